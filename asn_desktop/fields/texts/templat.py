"""Sentences about templates of plans."""

SENTENCES: dict[str, str] = {
    "templat.tanpa_nama": "Templat belum bernama; tulis nama yang mudah dikenali, misalnya nama jabatannya.",
    "templat.tanpa_isi": "Belum ada hasil kerja yang dipilih untuk templat; centang paling sedikit satu.",
    "templat.tidak_terbaca":
        "Isi templat ini tidak terbaca; ekspor ulang dari kantor asalnya dengan versi aplikasi yang sama.",
    "templat.sudah_ada":
        "Templat bernama {nama} sudah ada; pakai nama lain, atau hapus yang lama pada Setelan, Templat SKP.",
    "templat.terlalu_panjang":
        "Isi templat terlalu panjang untuk satu templat; pilih sebagian hasil kerja, lalu simpan sisanya "
        "sebagai templat lain.",
}
