"""Angka kredit from predikat to PAK, as use cases: proposed, stored, undone; what is asked, not guessed."""

from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.domain.penetapan_ak import NilaiAwal
from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.angka_kredit import (
    keadaan_ak,
    pratinjau_konversi_unit,
    saran_awal,
    simpan_konversi,
    simpan_konversi_unit,
    simpan_penetapan,
    usul_konversi,
    usul_penetapan,
)
from asn_desktop.services.errors import Rejected
from asn_desktop.services.kepegawaian import keadaan_pegawai
from asn_desktop.services.pengingat import PengingatQuery, daftar_pengingat
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.printing.isi_ak import KEYS
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Cancelled, Work
from tests.documents.reading import read
from tests.services import kantor_kecil

NOL = NilaiAwal(Decimal(0), Decimal(0), Decimal(0))


def old(office, person, tahun, predikat, **days):
    values = {"pegawai_id": person, "tahun": tahun, "predikat": predikat, **days}
    save_record(office, "penilaian_lama", values)


def printed(office, tmp_path, person, key, tahun):
    """The words of each page of the papers of a person, a line break as a blank."""
    result = print_forms(office, PrintOrder((key,), tahun, None, (person,), tmp_path / key), Work())
    assert not result.failed, result.failed
    return [" ".join(" ".join(text.text for text in page.texts).split())
            for path in result.written for page in read(path.read_bytes())]


def refused(call, *args, **more):
    with pytest.raises(Rejected) as caught:
        call(*args, **more)
    return caught.value.problems[0].code, caught.value.sentence


def test_from_appraisals_to_a_pak_and_back(office):
    kantor = kantor_kecil.isi(office)
    who = kantor.sekar  # Arsiparis Ahli Muda since 3 January 2022, III/c since April 2023
    assert refused(usul_penetapan, office, who)[0] == "ak.tanpa_konversi"
    old(office, who, 2023, "Sangat Baik")
    old(office, who, 2024, "Baik", mulai=date(2024, 6, 1), selesai=date(2024, 12, 31))
    found = usul_konversi(office, who, 2024)
    assert [(one.bulan, str(one.angka_kredit)) for one in found.konversi] == [(7, "14.583")]
    assert found.kurang == ("Januari s.d. Mei 2024: belum ada predikat; selesaikan evaluasinya atau catat "
                            "penilaian tahun itu.",)
    simpan_konversi(office, who, 2024)
    assert refused(simpan_konversi, office, who, 2024)[1].startswith(
        "Tidak ada bulan tahun 2024 yang dapat dikonversi: Januari s.d. Mei 2024")
    assert list_records(office, "konversi_ak", who)
    urungkan(office, aksi_terakhir(office).nomor)
    assert not list_records(office, "konversi_ak", who)
    for tahun in (2023, 2024):
        simpan_konversi(office, who, tahun)
    stored = list_records(office, "konversi_ak", who)
    assert [one.values["nomor"][-4:] for one in stored] == ["0003", "0002"]  # never reused
    typed = {"pegawai_id": who, "tahun": 2024, "bulan_mulai": 3, "bulan_selesai": 8, "jabatan": "Arsiparis",
             "jenjang": "Ahli Muda", "predikat": "baik"}
    assert refused(save_record, office, "konversi_ak", typed)[1].startswith(
        "Bulan pada Juni s.d. Agustus 2024 sudah dikonversi (KAK-")
    save_record(office, "konversi_ak", {"persen": 100}, stored[0].id)  # not against itself
    code, words = refused(usul_penetapan, office, who)
    assert (code, words.endswith("0 bila memang tidak ada.")) == ("ak.awal_belum", True)
    hint = saran_awal(office, who)
    assert (hint.golongan, str(hint.dasar)) == ("III/c", "0"), "the golongan in which the first line begins"
    assert keadaan_ak(office, who).posisi is None  # its beginning is not known, so no bar is drawn
    simpan_penetapan(office, who, awal=NilaiAwal(Decimal(0), Decimal("20.5"), Decimal(0)))
    now = keadaan_ak(office, who)
    assert (now.posisi.jumlah, now.sampai) == (Decimal("72.583"), date(2024, 12, 31))
    assert (now.posisi.selisih_pangkat, now.posisi.selisih_jenjang) == (
        Decimal("-27.417"), Decimal("-127.417"))


def test_a_unit_is_converted_as_it_was_shown_and_undone_as_one(office):
    kantor = kantor_kecil.isi(office)
    people = (kantor.sekar, kantor.rahmat)
    for person in people:
        save_record(office, "riwayat_jabatan", {
            "pegawai_id": person, "jenis_jabatan": "fungsional", "jabatan": "Arsiparis Ahli Muda",
            "jenjang": "Ahli Muda", "tmt_jabatan": date(2025, 1, 1)})
    old(office, kantor.sekar, 2025, "Sangat Baik")
    seen = pratinjau_konversi_unit(office, kantor.subbag, 2025, Work())
    shown = {one.pegawai.id: ([str(line.angka_kredit) for line in one.konversi], one.catatan)
             for one in seen.baris}
    assert shown[kantor.sekar] == (["37.500"], ())
    assert shown[kantor.rahmat][0] == []
    assert shown[kantor.rahmat][1][0].startswith("Januari s.d. Desember 2025: belum ada predikat")
    old(office, kantor.rahmat, 2025, "Baik")
    both = pratinjau_konversi_unit(office, kantor.subbag, 2025)
    stopped = Work()
    stopped.cancel()
    with pytest.raises(Cancelled):
        simpan_konversi_unit(office, both, stopped)
    assert not list_records(office, "konversi_ak", kantor.sekar), "all or nothing"
    assert simpan_konversi_unit(office, both).jumlah == 2
    assert refused(simpan_konversi_unit, office, seen)[0] == "massal.sudah_lain"
    assert pratinjau_konversi_unit(office, kantor.subbag, 2025).siap == ()
    assert refused(simpan_konversi_unit, office, pratinjau_konversi_unit(office, kantor.subbag, 2025)
                   )[0] == "ak.massal_kosong"
    last = aksi_terakhir(office)
    assert last.kata.startswith("Konversi predikat ke angka kredit satu unit")
    urungkan(office, last.nomor)
    assert [list_records(office, "konversi_ak", person) for person in people] == [(), ()]


