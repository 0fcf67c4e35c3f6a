"""Rows of the bank of indicators out of a block that was copied from a spreadsheet.

Columns: post, goal, aspek, indicator, target; an empty post or goal is that of the row above, so that merged
cells come out right. A row of headings is left out.
"""

import csv
import io

from asn_desktop.domain.bank_indikator import BarisBank
from asn_desktop.domain.teks import match_key

_COLUMNS = 5


def baris_bank(text: str) -> tuple[BarisBank, ...]:
    """The rows of a block with tabulators between its cells; () for one that has none."""
    found: list[BarisBank] = []
    post = goal = ""
    for row in csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"):
        cells = [" ".join(cell.split()) for cell in row][:_COLUMNS]
        if not any(cells) or match_key(cells[0]) in ("jabatan", "namajabatan"):
            continue
        cells += [""] * (_COLUMNS - len(cells))
        post, goal = cells[0] or post, cells[1] or goal
        found.append(BarisBank(post, goal, *cells[2:]))
    return tuple(found)
