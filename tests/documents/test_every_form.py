"""What holds for every form of a plan or evaluation with contents of every kind; a new one is in by being
there.
"""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from itertools import pairwise

import pytest

from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.form import About, Fill, open_writer, render_many
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.page import Paper
from asn_desktop.documents.registry import form_of, forms_about
from asn_desktop.documents.styles import FOOTER
from asn_desktop.domain.nip import format_nip
from tests.documents import contents
from tests.documents.reading import metadata, read

ALL_FORMS = forms_about(About.KINERJA)
KINDS = ("short", "long", "hostile", "empty")
CASES = [(form, kind, Paper.A4) for form in ALL_FORMS for kind in KINDS]
CASES += [(form, kind, Paper.F4) for form in ALL_FORMS for kind in ("short", "long")]
CASES += [(form_of(key), kind, Paper.A4) for key, kind in contents.SHAPED]
EVERY = pytest.mark.parametrize(("form", "kind", "paper"), CASES,
                                ids=lambda value: getattr(value, "key", str(value)))
FORMS = pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.key)
# The first is signed if the office chooses it (test_varian), the other by the superior last.
UNSIGNED = {"matriks-peran-hasil", "keberatan"}
SIGNED = pytest.mark.parametrize("form", [form for form in ALL_FORMS if form.key not in UNSIGNED],
                                 ids=lambda form: form.key)
MARGIN = 12.0
# What a form's data carries because it shares the rows, but what the official paper does not show.
NOT_PRINTED = {
    "skp-kuantitatif": {"realisasi", "umpan_balik", "perspektif"},
    "skp-kualitatif": {"rhk_pimpinan", "aspek", "target", "realisasi", "umpan_balik", "perspektif"},
    "skp-jpt": {"rhk_pimpinan", "aspek", "realisasi", "umpan_balik"},
    "evaluasi": {"perspektif"},
    "umpan-balik": {"perspektif", "capaian", "rating_hasil_kerja", "rating_perilaku", "predikat"},
    "matriks-peran-hasil": {"pangkat_golongan", "tanda_tangan"},
    "lampiran-skp": {"pangkat_golongan", "jabatan", "unit_kerja"},
}


def not_printed(key, kind):
    found = set(NOT_PRINTED.get(key, ()))
    if "jpt" in kind:
        found = (found | {"rhk_pimpinan", "aspek"}) - {"perspektif"}
    return found | ({"rhk_pimpinan", "aspek", "target"} if "kualitatif" in kind else set())


def render(form, kind, paper=Paper.A4, **changes):
    return form.render(contents.of(form, kind), contents.options(paper, **changes))


@cache
def printed(key, kind, paper):
    pdf = render(form_of(key), kind, paper)
    return pdf, read(pdf)


def pages_of(form, kind, paper=Paper.A4):
    return printed(form.key, kind, paper)[1]


