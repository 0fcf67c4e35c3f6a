"""Lists over plans: every active pegawai of a year with his SKP or without one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, FromClause, and_, func, select, true

from asn_desktop.db.queries.penglihatan import beside, terlihat
from asn_desktop.db.tables.evaluasi import evaluasi, pihak_dokumen
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan


@dataclass(frozen=True, slots=True)
class BarisSkp:
    """A pegawai and one SKP of the year; the columns of the SKP are None when there is none."""

    pegawai_id: str
    nip: str
    nama: str
    jabatan: str
    unit_id: str | None
    unit: str
    skp_id: str | None
    nomor: str | None
    status: str | None
    mulai: date | None
    selesai: date | None
    versi: int | None
    sebagai: str | None
    adendum_ke: int | None
    penilai_id: str | None
    penilai: str | None


def as_standing_in(own: FromClause) -> ColumnElement[bool]:
    """The pegawai as a plan names him in which he stands in: of two plans the rows must differ."""
    return and_(skp.c.sebagai != "", own.c.skp_id == skp.c.id, own.c.peran == "pegawai")


def load_daftar_skp(tx: ReadTx, dilihat: Penglihatan, tahun: int) -> list[BarisSkp]:
    """Active people who are seen, by name; somebody with two SKP in that year stands twice, with the post and
    unit of each plan.
    """
    r, s = ringkasan_pegawai.c, skp.c
    p, own = pihak_dokumen.c, pihak_dokumen.alias()
    query = (
        select(
            r.id,
            r.nip,
            r.nama_lengkap,
            func.coalesce(own.c.jabatan, r.jabatan),
            r.unit_kerja_id,
            func.coalesce(own.c.unit_kerja, r.unit_kerja),
            s.id,
            s.nomor,
            s.status,
            s.mulai,
            s.selesai,
            s.version,
            s.sebagai,
            s.adendum_ke,
            p.pegawai_id,
            p.nama,
        )
        .outerjoin(skp, and_(s.pegawai_id == r.id, s.tahun == tahun))
        .outerjoin(pihak_dokumen, and_(p.skp_id == s.id, p.peran == "penilai"))
        .outerjoin(own, as_standing_in(own))
        .where(beside(dilihat, r.aktif) == true(), *terlihat(dilihat, r.id))
        .order_by(r.nama_urut, r.id, s.mulai, s.sebagai)
    )
    return [BarisSkp(*row) for row in map(tuple, tx.connection.execute(query).all())]


def skp_ids_of(tx: ReadTx, pegawai_id: str, tahun: int) -> list[str]:
    """Ids of the plans of one person and year, newest start first; one in the own post before one
    of who stands in.
    """
    c = skp.c
    query = select(c.id).where(c.pegawai_id == pegawai_id, c.tahun == tahun)
    query = query.order_by(c.mulai.desc(), c.sebagai, c.id)
    return list(tx.connection.scalars(query))


def skp_ids_of_people(tx: ReadTx, pegawai_ids: Sequence[str], tahun: int) -> dict[str, list[str]]:
    """Person → ids of his plans of that year, oldest start first; at most some hundred people at a time."""
    c = skp.c
    found: dict[str, list[str]] = {}
    query = (
        select(c.pegawai_id, c.id)
        .where(c.tahun == tahun, c.pegawai_id.in_(pegawai_ids))
        .order_by(c.mulai, c.id)
    )
    for row in tx.connection.execute(query).all():
        found.setdefault(row[0], []).append(row[1])
    return found


def skp_starts_of(tx: ReadTx, pegawai_id: str, tahun: int) -> dict[tuple[date, str], str]:
    """(start, sebagai) → nomor of the plans of one person and year."""
    c = skp.c
    query = select(c.mulai, c.sebagai, c.nomor).where(c.pegawai_id == pegawai_id, c.tahun == tahun)
    return {(row[0], row[1]): row[2] for row in tx.connection.execute(query).all()}


def count_evaluasi_of_skp(tx: ReadTx, skp_id: str) -> int:
    """How many evaluations stand on a plan."""
    return (
        tx.connection.scalar(select(func.count()).select_from(evaluasi).where(evaluasi.c.skp_id == skp_id))
        or 0
    )


def count_skp_by_status(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, unit_ids: Sequence[str] | None = None
) -> dict[str, int]:
    """How many plans of that year active people who are seen (of these units) have, by state; "": people who
    have none. Who moved or stands in for another counts with each of his plans.
    """
    r, s = ringkasan_pegawai.c, skp.c
    query = (
        select(func.coalesce(s.status, ""), func.count())
        .select_from(ringkasan_pegawai)
        .outerjoin(skp, and_(s.pegawai_id == r.id, s.tahun == tahun))
        .where(beside(dilihat, r.aktif) == true(), *terlihat(dilihat, r.id))
        .group_by(func.coalesce(s.status, ""))
    )
    if unit_ids is not None:
        query = query.where(r.unit_kerja_id.in_(unit_ids))
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def count_planned(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, unit_ids: Sequence[str] | None = None
) -> int:
    """How many active people who are seen (of these units) have a plan in that year, each counted once."""
    r, s = ringkasan_pegawai.c, skp.c
    query = (
        select(func.count(r.id.distinct()))
        .select_from(ringkasan_pegawai)
        .join(skp, and_(s.pegawai_id == r.id, s.tahun == tahun))
        .where(beside(dilihat, r.aktif) == true(), *terlihat(dilihat, r.id))
    )
    if unit_ids is not None:
        query = query.where(r.unit_kerja_id.in_(unit_ids))
    return tx.connection.scalar(query) or 0


def count_by_penilai(
    tx: ReadTx, dilihat: Penglihatan, tahun: int
) -> dict[tuple[str | None, str], int]:
    """(id, name) of each penilai on the plans of active people who are seen → how many he appraises in that
    year.
    """
    r, s, p = ringkasan_pegawai.c, skp.c, pihak_dokumen.c
    query = (
        select(p.pegawai_id, p.nama, func.count(r.id.distinct()))
        .select_from(skp)
        .join(ringkasan_pegawai, r.id == s.pegawai_id)
        .join(pihak_dokumen, and_(p.skp_id == s.id, p.peran == "penilai"))
        .where(beside(dilihat, s.tahun) == tahun, beside(dilihat, r.aktif) == true())
        .where(*terlihat(dilihat, s.pegawai_id))
        .group_by(p.pegawai_id, p.nama)
    )
    return {(row[0], row[1]): row[2] for row in tx.connection.execute(query).all()}
