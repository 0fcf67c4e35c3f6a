"""What a folder holds, as far as it can be known before anybody logs in.

Apart from ``session``, because the login is painted with this and nothing heavier loaded.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

ATTEMPTS_FILE = "percobaan.json"  # wrong passwords (services.attempts)
KEY_FILE = "kunci.json"
KEY_COPY = "kunci.bak"
KEY_NEXT = "kunci.baru"  # while the office's keys are being changed (services.rotation)
DATA_FILE = "asn.db"
SWAP_MARK = "pemulihan.json"  # a restore was begun: opening the office finishes it


class OfficeKind(StrEnum):
    """What a folder holds, as far as it can be seen without a password."""

    EMPTY = "kosong"
    READY = "siap"
    NO_DATA = "tanpa_data"
    NO_KEY = "tanpa_kunci"


@dataclass(frozen=True, slots=True)
class OfficeState:
    """A folder before login. The flags are only proved by opening; they decide nothing but what is shown."""

    kind: OfficeKind
    latihan: bool = False
    recovery_verified: bool = False
    users: tuple[str, ...] = ()


def office_state(folder: Path) -> OfficeState:
    """What a folder holds; reads only the key file and never raises for a damaged one."""
    has_data = (folder / DATA_FILE).is_file() or (folder / SWAP_MARK).is_file()
    found = [folder / name for name in (KEY_FILE, KEY_COPY) if (folder / name).is_file()]
    if not found:
        return OfficeState(OfficeKind.NO_KEY if has_data else OfficeKind.EMPTY)
    from asn_desktop.db.errors import Cause, KnownError
    from asn_desktop.db.key_file import parse_key_file

    for path in found:
        try:
            key_file = parse_key_file(path.read_bytes())
        except KnownError as error:
            if error.cause is Cause.NEWER and has_data:
                return OfficeState(OfficeKind.READY)  # opening it will say that the program is too old
        except OSError:
            continue
        else:
            return OfficeState(OfficeKind.READY if has_data else OfficeKind.NO_DATA, key_file.latihan,
                               key_file.recovery_verified, key_file.users)
    return OfficeState(OfficeKind.NO_KEY)
