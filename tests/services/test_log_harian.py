"""The daily log: in from a spreadsheet, out in the portal's layout, a day copied, a month looked through."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from asn_desktop.exchange.sheet import read_file
from asn_desktop.services.errors import Rejected
from asn_desktop.services.log_harian.ambil import KOLOM, ambil_log, pratinjau_berkas, pratinjau_teks
from asn_desktop.services.log_harian.bulan import bulan_log, periksa_log, salin_hari
from asn_desktop.services.log_harian.keluar import ekspor_log
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.records import save_record
from asn_desktop.services.work import Work
from tests.documents.reading import read
from tests.services import kantor_kecil

PLAN, OTHER = "Menata arsip inaktif", "Menata arsip inaktif keuangan"
BLOCK = (
    "Rencana Aksi\tTanggal (YYYY-MM-DD)\tJam Mulai\tJam Selesai\tKegiatan Harian\tRealisasi\tSatuan\tWarna\n"
    "menata arsip inaktif\t2026-03-02\t08:00\t10:00\tMenata boks 1-4\t4\tBoks\tbiru\n"
    "Menata arsip\t2026-03-02\t9.30\t11:00\tMemilah map\t2\tBoks\t\n"
    "\t2026-03-03\t\t\tRapat\t1\tNotula\t\n"
)


@pytest.fixture
def kantor(office):
    found = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_ditetapkan(office, found.sekar, 2026)
    with office.db.write("isi", "uji") as tx:
        for number, name in enumerate((PLAN, OTHER)):
            tx.insert("rencana_aksi", {"skp_id": plan.id, "hasil_kerja_id": plan.hasil_kerja[0].id,
                                       "urutan": number, "uraian": name})
    return SimpleNamespace(session=office, sekar=found.sekar)


def test_a_name_that_the_plan_does_not_have_is_asked_about_and_never_guessed(kantor):
    session, sekar = kantor.session, kantor.sekar
    seen = pratinjau_teks(session, sekar, BLOCK)
    assert [one.cocok for one in seen.baris] == [PLAN, None, None]
    assert (seen.tidak_dikenal, seen.dilewati, seen.baru) == (((2026, "Menata arsip"),), ("Warna",), 3)
    with pytest.raises(Rejected, match="tidak ada pada SKP 2026; pilih padanannya"):
        ambil_log(session, seen, {})
    with pytest.raises(Rejected, match="bukan rencana aksi"):
        ambil_log(session, seen, {(2026, "Menata arsip"): "Karangan"})
    assert ambil_log(session, seen, {(2026, "Menata arsip"): None})[0] == 3
    month = bulan_log(session, sekar, 2026, 3)
    assert [(one.rencana_aksi, one.dikenal, one.tumpang) for one in month.baris] == [
        (PLAN, True, True), ("Menata arsip", False, True), ("", False, False)]
    assert month.ringkasan[0].kata_jumlah == "4 Boks"
    again = pratinjau_teks(session, sekar, BLOCK)
    assert (again.baru, again.tidak_dikenal) == (0, ())
    chosen = pratinjau_teks(session, sekar, BLOCK.replace("2026-03-0", "2026-04-0"))
    ambil_log(session, chosen, {(2026, "Menata arsip"): OTHER})
    assert [one.rencana_aksi for one in bulan_log(session, sekar, 2026, 4).baris] == [PLAN, OTHER, ""]


def test_what_goes_out_is_the_layout_of_the_portal_and_comes_in_again_as_the_same(kantor, tmp_path):
    session, sekar, out = kantor.session, kantor.sekar, tmp_path / "maret.xlsx"
    with pytest.raises(Rejected, match="Tidak ada log Maret 2026"):
        ekspor_log(session, sekar, 2026, 3, out)
    ambil_log(session, pratinjau_teks(session, sekar, BLOCK), {(2026, "Menata arsip"): None})
    assert ekspor_log(session, sekar, 2026, 3, out) == 3
    rows = read_file(out, lambda done, total: None)[0].rows
    assert rows[0].cells == tuple(KOLOM.values())
    assert rows[2].cells[:6] == ("Menata arsip", "2026-03-02", "09:30", "11:00", "Memilah map", "2")
    assert pratinjau_berkas(session, sekar, out).baru == 0


def test_rows_that_are_wrong_stop_the_whole(kantor):
    session, sekar = kantor.session, kantor.sekar
    wrong = pratinjau_teks(session, sekar, "\t31-02-2026\t\t\tRapat\n\t2026-03-02\t10:00\t09:00\tRapat")
    assert [bool(one.salah) for one in wrong.baris] == [True, True]
    with pytest.raises(Rejected, match="Baris 1 belum benar"):
        ambil_log(session, wrong, {})
    for text in ("Rencana Aksi\tTanggal\tKegiatan Harian\tTanggal\n", "  \n"):
        with pytest.raises(Rejected):
            pratinjau_teks(session, sekar, text)


def test_a_day_is_copied_once_and_a_month_looked_through_once(kantor, tmp_path):
    session, sekar = kantor.session, kantor.sekar
    with pytest.raises(Rejected, match="Belum ada log"):
        salin_hari(session, sekar, date(2026, 3, 2))
    line = {"pegawai_id": sekar, "tanggal": date(2026, 3, 2), "kegiatan": "Rapat", "jam_mulai": "08:00",
            "jam_selesai": "09:00", "bukti_dukung": "Map 1"}
    save_record(session, "log_harian", line)
    odd = save_record(session, "log_harian", {**line, "kegiatan": "Apel", "jam_mulai": "08:30"}).remarks
    assert [(one.code, one.blocks) for one in odd] == [("log.tumpang", False)]
    assert salin_hari(session, sekar, date(2026, 3, 5))[:2] == (2, date(2026, 3, 2))
    with pytest.raises(Rejected, match="sudah ada semua"):
        salin_hari(session, sekar, date(2026, 3, 5))
    copies = bulan_log(session, sekar, 2026, 3).baris[2:]
    assert {one.bukti_dukung for one in copies} == {""}
    assert periksa_log(session, sekar, 2026, 3)[0] == 4
    assert bulan_log(session, sekar, 2026, 3).belum_diperiksa == 0
    with pytest.raises(Rejected, match="menunggu diperiksa"):
        periksa_log(session, sekar, 2026, 3)
    order = PrintOrder(("log-harian",), 2026, None, (sekar,), tmp_path / "log", tanggal=date(2026, 3, 31))
    [made] = print_forms(session, order, Work()).written
    assert made.name.startswith("2026_Log_Harian_BULAN03_"), "a month does not take the place of another"
    for one in ({"jabatan": "Kepala BKPSDM"}, {"jabatan": "Camat", "formulir": "konversi-ak"}):
        save_record(session, "penandatangan", {"cara": "langsung", "nama": "Hj. Dwi Lestari", **one})
    words = {"formulir": "log-harian", "bagian": "penutup", "isi": "Oleh {pejabat}."}
    save_record(session, "teks_surat", words)
    chosen = replace(order, bulan=date(2026, 3, 1), tanggal=date(2026, 6, 30), out=tmp_path / "maret.pdf")
    print_forms(session, chosen, Work())
    [page] = read(chosen.out.read_bytes())
    assert "Bulan : Maret 2026" in page.lines
    assert any("30 Juni 2026" in line for line in page.lines), "dated by the day of the order"
    assert "Oleh Kepala Subbagian." in page.lines
    assert any(line.startswith("Ratri") for line in page.lines), "not who signs the letters of the office"
    later = PrintOrder(("log-harian",), 2026, None, (sekar,), tmp_path / "log", tanggal=date(2026, 6, 30))
    assert [one.alasan for one in print_forms(session, later, Work()).skipped] == [
        "belum ada log harian Juni 2026"]
