"""The list of pegawai: ids of a filter, rows of a page, counts for the filter chips; and the file of one
person.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import (
    BarisHalaman,
    SaringanPegawai,
    Sel,
    count_pegawai,
    load_cube,
    load_page,
    load_pegawai_ids,
    load_units,
)
from asn_desktop.db.queries.penglihatan import unseen_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.golongan import urut_golongan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.predikat import Predikat
from asn_desktop.fields.pegawai import STATUS_PEGAWAI
from asn_desktop.fields.riwayat import JENIS_JABATAN
from asn_desktop.services.access import needs
from asn_desktop.services.balance import predikat_of_ratings
from asn_desktop.services.clock import today
from asn_desktop.services.pegawai_file import PegawaiFile, pegawai_file
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, must_see, sight
from asn_desktop.services.units import with_units_below

__all__ = [
    "Facet",
    "PegawaiFacets",
    "PegawaiFile",
    "PegawaiQuery",
    "PegawaiRow",
    "pegawai_facets",
    "pegawai_file",
    "pegawai_ids",
    "pegawai_rows",
    "unit_choices",
]

_NO_UNIT = "Tanpa unit kerja"
_EMPTY = "Belum diisi"


@dataclass(frozen=True, slots=True)
class PegawaiQuery:
    """What the list shows; None and "" let everything pass.

    ``unit_id`` takes the units below with it; ``kelengkapan`` True: only complete records, False: only
    others; ``aktif`` None: also who has left; ``tanpa_penilai``: only who has no penilai today. ``order``:
    nama, nip, jabatan, golongan, unit or kurang, "-" in front for descending.
    """

    cari: str = ""
    unit_id: str | None = None
    status: str | None = None
    golongan: str | None = None
    jenis_jabatan: str | None = None
    kelengkapan: bool | None = None
    aktif: bool | None = None
    tanpa_penilai: bool = False
    order: str = "nama"


@dataclass(frozen=True, slots=True)
class PegawaiRow:
    """A person as the list shows him; ``kurang`` counts the missing fields, ``jp`` and ``predikat`` are of
    a year, ``dibatasi``: the processing of his data is restricted.
    """

    id: str
    nip: str
    nama: str
    status: str
    golongan: str
    jabatan: str
    jenis_jabatan: str
    unit_id: str | None
    unit: str
    kurang: int
    aktif: bool
    jp: int
    predikat: Predikat | None
    dibatasi: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of a filter with its words and the number of people behind it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class PegawaiFacets:
    """Values of every filter, each counted with the other filters on; ``total`` with all of them on."""

    total: int
    semua: int
    unit: tuple[Facet, ...]
    status: tuple[Facet, ...]
    golongan: tuple[Facet, ...]
    jenis_jabatan: tuple[Facet, ...]
    kelengkapan: tuple[Facet, ...]
    aktif: tuple[Facet, ...]


@needs(Izin.LIHAT_PEGAWAI)
def pegawai_ids(session: Session, query: PegawaiQuery) -> tuple[str, ...]:
    """Ids of the people who pass, in the order asked for."""
    with session.db.read() as tx:
        saringan = _saringan(tx, query, today(session))
        ids = load_pegawai_ids(tx, sight(session, Izin.LIHAT_PEGAWAI), saringan)
    leave_list_trace(session, "Daftar pegawai", len(ids), query.cari, *_filters(query))
    return ids


@needs(Izin.LIHAT_PEGAWAI)
def pegawai_rows(session: Session, ids: Sequence[str], tahun: int | None = None) -> tuple[PegawaiRow, ...]:
    """Rows in the order of the ids, with JP and final predikat of that year (default: this one).

    Raises OutOfSight when one of them is seen neither now nor in that year.
    """
    year = tahun or today(session).year
    with session.db.read() as tx:
        unseen = unseen_of(tx, sight(session, Izin.LIHAT_PEGAWAI), ids)
        must_see(session, tx, unseen, Izin.LIHAT_PEGAWAI, tahun=year)
        rows, restricted = load_page(tx, year, ids), ditahan(tx, ids)
    return tuple(_row(rows[key], key in restricted) for key in ids if key in rows)


@needs(Izin.LIHAT_PEGAWAI)
def pegawai_facets(session: Session, query: PegawaiQuery) -> PegawaiFacets:
    """Counts for the filters beside the list; values that nobody has are left out."""
    seen = sight(session, Izin.LIHAT_PEGAWAI)
    with session.db.read() as tx:
        saringan = _saringan(tx, query, today(session))
        names = {key: nama for key, _, nama in load_units(tx)}
        cube = load_cube(tx, seen, saringan)
        everybody = count_pegawai(tx, seen, SaringanPegawai())
    unit, golongan = _counts(cube, saringan, "unit"), _counts(cube, saringan, "golongan")
    yes_no = {True: "lengkap", False: "kurang"}
    lengkap: dict[object, int] = {
        yes_no[bool(key)]: count for key, count in _counts(cube, saringan, "lengkap").items()
    }
    aktif: dict[object, int] = {
        "ya" if key else "tidak": count for key, count in _counts(cube, saringan, "aktif").items()
    }
    return PegawaiFacets(
        total=sum(cell.jumlah for cell in cube if not _failing(cell, saringan)),
        semua=everybody,
        unit=_facets(unit, {**names, "": _NO_UNIT}, {key: number for number, key in enumerate(names)}),
        status=_facets(
            _counts(cube, saringan, "status"), {choice.value: choice.label for choice in STATUS_PEGAWAI}, {}
        ),
        golongan=_facets(golongan, {}, {key: -urut_golongan(str(key or "")) for key in golongan}),
        jenis_jabatan=_facets(
            _counts(cube, saringan, "jenis_jabatan"),
            {choice.value: choice.label for choice in JENIS_JABATAN},
            {},
        ),
        kelengkapan=_facets(
            lengkap, {"lengkap": "Lengkap", "kurang": "Belum lengkap"}, {"lengkap": 0, "kurang": 1}
        ),
        aktif=_facets(aktif, {"ya": "Aktif", "tidak": "Tidak aktif"}, {"ya": 0, "tidak": 1}),
    )


def _counts(cube: Sequence[Sel], saringan: SaringanPegawai, facet: str) -> dict[object, int]:
    """People by the value of one filter, among those whom all the other filters let pass."""
    found: dict[object, int] = {}
    for cell in cube:
        if _failing(cell, saringan) <= {facet}:
            value = getattr(cell, facet)
            found[value] = found.get(value, 0) + cell.jumlah
    return found


def _failing(cell: Sel, saringan: SaringanPegawai) -> set[str]:
    """The filters that do not let these people pass."""
    wanted = (
        ("status", saringan.status),
        ("golongan", saringan.golongan),
        ("lengkap", saringan.lengkap),
        ("jenis_jabatan", saringan.jenis_jabatan),
        ("aktif", saringan.aktif),
    )
    failing = {name for name, value in wanted if value is not None and getattr(cell, name) != value}
    if saringan.unit_ids is not None and cell.unit not in saringan.unit_ids:
        failing.add("unit")
    return failing


@needs(Izin.LIHAT_PEGAWAI)
def unit_choices(session: Session) -> tuple[tuple[str, str, int], ...]:
    """Every unit as (id, nama, depth in the tree), parents before their children."""
    with session.db.read() as tx:
        units = load_units(tx)
    known = {key for key, _, _ in units}
    below: dict[str | None, list[tuple[str, str]]] = {}
    for key, parent, nama in units:
        below.setdefault(parent if parent in known else None, []).append((key, nama))
    found: dict[str, tuple[str, str, int]] = {}
    waiting = [(key, nama, 0) for key, nama in reversed(below.get(None, []))]
    while waiting:
        key, nama, depth = waiting.pop()
        if key not in found:
            found[key] = (key, nama, depth)
            waiting += [(child, name, depth + 1) for child, name in reversed(below.get(key, []))]
    return tuple(found.values())


def _filters(query: PegawaiQuery) -> tuple[object, ...]:
    """What narrows a query besides its words."""
    usual = PegawaiQuery(cari=query.cari, order=query.order)
    given = ((one.name, getattr(query, one.name), getattr(usual, one.name)) for one in fields(query))
    return tuple(f"{name} {value}" for name, value, default in given if value != default)


def _saringan(tx: ReadTx, query: PegawaiQuery, day: date) -> SaringanPegawai:
    return SaringanPegawai(
        cari=query.cari,
        unit_ids=with_units_below(load_units(tx), query.unit_id) if query.unit_id else None,
        status=query.status,
        golongan=query.golongan,
        jenis_jabatan=query.jenis_jabatan,
        lengkap=query.kelengkapan,
        aktif=query.aktif,
        tanpa_penilai_pada=day if query.tanpa_penilai else None,
        order=query.order,
    )


def _row(line: BarisHalaman, dibatasi: bool) -> PegawaiRow:
    row = line.pegawai
    predikat = (
        predikat_of_ratings(line.paket, line.rating_hasil_kerja, line.rating_perilaku) if line.paket else None
    )
    return PegawaiRow(
        row.id,
        row.nip,
        row.nama,
        row.status,
        row.golongan,
        row.jabatan,
        row.jenis_jabatan,
        row.unit_id,
        row.unit,
        row.kurang,
        row.aktif,
        line.jp,
        predikat,
        dibatasi,
    )


def _facets(
    counts: Mapping[object, int], labels: Mapping[str, str], order: Mapping[object, int]
) -> tuple[Facet, ...]:
    found = [
        (
            order.get(key, len(order)),
            Facet(str(key or ""), labels.get(str(key or ""), str(key or _EMPTY)), count),
        )
        for key, count in counts.items()
        if count
    ]
    return tuple(facet for _, facet in sorted(found, key=_place))


def _place(item: tuple[int, Facet]) -> tuple[bool, int, str]:
    place, facet = item
    return not facet.value, place, facet.label  # "not filled in" last