def test_the_next_pak_begins_with_what_the_last_one_came_to_and_reminds_when_it_is_enough(office, tmp_path):
    kantor = kantor_kecil.isi(office)
    who = kantor.sekar
    old(office, who, 2023, "Sangat Baik")
    old(office, who, 2024, "Sangat Baik")
    simpan_konversi(office, who, 2023)
    simpan_penetapan(office, who, awal=NOL)
    assert refused(simpan_penetapan, office, who, date(2023, 12, 31))[0] == "ak.sudah_ditetapkan"
    simpan_konversi(office, who, 2024)
    assert refused(usul_penetapan, office, who, date(2024, 6, 30))[0] == "ak.terpotong"
    old(office, who, 2025, "Sangat Baik")
    simpan_konversi(office, who, 2025)
    proposed = usul_penetapan(office, who)
    made = proposed.penetapan
    assert (made.mulai, made.sampai) == (date(2024, 1, 1), date(2025, 12, 31))
    assert (made.lama, made.baru, made.jumlah) == (Decimal("37.5"), 75, Decimal("112.5"))
    assert [str(one.jumlah) for one in made.unsur][3] == "112.500"
    assert (proposed.posisi.cukup_pangkat, proposed.posisi.cukup_jenjang) == (True, False)
    simpan_penetapan(office, who)
    query = PengingatQuery(JenisPengingat.ANGKA_KREDIT)
    (row,) = daftar_pengingat(office, query).baris
    assert (row.pegawai_id, row.tanggal, row.isi) == (
        who, date(2026, 1, 1), "Kenaikan ke III/d")
    codes = {one.kode: one.terpenuhi for kp in keadaan_pegawai(office, who).kenaikan for one in kp.syarat}
    assert codes["kp.angka_kredit"]
    words = {key: printed(office, tmp_path, who, key, 2025)[0] for key in KEYS}
    assert "Sangat Baik 150% 25 37,500" in words["konversi-ak"]
    assert "Arsiparis Ahli Muda / 3 Januari 2022" in words["konversi-ak"]
    assert "2024 Januari s.d. Desember Sangat Baik 150% 25 37,500" in words["akumulasi-ak"]
    assert "JUMLAH ANGKA KREDIT YANG DIPEROLEH 75,000" in words["akumulasi-ak"]
    assert "JUMLAH ANGKA KREDIT KUMULATIF 37,500 75,000 112,500" in words["penetapan-ak"]
    assert "Kelebihan 12,500 Kekurangan 87,500 DAPAT DIPERTIMBANGKAN" in words["penetapan-ak"]
    assert "MENJADI PENATA TINGKAT I / III/d" in words["penetapan-ak"]


def test_a_year_in_two_parts_gives_two_papers_and_one_without_a_cause_a_blank_one(office, tmp_path):
    kantor = kantor_kecil.isi(office)
    who = kantor.sekar
    old(office, who, 2024, "Baik", mulai=date(2024, 1, 1), selesai=date(2024, 3, 31))
    old(office, who, 2024, "Sangat Baik", mulai=date(2024, 4, 1), selesai=date(2024, 12, 31))
    simpan_konversi(office, who, 2024)
    one, two = printed(office, tmp_path, who, "konversi-ak", 2024)
    assert ("Baik 3/12 x 100% 25 6,250" in one, "Sangat Baik 9/12 x 150% 25 28,125" in two) == (True, True)
    (blank,) = printed(office, tmp_path, who, "penetapan-ak", 2024)
    assert "DAPAT / BELUM DAPAT DIPERTIMBANGKAN" in blank
    order = PrintOrder(("penetapan-ak",), 2024, None, (who, kantor.camat), tmp_path / "dua")
    result = print_forms(office, order, Work())
    assert [(skipped.alasan, skipped.jumlah) for skipped in result.skipped] == [(
        "tidak memegang jabatan fungsional", 1)]


def test_a_part_of_a_year_is_converted_when_it_is_asked_for_and_who_has_no_jenjang_is_refused(office):
    kantor = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2026)
    kantor_kecil.evaluasi_selesai(office, plan, JenisPeriode.TW1)
    assert usul_konversi(office, kantor.sekar, 2026).konversi == ()
    (part,) = usul_konversi(office, kantor.sekar, 2026, berkala=True).konversi
    assert (part.bulan_mulai, part.bulan_selesai, part.asal) == (1, 3, "evaluasi")
    kantor_kecil.evaluasi_selesai(office, plan, JenisPeriode.AKHIR)
    ready = keadaan_ak(office, kantor.sekar)
    assert (ready.dapat_dihitung, any("2026" in words for words in ready.belum)) == ((2026,), False)
    (whole,) = usul_konversi(office, kantor.sekar, 2026, berkala=True).konversi
    assert whole.bulan == 12
    assert refused(usul_konversi, office, kantor.camat, 2026)[0] == "ak.bukan_jf"
    assert keadaan_ak(office, kantor.camat).jenjang == ""
