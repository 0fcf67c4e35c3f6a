"""Sentences about evaluasi kinerja."""

SENTENCES: dict[str, str] = {
    "evaluasi.realisasi_kosong": "Realisasi “{indikator}” belum diisi; isi berdasarkan bukti dukung.",
    "evaluasi.luar_rentang_skp": "Periode evaluasi keluar dari periode penilaian SKP; periksa tanggalnya.",
    "evaluasi.atasan_penilai_kosong":
        "Atasan pejabat penilai belum ada; lengkapi penugasan penilai supaya bagian 3 dokumen evaluasi "
        "terisi.",
    "evaluasi.capaian_kosong": "Capaian kinerja organisasi belum dipilih; pilih sesuai penetapan pimpinan.",
    "evaluasi.rating_hasil_kerja_kosong":
        "Rating hasil kerja belum dipilih; pilih satu untuk seluruh hasil kerja.",
    "evaluasi.rating_perilaku_kosong":
        "Rating perilaku kerja belum dipilih; pilih satu untuk seluruh perilaku.",
    "evaluasi.tempat_kosong": "Tempat penandatanganan belum diisi; isi sebelum evaluasi diselesaikan.",
    "evaluasi.tanggal_kosong":
        "Tanggal penandatanganan penilai belum diisi; isi sebelum evaluasi diselesaikan.",
    "evaluasi.sudah_selesai": "Evaluasi ini sudah selesai; buka kembali dahulu untuk mengubahnya.",
    "evaluasi.belum_selesai":
        "Evaluasi ini belum selesai, sehingga tidak perlu dibuka kembali; langsung ubah isinya.",
    "evaluasi.skp_belum_ditetapkan":
        "SKP pegawai ini belum ditetapkan; tetapkan SKP dahulu, lalu selesaikan evaluasinya.",
}
