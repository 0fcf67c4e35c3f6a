"""Sentences about penugasan penilai."""

SENTENCES: dict[str, str] = {
    "delegasi.diri_sendiri": "Penilai pengganti sama dengan penilai yang digantikan; pilih pejabat lain.",
    "delegasi.tanpa_surat": "Delegasi ini belum bernomor surat; isi nomor surat delegasinya.",
    "delegasi.tanpa_akhir": "Delegasi ini tidak berakhir; isi tanggal akhirnya bila sudah diketahui.",
    "penugasan.penilai_kosong":
        "Pejabat penilai belum ada; pilih dari daftar pegawai atau isi penilai di luar data.",
    "penugasan.dua_penilai":
        "Penilai dipilih dari data sekaligus diisi di luar data; kosongkan salah satunya.",
    "penugasan.menilai_diri_sendiri":
        "Pegawai tidak dapat menilai dirinya sendiri; pilih pejabat penilai lain.",
    "penugasan.atasan_diri_sendiri":
        "Pegawai tidak dapat menjadi atasan penilainya sendiri; pilih pejabat lain.",
    "penugasan.atasan_sama": "Atasan pejabat penilai sama dengan pejabat penilai; pilih pejabat di atasnya.",
    "penugasan.jabatan_luar_kosong":
        "Jabatan penilai di luar data belum diisi; isilah supaya tercetak pada formulir.",
    "penugasan.delegasi_tidak_lengkap":
        "{label} belum diisi; lengkapi nomor dan tanggal surat pendelegasian.",
    "penugasan.tanpa_kewenangan":
        "Penilai bukan pejabat pengawas ke atas; isi nomor surat pendelegasian (PermenPANRB 6/2022 Pasal 1).",
}
