"""Who signs: the head of a unit as the records show him, unless somebody was chosen or set."""

from collections.abc import Iterable, Mapping
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.pihak import FaktaPegawai, load_fakta, load_struktural
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms.daftar_bagian import Penandatangan
from asn_desktop.domain import surat
from asn_desktop.domain.golongan import pangkat_of
from asn_desktop.domain.jabatan import pejabat_tertinggi
from asn_desktop.domain.orang import Orang
from asn_desktop.services.units import units_above


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


def kepala_satuan(tx: ReadTx, people: Mapping[str, FaktaPegawai]) -> dict[str, FaktaPegawai]:
    """By person the head of his satuan kerja: of the units from his own up to the top, the highest that has
    one (PP 7/1977 Ps. 11 lets the head of the satuan organisasi give the KGB). He may be that head himself.
    """
    units = load_units(tx)
    above = {unit: units_above(units, unit) for unit in {one.unit_kerja_id or "" for one in people.values()}}
    posts = load_struktural(tx, {unit for chain in above.values() for unit in chain})
    heads = {}
    for unit, held in posts.items():
        place = pejabat_tertinggi([eselon for _, eselon in held])
        if place is not None:
            heads[unit] = held[place][0]
    top = {unit: next((heads[one] for one in reversed(chain) if one in heads), "")
           for unit, chain in above.items()}
    fakta = load_fakta(tx, [head for head in top.values() if head])
    found = {key: fakta.get(top[one.unit_kerja_id or ""]) for key, one in people.items()}
    return {key: head for key, head in found.items() if head is not None}


def kepala(people: Iterable[Orang], unit_id: str | None) -> Orang | None:
    """The one who holds the highest eselon of the unit; None when nobody does, or two do alike."""
    heads = [one for one in people
             if one.jenis_jabatan == "struktural" and (unit_id is None or one.unit_id == unit_id)]
    place = pejabat_tertinggi([one.eselon for one in heads])
    return None if place is None else heads[place]
