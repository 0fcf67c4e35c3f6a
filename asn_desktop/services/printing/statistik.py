"""What stands on the statistics."""

from asn_desktop.documents.forms.statistik import FORM, BagianStatistik, BarisStatistik, Statistik
from asn_desktop.domain.statistik import Bagian, hitung
from asn_desktop.services.printing.bahan import Bahan

KEY = FORM.key


def gather(bahan: Bahan) -> Statistik:
    """The data of the form."""
    found = hitung(bahan.orang, bahan.keadaan, bahan.urut_unit)
    return Statistik(
        unit=bahan.unit,
        keadaan=bahan.keadaan,
        jumlah=found.semua.jumlah,
        bagian=tuple(map(_part, found.bagian)),
        kop=bahan.kop,
        penandatangan=bahan.penandatangan,
        catatan=bahan.catatan,
    )


def _part(part: Bagian) -> BagianStatistik:
    rows = tuple(
        BarisStatistik(one.nama, len(one.laki), len(one.perempuan), len(one.lain)) for one in part.hitungan
    )
    return BagianStatistik(part.judul, rows, part.piramida)
