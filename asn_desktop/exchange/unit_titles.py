"""Units that stand as titles between the people of a list, "DINAS KESEHATAN" above those who work there."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from asn_desktop.exchange.cells import Row, Sheet, cell_text
from asn_desktop.exchange.headers import ColumnMatch, Layout
from asn_desktop.exchange.passed_over import KEYS, NAMES

UNIT: Final = "UNOR NAMA"
ABOVE: Final = "SATUAN KERJA KERJA NAMA"
_PLACES: Final = frozenset({UNIT, ABOVE, "SATUAN KERJA INDUK NAMA", "TEMPAT TUGAS", "LOKASI KERJA NAMA"})
_HEADINGS: Final = ((ABOVE, "SATUAN KERJA"), (UNIT, "UNIT KERJA"))
# What units of a region are called: a title of other words ("GOLONGAN IV", "PPPK") is no unit. The second
# kind is part of one of the first, if such a title stands above it.
_BEFORE: Final = (
    r"\s*(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s*)?"
    r"(?:(?:nama\s+)?(?:unit kerja|unor|opd|skpd|satuan kerja)\s*:\s*)?"
)
_WHOLE: Final = re.compile(
    _BEFORE + r"((?:dinas|badan|kecamatan|inspektorat|kantor|satuan polisi|sekretariat (?:daerah|dprd|dewan)|"
    r"rsud|rumah sakit|puskesmas|s[dm][kpa]?n?\b|madrasah|tk\b|paud\b)\b.*)",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    _BEFORE + r"((?:bidang|bagian|sub ?bagian|sub ?bidang|seksi|sekretariat|kelurahan|uptd?|upt\b)\b.*)",
    re.IGNORECASE,
)


def with_units_of_titles(sheet: Sheet, layout: Layout) -> tuple[Sheet, Layout, tuple[int, ...]]:
    """The sheet with the unit of each title in the rows below it, as two more columns, the layout that has
    them, and the rows that were titles. Nothing changes where the list says the unit itself.
    """
    if layout.known & _PLACES or not layout.known & KEYS:
        return sheet, layout, ()
    found = tuple(_filled(sheet, layout))
    titles = tuple(row.number for row, is_title in found if is_title)
    if not titles:
        return sheet, layout, ()
    columns = tuple(
        ColumnMatch(layout.width + place, heading, baku) for place, (baku, heading) in enumerate(_HEADINGS)
    )
    wider = replace(layout, width=layout.width + len(columns), columns=(*layout.columns, *columns))
    return replace(sheet, rows=tuple(row for row, _ in found)), wider, titles


def _filled(sheet: Sheet, layout: Layout) -> Iterator[tuple[Row, bool]]:
    keys = {column.index for column in layout.columns if KEYS.intersection(column.meanings)}
    names = {column.index for column in layout.columns if NAMES.intersection(column.meanings)}
    whole = unit = ""
    for row in sheet.rows:
        filled = [index for index, cell in enumerate(row.cells) if cell_text(cell).strip()]
        if row.number <= layout.heading_row or not filled:
            yield row, False
            continue
        if len(filled) == 1 and filled[0] not in keys - names:
            text = " ".join(cell_text(row.cells[filled[0]]).split())
            if match := _WHOLE.fullmatch(text):
                whole = unit = match[1]
            elif match := _PART.fullmatch(text):
                unit = match[1]
            yield (Row(row.number, ()), True) if match else (row, False)
            continue
        has_number = any(index in keys for index in filled)
        places = (whole if whole != unit else None, unit) if unit and has_number else (None, None)
        bare = row.cells[: layout.width] + (None,) * (layout.width - len(row.cells))
        slipped = row.cells[layout.width :]  # more cells than headings: still beyond them, to be refused
        yield Row(row.number, (*bare, places[0] or None, places[1], *slipped)), False
