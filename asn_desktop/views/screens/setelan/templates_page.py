"""The office's templates of plans: renamed and removed here, made out of a plan."""

from PySide6.QtWidgets import QWidget

from asn_desktop.fields.kinerja import TEMPLAT_SKP
from asn_desktop.services.records import Record
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.setelan.records_page import RecordsPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import EmptyState


class TemplatesPage(RecordsPage):
    """One line per template."""

    record_type = TEMPLAT_SKP
    draft_form = TEMPLAT_SKP.key

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.new.hide()  # its contents come from a plan

    def columns(self) -> list[Column]:
        """Name and post."""
        return [
            Column("", tr("Nama templat"), text=_nama, width=320, stretch=True, strong=True),
            Column("", tr("Untuk jabatan"), text=_jabatan, width=320, stretch=True),
        ]

    def empty(self) -> EmptyState:
        """No template yet."""
        return EmptyState(
            "layout-dashboard", tr("Belum ada templat SKP"),
            tr("Buka SKP yang isinya baik, lalu pakai tombol Templat SKP pada langkah Hasil kerja."))


def _nama(record: Record) -> str:
    return str(record.values["nama"])


def _jabatan(record: Record) -> str:
    return str(record.values["jabatan"] or tr("(jabatan apa pun)"))
