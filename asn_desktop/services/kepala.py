"""The anchor file of the trail, ``jejak.kepala``: compared at login, moved on after backups and at close.

An anchor that does not fit stays where it is, so that what it found is told at every login until somebody
restores a backup or accepts the state with a reason.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.runtime.atomic import atomic_write

if TYPE_CHECKING:
    from asn_desktop.db.anchor import AnchorReport
    from asn_desktop.db.database import Database
    from asn_desktop.db.keys import KeyRing

FILE_NAME = "jejak.kepala"
NEXT = "jejak.kepala.baru"  # sealed with the keys that an office is about to get


def compare_anchor(database: "Database") -> "AnchorReport":
    """How the file stands to the trail. Raises KnownError, OSError."""
    path = database.folder / FILE_NAME
    return database.compare_anchor(path.read_bytes() if path.is_file() else None)


def keep_anchor(database: "Database") -> "AnchorReport":
    """Move the anchor on to the trail's end, unless it does not fit; returns how it stood.

    Raises KnownError, OSError.
    """
    found = compare_anchor(database)
    if found.ok and found.anchored != found.head:
        renew_anchor(database)
    return found


def renew_anchor(database: "Database") -> None:
    """Put the anchor at the trail's end whatever it said before: after a restore, or when accepted.

    The file comes first: a kill in between must not leave the memory of one that never was. Raises
    KnownError, OSError.
    """
    atomic_write(database.folder / FILE_NAME, database.new_anchor())
    database.remember_anchor()


def settle_anchor(folder: Path, ring: "KeyRing") -> None:
    """After a change of keys, finished or cut short: the anchor that was sealed in advance takes the old
    one's place when the new keys are those of the data, else it goes. Raises OSError.
    """
    from asn_desktop.db.anchor import read_anchor

    path = folder / NEXT
    if not path.exists():
        return
    if read_anchor(path.read_bytes(), ring.office_id, ring.data_keys().audit) is not None:
        path.replace(folder / FILE_NAME)
    else:
        path.unlink()
