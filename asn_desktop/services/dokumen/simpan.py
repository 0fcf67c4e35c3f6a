"""Taking scans in: looked at in a child process, sealed, written beside the data, then noted in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from asn_desktop.db import instants
from asn_desktop.db import isi_dokumen as files
from asn_desktop.db.queries import dokumen as queries
from asn_desktop.db.queries.isi_dokumen import Isi, add_isi, load_isi
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.dokumen import nip_pada_nama
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import forbidden_character, tidy
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.spec import Value
from asn_desktop.services.access import needs
from asn_desktop.services.dokumen.isi import IsiMasuk, disk_told, jenis_dokumen, key_for
from asn_desktop.services.dokumen.pembaca import Pembaca, Sifat
from asn_desktop.services.errors import Rejected, ServiceError, StorageError
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.pindaian_rahasia import nama_tertutup, sebutan
from asn_desktop.services.records import Saved, judged
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.work import Work

MAX_BYTES = 20 * 1024 * 1024
_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class DokumenBaru:
    """A file that is to become a document of somebody, with what a person says about it."""

    path: Path
    pegawai_id: str
    jenis: str
    nomor: str = ""
    tanggal: date | None = None
    berlaku_sampai: date | None = None
    rekaman_id: str | None = None  # of the type that belongs to the kind


@dataclass(frozen=True, slots=True)
class DokumenDitambah:
    """What became of several files: ids of the new documents, and (file, sentence) of the refused."""

    ids: tuple[str, ...]
    ditolak: tuple[tuple[Path, str], ...]
    changes: Changes


@needs(Izin.UBAH_PEGAWAI)
def tambah_dokumen(session: Session, baru: DokumenBaru, pembaca: Pembaca) -> Saved:
    """Take one file in. Raises Rejected (no scan, damaged, too large, there already, of somebody else),
    OutOfSight, StorageError.
    """
    with session.db.read() as tx:
        must_see(session, tx, (baru.pegawai_id,), Izin.UBAH_PEGAWAI)
    content = baca_berkas(baru.path)
    sifat = pembaca.buka(content)
    sidik = files.digest_of(content)
    isi = IsiMasuk(session).put(sidik, content)
    try:
        with session.db.write("dokumen.tambah", session.actor, _subject(session, baru)) as tx:
            saved = _noted(session, tx, baru, sifat, isi)
    except BaseException:
        IsiMasuk(session).take_back(isi)
        raise
    IsiMasuk(session).settle(isi)
    return saved


@needs(Izin.UBAH_PEGAWAI)
def tambah_banyak(session: Session, daftar: Sequence[DokumenBaru], work: Work) -> DokumenDitambah:
    """Take several files in together, so that they are undone together; what is refused is told and keeps
    none of the others back.

    Raises OutOfSight, Cancelled, StorageError; nothing is taken in then.
    """
    with session.db.read() as tx:
        must_see(session, tx, {baru.pegawai_id for baru in daftar}, Izin.UBAH_PEGAWAI)
    waiting: dict[str, Isi] = {}
    refused: list[tuple[Path, str]] = []
    ids: dict[str, str] = {}  # of the documents, with the name of what each one holds
    changes = Changes.of({})
    try:
        ready = _looked_at(session, daftar, waiting, refused, work)
        if ready:
            with session.db.write("dokumen.tambah", session.actor, _subject(session, *daftar)) as tx:
                for baru, sifat, isi in ready:
                    try:
                        ids[_noted(session, tx, baru, sifat, isi).id] = isi.nama
                    except Rejected as refusal:
                        refused.append((baru.path, str(refusal)))
                changes = tx.changes
    except BaseException:
        for isi in waiting.values():
            IsiMasuk(session).take_back(isi)
        raise
    kept = set(ids.values())
    for isi in waiting.values():
        if isi.nama in kept:
            IsiMasuk(session).settle(isi)
        else:
            IsiMasuk(session).take_back(isi)
    return DokumenDitambah(tuple(ids), tuple(refused), changes)


@needs(Izin.UBAH_PEGAWAI)
def ambil_kembali(session: Session, dokumen_id: str, path: Path) -> None:
    """Take the file of a document in again after it was lost; it must be the very same one.

    Raises Rejected for another file, StorageError.
    """
    content = baca_berkas(path)
    sidik = files.digest_of(content)
    with session.db.read() as tx:
        row = tx.row(DOKUMEN.key, dokumen_id)
        must_see(session, tx, (str(row["pegawai_id"]),) if row else (), Izin.UBAH_PEGAWAI)
        name = sebutan(tx, row) if row else ""
        isi = load_isi(tx, (sidik,)).get(sidik)
    if row is None or row["sidik"] != sidik:
        raise Rejected((Problem("", "dokumen.berkas_lain", {"nama": path.name}),))
    key = key_for(isi)
    with disk_told():
        Gudang(session.folder).put(files.name_of(key, sidik), files.seal(key, sidik, content))
    with session.db.write("dokumen.ambil", session.actor, name) as tx:
        if isi is None:
            rahasia = jenis_dokumen(session.references, str(row["jenis"])).get("rahasia") == "ya"
            add_isi(tx, sidik, key, len(content), instants.to_text(session.clock()), rahasia=rahasia)
        tx.leave_trace()


def baca_berkas(path: Path) -> bytes:
    """The bytes of a file that somebody chose, at most 20 MB. Raises Rejected."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise Rejected((Problem("", "dokumen.tidak_terbaca", {"nama": path.name}),)) from error
    if len(content) > MAX_BYTES:
        raise Rejected((Problem("", "dokumen.terlalu_besar", {"batas": MAX_BYTES // 2**20}),))
    return content


def _noted(session: Session, tx: WriteTx, baru: DokumenBaru, sifat: Sifat, isi: Isi) -> Saved:
    """The row of the document, and of its content where that is new. Raises Rejected."""
    person = tx.row("pegawai", baru.pegawai_id)
    if person is None:
        raise Rejected((Problem("", "pegawai.tidak_ada"),))
    nip = nip_pada_nama(baru.path.name)
    if nip and nip != person["nip"]:
        raise Rejected((Problem("", "dokumen.nip_lain", {"nip": format_nip(nip), "nama": person["nama"]}),))
    if queries.has_content(tx, baru.pegawai_id, isi.sidik):
        raise Rejected((Problem("", "dokumen.sudah_ada", {"nama": person["nama"]}),))
    kind = jenis_dokumen(session.references, baru.jenis)
    values: dict[str, Value] = {
        "pegawai_id": baru.pegawai_id,
        "jenis": baru.jenis,
        "nomor": baru.nomor or None,
        "tanggal": baru.tanggal,
        "berlaku_sampai": baru.berlaku_sampai,
        "rekaman_jenis": kind.get("rekaman") or None if baru.rekaman_id else None,
        "rekaman_id": baru.rekaman_id,
        "nama_berkas": _stored_name(baru.path.name),
        "ukuran": isi.ukuran,
        "sidik": isi.sidik,
        "media": sifat.mime,
        "halaman": sifat.halaman,
    }
    values |= nama_tertutup(tx, session.references, values)
    cleaned, problems = judged(tx, session.references, DOKUMEN, values, None)
    refused = tuple(problem for problem in problems if problem.blocks)
    if refused:
        raise Rejected(refused)
    IsiMasuk(session).note(tx, isi, baru.jenis, baru.path.name)
    return Saved(tx.insert(DOKUMEN.key, cleaned), 1, tx.changes, problems)


def _looked_at(
    session: Session,
    daftar: Sequence[DokumenBaru],
    waiting: dict[str, Isi],
    refused: list[tuple[Path, str]],
    work: Work,
) -> list[tuple[DokumenBaru, Sifat, Isi]]:
    """The files that are scans, their contents waiting beside the data, by digest in ``waiting``."""
    found = []
    with Pembaca() as pembaca:
        for number, baru in enumerate(daftar):
            work.step(number, len(daftar), f"Menambah {baru.path.name}")
            try:
                content = baca_berkas(baru.path)
                sifat, sidik = pembaca.buka(content), files.digest_of(content)
                if sidik not in waiting:
                    waiting[sidik] = IsiMasuk(session).put(sidik, content)
            except StorageError:
                raise
            except ServiceError as error:
                refused.append((baru.path, str(error)))
            else:
                found.append((baru, sifat, waiting[sidik]))
        work.step(len(daftar), len(daftar), "Menyimpan")
    return found


def _stored_name(name: str) -> str:
    clean = tidy("".join("_" if forbidden_character(letter) or letter == "\n" else letter for letter in name))
    stem, dot, ending = clean.rpartition(".")
    return clean if len(clean) <= _NAME_LENGTH else stem[: _NAME_LENGTH - len(ending) - 1] + dot + ending


def _subject(session: Session, baru: DokumenBaru, *lain: DokumenBaru) -> str:
    if lain:
        people = {one.pegawai_id for one in (baru, *lain)}
        return f"{1 + len(lain)} dokumen, {len(people)} pegawai"
    with session.db.read() as tx:
        row = tx.row("pegawai", baru.pegawai_id)
    return " · ".join(part for part in (baru.jenis, str(row["nama"]) if row else "") if part)
