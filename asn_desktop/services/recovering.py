"""Nobody knows a password any more: the paper from the safe gives an administrator a new one."""

from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.peran import LABEL_PERAN, Peran
from asn_desktop.services.attempts import forgive
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.key_store import (
    key_files,
    opening,
    replacing_key_files,
    told_as_opening,
    unlocked_for_data,
)
from asn_desktop.services.passwords import check_basics, check_strength
from asn_desktop.services.session import Clock, Session, open_office, usual_kdf, utc_now

if TYPE_CHECKING:
    from asn_desktop.db.keys import KdfParams

RECOVERED = "kunci.pulihkan_sandi"
CODE_WAS_SEEN = ("Kode pemulihan sudah dipakai dan mungkin terlihat orang; terbitkan kode baru di Setelan, "
                 "lalu simpan lembarnya di lemari besi.")


def administrators(folder: Path) -> tuple[str, ...]:
    """Users whose password the paper can replace, as the key file says before anyone logs in.

    Raises CannotOpen.
    """
    with told_as_opening(folder):
        slots = key_files(folder)[0].password_slots
    return tuple(slot.user for slot in slots if Peran.ADMIN_KUNCI in slot.roles)


def recover_access(folder: Path, code: str, user: str, password: str, *, kdf: "KdfParams | None" = None,
                   clock: Clock = utc_now) -> Session:
    """Log in as an administrator whose password the recovery code replaces; others he then resets himself.

    The row of the trail comes before the names of the key files: a program that ends in between leaves a row
    too many, never a password that nobody was told of. The code stays valid but was seen: issue a new one.
    Raises CannotOpen for a wrong code, ServiceError for a user who is no administrator or a password that can
    be guessed.
    """
    from asn_desktop.db import keys
    from asn_desktop.db.database import Database
    from asn_desktop.services.data import OfficeData

    with opening(folder) as lock:
        key_file, (ring, _) = unlocked_for_data(
            folder, lambda found: (keys.open_with_recovery_code(found, code), None))
        slot = keys.slot_of(key_file, user)
        if slot is None or Peran.ADMIN_KUNCI not in slot.roles:
            raise ServiceError(f"Kode pemulihan hanya mengganti kata sandi {LABEL_PERAN[Peran.ADMIN_KUNCI]}; "
                               "pilih salah seorang dari mereka.")
        check_basics(password, slot.user)
        if not key_file.latihan:
            check_strength(password, (slot.user,), admin=True)
        made = keys.change_password(key_file, ring, slot.user, password, kdf or usual_kdf(key_file.latihan))
        data = OfficeData(Database.open(folder, ring.data_keys(), clock=clock), slot.roles)
        try:
            subject = f"{slot.user} lewat kode pemulihan"
            with replacing_key_files(folder, made), data.write(RECOVERED, slot.user, subject) as tx:
                tx.leave_trace()
        finally:
            data.close()
        forgive(folder)  # whoever needs the paper has tried passwords before
        lock.release()
    session = open_office(folder, user, password, clock=clock)
    session.notices = (*session.notices, CODE_WAS_SEEN)
    return session
