"""Columns of the download that no field of ours holds: kept as JSON on the pegawai, so that an export loses
nothing.

An id of SIASN (GOL AKHIR ID) is kept together with the name it belonged to (GOL AKHIR NAMA): once the name is
changed in the program the id is stale and is no longer exported.
"""

import json
from collections.abc import Callable
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from asn_desktop.exchange.headers import Vocabulary
from asn_desktop.exchange.siasn import SiasnRow


def read_other(text: Any) -> dict[str, str]:
    """The kept columns of a person by heading; nothing for an empty or foreign text."""
    if not text:
        return {}
    found = json.loads(text)
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def other_text(values: dict[str, str]) -> str:
    """Kept columns as they are stored: canonical JSON."""
    starts = _starts(tuple(values))
    return "{" + ",".join([f"{start}{encode_basestring(values[name])}" for name, start in starts]) + "}"


@lru_cache(maxsize=256)  # the rows of a file fill the same columns, so that their order is found once
def _starts(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"{encode_basestring(name)}:") for name in sorted(names))


def merged_other(
    old: dict[str, str], row: SiasnRow, vocabulary: Vocabulary, kept: Callable[[str], str | None] | None
) -> dict[str, str]:
    """The kept columns after a row: empty cells overwrite nothing, figures that only lost zeros stay.

    ``kept`` tells what the program holds under a heading where it may have refused the file's value; None: it
    holds nothing but this row.
    """
    new = dict(old)
    for name, text in row.other.items():
        partner = vocabulary.partners.get(name)
        if partner is not None:
            value = _own_value(row, partner, vocabulary)
            if value is None:
                if row.fault_of(partner) is not None:  # an id without its name says nothing
                    continue
            elif kept is None or kept(partner) in (None, value):
                new[partner] = value
            else:
                continue
        before = old.get(name)
        if before is None or not _equal(before, text):
            new[name] = text
    return new


def _own_value(row: SiasnRow, partner: str, vocabulary: Vocabulary) -> str | None:
    heading = vocabulary.heading(partner)
    value = row.of(heading.record_type).get(heading.field)
    return None if value is None else str(value)


def _equal(old: str, new: str) -> bool:
    if old.casefold() == new.casefold():
        return True
    return old.isdecimal() and new.isdecimal() and int(old) == int(new)
