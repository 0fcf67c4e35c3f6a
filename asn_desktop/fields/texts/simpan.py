"""Sentences about saving and removing records."""

SENTENCES = {
    "pegawai.nip_dipakai": "NIP {nip} sudah dipakai {nama}; periksa NIP, atau buka data pegawai itu.",
    "simpan.rujukan_tidak_ada": "{label} menunjuk data yang sudah tidak ada; pilih kembali dari daftar.",
    "simpan.induk_kosong": "{label} belum ditentukan; bukalah dari data induknya.",
    "simpan.induk_lain":
        "{label} dari data yang sudah tersimpan tidak dapat diganti; hapus data ini, lalu tambahkan pada "
        "{label} yang benar.",
    "simpan.unit_melingkar": "Unit induk tidak boleh unit itu sendiri atau bawahannya; pilih unit lain.",
    "hapus.punya_skp": "{nama} memiliki {jumlah} SKP dan tidak dapat dihapus; ubah kedudukan hukumnya saja.",
    "hapus.dua_orang": "{nama} memiliki {judul}, yang hanya dihapus bersama orang kedua; hapus itu dahulu.",
    "hapus.rahasia":
        "{judul} adalah data rahasia dan Anda tidak memegang kuncinya; minta Admin kunci memberikannya.",
    "hapus.penilai": "{nama} tercatat sebagai penilai bagi {jumlah} penugasan; ganti penilainya dahulu.",
    "hapus.unit_dipakai": "Unit kerja ini masih dipakai {jumlah} pegawai atau unit; pindahkan dahulu.",
    "hapus.dirujuk":
        "Masih disebut pada {jumlah} {label}; hapus atau ganti di sana dahulu.",
    "hapus.tunggal": "Profil kantor tidak dapat dihapus; ubah isinya saja.",
}
