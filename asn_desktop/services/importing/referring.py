"""Cells that name other records: which record each means, and what is said where that is not sure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from asn_desktop.domain.pembatasan import Pembatasan
from asn_desktop.exchange.siasn import CellFault, Fault, SiasnRow
from asn_desktop.fields.rujukan import columns_in_table
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType, Value
from asn_desktop.services.importing import wording
from asn_desktop.services.rujukan_rekaman import PEGAWAI, Rujukan


@dataclass(frozen=True, slots=True)
class Resolved:
    """A row with ids in place of names. ``waits``: it names a record of its own table that a later row may
    bring (2), or that a later row may make doubtful (1), else 0; ``refusal``: column and why the whole row
    stays out.
    """

    row: SiasnRow
    waits: int = 0
    refusal: tuple[str, str] | None = None


class Referring:
    """Resolves the names in the rows of one list."""

    def __init__(
        self, kind: RecordType, names: Mapping[tuple[str, str], str], rujukan: Rujukan,
        held: Mapping[str, Pembatasan],
    ) -> None:
        """``names``: headings by record type and field; ``held``: people whose processing is restricted."""
        self._kind = kind
        self._specs = [spec for spec in columns_in_table(kind) if spec.kind is Kind.RECORD]
        self._names = names
        self._rujukan = rujukan
        self._held = held

    def resolved(self, row: SiasnRow) -> Resolved:
        """What the names in a row mean."""
        table = self._kind.key
        if not self._specs or table not in row.values:
            return Resolved(row)
        values: dict[str, Value] = dict(row.of(table))
        faults: list[CellFault] = []
        waits = 0
        for spec in self._specs:
            text = values.get(spec.key)
            if text is None:
                continue
            target = str(spec.refers_to)
            found = self._rujukan.find(target, str(text), whole=True)
            if not found:
                found = self._rujukan.find(target, str(text))
                waits = max(waits, (1 if found else 2) if target == table else 0)
            name = self._names.get((table, spec.key), spec.label)
            if len(found) != 1:
                del values[spec.key]
                faults.append(CellFault(0, name, Fault(_why(spec, str(text), several=bool(found)))))
                continue
            values[spec.key] = found[0]
            if target == PEGAWAI and found[0] in self._held:
                why = wording.RESTRICTED.format(pemohon=self._held[found[0]].pemohon)
                return Resolved(row, refusal=(name, why))
        told = replace(row, values={**row.values, table: values}, faults=(*row.faults, *faults))
        return Resolved(told, waits)


def _why(spec: FieldSpec, text: str, *, several: bool) -> str:
    if spec.refers_to == PEGAWAI:
        return wording.UNKNOWN_PERSON
    short = text if len(text) <= 80 else f"{text[:79]}…"
    words = wording.SEVERAL_NAMED if several else wording.NOT_NAMED
    return words.format(label=spec.label, text=short)
