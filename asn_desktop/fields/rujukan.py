"""Columns of a table of records: also the one that names what a record belongs to, and how a cell names
another record.
"""

from collections.abc import Iterator

from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType

_LONGEST_NAME = 1200  # of a record in words: a unit with all above it


def column_of(kind: RecordType, key: str) -> FieldSpec:
    """The description of a column, the parent's too. Raises KeyError."""
    if kind.parent and key == f"{kind.parent}_id":
        parent = record_type(kind.parent)
        return FieldSpec(key, parent.title, Kind.RECORD, required=True, refers_to=parent.key, max_length=36)
    return kind.field(key)


def columns_in_table(kind: RecordType) -> Iterator[FieldSpec]:
    """The columns that a table of such records has beside the pegawai whom they belong to."""
    for key in kind.columns:
        spec = column_of(kind, key)
        pictured = spec.kind is Kind.IMAGE and not kind.hanya_bersandi
        if not pictured and not (kind.parent == "pegawai" and key == "pegawai_id"):
            yield spec


def in_a_cell(spec: FieldSpec) -> FieldSpec:
    """How a cell of a table writes the values of a column: another record by its NIP or in words, a picture
    as base64.
    """
    if spec.kind is Kind.IMAGE:
        return FieldSpec(spec.key, spec.label)
    if spec.any_record:
        return FieldSpec(spec.key, spec.label, max_length=_LONGEST_NAME)
    if spec.kind is not Kind.RECORD:
        return spec
    if spec.refers_to == "pegawai":
        return FieldSpec(spec.key, spec.label, Kind.NIP)
    return FieldSpec(spec.key, spec.label, max_length=_LONGEST_NAME)
