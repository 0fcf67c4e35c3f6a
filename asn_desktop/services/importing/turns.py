"""In which order rows are judged, so that a file says the same the second time, when its own first import is
what the office knows.

Rows that agree with the office about who somebody is come first, whole keys before halves, and then the
file's order. A row waits while its NIP is somebody's whom a later row may give another one; the other rows of
its person wait behind it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.services.importing.snapshot import Office, Person


class Turns:
    """Who is next, asked by the planner for every row."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._held: set[str] = set()  # PNS IDs and NIPs of rows that wait in this round
        self._stuck: dict[int, Person] = {}  # row → who has its NIP

    def rank(self, row: SiasnRow) -> tuple[bool, int]:
        """The order of a row; rows of one rank keep the order of the file."""
        values = row.of("pegawai")
        pns_id, nip = text_of(values, "pns_id"), text_of(values, "nip")
        owner = self._office.by_nip(nip)
        person = self._office.by_pns_id(pns_id)
        agrees = owner is not None and (
            person is owner or (person is None and not (pns_id and owner.values.get("pns_id")))
        )
        return not agrees, 2 if nip is None else 1 if "nama" not in values else 0

    def begin(self) -> None:
        """A new round through the rows that wait."""
        self._held.clear()
        self._stuck.clear()

    def must_wait(self, row: SiasnRow) -> bool:
        """Whether a row should be judged again after the others."""
        values = row.of("pegawai")
        pns_id, nip = text_of(values, "pns_id"), text_of(values, "nip")
        person, owner = self._office.by_pns_id(pns_id), self._office.by_nip(nip)
        if self._held and self._is_held(pns_id, nip, person, owner):
            self._hold(pns_id, nip)
            return True
        rival = self.rival(row)
        if rival is not None and rival.claimed_by is None:
            self._stuck[row.number] = rival
            self._hold(pns_id, nip)
            return True
        # whom nobody knows yet another row may make known
        return person is None and owner is None and not (nip and "nama" in values)

    def last_words(self, waiting: Iterable[SiasnRow]) -> set[int]:
        """When all wait: the rows to judge as they are, first those whose rival no row will ever move."""
        moving = {str(row.of("pegawai").get("pns_id") or "").casefold() for row in waiting}
        lost = {
            number
            for number, rival in self._stuck.items()
            if str(rival.values.get("pns_id") or "").casefold() not in moving - {""}
        }
        return lost or set(self._stuck) or {row.number for row in waiting}

    def rival(self, row: SiasnRow) -> Person | None:
        """Somebody else who has the row's NIP."""
        values = row.of("pegawai")
        pns_id = text_of(values, "pns_id")
        owner = self._office.by_nip(text_of(values, "nip"))
        if owner is None:
            return None
        person = self._office.by_pns_id(pns_id)
        if person is not None:
            return owner if owner is not person else None
        known = owner.values.get("pns_id")
        return owner if pns_id and known and known.casefold() != pns_id.casefold() else None

    def _is_held(
        self, pns_id: str | None, nip: str | None, person: Person | None, owner: Person | None
    ) -> bool:
        if pns_id and pns_id.casefold() in self._held:
            return True
        foreign = owner is None or bool(pns_id and person is not owner)
        return foreign and nip is not None and nip in self._held

    def _hold(self, pns_id: str | None, nip: str | None) -> None:
        self._held.update(key for key in (pns_id and pns_id.casefold(), nip) if key)


def text_of(values: Mapping[str, Any], key: str) -> str | None:
    """A value that is a text, else None."""
    value = values.get(key)
    return value if isinstance(value, str) else None
