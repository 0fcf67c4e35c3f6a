"""Saves what can still be read of damaged data into a workbook, table by table, for typing it in again.

The damaged file is only read. A row is asked for by its number, from both ends towards the damage. Whoever
could log in is sent to the export; here nobody can, so the same rules are asked without a session: the
permission to export, a reason, a second person, and a note of it that the next login puts into the trail.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.db import keys, restored, salvaged
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile
from asn_desktop.domain.dua_orang import BATAS_EKSPOR, MIN_ALASAN, Tindakan
from asn_desktop.domain.peran import Izin, boleh
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.runtime.lock import AppLock
from asn_desktop.services.alasan import refuse_code
from asn_desktop.services.attempts import counted
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.key_store import proved_key_file, told_as_opening, unlocked
from asn_desktop.services.office_state import DATA_FILE, office_state
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.salvage_note import Deed, note_deed
from asn_desktop.services.second_person import BY_CODE, Saksi, SecondPersonMissing, is_sole_user, need_second
from asn_desktop.services.second_person import Clock as ActingClock
from asn_desktop.services.session import Clock, utc_now
from asn_desktop.services.work import Work

_SOUND = "Data di folder ini masih utuh dan tidak perlu diselamatkan; masuklah, lalu pakai Ekspor."
_NOT_HIS = ("Peran Anda tidak mencakup mengekspor data; mintalah petugas kepegawaian, atau pakai kode "
            "pemulihan.")
_ONE_TIME = ("Kalimat sekali pakai tidak membuka data di sini; pakai kode pemulihan, atau minta petugas "
             "lain.")
_NO_REASON = f"Penyelamatan data memerlukan alasan tertulis; tulis paling sedikit {MIN_ALASAN} huruf."
_NOTHING = "Tidak ada yang masih terbaca dari berkas data; pulihkan dari cadangan."


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Rows saved and rows known to be lost, by the title of their kind."""

    out: Path
    saved: tuple[tuple[str, int], ...]
    lost: tuple[tuple[str, int], ...]

    def lines(self) -> tuple[str, ...]:
        """The outcome in words, a line each."""
        rows = sum(number for _, number in self.saved)
        first = f"{rows} baris diselamatkan ke {self.out}; berkas data yang rusak tidak diubah."
        lost = tuple(f"{title}: sekitar {number} baris tidak terbaca." for title, number in self.lost)
        return (first, *lost, "Berkas ini memuat data pribadi tanpa sandi; hapus setelah dipakai.",
                "Penyelamatan ini masuk ke jejak saat kantor dibuka lagi.")


@dataclass(slots=True)
class Salvager:
    """Who salvages, as services.second_person knows actors; his secret has opened the keys."""

    folder: Path
    actor: str
    clock: ActingClock
    ring: keys.KeyRing

    def key_file(self) -> KeyFile:
        """The folder's, proved by the opened key. Raises CannotOpen."""
        return proved_key_file(self.folder, self.ring)


class SalvageTakesTwo(SecondPersonMissing):
    """More than 50 rows: ``acting`` is whom the second person agrees with."""

    def __init__(self, missing: SecondPersonMissing, acting: Salvager) -> None:
        super().__init__(missing.tindakan, missing.sentence)
        self.acting = acting


def salvage(folder: Path, unlock: Unlock, out: Path, *, alasan: str, work: Work, saksi: Saksi | None = None,
            clock: Clock = utc_now) -> Salvaged:
    """Write every record that can be read. Needs the right to export or the recovery code, and a reason.

    Raises SalvageTakesTwo for more than 50 rows without ``saksi`` where others can log in, CannotOpen
    when nothing can be read (then only a backup helps), StorageError when the medium fails on the way,
    ServiceError (also for data that is whole, and where no output may go), TooSoon, Cancelled.
    """
    place = Outputs(folder).file(out, ".xlsx")
    refuse_code(alasan)
    if len(alasan.strip()) < MIN_ALASAN:
        raise ServiceError(_NO_REASON)
    with told_as_opening(folder), AppLock(folder):
        ring, actor = _ring(folder, unlock, clock)
        _refuse_sound(folder / DATA_FILE, ring)
        parts = _read(folder, ring, work)
        rows = sum(len(part.rows) for _, part in parts)
        agreed = _agreed(Salvager(folder, actor, clock, ring), saksi) if rows > BATAS_EKSPOR else None
        deed = Deed(actor, f"{rows} baris ke {out.name[:80]}", f"{clock():%Y-%m-%d %H.%M} UTC",
                    alasan.strip(), agreed.nama if agreed else "")
        note_deed(folder, ring, deed)  # before the file: whoever ends the program half-way leaves a trace
        place.write(workbook_bytes(_sheets(deed, parts)))
    lost = tuple((title, part.lost) for title, part in parts if part.lost)
    return Salvaged(out, tuple((title, len(part.rows)) for title, part in parts), lost)


def _agreed(acting: Salvager, saksi: Saksi | None) -> Saksi | None:
    """The second person, where others can log in. Raises SalvageTakesTwo."""
    if is_sole_user(acting):
        return None
    try:
        return need_second(acting, Tindakan.EKSPOR, saksi)
    except SecondPersonMissing as missing:
        raise SalvageTakesTwo(missing, acting) from missing


def _ring(folder: Path, unlock: Unlock, clock: Clock) -> tuple[keys.KeyRing, str]:
    """The keys and who opened them; wrong tries count as at the login."""
    users = (*office_state(folder).users, BY_CODE)
    with counted(folder, BY_CODE if unlock.code else unlock.user, users, clock()):
        if unlock.code:
            ring = unlocked(folder, lambda found: keys.open_with_recovery_code(found, unlock.code))[1]
            return ring, BY_CODE
        ring, slot = unlocked(
            folder, lambda found: keys.open_with_password(found, unlock.user, unlock.password))[1]
    if slot.temporary:
        raise ServiceError(_ONE_TIME)
    if not boleh(slot.roles, Izin.EKSPOR):
        raise ServiceError(_NOT_HIS)
    return ring, slot.user


def _refuse_sound(path: Path, ring: keys.KeyRing) -> None:
    try:
        restored.inspect(path, ring.data_keys())
    except KnownError as error:
        if error.cause is Cause.NEWER:  # whole, for a newer program
            raise
        return
    raise ServiceError(_SOUND)


def _read(folder: Path, ring: keys.KeyRing, work: Work) -> list[tuple[str, salvaged.Part]]:
    """Every table by its title. Raises CannotOpen when not even the first page can be read."""
    titles = {kind.key: kind.title for kind in ALL_RECORD_TYPES}
    try:
        reader = salvaged.Reader(folder / DATA_FILE, ring.data_keys())
    except KnownError as error:
        raise CannotOpen(error.cause.value, _NOTHING) from error
    try:
        found = []
        names = reader.names()
        for number, name in enumerate(names):
            work.step(number, len(names), "Menyelamatkan")
            found.append((titles.get(name, name), reader.table(name)))
        return found
    finally:
        reader.close()


def _sheets(deed: Deed, parts: list[tuple[str, salvaged.Part]]) -> Iterator[TextSheet]:
    yield TextSheet("Keterangan", ("Perihal", "Isi"), (
        ("Isi", "Baris yang masih terbaca dari data yang rusak"), ("Pada", deed.pada), ("Oleh", deed.oleh),
        ("Alasan", deed.alasan), ("Orang kedua", deed.saksi)))
    for title, part in parts:
        yield TextSheet(title, part.columns, part.rows)
