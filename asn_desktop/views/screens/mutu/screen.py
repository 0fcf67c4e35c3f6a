"""The Mutu data screen: scores with the weights of BKN, findings to mend, units, and duplicates."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from asn_desktop.domain.mutu.skor import Skor
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Severity
from asn_desktop.presenters.mutu import DUPLIKAT, TEMUAN, UNIT, BarisTemuan, BarisUnit, MutuState
from asn_desktop.services.changes import Changes
from asn_desktop.services.gabung import CalonDuplikat, Perbandingan, bandingkan
from asn_desktop.services.mutu import LABEL_DIMENSI, bukan_duplikat, jelaskan, nama_aturan
from asn_desktop.services.mutu.laporan import kata
from asn_desktop.services.records import Saved, delete_record
from asn_desktop.services.session import Session
from asn_desktop.views import theme
from asn_desktop.views.compare_dialog import CompareDialog
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.row_copies import RowCopies
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.mutu.checking import Check, Found
from asn_desktop.views.screens.mutu.detail import DetailStrip
from asn_desktop.views.screens.mutu.explain_dialog import ExplainDialog
from asn_desktop.views.screens.mutu.filters import FilterLine
from asn_desktop.views.screens.mutu.report import ReportActions
from asn_desktop.views.screens.mutu.rows import finding_columns, pair_columns, unit_columns
from asn_desktop.views.table_model import PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, label, row
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import EmptyState, StatTile, number

_TILES_FROM = 560
PENJELASAN = "penjelasan_mutu"


class MutuScreen(Screen):
    """Checks when it is first looked at; afterwards only whom a save touched."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.state = MutuState(nama_aturan(self.session.references))
        self._units: dict[str, BarisUnit] = {}
        self._pairs: dict[str, CalonDuplikat] = {}
        self._later = Changes()
        self._scores: Skor | None = None
        self.search = TextEdit(tr("Cari pegawai"), 120)
        self.search.setPlaceholderText(tr("Cari nama atau NIP"))
        self.search.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(px(190))
        self.search.setMaximumWidth(px(260))
        self.again = button(tr("Periksa &ulang"), "secondary", "refresh-cw", self.check_all,
                            tip=tr("Periksa semua pegawai (F5)"))
        self.report_button = button(tr("&Laporan…"), "secondary", "file-text", self.print_this,
                                    tip=tr("Simpan laporan mutu data sebagai PDF atau Excel (Ctrl+P)"))
        self.whole = StatTile(tr("Skor mutu data"))
        self.tiles = {key: StatTile(tr(words)) for key, words in LABEL_DIMENSI.items()}
        self.line = label("", "muted")  # in place of the tiles
        self.filters = FilterLine(self.state)
        self.model = PagedTableModel(finding_columns(), self._fetch)
        self.empty = EmptyState("circle-check", "", "", " ", self._act_on_empty)
        self.table = RecordTable(self.model, tr("Temuan"), two_lines=True, empty=self.empty)
        RowCopies(context, self.table, _person_of)
        self.unit_model = PagedTableModel(unit_columns(), self._fetch_units)
        self.units = RecordTable(self.unit_model, tr("Skor per unit"), two_lines=True, empty=EmptyState(
            "building-2", tr("Belum ada unit"), tr("Skor tampil setelah pegawai mempunyai unit kerja.")))
        self.pair_model = PagedTableModel(pair_columns(), self._fetch_pairs)
        self.pairs = RecordTable(self.pair_model, tr("Calon duplikat"), two_lines=True, empty=EmptyState(
            "users", tr("Tidak ada calon duplikat"),
            tr("Tidak ada dua pegawai dengan NIK, NIP, PNS ID, atau nama dan tanggal lahir yang sama.")))
        self.tables = QStackedWidget()
        may = context.may(Izin.UBAH_PEGAWAI)
        self.detail = DetailStrip(may_explain=may)
        self.reports = ReportActions(context, self)
        self._build()
        self._wait = Debouncer(180, self, on_fire=self._searched)
        self._connect()

    def first_place(self) -> QWidget:
        """The list in front."""
        return self._shown_table().view

    def open_at(self, **target: object) -> None:
        """The findings; ``tampilan`` names another view, ``unit_id`` and ``aturan`` narrow."""
        view = target.get("tampilan")
        if view in (TEMUAN, UNIT, DUPLIKAT):
            self.state.view = str(view)
        unit, rule = target.get("unit_id"), target.get("aturan")
        if isinstance(unit, str):
            self.state.unit_id = unit
        if isinstance(rule, str):
            self.state.aturan = rule
        if self.state.hasil is None:
            self.check_all()
        else:
            self._show_views()

    def on_changes(self, changes: Changes) -> None:
        """Look again at whom others' writes touched."""
        self._later = self._later.merged(changes)
        self._check_later()

    def check_all(self) -> None:
        """Check everybody anew."""
        self._later = Changes()
        self._run(Check(self.session))

    def find_here(self) -> None:
        """Ctrl+F: the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def print_this(self) -> None:
        """Ctrl+P: the report."""
        if self.state.hasil is not None:
            self.reports.begin(self.state)

    def edit(self) -> None:
        """F2: to the field of the finding, or the two people side by side."""
        self._go()

    def next_item(self) -> None:
        """Ctrl+Down."""
        self._shown_table().step(1)

    def previous_item(self) -> None:
        """Ctrl+Up."""
        self._shown_table().step(-1)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers."""
        return (Command("check", tr("Periksa mutu data"), tr("Semua pegawai aktif"), "refresh-cw"),
                Command("pairs", tr("Calon pegawai ganda"), tr("Bandingkan dan gabungkan"), "users"))

    def run_command(self, key: str) -> None:
        """Do one of ``commands``."""
        if key == "check":
            self.check_all()
        else:
            self.open_at(tampilan=DUPLIKAT)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Enter / F2", tr("Buka isian temuan; pada calon duplikat: bandingkan")),
            ("Ctrl+E", tr("Jelaskan temuan janggal dalam satu baris")),
            ("F5", tr("Periksa ulang semua pegawai")),
            ("Esc", tr("Pada daftar: lepaskan semua saringan")),
        )

    def picture_views(self) -> tuple[str, ...]:
        """The other two views."""
        return UNIT, DUPLIKAT

    def show_picture_view(self, name: str) -> None:
        """Show another view."""
        self.open_at(tampilan=name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search to the table; Esc lets all filters go."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._shown_table().view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key == Qt.Key.Key_Escape and self.state.is_narrowed():
            self.state.clear()
            self._show_views()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where height is short the scores stand in a line of their own."""
        super().resizeEvent(event)
        roomy = self.height() >= px(_TILES_FROM)
        for tile in (self.whole, *self.tiles.values()):
            tile.setVisible(roomy)
        self.line.setVisible(not roomy)
        self._say_below()

    def _build(self) -> None:
        head, self.title, self.below = heading_block(tr("Mutu data"), "")
        top = row(head, self.search, self.again, self.report_button)
        top.setStretch(0, 1)
        self.page.addLayout(top)
        self.page.addLayout(row(self.whole, *self.tiles.values(), gap=GAP.M))
        self.page.addWidget(self.line)
        self.page.addWidget(self.filters)
        for table in (self.table, self.units, self.pairs):
            self.tables.addWidget(table)
        self.page.addWidget(Card(margin=8).add(self.tables, self.detail), 1)
        if not self.context.may(Izin.CETAK):
            self.report_button.hide()

    def _connect(self) -> None:
        self.search.changed.connect(self._wait.poke)
        self.filters.changed.connect(self._show_views)
        for table in (self.table, self.units, self.pairs):
            table.opened.connect(self._opened)
            table.chosen.connect(self._chosen)
            table.view.installEventFilter(self)
            table.model.failed.connect(self.context.fail)
        self.search.installEventFilter(self)
        self.detail.go.connect(self._go)
        self.detail.explain.connect(self._explain)
        self._keys = (QShortcut(QKeySequence("F5"), self, self.check_all),
                      QShortcut(QKeySequence("Ctrl+E"), self, self._explain))
        for shortcut in self._keys:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _run(self, check: Check) -> None:
        self.again.setEnabled(False)
        self.context.run(self, check, self._checked, title=tr("Memeriksa mutu data"), key="check",
                         failed=self._failed, cancelled=self._stopped)

    def _check_later(self) -> None:
        if self.state.hasil is not None and self.again.isEnabled() and self._later:
            later, self._later = self._later, Changes()
            self._run(Check(self.session, self.state.hasil, later))

    def _checked(self, found: Found) -> None:
        self.again.setEnabled(True)
        self.state.take(found.hasil, found.baris)
        self._units = {one.id: one for one in self.state.units(found.units, found.per_unit)}
        self._pairs = {one.id: one for one in found.pairs}
        self.filters.show_units(found.units)
        self._scores = found.skor
        self._show_scores(found.skor)
        self._show_views()
        self._check_later()

    def _failed(self, error: object) -> None:
        self.again.setEnabled(True)
        self.context.fail(error)

    def _stopped(self) -> None:
        self.again.setEnabled(True)
        self.context.toast(tr("Pemeriksaan dihentikan; hasil sebelumnya tetap ditampilkan."))

    def _show_scores(self, scores: Skor) -> None:
        total, wrong = scores.total, self.state.wrong()
        people = tr("{} pegawai aktif").format(number(scores.pegawai))
        self.whole.show_share(kata(total), None if total is None else total / 100, people)
        for key, tile in self.tiles.items():
            value = scores.dimensi.get(key)
            tile.show_share(kata(value), None if value is None else value / 100,
                            tr("{} salah").format(number(wrong.get(key, 0))))
        self._say_below()

    def _say_below(self) -> None:
        scores = self._scores
        if scores is None:
            self.below.setText(tr("Indikator BKN, tanggal dokumen, dan kecocokan nomor"))
            return
        open_ones = self.state.total() - self.state.resting()
        resting = number(self.state.resting())
        self.below.setText(tr("{} temuan terbuka, {} dijelaskan").format(number(open_ones), resting))
        told = [f"{tr(LABEL_DIMENSI[key])} {kata(value)}" for key, value in scores.dimensi.items()]
        self.line.setText(" · ".join((tr("Skor {}").format(kata(scores.total)), *told)))

    def _show_views(self) -> None:
        state = self.state
        self.filters.show_rules(state.counts())
        self.filters.show_state()
        self.search.set_value(state.search)
        kept = {table: table.current_id() for table in (self.table, self.units, self.pairs)}
        if state.hasil is not None:
            self.model.set_ids(state.ids())
            self.unit_model.set_ids(tuple(self._units))
            self.pair_model.set_ids(tuple(self._pairs))
        for table, chosen in kept.items():
            known = chosen if chosen in table.model.ids() else table.model.id_at(0)
            table.choose(known)
        self.tables.setCurrentWidget(self._shown_table())
        self.search.setVisible(state.view == TEMUAN)
        self.filters.count.setText(self._count_words())
        self._say_empty()
        self._chosen("")

    def _count_words(self) -> str:
        if self.state.hasil is None:
            return ""
        shown = len(self._shown_table().model.ids())
        if self.state.view == UNIT:
            return tr("{} unit").format(number(shown))
        if self.state.view == DUPLIKAT:
            return tr("{} pasangan").format(number(shown))
        total = self.state.total()
        if shown != total:
            return tr("{} dari {} temuan").format(number(shown), number(total))
        return tr("{} temuan").format(number(total))

    def _say_empty(self) -> None:
        if self.state.is_narrowed():
            self.empty.say(tr("Tidak ada temuan yang cocok"), tr("Lepaskan sebagian saringan."))
            self.empty.action.setText(tr("&Hapus saringan"))
        else:
            self.empty.say(tr("Tidak ada temuan"), tr("Semua aturan terpenuhi, atau sudah dijelaskan."))
            self.empty.action.setText(tr("Periksa &ulang"))

    def _act_on_empty(self) -> None:
        if self.state.is_narrowed():
            self.state.clear()
            self._show_views()
        else:
            self.check_all()

    def _searched(self) -> None:
        self.state.search = str(self.search.value() or "")
        self._show_views()

    def _chosen(self, key: str) -> None:
        if self.state.view == DUPLIKAT:
            self.detail.show_pair(self._pairs.get(self.pairs.current_id() or ""))
        else:
            self.detail.show_finding(self._finding())

    def _finding(self) -> BarisTemuan | None:
        return self.state.row(self.table.current_id()) if self.state.view == TEMUAN else None

    def _opened(self, key: str) -> None:
        self._go()

    def _go(self) -> None:
        """Enter: the field in the person's file, the findings of the unit, or the two side by side."""
        if self.state.view == UNIT:
            self.state.unit_id, self.state.view = self.units.current_id(), TEMUAN
            self._show_views()
            return
        pair = self._pairs.get(self.pairs.current_id() or "")
        if self.state.view == DUPLIKAT and pair is not None:
            read = functools.partial(bandingkan, self.session, pair.satu.id, pair.dua.id)
            self.context.read(self, read, self._compare, key="compare")
            return
        found = self._finding()
        if found is not None:
            item = found.temuan
            self.context.navigate("pegawai", pegawai_id=item.pegawai_id, rekaman=item.rekaman,
                                  rekaman_id=item.rekaman_id, kolom=item.kolom)

    def _compare(self, found: Perbandingan) -> None:
        CompareDialog(self.context, found, self.window()).open()

    def _explain(self) -> None:
        if not self.context.allowed(Izin.UBAH_PEGAWAI):
            return
        pair, found = self._pairs.get(self.pairs.current_id() or ""), self._finding()
        if self.state.view == DUPLIKAT and pair is not None:
            sentence = tr("Mengapa {} dan {} bukan orang yang sama?").format(pair.satu.nama, pair.dua.nama)
            self._ask(sentence, functools.partial(_tell_apart, self.session, pair), pair.penjelasan)
        elif found is not None and found.temuan.kelas is Severity.JANGGAL:
            told = found.penjelasan
            withdraw = functools.partial(delete_record, self.session, PENJELASAN, told.id) if told else None
            explain = functools.partial(jelaskan, self.session, found.temuan)
            self._ask(found.kalimat, explain, told.teks if told else "", withdraw)
        elif found is not None:
            self.context.toast(tr("Hanya temuan janggal yang dapat dijelaskan; temuan ini harus dibetulkan."))

    def _ask(self, sentence: str, explain: "functools.partial[Saved]", known: str,
             withdraw: "functools.partial[Changes] | None" = None) -> None:
        ExplainDialog(self.context, sentence, explain, known, self.window(), withdraw=withdraw).open()

    def _shown_table(self) -> RecordTable:
        return {UNIT: self.units, DUPLIKAT: self.pairs}.get(self.state.view, self.table)

    def _fetch(self, ids: Sequence[str]) -> Sequence[BarisTemuan]:
        return self.state.rows(ids)

    def _fetch_units(self, ids: Sequence[str]) -> Sequence[BarisUnit]:
        return [self._units[key] for key in ids if key in self._units]

    def _fetch_pairs(self, ids: Sequence[str]) -> Sequence[CalonDuplikat]:
        return [self._pairs[key] for key in ids if key in self._pairs]


def _tell_apart(session: Session, pair: CalonDuplikat, text: str) -> Saved:
    return bukan_duplikat(session, *pair.orang, text)


def _person_of(item: BarisTemuan) -> str:
    return item.temuan.pegawai_id
