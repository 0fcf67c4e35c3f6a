"""Evidence per indicator: named, with its place, and only scans of the same person."""

from dataclasses import replace

import pytest

from asn_desktop.services.bukti_kinerja import Bukti, bukti_skp, hapus_bukti, tambah_bukti
from asn_desktop.services.errors import Rejected
from tests.services import kantor_kecil


def test_evidence_is_noted_told_and_taken_away(office):
    kantor = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2026)
    indicator = plan.hasil_kerja[0].indikator[0].id
    whole = Bukti("", plan.id, indicator, "fisik", " Daftar  arsip ", "lemari 2")
    tambah_bukti(office, whole)
    tambah_bukti(office, replace(whole, jenis="tautan", nama="Laporan", letak="https://contoh.go.id/1"))
    assert [one.kalimat for one in bukti_skp(office, plan.id)] == [
        "Daftar arsip (Map fisik: lemari 2)", "Laporan (https://contoh.go.id/1)"]
    with office.db.write("isi", "uji") as tx:
        other = tx.insert("dokumen", {"pegawai_id": kantor.rahmat, "jenis": "KK", "nama_berkas": "kk.pdf"})
    for bad, said in ((replace(whole, nama=" "), "belum diisi"),
                      (replace(whole, jenis="lain"), "Jenis bukti"),
                      (replace(whole, jenis="pindaian"), "Jenis bukti"),
                      (replace(whole, jenis="pindaian", dokumen_id=other), "bukan dokumen"),
                      (replace(whole, indikator_id="lain"), "tidak ada lagi")):
        with pytest.raises(Rejected, match=said):
            tambah_bukti(office, bad)
    hapus_bukti(office, bukti_skp(office, plan.id)[0].id)
    assert len(bukti_skp(office, plan.id)) == 1
