"""The list of pegawai: ids of a filter in an order, rows of a page of ids, counts for the filter chips."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    not_,
    select,
)

from asn_desktop.db.queries.penglihatan import beside, terlihat
from asn_desktop.db.queries.pihak import has_penilai
from asn_desktop.db.search import MATCHES_CARI, match_query, matches
from asn_desktop.db.tables.evaluasi import evaluasi
from asn_desktop.db.tables.kantor import unit_kerja
from asn_desktop.db.tables.pelatihan import pelatihan
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan

_r = ringkasan_pegawai.c
_CHUNK = 900  # below SQLite's limit of bound parameters
_ORDER = {
    "nama": (_r.nama_urut,),
    "nip": (_r.nip,),
    "jabatan": (_r.jabatan, _r.nama_urut),
    "golongan": (_r.golongan_urut, _r.nama_urut),
    "unit": (_r.unit_kerja, _r.nama_urut),
    "kurang": (_r.kurang, _r.nama_urut),
}
ORDERS = tuple(_ORDER)


# A page of the list asks these on every key: made once, because building costs more than running.
_IDS: BindParameter[str] = bindparam("ids", expanding=True)
_ROWS = select(
    _r.id,
    _r.nip,
    _r.nama_lengkap,
    _r.status_pegawai,
    _r.golongan,
    _r.golongan_urut,
    _r.jabatan,
    _r.jenis_jabatan,
    _r.unit_kerja_id,
    _r.unit_kerja,
    _r.kurang,
    _r.aktif,
).where(_r.id.in_(_IDS))
_ENDED = func.coalesce(pelatihan.c.tanggal_selesai, pelatihan.c.tanggal_mulai)
_FIRST, _LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)
_JP = (
    select(pelatihan.c.pegawai_id, func.sum(pelatihan.c.jp).label("jp"))
    .where(pelatihan.c.tanggal_mulai <= _LAST, _ENDED >= _FIRST, _ENDED <= _LAST)  # the first: for the index
    .group_by(pelatihan.c.pegawai_id)
)
_JP_OF_ROW = (
    select(func.coalesce(func.sum(pelatihan.c.jp), 0))
    .where(
        pelatihan.c.pegawai_id == _r.id, pelatihan.c.tanggal_mulai <= _LAST, _ENDED >= _FIRST, _ENDED <= _LAST
    )
    .scalar_subquery()
)
_FINAL = and_(
    evaluasi.c.pegawai_id == _r.id,
    evaluasi.c.tahun + 0 == bindparam("tahun"),  # "+ 0": by the person's index, not by the year's
    evaluasi.c.periode == "akhir",
    evaluasi.c.status == "selesai",
)
_PAGE = (
    _ROWS.add_columns(_JP_OF_ROW, evaluasi.c.paket, evaluasi.c.rating_hasil_kerja, evaluasi.c.rating_perilaku)
    .outerjoin(evaluasi, _FINAL)
    .order_by(evaluasi.c.mulai, evaluasi.c.id)  # of two in one year the later one is shown
)


@dataclass(frozen=True, slots=True)
class SaringanPegawai:
    """A filter; None and "" let everything pass. ``unit_ids`` holds the chosen unit and all below it."""

    cari: str = ""
    unit_ids: tuple[str, ...] | None = None
    status: str | None = None
    golongan: str | None = None
    jenis_jabatan: str | None = None
    lengkap: bool | None = None
    aktif: bool | None = None
    tanpa_penilai_pada: date | None = None
    order: str = "nama"


@dataclass(frozen=True, slots=True)
class BarisPegawai:
    """A person as lists show him."""

    id: str
    nip: str
    nama: str
    status: str
    golongan: str
    golongan_urut: int
    jabatan: str
    jenis_jabatan: str
    unit_id: str | None
    unit: str
    kurang: int
    aktif: bool


@dataclass(frozen=True, slots=True)
class BarisHalaman:
    """A person as a page of the list shows him: with JP of a year and the ratings of its finished final
    evaluation.
    """

    pegawai: BarisPegawai
    jp: int
    paket: str | None
    rating_hasil_kerja: str | None
    rating_perilaku: str | None


@dataclass(frozen=True, slots=True)
class Sel:
    """How many people share these filter values."""

    unit: str | None
    status: str
    golongan: str
    jenis_jabatan: str
    lengkap: bool
    aktif: bool
    jumlah: int


def load_pegawai_ids(tx: ReadTx, dilihat: Penglihatan, saringan: SaringanPegawai) -> tuple[str, ...]:
    """Ids of the people who are seen and pass, in the order asked for ("-" in front: descending; unknown: by
    name).
    """
    wanted = match_query(saringan.cari)
    alone = dilihat.semua and wanted is not None
    if alone and saringan == SaringanPegawai(cari=saringan.cari, order=saringan.order):
        return tuple(tx.connection.scalars(_search_by(saringan.order), {"cari": wanted}).all())
    query = select(_r.id).where(*_conditions(dilihat, saringan)).order_by(*_order_by(saringan.order))
    return tuple(tx.connection.scalars(query).all())


@cache
def _search_by(order: str) -> Select[str]:
    """The ids that match a text alone: what runs while somebody types."""
    return select(_r.id).where(MATCHES_CARI).order_by(*_order_by(order))


def _order_by(order: str) -> tuple[ColumnElement[Any], ...]:
    columns = _ORDER.get(order.removeprefix("-"), _ORDER["nama"])
    if not order.startswith("-"):
        return (*columns, _r.id)
    # A single column is turned round with its ids, so that the index is read backwards.
    return (columns[0].desc(), *columns[1:], _r.id if len(columns) > 1 else _r.id.desc())


def load_pegawai_rows(tx: ReadTx, ids: Sequence[str]) -> dict[str, BarisPegawai]:
    """Rows of these ids; who no longer exists is left out."""
    found: dict[str, BarisPegawai] = {}
    for chunk in _chunks(ids):
        rows = map(tuple, tx.connection.execute(_ROWS, {"ids": chunk}).all())
        found.update({row[0]: BarisPegawai(*row) for row in rows})
    return found


def load_page(tx: ReadTx, tahun: int, ids: Sequence[str]) -> dict[str, BarisHalaman]:
    """Rows of these ids with JP and final ratings of that year; who no longer exists is left out."""
    year = {"tahun": tahun, "first": date(tahun, 1, 1), "last": date(tahun, 12, 31)}
    found: dict[str, BarisHalaman] = {}
    for chunk in _chunks(ids):
        for row in map(tuple, tx.connection.execute(_PAGE, {**year, "ids": chunk}).all()):
            found[row[0]] = BarisHalaman(BarisPegawai(*row[:12]), *row[12:])
    return found


def find_people(tx: ReadTx, dilihat: Penglihatan, typed: str, limit: int) -> tuple[str, ...]:
    """Ids of the people who are seen and match what was typed: those still here first, then whose name
    begins so, by name.
    """
    begins = case((_r.nama_urut.startswith(typed.strip().casefold(), autoescape=True), 0), else_=1)
    query = (
        select(_r.id)
        .where(matches(typed, beside(dilihat, _r.docid)), *terlihat(dilihat, _r.id))
        .order_by(_r.aktif.desc(), begins, _r.nama_urut, _r.id)
        .limit(limit)
    )
    return tuple(tx.connection.scalars(query).all())


def ids_by_nip(tx: ReadTx, nips: Sequence[str]) -> dict[str, str]:
    """NIP → id of the people who have one of these numbers."""
    found: dict[str, str] = {}
    for chunk in _chunks(nips):
        query = select(_r.nip, _r.id).where(_r.nip.in_(chunk))
        found.update({row[0]: row[1] for row in tx.connection.execute(query).all()})
    return found


def count_pegawai(tx: ReadTx, dilihat: Penglihatan, saringan: SaringanPegawai) -> int:
    """How many people are seen and pass."""
    return (
        tx.connection.scalar(
            select(func.count()).select_from(ringkasan_pegawai).where(*_conditions(dilihat, saringan))
        )
        or 0
    )


def load_cube(tx: ReadTx, dilihat: Penglihatan, saringan: SaringanPegawai) -> list[Sel]:
    """People who are seen, counted by every filter value at once; of the filter only the text and the missing
    penilai count.
    """
    columns = (
        _r.unit_kerja_id,
        _r.status_pegawai,
        _r.golongan,
        _r.jenis_jabatan,
        (_r.kurang == 0).label("lengkap"),
        _r.aktif,
    )
    narrowed = SaringanPegawai(cari=saringan.cari, tanpa_penilai_pada=saringan.tanpa_penilai_pada)
    query = (
        select(*columns, func.count())
        .select_from(ringkasan_pegawai)
        .where(*_conditions(dilihat, narrowed))
        .group_by(*columns)
    )
    return [Sel(*row) for row in map(tuple, tx.connection.execute(query).all())]


def load_units(tx: ReadTx) -> list[tuple[str, str | None, str]]:
    """Every unit as (id, id of the one above, nama) in the order of the tree's siblings."""
    c = unit_kerja.c
    query = select(c.id, c.induk_id, c.nama).order_by(func.coalesce(c.urutan, 9999), c.nama, c.id)
    return [(row[0], row[1], row[2]) for row in tx.connection.execute(query).all()]


