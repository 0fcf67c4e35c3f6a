"""Keeps ringkasan_pegawai and the search index true: in the transaction of the write that touched a person.

Derived rows leave no events; ``rebuild`` makes them anew from the records and must give the same.
They say what holds on a day, that of the transaction; ``roll`` brings them to another day.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from asn_desktop.db import plain, search
from asn_desktop.db.sebutan import load_sebutan
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.golongan import pangkat_of, urut_golongan
from asn_desktop.domain.jabatan import dijabat
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.sebutan import Sebutan
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.values import asked_for, count_lacking

# Tables whose writes change a summary, and the column that names the person (unit_kerja: the unit).
WATCHED: Mapping[str, str] = {
    "pegawai": "id", "riwayat_golongan": "pegawai_id", "riwayat_jabatan": "pegawai_id",
    "riwayat_pendidikan": "pegawai_id", "unit_kerja": "id",
}
# Touched people from which it is cheaper to index everything anew than one by one, and to read a whole
# stretch of ids than to name each: every bound id is locked memory (see engine), about as dear as ten rows.
_MANY = 1000
_COLUMNS = ("id", "nip", "nama_lengkap", "nama_urut", "unit_kerja_id", "unit_kerja", "status_pegawai",
            "golongan", "golongan_urut", "pangkat", "jenis_jabatan", "jabatan", "tmt_jabatan", "eselon",
            "jenjang", "pendidikan", "pendidikan_urut", "tmt_golongan", "kedudukan_hukum", "jenis_kelamin",
            "tanggal_lahir", "tmt_cpns", "kurang", "aktif")
_PERSON = ("id", "nip", "nama", "gelar_depan", "gelar_belakang", "unit_kerja_id", "status_pegawai",
           "golongan_awal", "kedudukan_hukum", "jenis_kelamin", "tanggal_lahir", "tmt_cpns")
# Words in kedudukan hukum of people who have left (BKN reference list); "sementara" and MPP still belong.
_LEFT = ("pensiun", "berhenti", "meninggal", "tewas", "bup", "pindah instansi", "punah", "tms", "pembatalan",
         "tidak aktif", "nonaktif", "non aktif")
_STILL_HERE = ("masa persiapan pensiun", "sementara")

# Which record of a history stands for a person on a day (ISO text): the columns that decide, and their rank,
# None for one that does not stand. A post held besides ("rangkap") never stands for the main one.
_RANKS: Mapping[str, tuple[tuple[str, ...], Callable[[Sequence[Any], str], Any]]] = {
    "riwayat_golongan": (("tmt_golongan", "id"), lambda row, hari: tuple(row) if row[0] <= hari else None),
    "riwayat_jabatan": (("jenis_jabatan", "penugasan", "tmt_jabatan", "sampai", "id"),
                        lambda row, hari: (row[0] != "rangkap", row[2], row[4])
                        if dijabat(row[1], row[2], row[3], hari) else None),
    "riwayat_pendidikan": (("tingkat", "tahun_lulus", "id"),
                           lambda row, _: (urut_pendidikan(row[0]), row[1] or 0, row[2])),
}
_META = "ringkasan_pada"  # the row of meta with the day that the summaries tell of
HISTORIES = tuple(_RANKS)
# Whose summary may lack what a list said without a TMT, since an earlier program made it.
_UNTOLD = ("SELECT p.id FROM pegawai p JOIN ringkasan_pegawai r ON r.id = p.id WHERE p.data_siasn NOT NULL "
           "AND (r.jabatan = '' AND p.data_siasn LIKE '%\"JABATAN NAMA\":%' OR r.tmt_golongan IS NULL AND "
           "r.golongan = coalesce(p.golongan_awal, '') AND p.data_siasn LIKE '%\"GOL AKHIR NAMA\":%' "
           "OR r.pendidikan = '' AND p.data_siasn LIKE '%\"TINGKAT PENDIDIKAN NAMA\":%')")

Summary = Sequence[Any]  # the values of _COLUMNS; a stored one ends with its docid


@lru_cache(maxsize=256)  # an office has few, and asks for every summary
def is_aktif(kedudukan_hukum: str | None) -> bool:
    """Whether a person belongs to the office's working list; an empty kedudukan hukum counts as active."""
    words = (kedudukan_hukum or "").casefold()
    return any(word in words for word in _STILL_HERE) or not any(word in words for word in _LEFT)


