"""Ratings, predikat and capaian kinerja organisasi, and the matrix that makes a predikat of two ratings.

Source: PermenPANRB 6/2022 (kuadran kinerja pegawai); the cells themselves come from the dated rule pack.
"""

from collections.abc import Mapping
from enum import StrEnum


class Rating(StrEnum):
    """Judgement of the pejabat penilai, once for all hasil kerja and once for all perilaku kerja."""

    DI_BAWAH = "di_bawah"
    SESUAI = "sesuai"
    DI_ATAS = "di_atas"


class Predikat(StrEnum):
    """Predikat kinerja pegawai, worst to best (the order of the axis on the official curve)."""

    SANGAT_KURANG = "sangat_kurang"
    KURANG = "kurang"
    BUTUH_PERBAIKAN = "butuh_perbaikan"
    BAIK = "baik"
    SANGAT_BAIK = "sangat_baik"


class Capaian(StrEnum):
    """Capaian kinerja organisasi, best to worst (the order of the official form)."""

    ISTIMEWA = "istimewa"
    BAIK = "baik"
    BUTUH_PERBAIKAN = "butuh_perbaikan"
    KURANG = "kurang"
    SANGAT_KURANG = "sangat_kurang"


Matriks = Mapping[tuple[Rating, Rating], Predikat]


def predikat_for(hasil_kerja: Rating, perilaku_kerja: Rating, matriks: Matriks) -> Predikat:
    """The predikat in the cell of the two ratings; it is always computed, never typed or overridden."""
    return matriks[(hasil_kerja, perilaku_kerja)]
