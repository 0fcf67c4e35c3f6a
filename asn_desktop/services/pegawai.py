"""The list of pegawai: ids of a filter, rows of a page, counts for the filter chips; and the file of one
person.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

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
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.rencana_ganda import sendiri_dahulu
from asn_desktop.fields.kolom_pegawai import URUT_PENSIUN
from asn_desktop.fields.saringan_pegawai import PER_KUNCI, TMT_PENSIUN, Syarat, syarat
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.kepegawaian import aturan_kantor
from asn_desktop.services.kolom_pegawai import column_words
from asn_desktop.services.packs import predikat_of_ratings
from asn_desktop.services.pegawai_file import PegawaiFile, pegawai_file
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.pensiun_daftar import menurut_pensiun, retiring
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, must_see, sight
from asn_desktop.services.units import with_units_below

__all__ = [
    "Facet",
    "PegawaiFacets",
    "PegawaiFile",
    "PegawaiQuery",
    "PegawaiRow",
    "count_people",
    "pegawai_facets",
    "pegawai_file",
    "pegawai_ids",
    "pegawai_rows",
    "people_of",
    "unit_choices",
]

_NO_UNIT = "Tanpa unit kerja"
_EMPTY = "Belum diisi"


@dataclass(frozen=True, slots=True)
class PegawaiQuery:
    """What the list shows: words, (key, value) of the filters of ``fields/saringan_pegawai`` that are on, and
    the order: nama, nip, jabatan, golongan, unit, kurang or pensiun, "-" in front for descending.
    """

    cari: str = ""
    saringan: tuple[tuple[str, str], ...] = ()
    order: str = "nama"

    @classmethod
    def of(cls, cari: str = "", order: str = "nama", **saringan: str | None) -> "PegawaiQuery":
        """The query of these filters; None and "" turn one off."""
        return cls(cari, tuple((key, value) for key, value in saringan.items() if value), order)


@dataclass(frozen=True, slots=True)
class PegawaiRow:
    """A person as the list shows him; ``kurang`` counts the missing fields, ``jp`` and ``predikat`` are of
    a year, ``dibatasi``: the processing of his data is restricted, ``lain``: the words of chosen columns,
    ``tanpa_tmt``: golongan or jabatan are known without their TMT.
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
    lain: Mapping[str, str] = field(default_factory=dict)
    tanpa_tmt: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of a filter with its words and the number of people behind it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class PegawaiFacets:
    """Values of the filters that can be counted, each counted with the other filters on; ``total`` with all
    of them on.
    """

    total: int
    semua: int
    nilai: Mapping[str, tuple[Facet, ...]]


@needs(Izin.LIHAT_PEGAWAI)
def pegawai_ids(session: Session, query: PegawaiQuery) -> tuple[str, ...]:
    """Ids of the people who pass, in the order asked for."""
    with session.db.read() as tx:
        seen = sight(session, Izin.LIHAT_PEGAWAI)
        ids = people_of(tx, query, today(session), seen)
    filters = (f"{key} {value}" for key, value in query.saringan)
    leave_list_trace(session, "Daftar pegawai", len(ids), query.cari, *filters)
    return ids


def people_of(tx: ReadTx, query: PegawaiQuery, hari: date, dilihat: Penglihatan) -> tuple[str, ...]:
    """The same for who looks with other eyes, as an export does. Raises ServiceError for a value that cannot
    be read.
    """
    ids = load_pegawai_ids(tx, dilihat, _saringan(tx, query, hari, dilihat))
    if query.order.removeprefix("-") != URUT_PENSIUN:
        return ids
    return menurut_pensiun(tx, dilihat, ids, hari, turun=query.order.startswith("-"))


@needs(Izin.LIHAT_PEGAWAI)
def pegawai_rows(
    session: Session, ids: Sequence[str], tahun: int | None = None, kolom: Sequence[str] = ()
) -> tuple[PegawaiRow, ...]:
    """Rows in the order of the ids, with JP and final predikat of that year (default: this one), and these
    columns of ``fields/kolom_pegawai``.

    Raises OutOfSight when one of them is seen neither now nor in that year.
    """
    year = tahun or today(session).year
    with session.db.read() as tx:
        unseen = unseen_of(tx, sight(session, Izin.LIHAT_PEGAWAI), ids)
        must_see(session, tx, unseen, Izin.LIHAT_PEGAWAI, tahun=year)
        own_first = sendiri_dahulu(aturan_kantor(tx).ketentuan, date(year, 12, 31))
        rows, restricted = load_page(tx, year, ids, own_first), ditahan(tx, ids)
        words = column_words(tx, ids, kolom, today(session)) if kolom else {}
    return tuple(
        _row(rows[key], key in restricted, words.get(key, {})) for key in ids if key in rows
    )


@needs(Izin.LIHAT_PEGAWAI)
def count_people(session: Session) -> int:
    """How many people are seen at all: what a narrowed list is compared with."""
    with session.db.read() as tx:
        return count_pegawai(tx, sight(session, Izin.LIHAT_PEGAWAI), SaringanPegawai())


