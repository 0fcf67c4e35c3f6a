"""Which value stays where the user chose per column: the file's, ours, or the file's only where ours is
empty.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from asn_desktop.exchange.headers import Heading, Vocabulary
from asn_desktop.exchange.siasn import SiasnRow, spec_of
from asn_desktop.fields.spec import Value
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.mapping import Rule
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.plan import Action

# What makes a record of a history: without one of them the rest of the row has no record to go to.
_WHOLE: Final[Mapping[str, tuple[str, ...]]] = {
    "riwayat_golongan": ("golongan", "tmt_golongan"),
    "riwayat_jabatan": ("jabatan", "tmt_jabatan"),
    "riwayat_pendidikan": ("tingkat", "nama_pendidikan"),
}


def chosen(
    row: SiasnRow,
    label: str,
    rules: Mapping[str, Rule],
    vocabulary: Vocabulary,
    value_of: Callable[[Heading], Value],
    notes: Notes,
) -> SiasnRow:
    """The row without the values that somebody decided not to take; where they differ from ours, that is
    shown.

    A history whose golongan, jabatan, pendidikan or TMT stays ours stays whole as it is.
    """
    values = {key: dict(found) for key, found in row.values.items()}
    other = dict(row.other)
    for baku, rule in rules.items():
        if rule is Rule.AMBIL or baku not in vocabulary.by_name:
            continue
        heading = vocabulary.heading(baku)
        found = (
            values.get(heading.record_type, {}).get(heading.field) if heading.record_type else other.get(baku)
        )
        if found is None:
            continue
        ours = value_of(heading)
        if rule is Rule.HANYA_KOSONG and ours in (None, ""):
            continue
        if ours != found:
            spec = spec_of(heading)
            notes.differ(
                row, label, baku, wording.shown(spec, ours), wording.shown(spec, found), Action.TETAP
            )
        _drop(heading, values, other)
    return replace(row, values=values, other=other)


def _drop(heading: Heading, values: dict[str, dict[str, Value]], other: dict[str, str]) -> None:
    if not heading.record_type:
        other.pop(heading.name, None)
    elif heading.field in _WHOLE.get(heading.record_type, ()):
        values[heading.record_type] = {}
    elif heading.record_type == "unit_kerja":
        values["unit_kerja"] = {}
    else:
        values[heading.record_type].pop(heading.field, None)
