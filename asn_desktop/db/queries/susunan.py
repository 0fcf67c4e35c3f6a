"""Units with their history, the people in them, posts of the peta jabatan, teams."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from asn_desktop.db.queries.penglihatan import terlihat
from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peta_jabatan import Formasi
from asn_desktop.domain.susunan import RiwayatUnit, Unit


@dataclass(frozen=True, slots=True)
class Orang:
    """A person at work: who, where, on which post; ``tingkat`` is its eselon or jenjang."""

    id: str
    nama: str
    nip: str
    unit_kerja_id: str | None
    unit_kerja: str
    jabatan: str
    jenis_jabatan: str
    tingkat: str
    tanggal_lahir: date | None


def load_susunan(tx: ReadTx) -> tuple[dict[str, Unit], tuple[RiwayatUnit, ...]]:
    """All units by id, also closed ones, and their history."""
    u, r = table_of("unit_kerja").c, table_of("riwayat_unit").c
    rows = tx.connection.execute(select(u.id, u.nama, u.induk_id, u.urutan, u.ditutup)).all()
    units = {row[0]: Unit(row[0], row[1], row[2], row[3] or 0, row[4]) for row in rows}
    past = tx.connection.execute(select(r.unit_kerja_id, r.nama, r.induk_id, r.sampai, r.mulai)).all()
    return units, tuple(RiwayatUnit(*row) for row in past)


def people_per_unit(tx: ReadTx, dilihat: Penglihatan) -> dict[str, int]:
    """Unit → how many people who are seen work in it."""
    c = ringkasan_pegawai.c
    query = select(c.unit_kerja_id, func.count()).where(c.aktif, *terlihat(dilihat, c.id))
    rows = tx.connection.execute(query.group_by(c.unit_kerja_id)).all()
    return {row[0]: int(row[1]) for row in rows if row[0]}


def members_of_unit(tx: ReadTx, unit_id: str) -> list[str]:
    """Everybody whose unit it is, whatever his standing."""
    c = table_of("pegawai").c
    return list(tx.connection.scalars(select(c.id).where(c.unit_kerja_id == unit_id).order_by(c.id)))


def load_orang(tx: ReadTx, dilihat: Penglihatan) -> list[Orang]:
    """Everybody at work who is seen."""
    c = ringkasan_pegawai.c
    query = select(
        c.id,
        c.nama_lengkap,
        c.nip,
        c.unit_kerja_id,
        c.unit_kerja,
        c.jabatan,
        c.jenis_jabatan,
        c.eselon,
        c.jenjang,
        c.tanggal_lahir,
    ).where(c.aktif, *terlihat(dilihat, c.id))
    return [Orang(*row[:7], row[7] or row[8], row[9]) for row in tx.connection.execute(query).all()]


def load_formasi(tx: ReadTx, hari: date) -> list[Formasi]:
    """The posts that hold on a day, by unit and their order."""
    c, u = table_of("formasi").c, table_of("unit_kerja").c
    query = (
        select(c.id, c.unit_kerja_id, c.nama, c.kebutuhan, c.jenis_jabatan, c.kelas, c.bup)
        .join(table_of("unit_kerja"), u.id == c.unit_kerja_id)
        .where(or_(c.mulai.is_(None), c.mulai <= hari), or_(c.sampai.is_(None), c.sampai >= hari))
        .order_by(u.urutan, u.nama, c.urutan.is_(None), c.urutan, c.nama, c.id)
    )
    return [
        Formasi(row[0], row[1], row[2], row[3] or 0, *row[4:]) for row in tx.connection.execute(query).all()
    ]
