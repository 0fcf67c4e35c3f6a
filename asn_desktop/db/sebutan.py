"""Reads what lists said of people who have no history of it (domain/sebutan)."""

from collections.abc import Collection, Mapping
from typing import Final

from sqlalchemy import Connection

from asn_desktop.domain.sebutan import Sebutan, sebutan

_HISTORIES: Final = ("riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan")
_NAMED: Final = 500  # from so many people on a stretch of ids is read: each bound id is locked memory


def load_sebutan(connection: Connection, ids: Collection[str] | None = None) -> Mapping[str, Sebutan]:
    """Of these people (None: of all) what a list said and no history says; others are left out."""
    if ids is not None and not ids:
        return {}
    told = [f"EXISTS (SELECT 1 FROM {name} WHERE pegawai_id = pegawai.id)" for name in _HISTORIES]  # noqa: S608
    where, bound = _chosen(ids)
    columns, all_told = ", ".join(told), " AND ".join(told)
    statement = (f"SELECT id, data_siasn, {columns} FROM pegawai "  # noqa: S608 - own names and marks
                 f"WHERE data_siasn IS NOT NULL AND NOT ({all_told}){where}")
    rows = connection.exec_driver_sql(statement, bound)
    wanted, empty, found = None if ids is None else frozenset(ids), Sebutan(), {}
    for key, text, golongan, jabatan, pendidikan in rows:
        if wanted is not None and key not in wanted:
            continue
        one = sebutan(text).tanpa(golongan=golongan, jabatan=jabatan, pendidikan=pendidikan)
        if one != empty:
            found[key] = one
    return found


def _chosen(ids: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    if ids is None:
        return "", ()
    if len(ids) < _NAMED:
        return f" AND id IN ({', '.join('?' * len(ids))})", tuple(ids)
    return " AND id BETWEEN ? AND ?", (min(ids), max(ids))
