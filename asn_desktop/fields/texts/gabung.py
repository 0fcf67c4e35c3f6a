"""Sentences of comparing and merging two people."""

SENTENCES: dict[str, str] = {
    "gabung.sama": "Pilih dua pegawai yang berlainan untuk dibandingkan.",
    "gabung.dibatasi": "Pemrosesan data {nama} dibatasi atas permintaan {pemohon}; cabut pembatasannya "
                       "sebelum menggabungkan.",
    "gabung.skp_sama": "Keduanya mempunyai SKP {tahun} yang mulai pada hari yang sama ({satu} dan "
                       "{dua}); hapus salah satunya dahulu.",
    "gabung.saling_menyebut": "{satu} dan {dua} disebut bersama dalam satu {judul}; hapus rekaman itu "
                              "dahulu.",
    "gabung.pengguna": "{nama} dikaitkan dengan pengguna {pengguna}; pertahankan data ini, atau minta Admin "
                       "kunci mengaitkan pengguna itu dengan pegawai yang dipertahankan.",
}
