"""Change many people at once: a preview names every person, what he has and what he gets, and who is refused
and why; applying writes it in one transaction, which one undo turns back.

A value for many, a pasted block: both are values by person here and go the same way.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import match_key
from asn_desktop.fields import texts
from asn_desktop.fields import values as field_values
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.spec import FieldSpec, Kind, Value, Values
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pembatasan import alasan_dilewati, ditahan
from asn_desktop.services.records import judged
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.urungkan import MOST_EVENTS

MOST_PEOPLE = MOST_EVENTS  # more could not be undone
_OF_ONE = frozenset({"Identitas", "Kontak", "Keterangan badan"})  # groups of fields that are one person's own
_SHARED = frozenset({"agama", "status_perkawinan"})


@dataclass(frozen=True, slots=True)
class Beda:
    """One field of one person: what it is and what it becomes, as lists show it."""

    label: str
    lama: str
    baru: str


@dataclass(frozen=True, slots=True)
class BarisMassal:
    """One person of a preview; ``alasan`` says why he is left out, "" when he is not. ``nilai`` and ``versi``
    are what applying takes; sensitive values are not among ``beda`` in words.
    """

    pegawai_id: str
    nama: str
    nip: str
    beda: tuple[Beda, ...] = ()
    alasan: str = ""
    nilai: tuple[tuple[str, Value], ...] = ()
    versi: int = 0


@dataclass(frozen=True, slots=True)
class PratinjauMassal:
    """What would happen: who changes, who is refused, how many are so already; ``judul`` names the fields,
    ``diabaikan`` the pasted columns that no field has.
    """

    judul: str
    berubah: tuple[BarisMassal, ...]
    ditolak: tuple[BarisMassal, ...]
    sama: int
    diabaikan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Diubah:
    """How many people were changed, and what was touched."""

    jumlah: int
    changes: Changes


def bulk_fields() -> tuple[FieldSpec, ...]:
    """The fields that may get one value for many people, in the order of the form."""
    return tuple(spec for spec in pasted_fields() if not spec.sensitive and _is_shared(spec))


def pasted_fields() -> tuple[FieldSpec, ...]:
    """The fields that a pasted block may change: all that the form has but the NIP, by which it finds people,
    the name, which lists show with its titles, and those of the restricted class.
    """
    return tuple(
        spec for spec in PEGAWAI.fields
        if spec.in_form and not spec.rahasia and spec.kind not in (Kind.NIP, Kind.IMAGE)
        and spec.key != "nama"
    )


@needs(Izin.UBAH_PEGAWAI)
def pratinjau_massal(session: Session, ids: Sequence[str], field: str, value: Value) -> PratinjauMassal:
    """What giving all these people one value would do. Raises Rejected for a field that is not one for many,
    an empty or wrong value, or too many people; OutOfSight.
    """
    spec = next((one for one in bulk_fields() if one.key == field), None)
    if spec is None:
        raise Rejected((Problem(field, "massal.bukan_isian"),))
    if field_values.is_empty(value):
        raise Rejected((Problem(field, "massal.tanpa_nilai", {"label": spec.label}),))
    _, problems = field_values.clean(spec, value, session.references)
    refused = tuple(problem for problem in problems if problem.blocks)
    if refused:
        raise Rejected(refused)
    with session.db.read() as tx:
        must_see(session, tx, ids, Izin.UBAH_PEGAWAI)
        return preview(tx, session, {person: {field: value} for person in ids}, spec.label)


def preview(
    tx: ReadTx, session: Session, wanted: Mapping[str, Values], judul: str,
    refused: Sequence[BarisMassal] = (), ignored: tuple[str, ...] = (),
) -> PratinjauMassal:
    """The preview of values by person, all of whom must be seen; who is gone is left out. Raises Rejected for
    too many people.
    """
    if len(wanted) > MOST_PEOPLE:
        raise Rejected((Problem("", "massal.terlalu_banyak", {"batas": MOST_PEOPLE}),))
    stored = tx.rows("pegawai", wanted)
    held = ditahan(tx, stored)
    units = {unit: row["nama"] for unit, row in tx.rows("unit_kerja", _units(wanted, stored)).items()}
    changing: list[BarisMassal] = []
    left_out = list(refused)
    same = 0
    for person in wanted:
        if person not in stored:
            continue
        if person in held:
            left_out.append(_row(stored[person], alasan=_sentence(alasan_dilewati(held[person]))))
            continue
        line = _judged(session, tx, stored[person], wanted[person], units)
        if line.alasan:
            left_out.append(line)
        elif line.nilai:
            changing.append(line)
        else:
            same += 1
    return PratinjauMassal(judul, tuple(changing), tuple(left_out), same, ignored)


@needs(Izin.UBAH_PEGAWAI)
def terapkan_massal(session: Session, pratinjau: PratinjauMassal) -> Diubah:
    """Write what a preview showed, all or nothing.

    Raises Rejected when somebody of it was changed or restricted since, or nobody changes; OutOfSight.
    """
    if not pratinjau.berubah:
        raise Rejected((Problem("", "massal.tanpa_perubahan"),))
    people = {line.pegawai_id: line for line in pratinjau.berubah}
    if len(people) > MOST_PEOPLE:
        raise Rejected((Problem("", "massal.terlalu_banyak", {"batas": MOST_PEOPLE}),))
    subject = f"{pratinjau.judul} · {len(people)} pegawai"
    with session.db.write("massal.ubah", session.actor, subject) as tx:
        must_see(session, tx, tuple(people), Izin.UBAH_PEGAWAI)
        stored, held = tx.rows("pegawai", people), ditahan(tx, people)
        for person, line in people.items():
            if person in held or person not in stored or stored[person]["version"] != line.versi:
                raise Rejected((Problem("", "massal.sudah_lain", {"nama": line.nama}),))
            _, problems = judged(tx, session.references, PEGAWAI, dict(line.nilai), stored[person])
            refused = tuple(problem for problem in problems if problem.blocks)
            if refused:
                raise Rejected(refused)
        tx.update_many("pegawai", [(person, dict(line.nilai)) for person, line in people.items()])
        return Diubah(len(people), tx.changes)


def unit_named(tx_units: Sequence[tuple[str, str | None, str]], text: str) -> str:
    """The id of the one unit of that name. Raises Rejected when there is none, or several."""
    found = [key for key, _, nama in tx_units if match_key(nama) == match_key(text)]
    if len(found) != 1:
        code = "massal.unit_kembar" if found else "massal.unit_tidak_ada"
        raise Rejected((Problem("unit_kerja_id", code, {"nilai": text[:80]}),))
    return found[0]


def _judged(
    session: Session, tx: ReadTx, stored: Mapping[str, Any], values: Values, units: Mapping[str, str]
) -> BarisMassal:
    cleaned, problems = judged(tx, session.references, PEGAWAI, values, stored)
    refused = [problem for problem in problems if problem.blocks]
    if refused:
        return _row(stored, alasan=" ".join(map(texts.sentence, refused)))
    differing = {key: value for key, value in cleaned.items() if stored[key] != value}
    beda = tuple(
        Beda(spec.label, _words(spec, stored[key], units), _words(spec, value, units))
        for key, value in differing.items()
        for spec in (PEGAWAI.field(key),)
    )
    return _row(stored, beda, nilai=tuple(differing.items()))


def _row(
    stored: Mapping[str, Any], beda: tuple[Beda, ...] = (), alasan: str = "",
    nilai: tuple[tuple[str, Value], ...] = (),
) -> BarisMassal:
    nip = format_nip(stored["nip"])
    return BarisMassal(stored["id"], stored["nama"], nip, beda, alasan, nilai, stored["version"])


def _words(spec: FieldSpec, value: Value, units: Mapping[str, str]) -> str:
    if spec.refers_to == "unit_kerja":
        return units.get(str(value or ""), "")
    if spec.sensitive and value:
        return "•" * 6  # the form shows it, where it is asked for
    return field_values.display(spec, value)


def _units(wanted: Mapping[str, Values], stored: Mapping[str, Mapping[str, Any]]) -> set[str]:
    new = {str(values["unit_kerja_id"]) for values in wanted.values() if values.get("unit_kerja_id")}
    return new | {row["unit_kerja_id"] for row in stored.values() if row["unit_kerja_id"]}


def _is_shared(spec: FieldSpec) -> bool:
    return spec.group not in _OF_ONE or spec.key in _SHARED


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
