"""What a printable form is: its name, its example, and how its data becomes a paper."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from asn_desktop.documents.blocks import Document, closed_up, with_mark
from asn_desktop.documents.draw import PdfWriter
from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.fonts import FontFamily
from asn_desktop.documents.layout import LaidOut, Watch, lay_out, unwatched
from asn_desktop.documents.page import Orientation, Paper
from asn_desktop.documents.qr import qr_figure
from asn_desktop.documents.text import check_glyphs

Data = TypeVar("Data")
_CLOSER = (0.7, 0.4, 0.2)  # shares of a letter's air that are tried before another page is taken
QR_SIZE = 24.0  # millimetres; fits the room for signatures, so that no form grows by it
_HARD_SPACE = "\u00a0"


class About(Enum):
    """Whose paper a form is, which decides where its data comes from."""

    KINERJA = auto()  # a plan or an evaluation
    PEGAWAI = auto()  # one person's records
    DAFTAR = auto()  # a list over many people
    UNIT = auto()  # one unit in a period


class Fill(Enum):
    """Colour of head and section cells, as red, green and blue from 0 to 1; None leaves them white."""

    BLUE = (0xDB / 255, 0xE5 / 255, 0xF1 / 255)
    GREY = (0xF2 / 255, 0xF2 / 255, 0xF2 / 255)
    NONE = None


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """All that a form needs beside its data.

    ``texts`` is the wording by key (PaketKinerja.teks), ``fonts`` the embedded family, ``watermark`` a word
    such as "LATIHAN" or "DRAF" set behind every page. ``jejak`` names the row of the audit trail that proves
    the contents; it ends the line at the foot of each page. ``tanda`` is the line of the QR code that stands
    between the signatures.
    ``serif`` is the family of forms that want one.
    """

    texts: Mapping[str, str]
    fonts: FontFamily
    paper: Paper = Paper.A4
    watermark: str = ""
    fill: Fill = Fill.BLUE
    jejak: str = ""
    tanda: str = ""
    serif: FontFamily | None = None


@dataclass(frozen=True, slots=True)
class FormSpec(Generic[Data]):
    """One official paper: ``compose`` turns its frozen data into blocks, ``sample`` is a fictional one.

    ``regulation`` says what draws it, or "format lokal" for a layout that no regulation fixes.
    ``paper`` is the size that the form is made for; None: the office's. A ``letter``, or what is to be
    one page as a letter is, takes less air between its blocks where that keeps it on fewer pages; its texts
    are never shrunk. ``serif``: set in the serif
    family where the options bring one. ``sealed``: its final papers bear the office's seal (``tanda``) in a
    cell kept for it.
    """

    key: str
    title: str
    regulation: str
    orientation: Orientation
    needs_periode: bool
    sample: Data
    compose: Callable[[Data, Mapping[str, str]], Document]
    about: About = About.KINERJA
    paper: Paper | None = None
    letter: bool = False
    serif: bool = False
    sealed: bool = False

    def lay_out(self, data: Data, options: RenderOptions, watch: Watch = unwatched) -> LaidOut:
        """The finished pages as data; ``watch`` as in ``layout.lay_out``.

        Raises MissingGlyph naming character and place, DoesNotFit.
        """
        fonts = self._family(data, options)
        document = self.compose(data, options.texts)
        if options.jejak:
            row = options.jejak.replace(" ", _HARD_SPACE)  # never torn at the end of a line
            footer = " · ".join(part for part in (document.footer, row) if part)
            document = replace(document, footer=footer)
        if options.tanda:
            document = with_mark(document, qr_figure(options.tanda, QR_SIZE))
        laid = lay_out(document, options.paper, fonts, watch)
        for share in _CLOSER if self.letter and len(laid.pages) > 1 else ():
            closer = lay_out(closed_up(document, share), options.paper, fonts, watch)
            if len(closer.pages) < len(laid.pages):
                return closer
        return laid

    def _family(self, data: Data, options: RenderOptions) -> FontFamily:
        """The family of this paper; texts with letters that the serif lacks are set without serifs."""
        if self.serif and options.serif is not None:
            with suppress(MissingGlyph):
                check_glyphs(data, options.serif)
                return options.serif
        check_glyphs(data, options.fonts)
        return options.fonts

    def render(self, data: Data, options: RenderOptions) -> bytes:
        """The paper as PDF bytes; the same data gives the same bytes. Raises MissingGlyph, DoesNotFit."""
        return render_many([(self, data)], options)


def open_writer(options: RenderOptions) -> PdfWriter:
    """A writer for several papers in one file: ``add(form.lay_out(data, options))``, then ``finish()``."""
    return PdfWriter(options.fonts, options.fill.value, options.watermark)


def render_many(papers: Iterable[tuple[FormSpec[Any], Any]], options: RenderOptions) -> bytes:
    """Several papers in one PDF, each with its own page numbers.

    Raises MissingGlyph, DoesNotFit, and ValueError when there is no paper.
    """
    writer = open_writer(options)
    for form, data in papers:
        writer.add(form.lay_out(data, options))
    return writer.finish()
