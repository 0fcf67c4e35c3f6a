"""What stands in fields that a list has no column for, or of which a row says nothing (``daftar_impor``)."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from asn_desktop.domain.teks import tidy
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.fields.rujukan import column_of
from asn_desktop.fields.spec import Kind, RecordType, Value

_TODAY: Final = "hari_ini"
_PLACE: Final = re.compile(r"\{:?([^}]*)\}")


def defaults_of(
    kind: RecordType, given: Sequence[tuple[str, str]], row: SiasnRow, today: date
) -> dict[str, Value]:
    """Field → value; a text takes in other cells of the row by the names of their columns."""
    found: dict[str, Value] = {}
    for key, text in given:
        if text == _TODAY:
            found[key] = today
        elif column_of(kind, key).kind is Kind.INTEGER:
            found[key] = int(text)
        else:
            found[key] = tidy(_PLACE.sub(lambda match: str(row.other.get(match[1], "")), text))
    return found
