"""Goals and indicators out of a block that was copied from a spreadsheet.

Columns: (goal of the pimpinan,) goal, aspek, indicator, target. An empty goal continues the one above, so
that merged cells come out right; a row of headings is left out.
"""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import replace

from asn_desktop.domain.skp import HasilKerja, Indikator, JenisHasilKerja

_HEADINGS = ("rencana hasil kerja", "hasil kerja", "rhk")


def goals_from(
    text: str,
    new_goal: Callable[[JenisHasilKerja], HasilKerja],
    new_indikator: Callable[[str], Indikator],
) -> tuple[HasilKerja, ...]:
    """The goals of a block with tabulators between its cells; () for one without any goal."""
    rows = [row for row in _cells(text) if any(row)]
    wide = max((len(row) for row in rows), default=0) > 4
    found: list[HasilKerja] = []
    for cells in rows:
        filled = (*cells, *[""] * 5) if wide else ("", *cells, *[""] * 4)
        pimpinan, rhk, aspek, indikator, target = filled[:5]
        if rhk.casefold().startswith(_HEADINGS) and aspek.casefold() in ("aspek", ""):
            continue
        if rhk:
            goal = new_goal(JenisHasilKerja.UTAMA)
            found.append(replace(goal, rhk_pimpinan=pimpinan, rhk=rhk, indikator=()))
        if found and (indikator or target):
            item = replace(new_indikator(aspek), indikator=indikator, target=target)
            found[-1] = replace(found[-1], indikator=(*found[-1].indikator, item))
    return tuple(found)


def _cells(text: str) -> Sequence[list[str]]:
    try:
        rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    except csv.Error:  # a stray quote: the cells as they stand
        rows = [line.split("\t") for line in text.splitlines()]
    return [[" ".join(cell.split()) for cell in row] for row in rows]
