"""The office's bank of goals and indicators per post."""

from asn_desktop.fields.kinerja import BANK_INDIKATOR
from asn_desktop.services.records import Record
from asn_desktop.views.screens.setelan.records_page import RecordsPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import EmptyState


class BankPage(RecordsPage):
    """One line per indicator, by post."""

    record_type = BANK_INDIKATOR
    draft_form = BANK_INDIKATOR.key
    two_lines = True

    def columns(self) -> list[Column]:
        """Post and goal, indicator, target."""
        return [
            Column("", tr("Jabatan / hasil kerja"), text=_jabatan, below=_rhk, width=300, stretch=True,
                   strong=True),
            Column("", tr("Indikator / aspek"), text=_indikator, below=_aspek, width=280, stretch=True),
            Column("", tr("Target"), text=_target, width=130),
        ]

    def empty(self) -> EmptyState:
        """No indicator yet."""
        return EmptyState(
            "target", tr("Bank indikator masih kosong"),
            tr("Tambah di sini, atau simpan isi SKP yang baik dari isian SKP: tombol Bank indikator."))


def _jabatan(record: Record) -> str:
    return str(record.values["jabatan"])


def _rhk(record: Record) -> str:
    return str(record.values["rhk"])


def _indikator(record: Record) -> str:
    return str(record.values["indikator"])


def _aspek(record: Record) -> str:
    return str(record.values["aspek"] or "")


def _target(record: Record) -> str:
    return str(record.values["target"] or "")
