"""What was left unsaved, told so that drafts can be told apart: which paper, whose, how much, when."""

import json
from dataclasses import dataclass

from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.aggregate_json import to_json
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.presenters.shell import clock_words, periode_words
from asn_desktop.services.drafts import Draft, drafts
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.evaluasi import evaluasi_context
from asn_desktop.services.records import get_record
from asn_desktop.services.session import Session
from asn_desktop.services.skp import get_skp

_TITLES = {record_type.key: record_type.title for record_type in ALL_RECORD_TYPES}
_PAPERS = {"skp": "SKP", "evaluasi": "Evaluasi", "predikat_unit": "Penetapan predikat unit"}
_OWN_NUMBERS = frozenset({"id", "versi"})  # what the program counts by itself, nobody typed it


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One draft in words; ``orang`` and ``nip`` are empty where it is about nobody."""

    draft: Draft
    judul: str
    orang: str = ""
    nip: str = ""
    jumlah: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """Which form of which object."""
        return self.draft.form, self.draft.object_id

    @property
    def head(self) -> str:
        """What it is and whose: "SKP 2026 · Bagas Wiratmaja"."""
        return " · ".join(part for part in (self.judul, self.orang) if part)

    @property
    def detail(self) -> str:
        """NIP, how much was typed, and when: "3 isian · 27-11-2026 pukul 10.24"."""
        moment = self.draft.at.astimezone()
        when = f"{tanggal_pendek(moment.date())} pukul {clock_words(moment)}"
        much = f"{self.jumlah} isian" if self.jumlah else ""
        return " · ".join(part for part in (self.nip and f"NIP {format_nip(self.nip)}", much, when) if part)


def draft_lines(session: Session) -> tuple[DraftLine, ...]:
    """The drafts of whoever is logged in, newest first. Raises StorageError."""
    return tuple(_line(session, draft) for draft in drafts(session))


def _line(session: Session, draft: Draft) -> DraftLine:
    form = draft.form.split("/")[0]
    try:
        if form == "skp":
            return _of_plan(session, draft)
        if form == "evaluasi":
            return _of_appraisal(session, draft)
        if form == "predikat_unit":
            return _of_unit(session, draft)
    except (ServiceError, ValueError):  # gone or damaged: still offered, to be dropped
        return DraftLine(draft, _PAPERS[form])
    return _of_record(session, draft, form)


def _of_plan(session: Session, draft: Draft) -> DraftLine:
    plan = get_skp(session, draft.object_id)
    count = _differences(json.loads(to_json(plan)), json.loads(draft.data))
    return DraftLine(draft, f"SKP {plan.tahun}", plan.pegawai.nama, plan.pegawai.nip, count)


def _of_appraisal(session: Session, draft: Draft) -> DraftLine:
    skp_id, _, name = draft.object_id.partition("/")
    plan, periode = get_skp(session, skp_id), JenisPeriode(name)
    stored = evaluasi_context(session, skp_id, periode).evaluasi
    count = _differences(json.loads(to_json(stored)), json.loads(draft.data))
    title = f"Evaluasi {periode_words(periode)} {plan.tahun}"
    return DraftLine(draft, title, plan.pegawai.nama, plan.pegawai.nip, count)


def _of_unit(session: Session, draft: Draft) -> DraftLine:
    unit_id, tahun, name = draft.object_id.split("/")
    unit = str(get_record(session, "unit_kerja", unit_id).values["nama"])
    return DraftLine(draft, f"{_PAPERS['predikat_unit']} {periode_words(JenisPeriode(name))} {tahun}", unit)


def _of_record(session: Session, draft: Draft, form: str) -> DraftLine:
    title = _TITLES.get(form, form)
    try:
        typed = json.loads(draft.data)
    except ValueError:
        typed = {}
    typed = typed if isinstance(typed, dict) else {}
    if form in ("kantor", "unit_kerja", "aturan_retensi"):
        return DraftLine(draft, title, str(typed.get("nama") or ""), jumlah=len(typed))
    person = _person_of(session, form, draft.object_id)
    values = {**(person or {}), **(typed if form == "pegawai" else {})}
    parts = (str(values.get(part) or "") for part in ("gelar_depan", "nama", "gelar_belakang"))
    name = nama_lengkap(*parts) if values.get("nama") else ""
    if form == "pegawai" and person is None:
        title = f"{title} baru"
    return DraftLine(draft, title, name, str(values.get("nip") or ""), len(typed))


def _person_of(session: Session, form: str, object_id: str) -> dict[str, object] | None:
    """The person a record's draft is about; the object is the record, or for a new one the person himself."""
    owner = object_id
    if form != "pegawai":
        try:
            owner = str(get_record(session, form, object_id).values.get("pegawai_id") or "")
        except (ServiceError, KeyError):
            owner = object_id
    try:
        return dict(get_record(session, "pegawai", owner).values)
    except ServiceError:
        return None


def _differences(stored: object, typed: object) -> int:
    """How many single entries differ."""
    if isinstance(stored, dict) and isinstance(typed, dict):
        keys = (stored.keys() | typed.keys()) - _OWN_NUMBERS
        return sum(_differences(stored.get(key), typed.get(key)) for key in keys)
    if isinstance(stored, list) and isinstance(typed, list):
        longer = max(len(stored), len(typed))
        pairs = zip([*stored, *[None] * (longer - len(stored))], [*typed, *[None] * (longer - len(typed))],
                    strict=True)
        return sum(_differences(*pair) for pair in pairs)
    return int(stored != typed)
