"""Goals and indicators out of a block that was copied from a spreadsheet, up to a whole form.

Columns are told by a row of headings, else by what stands in them: numbers, an aspek, a perspektif; the
others are, in this order, (the goal of the pimpinan,) goal, indicator, target. An empty goal, or the same
once more, continues the one above, so that merged and repeated cells both come out right.
"""

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from asn_desktop.domain.skp import HasilKerja, Indikator, JenisHasilKerja, Perspektif
from asn_desktop.domain.teks import match_key

_TEXTS = {1: ("rhk",), 2: ("rhk", "indikator"), 3: ("rhk", "indikator", "target"),
          4: ("rhk_pimpinan", "rhk", "indikator", "target")}
_HEADINGS = (  # what a heading begins with, without blanks; the first that fits
    ("rencanahasilkerjapimpinan", "rhk_pimpinan"), ("rencanahasilkerjaatasan", "rhk_pimpinan"),
    ("rhkpimpinan", "rhk_pimpinan"), ("rencanahasilkerja", "rhk"), ("hasilkerja", "rhk"), ("rhk", "rhk"),
    ("aspek", "aspek"), ("indikator", "indikator"), ("ukurankeberhasilan", "indikator"),
    ("target", "target"), ("perspektif", "perspektif"), ("penugasandari", "penugasan_dari"), ("no", ""),
)
_SECTIONS = {"autama": JenisHasilKerja.UTAMA, "utama": JenisHasilKerja.UTAMA,
             "btambahan": JenisHasilKerja.TAMBAHAN, "tambahan": JenisHasilKerja.TAMBAHAN}
_ASPEK = frozenset({"kuantitas", "kualitas", "waktu", "biaya"})
_PERSPEKTIF = {match_key(one.value): one for one in Perspektif}
_NUMBER = re.compile(r"\(?\d{1,3}\)?\.?")
_END = "perilakukerja"  # what follows on the form below the goals


def goals_from(
    text: str,
    new_goal: Callable[[JenisHasilKerja], HasilKerja],
    new_indikator: Callable[[str], Indikator],
) -> tuple[HasilKerja, ...]:
    """The goals of a block with tabulators between its cells; () for one without any goal."""
    rows = [row for row in _cells(text) if any(row)]
    names = _columns([row for row in rows if not _is_around(row)])
    jenis, found = JenisHasilKerja.UTAMA, list[HasilKerja]()
    for row in rows:
        keys = [match_key(cell) for cell in row if cell]
        if keys[0] == _END:
            break
        if len(keys) == 1 and keys[0] in _SECTIONS:
            jenis = _SECTIONS[keys[0]]
        elif _is_around(row):
            names = _headed(row) or names
        else:
            cells = dict(zip(names, row, strict=False))
            _take(found, cells, jenis, new_goal, new_indikator)
    return tuple(found)


def _take(
    found: list[HasilKerja],
    cells: dict[str, str],
    jenis: JenisHasilKerja,
    new_goal: Callable[[JenisHasilKerja], HasilKerja],
    new_indikator: Callable[[str], Indikator],
) -> None:
    """Begin a goal, or go on with the last one; then its indicator."""
    rhk = cells.get("rhk", "")
    if rhk and not (found and found[-1].jenis is jenis and found[-1].rhk == rhk):
        found.append(replace(
            new_goal(jenis), rhk=rhk, rhk_pimpinan=cells.get("rhk_pimpinan", ""), indikator=(),
            penugasan_dari=cells.get("penugasan_dari", ""),
            perspektif=_PERSPEKTIF.get(match_key(cells.get("perspektif", "")))))
    indikator, target = cells.get("indikator", ""), cells.get("target", "")
    if found and (indikator or target):
        item = replace(new_indikator(cells.get("aspek", "")), indikator=indikator, target=target)
        found[-1] = replace(found[-1], indikator=(*found[-1].indikator, item))


def _columns(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Name of each column by what stands in it; "" for one that is not taken."""
    width = max((len(row) for row in rows), default=0)
    names: list[str | None] = []
    for place in range(width):
        values = {row[place] for row in rows if place < len(row) and row[place]}
        keys = {match_key(value) for value in values}
        if not values or (place == 0 and width > 1 and all(map(_NUMBER.fullmatch, values))):
            names.append("")
        elif keys <= _ASPEK:
            names.append("aspek")
        elif keys <= _PERSPEKTIF.keys():
            names.append("perspektif")
        else:
            names.append(None)
    texts = iter(_TEXTS[min(names.count(None), 4)] if None in names else ())
    return tuple(next(texts, "") if name is None else name for name in names)


def _headed(row: Sequence[str]) -> tuple[str, ...]:
    """Name of each column by its heading; () for a row that is none."""
    names = tuple(_heading(match_key(cell)) for cell in row)
    return tuple(name or "" for name in names) if "rhk" in names else ()


def _heading(key: str) -> str | None:
    return next((name for begins, name in _HEADINGS if key.startswith(begins)), None)


def _is_around(row: Sequence[str]) -> bool:
    """Headings, their numbers "(1) (2)", and lines that name a part of the form: nothing of a goal."""
    keys = [match_key(cell) for cell in row if cell]
    if len(keys) == 1:
        return keys[0] in (*_SECTIONS, _END, "hasilkerja")
    headings = [_heading(key) for key in keys]
    if "rhk" in headings and None not in headings and ("indikator" in headings or "target" in headings):
        return True
    return all(key.isdecimal() for key in keys)


def _cells(text: str) -> Sequence[list[str]]:
    try:
        rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    except csv.Error:  # a stray quote: the cells as they stand
        rows = [line.split("\t") for line in text.splitlines()]
    return [[" ".join(cell.split()) for cell in row] for row in rows]
