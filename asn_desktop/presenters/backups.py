"""What is said about backups: how old, how large, how safe; the same words in settings and status line."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from asn_desktop.services.backup_keys import Unlock, users_of
from asn_desktop.services.backups import State
from asn_desktop.services.media import Freshness

STATE_TONES: Mapping[State, str] = MappingProxyType(
    {
        State.VERIFIED: "",
        State.UNSEALED: "warn",
        State.NO_SLOTS: "bad",
        State.OTHER_KEY: "warn",
        State.DAMAGED: "bad",
    }
)


def moment_words(at: datetime | None) -> str:
    """A moment as lists show it: "02-11-2026 16.00"."""
    return at.astimezone().strftime("%d-%m-%Y %H.%M") if at else "—"


def size_words(size: int) -> str:
    """A size as people read it: "12,4 MB"."""
    if size < 1024 * 1024:
        return f"{max(0, round(size / 1024))} kB"
    return f"{size / 1024 / 1024:.1f} MB".replace(".", ",")


def last_words(at: datetime | None) -> str:
    """The newest backup in a sentence."""
    if at is None:
        return "Belum ada cadangan. Buat satu sekarang, lalu salin ke media kedua."
    return f"Cadangan terakhir yang diperiksa: {moment_words(at)}. Disimpan tersandi di komputer ini."


def copy_words(fresh: Freshness, medium: str) -> str:
    """The second medium in a sentence."""
    where = f"Folder: {medium}." if medium else "Pilih folder di media lain, misalnya diska USB."
    if fresh.last is None:
        since = f" ({fresh.days} hari)" if fresh.days else ""
        return f"Belum pernah disalin ke media lain{since}. {where}"
    return f"Salinan terakhir {ago_words(fresh.days)}. {where}"


def drill_words(fresh: Freshness) -> str:
    """The restore drill in a sentence."""
    what = "Memulihkan cadangan terbaru ke folder sementara dan memeriksanya; data Anda tidak berubah."
    if fresh.last is None:
        return f"Belum pernah diuji. {what}"
    return f"Uji terakhir lulus {ago_words(fresh.days)}. {what}"


def unlock_of(file: Path, typed: str, user: str) -> Unlock:
    """What was typed for a backup: of this user, or else of the first that it names."""
    users = users_of(file)
    return unlock_typed(user if user in users or not users else users[0], typed)


def unlock_typed(user: str, typed: str) -> Unlock:
    """48 digits are a recovery code, anything else the password of this user."""
    if sum(char.isdigit() for char in typed) == 48:
        return Unlock(code=typed)
    return Unlock(user, typed)


def ago_words(days: int) -> str:
    """How many days ago."""
    return "hari ini" if days == 0 else "kemarin" if days == 1 else f"{days} hari lalu"


def status_words(fresh: Freshness) -> str:
    """What the status line adds once copies off this machine are overdue; else nothing."""
    if not fresh.tone:
        return ""
    return f"Salinan luar: {'belum ada' if fresh.last is None else ago_words(fresh.days)}"
