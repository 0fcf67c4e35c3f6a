"""All dated tables of the personnel rules together, as the rules about one person ask for them."""

from collections.abc import Mapping
from dataclasses import dataclass

from asn_desktop.domain.gaji import TabelGaji
from asn_desktop.domain.golongan import is_pppk
from asn_desktop.domain.kenaikan_pangkat import AturanPangkat
from asn_desktop.domain.ketentuan import BukuKetentuan
from asn_desktop.domain.pensiun import BarisBup
from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.satyalancana import Satyalancana


@dataclass(frozen=True, slots=True)
class BatasCuti:
    """One kind of leave for one status: how long at most, and the months of service that it asks for.

    ``satuan``: hari_kerja, hari or bulan.
    """

    kode: str
    status_pegawai: str
    lama_maks: int | None
    satuan: str
    masa_kerja_bulan: int
    peraturan: Peraturan


@dataclass(frozen=True, slots=True)
class Aturan:
    """Every table. ``latihan``: place in the DUK and official name by the words of its spellings."""

    ketentuan: BukuKetentuan
    gaji_pns: tuple[TabelGaji, ...]
    gaji_pppk: tuple[TabelGaji, ...]
    bup: tuple[BarisBup, ...]
    pangkat: AturanPangkat
    satyalancana: tuple[Satyalancana, ...]
    cuti: tuple[BatasCuti, ...]
    urut_jabatan: Mapping[tuple[str, str], int]
    latihan: Mapping[str, tuple[int, str]]

    def gaji(self, golongan: str) -> tuple[TabelGaji, ...]:
        """The salary tables of the ladder that a golongan belongs to."""
        return self.gaji_pppk if is_pppk(golongan) else self.gaji_pns

    def batas_cuti(self, kode: str, status: str) -> BatasCuti | None:
        """The limits of a kind of leave for a status; None when that status has none of it."""
        fitting = (satu for satu in self.cuti if satu.kode == kode and satu.status_pegawai == status)
        return next(fitting, None)
