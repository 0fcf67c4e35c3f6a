"""Two people side by side: which lines differ, whose value stays, and what a merge would do, in words."""

from dataclasses import dataclass, field

from asn_desktop.domain.duplikat import Nasib
from asn_desktop.services.gabung import IsianBanding, Perbandingan

LABEL_NASIB = {Nasib.PINDAH: "pindah", Nasib.LEBUR: "dilebur", Nasib.SAMA: "sama"}


@dataclass(frozen=True, slots=True)
class BarisBanding:
    """One line: a field (``kolom``) or a record of a history; ``nasib`` of the second one's record."""

    id: str
    label: str
    satu: str
    dua: str
    berbeda: bool
    kolom: str = ""
    ambil_dua: bool = False
    nasib: Nasib | None = None


@dataclass(slots=True)
class BandingState:
    """The comparison with the choice per field; the first person is the one who stays."""

    perbandingan: Perbandingan
    hanya_beda: bool = True
    _ambil: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._offer()

    def take(self, perbandingan: Perbandingan) -> None:
        """Another comparison; the choices begin anew."""
        self.perbandingan = perbandingan
        self._offer()

    @property
    def ambil(self) -> frozenset[str]:
        """The fields that are taken from the second."""
        return frozenset(self._ambil)

    def choose(self, kolom: str, *, dua: bool) -> bool:
        """Take a field from one of them; whether that changed anything."""
        item = self._field(kolom)
        if item is None or not item.berbeda or dua == (kolom in self._ambil):
            return False
        (self._ambil.add if dua else self._ambil.discard)(kolom)
        return True

    def toggle(self, kolom: str) -> bool:
        """Take a field from the other one."""
        return self.choose(kolom, dua=kolom not in self._ambil)

    def rows(self) -> tuple[BarisBanding, ...]:
        """Fields first, then the histories."""
        lines = [
            BarisBanding(f"isian/{item.kolom}", item.label, item.satu, item.dua, item.berbeda, item.kolom,
                         item.kolom in self._ambil)
            for item in self.perbandingan.isian
            if (item.satu or item.dua) and (item.berbeda or not self.hanya_beda)
        ]
        for part in self.perbandingan.riwayat:
            lines += [
                BarisBanding(f"{part.kunci}/{place}", part.judul, one.satu, one.dua,
                             one.nasib is not Nasib.SAMA, nasib=one.nasib)
                for place, one in enumerate(part.rekaman)
                if one.nasib is not Nasib.SAMA or not self.hanya_beda
            ]
        return tuple(lines)

    def differences(self) -> int:
        """How many fields differ."""
        return sum(item.berbeda for item in self.perbandingan.isian)

    def can_merge(self) -> bool:
        """Whether nothing stands against it."""
        return not self.perbandingan.halangan

    def what_happens(self) -> str:
        """What goes where at a merge, one line each."""
        one, two = self.perbandingan.satu, self.perbandingan.dua
        lines = [f"Dipertahankan: {one.nama} (NIP {self._nip()})."]
        taken = [item.label for item in self.perbandingan.isian if item.kolom in self._ambil]
        if taken:
            lines.append(f"Diambil dari {two.nama}: {', '.join(taken)}.")
        for part in self.perbandingan.riwayat:
            counts = {word: part.jumlah(fate) for fate, word in LABEL_NASIB.items()}
            told = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
            if told:
                lines.append(f"{part.judul}: {told}.")
        if self.perbandingan.lain:
            told = ", ".join(f"{count} {title.lower()}" for title, count in self.perbandingan.lain)
            lines.append(f"Ikut pindah: {told}.")
        lines.append(f"Data {two.nama} yang kedua lalu dihapus; cadangan dibuat lebih dahulu dan "
                     "penggabungan dapat diurungkan.")
        return "\n".join(lines)

    def _nip(self) -> str:
        one, two = self.perbandingan.satu, self.perbandingan.dua
        return two.nip if "nip" in self._ambil else one.nip

    def _offer(self) -> None:
        self._ambil = {item.kolom for item in self.perbandingan.isian if item.ambil_dua}

    def _field(self, kolom: str) -> IsianBanding | None:
        return next((item for item in self.perbandingan.isian if item.kolom == kolom), None)
