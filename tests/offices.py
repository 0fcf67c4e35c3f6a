"""Ready offices for tests: made once per process, copied per test, opened without a key derivation."""

import atexit
import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from asn_desktop.db import key_memory, keys
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.database import Database
from asn_desktop.db.key_file import KeyFile, parse_key_file
from asn_desktop.db.keys import KeyRing
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran
from asn_desktop.runtime.lock import AppLock
from asn_desktop.services import session as sessions
from asn_desktop.services.data import OfficeData
from asn_desktop.services.exporting import export_pegawai
from asn_desktop.services.founding import create_office
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

USER = "siti"
PASSWORD = "molekul nafas bistik prisma"
INSTANSI = "PEMERINTAH KABUPATEN TIRTA JAYA"
START = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)

Made = TypeVar("Made")
_CLOCKS = itertools.count(1)


class StepClock:
    """A clock that moves one second each time it is asked."""

    def __init__(self, start: datetime = START) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def later_clock() -> StepClock:
    """A clock that starts minutes after the one given out before, so that no login has to wait."""
    return StepClock(START + timedelta(minutes=5 * next(_CLOCKS)))


@cache
def template() -> tuple[Path, KeyRing, str]:
    """A closed practice office, its keys and its recovery code."""
    parent = Path(tempfile.mkdtemp(prefix="asn-office-"))
    atexit.register(shutil.rmtree, parent, ignore_errors=True)
    folder = parent / "kantor"
    created = create_office(
        folder,
        instansi=INSTANSI,
        admin=USER,
        password=PASSWORD,
        latihan=True,
        kdf=keys.PRACTICE_KDF,
        clock=StepClock(),
    )
    created.session.close()
    ring, _ = keys.open_with_password(parse_key_file((folder / "kunci.json").read_bytes()), USER, PASSWORD)
    return folder, ring, created.recovery_code


def new_folder(folder: Path) -> Path:
    """A closed office in ``folder``, which must not exist yet; user and password as above."""
    shutil.copytree(template()[0], folder)
    return folder


def open_folder(
    folder: Path,
    clock: Callable[[], datetime] | None = None,
    actor: str = USER,
    *,
    peran: Iterable[Peran] = PERAN_PERTAMA,
    pegawai_id: str | None = None,
    restricted: bool = True,
) -> Session:
    """Open a copied office at once, as somebody with these roles, with or without the second key."""
    ring = template()[1] if restricted else replace(template()[1], second_key=None)
    lock = AppLock(folder)
    lock.acquire()
    clock = clock or StepClock()
    database = Database.open(folder, ring.data_keys(), clock=clock)
    data = OfficeData(database, peran)
    return Session(
        data,
        folder,
        actor,
        clock,
        lock,
        ring=ring,
        recovery_verified=False,
        peran=frozenset(peran),
        pegawai_id=pegawai_id,
    )


def put_key_file(folder: Path, made: KeyFile, ring: KeyRing | None = None) -> None:
    """Another key file for a closed office (the template's without ``ring``), known to its data."""
    database = Database.open(folder, (ring or template()[1]).data_keys(), clock=StepClock())
    with database.write_aside() as tx:
        key_memory.note(tx.connection, made.mac)
    database.close()
    sessions.write_key_file(folder, made)


def new_office(folder: Path, clock: Callable[[], datetime] | None = None, actor: str = USER) -> Session:
    """An open office in ``folder``, which must not exist yet; close it when done."""
    return open_folder(new_folder(folder), clock, actor)


@cache
def _filled(fill: Callable[[Session], Any]) -> tuple[Path, Any, datetime]:
    folder = new_folder(Path(tempfile.mkdtemp(prefix="isi-", dir=template()[0].parent)) / "kantor")
    with open_folder(folder) as session:
        return folder, fill(session), session.clock()


def filled_office(folder: Path, fill: Callable[[Session], object]) -> Session:
    """An open copy of an office that ``fill`` filled once per process; close it when done."""
    made, _, now = _filled(fill)
    shutil.copytree(made, folder)
    return open_folder(folder, StepClock(now))


def filled_with(fill: Callable[[Session], Made]) -> Made:
    """What ``fill`` gave when it filled that office: usually the ids of the people in it."""
    made: Made = _filled(fill)[1]
    return made


def db_key() -> bytes:
    """The raw key of the template's database and of its copies."""
    return template()[1].derive("db")


def data_keys() -> DataKeys:
    """All keys of the template's data and of its copies."""
    return template()[1].data_keys()


def keys_text() -> str:
    """The same for a program of its own (tests.db.saver)."""
    return f"{data_keys().db.hex()}:{data_keys().audit.hex()}"


def export_all(session: Session, out: Path, work: Work | None = None) -> int:
    """An export of however many people, with the reason that an office of one user gives."""
    saksi = by_reason(session, Tindakan.EKSPOR, "Rekonsiliasi data kepegawaian")
    return export_pegawai(session, out, work, saksi)
