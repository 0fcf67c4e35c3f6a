"""The papers about personal data (own layouts, in no registry) against their golden papers."""

from dataclasses import replace
from datetime import datetime

import pytest

from asn_desktop.documents.berita_acara import BERITA_ACARA
from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.laporan_data import LAPORAN_DATA, Bagian, Isian, Proses, Rekaman
from asn_desktop.documents.page import Paper
from tests.documents import contents
from tests.documents.reading import read
from tests.documents.test_golden import GOLDEN, HEAD, as_text

FORMS = (BERITA_ACARA, LAPORAN_DATA)


def long_paper(form):
    """Many classes, and a person with much of everything."""
    if form is BERITA_ACARA:
        first = form.sample.rincian[0]
        return replace(form.sample, rincian=tuple(
            replace(first, kelas=f"Jenis arsip {number}", dasar=contents.long_text(number, 300),
                    berkas=number * 1000) for number in range(1, 30)))
    values = tuple(Isian(f"Isian {number}", contents.long_text(number), "terbatas") for number in range(4))
    records = tuple(Rekaman(f"Rekaman {number}", values) for number in range(3))
    trail = tuple(Proses(datetime(2026, 1, 1, 8, number % 60), "Siti Rahayu (Petugas kepegawaian)",
                         "Ubah pegawai", contents.long_text(number, 240)) for number in range(40))
    return replace(form.sample, nama=contents.LONG_NAME, proses=trail,
                   bagian=tuple(Bagian(f"Bagian {number}", records) for number in range(2)))


def hostile_paper(form):
    """Every text that a person can type is markup, quotes and signs of every kind."""
    bad = contents.HOSTILE
    if form is BERITA_ACARA:
        first = form.sample.rincian[0]
        return replace(form.sample, instansi=bad, perangkat_daerah=bad, tempat="<b>Kota</b>",
                       oleh='Si "A" & B', saksi="",
                       pengganti=f"Kantor baru mempunyai satu pengguna; alasan tertulis: {bad}",
                       rincian=(replace(first, kelas=bad, dasar=bad, masa=bad),))
    return replace(form.sample, nama=bad, oleh=bad, instansi=bad, catatan=(bad,),
                   bagian=(Bagian(bad, (Rekaman(bad, (Isian(bad, bad, "umum"),)), Rekaman(bad, ()))),),
                   proses=(Proses(datetime(2026, 1, 1), bad, bad, f"{bad}\n{bad}"),))


CASES = [(form, kind, Paper.A4) for form in FORMS for kind in ("short", "long", "hostile")]
CASES += [(form, "short", Paper.F4) for form in FORMS]


def filled(form, kind):
    return {"short": lambda f: f.sample, "long": long_paper, "hostile": hostile_paper}[kind](form)


@pytest.mark.parametrize(("form", "kind", "paper"), CASES,
                         ids=[f"{form.key}-{kind}-{paper}" for form, kind, paper in CASES])
def test_paper_equals_its_golden_paper(form, kind, paper, update_golden):
    printed = as_text(form.render(filled(form, kind), contents.options(paper, jejak=HEAD)))
    path = GOLDEN / f"{form.key}-{kind}-{paper}.txt"
    if update_golden:
        path.write_text(printed, "utf-8")
    assert path.exists(), f"{path.name} is missing; make it with --update-golden and read it"
    assert printed == path.read_text("utf-8")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_every_page_is_marked_local_and_carries_the_trail(form):
    pages = read(form.render(filled(form, "long"), contents.options(jejak=HEAD)))
    assert len(pages) > 1
    for page in pages:
        words = " ".join(text.text for text in page.texts)
        assert LOKAL in words
        assert HEAD in words


def test_the_berita_acara_has_two_signatures_and_says_that_backups_still_hold_the_data():
    [page] = read(BERITA_ACARA.render(BERITA_ACARA.sample, contents.options()))
    words = " ".join(text.text for text in page.texts)
    for wanted in ("Siti Rahayu", "Budi Santosa", "Orang kedua,", "Yang memusnahkan,", "MASIH memuat",
                   "1 April 2033", "BA-PMS-2032-0001"):
        assert wanted in words


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_a_character_without_a_glyph_is_named(form):
    with pytest.raises(MissingGlyph):
        form.render(replace(form.sample, instansi="Kantor \ua995"), contents.options())
