"""G13 and G14: 10,000 rows of 67 columns in and out, against the least that any program must do with them.

Anchor of the import: calamine reads the same workbook, and the same rows (records, summaries, search index,
events, audit) go in by plain executemany. Anchor of the export: XlsxWriter in constant memory writes the same
texts.
"""

import gc
import os
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

import python_calamine
import xlsxwriter

from asn_desktop.db import search
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.exchange.workbook import TextSheet
from asn_desktop.fields.kolom_pegawai import PER_KUNCI
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.pegawai import PegawaiQuery
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.tulis_daftar import PesananDaftar, write_list
from asn_desktop.services.work import Work
from tests import offices
from tests.bench.figure import Figure, median_of_pairs, peak_above
from tests.exchange.files import write_workbook
from tests.services.siasn_files import GOOD

ROWS = 10_000
TABLES = (
    "unit_kerja",
    "pegawai",
    "riwayat_golongan",
    "riwayat_jabatan",
    "riwayat_pendidikan",
    "ringkasan_pegawai",
    "event",
    "audit",
)


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one run, those of its child processes included; as ``figure.cpu_seconds`` it does not
    pay for what the run before left to collect.
    """
    gc.collect()
    begun = os.times()
    work()
    ended = os.times()
    return sum(ended[:4]) - sum(begun[:4])


def make_download(path: Path, headings: list[str]) -> None:
    """A workbook of 10,000 different people in 120 units, every column filled as offices fill them."""
    write_workbook(
        path, [TextSheet("Data ASN", headings, (_person(number, headings) for number in range(ROWS)))]
    )


def _person(number: int, headings: list[str]) -> list[str]:
    born = f"{1970 + number % 28}{1 + number % 12:02d}{1 + number % 28:02d}"
    appointed = f"{1995 + number % 28}{1 + number % 12:02d}"
    own = {
        "PNS ID": f"{number:032X}",
        "NIP BARU": f"{born}{appointed}{1 + number % 2}{1 + number % 999:03d}",
        "NAMA": f"PEGAWAI CONTOH {number}",
        "TEMPAT LAHIR ID": f"{number:032X}",
        "TANGGAL LAHIR": f"{born[6:]}-{born[4:6]}-{born[:4]}",
        "JENIS KELAMIN": "MF"[number % 2],
        "NIK": "",
        "JENIS KAWIN NAMA": "Menikah",
        "GOL AWAL NAMA": "III/a",
        "NOMOR HP": f"'08{number:010d}",
        "EMAIL": f"pegawai{number}@contoh.invalid",
        "ALAMAT": f"Jl. Melati No. {number}, RT 05/RW 06",
        "NPWP NOMOR": f"'99{number:013d}",
        "NOMOR SK CPNS": f"800/{number}/BKPSDM",
        "TMT CPNS": f"01-{appointed[4:]}-{appointed[:4]}",
        "JABATAN ID": f"{number:032X}",
        "PENDIDIKAN ID": f"{number:032X}",
        "UNOR ID": f"U{number % 120:031X}",
        "UNOR NAMA": f"Unit Kerja Contoh {number % 120}",
    }
    cells = {**GOOD, **own}
    return [
        str(cells.get(name) or ("" if name in own else "Contoh" if name.endswith("NAMA") else ""))
        for name in headings
    ]


class Bench:
    """Fresh offices, one file, and what an import of it leaves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._number = count()
        self.file = folder / "unduhan.xlsx"
        offices.template()
        with self.office() as office:
            headings = [row["judul"] for row in office.references.rows("siasn_kolom") if row["nomor"]]
        make_download(self.file, headings)
        self.left: dict[str, tuple[str, list[tuple[object, ...]]]] = {}

    def office(self):
        """A new empty office, open."""
        return offices.new_office(self.folder / f"kantor{next(self._number)}")

    def ours(self) -> None:
        """Dry run and import, as the command line does it."""
        with self.office() as office:
            plan = inspect_file(office, self.file, Work())
            if plan.counts.baru != ROWS:
                raise RuntimeError(f"{plan.counts.baru} of {ROWS} were taken: {plan.findings[:3]}")
            apply_import(office, plan, Work())
            if not self.left:
                self._remember(office)

    def _remember(self, office) -> None:
        with office.db.read() as tx:
            for table in TABLES:
                found = tx.connection.exec_driver_sql(f"SELECT * FROM {table}")
                marks = ", ".join("?" * len(found.keys()))
                rows = [tuple(row) for row in found]
                if table in ("event", "audit"):
                    rows = rows[1:]  # the office's own making is in every new office
                self.left[table] = (f"INSERT INTO {table} VALUES ({marks})", rows)

    def anchor(self) -> None:
        """Read the workbook, put the same rows in, index them."""
        with self.office() as office:
            sheet = python_calamine.CalamineWorkbook.from_path(str(self.file)).get_sheet_by_index(0)
            if len(sheet.to_python(skip_empty_area=False)) != ROWS + 1:
                raise RuntimeError("rows are missing")
            with office.db.write_aside() as tx:
                for statement, rows in self.left.values():
                    tx.connection.exec_driver_sql(statement, rows)
                search.rebuild(tx.connection)


def figures() -> list[Figure]:
    """Ratios of CPU time, child processes included."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bench = Bench(folder)
        bench.ours()
        ratio, mine, theirs = median_of_pairs(cpu_seconds, bench.ours, bench.anchor, 3)
        found = [
            Figure(
                "G13",
                "import of 10,000 rows x 67 columns",
                ratio,
                1.5,
                f"{mine:.2f} s CPU; calamine and raw executemany of the same rows: {theirs:.2f} s",
            )
        ]
        found += _export(bench)
    return found


def _export(bench: Bench) -> list[Figure]:
    with bench.office() as office:
        apply_import(office, inspect_file(office, bench.file, Work()), Work())
        out = bench.folder / "ekspor.xlsx"
        offices.export_all(office, out)
        every = PesananDaftar(PegawaiQuery(), tuple(PER_KUNCI))
        saksi = by_reason(office, Tindakan.EKSPOR, "Rekonsiliasi data kepegawaian")
        room = peak_above(lambda: write_list(office, every, bench.folder / "daftar.xlsx", Work(), saksi))
        table = python_calamine.CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python()

        def anchor() -> None:
            with xlsxwriter.Workbook(str(bench.folder / "roh.xlsx"), {"constant_memory": True}) as book:
                page = book.add_worksheet()
                for row, cells in enumerate(table):
                    for column, text in enumerate(cells):
                        if text:
                            page.write_string(row, column, text)

        def ours() -> None:
            offices.export_all(office, out)

        ratio, mine, theirs = median_of_pairs(cpu_seconds, ours, anchor, 3)
    detail = f"{mine:.2f} s CPU; XlsxWriter constant_memory with the same texts: {theirs:.2f} s"
    memory = f"MiB above idle, {len(PER_KUNCI)} columns; the file is made in memory, none of it on the disk"
    return [Figure("G14", f"export of {ROWS:,} people to xlsx", ratio, 1.1, detail),
            Figure("G14", f"memory of the list of {ROWS:,} people, all columns", room, 40.0, memory)]
