"""Columns of the download that no field of ours holds: kept as JSON on the pegawai, so that an export loses
nothing.

An id of SIASN (GOL AKHIR ID) is kept together with the name it belonged to (GOL AKHIR NAMA): once the name is
changed in the program the id is stale and is no longer exported.
"""

import json
from collections.abc import Mapping
from typing import Any

from asn_desktop.exchange.headers import Vocabulary
from asn_desktop.exchange.siasn import SiasnRow

_ID, _NAMA = " ID", " NAMA"


def read_other(text: Any) -> dict[str, str]:
    """The kept columns of a person by heading; nothing for an empty or foreign text."""
    if not text:
        return {}
    found = json.loads(text)
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def merged_other(
    old: dict[str, str], row: SiasnRow, vocabulary: Vocabulary, kept: Mapping[str, str]
) -> dict[str, str]:
    """The kept columns after a row: empty cells overwrite nothing, figures that only lost zeros stay.

    ``kept`` tells what the program holds under headings where it may have refused the file's value.
    """
    new = dict(old)
    for name, text in row.other.items():
        partner = partner_of(name, vocabulary)
        if partner is not None:
            value = _own_value(row, partner, vocabulary)
            refused = row.fault_of(partner) is not None or (
                value is not None and kept.get(partner, value) != value
            )
            if refused:  # an id without its name says nothing
                continue
            if value is not None:
                new[partner] = value
        if not _equal(old.get(name), text):
            new[name] = text
    return new


def partner_of(name: str, vocabulary: Vocabulary) -> str | None:
    """The heading whose value an id belongs to, when that value has a field of its own."""
    if not name.endswith(_ID):
        return None
    partner = name.removesuffix(_ID) + _NAMA
    return partner if partner in vocabulary.owned else None


def _own_value(row: SiasnRow, partner: str, vocabulary: Vocabulary) -> str | None:
    heading = vocabulary.heading(partner)
    value = row.of(heading.record_type).get(heading.field)
    return None if value is None else str(value)


def _equal(old: str | None, new: str) -> bool:
    if old is None:
        return False
    if old.casefold() == new.casefold():
        return True
    return old.isdecimal() and new.isdecimal() and int(old) == int(new)
