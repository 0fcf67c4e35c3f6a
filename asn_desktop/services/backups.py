"""When the office was last backed up, as far as the folder of backups tells."""

import re
from datetime import UTC, datetime
from pathlib import Path

from asn_desktop.db.backup import FOLDER, list_backups
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

_STAMP = re.compile(r"-(\d{8}T\d{6})Z-")


def last_backup(session: Session) -> datetime | None:
    """The instant in the name of the newest backup in the office's folder; None while there is none."""
    for path in reversed(list_backups(session.folder / FOLDER)):
        found = _STAMP.search(path.name)
        if found:
            return datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return None


def make_backup(session: Session, work: Work | None = None, reason: str = "pengguna") -> Path:
    """Write a backup into the office's folder, reopened and fully checked before it counts.

    ``work`` is told when the data is free again, which is long before the copy is checked.
    Raises StorageError.
    """
    return session.db.backup(reason, work.let_go if work is not None else None)
