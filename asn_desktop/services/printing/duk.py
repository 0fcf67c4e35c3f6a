"""What stands on the DUK; the order is that of the people (PP 15/1979, see domain/duk)."""

from asn_desktop.documents.forms.duk import FORM, BarisDuk, Duk
from asn_desktop.domain.orang import Orang
from asn_desktop.domain.pendidikan import SINGKATAN
from asn_desktop.services.printing.bahan import Bahan

KEY = FORM.key


def gather(bahan: Bahan) -> Duk:
    """The data of the form."""
    return Duk(bahan.unit, bahan.keadaan, tuple(map(_row, bahan.orang)), bahan.penandatangan, bahan.catatan)


def _row(one: Orang) -> BarisDuk:
    tahun, bulan = (None, None) if one.mk_bulan is None else divmod(one.mk_bulan, 12)
    return BarisDuk(
        nama=one.nama,
        nip=one.nip,
        tempat_lahir=one.tempat_lahir,
        tanggal_lahir=one.tanggal_lahir,
        golongan=one.golongan,
        tmt_golongan=one.tmt_golongan,
        jabatan=one.jabatan,
        tmt_jabatan=one.tmt_jabatan,
        eselon="" if one.eselon == "Non" else one.eselon,
        mk_tahun=tahun,
        mk_bulan=bulan,
        latihan=one.latihan,
        latihan_tahun=one.latihan_tahun,
        latihan_jam=one.latihan_jam,
        sekolah=one.sekolah or one.nama_pendidikan,
        tahun_lulus=one.tahun_lulus,
        tingkat_ijazah=SINGKATAN.get(one.pendidikan, one.pendidikan),
        keterangan=one.belajar,
    )
