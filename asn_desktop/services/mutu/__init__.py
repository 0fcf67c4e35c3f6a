"""Data quality of the office: findings and scores of everybody, explanations, the report."""

from asn_desktop.services.mutu.acuan import acuan_pada, bobot_pada, nama_aturan
from asn_desktop.services.mutu.memeriksa import (
    HasilMutu,
    OrangMutu,
    periksa_kantor,
    periksa_ulang,
    skor_dari,
    skor_unit,
)

__all__ = [
    "HasilMutu",
    "OrangMutu",
    "acuan_pada",
    "bobot_pada",
    "nama_aturan",
    "periksa_kantor",
    "periksa_ulang",
    "skor_dari",
    "skor_unit",
]
