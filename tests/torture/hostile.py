"""Foreign files that are wrong on purpose: byte mutations, mutations that know the table, and bombs."""

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

from asn_desktop.exchange.delimited import read_text_table
from asn_desktop.exchange.limits import Limits
from tests.exchange.files import forge_xlsx, write_xlsx
from tests.torture.ground import SAMPLE_CSV

Table = list[list[str]]
TOKENS = (
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b'"',
        b"\r",
        b"\n",
        b"\x1a",
        b"|" * 300,
        b"\xc3\x28",
        b"\xed\xa0\x80",
    ),
    *(b";", b"\t", b"'", b"=", b"\xf0\x9f\x92\xa9", b"A" * 70_000, b"\n" * 3000, b"-1", b"9" * 400, b"\\"),
)
VALUES = (
    *("=1+1", "+6281", "-", "@SUM(A1)", "'", '"', '""', "\u202eterbalik", "\u200b", "\x07", "\x00", "\ufffe"),
    *("31-02-2020", "29/02/2023", "01-01-2569", "00-00-0000", "2020-13-01", "1.98507E+17", "44197", "1e400"),
    *("1" * 18, "9" * 400, "A" * 40_000, "é" * 300, "e\u0301" * 200, "null", "NaN", "Infinity", "TRUE", "{}"),
    *("IV/z", "III b", "XVIII", "PNSP", "L/P", "198513452010011001", "19850317201001290", "<b>&amp;", "%s%n"),
    *(
        "../../etc/passwd",
        "\ud800",
        "\U0001f600",
        "  ",
        "\u00a0",
        "-" * 200,
        "Ⅲ/ｂ",
        "٣",
        "１９８５０３１７２０１００１２９０１",
    ),
)


def rows_of_sample(count: int = 4) -> Table:
    """The heading and the first people of the sample download."""
    return [list(row) for row in read_text_table(SAMPLE_CSV, Limits())[1]][: count + 1]


def as_csv(rows: Table, pick: random.Random) -> bytes:
    """The table as text, in one of the ways that offices' programs write."""
    delimiter = pick.choice("|;,\t")
    quoted = ['"' + cell.replace('"', '""') + '"' for row in rows for cell in row]
    lines, place = [], 0
    for row in rows:
        lines.append(delimiter.join(quoted[place : place + len(row)]))
        place += len(row)
    text = pick.choice(("\n", "\r\n")).join(lines)
    encoding = pick.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"))
    return text.encode(encoding, errors="replace")


def mutate_bytes(content: bytes, pick: random.Random) -> bytes:
    """Flip, cut, repeat and insert, a few times."""
    work = bytearray(content)
    for _ in range(pick.randint(1, 12)):
        place = pick.randrange(len(work)) if work else 0
        kind = pick.randrange(6)
        if kind == 0 and work:
            work[place] ^= 1 << pick.randrange(8)
        elif kind == 1:
            del work[place : place + pick.choice((1, 2, 16, 500))]
        elif kind == 2:
            work[place:place] = pick.choice(TOKENS)
        elif kind == 3:
            work[place:place] = work[place : place + pick.choice((1, 40, 2000))] * pick.randint(1, 5)
        elif kind == 4:
            work[place : place + 4] = pick.randbytes(4)
        elif pick.random() < 0.3:
            del work[place:]
    return bytes(work)


def mutate_table(rows: Table, pick: random.Random) -> Table:
    """Wrong values, headings and shapes in a table that is a download all the same."""
    work = [list(row) for row in rows]
    for _ in range(pick.randint(1, 10)):
        row = pick.randrange(len(work))
        column = pick.randrange(max(1, len(work[row])))
        kind = pick.randrange(9)
        if kind <= 3 and row and column < len(work[row]):
            work[row][column] = pick.choice(VALUES)
        elif kind == 4 and column < len(work[0]):
            work[0][column] = pick.choice((*VALUES, *work[0]))
        elif kind == 5:
            work.insert(row, list(pick.choice(work)))
        elif kind == 6:
            del work[row][column : column + pick.choice((1, 1, 30))]
        elif kind == 7:
            work[row][column:column] = [pick.choice(VALUES)] * pick.choice((1, 3, 120))
        else:
            work.insert(0, [pick.choice(VALUES)])
        work = work or [[]]
    return work


