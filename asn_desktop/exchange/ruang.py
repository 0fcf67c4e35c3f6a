"""Golongan and ruang that an office keeps in two columns beside each other: "III" and "b" are III/b.

Half of it would be another golongan: I to XVII alone are those of PPPK (Perpres 98/2020).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from asn_desktop.exchange.cells import Cell, Row, cell_text
from asn_desktop.exchange.composites import piece_of, spec_of_heading
from asn_desktop.exchange.headers import RUANG, Layout, Vocabulary, heading_key
from asn_desktop.exchange.pieces import Piece

_GOLONGAN: Final = re.compile(r"(?:gol(?:ongan)?\.?\s*)?(I|II|III|IV|[1-4])\s*/?", re.IGNORECASE)
_RUANG: Final = re.compile(r"/?\s*([a-e])\.?", re.IGNORECASE)
_NOTHING: Final = frozenset({"", "-", "\u2013", "\u2014"})


def with_ruang_joined(
    layout: Layout, vocabulary: Vocabulary, rows: tuple[Row, ...]
) -> tuple[Layout, tuple[Row, ...], tuple[str, ...]]:
    """The rows with the ruang put behind its golongan, the layout without its column, and the headings of the
    columns of golongan that were completed so.

    Only where every cell of the column beside is a ruang and every one with it a golongan without one.
    """
    told: list[str] = []
    for column in layout.columns:
        beside = column.index + 1
        name = column.baku or ""
        if not name or not _is_golongan(name, vocabulary) or not _is_ruang(layout, beside):
            continue
        joined = _joined(rows, column.index, beside)
        if joined is not None:
            rows = joined
            layout = replace(layout, columns=tuple(one for one in layout.columns if one.index != beside))
            told.append(column.heading)
    return layout, rows, tuple(told)


def _is_golongan(name: str, vocabulary: Vocabulary) -> bool:
    heading = vocabulary.heading(name)
    return piece_of(heading, spec_of_heading(heading)) is Piece.GOLONGAN


def _is_ruang(layout: Layout, index: int) -> bool:
    """Whether a column is called ruang, whatever stands above that, or lies under the heading before it."""
    column = next((one for one in layout.columns if one.index == index), None)
    if column is None:
        return index < layout.width
    return not column.meanings and heading_key(column.heading).split(" ")[-1] in RUANG


def _joined(rows: Sequence[Row], golongan: int, ruang: int) -> tuple[Row, ...] | None:
    made: list[Row] = []
    count = 0
    for row in rows:
        below, letter = _text(row, golongan), _text(row, ruang)
        number = _GOLONGAN.fullmatch(below)
        found = _RUANG.fullmatch(letter)
        cells: list[Cell] = list(row.cells)
        if letter not in _NOTHING:
            if found is None or number is None:
                return None
            cells[golongan] = f"{number[1]}/{found[1]}"
            count += 1
        if letter:
            cells[ruang] = None
        made.append(Row(row.number, tuple(cells)) if letter else row)
    return tuple(made) if count else None


def _text(row: Row, index: int) -> str:
    return cell_text(row.cells[index]).strip() if index < len(row.cells) else ""
