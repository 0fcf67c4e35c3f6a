"""What the trail's list asks for, and how before and after read."""

from dataclasses import replace
from datetime import UTC, date, datetime

from asn_desktop.presenters import jejak as words
from asn_desktop.presenters.jejak import JejakListState
from asn_desktop.services.jejak import BarisJejak, CariJejak, PerubahanNilai, PerubahanRekaman, RincianJejak
from asn_desktop.services.sampah import Terhapus

AT = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
ROW = BarisJejak("7", 7, AT, "siti", "Auditor", "Ubah pegawai", "Sekar", "", "", 1, "pegawai.ubah")


def record(cara, *values):
    return PerubahanRekaman(12, "pegawai", "Pegawai", "r", cara, "Sekar", 2, values)


def lines(cara, *values):
    return words.value_lines(RincianJejak(ROW, (record(cara, *values),), 0, "7-abc"))


def test_two_days_in_the_wrong_order_are_turned():
    state = JejakListState(dari=date(2026, 3, 2), sampai=date(2026, 1, 1))
    assert (state.query().dari, state.query().sampai) == (date(2026, 1, 1), date(2026, 3, 2))
    assert state.is_narrowed()
    state.clear()
    assert state.query() == CariJejak()
    assert not state.is_narrowed()


def test_spaces_narrow_nothing_and_the_view_stays():
    state = JejakListState(view=words.TRASH, kata="  ")
    assert not state.is_narrowed()
    state.clear()
    assert state.view == words.TRASH


def test_values_that_are_missing_empty_or_protected():
    [nik] = lines("ubah", PerubahanNilai("nik", "NIK", "", "3201", lindung=True))
    assert words.shown_value(nik, before=True, veiled=True) == words.EMPTY
    assert words.shown_value(nik, before=False, veiled=True) == words.VEIL
    assert words.shown_value(nik, before=False, veiled=False) == "3201"
    assert words.has_protected((nik,))
    [new] = lines("tambah", PerubahanNilai("nama", "Nama", "", "Sekar"))
    assert words.shown_value(new, before=True, veiled=False) == "–"
    [gone] = lines("hapus", PerubahanNilai("nama", "Nama", "Sekar", ""))
    assert words.shown_value(gone, before=False, veiled=False) == "–"
    assert words.record_words(gone) == "Dihapus: Pegawai · Sekar"


def test_the_line_below_the_title_says_who_when_why():
    told = words.entry_words(
        RincianJejak(replace(ROW, alasan="Salah ketik", saksi="budi", jumlah=5425), (), 0, "7-abc")
    )
    for part in ("siti (Auditor)", "5.425 rekaman", "nomor 7-abc", "orang kedua: budi", "Salah ketik"):
        assert part in told
    assert "tanpa perubahan data" in words.entry_words(RincianJejak(replace(ROW, jumlah=0), (), 0, ""))


def test_phrases_in_the_middle_of_a_sentence():
    assert words.lower_first("Ubah pegawai") == "ubah pegawai"
    assert words.lower_first("SKP dihapus") == "SKP dihapus"
    assert words.lower_first("") == ""


def test_how_long_a_deletion_can_be_restored():
    item = Terhapus("1", "pegawai", "Pegawai", "Sekar", "", "siti", AT, 30)
    assert words.left_words(item) == "30 hari lagi"
    assert words.left_words(replace(item, sisa_hari=1)) == "hari terakhir"
