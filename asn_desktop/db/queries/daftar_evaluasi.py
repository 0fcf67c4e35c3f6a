"""Lists over evaluations of one period: whom to evaluate, how far each is, the ratings that make the
distribution.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from asn_desktop.db.queries.daftar_skp import as_standing_in
from asn_desktop.db.queries.penglihatan import beside, terlihat
from asn_desktop.db.tables.evaluasi import evaluasi, evaluasi_realisasi, pihak_dokumen
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp, skp_hasil_kerja, skp_indikator
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.periode import JenisPeriode, rentang_periode

_FEW = 500  # plans up to which it is quicker to name them than to count all of the year


@dataclass(frozen=True, slots=True)
class DariPenilai:
    """A penilai with the ids of the people who are assigned to him, to narrow a list to those he may
    appraise.
    """

    id: str
    assigned: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BarisEvaluasi:
    """A pegawai with a SKP ditetapkan and his evaluation of the period (columns None when there is none
    yet).
    """

    pegawai_id: str
    nip: str
    nama: str
    jabatan: str
    unit_id: str | None
    unit: str
    golongan_urut: int
    skp_id: str
    skp_nomor: str
    paket: str
    evaluasi_id: str | None
    nomor: str | None
    status: str | None
    versi: int | None
    capaian: str | None
    rating_hasil_kerja: str | None
    rating_perilaku: str | None
    penilai_id: str | None
    penilai: str | None


@dataclass(frozen=True, slots=True)
class BarisRating:
    """How many evaluations share these ratings, with what a distribution is filtered by."""

    unit_id: str | None
    penilai_id: str | None
    paket: str
    status: str
    capaian: str | None
    rating_hasil_kerja: str | None
    rating_perilaku: str | None
    jumlah: int


@dataclass(frozen=True, slots=True)
class BarisRencana:
    """A plan of somebody who has several: where and by whom it is evaluated, and its evaluation of the period
    if there is one.
    """

    pegawai_id: str
    skp_id: str
    mulai: date
    selesai: date
    sebagai: str
    unit_id: str | None
    penilai_id: str | None
    evaluasi_id: str | None


def load_daftar_evaluasi(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: str, penilai: DariPenilai | None = None
) -> list[BarisEvaluasi]:
    """Everyone who is seen with a SKP ditetapkan of that year that reaches into the period, by unit, golongan
    from the highest, name; who has two plans in it stands twice.

    The penilai is the one of the evaluation, before there is one that of the plan. With ``penilai`` only
    those who are assigned to him or whose documents name him.
    """
    r, s, e = ringkasan_pegawai.c, skp.c, evaluasi.c
    of_skp, of_evaluasi, own = pihak_dokumen.alias(), pihak_dokumen.alias(), pihak_dokumen.alias()
    query = (
        select(
            r.id,
            r.nip,
            r.nama_lengkap,
            func.coalesce(own.c.jabatan, r.jabatan),
            r.unit_kerja_id,
            func.coalesce(own.c.unit_kerja, r.unit_kerja),
            r.golongan_urut,
            s.id,
            s.nomor,
            s.paket,
            e.id,
            e.nomor,
            e.status,
            e.version,
            e.capaian,
            e.rating_hasil_kerja,
            e.rating_perilaku,
            func.coalesce(of_evaluasi.c.pegawai_id, of_skp.c.pegawai_id),
            func.coalesce(of_evaluasi.c.nama, of_skp.c.nama),
        )
        .select_from(skp)
        .join(ringkasan_pegawai, r.id == s.pegawai_id)
        .outerjoin(evaluasi, and_(e.skp_id == s.id, e.periode == periode))
        .outerjoin(of_skp, and_(of_skp.c.skp_id == s.id, of_skp.c.peran == "penilai"))
        .outerjoin(of_evaluasi, and_(of_evaluasi.c.evaluasi_id == e.id, of_evaluasi.c.peran == "penilai"))
        .outerjoin(own, as_standing_in(own))
        .where(*_in_period(dilihat, tahun, periode))
        .where(*terlihat(dilihat, s.pegawai_id))
        .order_by(r.unit_kerja, r.golongan_urut.desc(), r.nama_urut, r.id, s.mulai)
    )
    if penilai is not None:
        named = or_(of_skp.c.pegawai_id == penilai.id, of_evaluasi.c.pegawai_id == penilai.id)
        query = query.where(or_(named, r.id.in_(penilai.assigned)))
    return [BarisEvaluasi(*row) for row in map(tuple, tx.connection.execute(query).all())]


def set_once() -> ColumnElement[bool]:
    """The plan was set; while an addendum is being agreed, the version before it stays in force."""
    return or_(skp.c.status == "ditetapkan", skp.c.adendum_ke > 0)


def _listed(ids: Collection[str]) -> Select[tuple[str]]:
    """These ids, however many, as one parameter."""
    return select(func.json_each(json.dumps(sorted(ids))).table_valued("value").c.value)


def count_indikator(tx: ReadTx, tahun: int, skp_ids: Sequence[str]) -> Mapping[str, int]:
    """Number of indicators by plan; of all SKP ditetapkan of the year when more than some hundred are
    asked for.
    """
    query = (
        select(skp.c.id, func.count())
        .join(skp_hasil_kerja, skp_hasil_kerja.c.skp_id == skp.c.id)
        .join(skp_indikator, skp_indikator.c.hasil_kerja_id == skp_hasil_kerja.c.id)
        .where(skp.c.tahun == tahun, set_once())
        .group_by(skp.c.id)
    )
    if len(skp_ids) <= _FEW:
        query = query.where(skp.c.id.in_(skp_ids))
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def count_realisasi(tx: ReadTx, tahun: int, periode: str, skp_ids: Sequence[str]) -> Mapping[str, int]:
    """Number of realisasi that were filled in, by evaluation; ``skp_ids`` as in ``count_indikator``."""
    query = (
        select(evaluasi.c.id, func.count())
        .join(evaluasi_realisasi, evaluasi_realisasi.c.evaluasi_id == evaluasi.c.id)
        .where(evaluasi.c.tahun == tahun, evaluasi.c.periode == periode, evaluasi_realisasi.c.realisasi != "")
        .group_by(evaluasi.c.id)
    )
    if len(skp_ids) <= _FEW:
        query = query.where(evaluasi.c.skp_id.in_(skp_ids))
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def load_rating(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: str, without: Collection[str] = ()
) -> list[BarisRating]:
    """The evaluations of the period and of people who are seen, counted by their ratings, also unfinished
    ones; ``without`` leaves out these ids.
    """
    e, r, p = evaluasi.c, ringkasan_pegawai.c, pihak_dokumen.c
    columns = (
        func.coalesce(e.unit_kerja_id, r.unit_kerja_id),  # where he was evaluated, wherever he went since
        p.pegawai_id,
        e.paket,
        e.status,
        e.capaian,
        e.rating_hasil_kerja,
        e.rating_perilaku,
    )
    query = (
        select(*columns, func.count())
        .select_from(evaluasi)
        .join(ringkasan_pegawai, r.id == e.pegawai_id)
        .outerjoin(pihak_dokumen, and_(p.evaluasi_id == e.id, p.peran == "penilai"))
        .where(beside(dilihat, e.tahun) == tahun, e.periode == periode, e.id.not_in(_listed(without)))
        .where(*terlihat(dilihat, e.pegawai_id))
        .group_by(*columns)
        .order_by(*columns)
    )
    return [BarisRating(*row) for row in map(tuple, tx.connection.execute(query).all())]


def load_beberapa_rencana(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: str
) -> list[BarisRencana]:
    """The plans of the period of those people who are seen and have several in the year: few, so that all
    others can be counted in groups.
    """
    e, s, r = evaluasi.c, skp.c, ringkasan_pegawai.c
    several = (
        select(s.pegawai_id)
        .where(beside(dilihat, s.tahun) == tahun, *terlihat(dilihat, s.pegawai_id))
        .group_by(s.pegawai_id)
        .having(func.count() > 1)
    )
    of_skp, of_evaluasi = pihak_dokumen.alias(), pihak_dokumen.alias()
    query = (
        select(
            s.pegawai_id,
            s.id,
            s.mulai,
            s.selesai,
            s.sebagai,
            _unit(),
            func.coalesce(of_evaluasi.c.pegawai_id, of_skp.c.pegawai_id),
            e.id,
        )
        .select_from(skp)
        .join(ringkasan_pegawai, r.id == s.pegawai_id)
        .outerjoin(evaluasi, and_(e.skp_id == s.id, e.periode == periode))
        .outerjoin(of_skp, and_(of_skp.c.skp_id == s.id, of_skp.c.peran == "penilai"))
        .outerjoin(of_evaluasi, and_(of_evaluasi.c.evaluasi_id == e.id, of_evaluasi.c.peran == "penilai"))
        .where(s.pegawai_id.in_(several), *_in_period(dilihat, tahun, periode))
        .order_by(s.pegawai_id, s.mulai, s.id)
    )
    return [BarisRencana(*row) for row in map(tuple, tx.connection.execute(query).all())]


def count_belum_selesai(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: str, without: Collection[str] = ()
) -> Mapping[str | None, int]:
    """By unit how many plans of the period have no finished evaluation; ``without`` leaves out plans."""
    e, s, r = evaluasi.c, skp.c, ringkasan_pegawai.c
    unit = _unit()
    query = (
        select(unit, func.count())
        .select_from(skp)
        .join(ringkasan_pegawai, r.id == s.pegawai_id)
        .outerjoin(evaluasi, and_(e.skp_id == s.id, e.periode == periode))
        .where(*_in_period(dilihat, tahun, periode), func.coalesce(e.status, "") != "selesai")
        .where(s.id.not_in(_listed(without)), *terlihat(dilihat, s.pegawai_id))
        .group_by(unit)
    )
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def _unit() -> ColumnElement[str]:
    """Where a plan is evaluated, wherever its person went since."""
    return func.coalesce(evaluasi.c.unit_kerja_id, skp.c.unit_kerja_id, ringkasan_pegawai.c.unit_kerja_id)


def _in_period(dilihat: Penglihatan, tahun: int, periode: str) -> tuple[ColumnElement[bool], ...]:
    """The plan was set and reaches into the period, or was evaluated for it."""
    s, span = skp.c, rentang_periode(JenisPeriode(periode), tahun)
    reaches = and_(s.mulai <= span.selesai, s.selesai >= span.mulai)
    return beside(dilihat, s.tahun) == tahun, set_once(), or_(evaluasi.c.id.is_not(None), reaches)


def count_evaluasi_by_status(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: str
) -> Mapping[str, int]:
    """Plans ditetapkan of active people who are seen that reach into the period, by the state of their
    evaluation ("": none yet); who has two plans in it counts with both.
    """
    r, s, e = ringkasan_pegawai.c, skp.c, evaluasi.c
    status = func.coalesce(e.status, "")
    query = (
        select(status, func.count())
        .select_from(skp)
        .join(ringkasan_pegawai, r.id == s.pegawai_id)
        .outerjoin(evaluasi, and_(e.skp_id == s.id, e.periode == periode))
        .where(*_in_period(dilihat, tahun, periode))
        .where(beside(dilihat, r.aktif) == true())
        .where(*terlihat(dilihat, s.pegawai_id))
        .group_by(status)
    )
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def evaluasi_ids_of_skp(tx: ReadTx, skp_id: str) -> Mapping[str, str]:
    """Periode → evaluation id of one plan."""
    query = select(evaluasi.c.periode, evaluasi.c.id).where(evaluasi.c.skp_id == skp_id)
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def evaluasi_ids_of_skps(tx: ReadTx, skp_ids: Sequence[str], periode: str) -> Mapping[str, str]:
    """Plan → id of its evaluation of that period; at most some hundred plans at a time."""
    c = evaluasi.c
    query = select(c.skp_id, c.id).where(c.periode == periode, c.skp_id.in_(skp_ids))
    return {row[0]: row[1] for row in tx.connection.execute(query).all()}


def capaian_of_unit(tx: ReadTx, tahun: int, periode: str, unit_id: str | None) -> str | None:
    """The capaian that most evaluations of that unit and period name; None when none does."""
    e = evaluasi.c
    same_unit: ColumnElement[bool] = (
        ringkasan_pegawai.c.unit_kerja_id == unit_id
        if unit_id
        else (ringkasan_pegawai.c.unit_kerja_id.is_(None))
    )
    query = (
        select(e.capaian)
        .join(ringkasan_pegawai, ringkasan_pegawai.c.id == e.pegawai_id)
        .where(e.tahun == tahun, e.periode == periode, e.capaian.is_not(None), same_unit)
        .group_by(e.capaian)
        .order_by(func.count().desc(), e.capaian)
        .limit(1)
    )
    return tx.connection.scalar(query)
