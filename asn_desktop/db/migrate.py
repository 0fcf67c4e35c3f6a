"""Guarded migrations: backup, foreign keys off, one transaction over all steps, checks, commit - or nothing
at all.

Alembic is imported only when there is something to do. A file of a newer program is refused before any write.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, text

from asn_desktop.db import engine as engines
from asn_desktop.db.durable import sync_folder
from asn_desktop.db.errors import Cause, KnownError, translate

SCHEMA = 6
SCRIPTS = Path(__file__).parent / "migrations"
# Rows that a step may rightly add or remove: {schema number: {table: difference}}.
DECLARED_DELTAS: dict[int, dict[str, int]] = {}


def revision_of(schema: int) -> str:
    """Alembic's name of a schema number."""
    return f"{schema:04d}"


def create_file(path: Path, key: bytes, meta: dict[str, str], scripts: Path = SCRIPTS) -> None:
    """Make a new database by running every migration; the file appears under its name only when it is whole.

    Raises KnownError EXISTS, FULL, …
    """
    if path.exists():
        raise KnownError(Cause.EXISTS, path.name)
    unfinished = path.with_name(path.name + ".baru")
    for leftover in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
        leftover.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)  # empty, and only its owner's from the first byte
    engine = engines.open_engine(unfinished, key, create=True, foreign_keys=False)
    try:
        with engine.begin() as connection:
            engines.mark_as_ours(connection)
            _run_scripts(connection, SCHEMA, scripts)
            connection.execute(text("INSERT INTO meta (key, value) VALUES (:key, :value)"),
                               [{"key": name, "value": value} for name, value in meta.items()])
    except Exception as error:
        raise translate(error) or error from error
    finally:
        engine.dispose()
    unfinished.rename(path)
    sync_folder(path.parent)


def upgrade(path: Path, key: bytes, make_backup: Callable[[str], Path], *, target: int = SCHEMA,
            scripts: Path = SCRIPTS) -> bool:
    """Bring an older file to this program's schema; True when something was done.

    ``make_backup`` is called with the reason before anything is touched; if it fails, nothing is touched.
    Raises KnownError: NEWER, MIGRATION (the file is as before), …
    """
    found = engines.schema_number(path, key)
    if found > target:
        raise KnownError(Cause.NEWER, f"schema {found}, this program knows {target}")
    if found == target:
        return False
    make_backup(f"sebelum-pembaruan-{found:04d}-{target:04d}")
    engine = engines.open_engine(path, key, foreign_keys=False)
    try:
        with engine.begin() as connection:
            before = count_rows(connection)
            _run_scripts(connection, target, scripts)
            _check_after(connection, before, found, target)
    except KnownError:
        raise
    except Exception as error:
        known = translate(error)
        raise known if isinstance(known, KnownError) else KnownError(Cause.MIGRATION, str(error)) from error
    finally:
        engine.dispose()
    connection_after = engines.connect(path, key)
    try:
        problems = engines.problems_in_file(connection_after)
    finally:
        connection_after.close()
    if problems:
        raise KnownError(Cause.DAMAGED, problems[0])
    return True


def count_rows(connection: Connection) -> dict[str, int]:
    """Rows per ordinary table."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'cari_%' AND name <> 'alembic_version' ORDER BY name").scalars().all()
    counted: dict[str, int] = {}
    for name in names:
        statement = f'SELECT count(*) FROM "{name}"'  # noqa: S608 - the name comes from the schema
        counted[name] = int(connection.exec_driver_sql(statement).scalar_one())
    return counted


def _run_scripts(connection: Connection, target: int, scripts: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision_of(target))
    engines.set_schema_number(connection, target)


def _check_after(connection: Connection, before: dict[str, int], found: int, target: int) -> None:
    broken = engines.broken_references(connection)
    if broken:
        raise KnownError(Cause.MIGRATION, f"{len(broken)} broken references, first in {broken[0]}")
    after = count_rows(connection)
    for name, rows in before.items():
        declared = sum(DECLARED_DELTAS.get(step, {}).get(name, 0) for step in range(found + 1, target + 1))
        if after.get(name, 0) != rows + declared:
            raise KnownError(Cause.MIGRATION, f"{name}: {rows} rows became {after.get(name, 0)}")
