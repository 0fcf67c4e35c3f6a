"""What lists of offices leave open: the status of new people, and histories without the columns that make
them one.

A nominatif that names a golongan but no TMT cannot fill a history. Its words are kept with the person, as the
columns of SIASN are that no field of ours holds, and are told once: nothing is dropped, nothing made up.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from asn_desktop.domain.nip import parse_nip
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import Value
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.plan import Finding, Weight
from asn_desktop.services.importing.snapshot import HISTORIES, Person

_BY_SHEET: Final = (
    (re.compile(r"paruh[\s_]*waktu", re.IGNORECASE), "PPPK-PW"),
    (re.compile(r"pppk|p3k", re.IGNORECASE), "PPPK"),
    (re.compile(r"(?<![a-z])cpns", re.IGNORECASE), "CPNS"),
    (re.compile(r"(?<![a-z])pns", re.IGNORECASE), "PNS"),
)
_WHERE_FROM_SHEET: Final = 'nama lembar "{sheet}"'
_WHERE_FROM_NIP: Final = "pola NIP"


class Status:
    """The status of new people of a list that does not say it: by the name of its sheet, else by the NIP."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self._named = next((status for pattern, status in _BY_SHEET if pattern.search(sheet)), None)
        self.guessed = 0

    def of(self, nip: str | None) -> str:
        """The status for a new person; a sheet that contradicts the number does not count."""
        known = parse_nip(nip)
        by_number = "PPPK" if known and known.is_pppk else "PNS"
        agrees = self._named is not None and self._named.startswith("PPPK") == (by_number == "PPPK")
        return self._named or by_number if agrees else by_number

    def tell(self, notes: Notes) -> None:
        """One remark for all of them."""
        if self.guessed:
            source = _WHERE_FROM_SHEET.format(sheet=self._sheet) if self._named else _WHERE_FROM_NIP
            text = wording.STATUS_GUESSED_ALL.format(count=self.guessed, source=source)
            notes.findings.append(Finding(0, "", "", text, Weight.CATATAN))


class Aside:
    """Keeps what has no record to go to."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def kept(
        self, row: SiasnRow, person: Person, headings: Mapping[tuple[str, str], str], notes: Notes
    ) -> SiasnRow:
        """The row with the words of its unplaced histories among those that are kept as they are."""
        other = dict(row.other)
        for table in HISTORIES:
            values = row.of(table)
            if not values or person.histories[table]:
                continue
            needed = [spec.key for spec in record_type(table).fields if spec.required]
            if all(notes.has(headings[table, key]) for key in needed if (table, key) in headings):
                continue  # the row lacks it, not the file: that is told with the row
            self._counts[table] += 1
            other |= {headings[table, key]: _text(value) for key, value in values.items()}
        return replace(row, other=other)

    def tell(self, notes: Notes, headings: Mapping[tuple[str, str], str]) -> None:
        """One remark per history."""
        for table, count in self._counts.items():
            specs = [spec for spec in record_type(table).fields if (table, spec.key) in headings]
            missing = [
                headings[table, spec.key]
                for spec in specs
                if spec.required and not notes.has(headings[table, spec.key])
            ]
            found = [spec.label for spec in specs if notes.has(headings[table, spec.key])]
            text = wording.KEPT_ASIDE.format(
                what=", ".join(found), count=count, missing=" dan ".join(missing)
            )
            notes.findings.append(Finding(0, "", "", text, Weight.CATATAN))


def _text(value: Value) -> str:
    return tanggal_pendek(value) if isinstance(value, date) else str(value)
