"""The Jejak screen as a person uses it."""

from asn_desktop.views.jejak_list import JejakList
from asn_desktop.views.screens.jejak.screen import JejakScreen
from tests.pages.base import Page
from tests.pages.pegawai import texts_of


def entries_of(listed: JejakList) -> list[str]:
    """What was done, line by line."""
    return [text.split(" | ")[1] for text in texts_of(listed.table)]


def values_of(listed: JejakList) -> list[str]:
    """Columns before and after of the chosen entry."""
    return texts_of(listed.detail.table)


class JejakPage(Page):
    """Lists, filters and buttons by their words."""

    root: JejakScreen

    def entries(self) -> list[str]:
        """The list."""
        return entries_of(self.root.list)

    def values(self) -> list[str]:
        """The chosen entry."""
        return values_of(self.root.list)

    def trash(self) -> list[str]:
        """What can be restored."""
        return [text.split(" | ")[1] for text in texts_of(self.root.trash.table)]

    def choose_value(self, label: str) -> None:
        """Put the cursor on a column by its label."""
        table = self.root.list.detail.table
        for place, record_id in enumerate(table.model.ids()):
            line = table.model.record(place)
            if line is not None and line.nilai.label == label:
                table.choose(record_id)
                return
        raise LookupError(label)

    def set_filter(self, name: str, value: object) -> None:
        """Choose in one of the filters: kelompok, aktor, dari, sampai."""
        field = getattr(self.root.filters, name)
        field.set_value(value)
        field.changed.emit()
