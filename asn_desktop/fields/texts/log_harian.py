"""The daily log in words."""

SENTENCES: dict[str, str] = {
    "log.tanpa_pegawai": "Pegawai ini sudah tidak ada; muat ulang daftarnya.",
    "log.tanpa_kemarin": "Belum ada log pada hari-hari sebelumnya yang dapat disalin; tulis kegiatan pertama "
                         "lebih dahulu.",
    "log.sudah_disalin": "Kegiatan {hari} sudah ada semua pada hari ini; tidak ada yang disalin.",
    "log.sudah_diperiksa": "Tidak ada log {bulan} yang menunggu diperiksa; tambah dahulu lognya.",
    "log.tumpang": "Jam kegiatan ini tumpang tindih dengan kegiatan lain pada {tanggal} "
                   "({mulai}–{selesai}); periksa jamnya.",
    "log.tanpa_judul": "Judul kolom log tidak ditemukan pada 20 baris pertama; pakai judul {judul}.",
    "log.kolom_ganda": "Kolom {judul} ada dua kali; hapus salah satunya, lalu ulangi.",
    "log.terlalu_banyak": "Paling banyak {batas} baris sekali ambil; bagi berkasnya per bulan.",
    "log.kosong": "Tidak ada baris log yang dapat diambil; periksa isi di bawah judul kolomnya.",
    "log.belum_dipilih": "Rencana aksi “{teks}” tidak ada pada SKP {tahun}; pilih padanannya, atau biarkan "
                         "sebagai teks.",
    "log.pilihan_asing":
        "Pilihan “{teks}” bukan rencana aksi pada SKP {tahun}; pilih salah satu dari "
        "daftarnya.",
    "log.ada_salah": "Baris {baris} belum benar: {kalimat} Perbaiki berkasnya, lalu ulangi.",
    "log.tidak_ada": "Tidak ada log {bulan} yang dapat ditulis ke berkas; pilih bulan yang berisi.",
}
