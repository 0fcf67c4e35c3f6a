"""Sentences about the bank of indicators."""

SENTENCES: dict[str, str] = {
    "bank.tanpa_jabatan":
        "SKP {nama} belum menyebut jabatan, padahal bank indikator disusun per jabatan; perbarui nama dan "
        "jabatan pada langkah Penetapan.",
}
