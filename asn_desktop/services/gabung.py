"""Compares two people, finds who may be one entered twice, and makes two records one.

A merge is one use case: what is the same melts into one, the rest moves to whom stays, and everything that
named the other names him. It begins with a backup and can be undone by name.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asn_desktop.db import instants
from asn_desktop.db.queries import gabung as queries
from asn_desktop.db.queries.records import children_of
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.duplikat import Alasan, Langkah, Nasib, Orang, banding, calon_duplikat, gabung_riwayat
from asn_desktop.domain.mutu.penjelasan import Kunci, Penjelasan
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.registry import parts_of
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType
from asn_desktop.services.access import needs
from asn_desktop.services.backups import backup_before
from asn_desktop.services.errors import Rejected, StaleRecord
from asn_desktop.services.jejak_kata import Kata, judul_rekaman
from asn_desktop.services.mutu.penjelasan import daftar_penjelasan, kunci_duplikat, sidik_duplikat
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.pindaian_rahasia import pindaian_disegel
from asn_desktop.services.records import judged
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, leave_reading_trace, must_see, sight
from asn_desktop.services.work import Work

TINDAKAN = "pegawai.gabung"
_KEPT = "(kolom lain dari unduhan SIASN)"
LABEL_ALASAN: Mapping[Alasan, str] = {
    Alasan.NIK: "NIK sama",
    Alasan.PNS_ID: "PNS ID sama",
    Alasan.NIP: "Nama sama, NIP hampir sama",
    Alasan.NAMA_LAHIR: "Nama mirip, tanggal lahir sama",
}


@dataclass(frozen=True, slots=True)
class OrangBanding:
    """One of the two, with the version of his record."""

    id: str
    versi: int
    nama: str
    nip: str


@dataclass(frozen=True, slots=True)
class CalonDuplikat:
    """Two who may be one, and why."""

    id: str
    satu: OrangBanding
    dua: OrangBanding
    alasan: tuple[Alasan, ...]
    orang: tuple[Orang, Orang]
    penjelasan: str = ""  # why they are two after all


@dataclass(frozen=True, slots=True)
class IsianBanding:
    """One field of both in words; ``ambil_dua``: the second value is offered, as the first is empty."""

    kolom: str
    label: str
    kelompok: str
    satu: str
    dua: str
    berbeda: bool
    ambil_dua: bool


@dataclass(frozen=True, slots=True)
class RekamanBanding:
    """One line of a history: what either has; ``nasib`` of the second one's record at a merge."""

    satu: str
    dua: str
    nasib: Nasib | None


@dataclass(frozen=True, slots=True)
class RiwayatBanding:
    """The records of one kind, side by side."""

    kunci: str
    judul: str
    rekaman: tuple[RekamanBanding, ...]

    def jumlah(self, nasib: Nasib) -> int:
        """How many of the second one's records share a fate."""
        return sum(one.nasib is nasib for one in self.rekaman)


@dataclass(frozen=True, slots=True)
class Perbandingan:
    """Two people side by side. ``lain`` counts what else names the second one; ``halangan`` says why the two
    cannot be merged as they are.
    """

    satu: OrangBanding
    dua: OrangBanding
    isian: tuple[IsianBanding, ...]
    riwayat: tuple[RiwayatBanding, ...]
    lain: tuple[tuple[str, int], ...]
    halangan: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Digabung:
    """What a merge did."""

    id: str
    nama: str
    pindah: int
    lebur: int
    changes: Changes


@needs(Izin.LIHAT_PEGAWAI)
def daftar_duplikat(session: Session) -> tuple[CalonDuplikat, ...]:
    """All who may be one person entered twice, among those who are seen; explained pairs last."""
    with session.db.read() as tx:
        known = {one.id: one for one in queries.load_orang(tx, sight(session, Izin.LIHAT_PEGAWAI))}
        found = calon_duplikat(known.values())
        people = tx.rows("pegawai", {key for pair in found for key in (pair.satu, pair.dua)})
    leave_list_trace(session, "Calon duplikat", len(found))
    explained = daftar_penjelasan(session)
    pairs = [
        CalonDuplikat(f"{pair.satu}/{pair.dua}", _orang(people[pair.satu]), _orang(people[pair.dua]),
                      pair.alasan, (known[pair.satu], known[pair.dua]),
                      _explanation(explained, known[pair.satu], known[pair.dua])) for pair in found]
    return tuple(sorted(pairs, key=lambda one: bool(one.penjelasan)))


@needs(Izin.LIHAT_PEGAWAI)
def bandingkan(session: Session, satu: str, dua: str) -> Perbandingan:
    """Two people side by side, and what would become of the second at a merge.

    Raises Rejected when one is gone or both are the same, OutOfSight.
    """
    with session.db.read() as tx:
        must_see(session, tx, (satu, dua), Izin.LIHAT_PEGAWAI)
        one, two = _both(tx, satu, dua)
        words = Kata(tx)
        parts = tuple(_histories(tx, words, kind, satu, dua) for kind in parts_of("pegawai"))
        fields, others = _fields(words, one, two), _lain(tx, dua)
        obstacles = tuple(_halangan(session, tx, one, two))
    for row in (one, two):
        leave_reading_trace(session, "pegawai.buka", row["id"], f"{row['nama']} · {row['nip']}")
    return Perbandingan(_orang(one), _orang(two), fields, tuple(part for part in parts if part.rekaman),
                        others, Rejected(obstacles).sentences)


