"""Bars and words of angka kredit, without a window."""

from datetime import date
from decimal import Decimal

from asn_desktop.domain.angka_kredit import Konversi, posisi
from asn_desktop.domain.penetapan_ak import NilaiAwal
from asn_desktop.domain.predikat import Predikat
from asn_desktop.presenters.angka_kredit import angka_baru, baris_konversi, bilah_of, kata_keadaan, nilai_awal
from asn_desktop.services.angka_kredit import KeadaanAk
from asn_desktop.services.aturan import aturan

AK = aturan().pangkat.angka_kredit
DAY = date(2026, 1, 1)


def state(golongan, jumlah, *converted):
    lines = tuple(Konversi(tahun, 1, 12, "Guru", "Ahli Pertama", golongan, Predikat.BAIK, 100,
                           Decimal("12.5"), Decimal(value)) for tahun, value in converted)
    now = posisi("Ahli Pertama", golongan, Decimal(jumlah), AK, DAY)
    return KeadaanAk("Guru Ahli Pertama", "Ahli Pertama", "Ahli Muda", golongan, now, now.kebutuhan,
                     date(2025, 12, 31), lines)


def test_the_bars_are_made_of_their_years_and_the_pangkat_bar_begins_where_the_last_one_ended():
    pangkat, jenjang = bilah_of(state("III/b", "76.25", (2024, "12.5"), (2025, "18.75")))
    assert [(one.label, str(one.jumlah)) for one in jenjang.bagian] == [
        ("Awal", "45.00"), ("2024", "12.5"), ("2025", "18.75")]
    assert [(one.label, str(one.jumlah)) for one in pangkat.bagian] == [("2024", "7.50"), ("2025", "18.75")]
    assert (pangkat.judul, pangkat.angka) == ("Kenaikan pangkat ke III/c", "26,25 dari 50")
    assert pangkat.kata == "Kurang 23,75 · sekitar 1 tahun 11 bulan lagi pada predikat Baik"
    assert (jenjang.judul, jenjang.angka) == ("Kenaikan jenjang ke Ahli Muda", "76,25 dari 100")


def test_enough_is_said_with_what_is_left_over():
    pangkat, _ = bilah_of(state("III/a", "50"))
    assert (pangkat.kata, pangkat.cukup) == ("Cukup", True)
    more, short = bilah_of(state("III/a", "62.5"))
    assert more.kata == "Cukup, lebih 12,5"
    assert short.kata == "Kurang 37,5 · sekitar 3 tahun lagi pada predikat Baik"
    assert bilah_of(KeadaanAk("Guru", "Ahli Pertama")) == ()


def test_words_and_typed_base_values():
    found = state("III/a", "12.5", (2025, "12.5"))
    assert kata_keadaan(found) == "Guru Ahli Pertama · gol. III/a · dihitung sampai 31 Desember 2025"
    assert baris_konversi(found.konversi) == (
        ("Januari s.d. Desember 2025", "Baik", "12/12 × 100% × 12,5", "12,500"),)
    assert nilai_awal(("0", "63,5", "0")) == NilaiAwal(Decimal(0), Decimal("63.5"), Decimal(0))
    assert nilai_awal(("0", "", "0")) is None
    assert nilai_awal(("0", "enam", "0")) is None
    assert [angka_baru(text) for text in ("", "12,5", "-1", "dua")] == [0, Decimal("12.5"), None, None]
