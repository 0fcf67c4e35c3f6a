"""The use cases about keys, users, copies and the way back, as ``use_cases`` strikes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.db import backup as stored
from asn_desktop.db.errors import KnownError
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.db.keys import PRACTICE_KDF
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Peran
from asn_desktop.runtime import places
from asn_desktop.services import attempts, drill, media, rotation, salvage, users
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.backups import make_backup
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.records import delete_record, get_record, save_record
from asn_desktop.services.recovering import recover_access
from asn_desktop.services.restore import (
    Prepared,
    prepare_restore,
    prepare_without_office,
    restore,
    restore_without_office,
)
from asn_desktop.services.salvage_note import FILE_NAME as NOTE
from asn_desktop.services.sampah import isi_sampah, pulihkan_terhapus
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.session import Session, open_office, verify_recovery_code
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Work
from tests.torture import ground

if TYPE_CHECKING:
    from tests.torture.use_cases import Struck

NEW_PASSWORD = "kata sandi yang baru sekali"  # noqa: S105 - of a practice office
OTHER, OTHER_PASSWORD = "budi", "kata sandi orang kedua"
WHY = "uji ketahanan program"
ASKED = Work()


# Before the strike: what a use case needs beside the ground.


def with_backup(root: Path, place: ground.Ground) -> None:
    """A backup beside the office, and work that it does not hold."""
    with ground.opened(root / "kantor") as session:
        make_backup(session).rename(root / "lama.cadangan")
        change(session, place)


def without_office(root: Path, place: ground.Ground) -> None:
    """Only a backup is left; the folder of the office is empty."""
    with_backup(root, place)
    (root / "kantor").rename(root / "lain")
    (root / "kantor").mkdir()


def with_user(root: Path, place: ground.Ground) -> None:
    """A second user, and a recovery code that was proved."""
    with ground.opened(root / "kantor") as session:
        sheet = users.issue_recovery_code(session)
        verify_recovery_code(session, sheet.kode)
        users.add_user(session, OTHER, [Peran.PETUGAS], password=OTHER_PASSWORD, sekali_pakai=False,
                       melepas=Peran.PETUGAS, kdf=PRACTICE_KDF)
    (root / "kode.txt").write_text(sheet.kode)


def with_code(root: Path, place: ground.Ground) -> None:
    """A recovery code that was proved."""
    with ground.opened(root / "kantor") as session:
        sheet = users.issue_recovery_code(session)
        verify_recovery_code(session, sheet.kode)
    (root / "kode.txt").write_text(sheet.kode)


def with_change(root: Path, place: ground.Ground) -> None:
    """A change to be undone."""
    with ground.opened(root / "kantor") as session:
        change(session, place)


def with_deletion(root: Path, place: ground.Ground) -> None:
    """A record in the trash."""
    with ground.opened(root / "kantor") as session:
        delete_record(session, "pelatihan", place.pelatihan)


def with_medium(root: Path, place: ground.Ground) -> None:
    """An empty second medium, and a backup to copy, whose name stands in the trail."""
    (root / "usb").mkdir()
    with ground.opened(root / "kantor") as session:
        make_backup(session)


def with_scratch(root: Path, place: ground.Ground) -> None:
    """Where a drill restores to, with a backup to restore."""
    (root / "uji").mkdir()
    with ground.opened(root / "kantor") as session:
        make_backup(session)


def with_damaged(root: Path, place: ground.Ground) -> None:
    """A copy of the office with a damaged page, beside the whole one."""
    damaged = ground.copy_to(root / "rusak")
    whole = bytearray((damaged / "asn.db").read_bytes())
    whole[-2000] ^= 255
    (damaged / "asn.db").write_bytes(bytes(whole))


def change(session: Session, place: ground.Ground) -> None:
    """A changed person."""
    record = get_record(session, "pegawai", place.example)
    save_record(session, "pegawai", {"alamat": "Alamat sesudah cadangan"}, place.example, record.version)


# What is struck.


@contextmanager
def dropped(prepared: Prepared) -> Iterator[None]:
    """As the command line and the dialogs do it: what was refused leaves no side folder."""
    try:
        yield
    except BaseException:
        prepared.drop()
        raise


def restore_used(struck: "Struck") -> None:
    """A backup in place of the open office."""
    session = struck.the_session
    prepared = prepare_restore(session, struck.root / "lama.cadangan", ASKED)
    with dropped(prepared):
        restore(session, prepared, by_reason(session, Tindakan.PULIHKAN, WHY))


def restore_empty(struck: "Struck") -> None:
    """A backup into an empty folder."""
    unlock = Unlock(PRACTICE_USER, PRACTICE_PASSWORD)
    prepared = prepare_without_office(struck.office, struck.root / "lama.cadangan", unlock, ASKED)
    with dropped(prepared):
        restore_without_office(prepared, alasan="")


def renew_keys(struck: "Struck") -> None:
    """New keys for all data."""
    rotation.renew_keys(struck.the_session, alasan=WHY)


def remove_user(struck: "Struck") -> None:
    """A user goes, and with him the keys that he knew."""
    rotation.remove_user(struck.the_session, OTHER, alasan=WHY)


def add_user(struck: "Struck") -> None:
    """A second user."""
    users.add_user(struck.the_session, OTHER, [Peran.PETUGAS], password=OTHER_PASSWORD, sekali_pakai=False,
                   melepas=Peran.PETUGAS, kdf=PRACTICE_KDF)


def reset_user(struck: "Struck") -> None:
    """A one-time phrase in place of a forgotten password."""
    users.reset_password(struck.the_session, OTHER, kdf=PRACTICE_KDF)


def recover(struck: "Struck") -> None:
    """The paper gives an administrator a new password."""
    code = (struck.root / "kode.txt").read_text()
    recover_access(struck.office, code, PRACTICE_USER, NEW_PASSWORD, kdf=PRACTICE_KDF).close()


def to_medium(struck: "Struck") -> None:
    """The newest backup to the second medium, which here is a folder beside."""
    places.same_disk = lambda one, other: False  # the victim is a process of its own
    media.copy_to_medium(struck.the_session, struck.root / "usb", ASKED)


def drill_it(struck: "Struck") -> None:
    """The restore drill."""
    found = drill.restore_drill(struck.the_session, ASKED, struck.root / "uji").findings
    if found:
        raise ServiceError(found[0])


def undo(struck: "Struck") -> None:
    """The last action, undone."""
    last = aksi_terakhir(struck.the_session)
    assert last is not None
    urungkan(struck.the_session, last.nomor)


def untrash(struck: "Struck") -> None:
    """A deleted record, restored."""
    pulihkan_terhapus(struck.the_session, isi_sampah(struck.the_session)[0].id)


def salvage_it(struck: "Struck") -> None:
    """What can be read of damaged data beside the office, into a workbook."""
    unlock = Unlock(PRACTICE_USER, PRACTICE_PASSWORD)
    out = struck.root / "cetak" / "selamat.xlsx"
    salvage.salvage(struck.root / "rusak", unlock, out, alasan=WHY, work=ASKED)


# How things stand afterwards.


def who_opens(office: Path) -> list[str]:
    """Which of all passwords that were ever given open the office now, with the roles that they give."""
    found = []
    for user, given in ((PRACTICE_USER, PRACTICE_PASSWORD), (PRACTICE_USER, NEW_PASSWORD),
                        (OTHER, OTHER_PASSWORD)):
        attempts.clear(office)  # no wait after a wrong one
        try:
            with open_office(office, user, given) as session:
                found.append(f"{user} {given} {sorted(session.peran)}")
        except CannotOpen as error:
            if error.cause != "kata_sandi":
                raise
    return found


def doors(root: Path, session: Session) -> object:
    """Who can open the office, and whether the keys of the ground still do."""
    session.close()
    office = root / "kantor"
    opening = who_opens(office)
    key_file = parse_key_file((office / "kunci.json").read_bytes())
    assert (office / "kunci.bak").read_bytes() == (office / "kunci.json").read_bytes()
    one_time = [slot.user for slot in key_file.password_slots if slot.temporary]
    try:
        ground.raw(office).close()  # type: ignore[attr-defined]
    except KnownError:
        return opening, one_time, "new keys"
    return opening, one_time, "old keys"


def medium_state(root: Path, session: Session) -> object:
    """The copies on the medium are whole, and one is there when the trail says so."""
    found = stored.catalogue(root / "usb", session.ring.data_keys())
    assert all(entry.state is stored.State.VERIFIED for entry in found), found
    with session.db.read() as tx:
        told = tx.connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'cadangan.salin'")
        assert len(found) >= told.scalar_one()
    return ()


def salvage_state(root: Path, session: Session) -> object:
    """The workbook, or none; never one without a note of it."""
    found = (root / "cetak" / "selamat.xlsx").exists()
    assert not found or (root / "rusak" / NOTE).is_file()
    return found
