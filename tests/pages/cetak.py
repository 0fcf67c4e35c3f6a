"""The Cetak screen as a person uses it."""

from pathlib import Path

from PySide6.QtCore import Qt

from asn_desktop.views.screens.cetak.screen import CetakScreen
from tests.pages.base import Page
from tests.pages.shell import Keyboard


class CetakPage(Page):
    """Ticks, options and what comes out."""

    root: CetakScreen

    def __init__(self, root: CetakScreen) -> None:
        super().__init__(root)
        self.keyboard = Keyboard()

    @property
    def ticked(self) -> list[str]:
        """Ids of those who are printed."""
        return list(self.root.people.chosen)

    @property
    def ready(self) -> str:
        """What the screen says about the order before it is printed."""
        banners = [self.root.order.ready, *self.root.order.lacks]
        return "\n".join(item.text() for item in banners if not item.isHidden())

    @property
    def result(self) -> str:
        """What the screen says afterwards."""
        return self.root.order.result.text() if not self.root.order.result.isHidden() else ""

    def tick(self, pegawai_id: str) -> None:
        """Go to a person's row and press the space bar."""
        self.root.people.table.view.setFocus()
        self.root.people.table.choose(pegawai_id)
        self.keyboard.press(Qt.Key.Key_Space)

    def choose(self, *forms: str, folder: Path, files: str = "gabung") -> None:
        """Set the options."""
        self.root.order.set_folder(folder)
        for key, box in self.root.order.forms.items():
            if box.value() != (key in forms):
                box.click()
        self.root.order.files.set_value(files)
