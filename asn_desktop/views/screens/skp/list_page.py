"""The SKP of a year: who has one, in which state, and the way into it."""

import functools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Sebagai, StatusSkp
from asn_desktop.services.session import Session
from asn_desktop.services.skp import SkpCounts, SkpRow, list_skp, skp_counts
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.row_copies import RowCopies
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, row
from asn_desktop.views.widgets.search_field import SearchField
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import EmptyState, number

ALL = "semua"
NONE_YET = "belum"
STATUS_BADGE = {
    StatusSkp.DRAF: ("Draf", Tone.WARN, "pencil"),
    StatusSkp.DIAJUKAN: ("Diajukan", Tone.INFO, "send"),
    StatusSkp.DITETAPKAN: ("Ditetapkan", Tone.GOOD, "check"),
}


LABEL_SEBAGAI = {Sebagai.DEFINITIF: "", Sebagai.PLT: "Plt.", Sebagai.PLH: "Plh.", Sebagai.PJ: "Pj."}


@dataclass(frozen=True, slots=True)
class _Found:
    """What one reading brought: the rows by key, and how many people stand where in that year."""

    tahun: int
    rows: dict[str, SkpRow]
    counts: SkpCounts
    shown_by: dict[str, int]  # how many rows each filter would show of what is searched for


class SkpListPage(QWidget):
    """A filter by state with counts, a search field, the table; Enter opens or begins the SKP of a person.

    The worker reads; an answer that a newer question has overtaken is never shown.
    """

    opened = Signal(str, str)  # pegawai id, and which of his plans (empty: he has none)
    matrix_asked = Signal(str)  # SKP id of the leader

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: dict[str, SkpRow] = {}
        head, self.title, self.below = heading_block(tr("SKP"), "")
        self.search = SearchField(tr("Cari pegawai pada daftar SKP"), tr("Cari nama, NIP, atau jabatan"))
        self.search.setMaximumWidth(px(340))
        self.open = button(tr("&Buka SKP"), "primary", "pencil", self.open_current)
        self.matrix = button(tr("&Matriks peran"), "secondary", "git-branch", self.ask_matrix)
        self._filters = (
            (ALL, tr("Semua")),
            (NONE_YET, tr("Belum ada")),
            (StatusSkp.DRAF.value, tr("Draf")),
            (StatusSkp.DIAJUKAN.value, tr("Diajukan")),
            (StatusSkp.DITETAPKAN.value, tr("Ditetapkan")),
        )
        self.states = SegmentedChoice(self._filters, tr("Saring menurut status"))
        self.states.set_value(ALL)
        self.model = PagedTableModel(_columns(), self._fetch, id_of=_row_key)
        self.empty = EmptyState(
            "clipboard-check",
            tr("Membaca daftar…"),
        )
        self.table = RecordTable(self.model, tr("Daftar SKP"), two_lines=True, empty=self.empty)
        RowCopies(context, self.table, _pegawai_of)
        self._wait = Debouncer(200, self, on_fire=self.load)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(row(head, self.search, self.matrix, self.open))
        layout.addLayout(row(self.states, None))
        layout.addWidget(Card(margin=8).add(self.table), 1)
        self.search.changed.connect(self._wait.poke)
        self.search.list_wanted.connect(self._to_list)
        self.states.chosen.connect(self._state_chosen)
        self.table.opened.connect(self._open_row)
        self.model.failed.connect(context.fail)

    def load(self) -> None:
        """Read the list of the chosen year anew, keeping the choice."""
        wanted = self.states.value() or ALL
        session, tahun, cari = self._context.session, self._context.tahun, str(self.search.value() or "")
        self._context.read(
            self, functools.partial(_read, session, tahun, wanted, cari), self._show, key="list"
        )

    def show_only(self, status: str) -> None:
        """Everybody in this state (``semua`` for all), whatever was searched before."""
        self.states.set_value(status)
        self.search.set_value("")
        self.load()

    def current_pegawai(self) -> str | None:
        """Whom the cursor stands on."""
        key = self.table.current_id()
        return self._rows[key].pegawai_id if key in self._rows else None

    def shown(self) -> tuple[SkpRow, ...]:
        """The rows as they are filtered now."""
        return tuple(self._rows.values())

    def neighbour(self, skp_id: str, pegawai_id: str, by: int) -> SkpRow | None:
        """The row before or after a plan's as filtered now; of one begun just now, his person's."""
        rows = list(self._rows.values())
        of_plan = [number for number, item in enumerate(rows) if item.skp_id == skp_id]
        of_person = [number for number, item in enumerate(rows) if item.pegawai_id == pegawai_id]
        place = next(iter(of_plan or of_person), None)
        if place is None:
            return None
        return rows[place + by] if 0 <= place + by < len(rows) else None

    def _show(self, found: _Found) -> None:
        kept = self.table.current_id()
        self._rows = found.rows
        self.empty.say(
            tr("Tidak ada SKP pada saringan ini"), tr("Ubah saringan, atau impor pegawai lebih dahulu.")
        )
        self.model.set_ids(tuple(self._rows))
        self.table.choose(kept)
        people = len({row.pegawai_id for row in found.rows.values()})  # who moved has two lines
        self._show_counts(found.tahun, found.counts, people)
        self.states.set_texts([f"{words} {number(found.shown_by[key])}" for key, words in self._filters])

    def _to_list(self) -> None:
        if self._wait.is_waiting():
            self._wait.flush()
        self.table.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_counts(self, tahun: int, counts: SkpCounts, shown: int) -> None:
        self.title.setText(tr("SKP {}").format(tahun))
        self.below.setText(
            tr("{} dari {} pegawai · {} SKP ditetapkan").format(
                number(shown), number(counts.pegawai), number(counts.ditetapkan)
            )
        )

    def _fetch(self, ids: Sequence[str]) -> list[SkpRow]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _state_chosen(self, key: str) -> None:
        self.load()

    def _open_row(self, key: str) -> None:
        if key in self._rows:
            self.opened.emit(self._rows[key].pegawai_id, self._rows[key].skp_id or "")

    def ask_matrix(self) -> None:
        """The matrix of whom the cursor stands on, or of the first; it hangs on his plan."""
        self._choose_one()
        chosen = self._rows.get(self.table.current_id() or "")
        if chosen is None:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif chosen.skp_id is None:
            self._context.tell(
                tr("Belum ada SKP"),
                tr("{} belum mempunyai SKP tahun ini; hasil kerja pada SKP pimpinan menjadi kolom matriks. "
                   "Mulai SKP-nya dahulu.").format(chosen.nama))
        else:
            self.matrix_asked.emit(chosen.skp_id)

    def open_current(self) -> None:
        """Open the chosen plan, or the first."""
        self._choose_one()
        key = self.table.current_id()
        if key is not None and key in self._rows:
            self._open_row(key)
        else:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_one(self) -> None:
        if self.table.current_id() is None and self.model.ids():
            self.table.choose(self.model.id_at(0))


