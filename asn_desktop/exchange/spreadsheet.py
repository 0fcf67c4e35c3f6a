"""Reads xlsx, xlsb, ods and xls with python-calamine, after a look at how large the file says it is.

Runs in the child process only: a forged sheet can abort the whole process inside the reader.
"""

import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from asn_desktop.exchange.cells import Cell, normal_cell
from asn_desktop.exchange.limits import HEADING_ROOM, Limits, UnreadableFile

_DIMENSION = re.compile(rb'<dimension[^>]*\bref="(?:[A-Z]+\d+:)?\$?([A-Z]{1,3})\$?(\d{1,7})"')
_RELATIONSHIP = re.compile(r"<Relationship\b[^>]*>")
_SHEET_ELEMENT = re.compile(r"<sheet\b[^>]*>")
_ATTRIBUTE = re.compile(r"""\b(?:\w+:)?(\w+)\s*=\s*["']([^"']*)["']""")
_HEAD_BYTES = 65_536
_ZIP = b"PK\x03\x04"
# Part of the package, what is in it where a formula failed, and how such a cell becomes one of text.
_FAILURES = (
    (re.compile(r"xl/worksheets/[^/]+\.xml"), b't="e"',
     re.compile(rb'(<(?:\w+:)?c\b[^>]*?\st=)"e"'), rb'\1"str"'),
    (re.compile(r"content\.xml"), b'value-type="error"',
     re.compile(rb'(<table:table-cell\b[^>]*?)\soffice:string-value=""(?=[^>]*value-type="error")'), rb"\1"),
)
_PARTS_OF_A_TABLE = {"[Content_Types].xml", "content.xml"}  # one is in every xlsx and xlsb, or ods
_BINARY = "xl/workbook.bin"
Tall = tuple[int, int, int]
_TEXT_ONLY = {str}
_MAX_MEMBERS = 3_000

DAMAGED = (
    "Berkas ini rusak atau tidak lengkap, sehingga tidak dapat dibuka. Unduh ulang, atau buka di Excel lalu "
    "simpan lagi sebagai .xlsx."
)
ARCHIVE = (
    "Berkas ini arsip .zip, bukan tabel. Keluarkan isinya (klik kanan, Ekstrak), lalu impor berkas tabel di "
    "dalamnya."
)
TOO_LARGE_UNPACKED = (
    "Isi berkas ini setelah dibuka melebihi {mebibytes} MB, jauh di atas data pegawai yang wajar. Salin "
    "hanya tabel pegawainya ke berkas baru."
)
TOO_WIDE = (
    'Lembar "{sheet}" terentang sampai {rows} baris dan {columns} kolom; batasnya {max_rows} '
    "baris dan {max_columns} kolom. Hapus baris dan kolom kosong di luar tabel, atau bagi berkasnya."
)
TOO_MANY_CELLS = (
    "Lembar-lembar berkas ini terentang melebihi {cells} juta sel. Salin hanya tabel pegawainya ke berkas "
    "baru."
)
LOCKED = "Berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan salinannya."


