"""The letterhead of the office, for its papers."""

from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.services.office import OfficeProfile


def kop_of(office: OfficeProfile) -> Kop:
    """The letterhead of the office's profile."""
    telepon = f"Telepon {office.telepon}" if office.telepon else ""
    parts = (" ".join(office.alamat.split()), telepon, office.surel, office.laman)
    return Kop(office.instansi, office.perangkat_daerah, " · ".join(filter(None, parts)), office.lambang)
