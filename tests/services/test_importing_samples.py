"""The two files that offices have: exact counts, and nothing changes the second time."""

from collections import Counter
from datetime import date

from asn_desktop.services.importing import Weight, apply_import, inspect_file
from asn_desktop.services.work import Work
from tests.exchange.files import SAMPLE_CSV, SAMPLE_XLSX
from tests.services.siasn_files import events, records, told

FLOAT_NIP = [9, 51, 92, 134, 176, 217]
SHORT_NIP = [13, 67, 121, 175, 228]
NO_NAME = [15, 19, 77, 87, 139, 155, 201, 223]
IMPOSSIBLE_BIRTH = [7, 45, 82, 120, 157, 195, 232]
TWICE = [22, 94, 166, 238]
BIRTH_AGAINST_NIP = [5, 17, 70, 113, 127, 135, 143, 155, 159, 182]  # rows of the CSV


def test_the_download_into_an_empty_office(office):
    plan = inspect_file(office, SAMPLE_CSV, Work())
    counts = plan.counts
    assert (counts.baris, counts.baru, counts.berubah, counts.sama, counts.ditolak) == (250, 250, 0, 0, 0)
    assert (counts.bermasalah, counts.sel_ditolak) == (0, 0)
    assert not plan.has_refusals
    assert (plan.column_count, plan.missing_headings, plan.unknown_headings) == (67, (), ())
    assert [
        row for row, column in told(plan, Weight.CATATAN) if column == "TANGGAL LAHIR"
    ] == BIRTH_AGAINST_NIP
    assert events(office) == 1  # the office itself: a dry run writes nothing
    result = apply_import(office, plan, Work())
    assert {table: len(ids) for table, ids in result.changes.touched.items()} == {
        "unit_kerja": 12,
        "pegawai": 250,
        "riwayat_golongan": 250,
        "riwayat_jabatan": 250,
        "riwayat_pendidikan": 250,
    }


def test_what_the_download_leaves_in_the_records(office):
    apply_import(office, inspect_file(office, SAMPLE_CSV, Work()), Work())
    people = {person["nip"]: person for person in records(office, "pegawai")}
    first = people["199003062012031951"]
    assert first["nama"] == "IRWAN NASUTION"
    assert first["tanggal_lahir"] == date(1990, 3, 6)
    assert (first["jenis_kelamin"], first["agama"], first["nik"]) == ("L", "Buddha", "9912200603900002")
    assert first["pns_id"] == "260DF25453FE2E85142C836478068577"
    assert people["198506072015041968"]["tanggal_lahir"] == date(
        1985, 6, 8
    )  # against the NIP: taken and told
    assert Counter(person["status_pegawai"] for person in people.values()) == {
        "PNS": 202,
        "PPPK": 34,
        "CPNS": 14,
    }
    assert sum(person["email"] is None for person in people.values()) == 52
    golongan = {record["pegawai_id"]: record for record in records(office, "riwayat_golongan")}
    assert golongan[first["id"]]["golongan"] == "IV/a"
    assert golongan[first["id"]]["tmt_golongan"] == date(2016, 10, 1)
    assert len(records(office, "unit_kerja")) == 12
    assert all(unit["induk_id"] is None for unit in records(office, "unit_kerja"))


def test_the_same_download_again_changes_nothing(office):
    apply_import(office, inspect_file(office, SAMPLE_CSV, Work()), Work())
    before = events(office)
    plan = inspect_file(office, SAMPLE_CSV, Work())
    assert (plan.counts.sama, plan.pending, plan.differences, bool(plan.writes)) == (250, 0, (), False)
    result = apply_import(office, plan, Work())
    assert events(office) == before
    assert not result.changes


def test_the_resaved_workbook_into_an_empty_office(office):
    plan = inspect_file(office, SAMPLE_XLSX, Work())
    counts = plan.counts
    assert (counts.baris, counts.baru, counts.berubah, counts.sama, counts.ditolak) == (254, 231, 0, 4, 19)
    assert (counts.bermasalah, counts.sel_ditolak) == (26, 7)
    assert plan.has_refusals
    assert plan.missing_headings == ("NAMA SEKOLAH", "FLAG IKD")
    refused = told(plan, Weight.BARIS)
    assert sorted(row for row, column in refused if column == "Nip Baru") == sorted(FLOAT_NIP + SHORT_NIP)
    assert [row for row, column in refused if column == "Nama"] == NO_NAME
    assert told(plan, Weight.SEL) == [(row, "TANGGAL LAHIR") for row in IMPOSSIBLE_BIRTH]
    assert [row for row, column in told(plan, Weight.CATATAN) if column == ""] == TWICE
    apply_import(office, plan, Work())
    people = records(office, "pegawai")
    assert len(people) == 231
    assert sum(person["tanggal_lahir"] is None for person in people) == 7
    golongan = Counter(str(record["golongan"]) for record in records(office, "riwayat_golongan"))
    assert not [code for code in golongan if " " in code]  # "iii b" is III/b


def test_the_resaved_workbook_again_changes_nothing(office):
    apply_import(office, inspect_file(office, SAMPLE_XLSX, Work()), Work())
    before = events(office)
    plan = inspect_file(office, SAMPLE_XLSX, Work())
    assert (plan.counts.sama, plan.counts.ditolak, plan.pending) == (235, 19, 0)
    apply_import(office, plan, Work())
    assert events(office) == before


def test_the_resaved_workbook_after_the_download_keeps_every_damaged_cell_as_it_was(office):
    apply_import(office, inspect_file(office, SAMPLE_CSV, Work()), Work())
    before = records(office, "pegawai")
    plan = inspect_file(office, SAMPLE_XLSX, Work())
    counts = plan.counts
    assert (counts.baru, counts.berubah, counts.sama, counts.ditolak) == (0, 0, 254, 0)
    assert (counts.bermasalah, counts.sel_ditolak) == (18, 18)
    assert sorted(told(plan, Weight.SEL)) == sorted(
        [(row, "Nip Baru") for row in FLOAT_NIP + SHORT_NIP]
        + [(row, "TANGGAL LAHIR") for row in IMPOSSIBLE_BIRTH]
    )
    apply_import(office, plan, Work())
    assert records(office, "pegawai") == before


def test_the_download_after_the_resaved_workbook_mends_what_was_refused(office):
    apply_import(office, inspect_file(office, SAMPLE_XLSX, Work()), Work())
    plan = inspect_file(office, SAMPLE_CSV, Work())
    assert (plan.counts.baru, plan.counts.berubah, plan.counts.sama) == (19, 7, 224)
    assert {found.column for found in plan.differences} == {"TANGGAL LAHIR"}
    apply_import(office, plan, Work())
    assert len(records(office, "pegawai")) == 250
