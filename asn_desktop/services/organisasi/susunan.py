"""The tree of units on a day, and its changes, which keep what was before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from asn_desktop.db.queries import susunan as queries
from asn_desktop.db.queries.records import children_of
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.susunan import (
    JenisPerubahan,
    PerubahanUnit,
    RiwayatUnit,
    Unit,
    problems_of_perubahan,
    susunan_pada,
)
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight

_ACTIONS = {
    JenisPerubahan.GANTI_NAMA: "unit_kerja.ganti_nama",
    JenisPerubahan.PINDAH: "unit_kerja.pindah",
    JenisPerubahan.GABUNG: "unit_kerja.gabung",
    JenisPerubahan.TUTUP: "unit_kerja.tutup",
}


@dataclass(frozen=True, slots=True)
class BarisUnit:
    """A unit in the tree of a day; ``pegawai`` are those of today who are seen, ``seluruh`` with those of the
    units below it.
    """

    id: str
    nama: str
    tingkat: int
    induk: str
    pegawai: int
    seluruh: int
    ditutup: date | None


@needs(Izin.LIHAT_PEGAWAI)
def susunan_unit(session: Session, hari: date | None = None) -> tuple[BarisUnit, ...]:
    """The tree on a day (default today), each unit before those below it."""
    with session.db.read() as tx:
        units, past = queries.load_susunan(tx)
        people = queries.people_per_unit(tx, sight(session, Izin.LIHAT_PEGAWAI))
    found = susunan_pada(units.values(), past, hari or today(session))
    names = {unit.id: unit.nama for unit in found}
    whole = {unit.id: people.get(unit.id, 0) for unit in found}
    for unit in reversed(found):  # units come before those below them: from the end each sum is whole
        if unit.induk_id in whole:
            whole[unit.induk_id] += whole[unit.id]
    return tuple(
        BarisUnit(
            unit.id,
            unit.nama,
            unit.tingkat,
            names.get(unit.induk_id or "", ""),
            people.get(unit.id, 0),
            whole[unit.id],
            units[unit.id].tutup,
        )
        for unit in found
    )


@needs(Izin.UBAH_PEGAWAI)
def ubah_unit(session: Session, perubahan: PerubahanUnit) -> Changes:
    """Rename, move, merge or close a unit from a day on; what it was stays in its history.

    A merger takes the people, the units below and the posts along. Raises Rejected with what forbids it.
    """
    with session.db.read() as tx:
        units, _ = queries.load_susunan(tx)
    subject = units[perubahan.unit_id].nama if perubahan.unit_id in units else ""
    with session.db.write(_ACTIONS[perubahan.jenis], session.actor, subject) as tx:
        units, past = queries.load_susunan(tx)
        members = queries.members_of_unit(tx, perubahan.unit_id)
        own = [row for row in past if row.unit_kerja_id == perubahan.unit_id]
        problems = problems_of_perubahan(perubahan, units, own, len(members), today(session))
        if problems:
            raise Rejected(problems)
        unit = units[perubahan.unit_id]
        _remember(tx, unit, past, perubahan, perubahan.jenis)
        if perubahan.jenis is JenisPerubahan.GANTI_NAMA:
            tx.update("unit_kerja", unit.id, {"nama": perubahan.nama.strip()})
        elif perubahan.jenis is JenisPerubahan.PINDAH:
            tx.update("unit_kerja", unit.id, {"induk_id": perubahan.tujuan_id})
        else:
            if perubahan.jenis is JenisPerubahan.GABUNG:
                _hand_over(tx, perubahan, units, past, members)
            tx.update("unit_kerja", unit.id, {"ditutup": perubahan.mulai})
        return tx.changes


def _remember(
    tx: WriteTx, unit: Unit, past: tuple[RiwayatUnit, ...], perubahan: PerubahanUnit, jenis: JenisPerubahan
) -> None:
    ended = max((row.sampai for row in past if row.unit_kerja_id == unit.id), default=None)
    if ended is not None and ended + timedelta(days=1) == perubahan.mulai:
        return  # renamed and moved on one day: what it was in between was never a day long
    tx.insert(
        "riwayat_unit",
        {
            "unit_kerja_id": unit.id,
            "nama": unit.nama,
            "induk_id": unit.induk_id,
            "mulai": ended + timedelta(days=1) if ended else None,
            "sampai": perubahan.mulai - timedelta(days=1),
            "perubahan": jenis.value,
            "dasar": perubahan.dasar.strip() or None,
        },
    )


def _hand_over(
    tx: WriteTx,
    perubahan: PerubahanUnit,
    units: Mapping[str, Unit],
    past: tuple[RiwayatUnit, ...],
    members: list[str],
) -> None:
    """People, units below and posts go to the unit that takes this one in."""
    target = perubahan.tujuan_id
    tx.update_many("pegawai", [(key, {"unit_kerja_id": target}) for key in members])
    below = [unit for unit in units.values() if unit.induk_id == perubahan.unit_id]
    for unit in below:
        if unit.tutup is None:
            _remember(tx, unit, past, perubahan, JenisPerubahan.PINDAH)
    tx.update_many("unit_kerja", [(unit.id, {"induk_id": target}) for unit in below if unit.tutup is None])
    for kind in ("formasi", "tim_kerja"):
        ids = children_of(tx, kind, "unit_kerja_id", perubahan.unit_id)
        tx.update_many(kind, [(key, {"unit_kerja_id": target}) for key in ids])
