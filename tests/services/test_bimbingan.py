"""Papers of guidance talks: the newest talk, its nine statements, its competences; blank without one."""

from dataclasses import replace
from datetime import date

from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.services.naskah import bagian_surat, simpan_teks
from asn_desktop.services.pengingat import PengingatQuery, daftar_pengingat
from asn_desktop.services.printing import PrintOrder, missing_for_print, print_forms
from asn_desktop.services.records import save_record
from asn_desktop.services.work import Work
from tests.documents.reading import read
from tests.services import kantor_kecil


def test_b18_and_b19_show_the_newest_talk(office, tmp_path):
    kantor = kantor_kecil.isi(office)
    person = {"pegawai_id": kantor.sekar}
    talks = ((date(2026, 1, 5), "Lama", "bimbingan"), (date(2026, 2, 9), "Ketepatan laporan", "konseling"))
    for day, words, jenis in talks:
        talk = save_record(office, "bimbingan_kinerja", {
            **person, "jenis": jenis, "tanggal": day, "masalah": words, "tenggat": date(2026, 3, 9),
            "tindak_lanjut": "Jadwal mingguan"}).id
    found = daftar_pengingat(office, PengingatQuery(JenisPengingat.BIMBINGAN)).baris
    assert [(row.nama, row.tanggal, row.isi) for row in found] == [
        ("Sekar Ayuningtyas, S.E.", date(2026, 3, 9), "Tindak lanjut bimbingan dan konseling kinerja")]
    save_record(office, "bimbingan_kinerja", {"selesai": date(2026, 3, 1)}, talk)
    [left] = daftar_pengingat(office, PengingatQuery(JenisPengingat.BIMBINGAN)).baris
    assert left.isi == "Tindak lanjut bimbingan kinerja"
    of_talk = {**person, "bimbingan_kinerja_id": talk}
    save_record(office, "umpan_balik_bimbingan", {**of_talk, "nomor": 9, "umpan_balik": "Sudah jelas"})
    save_record(office, "kompetensi_bimbingan", {**of_talk, "kompetensi": "Menyusun laporan", "nilai": 3})
    parts = {(one.formulir, one.bagian): one for one in bagian_surat(office)}
    missing = [key for key, one in parts.items() if one.menunggu]
    assert missing == [("bimbingan-b19", "terhadap"), ("bimbingan-b19", "keterangan"),
                       ("bimbingan-b18", "isi")]
    simpan_teks(office, parts["bimbingan-b19", "terhadap"], "nilai")
    kept = simpan_teks(office, parts["bimbingan-b19", "keterangan"], "dari kamus kompetensi")
    assert not kept.menunggu
    order = PrintOrder(("bimbingan-b18", "bimbingan-b19"), 2026, None, (kantor.sekar, kantor.mira),
                       tmp_path / "b.pdf", gabung=True, tanggal=date(2026, 2, 10))
    assert print_forms(office, order, Work()).documents == 4
    told = {one.kalimat for one in missing_for_print(office, order) if one.pegawai_id == kantor.sekar}
    assert told == {"Umpan Balik Bimbingan Kinerja (B.1.8): sebagian bunyi resminya belum ditulis kantor; "
                    "lengkapi pada Setelan, Teks surat."}, "B.1.9 has its words now"
    pages = [set(page.lines) for page in read((tmp_path / "b.pdf").read_bytes())]
    his = [page for page in pages if any("Konseling kinerja 9 Februari 2026" in line for line in page)]
    assert len(his) == 2
    assert {"TENTANG PEGAWAI", "Sudah jelas", "Saya merasa diperhatikan dan dipahami",
            "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026"} <= his[0] | his[1]
    assert any({"Menyusun laporan", "3", "ALASAN TERHADAP nilai", "*) dari kamus kompetensi"} <= page
               for page in his)
    assert not any("Ketepatan laporan" in line for page in pages for line in page), "not on the official form"
    before = replace(order, form_keys=("bimbingan-b18",), tahun=2025, pegawai_ids=(kantor.sekar,))
    print_forms(office, before, Work())
    [page] = [set(page.lines) for page in read((tmp_path / "b.pdf").read_bytes())]
    assert "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2025" in page, "of the year that is asked for"
    assert "Sudah jelas" not in page
