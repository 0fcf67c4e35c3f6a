"""What all tables share: named constraints, the key and version of a record.

Core tables, no ORM classes: rows leave this floor only as frozen dataclasses and plain values, one statement
loads what a screen needs, and the program starts without the ORM. Types are ones PostgreSQL takes too.
"""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.schema import SchemaItem

from asn_desktop.fields.spec import FieldSpec, Kind, RecordType

metadata = MetaData(naming_convention={
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
})


def record_table(name: str, *items: SchemaItem) -> Table:
    """A table of records: UUIDv7 text key, version for optimistic locking, then its own columns."""
    return Table(name, metadata, Column("id", String(36), primary_key=True),
                 Column("version", Integer, nullable=False), *items)


def table_of_fields(record_type: RecordType, *items: SchemaItem) -> Table:
    """The table of a record type as its fields describe it, with an index by its parent."""
    own = [_column(spec) for spec in record_type.fields]
    if record_type.parent is None:
        return record_table(record_type.key, *own, *items)
    parent = f"{record_type.parent}_id"
    made = record_table(record_type.key, reference(parent, record_type.parent, required=True), *own, *items)
    first = record_type.order_by[0].removeprefix("-")
    Index(None, made.c[parent], *([] if made.c[first].info.get("rahasia") else [made.c[first]]))
    return made


def _column(spec: FieldSpec) -> Column[Any]:
    if spec.rahasia:
        return secret(spec.key)
    if spec.refers_to:
        return reference(spec.key, spec.refers_to, required=spec.required)
    if spec.kind is Kind.DATE:
        return Column(spec.key, Date, nullable=not spec.required)
    if spec.kind in (Kind.INTEGER, Kind.YEAR):
        return Column(spec.key, Integer, nullable=not spec.required)
    return Column(spec.key, String(spec.max_length), nullable=not spec.required)


def text(name: str, length: int, *, required: bool = False) -> Column[str]:
    """A text column of at most so many characters."""
    return Column(name, String(length), nullable=not required)


def secret(name: str) -> Column[str]:
    """A column of the restricted class: holds sealed text only (db.restricted), whatever the value's kind."""
    return Column(name, Text, nullable=True, info={"rahasia": True})


def reference(name: str, target: str, *, required: bool = False) -> Column[str]:
    """The key of another record; deleting that one is refused while this one stands."""
    return Column(name, String(36), ForeignKey(f"{target}.id"), nullable=not required)


def one_of(column: str, *values: str) -> CheckConstraint:
    """The column holds one of these values (or nothing, where it may be empty).

    Written with OR: for IN with more than two values SQLite builds a temporary table at every row.
    """
    return CheckConstraint(" OR ".join(f"{column} = '{value}'" for value in values), name=column)
