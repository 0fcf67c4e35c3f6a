"""Which key file is the newest: its seal stands in the data, so that an older one put back is found.

While a key file is being changed two seals stand there, the new one and the one before it.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from asn_desktop.db import engine as engines

META = "berkas_kunci"
_SELECT = "SELECT value FROM meta WHERE key = ?"


def known(connection: Connection) -> tuple[str, ...]:
    """The seals that are remembered, the newest first; none before the first login."""
    value = connection.exec_driver_sql(_SELECT, (META,)).scalar()
    return tuple(str(value).split()) if value else ()


def note(connection: Connection, *macs: str) -> None:
    """Remember these seals and no others, the newest first."""
    connection.exec_driver_sql(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (META, " ".join(macs)),
    )


def forget(connection: Connection) -> None:
    """Take the key file that the next login finds for the newest: after a restore, under new keys."""
    connection.exec_driver_sql("DELETE FROM meta WHERE key = ?", (META,))


def is_newest(path: Path, key: bytes, mac: str) -> bool:
    """Whether the data in a file remembers this seal as the newest. Raises KnownError."""
    connection: Any = engines.connect(path, key, query_only=True)
    try:
        row = connection.execute(_SELECT, (META,)).fetchone()
    finally:
        connection.close()
    return row is not None and str(row[0]).split()[:1] == [mac]
