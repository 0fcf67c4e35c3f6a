"""Sentences about changes of units."""

SENTENCES: dict[str, str] = {
    "unit.sudah_tutup": "Unit ini sudah ditutup atau tidak ada; pilih unit lain, atau tanggal sebelumnya.",
    "unit.belum_tiba": "Tanggal perubahan belum tiba; catat pada hari berlakunya.",
    "unit.sebelum_riwayat": "Tanggal ini sebelum perubahan terakhir unit; pilih tanggal sesudahnya.",
    "unit.nama_sama": "Nama baru kosong atau sama dengan nama sekarang; tulis nama yang baru.",
    "unit.masih_dipakai":
        "Unit ini masih memuat {pegawai} pegawai dan {unit} unit; pindahkan dahulu, atau gabungkan unitnya.",
    "unit.tujuan_salah": "{nama} berada di bawah unit ini atau sudah ditutup; pilih unit lain.",
    "unit.tujuan_kosong": "Unit tujuan penggabungan belum dipilih; pilih unitnya.",
    "unit.induk_sama": "Unit ini sudah berada di sana; pilih induk yang lain.",
}
