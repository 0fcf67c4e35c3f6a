"""Destruction for good: rows deleted, their values in the trail blanked, and the trail still proves itself.

An event keeps number, record and time, and loses its values (``{}``); an audit row loses the words that name
who is gone. Their old hashes stay in the chain, so that heads in backups and on paper stay true. What hashes
the blanked rows have is written into ``jejak_dimusnahkan``, whose own events are sealed by the chain like any
other: verification (db/trail) takes a row that differs only with such a sealed entry. The triggers that
refuse updates are away only inside this transaction, which alone holds the file. The free pages, zeroed by
secure_delete, are given back by VACUUM after the commit (db/database: compact).
"""

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from asn_desktop.db import chain, derived, plain, search
from asn_desktop.db.journal import event_lines
from asn_desktop.db.queries.isi_dokumen import drop_isi
from asn_desktop.db.queries.jejak import belonging_to, merged_into
from asn_desktop.db.tables import metadata
from asn_desktop.db.trail import ENTRY, UNCHAINED
from asn_desktop.db.unit_of_work import ReadTx, WriteTx

BLANK: Final = "{}"
WORDS: Final = "(dimusnahkan)"
COMPACT: Final = "padatkan"  # the row of meta that says: VACUUM is still to come
_AT_ONCE = 400
_TELLING = 3  # letters from which a word that was looked for tells who was meant
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DIGITS = re.compile(r"\d{16,}")
_EVENT = "SELECT seq, id, txn, record_type, record_id, kind, changes, actor, at, office FROM event"
_SUBJECT, _ALASAN = chain.COLUMNS.index("subject"), chain.COLUMNS.index("alasan")


@dataclass(frozen=True, slots=True)
class Dihapus:
    """What one class lost: rows, blanked events, and a digest over what it was."""

    rekaman: int
    peristiwa: int
    sidik: str


@dataclass(frozen=True, slots=True)
class _Gone:
    """Who and what is blanked: ids of records, and the numbers and names by which words name a person."""

    ids: frozenset[str]
    figures: frozenset[str]
    names: tuple[str, ...]


def destroy(
    tx: WriteTx, pemusnahan_id: str, classes: Mapping[str, Sequence[tuple[str, str]]]
) -> dict[str, Dihapus]:
    """Destroy records (class → (table, id) of each archive) with all that belongs to them.

    Part of a write transaction whose action is the destruction. Raises BrokenRule when others still need one.
    """
    found: dict[str, Dihapus] = {}
    everything: list[_Gone] = []
    for kelas, archives in classes.items():
        ids: set[str] = set()
        for _, record_id in archives:
            ids |= belonging_to(tx, record_id)
        _unlink(tx, ids)
        people = [key for table, key in archives if table == "pegawai"]
        names = _names_of(tx, [*people, *(sorted(merged_into(tx, ids)) if people else ())])
        contents = _contents_of(tx, ids)
        rows, digest = _delete_rows(tx, ids)
        drop_isi(tx, contents - _used(tx, contents), destroyed=True)
        everything.append(_Gone(frozenset(ids), *names))
        found[kelas] = Dihapus(rows, _blank(tx, pemusnahan_id, everything[-1]), digest)
    _drop_drafts(tx, everything)
    derived.refresh(tx)
    search.rebuild(tx.connection)  # the index keeps words of removed rows until it is made anew
    tx.connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", (COMPACT,))
    return found


def _unlink(tx: WriteTx, ids: Collection[str]) -> None:
    """Other people's documents name who is gone with the words they were signed with, but lead to nobody."""
    for person in sorted(ids):
        parties = tx.connection.exec_driver_sql(
            "SELECT id FROM pihak_dokumen WHERE pegawai_id = ?", (person,)).scalars().all()
        tx.update_many("pihak_dokumen", [(key, {"pegawai_id": None}) for key in parties if key not in ids])


