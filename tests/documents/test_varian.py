"""The variants of wording that an office may choose, as the pack has them, on the finished papers."""

from dataclasses import replace
from itertools import pairwise

import pytest

from asn_desktop.documents.forms.parts import party_rows, periode_par
from asn_desktop.documents.registry import form_of
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan
from asn_desktop.services.packs import pack
from tests.documents import contents
from tests.documents.reading import read

PAKET = pack("kinerja_2022")


def lines(key, kind="short", **chosen):
    options = contents.options()
    texts = PAKET.teks_untuk(chosen)
    pdf = form_of(key).render(contents.of(form_of(key), kind), type(options)(texts, options.fonts))
    return [line for page in read(pdf) for line in page.lines]


@pytest.mark.parametrize(("key", "kunci", "nilai", "shown", "gone"), [
    ("skp-kuantitatif", "judul", "ringkas", (), ("BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",)),
    ("skp-jpt", "judul", "ringkas", (), ("BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",)),
    ("skp-kuantitatif", "kelompok", "kinerja_utama", ("A. KINERJA UTAMA", "B. KINERJA TAMBAHAN"),
     ("A. UTAMA",)),
    ("skp-kualitatif", "kelompok", "hasil_kerja_utama", ("A. HASIL KERJA UTAMA",), ("A. UTAMA",)),
    ("evaluasi", "tambahan_kosong", "tanpa", ("A. UTAMA",), ("B. TAMBAHAN",)),
    ("skp-kuantitatif", "pangkat", "titik", ("PANGKAT/GOL. RUANG",), ("PANGKAT/GOL RUANG",)),
    ("skp-kualitatif", "pangkat", "spasi_titik", ("PANGKAT/ GOL. RUANG",), ("PANGKAT/GOL RUANG",)),
    ("dokumen-evaluasi", "nomor_ttd", "tanpa", ("Tirta Jaya, 8 Januari 2027",),
     ("7. Tirta Jaya, 8 Januari 2027",)),
    ("dokumen-evaluasi", "catatan", "rekomendasi", ("CATATAN REKOMENDASI",), ("CATATAN/REKOMENDASI",)),
    ("matriks-peran-hasil", "ttd_matriks", "pimpinan", ("Ditetapkan oleh pimpinan unit kerja,",), ()),
    ("skp-kuantitatif", "judul", "pelaksana", ("JABATAN PELAKSANA",),
     ("BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",)),
    ("lampiran-skp", "judul_lampiran", "lengkap", ("PENDEKATAN HASIL KERJA KUANTITATIF",), ()),
    ("skp-jpt", "tanggal_periode", "dua", ("PERIODE PENILAIAN: 01 JANUARI SD 31 DESEMBER TAHUN 2026",),
     ("PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",)),
    ("skp-kualitatif", "ukuran", "tanpa_dan",
     ("Ukuran keberhasilan/ Indikator Kinerja Individu, Target:",),
     ("Ukuran keberhasilan/ Indikator Kinerja Individu, dan Target:",)),
    ("skp-kualitatif", "ukuran_perilaku", "cetak",
     ("Ukuran Keberhasilan/Indikator Kinerja dan Target :",), ()),
    ("umpan-balik", "rekaman_rating", "cetak",
     ("RATING HASIL KERJA*", "RATING PERILAKU KERJA*", "SESUAI EKSPEKTASI", "*) pilih salah satu"), ()),
    ("umpan-balik", "bintang", "tanpa", (), ()),
    ("evaluasi", "periode", "dicoret", ("PERIODE: TRIWULAN I/II/III/IV-AKHIR*",), ("PERIODE: TRIWULAN III",)),
])
def test_a_chosen_way_changes_the_paper_and_nothing_else(key, kunci, nilai, shown, gone):
    official, chosen = lines(key), lines(key, **{kunci: nilai})
    assert set(gone) <= set(official)
    assert set(shown) <= set(chosen)
    assert not set(gone) & set(chosen)
    assert len(set(official) ^ set(chosen)) <= 5


def test_ratings_may_stand_without_stars_and_names_with_a_line_below():
    found = lines("evaluasi", bintang="singkat", periode="dicoret")
    assert "RATING PERILAKU" in found
    assert not any("*" in line for line in found), "a star without its footnote says nothing"
    plain, ruled = (PAKET.teks_untuk({"nama_ttd": way}) for way in ("tebal", "garis_bawah"))
    form, options = form_of("skp-jpt"), contents.options()
    papers = [form.render(form.sample, type(options)(texts, options.fonts)) for texts in (plain, ruled)]
    below, above = (read(pdf)[-1] for pdf in papers)
    assert len(above.horizontals) - len(below.horizontals) == 2