@needs(Izin.UBAH_PEGAWAI, Izin.HAPUS)
def gabungkan(session: Session, tetap: OrangBanding, pergi: OrangBanding, ambil: Collection[str],
              work: Work | None = None) -> Digabung:
    """Make one of two: ``tetap`` stays and takes the fields in ``ambil`` from ``pergi``, who goes.

    Raises Rejected with all that stands against it, StaleRecord when one was changed since he was compared,
    OutOfSight, StorageError (also when the backup before could not be made: then nothing was done).
    """
    work = work or Work()
    with session.db.read() as tx:
        must_see(session, tx, (tetap.id, pergi.id), Izin.HAPUS)
        _refuse(list(_halangan(session, tx, *_both(tx, tetap.id, pergi.id))))
    work.step(0, 2, "Membuat cadangan sebelum penggabungan")
    backup_before(session, "penggabungan")
    work.step(1, 2, "Menggabungkan")
    subject = f"{tetap.nama} · {pergi.nip}"
    with session.db.write(TINDAKAN, session.actor, subject) as tx:
        stays, goes = _both(tx, tetap.id, pergi.id)
        if (stays["version"], goes["version"]) != (tetap.versi, pergi.versi):
            raise StaleRecord()
        _refuse(list(_halangan(session, tx, stays, goes)))
        moved, melted = _move(tx, tetap.id, pergi.id)
        tx.insert("penggabungan", {"pegawai_id": tetap.id, "asal_id": pergi.id, "oleh": session.actor,
                                   "pada": instants.to_text(session.clock())})
        tx.delete("pegawai", pergi.id)  # before its NIP may go to whom stays
        values = {name: goes[name] for name in PEGAWAI.columns if name in ambil}
        cleaned, found = judged(tx, session.references, PEGAWAI, values, stays)
        _refuse([problem for problem in found if problem.blocks])
        tx.update("pegawai", tetap.id, cleaned)
        name = _orang(tx.row("pegawai", tetap.id) or stays).nama
        return Digabung(tetap.id, name, moved, melted, tx.changes)


def _move(tx: WriteTx, tetap: str, pergi: str) -> tuple[int, int]:
    """Everything of who goes to whom stays: (records that moved, that melted into one)."""
    moved = melted = 0
    kinds = parts_of("pegawai")
    for kind in kinds:
        for step in _steps(tx, kind, tetap, pergi):
            if step.nasib is Nasib.PINDAH:
                tx.update(kind.key, step.id, {"pegawai_id": tetap})
                moved += 1
                continue
            if step.isian:
                tx.update(kind.key, step.tetap, dict(step.isian))
            _repoint(tx, kind.key, step.id, step.tetap)
            tx.delete(kind.key, step.id)
            melted += 1
    moved += tx.update_many("matriks_sel", [  # a column has one text in each place
        (key, {"pegawai_id": tetap, "urutan": place})
        for key, place in queries.sel_menyusul(tx, tetap, pergi)])
    for one in queries.load_rujukan(tx, pergi, [kind.key for kind in kinds]):
        moved += tx.update_many(one.tabel, [(key, {one.kolom: tetap}) for key in one.ids])
    return moved, melted


def _repoint(tx: WriteTx, record_type: str, gone: str, stays: str) -> None:
    """What points at a record that melts away points at the one it melted into."""
    for one in queries.load_rujukan_rekaman(tx, record_type, gone):
        tx.update_many(one.tabel, [(key, {one.kolom: stays}) for key in one.ids])


def _steps(tx: ReadTx, kind: RecordType, tetap: str, pergi: str) -> tuple[Langkah, ...]:
    columns = tuple(spec.key for spec in kind.fields)
    if kind.two_people:  # one person alone takes none away: all of them move
        return tuple(Langkah(row["id"], Nasib.PINDAH) for row in _rows(tx, kind, pergi))
    kept = pindaian_disegel(tx, pergi) if kind.key == DOKUMEN.key else frozenset()
    rows = _rows(tx, kind, pergi)
    return (*(Langkah(row["id"], Nasib.PINDAH) for row in rows if row["id"] in kept),
            *gabung_riwayat(_rows(tx, kind, tetap), [row for row in rows if row["id"] not in kept],
                            kind.label_of or columns, columns))


def _rows(tx: ReadTx, kind: RecordType, pegawai_id: str) -> list[dict[str, Any]]:
    rows = tx.rows(kind.key, children_of(tx, kind.key, "pegawai_id", pegawai_id))
    return sorted(rows.values(), key=lambda row: str(row["id"]))


