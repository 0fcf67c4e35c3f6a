"""The matriks peran hasil as a grid: what stands where, what typing, pasting or clearing would change.

Cells hold one text a line. Knows no widget and stores nothing itself: each change comes out as ``UbahSel``
for the service, and is shown at once.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace

from asn_desktop.domain.matriks import KeadaanSel, SelMatriks, baris_teks
from asn_desktop.services.matriks import Matriks, UbahSel

Place = tuple[int, int]  # row and column, from 0
_WORST = (KeadaanSel.YATIM, KeadaanSel.HILANG, KeadaanSel.BERBEDA, KeadaanSel.BELUM, KeadaanSel.SAMA)
KATA = {
    KeadaanSel.BELUM: "Belum menjadi hasil kerja",
    KeadaanSel.SAMA: "Sudah menjadi hasil kerja",
    KeadaanSel.BERBEDA: "Berbeda dengan hasil kerja pada SKP-nya",
    KeadaanSel.HILANG: "Hasil kerjanya sudah dihapus dari SKP",
    KeadaanSel.YATIM: "Hasil kerja pimpinan pada kolom ini sudah tidak ada",
}


class MatriksGrid:
    """State behind the grid."""

    def __init__(self, matriks: Matriks) -> None:
        self.matriks = matriks
        self._cells: dict[tuple[str, str], list[SelMatriks]] = {}
        for cell in matriks.sel:
            self._cells.setdefault((cell.pegawai_id, cell.rhk_pimpinan_id), []).append(cell)

    @property
    def size(self) -> Place:
        """How many rows and columns."""
        return len(self.matriks.baris), len(self.matriks.kolom)

    @property
    def jabatan(self) -> str:
        """The post in which the leader stands in; "" for his own."""
        plan = self.matriks.skp
        return plan.pegawai.jabatan if plan.sebagai else ""

    def texts(self, row: int, column: int) -> tuple[str, ...]:
        """The texts of a cell."""
        return tuple(cell.teks for cell in self._at(row, column))

    def text(self, row: int, column: int) -> str:
        """A cell as it is typed: one text a line."""
        return "\n".join(self.texts(row, column))

    def keadaan(self, row: int, column: int) -> KeadaanSel | None:
        """The state of a cell that asks most for attention; None for an empty one."""
        found = {self.matriks.keadaan.get(cell.id, KeadaanSel.BELUM) for cell in self._at(row, column)}
        return next((state for state in _WORST if state in found), None)

    def heading(self, column: int) -> str:
        """What stands above a column."""
        shown = self.matriks.kolom[column]
        return shown.rhk if shown.ada else KATA[KeadaanSel.YATIM]

    def count(self, *states: KeadaanSel) -> int:
        """How many texts are in one of these states."""
        return sum(self.matriks.keadaan.get(cell.id, KeadaanSel.BELUM) in states
                   for cells in self._cells.values() for cell in cells)

    def put(self, places: Iterable[tuple[Place, str]]) -> tuple[UbahSel, ...]:
        """Type texts into cells: what to store. A cell below a goal that is gone can only be emptied."""
        changed: list[UbahSel] = []
        for (row, column), text in places:
            shown, before, after = self.matriks.kolom[column], self.texts(row, column), baris_teks(text)
            if before == after or (after and not shown.ada):
                continue
            person = self.matriks.baris[row].pegawai_id
            changed.append(UbahSel(person, shown.id, before, after))
            old = self._at(row, column)
            self._cells[person, shown.id] = [
                replace(old[place], teks=one) if place < len(old)
                else SelMatriks("", shown.id, person, place, one)
                for place, one in enumerate(after)]
        return tuple(changed)

    def clear(self, places: Sequence[Place]) -> tuple[UbahSel, ...]:
        """Empty cells: what to store."""
        return self.put((place, "") for place in places)

    def pasted(self, row: int, column: int, text: str) -> tuple[list[tuple[Place, str]], int]:
        """Where a block of a spreadsheet would go from this cell on, and how many of its cells lie outside.

        One cell without line breaks in quotes is one value of several lines, as a spreadsheet copies it.
        """
        rows, columns = self.size
        try:
            block = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"))
        except csv.Error:
            block = [line.split("\t") for line in text.splitlines()]
        inside: list[tuple[Place, str]] = []
        outside = 0
        for down, line in enumerate(block):
            for right, value in enumerate(line):
                place = row + down, column + right
                if place[0] < rows and place[1] < columns:
                    inside.append((place, value))
                elif value.strip():
                    outside += 1
        return inside, outside

    def copied(self, places: Sequence[Place]) -> str:
        """The smallest block around these cells as a spreadsheet takes it; cells not chosen are empty."""
        if not places:
            return ""
        chosen = set(places)
        rows, columns = [place[0] for place in places], [place[1] for place in places]
        out = io.StringIO()
        csv.writer(out, delimiter="\t", lineterminator="\n").writerows(
            [self.text(row, column) if (row, column) in chosen else ""
             for column in range(min(columns), max(columns) + 1)]
            for row in range(min(rows), max(rows) + 1))
        return out.getvalue().removesuffix("\n")

    def _at(self, row: int, column: int) -> list[SelMatriks]:
        key = self.matriks.baris[row].pegawai_id, self.matriks.kolom[column].id
        return self._cells.get(key, [])
