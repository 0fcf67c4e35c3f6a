"""Sentences about SKP."""

SENTENCES: dict[str, str] = {
    "skp.penilai_kosong": "Pejabat penilai kinerja belum ada; tugaskan penilai pada berkas pegawai, lalu "
    "tekan Perbarui nama dan jabatan.",
    "skp.menilai_diri_sendiri":
        "Pejabat penilai sama dengan pegawai yang dinilai; perbaiki penugasan penilai.",
    "skp.nip_penilai_kosong":
        "NIP penilai {nama} kosong; lengkapi, atau tandai sebagai pejabat di luar data.",
    "skp.rentang_terbalik": "Akhir periode penilaian lebih awal daripada awalnya; betulkan salah satunya.",
    "skp.luar_tahun": "Periode penilaian keluar dari tahun {tahun}; pilih tanggal dalam tahun itu.",
    "skp.tanpa_hasil_kerja":
        "Belum ada hasil kerja utama; tambahkan sekurang-kurangnya satu pada bagian A (Utama).",
    "skp.terlalu_banyak": "Hasil kerja melebihi {batas}; gabungkan yang serupa.",
    "skp.rhk_kosong": "Rencana hasil kerja pada {letak} belum diisi; isi atau hapus barisnya.",
    "skp.rhk_pimpinan_kosong":
        "Rencana hasil kerja pimpinan pada {letak} belum dipilih; pilih dari SKP pimpinan atau ketik.",
    "skp.perspektif_kosong": "Perspektif pada {letak} belum dipilih; SKP bagi JPT atau pimpinan unit kerja "
    "mandiri menyebut perspektif setiap hasil kerja.",
    "skp.target_tidak_tercetak": "Target pada {letak} tidak tercetak pada pendekatan kualitatif; tulis "
    "targetnya di dalam kalimat ukuran keberhasilan.",
    "skp.tanpa_indikator": "Hasil kerja {letak} belum berindikator; tambahkan sekurang-kurangnya satu.",
    "skp.aspek_kosong": "Aspek pada {letak} belum dipilih; pilih kuantitas, kualitas, waktu, atau biaya.",
    "skp.indikator_kosong": "Indikator kinerja individu pada {letak} belum diisi; isi atau hapus barisnya.",
    "skp.target_kosong": "Target pada {letak} belum diisi; tulis misalnya 12 Laporan.",
    "skp.lampiran_kosong": "{bagian} pada lampiran masih kosong; isi bila disepakati dengan pimpinan.",
    "skp.tempat_kosong": "Tempat penandatanganan belum diisi; isi sebelum SKP ditetapkan.",
    "skp.tanggal_kosong": "Tanggal penandatanganan belum diisi; isi sebelum SKP ditetapkan.",
    "skp.bukan_draf": "SKP ini sudah {status}; hanya SKP berstatus DRAF yang dapat diajukan.",
    "skp.bukan_diajukan": "SKP ini berstatus {status}; langkah ini hanya untuk SKP berstatus DIAJUKAN.",
}
