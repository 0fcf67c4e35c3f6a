"""What the papers of many people are made of: the people in their order, the day, who signs, remarks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from asn_desktop.documents.forms.daftar_bagian import Kop, Penandatangan
from asn_desktop.domain.orang import Orang

_NONE: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Jatuh:
    """A KGB that is due: the decision in force and the one to come; months, rupiah, days."""

    orang: Orang
    tmt: date
    mk_bulan: int
    gaji: int | None
    nomor: str = ""
    tanggal: date | None = None
    lama_nomor: str = ""
    lama_tanggal: date | None = None
    lama_tmt: date | None = None
    lama_mk_bulan: int | None = None
    lama_gaji: int | None = None


@dataclass(frozen=True, slots=True)
class IsiHariIni:
    """What a list of today that has a reading of its own shows, and the ids of whom it names."""

    isi: Any
    orang: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bahan:
    """The contents of one list: ``urut_unit`` is the place of each unit by its name, ``dari`` and ``sampai``
    the months that a list about the future covers, ``isi`` what a list of today has read itself.
    """

    orang: tuple[Orang, ...]
    unit: str
    keadaan: date
    dari: date
    sampai: date
    kop: Kop = Kop()
    penandatangan: Penandatangan = Penandatangan()
    catatan: tuple[str, ...] = ()
    jatuh: tuple[Jatuh, ...] = ()
    urut_unit: Mapping[str, int] = field(default_factory=lambda: _NONE)
    isi: Any = None
