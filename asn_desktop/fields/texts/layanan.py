"""Sentences about the steps of use cases: plans and evaluations as wholes, the office's profile, printing."""

SENTENCES: dict[str, str] = {
    "pegawai.tidak_ada": "Pegawai ini sudah tidak ada dalam data; muat ulang daftarnya.",
    "skp.tidak_ada": "SKP ini sudah tidak ada dalam data; muat ulang daftarnya.",
    "skp.pegawai_tidak_ada": "Pegawai pemilik SKP ini sudah tidak ada dalam data; muat ulang daftarnya.",
    "skp.sudah_ada": "SKP tahun {tahun} pegawai ini sudah ada ({nomor}); buka SKP itu dan lanjutkan di sana.",
    "skp.sumber_tidak_ada":
        "Pegawai ini tidak mempunyai SKP tahun {tahun}; pilih tahun lain atau isi sendiri.",
    "skp.terkunci":
        "SKP ini berstatus {status} dan terkunci; kembalikan ke DRAF dahulu untuk mengubah isinya.",
    "skp.dipakai_evaluasi":
        "SKP {nomor} sudah mempunyai evaluasi dan tidak dapat dihapus; biarkan tersimpan.",
    "skp.terlalu_banyak_indikator": "Indikator pada satu hasil kerja melebihi {batas}; bagi hasil kerjanya.",
    "skp.terlalu_banyak_lampiran": "Butir lampiran melebihi {batas}; gabungkan yang serupa.",
    "evaluasi.tidak_ada": "Evaluasi ini sudah tidak ada dalam data; muat ulang daftarnya.",
    "evaluasi.sudah_ada":
        "Evaluasi periode ini sudah dibuat di tempat lain; muat ulang untuk melanjutkannya.",
    "evaluasi.terlalu_banyak_umpan_balik": "Umpan balik melebihi {batas} butir; gabungkan yang serupa.",
    "lambang.terlalu_besar": "Berkas lambang melebihi {batas} MB; perkecil gambarnya, lalu pilih lagi.",
    "lambang.terlalu_lebar": "Gambar lambang melebihi {batas} piksel; perkecil gambarnya, lalu pilih lagi.",
    "lambang.bukan_gambar":
        "Berkas lambang bukan gambar PNG atau JPEG yang utuh; simpan ulang gambarnya sebagai PNG.",
    "cetak.hari_ini": "{daftar} hanya memuat keadaan hari ini; kosongkan tanggalnya.",
    "cetak.bulan": "Jumlah bulan penjagaan harus 1 sampai {terbanyak}; ubah angkanya.",
    "cetak.nip_tidak_dikenal": "NIP {nip} tidak ada dalam data; periksa angkanya.",
    "cetak.unit_tidak_dikenal":
        "Unit kerja “{unit}” tidak ada dalam data; tulis namanya seperti pada daftar unit.",
    "cetak.unit_ganda":
        "Ada {jumlah} unit kerja bernama “{unit}”; cetak per NIP atau ubah nama salah satunya.",
    "cetak.formulir_tidak_dikenal":
        "Formulir “{formulir}” tidak dikenal; pilih salah satu dari daftar formulir.",
    "cetak.tanpa_formulir": "Belum ada formulir yang dipilih; pilih sekurang-kurangnya satu.",
    "cetak.tanpa_pegawai": "Belum ada pegawai yang dipilih; pilih sekurang-kurangnya satu.",
}
