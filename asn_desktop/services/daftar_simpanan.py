"""Saved lists: filters, columns and order under a name, one's own or for the whole office."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.kantor_lain import DAFTAR_SIMPANAN
from asn_desktop.fields.kolom_pegawai import known_keys
from asn_desktop.fields.saringan_pegawai import PER_KUNCI, SARINGAN, Ragam
from asn_desktop.services.access import needs, require
from asn_desktop.services.errors import Rejected
from asn_desktop.services.records import Saved, judged
from asn_desktop.services.rujukan_rekaman import UNIT, Rujukan
from asn_desktop.services.session import Session

LAYAR_PEGAWAI = "pegawai"
KEY = DAFTAR_SIMPANAN.key
_UNIT = next(spec.key for spec in SARINGAN if spec.ragam is Ragam.UNIT)


@dataclass(frozen=True, slots=True)
class IsiDaftar:
    """What a list asks for: words, filters by key, order, and its columns (none: the usual ones)."""

    cari: str = ""
    saringan: Mapping[str, str] = field(default_factory=dict)
    urutan: str = "nama"
    kolom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DaftarSimpanan:
    """A saved list; ``bersama``: of the office, not only of whoever is logged in."""

    id: str
    nama: str
    bersama: bool
    isi: IsiDaftar


@needs(Izin.LIHAT_PEGAWAI)
def saved_lists(session: Session) -> tuple[DaftarSimpanan, ...]:
    """The lists of the office and one's own, by name. What a list asks that the program has no more is left
    out of it.
    """
    with session.db.read() as tx:
        rows = _mine(tx, session)
    return tuple(sorted(map(_list, rows), key=_by_name))


@needs(Izin.LIHAT_PEGAWAI)
def save_list(session: Session, nama: str, isi: IsiDaftar, *, bersama: bool = False) -> Saved:
    """Save a list under a name; one of that name and the same owner is replaced.

    Raises Rejected for a name that is empty or too long, Denied for a list of the office without the right
    to change data.
    """
    if bersama:
        require(session, "save_list", Izin.UBAH_PEGAWAI)
    text = json.dumps({"cari": isi.cari, "saringan": dict(isi.saringan), "urutan": isi.urutan,
                       "kolom": list(isi.kolom)}, ensure_ascii=False)
    owner = None if bersama else session.actor
    values = {"nama": nama, "layar": LAYAR_PEGAWAI, "pemilik": owner, "isi": text}
    with session.db.write("daftar_simpanan.simpan", session.actor, nama.strip()[:80]) as tx:
        stored = next((row for row in _mine(tx, session)
                       if row["nama"].casefold() == nama.strip().casefold()
                       and bool(row["pemilik"]) != bersama), None)
        cleaned, problems = judged(tx, session.references, DAFTAR_SIMPANAN, values, stored)
        refused = tuple(problem for problem in problems if problem.blocks)
        if refused:
            raise Rejected(refused)
        if stored is None:
            return Saved(tx.insert(KEY, cleaned), 1, tx.changes)
        return Saved(stored["id"], tx.update(KEY, stored["id"], cleaned), tx.changes)


@needs(Izin.LIHAT_PEGAWAI)
def delete_list(session: Session, daftar_id: str) -> Changes:
    """Remove a saved list. Raises Rejected when it is gone or another's, Denied for one of the office without
    the right to change data.
    """
    with session.db.read() as tx:
        found = next((row for row in _mine(tx, session) if row["id"] == daftar_id), None)
    if found is None:
        raise Rejected((Problem("", "daftar.tidak_ada"),))
    if not found["pemilik"]:
        require(session, "delete_list", Izin.UBAH_PEGAWAI)
    with session.db.write("daftar_simpanan.hapus", session.actor, found["nama"]) as tx:
        tx.delete(KEY, daftar_id)
        return tx.changes


def isi_keluar(isi: str, rujukan: Rujukan) -> str:
    """The contents as a list of such records writes them: the unit by its way from the top, since ids are of
    one office.
    """
    told, unit = _with_unit(isi)
    if not unit:
        return isi
    told["saringan"][_UNIT] = rujukan.words(UNIT, unit)
    return json.dumps(told, ensure_ascii=False)


def isi_masuk(isi: str, rujukan: Rujukan) -> tuple[str, bool]:
    """The contents with this office's unit in place of the words, and whether it was found; else the list
    asks for no unit.
    """
    told, words = _with_unit(isi)
    if not words:
        return isi, True
    found = rujukan.find(UNIT, words)
    if len(found) == 1:
        told["saringan"][_UNIT] = found[0]
    else:
        del told["saringan"][_UNIT]
    return json.dumps(told, ensure_ascii=False), len(found) == 1


def _with_unit(isi: str) -> tuple[Any, str]:
    """What a text says, and the unit that it asks for; "" for none, also where it cannot be read."""
    try:
        told = json.loads(isi)
        return told, str(told["saringan"].get(_UNIT) or "")
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return None, ""


def _mine(tx: ReadTx, session: Session) -> list[dict[str, Any]]:
    return [row for row in all_rows(tx, KEY)
            if row["layar"] == LAYAR_PEGAWAI and row["pemilik"] in (None, "", session.actor)]


def _list(row: Mapping[str, Any]) -> DaftarSimpanan:
    try:
        told = json.loads(row["isi"])
        values = {key: str(value) for key, value in told.get("saringan", {}).items() if key in PER_KUNCI}
        isi = IsiDaftar(str(told.get("cari", "")), values, str(told.get("urutan", "nama")),
                        known_keys(tuple(map(str, told.get("kolom", ())))))
    except (ValueError, AttributeError, TypeError):
        isi = IsiDaftar()  # written by hand or by a later program: the list opens, and asks for nothing
    return DaftarSimpanan(row["id"], row["nama"], not row["pemilik"], isi)


def _by_name(one: DaftarSimpanan) -> tuple[str, str]:
    return one.nama.casefold(), one.id
