"""Use cases of continuous feedback: note it on its day, show it over the year, take it into an evaluation.

PermenPANRB 6/2022 Ps. 5 (b). A note may be changed at any time; what an evaluation took over stays as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from asn_desktop.db.queries.skp import load_skp
from asn_desktop.db.queries.umpan_balik import TABEL, load_catatan, values_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Skp
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.domain.teks import tidy, tidy_lines
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik, Tanda, problems_of_catatan
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see
from asn_desktop.services.skp import find_skp, paket_of, seen_skp

Sasaran = tuple[SasaranUmpanBalik, str]


@dataclass(frozen=True, slots=True)
class UmpanBalikTahun:
    """The notes on a plan, oldest first, and what they may speak of: hasil kerja and nilai dasar by name."""

    skp: Skp
    catatan: tuple[CatatanUmpanBalik, ...]
    sasaran: Mapping[Sasaran, str]

    def tentang(self, note: CatatanUmpanBalik) -> str:
        """What a note speaks of; a goal that went with an addendum is named as such."""
        return self.sasaran.get((note.sasaran, note.sasaran_id), "Hasil kerja yang sudah dihapus")


@needs(Izin.LIHAT_KINERJA)
def umpan_balik_skp(session: Session, skp_id: str) -> UmpanBalikTahun:
    """All notes on a plan. Raises Rejected when it is gone, OutOfSight."""
    skp = seen_skp(session, skp_id)
    return _of(session, skp)


@needs(Izin.LIHAT_KINERJA)
def umpan_balik_pegawai(session: Session, pegawai_id: str, tahun: int) -> UmpanBalikTahun | None:
    """The notes on somebody's newest plan of a year; None while he has none. Raises OutOfSight."""
    skp = find_skp(session, pegawai_id, tahun)
    return _of(session, skp) if skp is not None else None


@needs(Izin.UBAH_KINERJA)
def catat_umpan_balik(session: Session, note: CatatanUmpanBalik) -> Changes:
    """Store a note (``versi`` 0: a new one). Raises Rejected, OutOfSight, StaleRecord; nobody writes about
    himself.
    """
    kept = replace(note, teks=tidy_lines(note.teks), pemberi=tidy(note.pemberi))
    action = "umpan_balik.ubah" if note.versi else "umpan_balik.catat"
    with session.db.read() as tx:
        skp = _plan(session, tx, note.skp_id)
    problems = problems_of_catatan(kept, skp, _kode(skp), today(session))
    if problems:
        raise Rejected(problems)
    if kept.pemberi_id is None and not note.versi:
        kept = replace(kept, pemberi_id=session.pegawai_id)
    subject = f"{skp.pegawai.nama} · {tanggal_pendek(note.tanggal)}"
    with session.db.write(action, session.actor, subject) as tx:
        _plan(session, tx, note.skp_id)
        if note.versi:
            _must_be_of(tx, note.id, note.skp_id)
            tx.update(TABEL, note.id, values_of(kept), note.versi)
        else:
            tx.insert(TABEL, values_of(kept))
        return tx.changes


@needs(Izin.UBAH_KINERJA)
def hapus_umpan_balik(session: Session, catatan_id: str, versi: int | None = None) -> Changes:
    """Take a note away; evaluations that took it over keep what they say. Raises Rejected, StaleRecord."""
    with session.db.read() as tx:
        row = tx.row(TABEL, catatan_id)
        if row is None:
            raise ServiceError("Umpan balik ini sudah tidak ada; muat ulang daftarnya.")
        skp = _plan(session, tx, row["skp_id"])
    with session.db.write("umpan_balik.hapus", session.actor, skp.pegawai.nama) as tx:
        _plan(session, tx, row["skp_id"])
        tx.delete(TABEL, catatan_id, versi)
        return tx.changes


def catatan_baru(skp_id: str, sasaran: Sasaran, hari: date, teks: str, *, pemberi: str = "Pimpinan",
                 tanda: Tanda | None = None) -> CatatanUmpanBalik:
    """A note that is not stored yet."""
    return CatatanUmpanBalik("", skp_id, *sasaran, pemberi, hari, teks, tanda)


def _of(session: Session, skp: Skp) -> UmpanBalikTahun:
    with session.db.read() as tx:
        notes = tuple(load_catatan(tx, skp.id))
    leave_reading_trace(session, "umpan_balik.buka", skp.pegawai_id, f"Umpan balik {skp.tahun}")
    names: dict[Sasaran, str] = {}
    for number, goal in enumerate(skp.hasil_kerja, start=1):
        names[SasaranUmpanBalik.HASIL_KERJA, goal.id] = f"Hasil kerja {number}: {' '.join(goal.rhk.split())}"
    for nilai in paket_of(skp).nilai_dasar:
        names[SasaranUmpanBalik.PERILAKU, nilai.kode] = nilai.nama
    return UmpanBalikTahun(skp, notes, MappingProxyType(names))


def _plan(session: Session, tx: ReadTx, skp_id: str) -> Skp:
    skp = load_skp(tx, skp_id)
    if skp is None:
        raise Rejected((Problem("", "skp.tidak_ada"),))
    must_see(session, tx, (skp.pegawai_id,), Izin.UBAH_KINERJA, tahun=skp.tahun, diri=False)
    return skp


def _must_be_of(tx: ReadTx, catatan_id: str, skp_id: str) -> None:
    row = tx.row(TABEL, catatan_id)
    if row is None or row["skp_id"] != skp_id:
        raise ServiceError("Umpan balik ini sudah tidak ada; muat ulang daftarnya.")


def _kode(skp: Skp) -> tuple[str, ...]:
    return tuple(nilai.kode for nilai in paket_of(skp).nilai_dasar)
