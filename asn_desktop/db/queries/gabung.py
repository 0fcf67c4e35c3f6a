"""What two people are compared by, and everything that names a person, for a merge."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, or_, select

from asn_desktop.db.queries.penglihatan import terlihat
from asn_desktop.db.tables import metadata
from asn_desktop.db.tables.kinerja import matriks_sel
from asn_desktop.db.tables.pegawai import pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.duplikat import Orang
from asn_desktop.domain.penglihatan import Penglihatan


@dataclass(frozen=True, slots=True)
class Rujukan:
    """Records whose column names a person."""

    tabel: str
    kolom: str
    ids: tuple[str, ...]


def load_orang(tx: ReadTx, dilihat: Penglihatan) -> list[Orang]:
    """Everybody who is seen, as candidates for duplicates are compared."""
    c = pegawai.c
    rows = tx.connection.execute(
        select(c.id, c.nip, c.nama, c.tanggal_lahir, c.nik, c.pns_id).where(*terlihat(dilihat, c.id)))
    return [Orang(row[0], row[1], row[2], row[3], row[4] or "", row[5] or "") for row in rows]


def load_rujukan(tx: ReadTx, pegawai_id: str, tanpa: Collection[str] = ()) -> list[Rujukan]:
    """Everything that points at a person, table by table; what hangs below him in ``tanpa`` is left out."""
    return [one for one in load_rujukan_rekaman(tx, "pegawai", pegawai_id)
            if one.tabel not in tanpa or one.kolom != "pegawai_id"]


def load_rujukan_rekaman(tx: ReadTx, record_type: str, record_id: str) -> list[Rujukan]:
    """Everything that points at a record, table by table."""
    found = []
    for table in metadata.sorted_tables:
        for column in table.c:
            if any(key.column.table.name == record_type for key in column.foreign_keys):
                query = select(table.c.id).where(column == record_id).order_by(table.c.id)
                if ids := tuple(tx.connection.scalars(query)):
                    found.append(Rujukan(table.name, column.name, ids))
    return found


def sel_menyusul(tx: ReadTx, tetap: str, pergi: str) -> list[tuple[str, int]]:
    """(cell, new place) of the matrix cells of who goes: after those of whom stays in the same column."""
    c, other = matriks_sel.c, matriks_sel.alias().c
    last = select(func.max(other.urutan)).where(
        other.pegawai_id == tetap, other.skp_id == c.skp_id, other.rhk_pimpinan_id == c.rhk_pimpinan_id)
    place = c.urutan + func.coalesce(last.scalar_subquery(), 0)
    found = tx.connection.execute(select(c.id, place).where(c.pegawai_id == pergi))
    return [(row[0], row[1]) for row in found]


def skp_bersama(tx: ReadTx, satu: str, dua: str) -> tuple[int, str, str] | None:
    """(year, number, number) of two plans that begin on the same day, one of each person; or None."""
    other = skp.alias()
    query = select(skp.c.tahun, skp.c.nomor, other.c.nomor).where(
        skp.c.pegawai_id == satu, other.c.pegawai_id == dua, skp.c.tahun == other.c.tahun,
        skp.c.mulai == other.c.mulai).order_by(skp.c.tahun).limit(1)
    row = tx.connection.execute(query).first()
    return None if row is None else (row[0], row[1], row[2])


def saling_menyebut(tx: ReadTx, satu: str, dua: str) -> str:
    """The table in which a record below one of them names one of them besides; "" for none."""
    both = (satu, dua)
    for table in metadata.sorted_tables:
        others = [column for column in table.c if column.name != "pegawai_id"
                  and any(key.column.table.name == "pegawai" for key in column.foreign_keys)]
        if not others or "pegawai_id" not in table.c:
            continue
        named = or_(*(column.in_(both) for column in others))
        query = select(table.c.id).where(table.c.pegawai_id.in_(both), named).limit(1)
        if tx.connection.scalar(query) is not None:
            return str(table.name)
    return ""
