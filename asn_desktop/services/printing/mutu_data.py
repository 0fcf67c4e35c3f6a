"""What stands on the report of data quality as a list that is printed: that of today, about a unit or all."""

from asn_desktop.documents.forms.mutu_data import FORM, MutuData
from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.mutu.laporan import laporan_mutu
from asn_desktop.services.printing.bahan import Bahan, IsiHariIni
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

KEY = FORM.key


@needs(Izin.LIHAT_PEGAWAI, Izin.CETAK)
def read(session: Session, unit_id: str | None, work: Work) -> IsiHariIni:
    """The report and whom it names. Raises Rejected, Cancelled."""
    found = laporan_mutu(session, unit_id, work)
    return IsiHariIni(found.isi, found.orang)


def gather(bahan: Bahan) -> MutuData:
    """The data of the paper."""
    data: MutuData = bahan.isi
    return data
