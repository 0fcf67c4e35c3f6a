"""Records of any type as their FieldSpecs describe them: lists, labels for pickers, what depends on what."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, or_, select

from asn_desktop.db import plain
from asn_desktop.db.queries.penglihatan import has_person, terlihat
from asn_desktop.db.tables import table as table_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.fields.spec import RecordType


def load_records(
    tx: ReadTx, dilihat: Penglihatan, record_type: RecordType, parent_id: str | None = None
) -> list[dict[str, Any]]:
    """All records of a type (of one parent) about people who are seen, or about nobody, with id and version,
    in the type's order, then as they were made.
    """
    table = table_of(record_type.key)
    names = ("id", "version", *plain.columns(record_type.key))
    query = select(*(table.c[name] for name in names)).where(*_about_the_seen(record_type, dilihat))
    if record_type.parent and parent_id is not None:
        query = query.where(table.c[f"{record_type.parent}_id"] == parent_id)
    for key in record_type.order_by:
        column = table.c[key.removeprefix("-")]
        # NULL sorts last in both directions, on every database.
        query = query.order_by(column.is_(None), column.desc() if key.startswith("-") else column.asc())
    rows = tx.connection.execute(query.order_by(table.c.id)).all()
    return [tx.opened(record_type.key, dict(zip(names, row, strict=True))) for row in rows]


def load_labels(
    tx: ReadTx, dilihat: Penglihatan, record_type: RecordType
) -> list[tuple[str, tuple[Any, ...]]]:
    """(id, values of ``label_of``) of all records about people who are seen, or about nobody, in the type's
    order.
    """
    table = table_of(record_type.key)
    order = [table.c[key.removeprefix("-")] for key in record_type.order_by]
    query = select(table.c.id, *(table.c[key] for key in record_type.label_of))
    query = query.where(*_about_the_seen(record_type, dilihat)).order_by(*order, table.c.id)
    return [(row[0], tuple(row[1:])) for row in tx.connection.execute(query)]


def _about_the_seen(record_type: RecordType, dilihat: Penglihatan) -> tuple[ColumnElement[bool], ...]:
    if not has_person(record_type.key):
        return ()
    c = table_of(record_type.key).c
    return terlihat(dilihat, c.id if record_type.key == "pegawai" else c.pegawai_id)


def only_record(tx: ReadTx, record_type: RecordType) -> str | None:
    """The id of the record of a ``single`` type, or None."""
    found = tx.connection.scalar(select(table_of(record_type.key).c.id).limit(1))
    return None if found is None else str(found)


def owner_of_nip(tx: ReadTx, nip: str) -> tuple[str, str] | None:
    """(id, nama) of the person with that NIP, or None."""
    c = table_of("pegawai").c
    row = tx.connection.execute(select(c.id, c.nama).where(c.nip == nip)).first()
    return None if row is None else (row[0], row[1])


def exists(tx: ReadTx, record_type: str, record_id: str) -> bool:
    """Whether the record is there."""
    table = table_of(record_type)
    return tx.connection.scalar(select(literal(1)).where(table.c.id == record_id)) is not None


def children_of(tx: ReadTx, record_type: str, column: str, parent_id: str) -> list[str]:
    """Ids of the records whose column names that parent."""
    c = table_of(record_type).c
    return list(tx.connection.scalars(select(c.id).where(c[column] == parent_id).order_by(c.id)))


def count_of(
    tx: ReadTx, record_type: str, columns: Sequence[str], value: str, besides: Mapping[str, Any] | None = None
) -> int:
    """How many records have the value in one of the columns, without those whose ``besides`` columns are
    equal.
    """
    c = table_of(record_type).c
    any_of: list[ColumnElement[bool]] = [c[name] == value for name in columns]
    query = select(func.count()).where(or_(*any_of))
    if besides:
        query = query.where(~and_(*(c[name] == wanted for name, wanted in besides.items())))
    return int(tx.connection.scalar(query) or 0)
