"""Sentences about documents (scans) that are taken in, shown and given out."""

SENTENCES: dict[str, str] = {
    "dokumen.bukan": "Isinya bukan PDF, JPEG, atau PNG; pindai ulang, atau simpan sebagai PDF.",
    "dokumen.rusak":
        "Isinya rusak dan tidak dapat dibuka; pindai ulang, atau simpan sekali lagi sebagai PDF.",
    "dokumen.terkunci":
        "PDF ini dikunci kata sandi; simpan salinannya tanpa kata sandi, lalu tambahkan lagi.",
    "dokumen.halaman": "PDF ini kosong atau melebihi 500 halaman; pecah menjadi beberapa dokumen.",
    "dokumen.terlalu_lebar": "Gambar ini melebihi 60 juta titik; pindai ulang dengan 300 titik per inci.",
    "dokumen.terlalu_berat":
        "Berkas ini memerlukan memori terlalu besar; pindai ulang dengan 300 titik per inci.",
    "dokumen.terlalu_lama": "Berkas ini terlalu lama dibuka; pindai ulang dengan 300 titik per inci.",
}
