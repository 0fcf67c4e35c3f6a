"""Who may open a backup, and with what: its own key slots, or those of the folder it goes to."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from asn_desktop.db import backup as stored
from asn_desktop.db import keys
from asn_desktop.db.backup_file import Sealed, read_sealed
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, parse_key_file
from asn_desktop.domain.peran import Izin, boleh
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.office_state import KEY_COPY, KEY_FILE

_DAMAGED = ("Cadangan {name} rusak atau diubah di luar program dan tidak dipakai; data Anda tidak berubah. "
            "Pilih cadangan lain.")


@dataclass(frozen=True, slots=True)
class Unlock:
    """What opens a backup by its own key slots: user and password, or the recovery code."""

    user: str = ""
    password: str = field(default="", repr=False)
    code: str = field(default="", repr=False)


def unlocked(file: Path, sealed: Sealed | None,
              unlock: Unlock) -> tuple[keys.KeyRing, str, bytes]:
    """Ring, user and key file by the slots inside a backup, or beside one that has none inside."""
    if sealed is not None:
        text = sealed.manifest.key_file.encode()
    else:
        beside = file.with_suffix(".kunci.json")
        text = beside.read_bytes() if beside.is_file() else b""
    if not text:
        raise KnownError(Cause.KEY_FILE, "no key slots in the backup")
    key_file = parse_key_file(text)
    ring, actor = _opened(key_file, unlock)
    if sealed is not None and not sealed.is_sealed_with(ring.data_keys()):
        raise KnownError(Cause.DAMAGED, "seal of the backup")
    return ring, actor, text


def _opened(key_file: KeyFile, unlock: Unlock) -> tuple[keys.KeyRing, str]:
    if unlock.code:
        return keys.open_with_recovery_code(key_file, unlock.code), unlock.user or "kode pemulihan"
    ring, slot = keys.open_with_password(key_file, unlock.user, unlock.password)
    if slot.temporary:
        raise ServiceError("Kata sandi sekali pakai tidak memulihkan cadangan; pakai kode pemulihan, atau "
                           "minta Admin kunci lain.")
    if not boleh(slot.roles, Izin.PULIHKAN):
        raise ServiceError("Peran Anda tidak mencakup pekerjaan ini; mintalah Admin kunci, atau pakai kode "
                           "pemulihan.")
    return ring, slot.user


def present_keys(folder: Path, unlock: Unlock) -> tuple[keys.KeyRing, str] | None:
    """What the folder's own key file opens to; None when it is missing, damaged or does not open."""
    for name in (KEY_FILE, KEY_COPY):
        with contextlib.suppress(OSError, KnownError):
            return _opened(parse_key_file((folder / name).read_bytes()), unlock)
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
