"""The first start: a new office or the practice one, in four steps, every field with a usable default. No
Qt.
"""

import getpass
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.presenters.new_password import STRONG, strength_words
from asn_desktop.runtime.paths import default_data_folder, practice_folder
from asn_desktop.services.office_state import OfficeKind, office_state
from asn_desktop.services.work import Work

if TYPE_CHECKING:
    from asn_desktop.services.founding import Created
    from asn_desktop.services.session import Session
    from asn_desktop.services.users import RecoverySheet


class Step(IntEnum):
    """The steps in their order."""

    PILIH = 0
    KANTOR = 1
    PENGGUNA = 2
    KUNCI = 3


STEP_NAMES = ("Pilih", "Kantor", "Pengguna", "Kode pemulihan")


@dataclass(slots=True)
class OfficeChoices:
    """What is asked in the wizard; all of it can be changed later in Setelan, except the folder."""

    instansi: str = ""
    perangkat_daerah: str = ""
    tempat: str = ""
    kertas: str = "f4"
    lambang: bytes | None = None
    user: str = ""
    password: str = ""
    password_again: str = ""
    folder: Path = field(default_factory=default_data_folder)


def make_office(choices: OfficeChoices, work: Work) -> "Created":
    """Make the office and write its profile. Raises CannotOpen, ServiceError."""
    from dataclasses import replace

    from asn_desktop.services.founding import create_office
    from asn_desktop.services.office import office_profile, save_office_profile

    work.step(0, 2, "Menyiapkan kunci")
    created = create_office(
        choices.folder, instansi=choices.instansi, admin=choices.user, password=choices.password
    )
    try:
        work.step(1, 2, "Menulis profil kantor")
        profile = office_profile(created.session)
        save_office_profile(
            created.session,
            replace(
                profile,
                perangkat_daerah=choices.perangkat_daerah.strip(),
                tempat=choices.tempat.strip(),
                kertas=choices.kertas,
                lambang=choices.lambang,
            ),
        )
    except BaseException:
        created.session.close()
        raise
    return created


def open_practice(folder: Path, work: Work) -> "Session":
    """The practice office, made where there is none. Raises CannotOpen, Cancelled."""
    from asn_desktop.services.practice import open_practice_office

    return open_practice_office(folder, work)


def verify(session: "Session", code: str) -> None:
    """Prove the typed recovery code. Raises CannotOpen."""
    from asn_desktop.services.session import verify_recovery_code

    verify_recovery_code(session, code)


def sheet(session: "Session", code: str) -> "RecoverySheet":
    """What stands on the recovery sheet of a new office. Raises CannotOpen."""
    from asn_desktop.services.users import recovery_sheet

    return recovery_sheet(session, code)


@dataclass(frozen=True, slots=True)
class WizardDoor:
    """The services that the wizard needs; tests hand in others."""

    make: Callable[[OfficeChoices, Work], "Created"] = make_office
    practice: Callable[[Path, Work], "Session"] = open_practice
    verify: Callable[["Session", str], None] = verify
    sheet: Callable[["Session", str], "RecoverySheet"] = sheet
    practice_folder: Callable[[], Path] = practice_folder
    is_free: Callable[[Path], bool] = lambda folder: office_state(folder).kind is OfficeKind.EMPTY


class WizardState:
    """Where the wizard is and what was answered; going back keeps everything."""

    def __init__(self, folder: Path | None = None, door: WizardDoor | None = None) -> None:
        self.door = door or WizardDoor()
        self.choices = OfficeChoices(user=_this_user())
        self.choices.folder = folder if folder is not None else self._free_folder()
        self.step = Step.PILIH
        self.practice = False

    def _free_folder(self) -> Path:
        """The usual folder, or its neighbour "… 2" and so on when it holds an office already."""
        usual = default_data_folder()
        neighbours = (usual.with_name(f"{usual.name} {number}") for number in range(2, 100))
        return next((place for place in (usual, *neighbours) if self.door.is_free(place)), usual)

    def problems(self) -> dict[str, str]:
        """Field → sentence for the step in front; empty when it may be left."""
        return {Step.KANTOR: self._office, Step.PENGGUNA: self._user}.get(self.step, _nothing)()

    def next(self) -> bool:
        """Go on when the step is complete; whether it was."""
        if self.problems() or self.step is Step.KUNCI:
            return False
        self.step = Step(self.step + 1)
        return True

    def made(self) -> None:
        """The office was made: only its key is left to be written down."""
        self.step = Step.KUNCI

    def back(self) -> bool:
        """Go back; not out of the last step, because the office is made by then."""
        if self.step in (Step.PILIH, Step.KUNCI):
            return False
        self.step = Step(self.step - 1)
        return True

    def suggest_tempat(self) -> str:
        """A place of signature guessed from the office's name: "KABUPATEN TIRTA JAYA" gives "Tirta Jaya"."""
        found = re.search(
            r"\b(?:KABUPATEN|KAB\.?|KOTA|PROVINSI)\s+(.+)$", self.choices.instansi.strip(), re.IGNORECASE
        )
        return found[1].strip().title() if found else ""

    def _office(self) -> dict[str, str]:
        found: dict[str, str] = {}
        if not self.choices.instansi.strip():
            found["instansi"] = (
                "Nama instansi belum diisi; tulis nama resminya, mis. PEMERINTAH KABUPATEN TIRTA JAYA."
            )
        elif len(self.choices.instansi) > 160:
            found["instansi"] = "Nama instansi melebihi 160 huruf; singkat sesuai nama resminya."
        return found

    def _user(self) -> dict[str, str]:
        c, found = self.choices, {}
        if not c.user.strip():
            found["user"] = "Nama pengguna belum diisi; tulis nama pendek, misalnya siti."
        weak = password_words(c.password, c.user, c.instansi)
        if weak != STRONG:
            found["password"] = weak or "Kata sandi belum diisi; pakai empat kata acak."
        elif c.password != c.password_again:
            found["password_again"] = "Kedua kata sandi berbeda; ketik ulang dengan sama."
        if not self.door.is_free(c.folder):
            found["folder"] = "Folder ini sudah berisi data kantor; pilih folder lain."
        return found


def groups_of(code: str) -> tuple[str, ...]:
    """The recovery code in its groups of six digits."""
    digits = re.sub(r"\D", "", code)
    return tuple(digits[place : place + 6] for place in range(0, len(digits), 6))


def wrong_group(code: str) -> int | None:
    """Number (from 1) of the first typed group of six that cannot be right, or None.

    Each group is divisible by 11, so that a mistyped digit is found at once.
    """
    for number, group in enumerate(groups_of(code), start=1):
        if len(group) == 6 and int(group) % 11:
            return number
    return None


def password_words(password: str, user: str = "", instansi: str = "") -> str:
    """What the gate says to the first user's password while it is typed; empty before the first letter."""
    from asn_desktop.services.own_password import Known

    return strength_words(password, Known((user, instansi), admin=True))


class FirstPasswordWords:
    """Judges what is typed for the first user; called in the worker, hence no widget."""

    def __init__(self, state: WizardState) -> None:
        self._state = state

    def __call__(self, password: str) -> str:
        """The gate's words."""
        return password_words(password, self._state.choices.user, self._state.choices.instansi)


def _nothing() -> dict[str, str]:
    return {}


def _this_user() -> str:
    try:
        return getpass.getuser().casefold()
    except (OSError, KeyError):
        return "petugas"
