"""Looking after the files of documents: proved whole, copied once to each medium, taken back from there, and
let go when nothing can bring their document back.
"""

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from asn_desktop.db import backup_file, instants
from asn_desktop.db import isi_dokumen as files
from asn_desktop.db.errors import KnownError
from asn_desktop.db.queries import dokumen as queries
from asn_desktop.db.queries.isi_dokumen import (
    Isi,
    destroyed_names,
    drop_isi,
    load_isi,
    loose_since,
    note_loose,
)
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.services.access import for_everyone
from asn_desktop.services.balik import HARI
from asn_desktop.services.dokumen.isi import disk_told
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

_MENDING = (
    "pasang media cadangannya lalu salin cadangan ke sana (yang kurang ikut diambil kembali), atau tambahkan "
    "lagi dari berkas pegawainya"
)
_PARTS = 16  # visits of a medium in which all of its documents have been read back once
_AT_ONCE = 200  # files between two reports of progress


@dataclass(frozen=True, slots=True)
class DokumenDiperiksa:
    """What a look at all files found. ``hilang`` and ``rusak`` are numbers of contents, ``terkunci`` of those
    whose key this user does not hold (their file is there and of the right size), ``asing`` of files that the
    data does not know.
    """

    jumlah: int
    ukuran: int
    hilang: int
    rusak: int
    terkunci: int
    asing: int

    @property
    def kata(self) -> str:
        """What was looked at, in words."""
        if not self.jumlah:
            return "tidak ada"
        more = f", {self.asing} berkas lain tidak dikenal data ini" if self.asing else ""
        size = f"{self.ukuran / 2**20:.1f}".replace(".", ",")
        return f"{self.jumlah} berkas, {size} MB, sidik diperiksa{more}"

    @property
    def temuan(self) -> tuple[str, ...]:
        """What is wrong, a sentence each."""
        found = []
        if self.hilang:
            found.append(f"{self.hilang} berkas dokumen hilang; {_MENDING}")
        if self.rusak:
            found.append(f"{self.rusak} berkas dokumen rusak; {_MENDING}")
        return tuple(found)


@dataclass(frozen=True, slots=True)
class DokumenDisalin:
    """What a visit of a medium did: files that went there, files that came back from there, still lost."""

    disalin: int
    diambil: int
    hilang: int

    @property
    def kata(self) -> str:
        """What was done, as sentences; empty when nothing was."""
        said = []
        if self.disalin:
            said.append(f"{self.disalin} berkas dokumen disalin ke media.")
        if self.diambil:
            said.append(f"{self.diambil} berkas dokumen diambil kembali dari media.")
        if self.hilang:
            said.append(f"{self.hilang} berkas dokumen belum ada; {_MENDING}.")
        return " ".join(said)


@for_everyone
def periksa_dokumen(session: Session, work: Work) -> DokumenDiperiksa:
    """Read every file and prove it by its seal and digest. Raises Cancelled, StorageError."""
    with session.db.read() as tx:
        known = {isi.nama: isi for isi in load_isi(tx).values()}
        lost = len(queries.without_content(tx))
    store = Gudang(session.folder)
    counts = {"baik": 0, "hilang": lost, "rusak": 0, "terkunci": 0}
    for number, isi in enumerate(known.values()):
        if number % _AT_ONCE == 0:
            work.step(number, len(known), "Memeriksa dokumen")
        counts[_state(store, isi)] += 1
    strange = sum(name not in known for name in store.names())
    return DokumenDiperiksa(
        len(known),
        sum(isi.ukuran for isi in known.values()),
        counts["hilang"],
        counts["rusak"],
        counts["terkunci"],
        strange,
    )


@for_everyone
def salin_dokumen(session: Session, medium: Path, work: Work) -> DokumenDisalin:
    """Bring the files of documents to a medium, each once; take back from there what is lost or damaged here.

    Every visit reads one part in sixteen of what lies there already. Files of destroyed documents go from it.
    Raises StorageError, Cancelled.
    """
    sapu_dokumen(session)
    with session.db.read() as tx:
        known = {isi.nama: isi for isi in load_isi(tx).values()}
        gone = destroyed_names(tx)
    ours, there = Gudang(session.folder), Gudang(medium)
    sizes = _sizes(there)
    for name in gone & sizes.keys():
        with disk_told():
            there.remove(name)
    part = f"{session.clock().toordinal() % _PARTS:x}"
    copied = taken = lost = 0
    for number, isi in enumerate(known.values()):
        if number % _AT_ONCE == 0:
            work.step(number, len(known), "Menyalin dokumen")
        whole_there = sizes.get(isi.nama) == isi.ukuran + files.OVERHEAD
        if whole_there and isi.nama.startswith(part):
            whole_there = _state(there, isi) != "rusak"
        state = _state(ours, isi) if isi.nama.startswith(part) or not whole_there else _size_state(ours, isi)
        if state in ("hilang", "rusak"):
            back = whole_there and _take(there, ours, isi)
            taken += back
            lost += not back
        elif not whole_there:
            with disk_told():
                _copy(ours, there, isi.nama)
            copied += 1
    return DokumenDisalin(copied, taken, lost)


