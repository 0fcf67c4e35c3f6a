"""Sentences about documents (scans) that are taken in, shown and given out."""

SENTENCES: dict[str, str] = {
    "dokumen.bukan": "Isinya bukan PDF, JPEG, atau PNG; pindai ulang, atau simpan sebagai PDF.",
    "dokumen.rusak":
        "Isinya rusak dan tidak dapat dibuka; pindai ulang, atau simpan sekali lagi sebagai PDF.",
    "dokumen.tidak_aman":
        "Berkas ini rusak atau memerlukan memori terlalu besar; pindai ulang dengan 300 titik per inci, atau "
        "simpan sekali lagi sebagai PDF.",
    "dokumen.lampiran": "Lampiran di dalam PDF ini melebihi 128 MB; pecah menjadi beberapa berkas.",
    "dokumen.terkunci":
        "PDF ini dikunci kata sandi; simpan salinannya tanpa kata sandi, lalu tambahkan lagi.",
    "dokumen.halaman": "PDF ini kosong atau melebihi 500 halaman; pecah menjadi beberapa dokumen.",
    "dokumen.terlalu_lebar": "Gambar ini melebihi 60 juta titik; pindai ulang dengan 300 titik per inci.",
    "dokumen.terlalu_berat":
        "Berkas ini memerlukan memori terlalu besar; pindai ulang dengan 300 titik per inci.",
    "dokumen.terlalu_lama": "Berkas ini terlalu lama dibuka; pindai ulang dengan 300 titik per inci.",
    "dokumen.terlalu_besar": "Berkas ini melebihi {batas} MB; pindai ulang dengan 300 titik per inci.",
    "dokumen.tidak_terbaca": "Berkas \"{nama}\" tidak dapat dibaca; periksa letak dan izinnya.",
    "dokumen.nip_lain":
        "Nama berkas memuat NIP {nip}, bukan NIP {nama}; periksa pemiliknya, atau ganti nama berkasnya.",
    "dokumen.sudah_ada": "Pindaian yang sama sudah ada pada {nama}; tidak perlu ditambahkan lagi.",
    "dokumen.berkas_lain":
        "{nama} bukan berkas yang dulu disimpan; pilih berkas aslinya, atau tambahkan sebagai yang baru.",
    "dokumen.rahasia":
        "Dokumen ini data rahasia dan Anda tidak memegang kuncinya; minta Admin kunci memberikannya.",
    "dokumen.keterangan_rahasia":
        "{label} SK hukuman disiplin hanya dicatat pada hukumannya, yang disegel; kosongkan isian ini.",
    "dokumen.baru_dilepas":
        "Berkas \"{nama}\" baru saja dilepas karena lama tidak dipakai dokumen; tambahkan sekali lagi.",
    "dokumen.hilang":
        "Berkas \"{nama}\" tidak ada di folder kantor; ambil dari media cadangan, atau pilih berkas aslinya.",
    "dokumen.isi_rusak":
        "Berkas \"{nama}\" rusak di folder kantor; ambil dari media cadangan, atau pilih berkas aslinya.",
    "dokumen.folder_tidak_terbaca": "Folder \"{nama}\" tidak dapat dibaca; periksa letak dan izinnya.",
    "dokumen.folder_kosong":
        "Folder \"{nama}\" tidak memuat PDF, JPEG, atau PNG; pilih folder tempat pindaian disimpan.",
    "dokumen.folder_penuh":
        "Folder \"{nama}\" memuat lebih dari {batas} pindaian; bagi menjadi beberapa folder.",
    "dokumen.nip_tidak_ada":
        "NIP {nip} tidak ada pada data pegawai; catat pegawainya dahulu, atau betulkan nama berkasnya.",
    "dokumen.tidak_ada": "Dokumen ini sudah tidak ada; muat ulang daftarnya.",
}
