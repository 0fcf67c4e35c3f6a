"""Sentences about rows of encrypted lists that their own screens would refuse too."""

SENTENCES: dict[str, str] = {
    "kantor_dikenal.sidik_lain":
        "Sidik dan kunci publik kantor ini tidak sesuai; kenali kantornya dari formulirnya sendiri.",
    "kantor_dikenal.sendiri": "Ini kunci kantor ini sendiri; tidak perlu dikenal lagi.",
    "kantor_dikenal.cocokkan":
        "Cocokkan sidik {sidik} dengan kantor itu sendiri sebelum menerapkan: kertas berkunci ini akan "
        "dinyatakan asli darinya.",
    "bersandi.isi": "{label} tidak terbaca; ekspor ulang dari kantor asalnya.",
    "bersandi.pindaian_segel":
        "Pindaian rahasia yang sudah ada tidak diubah lewat impor; ubah pada berkas pegawainya.",
}
