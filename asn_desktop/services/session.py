"""An office, made, opened, closed: keys, lock and data together; and what can be known before anyone logs in.

The data floor is loaded inside the functions that need it, because the login is painted before that.
"""

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from asn_desktop.domain.peran import PERAN_PERTAMA, Peran
from asn_desktop.fields.references import References
from asn_desktop.runtime.atomic import drop_staged
from asn_desktop.runtime.lock import AppLock
from asn_desktop.runtime.resources import references as load_references
from asn_desktop.services.attempts import counted, forgive, tell_attempts
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.gudang import tidy_documents
from asn_desktop.services.key_care import (
    check_key_files,
    keep_key_files,
    newest,
    note_key_file,
    refuse_old,
)
from asn_desktop.services.key_store import (
    opening,
    proved_key_file,
    replacing_key_files,
    settle_if_left,
    told_as_opening,
    unlocked_for_data,
    write_key_file,
)
from asn_desktop.services.office_state import KEY_FILE as KEY_FILE
from asn_desktop.services.office_state import OfficeKind as OfficeKind
from asn_desktop.services.office_state import OfficeState as OfficeState
from asn_desktop.services.office_state import office_state as office_state
from asn_desktop.services.passwords import MIN_PASSWORD as MIN_PASSWORD
from asn_desktop.services.passwords import check_basics, check_strength, date_words
from asn_desktop.services.salvage_note import tell_deeds
from asn_desktop.services.swap import drop_leftovers

if TYPE_CHECKING:
    from asn_desktop.db.database import Database
    from asn_desktop.db.key_file import KeyFile, Slot
    from asn_desktop.db.keys import KdfParams, KeyRing
    from asn_desktop.domain.paket import PaketKinerja
    from asn_desktop.services.data import OfficeData

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The computer's clock, with its zone."""
    return datetime.now(UTC)


class Session:
    """Somebody logged in to one office; given to every use case. Close it, or use it in a ``with``."""

    def __init__(self, data: "OfficeData", folder: Path, actor: str, clock: Clock, lock: AppLock, *,
                 ring: "KeyRing", recovery_verified: bool, peran: frozenset[Peran] = PERAN_PERTAMA,
                 pegawai_id: str | None = None, must_change_password: bool = False) -> None:
        """``peran`` are the roles of whoever logged in, ``pegawai_id`` the pegawai he is, if he named one.

        While ``must_change_password`` the roles are held back: only ``set_new_password`` gives them.
        """
        self.db = data
        self.folder = folder
        self.actor = actor
        self.peran = peran
        self.pegawai_id = pegawai_id
        self.must_change_password = must_change_password
        self.latihan = data.latihan
        self.clock = clock
        self.recovery_verified = recovery_verified
        self.backup_trouble = ""  # a sentence while the last automatic backup failed; shown as a banner
        self.references: References = load_references()
        self.ring = ring
        self._lock = lock
        self._closed = False
        self.lists_told: dict[str, str] = {}  # lists that an auditor read → words looked for (services/sight)
        self.kept_people: dict[object, Any] = {}  # what reminders are computed from (services/pengingat)
        self.notices: tuple[str, ...] = ()  # what opening found and mended, to be told

    def set_peran(self, peran: frozenset[Peran]) -> None:
        """Other roles from now on, here and in every audit row."""
        self.peran = peran
        self.db.set_peran(peran)

    def key_file(self) -> "KeyFile":
        """The key file as it stands now, proved by the key that opened the office. Raises CannotOpen."""
        return proved_key_file(self.folder, self.ring)

    @property
    def packs(self) -> "tuple[PaketKinerja, ...]":
        """All dated rule packs. Raises services.packs.PackError."""
        from asn_desktop.services.packs import all_packs

        return all_packs()

    @property
    def is_closed(self) -> bool:
        """Whether it was ended, by leaving or by a restore."""
        return self._closed

    def close(self) -> None:
        """End cleanly and let others in; may be called twice. Raises StorageError."""
        if self._closed:
            return
        self._closed = True
        try:
            self.db.close()
        finally:
            self._lock.release()

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()


