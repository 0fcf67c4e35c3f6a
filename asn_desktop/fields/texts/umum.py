"""Sentences about single values: texts, numbers, dates, choices, pictures."""

SENTENCES: dict[str, str] = {
    "umum.wajib": "{label} belum diisi; isilah sebelum menyimpan.",
    "teks.terlalu_panjang": "{label} melebihi {batas} huruf; ringkaslah.",
    "teks.karakter_terlarang":
        "{label} memuat karakter tersembunyi {karakter}; hapus lalu ketik ulang bagian itu.",
    "sel.rumus_gagal":
        "{label} berisi kesalahan rumus ({nilai}), bukan isinya; perbaiki rumusnya atau ketik nilainya.",
    "teks.angka_rusak":
        "{label} berisi angka yang digitnya sudah hilang; jadikan kolom itu teks, lalu isi ulang.",
    "teks.bukan_teks": "{label} tidak berisi teks; ketik isinya sebagai teks.",
    "angka.bukan_desimal": "{label} bukan angka; tulis misalnya 18,75.",
    "jam.tidak_terbaca": "{label} bukan jam; tulis JJ:MM antara 00:00 dan 23:59.",
    "angka.bukan_bulat": "{label} harus berupa bilangan bulat; tulis angka saja, misalnya 12.",
    "angka.di_luar_batas": "{label} di luar batas {dari} sampai {sampai}; periksa angkanya.",
    "tanggal.tidak_terbaca": "{label} “{nilai}” bukan tanggal; tulis hari-bulan-tahun, misalnya 17-08-2026.",
    "tanggal.mustahil": "{label} “{nilai}” tidak ada di kalender; tulis hari-bulan-tahun yang benar.",
    "tanggal.tahun_dua_angka": "{label} “{nilai}” bertahun dua angka; tulis tahun dengan empat angka.",
    "tanggal.di_luar_batas": "{label} “{nilai}” di luar tahun 1900 sampai 2100; periksa tahunnya.",
    "pilihan.tidak_dikenal":
        "{label} “{nilai}” tidak ada dalam daftar pilihan; pilih salah satu dari daftar.",
    "pilihan.belum_baku": "{label} “{nilai}” belum baku; bila ada, pilih padanannya dari daftar.",
    "pilihan.bukan_ya_tidak": "{label} “{nilai}” bukan ya atau tidak; tulis salah satunya.",
    "golongan.tidak_dikenal": "{label} “{nilai}” bukan golongan; tulis misalnya III/b, atau IX untuk PPPK.",
    "gambar.tidak_dikenal": "{label} bukan gambar PNG atau JPEG; pilih berkas lain.",
}
