"""Who signs which letter, and in whose name."""

from asn_desktop.fields.kantor_lain import PENANDATANGAN
from asn_desktop.services.records import Record
from asn_desktop.views.screens.setelan.records_page import RecordsPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import EmptyState


class SignersPage(RecordsPage):
    """One line per signer; one without a form signs all letters that have no signer of their own.

    Of plans and evaluations only those are signed whose penilai holds the post that is named.
    """

    record_type = PENANDATANGAN
    draft_form = PENANDATANGAN.key
    two_lines = True

    def columns(self) -> list[Column]:
        """The letter, how it is signed, and by which post."""
        return [
            Column("", tr("Surat atau formulir"), text=_surat, width=300, stretch=True, strong=True),
            Column("", tr("Cara"), text=_cara, width=190),
            Column("", tr("Jabatan penanda tangan"), text=_jabatan, below=_atas_nama, width=320,
                   stretch=True),
        ]

    def empty(self) -> EmptyState:
        """No signer yet."""
        return EmptyState(
            "pencil", tr("Belum ada penanda tangan"),
            tr("Tanpa penanda tangan, nama dan jabatannya tercetak sebagai titik-titik untuk diisi."))


def _choice(record: Record, key: str) -> str:
    value = record.values[key]
    labels = {choice.value: choice.label for choice in PENANDATANGAN.field(key).choices}
    return labels.get(str(value), str(value or ""))


def _surat(record: Record) -> str:
    return _choice(record, "formulir") or tr("Semua surat")


def _cara(record: Record) -> str:
    return _choice(record, "cara")


def _jabatan(record: Record) -> str:
    return str(record.values["jabatan"])


def _atas_nama(record: Record) -> str:
    who = record.values["atas_nama"]
    return tr("a.n. {}").format(who) if who else ""
