"""Reads the rows of a table and has them judged: lists of people by the planner, lists of records by
theirs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from asn_desktop.exchange.blocks import ListKind, RecordRule
from asn_desktop.exchange.cells import Row, Sealed
from asn_desktop.exchange.reshaping import Reshaper
from asn_desktop.exchange.siasn import SiasnReader, SiasnRow, is_secret
from asn_desktop.exchange.torn import torn_rows
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import RecordType
from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.mapping import Rule
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.plan import Finding, Weight, Writes
from asn_desktop.services.importing.planner import Planner
from asn_desktop.services.importing.record_planner import RecordPlanner
from asn_desktop.services.importing.record_store import RecordStore
from asn_desktop.services.importing.snapshot import Office
from asn_desktop.services.importing.tables import Table
from asn_desktop.services.rujukan_rekaman import Rujukan
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

if TYPE_CHECKING:
    from asn_desktop.services.importing.guards import Guard

_COMPARING: Final = "Membandingkan dengan data"
_STEP_ROWS: Final = 200
_IDS_AT_ONCE: Final = 1000


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found about the rows of a table, and what would be written."""

    notes: Notes
    writes: Writes


def judged(table: Table, session: Session, work: Work) -> Judgement:
    """The rows of a table against what the office knows. Raises Cancelled, UnknownFile for a
    list of restricted data that this user cannot open.
    """
    with session.db.read() as tx:
        office = Office(tx, session.db.new_id.stock(_IDS_AT_ONCE))
    plain = table.official or table.sheet.sealed is not None
    reshaper = Reshaper(table.layout, table.kind.vocabulary, session.references, plain=plain)
    if not table.has_key:
        keys = ", ".join(table.kind.keys)
        why = wording.ROW_WITHOUT_OWN_KEY.format(columns=keys) if keys else wording.ROW_WITHOUT_KEY
        findings = [Finding(row.number, "", "", why, Weight.BARIS) for row in table.body.rows]
        notes = Notes(reshaper.layout, findings=findings, rows=len(findings), refused=len(findings))
        return Judgement(notes, Writes({}, {}, office.based_on))
    reader = SiasnReader(reshaper.layout, table.kind.vocabulary, session.references)
    rows: list[tuple[SiasnRow, Row]] = []
    source = table.body.rows
    for done, row in enumerate(source):
        if done % _STEP_ROWS == 0:
            work.step(done // 2, len(source), _COMPARING)
        whole = reshaper.row(row)
        rows.append((reader.read(whole), whole))
    judge = _people if table.kind.records is None else _records
    judgement = judge(session, table, office, reshaper, rows, work)
    _tell_leftovers(judgement.notes, table, reshaper)
    work.step(len(source), len(source), _COMPARING)
    return judgement


def importable(kind: ListKind) -> bool:
    """Whether such a list may be taken in from a plain table; what takes two people is entered by them."""
    return kind.records is None or not record_type(kind.records.record_type).two_people


def _people(
    session: Session,
    table: Table,
    office: Office,
    reshaper: Reshaper,
    waiting: list[tuple[SiasnRow, Row]],
    work: Work,
) -> Judgement:
    planner = Planner(
        office,
        reshaper.layout,
        table.kind.vocabulary,
        session.clock().date(),
        rules=table.decisions.rules,
        sheet=table.sheet.name,
        keeps_unplaced=not table.official,
        derived=frozenset(reshaper.derived),
        torn=torn_rows([source for _, source in waiting], reshaper.layout.width),
    )
    total = len(waiting)
    waiting.sort(key=lambda pair: planner.turns.rank(pair[0]))
    done = 0
    while waiting:
        planner.turns.begin()
        again: list[tuple[SiasnRow, Row]] = []
        for pair in waiting:
            if not planner.judge(*pair):
                again.append(pair)
            elif (done := done + 1) % _STEP_ROWS == 0:
                work.step((total + done) // 2, total, _COMPARING)
        if len(again) == len(waiting):
            told = planner.turns.last_words([row for row, _ in waiting])
            again = [pair for pair in waiting if pair[0].number not in told]
            for row, source in waiting:
                if row.number in told:
                    planner.judge(row, source, last_word=True)
        waiting = again
    planner.settle()
    return Judgement(planner.notes, planner.writes())


def _records(
    session: Session,
    table: Table,
    office: Office,
    reshaper: Reshaper,
    rows: list[tuple[SiasnRow, Row]],
    work: Work,
) -> Judgement:
    rule = table.kind.records
    assert rule is not None  # noqa: S101 - chosen by it
    if not importable(table.kind) and table.sheet.sealed is None:
        raise UnknownFile(wording.BY_TWO.format(title=table.kind.title))
    rule = _usable(rule, table)
    kind = record_type(rule.record_type)
    with session.db.read() as tx:
        store = RecordStore(tx, rule.record_type, rule.keys)
        rujukan = Rujukan(tx, (kind,))
    if store.is_locked:
        raise UnknownFile(wording.LOCKED.format(title=table.kind.title))
    secrets = {heading.name for heading in table.kind.vocabulary.headings
               if is_secret(heading)}
    notes = Notes(reshaper.layout, frozenset(reshaper.derived), hidden=frozenset(secrets))
    # What is only likely overwrites nothing.
    rules = {**table.decisions.rules, **dict.fromkeys(reshaper.guessed, Rule.HANYA_KOSONG)}
    planner = RecordPlanner(
        office, store, table.kind, rule, notes, session.clock().date(), rules, rujukan, session.pegawai_id,
        _guard(session, kind, table) if kind.hanya_bersandi else None,
    )
    waiting, patience = [row for row, _ in rows], 2
    if table.sheet.sealed is not None:
        waiting = _without_faulty(waiting, table.sheet.sealed.faults, notes)
        waiting = [_as_it_is(row, kind.key, table.sheet.sealed) for row in waiting]
    while waiting:
        again: list[SiasnRow] = []
        for done, row in enumerate(waiting):
            if done % _STEP_ROWS == 0:
                work.step((len(rows) + done) // 2, len(rows), _COMPARING)
            if not planner.judge(row, patience=patience):
                again.append(row)
        patience = 2 if len(again) < len(waiting) else patience - 1
        waiting = again
    for name in sorted(reshaper.guessed) if notes.new_people else ():
        notes.findings.append(Finding(0, "", "", wording.READ_FROM_NAME.format(what=name), Weight.CATATAN))
    for text, count in notes.of_all.items():
        told = wording.OF_ALL.format(count=count, what=text[:1].lower() + text[1:])
        notes.findings.append(Finding(0, "", "", told, Weight.CATATAN))
    if reshaper.years:
        text = wording.ONLY_THE_YEAR.format(count=reshaper.years)
        notes.findings.append(Finding(0, "", "", text, Weight.CATATAN))
    return Judgement(notes, planner.writes())


def _guard(session: Session, kind: RecordType, table: Table) -> "Guard":
    from asn_desktop.services.importing.guards import Guard  # knows papers and pictures; seldom needed

    sealed = table.sheet.sealed
    return Guard(session, kind, sealed.restricted if sealed is not None else frozenset())


def _without_faulty(rows: list[SiasnRow], faults: Mapping[int, str], notes: Notes) -> list[SiasnRow]:
    """The rows but those whose content was refused when the list was opened."""
    for row in rows:
        if row.number in faults:
            notes.rows += 1
            person = row.of("pegawai")
            label = wording.person_of(person.get("nama"), person.get("nip"))
            notes.refuse_row(row, label, "", faults[row.number])
    return [row for row in rows if row.number not in faults]


def _as_it_is(row: SiasnRow, jenis: str, sealed: Sealed) -> SiasnRow:
    """The row with what its content is in place of what its cells say of that."""
    facts = sealed.facts.get(row.number)
    if facts is None:
        return row
    said = row.of(jenis) if jenis in row.values else {}
    return replace(row, values={**row.values, jenis: {**said, **facts}})


def _usable(rule: RecordRule, table: Table) -> RecordRule:
    """The rule with the sets of keys for which the file has columns; a part of one that counts is none."""
    if not rule.by_columns:
        return rule
    fields = {
        heading.field
        for heading in table.kind.vocabulary.headings
        if heading.name in table.layout.known and heading.record_type == rule.record_type
    }
    if table.sheet.sealed is not None:
        fields |= {name for facts in table.sheet.sealed.facts.values() for name in facts}
    found: list[tuple[str, ...]] = []
    for keys in rule.keys:
        if fields.issuperset(keys) and not any(set(keys) < set(other) for other in found):
            found.append(keys)
    return replace(rule, keys=tuple(found) or rule.keys[-1:])


def _tell_leftovers(notes: Notes, table: Table, reshaper: Reshaper) -> None:
    """What a cell held beside its pieces; of a row that is refused it comes back with the row."""
    headings = {column.index: column.heading for column in table.layout.columns}
    for number, index, text in reshaper.leftovers:
        reason = wording.LEFT_OVER.format(text=_short(text))
        notes.findings.append(Finding(number, "", headings[index], reason, Weight.CATATAN))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
