"""Any record type: list, open, check, save, delete. What a person typed is judged here, whoever calls.

SALAH refuses with every sentence at once; JANGGAL and SARAN are saved and handed back as remarks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from asn_desktop.db.queries import records as queries
from asn_desktop.db.queries.penglihatan import has_person, people_behind
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.problems import Problem
from asn_desktop.fields import values as field_values
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import ALL_RECORD_TYPES, parts_of
from asn_desktop.fields.registry import record_type as type_of
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType, Value, Values
from asn_desktop.services.access import for_everyone, require
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.izin_rekaman import izin_hapus, izin_lihat, izin_ubah
from asn_desktop.services.pembatasan import need_unrestricted
from asn_desktop.services.pindaian_rahasia import (
    KETERANGAN,
    keterangan_berlebih,
    nama_tertutup,
    pindaian_disegel,
    segel_isi,
    takes_two,
)
from asn_desktop.services.rekaman_lain import problems_with_others
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.sight import (
    leave_list_trace,
    leave_reading_trace,
    must_see_behind,
    must_see_values,
    sight,
)


@dataclass(frozen=True, slots=True)
class Record:
    """One stored record; ``values`` has all columns, the parent's too."""

    id: str
    version: int
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving did; ``remarks`` may be shown but refused nothing."""

    id: str
    version: int
    changes: Changes
    remarks: tuple[Problem, ...] = ()


@for_everyone
def list_records(session: Session, key: str, parent_id: str | None = None) -> tuple[Record, ...]:
    """All records of a type, or those of one parent, in the type's order; without those of people who are
    not seen. Raises KeyError for an unknown type, OutOfSight for a parent who is not seen.
    """
    record_type = type_of(key)
    izin = izin_lihat(record_type)
    require(session, "list_records", izin)
    with session.db.read() as tx:
        if parent_id is not None and record_type.parent:
            must_see_behind(session, tx, record_type.parent, parent_id, izin)
        rows = queries.load_records(tx, sight(session, izin), record_type, parent_id)
    if has_person(key):
        whose = f" · pegawai {parent_id}" if parent_id else ""
        leave_list_trace(session, f"{record_type.title}{whose}", len(rows))
    return tuple(as_record(row) for row in rows)


@for_everyone
def get_record(session: Session, key: str, record_id: str) -> Record:
    """One record. Raises ServiceError when it is gone, OutOfSight."""
    record_type = type_of(key)
    izin = izin_lihat(record_type)
    require(session, "get_record", izin)
    with session.db.read() as tx:
        row = tx.row(key, record_id)
        must_see_behind(session, tx, key, record_id, izin)
        owners = people_behind(tx, key, (record_id,))
    if row is None:
        raise ServiceError(f"{record_type.title} ini sudah tidak ada; muat ulang daftarnya.")
    if record_id in owners:
        leave_reading_trace(session, f"{key}.buka", owners[record_id], record_type.title)
    return as_record(row)


@for_everyone
def save_record(
    session: Session,
    key: str,
    values: Values,
    record_id: str | None = None,
    base_version: int | None = None,
    saksi: Saksi | None = None,
) -> Saved:
    """Add a record (``record_id`` None) or change one; keys left out keep their stored value.

    Values may be typed text or real values. Raises Rejected with all findings that forbid saving, StaleRecord
    when ``base_version`` is no longer the stored one, SecondPersonMissing for a type that takes two people,
    ServiceError, StorageError, KeyError for an unknown column.
    """
    record_type = type_of(key)
    require(session, "save_record", izin_ubah(record_type))
    nama, alasan = _agreed(session, record_type, record_id, saksi)
    with session.db.write(
        _action(record_type, record_id),
        session.actor,
        _subject(session, record_type, values, record_id),
        saksi=nama,
        alasan=alasan,
    ) as tx:
        if record_type.single and record_id is None:
            record_id = queries.only_record(tx, record_type)
        _must_be_seen(session, tx, record_type, values, record_id)
        stored = tx.row(key, record_id) if record_id else None
        if record_id and stored is None:
            raise ServiceError(f"{record_type.title} ini sudah tidak ada; muat ulang daftarnya.")
        if stored is not None:
            _must_stay_his(record_type, values, stored)
        cleaned, problems = judged(tx, session.references, record_type, values, stored)
        refused = tuple(problem for problem in problems if problem.blocks)
        if refused:
            raise Rejected(refused)
        if key == "dokumen" and stored is not None:
            whole = {**stored, **cleaned}
            cleaned |= nama_tertutup(tx, session.references, whole)
            segel_isi(tx, session.references, whole)
        if record_id is None:
            record_id, version = tx.insert(key, cleaned), 1
        else:
            version = tx.update(key, record_id, cleaned, base_version)
        changes = tx.changes
    return Saved(record_id, version, changes, problems)


@for_everyone
def delete_record(
    session: Session, key: str, record_id: str, base_version: int | None = None, saksi: Saksi | None = None
) -> Changes:
    """Remove a record; a person goes with all that belongs to him, but never with SKP or as somebody's
    penilai, and nothing of somebody whose processing is restricted.

    Raises Rejected with the reason, StaleRecord, SecondPersonMissing, ServiceError.
    """
    record_type = type_of(key)
    izin = izin_hapus(record_type)
    require(session, "delete_record", izin)
    if record_type.single:
        raise Rejected((Problem("", "hapus.tunggal"),))
    subject = _subject(session, record_type, {}, record_id)
    nama, alasan = _agreed(session, record_type, record_id, saksi)
    with session.db.write(f"{key}.hapus", session.actor, subject, saksi=nama, alasan=alasan) as tx:
        must_see_behind(session, tx, key, record_id, izin, diri=not record_type.menilai)
        if record_type.two_people and tx.restricted_key is None:  # nobody deletes what he cannot read
            raise Rejected((Problem("", "hapus.rahasia", {"judul": record_type.title}),))
        prepare_removal(tx, key, record_id)
        tx.delete(key, record_id, base_version)
        return tx.changes


@for_everyone
def record_choices(session: Session, spec: FieldSpec) -> tuple[Choice, ...]:
    """What a field may be chosen from: fixed choices, a reference list, or other records."""
    if spec.kind is Kind.RECORD and spec.refers_to:
        record_type = type_of(spec.refers_to)
        izin = izin_lihat(record_type)
        require(session, "record_choices", izin)
        with session.db.read() as tx:
            found = queries.load_labels(tx, sight(session, izin), record_type)
        if has_person(record_type.key):
            leave_list_trace(session, f"Pilihan {record_type.title.lower()}", len(found))
        specs = [record_type.field(name) for name in record_type.label_of]
        return tuple(Choice(record_id, _label(specs, values)) for record_id, values in found)
    if spec.choices:
        return spec.choices
    return session.references.choices(spec.reference) if spec.reference else ()


def _agreed(
    session: Session, record_type: RecordType, record_id: str | None, saksi: Saksi | None
) -> tuple[str, str]:
    """Who stands beside the actor for what takes two people, and his reason; nobody for other records."""
    if not record_type.two_people:
        with session.db.read() as tx:
            if not takes_two(tx, session.references, record_type.key, record_id):
                return "", ""
    found = need_second(session, Tindakan.DISIPLIN, saksi)
    return found.nama, found.alasan


def _must_be_seen(
    session: Session, tx: ReadTx, kind: RecordType, values: Values, record_id: str | None
) -> None:
    izin, himself = izin_ubah(kind), not kind.menilai
    if record_id:
        must_see_behind(session, tx, kind.key, record_id, izin, diri=himself)
    must_see_values(session, tx, kind.key, values, izin, diri=himself)


def _must_stay_his(record_type: RecordType, values: Values, stored: Mapping[str, Any]) -> None:
    """A record stays below whom it was made for: his trail, restriction and destruction find it by that."""
    parent = f"{record_type.parent}_id"
    if record_type.parent and values.get(parent, stored[parent]) != stored[parent]:
        params = {"label": type_of(record_type.parent).title}
        raise Rejected((Problem(parent, "simpan.induk_lain", params),))


def judged(
    tx: ReadTx,
    references: References,
    record_type: RecordType,
    values: Values,
    stored: Mapping[str, Any] | None,
) -> tuple[dict[str, Value], tuple[Problem, ...]]:
    """Cleaned values of the given keys, and all findings about the whole record."""
    parent = f"{record_type.parent}_id" if record_type.parent else ""
    cleaned: dict[str, Value] = {}
    found: list[Problem] = []
    for key, raw in values.items():
        if key == parent:
            cleaned[key] = raw
            continue
        spec = record_type.field(key)
        cleaned[key], problems = field_values.clean(spec, raw, references)
        found.extend(problems)
    whole = {name: cleaned.get(name, stored[name] if stored else None) for name in record_type.columns}
    refused_fields = {problem.field for problem in found if problem.blocks}
    found.extend(
        problem
        for problem in field_values.check_record(record_type, whole, final=True)
        if problem not in found and problem.field not in refused_fields
    )
    found.extend(problems_with_others(tx, record_type, whole, stored))
    if record_type.key == "dokumen":
        found.extend(keterangan_berlebih(references, whole))
    return cleaned, tuple(found)


def prepare_removal(tx: WriteTx, key: str, record_id: str) -> None:
    """Take away what goes with a record. Raises Rejected when others still need it or it is of somebody whose
    processing is restricted.
    """
    need_unrestricted(tx, key, record_id)
    if key == "pegawai":
        _remove_person_parts(tx, record_id)
    else:
        for part in parts_of(key):
            tx.delete_many(part.key, queries.children_of(tx, part.key, f"{key}_id", record_id))
    _must_not_be_named(tx, key, record_id)
    if key == "unit_kerja":
        users = queries.count_of(tx, "pegawai", ("unit_kerja_id",), record_id) + queries.count_of(
            tx, "unit_kerja", ("induk_id",), record_id
        )
        if users:
            raise Rejected((Problem("", "hapus.unit_dipakai", {"jumlah": users}),))


def _must_not_be_named(tx: ReadTx, key: str, record_id: str) -> None:
    """Refuse where another kind of record names this one; units, SKP and penilai have their own words."""
    for kind in ALL_RECORD_TYPES:
        columns = tuple(spec.key for spec in kind.fields if spec.refers_to == key)
        if not columns or kind.key in ("pegawai", "unit_kerja", "penugasan_penilai"):
            continue
        besides = {"pegawai_id": record_id} if key == kind.parent == "pegawai" else None
        found = queries.count_of(tx, kind.key, columns, record_id, besides)
        if found:
            params = {"label": kind.title.lower(), "jumlah": found}
            raise Rejected((Problem("", "hapus.dirujuk", params),))


def _remove_person_parts(tx: WriteTx, pegawai_id: str) -> None:
    person = tx.row("pegawai", pegawai_id)
    nama = person["nama"] if person else ""
    plans = queries.count_of(tx, "skp", ("pegawai_id",), pegawai_id)
    if plans:
        raise Rejected((Problem("", "hapus.punya_skp", {"nama": nama, "jumlah": plans}),))
    rates = queries.count_of(
        tx,
        "penugasan_penilai",
        ("penilai_id", "atasan_penilai_id"),
        pegawai_id,
        besides={"pegawai_id": pegawai_id},
    )
    if rates:
        raise Rejected((Problem("", "hapus.penilai", {"nama": nama, "jumlah": rates}),))
    sealed = [kind.title.lower() for kind in parts_of("pegawai") if kind.two_people
              and queries.children_of(tx, kind.key, "pegawai_id", pegawai_id)]
    if pindaian_disegel(tx, pegawai_id):
        sealed.append("pindaian hukuman disiplin")
    if sealed:  # one person alone takes none away, also not with its owner
        raise Rejected((Problem("", "hapus.dua_orang", {"nama": nama, "judul": " dan ".join(sealed)}),))
    for key in (*(part.key for part in parts_of("pegawai")), "pembatasan", "cetakan", "penggabungan",
                "matriks_sel"):
        tx.delete_many(key, queries.children_of(tx, key, "pegawai_id", pegawai_id))


def as_record(row: Mapping[str, Any]) -> Record:
    """A stored row as it crosses the floor."""
    values = {key: value for key, value in row.items() if key not in ("id", "version")}
    return Record(row["id"], row["version"], MappingProxyType(values))


def _action(record_type: RecordType, record_id: str | None) -> str:
    return f"{record_type.key}.{'ubah' if record_id else 'tambah'}"


def _subject(session: Session, record_type: RecordType, values: Values, record_id: str | None) -> str:
    """What the audit row names: the record, and the person whom it belongs to."""
    with session.db.read() as tx:
        whole = {**(tx.row(record_type.key, record_id) or {} if record_id else {}), **values}
        owner = tx.row("pegawai", str(whole.get("pegawai_id"))) if record_type.parent == "pegawai" else None
    shown = (
        field_values.display(spec, whole.get(spec.key))
        for spec in map(record_type.field, record_type.label_of)
        if spec.kind is not Kind.RECORD and not (record_type.key == "dokumen" and spec.key in KETERANGAN)
    )
    return " · ".join(part for part in (*shown, str(owner["nama"]) if owner else "") if part)


def _label(specs: list[FieldSpec], values: tuple[Any, ...]) -> str:
    shown = (field_values.display(spec, value) for spec, value in zip(specs, values, strict=True))
    return " · ".join(text for text in shown if text)