def repack(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The package with its parts changed; checksums are right again."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w", 8) as changed:
        for name in package.namelist():
            changed.writestr(name, change(name, package.read(name)))
    return out.getvalue()


def csv_bytes(path: Path, pick: random.Random) -> Path:
    """Text whose bytes are wrong."""
    path = path.with_suffix(".csv")
    path.write_bytes(mutate_bytes(as_csv(rows_of_sample(), pick), pick))
    return path


def csv_table(path: Path, pick: random.Random) -> Path:
    """Text whose table is wrong."""
    path = path.with_suffix(".csv")
    path.write_bytes(as_csv(mutate_table(rows_of_sample(), pick), pick))
    return path


def xlsx_table(path: Path, pick: random.Random) -> Path:
    """A workbook whose table is wrong; some cells are numbers and flags."""
    rows: list[list[object]] = []
    for row in mutate_table(rows_of_sample(), pick):
        cells: list[object] = [cell[:30_000].encode("utf-8", "replace").decode() for cell in row[:16_000]]
        if cells and pick.random() < 0.5:
            number = pick.choice((1.5, -1, 10**15, 2**63, 44197, True, 1e300))
            cells[pick.randrange(len(cells))] = number
        rows.append(cells)
    return write_xlsx(
        path.with_suffix(".xlsx"), rows, at=(pick.choice((0, 0, 3, 500)), pick.choice((0, 0, 5)))
    )


def xlsx_bytes(path: Path, pick: random.Random) -> Path:
    """A workbook whose bytes are wrong, of the package or of one of its parts."""
    path = write_xlsx(path.with_suffix(".xlsx"), rows_of_sample())
    content = path.read_bytes()
    if pick.random() < 0.5:
        path.write_bytes(mutate_bytes(content, pick))
        return path
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        struck = pick.choice(package.namelist())
    path.write_bytes(repack(content, lambda name, part: mutate_bytes(part, pick) if name == struck else part))
    return path


def bomb(path: Path, pick: random.Random) -> Path:
    """A small file that wants to be large, or a package that lies."""
    path = path.with_suffix(".xlsx")
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    near = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'
    kind = pick.randrange(9)
    if kind == 0:
        return forge_xlsx(path, far)
    if kind == 1:
        return forge_xlsx(path, near + far)
    if kind == 2:
        return forge_xlsx(path, near, '<dimension ref="A1:XFD1048576"/>')
    if kind == 3:
        return forge_xlsx(path, near, extra={"xl/sharedStrings.xml": b" " * pick.choice((60, 300)) * 2**20})
    if kind == 4:
        return forge_xlsx(path, '<row r="1"><c r="A1" t="s"><v>4000000000</v></c></row>')
    if kind == 5:
        laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
        head = (
            f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]><sst><si><t>&l11;</t></si></sst>'
        )
        return forge_xlsx(path, near, extra={"xl/sharedStrings.xml": head.encode()})
    if kind == 6:
        return forge_xlsx(path, near * 200_000)
    if kind == 7:
        return forge_xlsx(
            path, near, extra={"../../keluar.xml": b"x", "xl/worksheets/sheet2.xml": b"<" * 10**6}
        )
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + pick.randbytes(pick.choice((8, 504, 5000, 70_000)))
    )
    return path


KINDS: tuple[Callable[[Path, random.Random], Path], ...] = (
    *(csv_bytes, csv_table, csv_table, xlsx_table, xlsx_table, xlsx_bytes, bomb),
)
