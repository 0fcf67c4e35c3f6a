"""The Pegawai and Pelatihan screens and their dialogs as a person uses them."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from asn_desktop.views.editors import input_of
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from asn_desktop.views.screens.pelatihan.screen import PelatihanScreen
from asn_desktop.views.widgets.badge import Chip
from tests.pages.base import Page, press, press_with_ctrl, take_keyboard, type_text

SomeDialog = TypeVar("SomeDialog", bound=RecordDialog)


def texts_of(table: RecordTable) -> list[str]:
    """First lines of all rows, columns divided by a bar."""
    model = table.model
    rows = [model.record(row) for row in range(len(model.ids()))]
    return [" | ".join(column.text(row) for column in model.columns if column.text(row)) for row in rows]


class DialogPage:
    """A form in a dialog, filled by keys only."""

    def __init__(self, dialog: RecordDialog) -> None:
        self.dialog = dialog

    def focused_key(self) -> str:
        """Key of the field that has the cursor, or an empty text."""
        focus = QApplication.focusWidget()
        for spec, widget in self.dialog.form.fields():
            if focus is not None and (widget is focus or widget.isAncestorOf(focus)):
                return spec.key
        return ""

    def type_into(self, key: str, text: str) -> None:
        """Replace what stands in a field."""
        field = input_of(self.dialog.form.widget_of(key))
        field.setFocus(Qt.FocusReason.TabFocusReason)
        clear = getattr(field, "selectAll", None) or getattr(field, "lineEdit", lambda: field)().selectAll
        clear()
        type_text(QApplication.focusWidget() or field, text)

    def go_to(self, key: str) -> None:
        """Press Enter until the cursor stands in a field."""
        for _ in range(40):
            if self.focused_key() == key:
                return
            press(None, Qt.Key.Key_Return)
        raise LookupError(f"Enter never reaches {key}")

    def write(self, text: str) -> None:
        """Type where the cursor stands."""
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the cursor"
        type_text(target, text)

    def save(self) -> None:
        """Ctrl+S."""
        press_with_ctrl(self.dialog, Qt.Key.Key_S)

    def save_and_add(self) -> None:
        """Ctrl+Enter."""
        press_with_ctrl(self.dialog, Qt.Key.Key_Return)


def dialog_of(screen: QWidget) -> DialogPage:
    """The dialog that is open over a screen. Raises LookupError."""
    found = [made for made in screen.window().findChildren(RecordDialog) if made.isVisible()]
    if len(found) != 1:
        raise LookupError(f"{len(found)} dialogs are open")
    take_keyboard(found[0])
    return DialogPage(found[0])


def has_dialog(screen: QWidget) -> bool:
    """Whether a dialog is open over a screen."""
    return any(made.isVisible() for made in screen.window().findChildren(RecordDialog))


class PegawaiPage(Page):
    """List and file."""

    root: PegawaiScreen

    def names(self) -> list[str]:
        """Names on the list, in its order."""
        model = self.root.list.model
        return [model.record(row).nama for row in range(len(model.ids()))]

    def search(self, text: str) -> None:
        """Ctrl+F, type."""
        self.root.find_here()
        type_text(self.root.list.search, text)

    def chips(self) -> list[str]:
        """Words on the chips."""
        chips = self.root.list.findChildren(Chip)
        return [made.text().removesuffix("✕").strip() for made in chips if not made.isHidden()]

    def filter_by(self, key: str, words: str) -> None:
        """Choose in the open box."""
        combo = self.root.list.popup.combo(key)
        place = combo.findText(words)
        assert place >= 0, [combo.itemText(number) for number in range(combo.count())]
        combo.setCurrentIndex(place)
        combo.activated.emit(place)

    def shown(self) -> str:
        """Who is shown at the right, or an empty text."""
        return self.root.file.opened.file.nama_lengkap if self.root.file.opened else ""

    def press_in_list(self, key: Qt.Key) -> None:
        """One key on the list."""
        press(self.root.list.table.view, key)


class PelatihanPage(Page):
    """Trainings over all people."""

    root: PelatihanScreen

    def rows(self) -> list[str]:
        """Rows of the table in front."""
        return texts_of(self.root.tables.currentWidget())  # type: ignore[arg-type]
