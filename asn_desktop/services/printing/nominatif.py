"""What stands on the daftar nominatif."""

from asn_desktop.documents.forms.nominatif import FORM, BarisNominatif, Nominatif
from asn_desktop.domain.orang import Orang
from asn_desktop.domain.pendidikan import names_its_level
from asn_desktop.services.printing.bahan import Bahan

KEY = FORM.key


def gather(bahan: Bahan) -> Nominatif:
    """The data of the form."""
    rows = tuple(map(_row, bahan.orang))
    return Nominatif(bahan.unit, bahan.keadaan, rows, bahan.penandatangan, bahan.catatan)


def _row(one: Orang) -> BarisNominatif:
    schooling = one.nama_pendidikan
    if not names_its_level(schooling, one.pendidikan):
        schooling = " ".join(part for part in (one.pendidikan, one.nama_pendidikan) if part)
    if schooling and one.tahun_lulus:
        schooling += f" ({one.tahun_lulus})"
    return BarisNominatif(
        nama=one.nama,
        nip=one.nip,
        tempat_lahir=one.tempat_lahir,
        tanggal_lahir=one.tanggal_lahir,
        golongan=one.golongan,
        tmt_golongan=one.tmt_golongan,
        pendidikan=schooling,
        diklat=one.diklat,
        jabatan=one.jabatan,
        alamat=one.alamat,
    )
