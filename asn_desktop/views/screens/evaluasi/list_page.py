"""Everyone to be evaluated in the chosen period: state, predikat, and the way into the evaluation."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.periode import nama_periode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.services.evaluasi import EvaluasiRow, list_evaluasi, penilai_choices
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, label, row
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import EmptyState, number

ALL, NONE_YET, DRAFT, DONE = "semua", "belum", "draf", "selesai"
EVERYBODY = ""
PREDIKAT_BADGE = {
    Predikat.SANGAT_BAIK: ("Sangat Baik", Tone.INFO),
    Predikat.BAIK: ("Baik", Tone.GOOD),
    Predikat.BUTUH_PERBAIKAN: ("Butuh Perbaikan", Tone.WARN),
    Predikat.KURANG: ("Kurang", Tone.BAD),
    Predikat.SANGAT_KURANG: ("Sangat Kurang", Tone.BAD),
}


class EvaluasiListPage(QWidget):
    """Filters by penilai and state, a search field, the table; Enter opens the evaluation of a person."""

    opened = Signal(str)  # skp id

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: dict[str, EvaluasiRow] = {}
        head, self.title, self.below = heading_block(tr("Evaluasi"), "")
        self.search = TextEdit(tr("Cari pegawai pada daftar evaluasi"), 120)
        self.search.setPlaceholderText(tr("Cari nama, NIP, atau jabatan"))
        self.search.setMaximumWidth(px(260))
        self.begin = button(tr("&Mulai menilai"), "primary", "clipboard-check", self._begin)
        self.states = SegmentedChoice(
            [
                (ALL, tr("Semua")),
                (NONE_YET, tr("Belum dinilai")),
                (DRAFT, tr("Draf")),
                (DONE, tr("Selesai")),
            ],
            tr("Saring menurut status"),
        )
        self.states.set_value(ALL)
        self.penilai = Combo(tr("Pejabat penilai"), [(EVERYBODY, tr("Semua pejabat penilai"))])
        self.penilai.setMinimumWidth(px(260))
        self.model = PagedTableModel(_columns(), self._fetch, id_of=_row_key)
        self.empty = EmptyState(
            "clipboard-check",
            tr("Belum ada yang dapat dievaluasi"),
            tr("Evaluasi terbuka setelah SKP pegawai ditetapkan. Periksa saringan atau layar SKP."),
        )
        self.table = RecordTable(self.model, tr("Daftar evaluasi"), two_lines=True, empty=self.empty)
        self._wait = Debouncer(200, self, on_fire=self.load)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(row(head, self.search, self.begin))
        layout.addLayout(row(self.states, None, label(tr("Penilai"), "field"), self.penilai))
        layout.addWidget(Card(margin=8).add(self.table), 1)
        self.search.changed.connect(self._wait.poke)
        self.states.chosen.connect(self._filter_chosen)
        self.penilai.changed.connect(self.load)
        self.table.opened.connect(self.opened)
        self.model.failed.connect(context.fail)

    def load(self) -> None:
        """Read the list of the chosen period anew, keeping filters and choice."""
        session, tahun, periode = self._context.session, self._context.tahun, self._context.periode
        self._offer_penilai(tahun)
        penilai = str(self.penilai.value() or EVERYBODY)
        found = list_evaluasi(
            session, tahun, periode, penilai_id=penilai or None, cari=str(self.search.value() or "")
        )
        chosen = self.states.value()
        shown = [item for item in found if chosen in (ALL, _state(item))]
        kept = self.table.current_id()
        self._rows = {item.skp_id: item for item in shown}
        self.model.set_ids(tuple(self._rows))
        self.table.choose(kept)
        done = sum(_is_done(item) for item in found)
        self.title.setText(tr("Evaluasi {} {}").format(nama_periode(periode), tahun))
        self.below.setText(
            tr("{} dari {} selesai · {} menunggu penilaian").format(
                number(done), number(len(found)), number(len(found) - done)
            )
        )

    def show_only(self, status: str) -> None:
        """Everybody in this state (``semua`` for all), whatever was searched or filtered before."""
        self.states.set_value(status)
        self.search.set_value("")
        self.penilai.set_value(EVERYBODY)
        self.load()

    def neighbour(self, skp_id: str, by: int) -> str | None:
        """The plan before or after on the list as it is filtered now."""
        keys = list(self._rows)
        if skp_id not in keys:
            return None
        place = keys.index(skp_id) + by
        return keys[place] if 0 <= place < len(keys) else None

    def place_of(self, skp_id: str) -> tuple[int, int]:
        """Place on the list (from 1, 0 when absent) and its length."""
        keys = list(self._rows)
        return (keys.index(skp_id) + 1 if skp_id in keys else 0), len(keys)

    def skp_of(self, pegawai_id: str) -> str | None:
        """The plan of a person on the list, or None."""
        return next((key for key, item in self._rows.items() if item.pegawai_id == pegawai_id), None)

    def penilai_id(self) -> str | None:
        """The penilai that the list is filtered by, or None."""
        return str(self.penilai.value() or EVERYBODY) or None

    def _offer_penilai(self, tahun: int) -> None:
        kept = str(self.penilai.value() or EVERYBODY)
        options = [(EVERYBODY, tr("Semua pejabat penilai"))]
        options += [
            (choice.penilai_id, tr("{} ({} pegawai)").format(choice.nama, choice.jumlah))
            for choice in penilai_choices(self._context.session, tahun)
            if choice.penilai_id is not None
        ]
        self.penilai.set_options(options)
        self.penilai.set_value(kept if any(key == kept for key, _ in options) else EVERYBODY)

    def _fetch(self, ids: Sequence[str]) -> list[EvaluasiRow]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _filter_chosen(self, key: str) -> None:
        self.load()

    def _begin(self) -> None:
        waiting = [key for key, item in self._rows.items() if not _is_done(item)]
        chosen = self.table.current_id() or (waiting[0] if waiting else self.model.id_at(0))
        if chosen is not None:
            self.opened.emit(chosen)


def _columns() -> list[Column]:
    return [
        Column("", tr("Nama / NIP"), text=_nama, below=_nip, width=230, stretch=True, strong=True),
        Column("", tr("Jabatan / unit kerja"), text=_jabatan, below=_unit, width=250, stretch=True),
        Column("", tr("Pejabat penilai"), text=_penilai, width=180, stretch=True),
        Column("", tr("Realisasi"), text=_realisasi, width=84, right=True),
        Column("", tr("Predikat"), badge=_predikat, width=136),
        Column("", tr("Status"), badge=_status, width=118),
    ]


def _state(item: EvaluasiRow) -> str:
    return item.status.value if item.status is not None else NONE_YET


def _is_done(item: EvaluasiRow) -> bool:
    return item.status is StatusEvaluasi.SELESAI


def _row_key(item: EvaluasiRow) -> str:
    return item.skp_id


def _nama(item: EvaluasiRow) -> str:
    return item.nama


def _nip(item: EvaluasiRow) -> str:
    return format_nip(item.nip)


def _jabatan(item: EvaluasiRow) -> str:
    return item.jabatan


def _unit(item: EvaluasiRow) -> str:
    return item.unit


def _penilai(item: EvaluasiRow) -> str:
    return item.penilai


def _realisasi(item: EvaluasiRow) -> str:
    return f"{item.realisasi_terisi}/{item.indikator}"


def _predikat(item: EvaluasiRow) -> tuple[str, Tone, str] | None:
    if item.predikat is None:
        return None
    words, tone = PREDIKAT_BADGE[item.predikat]
    return tr(words), tone, ""


def _status(item: EvaluasiRow) -> tuple[str, Tone, str]:
    if _is_done(item):
        return tr("Selesai"), Tone.GOOD, "check"
    if item.status is None:
        return tr("Belum dinilai"), Tone.NEUTRAL, "circle"
    return tr("Draf"), Tone.WARN, "pencil"
