"""Sealed papers: the code reads back from the pixels of the page, and nothing else on it moves for it."""

from datetime import date
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.documents.form import QR_SIZE, About
from asn_desktop.documents.lampiran_berkas import attach, attachments
from asn_desktop.documents.page import MM, Paper
from asn_desktop.documents.registry import ALL_FORMS, form_of
from asn_desktop.domain.tanda import Ringkasan, Segel, pesan, tulis_tanda
from asn_desktop.runtime.tanda_tangan import bubuhkan, kunci_publik, sidik_kunci
from tests.documents import contents, contents_orang, test_papers_of_units
from tests.documents.reading_qr import codes_of

KUNCI = bytes(range(32))
ISSUE_5 = {"skp-kuantitatif", "skp-kualitatif", "skp-jpt", "lampiran-skp", "umpan-balik", "evaluasi",
           "dokumen-evaluasi", "matriks-peran-hasil", "rencana-aksi", "keberatan", "penetapan-predikat",
           "bimbingan-b18", "bimbingan-b19", "konversi-ak", "akumulasi-ak", "penetapan-ak", "log-harian",
           "ba-klarifikasi-ekspektasi", "mengapa-predikat"}


def longest_line():
    told = Ringkasan("penetapan-predikat", "800.1.4/" + "118" * 20, "", 2026, "bulan12", "butuh_perbaikan",
                     date(2026, 12, 31), latihan=True, unit="Kantor " + "Kecamatan " * 9,
                     rincian="SB 1234/B 1234/BP 1234/K 123/SK 123")
    publik = kunci_publik(KUNCI)
    sidik, digest = sidik_kunci(publik), bytes(16)
    return tulis_tanda(told, sidik, Segel(publik, bubuhkan(KUNCI, pesan(told, sidik, digest)), digest))


def filled(form, kind):
    if form.about is About.UNIT:
        return test_papers_of_units._filled(form, kind)
    return contents_orang.filled(form, kind) if form.about is About.PEGAWAI else contents.of(form, kind)


def options(form, paper, **changes):
    made = contents_orang.options if form.about is About.PEGAWAI else contents.options
    return made(paper, jejak="jejak 120-9f3a61c04b7e", **changes)


def test_each_form_of_the_performance_cycle_is_sealed_and_no_other():
    assert {form.key for form in ALL_FORMS if form.sealed} == ISSUE_5


@pytest.mark.parametrize(("kind", "paper"), [("short", Paper.A4), ("hostile", Paper.F4)])
@pytest.mark.parametrize("key", sorted(ISSUE_5))
def test_the_code_stands_where_nothing_moves_for_it(key, kind, paper):
    form, line = form_of(key), longest_line()
    data = filled(form, kind)
    plain = form.lay_out(data, options(form, paper))
    sealed = form.lay_out(data, options(form, paper, tanda=line))
    codes = [(page, x / MM, y / MM) for page in sealed.pages for x, y, figure in page.figures if figure.code]
    assert len(codes) == 1  # also on the keberatan, which three sign
    if key == "matriks-peran-hasil":  # nobody signs it unless the office wants it: the code ends the paper
        assert [page.runs for page in sealed.pages[:len(plain.pages)]] == [page.runs for page in plain.pages]
        return
    assert len(plain.pages) == len(sealed.pages)
    for before, after in zip(plain.pages, sealed.pages, strict=True):
        assert (before.runs, before.lines, before.fills) == (after.runs, after.lines, after.fills)
    for page, left, top in codes:
        right, bottom = left + QR_SIZE, top + QR_SIZE
        for run in page.runs:
            assert not (left < run.x / MM < right and top < run.y / MM < bottom), run.text


@pytest.mark.parametrize("key", ["log-harian", "penetapan-predikat"])
def test_the_longest_line_reads_back_from_the_pixels(key):
    form, line = form_of(key), longest_line()
    pages = codes_of(form.render(filled(form, "short"), options(form, Paper.A4, tanda=line)))
    assert [text for page in pages for text in page] == [line]


def test_of_files_that_others_put_in_only_what_may_be_data_of_a_paper_is_unpacked():
    made = BytesIO()
    canvas = Canvas(made)
    attach(canvas._doc, [("a.json", b"{}"), ("berat", bytes(17 * 2**20))])
    canvas.showPage()
    canvas.save()
    assert attachments(made.getvalue()) == (("a.json", b"{}"),)
