"""The documents of a person: listed, opened in memory, given out under the names that SIASN asks for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from asn_desktop.db.queries import dokumen as queries
from asn_desktop.db.queries.isi_dokumen import Isi, load_isi
from asn_desktop.db.queries.records import load_records
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.dokumen import AKHIRAN, DokumenKurang, dokumen_kurang, nama_keluar, tebak_jenis
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.rahasia import Terkunci
from asn_desktop.fields.disiplin import HUKUMAN_DISIPLIN
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import record_type as type_of
from asn_desktop.fields.spec import Choice
from asn_desktop.fields.values import display
from asn_desktop.services.access import needs
from asn_desktop.services.dokumen.isi import isi_terbukti
from asn_desktop.services.errors import Rejected
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.pindaian_rahasia import jenis_rahasia, sebutan
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see, must_see_behind, sight
from asn_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class BarisDokumen:
    """One document as lists show it; ``ada``: its file lies there; ``rahasia``: of the restricted class;
    ``terkunci``: this user does not hold the key of it.
    """

    id: str
    version: int
    jenis: str
    label: str
    nomor: str
    tanggal: date | None
    berlaku_sampai: date | None
    nama_berkas: str
    ukuran: int
    mime: str
    halaman: int
    ada: bool
    terkunci: bool
    rahasia: bool = False


@dataclass(frozen=True, slots=True)
class BerkasPegawai:
    """The documents of a person, and the kinds that are missing, as words ("SK CPNS", "SK … (1 dari 3)")."""

    dokumen: tuple[BarisDokumen, ...]
    kurang: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dikeluarkan:
    """What an export wrote, and why which document was left out."""

    nama: tuple[str, ...]
    dilewati: tuple[str, ...]


@needs(Izin.LIHAT_PEGAWAI)
def berkas_pegawai(session: Session, pegawai_id: str) -> BerkasPegawai:
    """All documents of a person, by kind and date, with what is missing. Raises OutOfSight."""
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_PEGAWAI)
        rows = load_records(tx, sight(session, Izin.LIHAT_PEGAWAI), DOKUMEN, pegawai_id)
        known = load_isi(tx, [str(row["sidik"]) for row in rows])
        missing = kurang(tx, session.references, pegawai_id)
        secret = jenis_rahasia(session.references)
        rows = [_with_its_sanction(tx, row) if row["jenis"] in secret else row for row in rows]
    leave_reading_trace(session, "dokumen.daftar", pegawai_id, "Berkas")
    store, labels = Gudang(session.folder), label_jenis(session.references)
    lines = [_line(row, known.get(str(row["sidik"])), store, labels) for row in rows]
    order = list(labels)
    lines.sort(
        key=lambda line: (
            order.index(line.jenis) if line.jenis in order else len(order),
            line.tanggal or date.max,
            line.id,
        )
    )
    return BerkasPegawai(tuple(lines), missing)


@needs(Izin.LIHAT_PEGAWAI)
def isi_berkas(session: Session, dokumen_id: str) -> bytes:
    """The bytes of a document, for the eye only: proved, and never written anywhere.

    Raises Rejected: gone, lost, damaged, or of the restricted class; OutOfSight.
    """
    with session.db.read() as tx:
        must_see_behind(session, tx, DOKUMEN.key, dokumen_id, Izin.LIHAT_PEGAWAI)
        row, isi = _row(tx, dokumen_id)
        name = sebutan(tx, row)
    leave_reading_trace(session, "dokumen.buka", str(row["pegawai_id"]), name)
    return isi_terbukti(session.folder, row, isi)


@needs(Izin.CETAK)
def catat_cetak(session: Session, dokumen_id: str) -> None:
    """Note that a document is about to be printed. Raises Rejected for a restricted person, OutOfSight."""
    with session.db.read() as tx:
        must_see_behind(session, tx, DOKUMEN.key, dokumen_id, Izin.CETAK)
        row, _ = _row(tx, dokumen_id)
        _need_free(tx, row)
        name = sebutan(tx, row)
    with session.db.write("dokumen.cetak", session.actor, name) as tx:
        tx.insert("cetakan", _noted(tx, row))


@needs(Izin.EKSPOR)
def keluarkan_dokumen(session: Session, ids: Collection[str], folder: Path, work: Work) -> Dikeluarkan:
    """Write documents as plain files into a folder, under the names that SIASN asks for; the trail tells it
    first. What cannot be given out is told and keeps none of the others back.

    Raises ServiceError for a folder that takes nothing, Cancelled.
    """
    place = Outputs(session.folder).folder(folder)
    with session.db.read() as tx:
        rows = [_row(tx, one) for one in ids]
        people = {str(row["pegawai_id"]) for row, _ in rows}
        must_see(session, tx, people, Izin.EKSPOR)
        held = ditahan(tx, people)
        nips = {key: str(person["nip"]) for key, person in tx.rows("pegawai", people).items()}
    with session.db.write(
        "dokumen.ekspor", session.actor, f"{len(rows)} dokumen, {len(people)} pegawai"
    ) as tx:
        tx.leave_trace()
        tx.insert_many("cetakan", [_noted(tx, row) for row, _ in rows if row["pegawai_id"] not in held])
    written: list[str] = []
    left: list[str] = []
    for number, (row, isi) in enumerate(rows):
        work.step(number, len(rows), "Menulis dokumen")
        person = str(row["pegawai_id"])
        if person in held:
            left.append(f"{row['nama_berkas']}: pemrosesan datanya dibatasi")
            continue
        try:
            content = isi_terbukti(session.folder, row, isi)
        except Rejected as refusal:
            left.append(f"{row['nama_berkas']}: {refusal}")
            continue
        name = _free_name(folder, str(row["jenis"]), nips[person], str(row["media"]), written)
        place.file(name, *AKHIRAN.values()).write(content)
        written.append(name)
    return Dikeluarkan(tuple(written), tuple(left))


@needs(Izin.LIHAT_PEGAWAI)
def pilihan_rekaman(session: Session, pegawai_id: str) -> dict[str, tuple[Choice, ...]]:
    """Kind of document → the records of a person to which it may belong, in words. Raises OutOfSight."""
    rows = session.references.rows("jenis_dokumen")
    seen = sight(session, Izin.LIHAT_PEGAWAI)
    found: dict[str, tuple[Choice, ...]] = {}
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_PEGAWAI)
        for key in {row["rekaman"] for row in rows} - {""}:
            kind = type_of(key)
            specs = [kind.field(name) for name in kind.label_of]
            found[key] = tuple(
                Choice(str(record["id"]), " · ".join(display(one, record[one.key]) for one in specs))
                for record in load_records(tx, seen, kind, pegawai_id)
            )
    return {row["jenis_dokumen"]: found.get(row["rekaman"], ()) for row in rows}


@needs(Izin.LIHAT_PEGAWAI)
def jenis_dari_nama(session: Session, nama_berkas: str) -> str:
    """The kind of document that a file name speaks of, else LAINNYA."""
    rows = session.references.rows("jenis_dokumen")
    return tebak_jenis(
        nama_berkas,
        [
            (spelling, row["jenis_dokumen"])
            for row in rows
            for spelling in (row["jenis_dokumen"], row["label"], *row["sinonim"].split(";"))
        ],
    )


def label_jenis(references: References) -> dict[str, str]:
    """Words of each kind of document, in the order of the list."""
    return {row["jenis_dokumen"]: row["label"] for row in references.rows("jenis_dokumen")}


def kurang(tx: ReadTx, references: References, pegawai_id: str) -> tuple[str, ...]:
    """The kinds of documents that a person must have and lacks, as words; none for nobody."""
    facts = queries.fakta_dokumen(tx, (pegawai_id,)).get(pegawai_id)
    if facts is None:
        return ()
    there, labels = queries.count_by_kind(tx, (pegawai_id,))[pegawai_id], label_jenis(references)
    return tuple(_missing_words(one, labels) for one in dokumen_kurang(facts, wajib(references), there))


def wajib(references: References) -> list[tuple[str, str]]:
    """Kinds with the condition under which a person must have them."""
    return [(row["jenis_dokumen"], row["wajib"]) for row in references.rows("jenis_dokumen") if row["wajib"]]


def _noted(tx: ReadTx, row: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept about a document that leaves the program, so that its owner can be told."""
    return {
        "pegawai_id": row["pegawai_id"],
        "formulir": str(row["jenis"])[:40],
        "nomor": sebutan(tx, row)[:40],
    }