def load_jp(tx: ReadTx, tahun: int) -> Mapping[str, int]:
    """Sum of JP by person of the trainings that ended in that year."""
    days = {"first": date(tahun, 1, 1), "last": date(tahun, 12, 31)}
    return {row[0]: row[1] for row in tx.connection.execute(_JP, days).all()}


def count_jp(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, target: int, unit_ids: Sequence[str] | None
) -> tuple[int, int, int]:
    """Active people who are seen (of these units), how many reached the target in that year, and the sum of
    their JP.
    """
    sums = _JP.where(*terlihat(dilihat, pelatihan.c.pegawai_id)).subquery()
    people = SaringanPegawai(aktif=True, unit_ids=None if unit_ids is None else tuple(unit_ids))
    query = (
        select(func.sum(case((sums.c.jp >= target, 1), else_=0)), func.sum(sums.c.jp))
        .select_from(ringkasan_pegawai)
        .join(sums, sums.c.pegawai_id == _r.id)
        .where(*_conditions(dilihat, people))
    )
    days = {"first": date(tahun, 1, 1), "last": date(tahun, 12, 31)}
    row = tx.connection.execute(query, days).one()
    return count_pegawai(tx, dilihat, people), int(row[0] or 0), int(row[1] or 0)


def _conditions(dilihat: Penglihatan, saringan: SaringanPegawai) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [*terlihat(dilihat, _r.id)]
    if saringan.cari.strip():
        found.append(matches(saringan.cari, beside(dilihat, _r.docid)))
    if saringan.unit_ids is not None:
        found.append(_r.unit_kerja_id.in_(saringan.unit_ids) if saringan.unit_ids else false())
    for column, value in (
        (_r.status_pegawai, saringan.status),
        (_r.golongan, saringan.golongan),
        (_r.jenis_jabatan, saringan.jenis_jabatan),
    ):
        if value is not None:
            found.append(column == value)
    if saringan.lengkap is not None:
        found.append(_r.kurang == 0 if saringan.lengkap else _r.kurang > 0)
    if saringan.tanpa_penilai_pada is not None:
        found.append(not_(has_penilai(saringan.tanpa_penilai_pada)))
    if saringan.aktif is not None:
        found.append(beside(dilihat, _r.aktif) == saringan.aktif)
    return found


def _chunks(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK)]