def take_back(office: Path, folder: Path, known: Iterable[Isi], work: Work) -> DokumenDisalin:
    """Take lost files back from beside a backup, after a restore. Raises StorageError, Cancelled."""
    ours, there = Gudang(office), Gudang(folder)
    taken = lost = 0
    missing = [isi for isi in known if _size_state(ours, isi) == "hilang"]
    for number, isi in enumerate(missing):
        work.step(number, len(missing), "Mengambil dokumen")
        back = _take(there, ours, isi)
        taken += back
        lost += not back
    return DokumenDisalin(0, taken, lost)


def still_missing(office: Path, known: Iterable[Isi]) -> int:
    """How many of these contents have no file in an office's folder."""
    ours = Gudang(office)
    return sum(_size_state(ours, isi) == "hilang" for isi in known)


@for_everyone
def sapu_dokumen(session: Session) -> int:
    """Let go of contents that no document has pointed at for 30 days; how many. Raises StorageError.

    Nothing in the trash can want them any more. Copies on other media stay, as the backups there do.
    """
    now = session.clock()
    before = instants.to_text(now - timedelta(days=HARI))
    with session.db.write_aside() as tx:
        note_loose(tx, instants.to_text(now))
        old = loose_since(tx, before)
    if not old:
        return 0
    with session.db.write("dokumen.sapu", session.actor, f"{len(old)} berkas") as tx:
        old = loose_since(tx, before)  # one may have found a document again in between
        finish = let_go(tx, session.folder, drop_isi(tx, old))
    finish()
    return len(old)


def let_go(tx: WriteTx, folder: Path, names: Collection[str]) -> Callable[[], None]:
    """Let the files wait whose rows go in this transaction; call what is given back once it is committed.

    A crash before the commit brings them back, one after it removes them: both at the next opening.
    Raises StorageError.
    """
    store = Gudang(folder)
    tx.leave_trace()

    def finish() -> None:
        with disk_told():
            for name in sorted(names):
                store.remove(name)

    with disk_told():
        for name in sorted(names):
            store.unsettle(name)
    return finish


def _state(store: Gudang, isi: Isi) -> str:
    """Read the file: "baik", "hilang", "rusak", or "terkunci" for one whose key is not at hand."""
    if isi.kunci is None:
        return _size_state(store, isi)
    try:
        raw = store.read(isi.nama)
        if raw is None:
            return "hilang"
        files.unseal(isi.kunci, isi.sidik, raw)
    except (KnownError, OSError):
        return "rusak"
    return "baik"


def _size_state(store: Gudang, isi: Isi) -> str:
    size = store.size(isi.nama)
    if size is None:
        return "hilang"
    if size != isi.ukuran + files.OVERHEAD:
        return "rusak"
    return "terkunci" if isi.kunci is None else "baik"


def _take(there: Gudang, ours: Gudang, isi: Isi) -> bool:
    """Take a file back from a medium, if it is whole there."""
    if _state(there, isi) not in ("baik", "terkunci"):
        return False
    raw = there.read(isi.nama)
    if raw is None:
        return False
    with disk_told():
        ours.put(isi.nama, raw)
    return True


def _copy(ours: Gudang, there: Gudang, name: str) -> None:
    source = ours.place(name) if ours.place(name).exists() else ours.waiting(name)
    target = there.place(name)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    backup_file.copy_whole(source, target)


def _sizes(store: Gudang) -> Mapping[str, int]:
    """All files in their place with their sizes, in one walk."""
    found: dict[str, int] = {}
    if store.folder.is_dir():
        for folder in os.scandir(store.folder):
            if folder.is_dir() and len(folder.name) == 2:
                found.update(
                    (entry.name, entry.stat().st_size)
                    for entry in os.scandir(folder.path)
                    if entry.name.endswith(files.SUFFIX)
                )
    return found
