"""What the screens of some records make of what is typed, and refuse: held to by a list of them as well.

These records come in encrypted lists only (``RecordType.hanya_bersandi``): settings and templates that
programs made, the profile, scans. Nothing comes in that typing would refuse.
"""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from asn_desktop.db.kunci_tanda import load_key
from asn_desktop.db.queries.isi_dokumen import load_isi
from asn_desktop.db.queries.records import only_record
from asn_desktop.domain.dokumen import AKHIRAN, nama_keluar, nip_pada_nama
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.teks import forbidden_character
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import RecordType, Value, Values
from asn_desktop.runtime.tanda_tangan import kunci_publik
from asn_desktop.services.daftar_simpanan import LAYAR_PEGAWAI, isi_masuk
from asn_desktop.services.errors import Rejected
from asn_desktop.services.importing import wording
from asn_desktop.services.lambang import prepare_lambang
from asn_desktop.services.mutu.penjelasan import MIN_PENJELASAN
from asn_desktop.services.pilihan_cetak import problems_of_pilihan, varian_formulir
from asn_desktop.services.pindaian_rahasia import jenis_rahasia, keterangan_berlebih
from asn_desktop.services.rujukan_bebas import RujukanBebas
from asn_desktop.services.rujukan_rekaman import UNIT, Rujukan
from asn_desktop.services.session import Session
from asn_desktop.services.templat_skp import problems_of_isi
from asn_desktop.services.verifikasi import problems_of_kantor

Problems = tuple[Problem, ...]


class Guard:
    """Of one list of one type; it knows the office as it is when the list is looked at."""

    def __init__(self, session: Session, kind: RecordType, restricted: frozenset[str] = frozenset()) -> None:
        """``restricted``: digests of the contents that come sealed."""
        self._session, self._kind = session, kind
        self._bebas = RujukanBebas(session.db, session.references)
        self._names_any = any(spec.any_record for spec in kind.fields)
        self._check = _CHECKS.get(kind.key)
        self._facts: dict[str, Any] = {}
        with session.db.read() as tx:
            if kind.key == "kantor":
                stored = only_record(tx, kind)
                self._facts["kantor"] = (tx.row(kind.key, stored) if stored else None) or {}
            elif kind.key == "daftar_simpanan":
                self._facts["rujukan"] = Rujukan(tx, (record_type(UNIT),))
            elif kind.key == "kantor_dikenal":
                own = load_key(tx.connection)
                self._facts["kunci"] = kunci_publik(own) if own else None
            elif kind.key == "dokumen":
                self._facts["tertutup"] = restricted | {
                    key for key, isi in load_isi(tx).items() if isi.rahasia}
                self._facts["pemegang"] = tx.restricted_key is not None
        if kind.key == "pilihan_cetak":
            self._facts["varian"] = varian_formulir(session)

    def taken(self, owner: str, nip: str, values: Values) -> tuple[dict[str, Value], str, str]:
        """The values of a row as they would be kept; why the row is refused, and what is told of it."""
        made: dict[str, Value] = dict(values)
        told = ""
        if self._names_any and {"rekaman_id", "kolom"} & made.keys():
            made, found = self._bebas.taken(self._kind, owner, made)
            if not found and self._kind.key == "penjelasan_mutu":
                return made, wording.NOTHING_EXPLAINED, ""
            told = "" if found else wording.NOT_LINKED
        if self._kind.key == "daftar_simpanan" and made.get("pemilik"):
            made["pemilik"] = self._session.actor  # a list of one's own becomes that of who takes it in
        if self._kind.key == "daftar_simpanan" and made.get("isi"):
            made["isi"], found = isi_masuk(str(made["isi"]), self._facts["rujukan"])
            told = "" if found else wording.NO_UNIT
        if self._kind.key == "dokumen" and made.get("jenis") in jenis_rahasia(self._session.references):
            media = str(made.get("media") or "")
            made["nama_berkas"] = nama_keluar(str(made["jenis"]), nip, media) if media in AKHIRAN else None
        if isinstance(made.get("lambang"), str):
            try:
                made["lambang"] = self._picture(str(made["lambang"]))
            except Rejected as refusal:
                return made, str(refusal), told
        return made, "", told

    def problems(self, whole: Values, nip: str) -> Problems:
        """What forbids keeping a whole record."""
        return self._check(self._facts | {"session": self._session, "nip": nip}, whole) if self._check else ()

    def _picture(self, text: str) -> bytes:
        try:
            raw = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raw = b""
        return raw if raw == self._facts["kantor"].get("lambang") else prepare_lambang(raw)


