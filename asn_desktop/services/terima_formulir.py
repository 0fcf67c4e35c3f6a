"""What a paper of another office says goes into the data here, without typing: from the data inside its PDF.

A final yearly evaluation becomes a "penilaian tahun lalu" of its pegawai, a conversion or a PAK a record of
his angka kredit, the plan behind a paper a template. Only a genuine paper of an office that is known here is
taken, and the same paper once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from json import dumps
from pathlib import Path
from types import MappingProxyType
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
from asn_desktop.fields.kinerja import KONVERSI_AK, PENETAPAN_AK
from asn_desktop.fields.spec import Kind, RecordType
from asn_desktop.fields.texts import sentence
from asn_desktop.services.access import needs
from asn_desktop.services.ak_tersimpan import SURAT_KONVERSI, SURAT_PENETAPAN, tumpang
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
_SAMA: Mapping[str, tuple[str, ...]] = MappingProxyType({  # by which one that came another way is the same
    PENILAIAN_LAMA.key: ("mulai", "selesai", "predikat"),
    KONVERSI_AK.key: ("tahun", "bulan_mulai", "bulan_selesai"),
    PENETAPAN_AK.key: ("sampai", "jenjang")})
_SUMBER: Mapping[str, tuple[str, ...]] = MappingProxyType({PENILAIAN_LAMA.key: ("sumber_id",)})
_TERCATAT: Mapping[str, str] = MappingProxyType({
    PENILAIAN_LAMA.key: "penilaian yang sama sudah tercatat",
    KONVERSI_AK.key: "konversi bulan yang sama sudah tercatat",
    PENETAPAN_AK.key: "penetapan angka kredit sampai hari itu sudah tercatat"})
_ANGKA_KREDIT = frozenset({"konversi-ak", "akumulasi-ak", "penetapan-ak"})
_HANYA_DIPERIKSA: Mapping[str, str] = MappingProxyType({
    "penetapan-predikat": "penetapan predikat tentang unit kantor asalnya; cukup diperiksa keasliannya",
    **dict.fromkeys(("bimbingan-b18", "bimbingan-b19"),
                    "catatan bimbingan tetap di kantor asalnya; simpan PDF-nya sebagai dokumen pegawai"),
    "log-harian": "log harian adalah bukti dukung; simpan PDF-nya sebagai dokumen pegawai"})
_DIRI = "catatan ini menilai diri Anda sendiri; mintalah petugas lain mengambilnya"
_DARI_FORMULIR = "formulir"  # where such a conversion came from
_NEWER = "datanya tidak terbaca; barangkali dari versi program yang lebih baru"


@dataclass(frozen=True, slots=True)
class Terimaan:
    """What a paper of a PDF would put on record of whom; ``halangan`` says why not, or is "". ``jenis``: the
    key of the record.
    """

    nomor: str
    nama: str
    pegawai_id: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    halangan: str = ""
    jenis: str = PENILAIAN_LAMA.key


@dataclass(frozen=True, slots=True)
class _Calon:
    """A record that a paper would make, and by what it is found again in the file; ``halangan`` as above."""

    kunci: str
    values: Mapping[str, Any] = field(default_factory=dict)
    halangan: str = ""
    jenis: RecordType = PENILAIAN_LAMA


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
        for jenis in dict.fromkeys(one.jenis for one in ready):
            tx.insert_many(jenis, [dict(one.values) for one in ready if one.jenis == jenis])
        left = tuple(one for one in judged_all if one.halangan)
        return Diterima(ready, left, tx.changes)


@needs(Izin.IMPOR)
def templat_dari_formulir(session: Session, path: Path) -> str:
    """Keep the plan behind the first paper of a PDF as a template for its post; returns the template's name.

    Raises ServiceError for a paper that may not be taken, Rejected when a template of that name is there.
    """
    first = periksa_pdf(path, kantor_dikenal(session))[0]
    reason = _not_to_be_trusted(session, first, own=b"")
    if not reason and not first.memuat_skp:
        reason = "formulir ini tidak memuat SKP"
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
    noted = {jenis: load_bagian(tx, jenis, (*same, *_SUMBER.get(jenis, ())), same[0], ids)
             for jenis, same in _SAMA.items()}
    evaluated = {_skp_id(one) for one in found if one.ringkasan.periode}
    judged_all: dict[str, Terimaan] = {}
    for one in found:
        person = people.get(one.ringkasan.nip, "")
        for calon in _candidates(one):
            if calon.kunci in judged_all or (not one.ringkasan.periode and _skp_id(one) in evaluated):
                continue  # another form of the same evaluation, or the plan that it speaks of
            reason = _not_to_be_trusted(session, one, own) or calon.halangan
            if not reason and not person:
                reason = f"pegawai dengan NIP {one.ringkasan.nip} belum ada dalam data; catat dahulu"
            elif not reason and calon.jenis.menilai and person == session.pegawai_id:
                reason = _DIRI
            elif not reason and person in held:
                reason = alasan_dilewati(held[person])
            elif not reason:
                reason = _already(noted[calon.jenis.key].get(person, ()), calon)
            values = {**calon.values, "pegawai_id": person}
            if not reason:
                values, problems = judged(tx, session.references, calon.jenis, values, None)
                taken = [other.values for other in judged_all.values() if not other.halangan
                         and (other.jenis, other.pegawai_id) == (KONVERSI_AK.key, person)]
                if calon.jenis is KONVERSI_AK:
                    problems = (*problems, *tumpang(values, taken))
                reason = next((sentence(p).rstrip(".") for p in problems if p.blocks), "")
            nomor = str(calon.values.get("nomor") or one.ringkasan.nomor)
            judged_all[calon.kunci] = Terimaan(nomor, _nama(one), person, values, reason, calon.jenis.key)
    return tuple(judged_all.values())


def _candidates(one: Pemeriksaan) -> tuple[_Calon, ...]:
    """What a paper would put on record; one without anything says why."""
    form = one.ringkasan.formulir.lower()
    if form in _HANYA_DIPERIKSA:
        return (_Calon(f"{form} {one.ringkasan.baris()}", halangan=_HANYA_DIPERIKSA[form]),)
    if form in _ANGKA_KREDIT:
        return _credits(one) or (_Calon(f"{form} {one.ringkasan.baris()}", halangan=_NEWER),)
    key, told = _told(one)
    return (_Calon(key, told, _not_on_record(one, key, told)),)


def _credits(one: Pemeriksaan) -> tuple[_Calon, ...]:
    """The records of angka kredit that came along."""
    found = []
    try:
        for jenis, columns in ((KONVERSI_AK, SURAT_KONVERSI), (PENETAPAN_AK, SURAT_PENETAPAN)):
            for row in (one.isi or {})["rekaman"].get(jenis.key, ()):
                values = {name: _value(jenis, name, row[name]) for name in columns}
                if jenis is KONVERSI_AK:
                    values["asal"] = _DARI_FORMULIR
                same = " ".join(str(values[name]) for name in _SAMA[jenis.key])
                found.append(_Calon(f"{jenis.key} {one.ringkasan.nip} {same}", values, jenis=jenis))
    except (AttributeError, KeyError, TypeError, ValueError):
        return ()
    return tuple(found)


def _value(jenis: RecordType, name: str, raw: Any) -> Any:
    return date.fromisoformat(raw) if raw and jenis.field(name).kind is Kind.DATE else raw


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


def _already(noted: Iterable[tuple[Any, ...]], calon: _Calon) -> str:
    """Why a record need not be taken in: it was before, or is there from another source."""
    same = tuple(calon.values[name] for name in _SAMA[calon.jenis.key])
    for row in noted:
        if calon.kunci in row[len(same):]:
            return "sudah pernah diambil"
        if tuple(row[:len(same)]) == same:
            return _TERCATAT[calon.jenis.key]
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
    """Whose paper it is: the person, else the unit."""
    told = one.isi or {}
    try:
        about = told["kertas"] if "kertas" in told else told["skp"]
        return str(about["pegawai"]["nama"] if "pegawai" in about else about["unit"])
    except (KeyError, TypeError):
        return f"NIP {one.ringkasan.nip}" if one.ringkasan.nip else one.ringkasan.unit
