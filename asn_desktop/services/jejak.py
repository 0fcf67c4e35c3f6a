"""The trail as a person reads it: a list with filters, newest first, and one entry with before and after."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from asn_desktop.db import instants
from asn_desktop.db.queries import jejak as queries
from asn_desktop.db.queries.jejak import BarisAudit, PeristiwaTersimpan, SaringanJejak
from asn_desktop.db.queries.penglihatan import people_behind
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.peran import LABEL_PERAN, Izin, Peran
from asn_desktop.fields.bagian_kinerja import BAGIAN, DI_SAMPING, TETAP
from asn_desktop.fields.catatan import CATATAN
from asn_desktop.fields.spec import FieldSpec, Kind
from asn_desktop.fields.tindakan import TINDAKAN, kata_tindakan, tindakan_kelompok
from asn_desktop.services.access import needs
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.jejak_kata import Kata, judul_rekaman, nama_rekaman, spec_of
from asn_desktop.services.pindaian_rahasia import tanpa_keterangan
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace

_UNTOLD = {"nomor_dokumen", "jejak_dimusnahkan"}  # what the program counts for itself
SHOWN_EVENTS = 300  # of one entry; an import has thousands
_DESTROYED = "nilainya dimusnahkan"
_ID_OF_PERSON = re.compile(r"( · |^)pegawai [0-9a-f-]{36}")  # the report of a person's own data finds it
_BESIDE = DI_SAMPING | {"adendum_skp"}  # of a plan, but not on its own papers
_CARA = {"insert": "tambah", "update": "ubah", "delete": "hapus"}


@dataclass(frozen=True, slots=True)
class CariJejak:
    """What the list is asked for; empty parts narrow nothing. ``kelompok`` is a key of fields.tindakan.

    ``rekaman`` is the id of a person, a document or another record: with all that belongs to it.
    """

    kata: str = ""
    aktor: str = ""
    kelompok: str = ""
    dari: date | None = None
    sampai: date | None = None
    rekaman: str = ""


@dataclass(frozen=True, slots=True)
class BarisJejak:
    """One line: who did what to whom, when; ``jumlah`` counts the changed records."""

    id: str
    nomor: int
    pada: datetime
    aktor: str
    peran: str
    tindakan: str
    subjek: str
    alasan: str
    saksi: str
    jumlah: int
    kode: str


@dataclass(frozen=True, slots=True)
class PerubahanNilai:
    """One column before and after; ``bisa`` says whether its earlier value can be put back from here."""

    kolom: str
    label: str
    dulu: str
    kini: str
    lindung: bool = False
    bisa: bool = False


@dataclass(frozen=True, slots=True)
class PerubahanRekaman:
    """One changed record; ``versi`` is the one it has now (None: it is gone)."""

    peristiwa: int
    jenis: str
    judul: str
    rekaman_id: str
    cara: str
    nama: str
    versi: int | None
    nilai: tuple[PerubahanNilai, ...]


@dataclass(frozen=True, slots=True)
class RincianJejak:
    """One entry in full; ``lebih`` counts the events that are not shown, ``kepala`` is its short hash."""

    baris: BarisJejak
    rekaman: tuple[PerubahanRekaman, ...]
    lebih: int
    kepala: str


@needs(Izin.LIHAT_JEJAK)
def jejak_ids(session: Session, cari: CariJejak) -> tuple[str, ...]:
    """Ids of the entries that fit, newest first."""
    with session.db.read() as tx:
        return tuple(map(str, queries.load_audit_ids(tx, _saringan(cari, _zone(session)))))


@needs(Izin.LIHAT_JEJAK)
def jejak_rows(session: Session, ids: tuple[str, ...]) -> tuple[BarisJejak, ...]:
    """The lines of these entries, in their order."""
    numbers = [int(one) for one in ids]
    with session.db.read() as tx:
        found = queries.load_audits(tx, numbers)
    return tuple(baris_of(found[number]) for number in numbers if number in found)


@needs(Izin.LIHAT_JEJAK)
def jejak_aktor(session: Session) -> tuple[str, ...]:
    """Everybody who stands in the trail."""
    with session.db.read() as tx:
        return queries.load_actors(tx)


@needs(Izin.LIHAT_JEJAK)
def jejak_rincian(session: Session, jejak_id: str) -> RincianJejak:
    """One entry with the values before and after; an auditor's look at people's values leaves a row of its
    own. Raises ServiceError for one that does not exist.
    """
    with session.db.read() as tx:
        row = queries.load_audits(tx, [int(jejak_id)]).get(int(jejak_id))
        if row is None:
            raise ServiceError("Catatan jejak ini tidak ada; muat ulang daftarnya.")
        events = []
        if row.first_event is not None and row.last_event is not None:
            events = queries.load_events(tx, row.first_event, row.last_event, SHOWN_EVENTS)
            events = list(tanpa_keterangan(tx, session.references, events))
        words = Kata(tx)
        records = tuple(
            _rekaman(tx, words, event) for event in events if event.record_type not in _UNTOLD
        )
        people = sorted(_people(tx, events))
    if people:
        more = f" dan {len(people) - 1} lainnya" if len(people) > 1 else ""
        leave_reading_trace(session, "jejak.buka", f"{people[0]}{more}", f"Pekerjaan nomor {row.seq}")
    return RincianJejak(
        baris_of(row),
        records,
        max(0, row.events - len(events)),
        f"{row.seq}-{row.hash[:12]}" if row.hash else "",
    )


@needs(Izin.LIHAT_KINERJA)
def kepala_dokumen(
    session: Session, skp_id: str, evaluasi_id: str | None = None, di_samping: Collection[str] = (),
    rekaman: Collection[str] = (),
) -> str:
    """The short head of the trail at the last change of a plan, or of an evaluation, for the foot of prints.

    It stays the same when they are printed again, and names the row that proves what they said. "" for what
    is not stored yet. What an evaluation says of its plan was locked before it began, so that a later
    addendum is none of its business. ``di_samping``: types of what stands beside the plan and on this paper;
    ``rekaman``: records that stand on it too.
    """
    with session.db.read() as tx:
        if evaluasi_id is None:
            ids = queries.belonging_to(tx, skp_id, {"evaluasi", *_BESIDE.difference(di_samping)})
        else:
            ids = queries.belonging_to(tx, evaluasi_id)
        found = queries.head_of_records(tx, {*ids, *rekaman})
    return f"{found[0]}-{found[1][:12]}" if found else ""


@needs(Izin.LIHAT_JEJAK)
def kepala_rekaman(session: Session, *records: str) -> str:
    """The short head of the trail at the last change of these records; "" before any."""
    with session.db.read() as tx:
        found = queries.head_of_records(tx, records)
    return f"{found[0]}-{found[1][:12]}" if found else ""


def subjek_terbaca(subject: str) -> str:
    """Whom or what an entry is about, without the ids that only the program reads."""
    return _ID_OF_PERSON.sub("", subject).removeprefix(" · ")


def baris_of(row: BarisAudit) -> BarisJejak:
    """An audit row in words."""
    roles = [LABEL_PERAN[Peran(name)] for name in (row.peran or "").split(",") if name in set(Peran)]
    return BarisJejak(
        str(row.seq),
        row.seq,
        instants.from_text(row.at),
        row.actor,
        ", ".join(roles),
        kata_tindakan(row.action),
        subjek_terbaca(row.subject),
        row.alasan or "",
        row.saksi or "",
        row.events,
        row.action,
    )


def _saringan(cari: CariJejak, zone: tzinfo) -> SaringanJejak:
    word = cari.kata.strip()
    return SaringanJejak(
        kata=word,
        tindakan_kata=tuple(
            key for key, words in TINDAKAN.items() if word and word.casefold() in words.casefold()
        ),
        aktor=cari.aktor,
        tindakan=tindakan_kelompok(cari.kelompok) if cari.kelompok else (),
        dari=_midnight(cari.dari, zone) if cari.dari else "",
        sampai=_midnight(cari.sampai + timedelta(days=1), zone) if cari.sampai else "",
        rekaman=cari.rekaman,
    )


def _zone(session: Session) -> tzinfo:
    return session.clock().astimezone().tzinfo or UTC


def _midnight(day: date, zone: tzinfo) -> str:
    """The instant at which a day begins where the program stands."""
    return instants.to_text(datetime.combine(day, time(), zone))


def _rekaman(tx: ReadTx, words: Kata, event: PeristiwaTersimpan) -> PerubahanRekaman:
    current = tx.row(event.record_type, event.record_id)
    known = current or {
        name: old if event.kind == "delete" else new for name, (old, new) in event.nilai.items()
    }
    name = nama_rekaman(event.record_type, known)
    owner = words.pemilik(known)
    changed = []
    for column, (old, new) in event.nilai.items():
        spec = spec_of(event.record_type, column)
        if spec is None:
            continue
        may = (
            event.kind == "update"
            and current is not None
            and bisa_kembali(event.record_type, spec)
            and current[column] != old
        )
        changed.append(
            PerubahanNilai(
                column, spec.label, words.nilai(spec, old), words.nilai(spec, new), spec.sensitive, may
            )
        )
    order = {spec.key: place for place, spec in enumerate(_specs(event.record_type))}
    changed.sort(key=lambda item: order.get(item.kolom, len(order)))
    return PerubahanRekaman(
        event.seq,
        event.record_type,
        judul_rekaman(event.record_type),
        event.record_id,
        _CARA[event.kind],
        " · ".join(part for part in (name, owner if owner != name else "") if part)
        if event.nilai else _DESTROYED,
        current["version"] if current else None,
        tuple(changed),
    )


def _people(tx: ReadTx, events: Iterable[PeristiwaTersimpan]) -> set[str]:
    """Whose values these events show, also of records that are gone."""
    found: set[str] = set()
    for event in events:
        if event.record_type == "pegawai":
            found.add(event.record_id)
        elif "pegawai_id" in event.nilai:
            found.update(str(value) for value in event.nilai["pegawai_id"] if value)
        else:
            found.update(people_behind(tx, event.record_type, (event.record_id,)).values())
    return found


def bisa_kembali(record_type: str, spec: FieldSpec) -> bool:
    """Whether an earlier value of this column may be put back alone."""
    if record_type in CATATAN:
        return False
    if record_type in BAGIAN:
        return spec.key not in TETAP and spec.kind is not Kind.RECORD and record_type != "nomor_dokumen"
    return spec.in_form


def _specs(record_type: str) -> tuple[FieldSpec, ...]:
    from asn_desktop.fields.registry import record_type as type_of

    made = {**BAGIAN, **CATATAN}
    return made[record_type][1] if record_type in made else type_of(record_type).fields
