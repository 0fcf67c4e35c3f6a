"""Everyone to be evaluated in the chosen period: state, predikat, and the way into the evaluation."""

import functools
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, nama_periode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.services.evaluasi import EvaluasiRow, PenilaiChoice, list_evaluasi, penilai_choices
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.row_copies import RowCopies
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.search_field import SearchField
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


@dataclass(frozen=True, slots=True)
class _Question:
    """What the list is asked for; ``penilai_id`` is "" for everybody's people."""

    tahun: int
    periode: JenisPeriode
    penilai_id: str
    state: str
    cari: str


@dataclass(frozen=True, slots=True)
class _Found:
    """What one reading brought: the penilai of the year, the one it was filtered by, the rows by plan."""

    asked: _Question
    choices: tuple[PenilaiChoice, ...]
    penilai_id: str
    rows: dict[str, EvaluasiRow]
    shown_by: dict[str, int]  # how many rows each filter would show of what is searched for


class EvaluasiListPage(QWidget):
    """Filters by penilai and state, a search field, the table; Enter opens the evaluation of a person.

    The worker reads; an answer that a newer question has overtaken is never shown.
    """

    opened = Signal(str)  # skp id
    unit_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: dict[str, EvaluasiRow] = {}
        self._shown_for: tuple[int, JenisPeriode] | None = None
        self._then: Callable[[], object] | None = None
        head, self.title, self.below = heading_block(tr("Evaluasi"), "")
        self.search = SearchField(tr("Cari pegawai pada daftar evaluasi"), tr("Cari nama, NIP, atau jabatan"))
        self.search.setMaximumWidth(px(340))
        self.begin = button(tr("&Mulai menilai"), "primary", "clipboard-check", self.begin_chosen)
        if not context.may(Izin.UBAH_KINERJA):
            self.begin.setText(tr("&Buka evaluasi"))
        self.of_unit = button(tr("Predikat &unit"), "secondary", "scale", self.unit_asked.emit)
        self._filters = (
            (ALL, tr("Semua")),
            (NONE_YET, tr("Belum dinilai")),
            (DRAFT, tr("Draf")),
            (DONE, tr("Selesai")),
        )
        self.states = SegmentedChoice(self._filters, tr("Saring menurut status"))
        self.states.set_value(ALL)
        self.penilai = Combo(tr("Pejabat penilai"), [(EVERYBODY, tr("Semua pejabat penilai"))])
        self.penilai.setMinimumWidth(px(260))
        self.model = PagedTableModel(_columns(), self._fetch, id_of=_row_key)
        self.empty = EmptyState(
            "clipboard-check",
            tr("Membaca daftar…"),
        )
        self.table = RecordTable(self.model, tr("Daftar evaluasi"), two_lines=True, empty=self.empty)
        RowCopies(context, self.table, _pegawai_of)
        self._wait = Debouncer(200, self, on_fire=self.load)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(row(head, self.search, self.of_unit, self.begin))
        layout.addLayout(row(self.states, None, label(tr("Penilai"), "field"), self.penilai))
        layout.addWidget(Card(margin=8).add(self.table), 1)
        self.search.changed.connect(self._wait.poke)
        self.search.list_wanted.connect(self._to_list)
        self.states.chosen.connect(self._filter_chosen)
        self.penilai.changed.connect(self._penilai_chosen)
        self.table.opened.connect(self._open_row)
        self.model.failed.connect(context.fail)

    def load(self, then: Callable[[], object] | None = None) -> None:
        """Read the list of the chosen period anew, keeping filters and choice.

        ``then`` is called once the list is here; another ``load`` puts another one, or none, in its place.
        """
        self._then = then
        self.refresh()

    def refresh(self) -> None:
        """Read anew because something was written; what waits for the list goes on waiting."""
        context = self._context
        asked = _Question(
            context.tahun,
            context.periode,
            str(self.penilai.value() or EVERYBODY),
            self.states.value() or ALL,
            str(self.search.value() or ""),
        )
        context.read(self, functools.partial(_read, context.session, asked), self._show, key="list",
                     failed=self._not_read)  # fmt: skip

    def show_only(self, status: str, then: Callable[[], object] | None = None) -> None:
        """Everybody in this state (``semua`` for all), whatever was searched or filtered before."""
        self.states.set_value(status)
        self.search.set_value("")
        self.penilai.set_value(EVERYBODY)
        self.load(then)

    def neighbour(self, skp_id: str, by: int) -> str | None:
        """The plan before or after on the list as it is filtered now."""
        keys = list(self._chosen_rows())
        if skp_id not in keys:
            return None
        place = keys.index(skp_id) + by
        return keys[place] if 0 <= place < len(keys) else None

    def place_of(self, skp_id: str) -> tuple[int, int]:
        """Place on the list (from 1, 0 when absent) and its length."""
        keys = list(self._chosen_rows())
        return (keys.index(skp_id) + 1 if skp_id in keys else 0), len(keys)

    def skp_of(self, pegawai_id: str) -> str | None:
        """The plan of a person on the list, or None."""
        rows = self._chosen_rows()
        return next((key for key, item in rows.items() if item.pegawai_id == pegawai_id), None)

    def finished(self) -> tuple[str, ...]:
        """Whose evaluation on the list is finished."""
        return tuple(item.pegawai_id for item in self._chosen_rows().values() if _is_done(item))

    def penilai_id(self) -> str | None:
        """The penilai that the list is filtered by, or None."""
        return str(self.penilai.value() or EVERYBODY) or None

    def _show(self, found: _Found) -> None:
        self._offer_penilai(found)
        kept = self.table.current_id()
        self._rows, self._shown_for = found.rows, (found.asked.tahun, found.asked.periode)
        self.empty.say(
            tr("Belum ada yang dapat dievaluasi"),
            tr("Evaluasi terbuka setelah SKP pegawai ditetapkan. Periksa saringan atau layar SKP."),
        )
        self.model.set_ids(tuple(self._rows))
        self.table.choose(kept)
        self.title.setText(
            tr("Evaluasi {} {}").format(nama_periode(found.asked.periode), found.asked.tahun)
        )
        done, people = found.shown_by[DONE], found.shown_by[ALL]
        self.below.setText(
            tr("{} dari {} selesai · {} menunggu penilaian").format(
                number(done), number(people), number(people - done)
            )
        )
        self.states.set_texts([f"{words} {number(found.shown_by[key])}" for key, words in self._filters])
        then, self._then = self._then, None
        if then is not None:
            then()

    def _to_list(self) -> None:
        if self._wait.is_waiting():
            self._wait.flush()
        self.table.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _not_read(self, error: object) -> None:
        self._then = None
        self._context.fail(error)

    def _offer_penilai(self, found: _Found) -> None:
        options = [(EVERYBODY, tr("Semua pejabat penilai"))]
        options += [
            (choice.penilai_id, tr("{} ({} pegawai)").format(choice.nama, choice.jumlah))
            for choice in found.choices
            if choice.penilai_id is not None
        ]
        self.penilai.set_options(options)
        self.penilai.set_value(found.penilai_id)

    def _fetch(self, ids: Sequence[str]) -> list[EvaluasiRow]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _filter_chosen(self, key: str) -> None:
        self.load()

    def _penilai_chosen(self) -> None:
        self.load()

    def _chosen_rows(self) -> dict[str, EvaluasiRow]:
        """The rows, unless they are still those of another period than the chosen one."""
        fresh = self._shown_for == (self._context.tahun, self._context.periode)
        return self._rows if fresh else {}

    def _open_row(self, key: str) -> None:
        if key in self._chosen_rows():
            self._then = None
            self.opened.emit(key)

    def chosen_unit(self) -> str:
        """The name of the unit of whom is chosen, else of the first; "" for an empty list."""
        row = self._rows.get(self.table.current_id() or "", next(iter(self._rows.values()), None))
        return row.unit if row is not None else ""

    def first_waiting(self) -> str | None:
        """The first whose evaluation is not finished."""
        return next((key for key, item in self._rows.items() if not _is_done(item)), None)

    def begin_chosen(self) -> None:
        """Open the chosen evaluation, else the first that waits."""
        chosen = self.table.current_id() or self.first_waiting() or self.model.id_at(0)
        if chosen is not None:
            self._open_row(chosen)


