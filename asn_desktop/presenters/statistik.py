"""What the Statistik screen says in words: lines of a chart, titles of lists, and the table for a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.domain.statistik import Bagian, Hitungan, Statistik

SEMUA, LAKI, PEREMPUAN, LAIN = "semua", "laki", "perempuan", "lain"


@dataclass(frozen=True, slots=True)
class Baris:
    """One line of a chart: its name, men, women, and those whose sex is not recorded."""

    nama: str
    laki: int
    perempuan: int
    lain: int

    @property
    def jumlah(self) -> int:
        """All of them."""
        return self.laki + self.perempuan + self.lain

    @property
    def kalimat(self) -> str:
        """The line read aloud."""
        parts = [f"laki-laki {self.laki}", f"perempuan {self.perempuan}"]
        if self.lain:
            parts.append(f"tanpa keterangan {self.lain}")
        return f"{self.nama}: {self.jumlah} orang, {', '.join(parts)}"


def baris_of(bagian: Bagian) -> tuple[Baris, ...]:
    """The lines of a table."""
    return tuple(Baris(one.nama, len(one.laki), len(one.perempuan), len(one.lain)) for one in bagian.hitungan)


def orang_of(hitungan: Hitungan, siapa: str) -> tuple[str, ...]:
    """The ids behind a figure: of everybody, or of one sex."""
    by_sex = {LAKI: hitungan.laki, PEREMPUAN: hitungan.perempuan, LAIN: hitungan.lain}
    return by_sex.get(siapa, hitungan.orang)


def tabel_teks(found: Statistik, bagian: Sequence[Bagian]) -> str:
    """The tables as a spreadsheet takes them from the clipboard: by tabulators, a blank line between."""
    lines: list[str] = [f"Keadaan {found.keadaan:%d-%m-%Y}\t{found.semua.jumlah} pegawai"]
    for part in bagian:
        lines += ["", "\t".join((part.judul, "Laki-laki", "Perempuan", "Tanpa keterangan", "Jumlah"))]
        for row in baris_of(part):
            lines.append("\t".join((row.nama, *map(str, (row.laki, row.perempuan, row.lain, row.jumlah)))))
    return "\n".join(lines)
