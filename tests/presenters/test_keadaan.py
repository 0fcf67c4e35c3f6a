"""The state of a person in words: every line with its basis, and what is to come is not called a fault."""

from dataclasses import replace
from datetime import date

from asn_desktop.domain.kalender import Selang
from asn_desktop.domain.keadaan import keadaan
from asn_desktop.domain.masa_kerja import MasaKerja
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.riwayat_orang import Jabatan, Pangkat, RiwayatOrang
from asn_desktop.domain.saldo_cuti import CatatanCuti
from asn_desktop.presenters.keadaan import akan_datang, rupiah, state_lines
from asn_desktop.services.aturan import aturan

DAY = date(2026, 11, 27)
CLERK = RiwayatOrang(
    "a", "PNS", tanggal_lahir=date(1990, 1, 1), tmt_cpns=date(2015, 3, 1), golongan_awal="III/a",
    pangkat=(Pangkat("III/b", date(2023, 4, 1), MasaKerja(8, 1)),),
    jabatan=Jabatan("pelaksana", "Pengadministrasi", tmt=date(2015, 3, 1)), pendidikan="S-1/Sarjana",
    predikat=dict.fromkeys(range(2020, 2026), Predikat.BAIK))  # fmt: skip


def _lines(person: RiwayatOrang):
    return {line.label: line for line in state_lines(keadaan(person, aturan(), DAY))}


def test_each_line_names_its_basis():
    lines = _lines(CLERK)
    assert lines["Gaji pokok"].text == "Rp 3.390.500"
    assert lines["Gaji pokok"].why == (
        "PP 5/2024 (perubahan ke-19 PP 7/1977), golongan III/b, masa kerja 10 tahun.",
        "Masa kerja golongan 8 tahun 1 bulan pada 1 April 2023, sekarang 11 tahun 8 bulan.")
    assert lines["KGB berikut"].text == "1 Maret 2027, menjadi Rp 3.497.300"
    assert lines["KGB berikut"].why[-2:] == (
        "Masa kerja golongan mencapai 12 tahun; surat paling lambat 1 Januari 2027.",
        "Predikat 2026 belum ada; catat hasil evaluasi atau penilaian tahun itu (PP 7/1977 Pasal 11).")
    assert lines["Pensiun"].text == "1 Februari 2048 (BUP 58 tahun)"
    assert "UU 20/2023 Pasal 55" in lines["Pensiun"].why[0]
    assert lines["Sisa cuti tahunan"].text == "12 hari (N-2 0, N-1 0, N 12)"
    assert all(line.why for line in lines.values())


def test_what_was_missed_and_what_cannot_be_is_in_doubt_and_what_is_to_come_is_not():
    missed = _lines(CLERK)["KGB berikut"]
    assert (missed.open, missed.why[0]) == (
        True, "Seharusnya berlaku 1 Maret 2025, tetapi belum tercatat.")
    known = _lines(replace(CLERK, kgb=(Pangkat("III/b", date(2025, 3, 1), MasaKerja(10, 0)),)))
    assert not known["KGB berikut"].open
    assert not known["Kenaikan pangkat reguler"].open
    top = _lines(replace(CLERK, pangkat=(Pangkat("III/d", date(2020, 4, 1), MasaKerja(8, 1)),)))
    promotion = top["Kenaikan pangkat reguler"]
    assert (promotion.text, promotion.open) == ("Belum dapat", True)
    assert any("hanya sampai golongan III/d" in words for words in promotion.why)


def test_what_is_to_come_stands_above_the_career_with_the_latest_first():
    found = akan_datang(keadaan(CLERK, aturan(), DAY))
    assert [(one.tanggal, one.judul, one.keterangan) for one in found] == [
        (date(2048, 2, 1), "Pensiun", "BUP 58 tahun"),
        (date(2027, 4, 1), "Perkiraan kenaikan pangkat III/c", "reguler"),
        (date(2027, 3, 1), "KGB berikutnya", "Rp 3.497.300")]
    last = akan_datang(keadaan(CLERK, aturan(), date(2048, 1, 2)))
    assert [one.judul for one in last] == ["Pensiun"], "neither what is past nor what would come later"


def test_other_lines_stand_only_where_they_apply():
    pppk = RiwayatOrang("d", "PPPK", tanggal_lahir=date(1990, 1, 1), tmt_cpns=date(2024, 3, 1),
                        golongan_awal="IX", jabatan=Jabatan("fungsional", "Guru", "Ahli Pertama"),
                        kontrak=(Selang(date(2024, 3, 1), date(2029, 2, 28)),),
                        cuti={2026: CatatanCuti(14)})  # fmt: skip
    lines = _lines(pppk)
    assert lines["Akhir perjanjian kerja"].text == "28 Februari 2029 (60 bulan)"
    assert lines["Kenaikan pangkat"].text == "Belum dapat"
    assert (lines["Sisa cuti tahunan"].text, lines["Sisa cuti tahunan"].open) == (
        "-2 hari (N-2 0, N-1 0, N -2)", True)
    assert "Satyalancana" not in lines
    empty = _lines(RiwayatOrang("e", "PNS"))
    assert "Gaji pokok" not in empty
    assert empty["Pensiun"].text == "Belum diketahui"
    assert rupiah(0) == "Rp 0"