def refresh(tx: WriteTx) -> None:
    """Bring the summaries of everybody whom this transaction touched up to date."""
    people = set().union(*(ids for table, ids in tx.watched.items() if table != "unit_kerja"))
    people |= _people_of_units(tx.connection, tx.watched["unit_kerja"])
    if people:
        _write(tx, sorted(people), tx.hari, search_anew=len(people) >= _MANY)


def roll(tx: ReadTx, hari: date) -> None:
    """Bring the summaries to another day: of whom a post or a golongan began, or a post ended, in between. Of
    data that earlier programs wrote, of everybody whom they may have shown as he was not.
    """
    known = tx.connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (_META,)).scalar()
    day = hari.isoformat()
    if known == day:
        return
    first, last = sorted((str(known), day)) if known else (day, "9999")
    acting = "" if known else " OR sampai IS NOT NULL OR penugasan IN ('plt', 'plh')"
    found = tx.connection.exec_driver_sql(
        "SELECT pegawai_id FROM riwayat_golongan WHERE tmt_golongan > ? AND tmt_golongan <= ? UNION "  # noqa: S608
        "SELECT pegawai_id FROM riwayat_jabatan WHERE tmt_jabatan > ? AND tmt_jabatan <= ? "
        f"OR sampai >= ? AND sampai < ?{acting} UNION {_UNTOLD}", (first, last) * 3).fetchall()
    people = sorted(str(row[0]) for row in found)
    if people:
        _write(tx, people, hari, search_anew=len(people) >= _MANY)
    tx.connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_META, day))


def rebuild(tx: WriteTx) -> None:
    """Make every summary and the search index anew."""
    tx.connection.exec_driver_sql("DELETE FROM ringkasan_pegawai")
    people = [str(row[0]) for row in tx.connection.exec_driver_sql("SELECT id FROM pegawai ORDER BY id")]
    _write(tx, people, tx.hari, search_anew=True)
    search.rebuild(tx.connection)


def _write(tx: ReadTx, people: Sequence[str], hari: date, *, search_anew: bool) -> None:
    connection = tx.connection
    old = _stored(connection, people)
    new = _summaries(tx, people, hari)
    top = int(connection.exec_driver_sql("SELECT max(docid) FROM ringkasan_pegawai").scalar() or 0)
    fresh = [row for row in new if row[0] not in old]
    fresh = [(*row, docid) for docid, row in enumerate(fresh, start=top + 1)]
    pairs = [(before, (*row, before[-1])) for row in new if (before := old.pop(row[0], None)) is not None]
    changed = [(before, row) for before, row in pairs if before != row]
    gone = list(old.values())
    # All at once: each further run of a kept statement pays for locked memory again (see engine).
    _put(connection, fresh, [row for _, row in changed], gone)
    if search_anew:
        search.rebuild(connection)
    else:
        search.remove(connection, map(_words, [*gone, *(before for before, _ in changed)]))
        search.add(connection, map(_words, [*fresh, *(row for _, row in changed)]))


def _words(row: Summary) -> dict[str, Any]:
    return dict(zip((*_COLUMNS, "docid"), row, strict=True))


def _put(connection: Connection, fresh: Sequence[Summary], changed: Sequence[Summary],
         gone: Sequence[Summary]) -> None:
    """Write the rows; search entries of old rows are taken out by their old words, so the order is free."""
    plain.delete_rows(connection, "ringkasan_pegawai", "docid", [row[-1] for row in gone])
    names = (*_COLUMNS, "docid")
    if fresh:
        marks = ", ".join("?" * len(names))
        statement = f"INSERT INTO ringkasan_pegawai ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - own names
        connection.exec_driver_sql(statement, fresh)
    if changed:
        sets = ", ".join(f"{name} = ?" for name in _COLUMNS)
        statement = f"UPDATE ringkasan_pegawai SET {sets} WHERE docid = ?"  # noqa: S608 - own names only
        connection.exec_driver_sql(statement, changed)


