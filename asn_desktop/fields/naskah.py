"""Names of letters about a person, and of what an office may write itself in them: parts, merge fields."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from asn_desktop.domain.problems import Problem
from asn_desktop.domain.surat import periksa_teks
from asn_desktop.fields.spec import Choice

SURAT: Final = (
    Choice("drh", "Daftar Riwayat Hidup"),
    Choice("drh-kosong", "Daftar Riwayat Hidup kosong (ditulis tangan)"),
    Choice("drh-singkat", "Daftar Riwayat Hidup singkat (Satyalancana)"),
    Choice("kgb", "Surat Kenaikan Gaji Berkala"), Choice("cuti", "Formulir Permintaan dan Pemberian Cuti"),
    Choice("spmt", "Surat Pernyataan Melaksanakan Tugas"),
    Choice("pernyataan-pelantikan", "Surat Pernyataan Pelantikan"),
    Choice("pernyataan-disiplin", "Surat Pernyataan Disiplin"),
    Choice("kp4", "Surat Keterangan Tunjangan Keluarga (KP4)"),
    Choice("log-harian", "Log Harian"), Choice("surat-pengingat", "Surat Pengingat Kinerja"),
    Choice("bimbingan-b18", "Umpan Balik Bimbingan Kinerja (B.1.8)"),
    Choice("bimbingan-b19", "Evaluasi Kompetensi (B.1.9)"),
    Choice("konversi-ak", "Konversi Predikat Kinerja ke Angka Kredit"),
    Choice("akumulasi-ak", "Akumulasi Angka Kredit"), Choice("penetapan-ak", "Penetapan Angka Kredit"))
OLEH_PENILAI: Final = frozenset({"log-harian", "konversi-ak", "akumulasi-ak", "penetapan-ak"})  # he signs
DAFTAR: Final = (  # lists that somebody signs; without a signer of their own the head of the unit does
    Choice("duk", "Daftar Urut Kepangkatan (DUK)"), Choice("nominatif", "Daftar Nominatif Pegawai"),
    Choice("penjagaan-kgb", "Daftar Penjagaan Kenaikan Gaji Berkala"),
    Choice("rekap-pensiun", "Rekapitulasi Pensiun PNS"), Choice("statistik", "Statistik Pegawai"),
    Choice("peta-jabatan", "Peta Jabatan"))
SEMUA_KINERJA: Final = "kinerja"  # stands for every form of plans and evaluations
FORMULIR_KINERJA: Final = (  # signed by the pejabat penilai, unless somebody signs for him
    Choice(SEMUA_KINERJA, "Semua formulir kinerja"),
    Choice("skp-kuantitatif", "SKP Kuantitatif"), Choice("skp-kualitatif", "SKP Kualitatif"),
    Choice("skp-jpt", "SKP JPT"), Choice("lampiran-skp", "Lampiran SKP"),
    Choice("umpan-balik", "Rekaman Umpan Balik"), Choice("evaluasi", "Evaluasi Kinerja"),
    Choice("dokumen-evaluasi", "Dokumen Evaluasi Kinerja"),
    Choice("matriks-peran-hasil", "Matriks Peran dan Hasil"), Choice("rencana-aksi", "Rencana Aksi SKP"),
    Choice("ba-klarifikasi-ekspektasi", "Berita Acara Klarifikasi Ekspektasi"),
    Choice("mengapa-predikat", "Mengapa Predikat Ini"),
    Choice("keberatan", "Keberatan atas Evaluasi Kinerja"),
    Choice("penetapan-predikat", "Penetapan Predikat Kinerja"))
BAGIAN_SURAT: Final[Mapping[str, str]] = MappingProxyType({
    "perihal": "Perihal", "tujuan": "Tujuan surat", "pembuka": "Kalimat pembuka",
    "pernyataan": "Kalimat pengantar pegawai", "isi": "Isi pernyataan", "penutup": "Kalimat penutup",
    "tembusan": "Tembusan (satu baris satu)",
    "terhadap": "Lanjutan judul kolom “ALASAN TERHADAP …”",
    "keterangan": "Keterangan tanda * pada KOMPETENSI PEGAWAI",
    "nip_pppk": "Sebutan nomor induk PPPK (NIP atau NI PPPK)"})
BIDANG_SURAT: Final[Mapping[str, str]] = MappingProxyType({
    "nama": "Nama lengkap pegawai", "nip": "NIP", "pangkat": "Pangkat dan golongan ruang",
    "golongan": "Golongan", "jabatan": "Jabatan", "unit_kerja": "Unit kerja", "instansi": "Nama instansi",
    "daerah": "Nama daerah, mis. Kabupaten Tirta Jaya", "perangkat_daerah": "Nama perangkat daerah",
    "tempat": "Tempat penandatanganan", "tempat_kapital": "Tempat penandatanganan, huruf kapital",
    "tanggal": "Tanggal surat", "tahun": "Tahun surat", "pejabat": "Jabatan penanda tangan",
    "gaji_lama": "Gaji pokok lama", "gaji_baru": "Gaji pokok baru", "tmt": "Terhitung mulai tanggal",
    "masa_kerja": "Masa kerja golongan", "peraturan_gaji": "Peraturan tentang gaji",
    "pejabat_cuti": "Pejabat yang memberikan cuti", "tanggal_tugas": "Tanggal mulai melaksanakan tugas",
    "jabatan_baru": "Jabatan menurut SK", "eselon": "Eselon", "tanggal_pelantikan": "Tanggal pelantikan",
    "pejabat_sk": "Pejabat penetap SK", "nomor_sk": "Nomor SK", "tanggal_sk": "Tanggal SK"})


def problems_of_teks(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """What keeps a letter text from being used: merge fields that are not on the list."""
    return periksa_teks(str(values.get("isi") or ""), BIDANG_SURAT)
