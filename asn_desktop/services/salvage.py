"""Saves what can still be read of damaged data into a workbook, table by table, for typing it in again.

The damaged file is only read. A row is asked for by its number, from both ends towards the damage.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_desktop.db import salvaged
from asn_desktop.db.errors import KnownError
from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.workbook import TextSheet, write_workbook
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.services.backup_keys import Unlock, present_ring
from asn_desktop.services.data import told
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.office_state import DATA_FILE
from asn_desktop.services.output_place import Outputs, not_written
from asn_desktop.services.session import utc_now
from asn_desktop.services.work import Work


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
        return (first, *lost, "Berkas ini memuat data pribadi tanpa sandi; hapus setelah dipakai.")


def salvage(folder: Path, unlock: Unlock, out: Path, *, alasan: str, work: Work,
            now: datetime | None = None) -> Salvaged:
    """Write every record that can be read. Needs the right to restore or to export, and a reason.

    Raises CannotOpen when nothing can be read (then only a backup helps), StorageError when the medium fails
    on the way, ServiceError (also for a place where no output may go), Cancelled.
    """
    place = Outputs(folder).file(out, ".xlsx")
    if not alasan.strip():
        raise ServiceError("Penyelamatan data memerlukan alasan tertulis; tulis alasannya.")
    ring, actor = present_ring(folder, unlock, (Izin.EKSPOR, Izin.PULIHKAN))
    try:
        reader = salvaged.Reader(folder / DATA_FILE, ring.data_keys())
    except KnownError as error:
        raise CannotOpen(error.cause.value, "Tidak ada yang masih terbaca dari berkas data; pulihkan dari "
                                            "cadangan.") from error
    titles = {kind.key: kind.title for kind in ALL_RECORD_TYPES}
    saved: list[tuple[str, int]] = []
    lost: list[tuple[str, int]] = []

    def sheets() -> Iterator[TextSheet]:
        yield TextSheet("Keterangan", ("Perihal", "Isi"), (
            ("Isi", "Baris yang masih terbaca dari data yang rusak"),
            ("Pada", f"{now or utc_now():%Y-%m-%d %H:%M} UTC"), ("Oleh", actor), ("Alasan", alasan.strip())))
        names = reader.names()
        for number, name in enumerate(names):
            work.step(number, len(names), "Menyelamatkan")
            found = reader.table(name)
            title = titles.get(name, name)
            saved.append((title, len(found.rows)))
            if found.lost:
                lost.append((title, found.lost))
            yield TextSheet(title, found.columns, found.rows)

    try:
        with told(folder), tempfile.TemporaryDirectory() as scratch:
            draft = Path(scratch) / "selamat.xlsx"
            write_workbook(draft, sheets())
            place.write(draft.read_bytes())
    except OSError as error:
        raise not_written(out, error) from error
    finally:
        reader.close()
    return Salvaged(out, tuple(saved), tuple(lost))
