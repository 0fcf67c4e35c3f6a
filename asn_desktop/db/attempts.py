"""An update of the data's form that failed is remembered beside the data and not tried again by the same
program: each try would leave one more backup, until the one that matters is rotated away.

The data is as before and the version of the program that knows it goes on working with it.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

from asn_desktop import __version__
from asn_desktop.db import engine as engines
from asn_desktop.db import migrate
from asn_desktop.db.errors import Cause, KnownError

NAME = "pembaruan-gagal.json"


def upgrade(folder: Path, path: Path, key: bytes, make_backup: Callable[[str], Path]) -> bool:
    """Migrate an older file, once per version of the program; True when something was done.

    Raises KnownError: MIGRATION_AGAIN with the name of the backup as detail, MIGRATION at the first failure,
    and what db.migrate raises. Troubles of the disk are no failure of the update and are not remembered.
    """
    made: list[str] = []
    failed = _remembered(folder)
    if failed is not None and _still_stands(failed, path, key):
        raise KnownError(Cause.MIGRATION_AGAIN, str(failed.get("cadangan", "")))

    def backed_up(reason: str) -> Path:
        backup = make_backup(reason)
        made.append(backup.name)
        return backup

    try:
        done = migrate.upgrade(path, key, backed_up)
    except KnownError as error:
        if error.cause is Cause.MIGRATION:
            _remember(folder, made[-1] if made else "", path, key)
        raise
    if failed is not None:
        (folder / NAME).unlink(missing_ok=True)
    return done


def _still_stands(failed: dict[str, object], path: Path, key: bytes) -> bool:
    """Whether it was this version, towards this schema, on a file of the schema that is still there."""
    return (failed.get("versi"), failed.get("ke")) == (__version__, migrate.SCHEMA) and failed.get(
        "dari") == engines.schema_number(path, key)


def _remembered(folder: Path) -> dict[str, object] | None:
    try:
        found = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _remember(folder: Path, backup: str, path: Path, key: bytes) -> None:
    whole = {"versi": __version__, "dari": engines.schema_number(path, key), "ke": migrate.SCHEMA,
             "cadangan": backup}
    unfinished = folder / f"{NAME}.part"
    with unfinished.open("w", encoding="utf-8") as stream:
        json.dump(whole, stream)
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(folder / NAME)
