"""What every tab of the file is: a scrolling page that shows one PegawaiFile.

Its widgets are made when it is looked at for the first time: with all five tabs at once the first click on
Pegawai would keep the window from answering.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.services.pegawai_file import PegawaiFile
from asn_desktop.services.records import Record
from asn_desktop.views.theme import GAP, px


@dataclass(frozen=True, slots=True)
class OpenFile:
    """The file with the records of its histories by type, read together."""

    file: PegawaiFile
    records: dict[str, tuple[Record, ...]]

    def of(self, key: str) -> tuple[Record, ...]:
        """Records of one type."""
        return self.records.get(key, ())


class Tab(QScrollArea):
    """Base of the tabs; ``remarked`` carries sentences about what was saved although it looks odd.

    ``take`` hands over a person; a tab that is not seen makes and shows nothing before it comes to the front.
    """

    remarked = Signal(str)
    body: QVBoxLayout  # from ``build`` on

    def __init__(self, name: str, parent: QWidget | None = None, *, short: str = "") -> None:
        """``short`` stands on the tab itself where the name is long."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.short = short or name
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._waiting: OpenFile | None = None

    @property
    def is_filled(self) -> bool:
        """Whether the widgets are there."""
        return self.widget() is not None

    def fill(self) -> None:
        """Make the widgets now, if nobody looked here yet, and show in them who was handed over."""
        if not self.is_filled:
            page = QWidget()
            page.setProperty("role", "page")
            self.body = QVBoxLayout(page)
            self.body.setContentsMargins(px(2), px(GAP.M), px(GAP.S), px(GAP.M))
            self.body.setSpacing(px(GAP.M))
            self.build(page)
            self.setWidget(page)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_file(waiting)

    def take(self, opened: OpenFile) -> None:
        """Another person, or the same one anew: shown at once where it is seen."""
        self._waiting = opened
        if self.isVisible():
            self.fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Come to the front with the person that was handed over last."""
        super().showEvent(event)
        self.fill()

    def build(self, page: QWidget) -> None:
        """Make the widgets and put them into ``body``, the layout of the page; called once."""
        raise NotImplementedError

    def show_file(self, opened: OpenFile) -> None:
        """Show a person in the widgets."""
        raise NotImplementedError

    def lacking(self, opened: OpenFile) -> str:
        """What is missing here, in a few words; with any the tab carries a mark."""
        return ""