def _read(session: Session, asked: _Question) -> _Found:
    choices = penilai_choices(session, asked.tahun)
    known = any(choice.penilai_id == asked.penilai_id for choice in choices)
    penilai = asked.penilai_id if known else EVERYBODY  # who appraises nobody in this year is let go of
    found = list_evaluasi(
        session, asked.tahun, asked.periode, penilai_id=penilai or None, cari=asked.cari
    )
    shown = {item.skp_id: item for item in found if asked.state in (ALL, _state(item))}
    states = Counter(map(_state, found))
    shown_by = {ALL: len(found), **{key: states[key] for key in (NONE_YET, DRAFT, DONE)}}
    return _Found(asked, choices, penilai, shown, shown_by)


def _columns() -> list[Column]:
    return [
        Column("", tr("Nama / NIP"), text=_nama, below=_nip, width=225, stretch=True, strong=True),
        Column("", tr("Jabatan / unit kerja"), text=_jabatan, below=_unit, width=225, stretch=True),
        Column("", tr("Pejabat penilai"), text=_penilai, width=210, stretch=True),
        Column("", tr("Realisasi"), text=_realisasi, width=84, right=True),
        Column("", tr("Predikat"), badge=_predikat, width=136),
        Column("", tr("Status"), badge=_status, width=124),
    ]


def _state(item: EvaluasiRow) -> str:
    return item.status.value if item.status is not None else NONE_YET


def _is_done(item: EvaluasiRow) -> bool:
    return item.status is StatusEvaluasi.SELESAI


def _row_key(item: EvaluasiRow) -> str:
    return item.skp_id


def _pegawai_of(item: EvaluasiRow) -> str:
    return item.pegawai_id


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
