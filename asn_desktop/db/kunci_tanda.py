"""The office's key for signing papers: a row of meta, so that it lies only inside the encrypted file and
goes with backups and changes of keys, and never stands in the trail.
"""

from sqlalchemy import Connection

META = "kunci_tanda"


def load_key(connection: Connection) -> bytes | None:
    """The private key, or None before the first paper was signed."""
    found = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (META,)).scalar()
    return bytes.fromhex(str(found)) if found else None


def keep_key(connection: Connection, kunci: bytes) -> None:
    """Keep a first key; one that is there stays."""
    connection.exec_driver_sql("INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", (META, kunci.hex()))
