"""The second person: who else agrees, proved by his own password, or what stands for him.

Nothing is opened: the password or the recovery code is tried on the key file and forgotten. The proof is a
``Saksi``, which only this module can make; it holds for one action, of one actor, for a quarter of an hour.
"""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Protocol

from asn_desktop.db import keys
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, Slot
from asn_desktop.db.queries.jejak import last_done
from asn_desktop.domain.dua_orang import (
    DUA_ORANG,
    MIN_ALASAN,
    PENGGANTI_ALASAN,
    PENGGANTI_KODE,
    Tindakan,
    boleh_menyaksikan,
)
from asn_desktop.domain.peran import LABEL_PERAN, Peran
from asn_desktop.domain.teks import forbidden_character, tidy
from asn_desktop.services.access import leave_refusal
from asn_desktop.services.alasan import refuse_code
from asn_desktop.services.attempts import counted
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.errors import SecondPersonMissing as SecondPersonMissing
from asn_desktop.services.session import Session

BY_CODE: Final = PENGGANTI_KODE
BY_REASON: Final = PENGGANTI_ALASAN
REMOVED: Final = "pengguna.hapus"
_GOOD_FOR = timedelta(minutes=15)
_PAPER_FOR = timedelta(days=30)
_MAX_ALASAN = 500
_MADE_HERE: Final = object()
_WRONG: Final = "Nama atau kata sandi orang kedua tidak cocok; mintalah ia mengetiknya lagi."


class Clock(Protocol):
    """Gives the instant."""

    def __call__(self) -> datetime:
        """Now, with its zone."""


class Acting(Protocol):
    """Who acts where; a Session is one, and a restore into a folder without data makes its own."""

    folder: Path
    actor: str
    clock: Clock

    def key_file(self) -> KeyFile:
        """The users who may be asked, proved by the office's key: a file put there by somebody names none.

        Raises CannotOpen.
        """


class Saksi:
    """Proof that a second person agreed, or what stands for him; both texts go into the trail."""

    __slots__ = ("_actor", "_at", "_office", "_used", "alasan", "nama", "tindakan")

    def __init__(
        self, seal: object, nama: str, alasan: str, tindakan: Tindakan, actor: str, office: str, at: datetime
    ) -> None:
        if seal is not _MADE_HERE:
            raise TypeError("only services.second_person makes a Saksi")
        self.nama = nama
        self.alasan = alasan
        self.tindakan = tindakan
        self._actor, self._office, self._at = actor, office, at
        self._used = False

    def holds_for(self, tindakan: Tindakan, actor: str, office: str, now: datetime) -> bool:
        """Whether it was given for this action of this actor here a short while ago, and not used."""
        return (
            not self._used
            and self.tindakan is tindakan
            and keys.same_user(self._actor) == keys.same_user(actor)
            and self._office == office
            and timedelta(0) <= now - self._at <= _GOOD_FOR
        )

    def use(self) -> None:
        """It served its one deed; the next one, or another try, takes a new agreement."""
        self._used = True

    def __repr__(self) -> str:
        return f"Saksi({self.tindakan.value}, {self.nama})"


def is_sole_user(acting: Acting) -> bool:
    """Whether nobody else can log in to the office, so that a code or a reason stands for the second."""
    return len(acting.key_file().users) == 1


def reason_is_enough(acting: Acting) -> bool:
    """Whether a typed reason may stand for the second person: not soon after the only other user was removed,
    since whoever removed him would else decide alone at once.

    Asks the trail, so a restore into a folder whose data does not open asks nothing. Raises StorageError.
    """
    if not isinstance(acting, Session):
        return True
    with acting.db.read() as tx:
        removed = last_done(tx, REMOVED)
    return removed is None or acting.clock() - removed > _PAPER_FOR


def possible_witnesses(acting: Acting, tindakan: Tindakan) -> tuple[str, ...]:
    """Names of the users who may be the second person, never the actor himself."""
    return tuple(
        slot.user
        for slot in acting.key_file().slots
        if slot.kind == "password" and _fault_of(slot, acting, tindakan) is None
    )


def by_user(acting: Acting, tindakan: Tindakan, user: str, password: str, alasan: str = "") -> Saksi:
    """Another user agrees with his own password; wrong ones are counted as at the login.

    Raises ServiceError, TooSoon, CannotOpen for a broken key file.
    """
    key_file = acting.key_file()
    named = [
        slot
        for slot in key_file.slots
        if slot.kind == "password" and keys.same_user(slot.user) == keys.same_user(user)
    ]
    fault = _fault_of(named[0], acting, tindakan) if named else None
    if fault is not None:
        _trace(acting, tindakan, named[0].user)
        raise ServiceError(fault)
    try:
        with counted(acting.folder, user, key_file.users, acting.clock()):
            ring, slot = keys.open_with_password(key_file, user, password)
    except KnownError as error:
        if error.cause is not Cause.WRONG_PASSWORD:
            raise CannotOpen(error.cause.value) from error
        raise ServiceError(_WRONG) from error
    return _made(acting, tindakan, slot.user, _checked_reason(alasan, 0), ring.office_id)


