"""Workbooks that the program writes, as a foreign reader sees them: every cell the text that was given."""

from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.exchange.workbook import TextSheet, workbook_bytes

TEXTS = ("198503172010012901", "0812", "=1+1", "+62", "@x", "'08", " depan", "belakang ", "  ",
         'R&D <b> "q" ]]>', "dua\nbaris", "kembali\r\nganti\r", "tab\there", "é – 中 😀", "_x0041_",
         "_x005F_x0041_", "https://contoh.invalid")


def read(content):
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def test_every_text_comes_back_as_it_was_given():
    rows = [(text, "", text) for text in TEXTS]
    sheets = read(workbook_bytes([TextSheet("Data", ("Satu", "Dua", "Satu"), iter(rows))]))
    assert sheets == {"Data": [["Satu", "Dua", "Satu"], *(list(row) for row in rows)]}


def test_what_no_cell_can_hold_is_made_fit():
    rows = [("\x00\x1f\ufffe\ud800", "x" * 40_000)]
    shown = read(workbook_bytes([TextSheet("Data", ("a", "b"), rows)]))["Data"]
    assert shown[1] == ["\ufffd" * 4, "x" * 32_767]


def test_sheets_keep_their_order_their_names_and_their_far_columns():
    wide = [f"Kolom {number}" for number in range(1, 750)]
    names = ["A & <B> \"c\"", "History", "a & <b> \"C\"", "kosong"]
    sheets = read(workbook_bytes([TextSheet(name, wide, [wide[::-1]]) for name in names[:-1]]
                                 + [TextSheet("kosong", (), ())]))
    assert list(sheets) == ["A & <B> \"c\"", "History_", "a & <b> \"C\" (2)", "kosong"]
    assert sheets["History_"] == [wide, wide[::-1]]
    assert sheets["kosong"] == []


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 1203])
def test_no_row_is_lost_where_a_piece_ends(count):
    rows = ([f"baris {number}"] for number in range(count))
    assert read(workbook_bytes([TextSheet("Data", ("Isi",), rows)]))["Data"] == [
        ["Isi"], *([f"baris {number}"] for number in range(count))]


def test_the_same_rows_give_the_same_bytes():
    sheet = TextSheet("Data", ("a",), [("1",)])
    assert workbook_bytes([sheet]) == workbook_bytes([sheet])
