"""Keeps ringkasan_pegawai and the search index true: in the transaction of the write that touched a person.

Derived rows leave no events; ``rebuild`` makes them anew from the records and must give the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from asn_desktop.db import search
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.golongan import pangkat_of, urut_golongan
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.values import kelengkapan

# Tables whose writes change a summary, and the column that names the person (unit_kerja: the unit).
WATCHED: Mapping[str, str] = {
    "pegawai": "id", "riwayat_golongan": "pegawai_id", "riwayat_jabatan": "pegawai_id",
    "riwayat_pendidikan": "pegawai_id", "unit_kerja": "id",
}
_AT_ONCE = 400
_REBUILD_INDEX_FROM = 1000  # touched people from which indexing everything anew is cheaper than one by one
_COLUMNS = ("id", "nip", "nama_lengkap", "nama_urut", "unit_kerja_id", "unit_kerja", "status_pegawai",
            "golongan", "golongan_urut", "pangkat", "jenis_jabatan", "jabatan", "tmt_jabatan", "eselon",
            "pendidikan", "kurang", "aktif")
# Words in kedudukan hukum of people who have left (BKN reference list); "sementara" and MPP still belong.
_LEFT = ("pensiun", "berhenti", "meninggal", "tewas", "bup", "pindah instansi", "punah", "tms", "pembatalan",
         "tidak aktif", "nonaktif", "non aktif")
_STILL_HERE = ("masa persiapan pensiun", "sementara")


def is_aktif(kedudukan_hukum: str | None) -> bool:
    """Whether a person belongs to the office's working list; an empty kedudukan hukum counts as active."""
    words = (kedudukan_hukum or "").casefold()
    return any(word in words for word in _STILL_HERE) or not any(word in words for word in _LEFT)


def refresh(tx: WriteTx) -> None:
    """Bring the summaries of everybody whom this transaction touched up to date."""
    people = set().union(*(ids for table, ids in tx.watched.items() if table != "unit_kerja"))
    people |= _people_of_units(tx.connection, tx.watched["unit_kerja"])
    if people:
        _write(tx, sorted(people), search_anew=len(people) >= _REBUILD_INDEX_FROM)


def rebuild(tx: WriteTx) -> None:
    """Make every summary and the search index anew."""
    tx.connection.exec_driver_sql("DELETE FROM ringkasan_pegawai")
    people = [str(row[0]) for row in tx.connection.exec_driver_sql("SELECT id FROM pegawai ORDER BY id")]
    _write(tx, people, search_anew=True)
    search.rebuild(tx.connection)


def _write(tx: WriteTx, people: Sequence[str], *, search_anew: bool) -> None:
    connection = tx.connection
    top = int(connection.exec_driver_sql("SELECT max(docid) FROM ringkasan_pegawai").scalar() or 0)
    fresh: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    outdated: list[Mapping[str, Any]] = []
    gone: list[Mapping[str, Any]] = []
    for start in range(0, len(people), _AT_ONCE):
        part = people[start:start + _AT_ONCE]
        old = _stored(connection, part)
        new = {row["id"]: row for row in summaries(tx, part)}
        fresh += [row for person, row in new.items() if person not in old]
        differing = [row for person, row in new.items() if person in old and _differs(old[person], row)]
        changed += differing
        outdated += [old[row["id"]] for row in differing]
        gone += [row for person, row in old.items() if person not in new]
    for number, row in enumerate(fresh, start=top + 1):
        row["docid"] = number
    # All at once: each further run of a kept statement pays for locked memory again (see engine).
    _put(connection, fresh, changed, gone)
    if search_anew:
        search.rebuild(connection)
    else:
        search.remove(connection, [*gone, *outdated])
        search.add(connection, [*fresh, *changed])


def _differs(old: Mapping[str, Any], new: dict[str, Any]) -> bool:
    new["docid"] = old["docid"]
    return any(old[name] != new[name] for name in _COLUMNS)


def _put(connection: Connection, fresh: Sequence[Mapping[str, Any]], changed: Sequence[Mapping[str, Any]],
         gone: Sequence[Mapping[str, Any]]) -> None:
    """Write the rows; search entries of old rows are taken out by their old words, so the order is free."""
    if gone:
        docids = [(row["docid"],) for row in gone]
        connection.exec_driver_sql("DELETE FROM ringkasan_pegawai WHERE docid = ?", docids)
    names = (*_COLUMNS, "docid")
    if fresh:
        marks = ", ".join("?" * len(names))
        statement = f"INSERT INTO ringkasan_pegawai ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - own names
        connection.exec_driver_sql(statement, [tuple(row[name] for name in names) for row in fresh])
    if changed:
        sets = ", ".join(f"{name} = ?" for name in _COLUMNS)
        statement = f"UPDATE ringkasan_pegawai SET {sets} WHERE docid = ?"  # noqa: S608 - own names only
        connection.exec_driver_sql(statement, [tuple(row[name] for name in names) for row in changed])