def by_code(acting: Acting, tindakan: Tindakan, code: str, alasan: str = "") -> Saksi:
    """The paper from the safe stands for the second person while there is one user.

    Raises SecondPersonMissing when there are more, ServiceError for a wrong code (counted), TooSoon.
    """
    _must_be_alone(acting, tindakan)
    key_file = acting.key_file()
    try:
        with counted(acting.folder, BY_CODE, (BY_CODE,), acting.clock()):
            ring = keys.open_with_recovery_code(key_file, code)
    except KnownError as error:
        told = CannotOpen(error.cause.value)
        raise (ServiceError(told.sentence) if error.cause is Cause.WRONG_RECOVERY_CODE else told) from error
    return _made(acting, tindakan, BY_CODE, _checked_reason(alasan, 0), ring.office_id)


def by_reason(acting: Acting, tindakan: Tindakan, alasan: str) -> Saksi:
    """A typed reason stands for the second person while there is one user, and was for a month.

    Raises SecondPersonMissing when there are or were more, ServiceError for a reason that says nothing.
    """
    _must_be_alone(acting, tindakan)
    if not reason_is_enough(acting):
        _trace(acting, tindakan, BY_REASON)
        raise SecondPersonMissing(tindakan, how_to(acting, tindakan))
    return _made(
        acting, tindakan, BY_REASON, _checked_reason(alasan, MIN_ALASAN), acting.key_file().office_id
    )


def need_second(acting: Acting, tindakan: Tindakan, saksi: Saksi | None) -> Saksi:
    """The proof, used up by this, or a refusal that says how to bring it. Raises SecondPersonMissing."""
    office = acting.key_file().office_id
    if saksi is None or not saksi.holds_for(tindakan, acting.actor, office, acting.clock()):
        raise SecondPersonMissing(tindakan, how_to(acting, tindakan))
    saksi.use()
    return saksi


def how_to(acting: Acting, tindakan: Tindakan, *, takes_code: bool = True) -> str:
    """The sentence that says what is missing, and who can help; the code only where it can be typed."""
    label = DUA_ORANG[tindakan].label
    if is_sole_user(acting):
        if not reason_is_enough(acting):
            return (
                f"Untuk {label} ketik kode pemulihan: pengguna lain dihapus kurang dari {_PAPER_FOR.days} "
                "hari lalu, sehingga alasan saja belum cukup; atau minta Admin kunci menambah pengguna lain."
            )
        return (
            f"Untuk {label} perlu orang kedua; karena kantor ini baru punya satu pengguna, tulis "
            f"alasannya (paling sedikit {MIN_ALASAN} huruf)"
            f"{' atau ketik kode pemulihan' if takes_code else ''}."
        )
    names = possible_witnesses(acting, tindakan)
    if names:
        return f"Untuk {label} perlu persetujuan orang kedua dengan kata sandinya: {', '.join(names)}."
    roles = ", ".join(LABEL_PERAN[peran] for peran in Peran if peran in DUA_ORANG[tindakan].saksi)
    return (
        f"Untuk {label} perlu orang kedua, dan belum ada pengguna lain yang boleh menyetujuinya; minta "
        f"Admin kunci menambah pengguna dengan salah satu peran ini: {roles}."
    )


def _fault_of(slot: Slot, acting: Acting, tindakan: Tindakan) -> str | None:
    """Why this user may not be the second person, as a sentence; None when he may."""
    label = DUA_ORANG[tindakan].label
    if keys.same_user(slot.user) == keys.same_user(acting.actor):
        return f"Orang kedua untuk {label} harus orang lain, bukan {slot.user} yang sedang bekerja."
    if not boleh_menyaksikan(slot.roles, tindakan):
        return f"Peran {slot.user} tidak mencakup persetujuan untuk {label}; pilih orang lain."
    if slot.temporary:
        return f"{slot.user} masih memakai kalimat sekali pakai; ia harus masuk dan menggantinya dahulu."
    return None


def _must_be_alone(acting: Acting, tindakan: Tindakan) -> None:
    if not is_sole_user(acting):
        _trace(acting, tindakan, BY_REASON)
        raise SecondPersonMissing(tindakan, how_to(acting, tindakan))


def _trace(acting: Acting, tindakan: Tindakan, whom: str) -> None:
    """Leave a trace of a second person who was refused; where no office is open there is no trail."""
    if isinstance(acting, Session):
        leave_refusal(acting, f"orang kedua: {tindakan} {whom}")


def _checked_reason(alasan: str, least: int) -> str:
    words = tidy(alasan)
    refuse_code(words)
    letters = sum(char.isalnum() for char in words)
    if len(words) < least or (least and letters < least // 2):
        raise ServiceError(f"Alasan terlalu pendek; tulis paling sedikit {least} huruf tentang keperluannya.")
    if len(words) > _MAX_ALASAN or forbidden_character(words):
        raise ServiceError(
            f"Alasan melebihi {_MAX_ALASAN} huruf atau memuat karakter yang tidak tampak; "
            "tulis ulang dengan singkat."
        )
    return words


def reason_fault(tindakan: Tindakan, alasan: str) -> str:
    """What a window has to say about a reason before anybody agrees, "" when it will do.

    On the command line a second person's password is enough, as a script brings it.
    """
    try:
        _checked_reason(alasan, MIN_ALASAN if DUA_ORANG[tindakan].alasan else 0)
    except ServiceError as error:
        return error.sentence
    return ""


def _made(acting: Acting, tindakan: Tindakan, nama: str, alasan: str, office: str) -> Saksi:
    return Saksi(_MADE_HERE, nama, alasan, tindakan, acting.actor, office, acting.clock())
