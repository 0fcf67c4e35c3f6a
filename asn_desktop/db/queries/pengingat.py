"""Which reminders were dealt with: by person, kind and day."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select

from asn_desktop.db.tables import table as table_of
from asn_desktop.db.unit_of_work import ReadTx

_CHUNK = 900  # below SQLite's limit of bound parameters
Selesai = dict[tuple[str, str, date], tuple[str, str, str, date | None]]


def load_selesai(tx: ReadTx, ids: Collection[str] | None) -> Selesai:
    """The mark (id, note, by whom, when) by person, kind and day; ids None: of everybody."""
    c = table_of("pengingat_selesai").c
    query = select(c.pegawai_id, c.jenis, c.jatuh_tempo, c.id, c.catatan, c.oleh, c.pada).order_by(c.id)
    wanted = None if ids is None else sorted(ids)
    parts = [None] if wanted is None else [
        wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK)]
    return {
        (row[0], row[1], row[2]): (row[3], row[4] or "", row[5] or "", row[6])
        for part in parts
        for row in tx.connection.execute(query if part is None else query.where(c.pegawai_id.in_(part)))
    }
