"""The table HASIL KERJA of plans and evaluations, in the columns of each approach and kind of plan.

Source: PermenPANRB 6/2022, annex. A quantitative plan has a row for each indikator and cells beside all rows
of a goal; a qualitative one tells goal and measures in one cell. Widths are millimetres of A4 between the
margins.
"""

from collections.abc import Mapping
from types import MappingProxyType

from asn_desktop.documents.blocks import Align, Band, Cell, OnBreak, Par, Row, Spanned, Table
from asn_desktop.documents.forms.parts import (
    BarisHasilKerja,
    BarisIndikator,
    Texts,
    feedback_cell,
    flowing_cell,
    number_cell,
    section_row,
    text_cell,
)
from asn_desktop.documents.styles import BODY, BODY_BOLD, FINE
from asn_desktop.domain.skp import JenisSkp, Pendekatan

_Columns = tuple[tuple[str, float], ...]
_QUANTITATIVE: Mapping[tuple[JenisSkp, bool], _Columns] = MappingProxyType({  # by kind and whether evaluated
    (JenisSkp.JA_JF, False): (("no", 10.0), ("rhk_pimpinan", 67.2), ("rhk", 67.2), ("aspek", 23.5),
                              ("indikator", 74.1), ("target", 31.0)),
    (JenisSkp.JA_JF, True): (("no", 8.0), ("rhk_pimpinan", 44.4), ("rhk", 44.4), ("aspek", 16.6),
                             ("indikator", 41.4), ("target", 21.6), ("realisasi", 41.4),
                             ("umpan_balik", 55.2)),
    (JenisSkp.JPT, False): (("no", 10.0), ("rhk", 88.0), ("indikator", 98.0), ("target", 36.0),
                            ("perspektif", 41.0)),
    (JenisSkp.JPT, True): (("nomor", 8.0), ("rhk", 55.0), ("indikator", 56.0), ("target", 23.0),
                           ("perspektif", 28.0), ("realisasi", 47.0), ("umpan_balik", 56.0)),
})
_BESIDE_ALL = frozenset({"no", "nomor", "rhk_pimpinan", "rhk", "perspektif", "umpan_balik"})
_QUALITATIVE: Mapping[tuple[JenisSkp, bool], _Columns] = MappingProxyType({
    (JenisSkp.JA_JF, False): (("no", 10.0), ("rhk", 176.0)),
    (JenisSkp.JPT, False): (("no", 10.0), ("rhk", 139.0), ("perspektif", 37.0)),
    (JenisSkp.JA_JF, True): (("no", 8.0), ("rhk", 128.5), ("realisasi", 68.25), ("umpan_balik", 68.25)),
    (JenisSkp.JPT, True): (("no", 8.0), ("rhk", 96.5), ("perspektif", 32.0), ("realisasi", 68.25),
                           ("umpan_balik", 68.25)),
})


def hasil_kerja_table(texts: Texts, pendekatan: Pendekatan, jenis: JenisSkp,
                      utama: tuple[BarisHasilKerja, ...], tambahan: tuple[BarisHasilKerja, ...], *,
                      evaluated: bool, gap: float = 0.0) -> Table:
    """A. UTAMA and B. TAMBAHAN under the heads of the form.

    A section without goals shows "-" in every column; the office may have an empty B. left out.
    """
    qualitative = pendekatan is Pendekatan.KUALITATIF
    columns = (_QUALITATIVE if qualitative else _QUANTITATIVE)[(jenis, evaluated)]
    names, widths = tuple(name for name, _ in columns), tuple(width for _, width in columns)
    bands = list(_section(texts, texts["hasil_kerja.utama"], utama, names, qualitative=qualitative))
    if tambahan or texts["tampilan.tambahan_kosong"] != "tanpa":
        bands += _section(texts, texts["hasil_kerja.tambahan"], tambahan, names, qualitative=qualitative)
    if qualitative and evaluated:
        head: tuple[Row, ...] = (_narrative_head(texts, names),)
    elif qualitative:
        head = (section_row(texts["hasil_kerja.judul"], len(names)), _titles(texts, names))
    else:
        head = (section_row(texts["hasil_kerja.judul"], len(names)), _titles(texts, names),
                _numbers(len(names)))
    return Table(widths, tuple(bands), head=head, gap=gap)


