"""Kop and signature of lists: the office's letterhead, and the head of a unit as the records show him."""

from collections.abc import Iterable
from datetime import date

from asn_desktop.documents.forms.daftar_bagian import Kop, Penandatangan
from asn_desktop.domain import surat
from asn_desktop.domain.golongan import pangkat_of
from asn_desktop.domain.jabatan import ESELON
from asn_desktop.domain.orang import Orang
from asn_desktop.services.office import OfficeProfile


def kop_of(office: OfficeProfile) -> Kop:
    """The letterhead of the office's profile."""
    parts = (office.alamat.replace("\n", " "), office.telepon, office.surel, office.laman)
    return Kop(office.instansi, office.perangkat_daerah, " · ".join(filter(None, parts)), office.lambang)


def penandatangan(
    chosen: Orang | None, own: surat.Penandatangan | None, head: Orang | None, tempat: str, tanggal: date
) -> Penandatangan:
    """Who was chosen for this print, else who is set for the list, else the head of the unit, else dots to be
    filled in.
    """
    if chosen is None and own is not None:
        lines = "\n".join(own.baris_jabatan).removesuffix(",")
        return Penandatangan(lines, own.nama, own.pangkat, own.nip, tempat, tanggal)
    signer = chosen or head
    if signer is None:
        return Penandatangan(tempat=tempat, tanggal=tanggal)
    pangkat = pangkat_of(signer.golongan)
    return Penandatangan(signer.jabatan, signer.nama, pangkat, signer.nip, tempat, tanggal)


def kepala(people: Iterable[Orang], unit_id: str | None) -> Orang | None:
    """The one who holds the highest eselon of the unit; None when nobody does, or two do alike."""
    heads = [one for one in people
             if one.jenis_jabatan == "struktural" and one.eselon in ESELON
             and (unit_id is None or one.unit_id == unit_id)]
    if not heads:
        return None
    best = min(ESELON.index(one.eselon) for one in heads)
    top = [one for one in heads if ESELON.index(one.eselon) == best]
    return top[0] if len(top) == 1 else None
