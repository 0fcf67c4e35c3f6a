"""Reading foreign files: honest ones give the user's rows, forged ones a sentence, none harms the program."""

import random
import time
import zipfile
from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from asn_desktop.exchange.limits import Limits, UnreadableFile
from asn_desktop.exchange.sheet import read_file
from asn_desktop.exchange.spreadsheet import check_package, hides_failures
from tests.exchange.files import SAMPLE_CSV, SAMPLE_XLSX, forge_xlsx, no_progress, write_xlsx


def refusal(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_file(path, no_progress, limits)
    return caught.value.sentence


def test_the_download_is_read_with_all_rows_and_columns():
    (sheet,) = read_file(SAMPLE_CSV, no_progress)
    assert sheet.name == "siasn_contoh"
    assert len(sheet.rows) == 251
    assert {len(row.cells) for row in sheet.rows} == {67}
    assert sheet.rows[0].cells[:2] == ("PNS ID", "NIP BARU")
    assert sheet.rows[1].cells[1] == "'199003062012031951"
    assert sheet.rows[250].number == 251


def test_the_resaved_workbook_keeps_the_kind_of_every_cell():
    (sheet,) = read_file(SAMPLE_XLSX, no_progress)
    assert sheet.name == "Sheet1"
    assert len(sheet.rows) == 255
    kinds = Counter(type(cell).__name__ for row in sheet.rows[1:] for cell in row.cells if cell is not None)
    assert kinds["float"] == 6
    assert kinds["date"] == 1340
    assert sheet.rows[8].cells[1] == 1.96803021995033e17
    assert sheet.rows[1].cells[3] == date(2016, 10, 1)


def test_row_numbers_and_columns_are_the_users_even_when_the_table_does_not_start_at_a1(tmp_path: Path):
    path = write_xlsx(
        tmp_path / "geser.xlsx", [["Judul", 1, 1.5], [None, True, datetime(2020, 1, 2, 3, 4)]], at=(3, 2)
    )
    (sheet,) = read_file(path, no_progress)
    assert [row.number for row in sheet.rows] == [1, 2, 3, 4, 5]
    assert sheet.rows[3].cells == (None, None, "Judul", 1, 1.5)
    assert sheet.rows[4].cells == (None, None, None, True, datetime(2020, 1, 2, 3, 4))
    assert isinstance(sheet.rows[3].cells[3], int)


@pytest.mark.parametrize("name", ["unduhan.xls", "unduhan.csv", "unduhan", "unduhan.ods"])
def test_a_workbook_is_known_by_its_content_whatever_its_name(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(SAMPLE_XLSX.read_bytes())
    (sheet,) = read_file(path, no_progress)
    assert len(sheet.rows) == 255


def test_hidden_sheets_are_left_alone(tmp_path: Path):
    path = write_xlsx(tmp_path / "dua.xlsx", [["A"]], sheet="Tampak", hidden="Tersembunyi")
    assert [sheet.name for sheet in read_file(path, no_progress)] == ["Tampak"]


def test_a_sparse_sheet_is_refused_by_its_stated_extent(tmp_path: Path):
    cells = '<row r="1"><c r="A1"><v>1</v></c></row>'
    path = forge_xlsx(tmp_path / "luas.xlsx", cells, '<dimension ref="A1:XFD1048576"/>')
    assert "16384 kolom" in refusal(path)


def test_a_sparse_sheet_that_lies_about_its_extent_kills_only_its_reader(tmp_path: Path):
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    for name, dimension in (("tanpa.xlsx", ""), ("bohong.xlsx", '<dimension ref="A1:B2"/>')):
        assert "tidak dapat dibuka dengan aman" in refusal(forge_xlsx(tmp_path / name, cells, dimension))


def test_a_long_column_beyond_the_row_limit_is_refused(tmp_path: Path):
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="60000"><c r="A60000"><v>1</v></c></row>'
    assert "60000 baris" in refusal(forge_xlsx(tmp_path / "panjang.xlsx", cells))


def test_a_sheet_wider_than_the_column_limit_is_refused(tmp_path: Path):
    path = write_xlsx(tmp_path / "lebar.xlsx", [[f"k{number}" for number in range(101)]])
    assert "101 kolom" in refusal(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path):
    path = forge_xlsx(tmp_path / "bom.xlsx", "", extra={"xl/media/besar.bin": bytes(5 * 2**20)})
    assert "melebihi 4 MB" in refusal(path, Limits(unpacked_bytes=4 * 2**20))


def test_memory_is_capped(tmp_path: Path):
    rows = [[f"isi {row} {column}" for column in range(60)] for row in range(3_000)]
    path = write_xlsx(tmp_path / "berat.xlsx", rows)
    sentence = refusal(path, Limits(memory_bytes=24 * 2**20, unpacked_bytes=10**12))
    assert "Salin hanya tabel pegawainya" in sentence


def test_all_sheets_together_and_what_they_name_again_and_again_have_a_limit(tmp_path: Path):
    path = tmp_path / "banyak.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for _ in range(2):
            sheet = book.add_worksheet()
            sheet.write_string(0, 0, "Nama " * 20)
            sheet.write_string(3, 2, "Nama " * 20)
    assert len(read_file(path, no_progress)) == 2
    assert "juta sel" in refusal(path, Limits(cells=12))
    assert "memori terlalu besar" in refusal(SAMPLE_CSV, Limits(unpacked_bytes=1_000))


def test_time_is_capped():
    started = time.monotonic()
    assert "belum selesai dibaca" in refusal(SAMPLE_XLSX, Limits(seconds=0))
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("keep", [5, 400, 20_000])
def test_a_truncated_workbook_is_refused(tmp_path: Path, keep: int):
    path = tmp_path / "terpotong.xlsx"
    path.write_bytes(SAMPLE_XLSX.read_bytes()[:keep])
    assert refusal(path)


@pytest.mark.parametrize("ending", ["xlsx", "csv", "xls", "ods"])
def test_random_bytes_are_refused_whatever_they_call_themselves(tmp_path: Path, ending: str):
    path = tmp_path / f"acak.{ending}"
    path.write_bytes(random.Random(7).randbytes(30_000))
    assert "Simpan" in refusal(path).title()


@pytest.mark.parametrize("magic", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_random_bytes_behind_a_right_beginning_are_refused(tmp_path: Path, magic: bytes):
    path = tmp_path / "acak.xlsx"
    path.write_bytes(magic + random.Random(8).randbytes(30_000))
    assert "rusak" in refusal(path)


def test_the_tables_of_a_web_page_named_xls_are_read_and_one_without_is_called_by_its_name(tmp_path: Path):
    path = tmp_path / "unduhan.xls"
    path.write_text(
        "<!-- ekspor --><html><style>td{}</style><p>1</p><table><tr><th rowspan=2>NIP<th colspan=2>GOL</tr>"
        "<tr><td>RUANG</td><td>TMT</td></tr><tr><td>'1<br>2<td>III/<b>a</b> &amp; b<td>\n 3\n 4 </table>"
        "<table><tr><td></td></tr></table><table><tr><td>B",
        encoding="utf-8",
    )
    first, second = read_file(path, no_progress)
    assert [row.cells for row in first.rows] == [
        ("NIP", "GOL", None),
        (None, "RUANG", "TMT"),
        ("'1\n2", "III/a & b", "3 4"),
    ]
    assert (first.name, second.name, second.rows[0].cells) == ("unduhan", "unduhan (2)", ("B",))
    path.write_text("<html><p>NIP BARU", encoding="utf-8")
    assert "halaman web tanpa tabel" in refusal(path)


_OLD_XML = (
    '<?xml version="1.0" encoding="windows-1252"?>\n<?mso-application progid="Excel.Sheet"?>\n{declared}'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="a"/></Styles>'
    '<Worksheet ss:Name="Rahasia"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>'
    '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>'
    '<Worksheet ss:Name="Diklat"><Table ss:ExpandedRowCount="9">{rows}</Table></Worksheet></Workbook>'
)


def test_a_workbook_in_xml_of_2003_is_read_as_its_owner_sees_it(tmp_path: Path):
    path = tmp_path / "diklat.xls"
    cell = '<Cell{more}><Data ss:Type="{kind}">{text}</Data></Cell>'

    def row(*cells: tuple[str, str, str], more: str = "") -> str:
        made = (cell.format(kind=kind, text=text, more=extra) for kind, text, extra in cells)
        return f"<Row{more}>{''.join(made)}</Row>"

    rows = (
        row(("String", "NIP", ' ss:MergeDown="1"'), ("String", "Caf\u00e9 &amp;&#10;", ' ss:MergeAcross="2"'),
            ("String", "K", ""), more=' ss:Span="1"')
        + row(("Number", "198503172010012901", ""), ("DateTime", "2024-03-15T00:00:00.000", ' ss:Index="3"'),
              ("DateTime", "2024-03-15T08:30:00.000", ""), ("DateTime", "1899-12-31T07:30:00.000", ""),
              more=' ss:Index="4"')
        + row(("Number", "1.98503172010013E+17", ""), ("Number", "32", ""), ("Boolean", "1", ""),
              ("Error", "#REF!", ""), ("String", "", ""))
        + '<Row><Cell><Data ss:Type="String">A</Data><Comment><ss:Data>catatan</ss:Data></Comment></Cell>'
        '<Cell ss:StyleID="a"/><Cell><ss:Data ss:Type="String"><B xmlns="x">te</B>bal</ss:Data></Cell></Row>'
    )
    path.write_bytes(_OLD_XML.format(declared="", rows=rows).encode("cp1252"))
    (sheet,) = read_file(path, no_progress)
    assert (sheet.name, sheet.tall) == ("Diklat", ((0, 0, 1),))
    assert [found.cells for found in sheet.rows] == [
        ("NIP", "Caf\u00e9 &\n", None, None, "K"),
        (),
        (),
        ("198503172010012901", None, date(2024, 3, 15), datetime(2024, 3, 15, 8, 30), "07:30:00"),
        (198503172010013000.0, 32, True, "#REF!", None),
        ("A", None, "tebal"),
    ]
    bomb = '<!DOCTYPE W [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    for declared, told, wrong in (
        (bomb, "deklarasi", "<Row><Cell><Data>&b;</Data></Cell></Row>"),
        ("", "rusak", "<Row>"),
        ("", "rusak", "<Row>" * 60 + "</Row>" * 60),
        ("", "50000 baris", '<Row ss:Index="60000"/>'),
        ("", "100 kolom", '<Row><Cell ss:Index="101"/></Row>'),
        ("", "50000 baris", ('<Row ss:Index="50000"/></Table></Worksheet>'
                             '<Worksheet ss:Name="a"><Table>') * 170),
    ):
        path.write_text(_OLD_XML.format(declared=declared, rows=wrong), encoding="utf-8")
        assert told in refusal(path)


def test_missing_empty_and_large_files_are_told_apart(tmp_path: Path):
    assert "tidak ditemukan" in refusal(tmp_path / "tiada.csv")
    assert f'"{tmp_path}" sebuah folder' in refusal(tmp_path)
    empty = tmp_path / "kosong.csv"
    empty.write_bytes(b"")
    assert "kosong" in refusal(empty)
    large = tmp_path / "besar.csv"
    large.write_bytes(b"a;b\n" * 1000)
    assert "batasnya" in refusal(large, Limits(file_bytes=100))


def test_a_file_with_headings_but_no_content_at_all_is_empty(tmp_path: Path):
    path = write_xlsx(tmp_path / "kosong.xlsx", [])
    assert "kosong" in refusal(path)


def test_cancelling_ends_the_reader_and_passes_the_reason_on():
    class StopError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        read_file(SAMPLE_XLSX, stop)


def test_progress_reaches_the_number_of_rows():
    seen: list[tuple[int, int]] = []
    read_file(SAMPLE_XLSX, lambda done, total: seen.append((done, total)))
    assert seen[-1] == (255, 255)


def test_an_open_document_is_read(tmp_path: Path):
    path = tmp_path / "tabel.ods"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    cell = '<table:table-cell office:value-type="{kind}" {more}><text:p>{text}</text:p></table:table-cell>'
    row = "<table:table-row>{}</table:table-row>".format
    moment = cell.format(kind="date", more='office:date-value="2016-10-01"', text="01/10/2016")
    number = cell.format(kind="float", more='office:value="198503172010012901"', text="1,98503E+17")
    words = cell.format(kind="string", more="", text="NAMA")
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
        package.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Data">{row(words * 3)}{row(words + moment + number)}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    (sheet,) = read_file(path, no_progress)
    assert sheet.name == "Data"
    assert sheet.rows[1].cells == ("NAMA", date(2016, 10, 1), 198503172010012901.0)
    assert isinstance(sheet.rows[1].cells[2], float)


def test_forms_that_hide_failed_formulas_are_known_by_their_content(tmp_path: Path):
    old, binary = tmp_path / "lama.xlsx", tmp_path / "biner.xlsx"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    with zipfile.ZipFile(binary, "w") as package:
        package.writestr("xl/workbook.bin", b"")
    assert [hides_failures(path) for path in (old, binary, SAMPLE_XLSX)] == [True, True, False]


def test_where_memory_cannot_be_capped_the_package_is_unpacked_and_checked_first(tmp_path: Path):
    check_package(SAMPLE_XLSX, Limits(), unpack=True)
    content = bytearray(SAMPLE_XLSX.read_bytes())
    with zipfile.ZipFile(SAMPLE_XLSX) as package:
        place = package.getinfo("xl/worksheets/sheet1.xml").header_offset + 2_000
    content[place] ^= 0xFF
    damaged = tmp_path / "rusak.xlsx"
    damaged.write_bytes(bytes(content))
    with pytest.raises(UnreadableFile, match="rusak"):
        check_package(damaged, Limits(), unpack=True)
