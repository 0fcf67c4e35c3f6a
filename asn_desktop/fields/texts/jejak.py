"""Sentences about putting values and whole actions back through the trail, and about the trash."""

SENTENCES: dict[str, str] = {
    "jejak.tidak_ada": "Catatan jejak ini tidak ada; muat ulang daftarnya.",
    "jejak.dua_orang":
        "Tindakan “{tindakan}” memerlukan orang kedua; ubah atau hapus catatannya pada berkas pegawai.",
    "jejak.tidak_dapat_diurungkan":
        "Pekerjaan “{tindakan}” tidak dapat diurungkan sekaligus; kembalikan nilainya satu per satu dari "
        "layar Jejak.",
    "jejak.terlalu_banyak":
        "Pekerjaan ini mengubah {jumlah} rekaman, melebihi {batas}; pulihkan cadangan sebelum pekerjaan itu.",
    "jejak.diubah_lagi":
        "{judul} {nama} sudah diubah lagi oleh {aktor} pada {pada}; urungkan perubahan itu dahulu, atau "
        "kembalikan nilainya satu per satu dari layar Jejak.",
    "jejak.dibuat_lagi":
        "{judul} {nama} dibuat oleh {aktor} pada {pada} bagi pegawai yang dibawa impor ini; hapus atau "
        "urungkan itu dahulu, lalu urungkan impornya.",
    "jejak.sudah_balik":
        "{judul} {nama} sudah tidak seperti sesudah pekerjaan ini; tidak ada yang diurungkan.",
    "jejak.skp_ditetapkan":
        "SKP {nomor} sudah ditetapkan dan penetapannya tidak dapat diurungkan; catat perubahannya pada SKP "
        "baru.",
    "jejak.nilai_tetap":
        "{kolom} diubah lewat langkahnya sendiri dan tidak dikembalikan dari jejak; pakai layar asalnya.",
    "jejak.rekaman_hilang":
        "{judul} ini sudah dihapus; pulihkan dahulu dari Sampah pada layar Jejak, lalu kembalikan nilainya.",
    "jejak.nilai_sama": "{kolom} sudah bernilai demikian; tidak ada yang dikembalikan.",
    "sampah.lewat_waktu":
        "Penghapusan ini lebih dari {hari} hari yang lalu dan tidak lagi dapat dipulihkan dari Sampah; "
        "pulihkan dari cadangan.",
    "sampah.sudah_ada": "{judul} {nama} sudah ada kembali dalam data; muat ulang Sampah.",
    "sampah.bukan_hapus": "Pekerjaan ini bukan penghapusan; pilih salah satu dari daftar Sampah.",
    "sampah.induk_hilang":
        "{judul} yang menaunginya ({nama}) sudah tidak ada; pulihkan itu dahulu dari Sampah.",
}
