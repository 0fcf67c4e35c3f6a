"""Papers of records and of units bear the office's seal when they are final: read from the page, judged,
changed, and taken in by another office.
"""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.db.kunci_tanda import META, keep_key
from asn_desktop.documents.lampiran_berkas import attachments
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian
from asn_desktop.presenters.keaslian import diterima_words, ringkasan_words, semua_words, terimaan_words
from asn_desktop.services.angka_kredit import keadaan_ak, simpan_konversi, simpan_penetapan
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.log_harian.bulan import periksa_log
from asn_desktop.services.naskah import bagian_surat, simpan_teks
from asn_desktop.services.pilihan_cetak import DATA_DI_PDF, KODE_QR, pilih_formulir
from asn_desktop.services.predikat_unit import Penetapan, tetapkan_predikat
from asn_desktop.services.printing import PrintOrder, UnitOrder, print_forms, render_unit, tanda
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.terima_formulir import lihat_terimaan, templat_dari_formulir, terima_formulir
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.verifikasi import Putusan, kantor_dikenal, kenali_kantor, periksa, periksa_pdf
from asn_desktop.services.work import Work
from tests import offices
from tests.documents.reading_qr import codes_of
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, skp_ditetapkan
from tests.services.test_angka_kredit import NOL, old

AK = ("konversi-ak", "akumulasi-ak", "penetapan-ak")
pytestmark = pytest.mark.usefixtures("one_child")


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def printed(office, keys, person, out, tahun=2024, **more):
    order = PrintOrder(keys, tahun, None, (person,), out, gabung=True, **more)
    result = print_forms(office, order, Work())
    assert not result.failed, result.failed
    return out.read_bytes()


def with_another_key(session):
    """Another office's key in the place of the one that its template gave it."""
    with session.db.write("kunci", "uji") as tx:
        tx.connection.exec_driver_sql("DELETE FROM meta WHERE key = ?", (META,))
        keep_key(tx.connection, bytes(range(32)))


def codes(pdf):
    return [text for page in codes_of(pdf) for text in page]


def credited(office, who):
    """Two years converted here and set by a PAK."""
    for tahun in (2023, 2024):
        old(office, who, tahun, "Sangat Baik")
        simpan_konversi(office, who, tahun)
    simpan_penetapan(office, who, awal=NOL)


