"""Sentences about pelatihan."""

SENTENCES: dict[str, str] = {
    "pelatihan.selesai_sebelum_mulai":
        "Tanggal selesai lebih awal daripada tanggal mulai; betulkan salah satunya.",
    "pelatihan.jp_nol":
        "Jumlah JP nol, sehingga pelatihan ini tidak menambah JP tahunan; isi bila tertera pada sertifikat.",
    "pelatihan.jp_terlalu_padat":
        "{jp} JP dalam {hari} hari tidak lazim; periksa JP dan tanggal pada sertifikat.",
}
