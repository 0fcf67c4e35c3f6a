"""Checks everybody whom the session sees and who is active; after a save only those whom it touched.

People who share a post or a NIK are looked at again when one of them changed.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids, load_units
from asn_desktop.db.queries.jejak import last_values
from asn_desktop.db.queries.mutu import load_potret, nik_bersama
from asn_desktop.db.queries.penglihatan import has_person, people_behind
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.mutu.aturan import Temuan
from asn_desktop.domain.mutu.potret import Acuan, Potret, kunci_jabatan
from asn_desktop.domain.mutu.semua import periksa
from asn_desktop.domain.mutu.skor import Skor, hitung_kena, skor
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.references import References
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.mutu.acuan import acuan_pada, bobot_pada, dengan_bersama, pensiun_pada
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight
from asn_desktop.services.units import with_units_below
from asn_desktop.services.work import Work

_BLOCK = 400  # people per read, so that writers need not wait


@dataclass(frozen=True, slots=True)
class OrangMutu:
    """One person with his findings, and what he may share with others."""

    id: str
    nip: str
    nama: str
    unit_id: str
    unit: str
    kunci: str
    nik: str
    temuan: tuple[Temuan, ...]


@dataclass(frozen=True, slots=True)
class HasilMutu:
    """Everybody who was looked at on a day, by id; ``unit`` is the tree (id, id of the one above, nama)."""

    hari: date
    orang: Mapping[str, OrangMutu]
    unit: tuple[tuple[str, str | None, str], ...]

    def temuan(self) -> Iterable[Temuan]:
        """All findings, person by person."""
        for one in self.orang.values():
            yield from one.temuan


@needs(Izin.LIHAT_PEGAWAI)
def periksa_kantor(session: Session, work: Work | None = None) -> HasilMutu:
    """Check everybody who is active and seen. Raises Cancelled, StorageError."""
    work = work or Work()
    hari = today(session)
    seen = sight(session, Izin.LIHAT_PEGAWAI)
    with session.db.read() as tx:
        ids = load_pegawai_ids(tx, seen, SaringanPegawai(aktif=True))
        units, shared = tuple(load_units(tx)), nik_bersama(tx)
    leave_list_trace(session, "Mutu data", len(ids))
    potret: dict[str, Potret] = {}
    neighbours = sorted(ids)
    pensiun = pensiun_pada(session.references, hari)
    for start in range(0, len(ids), _BLOCK):
        work.step(start, 2 * len(ids), "Membaca data pegawai")
        with session.db.read() as tx:
            read = load_potret(tx, neighbours[start : start + _BLOCK], pensiun, hari, rapat=seen.semua)
        potret.update((one.id, one) for one in read)
    keys = _pemegang(map(kunci_jabatan, potret.values()))
    acuan = dengan_bersama(acuan_pada(session.references, hari), keys, shared)
    found: dict[str, OrangMutu] = {}
    for done, one in enumerate(potret[key] for key in ids if key in potret):
        if done % _BLOCK == 0:
            work.step(len(ids) + done, 2 * len(ids), "Memeriksa aturan")
        found[one.id] = _orang(one, acuan)
    return HasilMutu(hari, found, units)


@needs(Izin.LIHAT_PEGAWAI)
def periksa_ulang(session: Session, hasil: HasilMutu, changes: Changes) -> HasilMutu | None:
    """The same after others wrote; None when only checking everybody anew can tell (many, or units)."""
    with session.db.read() as tx:
        touched = _people_of(tx, changes)
        if touched is None or len(touched) > _BLOCK:
            return None
        seen = sight(session, Izin.LIHAT_PEGAWAI)
        active = set(load_pegawai_ids(tx, seen, SaringanPegawai(aktif=True)))
        pensiun = pensiun_pada(session.references, hasil.hari)
        fresh = {one.id: one for one in load_potret(tx, sorted(touched & active), pensiun, hasil.hari)}
        shared = nik_bersama(tx)
        rest = {key: one for key, one in hasil.orang.items() if key not in touched}
        keys = _pemegang([*(one.kunci for one in rest.values()), *map(kunci_jabatan, fresh.values())])
        others = _sharing(hasil, rest.values(), keys, shared)
        fresh.update({one.id: one for one in load_potret(tx, sorted(others), pensiun, hasil.hari)})
    acuan = dengan_bersama(acuan_pada(session.references, hasil.hari), keys, shared)
    judged = {key: _orang(one, acuan) for key, one in fresh.items()}
    # In the place that each had; who is new stands last until everybody is checked anew.
    order = [key for key in hasil.orang if key in rest or key in judged]
    order += [key for key in judged if key not in hasil.orang]
    return replace(hasil, orang={key: judged.get(key) or rest[key] for key in order})


def skor_dari(references: References, hasil: HasilMutu, orang: Collection[str] | None = None) -> Skor:
    """The scores of some of the people, or of all."""
    people = hasil.orang.keys() if orang is None else [key for key in orang if key in hasil.orang]
    kena = hitung_kena(((one.aturan, one.pegawai_id) for one in hasil.temuan()), people)
    return skor(bobot_pada(references, hasil.hari), kena, len(people))


def skor_unit(references: References, hasil: HasilMutu) -> dict[str, Skor]:
    """The scores of every unit that somebody of the checked works in or below."""
    members: dict[str, list[str]] = {}
    for one in hasil.orang.values():
        members.setdefault(one.unit_id, []).append(one.id)
    pairs = {key: {found.aturan for found in one.temuan} for key, one in hasil.orang.items()}
    weights = bobot_pada(references, hasil.hari)
    found: dict[str, Skor] = {}
    for unit_id, _, _ in hasil.unit:
        people = [key for unit in with_units_below(hasil.unit, unit_id) for key in members.get(unit, ())]
        if people:
            kena = Counter(rule for key in people for rule in pairs[key])
            found[unit_id] = skor(weights, kena, len(people))
    return found


def _orang(potret: Potret, acuan: Acuan) -> OrangMutu:
    name = nama_lengkap(potret.gelar_depan, potret.nama, potret.gelar_belakang)
    return OrangMutu(potret.id, potret.nip, name, potret.unit_id, potret.unit, kunci_jabatan(potret),
                     potret.nik, periksa(potret, acuan))


def _pemegang(keys: Iterable[str]) -> dict[str, int]:
    return {key: count for key, count in Counter(filter(None, keys)).items() if count > 1}


def _people_of(tx: ReadTx, changes: Changes) -> set[str] | None:
    """Whom these changes are about, also through records that are gone; None when that cannot be told."""
    found: set[str] = set()
    for record_type, ids in changes.touched.items():
        if "*" in ids or record_type == "unit_kerja":
            return None
        if record_type == "pegawai":
            found |= set(ids)
        elif has_person(record_type):
            owners = people_behind(tx, record_type, ids)
            found.update(owners.values())
            gone = (last_values(tx, record_type, key) for key in ids - owners.keys())
            found.update(str(values["pegawai_id"]) for values in gone if values and values.get("pegawai_id"))
    return found


def _sharing(hasil: HasilMutu, rest: Iterable[OrangMutu], keys: Mapping[str, int],
             shared: Mapping[str, int]) -> set[str]:
    """Who shares a post or a NIK with others in another number than before."""
    before = _pemegang(one.kunci for one in hasil.orang.values())
    posts = {key for key in {*before, *keys} if before.get(key) != keys.get(key)}
    found = set()
    for one in rest:
        double = any(item.aturan == "nik_ganda" for item in one.temuan)
        if one.kunci in posts or double != (one.nik in shared):
            found.add(one.id)
    return found
