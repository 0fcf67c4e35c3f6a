"""Sentences about the records of a personnel file."""

SENTENCES: dict[str, str] = {
    "rentang.terbalik": "{label} lebih awal daripada mulainya; betulkan salah satunya.",
    "rentang.jam_terbalik": "{label} tidak sesudah jam mulainya; betulkan salah satunya.",
    "rentang.tahun_beda": "{label} berbeda dengan tahun pada tanggal suratnya ({tahun}); periksa keduanya.",
    "golongan.bukan_awal_bulan": "{label} lazimnya tanggal 1; periksa SK-nya.",
    "kgb.tidak_naik": "Gaji pokok baru tidak lebih tinggi daripada yang lama; periksa suratnya.",
    "pengangkatan.tanpa_akhir":
        "Perjanjian kerja PPPK tidak punya tanggal berakhir; isi menurut perjanjiannya.",
    "pengangkatan.berakhir":
        "Pengangkatan CPNS dan PNS tidak berakhir pada tanggal; kosongkan, atau pilih jenis PPPK.",
    "keluarga.nikah_sebelum_lahir":
        "Tanggal menikah tidak sesudah tanggal lahir; betulkan salah satunya.",
    "keluarga.nikah_bukan_pasangan": "Tanggal menikah diisi hanya untuk suami/istri; kosongkan.",
    "keluarga.status_bukan_anak": "Status anak diisi hanya untuk anak; kosongkan.",
}
