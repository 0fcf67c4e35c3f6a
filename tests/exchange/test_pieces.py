"""Cells with several things in them: every piece is found whatever the order and the sign between; nothing
is lost.
"""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from asn_desktop.domain.nama import pisahkan_gelar
from asn_desktop.domain.nip import clean_nip, format_nip
from asn_desktop.exchange.pieces import Piece, golongan_text, span_of_days, take_apart

NAME, NIP, DAY, GOL = Piece.TEKS, Piece.NIP, Piece.TANGGAL, Piece.GOLONGAN
SERVICE = [Piece.MK_TAHUN, Piece.MK_BULAN]


@pytest.mark.parametrize(
    ("cell", "pieces", "found"),
    [
        (
            "Irwan Nasution, S.Pd.\nNIP. 19900306 201203 1 951",
            [NAME, NIP],
            ("Irwan Nasution, S.Pd.", "19900306 201203 1 951"),
        ),
        ("199003062012031951 / Irwan Nasution", [NIP, NAME], ("199003062012031951", "Irwan Nasution")),
        (
            "Siti Rohmah, S.E.\n19850317 201001 2 901\n17-03-1985\n41 Tahun",
            [NAME, NIP, DAY, Piece.UMUR],
            ("Siti Rohmah, S.E.", "19850317 201001 2 901", "17-03-1985", "41 Tahun"),
        ),
        ("Palembang, 06-03-1990", [NAME, DAY], ("Palembang", "06-03-1990")),
        ("Kab. Contoh / 6 Maret 1990", [NAME, DAY], ("Kab. Contoh", "6 Maret 1990")),
        ("Palembang, 31-02-1990", [NAME, DAY], ("Palembang", "31-02-1990")),
        ("III/a\n01-04-2020", [GOL, DAY], ("III/a", "01-04-2020")),
        ("Penata Muda Tk. I (III/b), TMT 1 April 2020", [GOL, DAY], ("III/b", "1 April 2020")),
        ("IX / 01-01-2021", [GOL, DAY], ("IX", "01-01-2021")),
        ("Lurah\na. 01-10-2016", [NAME, DAY], ("Lurah", "01-10-2016")),
        ("A. Fauzi, S.E.\n19900306 201203 1 951", [NAME, NIP], ("A. Fauzi, S.E.", "19900306 201203 1 951")),
        ("19900306 201203 1 951 / Fauzi B.", [NIP, NAME], ("19900306 201203 1 951", "Fauzi B.")),
        ("Lurah\nA. 01-10-2016", [NAME, DAY], ("Lurah", "01-10-2016")),
        ("800/12/BKD/2020\n01-02-2020", [NAME, DAY], ("800/12/BKD/2020", "01-02-2020")),
        (
            "01-01-2010 / 12 Tahun 3 Bulan / Rp 3.057.300",
            [DAY, *SERVICE, Piece.RUPIAH],
            ("01-01-2010", "12", "3", "Rp 3.057.300"),
        ),
        ("08 Thn 01 Bln", SERVICE, ("08", "01")),
        ("8/1", SERVICE, ("8", "1")),
        ("PIM IV / XII / 2012", [NAME, NAME, Piece.TAHUN], ("PIM IV", "XII", "2012")),
        ("S-1 Ekonomi / PIM IV", [NAME, NAME], ("S-1 Ekonomi", "PIM IV")),
    ],
)
def test_cells_of_offices(cell, pieces, found):
    assert take_apart(cell, pieces) == (found, "")


@pytest.mark.parametrize(
    ("cell", "pieces", "found"),
    [
        ("Siti, 1,98503E+17", [NAME, NIP], ("Siti", "1,98503E+17")),
        ("Siti NIP 1985031720100129", [NAME, NIP], ("Siti", "1985031720100129")),
        ("Siti", [NAME, NIP], ("Siti", None)),
        ("III/a awal 2020", [GOL, DAY], ("III/a", "awal 2020")),
        ("belum ada", [GOL, DAY], ("belum ada", None)),
    ],
)
def test_a_damaged_piece_stands_in_its_place_so_that_its_reader_refuses_it(cell, pieces, found):
    assert take_apart(cell, pieces)[0] == found


def test_what_belongs_to_no_piece_comes_back():
    assert take_apart("III/a 01-04-2020 usulan", [GOL, DAY]) == (("III/a", "01-04-2020"), "usulan")


