"""Nobody knows a password any more: the paper from the safe gives an administrator a new one."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.peran import LABEL_PERAN, Peran
from asn_desktop.services.attempts import forgive
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.key_care import OLD_BACK, WAY_OUT, newest
from asn_desktop.services.key_store import (
    key_files,
    opening,
    replacing_key_files,
    told_as_opening,
    unlocked_for_data,
)
from asn_desktop.services.passwords import check_basics, check_strength
from asn_desktop.services.session import Clock, Session, open_office, password_words, usual_kdf, utc_now

if TYPE_CHECKING:
    from asn_desktop.db.key_file import KeyFile
    from asn_desktop.db.keys import KdfParams, KeyRing

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
    from asn_desktop.db import key_memory, keys
    from asn_desktop.db.database import Database
    from asn_desktop.services.data import OfficeData

    with opening(folder) as lock:
        def opened(key_file: "KeyFile") -> "tuple[KeyRing, None]":
            return keys.open_with_recovery_code(key_file, code), None

        found = unlocked_for_data(folder, opened)
        database = Database.open(folder, found[1][0].data_keys(), clock=clock)
        data = OfficeData(database, {Peran.ADMIN_KUNCI})
        try:
            (key_file, (ring, _)), is_old = newest(folder, database, found, opened)
            slot = keys.slot_of(key_file, user)
            if slot is None or Peran.ADMIN_KUNCI not in slot.roles:
                raise ServiceError(f"Kode pemulihan hanya mengganti kata sandi "
                                   f"{LABEL_PERAN[Peran.ADMIN_KUNCI]}; pilih salah seorang dari mereka.")
            check_basics(password, slot.user)
            if not key_file.latihan:
                check_strength(password, password_words(data, slot.user, slot.pegawai_id), admin=True)
            own = ring if slot.box2 else replace(ring, second_key=None)  # the paper gives nobody more
            made = keys.change_password(key_file, own, slot.user, password,
                                        kdf or usual_kdf(key_file.latihan))
            data.set_peran(slot.roles)
            subject = f"{slot.user} lewat kode pemulihan{', dengan berkas kunci lama' if is_old else ''}"
            with replacing_key_files(folder, made), data.write(RECOVERED, slot.user, subject) as tx:
                key_memory.note(tx.connection, made.mac, key_file.mac)
                tx.leave_trace()
        finally:
            data.close()
        forgive(folder)  # whoever needs the paper has tried passwords before
        lock.release()
    session = open_office(folder, user, password, clock=clock)
    session.notices = (*session.notices, *([OLD_BACK + WAY_OUT] if is_old else []), CODE_WAS_SEEN)
    return session
