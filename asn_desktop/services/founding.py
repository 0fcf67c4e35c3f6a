"""A new office: made whole in a side folder, then put in place, so that a set-up that is cut short leaves
nothing in the way of the next one.
"""

import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.domain.identifier import IdGenerator
from asn_desktop.services import swap
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.key_store import keep_others_out, opening, refuse_existing, write_key_file
from asn_desktop.services.passwords import check_basics, check_strength, check_user_name
from asn_desktop.services.session import Clock, Session, session_of, usual_kdf, utc_now

if TYPE_CHECKING:
    from asn_desktop.db.key_file import KeyFile
    from asn_desktop.db.keys import KdfParams, KeyRing


@dataclass(frozen=True, slots=True)
class Created:
    """A new office, open, and its recovery code, which is kept nowhere else."""

    session: Session
    recovery_code: str


def create_office(folder: Path, *, instansi: str, admin: str, password: str, latihan: bool = False,
                  kdf: "KdfParams | None" = None, clock: Clock = utc_now) -> Created:
    """Make a new office in an empty folder with its first user, and open it.

    ``kdf`` defaults to the full cost (256 MiB); only practice offices may go below 3 passes. Raises
    CannotOpen, StorageError, ServiceError for an unusable name or password.
    """
    from asn_desktop.db import keys
    from asn_desktop.db.database import Database

    instansi, admin = instansi.strip(), admin.strip()
    if not instansi or len(instansi) > 160:
        raise ServiceError("Nama instansi belum diisi atau melebihi 160 huruf; tulis nama resminya.")
    check_user_name(admin)
    check_basics(password, admin)
    if not latihan:
        check_strength(password, (admin, instansi), admin=True)
    with opening(folder, make=True) as lock:
        refuse_existing(folder)
        swap.drop_leftovers(folder)
        keep_others_out(folder)
        office_id = IdGenerator(lambda: int(clock().timestamp() * 1000), secrets.token_bytes)()
        ring, key_file, code = keys.new_keys(office_id, admin, password, latihan=latihan,
                                             kdf=kdf or usual_kdf(latihan))
        side = swap.side_folder(folder, swap.SIDE, clock())
        try:
            _fill(side, ring, key_file, instansi, clock)
        except BaseException:
            shutil.rmtree(side, ignore_errors=True)
            raise
        aside = swap.side_folder(folder, "sebelum-pemulihan", clock())
        swap.begin(folder, swap.Swap(side.name, aside.name))  # once begun, the next opening finishes it
        if not any(aside.iterdir()):  # else keys or a trail of something earlier, which nobody deletes
            aside.rmdir()
        database = Database.open(folder, ring.data_keys(), clock=clock)
        session = session_of(database, folder, key_file.password_slots[0], clock, lock, ring, verified=False)
    return Created(session, code)


def _fill(side: Path, ring: "KeyRing", key_file: "KeyFile", instansi: str, clock: Clock) -> None:
    """Keys, data and the first row of the trail."""
    from asn_desktop.db import key_memory
    from asn_desktop.db.database import Database
    from asn_desktop.db.kunci_tanda import keep_key
    from asn_desktop.runtime.tanda_tangan import kunci_baru
    from asn_desktop.services.data import OfficeData

    write_key_file(side, key_file)
    first = key_file.password_slots[0]
    database = Database.create(side, ring.data_keys(), office_id=ring.office_id, latihan=key_file.latihan,
                               clock=clock)
    data = OfficeData(database, first.roles)
    try:
        with data.write("kantor.buat", first.user, instansi) as tx:
            key_memory.note(tx.connection, key_file.mac)
            keep_key(tx.connection, kunci_baru())
            tx.insert("kantor", {"instansi": instansi, "kertas": "a4"})
    finally:
        data.close()