def check_package(path: Path, limits: Limits, *, unpack: bool) -> None:
    """Refuses a zip (xlsx, xlsb, ods) whose unpacked size or sheet extent is beyond the limits.

    With ``unpack`` every member is also unpacked and its checksum compared, so that a false size is found
    out: for
    systems that cannot cap the memory of a process. Raises UnreadableFile.
    """
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
            unpacked = sum(member.file_size for member in members)
            if len(members) > _MAX_MEMBERS or unpacked > limits.unpacked_bytes:
                raise UnreadableFile(TOO_LARGE_UNPACKED.format(mebibytes=limits.unpacked_bytes // 2**20))
            if not _PARTS_OF_A_TABLE.intersection(package.namelist()):
                raise UnreadableFile(ARCHIVE)
            names = _sheet_names(package)
            for member in members:
                if member.filename.startswith("xl/worksheets/") and member.filename.endswith(".xml"):
                    shown = names.get(member.filename, Path(member.filename).stem)
                    _check_extent(package, member, shown, limits)
            if unpack and package.testzip() is not None:
                raise UnreadableFile(DAMAGED)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        OSError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as cause:
        raise UnreadableFile(DAMAGED) from cause


def _sheet_names(package: zipfile.ZipFile) -> dict[str, str]:
    """The names of sheets as the user sees them, by their part of the package; what cannot be read is left
    out.
    """
    parts = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} & set(package.namelist())
    heads = {part: _head(package, part).decode("utf-8", "replace") for part in parts}
    targets: dict[str, str] = {}
    for element in _RELATIONSHIP.findall(heads.get("xl/_rels/workbook.xml.rels", "")):
        found = dict(_ATTRIBUTE.findall(element))
        target = found.get("Target", "")
        targets[found.get("Id", "")] = target[1:] if target.startswith("/") else f"xl/{target}"
    names: dict[str, str] = {}
    for element in _SHEET_ELEMENT.findall(heads.get("xl/workbook.xml", "")):
        found = dict(_ATTRIBUTE.findall(element))
        names[targets.get(found.get("id", ""), "")] = html.unescape(found.get("name", ""))
    return names


def _head(package: zipfile.ZipFile, part: str) -> bytes:
    with package.open(part) as stream:
        return stream.read(_HEAD_BYTES)


def _check_extent(package: zipfile.ZipFile, member: zipfile.ZipInfo, shown: str, limits: Limits) -> None:
    found = _DIMENSION.search(_head(package, member.filename))
    if found is None:
        return
    columns = 0
    for letter in found.group(1):
        columns = columns * 26 + letter - ord("A") + 1
    _check_spread(shown, int(found.group(2)), columns, limits)


def _check_spread(sheet: str, rows: int, columns: int, limits: Limits) -> None:
    if rows * columns > limits.cells:
        raise UnreadableFile(
            TOO_WIDE.format(
                sheet=sheet, rows=rows, columns=columns, max_rows=limits.rows, max_columns=limits.columns
            )
        )


def read_workbook(path: Path, limits: Limits) -> Iterator[tuple[str, int, list[Tall], Iterator[list[Cell]]]]:
    """Yields for each visible worksheet its name, its number of rows, its cells of several rows, and its
    rows, row 1 and column A first.

    Raises UnreadableFile.
    """
    import python_calamine as calamine

    try:
        # From a stream: by path the reader would trust the ending of the name.
        content = with_failures_told(path.read_bytes())
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        spread = 0
        for info in workbook.sheets_metadata:
            is_sheet = info.typ == calamine.SheetTypeEnum.WorkSheet
            if is_sheet and info.visible == calamine.SheetVisibleEnum.Visible:
                sheet = workbook.get_sheet_by_name(info.name)
                if sheet.start is None or sheet.end is None:
                    continue
                height, width = sheet.end[0] + 1, sheet.end[1] + 1
                if height > limits.rows + HEADING_ROOM or width > limits.columns:
                    raise UnreadableFile(
                        TOO_WIDE.format(
                            sheet=info.name,
                            rows=height,
                            columns=width,
                            max_rows=limits.rows,
                            max_columns=limits.columns,
                        )
                    )
                spread += height * width
                if spread > limits.cells:
                    raise UnreadableFile(TOO_MANY_CELLS.format(cells=limits.cells // 1_000_000))
                yield info.name, height, _tall(sheet), _rows(sheet)
    except calamine.PasswordError as cause:
        raise UnreadableFile(LOCKED) from cause
    except (calamine.CalamineError, OSError) as cause:
        raise UnreadableFile(DAMAGED) from cause


def hides_failures(path: Path) -> bool:
    """Whether this is a workbook (.xls, .xlsb) of whose failed formulas the reader tells nothing."""
    if not zipfile.is_zipfile(path):
        return True
    with zipfile.ZipFile(path) as package:
        return _BINARY in package.namelist()


def with_failures_told(content: bytes) -> bytes:
    """The bytes of an xlsx or ods in which cells with a failed formula hold its words ("#REF!") as text: the
    reader takes such cells for empty. Other contents come back as they are.
    """
    if not content.startswith(_ZIP):
        return content
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            changed = _failures_of(package)
            if not changed:
                return content
            made = io.BytesIO()
            with zipfile.ZipFile(made, "w") as copy:
                for name in dict.fromkeys(package.namelist()):
                    copy.writestr(name, changed.get(name) or package.read(name))
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        return content  # damaged: the reader says so
    return made.getvalue()


def _failures_of(package: zipfile.ZipFile) -> dict[str, bytes]:
    changed: dict[str, bytes] = {}
    for member in package.infolist():
        for part, mark, pattern, instead in _FAILURES:
            if part.fullmatch(member.filename):
                text = package.read(member)
                if mark in text:
                    changed[member.filename] = pattern.sub(instead, text)
    return changed


def _tall(sheet: Any) -> list[Tall]:
    """Cells merged over several rows: column, first and last place."""
    merged = sheet.merged_cell_ranges or []
    return [(first[1], first[0], last[0]) for first, last in merged if last[0] > first[0]]


def _rows(sheet: Any) -> Iterator[list[Cell]]:
    """Rows of a calamine sheet; its iterator starts at row 1 but at the first used column: the rest is put
    back.
    """
    left: list[Cell] = [None] * sheet.start[1]
    for values in sheet.iter_rows():
        if set(map(type, values)) == _TEXT_ONLY:  # nearly every row
            yield left + [value or None for value in values]
        else:
            yield left + [normal_cell(value) for value in values]
