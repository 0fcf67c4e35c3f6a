"""How far everybody is in a year: the plan of a period with its state, planned actions, the period's
evaluation, and when a reminder was printed last.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, exists, func, select, true

from asn_desktop.db.instants import from_text
from asn_desktop.db.queries.penglihatan import beside, terlihat
from asn_desktop.db.tables.evaluasi import evaluasi
from asn_desktop.db.tables.jejak import event
from asn_desktop.db.tables.kinerja import rencana_aksi
from asn_desktop.db.tables.privasi import cetakan
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.periode import JenisPeriode, Rentang, rentang_periode

_STEPS = ("draf", "diajukan", "ditetapkan")


@dataclass(frozen=True, slots=True)
class BarisTahap:
    """One active person and his plan of the period; ``skp`` and ``evaluasi`` are "" without one."""

    id: str
    nip: str
    nama: str
    jabatan: str
    unit_id: str | None
    unit: str
    skp: str
    skp_sejak: date | None
    rencana_aksi: bool
    evaluasi: str


def load_tahap(tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: str,
               unit_ids: Sequence[str] | None = None) -> list[BarisTahap]:
    """Active people who are seen (of these units), by unit and name."""
    r, s, e, a = ringkasan_pegawai.c, skp.c, evaluasi.c, rencana_aksi.c
    query = (
        select(r.id, r.nip, r.nama_lengkap, r.jabatan, r.unit_kerja_id, r.unit_kerja, s.status,
               s.diajukan_pada, s.ditetapkan_pada, exists().where(a.skp_id == s.id), e.status, s.mulai,
               s.selesai)
        .select_from(ringkasan_pegawai)
        .outerjoin(skp, and_(s.pegawai_id == r.id, beside(dilihat, s.tahun) == tahun))
        .outerjoin(evaluasi, and_(e.skp_id == s.id, e.periode == periode))
        .where(beside(dilihat, r.aktif) == true(), *terlihat(dilihat, r.id))
        .order_by(r.unit_kerja, r.nama_urut, r.id, s.mulai.desc())
    )
    if unit_ids is not None:
        query = query.where(r.unit_kerja_id.in_(unit_ids))
    plans: dict[str, list[Any]] = {}
    for row in tx.connection.execute(query).all():
        plans.setdefault(row[0], []).append(row)
    days = rentang_periode(JenisPeriode(periode), tahun)
    return [_stage(rows, days) for rows in plans.values()]


def _stage(rows: Sequence[Any], days: Rentang) -> BarisTahap:
    """How far one person is, whose plans these are, newest first: that of those in the period which is least
    far; where none reaches into it, nothing is evaluated.
    """
    inside = [row for row in rows if row[11] is not None
              and row[11] <= days.selesai and row[12] >= days.mulai]
    row = min(inside, key=_far) if inside else rows[0]
    done = "selesai" if row[6] and not inside else row[10] or ""
    since = {"diajukan": row[7], "ditetapkan": row[8]}.get(row[6] or "")
    return BarisTahap(row[0], row[1], row[2], row[3], row[4], row[5], row[6] or "", _day(since), bool(row[9]),
                      done)


def _far(row: Any) -> tuple[int, bool]:
    return _STEPS.index(row[6]), row[10] == "selesai"


def load_diingatkan(tx: ReadTx, formulir: str, ids: Collection[str]) -> dict[str, date]:
    """Person → the day on which such a letter to him was printed last (the register of prints)."""
    c, e = cetakan.c, event.c
    wanted, found = sorted(set(ids)), dict[str, date]()
    for start in range(0, len(wanted), 500):
        query = (
            select(c.pegawai_id, func.max(e.at))
            .select_from(cetakan)
            .join(event, e.record_id == c.id)
            .where(c.formulir == formulir, c.pegawai_id.in_(wanted[start : start + 500]))
            .group_by(c.pegawai_id)
        )
        for person, at in tx.connection.execute(query).all():
            day = _day(at)
            if day is not None:
                found[person] = day
    return found


def _day(text: str | None) -> date | None:
    return from_text(text).astimezone().date() if text else None
