"""A block pasted from a spreadsheet: NIP and columns of the form become a preview of changes by person.

An empty cell changes nothing: what is missing in a block says nothing about the person.
"""

import csv
import io
from collections.abc import Mapping, Sequence

from asn_desktop.db.queries.daftar_pegawai import ids_by_nip, load_units
from asn_desktop.db.queries.penglihatan import unseen_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.nip import clean_nip, format_nip, problem_of_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import tidy
from asn_desktop.exchange.headers import heading_key
from asn_desktop.exchange.kinds import vocabulary_of
from asn_desktop.fields import texts
from asn_desktop.fields.spec import FieldSpec, Kind, Value
from asn_desktop.fields.values import is_empty
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.ubah_massal import (
    MOST_PEOPLE,
    BarisMassal,
    PratinjauMassal,
    pasted_fields,
    preview,
    unit_named,
)

_NIP = "nip"
_MOST_COLUMNS = 200


@needs(Izin.UBAH_PEGAWAI)
def pratinjau_tempel(session: Session, teks: str) -> PratinjauMassal:
    """What a pasted block (headings first, cells by tabulators) would change.

    Raises Rejected for a block without a column NIP, without any other known column, with two columns of one
    field, or with too many rows.
    """
    rows = _rows(teks)
    if len(rows) < 2:
        raise Rejected((Problem("", "tempel.kosong"),))
    columns, ignored = _columns(session, rows[0])
    if len(rows) - 1 > MOST_PEOPLE:
        raise Rejected((Problem("", "massal.terlalu_banyak", {"batas": MOST_PEOPLE}),))
    with session.db.read() as tx:
        wanted, refused = _wanted(session, tx, rows[1:], columns)
        judul = ", ".join(spec.label for spec in columns.values() if spec is not None)
        return preview(tx, session, wanted, judul, refused, ignored)


def _rows(teks: str) -> list[list[str]]:
    try:
        found = list(csv.reader(io.StringIO(teks.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    except csv.Error as cause:
        raise Rejected((Problem("", "tempel.rusak"),)) from cause
    return [row[:_MOST_COLUMNS] for row in found if any(cell.strip() for cell in row)]


def _columns(session: Session, head: Sequence[str]) -> tuple[dict[int, FieldSpec | None], tuple[str, ...]]:
    """The field of each column that has one (None: the NIP), and the headings of the others."""
    known: dict[str, FieldSpec] = {}
    fields = {spec.key: spec for spec in pasted_fields()}
    vocabulary = vocabulary_of(session.references)
    for spelling, name in (*vocabulary.synonyms.items(), *vocabulary.exact.items()):
        heading = vocabulary.heading(name)
        if heading.record_type == "pegawai" and heading.field in fields:
            known[spelling] = fields[heading.field]
    for key, spec in fields.items():
        known |= {heading_key(key): spec, heading_key(spec.label): spec}
    nips = {_NIP} | {spelling for spelling, name in {**vocabulary.synonyms, **vocabulary.exact}.items()
                     if vocabulary.heading(name).field == _NIP}
    columns: dict[int, FieldSpec | None] = {}
    names: dict[str, str] = {}
    ignored: list[str] = []
    for place, cell in enumerate(head):
        key = heading_key(cell)
        if key not in known and key not in nips:
            ignored += [tidy(cell)[:40]] if cell.strip() else []
            continue
        columns[place] = known.get(key)
        field = known[key].key if key in known else _NIP
        if field in names:
            raise Rejected((Problem("", "tempel.kolom_ganda", {"judul": names[field], "lain": tidy(cell)}),))
        names[field] = tidy(cell)
    if _NIP not in names:
        raise Rejected((Problem("", "tempel.tanpa_nip"),))
    if len(columns) < 2:
        raise Rejected((Problem("", "tempel.tanpa_kolom", {"judul": ", ".join(ignored) or "–"}),))
    return columns, tuple(ignored)


def _wanted(
    session: Session, tx: ReadTx, rows: Sequence[Sequence[str]], columns: Mapping[int, FieldSpec | None]
) -> tuple[dict[str, dict[str, Value]], list[BarisMassal]]:
    place = next(number for number, spec in columns.items() if spec is None)
    nips = [row[place].strip() if place < len(row) else "" for row in rows]
    cleaned = [clean_nip(nip) for nip in nips]
    ids = ids_by_nip(tx, tuple(dict.fromkeys(cleaned)))
    hidden = unseen_of(tx, sight(session, Izin.UBAH_PEGAWAI), tuple(ids.values()))
    ids = {nip: person for nip, person in ids.items() if person not in hidden}
    units = load_units(tx)
    wanted: dict[str, dict[str, Value]] = {}
    refused: list[BarisMassal] = []
    first: dict[str, int] = {}
    for number, (row, nip) in enumerate(zip(rows, cleaned, strict=True), start=2):
        problem = problem_of_nip(nips[number - 2], _NIP) if nip not in ids else None
        if problem is None and nip not in ids:
            problem = Problem(_NIP, "massal.tidak_ada", {"nip": format_nip(nip)})
        if problem is None and nip in first:
            problem = Problem(_NIP, "massal.berulang", {"nip": format_nip(nip), "baris": first[nip]})
        values: dict[str, Value] = {}
        if problem is None:
            first[nip] = number
            try:
                values = _values(row, columns, units)
            except Rejected as error:
                problem = error.problems[0]
        if problem is not None:
            refused.append(_refused(number, nips[number - 2], problem))
        else:
            wanted[ids[nip]] = values
    return wanted, refused


def _values(
    row: Sequence[str], columns: Mapping[int, FieldSpec | None],
    units: Sequence[tuple[str, str | None, str]],
) -> dict[str, Value]:
    """What the filled cells of a row say. Raises Rejected for a unit that is not known."""
    found: dict[str, Value] = {}
    for place, spec in columns.items():
        if spec is None or place >= len(row) or is_empty(row[place]):
            continue
        record = spec.kind is Kind.RECORD and spec.refers_to == "unit_kerja"
        found[spec.key] = unit_named(units, row[place]) if record else row[place]
    return found


def _refused(number: int, nip: str, problem: Problem) -> BarisMassal:
    shown = {"label": "NIP", **problem.params}
    sentence = texts.sentence(Problem(problem.field, problem.code, shown, problem.severity))
    return BarisMassal("", f"Baris {number}", tidy(nip)[:40], alasan=sentence)
