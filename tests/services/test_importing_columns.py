"""What a person decides about columns: meanings, which value stays, and that the next file remembers it."""

from pathlib import Path

import pytest

from asn_desktop.exchange.cells import Cell, Row, Sheet
from asn_desktop.services.importing import (
    NOT_USED,
    Action,
    Decisions,
    ImportPlan,
    Rule,
    Weight,
    apply_import,
    inspect_sheets,
    remember,
)
from asn_desktop.services.importing.mapping import column_keys
from asn_desktop.services.work import Work
from tests.services.siasn_files import a_row, a_sheet, another, records, take, told

AMBIGUOUS: dict[str, Cell] = {
    "NIP": "198503172010012901",
    "NAMA": "SITI ROHMAH",
    "KATEGORI PEGAWAI": "PNS",
    "STATUS PEGAWAI": "CPNS",
    "Surat": "siti@contoh.invalid",
}


def plan_of(office, *rows: dict[str, Cell], decisions: Decisions | None = None) -> ImportPlan:
    """The dry run of rows with these decisions."""
    return inspect_sheets(office, Path("daftar.xlsx"), (a_sheet(*rows),), Work(), None, decisions)


@pytest.fixture
def known(office):
    """An office with one person."""
    take(office, a_row())
    return office


def the_person(office) -> dict[str, object]:
    [person] = records(office, "pegawai")
    return person


def test_nothing_is_taken_from_a_column_that_nobody_decided(known):
    plan = plan_of(known, AMBIGUOUS)
    assert plan.open_headings == ("KATEGORI PEGAWAI", "STATUS PEGAWAI")
    assert [(found.row, found.column) for found in plan.findings if found.weight is Weight.BARIS] == [
        (0, "KATEGORI PEGAWAI"),
        (0, "STATUS PEGAWAI"),
    ]
    assert plan.has_refusals
    assert (plan.counts.sama, plan.differences) == (1, ())


def test_a_decision_is_kept_for_every_file_of_the_layout_and_can_be_taken_back(known):
    chosen = Decisions({"status pegawai": "STATUS CPNS PNS", "surat": "EMAIL"})
    plan = plan_of(known, AMBIGUOUS, decisions=chosen)
    assert plan.open_headings == ()
    assert [(found.column, found.in_file) for found in plan.differences] == [
        ("STATUS PEGAWAI", "CPNS"),
        ("Surat", "siti@contoh.invalid"),
    ]
    remember(known, plan)
    other = AMBIGUOUS | {"NAMA": "ORANG LAIN", "Surat": "lain@contoh.invalid"}
    assert plan_of(known, other).decisions == chosen
    remember(known, plan_of(known, AMBIGUOUS, decisions=Decisions()))
    assert records(known, "tata_letak_impor") == []
    assert plan_of(known, AMBIGUOUS).open_headings != ()


def test_a_meaning_moves_from_one_column_to_another(known):
    row = AMBIGUOUS | {"NAMA": "Nomor urut", "Surat": "SITI ROHMAH BARU"}
    plan = plan_of(known, row, decisions=Decisions({"surat": "NAMA"}))
    assert {column.heading: column.baku for column in plan.columns}["NAMA"] is None
    assert ("Surat", "SITI ROHMAH BARU") in {(found.column, found.in_file) for found in plan.differences}


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        (Rule.AMBIL, ("081200000000", "siti@contoh.invalid")),
        (Rule.PERTAHANKAN, ("081234564471", None)),
        (Rule.HANYA_KOSONG, ("081234564471", "siti@contoh.invalid")),
    ],
)
def test_which_value_stays_is_chosen_per_column(known, rule, kept):
    row = a_row(NOMOR_HP="'081200000000", EMAIL="siti@contoh.invalid")
    plan = plan_of(known, row, decisions=Decisions({}, {"NOMOR HP": rule, "EMAIL": rule}))
    actions = {found.column: found.action for found in plan.differences}
    assert actions["NOMOR HP"] is (Action.PAKAI if rule is Rule.AMBIL else Action.TETAP)
    apply_import(known, plan, Work())
    person = the_person(known)
    assert (person["nomor_hp"], person["email"]) == kept