def _read(session: Session, tahun: int, wanted: str, cari: str) -> _Found:
    found = list_skp(session, tahun, cari=cari)
    states = Counter(map(_state, found))
    shown_by = {ALL: len(found), NONE_YET: states[NONE_YET], **{key.value: states[key] for key in StatusSkp}}
    rows = {_row_key(item): item for item in found if wanted in (ALL, _state(item))}
    return _Found(tahun, rows, skp_counts(session, tahun), shown_by)


def _state(item: SkpRow) -> str:
    return item.status.value if item.status is not None else NONE_YET


def _columns() -> list[Column]:
    return [
        Column("", tr("Nama / NIP"), text=_nama, below=_nip, width=240, stretch=True, strong=True),
        Column("", tr("Jabatan / unit kerja"), text=_jabatan, below=_unit, width=260, stretch=True),
        Column("", tr("Pejabat penilai"), text=_penilai, width=200, stretch=True),
        Column("", tr("Nomor / rentang"), text=_nomor, below=_rentang, width=170),
        Column("", tr("Status"), badge=_status, width=120),
    ]


def _row_key(item: SkpRow) -> str:
    return f"{item.pegawai_id}/{item.skp_id or ''}"


def _pegawai_of(item: SkpRow) -> str:
    return item.pegawai_id


def _nama(item: SkpRow) -> str:
    return item.nama


def _nip(item: SkpRow) -> str:
    return format_nip(item.nip)


def _jabatan(item: SkpRow) -> str:
    return item.jabatan


def _unit(item: SkpRow) -> str:
    return item.unit


def _penilai(item: SkpRow) -> str:
    return item.penilai or tr("(belum ditugaskan)")


def _nomor(item: SkpRow) -> str:
    return item.nomor


def _rentang(item: SkpRow) -> str:
    """What tells two plans of one person apart: their days, in which capacity, the addendum."""
    if item.mulai is None or item.selesai is None:
        return ""
    words = [f"{item.mulai:%d-%m} – {item.selesai:%d-%m}"]
    if item.sebagai is not Sebagai.DEFINITIF:
        words.append(LABEL_SEBAGAI[item.sebagai])
    if item.adendum_ke:
        words.append(tr("adendum {}").format(item.adendum_ke))
    return " · ".join(words)


def _status(item: SkpRow) -> tuple[str, Tone, str]:
    if item.status is None:
        return tr("Belum ada"), Tone.NEUTRAL, "circle"
    words, tone, icon = STATUS_BADGE[item.status]
    return tr(words), tone, icon