def _names_of(tx: ReadTx, people: Sequence[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """(ids, NIPs and NIKs; names) that these people ever had, by their rows and their history."""
    figures: set[str] = set(people)
    names: set[str] = set()
    run = tx.connection.exec_driver_sql
    for person in people:
        rows = run("SELECT changes FROM event WHERE record_id = ?", (person,)).scalars().all()
        told = [values for row in rows for values in json.loads(row).items()]
        told += [(name, [value]) for name, value in (tx.row("pegawai", person) or {}).items()]
        for name, values in told:
            known = {str(value) for value in values if value} if name in ("nip", "nik", "nama") else set()
            (names if name == "nama" else figures).update(known)
    return frozenset(figures), tuple(sorted(names))


def _contents_of(tx: ReadTx, ids: Collection[str]) -> set[str]:
    """Digests of the documents among these records, also of those that were deleted since."""
    found: set[str] = set()
    for part in _parts(sorted(ids)):
        marks = ", ".join("?" * len(part))
        query = f"SELECT changes FROM event WHERE record_type = 'dokumen' AND record_id IN ({marks})"  # noqa: S608 - marks
        for row in tx.connection.exec_driver_sql(query, tuple(part)).scalars():
            found.update(value for value in json.loads(row).get("sidik", ()) if value)
    return found


def _used(tx: ReadTx, contents: Collection[str]) -> set[str]:
    """Those of these contents that documents of others still are."""
    found: set[str] = set()
    for part in _parts(sorted(contents)):
        marks = ", ".join("?" * len(part))
        query = f"SELECT sidik FROM dokumen WHERE sidik IN ({marks})"  # noqa: S608 - marks
        found.update(tx.connection.exec_driver_sql(query, tuple(part)).scalars())
    return found


def _delete_rows(tx: WriteTx, ids: Collection[str]) -> tuple[int, str]:
    """Delete all rows with these ids, those that point at others first; their number and digest."""
    digest, count = hashlib.sha256(), 0
    for table in reversed(metadata.sorted_tables):
        if "version" not in table.c:
            continue
        rows = tx.stored_rows(table.name, ids)
        for record_id in sorted(rows):
            digest.update(f"{table.name}\n{plain.encode(rows[record_id])}\n".encode())
        count += tx.destroy_many(table.name, sorted(rows))
    return count, digest.hexdigest()


def _blank(tx: WriteTx, pemusnahan_id: str, gone: _Gone) -> int:
    """Take the values out of the trail and note the hashes that the touched rows have now."""
    run = tx.connection.exec_driver_sql
    events: list[tuple[int, str]] = []
    for part in _parts(sorted(gone.ids)):
        marks = ", ".join("?" * len(part))
        query = f"SELECT seq, txn FROM event WHERE record_id IN ({marks}) AND changes <> ?"  # noqa: S608 - marks
        events += [(int(row[0]), str(row[1])) for row in run(query, (*part, BLANK)).fetchall()]
    touched = {txn for _, txn in events}
    words = _words_to_blank(tx, gone, touched)
    with_events = {int(row[0]) for part in _parts(sorted(touched)) for row in run(
        f"SELECT seq FROM audit WHERE txn IN ({', '.join('?' * len(part))})",  # noqa: S608 - marks
        tuple(part)).fetchall()}
    guards = run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN "
                 "('event', 'audit')").fetchall()
    for name, _ in guards:
        run(f"DROP TRIGGER {name}")
    if events:
        run("UPDATE event SET changes = ? WHERE seq = ?", [(BLANK, seq) for seq, _ in events])
    if words:
        run("UPDATE audit SET subject = ?, alasan = "
            "CASE WHEN coalesce(alasan, '') = '' THEN alasan ELSE ? END WHERE seq = ?",
            [(WORDS, WORDS, seq) for seq in sorted(words)])
    for _, statement in guards:
        run(str(statement))
    _note_hashes(tx, pemusnahan_id, sorted(with_events | words))
    return len(events)


def _words_to_blank(tx: WriteTx, gone: _Gone, touched: Collection[str]) -> set[int]:
    """Audit rows whose words name who is gone: those about nothing else, and those that say his name.

    A name alone counts only where the row is about nobody else, for two people may share it.
    """
    names = tuple(name.casefold() for name in gone.names if name)
    found: set[int] = set()
    rows = tx.connection.exec_driver_sql(
        "SELECT seq, txn, action, subject, alasan, events, first_event, last_event FROM audit").fetchall()
    for seq, txn, action, subject, alasan, count, first, last in rows:
        text = f"{subject}\n{alasan or ''}".casefold()
        his = txn in touched
        named = (his or not count) and any(name in text and _as_words(name, text) for name in names)
        named |= action == "daftar.baca" and _searched(gone, text)
        if named or _says(gone.figures, text) or (his and _is_all_his(tx, gone.ids, first, last)):
            found.add(int(seq))
    return found


def _searched(gone: _Gone, text: str) -> bool:
    """Whether somebody looked for who is gone: a word that one of his names begins with, or part of a number.

    The words of a list that was read are its title, what was looked for, and how many were found.
    """
    words = [word for part in text.strip().split(" · ")[1:-1] for word in part.split()]
    begun = tuple(word for name in gone.names for word in name.casefold().split())
    numbers = tuple(figure for figure in gone.figures if figure.isdigit())
    return any(len(word) >= _TELLING and (any(one.startswith(word) for one in begun)
                                          or any(word in number for number in numbers)) for word in words)


def _is_all_his(tx: WriteTx, ids: Collection[str], first: int, last: int) -> bool:
    rows = tx.connection.exec_driver_sql(
        "SELECT DISTINCT record_id FROM event WHERE seq BETWEEN ? AND ? AND record_type <> 'nomor_dokumen'",
        (first, last)).scalars()
    return all(record_id in ids for record_id in rows)


def _as_words(name: str, text: str) -> bool:
    """Whether a name stands in a text with no letters against it: "ani" is not in "rani"."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _says(figures: frozenset[str], text: str) -> bool:
    """Whether a text holds one of these ids or numbers; a NIP may be written with blanks."""
    if not figures.isdisjoint(_ID.findall(text)):
        return True
    return any(figure in run for run in _DIGITS.findall("".join(text.split())) for figure in figures)


def _note_hashes(tx: WriteTx, pemusnahan_id: str, numbers: Sequence[int]) -> None:
    run = tx.connection.exec_driver_sql
    entries = []
    unchained = False
    for seq in numbers:
        row = run(f"{chain.SELECT} WHERE seq = ?", (seq,)).one()
        values, previous, linked = row[:len(chain.COLUMNS)], row[-3], row[-2]
        unchained |= linked is None
        first, last = values[chain.COLUMNS.index("first_event")], values[chain.COLUMNS.index("last_event")]
        events = run(f"{_EVENT} WHERE seq BETWEEN ? AND ? ORDER BY seq", (first or 1, last or 0)).fetchall()
        entries.append((seq, chain.link(str(previous or chain.START), values),
                        hashlib.sha256(event_lines(events).encode()).hexdigest()))
    if unchained:
        old = run(f"{chain.SELECT} WHERE hash IS NULL ORDER BY seq").fetchall()
        entries.append((UNCHAINED, chain.seal_of_unchained([row[:len(chain.COLUMNS)] for row in old]), ""))
    tx.insert_many(ENTRY, [{"pemusnahan_id": pemusnahan_id, "seq": seq, "hash": row_hash,
                            "digest": events} for seq, row_hash, events in entries])


def _drop_drafts(tx: WriteTx, everything: Iterable[_Gone]) -> None:
    """Drafts of what is gone, or that name it; that of an evaluation is kept under its plan and period."""
    rows = tx.connection.exec_driver_sql("SELECT id, object_id, data FROM draft").fetchall()
    dropped = {row[0] for gone in everything for row in rows
               if str(row[1]).partition("/")[0] in gone.ids or _named_in(gone, str(row[2]).casefold())}
    if dropped:
        tx.connection.exec_driver_sql("DELETE FROM draft WHERE id = ?", [(key,) for key in sorted(dropped)])


def _named_in(gone: _Gone, text: str) -> bool:
    return _says(gone.ids | gone.figures, text) or any(
        name in text and _as_words(name, text) for name in map(str.casefold, gone.names))


def _parts(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[start:start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))
