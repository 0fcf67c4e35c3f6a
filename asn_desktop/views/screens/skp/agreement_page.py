"""Step 5 of the SKP editor: what was proposed, countered and agreed for each indicator, and what addenda
changed.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from asn_desktop.domain.kesepakatan import Keadaan, LangkahSepakat, PeranSepakat
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.adendum import PerubahanAdendum
from asn_desktop.services.kesepakatan import BarisSepakat, BukuSkp
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import EmptyState
from asn_desktop.views.widgets.timeline import Timeline, TimelineItem

_BADGE = {
    Keadaan.BELUM: ("Belum diusulkan", Tone.NEUTRAL, "circle"),
    Keadaan.DIUSULKAN: ("Diusulkan", Tone.INFO, "send"),
    Keadaan.DITANGGAPI: ("Ditanggapi", Tone.WARN, "message-square-text"),
    Keadaan.DISEPAKATI: ("Disepakati", Tone.GOOD, "check"),
    Keadaan.BERUBAH: ("Berubah", Tone.WARN, "pencil"),
}
_LINE = {
    LangkahSepakat.USUL: ("Usul", Tone.INFO),
    LangkahSepakat.TANGGAPAN: ("Tanggapan", Tone.WARN),
    LangkahSepakat.SEPAKAT: ("Sepakat", Tone.GOOD),
}
_SHOWN_CHANGES = 60


class AgreementPage(QWidget):
    """The table of indicators, the lines of the chosen one below it; steps are asked for by signal."""

    asked = Signal(str, tuple)  # usul, tanggapan or sepakat; ids of indicators

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, BarisSepakat] = {}
        self.said = label("", "muted", wrap=True)
        self.side = SegmentedChoice(
            ((PeranSepakat.PEGAWAI.value, tr("Pegawai")), (PeranSepakat.PENILAI.value, tr("Penilai"))),
            tr("Mencatat ucapan"),
        )
        self.side.set_value(PeranSepakat.PEGAWAI.value)
        self.propose = button(tr("&Usulkan"), "secondary", "send", self._propose)
        self.propose_all = button(tr("Usulkan semua"), "link", "", self._propose_all)
        self.counter = button(tr("Tan&ggapi"), "secondary", "message-square-text", self._counter)
        self.agree = button(tr("&Sepakati"), "secondary", "check", self._agree)
        self.agree_all = button(tr("Sepakati semua"), "link", "", self._agree_all)
        self.model = PagedTableModel(_columns(), self._fetch, id_of=_key)
        self.empty = EmptyState("message-square-text", tr("Belum ada indikator"),
                                tr("Indikator ditulis pada langkah 1, Hasil kerja."))
        name = tr("Kesepakatan per indikator")
        self.table = RecordTable(self.model, name, two_lines=True, empty=self.empty)
        self.way = Timeline(())
        self.changes = QGridLayout()
        self._cells: list[QWidget] = []
        self._may = False
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        body = QVBoxLayout(inner)
        body.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        body.setSpacing(px(GAP.S))
        body.addWidget(self.said)
        body.addLayout(row(label(tr("Mencatat ucapan"), "field"), self.side, None))
        body.addLayout(row(self.propose, self.counter, self.agree, None, self.propose_all, self.agree_all))
        self.table.setMinimumHeight(px(230))
        body.addWidget(self.table, 1)
        body.addWidget(self.way)
        self.changes.setHorizontalSpacing(px(GAP.M))
        self.changes.setColumnStretch(1, 1)
        self.changes.setColumnStretch(2, 1)
        body.addLayout(self.changes)
        self.area = scrolling(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.table.chosen.connect(self._chosen)
        self.side.chosen.connect(self._side_chosen)

    def show_book(self, book: BukuSkp, own: PeranSepakat | None, *, may_edit: bool) -> None:
        """Show the ledger; ``own``: whoever looks is that side and speaks for it only."""
        kept = self.table.current_id()
        self._rows = {item.indikator_id: item for item in book.baris}
        self._may = may_edit
        if own is not None:
            self.side.set_value(own.value)
        self.side.set_read_only(own is not None)
        live = [item for item in book.baris if not item.hilang]
        self.said.setText(
            tr("{} dari {} indikator disepakati. Setiap usul, tanggapan, dan kesepakatan dicatat dengan "
               "nama, tanggal, dan alasannya; teks yang berubah sesudah disepakati dibicarakan lagi.").format(
                book.disepakati, len(live))
        )
        self.model.set_ids(tuple(self._rows))
        lines = self.table.view.verticalHeader().defaultSectionSize() * len(self._rows)
        # The page scrolls; the table within it need not.
        self.table.setMinimumHeight(max(px(230), self.table.view.horizontalHeader().height() + lines + px(4)))
        self.table.choose(kept if kept in self._rows else next(iter(self._rows), None))
        self._chosen(self.table.current_id() or "")

    def show_addenda(self, found: Sequence[PerubahanAdendum]) -> None:
        """Show old and new side by side, the newest addendum first."""
        for cell in self._cells:
            self.changes.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        line = 0
        for change in reversed(found):
            day = tanggal_panjang(change.adendum.langkah.pada.astimezone().date())
            state = "" if change.selesai else tr(" (belum ditetapkan)")
            self._cell(line, 0, tr("Adendum ke-{}{} · {} · {}").format(
                change.adendum.ke, state, day, change.adendum.alasan), "section", span=3)
            self._cell(line + 1, 1, tr("Sebelum"), "field")
            self._cell(line + 1, 2, tr("Sesudah"), "field")
            line += 2
            for one in change.beda[:_SHOWN_CHANGES]:
                self._cell(line, 0, one.letak, "muted")
                self._cell(line, 1, one.lama or tr("(tidak ada)"), "small")
                self._cell(line, 2, one.baru or tr("(dihapus)"), "small")
                line += 1
            if not change.beda:
                self._cell(line, 0, tr("Belum ada yang berubah."), "muted", span=3)
                line += 1

    def side_value(self) -> PeranSepakat:
        """Whose words are recorded."""
        return PeranSepakat(self.side.value() or PeranSepakat.PEGAWAI.value)

    def row_of(self, indikator_id: str) -> BarisSepakat | None:
        """The row of an indicator as shown."""
        return self._rows.get(indikator_id)

    def _cell(self, line: int, place: int, text: str, role: str, span: int = 1) -> None:
        made = label(text, role, wrap=True)
        self._cells.append(made)
        self.changes.addWidget(made, line, place, 1, span)

    def _fetch(self, ids: Sequence[str]) -> list[BarisSepakat]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _side_chosen(self, key: str) -> None:
        self._chosen(self.table.current_id() or "")

    def _chosen(self, key: str) -> None:
        item = self._rows.get(key)
        lines = item.buku if item is not None else ()
        self.way.show_items([
            TimelineItem(f"{line.pada.astimezone():%d-%m-%Y}", f"{tr(_LINE[line.langkah][0])} {line.oleh}",
                         " · ".join(text for text in (line.isi.target, line.alasan) if text),
                         _LINE[line.langkah][1])
            for line in lines
        ])
        side = self.side_value()
        self.propose.setEnabled(item is not None and not item.hilang and _may_propose(item, side))
        waiting = item is not None and item.giliran is side
        self.counter.setEnabled(waiting)
        self.agree.setEnabled(waiting)
        self.propose_all.setEnabled(bool(self._proposable()))
        self.agree_all.setEnabled(bool(self._agreeable()))
        for tool in (self.propose, self.counter, self.agree, self.propose_all, self.agree_all):
            tool.setVisible(self._may)

    def _proposable(self) -> tuple[str, ...]:
        return tuple(key for key, item in self._rows.items()
                     if not item.hilang and item.keadaan in (Keadaan.BELUM, Keadaan.BERUBAH)
                     and item.isi.indikator.strip())

    def _agreeable(self) -> tuple[str, ...]:
        side = self.side_value()
        return tuple(key for key, item in self._rows.items() if item.giliran is side and not item.hilang)

    def _propose(self) -> None:
        self._ask(LangkahSepakat.USUL, self._current())

    def _propose_all(self) -> None:
        self._ask(LangkahSepakat.USUL, self._proposable())

    def _counter(self) -> None:
        self._ask(LangkahSepakat.TANGGAPAN, self._current())

    def _agree(self) -> None:
        self._ask(LangkahSepakat.SEPAKAT, self._current())

    def _agree_all(self) -> None:
        self._ask(LangkahSepakat.SEPAKAT, self._agreeable())

    def _current(self) -> tuple[str, ...]:
        key = self.table.current_id()
        return (key,) if key else ()

    def _ask(self, step: LangkahSepakat, ids: tuple[str, ...]) -> None:
        if ids:
            self.asked.emit(step.value, ids)


def _may_propose(item: BarisSepakat, side: PeranSepakat) -> bool:
    if item.keadaan in (Keadaan.BELUM, Keadaan.BERUBAH):
        return True
    last = item.buku[-1]
    return item.keadaan is Keadaan.DIUSULKAN and last.peran is side and last.isi != item.isi


def _columns() -> list[Column]:
    return [
        Column("", tr("Indikator / hasil kerja"), text=_indikator, below=_rhk, width=260, stretch=True,
               strong=True),
        Column("", tr("Target"), text=_target, width=120),
        Column("", tr("Keadaan"), badge=_state, width=150),
    ]


def _key(item: BarisSepakat) -> str:
    return item.indikator_id


def _indikator(item: BarisSepakat) -> str:
    words = f"{item.isi.aspek}: {item.isi.indikator}" if item.isi.aspek else item.isi.indikator
    return words or tr("(indikator kosong)")


def _rhk(item: BarisSepakat) -> str:
    if item.hilang:
        return tr("tidak ada lagi pada SKP · {}").format(item.isi.rhk)
    return f"{item.letak} · {item.isi.rhk}"


def _target(item: BarisSepakat) -> str:
    return item.isi.target


def _state(item: BarisSepakat) -> tuple[str, Tone, str]:
    words, tone, icon = _BADGE[item.keadaan]
    return tr(words), tone, icon
