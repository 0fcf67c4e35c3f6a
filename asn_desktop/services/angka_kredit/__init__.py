"""Angka kredit of a jabatan fungsional: conversion of predikat, accumulation, penetapan (PerBKN 3/2023)."""

from asn_desktop.services.angka_kredit.konversi import UsulKonversi, simpan_konversi, usul_konversi
from asn_desktop.services.angka_kredit.massal import (
    BarisKonversi,
    Dikonversi,
    PratinjauKonversi,
    pratinjau_konversi_unit,
    simpan_konversi_unit,
)
from asn_desktop.services.angka_kredit.penetapan import (
    KeadaanAk,
    UsulPenetapan,
    keadaan_ak,
    simpan_penetapan,
    usul_penetapan,
)
from asn_desktop.services.angka_kredit.saran import SaranAwal, saran_awal

__all__ = [
    "BarisKonversi",
    "Dikonversi",
    "KeadaanAk",
    "PratinjauKonversi",
    "SaranAwal",
    "UsulKonversi",
    "UsulPenetapan",
    "keadaan_ak",
    "pratinjau_konversi_unit",
    "saran_awal",
    "simpan_konversi",
    "simpan_konversi_unit",
    "simpan_penetapan",
    "usul_konversi",
    "usul_penetapan",
]
