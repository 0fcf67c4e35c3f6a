"""A property: whatever a file says, importing it a second time changes nothing.

Seeded changes of the sample and of a handful of keys; each case is told by its number, so that it can be had
again.
"""

import random
import shutil
from pathlib import Path

import pytest

from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.importing import ImportPlan, apply_import
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests import offices
from tests.services.siasn_files import records

Table = list[list[str]]
SAMPLE: Table = [
    line.split("|")
    for line in resource_path("demo", "siasn_contoh.csv").read_text(encoding="utf-8-sig").splitlines()
]
HEADINGS, PEOPLE = SAMPLE[0], SAMPLE[1:]
TROUBLED = (
    "PNS ID;NIP BARU;NAMA;TMT GOLONGAN;GOL AKHIR NAMA;GOL AKHIR ID;JABATAN NAMA;JABATAN ID;TMT JABATAN;"
    "UNOR ID;UNOR NAMA;SATUAN KERJA KERJA NAMA;SATUAN KERJA KERJA ID;PENDIDIKAN NAMA;TAHUN LULUS;MK TAHUN;NIK"
).split(";")
JUNK = (
    ";null;-;iii b;31-02-1990;05/06/2015;2.5E+17;abc;III/c;12;0;Lurah;LURAH;lurah ;';45000;PPPK;STRASSE"
    ";straße"
).split(";")
NIPS = ("'199003062012031951", "'199112032019012960", "'197309092005122933", "'198901102021022935", "", "1")
SMALL: dict[str, tuple[str, ...]] = {
    "PNS ID": ("P1", "P2", "P3", "p1", ""),
    "NIP BARU": NIPS,
    "NAMA": ("A", "B", "a", "C", ""),
    "ALAMAT": ("x", "y", "", ""),
    "UNOR ID": ("U1", "U2", "U3", "", ""),
    "UNOR NAMA": ("D1", "D2", "D3", ""),
    "SATUAN KERJA KERJA ID": ("U1", "U2", "S1", ""),
    "SATUAN KERJA KERJA NAMA": ("D1", "D2", "D3", ""),
    "GOL AKHIR NAMA": ("III/a", "III/b", "zz", ""),
    "TMT GOLONGAN": ("01-01-2020", "01-01-2021", "q", ""),
}


def changed_sample(rng: random.Random) -> Table:
    """Some people of the sample, some twice, with cells of others and nonsense in them."""
    people = rng.sample(PEOPLE, rng.choice([3, 8]))
    rows = [list(rng.choice(people)) for _ in range(rng.randint(1, 14))]
    for row in rows:
        for _ in range(rng.choice([0, 0, 1, 2, 5, 12])):
            column = HEADINGS.index(rng.choice(HEADINGS if rng.random() < 0.4 else TROUBLED))
            row[column] = rng.choice(JUNK) if rng.random() < 0.4 else rng.choice(people)[column]
    return [HEADINGS, *rows]


def few_keys(rng: random.Random) -> Table:
    """Rows of few people whose keys and units get mixed up."""
    names = list(SMALL) if rng.random() < 0.4 else list(SMALL)[:4]
    return [names, *([rng.choice(SMALL[name]) for name in names] for _ in range(rng.randint(1, 7)))]


def plan_of(session: Session, table: Table) -> ImportPlan | None:
    rows = (Row(number, tuple(cell or None for cell in row)) for number, row in enumerate(table, start=1))
    try:
        return inspect_sheets(session, Path("acak.csv"), (Sheet("Data", tuple(rows)),), Work())
    except UnknownFile:
        return None


def second_changes(folder: Path, files: list[Table]) -> object:
    """What importing the last of the files again would do, empty when nothing."""
    with offices.new_office(folder) as session:
        for table in files:
            plan = plan_of(session, table)
            if plan is not None:
                counts = plan.counts
                assert counts.baris == counts.baru + counts.berubah + counts.sama + counts.ditolak
                apply_import(session, plan, Work())
        again = plan_of(session, files[-1])
        if again is None or not (again.pending or again.writes):
            return ()
        return again.counts, again.differences, again.writes


@pytest.mark.parametrize(
    ("make", "files", "cases"),
    [
        (changed_sample, 1, 8),
        (few_keys, 1, 12),
        (few_keys, 2, 8),
        pytest.param(changed_sample, 1, 200, marks=pytest.mark.slow),
        pytest.param(few_keys, 1, 300, marks=pytest.mark.slow),
        pytest.param(few_keys, 2, 200, marks=pytest.mark.slow),
    ],
)
def test_a_second_import_changes_nothing(tmp_path, make, files, cases):
    for number in range(cases):
        rng = random.Random(number)
        told = second_changes(tmp_path / "kantor", [make(rng) for _ in range(files)])
        assert told == (), number
        shutil.rmtree(tmp_path / "kantor")


HEAD = "PNS ID;NIP BARU;NAMA;UNOR ID;UNOR NAMA;SATUAN KERJA KERJA ID;SATUAN KERJA KERJA NAMA".split(";")


@pytest.mark.parametrize(
    "rows",
    [
        [["", NIPS[0], "A", "U1", "Puskesmas", "", "Dinas"], ["", NIPS[1], "B", "U2", "Dinas", "", "Dinas"]],
        [["", NIPS[0], "A", "U1", "Puskesmas", "S1", "Dinas"], ["", NIPS[1], "B", "S1", "Badan", "", ""],
         ["", NIPS[2], "C", "", "Dinas", "", ""]],
        [["", NIPS[0], "A", "", "", "", ""], ["p1", "", "A", "", "", "", ""],
         ["P1", NIPS[0], "", "", "", "", ""]],
    ],
    ids=["a unit first met as a parent", "a parent with another name", "a key that a later row makes known"],
)  # fmt: skip
def test_what_was_found_so(tmp_path, rows):
    assert second_changes(tmp_path / "kantor", [[HEAD, *rows]]) == ()


def test_rows_of_one_person_keep_their_order_while_one_waits(tmp_path):
    # P3 wants the NIP of P1, who gives it up further down; his second row must not overtake the first
    before = [["PNS ID", "NIP BARU", "NAMA"], ["P1", NIPS[3], "B"]]
    table = [before[0], ["P3", NIPS[3], "A"], ["P3", NIPS[2], "A"], ["P1", NIPS[0], "C"]]
    assert second_changes(tmp_path / "kantor", [before, table]) == ()


def test_a_code_reaches_the_unit_that_was_first_a_parent(office):
    plan = plan_of(office, [HEAD, ["", NIPS[0], "A", "U1", "Puskesmas", "", "Dinas"],
                            ["", NIPS[1], "B", "U2", "Dinas", "", "Dinas"]])  # fmt: skip
    assert plan is not None
    apply_import(office, plan, Work())
    units = {unit["nama"]: unit for unit in records(office, "unit_kerja")}
    assert {name: unit["kode_siasn"] for name, unit in units.items()} == {"Puskesmas": "U1", "Dinas": "U2"}
    assert units["Puskesmas"]["induk_id"] == units["Dinas"]["id"]
    assert units["Dinas"]["induk_id"] is None
