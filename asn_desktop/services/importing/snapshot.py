"""What the office knows before an import: people and their histories, units, all in memory and looked up by
key.
"""

from bisect import insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from asn_desktop.db.queries.pertukaran import all_rows, last_event
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.services.pembatasan import ditahan

HISTORIES = ("riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan")


@dataclass(slots=True)
class Person:
    """A pegawai as he stands after the rows read so far; ``claimed_by`` is the row that was his."""

    values: dict[str, Any]
    is_new: bool
    claimed_by: SiasnRow | None = None
    histories: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {table: [] for table in HISTORIES}
    )

    @property
    def id(self) -> str:
        """Key of the record."""
        return str(self.values["id"])

    @property
    def label(self) -> str:
        """Name and NIP, as lists of findings show somebody."""
        return f"{self.values['nama']} · {self.values['nip']}"


class Office:
    """The people and units of an office, growing while the file is read."""

    def __init__(self, tx: ReadTx, new_id: Callable[[], str]) -> None:
        self.based_on = last_event(tx)
        self.new_id = new_id
        self.units = UnitTree(all_rows(tx, "unit_kerja"), new_id)
        self._by_pns_id: dict[str, Person] = {}
        self._by_nip: dict[str, Person] = {}
        people: dict[str, Person] = {}
        for values in all_rows(tx, "pegawai"):
            person = people[values["id"]] = Person(values, is_new=False)
            self.register(person)
        self.restricted = ditahan(tx)
        for table in HISTORIES:
            for record in all_rows(tx, table):
                people[record["pegawai_id"]].histories[table].append(record)

    def by_pns_id(self, pns_id: str | None) -> Person | None:
        """Whoever has that PNS ID."""
        return self._by_pns_id.get(pns_id.casefold()) if pns_id else None

    def by_nip(self, nip: str | None) -> Person | None:
        """Whoever has that NIP."""
        return self._by_nip.get(nip) if nip else None

    def register(self, person: Person) -> None:
        """Make a person found by his keys."""
        if person.values.get("pns_id"):
            self._by_pns_id[person.values["pns_id"].casefold()] = person
        self._by_nip[person.values["nip"]] = person

    def forget_nip(self, nip: str) -> None:
        """A NIP is nobody's any more: its owner got another one."""
        self._by_nip.pop(nip, None)


class UnitTree:
    """Units by SIASN code, else by name; unknown ones are made, below the satuan kerja of the file.

    What becomes of them hangs on no order of rows: whoever asks takes units with a code first, then those
    with only a name, and then has the new ones hung below their parents, made where no row made
    them.
    """

    def __init__(self, records: Iterable[dict[str, Any]], new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self.by_id: dict[str, dict[str, Any]] = {}
        self._by_code: dict[str, dict[str, Any]] = {}
        self._by_name: dict[str, list[dict[str, Any]]] = {}  # the oldest first
        self.inserts: list[dict[str, Any]] = []
        self.updates: dict[str, dict[str, Any]] = {}
        self._added: set[str] = set()
        self._named: set[str] = set()  # a file may name one unit in two ways: the first counts
        self._parents: list[tuple[dict[str, Any], str | None, str]] = []  # new unit, code and name wished
        for record in records:
            self._register(record)

    def name_of(self, unit_id: str | None) -> str:
        """The unit's name, or an empty text."""
        return str(self.by_id[unit_id]["nama"]) if unit_id in self.by_id else ""

    def find(self, code: str | None, name: str | None) -> dict[str, Any] | None:
        """The unit with that code; without a code the first of that name, else one of that name that has no
        code yet.
        """
        if code and code.casefold() in self._by_code:
            return self._by_code[code.casefold()]
        namesakes = self._by_name.get(_key(name), ()) if name else ()
        return next((unit for unit in namesakes if not (code and unit["kode_siasn"])), None)

    def take(
        self, code: str | None, name: str, parent_code: str | None, parent_name: str | None
    ) -> dict[str, Any]:
        """The unit, made when new. A code is added and a new name taken; the place in the tree stays."""
        unit = self.find(code, name)
        if unit is None:
            unit = self._add(code, name)
            if parent_name and _key(parent_name) != _key(name) and (not code or parent_code != code):
                self._parents.append((unit, parent_code, parent_name))
        elif code:
            if not unit["kode_siasn"]:
                self._change(unit, "kode_siasn", code)
            if unit["id"] not in self._named and _key(unit["nama"]) != _key(name):
                self._change(unit, "nama", name)
        if code:
            self._named.add(unit["id"])
        return unit

    def hang(self) -> None:
        """Put the new units below their parents and in the order in which they can be written."""
        for unit, code, name in self._parents:
            parent = self.find(code, name) or self._add(code, name)
            if unit["id"] not in self._line(parent):  # two units that name each other
                unit["induk_id"] = parent["id"]
        self._parents.clear()
        self.inserts.sort(key=lambda unit: len(self._line(unit)))

    def _line(self, unit: dict[str, Any]) -> list[str]:
        """The unit and all above it."""
        line = [unit["id"]]
        while unit["induk_id"] is not None and unit["induk_id"] not in line:
            unit = self.by_id[unit["induk_id"]]
            line.append(unit["id"])
        return line

    def _add(self, code: str | None, name: str) -> dict[str, Any]:
        unit: dict[str, Any] = {
            "id": self._new_id(),
            "nama": name,
            "induk_id": None,
            "urutan": None,
            "kode_siasn": code,
        }
        self.inserts.append(unit)
        self._added.add(unit["id"])
        self._register(unit)
        return unit

    def _change(self, unit: dict[str, Any], column: str, value: str) -> None:
        self._by_name[_key(unit["nama"])].remove(unit)
        unit[column] = value
        if unit["id"] not in self._added:
            self.updates.setdefault(unit["id"], {})[column] = value
        self._register(unit)

    def _register(self, unit: dict[str, Any]) -> None:
        self.by_id[unit["id"]] = unit
        if unit["kode_siasn"]:
            self._by_code[unit["kode_siasn"].casefold()] = unit
        insort(self._by_name.setdefault(_key(unit["nama"]), []), unit, key=_id)


_id = itemgetter("id")


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
