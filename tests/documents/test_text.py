"""Line breaking, composition and coverage of text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.documents.errors import DoesNotFit, MissingGlyph
from asn_desktop.documents.fonts import FontStyle, load_family
from asn_desktop.documents.text import check_glyphs, composed, wrap
from tests.documents.contents import RESOURCES

FAMILY = load_family(RESOURCES / "fonts")
FACE = FAMILY.face(FontStyle.REGULAR)
LETTERS = st.text(alphabet=st.sampled_from("aijmWM .,-/()éñ≤“”\u00a0\n<&>"), max_size=300)


@given(LETTERS, st.integers(min_value=1200, max_value=60_000))
def test_no_line_is_too_wide_and_nothing_is_lost(text, limit):
    lines = wrap(text, FACE, float(limit))
    assert all(FACE.width(line) <= limit for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert len(lines) >= text.count("\n") + 1


@given(st.lists(st.sampled_from(["satu", "dua", "kata", "panjang", "(a)", "<b>"]), min_size=1, max_size=60))
def test_words_break_only_at_spaces_and_lines_are_filled(words):
    limit = 8000.0
    lines = wrap(" ".join(words), FACE, limit)
    assert " ".join(lines).split(" ") == words
    for line, after in zip(lines, lines[1:], strict=False):
        assert FACE.width(f"{line} {after.split(' ')[0]}") > limit


def test_line_ends_and_blank_lines_are_kept():
    assert wrap("satu\n\ndua\r\ntiga", FACE, 50_000) == ("satu", "", "dua", "tiga")


def test_hard_space_holds_words_together():
    assert wrap("kata kata\u00a0kata", FACE, FACE.width("kata kata") + 1) == ("kata", "kata\u00a0kata")


def test_long_word_breaks_after_a_sign_where_it_can():
    lines = wrap("perencanaan/pelaksanaan/pelaporan", FACE, FACE.width("perencanaan/pelaks"))
    assert lines == ("perencanaan/", "pelaksanaan/", "pelaporan")
    narrow = FACE.width("Desa/Keluraha")
    assert wrap("12 Desa/Kelurahan", FACE, narrow) == ("12", "Desa/", "Kelurahan")
    assert wrap("pertanggungjawaban", FACE, FACE.width("pertanggungjawaba")) == ("pertanggungjawa", "ban")


def test_runs_of_spaces_inside_a_line_stay():
    assert wrap("a  b   c", FACE, 50_000) == ("a  b   c",)


def test_text_is_composed():
    decomposed = unicodedata.normalize("NFD", "Éñ")
    assert composed(decomposed) == "Éñ"
    assert wrap(decomposed, FACE, 50_000) == ("Éñ",)


def test_column_narrower_than_a_letter_is_refused():
    with pytest.raises(DoesNotFit):
        wrap("WWW", FACE, 100.0)


def test_missing_glyph_is_named_by_the_width():
    with pytest.raises(MissingGlyph) as caught:
        FACE.width("Sekar 👍")
    assert [item.code for item in caught.value.missing] == ["U+1F44D"]


@pytest.mark.parametrize("char", ["\x07", "\ufffe", "ᬅ", "ع", "👍"])
def test_characters_without_glyph_are_found(char):
    assert FACE.missing(f"Wayan {char}{char}") == (char,)


@pytest.mark.parametrize("text", ["Ñandú d’Özil ẞ", "≤ ≥ → – — …", "ḍ ḥ ṣ ṭ ā ī ū", "“a” ‘b’ «c»"])
def test_names_and_signs_of_offices_are_covered(text):
    assert all(face.missing(text) == () for face in FAMILY.faces)


def test_sentence_counts_what_it_does_not_name():
    with pytest.raises(MissingGlyph) as caught:
        check_glyphs(("abcᬅᬆᬇᬈᬉᬊ",), FAMILY)
    assert caught.value.sentence.endswith("dan 1 lainnya. Ganti tanda itu, lalu cetak lagi.")


@pytest.mark.parametrize("name", ["LiberationSans", "BonumPDF"])
def test_families_have_four_cuts_and_are_read_once(name):
    family = load_family(RESOURCES / "fonts", name)
    assert family is load_family(RESOURCES / "fonts", name)
    widths = {round(family.face(style).width("Rencana Hasil Kerja")) for style in FontStyle}
    assert len(widths) >= 2
