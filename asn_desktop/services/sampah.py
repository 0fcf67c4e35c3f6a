"""The trash: what was deleted in the last 30 days, restored as it was. Emptied by nothing but time."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from asn_desktop.db import instants
from asn_desktop.db.queries import jejak as queries
from asn_desktop.db.queries.jejak import BarisAudit, PeristiwaTersimpan
from asn_desktop.db.queries.records import exists
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.services.access import needs
from asn_desktop.services.balik import HARI as HARI
from asn_desktop.services.balik import NEVER_BACK, REKAMAN, Pembalik, refuse_overdue
from asn_desktop.services.errors import Rejected
from asn_desktop.services.jejak_kata import Kata, judul_rekaman, nama_rekaman
from asn_desktop.services.pindaian_rahasia import refuse_turning_back
from asn_desktop.services.session import Session
from asn_desktop.services.urungkan import BY_TWO, REDO, UNDO, Diurungkan


@dataclass(frozen=True, slots=True)
class Terhapus:
    """One deletion: the record with whom it belonged to, what went along, and how long it can be restored."""

    id: str
    jenis: str
    judul: str
    nama: str
    ikut: str
    aktor: str
    pada: datetime
    sisa_hari: int


@needs(Izin.LIHAT_JEJAK)
def isi_sampah(session: Session) -> tuple[Terhapus, ...]:
    """What was deleted in the last 30 days and is still gone, newest first."""
    now = session.clock()
    since = instants.to_text(now - timedelta(days=HARI))
    found: list[Terhapus] = []
    seen: set[str] = set()
    with session.db.read() as tx:
        words = Kata(tx)
        for row in queries.load_removals(tx, since, (UNDO, REDO)):
            events = _removed(tx, row)
            head = _head(events)
            if head is None or not head.nilai:  # the second: what was destroyed
                continue
            if head.record_id in seen or exists(tx, head.record_type, head.record_id):
                continue
            seen.add(head.record_id)
            found.append(_line(words, row, events, head, now))
    return tuple(found)


@needs(Izin.KEMBALIKAN)
def pulihkan_terhapus(session: Session, sampah_id: str) -> Diurungkan:
    """Restore a deletion: the record with its id and what went along.

    Raises Rejected with the reason: too old, its parent is gone, its NIP is taken, …
    """
    with session.db.read() as tx:
        row = queries.load_audits(tx, [int(sampah_id)]).get(int(sampah_id))
        events = _removed(tx, row) if row is not None else []
        head = _head(events)
        if row is None or head is None:
            raise Rejected((Problem("", "sampah.bukan_hapus"),))
        name = _name(Kata(tx), head)
        refuse_turning_back(tx, session.references, events)
    if row.action.startswith(BY_TWO):
        raise Rejected((Problem("", "jejak.dua_orang", {"tindakan": judul_rekaman(head.record_type)}),))
    refuse_overdue(events, row.at, session.clock())
    subject = f"{judul_rekaman(head.record_type)} · {name}"
    with session.db.write(
        "sampah.pulihkan", session.actor, subject, alasan=f"Pekerjaan nomor {row.seq}"
    ) as tx:
        Pembalik(tx, session.references).turn_back(events)
        return Diurungkan(subject, tx.changes)


def _removed(tx: ReadTx, row: BarisAudit) -> list[PeristiwaTersimpan]:
    """The events of a use case that only removed; none of one that did something else besides."""
    if row.first_event is None or row.last_event is None:
        return []
    events = queries.load_events(tx, row.first_event, row.last_event)
    wanted = [event for event in events if event.record_type != NEVER_BACK]
    return wanted if all(event.kind == "delete" for event in wanted) else []


def _head(events: list[PeristiwaTersimpan]) -> PeristiwaTersimpan | None:
    """The record that was meant: removed last, after what hung below it."""
    return events[-1] if events and events[-1].record_type in REKAMAN else None


def _name(words: Kata, head: PeristiwaTersimpan) -> str:
    values = {name: before for name, (before, _) in head.nilai.items()}
    name, owner = nama_rekaman(head.record_type, values), words.pemilik(values)
    return " · ".join(part for part in (name, owner if owner != name else "") if part)


def _line(
    words: Kata, row: BarisAudit, events: list[PeristiwaTersimpan], head: PeristiwaTersimpan, now: datetime
) -> Terhapus:
    along = Counter(event.record_type for event in events[:-1])
    at = instants.from_text(row.at)
    return Terhapus(
        str(row.seq),
        head.record_type,
        judul_rekaman(head.record_type),
        _name(words, head),
        ", ".join(f"{count} {judul_rekaman(kind).lower()}" for kind, count in along.items()),
        row.actor,
        at,
        max(0, HARI - (now - at).days),
    )