def summaries(tx: ReadTx, people: Sequence[str]) -> list[dict[str, Any]]:
    """The summary rows (without docid) of the people who exist, in the order given; at most some hundred."""
    persons = tx.rows("pegawai", people)
    found = [person for person in people if person in persons]
    units = tx.rows("unit_kerja", {row["unit_kerja_id"] for row in persons.values() if row["unit_kerja_id"]})
    golongan = _newest(tx.connection, "riwayat_golongan", ("golongan",), "tmt_golongan, id", found)
    # A post held besides ("rangkap") never stands for the main one.
    jabatan = _newest(tx.connection, "riwayat_jabatan", ("jenis_jabatan", "jabatan", "tmt_jabatan", "eselon"),
                      "CASE WHEN jenis_jabatan = 'rangkap' THEN 0 ELSE 1 END, tmt_jabatan, id", found)
    schooling = _highest_school(tx.connection, found)
    return [_summary(persons[person], units, golongan.get(person), jabatan.get(person),
                     schooling.get(person, "")) for person in found]


def _summary(person: Mapping[str, Any], units: Mapping[str, Mapping[str, Any]],
             golongan: Sequence[Any] | None, jabatan: Sequence[Any] | None, schooling: str) -> dict[str, Any]:
    rank = str(golongan[0]) if golongan else person["golongan_awal"] or ""
    kind, post, since, eselon = jabatan or ("", "", None, "")
    unit = units.get(person["unit_kerja_id"] or "")
    return {
        "id": person["id"], "nip": person["nip"],
        "nama_lengkap": nama_lengkap(person["gelar_depan"], person["nama"], person["gelar_belakang"]),
        "nama_urut": person["nama"].casefold(),
        "unit_kerja_id": person["unit_kerja_id"], "unit_kerja": unit["nama"] if unit else "",
        "status_pegawai": person["status_pegawai"], "golongan": rank, "golongan_urut": urut_golongan(rank),
        "pangkat": pangkat_of(rank), "jenis_jabatan": kind, "jabatan": post, "tmt_jabatan": since,
        "eselon": eselon or "", "pendidikan": schooling, "kurang": len(kelengkapan(PEGAWAI, person)),
        "aktif": int(is_aktif(person["kedudukan_hukum"])),
    }


def _newest(connection: Connection, table: str, columns: Sequence[str], order: str,
            people: Sequence[str]) -> dict[str, Sequence[Any]]:
    if not people:
        return {}
    marks = ", ".join("?" * len(people))
    statement = (f"SELECT pegawai_id, {', '.join(columns)} FROM {table} "  # noqa: S608 - own names only
                 f"WHERE pegawai_id IN ({marks}) ORDER BY pegawai_id, {order}")
    return {row[0]: row[1:] for row in connection.exec_driver_sql(statement, tuple(people)).fetchall()}


def _highest_school(connection: Connection, people: Sequence[str]) -> dict[str, str]:
    if not people:
        return {}
    marks = ", ".join("?" * len(people))
    statement = ("SELECT pegawai_id, tingkat FROM riwayat_pendidikan "  # noqa: S608 - marks only
                 f"WHERE pegawai_id IN ({marks}) ORDER BY pegawai_id, coalesce(tahun_lulus, 0), id")
    highest: dict[str, str] = {}
    for person, level in connection.exec_driver_sql(statement, tuple(people)).fetchall():
        if urut_pendidikan(level) >= urut_pendidikan(highest.get(person)):
            highest[person] = level
    return highest


def _stored(connection: Connection, people: Sequence[str]) -> dict[str, dict[str, Any]]:
    marks = ", ".join("?" * len(people))
    names = ("docid", *_COLUMNS)
    statement = (f"SELECT {', '.join(names)} FROM ringkasan_pegawai "  # noqa: S608 - own names and marks
                 f"WHERE id IN ({marks})")
    rows = connection.exec_driver_sql(statement, tuple(people)).fetchall()
    return {row[1]: dict(zip(names, row, strict=True)) for row in rows}


def _people_of_units(connection: Connection, units: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for unit in units:
        rows = connection.exec_driver_sql("SELECT id FROM pegawai WHERE unit_kerja_id = ?", (unit,))
        found.update(str(row[0]) for row in rows)
    return found
