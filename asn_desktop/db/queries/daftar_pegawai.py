"""The list of pegawai: ids of a filter in an order, rows of a page of ids, counts for the filter chips."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Date,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    not_,
    select,
    type_coerce,
)

from asn_desktop.db.queries.penglihatan import beside, terlihat
from asn_desktop.db.queries.pihak import has_penilai
from asn_desktop.db.search import dicari, few, matches, matching, values_of
from asn_desktop.db.tables.evaluasi import evaluasi
from asn_desktop.db.tables.kantor import unit_kerja
from asn_desktop.db.tables.pelatihan import pelatihan
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.periode import Rentang
from asn_desktop.domain.rencana_ganda import RencanaOrang, yang_dihitung
from asn_desktop.fields.saringan_pegawai import Syarat

_r = ringkasan_pegawai.c
_CHUNK = 900  # below SQLite's limit of bound parameters
_ID = 36  # characters of every id
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
    (_r.golongan != "") & _r.tmt_golongan.is_(None) | (_r.jabatan != "") & _r.tmt_jabatan.is_(None),
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
    _ROWS.add_columns(_JP_OF_ROW, evaluasi.c.paket, evaluasi.c.rating_hasil_kerja, evaluasi.c.rating_perilaku,
                      skp.c.id, skp.c.mulai, skp.c.selesai, skp.c.sebagai != "")
    .outerjoin(evaluasi, _FINAL)
    .outerjoin(skp, skp.c.id == evaluasi.c.skp_id)
)


@dataclass(frozen=True, slots=True)
class SaringanPegawai:
    """A filter; None and "" let everything pass. ``unit_ids`` holds the chosen unit and all below it,
    ``syarat`` what the columns of the summary must lie between, ``hanya`` ids of whom alone it may be.
    """

    cari: str = ""
    unit_ids: tuple[str, ...] | None = None
    syarat: tuple[Syarat, ...] = ()
    lengkap: bool | None = None
    aktif: bool | None = None
    tanpa_penilai_pada: date | None = None
    hanya: frozenset[str] | None = None
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
    tanpa_tmt: bool = False


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
    words = dicari(saringan.cari) if dilihat.semua else ()
    hits = few(tx.connection, words)
    if hits == 0:
        return ()
    many = bool(words) and hits is None
    if words and saringan == SaringanPegawai(cari=saringan.cari, order=saringan.order):
        made = _search_by(saringan.order, tuple(bool(word.bagian) for word in words), many)
        return _ids_of(tx.connection.scalar(made, values_of(words)))
    asked = _conditions(dilihat, saringan, many=many)
    return _ids_of(tx.connection.scalar(_joined(select(_r.id).where(*asked), saringan.order)))


@lru_cache(maxsize=64)
def _search_by(order: str, bentuk: tuple[bool, ...], many: bool) -> Select[str]:
    """The ids that match a text alone: what runs while somebody types."""
    return _joined(select(_r.id).where(matching(bentuk, _unindexed(_r.docid) if many else _r.docid)), order)


def _joined(query: Select[str], order: str) -> Select[str]:
    """All ids of a query in an order as one text: a row for each would take five times as long, and keep the
    window waiting meanwhile. (SQLite keeps the order of a subquery for group_concat.)
    """
    found = query.order_by(*_order_by(order)).subquery()
    return select(func.group_concat(found.c.id, ""))


def _ids_of(joined: str | None) -> tuple[str, ...]:
    text = joined or ""
    return tuple(text[start:start + _ID] for start in range(0, len(text), _ID))


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


def load_page(tx: ReadTx, tahun: int, ids: Sequence[str], sendiri_dahulu: bool = True
              ) -> dict[str, BarisHalaman]:
    """Rows of these ids with JP and final ratings of that year (of several plans those of the one that
    counts); who no longer exists is left out.
    """
    span = Rentang(date(tahun, 1, 1), date(tahun, 12, 31))
    year = {"tahun": tahun, "first": span.mulai, "last": span.selesai}
    found: dict[str, BarisHalaman] = {}
    plans: dict[str, RencanaOrang] = {}
    for chunk in _chunks(ids):
        for row in map(tuple, tx.connection.execute(_PAGE, {**year, "ids": chunk}).all()):
            plan = RencanaOrang(*row[17:]) if row[17] else None
            before = plans.get(row[0])
            if plan and before and yang_dihitung(
                    (before, plan), span, sendiri_dahulu=sendiri_dahulu) == before.id:
                continue
            found[row[0]] = BarisHalaman(BarisPegawai(*row[:13]), *row[13:17])
            if plan:
                plans[row[0]] = plan
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
    """People who are seen and pass, counted by the values of the six filters that a box can count at once."""
    columns = (_r.aktif, _r.unit_kerja_id, _r.status_pegawai, _r.golongan, _r.jenis_jabatan, _r.kurang)
    query = (
        select(*columns, func.count())
        .select_from(ringkasan_pegawai)
        .where(*_conditions(dilihat, saringan))
        .group_by(*columns)
    )
    counted: dict[Sel, int] = {}  # by the columns of an index; what is missing counts as one here
    for aktif, unit, status, golongan, jenis, kurang, jumlah in map(tuple, tx.connection.execute(query)):
        cell = Sel(unit, status, golongan, jenis, kurang == 0, aktif, 0)
        counted[cell] = counted.get(cell, 0) + jumlah
    return [replace(cell, jumlah=jumlah) for cell, jumlah in counted.items()]


@dataclass(frozen=True, slots=True)
class Posisi:
    """What decides when a person retires: the day of birth and the post."""

    id: str
    tanggal_lahir: date
    jenis_jabatan: str
    tingkat: str  # eselon or jenjang
    jabatan: str
    unit_id: str | None


def load_posisi(tx: ReadTx, dilihat: Penglihatan, saringan: SaringanPegawai) -> list[Posisi]:
    """People who are seen, pass and whose day of birth is known."""
    level = case((_r.jenis_jabatan == "fungsional", _r.jenjang), else_=_r.eselon)
    asked = [*_conditions(dilihat, saringan), _r.tanggal_lahir.is_not(None)]
    columns = (_r.id, _r.tanggal_lahir, _r.jenis_jabatan, level, _r.jabatan, _r.unit_kerja_id)
    query = select(*columns).where(*asked)
    return [Posisi(*row) for row in map(tuple, tx.connection.execute(query).all())]


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


def _conditions(
    dilihat: Penglihatan, saringan: SaringanPegawai, *, many: bool = False
) -> list[ColumnElement[bool]]:
    """What a filter asks. No index is taken for single columns: the one that holds them all is walked through
    in the order of names (ix_ringkasan_saring), which is quicker than to look up and sort; so it is with the
    ``many`` that a text finds.
    """
    found: list[ColumnElement[bool]] = [*terlihat(dilihat, _r.id)]
    if saringan.cari.strip():
        found.append(matches(saringan.cari, _unindexed(_r.docid) if many else beside(dilihat, _r.docid)))
    if saringan.unit_ids is not None:
        found.append(_r.unit_kerja_id.in_(saringan.unit_ids) if saringan.unit_ids else false())
    for one in saringan.syarat:
        found += _between(_unindexed(_r[one.kolom]), one)
    if saringan.lengkap is not None:
        lacking = _unindexed(_r.kurang)
        found.append(lacking == 0 if saringan.lengkap else lacking > 0)
    if saringan.tanpa_penilai_pada is not None:
        found.append(not_(has_penilai(saringan.tanpa_penilai_pada)))
    if saringan.hanya is not None:
        listed = func.json_each(json.dumps(sorted(saringan.hanya))).table_valued("value")
        found.append(_r.id.in_(select(listed.c.value)))  # one bound value, however many they are
    if saringan.aktif is not None:
        found.append(_unindexed(_r.aktif) == saringan.aktif)
    return found


def _unindexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A number in a form that no index is taken for; of texts and dates none begins with the column."""
    return type_coerce(column, Integer) + 0 if isinstance(column.type, Integer | Boolean) else column


def _between(column: ColumnElement[Any], one: Syarat) -> list[ColumnElement[bool]]:
    if one.dari is not None and one.dari == one.sampai:
        return [column == one.dari]
    ends = ((column.__ge__, one.dari), (column.__le__, one.sampai))
    return [holds(value) for holds, value in ends if value is not None]


def _chunks(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK)]
