"""What the login knows: which office, whose turn, how long to wait after a wrong password. No Qt, no
imports of weight.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.services.office_state import ATTEMPTS_FILE, OfficeKind, OfficeState, office_state
from asn_desktop.services.practice_user import PRACTICE_PASSWORD, PRACTICE_USER

if TYPE_CHECKING:
    from asn_desktop.services.session import Session

_NEEDED_SOON = (
    "asn_desktop.db.database",
    "asn_desktop.db.keys",
    "asn_desktop.services.data",
    "filelock",
    "asn_desktop.services.session",
    "asn_desktop.services.office",
    "asn_desktop.services.beranda",
    "asn_desktop.services.pegawai",
    "asn_desktop.services.records",
    "asn_desktop.services.search",
    "asn_desktop.services.drafts",
    "asn_desktop.services.backups",
    "asn_desktop.services.media",
    "asn_desktop.services.backup_keys",
    "asn_desktop.services.jejak_periksa",
    "asn_desktop.presenters.backups",
    "cryptography.hazmat.primitives.asymmetric.x25519",
    "cryptography.hazmat.backends.openssl.backend",
)
_LONGEST_WAIT = 60  # seconds, as services.attempts counts them


def warm_up() -> None:
    """Load what opening an office and its first screen need, while the password is typed."""
    for name in _NEEDED_SOON:
        import_module(name)


def open_office(folder: Path, user: str, password: str) -> "Session":
    """Open an office (see services.session.open_office)."""
    from asn_desktop.services.session import open_office as open_in_service

    return open_in_service(folder, user, password)


def recover(folder: Path, code: str, user: str, password: str) -> "Session":
    """Log in by the recovery code (see services.recovering.recover_access)."""
    from asn_desktop.services.recovering import recover_access

    return recover_access(folder, code, user, password)


def wait_left(folder: Path) -> int:
    """Seconds until a password is tried again; the modules are loaded only where one was wrong."""
    if not (folder / ATTEMPTS_FILE).exists():
        return 0
    from asn_desktop.services.attempts import seconds_to_wait
    from asn_desktop.services.session import utc_now

    return seconds_to_wait(folder, utc_now())


@dataclass(frozen=True, slots=True)
class Door:
    """The services that the login needs; tests hand in others."""

    state: Callable[[Path], OfficeState] = office_state
    warm_up: Callable[[], object] = warm_up
    open: Callable[[Path, str, str], "Session"] = open_office
    recover: Callable[[Path, str, str, str], "Session"] = recover
    wait: Callable[[Path], int] = wait_left


def _failures(folder: Path) -> int:
    """Wrong passwords since the last good login; their module is loaded only where there were any."""
    if not (folder / ATTEMPTS_FILE).exists():
        return 0
    from asn_desktop.services.attempts import load

    return load(folder).count


class LoginState:
    """One login: folder, user, failures so far."""

    def __init__(
        self, folder: Path, door: Door | None = None, last_user: str = "", *, somebody_else: bool = False
    ) -> None:
        """``somebody_else``: the user changes, so that nobody is filled in."""
        self.door = door or Door()
        self.folder = folder
        self.failures = _failures(folder)  # a restart does not shorten the wait
        self.office = self.door.state(folder)
        known = last_user if last_user in self.office.users or not self.office.users else ""
        self.user = known or (self.office.users[0] if len(self.office.users) == 1 else last_user)
        self.password = ""
        if somebody_else:
            self.user = ""
        elif self.is_practice:
            self.user, self.password = PRACTICE_USER, PRACTICE_PASSWORD

    @property
    def is_practice(self) -> bool:
        """Whether the folder says that it holds a practice office."""
        return self.office.latihan

    @property
    def is_first_run(self) -> bool:
        """Whether there is no office in the folder yet."""
        return self.office.kind is OfficeKind.EMPTY

    def trouble(self) -> str:
        """A sentence when the folder's files do not fit together, or an empty text."""
        if self.office.kind is OfficeKind.NO_KEY:
            return (
                "Berkas kunci kantor ini rusak atau hilang. Salin kembali kunci.json dari kunci.bak "
                "atau dari cadangan."
            )
        if self.office.kind is OfficeKind.NO_DATA:
            return "Berkas data kantor ini hilang. Pulihkan asn.db dari folder cadangan."
        return ""

    def missing(self, user: str, password: str) -> str:
        """What has to be typed first, or an empty text."""
        if not user.strip():
            return "Nama pengguna belum diisi."
        return "" if password else "Kata sandi belum diisi."

    def administrators(self) -> tuple[str, ...]:
        """Who can give a new password, or make one with the code; nobody where the key file is broken."""
        from asn_desktop.services.errors import CannotOpen
        from asn_desktop.services.recovering import administrators

        try:
            return administrators(self.folder)
        except CannotOpen:
            return ()

    def wait_left(self) -> int:
        """Seconds until the next try is taken; a restart does not shorten them."""
        return self.door.wait(self.folder)

    def wrong(self) -> int:
        """A wrong password: seconds to wait before the next try (1, 2, 4 … 60)."""
        self.failures += 1
        return min(_LONGEST_WAIT, int(2 ** (self.failures - 1)))


def folder_words(folder: Path) -> str:
    """The folder as a person knows it, with the home folder shortened."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) and folder != home else str(folder)
