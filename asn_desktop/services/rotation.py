"""Removing a user: his slot goes, and all data gets a new key, so that a copy of his old slot opens nothing.

Two files change together, the data and the key file; kunci.baru bridges the step between them (key_store):

1. a pinned backup under the old key  2. the new file, verified  3. kunci.baru, then the new file's anchor
4. the new file takes the old one's place  5. kunci.json and its copy, the anchor  6. kunci.baru goes. Up to 4
the old keys open, from 4 the new ones.
Backups made before still open with the passwords of their time: they hold what he could read then.
"""

import logging

from asn_desktop.db import keys
from asn_desktop.db.key_file import KeyFile
from asn_desktop.db.rotation import clear_leftovers
from asn_desktop.domain.peran import Izin
from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.services.access import needs
from asn_desktop.services.backups import backup_before
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.kepala import NEXT as NEXT_ANCHOR
from asn_desktop.services.key_care import note_key_file
from asn_desktop.services.key_rules import need_no_worse, need_second_key_elsewhere
from asn_desktop.services.key_store import proved_key_file, settle, told_as_opening
from asn_desktop.services.office_state import DATA_FILE, KEY_NEXT
from asn_desktop.services.session import Session
from asn_desktop.services.users import found_user
from asn_desktop.services.work import Cancelled, Work

_log = logging.getLogger(__name__)
BACKUP_REASON = "ganti-kunci"
_STEPS = ("Membuat cadangan", "Menyalin dan memeriksa data dengan kunci baru",
          "Memasang kunci baru (tidak dapat dihentikan lagi)")


@needs(Izin.KELOLA_PENGGUNA)
def remove_user(session: Session, user: str, work: Work | None = None, *, alasan: str = "",
                saksi: str = "") -> None:
    """Remove a user and give all data a new key; other passwords and the recovery code stay as they are.

    Takes as long as a backup and two full checks; up to the last step it can be cancelled, and nothing has
    happened then. Raises ServiceError, StorageError, Cancelled.
    """
    before, slot = found_user(proved_key_file(session.folder, session.ring), user)
    if slot.user == session.actor:
        raise ServiceError("Diri sendiri tidak dapat dihapus; minta Admin kunci lain melakukannya.")
    left = keys.remove_user(before, session.ring, slot.user)
    need_no_worse(before, left)
    need_second_key_elsewhere(before, slot)
    _rotate(session, left, "pengguna.hapus", slot.user, work or Work(), alasan=alasan, saksi=saksi)


@needs(Izin.KELOLA_PENGGUNA)
def renew_keys(session: Session, work: Work | None = None, *, alasan: str = "", saksi: str = "") -> None:
    """Give all data a new key without removing anybody: after a key file or a password was seen by others.

    Cancelled like ``remove_user``. Raises ServiceError, StorageError, Cancelled.
    """
    key_file = proved_key_file(session.folder, session.ring)
    _rotate(session, key_file, "kunci.ganti", "kunci data", work or Work(), alasan=alasan, saksi=saksi)


def _rotate(session: Session, left: KeyFile, action: str, subject: str, work: Work, *, alasan: str,
            saksi: str) -> None:
    for slot in keys.not_rotatable(left):
        if slot.kind == "recovery":
            raise ServiceError("Kode pemulihan belum pernah diuji sejak pembaruan; uji dahulu di Setelan.")
        raise ServiceError(f"{slot.user} belum pernah masuk sejak pembaruan; minta ia masuk, atau reset kata "
                           "sandinya dahulu.")
    work.step(0, len(_STEPS), _STEPS[0])
    backup_before(session, BACKUP_REASON)
    work.step(1, len(_STEPS), _STEPS[1])
    ring, made = keys.rotate(left, session.ring)

    def keep_keys(anchor: bytes) -> None:
        work.step(2, len(_STEPS), _STEPS[2])  # the last moment at which it can be cancelled
        atomic_write(session.folder / KEY_NEXT, made.to_bytes())
        atomic_write(session.folder / NEXT_ANCHOR, anchor)

    def in_place() -> None:
        session.ring = ring

    try:
        session.db.rotate_keys(ring.data_keys(), action, session.actor, subject, alasan=alasan, saksi=saksi,
                               keep_keys=keep_keys, in_place=in_place)
        with told_as_opening(session.folder):
            settle(session.folder, made, ring)
        note_key_file(session.db, made)
    except Cancelled:
        clear_leftovers(session.folder / DATA_FILE)
        raise
    except ServiceError as error:
        if session.ring is not ring:
            raise
        # It has happened. kunci.baru holds the keys until the next change of the key file, or the next login.
        _log.warning("change of keys not settled: %s", type(error).__name__)
