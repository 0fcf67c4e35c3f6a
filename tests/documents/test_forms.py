"""What each official form shows where, measured in millimetres on the finished PDF."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from asn_desktop.documents.forms import (
    dokumen_evaluasi,
    evaluasi,
    lampiran_skp,
    mengapa_predikat,
    rencana_aksi,
    skp,
)
from asn_desktop.documents.forms.parts import BarisHasilKerja, BarisIndikator, BarisUmpanBalik, Tempat
from asn_desktop.documents.page import Paper
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.predikat import Capaian
from asn_desktop.domain.skp import Pihak
from tests.documents import contents
from tests.documents.reading import read

SKP, LAMPIRAN = skp.QUANTITATIVE, lampiran_skp.FORM
EVALUASI, DOKUMEN = evaluasi.FORM, dokumen_evaluasi.FORM
PARTY = (8, 38, 92.5, 8, 38, 92.5)  # on 277 mm; 4 mm less between margins of 12 mm
BUPATI = Pihak(nama="H. Surya Pelopor", jabatan="Bupati Tirta Jaya", pakai_instansi=True,
               unit_kerja="Pemerintah Kabupaten Tirta Jaya")


def pages(form, paper=Paper.A4, **changes):
    return read(form.render(replace(contents.short(form), **changes), contents.options(paper)))


def shown(form, **changes):
    return [line for page in pages(form, **changes) for line in page.lines]


def columns_at(page, text):
    """Widths of the columns that the row of a text has, from its vertical lines."""
    y = page.find(text).y
    edges = sorted({round(x, 2) for x, top, bottom in page.verticals if top < y - 0.5 < bottom})
    return [right - left for left, right in zip(edges, edges[1:], strict=False)]


@pytest.mark.parametrize(("form", "row", "widths"), [
    (SKP, "Danu Hermawan, S.AP", PARTY),
    (SKP, "ASPEK", (10, 68, 68, 24, 75, 32)),
    (SKP, "- Memahami", (0.03 * 273, 0.47 * 273, 0.5 * 273)),
    (EVALUASI, "Danu Hermawan, S.AP", PARTY),
    (EVALUASI, "ASPEK", (8, 45, 45, 17, 42, 22, 42, 56)),
    (EVALUASI, "- Memahami", (0.03 * 273, 0.47 * 273, 0.25 * 273, 0.25 * 273)),
    (LAMPIRAN, "Koneksi internet kantor", (10, 176)),
    (DOKUMEN, "Sekretaris Daerah", (10, 55, 6, 115)),
])
def test_columns_have_their_official_widths(form, row, widths):
    row = "Memahami dan memenuhi kebutuhan masyarakat" if row.startswith("-") else row
    page = next(page for page in pages(form) if row in page.lines)
    assert columns_at(page, row) == pytest.approx(widths, abs=1.0)
    assert sum(columns_at(page, row)) == pytest.approx(page.width - 24, abs=0.1)


@pytest.mark.parametrize(("form", "row"),
                         [(SKP, "ASPEK"), (EVALUASI, "ASPEK"), (DOKUMEN, "Sekretaris Daerah")])
def test_f4_scales_the_columns(form, row):
    a4 = next(page for page in pages(form) if row in page.lines)
    f4 = next(page for page in pages(form, Paper.F4) if row in page.lines)
    scale = (f4.width - 24) / (a4.width - 24)
    assert columns_at(f4, row) == pytest.approx([width * scale for width in columns_at(a4, row)], abs=0.1)


def test_titles_are_centred_bold_capitals():
    page = pages(SKP)[0]
    titles = ("SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUANTITATIF",
              "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL")
    for title in titles:
        text = page.find(title)
        assert (text.left + text.right) / 2 == pytest.approx(page.width / 2, abs=0.6)
        assert text.font.endswith("Bold")
    assert page.lines[:3] == list(titles)


@pytest.mark.parametrize(("mulai", "selesai", "line"), [
    (date(2026, 1, 1), date(2026, 12, 31), "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026"),
    (date(2026, 7, 1), date(2026, 9, 30), "PERIODE PENILAIAN: 1 JULI SD 30 SEPTEMBER TAHUN 2026"),
    (date(2026, 11, 1), date(2027, 1, 31), "PERIODE PENILAIAN: 1 NOVEMBER 2026 SD 31 JANUARI TAHUN 2027"),
])
def test_period_stands_right_of_the_instansi(mulai, selesai, line):
    page = pages(SKP, mulai=mulai, selesai=selesai)[0]
    assert page.find(line).right == pytest.approx(page.width - 12, abs=0.4)
    assert page.find(line).y == page.find("PEMERINTAH KABUPATEN TIRTA JAYA").y


def test_party_block_of_a_political_official_names_the_instansi():
    lines = shown(SKP, penilai=BUPATI)
    assert lines.count("INSTANSI") == 1
    assert lines.count("UNIT KERJA") == 1
    assert lines[lines.index("INSTANSI") + 1] == "Pemerintah Kabupaten Tirta Jaya"
    assert lines.count("NIP") == lines.count("NIP (*opsional)") == 1
    assert lines[lines.index("NIP (*opsional)") + 1] == "3", "a number that he has not leaves its cell empty"
    assert "-" not in lines[: lines.index("A. UTAMA")]
    signed = [line for line in lines if line.startswith("NIP ") and line != "NIP (*opsional)"]
    assert len(signed) == 1  # he signs without NIP


def test_nip_is_printed_in_groups_and_pppk_shows_golongan_only():
    pppk = replace(contents.short(SKP).pegawai, nip="199001012025211001", pangkat_golongan="IX")
    lines = shown(SKP, pegawai=pppk)
    assert "19900101 202521 1 001" in lines
    assert "NIP 19900101 202521 1 001" in lines
    assert "IX" in lines


def test_group_cells_stand_beside_all_their_indicators():
    page = pages(SKP)[0]
    first = page.find("Jumlah layanan kepegawaian yang diselesaikan")
    last, beside = page.find("Penyelesaian layanan"), page.find("Terlaksananya pelayanan administrasi").left
    between = [y for y, left, right in page.horizontals if first.y < y < last.y and left < beside < right]
    assert between == []


def test_assignment_is_a_second_line_under_the_result():
    goal = BarisHasilKerja("RHK atasan", "RHK sendiri", "Ketua Tim", (BarisIndikator("Waktu", "i", "1"),))
    lines = shown(SKP, utama=(goal,))
    assert lines[lines.index("RHK sendiri") + 1] == "(Penugasan dari Ketua Tim)"
    assert "(Penugasan dari )" not in shown(SKP, utama=(replace(goal, penugasan_dari=""),))


def test_sections_without_goals_show_dashes():
    lines = shown(SKP, tambahan=())
    start = lines.index("B. TAMBAHAN")
    assert lines[start + 1:start + 7] == ["-"] * 6
    lines = shown(EVALUASI, utama=(), tambahan=())
    assert lines[lines.index("A. UTAMA") + 1:][:8] == ["-"] * 8


def test_column_numbers_stand_under_the_titles():
    for form, count in ((SKP, 6), (EVALUASI, 8)):
        lines = shown(form)
        assert lines[lines.index("(1)"):][:count] == [f"({number})" for number in range(1, count + 1)]


def test_perilaku_shows_values_guides_and_expectation():
    lines = shown(SKP)
    for number, value in enumerate(contents.PACK["nilai_dasar"], start=1):
        start = lines.index(value["nama"])
        assert lines[start - 1] == str(number)
        printed = " ".join(lines[start:start + 12])
        assert all(f"- {guide}" in printed for guide in value["panduan"])
        assert "Ekspektasi Khusus Pimpinan:" in lines[start:start + 12]


def test_evaluation_prints_chosen_values_with_asterisks_and_footnote():
    lines = shown(EVALUASI)
    chosen = {"CAPAIAN KINERJA ORGANISASI*": "BAIK", "RATING HASIL KERJA*": "SESUAI EKSPEKTASI",
              "RATING PERILAKU KERJA*": "SESUAI EKSPEKTASI", "PREDIKAT KINERJA PEGAWAI*": "BAIK"}
    for title, value in chosen.items():
        assert lines[lines.index(title) + 1] == value
    assert "*) pilih salah satu" in lines
    assert "PERIODE: TRIWULAN III" in lines
    assert lines.count("POLA DISTRIBUSI:") == 1
    assert contents.TEXTS["ttd.pegawai"] not in lines  # only the penilai signs


def test_first_goal_of_an_evaluation_begins_below_the_curve_and_goes_on_marked():
    rows = tuple(BarisIndikator(aspek, "Persentase layanan pegawai yang diselesaikan sesuai prosedur " * 2,
                                "100%", "99%") for aspek in ("Kuantitas", "Kualitas", "Waktu"))
    first, second = pages(EVALUASI, utama=(BarisHasilKerja("Tertib", "Terlaksana", "", rows),))[:2]
    assert {"HASIL KERJA", "A. UTAMA", "Terlaksana", "Kuantitas"} <= set(first.lines)
    assert {"Terlaksana (lanjutan)", "Waktu"} <= set(second.lines)
    assert "Waktu" not in first.lines


def test_feedback_names_its_giver_one_paragraph_each():
    goal = BarisHasilKerja("a", "b", "", (BarisIndikator("Waktu", "i", "1"),) * 3,
                           (BarisUmpanBalik("Pimpinan", "cepat."), BarisUmpanBalik("Rekan kerja", "rapi.")))
    lines = shown(EVALUASI, utama=(goal,))
    assert lines[lines.index("Pimpinan: cepat.") + 1] == "Rekan kerja: rapi."
    assert lines.count("Pimpinan: cepat.") == 1


@pytest.mark.parametrize("capaian", list(Capaian))
def test_curve_carries_caption_axes_and_ticks(capaian):
    label = contents.PACK["label_capaian"][capaian.value]
    page = pages(EVALUASI, capaian=label, kurva=contents.kurva_of(capaian.value))[0]
    caption = page.find("KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI "
                        f"{label}")
    ticks = [page.find(text) for text in
             ("Sangat Kurang", "Kurang/ Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik")]
    assert all(tick.y == ticks[0].y > caption.y for tick in ticks)
    assert [tick.left for tick in ticks] == sorted(tick.left for tick in ticks)
    across, upward = page.find("Predikat Kinerja Pegawai"), page.find("Frekuensi Pegawai")
    assert across.y > ticks[0].y
    assert upward.right < ticks[0].left + 3
    assert upward.bottom - upward.top > 15  # reads upwards
    assert 35 <= across.bottom - caption.bottom <= 50
    assert 90 <= ticks[-1].right - upward.left <= 115


def test_curve_paths_of_the_five_values_differ():
    drawn = {EVALUASI.render(replace(contents.short(EVALUASI), kurva=contents.kurva_of(capaian.value)),
                             contents.options()) for capaian in Capaian}
    assert len(drawn) == 5


def test_skp_is_dated_above_the_right_signature_only():
    page = pages(SKP)[-1]
    day = page.find("Tirta Jaya, 12 Januari 2026")
    assert day.left > page.width / 2
    assert page.find("Pegawai yang Dinilai,").y > day.y
    assert page.find("Pegawai yang Dinilai,").y == page.find("Pejabat Penilai Kinerja,").y
    assert page.find("Pegawai yang Dinilai,").right < page.width / 2


def test_what_is_not_known_yet_is_dots_to_fill_in():
    lines = shown(SKP, tanda_tangan=Tempat(), penilai=Pihak())
    assert any(re.fullmatch(r"\.{10,}, \.{10,}", line) for line in lines)
    assert any(re.fullmatch(r"NIP \.{10,}", line) for line in lines)


def test_long_names_wrap_above_the_nip():
    page = pages(SKP, penilai=replace(contents.short(SKP).penilai, nama=contents.LONG_NAME))[-1]
    bold = [text for text in page.texts if text.font.endswith("Bold") and text.y > page.find(
        "Pejabat Penilai Kinerja,").y]
    name = [text for text in bold if text.left > page.width / 2]
    assert " ".join(text.text for text in name) == contents.LONG_NAME
    assert len(name) == 2


@pytest.mark.parametrize("form", [SKP, EVALUASI], ids=lambda form: form.key)
@pytest.mark.parametrize("runs_on", ["indikator", "target", "rhk", "rhk_pimpinan"])
def test_every_cell_of_a_goal_that_goes_on_says_so_on_the_next_page(form, runs_on):
    long = " ".join(f"uraian{number}" for number in range(900))
    row = BarisIndikator("Mutu", "Sesuai", "5", "4")
    goal = BarisHasilKerja("Tertib", "Terlaksana", "", (row,), (BarisUmpanBalik("Pimpinan", "rapi."),))
    goal = (replace(goal, **{runs_on: long}) if runs_on.startswith("rhk")
            else replace(goal, indikator=(replace(row, **{runs_on: long}),)))
    columns = 6 if form is SKP else 8
    going_on = [page for page in pages(form, utama=(goal,))[1:] if "ASPEK" in page.lines
                and any("uraian" in line for line in page.lines)]
    assert going_on
    for page in going_on:
        texts = [text for text in page.texts if text.y > page.find("(1)").y + 1]
        marked = [text for text in texts if text.text.endswith("(lanjutan)")]
        shown = page.lines
        cells = {"NO": "1", "indikator": "Sesuai (lanjutan)", "target": "5 (lanjutan)",
                 "rhk_pimpinan": "Tertib (lanjutan)", "rhk": "Terlaksana (lanjutan)"}
        del cells[runs_on]
        assert set(cells.values()) <= set(shown)
        first = next(text for text in texts if text.text.startswith("uraian"))
        above = [text for text in texts if text.x == first.x and text.y < first.y]
        assert max(above, key=lambda text: text.y).text == "(lanjutan)"
        starts = {round(text.x, 1) for text in marked if text.y < first.y + 12}
        assert len(starts) == columns - 1  # all but the number


def test_no_usual_target_of_a_month_is_torn():
    targets = ("1 Laporan", "12 Dokumen", "1 Kegiatan", "2 Sertifikat", "1 Naskah", "1.500 Surat") * 2
    row = rencana_aksi.BarisAksi("Jumlah laporan", "Menyusun laporan", targets)
    found = shown(rencana_aksi.FORM, bulanan=True, baris=(rencana_aksi.BarisRencana("Tertib", (row,)),))
    assert set(" ".join(targets).split()) <= set(" ".join(found).split())


def test_the_explanation_has_no_empty_column_of_targets():
    rows = [mengapa_predikat.BarisBukti("Naskah selesai tepat waktu", target, "Selesai", "Naskah")
            for target in ("", "1 Dokumen")]
    without, with_one = (shown(mengapa_predikat.FORM, bukti=found) for found in ((rows[0],), tuple(rows)))
    assert "TARGET" not in without
    assert "TARGET" in with_one
    sample = mengapa_predikat.FORM.sample
    usual = replace(sample, bukti=11 * (replace(rows[1], target="5"),), umpan=12 * sample.umpan[:1],
                    rinci=("BAIK", *2 * ("SESUAI EKSPEKTASI",), "BAIK. Rencana aksi", sample.rinci[-1]))
    long = replace(usual, rinci=("BAIK", 20 * "Target tercapai. ", *usual.rinci[2:]))
    pages = [mengapa_predikat.FORM.lay_out(data, contents.options(tanda="X")).pages for data in (usual, long)]
    assert len(pages[0]) == 1, "a usual plan is explained on one page"
    ratings = [{run.y for page in laid for run in page.runs if run.text.startswith("Rating ") and
                run.face.endswith("Bold")} for laid in pages]
    assert [len(places) for places in ratings] == [1, 2], "a reason has its line to itself"



def test_feedback_comes_again_with_its_text_beside_a_goal_that_goes_on():
    rows = tuple(BarisIndikator("Mutu", f"Indikator {number}", "5", "4") for number in range(40))
    goal = BarisHasilKerja("Tertib", "Terlaksana", "", rows, (BarisUmpanBalik("Pimpinan", "rapi."),))
    first, *others = [page for page in pages(EVALUASI, utama=(goal,)) if "Mutu" in page.lines]
    assert "Pimpinan: rapi." in first.lines
    assert others
    for page in others:
        assert "(lanjutan)" not in page.lines, "a mark alone says nothing"
        assert "Pimpinan: rapi. (lanjutan)" in " ".join(page.lines)


def test_a_long_catatan_is_marked_once_on_its_second_page():
    second = pages(DOKUMEN, catatan=" ".join(f"uraian{number}" for number in range(900)))[1]
    assert [line for line in second.lines if "(lanjutan)" in line] == ["CATATAN/REKOMENDASI (lanjutan)"]
    assert any("uraian" in line for line in second.lines)


@pytest.mark.parametrize("form", [SKP, LAMPIRAN, DOKUMEN], ids=lambda form: form.key)
@pytest.mark.parametrize("long", ["pegawai", "penilai"])
def test_a_nip_follows_its_own_name_when_the_other_name_is_long(form, long):
    other = "penilai" if long == "pegawai" else "pegawai"
    nama = "Raden Ayu Kusumaningrum Wiratmaja Suryadiningrat " * 3
    data = contents.short(form)
    people = {long: replace(getattr(data, long), nama=nama.strip()),
              other: replace(getattr(data, other), nip="197001011995031002")}
    page = pages(form, **people)[-1]
    name, nip = page.last(people[other].nama), page.last("NIP 19700101 199503 1 002")
    assert 2.0 < nip.y - name.y < 5.0
    beside = page.last(f"NIP {format_nip(people[long].nip)}")
    last = max(text.y for text in page.texts if "Bold" in text.font and text.y < beside.y)
    assert 2.0 < beside.y - last < 5.0
    assert beside.y > nip.y + 3.0  # the long name took more lines


def test_dokumen_numbers_its_parts_and_dates():
    lines = shown(DOKUMEN)
    assert "7. Tirta Jaya, 8 Januari 2027" in lines
    assert "6. Tirta Jaya, 6 Januari 2027" in lines
    heads = ("PEGAWAI YANG DINILAI", "PEJABAT PENILAI KINERJA", "ATASAN PEJABAT PENILAI KINERJA",
             "EVALUASI KINERJA", "CATATAN/REKOMENDASI")
    for number, head in enumerate(heads, start=1):
        assert lines[lines.index(head) - 1] == str(number)
    assert lines[lines.index("CAPAIAN KINERJA ORGANISASI") + 1:][:2] == [":", "BAIK"]


def test_dokumen_fits_one_page_with_room_for_notes():
    found = pages(DOKUMEN)
    assert len(found) == 1
    note = found[0].find("CATATAN/REKOMENDASI")
    below = sorted(y for y, _, _ in found[0].horizontals if y > note.y)
    assert below[1] - below[0] >= 24.9


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_lambang_is_centred_on_top_and_its_room_stays_without_it(kind):
    picture = BytesIO()
    Image.new("RGB", (60, 80), "navy").save(picture, kind)
    with_lambang, without = pages(DOKUMEN, lambang=picture.getvalue())[0], pages(DOKUMEN)[0]
    assert (with_lambang.images, without.images) == (1, 0)
    assert with_lambang.lines == without.lines
    title = "DOKUMEN EVALUASI KINERJA PEGAWAI"
    assert with_lambang.find(title).y == without.find(title).y > 12 + 20


def test_lampiran_numbers_each_list_and_leaves_out_blanks():
    lines = shown(LAMPIRAN, dukungan=("satu", " ", "dua"), konsekuensi=())
    start = lines.index("DUKUNGAN SUMBER DAYA")
    assert lines[start:start + 5] == ["DUKUNGAN SUMBER DAYA", "1", "satu", "2", "dua"]
    assert lines[lines.index("KONSEKUENSI") + 1] == "-"


@pytest.mark.parametrize("form", [SKP, LAMPIRAN, EVALUASI, DOKUMEN], ids=lambda form: form.key)
def test_all_wording_comes_from_the_pack(form):
    marked = {key: f"{text}ÿ" for key, text in contents.TEXTS.items()}
    options = replace(contents.options(), texts=marked)
    kept = [line for page in read(form.render(contents.empty(form), options)) for line in page.lines]
    official = [line for line in kept if re.search(r"[A-Za-z]{3}", line) and not re.search("ÿ", line)]
    assert [line for line in official if not any(line in text for text in contents.TEXTS.values())] == []
