"""Restrictions of processing: which are in force, and all that a person ever had."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select

from asn_desktop.db import instants
from asn_desktop.db.tables.privasi import pembatasan
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.pembatasan import Pembatasan

_p = pembatasan.c
_QUERY = select(_p.id, _p.pegawai_id, _p.pemohon, _p.alasan, _p.oleh, _p.pada, _p.dicabut_oleh,
                _p.dicabut_pada, _p.alasan_cabut)


def berlaku(tx: ReadTx, ids: Collection[str] | None = None) -> dict[str, Pembatasan]:
    """Restrictions in force by person; of these people, or of everybody."""
    wanted = None if ids is None else set(ids)
    rows = tx.connection.execute(_QUERY.where(_p.dicabut_pada.is_(None)).order_by(_p.pada)).all()
    return {row[1]: _made(row) for row in rows if wanted is None or row[1] in wanted}


def riwayat(tx: ReadTx, pegawai_id: str) -> tuple[Pembatasan, ...]:
    """All restrictions of a person, the newest first."""
    rows = tx.connection.execute(_QUERY.where(_p.pegawai_id == pegawai_id).order_by(_p.pada.desc())).all()
    return tuple(_made(row) for row in rows)


def _made(row: Any) -> Pembatasan:
    key, person, asked, why, by, at, lifted_by, lifted_at, lifted_why = row
    return Pembatasan(key, person, asked, why, by, instants.from_text(at), lifted_by or "",
                      instants.from_text(lifted_at) if lifted_at else None, lifted_why or "")
