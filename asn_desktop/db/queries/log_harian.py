"""The daily log of one person: a month of it, the planned actions that it speaks of, neighbours in time."""

from datetime import date
from typing import Any

from sqlalchemy import func, select

from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.kinerja import rencana_aksi
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx

LOG = "log_harian"


def load_log(tx: ReadTx, pegawai_id: str, dari: date, sampai: date) -> list[dict[str, Any]]:
    """The lines of those days, by day and hour, with id and version."""
    c = table_of(LOG).c
    query = (
        select(c.id)
        .where(c.pegawai_id == pegawai_id, c.tanggal >= dari, c.tanggal <= sampai)
        .order_by(c.tanggal, c.jam_mulai, c.id)
    )
    ids = list(tx.connection.scalars(query))
    rows = tx.rows(LOG, ids)
    return [rows[key] for key in ids]


def last_day_before(tx: ReadTx, pegawai_id: str, hari: date) -> date | None:
    """The last day before this one on which something was logged."""
    c = table_of(LOG).c
    query = select(func.max(c.tanggal)).where(c.pegawai_id == pegawai_id, c.tanggal < hari)
    found: date | None = tx.connection.scalar(query)
    return found


def load_rencana_aksi(tx: ReadTx, pegawai_id: str, tahun: int) -> tuple[str, ...]:
    """The planned actions of his plans of a year, in the order of the plan, each name once."""
    r, s = rencana_aksi.c, skp.c
    query = (
        select(r.uraian)
        .select_from(rencana_aksi)
        .join(skp, s.id == r.skp_id)
        .where(s.pegawai_id == pegawai_id, s.tahun == tahun)
        .order_by(s.mulai, r.urutan, r.id)
    )
    return tuple(dict.fromkeys(tx.connection.scalars(query)))
