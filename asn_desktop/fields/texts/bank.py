"""Sentences about the bank of indicators."""

SENTENCES: dict[str, str] = {
    "bank.tanpa_jabatan":
        "SKP {nama} belum menyebut jabatan, padahal bank indikator disusun per jabatan; perbarui nama dan "
        "jabatan pada langkah Penetapan.",
    "bank.baris_kurang":
        "Ada baris tanpa jabatan, rencana hasil kerja, atau indikator ({isi}); lengkapi pada lembar "
        "kerjanya, lalu tempel lagi.",
}
