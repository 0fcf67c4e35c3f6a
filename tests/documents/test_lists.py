"""Papers of many people against their golden papers, and what holds for all of them."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise

import pytest

from asn_desktop.documents.daftar import DAFTAR, parts_of
from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.forms import duk, rekap_pensiun
from asn_desktop.documents.page import Paper
from asn_desktop.domain.nip import format_nip
from tests.documents import contents, contents_daftar
from tests.documents.reading import metadata, read
from tests.documents.test_golden import GOLDEN, HEAD, as_text

FORMS = contents_daftar.FORMS
KINDS = ("short", "long", "hostile", "empty")
CASES = [(form, kind, form.paper or Paper.A4) for form in FORMS for kind in KINDS]
CASES += [(form, "short", Paper.F4 if form.paper is None else Paper.A4) for form in FORMS]
EVERY = pytest.mark.parametrize(("form", "kind", "paper"), CASES,
                                ids=[f"{form.key}-{kind}-{paper}" for form, kind, paper in CASES])
ONE = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
MARGIN = 12.0


@cache
def _made(key, kind, paper):
    form = next(form for form in FORMS if form.key == key)
    pdf = form.render(getattr(contents_daftar, kind)(form), contents.options(paper, jejak=HEAD))
    return pdf, read(pdf)


def pages_of(form, kind, paper=None):
    return _made(form.key, kind, paper or form.paper or Paper.A4)[1]


@EVERY
def test_list_equals_its_golden_paper(form, kind, paper, update_golden):
    """Of a long one the first and the last page: between them the same list goes on."""
    printed = as_text(_made(form.key, kind, paper)[0])
    pages = re.split(r"(?m)^(?=== )", printed)[1:]
    kept = pages if len(pages) <= 3 else [pages[0], f"… {len(pages) - 2} halaman\n", pages[-1]]
    path = GOLDEN / f"{form.key}-{kind}-{paper}.txt"
    if update_golden:
        path.write_text("".join(kept), "utf-8")
    assert path.exists(), f"{path.name} is missing; make it with --update-golden and read it"
    assert "".join(kept) == path.read_text("utf-8")


def test_no_golden_list_is_left_over():
    names = {f"{form.key}-{kind}-{paper}.txt" for form, kind, paper in CASES}
    keys = "|".join(re.escape(form.key) for form in FORMS)
    assert {path.name for path in GOLDEN.glob("*.txt") if re.match(rf"({keys})-", path.name)} == names


@EVERY
def test_text_stays_inside_the_margins_and_its_cell(form, kind, paper):
    for page in pages_of(form, kind, paper):
        for text in page.texts:
            if not text.text.strip():
                continue
            assert text.left >= MARGIN - 0.2, text
            assert text.right <= page.width - MARGIN + 0.1, text
            assert text.top >= MARGIN - 0.1, text
            assert text.bottom <= page.height - MARGIN + 0.1, text
            crossed = [x for x, top, bottom in page.verticals
                       if top < text.y - 0.5 < bottom and text.left < x - 0.1 and text.right > x + 0.1]
            assert not crossed, text


@EVERY
def test_every_text_is_printed_whole(form, kind, paper):
    printed: dict[float, str] = {}
    for page in pages_of(form, kind, paper):
        for text in page.texts:
            printed[round(text.x, 1)] = printed.get(round(text.x, 1), "") + _squeezed(text.text)
    everything = "".join(_squeezed(text.text) for page in pages_of(form, kind, paper) for text in page.texts)
    for value in set(_texts(getattr(contents_daftar, kind)(form))):
        wanted = _squeezed(value)
        found = (stream for stream in (everything, *printed.values()))
        assert any(wanted in stream or wanted.upper() in stream for stream in found), value


def _texts(value):
    if isinstance(value, str):
        yield format_nip(value) if re.fullmatch(r"\d{18}", value) else value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for item in fields(value):
            yield from _texts(getattr(value, item.name))


def _squeezed(text):
    return re.sub(r"[\s\u00a0]", "", text)


@ONE
def test_head_and_page_number_stand_on_every_page_and_rows_are_whole(form):
    pages = pages_of(form, "long")
    assert len(pages) > 2
    first = pages_of(form, "short")[0]
    titles = {"statistik": ("Uraian", "Umur"), "daftar": ("NIP",), "nominatif": ("Nama / NIP",),
              "rekap-pensiun": ("UNIT KERJA",), "peta-jabatan": ("PEMANGKU / NIP",),
              "mutu-data": ("Temuan dan cara membetulkan", "Dimensi")}.get(form.key, ("NIP",))
    for number, page in enumerate(pages, start=1):
        assert f"Halaman {number} dari {len(pages)}" in page.lines
        assert any(HEAD in line for line in page.lines)
        if page is not pages[-1]:
            assert any(title in page.lines for title in titles), number
    assert any(title in first.lines for title in titles)


@ONE
def test_signature_is_whole_on_the_last_page_under_rows_of_the_list(form):
    for kind in ("short", "long"):
        data = getattr(contents_daftar, kind)(form)
        if getattr(data, "penandatangan", None) is None:
            continue
        page = pages_of(form, kind)[-1]
        name = next(text for text in page.texts if "Bold" in text.font and text.size == 9.0
                    and _squeezed(text.text) and _squeezed(data.penandatangan.nama).startswith(
                        _squeezed(text.text)))
        nip = page.find(f"NIP. {format_nip(data.penandatangan.nip)}")
        assert 0 < nip.y - name.y < 18
        assert max(bottom for _, _, bottom in page.verticals) < name.y - 25


@ONE
def test_same_bytes_twice_and_nobody_is_named_in_the_file(form):
    data = contents_daftar.short(form)
    pdf = form.render(data, contents.options())
    assert pdf == form.render(data, contents.options())
    told = metadata(pdf)
    assert not any(name in value for value in told.values() for name in ("Ratri", "1979"))


@ONE
def test_a_character_without_a_glyph_is_named(form):
    name = "judul" if form is DAFTAR else "unit"
    with pytest.raises(MissingGlyph):
        form.render(replace(form.sample, **{name: "Kantor \ua995"}), contents.options())


def test_the_columns_of_the_duk_are_as_wide_as_the_ruler_says():
    page = pages_of(duk.FORM, "short")[0]
    edges = sorted({round(x, 1) for x, _, _ in page.verticals})
    wanted = [8, 42, 30, 12, 18, 42, 18, 9, 8, 8, 22, 10, 10, 24, 10, 12, 17]
    assert (page.width, page.height) == pytest.approx((330, 215), abs=0.1)
    assert [right - left for left, right in pairwise(edges)] == pytest.approx(wanted, abs=0.2)
    numbers = [text.text for text in page.texts if text.size == 6.5]
    assert numbers == [str(number) for number in range(1, 18)]


def test_the_recapitulation_has_38_numbered_columns_whose_sums_agree():
    page = pages_of(rekap_pensiun.FORM, "short")[0]
    row = sorted((text for text in page.texts if text.size == 6.5
                  and (text.text.isdigit() or text.text == "-")), key=_place)
    by_line: dict[float, list[int]] = {}
    for text in row:
        by_line.setdefault(round(text.y, 1), []).append(int(text.text.replace("-", "0")))
    lines = list(by_line.values())
    assert lines[0] == list(range(1, 39))
    total = lines[-1]
    assert len(total) == 36
    assert total[20] == total[23] == total[28] == total[35] == 7
    assert "0" not in page.lines  # none is a dash, in rows and in their sums alike
    second = replace(rekap_pensiun.FORM.sample, semester=2)
    titles = read(rekap_pensiun.FORM.render(second, contents.options(Paper.F4)))[0].lines
    assert {"JUL", "DES"} <= set(titles)
    assert "JAN" not in titles


def _place(text):
    return round(text.y, 1), text.x


def test_columns_that_are_too_many_go_on_in_parts_with_the_first_repeated():
    assert parts_of([20.0] * 5, 1, 186) == ((0, 1, 2, 3, 4),)
    parts = parts_of([40.0] * 12, 1, 273)
    assert len(parts) == 3
    assert all(part[0] == 0 for part in parts)
    assert sorted({place for part in parts for place in part}) == list(range(12))


def test_a_squeezed_list_breaks_sentences_before_dates_and_numbers():
    titles = ("Nama", "NIP", "TMT", "Jabatan", "Unit kerja", "Sekolah", "Catatan")
    long = "Kepala Seksi Pemerintahan dan Pelayanan Umum Kecamatan"
    school = "Sekolah Tinggi Ilmu Administrasi"
    row = ("Ratri Kusumawardani", "19850317 201001 2 001", "01-04-2023", long, long, long, school)
    data = replace(DAFTAR.sample, kolom=titles, angka=(), baris=(row,))
    printed = as_text(DAFTAR.render(data, contents.options()))
    assert "19850317 201001 2 001" in printed
    assert "01-04-2023" in printed
    assert long not in printed


def test_a_list_lies_down_when_its_columns_ask_for_it():
    sample = replace(DAFTAR.sample, kolom=("Nama", "NIP"), angka=(),
                     baris=tuple(row[:2] for row in DAFTAR.sample.baris))
    [upright] = read(DAFTAR.render(sample, contents.options()))
    assert upright.width < upright.height
    row = ("Sari Puspita", "1", "Pengadministrasi perkantoran umum", "Subbagian Umum dan Kepegawaian",
           "Jalan Kenanga nomor 12 Desa Sukamaju", "Penata Muda")
    wide = replace(sample, kolom=("Nama", "NIP", "Jabatan", "Unit kerja", "Alamat", "Pangkat"), baris=(row,))
    [lying] = read(DAFTAR.render(wide, contents.options(Paper.F4)))
    assert lying.width == pytest.approx(330, abs=0.1)


def test_a_list_of_nobody_says_so_and_still_has_room_to_sign():
    [page] = pages_of(duk.FORM, "empty")
    assert "NIHIL" in page.lines
    assert any(line.startswith("NIP. ...") for line in page.lines)
    assert duk.Duk("", date(2026, 12, 31)).baris == ()


WIDE = [form for form in FORMS if form.paper is Paper.F4]


@pytest.mark.parametrize("form", WIDE, ids=lambda form: form.key)
def test_titles_of_columns_are_never_torn_on_a4(form):
    """Each word of a head is one text: none is broken in the middle, however narrow the column."""
    head = [text.text for text in pages_of(form, "short", Paper.A4)[0].texts if "Bold" in text.font]
    words = {word for line in head for word in line.split()}
    wide = {word for text in pages_of(form, "short")[0].texts if "Bold" in text.font
            for word in text.text.split()}
    assert words == wide
