"""How reminders read in their table."""

from datetime import date

from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.texts.pengingat import PENDEK
from asn_desktop.presenters.pengingat import days_words
from asn_desktop.services.pengingat import BarisPengingat
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr


class ReminderColumns:
    """The columns as of a day, which says how far away each line is."""

    def __init__(self, today: date) -> None:
        self._today = today

    def all(self) -> tuple[Column, ...]:
        """Day, person, what falls due, how it stands."""
        return (
            Column("", tr("Tanggal"), text=_tanggal, below=self._jarak, width=122),
            Column("", tr("Pegawai / NIP"), text=_pegawai, below=_nip, width=222, stretch=True, strong=True),
            Column("", tr("Pengingat"), text=_judul, below=_isi, width=194, stretch=True),
            Column("", tr("Keadaan"), badge=_keadaan, width=102),
        )

    def _jarak(self, row: BarisPengingat) -> str:
        return tr(days_words(row, self._today))


def _tanggal(row: BarisPengingat) -> str:
    return tanggal_pendek(row.tanggal)


def _pegawai(row: BarisPengingat) -> str:
    return row.nama


def _nip(row: BarisPengingat) -> str:
    return format_nip(row.nip)


def _judul(row: BarisPengingat) -> str:
    return tr(PENDEK[row.jenis])


def _isi(row: BarisPengingat) -> str:
    return row.isi


def _keadaan(row: BarisPengingat) -> tuple[str, Tone, str]:
    if row.tanda is not None:
        return tr("Ditangani"), Tone.GOOD, "check"
    if row.kurang:
        return tr("{} kurang").format(len(row.kurang)), Tone.WARN, "triangle-alert"
    return tr("Siap"), Tone.INFO, "circle-check"
