"""What stands on the daftar penjagaan KGB."""

from asn_desktop.documents.forms.penjagaan_kgb import FORM, BarisPenjagaan, PenjagaanKgb, SuratGaji
from asn_desktop.services.printing.bahan import Bahan, Jatuh

KEY = FORM.key


def gather(bahan: Bahan) -> PenjagaanKgb:
    """The data of the form."""
    rows = tuple(map(_row, bahan.jatuh))
    return PenjagaanKgb(bahan.unit, bahan.dari, bahan.sampai, rows, bahan.penandatangan, bahan.catatan)


def _row(due: Jatuh) -> BarisPenjagaan:
    one = due.orang
    old = SuratGaji(due.lama_nomor, due.lama_tanggal, due.lama_tmt, due.lama_mk_bulan, due.lama_gaji)
    new = SuratGaji(due.nomor, due.tanggal, due.tmt, due.mk_bulan, due.gaji)
    return BarisPenjagaan(one.nama, one.nip, one.golongan, one.jabatan, one.unit, old, new)
