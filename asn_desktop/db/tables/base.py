"""What all tables share: named constraints, the key and version of a record.

Core tables, no ORM classes: rows leave this floor only as frozen dataclasses and plain values, one statement
loads what a screen needs, and the program starts without the ORM. Types are ones PostgreSQL takes too.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData, String, Table, Text
from sqlalchemy.schema import SchemaItem

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
