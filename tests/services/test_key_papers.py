"""The papers about keys: all of the code is on the sheet, for eyes and for a camera, and no file is left."""

from dataclasses import replace

import pytest
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel, QRNumber

from asn_desktop.documents import preview
from asn_desktop.documents.blocks import QUIET
from asn_desktop.documents.page import Paper
from asn_desktop.documents.qr import qr_figure
from asn_desktop.services import key_papers, users
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office import office_profile, save_office_profile
from tests.documents.reading import read


def lines(pdf):
    [page] = read(pdf)
    return page.lines


def test_the_sheet_shows_the_code_and_whose_it_is(office, office_folder):
    save_office_profile(office, replace(office_profile(office), perangkat_daerah="KECAMATAN TIRTA HULU"))
    sheet = users.issue_recovery_code(office)
    before = sorted(office_folder.rglob("*"))
    shown = lines(key_papers.recovery_paper(office, sheet))
    for text in (*sheet.kelompok, sheet.kantor, "siti", "2 Maret 2026 pukul", "LATIHAN"):
        assert any(text in line for line in shown), (text, shown)
    assert any("KECAMATAN TIRTA HULU · PEMERINTAH" in line for line in shown)
    assert [line for line in shown if line.startswith("Kelompok")] == [f"Kelompok {n}" for n in range(1, 9)]
    for text in sheet.petunjuk:
        assert any(text[:40] in line for line in shown)
    assert sorted(office_folder.rglob("*")) == before, "it is made in memory"


def test_the_qr_code_on_the_sheet_is_the_code(office):
    sheet = users.issue_recovery_code(office)
    pdf = key_papers.recovery_paper(office, sheet)
    digits = "".join(sheet.kelompok)
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QRNumber(digits))
    code.version = code.calculate_version()
    code.makeImpl(False, 0)
    count = code.getModuleCount()
    dark = [[bool(code.isDark(row, column)) for column in range(count)] for row in range(count)]
    assert grid_of(pdf, count) == dark


def grid_of(pdf, count):
    """The squares of the code as they come out on paper: each looked at in its middle."""
    scale = 4.0
    page = preview.page_pixels(pdf, 0, scale)

    def black(x, y):
        return page.rgb[3 * (y * page.width + x)] < 100

    mm = scale * 72 / 25.4
    size = round(figure_mm() * mm)
    left, top = corner_of(page, black, size)
    step = size / count
    return [[black(round(left + (column + 0.5) * step), round(top + (row + 0.5) * step))
             for column in range(count)] for row in range(count)]  # fmt: skip


def figure_mm():
    """Width of the code without its white edge."""
    count = len(qr_figure("1" * 48, 42.0).code)
    return 42.0 * count / (count + 2 * QUIET)


def corner_of(page, black, size):
    """Top left corner of the first solid bar of seven squares below the tables: the finder pattern."""
    bar = round(size * 7 / 25)
    for y in range(page.height // 3, page.height // 2):
        for x in range(60, page.width // 3):
            whole = black(x, y) and all(black(x + step, y) for step in range(0, bar - 3, 3))
            if whole and not black(x + bar + 3, y):
                return x, y
    raise AssertionError("no code on the paper")


def test_the_slip_shows_name_and_phrase(office):
    shown = lines(key_papers.phrase_paper(office, "Budi", "molekul nafas bistik prisma"))
    assert "molekul nafas bistik prisma" in shown
    assert "Budi" in shown
    with pytest.raises(ServiceError, match="tidak"):
        key_papers.phrase_paper(office, "Budi \u4e2d", "molekul nafas bistik prisma")


def test_it_is_saved_only_where_output_may_go(office, tmp_path):
    pdf = key_papers.phrase_paper(office, "Budi", "molekul nafas bistik prisma")
    assert key_papers.save_key_paper(office, pdf, tmp_path / "lembar.pdf").read_bytes() == pdf
    for wrong in (office.folder / "lembar.pdf", tmp_path / "lembar.txt"):
        with pytest.raises(ServiceError):
            key_papers.save_key_paper(office, pdf, wrong)
        assert not wrong.exists()


@pytest.mark.parametrize("paper", Paper)
def test_both_fit_on_one_page(office, paper):
    save_office_profile(office, replace(office_profile(office), kertas=paper.value))
    assert len(read(key_papers.recovery_paper(office, users.issue_recovery_code(office)))) == 1
