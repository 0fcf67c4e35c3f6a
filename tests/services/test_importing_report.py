"""The workbook that goes back: the user's sheet name, headings and rows as text, and the reason."""

from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.exchange.workbook import TextSheet, sheet_name
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.importing import apply_import, inspect_file, write_report
from asn_desktop.services.work import Work
from tests.exchange.files import SAMPLE_CSV, SAMPLE_XLSX, write_workbook
from tests.services.siasn_files import a_row, another, inspect, take


def read(path):
    book = CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def test_only_rows_to_mend_come_back_as_they_were(office, tmp_path):
    out = tmp_path / "laporan.xlsx"
    plan = inspect_file(office, SAMPLE_XLSX, Work())
    apply_import(office, plan, Work())
    written = write_report([plan], out)
    ((name, rows),) = read(out).items()
    assert name == "Sheet1"
    assert rows[0] == [str(cell) for cell in plan.sheet.rows[0].cells] + ["Alasan"]
    assert written == len(rows) - 1 == len({found.row for found in plan.findings})
    assert all(isinstance(cell, str) for row in rows for cell in row)
    nip = rows[0].index("Nip Baru")
    reasons = {row[nip]: row[-1] for row in rows[1:]}
    assert reasons["1.96803021995033E+17"].startswith(
        "Baris 9, kolom Nip Baru: NIP tersimpan sebagai bilangan"
    )
    assert reasons["19881214202104194"].startswith("Baris 13, kolom Nip Baru: NIP terdiri atas 17 angka")
    birth = next(row for row in rows[1:] if row[nip] == "198506072015041968")
    assert birth[-1].startswith("Catatan: Baris 5, kolom TANGGAL LAHIR: Tanggal lahir 08-06-1985 berbeda")
    dates = {row[rows[0].index("Tmt Golongan")] for row in rows[1:]}
    assert "01-10-1999" in dates  # a real date, day first


def test_one_sheet_per_file_one_line_per_reason(office, tmp_path):
    out = tmp_path / "laporan.xlsx"
    first = inspect(office, a_row(TANGGAL_LAHIR="kemarin", AGAMA_NAMA="Ilmu"), another())
    clean = take(office, another())
    assert write_report([first, clean, inspect_file(office, SAMPLE_CSV, Work())], out) == 1 + 0 + 18
    sheets = read(out)
    assert list(sheets) == ["Data", "Data (2)", "siasn_contoh"]
    assert len(sheets["Data"][1][-1].split("\n")) == 2
    assert len(sheets["Data (2)"]) == 1


def test_rows_of_a_list_without_a_sure_number_come_back_each_with_its_reason(office, tmp_path):
    rows = [{"NAMA": name, "NIP": nip, "Nip": other, "TGL LAHIR": "17-03-1985", "JABATAN": "Arsiparis"}
            for name, nip, other in (("SITI ROHMAH", "198503172010012901", "197001011995031902"),
                                     ("BUDI", "199001012015031902", "197001011995031903"))]
    plan = inspect(office, *rows, name="daftar.csv")
    assert (plan.counts.ditolak, plan.counts.bermasalah, bool(plan.writes)) == (2, 2, False)
    out = tmp_path / "laporan.xlsx"
    assert write_report([plan], out) == 3  # the file, and its two rows
    _, about, *back = read(out)["Data"]
    assert about[:-1] == [""] * 5
    assert [row[0] for row in back] == ["SITI ROHMAH", "BUDI"]
    assert [row[-1].partition(": ")[0] for row in back] == ["Baris 2", "Baris 3"]
    assert all("NIP atau PNS ID" in row[-1] for row in back)


def test_the_mended_report_is_recognised_and_taken(office, tmp_path):
    plan = inspect(office, a_row(NIP_BARU=1.98503172010013e17, TANGGAL_LAHIR=date(1985, 3, 17)))
    out = tmp_path / "laporan.xlsx"
    write_report([plan], out)
    rows = read(out)["Data"]
    column = rows[0].index("NIP BARU")
    assert inspect_file(office, out, Work()).counts.ditolak == 1  # not mended yet: refused again
    rows[1][column] = "198503172010012901"
    mended = tmp_path / "perbaikan.xlsx"
    write_workbook(mended, [TextSheet("Data", rows[0], rows[1:])])
    again = inspect_file(office, mended, Work())
    assert (again.counts.baru, again.counts.bermasalah, again.unknown_headings) == (1, 0, ("Alasan",))


def test_a_row_whose_cells_slipped_comes_back_whole(office, tmp_path):
    path = tmp_path / "geser.csv"
    path.write_text("PNS ID|NIP BARU|NAMA\nA|198503172010012901|SITI|ROHMAH\n", encoding="utf-8")
    out = tmp_path / "laporan.xlsx"
    write_report([inspect_file(office, path, Work())], out)
    (rows,) = read(out).values()
    assert rows[0] == ["PNS ID", "NIP BARU", "NAMA", "", "Alasan"]
    assert rows[1][:4] == ["A", "198503172010012901", "SITI", "ROHMAH"]


def test_hostile_cells_stay_text(office, tmp_path):
    out = tmp_path / "laporan.xlsx"
    hostile = [
        '=HYPERLINK("http://x")',
        "+1",
        "@SUM(A1)",
        "https://contoh.invalid",
        "0012",
        "a\x01b",
        "x" * 40_000,
    ]
    plan = inspect(office, *[a_row(NIP_BARU="1", ALAMAT=text) for text in hostile])
    write_report([plan], out)
    rows = read(out)["Data"]
    column = rows[0].index("ALAMAT")
    back = [row[column] for row in rows[1:]]
    assert back == [*hostile[:5], "a\ufffdb", "x" * 32_767]


@pytest.mark.parametrize(
    ("wished", "given"),
    [
        ("Data", "Data"),
        ("a/b:c", "a_b_c"),
        ("", "Lembar"),
        ("'x'", "x"),
        ("History", "History_"),
        ("y" * 40, "y" * 31),
    ],
)
def test_sheet_names_are_made_valid(wished, given):
    assert sheet_name(wished, set()) == given


def test_sheet_names_are_made_unique():
    used: set[str] = set()
    assert [sheet_name(name, used) for name in ("Data", "data", "z" * 31, "z" * 31)] == [
        "Data",
        "data (2)",
        "z" * 31,
        "z" * 27 + " (2)",
    ]


def test_a_report_that_cannot_be_stored_says_so(office, tmp_path):
    (tmp_path / "map").mkdir()
    with pytest.raises(ServiceError, match="sebuah folder"):
        write_report([inspect(office, a_row())], tmp_path / "map")