def _summaries(tx: ReadTx, people: Sequence[str], hari: date) -> list[Summary]:
    """The summary rows (without docid) of the people who exist, in the order given, which is that of ids."""
    if not people:
        return []
    connection = tx.connection
    columns = (*_PERSON, *asked_for(PEGAWAI))
    persons = {row[0]: row for row in _rows_of(connection, "pegawai", "id", columns, people)}
    unit = _PERSON.index("unit_kerja_id")
    units = tx.rows("unit_kerja", {row[unit] for row in persons.values() if row[unit]})
    names = {unit["id"]: unit["nama"] for unit in units.values()}
    golongan = latest(connection, "riwayat_golongan", ("golongan", "tmt_golongan"), people, hari)
    posts = ("jenis_jabatan", "jabatan", "tmt_jabatan", "eselon", "jenjang")
    jabatan = latest(connection, "riwayat_jabatan", posts, people, hari)
    schooling = latest(connection, "riwayat_pendidikan", ("tingkat",), people, hari)
    lacking = [key for key in persons if not (key in golongan and key in jabatan and key in schooling)]
    told, none = load_sebutan(connection, lacking), Sebutan()
    return [_summary(persons[person], names, golongan.get(person), jabatan.get(person),
                     schooling.get(person), told.get(person, none)) for person in people if person in persons]


def _summary(person: Sequence[Any], units: Mapping[str, str], golongan: Sequence[Any] | None,
             jabatan: Sequence[Any] | None, schooling: Sequence[Any] | None, told: Sebutan) -> Summary:
    key, nip, nama, depan, belakang, unit, status, first_rank, state, sex, born, since_cpns, *asked = person
    rank, since_rank = golongan or (told.golongan or first_rank or "", None)
    kind, post, since, eselon, jenjang = jabatan or (told.jenis_jabatan, told.jabatan, None, told.eselon, "")
    level = schooling[0] if schooling else told.pendidikan
    return (
        key, nip, nama_lengkap(depan, nama, belakang), nama.casefold(), unit, units.get(unit or "", ""),
        status, rank, urut_golongan(rank), pangkat_of(rank), kind, post, since, eselon or "", jenjang or "",
        level, urut_pendidikan(level), since_rank, state or "", sex or "", born, since_cpns,
        count_lacking(asked), int(is_aktif(state)),
    )


def latest(connection: Connection, table: str, columns: Sequence[str], people: Sequence[str], hari: date
           ) -> dict[str, Sequence[Any]]:
    """Of each person (ids in order) these columns of the record of a history that stands for him on a day."""
    day = hari.isoformat()
    ranking, rank = _RANKS[table]
    found: dict[str, Sequence[Any]] = {}
    ranks: dict[str, Any] = {}
    width = len(columns)
    for owner, *row in _rows_of(connection, table, "pegawai_id", ("pegawai_id", *columns, *ranking), people):
        place = rank(row[width:], day)
        if place is None:
            continue
        if owner not in ranks or place > ranks[owner]:
            ranks[owner], found[owner] = place, row[:width]
    return found


def _stored(connection: Connection, people: Sequence[str]) -> dict[str, Summary]:
    rows = _rows_of(connection, "ringkasan_pegawai", "id", (*_COLUMNS, "docid"), people)
    wanted = set(people)
    return {row[0]: row for row in rows if row[0] in wanted}


def _rows_of(connection: Connection, table: str, owner: str, columns: Sequence[str],
             owners: Sequence[str]) -> Sequence[Sequence[Any]]:
    """Rows of these owners (ids in order) as stored, in no order; of many also what lies between them."""
    if not owners:
        return []
    many = len(owners) >= _MANY
    where = f"{owner} BETWEEN ? AND ?" if many else f"{owner} IN ({', '.join('?' * len(owners))})"
    bound = (owners[0], owners[-1]) if many else tuple(owners)
    statement = f"SELECT {', '.join(columns)} FROM {table} WHERE {where}"  # noqa: S608 - own names and marks
    return connection.exec_driver_sql(statement, bound).fetchall()


def _people_of_units(connection: Connection, units: Set[str]) -> set[str]:
    rows = _rows_of(connection, "pegawai", "unit_kerja_id", ("id", "unit_kerja_id"), sorted(units))
    return {row[0] for row in rows if row[1] in units}
