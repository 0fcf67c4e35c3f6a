"""What stands on a reminder: those who wait for him on the board of the year and period of the order."""

from datetime import date

from asn_desktop.documents.forms.surat_pengingat import FORM, BarisTunggakan, SuratPengingat
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.texts.menunggu import KATA_TAHAP
from asn_desktop.services.menunggu import BarisMenunggu
from asn_desktop.services.printing.berkas_orang import Berkas, Naskah

KEYS = (FORM.key,)
SENDIRI = "(Saudara sendiri)"


def alasan_lewat(berkas: Berkas, naskah: Naskah) -> str:
    """Why he gets none."""
    waiting = naskah.tunggakan.get(berkas.fakta.id)
    return "" if waiting else f"tidak ada yang menunggunya pada {naskah.periode}"


def gather(berkas: Berkas, naskah: Naskah) -> SuratPengingat:
    """The data of the letter."""
    def text(part: str) -> str:
        return naskah.tulis(FORM.key, part, berkas)

    rows = naskah.tunggakan.get(berkas.fakta.id, ())
    return SuratPengingat(
        berkas.orang, naskah.periode, text("perihal"), text("tujuan"), text("pembuka"),
        tuple(_baris(one, berkas.fakta.id) for one in rows), text("penutup"),
        tuple(text("tembusan").splitlines()), naskah.penanda(FORM.key, berkas, berkas.kepala), naskah.tempat,
        naskah.kop)


def _baris(one: BarisMenunggu, oleh_id: str) -> BarisTunggakan:
    due = _day(one.tenggat)
    own = one.id == oleh_id
    return BarisTunggakan(
        SENDIRI if own else one.nama, "" if own else one.nip, KATA_TAHAP[one.tahap], _day(one.sejak),
        f"{due}\n(lewat {one.lewat} hari)" if one.lewat else due)


def _day(value: date | None) -> str:
    return tanggal_pendek(value) if value else "-"