words = st.text(alphabet="abcdefghijklmnopqrstuvwyzABDEFGHJKLMNOPQRSTUWYZ", min_size=3, max_size=9)
names = st.lists(words, min_size=1, max_size=3).map(" ".join)
numbers = st.builds(
    lambda year, month, day, start, serial: f"{year}{month:02d}{day:02d}{start}{month:02d}1{serial:03d}",
    st.integers(1960, 2004),
    st.integers(1, 12),
    st.integers(1, 28),
    st.integers(1980, 2026),
    st.integers(1, 999),
)


@given(
    names,
    numbers,
    st.sampled_from(["\n", " / ", "\nNIP. ", "\r\nNIP: ", ", NIP "]),
    st.booleans(),
    st.booleans(),
)
def test_any_name_and_number_come_apart_as_they_were_put_together(name, number, between, spaced, turned):
    written = format_nip(number) if spaced else number
    if turned:
        found, rest = take_apart(f"{written}{between.partition('NIP')[0]}{name}", [NIP, NAME])
        assert (found[1], clean_nip(str(found[0]))) == (name, number)
    else:
        found, rest = take_apart(f"{name}{between}{written}", [NAME, NIP])
        assert (found[0], clean_nip(str(found[1]))) == (name, number)
    assert rest == ""


@given(
    st.text(alphabet="qwyzfjQWYZFXIABDE0123456789 /-.,;\n", max_size=40),
    st.lists(st.sampled_from(list(Piece)), min_size=1, max_size=4),
)
@example("0. 0", [NIP])
def test_no_letter_and_no_figure_of_any_cell_is_lost(cell, pieces):
    assume(not re.search(r"\d\.\s+[a-z]", cell, re.IGNORECASE))  # "1. Sekar": the number of a list goes
    assume(not re.search(r"(?:^|[\n\d])\W*[a-e]\W*(?:[\n\d]|$)", cell, re.IGNORECASE))  # and a letter alone
    assume(max(map(pieces.count, SERVICE)) < 2)  # nobody asks for one of them twice
    found, rest = take_apart(cell, pieces)
    kept = "".join(filter(None, found)) + rest
    assert len(found) == len(pieces)
    for sign in set(filter(str.isalnum, cell)):
        assert kept.count(sign) == cell.count(sign)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("III/a (Penata Muda)", "III/a"),
        ("Penata", "III/c"),
        ("Penata Muda Tk. I", "III/b"),
        ("III/a - Penata", "III/a - Penata"),
        ("Penata Muda / III/a", "Penata Muda / III/a"),
        ("ix", "ix"),
        ("Penata Muda Tk.I/III b", "III/b"),
        ("Pembina Tk. I (IVb)", "IV/b"),
    ],
)
def test_a_golongan_with_its_pangkat_is_its_code_and_a_contradiction_stays_to_be_refused(written, code):
    assert golongan_text(written) == code


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("dr. Hesti Anggraini, S.Kom.", ("dr.", "Hesti Anggraini", "S.Kom.")),
        ("M. Yusuf", ("", "M. Yusuf", "")),
        ("Prof. Dr. Ir. H. Ahmad, M.Si., Ph.D", ("Prof. Dr. Ir. H.", "Ahmad", "M.Si., Ph.D")),
        ("Dr Ahmad", ("", "Dr Ahmad", "")),
        ("Drs.", ("", "Drs.", "")),
        ("dr.Ani S.Kep., Ners", ("dr.", "Ani", "S.Kep., Ners")),
        ("SITI NUR'AINI S.Pd. M.Si", ("", "SITI NUR'AINI", "S.Pd., M.Si")),
        ("H.M. Yusuf M.H.", ("", "H.M. Yusuf M.H.", "")),
    ],
)
def test_titles_are_told_from_names(written, parts):
    assert pisahkan_gelar(written) == parts


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("12 sd 15 Mar 2024", ("12 Mar 2024", "15 Mar 2024")),
        ("12 - 15/03/2024", ("12/03/2024", "15/03/2024")),
        ("28-02 s.d. 01-03-2024", ("28-02-2024", "01-03-2024")),
        ("12-15-2024", None),
        ("12/03/2024", None),
    ],
)
def test_spans_of_days_as_offices_shorten_them(written: str, days: tuple[str, str] | None):
    assert span_of_days(written) == days
