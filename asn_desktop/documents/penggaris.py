"""The ruler page: lines at known distances from the paper's edges, to measure how far a printer is off."""

from dataclasses import dataclass

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Figure, Label, Row, Stroke, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms.parts import Texts
from asn_desktop.documents.page import Margins, Orientation, Paper
from asn_desktop.documents.styles import LARGE, LARGE_BOLD, SMALL, TITLE

JARAK_MM = 20.0  # of the lines A and B from the edges
_EDGE = 10.0  # where drawing begins: printers cannot print nearer to the edge
_FOOT = 7.0
_SCALE_MM = 100
_TITLE = "Halaman penggaris"


@dataclass(frozen=True, slots=True)
class Penggaris:
    """Which printer the page was sent to, with which shift in millimetres, on a paper of which size."""

    pencetak: str
    geser_x: float = 0.0
    geser_y: float = 0.0
    kertas: Paper = Paper.A4


def compose(data: Penggaris, texts: Texts) -> Document:
    """The blocks of the page: one figure as large as the paper allows."""
    width, height = (210.0, 297.0) if data.kertas is Paper.A4 else (215.0, 330.0)
    figure = Figure(width - 2 * _EDGE, height - 2 * _EDGE - _FOOT, strokes=_lines(width, height),
                    labels=_labels(data, width, height))
    table = Table((1.0,), (Band((Row((Cell(figure=figure),)),)),), border=False, pad=(0.0, 0.0))
    return Document(_TITLE, Orientation.PORTRAIT, data.pencetak, texts["halaman.nomor"],
                    texts["halaman.lanjutan"], (table,), Margins(_EDGE, _EDGE, _EDGE, _EDGE))


def _lines(width: float, height: float) -> tuple[Stroke, ...]:
    """A and B through the whole page, and the scale C with a mark every five millimetres."""
    at, right, bottom = JARAK_MM - _EDGE, width - 2 * _EDGE, height - 2 * _EDGE - _FOOT
    left, down = (width - _SCALE_MM) / 2 - _EDGE, height / 2 - _EDGE
    marks = tuple(
        Stroke((left + step, down), ((left + step, down - (6.0 if step % 10 == 0 else 3.5)),), 0.4)
        for step in range(0, _SCALE_MM + 1, 5))
    return (Stroke((at, 0.0), ((at, bottom),), 0.5), Stroke((0.0, at), ((right, at),), 0.5),
            Stroke((left, down), ((left + _SCALE_MM, down),), 0.6), *marks)


def _labels(data: Penggaris, width: float, height: float) -> tuple[Label, ...]:
    middle, down = width / 2 - _EDGE, height / 2 - _EDGE
    at = JARAK_MM - _EDGE
    shift = f"geser kanan {data.geser_x:+.1f} mm, geser bawah {data.geser_y:+.1f} mm".replace(".", ",")
    words = (
        ("Cetak tanpa mengubah ukuran (skala 100%), lalu ukur dengan penggaris dari tepi kertas.", LARGE),
        ("A seharusnya 20 mm dari tepi kiri; B seharusnya 20 mm dari tepi atas.", LARGE),
        ("Geser kanan = 20 dikurangi jarak A; geser bawah = 20 dikurangi jarak B.", LARGE),
        ("Tambahkan pada geseran yang tertulis di bawah, lalu isikan pada Setelan, bagian Pencetak.", LARGE),
        (f"Dicetak dengan {shift}", LARGE_BOLD))
    return (
        Label(middle, 30.0, _TITLE.upper(), TITLE),
        *(Label(middle, 40.0 + 6.0 * number, text, style) for number, (text, style) in enumerate(words)),
        Label(at + 3.0, 90.0, "A: 20 mm dari tepi kiri", LARGE, upright=True),
        Label(100.0, at + 3.0, "B: 20 mm dari tepi atas", LARGE),
        Label(middle, down + 4.0, "C: 100 mm; bila tidak, pencetak mengubah ukuran halaman", LARGE),
        *(Label((width - _SCALE_MM) / 2 - _EDGE + step, down - 8.0, str(step), SMALL, align=Align.CENTER)
          for step in range(0, _SCALE_MM + 1, 10)))


RULER = FormSpec(
    key="penggaris", title=_TITLE, regulation="-", orientation=Orientation.PORTRAIT, needs_periode=False,
    compose=compose, sample=Penggaris("Pencetak contoh"))
