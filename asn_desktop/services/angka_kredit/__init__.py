"""Angka kredit of a jabatan fungsional: conversion of predikat, accumulation, penetapan (PerBKN 3/2023)."""

from asn_desktop.services.angka_kredit.konversi import UsulKonversi, simpan_konversi, usul_konversi
from asn_desktop.services.angka_kredit.penetapan import (
    KeadaanAk,
    UsulPenetapan,
    keadaan_ak,
    simpan_penetapan,
    usul_penetapan,
)

__all__ = [
    "KeadaanAk",
    "UsulKonversi",
    "UsulPenetapan",
    "keadaan_ak",
    "simpan_konversi",
    "simpan_penetapan",
    "usul_konversi",
    "usul_penetapan",
]
