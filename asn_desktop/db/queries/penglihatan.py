"""Whom somebody sees, as the one condition that all reads of people carry, and the people behind records."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    and_,
    exists,
    false,
    literal,
    or_,
    select,
    type_coerce,
)
from sqlalchemy import union as union_of

from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.evaluasi import evaluasi, pihak_dokumen
from asn_desktop.db.tables.kantor import unit_kerja
from asn_desktop.db.tables.pegawai import pegawai
from asn_desktop.db.tables.penugasan_penilai import penugasan_penilai
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.fields.registry import ALL_RECORD_TYPES

_CHUNK = 900  # below SQLite's limit of bound parameters
_BY_PERSON = frozenset({
    *(kind.key for kind in ALL_RECORD_TYPES if "pegawai_id" in kind.columns),
    "skp",
    "evaluasi",
    "pembatasan",
    "cetakan",
    "penggabungan",
})


def terlihat(penglihatan: Penglihatan, column: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
    """The condition that ``column`` (a pegawai's id) names somebody who is seen; () for who sees all.

    The people are worked out once per statement and the rest is found by index, so it costs a penilai what
    his own people cost, however many the office has.
    """
    if penglihatan.semua:
        return ()
    if penglihatan.kosong:
        return (false(),)
    return (column.in_(_people(penglihatan)),)


def beside(penglihatan: Penglihatan, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A number or flag to compare with, beside ``terlihat``: for who sees few no index is taken for it.

    An index over a whole year, or over all who are active, would walk through everybody.
    """
    return column if penglihatan.semua else type_coerce(column, Integer) + 0


def unseen_of(tx: ReadTx, penglihatan: Penglihatan, ids: Collection[str]) -> set[str]:
    """Those of these people who exist and are not seen."""
    if penglihatan.semua:
        return set()
    r = ringkasan_pegawai.c
    wanted = sorted(set(ids))
    found: set[str] = set()
    for start in range(0, len(wanted), _CHUNK):
        asked = wanted[start : start + _CHUNK]
        there = set(tx.connection.scalars(select(r.id).where(r.id.in_(asked))))
        seen = select(r.id).where(r.id.in_(asked), *terlihat(penglihatan, r.id))
        found |= there - set(tx.connection.scalars(seen))
    return found


def has_person(record_type: str) -> bool:
    """Whether records of this type are about one person."""
    return record_type == "pegawai" or record_type in _BY_PERSON


def people_behind(tx: ReadTx, record_type: str, ids: Iterable[str]) -> dict[str, str]:
    """Record id → the pegawai whom it is about; unknown records, and types about nobody, are left out."""
    wanted = list(ids)
    if record_type == "pegawai":
        c = ringkasan_pegawai.c
        return {key: key for key in tx.connection.scalars(select(c.id).where(c.id.in_(wanted)))}
    if record_type not in _BY_PERSON:
        return {}
    c = table_of(record_type).c
    query = select(c.id, c.pegawai_id).where(c.id.in_(wanted))
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def year_of(tx: ReadTx, record_type: str, record_id: str) -> int | None:
    """The year of a plan or an evaluation; None for other types and unknown records."""
    table = {"skp": skp, "evaluasi": evaluasi}.get(record_type)
    if table is None:
        return None
    return tx.connection.scalar(select(table.c.tahun).where(table.c.id == record_id))


def _people(penglihatan: Penglihatan) -> Select[Any] | CompoundSelect[Any]:
    me = penglihatan.pegawai_id
    parts: list[Select[Any]] = []
    if penglihatan.menilai:
        parts += [_assigned(penglihatan), _stood_in_for(penglihatan), _on_plans(penglihatan)]
    if penglihatan.memimpin:
        parts.append(_of_unit(penglihatan))
    people = union_of(*parts, *([select(literal(me))] if penglihatan.diri else []))
    if penglihatan.diri:
        return people
    # Nobody appraises himself, and his unit holds himself too.
    seen = people.subquery()
    return select(seen.c[0]).where(seen.c[0] != me)


def _assigned(penglihatan: Penglihatan) -> Select[Any]:
    """Whom he is assigned to on the day, or on any day of the year."""
    p = penugasan_penilai.c
    first, last = date(penglihatan.tahun, 1, 1), date(penglihatan.tahun, 12, 31)
    today = and_(p.mulai <= penglihatan.hari, ~_replaced_by(penglihatan.hari))
    in_year = and_(p.mulai <= last, ~_replaced_by(first))
    return select(p.pegawai_id).where(p.penilai_id == penglihatan.pegawai_id, or_(today, in_year))


def _stood_in_for(penglihatan: Penglihatan) -> Select[Any]:
    """The people of a penilai for whom he stands in on the day."""
    p, d = penugasan_penilai.c, table_of("delegasi_penilai").c
    day = penglihatan.hari
    return (
        select(p.pegawai_id)
        .select_from(d.id.table)
        .join(penugasan_penilai, p.penilai_id == d.pegawai_id)
        .where(d.pengganti_id == penglihatan.pegawai_id, d.mulai <= day)
        .where(or_(d.sampai.is_(None), d.sampai >= day), p.mulai <= day, ~_replaced_by(day))
    )


def _replaced_by(day: date) -> ColumnElement[bool]:
    """A newer assignment of the same person had begun by that day."""
    p, newer = penugasan_penilai.c, penugasan_penilai.alias()
    n = newer.c
    later = or_(n.mulai > p.mulai, and_(n.mulai == p.mulai, n.id > p.id))
    return exists().where(n.pegawai_id == p.pegawai_id, n.mulai <= day, later).correlate(penugasan_penilai)


def _on_plans(penglihatan: Penglihatan) -> Select[Any]:
    """Whose plan of the year names him as penilai."""
    d, s = pihak_dokumen.c, skp.c
    return (
        select(s.pegawai_id)
        .select_from(pihak_dokumen)
        .join(skp, s.id == d.skp_id)
        .where(d.pegawai_id == penglihatan.pegawai_id, d.peran == "penilai", s.tahun == penglihatan.tahun)
    )


def _of_unit(penglihatan: Penglihatan) -> Select[Any]:
    """The people of his unit and of all units below it; ``union`` survives a ring of units."""
    p = pegawai.c
    own = select(p.unit_kerja_id.label("id")).where(p.id == penglihatan.pegawai_id)
    units = own.cte(recursive=True)  # without a name: a statement may ask twice
    units = units.union(select(unit_kerja.c.id).where(unit_kerja.c.induk_id == units.c.id))
    return select(p.id).where(p.unit_kerja_id.in_(select(units.c.id)))