def test_a_history_whose_post_stays_ours_stays_whole(known):
    row = a_row(JABATAN_NAMA="Camat", TMT_JABATAN="01-02-2026")
    plan = plan_of(known, row, decisions=Decisions({}, {"JABATAN NAMA": Rule.PERTAHANKAN}))
    apply_import(known, plan, Work())
    assert [record["jabatan"] for record in records(known, "riwayat_jabatan")] == [
        "Analis SDM Aparatur Ahli Muda"
    ]


def test_somebody_new_is_taken_whole_whatever_stays_ours_of_others(known):
    plan = plan_of(known, another(), decisions=Decisions({}, {"NAMA": Rule.PERTAHANKAN}))
    assert (plan.counts.baru, told(plan, Weight.BARIS)) == (1, [])


def test_two_columns_with_the_same_content_are_no_question(known):
    plan = plan_of(
        known,
        {
            "NIP": "198503172010012901",
            "STATUS PEGAWAI": "PNS",
            "KATEGORI PEGAWAI": "PNS",
            "TGL LAHIR": "17-03-1985",
        },
    )
    assert plan.open_headings == ()


def test_what_is_unreadable_as_a_meaning_is_not_it(known):
    plan = plan_of(
        known,
        {
            "NIP": "198503172010012901",
            "STATUS PEGAWAI": "Dosen",
            "KATEGORI PEGAWAI": "PNS",
            "TGL LAHIR": "17-03-1985",
        },
    )
    assert {column.heading: column.baku for column in plan.columns}["KATEGORI PEGAWAI"] == "STATUS CPNS PNS"


def test_decisions_survive_their_text_and_foreign_texts_say_nothing():
    chosen = Decisions({"a": "NAMA", "b": NOT_USED}, {"NAMA": Rule.HANYA_KOSONG}, "pelatihan")
    assert Decisions.from_text(chosen.as_text()) == chosen
    for text in ("", "[]", "{", '{"kolom":[],"aturan":3}', '{"aturan":{"NAMA":"lain"}}'):
        assert not Decisions.from_text(text)
    assert column_keys(["Nama", "NIP", " nama "]) == ("nama", "nip", "nama#2")


def test_a_list_can_be_read_as_another_kind(known):
    rows = {
        "NIP": "198503172010012901",
        "TMT": "01-04-2018",
        "GOLONGAN": "III/b",
        "NO SK": "5/2018",
        "NAMA": "SITI ROHMAH",
    }
    assert plan_of(known, rows).layout == "riwayat_golongan"
    assert plan_of(known, rows, decisions=Decisions({}, {}, "pegawai")).layout == "pegawai"


def test_another_kind_reads_headings_under_their_groups_too(known):
    """As the list itself is recognised: what stands below PANGKAT is not what stands below JABATAN."""
    groups = ("NAMA", "NIP", "PANGKAT TERAKHIR", None, None, "JABATAN", None)
    below = (None, None, "GOL/RUANG", "TMT", "NOMOR SK", "NAMA", "TMT")
    cells = ("SITI ROHMAH", "198503172010012901", "III/b", "01-04-2018", "5/2018", "Arsiparis", "01-01-2020")
    lines = enumerate((groups, below, cells), start=1)
    sheet = Sheet("DUK", tuple(Row(number, line) for number, line in lines))
    own, chosen = (
        inspect_sheets(known, Path("duk.xlsx"), (sheet,), Work(), None, Decisions({}, {}, kind))
        for kind in ("", "riwayat_golongan"))
    assert (own.layout, chosen.layout) == ("pegawai", "riwayat_golongan")
    assert [column.baku for column in own.columns if column.baku][-2:] == ["JABATAN NAMA", "TMT JABATAN"]
    read = {column.heading: column.baku for column in chosen.columns}
    assert {name for name, baku in read.items() if baku} >= {
        "NAMA", "NIP", "PANGKAT TERAKHIR GOL/RUANG", "PANGKAT TERAKHIR TMT"}
    apply_import(known, chosen, Work())
    assert ("III/b", "2018-04-01") in {
        (row["golongan"], str(row["tmt_golongan"])) for row in records(known, "riwayat_golongan")}
