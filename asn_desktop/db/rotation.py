"""A new key for all data: exported to a new file under it, verified in full, put in place in one step.

Never by PRAGMA rekey, which rewrites the only copy. The trail goes on: hashes do not depend on the key, so
heads in backups and on paper stay true; only the seals (HMAC) are made anew with the new audit key.
"""

import hashlib
import shutil
from pathlib import Path
from typing import Any

from asn_desktop.db import chain, check, key_memory
from asn_desktop.db import engine as engines
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.durable import sync_file
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.journal import Head
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.identifier import IdGenerator

SUFFIX = ".kunci-baru"
_SPARE = 16 * 1024 * 1024


def unfinished_of(path: Path) -> Path:
    """Where the file with the new key grows, beside the old one."""
    return path.with_name(path.name + SUFFIX)


def clear_leftovers(path: Path) -> None:
    """Remove what a rotation that was cut short left behind. Raises OSError."""
    unfinished = unfinished_of(path)
    for leftover in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
        leftover.unlink(missing_ok=True)


def make_copy(path: Path, old: DataKeys, new: DataKeys, head: Head, new_id: IdGenerator) -> Path:
    """A verified copy under the new key whose last audit row is ``head``; the caller keeps writers away.

    Raises KnownError FULL, DISK, DAMAGED; then nothing is left beside the file.
    """
    clear_leftovers(path)
    needed = path.stat().st_size * 2 + _SPARE  # the copy and its journal
    if shutil.disk_usage(path.parent).free < needed:
        raise KnownError(Cause.FULL, f"{needed} bytes needed")
    unfinished = unfinished_of(path)
    try:
        source = engines.connect(path, old.db, query_only=True)
        try:
            unfinished.touch(mode=0o600)  # before the driver makes it readable to others
            target = engines.connect(unfinished, new.db, create=True)
            try:
                source.backup(target)
            finally:
                target.close()
            _reseal(unfinished, new, head, new_id)
            _verify(source, unfinished, new)
        finally:
            source.close()
        sync_file(unfinished)
    except BaseException:
        clear_leftovers(path)
        raise
    return unfinished


def put_in_place(unfinished: Path, path: Path) -> None:
    """The one step: before it the old file stands, after it the new one; the caller syncs the folder.

    Raises KnownError, OSError; then the old file stands.
    """
    journal = path.with_name(path.name + "-journal")
    if journal.exists():  # it would be replayed into the new file
        raise KnownError(Cause.IN_USE, "a journal stands beside the file")
    unfinished.replace(path)


def _reseal(unfinished: Path, new: DataKeys, head: Head, new_id: IdGenerator) -> None:
    """Seals of the trail with the new key, and the audit row of this change: one transaction."""
    engine = engines.open_engine(unfinished, new.db)
    try:
        with engine.begin() as connection:
            run = connection.exec_driver_sql
            guards = run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")
            triggers = [(str(row[0]), str(row[1])) for row in guards]
            for name, _ in triggers:
                run(f"DROP TRIGGER {name}")
            rows = run("SELECT seq, hash FROM audit WHERE hash IS NOT NULL").fetchall()
            if rows:
                run("UPDATE audit SET mac = ? WHERE seq = ?",
                    [(chain.seal(new.audit, str(row[1])), row[0]) for row in rows])
            for _, statement in triggers:
                run(statement)
            run("UPDATE meta SET value = '0' WHERE key = 'terbuka'")
            key_memory.forget(connection)
            tx = WriteTx(connection, head, new_id, new.audit)
            tx.leave_trace()
            tx.finish()
    finally:
        engine.dispose()


def _verify(source: Any, unfinished: Path, new: DataKeys) -> None:
    """Every check of a database, then every table and every value of it against the old file."""
    target = engines.connect(unfinished, new.db, query_only=True)
    try:
        problems = check.check_connection(target, new.audit).problems
        if problems:
            raise KnownError(Cause.DAMAGED, problems[0])
        before, after = chain.head_of(source), chain.head_of(target)
        previous = target.execute("SELECT prev_hash FROM audit WHERE seq = ?", (after.seq,)).fetchone()
        if after.seq != before.seq + 1 or previous[0] != before.hash:
            raise KnownError(Cause.DAMAGED, "the trail does not go on")
        if contents(source, before.seq) != contents(target, before.seq):
            raise KnownError(Cause.DAMAGED, "the copy differs")
    finally:
        target.close()


def contents(connection: Any, last_audit: int) -> dict[str, str]:
    """A digest per table, and of the schema; without seals, later audit rows, the mark of
    being open and the seal of the key file.
    """
    schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
    found = {"": _digest(schema)}
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE "
                                "'CREATE VIRTUAL%' ORDER BY name").fetchall()
    for (name,) in tables:
        query = f'SELECT * FROM "{name}"'  # noqa: S608 - own names only
        if name == "audit":
            columns = ", ".join((*chain.COLUMNS, "prev_hash", "hash"))
            query = f"SELECT {columns} FROM audit WHERE seq <= {int(last_audit)}"  # noqa: S608 - own names only
        elif name == "meta":
            query += f" WHERE key NOT IN ('terbuka', '{key_memory.META}')"
        found[str(name)] = _digest(connection.execute(query))
    return found


def _digest(rows: Any) -> str:
    digest = hashlib.sha256()
    for row in rows:
        digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
