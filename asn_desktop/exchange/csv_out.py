"""Writes text tables that spreadsheets open without harm: no formula, no figure that loses its digits."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from asn_desktop.exchange.siasn import FIGURES, PROTECTED

_DELIMITER: Final = "|"
_UNWRAPPED: Final = ("'", "\u2019", '="')  # beginnings that a reader takes away


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table with ``|`` between columns, UTF-8 with its mark; an apostrophe before figures."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=_DELIMITER, lineterminator="\r\n")
    writer.writerow(headings)
    figures = [name in FIGURES or name.endswith("(NIP)") for name in headings]
    for row in rows:
        writer.writerow(
            [
                f"'{text}" if text and (figure or text.startswith(PROTECTED)) else text
                for text, figure in zip(row, figures, strict=True)
            ]
        )
    return stream.getvalue().encode("utf-8-sig")


def kept_whole(row: Sequence[str]) -> list[str]:
    """The texts of a workbook's row, so that a reader gives back those that begin with an apostrophe."""
    return [f"'{text}" if text.startswith(_UNWRAPPED) else text for text in row]
