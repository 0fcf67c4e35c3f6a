"""Search for people by name, NIP, jabatan and unit: the only module that knows FTS5.

The index holds no text of its own: it points at ringkasan_pegawai by docid and is kept in the same
transaction. What a person types is never read as a query language: every word is quoted.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, column, or_, text

from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai

COLUMNS = ("nama_lengkap", "nip", "jabatan", "unit_kerja")
CREATE = ("CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, "
          "content='ringkasan_pegawai', content_rowid='docid', "
          "tokenize='unicode61 remove_diacritics 2', prefix='2 3')")
_NIP_DIGITS = 18


def words_of(typed: str) -> tuple[str, ...]:
    """The words to look for; the blanks and the apostrophe of a written NIP do not split it."""
    joined = "".join(char for char in typed if not char.isspace() and char not in "'’.-")
    if joined.isascii() and joined.isdigit() and len(joined) <= _NIP_DIGITS:
        return (joined,) if joined else ()
    spaced = "".join(char if char.isalnum() else " " for char in typed)
    return tuple(spaced.split())


def match_query(typed: str) -> str | None:
    """The FTS5 query: every word must begin some word of the row, in any order; None when words are too
    short.
    """
    words = words_of(typed)
    if not words or all(len(word) < 2 for word in words):
        return None
    return " ".join(f'"{word}"*' for word in words)


# For statements that are made once and run often: give it ``match_query`` of the text as "cari".
MATCHES_CARI: ColumnElement[bool] = ringkasan_pegawai.c.docid.in_(
    text("SELECT rowid FROM cari_pegawai WHERE cari_pegawai MATCH :cari").columns(column("rowid", Integer))
)


def matches(typed: str, docid: ColumnElement[Any] = ringkasan_pegawai.c.docid) -> ColumnElement[bool]:
    """A condition on ringkasan_pegawai for a typed text; below two letters it is a plain "contains".

    ``docid``: the column, or it in a form no index is taken for, where something else finds the people.
    """
    query = match_query(typed)
    row = ringkasan_pegawai.c
    if query is not None:
        found = text("SELECT rowid FROM cari_pegawai WHERE cari_pegawai MATCH :cari").bindparams(cari=query)
        return docid.in_(found.columns(column("rowid", Integer)))
    wanted = typed.strip()
    return or_(*(row[name].contains(wanted, autoescape=True) for name in COLUMNS))


def add(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Index these summary rows (docid and ``COLUMNS``)."""
    values = [(row["docid"], *(row[name] for name in COLUMNS)) for row in rows]
    if values:
        connection.exec_driver_sql(
            "INSERT INTO cari_pegawai (rowid, nama_lengkap, nip, jabatan, unit_kerja) "
            "VALUES (?, ?, ?, ?, ?)", values)


def remove(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Take these summary rows out of the index; they must be as they were when they were added."""
    values = [(row["docid"], *(row[name] for name in COLUMNS)) for row in rows]
    if values:
        connection.exec_driver_sql(
            "INSERT INTO cari_pegawai (cari_pegawai, rowid, nama_lengkap, nip, jabatan, unit_kerja) "
            "VALUES ('delete', ?, ?, ?, ?, ?)", values)


def rebuild(connection: Connection) -> None:
    """Index every summary row anew."""
    connection.exec_driver_sql("INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild')")
