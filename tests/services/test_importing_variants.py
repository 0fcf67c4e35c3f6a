"""One download, re-saved in the ways that offices have: each must give the very same office."""

import csv
import io
import random
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from asn_desktop.exchange.cells import Cell
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.work import Work
from tests import offices
from tests.exchange.files import SAMPLE_CSV, write_xlsx

Table = list[list[Cell]]
DATES = (
    "TANGGAL LAHIR",
    "TANGGAL SK CPNS",
    "TMT CPNS",
    "TANGGAL SK PNS",
    "TMT PNS",
    "TMT GOLONGAN",
    "TMT JABATAN",
)
LATER = ("NAMA SEKOLAH", "FLAG IKD")


PEOPLE = 30  # of 250: what a way of saving does to one row it does to all


def sample() -> Table:
    text = SAMPLE_CSV.read_bytes().decode("utf-8-sig")
    return [list(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter="|")][: PEOPLE + 1]


def on_columns(names: tuple[str, ...], change: Callable[[str], Cell]) -> Callable[[Table], Table]:
    def changed(table: Table) -> Table:
        places = [index for index, name in enumerate(table[0]) if name in names]
        for row in table[1:]:
            for index in places:
                if row[index]:
                    row[index] = change(str(row[index]))
        return table

    return changed


def day(text: str) -> datetime:
    return datetime.strptime(text, "%d-%m-%Y")


def without(names: tuple[str, ...]) -> Callable[[Table], Table]:
    def changed(table: Table) -> Table:
        keep = [index for index, name in enumerate(table[0]) if name not in names]
        return [[row[index] for index in keep] for row in table]

    return changed


def shuffled(table: Table) -> Table:
    order = list(range(len(table[0])))
    random.Random(11).shuffle(order)
    return [[row[index] for index in order] for row in table]


def headings(change: Callable[[str], str]) -> Callable[[Table], Table]:
    return lambda table: [[change(str(name)) for name in table[0]], *table[1:]]


def below_titles(table: Table) -> Table:
    return [["DATA ASN KABUPATEN TIRTA JAYA"], ["Keadaan Oktober 2026"], [], *table, [], []]


def reversed_rows(table: Table) -> Table:
    return [table[0], *reversed(table[1:])]


def with_numbers(table: Table) -> Table:
    """As a spreadsheet guesses: short figures become numbers (and lose their zeros), long ones stay text."""
    names = (
        "MK TAHUN",
        "MK BULAN",
        "TAHUN LULUS",
        "GOL AWAL ID",
        "GOL AKHIR ID",
        "JENIS JABATAN ID",
        "NOMOR HP",
    )
    return on_columns(names, lambda text: int(text) if text.isdigit() else text)(table)


def as_text(delimiter: str, encoding: str, quoting: int = csv.QUOTE_MINIMAL) -> Callable[[Path, Table], Path]:
    def write(folder: Path, table: Table) -> Path:
        stream = io.StringIO(newline="")
        csv.writer(stream, delimiter=delimiter, quoting=quoting).writerows(table)
        path = folder / "berkas.csv"
        path.write_bytes(stream.getvalue().encode(encoding))
        return path

    return write


def as_workbook(folder: Path, table: Table) -> Path:
    return write_xlsx(folder / "berkas.xlsx", table)


def same(table: Table) -> Table:
    return table


VARIANTS = {
    "semicolons": (same, as_text(";", "utf-8")),
    "commas, everything quoted": (same, as_text(",", "utf-8-sig", csv.QUOTE_ALL)),
    "tabs in UTF-16": (same, as_text("\t", "utf-16")),
    "Windows-1252": (same, as_text("|", "cp1252")),
    "65 columns": (without(LATER), as_text("|", "utf-8")),
    "shuffled": (shuffled, as_workbook),
    "small headings with underscores": (headings(lambda name: name.lower().replace(" ", "_")), as_workbook),
    "headings with blanks": (headings(lambda name: f"  {name.title()} "), as_workbook),
    "below titles": (below_titles, as_workbook),
    "below titles, as text": (below_titles, as_text(";", "utf-8")),
    "other order of rows": (reversed_rows, as_text("|", "utf-8")),
    "dates with slashes": (on_columns(DATES, lambda text: text.replace("-", "/")), as_workbook),
    "ISO dates": (on_columns(DATES, lambda text: day(text).date().isoformat()), as_text("|", "utf-8")),
    "real dates": (on_columns(DATES, lambda text: day(text).date()), as_workbook),
    "dates with a time": (on_columns(DATES, lambda text: day(text) + timedelta(hours=7)), as_workbook),
    "day counts": (on_columns(DATES, lambda text: (day(text).date() - date(1899, 12, 30)).days), as_workbook),
    "numbers where a spreadsheet makes them": (with_numbers, as_workbook),
    "without apostrophes": (
        on_columns(("NIP BARU", "NIK", "NPWP NOMOR"), lambda text: text.removeprefix("'")),
        as_workbook,
    ),
    "NIP with blanks": (
        on_columns(("NIP BARU",), lambda text: f"{text[1:9]} {text[9:15]} {text[15]} {text[16:]}"),
        as_workbook,
    ),
    "golongan in small letters": (
        on_columns(("GOL AKHIR NAMA",), lambda text: text.lower().replace("/", " ")),
        as_workbook,
    ),
    "sex in words": (
        on_columns(("JENIS KELAMIN",), lambda text: {"M": "Laki-laki", "F": "PEREMPUAN"}[text]),
        as_workbook,
    ),
}


def exported(folder: Path, file: Path) -> bytes:
    with offices.new_office(folder / "kantor") as office:
        plan = inspect_file(office, file, Work())
        assert (plan.counts.baru, plan.counts.bermasalah) == (PEOPLE, 0), plan.findings[:3]
        apply_import(office, plan, Work())
        assert inspect_file(office, file, Work()).pending == 0
        offices.export_all(office, folder / "ekspor.csv")
    return (folder / "ekspor.csv").read_bytes()


@cache
def as_downloaded(folder: Path) -> bytes:
    folder.mkdir()
    return exported(folder, as_text("|", "utf-8-sig")(folder, sample()))


@pytest.mark.parametrize("name", VARIANTS)
def test_every_way_of_saving_gives_the_same_office(tmp_path_factory, tmp_path, name):
    change, write = VARIANTS[name]
    wanted = as_downloaded(tmp_path_factory.getbasetemp() / "asli")
    assert exported(tmp_path, write(tmp_path, change(sample()))) == wanted