def open_office(folder: Path, user: str, password: str, *, clock: Clock = utc_now) -> Session:
    """Log in. Raises CannotOpen with the cause: wrong password, in use, damaged, newer than the program, …

    With a one-time password the session ``must_change_password`` and holds no roles before that.
    """
    from asn_desktop.db import keys
    from asn_desktop.db.backup import clear_unfinished

    if office_state(folder).kind is OfficeKind.EMPTY:
        raise CannotOpen("tidak_ada", folder=folder)
    with opening(folder) as lock:
        clear_unfinished(folder / "cadangan")

        def opened(key_file: "KeyFile") -> "tuple[KeyRing, Slot]":
            return keys.open_with_password(key_file, user, password)

        with contextlib.ExitStack() as undone:
            with counted(folder, user, office_state(folder).users, clock()):
                found = unlocked_for_data(folder, opened)
                database = _database(folder, found[0], found[1][0], clock)
                undone.callback(database.close)
                (key_file, (ring, slot)), is_old = newest(folder, database, found, opened)
            if is_old:
                refuse_old(folder, slot)
            drop_leftovers(folder)  # only now: whoever is refused changes nothing
            drop_staged(folder)
            before = key_file
            if slot.format == 1:  # the data is opened anew with the keys that this login brings
                database.close()
                ring, key_file = keys.upgrade_slot(key_file, ring, slot, password)
                database = _database(folder, key_file, ring, clock)
                undone.callback(database.close)
            session = session_of(database, folder, slot, clock, lock, ring,
                                 verified=key_file.recovery_verified)
            if slot.format == 1:
                note_key_file(session.db, key_file, before)
                write_key_file(folder, key_file)
            tidy_documents(session.db, folder)
            tell_attempts(session.db, folder, slot.user)
            tell_deeds(folder, ring, session.db, slot.user)
            session.notices = keep_key_files(session.db, user, folder, key_file, ring, clock(),
                                             is_old=is_old)
            undone.pop_all()
        return session


def verify_recovery_code(session: Session, code: str) -> None:
    """Prove that the typed code opens this office, and remember that somebody has it on paper.

    Raises CannotOpen with the group that is wrong, when that can be told.
    """
    from asn_desktop.db import keys

    with told_as_opening(session.folder):
        key_file = proved_key_file(session.folder, session.ring)
        ring = keys.open_with_recovery_code(key_file, code)
        for slot in key_file.slots:
            if slot.kind == "recovery" and slot.format == 1:
                key_file = keys.upgrade_slot(key_file, session.ring, slot, code)[1]
        made = keys.mark_recovery_verified(key_file, ring)
    change_key_file(session, made, "kunci.uji_pemulihan")
    session.recovery_verified = True


def change_password(session: Session, old: str, new: str, *, kdf: "KdfParams | None" = None) -> None:
    """Change the password of whoever is logged in; nothing else is encrypted anew.

    Raises CannotOpen for a wrong old password, ServiceError for an unusable new one.
    """
    from asn_desktop.db import keys

    if session.must_change_password:
        raise ServiceError("Kalimat sekali pakai hanya diganti pada layar yang memintanya; masuklah lagi.")
    check_new_password(session, new)
    with told_as_opening(session.folder):
        key_file, (ring, slot) = _proved(session, session.actor, old)
        made = keys.change_password(key_file, ring, slot.user, new, kdf or usual_kdf(session.latihan))
    change_key_file(session, made, "kunci.ganti_kata_sandi")
    session.set_peran(frozenset(slot.roles))


def prove_user(session: Session, user: str, password: str) -> tuple[str, frozenset[Peran]]:
    """Name and roles of a user who types his password into an open office, to unlock it.

    Nothing is opened anew; wrong ones are counted as at the login. Raises CannotOpen, TooSoon.
    """
    with told_as_opening(session.folder):
        slot = _proved(session, user, password)[1][1]
    forgive(session.folder)  # the log stays for the trail
    return slot.user, frozenset() if slot.temporary else frozenset(slot.roles)


def set_new_password(session: Session, new: str, *, kdf: "KdfParams | None" = None) -> None:
    """Put an own password in place of the one-time one; from then on the session has its roles.

    Raises ServiceError for an unusable password, or when there is no one-time password to replace.
    """
    from asn_desktop.db import keys

    if not session.must_change_password:
        raise ServiceError("Kata sandi Anda bukan kalimat sekali pakai; gantilah lewat Ganti kata sandi.")
    key_file = proved_key_file(session.folder, session.ring)
    slot = keys.slot_of(key_file, session.actor)
    if slot is None:
        raise ServiceError("Pengguna ini sudah dihapus; masuklah sebagai pengguna lain.")
    check_new_password(session, new)
    with told_as_opening(session.folder):
        if _opens(key_file, session.actor, new):
            raise ServiceError("Kata sandi baru sama dengan kalimat sekali pakai; pilih yang lain.")
        made = keys.change_password(key_file, session.ring, slot.user, new, kdf or usual_kdf(session.latihan))
    change_key_file(session, made, "kunci.ganti_kata_sandi")
    session.must_change_password = False
    session.set_peran(frozenset(slot.roles))


