"""Undo through the trail: the last saved action by name, an entry of the trail, or one value.

There is no stack of commands: what the audit row changed is turned back by its events, as an action of its
own, which can be undone in turn.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asn_desktop.db import instants
from asn_desktop.db.queries import jejak as queries
from asn_desktop.db.queries.jejak import BarisAudit, PeristiwaTersimpan
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import MAX_TEKS, problems_of_text
from asn_desktop.fields.bagian_kinerja import BAGIAN, BAGIAN_DOKUMEN, DOKUMEN
from asn_desktop.fields.dokumen import DOKUMEN as DOKUMEN_PEGAWAI
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.registry import record_type as type_of
from asn_desktop.fields.tindakan import kata_tindakan
from asn_desktop.services.access import OutOfSight, for_everyone, may, needs, require
from asn_desktop.services.balik import Pembalik, dokumen_dari, refuse_overdue
from asn_desktop.services.balik_impor import turn_back_import
from asn_desktop.services.errors import Rejected
from asn_desktop.services.jejak import bisa_kembali
from asn_desktop.services.jejak_kata import judul_rekaman, nama_rekaman, spec_of
from asn_desktop.services.pindaian_rahasia import boleh_dibalik, refuse_turning_back, semua_berdua
from asn_desktop.services.records import judged
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.work import Work

MOST_EVENTS = 2000
MOST_OF_IMPORT = 500_000  # turned back as a whole
_IMPORTS = "impor."
UNDO, REDO = "jejak.urungkan", "jejak.ulangi"
_OF = "Pekerjaan nomor {}"  # the reason of an undoing: which action it turned back
_NEVER = ("akses.", "kunci.", "kantor.buat", "latihan.", "pengguna.", "cadangan.", "cetak.",
          "pembatasan.", "pemusnahan.", "ekspor.", "dokumen.cetak", "dokumen.ekspor")
KINERJA = frozenset(kind.key for kind in ALL_RECORD_TYPES if kind.kinerja)
MENILAI = frozenset(kind.key for kind in ALL_RECORD_TYPES if kind.menilai)
BY_TWO = tuple(f"{kind.key}." for kind in ALL_RECORD_TYPES if kind.two_people)


@dataclass(frozen=True, slots=True)
class AksiTerakhir:
    """The last saved action of whoever is logged in; ``kata`` reads "Ubah pegawai · Sekar". ``panjang``: to
    turn it back takes a while. ``dua_orang``: it takes a second person, as it did.
    """

    nomor: int
    kata: str
    pada: datetime
    panjang: bool = False
    dua_orang: bool = False


@dataclass(frozen=True, slots=True)
class Diurungkan:
    """What was turned back, in words, and what was touched; ``tetap`` counts scans of the restricted class
    that stay, because a second person stands beside whoever takes one away.
    """

    kata: str
    changes: Changes
    tetap: int = 0


@for_everyone
def aksi_terakhir(session: Session) -> AksiTerakhir | None:
    """The last saved action of whoever is logged in, if it is one that can be undone at all, and by his roles
    of today: its words name people whom he may not see any more.
    """
    with session.db.read() as tx:
        number = queries.last_of(tx, session.actor)
        row = queries.load_audits(tx, [number])[number] if number is not None else None
        if row is None or not dapat_diurungkan(row.action, row.events):
            return None
        if row.action.startswith(_IMPORTS):
            whole = may(session, Izin.UBAH_PEGAWAI) and sight(session, Izin.UBAH_PEGAWAI).semua
            pada = instants.from_text(row.at)
            if not whole:
                return None
            try:
                two = _import_by_two(session, tx, row)
            except Rejected:
                return None
            return AksiTerakhir(row.seq, kata_aksi(row), pada, panjang=True, dua_orang=two)
        events = _events(tx, row)
        if not may(session, *{_izin_of(event.record_type) for event in events}):
            return None
        try:
            _must_see_all(session, tx, events)
            boleh_dibalik(tx, session.references, events)
        except (OutOfSight, Rejected):
            return None
    return AksiTerakhir(row.seq, kata_aksi(row), instants.from_text(row.at))


@for_everyone
def masih_berlaku(session: Session, nomor: int) -> bool:
    """Whether what the action of an audit row did still stands: it was not turned back, or done again."""
    with session.db.read() as tx:
        return _stands(tx, nomor)


def _stands(tx: ReadTx, nomor: int) -> bool:
    later = queries.turned_back_by(tx, _OF.format(nomor), (UNDO, REDO))
    return later is None or not _stands(tx, later)


@for_everyone
def urungkan(
    session: Session, nomor: int, work: Work | None = None, saksi: Saksi | None = None
) -> Diurungkan:
    """Turn the action of an audit row back. One's own needs what the action needed, and to see whom it was
    about; another's KEMBALIKAN too.

    Of a folder of scans those of the restricted class stay (``Diurungkan.tetap``); an import that holds
    nothing else, or records that take two people each, takes two people. Raises Denied, SecondPersonMissing,
    Rejected with the reason (changed since, locked by its state, another needs it), Cancelled (an import
    reports its progress; nothing is turned back then).
    """
    with session.db.read() as tx:
        row = _row(tx, nomor)
        every = _events(tx, row)
        two = _by_two(session, tx, row, every)
        events, left = (every, 0) if two else boleh_dibalik(tx, session.references, every)
    needed = {_izin_of(event.record_type) for event in events}
    if row.actor != session.actor:
        needed.add(Izin.KEMBALIKAN)
    require(session, "urungkan", *sorted(needed))
    imported = row.action.startswith(_IMPORTS) and sight(session, Izin.UBAH_PEGAWAI).semua
    with session.db.read() as tx:
        if not imported:  # who sees everybody need not be asked about each of thousands
            _must_see_all(session, tx, events)
    refuse_overdue(events, row.at, session.clock())
    agreed = need_second(session, Tindakan.DISIPLIN, saksi) if two else None
    action = REDO if row.action == UNDO else UNDO
    why = _OF.format(nomor)  # by which it is found again
    with session.db.write(
        action, session.actor, kata_aksi(row), alasan=why, saksi=agreed.nama if agreed else ""
    ) as tx:
        if imported:
            turn_back_import(tx, events, work or Work())
        else:
            Pembalik(tx, session.references).turn_back(events)
        return Diurungkan(kata_aksi(row), tx.changes, left)


@needs(Izin.KEMBALIKAN)
def kembalikan_nilai(session: Session, peristiwa: int, kolom: str, versi: int) -> Diurungkan:
    """Give one column the value again that it had before an event; ``versi`` is the record's as it was seen.

    Judged by the rules of saving. Raises Rejected, StaleRecord when the record was changed since, Denied.
    """
    with session.db.read() as tx:
        event = queries.load_event(tx, peristiwa)
        if event is None or kolom not in event.nilai:
            raise Rejected((Problem("", "jejak.tidak_ada"),))
        subject = _subject(tx, event, kolom)
        refuse_turning_back(tx, session.references, (event,))
    if f"{event.record_type}." in BY_TWO:
        raise Rejected((Problem("", "jejak.dua_orang", {"tindakan": judul_rekaman(event.record_type)}),))
    require(session, "kembalikan_nilai", _izin_of(event.record_type))
    with session.db.write(
        "jejak.kembalikan", session.actor, subject, alasan=f"Peristiwa nomor {peristiwa}"
    ) as tx:
        _put_value(session, tx, event, kolom, versi)
        return Diurungkan(subject, tx.changes)


@for_everyone
def butuh_dua_orang(session: Session, nomor: int) -> bool:
    """Whether the action of an audit row is turned back by two people."""
    with session.db.read() as tx:
        row = queries.load_audits(tx, [nomor]).get(nomor)
        return row is not None and _by_two(session, tx, row, _events(tx, row))


def dapat_diurungkan(action: str, jumlah: int) -> bool:
    """Whether a use case of this kind and size can be undone at all; its state may still forbid it."""
    return 0 < jumlah <= _most(action) and not action.startswith(_NEVER + BY_TWO)


def _by_two(session: Session, tx: ReadTx, row: BarisAudit, events: Sequence[PeristiwaTersimpan]) -> bool:
    """Whether events touch records that take two people each, or are an import of scans of the restricted
    class only. Raises Rejected for who does not hold the key of these.
    """
    # A merge moved such records with their owner, and takes them back with him.
    return any(
        f"{event.record_type}." in BY_TWO and event.nilai.keys() != {"pegawai_id"} for event in events
    ) or (row.action.startswith(_IMPORTS) and semua_berdua(tx, session.references, events))


def _import_by_two(session: Session, tx: ReadTx, row: BarisAudit) -> bool:
    """The same of an import, without reading its thousands of events: all its rows are of one type then."""
    first = queries.load_event(tx, row.first_event) if row.first_event else None
    if first is None or first.record_type != DOKUMEN_PEGAWAI.key:
        return first is not None and f"{first.record_type}." in BY_TWO
    return _by_two(session, tx, row, _events(tx, row))


def _most(action: str) -> int:
    return MOST_OF_IMPORT if action.startswith(_IMPORTS) else MOST_EVENTS


def kata_aksi(row: BarisAudit) -> str:
    """An audit row by name; an undo is named by what it undid."""
    if row.action in (UNDO, REDO):
        return row.subject
    return " · ".join(part for part in (kata_tindakan(row.action), row.subject) if part)


def _row(tx: ReadTx, nomor: int) -> BarisAudit:
    row = queries.load_audits(tx, [nomor]).get(nomor)
    if row is None:
        raise Rejected((Problem("", "jejak.tidak_ada"),))
    if row.action.startswith(BY_TWO):
        raise Rejected((Problem("", "jejak.dua_orang", {"tindakan": kata_tindakan(row.action)}),))
    if row.action.startswith(_NEVER) or not row.events:
        raise Rejected(
            (Problem("", "jejak.tidak_dapat_diurungkan", {"tindakan": kata_tindakan(row.action)}),)
        )
    most = _most(row.action)
    if row.events > most:
        raise Rejected((Problem("", "jejak.terlalu_banyak", {"jumlah": row.events, "batas": most}),))
    return row


def _events(tx: ReadTx, row: BarisAudit) -> list[PeristiwaTersimpan]:
    return queries.load_events(tx, row.first_event or 1, row.last_event or 0)


def _izin_of(record_type: str) -> Izin:
    if record_type in BAGIAN or record_type in KINERJA:
        return Izin.UBAH_KINERJA
    return Izin.ATUR_KANTOR if record_type == "kantor" else Izin.UBAH_PEGAWAI


def _must_see_all(session: Session, tx: ReadTx, events: Sequence[PeristiwaTersimpan]) -> None:
    """Refuse what is about people who are not seen today, and steps and evaluations of one's own.

    Raises OutOfSight.
    """
    stepped = {event.record_id for event in events if "status" in event.nilai}
    records = {(event.record_type, event.record_id) for event in events}
    for kind, record_id in sorted({dokumen_dari(tx, *record) or record for record in records}):
        values = queries.last_values(tx, kind, record_id) or {}
        owner = record_id if kind == "pegawai" else values.get("pegawai_id")
        if owner:
            his = kind in MENILAI or (kind in DOKUMEN and (kind == "evaluasi" or record_id in stepped))
            must_see(session, tx, (owner,), _izin_of(kind), tahun=values.get("tahun"), diri=not his)


def _subject(tx: ReadTx, event: PeristiwaTersimpan, kolom: str) -> str:
    spec = spec_of(event.record_type, kolom)
    name = nama_rekaman(event.record_type, queries.last_values(tx, event.record_type, event.record_id))
    label = spec.label if spec is not None else kolom
    return " · ".join(part for part in (f"{label}, {judul_rekaman(event.record_type)}", name) if part)


def _put_value(session: Session, tx: WriteTx, event: PeristiwaTersimpan, kolom: str, versi: int) -> None:
    kind, record_id, value = event.record_type, event.record_id, event.nilai[kolom][0]
    spec, row = spec_of(kind, kolom), tx.row(kind, record_id)
    label = spec.label if spec is not None else kolom
    if spec is None or not bisa_kembali(kind, spec):
        raise Rejected((Problem("", "jejak.nilai_tetap", {"kolom": label}),))
    if row is None:
        raise Rejected((Problem("", "jejak.rekaman_hilang", {"judul": judul_rekaman(kind)}),))
    if row[kolom] == value and row["version"] == versi:
        raise Rejected((Problem("", "jejak.nilai_sama", {"kolom": label}),))
    if kind not in BAGIAN:
        cleaned, found = judged(tx, session.references, type_of(kind), {kolom: value}, row)
        _refuse([problem for problem in found if problem.blocks])
        tx.update(kind, record_id, cleaned, versi)
        return
    document = dokumen_dari(tx, kind, record_id)
    head = tx.row(*document) if document is not None else None
    if document is not None and head is not None and head["status"] != "draf":
        code = "skp.terkunci" if document[0] == "skp" else "evaluasi.sudah_selesai"
        _refuse([Problem("status", code, {"status": head["status"].upper()})])
    if isinstance(value, str):
        _refuse(problems_of_text("", label, value, max(MAX_TEKS, len(value))))
    tx.update(kind, record_id, {kolom: value}, versi)
    if document is not None and kind not in DOKUMEN and (kind in BAGIAN_DOKUMEN or kind == "pihak_dokumen"):
        tx.touch(*document)


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise Rejected(problems)