def values_of(value, hidden=frozenset()):
    """Every text of a form's data that the paper shows, NIP as printed."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield format_nip(value) if re.fullmatch(r"\d{18}", value) else value
    elif isinstance(value, tuple):
        for item in value:
            yield from values_of(item, hidden)
    elif is_dataclass(value) and not isinstance(value, date) and type(value).__name__ != "Kurva":
        for item in fields(value):
            if item.name not in hidden:
                yield from values_of(getattr(value, item.name), hidden)


def squeezed(text):
    """Without blanks and line ends: a wrapped text loses only these."""
    return re.sub(r"\s", "", text.replace("\u00a0", " "))


@EVERY
def test_text_stays_inside_the_margins_and_its_cell(form, kind, paper):
    for page in pages_of(form, kind, paper):
        size = (210, 297) if paper is Paper.A4 else (215, 330)
        assert sorted((page.width, page.height)) == pytest.approx(size, abs=0.1)
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
def test_no_two_texts_lie_on_each_other(form, kind, paper):
    for page in pages_of(form, kind, paper):
        shown = sorted((text for text in page.texts if text.text.strip()), key=lambda text: text.y)
        for number, text in enumerate(shown):
            for other in shown[number + 1:]:
                if other.y - text.y > 2.0:
                    break
                apart = other.left >= text.right - 0.2 or other.right <= text.left + 0.2
                assert apart, (text, other)


@EVERY
def test_every_value_reads_back_as_it_was_typed(form, kind, paper):
    data = contents.of(form, kind)
    columns: dict[tuple[float, str], str] = {}
    everything = ""
    for page in pages_of(form, kind, paper):
        for text in page.texts:
            if text.text == contents.TEXTS["halaman.lanjutan"]:
                continue  # stands before the rest of a text that was broken
            column = round(text.x, 1), text.font
            columns[column] = columns.get(column, "") + squeezed(text.text)
            everything += squeezed(text.text)
    streams = [everything, *columns.values()]
    for value in values_of(data, not_printed(form.key, kind)):
        assert any(squeezed(value) in stream for stream in streams), value


@FORMS
def test_words_of_a_value_are_kept_apart(form):
    def words(text):
        return {word.strip(",.:()") for word in text.split()}

    printed = words(" ".join(text.text for page in pages_of(form, "short") for text in page.texts))
    for value in values_of(contents.short(form), NOT_PRINTED.get(form.key, set())):
        assert words(value) <= printed, value


@EVERY
def test_fonts_are_embedded_and_our_own(form, kind, paper):
    pdf, pages = printed(form.key, kind, paper)
    assert b"Helvetica" not in pdf
    for page in pages:
        assert all(text.embedded and text.font.startswith("LiberationSans") for text in page.texts)


@EVERY
def test_pages_are_counted_at_the_right(form, kind, paper):
    pages = pages_of(form, kind, paper)
    for number, page in enumerate(pages, start=1):
        label = page.find(f"Halaman {number} dari {len(pages)}")
        assert label.right == pytest.approx(page.width - MARGIN, abs=0.3)
        assert label.y == max(text.y for text in page.texts)


@FORMS
def test_footer_names_number_person_and_nip(form):
    data = contents.short(form)
    expected = f"{data.nomor} · {data.pegawai.nama} · {format_nip(data.pegawai.nip)}"
    if LOKAL in form.regulation and form.key != "keberatan":  # says so below its title
        expected += f" · {LOKAL}"
    for page in pages_of(form, "short"):
        assert page.find(expected).x == pytest.approx(MARGIN, abs=0.05)


@FORMS
def test_a_footer_of_two_lines_tears_neither_nip_nor_the_row_of_the_trail(form):
    """A long name puts the end of the line anywhere."""
    for length in range(60, 121, 3):
        person = replace(form.sample.pegawai, nama=contents.LONG_NAME[:length])
        data = replace(form.sample, pegawai=person)
        pages = read(form.render(data, contents.options(jejak="jejak 1204-9f3a61c04b7e")))
        foot = [text.text for text in pages[0].texts if text.size == FOOTER.size]
        assert any("jejak 1204-9f3a61c04b7e" in line for line in foot), length
        assert any(format_nip(person.nip) in line for line in foot), length


@FORMS
@pytest.mark.parametrize("kind", KINDS)
def test_same_bytes_twice(form, kind):
    assert render(form, kind) == render(form, kind)


@FORMS
def test_file_tells_title_language_and_nothing_about_the_person(form):
    data = contents.short(form)
    pdf = render(form, "short")
    told = metadata(pdf)
    assert told["Title"] == f"{form.title} {data.nomor}"
    assert told["Producer"] == told["Creator"] == told["Author"] == "ASN Desktop"
    assert b"id-ID" in pdf
    assert not any(data.pegawai.nama in value or data.pegawai.nip in value for value in told.values())


@FORMS
def test_missing_glyphs_are_named_before_anything_is_drawn(form):
    data = contents.short(form)
    data = replace(data, instansi="Kota ꦲ", pegawai=replace(data.pegawai, nama="ali علي"))
    with pytest.raises(MissingGlyph) as caught:
        form.render(data, contents.options())
    found = {(item.char, item.code, item.place) for item in caught.value.missing}
    assert ("ꦲ", "U+A9B2", "Nama instansi") in found
    assert ("ع", "U+0639", "Nama (pegawai yang dinilai)") in found
    assert "“ꦲ” (U+A9B2) pada Nama instansi" in caught.value.sentence
    assert next(item.name for item in caught.value.missing if item.char == "ꦲ") == "JAVANESE LETTER HA"


@FORMS
def test_fill_is_switchable_and_changes_no_text(form):
    papers = [render(form, "short", fill=fill) for fill in Fill]
    assert len(set(papers)) == 3
    assert len({str([page.lines for page in read(pdf)]) for pdf in papers}) == 1


@FORMS
def test_watermark_stands_on_every_page_behind_the_text(form):
    for page in read(render(form, "long", watermark="LATIHAN")):
        assert page.texts[0].text == "LATIHAN"
        assert page.lines.count("LATIHAN") == 1


@SIGNED
def test_names_are_bold_above_the_nip_with_room_to_sign(form):
    page = pages_of(form, "short")[-1]
    name = contents.short(form).penilai.nama
    printed = page.last(name)
    title = page.last(contents.TEXTS["ttd.penilai"])
    assert "Bold" in printed.font
    assert 25.0 <= printed.y - title.y <= 32.0
    below = page.find(f"NIP {format_nip(contents.short(form).penilai.nip)}")
    assert 2.0 < below.y - printed.y < 5.0
    assert (title.left + title.right) / 2 > page.width / 2


@SIGNED
@pytest.mark.parametrize("kind", KINDS)
def test_signature_block_is_whole_with_two_rows_above(form, kind):
    pages = pages_of(form, kind)
    page = pages[-1]
    title = page.last(contents.TEXTS["ttd.penilai"])
    assert all(contents.TEXTS["ttd.penilai"] not in other.lines for other in pages[:-1])
    table_end = max(bottom for _, _, bottom in page.verticals)
    assert table_end < title.y
    edges = sorted({round(y, 1) for y, _, _ in page.horizontals if y <= table_end + 0.1})
    assert len([1 for above, below in pairwise(edges) if below - above > 3]) >= 2


def test_several_papers_go_into_one_file_with_their_own_page_numbers():
    chosen = [(form, contents.short(form)) for form in ALL_FORMS]
    one_each = [form.render(data, contents.options()) for form, data in chosen]
    together = render_many(chosen, contents.options())
    assert [page.lines for page in read(together)] == [page.lines for pdf in one_each for page in read(pdf)]
    assert len(together) < sum(map(len, one_each)) * 0.6
    assert metadata(together)["Title"].endswith(f"(+{len(chosen) - 1})")


def test_papers_in_one_file_may_carry_their_own_watermark():
    form, options = ALL_FORMS[0], contents.options(watermark="LATIHAN")
    writer = open_writer(options)
    for word in (None, "DRAF", ""):
        writer.add(form.lay_out(contents.empty(form), options), word)
    assert [page.lines[0] for page in read(writer.finish())][:2] == ["LATIHAN", "DRAF"]
    assert len(read(form.render(contents.empty(form), options))) == 1


def test_nothing_to_write_is_an_error():
    with pytest.raises(ValueError, match="no document"):
        render_many([], contents.options())


def test_registry_has_the_promised_keys():
    keys = ["skp-kuantitatif", "skp-kualitatif", "skp-jpt", "lampiran-skp", "umpan-balik", "evaluasi",
            "dokumen-evaluasi"]
    assert [form.key for form in ALL_FORMS][:7] == keys
    assert [form.needs_periode for form in ALL_FORMS][:7] == [False] * 4 + [True] * 3
    assert form_of("evaluasi") is ALL_FORMS[5]