def _templat(facts: Mapping[str, Any], whole: Values) -> Problems:
    return problems_of_isi(str(whole["isi"])) or _hidden("isi", str(whole["isi"]))


def _daftar(facts: Mapping[str, Any], whole: Values) -> Problems:
    told = _json(whole.get("isi"))
    if whole.get("layar") != LAYAR_PEGAWAI or not isinstance(told, dict) or "saringan" not in told:
        return (Problem("isi", "bersandi.isi"),)
    return _hidden("isi", str(whole["isi"]))


def _tata_letak(facts: Mapping[str, Any], whole: Values) -> Problems:
    told = _json(whole.get("pemetaan"))
    if not isinstance(told, dict) or not {"kolom", "aturan"} <= told.keys():
        return (Problem("pemetaan", "bersandi.isi"),)
    return _hidden("pemetaan", str(whole["pemetaan"]))


def _penjelasan(facts: Mapping[str, Any], whole: Values) -> Problems:
    if len(str(whole.get("penjelasan") or "")) < MIN_PENJELASAN:
        return (Problem("penjelasan", "mutu.penjelasan_pendek", {"batas": MIN_PENJELASAN}),)
    return ()


def _kantor_dikenal(facts: Mapping[str, Any], whole: Values) -> Problems:
    return problems_of_kantor(whole, facts["kunci"])


def _pilihan(facts: Mapping[str, Any], whole: Values) -> Problems:
    return problems_of_pilihan(facts["varian"], str(whole["kunci"]), str(whole["nilai"]))


def _dokumen(facts: Mapping[str, Any], whole: Values) -> Problems:
    references = facts["session"].references
    secret = whole.get("jenis") in jenis_rahasia(references) or whole.get("sidik") in facts["tertutup"]
    if secret and not facts["pemegang"]:
        return (Problem("", "dokumen.rahasia"),)
    if secret and whole.get("id"):
        return (Problem("", "bersandi.pindaian_segel"),)
    if not whole.get("sidik"):
        return (Problem("sidik", "bersandi.isi"),)
    named = nip_pada_nama(str(whole.get("nama_berkas") or ""))
    found = keterangan_berlebih(references, whole)
    if named and named != facts["nip"]:  # it is told whose it is: the name may be older than the number
        params = {"nip": format_nip(named), "nama": format_nip(facts["nip"])}
        found.append(Problem("", "dokumen.nip_lain", params, Severity.JANGGAL))
    return tuple(found)


_CHECKS: Final[Mapping[str, Callable[[Mapping[str, Any], Values], Problems]]] = {
    "templat_skp": _templat, "daftar_simpanan": _daftar, "tata_letak_impor": _tata_letak,
    "penjelasan_mutu": _penjelasan, "kantor_dikenal": _kantor_dikenal, "pilihan_cetak": _pilihan,
    "dokumen": _dokumen,
}


def _json(text: object) -> object:
    try:
        return json.loads(str(text))
    except (ValueError, RecursionError):
        return None


def _hidden(field: str, text: str) -> Problems:
    """Characters that JSON wraps up and that may not be kept."""
    waiting = [_json(text)]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str) and (found := forbidden_character(one)):
            return (Problem(field, "teks.karakter_terlarang", {"karakter": found}),)
        waiting += one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
    return ()
