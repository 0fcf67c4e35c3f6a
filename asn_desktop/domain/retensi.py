"""Retention: what of the archive is due at a day, and what of that may be destroyed. Pure rules over a table.

A row of the table names a class of records, the event its time begins with, how many years it is kept active
and inactive, and its fate. Only a row of the office itself with the fate "musnah" ever lets anything be
destroyed: not one that is an example, not "permanen", not "dinilai kembali".

Basis: UU 27/2022 art. 42 to 44; UU 43/2009 and the retention schedules (JRA) that it asks for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

BERKAS = "pegawai"  # the class of a whole person


class Nasib(StrEnum):
    """What becomes of an archive when its time is over."""

    MUSNAH = "musnah"
    PERMANEN = "permanen"
    DINILAI_KEMBALI = "dinilai_kembali"


class Pemicu(StrEnum):
    """The event that an archive's time begins with."""

    BERHENTI = "berhenti"  # TMT pensiun or berhenti of the person
    AKHIR_TAHUN = "akhir_tahun"  # the end of the year that the record is about


@dataclass(frozen=True, slots=True)
class AturanRetensi:
    """One row of the table; ``contoh``: it came with the program and is only shown."""

    id: str
    kelas: str
    pemicu: Pemicu
    aktif: int
    inaktif: int
    nasib: Nasib
    dasar: str
    berlaku_dari: date
    contoh: bool = False


@dataclass(frozen=True, slots=True)
class Arsip:
    """One thing that is kept: of which class, of whom, and the days that its time may begin with.

    ``isi`` is what goes along with it (all records of a person).
    """

    kelas: str
    id: str
    pegawai_id: str
    berhenti: date | None = None
    tahun: int | None = None
    isi: tuple["Arsip", ...] = ()


@dataclass(frozen=True, slots=True)
class JatuhTempo:
    """An archive whose time is over since a day, by a row; ``penahan``: a record in it that must stay."""

    arsip: Arsip
    aturan: AturanRetensi
    sejak: date
    penahan: Arsip | None = None

    @property
    def boleh_dimusnahkan(self) -> bool:
        """Whether the table lets it be destroyed."""
        return self.aturan.nasib is Nasib.MUSNAH and not self.aturan.contoh and self.penahan is None


def aturan_berlaku(aturan: Iterable[AturanRetensi], kelas: str, pada: date) -> AturanRetensi | None:
    """The office's own row of a class in force at a day: the one that began last, of two the later one."""
    fitting = [
        satu for satu in aturan if satu.kelas == kelas and not satu.contoh and satu.berlaku_dari <= pada
    ]
    return max(fitting, key=lambda satu: (satu.berlaku_dari, satu.id), default=None)


def berakhir(aturan: AturanRetensi, arsip: Arsip) -> date | None:
    """The first day after the archive's time; None while the event has not come."""
    years = aturan.aktif + aturan.inaktif
    if aturan.pemicu is Pemicu.AKHIR_TAHUN:
        return None if arsip.tahun is None else date(arsip.tahun + years + 1, 1, 1)
    return None if arsip.berhenti is None else _years_later(arsip.berhenti, years)


def jatuh_tempo(
    aturan: Sequence[AturanRetensi], arsip: Iterable[Arsip], pada: date
) -> tuple[JatuhTempo, ...]:
    """All archives whose time is over at a day, whatever their fate."""
    found = []
    for satu in arsip:
        row = aturan_berlaku(aturan, satu.kelas, pada)
        end = berakhir(row, satu) if row is not None else None
        if row is not None and end is not None and end <= pada:
            found.append(JatuhTempo(satu, row, end, _penahan(aturan, satu, pada)))
    return tuple(found)


def _penahan(aturan: Sequence[AturanRetensi], arsip: Arsip, pada: date) -> Arsip | None:
    """The first record inside that has a row of its own which does not let it go yet."""
    for satu in arsip.isi:
        row = aturan_berlaku(aturan, satu.kelas, pada)
        if row is None:
            continue  # no row of its own: it goes with the person
        end = berakhir(row, satu)
        if row.nasib is not Nasib.MUSNAH or end is None or end > pada:
            return satu
    return None


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1)
