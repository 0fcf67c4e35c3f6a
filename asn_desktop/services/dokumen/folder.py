"""A folder of scans looked through before anything is taken in: whose each file is and what, by its name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from asn_desktop.db import isi_dokumen as files
from asn_desktop.db.queries import dokumen as queries
from asn_desktop.db.queries.daftar_pegawai import ids_by_nip
from asn_desktop.db.queries.penglihatan import unseen_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.dokumen import LAINNYA, nip_pada_nama
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.pembatasan import Pembatasan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.texts import sentence
from asn_desktop.services.access import needs
from asn_desktop.services.dokumen.anak import mime_of
from asn_desktop.services.dokumen.lihat import jenis_dari_nama
from asn_desktop.services.dokumen.simpan import baca_berkas
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pembatasan import alasan_dilewati, ditahan
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.work import Work

AKHIRAN_PINDAIAN: Final = (".pdf", ".jpg", ".jpeg", ".png")
PALING_BANYAK: Final = 1_000  # what is undone as one piece of work


@dataclass(frozen=True, slots=True)
class Pindaian:
    """A file of the folder. ``nama`` is its path below the folder, ``nip`` the number on it, ``pegawai_id``
    whose that is, ``jenis`` the kind that the name speaks of (each empty where unknown); ``pemilik`` are the
    people who have this very content already, ``alasan`` why it cannot be taken in.
    """

    path: Path
    nama: str
    ukuran: int
    sidik: str
    nip: str
    pegawai_id: str = ""
    pegawai: str = ""
    jenis: str = ""
    pemilik: tuple[str, ...] = ()
    alasan: str = ""

    @property
    def bernomor(self) -> bool:
        """Whether the file itself is named by a NIP: then it is nobody else's."""
        return bool(nip_pada_nama(self.path.name))


@dataclass(frozen=True, slots=True)
class IsiFolder:
    """The scans of a folder in the order of their names, and how many other files lie there."""

    folder: Path
    pindaian: tuple[Pindaian, ...]
    lain: int


@needs(Izin.UBAH_PEGAWAI)
def lihat_folder(session: Session, folder: Path, work: Work) -> IsiFolder:
    """The scans in a folder and in the folders below; nothing is written. A file without a NIP on its name
    belongs to the person whose NIP its folder bears.

    Raises Rejected for a folder that cannot be read, without scans, or with more than 1,000; Cancelled.
    """
    paths, others = _paths(folder, work)
    found = []
    for number, path in enumerate(paths):
        work.step(number, len(paths), f"Memeriksa {path.name}")
        found.append(_looked_at(session, folder, path))
    with session.db.read() as tx:
        return IsiFolder(folder, _with_people(session, tx, found), others)


def _paths(folder: Path, work: Work) -> tuple[list[Path], int]:
    name = {"nama": folder.name}
    scans: list[Path] = []
    others = 0
    try:
        if not folder.is_dir():
            raise Rejected((Problem("", "dokumen.folder_tidak_terbaca", name),))
        for path in folder.rglob("*"):
            work.step(0, 0, "Mencari pindaian")
            if _hidden(folder, path) or not path.is_file():
                continue
            if path.suffix.casefold() not in AKHIRAN_PINDAIAN:
                others += 1
            elif len(scans) == PALING_BANYAK:
                full = {"nama": folder.name, "batas": "1.000"}
                raise Rejected((Problem("", "dokumen.folder_penuh", full),))
            else:
                scans.append(path)
    except OSError as error:
        raise Rejected((Problem("", "dokumen.folder_tidak_terbaca", name),)) from error
    if not scans:
        raise Rejected((Problem("", "dokumen.folder_kosong", name),))
    return sorted(scans), others


def _hidden(folder: Path, path: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _looked_at(session: Session, folder: Path, path: Path) -> Pindaian:
    inner = path.relative_to(folder)
    nip = nip_pada_nama(path.name) or next(
        filter(None, map(nip_pada_nama, reversed((folder.name, *inner.parts[:-1])))), ""
    )
    jenis = jenis_dari_nama(session, path.name)
    made = Pindaian(path, str(inner), 0, "", nip, jenis="" if jenis == LAINNYA else jenis)
    try:
        content = baca_berkas(path)
    except Rejected as refusal:
        return replace(made, alasan=str(refusal))
    if not mime_of(content):
        return replace(made, alasan=sentence(Problem("", "dokumen.bukan")))
    return replace(made, ukuran=len(content), sidik=files.digest_of(content))


def _with_people(session: Session, tx: ReadTx, found: Sequence[Pindaian]) -> tuple[Pindaian, ...]:
    ids = ids_by_nip(tx, tuple(dict.fromkeys(one.nip for one in found if one.nip)))
    hidden = unseen_of(tx, sight(session, Izin.UBAH_PEGAWAI), tuple(ids.values()))
    ids = {nip: person for nip, person in ids.items() if person not in hidden}
    names = {key: str(row["nama"]) for key, row in tx.rows("pegawai", tuple(ids.values())).items()}
    held = ditahan(tx, tuple(ids.values()))
    there = queries.documents_of(tx, {one.sidik for one in found if one.sidik})
    return tuple(
        _with_person(one, ids.get(one.nip, ""), names, held, [row[1] for row in there.get(one.sidik, ())])
        for one in found
    )


def _with_person(
    one: Pindaian, person: str, names: dict[str, str], held: dict[str, Pembatasan], owners: Sequence[str]
) -> Pindaian:
    reason = one.alasan
    if not reason and person in held:
        reason = f"{names[person]}: {alasan_dilewati(held[person])}."
    elif not reason and not person and one.bernomor:
        reason = sentence(Problem("", "dokumen.nip_tidak_ada", {"nip": format_nip(one.nip)}))
    return replace(
        one, pegawai_id=person, pegawai=names.get(person, ""), pemilik=tuple(owners), alasan=reason
    )
