"""What the list of pegawai can be narrowed by: one line per filter, and what its value asks of the summary.

A new filter is a line of ``SARINGAN`` (and a column of ringkasan_pegawai, if it asks for one that is not
there). The value of every filter is a text, so that chips, saved lists and links to the list carry it alike:
one value, or the two ends of a range with ".." between ("III/a..III/d", "50..", "..12").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.domain.golongan import GOLONGAN_PNS, GOLONGAN_PPPK, urut_golongan
from asn_desktop.domain.kalender import plus_bulan, plus_tahun
from asn_desktop.domain.pendidikan import TINGKAT, urut_pendidikan
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.pegawai import JENIS_KELAMIN, STATUS_PEGAWAI
from asn_desktop.fields.riwayat import JENIS_JABATAN
from asn_desktop.fields.spec import Choice

ANTARA = ".."
TMT_PENSIUN = "tmt_pensiun"  # no column: it follows from birth and post by the rules in force
_MOST = 150  # years or months that a range may name


class Ragam(StrEnum):
    """What a filter asks: one value, a unit with those below it, a state that is computed, or a range."""

    PILIHAN = "pilihan"
    UNIT = "unit"
    KEADAAN = "keadaan"
    JENJANG = "jenjang"  # of golongan or pendidikan, by their order
    TAHUN = "tahun"  # whole years that have passed since a date
    BULAN = "bulan"  # months until a date
    TANGGAL = "tanggal"


RENTANG = frozenset({Ragam.JENJANG, Ragam.TAHUN, Ragam.BULAN, Ragam.TANGGAL})


@dataclass(frozen=True, slots=True)
class Saringan:
    """One filter. ``kolom`` is the column of the summary that it asks (or TMT_PENSIUN); ``reference`` names a
    reference list that offers the values, ``choices`` are fixed ones.
    """

    key: str
    label: str
    kelompok: str
    ragam: Ragam
    kolom: str = ""
    choices: tuple[Choice, ...] = ()
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Syarat:
    """A column of the summary lies between two values, both included; None: no end on that side."""

    kolom: str
    dari: str | int | date | None
    sampai: str | int | date | None


def _same(values: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(value, value) for value in values)


_KERJA, _JABATAN, _ORANG, _WAKTU = "Kepegawaian", "Jabatan", "Pribadi", "Waktu"
SARINGAN: tuple[Saringan, ...] = (
    Saringan("unit", "Unit kerja", _KERJA, Ragam.UNIT),
    Saringan("status", "Status", _KERJA, Ragam.PILIHAN, "status_pegawai", STATUS_PEGAWAI),
    Saringan("golongan", "Golongan", _KERJA, Ragam.JENJANG, "golongan_urut",
             _same((*reversed(GOLONGAN_PNS), *reversed(GOLONGAN_PPPK)))),
    Saringan("kedudukan_hukum", "Kedudukan hukum", _KERJA, Ragam.PILIHAN, "kedudukan_hukum",
             reference="kedudukan_hukum"),
    Saringan("aktif", "Keaktifan", _KERJA, Ragam.KEADAAN,
             choices=(Choice("ya", "Aktif"), Choice("tidak", "Tidak aktif"))),
    Saringan("jenis_jabatan", "Jenis jabatan", _JABATAN, Ragam.PILIHAN, "jenis_jabatan", JENIS_JABATAN),
    Saringan("eselon", "Eselon", _JABATAN, Ragam.PILIHAN, "eselon", reference="eselon"),
    Saringan("jenjang", "Jenjang", _JABATAN, Ragam.PILIHAN, "jenjang", reference="jenjang_fungsional"),
    Saringan("penilai", "Penilai", _JABATAN, Ragam.KEADAAN, choices=(Choice("kosong", "Belum ditugaskan"),)),
    Saringan("jenis_kelamin", "Jenis kelamin", _ORANG, Ragam.PILIHAN, "jenis_kelamin", JENIS_KELAMIN),
    Saringan("umur", "Umur", _ORANG, Ragam.TAHUN, "tanggal_lahir"),
    Saringan("pendidikan", "Pendidikan", _ORANG, Ragam.JENJANG, "pendidikan_urut",
             _same(tuple(name for name, _ in reversed(TINGKAT)))),
    Saringan("kelengkapan", "Data", _ORANG, Ragam.KEADAAN,
             choices=(Choice("lengkap", "Lengkap"), Choice("kurang", "Belum lengkap"))),
    Saringan("masa_kerja", "Masa kerja", _WAKTU, Ragam.TAHUN, "tmt_cpns"),
    Saringan("pensiun", "Pensiun", _WAKTU, Ragam.BULAN, TMT_PENSIUN),
    Saringan("tmt_cpns", "TMT CPNS / PPPK", _WAKTU, Ragam.TANGGAL, "tmt_cpns"),
    Saringan("tmt_golongan", "TMT golongan", _WAKTU, Ragam.TANGGAL, "tmt_golongan"),
    Saringan("tmt_jabatan", "TMT jabatan", _WAKTU, Ragam.TANGGAL, "tmt_jabatan"),
)
PER_KUNCI: Mapping[str, Saringan] = MappingProxyType({one.key: one for one in SARINGAN})


def ujung(value: str) -> tuple[str, str]:
    """The two ends of a range; a value without ".." is both."""
    dari, mark, sampai = value.partition(ANTARA)
    return (dari.strip(), sampai.strip()) if mark else (value.strip(), value.strip())


def gabung(dari: str, sampai: str) -> str:
    """The value of a range; "" when both ends are open."""
    if dari == sampai:
        return dari
    return f"{dari}{ANTARA}{sampai}"


def syarat(saringan: Saringan, value: str, hari: date) -> Syarat:
    """What a value asks of the summary on a day. Raises ValueError for a value that cannot be read, and for a
    filter that asks no column.
    """
    if saringan.ragam is Ragam.PILIHAN:
        return Syarat(saringan.kolom, value, value)
    dari, sampai = ujung(value)
    if not (dari or sampai):
        raise ValueError(value)
    if saringan.ragam is Ragam.JENJANG:
        top = _rung(saringan, sampai) or _highest(saringan, dari)
        return Syarat(saringan.kolom, _rung(saringan, dari), top)
    if saringan.ragam is Ragam.TANGGAL:
        return Syarat(saringan.kolom, _day(dari), _day(sampai))
    low, high = _number(dari), _number(sampai)
    if saringan.ragam is Ragam.TAHUN:  # who is at least that old was born on that day or before
        after = None if high is None else plus_tahun(hari, -high - 1) + timedelta(days=1)
        return Syarat(saringan.kolom, after, None if low is None else plus_tahun(hari, -low))
    if saringan.ragam is Ragam.BULAN:
        return Syarat(saringan.kolom, None if low is None else plus_bulan(hari, low),
                      None if high is None else plus_bulan(hari, high))
    raise ValueError(saringan.key)


def kata_nilai(saringan: Saringan, value: str) -> str:
    """A value in words, as a chip shows it behind the filter's name; unreadable ones as they are."""
    if saringan.ragam not in RENTANG:
        return next((one.label for one in saringan.choices if one.value == value), value)
    dari, sampai = ujung(value)
    if saringan.ragam is Ragam.TANGGAL:
        dari, sampai = _short(dari), _short(sampai)
    unit = {Ragam.TAHUN: " tahun", Ragam.BULAN: " bulan lagi"}.get(saringan.ragam, "")
    if dari == sampai:
        return f"{dari}{unit}"
    if not dari:
        return f"dalam {sampai} bulan" if saringan.ragam is Ragam.BULAN else f"sampai {sampai}{unit}"
    return f"{dari}–{sampai}{unit}" if sampai else f"mulai {dari}{unit}"


def _rung(saringan: Saringan, text: str) -> int | None:
    if not text:
        return None
    place = urut_golongan(text) if saringan.key == "golongan" else urut_pendidikan(text)
    if not place:
        raise ValueError(text)
    return place


def _highest(saringan: Saringan, dari: str) -> int | None:
    """PPPK stand below PNS in the one order of both ladders: an open range stays on its own."""
    if saringan.key == "golongan" and dari in GOLONGAN_PPPK:
        return urut_golongan(GOLONGAN_PPPK[-1])
    return None


def _number(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or int(text) > _MOST:
        raise ValueError(text)
    return int(text)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _short(text: str) -> str:
    try:
        return tanggal_pendek(date.fromisoformat(text)) if text else ""
    except ValueError:
        return text
