"""Makes foreign files for the tests: honest ones with XlsxWriter, forged ones part by part."""

import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

from asn_desktop.exchange.workbook import TextSheet, workbook_bytes

DATA = Path(__file__).parents[1] / "data"
SAMPLE_XLSX = DATA / "siasn_disimpan_ulang.xlsx"
SAMPLE_CSV = Path(__file__).parents[2] / "resources" / "demo" / "siasn_contoh.csv"


def write_workbook(path: Path, sheets: Iterable[TextSheet]) -> None:
    """A workbook as the program writes them."""
    path.write_bytes(workbook_bytes(sheets))


_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
_RELS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    '{kind}" Target="{target}"/></Relationships>'
)
_BOOK = (
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_SHEET = (
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "{dimension}<sheetData>{rows}</sheetData></worksheet>"
)


def write_xlsx(
    path: Path,
    rows: Sequence[Sequence[object]],
    *,
    sheet: str = "Data",
    at: tuple[int, int] = (0, 0),
    hidden: str | None = None,
) -> Path:
    """A workbook with these cells, the first at (row, column); ``hidden`` adds a hidden sheet in front."""
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_numbers": False}) as book:
        as_date = book.add_format({"num_format": "dd/mm/yyyy"})
        as_moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm:ss"})
        if hidden:
            other = book.add_worksheet(hidden)
            other.write_string(0, 0, "rahasia")
        page = book.add_worksheet(sheet)
        if hidden:
            page.set_first_sheet()
            page.activate()
            other.hide()
        for row, cells in enumerate(rows, start=at[0]):
            for column, value in enumerate(cells, start=at[1]):
                if isinstance(value, datetime):
                    page.write_datetime(row, column, value, as_moment)
                elif isinstance(value, date):
                    page.write_datetime(row, column, datetime(value.year, value.month, value.day), as_date)
                elif isinstance(value, bool):
                    page.write_boolean(row, column, value)
                elif isinstance(value, int | float):
                    page.write_number(row, column, value)
                elif value is not None:
                    page.write_string(row, column, str(value))
    return path


def forge_xlsx(path: Path, rows: str, dimension: str = "", extra: dict[str, bytes] | None = None) -> Path:
    """A minimal workbook whose sheet XML is given as it is."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("_rels/.rels", _RELS.format(kind="officeDocument", target="xl/workbook.xml"))
        package.writestr("xl/workbook.xml", _BOOK)
        package.writestr(
            "xl/_rels/workbook.xml.rels", _RELS.format(kind="worksheet", target="worksheets/sheet1.xml")
        )
        package.writestr("xl/worksheets/sheet1.xml", _SHEET.format(dimension=dimension, rows=rows))
        for name, content in (extra or {}).items():
            package.writestr(name, content)
    return path


def no_progress(done: int, total: int) -> None:
    """A reader's progress that nobody looks at."""
