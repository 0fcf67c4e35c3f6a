"""How a table names other records, and which record a cell means: a pegawai by NIP, a unit by its way from
the top ("Dinas / Bidang / Seksi"), any other record by what its type is known by (``RecordType.kunci``).
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of
from asn_desktop.fields.spec import Kind, RecordType
from asn_desktop.fields.values import display

PEGAWAI: Final = "pegawai"
UNIT: Final = "unit_kerja"
_WAY: Final = " / "
_BETWEEN: Final = " · "
_SHORT: Final = "\0"  # before a short name, which counts where no whole name is so written
Row = Mapping[str, Any]


class Rujukan:
    """The records that others of some types refer to, as they stand; it grows while a table is read."""

    def __init__(self, tx: ReadTx, kinds: Iterable[RecordType]) -> None:
        self._rows: dict[str, dict[str, Row]] = {}
        self._found: dict[str, dict[str, list[str]]] = {}
        self._before: dict[str, dict[str, list[str]]] = {}  # as the office knew them, before the table
        for kind in kinds:
            for key in _referred(kind):
                self._load(tx, key)

    def row(self, key: str, record_id: object) -> Row | None:
        """A record that was loaded."""
        return self._rows.get(key, {}).get(str(record_id))

    def words(self, key: str, record_id: object) -> str:
        """How a table names a record; "" for none."""
        row = self.row(key, record_id)
        if row is None:
            return ""
        if key == PEGAWAI:
            return str(row["nip"])
        if key == UNIT:
            return _WAY.join(self._way(row))
        kind = record_type(key)
        return _BETWEEN.join(filter(None, (self._value(kind, name, row) for name in kind.kunci[0])))

    def find(self, key: str, text: str, *, whole: bool = False) -> tuple[str, ...]:
        """Ids of the records that these words may mean: none, the one, or several; with ``whole`` only of
        those whose whole name it is.
        """
        wanted = _folded(text)
        self._known(key)
        known, ways = (self._found[key], self._before[key]), ("",) if whole else ("", _SHORT)
        found = (index.get(way + wanted) for way in ways for index in known)
        return tuple(next(filter(None, found), ()))

    def put(self, key: str, row: Row) -> None:
        """A record of the table itself, new or changed: later rows may name it."""
        if key not in self._rows:
            return
        self._known(key)
        known = self._rows[key].get(str(row["id"]))
        self._rows[key][str(row["id"])] = row
        if known is not None:
            self._found.pop(key, None)  # whatever lies below it has another way now
        else:
            _enter(self._found[key], str(row["id"]), self._names(key, row))

    def circles(self, key: str, record_id: str, column: str, above: object) -> bool:
        """Whether a record would come to lie below itself."""
        seen: set[str] = set()
        while above and above not in seen:
            if above == record_id:
                return True
            seen.add(str(above))
            row = self.row(key, above)
            above = row[column] if row else None
        return False

    def _load(self, tx: ReadTx, key: str) -> None:
        if key in self._rows:
            return
        self._rows[key] = {row["id"]: row for row in all_rows(tx, key)}
        if key not in (PEGAWAI, UNIT):
            for other in _referred(record_type(key)):
                self._load(tx, other)

    def _known(self, key: str) -> None:
        if key not in self._found:
            self._found[key] = self._index(key)
            self._before.setdefault(key, dict(self._found[key]))

    def _index(self, key: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for record_id, row in self._rows[key].items():
            _enter(found, record_id, self._names(key, row))
        return found

    def _names(self, key: str, row: Row) -> tuple[str, ...]:
        """The whole name of a record, then what it may be called for short."""
        if key == PEGAWAI:
            return (str(row["nip"]),)
        if key == UNIT:
            return self.words(key, row["id"]), str(row["nama"]), str(row.get("kode_siasn") or "")
        kind = record_type(key)
        return self.words(key, row["id"]), self._value(kind, kind.kunci[0][0], row)

    def _value(self, kind: RecordType, name: str, row: Row) -> str:
        spec = column_of(kind, name)
        if spec.kind is Kind.RECORD:
            return self.words(spec.refers_to or "", row.get(name))
        return display(spec, row.get(name))

    def _way(self, row: Row) -> list[str]:
        """The names of a unit and of all above it, from the top."""
        names = [str(row["nama"])]
        seen = {row["id"]}
        while (above := self.row(UNIT, row.get("induk_id"))) is not None and above["id"] not in seen:
            row = above
            seen.add(row["id"])
            names.append(str(row["nama"]))
        return names[::-1]


def _referred(kind: RecordType) -> Iterable[str]:
    return dict.fromkeys(
        spec.refers_to for spec in (column_of(kind, key) for key in kind.columns)
        if spec.kind is Kind.RECORD and spec.refers_to
    )


def _enter(found: dict[str, list[str]], record_id: str, names: tuple[str, ...]) -> None:
    """The whole name of one record goes before the short name of another."""
    whole, *short = (_folded(name) for name in names)
    if whole:
        found.setdefault(whole, []).append(record_id)
    for name in short:
        if name and name != whole:
            found.setdefault(f"{_SHORT}{name}", []).append(record_id)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
