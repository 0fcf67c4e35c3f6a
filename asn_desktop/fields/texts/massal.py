"""Sentences about changing many people at once, pasted blocks and saved lists."""

SENTENCES = {
    "massal.terlalu_banyak":
        "Sekaligus paling banyak {batas} pegawai dapat diubah, supaya dapat diurungkan; persempit daftarnya, "
        "lalu ulangi.",
    "massal.tanpa_nilai":
        "{label} belum diisi; isi nilai barunya, sedangkan mengosongkan dilakukan satu per satu "
        "pada berkas pegawai.",
    "massal.bukan_isian": "{label} tidak dapat diubah sekaligus; ubah pada berkas pegawai.",
    "massal.tanpa_perubahan": "Tidak ada data yang berubah; periksa pilihan pegawai dan nilai barunya.",
    "massal.sudah_lain":
        "Data {nama} sudah berubah sejak pratinjau dibuat, maka belum ada yang disimpan; buat pratinjau "
        "sekali lagi.",
    "massal.tidak_ada":
        "NIP {nip} tidak ada dalam daftar pegawai; periksa angkanya, atau tambahkan orangnya.",
    "massal.berulang": "NIP {nip} sudah ada pada baris {baris}; satukan kedua barisnya.",
    "massal.unit_tidak_ada": "Unit kerja \"{nilai}\" tidak ada; tulis seperti pada daftar unit kerja.",
    "massal.unit_kembar":
        "Ada beberapa unit kerja bernama \"{nilai}\"; ubah unit pegawai ini pada berkasnya.",
    "daftar.tidak_ada": "Daftar tersimpan itu sudah tidak ada; muat ulang daftarnya.",
    "tempel.kosong": "Belum ada baris yang ditempel; salin baris beserta judul kolomnya dari lembar kerja.",
    "tempel.tanpa_nip":
        "Baris pertama yang ditempel tidak memuat judul kolom NIP; salin sekali lagi beserta baris judulnya.",
    "tempel.tanpa_kolom":
        "Selain NIP tidak ada judul kolom yang dikenal ({judul}); samakan judulnya dengan nama isian "
        "pegawai.",
    "tempel.kolom_ganda": "Kolom {judul} dan {lain} berisi isian yang sama; hapus salah satu.",
    "tempel.rusak": "Teks yang ditempel tidak dapat dibaca sebagai baris dan kolom; salin sekali lagi dari "
                    "lembar kerja.",
}
