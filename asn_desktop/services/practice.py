"""The practice office: fictional data, marked LATIHAN on screen and paper, with a password that is shown."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.db.keys import PRACTICE_KDF
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.access import for_everyone
from asn_desktop.services.demo import TAHUN_DEMO, HasilDemo, fill_practice_office
from asn_desktop.services.demo_isi import isi_demo
from asn_desktop.services.demo_penetapan import DITETAPKAN
from asn_desktop.services.errors import ServiceError, StorageError
from asn_desktop.services.evaluasi_list import list_evaluasi
from asn_desktop.services.founding import create_office
from asn_desktop.services.practice_user import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.printing.penetapan_predikat import KEY, UnitOrder
from asn_desktop.services.records import list_records
from asn_desktop.services.session import KEY_FILE, Clock, Session, open_office, utc_now
from asn_desktop.services.work import Work

__all__ = [
    "PRACTICE_PASSWORD",
    "PRACTICE_USER",
    "PracticeOffice",
    "make_practice_office",
    "open_practice_office",
    "practice_person",
    "practice_units",
]


@dataclass(frozen=True, slots=True)
class PracticeOffice:
    """An open practice office and what it was filled with; the caller closes the session."""

    session: Session
    isi: HasilDemo


def make_practice_office(folder: Path, *, pegawai: int = 60, seed: int = 2026, kinerja: bool = True,
                         pindaian: bool = True, work: Work | None = None,
                         clock: Clock = utc_now) -> PracticeOffice:
    """Make and fill a practice office in an empty or missing folder; ``kinerja`` and ``pindaian`` as in
    ``fill_practice_office``.

    Raises CannotOpen when the folder holds an office already or cannot be written, Cancelled.
    """
    created = create_office(folder, instansi=isi_demo().kantor["instansi"], admin=PRACTICE_USER,
                            password=PRACTICE_PASSWORD, latihan=True, kdf=PRACTICE_KDF, clock=clock)
    try:
        isi = fill_practice_office(created.session, pegawai, seed, work, kinerja=kinerja, pindaian=pindaian)
    except BaseException:
        with suppress(StorageError):  # why it ended is what counts; the next start checks the file
            created.session.close()
        raise
    return PracticeOffice(created.session, isi)


def open_practice_office(folder: Path, work: Work | None = None) -> Session:
    """The practice office in a folder, made there first when there is none.

    Raises CannotOpen, also when a real office is in the folder: its password is another one.
    """
    if (folder / KEY_FILE).exists():
        return open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD)
    return make_practice_office(folder, work=work).session


@for_everyone
def practice_person(session: Session) -> str:
    """A person of a practice office whose four forms can all be printed; the same one at every start.

    Raises ServiceError when the office was never filled to the end.
    """
    rows = [row for row in list_evaluasi(session, TAHUN_DEMO, JenisPeriode.AKHIR) if row.evaluasi_id]
    if not rows:
        raise ServiceError(f"Kantor latihan di {session.folder} belum lengkap; hapus folder itu.")
    shown = [row for row in rows if row.jabatan.startswith("Pranata Komputer")] or rows
    return shown[0].pegawai_id


@for_everyone
def practice_units(session: Session) -> tuple[UnitOrder, ...]:
    """The paper of a unit that a practice office has decided, of its last quarter; () without one."""
    last = DITETAPKAN[-1]
    found = [record.values for record in list_records(session, "penetapan_predikat")]
    return tuple(UnitOrder(KEY, str(row["unit_kerja_id"]), TAHUN_DEMO, last)
                 for row in found if row["periode"] == last.value)[:1]
