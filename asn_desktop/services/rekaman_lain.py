"""What other records say against one that is to be saved: a parent that is gone, a NIP that is taken, hours
that overlap.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from asn_desktop.db.queries import records as queries
from asn_desktop.db.queries.pihak import eselon_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.nip import of_other_ladder
from asn_desktop.domain.penugasan import problems_of_kewenangan
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.fields.registry import record_type as type_of
from asn_desktop.fields.spec import Kind, RecordType, Values
from asn_desktop.services.ak_tersimpan import problems_of_tumpang
from asn_desktop.services.cuti import problems_of_cuti
from asn_desktop.services.log_harian.catatan import problems_of_log

Stored = Mapping[str, Any] | None
_BESIDE: Mapping[str, Callable[[ReadTx, Values, Stored], Iterator[Problem]]] = MappingProxyType(
    {"cuti": problems_of_cuti, "log_harian": problems_of_log,  # what others of its kind say, as remarks
     "konversi_ak": problems_of_tumpang})  # this one refuses


def problems_with_others(
    tx: ReadTx, record_type: RecordType, whole: Values, stored: Mapping[str, Any] | None
) -> list[Problem]:
    """What other records say against a whole record: a parent that is gone, a NIP that is taken, …"""
    beside = _BESIDE.get(record_type.key)
    said = beside(tx, whole, stored) if beside else ()
    return [*_references(tx, record_type, whole), *_own_rules(tx, record_type, whole, stored), *said]


def _references(tx: ReadTx, record_type: RecordType, whole: Values) -> list[Problem]:
    parent = f"{record_type.parent}_id" if record_type.parent else ""
    found: list[Problem] = []
    if parent:
        value = whole.get(parent)
        title = type_of(record_type.parent or "").title
        if not value:
            found.append(Problem(parent, "simpan.induk_kosong", {"label": title}))
        elif not queries.exists(tx, record_type.parent or "", str(value)):
            found.append(Problem(parent, "simpan.rujukan_tidak_ada", {"label": title}))
    for spec in record_type.fields:
        value = whole.get(spec.key)
        if (
            spec.kind is Kind.RECORD
            and spec.refers_to
            and value
            and not queries.exists(tx, spec.refers_to, str(value))
        ):
            found.append(Problem(spec.key, "simpan.rujukan_tidak_ada", {"label": spec.label}))
    return found


def _own_rules(
    tx: ReadTx, record_type: RecordType, whole: Values, stored: Mapping[str, Any] | None
) -> list[Problem]:
    """Rules that need other records: a NIP belongs to one person, a golongan to the ladder of his status, a
    penilai holds a post that may appraise, the units form a tree.
    """
    own_id = stored["id"] if stored else None
    if record_type.key == "pegawai" and whole.get("nip"):
        owner = queries.owner_of_nip(tx, str(whole["nip"]))
        if owner and owner[0] != own_id:
            return [Problem("nip", "pegawai.nip_dipakai", {"nip": whole["nip"], "nama": owner[1]})]
    if record_type.key == "riwayat_golongan" and whole.get("golongan") and whole.get("pegawai_id"):
        person = tx.row("pegawai", str(whole["pegawai_id"]))
        if person and of_other_ladder(str(whole["golongan"]), person["status_pegawai"]):
            params = {"golongan": whole["golongan"], "status": person["status_pegawai"]}
            return [Problem("golongan", "golongan.bukan_status", params, Severity.JANGGAL)]
    if record_type.key == "penugasan_penilai" and whole.get("penilai_id"):
        letter = str(whole.get("nomor_delegasi") or "")
        return list(problems_of_kewenangan(eselon_of(tx, str(whole["penilai_id"])), letter))
    if record_type.key == "unit_kerja" and own_id and whole.get("induk_id"):
        above: str | None = str(whole["induk_id"])
        seen: set[str] = set()
        while above and above not in seen:
            if above == own_id:
                return [Problem("induk_id", "simpan.unit_melingkar")]
            seen.add(above)
            row = tx.row("unit_kerja", above)
            above = row["induk_id"] if row else None
    return []
