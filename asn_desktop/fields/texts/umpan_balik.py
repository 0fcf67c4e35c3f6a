"""Continuous feedback in words."""

from asn_desktop.domain.umpan_balik import Tanda

SENTENCES: dict[str, str] = {
    "umpan_balik.kosong": "Umpan balik belum ditulis; isi kalimatnya.",
    "umpan_balik.tanpa_pemberi": "Pemberi umpan balik belum disebut; isi, misalnya Pimpinan.",
    "umpan_balik.luar_skp": "Tanggal umpan balik di luar masa SKP; pakai tanggal {mulai} sampai {selesai}.",
    "umpan_balik.besok": "Tanggal umpan balik belum tiba; pakai tanggal hari ini atau sebelumnya.",
    "umpan_balik.sasaran_hilang": "Hasil kerja atau nilai dasar yang dipilih tidak ada pada SKP ini; "
                                  "pilih lagi dari daftarnya.",
}
KATA_TANDA: dict[Tanda | None, str] = {None: "", Tanda.BAIK: "Baik", Tanda.PERLU: "Perlu perbaikan"}
