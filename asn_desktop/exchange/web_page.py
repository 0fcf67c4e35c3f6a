"""Reads the tables of a web page: what many portals hand out as a "file of Excel"."""

import re
from html.parser import HTMLParser

from asn_desktop.exchange.limits import HEADING_ROOM, Limits, UnreadableFile

_GAPS = re.compile(r"\s+")
_WIDEST_SPAN = 100
NO_TABLE = (
    "Berkas ini sebenarnya halaman web tanpa tabel. Unduh ulang dari portalnya, atau pilih berkas lain."
)
TOO_LARGE = "Berkas ini memuat lebih dari {rows} baris atau {columns} kolom. Bagi menjadi beberapa berkas."


def tables_of_page(text: str, limits: Limits) -> list[list[list[str]]]:
    """The tables of a page as rows of texts; a cell over several columns or rows fills its first place.

    Raises UnreadableFile for a page without a table, or with one that is too large.
    """
    reader = _Reader(limits)
    reader.feed(text)
    reader.close()
    found = [rows for rows in reader.tables if any(any(row) for row in rows)]
    if not found:
        raise UnreadableFile(NO_TABLE)
    return found


class _Reader(HTMLParser):
    """Collects the cells of tables; a table within a cell is a table of its own."""

    def __init__(self, limits: Limits) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._limits = limits
        self._open: list[_Table] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open.append(_Table(self._limits))
            self.tables.append(self._open[-1].rows)
        elif self._open and tag == "tr":
            self._open[-1].begin_row()
        elif self._open and tag in ("td", "th"):
            given = dict(attrs)
            self._open[-1].begin_cell(_span(given.get("colspan")), _span(given.get("rowspan")))
        elif self._open and tag in ("br", "p", "div", "li"):
            self._open[-1].add("\n")

    def handle_endtag(self, tag: str) -> None:
        if not self._open:
            return
        if tag == "table":
            self._open.pop().end_cell()
        elif tag in ("td", "th", "tr"):
            self._open[-1].end_cell()

    def close(self) -> None:
        """The end of a page that was cut short ends its cells too."""
        super().close()
        while self._open:
            self._open.pop().end_cell()

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1].add(_GAPS.sub(" ", data))


class _Table:
    """One table that is being read."""

    def __init__(self, limits: Limits) -> None:
        self.rows: list[list[str]] = []
        self._limits = limits
        self._below: dict[tuple[int, int], None] = {}  # places that a cell further up covers
        self._text: list[str] | None = None
        self._spans = (1, 1)

    def begin_row(self) -> None:
        self.end_cell()
        if len(self.rows) > self._limits.rows + HEADING_ROOM:
            raise self._too_large()
        self.rows.append([])

    def begin_cell(self, columns: int, rows: int) -> None:
        self.end_cell()
        if not self.rows:
            self.rows.append([])
        self._text, self._spans = [], (columns, rows)

    def add(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end_cell(self) -> None:
        """Put the text that was read into the next free place of the row."""
        if self._text is None:
            return
        row, number = self.rows[-1], len(self.rows) - 1
        while (number, len(row)) in self._below:
            row.append("")
        columns, rows = self._spans
        for further in range(1, rows):
            self._below |= {(number + further, len(row) + place): None for place in range(columns)}
        lines = (" ".join(line.split()) for line in "".join(self._text).split("\n"))
        row += ["\n".join(line for line in lines if line), *[""] * (columns - 1)]
        if len(row) > self._limits.columns:
            raise self._too_large()
        self._text = None

    def _too_large(self) -> UnreadableFile:
        return UnreadableFile(TOO_LARGE.format(rows=self._limits.rows, columns=self._limits.columns))


def _span(text: str | None) -> int:
    return min(int(text), _WIDEST_SPAN) if text and text.isdecimal() and int(text) else 1
