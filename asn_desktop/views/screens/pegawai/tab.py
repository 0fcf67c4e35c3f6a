"""What every tab of the file is: a scrolling page that shows one PegawaiFile."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
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
    """Base of the tabs; ``remarked`` carries sentences about what was saved although it looks odd."""

    remarked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("role", "page")
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(px(2), px(GAP.M), px(GAP.S), px(GAP.M))
        self.body.setSpacing(px(GAP.M))
        self.setWidget(page)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person, or the same one anew."""
        raise NotImplementedError

    def lacking(self, opened: OpenFile) -> str:
        """What is missing here, in a few words; with any the tab carries a mark."""
        return ""
