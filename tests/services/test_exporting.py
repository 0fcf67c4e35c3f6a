"""The export: SIASN's headings, nothing that a spreadsheet could run or shorten, and the way back in."""

import csv
import io
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.records import save_record
from asn_desktop.services.work import Cancelled, Work
from tests import offices
from tests.builders import a_pegawai
from tests.exchange.files import SAMPLE_CSV
from tests.services.siasn_files import a_row, another, inspect, records, take


def rows_of(path):
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter="|"))


@pytest.mark.parametrize("name", ["ekspor.csv", "ekspor.xlsx"])
def test_nothing_lies_in_plain_sight_beside_the_file_that_was_asked_for(office, tmp_path, monkeypatch, name):
    save_record(office, "pegawai", a_pegawai())
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tidak ada"))  # where no file can be made
    assert offices.export_all(office, tmp_path / name) == 1


def test_the_csv_is_a_download_again(office, tmp_path):
    apply_import(office, inspect_file(office, SAMPLE_CSV, Work()), Work())
    out = tmp_path / "ekspor.csv"
    assert offices.export_all(office, out) == 250
    assert out.read_bytes().startswith(b"\xef\xbb\xbfPNS ID|NIP BARU|NIP LAMA|NAMA|")
    given_rows = {
        row["PNS ID"]: row
        for row in csv.DictReader(
            io.StringIO(SAMPLE_CSV.read_bytes().decode("utf-8-sig"), newline=""), delimiter="|"
        )
    }
    written = rows_of(out)
    assert [row["NIP BARU"] for row in written] == sorted(row["NIP BARU"] for row in written)
    spellings = {"Budha": "Buddha", "Konghucu": "Khonghucu", "null": ""}
    for row in written:
        before = given_rows[row["PNS ID"]]
        assert list(row) == list(before)
        for heading, text in row.items():
            if heading == "NOMOR HP":
                text = text.removeprefix("'")
            assert text == spellings.get(before[heading], before[heading]), heading


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_way_out_and_in_again(office, tmp_path, ending):
    apply_import(office, inspect_file(office, SAMPLE_CSV, Work()), Work())
    out, back = tmp_path / f"a.{ending}", tmp_path / "b.csv"
    offices.export_all(office, out)
    assert not inspect_file(office, out, Work()).writes
    first = tmp_path / "a2.csv"
    offices.export_all(office, first)
    with offices.new_office(tmp_path / "lain") as other:
        apply_import(other, inspect_file(other, out, Work()), Work())
        offices.export_all(other, back)
    assert back.read_bytes() == first.read_bytes()


def test_figures_are_text_and_formulas_are_tamed_in_csv(office, tmp_path):
    take(
        office,
        a_row(ALAMAT="'=1+1", TEMPAT_LAHIR_NAMA="@SUM(A1)", EMAIL="'+x@contoh.invalid", GELAR_DEPAN="''Dr"),
    )
    out = tmp_path / "a.csv"
    offices.export_all(office, out)
    (row,) = rows_of(out)
    assert (row["NIP BARU"], row["NIK"], row["NOMOR HP"]) == (
        "'198503172010012901",
        "'9912205703850002",
        "'081234564471",
    )
    assert (row["ALAMAT"], row["TEMPAT LAHIR NAMA"], row["EMAIL"], row["GELAR DEPAN"]) == (
        "'=1+1",
        "'@SUM(A1)",
        "'+x@contoh.invalid",
        "''Dr",
    )
    assert inspect_file(office, out, Work()).pending == 0


def test_every_cell_of_the_workbook_is_a_string(office, tmp_path):
    take(office, a_row(ALAMAT='\'=HYPERLINK("http://x")', GELAR_DEPAN="''Dr", KPKN_NAMA='\'="x"'), another())
    out = tmp_path / "a.xlsx"
    assert offices.export_all(office, out) == 2
    (name,) = CalamineWorkbook.from_path(str(out)).sheet_names
    rows = CalamineWorkbook.from_path(str(out)).get_sheet_by_name(name).to_python(skip_empty_area=False)
    assert len(rows[0]) == 67
    assert all(isinstance(cell, str) for row in rows for cell in row)
    assert rows[1][1] == "198503172010012901"
    with zipfile.ZipFile(out) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    assert inspect_file(office, out, Work()).pending == 0


def test_an_id_of_siasn_is_left_out_once_its_name_was_changed_here(office, tmp_path):
    take(office, a_row())
    (person,) = records(office, "pegawai")
    save_record(
        office,
        "riwayat_golongan",
        {"pegawai_id": person["id"], "golongan": "III/d", "tmt_golongan": date(2026, 2, 1)},
    )
    out = tmp_path / "a.csv"
    offices.export_all(office, out)
    (row,) = rows_of(out)
    assert (row["GOL AKHIR ID"], row["GOL AKHIR NAMA"], row["AGAMA ID"]) == ("", "III/d", "1")
    assert inspect_file(office, out, Work()).pending == 0


def test_people_without_anything_else_are_exported_too(office, tmp_path):
    save_record(office, "pegawai", {"nip": "198503172010012901", "nama": "Siti", "status_pegawai": "PNS"})
    out = tmp_path / "a.csv"
    assert offices.export_all(office, out) == 1
    assert rows_of(out)[0]["NAMA"] == "Siti"
    assert inspect_file(office, out, Work()).pending == 0


def test_an_empty_office_gives_headings_only(office, tmp_path):
    out = tmp_path / "a.csv"
    assert offices.export_all(office, out) == 0
    assert len(out.read_bytes().decode("utf-8-sig").splitlines()) == 1


def test_another_ending_a_folder_and_cancelling_leave_nothing(office, tmp_path):
    with pytest.raises(ServiceError, match="berakhiran"):
        offices.export_all(office, tmp_path / "a.ods")
    (tmp_path / "map.csv").mkdir()
    with pytest.raises(ServiceError, match="sebuah folder"):
        offices.export_all(office, tmp_path / "map.csv")
    work = Work()
    work.cancel()
    take(office, a_row())
    with pytest.raises(Cancelled):
        offices.export_all(office, tmp_path / "b.xlsx", work)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "kantor") == ["map.csv"]


texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=40)


@settings(max_examples=8)
@given(nama=texts, alamat=texts, gelar=texts, lain=texts)
def test_whatever_is_taken_comes_back_as_the_same(nama, alamat, gelar, lain):
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        with offices.new_office(base / "kantor") as office:
            take(office, a_row(NAMA=f"X{nama}", ALAMAT=alamat, GELAR_DEPAN=gelar, KPKN_NAMA=lain))
            out = base / "a.csv"
            offices.export_all(office, out)
            table = list(
                csv.reader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline=""), delimiter="|")
            )
            sheet = Sheet(
                "S",
                tuple(
                    Row(number, tuple(cell or None for cell in cells))
                    for number, cells in enumerate(table, start=1)
                ),
            )
            plan = inspect_sheets(office, out, (sheet,), Work())
            assert not plan.writes
            assert plan.counts.sel_ditolak == 0


def test_order_and_bytes_are_the_same_each_time(office, tmp_path):
    take(office, another(), a_row())
    for name in ("a.csv", "b.csv"):
        offices.export_all(office, tmp_path / name)
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    assert inspect(office, a_row()).pending == 0
