"""Sentences about the matriks pembagian peran dan hasil."""

SENTENCES: dict[str, str] = {
    "matriks.kolom_tidak_ada":
        "Hasil kerja pimpinan yang menjadi kolom ini sudah tidak ada pada SKP-nya; muat ulang matriksnya.",
    "matriks.pegawai_tidak_ada":
        "Pegawai pada baris matriks tidak ada lagi dalam data; muat ulang matriksnya.",
    "matriks.diri_sendiri":
        "Pimpinan tidak membagi hasil kerja kepada dirinya sendiri; pilih pegawai lain untuk baris ini.",
    "matriks.terlalu_banyak": "Satu sel memuat paling banyak {batas} baris; bagi atau gabungkan yang serupa.",
    "matriks.berubah":
        "Sel {nama} sudah diubah sejak matriks ini dibaca; muat ulang matriksnya, lalu isi lagi.",
    "matriks.skp_diajukan": "SKP {nomor} sudah diajukan; kembalikan menjadi draf, lalu ulangi.",
    "matriks.skp_ditetapkan": "SKP {nomor} sudah ditetapkan dan hanya berubah lewat adendum.",
    "matriks.hilang":
        "Hasil kerjanya sudah dihapus dari SKP; kosongkan selnya, lalu isi lagi bila hendak dibuat kembali.",
    "matriks.yatim":
        "Hasil kerja pimpinan pada kolomnya sudah tidak ada; pindahkan isinya ke kolom lain.",
    "matriks.penuh": "SKP {nomor} akan melebihi {batas} hasil kerja; gabungkan yang serupa dahulu.",
}