def _titles(texts: Texts, names: tuple[str, ...]) -> Row:
    return Row(tuple(text_cell(texts[f"hasil_kerja.{name}"], BODY_BOLD, align=Align.CENTER, fill=True,
                               middle=True) for name in names))


def _numbers(count: int) -> Row:
    return Row(tuple(text_cell(f"({number})", FINE, align=Align.CENTER, middle=True)
                     for number in range(1, count + 1)), tight=True)


def _narrative_head(texts: Texts, names: tuple[str, ...]) -> Row:
    """HASIL KERJA over number and goal, the other titles beside it."""
    first = text_cell(texts["hasil_kerja.judul"], BODY_BOLD, span=2, fill=True, middle=True)
    return Row((first, *(text_cell(texts[f"hasil_kerja.{name}"], BODY_BOLD, align=Align.CENTER, fill=True,
                                   middle=True) for name in names[2:])))


def _section(texts: Texts, judul: str, goals: tuple[BarisHasilKerja, ...], names: tuple[str, ...], *,
             qualitative: bool) -> tuple[Band, ...]:
    head = Band((section_row(judul, len(names), fill=False),), keep_next=True)
    if not goals:
        dashes = tuple(text_cell(texts["hasil_kerja.kosong"], align=Align.CENTER) for _ in names)
        return head, Band((Row(dashes),))
    made = _narrative_band if qualitative else _goal_band
    return head, *(made(texts, number, goal, names) for number, goal in enumerate(goals, start=1))


def _goal_band(texts: Texts, number: int, goal: BarisHasilKerja, names: tuple[str, ...]) -> Band:
    place = number_cell(str(number))
    beside = {"no": place, "nomor": place, "rhk_pimpinan": flowing_cell(goal.rhk_pimpinan),
              "rhk": Cell((Par(goal.rhk), *_assignment(texts, goal)), on_break=OnBreak.LANJUTAN),
              "perspektif": flowing_cell(goal.perspektif), "umpan_balik": feedback_cell(goal.umpan_balik)}
    spanned = tuple(Spanned(place, beside[name]) for place, name in enumerate(names) if name in _BESIDE_ALL)
    rows = (_indikator_row(item, names) for item in goal.indikator or (BarisIndikator(),))
    return Band(tuple(rows), spanned=spanned)


def _indikator_row(item: BarisIndikator, names: tuple[str, ...]) -> Row:
    values = {"aspek": item.aspek, "indikator": item.indikator, "target": item.target,
              "realisasi": item.realisasi}
    return Row(tuple(flowing_cell(values[name]) for name in names if name not in _BESIDE_ALL))


def _narrative_band(texts: Texts, number: int, goal: BarisHasilKerja, names: tuple[str, ...]) -> Band:
    told = [Par(goal.rhk, BODY_BOLD), *_assignment(texts, goal)]
    measures = [item.indikator for item in goal.indikator if item.indikator.strip()]
    if measures:
        told += [Par(texts["hasil_kerja.ukuran"]), *(Par(text, bullet="•") for text in measures)]
    results = [item.realisasi for item in goal.indikator if item.realisasi.strip()]
    bullet = "•" if len(results) > 1 else ""
    cells = {"no": number_cell(str(number)), "rhk": Cell(tuple(told), on_break=OnBreak.LANJUTAN),
             "perspektif": flowing_cell(goal.perspektif, BODY),
             "realisasi": Cell(tuple(Par(text, bullet=bullet) for text in results),
                               on_break=OnBreak.LANJUTAN),
             "umpan_balik": feedback_cell(goal.umpan_balik)}
    return Band((Row(tuple(cells[name] for name in names)),))


def _assignment(texts: Texts, goal: BarisHasilKerja) -> tuple[Par, ...]:
    if not goal.penugasan_dari:
        return ()
    return (Par(texts["hasil_kerja.penugasan"].format(pemberi=goal.penugasan_dari)),)
