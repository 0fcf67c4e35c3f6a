"""The right side: who the person is, and the tabs of the file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.shell import initials
from asn_desktop.services.access import may
from asn_desktop.services.pembatasan import sejak
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.ak_tab import AkTab
from asn_desktop.views.screens.pegawai.berkas_tab import BerkasTab
from asn_desktop.views.screens.pegawai.comparing import CompareActions
from asn_desktop.views.screens.pegawai.history_tab import HistoryTab
from asn_desktop.views.screens.pegawai.kinerja_tab import KinerjaTab
from asn_desktop.views.screens.pegawai.penilai_tab import PenilaiTab
from asn_desktop.views.screens.pegawai.rows import kelengkapan_badge
from asn_desktop.views.screens.pegawai.summary_tab import SummaryTab
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.screens.pegawai.trail_tab import TrailTab
from asn_desktop.views.screens.pegawai.training_tab import TrainingTab
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import Badge
from asn_desktop.views.widgets.basics import (
    Card,
    ElidedLabel,
    button,
    column,
    fold_button,
    icon_button,
    label,
    row,
    set_property,
    without_mnemonic,
)
from asn_desktop.views.widgets.name_label import NameLabel
from asn_desktop.views.widgets.tiles import Banner, EmptyState
from asn_desktop.views.widgets.wheel_guard import guard

_AVATAR = 54
_FOLDED_BELOW = 520


class FilePane(Card):
    """Signals: ``edit_wanted`` (key of the field, "" for the first), ``print_wanted``, ``removal_wanted``,
    ``back_wanted`` (narrow windows), ``skp_wanted`` (year), ``evaluasi_wanted`` (year, period),
    ``report_wanted`` (Laporan Data Saya), ``restriction_wanted`` (set or lift).
    """

    edit_wanted = Signal(str)
    print_wanted = Signal()
    removal_wanted = Signal()
    back_wanted = Signal()
    skp_wanted = Signal(int)
    evaluasi_wanted = Signal(int, str)
    report_wanted = Signal()
    restriction_wanted = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=GAP.L, parent=parent)
        self._context = context
        self.opened: OpenFile | None = None
        self.empty = EmptyState(
            "user", tr("Pilih pegawai"), tr("Berkas pegawai yang dipilih pada daftar tampil di sini.")
        )
        self.summary, self.history = SummaryTab(context), HistoryTab(context)
        self.kinerja, self.training = KinerjaTab(context), TrainingTab(context)
        self.penilai, self.berkas = PenilaiTab(context), BerkasTab(context)
        self.angka_kredit = AkTab(context)
        self.trail = TrailTab(context) if may(context.session, Izin.LIHAT_JEJAK) else None
        self.pages: tuple[Tab, ...] = (
            self.summary, self.history, self.kinerja, self.angka_kredit, self.training, self.penilai,
            self.berkas,
            *((self.trail,) if self.trail is not None else ()),
        )  # fmt: skip
        self.tabs = QTabWidget()
        guard(self.tabs.tabBar())
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr("Bagian berkas pegawai"))
        self.tabs.tabBar().setAccessibleName(tr("Bagian berkas pegawai"))
        self.remark, self.restricted = Banner(parent=self), Banner(parent=self)
        self._whole = QWidget()
        self._stack = QStackedWidget()
        self._build_head()
        self._build()
        self._connect()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nobody is chosen."""
        self.opened = None
        self.remark.show_text("")
        self._stack.setCurrentWidget(self.empty)

    def show_file(self, opened: OpenFile) -> None:
        """Show a person, in the tab that is open."""
        if self.opened is None or self.opened.file.id != opened.file.id:
            self.remark.show_text("")
        self.opened = opened
        file = opened.file
        self.avatar.setText(initials(str(file.values.get("nama") or "")))
        self.name.show_name(file.nama_lengkap)
        self.nip.setText(tr("NIP {}").format(file.nip_tampil))
        self.status.show_state(tr(file.status), Tone.NEUTRAL)
        self.badge.show_state(*kelengkapan_badge(len(file.kurang)))
        self.restricted.show_text(tr(sejak(file.pembatasan)) if file.pembatasan else "", Tone.BAD)
        if self._restrict is not None:
            words = tr("Cabut pembatasan pemrosesan…") if file.pembatasan else tr("Batasi pemrosesan…")
            self._restrict.setText(words)
        self.summary.tahun = self._context.tahun
        for place, page in enumerate(self.pages):
            page.take(opened)
            self._mark(place, page, page.lacking(opened))
        self.tabs.setTabVisible(self.pages.index(self.angka_kredit), self.angka_kredit.concerns(opened))
        self._fit_tabs()
        self._stack.setCurrentWidget(self._whole)

    def show_remark(self, words: str) -> None:
        """Say what was saved although it looks odd; it stays until another person is shown."""
        self.remark.show_text(words, Tone.WARN)

    def show_tab(self, page: Tab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentWidget(page)

    def focus_here(self) -> None:
        """Put the cursor on the tabs."""
        self.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the buttons show their icons alone, so that name and NIP stay whole."""
        super().resizeEvent(event)
        folded = event.size().width() < px(_FOLDED_BELOW)
        self._fit_tabs()
        for made, words, keys in self._folding:
            fold_button(made, words, folded=folded)
            made.setToolTip(f"{without_mnemonic(words)} ({keys})" if folded else keys)

    def _fit_tabs(self) -> None:
        """All tabs in sight: the more there are, the less air between them."""
        bar, metrics = self.tabs.tabBar(), QFontMetrics(theme.font("body", "semibold"))
        shown = [place for place in range(bar.count()) if bar.isTabVisible(place)]
        words = sum(metrics.horizontalAdvance(bar.tabText(place)) for place in shown)
        free = self.contentsRect().width() - 2 * px(GAP.L) - words
        fits = (name for name, air in theme.TAB_AIR.items() if free >= 2 * px(air) * len(shown))
        wanted = next(fits, list(theme.TAB_AIR)[-1])
        if bar.property("air") != wanted:
            set_property(bar, "air", wanted)

    def set_alone(self, alone: bool) -> None:
        """In narrow windows the file stands alone and has a way back to the list."""
        self.back.setVisible(alone)

    def _build_head(self) -> None:
        self.back = button(tr("Daftar"), "quiet", "arrow-left")
        self.back.hide()
        self.avatar = label("", "avatar-large")
        self.avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.avatar.setFixedSize(px(_AVATAR), px(_AVATAR))
        self.name, self.nip = NameLabel(), ElidedLabel("", "muted")
        self.badge, self.status = Badge(parent=self), Badge(parent=self)
        self.print_button = button(tr("&Cetak"), "secondary", "printer", tip=tr("Ctrl+P"))
        self.edit_button = button(tr("&Ubah"), "secondary", "pencil", self._edit, tip=tr("F2"))
        self._folding = (
            (self.print_button, tr("&Cetak"), "Ctrl+P"),
            (self.edit_button, tr("&Ubah"), "F2"),
        )
        self.more = icon_button("ellipsis", tr("Tindakan lain"), self._open_menu)
        self.menu = QMenu(self)
        self.menu.addAction(theme.icon("clipboard-check"), tr("Buka SKP tahun ini"), self._this_year)
        self.comparing = CompareActions(self._context, self)
        compare = tr("Bandingkan dengan pegawai lain…")
        self.menu.addAction(theme.icon("arrow-left-right"), compare, self._compare)
        if self._context.may(Izin.DATA_SAYA):
            self.menu.addAction(theme.icon("id-card"), tr("Laporan Data Saya…"), self._report)
        self._restrict = None
        if self._context.may(Izin.UBAH_PEGAWAI):
            icon = theme.icon("shield-alert")
            self._restrict = self.menu.addAction(icon, tr("Batasi pemrosesan…"), self._change_restriction)
        if self._context.may(Izin.HAPUS):
            self.menu.addAction(theme.icon("trash-2"), tr("Hapus pegawai…"), self._remove)
        if not self._context.may(Izin.CETAK):
            self.print_button.hide()
        if not self._context.may(Izin.UBAH_PEGAWAI):
            self.edit_button.hide()

    def _build(self) -> None:
        names = column(self.name, self.nip, row(self.status, self.badge, None, gap=6), gap=3)
        head = row(self.back, self.avatar, names, self.print_button, self.edit_button, self.more, gap=10)
        head.setStretch(2, 1)
        for widget in (self.back, self.avatar, self.print_button, self.edit_button, self.more):
            head.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addLayout(head)
        layout.addWidget(self.restricted)
        layout.addWidget(self.remark)
        for page in self.pages:
            self.tabs.addTab(page, page.short)
        layout.addWidget(self.tabs, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._whole)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.print_button.clicked.connect(self.print_wanted)
        self.summary.field_wanted.connect(self.edit_wanted)
        self.summary.tab_wanted.connect(self._mend)
        self.kinerja.skp_wanted.connect(self.skp_wanted)
        self.kinerja.evaluasi_wanted.connect(self.evaluasi_wanted)
        for page in self.pages:
            page.remarked.connect(self.show_remark)

    def _mark(self, place: int, page: Tab, lacking: str) -> None:
        name = page.accessibleName()
        self.tabs.setTabText(place, f"{page.short} •" if lacking else page.short)
        self.tabs.setTabToolTip(place, lacking or (name if page.short != name else ""))
        self.tabs.tabBar().setAccessibleTabName(place, f"{name}: {lacking}" if lacking else name)

    def _mend(self, which: str) -> None:
        page = self.penilai if which == "penilai" else self.training
        self.show_tab(page)
        page.fill()
        page.section.open_new()

    def _edit(self) -> None:
        self.edit_wanted.emit("")

    def _remove(self) -> None:
        self.removal_wanted.emit()

    def _compare(self) -> None:
        if self.opened is not None:
            self.comparing.begin(self.opened.file.id, self.opened.file.nama_lengkap)

    def _report(self) -> None:
        self.report_wanted.emit()

    def _change_restriction(self) -> None:
        self.restriction_wanted.emit()

    def _this_year(self) -> None:
        self.skp_wanted.emit(self._context.tahun)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
