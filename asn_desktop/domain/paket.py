"""A dated rule pack: wording, matrix, curves and limits of one regulation, so that an old year reprints as it
was.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.predikat import Capaian, Matriks, Predikat, Rating


@dataclass(frozen=True, slots=True)
class NilaiDasar:
    """One of the core values with its official panduan perilaku (printed word for word)."""

    kode: str
    nama: str
    panduan: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BatasDistribusi:
    """Share limits, in percent of the employees of a unit, for the predikat named (together)."""

    predikat: tuple[Predikat, ...]
    min_persen: int | None
    max_persen: int | None
    harus_ada: bool


@dataclass(frozen=True, slots=True)
class Kurva:
    """The official distribution curve: relative frequencies and a Bézier path in a 500 × 150 box, y
    downwards.
    """

    frekuensi: Mapping[Predikat, int]
    path: tuple[tuple[float, ...], ...]  # first a point (x, y), then cubic segments (x1, y1, x2, y2, x, y)


@dataclass(frozen=True, slots=True)
class PilihanVarian:
    """One way of a variant: its words for the settings, and the wording that it puts in place."""

    nilai: str
    judul: str
    teks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Varian:
    """What a form may have in several ways; the first is the official one and changes nothing."""

    kunci: str
    judul: str
    pilihan: tuple[PilihanVarian, ...]

    def pilih(self, nilai: str | None) -> PilihanVarian:
        """The way of that name; the official one for a name that this pack does not know."""
        return next((pilihan for pilihan in self.pilihan if pilihan.nilai == nilai), self.pilihan[0])


@dataclass(frozen=True, slots=True)
class PaketKinerja:
    """Everything regulatory that a performance form prints or decides with, valid from a day on."""

    kode: str
    judul: str
    peraturan: str
    berlaku_dari: date
    berlaku_sampai: date | None
    nilai_dasar: tuple[NilaiDasar, ...]
    aspek: tuple[str, ...]
    label_rating: Mapping[Rating, str]
    label_predikat: Mapping[Predikat, str]
    label_capaian: Mapping[Capaian, str]
    matriks: Matriks
    kurva: Mapping[Capaian, Kurva]
    batas_distribusi: Mapping[Capaian, tuple[BatasDistribusi, ...]]
    rating_pimpinan: Mapping[Capaian, Rating]  # of who leads an organisation, by what it reached
    teks: Mapping[str, str]  # wording of the forms, by key; documents name the keys they need

    varian: tuple[Varian, ...] = ()  # of the wording, as the sample prints differ

    def teks_untuk(self, pilihan: Mapping[str, str]) -> Mapping[str, str]:
        """The wording with the variants that an office chose, by their keys; unknown ones are passed over."""
        changed = {key: text for varian in self.varian
                   for key, text in varian.pilih(pilihan.get(varian.kunci)).teks.items()}
        return {**self.teks, **changed} if changed else self.teks

    def valid_on(self, day: date) -> bool:
        """Whether this pack is the one to use for a document of that day."""
        return self.berlaku_dari <= day and (self.berlaku_sampai is None or day <= self.berlaku_sampai)
