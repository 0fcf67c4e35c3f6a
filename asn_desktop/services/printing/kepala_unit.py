"""Who signs: the head of a unit as the records show him, unless somebody was chosen or set."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.pihak import FaktaPegawai, load_fakta, load_sementara
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms.daftar_bagian import Penandatangan
from asn_desktop.domain import surat
from asn_desktop.domain.golongan import pangkat_of
from asn_desktop.domain.jabatan import pemimpin
from asn_desktop.domain.orang import Orang
from asn_desktop.services.sementara import Pimpinan, by_unit, pimpinan_unit, sebutan
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


@dataclass(frozen=True, slots=True)
class KepalaSatuan:
    """The head of a satuan kerja, and the unit that he heads."""

    fakta: FaktaPegawai
    unit_id: str


def kepala_satuan(tx: ReadTx, people: Mapping[str, FaktaPegawai], day: date) -> dict[str, KepalaSatuan]:
    """By person the head of his satuan kerja: of the units from his own up to the top, the highest that has
    one (PP 7/1977 Ps. 11 lets the head of the satuan organisasi give the KGB). He may be that head himself;
    who leads it as Plt. or Plh. bears that post.
    """
    units = load_units(tx)
    above = {unit: units_above(units, unit) for unit in {one.unit_kerja_id or "" for one in people.values()}}
    heads = pimpinan_unit(tx, {unit for chain in above.values() for unit in chain}, day)
    top = {unit: next((one for one in reversed(chain) if one in heads), "") for unit, chain in above.items()}
    fakta = load_fakta(tx, [heads[one].pegawai_id for one in top.values() if one])
    found = {}
    for key, one in people.items():
        headed = top[one.unit_kerja_id or ""]
        head = heads.get(headed, Pimpinan(""))
        if head.pegawai_id in fakta:
            who = fakta[head.pegawai_id]
            found[key] = KepalaSatuan(replace(who, jabatan=head.sebutan) if head.sebutan else who, headed)
    return found


def kepala(
    tx: ReadTx, people: Iterable[Orang], unit_id: str | None, day: date, read: Callable[[str], Orang | None]
) -> Orang | None:
    """The one who holds the highest eselon of the unit, else leads it as Plt. or Plh. and bears that post;
    None when nobody does, or two do alike. ``read`` finds who may belong to another unit.
    """
    heads = [one for one in people
             if one.jenis_jabatan == "struktural" and (unit_id is None or one.unit_id == unit_id)]
    also = load_sementara(tx, day)
    if unit_id is not None:
        also = by_unit(load_units(tx), also).get(unit_id, [])
    place = pemimpin([one.eselon for one in heads], [one.eselon for one in also])
    if place is None or place < len(heads):
        return None if place is None else heads[place]
    leads = also[place - len(heads)]
    found = read(leads.pegawai_id)
    return replace(found, jabatan=sebutan(leads)) if found else None
