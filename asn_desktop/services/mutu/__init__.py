"""Data quality of the office: findings and scores of everybody, explanations, the report."""

from asn_desktop.services.mutu.acuan import LABEL_DIMENSI, acuan_pada, bobot_pada, nama_aturan
from asn_desktop.services.mutu.memeriksa import (
    HasilMutu,
    OrangMutu,
    periksa_kantor,
    periksa_ulang,
    skor_dari,
    skor_unit,
)
from asn_desktop.services.mutu.penjelasan import bukan_duplikat, daftar_penjelasan, jelaskan

__all__ = [
    "LABEL_DIMENSI",
    "HasilMutu",
    "OrangMutu",
    "acuan_pada",
    "bukan_duplikat",
    "daftar_penjelasan",
    "jelaskan",
    "bobot_pada",
    "nama_aturan",
    "periksa_kantor",
    "periksa_ulang",
    "skor_dari",
    "skor_unit",
]