def test_who_signs_for_the_penilai_stands_below_his_title():
    form = form_of("evaluasi")
    signer = Penandatangan("Sekar Ayuningtyas, S.E.", "198503172010012901", "Pembina", "Sekretaris Daerah",
                           atas_nama="Bupati Tirta Jaya")
    page = read(form.render(replace(contents.short(form), penanda=signer), contents.options()))[-1]
    start = page.lines.index("Pejabat Penilai Kinerja,")
    assert page.lines[start:start + 5] == [
        "Pejabat Penilai Kinerja,", "a.n. Bupati Tirta Jaya", "Sekretaris Daerah,", "Sekar Ayuningtyas, S.E.",
        "NIP 19850317 201001 2 901"]
    assert page.find("Sekar Ayuningtyas, S.E.").top - page.find("Sekretaris Daerah,").bottom >= 24.5


def test_the_column_of_the_leader_may_be_named_after_the_superior():
    assert "ATASAN YANG" in " ".join(lines("skp-kuantitatif", rhk_pimpinan="atasan"))


def test_only_the_number_of_a_pppk_is_named_otherwise():
    found = lines("skp-kuantitatif", "hostile", nip_pppk="ni_pppk")
    assert found.count("NI PPPK") == 1
    assert "NI PPPK 19900101 202521 1 001" in found
    assert "NI PPPK" not in lines("skp-kuantitatif", nip_pppk="ni_pppk"), "a PNS has a NIP"


def test_only_somebody_outside_the_data_may_be_an_officer_of_tni_or_polri():
    outside, inside = Pihak(nama="Bima", pakai_instansi=True), Pihak(nama="Bima")
    chosen, official = PAKET.teks_untuk({"penilai_luar": "tni_polri"}), PAKET.teks_untuk({})
    assert [label for label, _ in party_rows(chosen, outside)][1:3] == ["NRP", "PANGKAT, KORPS, GOL RUANG"]
    assert [label for label, _ in party_rows(official, outside)][1:3] == [
        "NIP (*opsional)", "PANGKAT/GOL RUANG"]
    assert party_rows(chosen, inside) == party_rows(official, inside)


@pytest.mark.parametrize(("periode", "struck"), [
    ("TRIWULAN I", ("II/III/IV-AKHIR",)),
    ("TRIWULAN II", ("I/", "III/IV-AKHIR")),
    ("TRIWULAN IV", ("I/II/III/", "AKHIR")),
    ("AKHIR", ("TRIWULAN I/II/III/IV-",)),
    ("SEMESTER I", ()),
    ("BULANAN – MEI", ()),
])
def test_what_is_not_the_period_is_crossed_out(periode, struck):
    par = periode_par(PAKET.teks_untuk({"periode": "dicoret"}), periode)
    assert par.struck == struck
    assert par.text == ("PERIODE: TRIWULAN I/II/III/IV-AKHIR*" if struck else f"PERIODE: {periode}")


def test_what_a_pack_does_not_know_is_its_official_way():
    assert PAKET.teks_untuk({"isian": "ungu", "lain": "x"}) == PAKET.teks
    assert all(not varian.pilihan[0].teks for varian in PAKET.varian)


@pytest.mark.parametrize(("key", "kind", "row", "widths"), [
    ("skp-kualitatif", "short", "Buku panduan layanan kepegawaian yang lengkap dan informatif", (10, 176)),
    ("evaluasi", "short-kualitatif", "Buku panduan layanan kepegawaian yang lengkap dan informatif",
     (8, 128.5, 68.25, 68.25)),
    ("skp-jpt", "short", "INDIKATOR KINERJA INDIVIDU", (10, 88, 98, 36, 41)),
    ("evaluasi", "short-jpt", "PERSPEKTIF", (8, 55, 56, 23, 28, 47, 56)),
])
def test_columns_of_the_other_layouts(key, kind, row, widths):
    page = read(form_of(key).render(contents.of(form_of(key), kind), contents.options()))[0]
    y = page.find(row).y
    edges = sorted({round(x, 1) for x, top, bottom in page.verticals if top < y - 0.5 < bottom})
    assert [right - left for left, right in pairwise(edges)] == pytest.approx(widths, abs=1.0)
