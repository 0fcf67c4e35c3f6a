"""Sentences about the distribution of predikat in a unit (remarks, never refusals)."""

SENTENCES: dict[str, str] = {
    "distribusi.terlalu_sedikit":
        "Pola distribusi tidak diperiksa karena baru {jumlah} pegawai yang dievaluasi; diperiksa mulai "
        "{minimum} pegawai.",
    "distribusi.tidak_boleh_ada":
        "{jumlah} pegawai berpredikat {predikat}, padahal pola distribusi tidak memuatnya; tinjau kembali (SE"
        " MenPANRB 3/2023).",
    "distribusi.melebihi_batas":
        "{jumlah} pegawai berpredikat {predikat}, paling banyak {batas} ({persen}%); tinjau kembali (SE "
        "MenPANRB 3/2023).",
    "distribusi.kurang_dari_batas":
        "{jumlah} pegawai berpredikat {predikat}, sekurang-kurangnya {batas} ({persen}%); tinjau kembali (SE "
        "MenPANRB 3/2023).",
    "distribusi.harus_ada":
        "Belum ada pegawai berpredikat {predikat}, padahal pola distribusi memuatnya; tinjau kembali (SE "
        "MenPANRB 3/2023).",
}
