"""Takes a log in from a spreadsheet, pasted or read from a file, in the layout of the portal's importer.

Nothing is guessed: a rencana aksi that the plan does not have is asked about, and left as text only when
somebody says so.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from asn_desktop.db.queries.log_harian import LOG, load_log, load_rencana_aksi
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.log_harian import cocokkan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import match_key, tidy
from asn_desktop.exchange.cells import Cell
from asn_desktop.exchange.limits import UnreadableFile
from asn_desktop.exchange.sheet import read_file
from asn_desktop.fields.kinerja import LOG_HARIAN
from asn_desktop.fields.texts import sentence
from asn_desktop.fields.values import check_record, clean
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.work import Work

KOLOM: Final = MappingProxyType({  # column of the log → heading of the importer's layout, in its order
    "rencana_aksi": "Rencana Aksi", "tanggal": "Tanggal", "jam_mulai": "Jam Mulai",
    "jam_selesai": "Jam Selesai", "kegiatan": "Kegiatan Harian", "realisasi": "Realisasi",
    "satuan": "Satuan", "bukti_dukung": "Bukti Dukung"})
_WAJIB = ("tanggal", "kegiatan")
_LAIN = {"tanggalkegiatan": "tanggal", "kegiatan": "kegiatan"}
_SEARCHED, MOST_ROWS = 20, 3000
_SAMA = ("tanggal", "jam_mulai", "jam_selesai", "kegiatan")


@dataclass(frozen=True, slots=True)
class BarisAmbil:
    """One row as it would be written: ``nomor`` counts as the spreadsheet does, ``salah`` forbids it.

    ``rencana`` is the planned action as it was written, ``cocok`` the one of the plan; ``ada``: the same line
    is in the log already.
    """

    nomor: int
    nilai: Mapping[str, Any]
    rencana: str = ""
    cocok: str | None = None
    salah: str = ""
    ada: bool = False


@dataclass(frozen=True, slots=True)
class PratinjauLog:
    """What taking in would write; ``tidak_dikenal`` are the names that somebody has to decide about."""

    pegawai_id: str
    baris: tuple[BarisAmbil, ...]
    rencana_aksi: Mapping[int, tuple[str, ...]]
    tidak_dikenal: tuple[tuple[int, str], ...] = ()
    dilewati: tuple[str, ...] = ()

    @property
    def baru(self) -> int:
        """How many lines would be added."""
        return sum(not one.ada and not one.salah for one in self.baris)


@needs(Izin.UBAH_KINERJA)
def pratinjau_teks(session: Session, pegawai_id: str, teks: str) -> PratinjauLog:
    """A block pasted from a spreadsheet: cells by tabulators, with the headings above or, without them, the
    columns in the layout's order. Raises Rejected, OutOfSight.
    """
    try:
        rows = list(csv.reader(io.StringIO(teks.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    except csv.Error as cause:
        raise Rejected((Problem("", "tempel.rusak"),)) from cause
    return _pratinjau(session, pegawai_id, list(enumerate(rows, start=1)), headless=True)


@needs(Izin.UBAH_KINERJA)
def pratinjau_berkas(session: Session, pegawai_id: str, path: Path, work: Work | None = None) -> PratinjauLog:
    """The first sheet of a file. Raises Rejected, OutOfSight, ServiceError for one that cannot be read."""
    steps = work or Work()

    def progress(done: int, total: int) -> None:
        steps.step(done, total, "Membaca berkas")

    try:
        sheet = read_file(path, progress)[0]
    except UnreadableFile as refusal:
        raise ServiceError(refusal.sentence) from refusal
    return _pratinjau(session, pegawai_id, [(row.number, row.cells) for row in sheet.rows], headless=False)


@needs(Izin.UBAH_KINERJA)
def ambil_log(session: Session, pratinjau: PratinjauLog, pilihan: Mapping[tuple[int, str], str | None]
              ) -> tuple[int, Changes]:
    """Write the new lines of a preview in one transaction; returns how many.

    ``pilihan`` says for each name of ``tidak_dikenal`` which planned action it means, None: left as text.
    Raises Rejected when one is undecided or a row is wrong, OutOfSight.
    """
    for one in pratinjau.baris:
        if one.salah:
            raise Rejected((Problem("", "log.ada_salah", {"baris": one.nomor, "kalimat": one.salah}),))
    for year, text in pratinjau.tidak_dikenal:
        params = {"teks": text, "tahun": year}
        if (year, text) not in pilihan:
            raise Rejected((Problem("rencana_aksi", "log.belum_dipilih", params),))
        chosen = pilihan[year, text]
        if chosen is not None and chosen not in pratinjau.rencana_aksi.get(year, ()):
            raise Rejected((Problem("rencana_aksi", "log.pilihan_asing", {"teks": chosen, "tahun": year}),))
    rows = [_written(pratinjau.pegawai_id, one, pilihan) for one in pratinjau.baris if not one.ada]
    with session.db.write("log_harian.ambil", session.actor, f"{len(rows)} kegiatan") as tx:
        years = {row["tanggal"].year for row in rows} or {None}
        for year in years:
            must_see(session, tx, (pratinjau.pegawai_id,), Izin.UBAH_KINERJA, tahun=year)
        tx.insert_many(LOG, rows)
        return len(rows), tx.changes


def _written(pegawai_id: str, one: BarisAmbil, pilihan: Mapping[tuple[int, str], str | None]
             ) -> dict[str, Any]:
    plan = one.cocok or pilihan.get((one.nilai["tanggal"].year, one.rencana)) or one.rencana
    return {"pegawai_id": pegawai_id, **one.nilai, "rencana_aksi": plan or None}


def _pratinjau(session: Session, pegawai_id: str, rows: Sequence[tuple[int, Sequence[Cell]]], *,
               headless: bool) -> PratinjauLog:
    filled = [(number, cells) for number, cells in rows if any(_text(cell) for cell in cells)]
    columns, place, passed = _columns(filled, headless=headless)
    body = filled[place:]
    if not body:
        raise Rejected((Problem("", "log.kosong"),))
    if len(body) > MOST_ROWS:
        raise Rejected((Problem("", "log.terlalu_banyak", {"batas": MOST_ROWS}),))
    read = [_read(session, number, cells, columns) for number, cells in body]
    with session.db.read() as tx:
        days = [one.nilai["tanggal"] for one in read if not one.salah]
        for year in {day.year for day in days} or {None}:
            must_see(session, tx, (pegawai_id,), Izin.UBAH_KINERJA, tahun=year)
        plans = {year: load_rencana_aksi(tx, pegawai_id, year) for year in {day.year for day in days}}
        known = _known(tx, pegawai_id, days)
    lines, unknown = [], dict[tuple[int, str], None]()
    for one in read:
        if not one.salah:
            key = tuple(one.nilai.get(name) for name in _SAMA)
            year = one.nilai["tanggal"].year
            one = replace(one, cocok=cocokkan(one.rencana, plans[year]), ada=key in known)
            known.add(key)  # a row that stands twice in the file is written once
            if one.rencana and one.cocok is None and not one.ada:
                unknown[year, one.rencana] = None
        lines.append(one)
    return PratinjauLog(pegawai_id, tuple(lines), MappingProxyType(plans), tuple(unknown), passed)


def _columns(rows: Sequence[tuple[int, Sequence[Cell]]], *, headless: bool
             ) -> tuple[dict[str, int], int, tuple[str, ...]]:
    """Field → column, how many rows stand above the first line, and headings that are not taken."""
    for place, (_, cells) in enumerate(rows[:_SEARCHED]):
        found: dict[str, int] = {}
        other: list[str] = []
        for number, cell in enumerate(cells):
            field = _field_of(_text(cell))
            if field in found:
                raise Rejected((Problem("", "log.kolom_ganda", {"judul": KOLOM[field]}),))
            if field:
                found[field] = number
            elif _text(cell):
                other.append(_text(cell))
        if all(name in found for name in _WAJIB):
            return found, place + 1, tuple(other)
    if headless:
        return {name: number for number, name in enumerate(KOLOM)}, 0, ()
    raise Rejected((Problem("", "log.tanpa_judul", {"judul": " | ".join(KOLOM.values())}),))


def _field_of(heading: str) -> str:
    """The field of a heading, which may carry its format behind it: "Tanggal (YYYY-MM-DD)"."""
    key = match_key(heading)
    if key in _LAIN:
        return _LAIN[key]
    for field, title in KOLOM.items():
        rest = key.removeprefix(match_key(title))
        if rest != key and rest in ("", "yyyymmdd", "hhmm", "jjmm", "ttttbbhh", "opsional"):
            return field
    return ""


def _read(session: Session, number: int, cells: Sequence[Cell], columns: Mapping[str, int]) -> BarisAmbil:
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, place in columns.items():
        raw = cells[place] if place < len(cells) else None
        values[name], found = clean(LOG_HARIAN.field(name), raw, session.references)
        problems += [one for one in found if one.blocks]
    if not problems:
        problems = [one for one in check_record(LOG_HARIAN, values, final=True) if one.blocks]
    wrong = sentence(problems[0]) if problems else ""
    return BarisAmbil(number, MappingProxyType(values), str(values.get("rencana_aksi") or ""), salah=wrong)


def _known(tx: ReadTx, pegawai_id: str, days: Sequence[date]) -> set[tuple[Any, ...]]:
    if not days:
        return set()
    return {tuple(row[name] for name in _SAMA) for row in load_log(tx, pegawai_id, min(days), max(days))}


def _text(cell: Cell) -> str:
    return tidy(cell) if isinstance(cell, str) else "" if cell is None else str(cell)
