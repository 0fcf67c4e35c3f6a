"""Looks after the two key files of an office that somebody has just opened: what is damaged or missing is
written anew from the good one and told, because the next damage would lock everybody out.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.services.office_state import KEY_COPY, KEY_FILE

if TYPE_CHECKING:
    from asn_desktop.db.key_file import KeyFile
    from asn_desktop.db.keys import KeyRing

HEALED: Final = "Berkas kunci {path} {state} dan sudah ditulis ulang dari salinannya{aside}."
ASIDE: Final = "; yang lama disimpan sebagai {name}"
NOT_HEALED: Final = (
    "Berkas kunci {path} {state} dan belum dapat ditulis ulang; periksa izin dan ruang simpan folder itu, "
    "lalu masuk lagi."
)


def mend_key_files(folder: Path, good: "KeyFile", ring: "KeyRing", now: datetime) -> tuple[str, ...]:
    """Make both key files whole from the one that opened the office; a sentence for each that was not.

    A damaged file is kept under a name with the date. A whole file that only says something else is left
    alone when it is the main one, and follows the main one when it is the copy.
    """
    told: list[str] = []
    for name in (KEY_FILE, KEY_COPY):
        path = folder / name
        state = _state(path, good, ring, is_copy=name == KEY_COPY)
        if not state:
            continue
        try:
            aside = _moved_aside(path, now) if state == "rusak" else ""
            atomic_write(path, good.to_bytes())
        except OSError:
            told.append(NOT_HEALED.format(path=path, state=state))
        else:
            if state != "lama":
                kept = ASIDE.format(name=aside) if aside else ""
                told.append(HEALED.format(path=path, state=state, aside=kept))
    return tuple(told)


def _state(path: Path, good: "KeyFile", ring: "KeyRing", *, is_copy: bool) -> str:
    """What is wrong with a key file in a word, empty when nothing is."""
    from asn_desktop.db import keys
    from asn_desktop.db.errors import Cause, KnownError
    from asn_desktop.db.key_file import parse_key_file

    try:
        found = parse_key_file(path.read_bytes())
        keys.check_seal(found, ring)
    except FileNotFoundError:
        return "hilang"
    except KnownError as error:
        return "" if error.cause is Cause.NEWER else "rusak"
    except OSError:
        return "rusak"
    return "lama" if is_copy and found != good and _main_is(path.with_name(KEY_FILE), good) else ""


def _main_is(path: Path, good: "KeyFile") -> bool:
    try:
        return path.read_bytes() == good.to_bytes()
    except OSError:
        return False


def _moved_aside(path: Path, now: datetime) -> str:
    stem = f"{path.name}.rusak-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside, number = path.with_name(stem), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}")
    path.rename(aside)
    return aside.name
