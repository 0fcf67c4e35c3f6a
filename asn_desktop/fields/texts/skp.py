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
    "skp.kedua_terlalu_awal":
        "SKP kedua harus dimulai sesudah hari pertama SKP {nomor}; pilih tanggal yang lebih kemudian.",
    "skp.bertumpuk":
        "Rentang ini bertumpuk dengan SKP {nomor}; ubah tanggalnya, atau pilih sebagai Plt., Plh., atau Pj.",
    "skp.evaluasi_lebih_jauh":
        "Evaluasi {periode} ({nomor}) melewati tanggal itu; pilih tanggal yang lebih kemudian, atau buka "
        "kembali evaluasinya dahulu.",
    "adendum.belum_ditetapkan":
        "SKP ini berstatus {status}; adendum hanya untuk SKP berstatus DITETAPKAN.",
    "adendum.alasan_kosong": "Alasan adendum belum diisi; tulis mengapa SKP yang sudah ditetapkan berubah.",
    "adendum.tidak_ada": "SKP ini tidak sedang dalam adendum; mulai adendum dahulu.",
    "adendum.bukan_draf":
        "Adendum ini sudah {status}; hanya adendum berstatus DRAF yang dapat dibatalkan.",
    "adendum.tidak_dihapus":
        "SKP {nomor} pernah ditetapkan, maka tidak dapat dihapus; batalkan adendumnya bila tidak jadi.",
    "rencana_aksi.terlalu_banyak": "Rencana aksi melebihi {batas} baris; gabungkan yang serupa.",
    "rencana_aksi.kosong": "Rencana aksi pada {letak} belum diisi; isi, atau kosongkan seluruh barisnya.",
    "rencana_aksi.tanpa_hasil_kerja":
        "Rencana aksi pada {letak} belum menunjuk hasil kerja SKP ini; pilih hasil kerjanya.",
    "rencana_aksi.periode": "Periode target pada {letak} tidak dikenal; pakai triwulan atau bulan.",
    "rencana_aksi.berubah":
        "Rencana aksi ini sudah diubah di tempat lain; muat ulang, lalu isi lagi perubahan Anda.",
    "kesepakatan.sudah_diusulkan":
        "Indikator ini sudah diusulkan; tunggu tanggapan, atau catat tanggapan atas usulan yang ada.",
    "kesepakatan.belum_diusulkan": "Indikator ini belum diusulkan; catat usulannya dahulu.",
    "kesepakatan.giliran_pihak_lain":
        "Yang terakhir berbicara adalah pihak ini juga; catat jawaban pihak yang lain.",
    "kesepakatan.alasan_kosong": "Alasan tanggapan belum diisi; tulis mengapa isi indikator diminta berubah.",
    "kesepakatan.isi_berbeda":
        "Isi yang disepakati berbeda dari usulan terakhir; catat sebagai tanggapan dengan alasannya.",
    "kesepakatan.indikator_kosong": "Indikator belum diisi; isi indikatornya sebelum diusulkan.",
    "kesepakatan.indikator_tidak_ada":
        "Indikator ini tidak ada lagi pada SKP {nomor}; muat ulang SKP-nya.",
    "kesepakatan.terkunci":
        "Isi yang disepakati berbeda dari SKP {nomor} yang sudah {status}; kembalikan ke draf, atau mulai "
        "adendum, agar isinya dapat mengikuti kesepakatan.",
    "kesepakatan.bukan_pihaknya":
        "Anda hanya dapat berbicara sebagai {peran} pada SKP ini; pilih pihak itu.",
    "kesepakatan.tetap":
        "Catatan kesepakatan tidak dapat diurungkan; catat usul atau tanggapan baru.",
}
