"""Text tables: encodings, delimiters and quotes as offices make them."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.exchange.delimited import DELIMITERS, decode, read_text_table, sniff_delimiter
from asn_desktop.exchange.limits import Limits, UnreadableFile

TABLE = "NIP BARU;NAMA\r\n'199003062012031951;JOSÉ\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str):
    path = tmp_path / "a.csv"
    path.write_bytes(TABLE.encode(encoding))
    assert read_text_table(path, Limits()) == (";", [["NIP BARU", "NAMA"], ["'199003062012031951", "JOSÉ"]])


@pytest.mark.parametrize("delimiter", ["|", ";", ",", "\t"])
def test_delimiters_are_found_below_titles(delimiter: str):
    text = "Data pegawai, keadaan Oktober\n\n" + delimiter.join(["A", "B", "C", "D"]) + "\n"
    assert sniff_delimiter(text) == delimiter


def rows(tmp_path: Path, text: str) -> list[list[str]]:
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return read_text_table(path, Limits())[1]


def test_real_quotes_hold_delimiters_and_line_ends(tmp_path: Path):
    assert rows(tmp_path, 'A;B\n"Jl. Melati; RT 1\nRW 2";"kata ""asing"""\n') == [
        ["A", "B"],
        ["Jl. Melati; RT 1\nRW 2", 'kata "asing"'],
    ]


def test_a_quote_that_is_only_a_letter_swallows_no_rows(tmp_path: Path):
    text = 'A|B|C\n1|"SMA" Negeri|x\n2|"tanpa penutup|y\n3|biasa|z\n'
    assert rows(tmp_path, text) == [
        ["A", "B", "C"],
        ["1", '"SMA" Negeri', "x"],
        ["2", '"tanpa penutup', "y"],
        ["3", "biasa", "z"],
    ]


def test_two_lone_quotes_that_happen_to_pair_swallow_no_rows(tmp_path: Path):
    text = 'A|B|C\n1|"awal|x\n2|tengah|y\n3|akhir"|z\n'
    assert [len(record) for record in rows(tmp_path, text)] == [3, 3, 3, 3]


def test_odd_separators_inside_a_cell_are_no_line_ends(tmp_path: Path):
    assert rows(tmp_path, "A;B\na\u2028b\u0085c\x0cd;e\n") == [["A", "B"], ["a\u2028b\u0085c\x0cd", "e"]]


def test_limits(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("a;b;c\n" * 40, encoding="utf-8")
    with pytest.raises(UnreadableFile, match="lebih dari 5 baris"):
        read_text_table(path, Limits(rows=5))
    with pytest.raises(UnreadableFile, match="memuat 3 kolom"):
        read_text_table(path, Limits(columns=2))
    path.write_text("a;b\n" + "x" * 200_000 + ";y\n", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="131.072 huruf"):
        read_text_table(path, Limits())


@pytest.mark.parametrize(
    "content", [b"A;B\n1\x07;2\n\x1a", b"A;B\n1\x00;2\n", b"A;B\n" + b"x" * 300 + b"\x00;2\n"]
)
def test_a_stray_control_is_left_to_its_cell(content: bytes):
    assert decode(content) == content.decode().rstrip("\x1a")


def test_a_nul_stays_in_its_cell_and_leaves_the_other_cells_alone(tmp_path: Path):
    assert rows(tmp_path, "A;B\n1\x00x;2\n3;4\n") == [["A", "B"], ["1\x00x", "2"], ["3", "4"]]


def test_many_nuls_are_no_text():
    with pytest.raises(UnreadableFile):
        decode(b"A;B\n" + b"x" * 300 + b"\x00;2\n" * 40)


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_but_a_refusal(content: bytes):
    with contextlib.suppress(UnreadableFile):
        assert sniff_delimiter(decode(content)) in DELIMITERS
