"""Columns that hold the id of a record of some other type (``FieldSpec.any_record``), as a list writes them.

Ids are of one office: a list says in words which record of the same person is meant, by what its own list
finds it by. What two records say alike is not guessed.
"""

from collections.abc import Iterable
from typing import Any, Final

from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.exchange.kinds import own_kinds
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.rujukan import column_of
from asn_desktop.fields.spec import Kind, RecordType, Values
from asn_desktop.fields.values import display
from asn_desktop.services.data import OfficeData

_BETWEEN: Final = " · "
_SLASH: Final = "/"
_PEGAWAI: Final = "pegawai"
_TYPES: Final = {kind.key: kind for kind in ALL_RECORD_TYPES}


class RujukanBebas:
    """What the records of an office are called, by the person whom they belong to; read when asked for."""

    def __init__(self, data: OfficeData, references: References) -> None:
        self._data, self._lists = data, own_kinds(references)
        self._known: dict[str, dict[str, dict[str, str]]] = {}  # type → owner → id → words

    def cell(self, kind: RecordType, row: Values) -> str:
        """What the cell of such a column says of a stored record."""
        owner = str(row["pegawai_id"])
        if kind.key == "penjelasan_mutu":  # record type, id and column in one text
            jenis, record_id, column = _three(str(row["kolom"] or ""))
            return _SLASH.join((jenis, self._words(jenis, owner, record_id), column))
        return self._words(str(row["rekaman_jenis"] or ""), owner, str(row["rekaman_id"] or ""))

    def taken(self, kind: RecordType, owner: str, values: Values) -> tuple[dict[str, Any], bool]:
        """The values of a row with ids in place of words, and whether the record was found."""
        if kind.key == "penjelasan_mutu":
            jenis, words, column = _three(str(values.get("kolom") or ""))
            found = self._id(jenis, owner, words)
            return {**values, "kolom": _SLASH.join((jenis, found or "", column))}, found is not None
        if not values.get("rekaman_id"):
            return {**values, "rekaman_jenis": None, "rekaman_id": None}, True
        jenis = str(values.get("rekaman_jenis") or "")
        found = self._id(jenis, owner, str(values["rekaman_id"]))
        return {**values, "rekaman_jenis": jenis if found else None, "rekaman_id": found}, bool(found)

    def _words(self, jenis: str, owner: str, record_id: str) -> str:
        return self._of(jenis).get(_owner(jenis, owner), {}).get(record_id, "")

    def _id(self, jenis: str, owner: str, words: str) -> str | None:
        """The one record that is called so; "" for no words."""
        if not words:
            return ""
        known = self._of(jenis).get(_owner(jenis, owner), {})
        found = [key for key, text in known.items() if text == words]
        return found[0] if len(found) == 1 else None

    def _of(self, jenis: str) -> dict[str, dict[str, str]]:
        if jenis not in self._known:
            self._known[jenis] = self._read(jenis)
        return self._known[jenis]

    def _read(self, jenis: str) -> dict[str, dict[str, str]]:
        kind = _TYPES.get(jenis)
        if kind is None or (kind.key != _PEGAWAI and kind.parent != _PEGAWAI):
            return {}
        found: dict[str, dict[str, str]] = {}
        rule = self._lists[jenis].records
        names = dict.fromkeys(name for those in (rule.keys if rule else ()) for name in those)
        with self._data.read() as tx:
            rows = all_rows(tx, jenis)
        for row in rows:
            owner = _owner(jenis, str(row.get("pegawai_id")))
            found.setdefault(owner, {})[row["id"]] = _name(kind, names, row) if owner else str(row["nip"])
        return found


def _owner(jenis: str, owner: str) -> str:
    """Below whom a record stands; people stand below nobody, and any may be named."""
    return "" if jenis == _PEGAWAI else owner


def _name(kind: RecordType, names: Iterable[str], row: Values) -> str:
    """A record by these columns, none of them of the restricted class: one person takes such lists out."""
    specs = (column_of(kind, name) for name in names)
    return _BETWEEN.join(
        display(spec, row[spec.key]) for spec in specs
        if spec.kind is not Kind.RECORD and not spec.any_record and not spec.rahasia and row[spec.key]
    )


def _three(text: str) -> tuple[str, str, str]:
    jenis, _, rest = text.partition(_SLASH)
    words, _, column = rest.rpartition(_SLASH)
    return jenis, words, column