def test_papers_of_angka_kredit_prove_themselves_and_move_to_another_office(
    office, kantor, tmp_path, monkeypatch
):
    who, pdf = kantor.sekar, tmp_path / "ak.pdf"
    credited(office, who)
    reads = []
    load = tanda.load_key
    monkeypatch.setattr(tanda, "load_key", lambda connection: (reads.append(1), load(connection))[1])
    content = printed(office, AK, who, pdf)
    monkeypatch.undo()
    assert len(reads) <= 2, "the key is read once for all; made, when there is none"
    assert printed(office, AK, who, pdf) == content, "reprints byte for byte"
    lines, known = codes(content), kantor_dikenal(office)
    assert [periksa(line, known)[0].putusan for line in lines] == [Putusan.ASLI] * 3
    assert periksa(lines[2].replace("AK 75.000", "AK 76.000"), known)[0].putusan is Putusan.TIDAK_ASLI
    found = {one.ringkasan.formulir: one for one in periksa_pdf(pdf, known)}
    assert {one.kantor for one in found.values()} == {offices.INSTANSI}
    nip = found["PENETAPAN-AK"].ringkasan.nip
    assert [ringkasan_words(found[key.upper()]) for key in AK] == [
        f"Konversi Predikat Kinerja ke Angka Kredit (LATIHAN) KAK-2026-0002, NIP {nip}, Januari s.d. "
        "Desember 2024, predikat SANGAT BAIK, angka kredit 37,500, 2 Maret 2026",
        f"Akumulasi Angka Kredit (LATIHAN) PAK-2026-0001, NIP {nip}, Januari 2023 s.d. Desember 2024, angka "
        "kredit 75,000, 2 Maret 2026",
        f"Penetapan Angka Kredit (LATIHAN) PAK-2026-0001, NIP {nip}, Januari 2023 s.d. Desember 2024, angka "
        "kredit 75,000, 2 Maret 2026"]
    three = tuple(found.values())
    assert semua_words((*three, *three)).split("\n")[2:] == [ringkasan_words(three[2]), "dan 3 formulir lagi"]
    with offices.new_office(tmp_path / "penerima") as here:
        with_another_key(here)
        kenali_kantor(here, "KABUPATEN LAIN", periksa_pdf(pdf, {})[0])
        other = kantor_kecil.isi(here)
        assert terimaan_words(lihat_terimaan(here, pdf)) == (
            "Dapat diambil ke berkas pegawai: 3 catatan Sekar Ayuningtyas, S.E.")
        here.pegawai_id = other.sekar
        assert {one.halangan for one in lihat_terimaan(here, pdf)} == {
            "catatan ini menilai diri Anda sendiri; mintalah petugas lain mengambilnya"}
        here.pegawai_id = None
        taken = terima_formulir(here, pdf)
        assert diterima_words(taken)[-1] == (
            "Masuk: Sekar Ayuningtyas, S.E., penetapan angka kredit sampai 31 Desember 2024, 75,000 angka "
            "kredit kumulatif (PAK-2026-0001).")
        state = keadaan_ak(here, other.sekar)
        assert (state.posisi.jumlah, state.sampai) == (75, date(2024, 12, 31))
        [later, first] = list_records(here, "konversi_ak", other.sekar)
        assert (first.values["tahun"], later.values["asal"], later.values["nomor"]) == (
            2023, "formulir", "KAK-2026-0002")
        assert codes(printed(here, AK, other.sekar, tmp_path / "lain.pdf")) == [], "not this office's own"
        with pytest.raises(ServiceError, match="sudah tercatat"):
            terima_formulir(here, pdf)
        with pytest.raises(ServiceError, match="tidak memuat SKP"):
            templat_dari_formulir(here, pdf)
        urungkan(here, aksi_terakhir(here).nomor)
        assert list_records(here, "konversi_ak", other.sekar) == ()
        for jenis in ("konversi_ak", "penetapan_ak"):  # a list has a column for the pack
            ekspor_rekaman(office, jenis, tmp_path / f"{jenis}.csv")
            plan = inspect_file(here, tmp_path / f"{jenis}.csv", Work())
            apply_import(here, plan, Work())
        assert all(row.values["paket"] for row in list_records(here, "konversi_ak", other.sekar))
        assert codes(printed(here, AK, other.sekar, tmp_path / "daftar.pdf")) == [], "nor what a list brought"


def test_an_office_may_leave_out_code_or_data_and_a_blank_or_typed_paper_has_neither(
    office, kantor, tmp_path
):
    who, pdf = kantor.sekar, tmp_path / "ak.pdf"
    blank = printed(office, AK, who, pdf)
    assert (codes(blank), attachments(blank)) == ([], ())
    save_record(office, "konversi_ak", {
        "pegawai_id": who, "tahun": 2024, "bulan_mulai": 1, "bulan_selesai": 12, "jabatan": "Arsiparis",
        "jenjang": "Ahli Muda", "predikat": "baik", "nomor": "800/1", "tanggal": date(2025, 1, 2)})
    assert codes(printed(office, ("konversi-ak",), who, pdf)) == [], "typed from a letter of somebody else"
    urungkan(office, aksi_terakhir(office).nomor)
    credited(office, who)
    pilih_formulir(office, DATA_DI_PDF, "tanpa")
    bare = printed(office, ("konversi-ak",), who, pdf)
    assert (len(codes(bare)), attachments(bare)) == (1, ())
    pilih_formulir(office, KODE_QR, "tanpa")
    assert codes(printed(office, ("konversi-ak",), who, pdf)) == []


def test_a_log_is_sealed_when_its_lines_were_looked_through(office, kantor, tmp_path):
    who, pdf = kantor.sekar, tmp_path / "log.pdf"
    march = {"bulan": date(2026, 3, 1), "tanggal": date(2026, 3, 31)}
    line = {"pegawai_id": who, "tanggal": date(2026, 3, 2)}
    typed = save_record(office, "log_harian", {**line, "kegiatan": "Rapat", "diperiksa_oleh": "Ratri"})
    assert codes(printed(office, ("log-harian",), who, pdf, **march)) == [], "typed by whoever wrote the line"
    save_record(office, "log_harian", {"diperiksa_oleh": ""}, typed.id)
    save_record(office, "log_harian", {**line, "kegiatan": "Apel"})
    periksa_log(office, who, 2026, 3)
    [line] = codes(printed(office, ("log-harian",), who, pdf, **march))
    [found] = periksa_pdf(pdf, kantor_dikenal(office))
    assert line.startswith("ASN2:LOG-HARIAN:")
    assert ringkasan_words(found).endswith("tahun 2026, Maret, jumlah kegiatan 2, 31 Maret 2026")
    assert [row["kegiatan"] for row in found.isi["kertas"]["baris"]] == ["Rapat", "Apel"]
    assert "Sekar" not in line
    [seen] = lihat_terimaan(office, pdf)
    assert "kantor ini sendiri" in seen.halangan