def check_new_password(session: Session, password: str, user: str | None = None, *,
                       admin: bool | None = None) -> None:
    """Refuse a password that somebody who knows the user (left out: the one logged in) would guess.

    Practice offices skip the estimate. Raises ServiceError.
    """
    from asn_desktop.db import keys

    name = session.actor if user is None else user
    check_basics(password, name)
    if session.latihan:
        return
    slot = keys.slot_of(proved_key_file(session.folder, session.ring), name)
    if admin is None:
        admin = slot is not None and Peran.ADMIN_KUNCI in slot.roles
    check_strength(password, password_words(session.db, name, slot.pegawai_id if slot else ""), admin=admin)


def password_words(data: "OfficeData", user: str, pegawai_id: str = "") -> tuple[str, ...]:
    """What an acquaintance of the user would try: his name, NIP, NIK and dates, and words of the office."""
    from asn_desktop.db.queries.kantor import load_kantor

    with data.read() as tx:
        kantor = load_kantor(tx) or {}
        pegawai = (tx.row("pegawai", pegawai_id) if pegawai_id else None) or {}
    words = [user, *(kantor.get(key) for key in ("instansi", "perangkat_daerah", "tempat", "alamat")),
             *(pegawai.get(key) for key in ("nama", "nip", "nik", "tempat_lahir")),
             *(date_words(pegawai.get("tanggal_lahir")) if pegawai else ())]
    return tuple(word for word in words if word)


def change_key_file(session: Session, made: "KeyFile", action: str, subject: str = "", *, alasan: str = "",
                    saksi: str = "") -> None:
    """Change the key file with its audit row: what needs room on the disk comes first, the names last.

    A refusal leaves the old key file. A program that ends between row and name leaves a row too many, never
    a change that nobody was told of. A copy that stays old is only logged: beside a whole main file it opens
    nothing, and the next login renews it. Raises StorageError.
    """
    from asn_desktop.db import key_memory

    before = session.key_file()
    with (told_as_opening(session.folder), replacing_key_files(session.folder, made),
          session.db.write(action, session.actor, subject, alasan=alasan, saksi=saksi) as tx):
        settle_if_left(session.folder, session.ring)  # here, where no change of keys is running
        key_memory.note(tx.connection, made.mac, before.mac)
        tx.leave_trace()
    note_key_file(session.db, made)


def check_key_file(session: Session) -> tuple[str, ...]:
    """Findings about the key files: missing, unreadable, older, or changed outside the program."""
    return check_key_files(session.folder, session.db, session.ring)


def usual_kdf(latihan: bool) -> "KdfParams":
    """What a password of an office costs to try: the full cost, or that of a practice office."""
    from asn_desktop.db import keys

    return keys.PRACTICE_KDF if latihan else keys.KdfParams()


def _proved(session: Session, user: str, password: str) -> "tuple[KeyFile, tuple[KeyRing, Slot]]":
    from asn_desktop.db import keys

    key_file = proved_key_file(session.folder, session.ring)  # another office's file proves nobody here
    with counted(session.folder, user, key_file.users, session.clock()):
        return key_file, keys.open_with_password(key_file, user, password)


def _database(folder: Path, key_file: "KeyFile", ring: "KeyRing", clock: Clock) -> "Database":
    from asn_desktop.db.database import Database
    from asn_desktop.db.errors import Cause, KnownError

    database = Database.open(folder, ring.data_keys(), clock=clock)
    if database.office_id != ring.office_id or database.latihan != key_file.latihan:
        database.close()
        raise KnownError(Cause.KEY_FILE, "key file of another office")
    return database


def session_of(database: "Database", folder: Path, slot: "Slot", clock: Clock, lock: AppLock, ring: "KeyRing",
               *, verified: bool) -> Session:
    """The session of whoever a slot let in."""
    from asn_desktop.services.data import OfficeData

    peran = frozenset() if slot.temporary else frozenset(slot.roles)
    return Session(OfficeData(database, peran), folder, slot.user, clock, lock, ring=ring,
                   recovery_verified=verified, peran=peran, pegawai_id=slot.pegawai_id or None,
                   must_change_password=slot.temporary)


def _opens(key_file: "KeyFile", user: str, password: str) -> bool:
    from asn_desktop.db import keys
    from asn_desktop.db.errors import Cause, KnownError

    try:
        keys.open_with_password(key_file, user, password)
    except KnownError as error:
        if error.cause is not Cause.WRONG_PASSWORD:
            raise
        return False
    return True
