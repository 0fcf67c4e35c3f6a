"""The bar above the screens: search, practice mark, period of appraisal, who is logged in."""

from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from asn_desktop.domain.periode import JenisPeriode, urut_periode
from asn_desktop.presenters.shell import initials, periode_words, tahun_choices
from asn_desktop.views import theme
from asn_desktop.views.shell.command_search import CommandSearch, Look
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label, row
from asn_desktop.views.widgets.inputs import Combo


class TopBar(QFrame):
    """``periode_chosen`` carries year and period; ``leave_wanted`` asks to log out, ``switch_wanted`` so that
    somebody else can log in.
    """

    periode_chosen = Signal(int, str)
    leave_wanted = Signal()
    lock_wanted = Signal()
    switch_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(
        self, look: Look, user: str, today: date, *, latihan: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(54))
        self.search = CommandSearch(look)
        self._practice = label(tr("LATIHAN"), "practice")
        self._practice.setToolTip(
            tr("Data rekaan untuk berlatih; tidak pernah tercampur dengan data kantor.")
        )
        self._practice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._practice.setVisible(latihan)
        self._caption = label(tr("Periode kinerja"), "muted")
        self.tahun = Combo(tr("Tahun kinerja"), [(str(year), str(year)) for year in tahun_choices(today)])
        self.tahun.setFixedWidth(px(84))
        self.periode = Combo(tr("Periode evaluasi"), [])
        self.periode.setFixedWidth(px(138))
        self._caption.setBuddy(self.tahun)
        self._user = self._user_button(user)
        line = row(
            self.search,
            None,
            self._practice,
            8,
            self._caption,
            self.tahun,
            self.periode,
            6,
            self._user,
            gap=6,
        )
        line.setContentsMargins(px(20), 0, px(14), 0)
        line.setStretch(0, 3)
        self.setLayout(line)
        self.tahun.changed.connect(self._chosen)
        self.periode.changed.connect(self._chosen)

    def show_periode(self, tahun: int, periode: JenisPeriode, dipakai: tuple[JenisPeriode, ...]) -> None:
        """Show the chosen year and period (emits nothing) among those that the office works with; another
        one, such as that of a draft, stands beside them.
        """
        offered = sorted({*dipakai, periode}, key=urut_periode)
        self.periode.set_options([(jenis.value, tr(periode_words(jenis))) for jenis in offered])
        if self.tahun.findData(str(tahun)) < 0:
            self.tahun.addItem(str(tahun), str(tahun))
        self.tahun.set_value(str(tahun))
        self.periode.set_value(periode.value)

    def set_compact(self, compact: bool) -> None:
        """Leave out what can be spared."""
        self._caption.setVisible(not compact)

    def _user_button(self, user: str) -> QPushButton:
        made = QPushButton(f" {user}")
        made.setProperty("role", "quiet")
        made.setIcon(theme.letter_icon(initials(user)))
        made.setIconSize(QSize(px(30), px(30)))
        made.setAccessibleName(tr("Pengguna {}").format(user))
        made.setAutoDefault(False)
        menu = QMenu(made)
        keys = QAction(theme.icon("keyboard"), tr("Pintasan papan tik") + "\tCtrl+/", menu)
        keys.triggered.connect(self.shortcuts_wanted)
        lock = QAction(theme.icon("lock"), tr("Kunci layar") + "\tCtrl+L", menu)
        lock.triggered.connect(self.lock_wanted)
        switch = QAction(theme.icon("users"), tr("Ganti pengguna"), menu)
        switch.triggered.connect(self.switch_wanted)
        leave = QAction(theme.icon("log-out"), tr("Keluar"), menu)
        leave.triggered.connect(self.leave_wanted)
        menu.addActions([lock, switch, keys, leave])
        self._menu = menu
        made.clicked.connect(self._open_menu)
        return made

    def _open_menu(self) -> None:
        below = self._user.mapToGlobal(QPoint(0, self._user.height() + 2))
        self._menu.popup(below)

    def _chosen(self) -> None:
        tahun, periode = self.tahun.value(), self.periode.value()
        if tahun and periode:
            self.periode_chosen.emit(int(str(tahun)), str(periode))
