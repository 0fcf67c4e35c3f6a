"""Snapshots of people on one document, as rows of pihak_dokumen."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from asn_desktop.db.tables.evaluasi import pihak_dokumen
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.skp import Pihak

_c = pihak_dokumen.c
_OWNERS = {"skp_id": _c.skp_id, "evaluasi_id": _c.evaluasi_id}
PERAN = ("pegawai", "penilai", "atasan_penilai")


def load_pihak(tx: ReadTx, owner: str, ids: Iterable[str]) -> dict[str, dict[str, Pihak]]:
    """Document id → peran → snapshot; ``owner`` is "skp_id" or "evaluasi_id"."""
    found: dict[str, dict[str, Pihak]] = {}
    query = select(
        _OWNERS[owner],
        _c.peran,
        _c.pegawai_id,
        _c.nama,
        _c.nip,
        _c.pangkat_golongan,
        _c.jabatan,
        _c.unit_kerja,
        _c.pakai_instansi,
    ).where(_OWNERS[owner].in_(list(ids)))
    for row in tx.connection.execute(query):
        found.setdefault(row[0], {})[row[1]] = Pihak(*row[2:])
    return found


def pihak_rows(owner: str, document_id: str, people: Mapping[str, Pihak]) -> list[dict[str, Any]]:
    """Rows for the people who have a name; nobody leaves no row."""
    return [
        {owner: document_id, "peran": peran, **_values(people[peran])}
        for peran in PERAN
        if people[peran].nama
    ]


def save_pihak(tx: WriteTx, owner: str, document_id: str, people: Mapping[str, Pihak]) -> None:
    """Make the stored snapshots of a document equal to these."""
    query = select(_c.peran, _c.id).where(_OWNERS[owner] == document_id)
    stored = {row[0]: row[1] for row in tx.connection.execute(query)}
    for row in pihak_rows(owner, document_id, people):
        record_id = stored.pop(row["peran"], None)
        if record_id is None:
            tx.insert("pihak_dokumen", row)
        else:
            tx.update("pihak_dokumen", record_id, row)
    tx.delete_many("pihak_dokumen", stored.values())


def delete_pihak(tx: WriteTx, owner: str, document_id: str) -> None:
    """Remove all snapshots of a document."""
    tx.delete_many(
        "pihak_dokumen", tx.connection.scalars(select(_c.id).where(_OWNERS[owner] == document_id)).all()
    )


def _values(pihak: Pihak) -> dict[str, Any]:
    return {
        "pegawai_id": pihak.pegawai_id,
        "nama": pihak.nama,
        "nip": pihak.nip,
        "pangkat_golongan": pihak.pangkat_golongan,
        "jabatan": pihak.jabatan,
        "unit_kerja": pihak.unit_kerja,
        "pakai_instansi": pihak.pakai_instansi,
    }
