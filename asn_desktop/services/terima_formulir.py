"""What a paper of another office says goes into the data here, without typing: from the data inside its PDF.

A final yearly evaluation becomes a "penilaian tahun lalu" of its pegawai, the plan behind a paper a template.
Only a genuine paper of an office that is known here is taken, and the same paper once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from json import dumps
from pathlib import Path
from typing import Any

from asn_desktop.db.queries.daftar_pegawai import ids_by_nip
from asn_desktop.db.queries.kepegawaian import load_bagian
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.skp import Skp
from asn_desktop.fields.aggregate_json import DamagedDraft, from_json
from asn_desktop.fields.catatan_karier import PENILAIAN_LAMA
from asn_desktop.fields.texts import sentence
from asn_desktop.services.access import needs
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.kepegawaian import KATA_PREDIKAT
from asn_desktop.services.pembatasan import alasan_dilewati, ditahan
from asn_desktop.services.printing.tanda import kunci_publik_kantor
from asn_desktop.services.records import judged
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see
from asn_desktop.services.templat_skp import simpan_templat
from asn_desktop.services.verifikasi import Pemeriksaan, Putusan, kantor_dikenal, periksa_pdf

_KATA = {predikat: kata for kata, predikat in KATA_PREDIKAT.items()}
_SAMA = ("mulai", "selesai", "predikat")  # by which an appraisal that came another way is the same one
_NEWER = "datanya tidak terbaca; barangkali dari versi program yang lebih baru"


@dataclass(frozen=True, slots=True)
class Terimaan:
    """One paper of a PDF: what it would put on record of whom; ``halangan`` says why not, or is ""."""

    nomor: str
    nama: str
    pegawai_id: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    halangan: str = ""


@dataclass(frozen=True, slots=True)
class Diterima:
    """What was taken in, what was not, and what was touched."""

    masuk: tuple[Terimaan, ...]
    tidak: tuple[Terimaan, ...]
    changes: Changes


@needs(Izin.IMPOR)
def lihat_terimaan(session: Session, path: Path) -> tuple[Terimaan, ...]:
    """What the papers of a PDF would put on record; nothing is stored. Raises ServiceError."""
    found = periksa_pdf(path, kantor_dikenal(session))
    own = kunci_publik_kantor(session)
    with session.db.read() as tx:
        return _judge_all(session, tx, own, found)


@needs(Izin.IMPOR)
def terima_formulir(session: Session, path: Path) -> Diterima:
    """Put on record what the papers of a PDF say, as one deed. Raises ServiceError when nothing can be taken,
    OutOfSight.
    """
    found = periksa_pdf(path, kantor_dikenal(session))
    own = kunci_publik_kantor(session)
    with session.db.write("formulir.terima", session.actor, path.name) as tx:
        judged_all = _judge_all(session, tx, own, found)
        ready = tuple(one for one in judged_all if not one.halangan)
        if not ready:
            raise ServiceError(f"Tidak ada yang diambil dari {path.name}: {judged_all[0].halangan}.")
        must_see(session, tx, [one.pegawai_id for one in ready], Izin.IMPOR)
        tx.insert_many(PENILAIAN_LAMA.key, [dict(one.values) for one in ready])
        left = tuple(one for one in judged_all if one.halangan)
        return Diterima(ready, left, tx.changes)


@needs(Izin.IMPOR)
def templat_dari_formulir(session: Session, path: Path) -> str:
    """Keep the plan behind the first paper of a PDF as a template for its post; returns the template's name.

    Raises ServiceError for a paper that may not be taken, Rejected when a template of that name is there.
    """
    first = periksa_pdf(path, kantor_dikenal(session))[0]
    reason = _not_to_be_trusted(session, first, own=b"")
    if reason:
        raise ServiceError(f"SKP pada {path.name} tidak diambil: {reason}.")
    try:
        plan = from_json(Skp, dumps((first.isi or {}).get("skp")))
    except DamagedDraft as error:
        raise ServiceError(f"SKP pada {path.name} tidak diambil: {_NEWER}.") from error
    name = f"{plan.nomor} {first.kantor}"[:100]
    simpan_templat(session, plan, name, plan.pegawai.jabatan, [goal.id for goal in plan.hasil_kerja],
                   lengkap=True)
    return name


def _judge_all(
    session: Session, tx: ReadTx, own: bytes, found: tuple[Pemeriksaan, ...]
) -> tuple[Terimaan, ...]:
    people = ids_by_nip(tx, sorted({one.ringkasan.nip for one in found}))
    ids = tuple(people.values())
    held = ditahan(tx, ids)
    noted = load_bagian(tx, PENILAIAN_LAMA.key, ("sumber_id", *_SAMA), "tahun", ids)
    evaluated = {_skp_id(one) for one in found if one.ringkasan.periode}
    judged_all: dict[str, Terimaan] = {}
    for one in found:
        key, told = _told(one)
        if key in judged_all or (not one.ringkasan.periode and _skp_id(one) in evaluated):
            continue  # another form of the same evaluation, or the plan that it speaks of
        reason = _not_to_be_trusted(session, one, own) or _not_on_record(one, key, told)
        person = people.get(one.ringkasan.nip, "")
        if not reason and not person:
            reason = f"pegawai dengan NIP {one.ringkasan.nip} belum ada dalam data; catat dahulu"
        elif not reason and person in held:
            reason = alasan_dilewati(held[person])
        elif not reason:
            reason = _already(noted.get(person, ()), key, told)
        values = {**told, "pegawai_id": person}
        if not reason:
            values, problems = judged(tx, session.references, PENILAIAN_LAMA, values, None)
            reason = next((sentence(p).rstrip(".") for p in problems if p.blocks), "")
        judged_all[key] = Terimaan(one.ringkasan.nomor, _nama(one), person, values, reason)
    return tuple(judged_all.values())


def _not_to_be_trusted(session: Session, one: Pemeriksaan, own: bytes) -> str:
    """Why a paper may not be taken from; "" when it may."""
    if one.putusan is not Putusan.ASLI:
        return f"formulir ini tidak asli, {one.alasan}"
    if one.ringkasan.latihan != session.latihan:
        return ("formulir ini dari kantor latihan" if one.ringkasan.latihan
                else "formulir sungguhan tidak diambil ke kantor latihan")
    if one.kunci == own:
        return "formulir ini dari kantor ini sendiri, sehingga datanya sudah ada"
    if not one.dikenal:
        return "kantor asalnya belum dikenal; cocokkan sidiknya lalu kenali kantornya pada Setelan, Keaslian"
    return ""


def _not_on_record(one: Pemeriksaan, key: str, told: Mapping[str, Any]) -> str:
    """Why a genuine paper is no yearly appraisal; "" when it is."""
    if not one.ringkasan.periode:
        return "SKP belum berisi evaluasi; isinya dapat disimpan sebagai templat"
    if one.ringkasan.periode.lower() != JenisPeriode.AKHIR.value:
        return "evaluasi berkala tidak masuk riwayat penilaian; yang diambil evaluasi akhir"
    return "" if key and told else _NEWER


def _already(noted: Iterable[tuple[Any, ...]], key: str, told: Mapping[str, Any]) -> str:
    """Why an appraisal need not be taken in: it was before, or is on record from another source."""
    same = tuple(told[name] for name in _SAMA)
    for sumber, *rest in noted:
        if sumber == key:
            return "sudah pernah diambil"
        if tuple(rest) == same:
            return "penilaian yang sama sudah tercatat"
    return ""


def _told(one: Pemeriksaan) -> tuple[str, dict[str, Any]]:
    """By what a paper is found again, and the appraisal in it; without one its plan or number, and {}."""
    evaluasi: Any = (one.isi or {}).get("evaluasi")
    try:
        penilai, himself = evaluasi["penilai"], evaluasi["pegawai"]
        return str(evaluasi["id"]), {
            "tahun": one.ringkasan.tahun,
            "mulai": date.fromisoformat(evaluasi["mulai"]),
            "selesai": date.fromisoformat(evaluasi["selesai"]),
            "hasil_kerja": _rating(evaluasi["rating_hasil_kerja"]),
            "perilaku": _rating(evaluasi["rating_perilaku"]),
            "predikat": _KATA[Predikat(one.ringkasan.predikat.lower().replace("-", "_").replace(" ", "_"))],
            "jabatan": himself["jabatan"],
            "unit_kerja": himself["unit_kerja"],
            "penilai_nama": penilai["nama"],
            "penilai_nip": penilai["nip"],
            "penilai_jabatan": penilai["jabatan"],
            "sumber_id": str(evaluasi["id"]),
        }
    except (AttributeError, KeyError, TypeError, ValueError):
        return _skp_id(one) or one.ringkasan.nomor, {}


def _rating(raw: str) -> str:
    """The words of a rating as the forms have them, in small letters but the first."""
    words = raw.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]} ekspektasi"


def _skp_id(one: Pemeriksaan) -> str:
    try:
        return str((one.isi or {})["skp"]["id"])
    except (KeyError, TypeError):
        return ""


def _nama(one: Pemeriksaan) -> str:
    try:
        return str((one.isi or {})["skp"]["pegawai"]["nama"])
    except (KeyError, TypeError):
        return f"NIP {one.ringkasan.nip}"
