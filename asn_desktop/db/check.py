"""Checks of an open file: cipher, integrity, references, rows per table, digests of use cases, guards."""

from dataclasses import dataclass
from typing import Any

from asn_desktop.db import engine as engines
from asn_desktop.db import trail
from asn_desktop.db.migrate import SCHEMA
from asn_desktop.db.tables import metadata
from asn_desktop.db.tables.jejak import APPEND_ONLY

CHAINED_SINCE = 2  # the schema that made the trail a chain

_KINDS = {"table": "tabel", "index": "indeks", "trigger": "pengaman", "view": "tampilan"}


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What was found; ``problems`` is empty when everything is well."""

    cipher: str
    sqlite: str
    schema: int
    settings: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, int], ...]
    events: int
    audits: int
    problems: tuple[str, ...]
    head: str = ""  # the short head of the trail
    altered: tuple[str, ...] = ()  # tables, indexes and guards that were changed; the data may be whole


def check_connection(connection: Any, audit_key: bytes) -> CheckResult:
    """Check everything on a driver's connection that was opened by db.engine.

    A file whose pages are damaged is not counted: reading on would only fail somewhere else.
    """
    problems = list(engines.problems_in_file(connection))
    counts, head = {"event": 0, "audit": 0}, ""
    if not problems:
        try:
            counts = {name: _count(connection, name) for name in _tables(connection)}
            chained = int(engines.read_pragma(connection, "user_version")) >= CHAINED_SINCE
            found = trail.inspect(connection, audit_key) if chained else None
            problem = found.problem if found else trail.digest_problem(connection)
            problems += [problem] if problem else []
            head = found.head.short if found else ""
        except engines.DriverError as error:  # the medium failed between one page and the next
            problems.append(engines.words_of(str(error)))
    settings = tuple((name, str(engines.read_pragma(connection, name))) for name, _, _ in engines.SETTINGS)
    return CheckResult(
        cipher=str(engines.read_pragma(connection, "cipher_version")), sqlite=engines.SQLITE_VERSION,
        schema=int(engines.read_pragma(connection, "user_version")), settings=settings,
        counts=tuple(counts.items()), events=counts["event"], audits=counts["audit"],
        problems=tuple(problems), head=head, altered=() if problems else _altered(connection))


def _altered(connection: Any) -> tuple[str, ...]:
    """What the schema misses or has too much: a trail without its guards takes any change."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'cari_%' AND name NOT IN ('alembic_version', 'meta')").fetchall()
    found = {(str(kind), str(name)): str(sql) for kind, name, sql in rows}
    guards = {("trigger", statement.split()[2]): statement for statement in APPEND_ONLY}
    problems = [f"pengaman {name} dilepas atau diubah di luar program" for (_, name), statement in
                guards.items() if _words(found.get(("trigger", name), "")) != _words(statement)]
    if int(engines.read_pragma(connection, "user_version")) == SCHEMA:
        wanted = {("table", table.name) for table in metadata.sorted_tables if table.name != "meta"}
        wanted |= {("index", str(index.name)) for table in metadata.sorted_tables for index in table.indexes}
        problems += [f"{_KINDS[kind]} {name} hilang dari susunan data"
                     for kind, name in sorted(wanted - found.keys())]
        problems += [f"{_KINDS[kind]} {name} bukan bagian susunan data"
                     for kind, name in sorted(found.keys() - wanted - guards.keys())]
    return tuple(problems)


def _words(statement: str) -> list[str]:
    return statement.split()


def _tables(connection: Any) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'cari_%' AND name NOT IN ('alembic_version', 'meta') "
        "ORDER BY name").fetchall()
    return [str(row[0]) for row in rows]


def _count(connection: Any, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - own names