@needs(Izin.LIHAT_PEGAWAI)
def pegawai_facets(session: Session, query: PegawaiQuery) -> PegawaiFacets:
    """Counts for the filters beside the list; values that nobody has are left out."""
    seen = sight(session, Izin.LIHAT_PEGAWAI)
    with session.db.read() as tx:
        saringan = _saringan(tx, query, today(session), seen)
        names = {key: nama for key, _, nama in load_units(tx)}
        cube = load_cube(tx, seen, _uncounted(saringan))
        everybody = count_pegawai(tx, seen, SaringanPegawai())
    found: dict[str, tuple[Facet, ...]] = {}
    for key in _OF_CELL:
        counts = _counts(cube, saringan, key)
        labels = names if key == "unit" else {one.value: one.label for one in PER_KUNCI[key].choices}
        order = {value: place for place, value in enumerate(labels)}
        found[key] = _facets(counts, {"": _NO_UNIT, **labels} if key == "unit" else labels, order)
    return PegawaiFacets(sum(cell.jumlah for cell in cube if not _failing(cell, saringan)), everybody, found)


def _yes(wanted: bool, yes: str, no: str) -> str:
    return yes if wanted else no


# What a cell of the counts has as the value of a filter.
_OF_CELL: Mapping[str, Callable[[Sel], str]] = {
    "unit": lambda cell: cell.unit or "",
    "status": lambda cell: cell.status,
    "golongan": lambda cell: cell.golongan,
    "jenis_jabatan": lambda cell: cell.jenis_jabatan,
    "kelengkapan": lambda cell: _yes(cell.lengkap, "lengkap", "kurang"),
    "aktif": lambda cell: _yes(cell.aktif, "ya", "tidak"),
}
_COUNTED = {PER_KUNCI[key].kolom: key for key in _OF_CELL if PER_KUNCI[key].kolom}


def _uncounted(saringan: SaringanPegawai) -> SaringanPegawai:
    """The filter without those whose values are counted."""
    others = tuple(one for one in saringan.syarat if one.kolom not in _COUNTED)
    return replace(saringan, unit_ids=None, lengkap=None, aktif=None, syarat=others)


def _counts(cube: Sequence[Sel], saringan: SaringanPegawai, facet: str) -> dict[str, int]:
    """People by the value of one filter, among those whom all the other filters let pass."""
    found: dict[str, int] = {}
    for cell in cube:
        if _failing(cell, saringan) <= {facet}:
            value = _OF_CELL[facet](cell)
            found[value] = found.get(value, 0) + cell.jumlah
    return found


def _failing(cell: Sel, saringan: SaringanPegawai) -> set[str]:
    """The counted filters that do not let these people pass."""
    failing: set[str] = set()
    for one in saringan.syarat:
        key = _COUNTED.get(one.kolom)
        if key is not None:
            value: Any = urut_golongan(cell.golongan) if key == "golongan" else _OF_CELL[key](cell)
            low, high = one.dari is None or value >= one.dari, one.sampai is None or value <= one.sampai
            if not (low and high):
                failing.add(key)
    if saringan.lengkap is not None and cell.lengkap != saringan.lengkap:
        failing.add("kelengkapan")
    if saringan.aktif is not None and cell.aktif != saringan.aktif:
        failing.add("aktif")
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


def _saringan(tx: ReadTx, query: PegawaiQuery, day: date, seen: Penglihatan) -> SaringanPegawai:
    """The filter as the data is asked. Raises ServiceError for a value that cannot be read."""
    values = dict(query.saringan)
    asked: list[Syarat] = []
    for key, value in values.items():
        try:
            if PER_KUNCI[key].kolom:
                asked.append(syarat(PER_KUNCI[key], value, day))
        except (KeyError, ValueError) as cause:
            label = PER_KUNCI[key].label if key in PER_KUNCI else key
            raise ServiceError(
                f"Saringan {label} tidak dapat dibaca ({value}); hapus saringan itu, lalu pilih lagi."
            ) from cause
    retirement = [one for one in asked if one.kolom == TMT_PENSIUN]
    kelengkapan, aktif, unit = (values.get(key) for key in ("kelengkapan", "aktif", "unit"))
    return SaringanPegawai(
        cari=query.cari,
        unit_ids=with_units_below(load_units(tx), unit) if unit else None,
        syarat=tuple(one for one in asked if one.kolom != TMT_PENSIUN),
        hanya=retiring(tx, seen, retirement[0], day) if retirement else None,
        lengkap=None if kelengkapan is None else kelengkapan == "lengkap",
        aktif=None if aktif is None else aktif == "ya",
        tanpa_penilai_pada=day if values.get("penilai") == "kosong" else None,
        order=query.order,
    )


def _row(line: BarisHalaman, dibatasi: bool, lain: Mapping[str, str]) -> PegawaiRow:
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
        lain,
        row.tanpa_tmt,
    )


def _facets(
    counts: Mapping[str, int], labels: Mapping[str, str], order: Mapping[str, int]
) -> tuple[Facet, ...]:
    found = [
        (order.get(key, len(order)), Facet(key, labels.get(key, key or _EMPTY), count))
        for key, count in counts.items()
    ]
    return tuple(facet for _, facet in sorted(found, key=_place))


def _place(item: tuple[int, Facet]) -> tuple[bool, int, str]:
    place, facet = item
    return not facet.value, place, facet.label  # "not filled in" last
