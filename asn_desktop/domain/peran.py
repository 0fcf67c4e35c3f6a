"""Roles of those who log in, and what each role may do: one table, denied by default.

A user holds a set of roles; what any of them allows is allowed. The employee himself holds none: he sees the
paper. Basis: UU 27/2022 (PDP) art. 35, 36 and 39 (access only for those whose task needs it).
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType


class Peran(StrEnum):
    """A role; the value stands in the key file and in every audit row."""

    PETUGAS = "petugas"
    PENILAI = "penilai"
    PIMPINAN = "pimpinan"
    ADMIN_KUNCI = "admin_kunci"
    AUDITOR = "auditor"


LABEL_PERAN: Mapping[Peran, str] = MappingProxyType({
    Peran.PETUGAS: "Petugas kepegawaian",
    Peran.PENILAI: "Pejabat penilai",
    Peran.PIMPINAN: "Pimpinan unit",
    Peran.ADMIN_KUNCI: "Admin kunci",
    Peran.AUDITOR: "Auditor",
})


class Izin(StrEnum):
    """One thing that can be allowed; every service function names the ones it needs."""

    LIHAT_PEGAWAI = "lihat_pegawai"
    UBAH_PEGAWAI = "ubah_pegawai"
    HAPUS = "hapus"
    IMPOR = "impor"
    EKSPOR = "ekspor"
    LIHAT_KINERJA = "lihat_kinerja"
    UBAH_KINERJA = "ubah_kinerja"
    CETAK = "cetak"
    ATUR_KANTOR = "atur_kantor"
    LIHAT_JEJAK = "lihat_jejak"
    KEMBALIKAN = "kembalikan"  # a value or an action through the audit trail, and out of the trash
    DATA_SAYA = "data_saya"  # the report of all that is kept about one person
    MUSNAHKAN = "musnahkan"
    KELOLA_PENGGUNA = "kelola_pengguna"
    PULIHKAN = "pulihkan"  # restore a backup


_BACA = frozenset({Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA})
IZIN_PERAN: Mapping[Peran, frozenset[Izin]] = MappingProxyType({
    Peran.PETUGAS: _BACA | {Izin.UBAH_PEGAWAI, Izin.HAPUS, Izin.IMPOR, Izin.EKSPOR, Izin.UBAH_KINERJA,
                            Izin.CETAK, Izin.ATUR_KANTOR, Izin.LIHAT_JEJAK, Izin.KEMBALIKAN, Izin.DATA_SAYA,
                            Izin.MUSNAHKAN},
    Peran.PENILAI: _BACA | {Izin.UBAH_KINERJA, Izin.CETAK},
    Peran.PIMPINAN: _BACA | {Izin.CETAK},
    Peran.ADMIN_KUNCI: frozenset({Izin.KELOLA_PENGGUNA, Izin.PULIHKAN}),
    Peran.AUDITOR: _BACA | {Izin.LIHAT_JEJAK},
})
# Roles whose holder sees everybody; penilai see their subordinates, pimpinan their unit.
MELIHAT_SEMUA = frozenset({Peran.PETUGAS, Peran.AUDITOR})
PERAN_PERTAMA = frozenset({Peran.ADMIN_KUNCI, Peran.PETUGAS})  # of the first user of an office


def boleh(peran: Iterable[Peran], izin: Izin) -> bool:
    """Whether one of these roles allows it."""
    return any(izin in IZIN_PERAN[satu] for satu in peran)


def melihat_semua(peran: Iterable[Peran]) -> bool:
    """Whether a holder of these roles sees every pegawai, not only his subordinates or his unit."""
    return not MELIHAT_SEMUA.isdisjoint(peran)