def _histories(tx: ReadTx, words: Kata, kind: RecordType, satu: str, dua: str) -> RiwayatBanding:
    mine, his = _rows(tx, kind, satu), _rows(tx, kind, dua)
    steps = {step.id: step for step in _steps(tx, kind, satu, dua)}
    twins = {step.tetap: step.id for step in steps.values() if step.tetap}
    said = {row["id"]: _line(words, kind, row) for row in (*mine, *his)}
    lines = [RekamanBanding(said[row["id"]], said[twins[row["id"]]], steps[twins[row["id"]]].nasib)
             if row["id"] in twins else RekamanBanding(said[row["id"]], "", None) for row in mine]
    lines += [RekamanBanding("", said[row["id"]], Nasib.PINDAH) for row in his
              if steps[row["id"]].nasib is Nasib.PINDAH]
    return RiwayatBanding(kind.key, judul_rekaman(kind.key), tuple(lines))


def _line(words: Kata, kind: RecordType, row: Mapping[str, Any]) -> str:
    """A record in a line: what identifies it, then what lists show besides."""
    first = [kind.field(name) for name in kind.label_of if name in {spec.key for spec in kind.fields}]
    more = [spec for spec in kind.fields
            if spec.in_list and spec not in first and spec.kind not in (Kind.INTEGER, Kind.YEAR)]
    shown = (words.nilai(spec, row[spec.key]) for spec in (*first, *more) if not spec.rahasia)
    return " · ".join(text for text in shown if text)


def _fields(words: Kata, one: Mapping[str, Any], two: Mapping[str, Any]) -> tuple[IsianBanding, ...]:
    pairs = banding([spec.key for spec in PEGAWAI.fields], one, two)
    return tuple(
        IsianBanding(pair.kolom, spec.label, spec.group, _shown(words, spec, pair.satu),
                     _shown(words, spec, pair.dua), pair.berbeda, pair.ambil_dua)
        for spec, pair in zip(PEGAWAI.fields, pairs, strict=True))


def _shown(words: Kata, spec: FieldSpec, value: Any) -> str:
    """A value in words; of the columns that SIASN sent besides only that they are there."""
    return _KEPT if spec.key == "data_siasn" and value else words.nilai(spec, value)


def _lain(tx: ReadTx, pegawai_id: str) -> tuple[tuple[str, int], ...]:
    """What else names a person, by title, with its number."""
    found: dict[str, int] = {}
    for one in queries.load_rujukan(tx, pegawai_id, [kind.key for kind in parts_of("pegawai")]):
        title = judul_rekaman(one.tabel)
        found[title] = found.get(title, 0) + len(one.ids)
    return tuple(found.items())


def _halangan(session: Session, tx: ReadTx, one: Mapping[str, Any], two: Mapping[str, Any]
              ) -> Sequence[Problem]:
    """What stands against a merge of the two."""
    found = []
    for held in ditahan(tx, (one["id"], two["id"])).values():
        name = next(row["nama"] for row in (one, two) if row["id"] == held.pegawai_id)
        found.append(Problem("", "gabung.dibatasi", {"nama": name, "pemohon": held.pemohon}))
    shared = queries.skp_bersama(tx, one["id"], two["id"])
    if shared:
        tahun, satu, dua = shared
        found.append(Problem("", "gabung.skp_sama", {"tahun": tahun, "satu": satu, "dua": dua}))
    both_in = queries.saling_menyebut(tx, one["id"], two["id"])
    if both_in:
        found.append(Problem("", "gabung.saling_menyebut", {
            "satu": one["nama"], "dua": two["nama"], "judul": judul_rekaman(both_in).lower()}))
    slots = session.key_file().password_slots
    user = next((slot.user for slot in slots if slot.pegawai_id == two["id"]), "")
    if user:
        found.append(Problem("", "gabung.pengguna", {"nama": two["nama"], "pengguna": user}))
    return found


def _explanation(explained: Mapping[Kunci, Penjelasan], satu: Orang, dua: Orang) -> str:
    found = explained.get(kunci_duplikat(satu, dua))
    return found.teks if found is not None and found.sidik == sidik_duplikat(satu, dua) else ""


def _both(tx: ReadTx, satu: str, dua: str) -> tuple[dict[str, Any], dict[str, Any]]:
    rows = tx.rows("pegawai", (satu, dua))
    if satu == dua:
        raise Rejected((Problem("", "gabung.sama"),))
    if len(rows) < 2:
        raise Rejected((Problem("", "pegawai.tidak_ada"),))
    return rows[satu], rows[dua]


def _orang(row: Mapping[str, Any]) -> OrangBanding:
    name = nama_lengkap(row["gelar_depan"], row["nama"], row["gelar_belakang"])
    return OrangBanding(row["id"], row["version"], name, format_nip(row["nip"]))


def _refuse(problems: Sequence[Problem]) -> None:
    if problems:
        raise Rejected(problems)
