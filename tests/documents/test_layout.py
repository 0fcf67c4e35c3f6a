"""How the engine places rows: heads come again, groups and signatures hold together, nothing is lost."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.documents.blocks import Band, Cell, Document, OnBreak, Par, Row, Spanned, Table
from asn_desktop.documents.errors import DoesNotFit
from asn_desktop.documents.forms import evaluasi, skp
from asn_desktop.documents.forms.parts import BarisHasilKerja, BarisIndikator, Tempat, signature_table
from asn_desktop.documents.layout import lay_out
from asn_desktop.documents.page import LETTER, MM, Orientation, Paper
from asn_desktop.documents.styles import BODY
from asn_desktop.domain.skp import Pihak
from tests.documents import contents

OPTIONS = contents.options()
HEAD = (Row((Cell((Par("KEPALA"),), span=2, fill=True),)),)


def paper_of(*tables, orientation=Orientation.LANDSCAPE, paper=Paper.A4):
    document = Document("uji", orientation, "kaki", "Halaman {halaman} dari {jumlah}", "(lanjutan)", tables)
    return lay_out(document, paper, OPTIONS.fonts)


def texts(page):
    return [run.text for run in page.runs]


def row(left, right):
    return Row((Cell((Par(left),), on_break=OnBreak.LANJUTAN), Cell((Par(right),))))


def group(number, rows, text="kelompok"):
    return Band(tuple(Row((Cell((Par(f"baris {number}.{i}"),)),)) for i in range(rows)),
                spanned=(Spanned(0, Cell((Par(f"{text} {number}"),), on_break=OnBreak.LANJUTAN)),))


def test_head_comes_again_on_every_page():
    laid = paper_of(Table((50, 50), tuple(Band((row(str(i), "x"),)) for i in range(200)), head=HEAD))
    assert len(laid.pages) > 5
    assert all(texts(page)[0] == "KEPALA" and texts(page).count("KEPALA") == 1 for page in laid.pages)
    shown = [text for page in laid.pages for text in texts(page) if text.isdigit()]
    assert shown == [str(i) for i in range(200)]


@given(st.lists(st.integers(min_value=1, max_value=9), min_size=1, max_size=25))
@settings(max_examples=40)
def test_groups_stay_whole_when_they_fit(sizes):
    laid = paper_of(Table((50, 50), tuple(group(n, size) for n, size in enumerate(sizes)), head=HEAD))
    for number, size in enumerate(sizes):
        homes = [texts(page) for page in laid.pages if f"kelompok {number}" in texts(page)]
        assert len(homes) == 1
        assert all(f"baris {number}.{i}" in homes[0] for i in range(size))


@pytest.mark.parametrize("with_section", [True, False])
@pytest.mark.parametrize("lead", range(10, 32))
def test_first_group_of_a_table_is_broken_rather_than_leave_a_fifth_of_a_page_empty(lead, with_section):
    section = (Band((Row((Cell((Par("A. BAGIAN"),), span=2),)),), keep_next=True),) * with_section
    laid = paper_of(Table((50, 50), tuple(Band((row(f"isi {i}", "x"),)) for i in range(lead))),
                    Table((50, 50), (*section, group(1, 10)), head=HEAD))
    printed = [text for page in laid.pages for text in texts(page) if text.startswith("baris")]
    assert printed == [f"baris 1.{i}" for i in range(10)]
    first = laid.pages[0]
    bottom = laid.sheet.bottom
    empty = bottom - max(run.y for run in first.runs)
    assert empty < 0.25 * (bottom - laid.sheet.top) or len(laid.pages) == 1
    assert ("KEPALA" in texts(first)) == ("baris 1.0" in texts(first))
    assert ("A. BAGIAN" in texts(first)) == (with_section and "baris 1.0" in texts(first))
    if "baris 1.0" in texts(first) and len(laid.pages) > 1:
        assert "kelompok 1 (lanjutan)" in texts(laid.pages[1])


def test_broken_group_repeats_its_text_with_the_mark():
    laid = paper_of(Table((50, 50), (group(1, 3), group(2, 70)), head=HEAD))
    assert len(laid.pages) > 2
    assert "kelompok 2" in texts(laid.pages[0])  # a group higher than a page begins where there is room
    assert all("kelompok 2 (lanjutan)" in texts(page) for page in laid.pages[1:])
    assert not any("kelompok 1 (lanjutan)" in texts(page) for page in laid.pages)


def test_row_higher_than_a_page_is_split_by_lines_and_marked():
    words = [f"kata{i}" for i in range(3000)]
    laid = paper_of(Table((50, 50), (Band((row("aspek", " ".join(words)),)),), head=HEAD))
    assert len(laid.pages) > 1
    assert all(texts(page)[:2] == ["KEPALA", "aspek (lanjutan)"] for page in laid.pages[1:])
    body = [text for page in laid.pages for text in texts(page) if text.startswith("kata")]
    assert " ".join(body).split() == words


def test_the_rest_of_a_text_begins_with_the_mark_and_a_long_repeated_one_is_short():
    ended = " ".join(f"selesai{i}" for i in range(120))
    cells = (Par(ended), Par(" ".join(f"kata{i}" for i in range(1500))), Par(""))
    rows = (Row(tuple(Cell((par,), on_break=OnBreak.LANJUTAN) for par in cells)),)
    laid = paper_of(Table((50, 50, 50), (Band(rows),), head=(Row((Cell((Par("KEPALA"),), span=3),)),)))
    assert len(laid.pages) > 2
    for page in laid.pages[1:]:
        shown = texts(page)
        assert len([text for text in shown if text.startswith("selesai")]) == 3
        assert shown[4] == "… (lanjutan)"
        assert shown[5] == "(lanjutan)"
        assert shown[6].startswith("kata")
        assert len([text for text in shown if text.endswith("(lanjutan)")]) == 2  # an empty cell stays empty


def test_long_group_text_is_torn_only_when_it_must_and_shortened_when_repeated():
    text = " ".join(f"uraian{i}" for i in range(900))
    heading = Row((Cell((Par("judul"),), span=2, on_break=OnBreak.LANJUTAN),))
    band = Band((row("a", "b"),) * 2, heading=(heading,))
    tall = Band(tuple(Row((Cell((Par(f"r{i}"),)),)) for i in range(3)),
                spanned=(Spanned(0, Cell((Par(text),), on_break=OnBreak.LANJUTAN)),))
    laid = paper_of(Table((50, 50), (band, tall), head=HEAD))
    words = " ".join(line for page in laid.pages for line in texts(page) if line.startswith("uraian")).split()
    assert [word for word in words if word.startswith("uraian")] == text.split()
    assert any("(lanjutan)" in texts(page) for page in laid.pages)


def test_heading_is_never_last_on_a_page():
    heading = Row((Cell((Par("nilai"),), span=2, on_break=OnBreak.LANJUTAN),))
    for lead in range(20, 32):
        bands = [Band((row(str(i), "x"),)) for i in range(lead)]
        bands.append(Band((row("isi", "a\nb\nc\nd"),), heading=(heading,)))
        laid = paper_of(Table((50, 50), tuple(bands), head=HEAD))
        page = next(page for page in laid.pages if "nilai" in texts(page))
        assert "isi" in texts(page)


def test_section_row_goes_with_what_it_names():
    section = Band((Row((Cell((Par("A. BAGIAN"),), span=2),)),), keep_next=True)
    for lead in range(20, 32):
        bands = (*(Band((row(str(i), "x"),)) for i in range(lead)), section, group(1, 3))
        laid = paper_of(Table((50, 50), bands, head=HEAD))
        page = next(page for page in laid.pages if "A. BAGIAN" in texts(page))
        assert "kelompok 1" in texts(page)


@pytest.mark.parametrize("rows", range(1, 40))
def test_signature_takes_two_rows_along(rows):
    table = Table((50, 50), tuple(Band((row(f"isi {i}", "x"),)) for i in range(rows)), head=HEAD)
    signature = signature_table(contents.TEXTS, Pihak(nama="Penilai", nip="1"), Tempat("Tirta Jaya"))
    last = texts(paper_of(table, signature).pages[-1])
    assert last[-2:] == ["Penilai", "NIP 1"]
    assert contents.TEXTS["ttd.penilai"] in last
    assert [text for text in last if text.startswith("isi")][-2:] == [f"isi {i}" for i in range(rows)][-2:]


@pytest.mark.parametrize("rows", range(8, 60, 2))
def test_signature_takes_the_end_of_a_broken_group_along(rows):
    signature = signature_table(contents.TEXTS, Pihak(nama="Penilai", nip="1"), Tempat("Tirta Jaya"))
    laid = paper_of(Table((50, 50), (group(1, rows),), head=HEAD), signature)
    printed = [text for page in laid.pages for text in texts(page) if text.startswith("baris")]
    assert printed == [f"baris 1.{i}" for i in range(rows)]
    assert printed[-1] in texts(laid.pages[-1])


@pytest.mark.parametrize("groups", [(4,), (3, 1), (1, 3)])
def test_rows_that_go_along_with_a_signature_leave_no_page_nearly_empty(groups):
    above = Table((1,), tuple(Band((Row((Cell((Par("atas"),)),)),)) for _ in range(16)))
    tall = Cell((Par("c\nd\ne"),))
    bands = tuple(Band(tuple(Row((Cell((Par(f"isi {number}.{place}"),)), tall)) for place in range(rows)))
                  for number, rows in enumerate(groups))
    signature = signature_table(contents.TEXTS, Pihak(nama="Penilai", nip="1"), Tempat("Tirta Jaya"))
    laid = paper_of(above, Table((50, 50), bands, head=HEAD), signature, orientation=Orientation.LANDSCAPE)
    first, last = map(texts, laid.pages)
    assert "isi 0.0" in first
    assert f"isi {len(groups) - 1}.{groups[-1] - 1}" in last
    assert "Penilai" in last


@given(st.lists(st.text(alphabet=st.sampled_from("abc W\n<é"), max_size=1500), min_size=1, max_size=8),
       st.sampled_from(list(Paper)), st.sampled_from(list(Orientation)))
@settings(max_examples=40)
def test_any_text_stays_inside_the_page_and_is_complete(values, paper, orientation):
    table = Table((10, 90), tuple(Band((Row((Cell((Par(str(n)),)), Cell((Par(value),)))),))
                                  for n, value in enumerate(values)), head=HEAD)
    signature = signature_table(contents.TEXTS, Pihak(nama="Penilai", nip="1"), Tempat("Tirta Jaya"))
    laid = paper_of(table, signature, paper=paper, orientation=orientation)
    margin = 12 * MM
    left = margin + laid.sheet.usable / 10 + 1.3 * MM
    printed = "".join(run.text for page in laid.pages for run in page.runs if abs(run.x - left) < 0.01)
    assert "".join(printed.split()) == "".join("".join(values).split())
    faces = {face.name: face for face in OPTIONS.fonts.faces}
    for page in laid.pages:
        for run in page.runs:
            width = faces[run.face].width(run.text) * run.size / 1000
            assert margin <= run.x <= run.x + width <= laid.sheet.width - margin
            assert margin < run.y < laid.sheet.height - margin


def test_a_block_higher_than_a_page_is_refused():
    with pytest.raises(DoesNotFit):
        paper_of(Table((50, 50), (Band((row("a\n" * 200, "b"),), whole=True),)))


def test_rows_must_cover_all_columns():
    with pytest.raises(DoesNotFit, match="1 of 2"):
        paper_of(Table((50, 50), (Band((Row((Cell(),)),)),)))


def test_edges_are_drawn_once():
    page = paper_of(Table((50, 50), tuple(Band((row("a", "b"),)) for _ in range(5)))).pages[0]
    assert len([line for line in page.lines if line[0] == line[2]]) == 3
    assert len([line for line in page.lines if line[1] == line[3]]) == 6


@pytest.mark.parametrize("form", [skp.QUANTITATIVE, evaluasi.FORM], ids=lambda form: form.key)
@pytest.mark.parametrize("count", range(1, 26, 3))
def test_every_value_heading_stands_over_its_content(form, count):
    rows = tuple(BarisIndikator("Waktu", f"i{i}", "1") for i in range(3))
    goal = BarisHasilKerja("RHK pimpinan", "RHK", "", rows)
    laid = form.lay_out(replace(contents.short(form), utama=(goal,) * count), OPTIONS)
    for page in laid.pages:
        lines = texts(page)
        for value in contents.PACK["nilai_dasar"]:
            if value["nama"] in lines:
                after = lines[lines.index(value["nama"]) + 1:]
                assert after[0] == "-"
                assert value["panduan"][0].startswith(after[1])
    for page in laid.pages[1:]:
        first = texts(page)[0]
        heads = {"hasil_kerja.judul", "perilaku.judul", "evaluasi.rating_hasil_kerja",
                 "evaluasi.rating_perilaku", "evaluasi.predikat"}
        assert first in {contents.TEXTS[key] for key in heads}


def test_a_head_of_two_rows_has_titles_beside_groups_and_comes_again():
    def cell(text, span=1):
        return Cell((Par(text),), span)

    head = Band((Row((cell("SURAT KEPUTUSAN", 2),)), Row((cell("NOMOR"), cell("TANGGAL")))),
                spanned=(Spanned(0, cell("NAMA")),))
    bands = tuple(Band((Row((cell(f"orang {i}"), cell("1"), cell("2"))),)) for i in range(80))
    laid = paper_of(Table((40, 30, 30), bands, head=(head,)))
    assert len(laid.pages) > 1
    for page in laid.pages:
        assert texts(page)[:4] == ["SURAT KEPUTUSAN", "NOMOR", "TANGGAL", "NAMA"]
        left = min(line[0] for line in page.lines)
        first = [line for line in page.lines if line[1] == line[3] and line[0] == left]
        inside = sorted(line[1] for line in page.lines if line[1] == line[3])[1]  # below the group's title
        assert inside not in {line[1] for line in first}  # no edge goes through the title beside it


def test_margins_rules_and_words_crossed_out():
    cell = Cell((Par("hari/bulan/tahun", BODY.under(), struck=("bulan",)),))
    row_of = Row((cell,), 10.0, rules=((2.0, 1.5),))
    table = Table((1.0,), (Band((row_of,)),), border=False, pad=(0.0, 0.0))
    document = Document("x", Orientation.PORTRAIT, "kaki", "{halaman}", "(lanjutan)", (table,), LETTER)
    [page] = lay_out(document, Paper.A4, OPTIONS.fonts).pages
    under, struck, across = sorted(page.rules, key=lambda rule: rule[0])
    left, right = 20 * MM, (210 - 15) * MM
    assert across[1] == pytest.approx((left, 17 * MM, right, 17 * MM), abs=0.01)
    [run] = page.runs
    assert (run.x, under[1][0]) == pytest.approx((left, left), abs=0.01)
    assert under[1][1] > run.y > struck[1][1]
    assert under[1][0] < struck[1][0] < struck[1][2] < under[1][2]
    assert page.footer[0].x == left


def test_a_long_layout_tells_how_far_it_is_and_may_be_stopped():
    class Stopped(Exception):  # noqa: N818 - a name for this test
        pass

    def stop(done, whole):
        if done > whole / 2:
            raise Stopped

    rows = tuple(Band((row(str(i), "x"),)) for i in range(1000))
    document = Document("uji", Orientation.PORTRAIT, "kaki", "Halaman {halaman} dari {jumlah}", "(lanjutan)",
                        (Table((50, 50), rows),))
    heard = []
    lay_out(document, Paper.A4, OPTIONS.fonts, lambda done, whole: heard.append((done, whole)))
    assert [done for done, _ in heard] == [0, 250, 500, 750, 1000, 1250, 1500, 1750]
    assert {whole for _, whole in heard} == {2000}
    with pytest.raises(Stopped):
        lay_out(document, Paper.A4, OPTIONS.fonts, stop)
