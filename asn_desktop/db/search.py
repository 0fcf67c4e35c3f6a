"""Search for people by name, NIP, jabatan and unit: the only module that knows FTS5.

Two indexes, kept in the transaction of the write: one of the words of all four, which finds what words begin
with; one of every three letters of the name, which finds what stands inside. (Of posts and units only
beginnings count: "camat" would be everybody of a kecamatan.) Neither holds text of its own: they point at
ringkasan_pegawai by docid. What a person types is never read as a query language: every word is quoted.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, TextClause, and_, column, text

from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai

COLUMNS = ("nama_lengkap", "nip", "jabatan", "unit_kerja")
CREATE = ("CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, "
          "content='ringkasan_pegawai', content_rowid='docid', "
          "tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
          # detail=none: a third of the size. A word is found where all its threes are, hardly ever elsewhere.
          "CREATE VIRTUAL TABLE cari_bagian USING fts5(nama, content='', contentless_delete=1, "
          "detail=none, tokenize='trigram case_sensitive 1')")
_NIP_DIGITS = 18
_AT_ONCE = 5000
_LOOK_UP = 100  # looking one person up costs as much as walking past so many in the order of names
_BEGIN = "SELECT rowid FROM cari_pegawai WHERE cari_pegawai MATCH {}"
_WITHIN = " UNION SELECT rowid FROM cari_bagian WHERE cari_bagian MATCH {}"
_MOST = "(SELECT coalesce(max(docid), 0) / :share + 1 FROM ringkasan_pegawai)"
_COUNT = {inside: f"SELECT count(*), {_MOST} FROM ({_BEGIN.format(':awal')}"  # noqa: S608
                  f"{_WITHIN.format(':bagian') * inside} LIMIT {_MOST})" for inside in (False, True)}
_ROWID = column("rowid", Integer)
_BIRTH_DIGITS = 8
_APOSTROPHES = "'\u2019\u02bc`"  # Nur'aini is also written Nuraini


@dataclass(frozen=True, slots=True)
class Kata:
    """One word as FTS5 is asked for it: what some word begins with, or ("" for short ones and figures) what
    the name contains.
    """

    awal: str
    bagian: str


def words_of(typed: str) -> tuple[str, ...]:
    """The words to look for; the blanks and the apostrophe of a written NIP do not split it."""
    joined = "".join(char for char in typed if not char.isspace() and char not in "'’.-")
    if joined.isascii() and joined.isdigit() and len(joined) <= _NIP_DIGITS:
        return (joined,) if joined else ()
    spaced = "".join(char if char.isalnum() else " " for char in typed)
    found: list[str] = []
    for word in spaced.split():
        if found and word.isdigit() and found[-1].isdigit() and len(found[-1]) >= _BIRTH_DIGITS:
            found[-1] += word  # a NIP among words, in its written form
        else:
            found.append(word)
    return tuple(found)


def dicari(typed: str) -> tuple[Kata, ...]:
    """What to ask for each word of a text: every word must be in the row, in any order; () when they are too
    short.
    """
    words = words_of(typed)
    return tuple(map(_kata, words)) if any(len(word) > 1 for word in words) else ()


def _kata(word: str) -> Kata:
    plain = fold(word)
    threes = dict.fromkeys(f'"{plain[at:at + 3]}"' for at in range(len(plain) - 2))
    return Kata(f'"{word}"*', "" if plain.isdigit() else " ".join(threes))


def fold(words: str) -> str:
    """A text without capitals, accents and apostrophes."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char) and char not in _APOSTROPHES)


def matches(typed: str, docid: ColumnElement[Any] = ringkasan_pegawai.c.docid) -> ColumnElement[bool]:
    """A condition on ringkasan_pegawai for a typed text; below two letters it is what a name contains.

    ``docid``: the column, or it in a form no index is taken for, where something else finds the people.
    """
    words = dicari(typed)
    if words:
        parts = (_rowids(place, bool(word.bagian)).bindparams(**_values(place, word))
                 for place, word in enumerate(words))
        return and_(*(docid.in_(part.columns(_ROWID)) for part in parts))
    row, plain = ringkasan_pegawai.c, typed.strip()
    column = row.nama_urut if len(plain) < 2 else row.nama_lengkap  # the first is read from an index
    return column.contains(plain.casefold() if len(plain) < 2 else plain, autoescape=True)


def matching(bentuk: tuple[bool, ...], docid: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition with open values, for statements that are made once and run often: of each word whether
    it is also looked for inside names (``Kata.bagian``). ``docid`` as for ``matches``.
    """
    parts = (_rowids(place, inside).columns(_ROWID) for place, inside in enumerate(bentuk))
    return and_(*(docid.in_(part) for part in parts))


def few(connection: Connection, words: tuple[Kata, ...]) -> int | None:
    """How many people have the first of these words that few have (0: nobody has all of them); None when each
    is had by so many that looking them up costs more than walking through everybody.
    """
    for word in words:
        values = {"awal": word.awal, "share": _LOOK_UP, **({"bagian": word.bagian} if word.bagian else {})}
        found, most = connection.exec_driver_sql(_COUNT[bool(word.bagian)], values).one()
        if found < most:
            return int(found)
    return None


def values_of(words: tuple[Kata, ...]) -> dict[str, str]:
    """The values of ``matching``."""
    return {name: query for place, word in enumerate(words) for name, query in _values(place, word).items()}


def _rowids(place: int, inside: bool) -> TextClause:
    return text(_BEGIN.format(f":awal{place}") + (_WITHIN.format(f":bagian{place}") if inside else ""))


def _values(place: int, word: Kata) -> dict[str, str]:
    begin = {f"awal{place}": word.awal}
    return {**begin, f"bagian{place}": word.bagian} if word.bagian else begin


def add(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Index these summary rows (docid and ``COLUMNS``)."""
    values = [(row["docid"], *(row[name] for name in COLUMNS)) for row in rows]
    if values:
        connection.exec_driver_sql(
            "INSERT INTO cari_pegawai (rowid, nama_lengkap, nip, jabatan, unit_kerja) "
            "VALUES (?, ?, ?, ?, ?)", values)
        _add_names(connection, [value[:2] for value in values])


def remove(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Take these summary rows out of the index; they must be as they were when they were added."""
    values = [(row["docid"], *(row[name] for name in COLUMNS)) for row in rows]
    if values:
        connection.exec_driver_sql(
            "INSERT INTO cari_pegawai (cari_pegawai, rowid, nama_lengkap, nip, jabatan, unit_kerja) "
            "VALUES ('delete', ?, ?, ?, ?, ?)", values)
        connection.exec_driver_sql("DELETE FROM cari_bagian WHERE rowid = ?",
                                   [value[:1] for value in values])


def rebuild(connection: Connection) -> None:
    """Index every summary row anew."""
    connection.exec_driver_sql("INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild')")
    connection.exec_driver_sql("INSERT INTO cari_bagian (cari_bagian) VALUES ('delete-all')")
    everybody = connection.exec_driver_sql("SELECT docid, nama_lengkap FROM ringkasan_pegawai")
    while rows := everybody.fetchmany(_AT_ONCE):
        _add_names(connection, rows)


def _add_names(connection: Connection, rows: Sequence[Sequence[Any]]) -> None:
    connection.exec_driver_sql("INSERT INTO cari_bagian (rowid, nama) VALUES (?, ?)",
                               [(docid, fold(nama)) for docid, nama in rows])
