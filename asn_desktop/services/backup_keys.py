"""Who may open a backup, and with what: its own key slots, or those of the folder it goes to."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from asn_desktop.db import backup as stored
from asn_desktop.db import keys
from asn_desktop.db.backup_file import Sealed, read_sealed
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, parse_key_file
from asn_desktop.domain.peran import Izin, Peran, boleh
from asn_desktop.services.attempts import counted
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.office_state import DATA_FILE, KEY_COPY, KEY_FILE
from asn_desktop.services.second_person import BY_CODE

_DAMAGED = ("Cadangan {name} rusak atau diubah di luar program dan tidak dipakai; data Anda tidak berubah. "
            "Pilih cadangan lain.")
NOT_A_BACKUP = "Berkas {name} bukan cadangan ASN Desktop, atau terpotong; pilih cadangan lain."
_NO_KEY_BESIDE = ("Cadangan lama {name} memerlukan berkas kuncinya, {key}, di folder yang sama; salin berkas "
                  "itu ke sana, atau pilih cadangan lain.")
_NOT_THESE = ("Nama, kata sandi, atau kode tidak cocok dengan berkas kunci yang ada di folder ini; ketik "
              "yang berlaku sekarang, atau pulihkan ke folder kosong.")
_OLD_FORM = ".db"


@dataclass(frozen=True, slots=True)
class Unlock:
    """What opens a backup by its own key slots: user and password, or the recovery code."""

    user: str = ""
    password: str = field(default="", repr=False)
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a key file opened to, for whom, and his roles there (none for the code)."""

    ring: keys.KeyRing
    actor: str
    peran: frozenset[Peran] = frozenset()


def unlocked(file: Path, sealed: Sealed | None, unlock: Unlock) -> tuple[Opened, bytes]:
    """By the slots inside a backup, or beside one that has none inside; also the key file itself.

    Raises KnownError, ServiceError for another file and for an old backup without its key file.
    """
    if sealed is not None:
        text = sealed.manifest.key_file.encode()
    else:
        beside = file.with_suffix(".kunci.json")
        text = beside.read_bytes() if beside.is_file() else b""
    if not text and sealed is None:
        told = _NO_KEY_BESIDE if file.suffix == _OLD_FORM else NOT_A_BACKUP
        raise ServiceError(told.format(name=file.name, key=file.with_suffix(".kunci.json").name))
    if not text:
        raise KnownError(Cause.KEY_FILE, "no key slots in the backup")
    key_file = parse_key_file(text)
    opened = _opened(key_file, unlock)
    if sealed is not None and not sealed.is_sealed_with(opened.ring.data_keys()):
        raise KnownError(Cause.DAMAGED, "seal of the backup")
    return opened, text


def _opened(key_file: KeyFile, unlock: Unlock) -> Opened:
    if unlock.code:
        return Opened(keys.open_with_recovery_code(key_file, unlock.code), unlock.user or BY_CODE)
    ring, slot = keys.open_with_password(key_file, unlock.user, unlock.password)
    if slot.temporary:
        raise ServiceError("Kalimat sekali pakai tidak memulihkan cadangan; pakai kode pemulihan, atau "
                           "minta Admin kunci lain.")
    if not boleh(slot.roles, Izin.PULIHKAN):
        raise ServiceError("Peran Anda tidak mencakup pekerjaan ini; mintalah Admin kunci, atau pakai kode "
                           "pemulihan.")
    return Opened(ring, slot.user, frozenset(slot.roles))


def present_keys(folder: Path, unlock: Unlock, now: datetime) -> Opened | None:
    """What the folder's own key file opens to; None when there is none, or no whole one.

    Wrong ones are counted as at the login, and do not matter where there is no data. Raises CannotOpen,
    TooSoon, ServiceError.
    """
    for name in (KEY_FILE, KEY_COPY):
        try:
            key_file = parse_key_file((folder / name).read_bytes())
            with counted(folder, unlock.user or BY_CODE, (*key_file.users, BY_CODE), now):
                return _opened(key_file, unlock)
        except OSError:
            continue
        except KnownError as error:
            if error.cause is Cause.KEY_FILE:
                continue
            if (folder / DATA_FILE).exists():
                raise CannotOpen(error.cause.value, _NOT_THESE) from error
            return None
    return None


@contextlib.contextmanager
def told_about(name: str) -> Iterator[None]:
    """Troubles of a backup in the words of services.errors."""
    try:
        yield
    except KnownError as error:
        sentence = _DAMAGED.format(name=name) if error.cause is Cause.DAMAGED else None
        raise CannotOpen(error.cause.value, sentence) from error
    except FileNotFoundError as error:
        raise ServiceError(f"Cadangan {name} tidak ditemukan; periksa nama dan medianya.") from error
    except OSError as error:
        raise CannotOpen(stored.from_os_error(error).cause.value) from error


def users_of(file: Path) -> tuple[str, ...]:
    """Names that can open a backup by its own slots; empty when it does not say."""
    with contextlib.suppress(KnownError, OSError):
        sealed = read_sealed(file)
        if sealed is not None and sealed.manifest.key_file:
            return parse_key_file(sealed.manifest.key_file.encode()).users
    return ()
