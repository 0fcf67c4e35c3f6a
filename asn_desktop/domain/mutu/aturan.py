"""What a rule and a finding are."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType

from asn_desktop.domain.mutu.potret import Acuan, Potret
from asn_desktop.domain.problems import Severity


class Dimensi(StrEnum):
    """The four dimensions of BKN, by the words that its tables use."""

    KELENGKAPAN = "completeness"
    KETEPATAN_WAKTU = "timeliness"
    AKURASI = "accuracy"
    KONSISTENSI = "consistency"


@dataclass(frozen=True, slots=True)
class Kena:
    """Where a rule is broken: record type, the record (empty: none, or the person himself), field, what the
    sentence names, and the values it rests on.
    """

    rekaman: str
    kolom: str
    rekaman_id: str = ""
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    nilai: str = ""


Periksa = Callable[[Potret, Acuan], Iterable[Kena]]


@dataclass(frozen=True, slots=True)
class Aturan:
    """One rule. ``kode`` in capitals is that of a BKN indicator."""

    kode: str
    dimensi: Dimensi
    kelas: Severity
    periksa: Periksa

    @property
    def is_indikator(self) -> bool:
        """Whether BKN counts it."""
        return self.kode.isupper()


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding about one person. ``sidik`` changes with the values it rests on."""

    aturan: str
    dimensi: Dimensi
    kelas: Severity
    pegawai_id: str
    rekaman: str
    rekaman_id: str
    kolom: str
    params: Mapping[str, object]
    sidik: str

    @property
    def kode_kalimat(self) -> str:
        """The code of its sentence."""
        return f"mutu.{self.aturan.lower()}"


def periksa_satu(aturan: Iterable[Aturan], potret: Potret, acuan: Acuan) -> tuple[Temuan, ...]:
    """All findings about one person, in the order of the rules."""
    return tuple(
        Temuan(rule.kode, rule.dimensi, rule.kelas, potret.id, kena.rekaman, kena.rekaman_id, kena.kolom,
               kena.params, sidik_nilai(kena.nilai))
        for rule in aturan for kena in rule.periksa(potret, acuan)
    )


def sidik_nilai(nilai: str) -> str:
    """A short digest of values, so that an explanation need not repeat them."""
    return sha256(nilai.encode()).hexdigest()[:16]