def test_papers_of_a_talk_are_sealed_when_nothing_is_left_to_write(office, kantor, tmp_path):
    who, pdf = kantor.sekar, tmp_path / "b.pdf"
    talk = save_record(office, "bimbingan_kinerja", {
        "pegawai_id": who, "jenis": "bimbingan", "tanggal": date(2026, 2, 9), "masalah": "Rahasia"}).id
    of_talk = {"pegawai_id": who, "bimbingan_kinerja_id": talk}
    for number in range(1, 10):
        save_record(office, "umpan_balik_bimbingan", {**of_talk, "nomor": number, "umpan_balik": "Ya"})
    save_record(office, "kompetensi_bimbingan", {**of_talk, "kompetensi": "Menyusun laporan", "nilai": 3})
    keys = ("bimbingan-b18", "bimbingan-b19")
    assert codes(printed(office, keys, who, pdf, 2026)) == [], "words that the office writes are missing"
    parts = {(one.formulir, one.bagian): one for one in bagian_surat(office)}
    simpan_teks(office, parts["bimbingan-b19", "terhadap"], "nilai")
    simpan_teks(office, parts["bimbingan-b18", "isi"], "\n".join(f"{n}. Bunyi {n}" for n in range(1, 10)))
    printed(office, keys, who, pdf, 2026)
    found = periksa_pdf(pdf, kantor_dikenal(office))
    assert [one.ringkasan.formulir for one in found] == [key.upper() for key in keys]
    assert [one.putusan for one in found] == [Putusan.ASLI] * 2
    assert "tahun 2026, 9 Februari 2026" in ringkasan_words(found[0])
    assert "Rahasia" not in str([one.isi for one in found]), "the data are those of the paper, no more"


def test_the_paper_of_a_unit_is_sealed_while_its_counts_are_those_that_were_set(office, kantor, tmp_path):
    tw1, pdf = JenisPeriode.TW1, tmp_path / "f13.pdf"
    order = UnitOrder("penetapan-predikat", kantor.kecamatan, 2026, tw1)
    evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar), tw1)
    assert codes(render_unit(office, order)) == []
    isian = Penetapan(Capaian.BAIK, {}, "800/1", "Tirta Jaya", date(2026, 4, 8), kantor.camat)
    tetapkan_predikat(office, kantor.kecamatan, 2026, tw1, replace(isian, nomor=""))
    assert codes(render_unit(office, order)) == [], "its number is left to the pen"
    tetapkan_predikat(office, kantor.kecamatan, 2026, tw1, isian)
    pilih_formulir(office, "isian", "kelabu")
    grey = render_unit(office, order)
    pilih_formulir(office, "isian", "biru")
    pdf.write_bytes(render_unit(office, order))
    assert grey != pdf.read_bytes() == render_unit(office, order), "in the office's fills, and the same again"
    [line] = codes(pdf.read_bytes())
    [found] = periksa_pdf(pdf, kantor_dikenal(office))
    assert ringkasan_words(found) == (
        "Penetapan Predikat Kinerja (LATIHAN) 800/1, unit KECAMATAN TIRTA HULU, tahun 2026, Triwulan I, "
        "capaian BAIK, Sangat Baik 0, Baik 1, Butuh Perbaikan 0, Kurang/Misconduct 0, Sangat Kurang 0, "
        "8 April 2026")
    assert periksa(line.replace("/B 1/", "/B 2/"), {})[0].putusan is Putusan.TIDAK_ASLI
    with_another_key(office)
    kenali_kantor(office, "KABUPATEN LAIN", periksa_pdf(pdf, {})[0])
    [seen] = lihat_terimaan(office, pdf)
    assert (seen.nama, seen.halangan) == (
        "Kecamatan Tirta Hulu", "penetapan predikat tentang unit kantor asalnya; cukup diperiksa keasliannya")
    evaluasi_selesai(office, skp_ditetapkan(office, kantor.rahmat), tw1)
    assert codes(render_unit(office, order)) == [], "a draft again: the counts are others"
