"""SIASN rows for the import tests: one good row that a test changes where it matters."""

from pathlib import Path

from asn_desktop.db.queries.pertukaran import all_rows, last_event
from asn_desktop.exchange.cells import Cell, Row, Sheet
from asn_desktop.services.importing import ImportPlan, ImportResult, Weight, apply_import
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

GOOD: dict[str, Cell] = {
    "PNS ID": "A1",
    "NIP BARU": "'198503172010012901",
    "NAMA": "SITI ROHMAH",
    "GELAR BELAKANG": "S.E.",
    "TEMPAT LAHIR ID": "T9",
    "TEMPAT LAHIR NAMA": "Tirta Jaya",
    "TANGGAL LAHIR": "17-03-1985",
    "JENIS KELAMIN": "F",
    "AGAMA ID": "1",
    "AGAMA NAMA": "Islam",
    "NIK": "'9912205703850002",
    "NOMOR HP": "'081234564471",
    "STATUS CPNS PNS": "PNS",
    "TMT CPNS": "01-01-2010",
    "GOL AKHIR ID": "33",
    "GOL AKHIR NAMA": "III/c",
    "TMT GOLONGAN": "01-04-2022",
    "MK TAHUN": "12",
    "MK BULAN": "3",
    "JENIS JABATAN NAMA": "Jabatan Fungsional Tertentu",
    "JABATAN NAMA": "Analis SDM Aparatur Ahli Muda",
    "TMT JABATAN": "01-02-2023",
    "TINGKAT PENDIDIKAN NAMA": "S-1/Sarjana",
    "PENDIDIKAN NAMA": "S-1 Ekonomi",
    "TAHUN LULUS": "2008",
    "UNOR ID": "U1",
    "UNOR NAMA": "Subbagian Umum",
    "SATUAN KERJA KERJA ID": "S1",
    "SATUAN KERJA KERJA NAMA": "Kecamatan Tirta Hulu",
    "IS VALID NIK": "1",
}
OTHER: dict[str, Cell] = {
    "PNS ID": "B2",
    "NIP BARU": "'199001012015031902",
    "NAMA": "BUDI SANTOSO",
    "TANGGAL LAHIR": "01-01-1990",
    "JENIS KELAMIN": "M",
    "NIK": None,
    "TMT CPNS": "01-03-2015",
}


def a_row(**changes: Cell) -> dict[str, Cell]:
    """The good row with other cells: keyword NIP_BARU for the heading NIP BARU."""
    return GOOD | {key.replace("_", " "): cell for key, cell in changes.items()}


def another(**changes: Cell) -> dict[str, Cell]:
    """A second person."""
    return GOOD | OTHER | {key.replace("_", " "): cell for key, cell in changes.items()}


def only(*names: str, **changes: Cell) -> dict[str, Cell]:
    """The good row with few columns."""
    return {name: cell for name, cell in a_row(**changes).items() if name in names}


def a_sheet(*rows: dict[str, Cell]) -> Sheet:
    """A sheet whose headings are those of the rows, in order of first appearance."""
    headings = list(dict.fromkeys(name for row in rows for name in row))
    table = [Row(1, tuple(headings))]
    table += [
        Row(number, tuple(row.get(name) for name in headings)) for number, row in enumerate(rows, start=2)
    ]
    return Sheet("Data", tuple(table))


def inspect(session: Session, *rows: dict[str, Cell], name: str = "unduhan.csv") -> ImportPlan:
    """The dry run of these rows."""
    return inspect_sheets(session, Path(name), (a_sheet(*rows),), Work())


def take(session: Session, *rows: dict[str, Cell]) -> ImportResult:
    """Inspect and apply these rows."""
    return apply_import(session, inspect(session, *rows), Work())


def records(session: Session, table: str) -> list[dict[str, object]]:
    """All records of a table."""
    with session.db.read() as tx:
        return all_rows(tx, table)


def events(session: Session) -> int:
    """Number of the newest event."""
    with session.db.read() as tx:
        return last_event(tx)


def told(plan: ImportPlan, weight: Weight) -> list[tuple[int, str]]:
    """(row, column) of the findings of one weight."""
    return [(found.row, found.column) for found in plan.findings if found.weight is weight]


def reasons(plan: ImportPlan, weight: Weight) -> str:
    """The sentences of the findings of one weight."""
    return "\n".join(found.reason for found in plan.findings if found.weight is weight)


def shown(plan: ImportPlan) -> list[tuple[str, str, str, str]]:
    """(column, in program, in file, action) of the differences."""
    return [(found.column, found.in_program, found.in_file, found.action.value) for found in plan.differences]
