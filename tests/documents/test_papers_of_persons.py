"""What holds for every paper about one person, with contents of every kind; their golden papers."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache

import pytest

from asn_desktop.documents.fonts import SERIF
from asn_desktop.documents.form import About
from asn_desktop.documents.page import NARROW, Paper
from asn_desktop.documents.penggaris import RULER
from asn_desktop.documents.registry import form_of, forms_about
from asn_desktop.domain.nip import format_nip
from asn_desktop.fields.naskah import SURAT
from tests.documents import contents_orang as contents
from tests.documents.reading import metadata, read
from tests.documents.test_every_form import squeezed
from tests.documents.test_golden import GOLDEN, HEAD, as_text

FORMS = forms_about(About.PEGAWAI)
CASES = [(form, kind, Paper.A4) for form in FORMS for kind in contents.KINDS]
CASES += [(form, kind, Paper.F4) for form in FORMS for kind in ("short", "long", "hostile")]
CASES += [(form, "pppk", Paper.A4) for form in FORMS if hasattr(form.sample, "pppk")]
EVERY = pytest.mark.parametrize(("form", "kind", "paper"), CASES,
                                ids=[f"{form.key}-{kind}-{paper}" for form, kind, paper in CASES])
EACH = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
# What the shared data carries, but the official paper does not show.
HIDDEN = {
    "drh": {"pegawai/jabatan", "pegawai/unit_kerja"},
    "drh-kosong": {"perorangan", "pendidikan", "kursus", "pangkat", "jabatan", "penghargaan", "kunjungan",
                   "pasangan", "anak", "orang_tua", "mertua", "saudara", "organisasi_slta", "keterangan",
                   "organisasi_kuliah", "organisasi_pegawai", "tanda_tangan", "pegawai/jabatan",
                   "pegawai/unit_kerja", "pegawai/pangkat_golongan"},
    "drh-singkat": {"pegawai/jabatan", "pegawai/unit_kerja", "pendidikan", "kursus", "pangkat", "kunjungan",
                    "pasangan", "anak", "orang_tua", "mertua", "saudara", "organisasi_slta", "keterangan",
                    "organisasi_kuliah", "organisasi_pegawai"},
    "cuti": {"pegawai/pangkat_golongan", "satuan", "atasan/pangkat", "pejabat/pangkat"},
    **dict.fromkeys(("konversi-ak", "akumulasi-ak", "penetapan-ak"), {"kop", "penandatangan/pangkat"}),
    "kgb": {"kop"}, "spmt": {"kop"}, "pernyataan-pelantikan": {"kop"}, "pernyataan-disiplin": {"kop"},
    "log-harian": {"kop"},
    "surat-pengingat": {"kop", "pegawai/pangkat_golongan", "pegawai/jabatan", "pegawai/unit_kerja"},
}


@cache
def printed(key, kind, paper):
    form = form_of(key)
    pdf = form.render(contents.filled(form, kind), contents.options(paper, jejak=HEAD))
    return pdf, read(pdf)


SIGNERS_GOLONGAN = frozenset({"spmt", "pernyataan-pelantikan", "pernyataan-disiplin"})  # shown by these alone


def values_of(value, hidden, path=""):
    """Every text that the paper shows, as printed."""
    if path in hidden or isinstance(value, Enum | date):
        return
    if isinstance(value, str):
        yield format_nip(value) if re.fullmatch(r"\d{18}", value) else value
    elif isinstance(value, tuple):
        for item in value:
            yield from values_of(item, hidden, path)
    elif is_dataclass(value):
        for item in fields(value):
            yield from values_of(getattr(value, item.name), hidden, f"{path}/{item.name}".strip("/"))


@EVERY
def test_text_stays_inside_the_margins_and_its_cell(form, kind, paper):
    room = form.compose(form.sample, contents.TEXTS).margins
    if room != NARROW:  # as the performance forms are
        assert (room.left, room.right) == (20.0, 15.0)
        assert 12.0 <= room.top == room.bottom <= 15.0
    for page in printed(form.key, kind, paper)[1]:
        for text in page.texts:
            if text.text.strip():
                assert text.left >= room.left - 0.3, text  # the tail of a j hangs out
                assert text.right <= page.width - room.right + 0.1, text
                assert room.top - 0.1 <= text.top <= text.bottom <= page.height - room.bottom + 0.1, text
                crossed = [x for x, top, bottom in page.verticals
                           if top < text.y - 0.5 < bottom and text.left < x - 0.1 and text.right > x + 0.1]
                assert not crossed, text


@EVERY
def test_no_two_texts_lie_on_each_other(form, kind, paper):
    for page in printed(form.key, kind, paper)[1]:
        shown = sorted((text for text in page.texts if text.text.strip()), key=lambda text: text.y)
        for number, text in enumerate(shown):
            for other in shown[number + 1:]:
                if other.y - text.y > 2.0:
                    break
                assert other.left >= text.right - 0.2 or other.right <= text.left + 0.2, (text, other)


@EVERY
def test_every_value_reads_back_as_it_was_typed(form, kind, paper):
    columns: dict[tuple[float, str], str] = {}
    everything = ""
    for page in printed(form.key, kind, paper)[1]:
        for text in page.texts:
            if text.text != contents.TEXTS["halaman.lanjutan"]:
                column = round(text.x, 1), text.font
                columns[column] = columns.get(column, "") + squeezed(text.text)
                everything += squeezed(text.text)
    hidden = HIDDEN.get(form.key, set())
    if form.key not in SIGNERS_GOLONGAN:
        hidden = hidden | {f"{who}/golongan" for who in ("penandatangan", "pejabat", "atasan")}
    for value in values_of(contents.filled(form, kind), hidden):
        assert any(squeezed(value) in stream for stream in (everything, *columns.values())), value


@EVERY
def test_paper_equals_its_golden_paper(form, kind, paper, update_golden):
    found = as_text(printed(form.key, kind, paper)[0])
    path = GOLDEN / f"{form.key}-{kind}-{paper}.txt"
    if update_golden:
        path.write_text(found, "utf-8")
    assert path.exists(), f"{path.name} is missing; make it with --update-golden and read it"
    assert found == path.read_text("utf-8")


@EACH
def test_fonts_are_our_own_and_the_file_tells_nothing_about_the_person(form):
    pdf, pages = printed(form.key, "short", Paper.A4)
    texts, family = [text for page in pages for text in page.texts], SERIF if form.serif else "LiberationSans"
    assert all(text.embedded and text.font.startswith(family) for text in texts)
    told = " ".join(metadata(pdf).values())
    assert form.sample.pegawai.nama not in told
    assert form.sample.pegawai.nip not in told


LETTERS = [form for form in FORMS if not form.key.startswith("drh")]


@pytest.mark.parametrize("key", [form.key for form in LETTERS])
@pytest.mark.parametrize("kind", ["short", "empty"])
def test_a_letter_of_usual_length_is_one_page(key, kind):
    assert len(printed(key, kind, Paper.A4)[1]) == 1


@pytest.mark.parametrize("form", [form for form in LETTERS if form.letter], ids=lambda form: form.key)
def test_a_letter_closes_up_before_it_takes_a_second_page(form):
    """Long names, posts in two lines, a signer a.n. and u.b.: the air goes first, and no text shrinks."""
    data = contents.crowded(form)
    [page] = read(form.render(data, contents.options()))
    usual = printed(form.key, "short", Paper.A4)[1][0].texts
    assert {text.size for text in page.texts} == {text.size for text in usual}
    assert page.lines.count("u.b.") == 1
    assert page.lines.count("a.n. Bupati Tirta Jaya") == 1, "not in the lines about the signer himself"


@pytest.mark.parametrize("form", [form for form in FORMS if hasattr(form.sample, "tembusan")],
                         ids=lambda form: form.key)
def test_copies_never_stand_alone_on_a_page(form):
    for lines in (9, 14, 20, 30):  # the letter ends at every height of the page
        data = replace(form.sample, penutup="Demikian.\n" * lines,
                       tembusan=form.sample.tembusan or ("Arsip",))
        page = read(form.render(data, contents.options()))[-1]
        assert contents.TEXTS["tembusan"] in page.lines
        assert data.penandatangan.nama in page.lines, lines


@EACH
def test_the_signature_has_room_for_pen_and_stamp(form):
    if form.key == "cuti":
        return  # its boxes are those of the regulation
    page = printed(form.key, "short", Paper.A4)[1][-1]
    signer = getattr(form.sample, "penandatangan", None)
    if signer is None:
        title, who = {"bimbingan-b18": ("ttd.pegawai", form.sample.pegawai),
                      "bimbingan-b19": ("ttd.penilai", getattr(form.sample, "penilai", None)),
                      }.get(form.key, ("drh.ttd", form.sample.pegawai))
        above = page.last(contents.TEXTS[title])
        name = who.nama if form.key != "drh-kosong" else "." * 40
    else:
        above, name = page.last(signer.baris_jabatan[-1]), signer.nama
    assert 25.0 <= page.last(name).y - above.y <= 32.0


def test_the_photo_box_and_the_columns_of_the_drh_are_as_drawn():
    page = printed("drh", "short", Paper.A4)[1][0]
    right = max(x for x, _, _ in page.verticals)
    box = [(x, bottom - top) for x, top, bottom in page.verticals if abs(bottom - top - 60.0) < 0.5]
    assert sorted(round(x, 1) for x, _ in box) == [round(right - 40.0, 1), round(right, 1)]
    edges = sorted({round(x, 1) for x, top, _ in page.verticals if top > 95})
    assert edges[0] == pytest.approx(20.0, abs=0.1)
    assert edges[-1] == pytest.approx(195.0, abs=0.1)


def test_no_golden_paper_is_left_over():
    names = {f"{form.key}-{kind}-{paper}.txt" for form, kind, paper in CASES}
    keys = "|".join(re.escape(form.key) for form in FORMS)
    found = {path.name for path in GOLDEN.glob("*.txt")
             if re.fullmatch(rf"({keys})-({'|'.join(contents.KINDS)}|pppk)-(a4|f4)\.txt", path.name)}
    assert found == names


def test_the_names_that_fields_offer_are_those_of_the_forms():
    assert [(choice.value, choice.label) for choice in SURAT] == [(form.key, form.title) for form in FORMS]


@pytest.mark.parametrize("paper", Paper)
def test_the_lines_of_the_ruler_page_lie_where_it_says(paper):
    data = replace(RULER.sample, kertas=paper)
    [page] = read(RULER.render(data, contents.options(paper)))
    assert [round(x, 1) for x, top, bottom in page.verticals if bottom - top > 200] == [20.0]
    assert any(abs(y - 20.0) < 0.1 and right - left > 180 for y, left, right in page.horizontals)
    scale = [right - left for y, left, right in page.horizontals if abs(y - page.height / 2) < 0.2]
    assert scale == [pytest.approx(100.0, abs=0.1)]
