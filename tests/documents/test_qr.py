"""QR codes: the same modules as ReportLab's own encoder lays, drawn in their box with white around them."""

import pytest
from PIL import Image, ImageOps
from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode, QRErrorCorrectLevel, QRNumber

from asn_desktop.documents import preview
from asn_desktop.documents.blocks import QUIET, Band, Cell, Document, Row, Table, with_mark
from asn_desktop.documents.form import open_writer
from asn_desktop.documents.forms.keberatan import FORM as KEBERATAN
from asn_desktop.documents.layout import lay_out
from asn_desktop.documents.page import MM, Orientation, Paper
from asn_desktop.documents.qr import qr_figure
from tests.documents import contents

SIGNS = QRAlphaNum.chars


def by_reportlab(text):
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QRNumber(text) if text.isdigit() else QRAlphaNum(text))
    code.version = code.calculate_version()
    code.makeImpl(False, 0)
    return tuple("".join("1" if dark else "0" for dark in line) for line in code.modules)


@pytest.mark.parametrize("text", ["0", "7" * 48, "A", "ASN1:", SIGNS * 3, f"{SIGNS}A" * 7,
                                  "0" * 31 + SIGNS * 20],
                         ids=["figure", "key", "letter", "odd", "short", "paper", "long"])
def test_the_modules_are_those_of_reportlab(text):
    assert qr_figure(text, 24.0).code == by_reportlab(text)


@pytest.mark.parametrize("text", ["a", "Ä", "A" * 4000], ids=["small", "foreign", "long"])
def test_what_no_code_holds_is_refused(text):
    with pytest.raises(ValueError, match=r"more than|^$"):
        qr_figure(text, 24.0)


def test_a_paper_that_three_sign_has_its_code_once_beside_the_first():
    document = with_mark(KEBERATAN.compose(KEBERATAN.sample, contents.TEXTS), qr_figure("7", 20.0))
    marked = [place for place, one in enumerate(document.blocks) for band in one.bands for row in band.rows
              for cell in row.cells if cell.figure]
    kept = [place for place, one in enumerate(document.blocks) for band in one.bands for row in band.rows
            for cell in row.cells if cell.mark]
    assert (marked, len(kept)) == (kept[:1], 3)


def test_the_code_fills_its_box_but_for_the_white_edge():
    options, figure = contents.options(), qr_figure("ASN1:" + SIGNS, 48.0)
    table = Table((1.0,), (Band((Row((Cell(figure=figure),)),)),), border=False, pad=(0.0, 0.0))
    document = Document("x", Orientation.PORTRAIT, "", "", "", (table,))
    writer = open_writer(options)
    writer.add(lay_out(document, Paper.A4, options.fonts), "")
    page = preview.page_pixels(writer.finish(), 0, 4.0)
    shades = Image.frombytes("RGB", (page.width, page.height), bytes(page.rgb)).convert("L")
    left, top, right, bottom = (place / 4.0 / MM for place in ImageOps.invert(shades).getbbox())
    edge = 48.0 * QUIET / (len(figure.code) + 2 * QUIET)
    assert (right - left, bottom - top) == pytest.approx((48.0 - 2 * edge, 48.0 - 2 * edge), abs=0.3)
    assert (left + right) / 2 == pytest.approx(105.0, abs=0.3)