def _with_its_sanction(tx: ReadTx, row: dict[str, Any]) -> dict[str, Any]:
    """A row with number and date of the sanction that it belongs to, for who holds the key of these."""
    sanction = tx.row(HUKUMAN_DISIPLIN.key, str(row["rekaman_id"])) or {}
    said = {"nomor": sanction.get("nomor_sk"), "tanggal": sanction.get("tanggal_sk")}
    return {**row, **{key: None if isinstance(value, Terkunci) else value for key, value in said.items()},
            "rahasia": True}


def _line(row: Mapping[str, Any], isi: Isi | None, store: Gudang, labels: Mapping[str, str]) -> BarisDokumen:
    return BarisDokumen(
        str(row["id"]),
        int(row["version"]),
        str(row["jenis"]),
        labels.get(str(row["jenis"]), str(row["jenis"])),
        str(row["nomor"] or ""),
        row["tanggal"],
        row["berlaku_sampai"],
        str(row["nama_berkas"] or ""),
        int(row["ukuran"] or 0),
        str(row["media"] or ""),
        int(row["halaman"] or 0),
        isi is not None and store.size(isi.nama) is not None,
        isi is not None and isi.kunci is None,
        bool(row.get("rahasia")) or (isi is not None and isi.rahasia),
    )


def _missing_words(one: DokumenKurang, labels: Mapping[str, str]) -> str:
    return labels[one.jenis] if one.perlu == 1 else f"{labels[one.jenis]} ({one.ada} dari {one.perlu})"


def _row(tx: ReadTx, dokumen_id: str) -> tuple[dict[str, Any], Isi | None]:
    row = tx.row(DOKUMEN.key, dokumen_id)
    if row is None:
        raise Rejected((Problem("", "dokumen.tidak_ada"),))
    return row, load_isi(tx, (str(row["sidik"]),)).get(str(row["sidik"]))


def _need_free(tx: ReadTx, row: Mapping[str, Any]) -> None:
    person = str(row["pegawai_id"])
    held = ditahan(tx, (person,)).get(person)
    if held is not None:
        nama = (tx.row("pegawai", person) or {}).get("nama", "")
        raise Rejected((Problem("", "pembatasan.cetak", {"nama": nama, "pemohon": held.pemohon}),))


def _free_name(folder: Path, jenis: str, nip: str, mime: str, written: Collection[str]) -> str:
    number = 1
    while True:
        name = nama_keluar(jenis, nip, mime, number)
        if name not in written and not (folder / name).exists():
            return name
        number += 1
