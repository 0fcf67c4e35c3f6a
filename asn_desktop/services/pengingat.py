"""Reminders: what falls due for whom, what was dealt with already, and the note that says so.

Everything is computed from the records each time; only "ditangani" is a record of its own
(``pengingat_selesai``), found again by kind, person and day.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.pengingat import Selesai, load_selesai
from asn_desktop.db.queries.pertukaran import last_event
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.kalender import Selang, plus_bulan
from asn_desktop.domain.pengingat import JenisPengingat, Pengingat, pengingat
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.riwayat_orang import RiwayatOrang
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.domain.teks import forbidden_character, tidy
from asn_desktop.fields.texts.pengingat import JUDUL, kata_isi
from asn_desktop.fields.texts.syarat import kalimat_keluar, kalimat_syarat
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.kepegawaian import aturan_kantor, load_riwayat
from asn_desktop.services.office import periode_kantor
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, must_see, sight
from asn_desktop.services.tenggat import dengan_tenggat

MAX_CATATAN = 300


@dataclass(frozen=True, slots=True)
class PengingatQuery:
    """What is asked for. Without ``dari`` each kind has its own days around today, as the office set them;
    ``ditangani`` shows what was dealt with too.
    """

    jenis: JenisPengingat | None = None
    dari: date | None = None
    sampai: date | None = None
    ditangani: bool = False


@dataclass(frozen=True, slots=True)
class Tanda:
    """That a reminder was dealt with: the record, the note, by whom and when."""

    id: str
    catatan: str
    oleh: str
    pada: date | None


@dataclass(frozen=True, slots=True)
class BarisPengingat:
    """One line: ``id`` tells it from all others, ``isi`` what it comes to, ``kurang`` what is not met yet,
    and ``kurang_keluar`` the same as a file may say it.
    """

    id: str
    jenis: JenisPengingat
    pegawai_id: str
    nip: str
    nama: str
    unit: str
    tanggal: date
    isi: str
    kurang: tuple[str, ...]
    tanda: Tanda | None = None
    kurang_keluar: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DaftarPengingat:
    """The lines by day and name, and how many fall due on each day and of each kind."""

    baris: tuple[BarisPengingat, ...]
    per_hari: Mapping[date, int]
    per_jenis: Mapping[JenisPengingat, int]


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def daftar_pengingat(session: Session, query: PengingatQuery) -> DaftarPengingat:
    """The reminders of all in service who are seen."""
    found = _found(session, query)
    leave_list_trace(session, "Pengingat", len(found), "", query.jenis, query.dari, query.sampai)
    return DaftarPengingat(found, Counter(row.tanggal for row in found),
                           Counter(row.jenis for row in found))


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def jumlah_pengingat(session: Session) -> Mapping[JenisPengingat, tuple[int, date]]:
    """How many of each kind wait, and since or from when: what ``daftar_pengingat`` lists without days."""
    found: dict[JenisPengingat, tuple[int, date]] = {}
    for row in _found(session, PengingatQuery()):  # by day: the first of a kind is the earliest
        count, first = found.get(row.jenis, (0, row.tanggal))
        found[row.jenis] = count + 1, first
    return found


@needs(Izin.UBAH_PEGAWAI)
def tangani(session: Session, baris: Collection[BarisPengingat], catatan: str) -> Changes:
    """Mark reminders as dealt with, with a note. Raises Rejected, OutOfSight."""
    note = tidy(catatan)
    if len(note) > MAX_CATATAN or forbidden_character(note):
        raise Rejected((Problem("catatan", "pengingat.catatan", {"batas": MAX_CATATAN}),))
    rows = [row for row in baris if row.tanda is None]
    if not rows:
        raise Rejected((Problem("", "pengingat.tidak_ada"),))
    subject = _subject(rows)
    with session.db.write("pengingat.tangani", session.actor, subject) as tx:
        must_see(session, tx, {row.pegawai_id for row in rows}, Izin.UBAH_PEGAWAI)
        known = load_selesai(tx, {row.pegawai_id for row in rows})
        tx.insert_many("pengingat_selesai", [
            {"pegawai_id": row.pegawai_id, "jenis": row.jenis.value, "jatuh_tempo": row.tanggal,
             "catatan": note or None, "oleh": session.actor, "pada": today(session)}
            for row in rows if (row.pegawai_id, row.jenis.value, row.tanggal) not in known])
        return tx.changes


@needs(Izin.UBAH_PEGAWAI)
def buka_kembali(session: Session, baris: Collection[BarisPengingat]) -> Changes:
    """Take the mark away again. Raises Rejected, OutOfSight."""
    rows = [row for row in baris if row.tanda is not None]
    if not rows:
        raise Rejected((Problem("", "pengingat.tidak_ada"),))
    with session.db.write("pengingat.buka", session.actor, _subject(rows)) as tx:
        must_see(session, tx, {row.pegawai_id for row in rows}, Izin.UBAH_PEGAWAI)
        tx.delete_many("pengingat_selesai", [row.tanda.id for row in rows if row.tanda])
        return tx.changes


def _found(session: Session, query: PengingatQuery) -> tuple[BarisPengingat, ...]:
    now = today(session)
    seen, periods = sight(session, Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA), periode_kantor(session)
    with session.db.read() as tx:
        rules = aturan_kantor(tx)
        # Beranda, calendar and list ask one after the other: the same records are read once.
        key = (last_event(tx), seen, now)
        people = session.kept_people.get(key)
        if people is None:
            people = dengan_tenggat(tx, seen, rules, periods, now, load_riwayat(tx, seen, rules, now))
            session.kept_people.clear()
            session.kept_people[key] = people
        done = load_selesai(tx, None)
    found = pengingat(people, rules, now, _spans(query, rules, now))
    named = {satu.id: satu for satu in people}
    rows = (_row(satu, named[satu.pegawai_id], done) for satu in found)
    return tuple(sorted((row for row in rows if query.ditangani or row.tanda is None), key=_order))


def _spans(query: PengingatQuery, rules: Aturan, now: date) -> Mapping[JenisPengingat, Selang]:
    kinds = tuple(JenisPengingat) if query.jenis is None else (query.jenis,)
    if query.dari is not None:
        return dict.fromkeys(kinds, Selang(query.dari, query.sampai))
    return {jenis: Selang(plus_bulan(now, -_months(rules, jenis, "lalu", now)),
                          plus_bulan(now, _months(rules, jenis, "depan", now))) for jenis in kinds}


def _months(rules: Aturan, jenis: JenisPengingat, side: str, now: date) -> int:
    return rules.ketentuan.pada(f"ingat.{jenis.value}.{side}", now).angka


def _row(satu: Pengingat, orang: RiwayatOrang, done: Selesai) -> BarisPengingat:
    mark = done.get((satu.pegawai_id, satu.jenis.value, satu.tanggal))
    return BarisPengingat(
        satu.kunci, satu.jenis, satu.pegawai_id, orang.nip, orang.nama, orang.unit, satu.tanggal,
        kata_isi(satu), tuple(kalimat_syarat(one) for one in satu.syarat), Tanda(*mark) if mark else None,
        tuple(kalimat_keluar(one) for one in satu.syarat))


def _order(row: BarisPengingat) -> tuple[date, str, int]:
    return row.tanggal, row.nama.casefold(), list(JenisPengingat).index(row.jenis)


def _subject(rows: Collection[BarisPengingat]) -> str:
    first = min(rows, key=_order)
    words = f"{JUDUL[first.jenis]} {tanggal_pendek(first.tanggal)} · {first.nama}"
    return words if len(rows) == 1 else f"{words} dan {len(rows) - 1} lainnya"
