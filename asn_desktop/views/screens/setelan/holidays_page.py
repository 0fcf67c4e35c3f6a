"""The office's holidays and days of cuti bersama: by them working days of leave are counted."""

from datetime import date

from asn_desktop.domain.tanggal import nama_hari, tanggal_panjang
from asn_desktop.fields.cuti import HARI_LIBUR
from asn_desktop.services.records import Record
from asn_desktop.views.screens.setelan.records_page import RecordsPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import EmptyState

_TONES = {"libur": Tone.BAD, "cuti_bersama": Tone.INFO}


class HolidaysPage(RecordsPage):
    """One line per day, the newest first."""

    record_type = HARI_LIBUR
    draft_form = HARI_LIBUR.key

    def columns(self) -> list[Column]:
        """The day, its name, its kind."""
        return [
            Column("", tr("Tanggal"), text=_tanggal, width=240),
            Column("", tr("Nama"), text=_nama, width=300, stretch=True, strong=True),
            Column("", tr("Jenis"), badge=_jenis, width=200),
        ]

    def empty(self) -> EmptyState:
        """No day yet."""
        return EmptyState(
            "calendar", tr("Belum ada hari libur"),
            tr("Isi hari libur dan cuti bersama tiap tahun, supaya hari kerja cuti terhitung benar."))


def _tanggal(record: Record) -> str:
    day = record.values["tanggal"]
    return f"{nama_hari(day)}, {tanggal_panjang(day)}" if isinstance(day, date) else ""


def _nama(record: Record) -> str:
    return str(record.values["nama"])


def _jenis(record: Record) -> tuple[str, Tone, str]:
    kind = str(record.values["jenis"])
    labels = {choice.value: choice.label for choice in HARI_LIBUR.field("jenis").choices}
    return tr(labels.get(kind, kind)), _TONES.get(kind, Tone.NEUTRAL), ""
