"""The dry run: reads a file, recognises its list, and works out what an import would do. Writes nothing."""

from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path
from typing import Final

from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.blocks import ListKind
from asn_desktop.exchange.cells import Sheet, cell_text
from asn_desktop.exchange.headers import ColumnMatch
from asn_desktop.exchange.kinds import SIASN, SIASN_TITLE, kinds_of
from asn_desktop.exchange.limits import Limits, UnreadableFile
from asn_desktop.exchange.sheet import read_file
from asn_desktop.exchange.siasn import is_secret
from asn_desktop.services.access import needs
from asn_desktop.services.collector import collector_paused
from asn_desktop.services.daftar_bersandi import is_sealed
from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.judging import importable, judged
from asn_desktop.services.importing.mapping import Decisions
from asn_desktop.services.importing.plan import ColumnPlan, Finding, ImportPlan, Weight
from asn_desktop.services.importing.remembering import remembered
from asn_desktop.services.importing.tables import Table, proposals_of, samples_of, table_of
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

_READING: Final = "Membaca berkas"
_SHOWN_ROWS: Final = 10

UNKNOWN: Final = (
    'Berkas "{name}" tidak dikenali: pada 20 baris pertama tidak ada baris judul yang memuat '
    "nomor pegawai beserta kolom lain yang dikenal (dicari: PNS ID, NIP BARU, NAMA, TANGGAL LAHIR, GOL "
    "AKHIR NAMA, "
    "NAMA DIKLAT, dan seterusnya). Periksa baris judulnya, atau pilih berkas lain."
)
TOO_MANY_ROWS: Final = (
    'Berkas "{name}" memuat {rows} baris pegawai; batasnya {limit}. Bagi menjadi beberapa berkas.'
)
NO_ROWS: Final = (
    'Berkas "{name}" hanya berisi judul kolom, tanpa baris di bawahnya. Periksa berkasnya, atau unduh ulang.'
)


@needs(Izin.IMPOR)
def inspect_file(
    session: Session,
    path: Path,
    work: Work,
    lembar: str | None = None,
    keputusan: Decisions | None = None,
    kata_sandi: str = "",
) -> ImportPlan:
    """What importing this file would do, without doing it; ``lembar`` names the sheet, else it is the first
    with a known list, and others with one are among the findings. ``keputusan`` says what columns mean; None:
    what was decided earlier about this layout holds. ``kata_sandi`` opens an encrypted list.

    Raises UnknownFile for a file or a sheet that cannot be read or that holds no known list, WrongPassword,
    Cancelled.
    """
    with collector_paused():
        sheets = _opened(path, kata_sandi, session, work) if is_sealed(path) else _read(path, work)
        return inspect_sheets(session, path, sheets, work, lembar, keputusan)


@needs(Izin.IMPOR)
def inspect_sheets(
    session: Session,
    path: Path,
    sheets: Sequence[Sheet],
    work: Work,
    lembar: str | None = None,
    keputusan: Decisions | None = None,
) -> ImportPlan:
    """As ``inspect_file``, for sheets that were read already; ``path`` is only named."""
    kinds = kinds_of(session.references)
    with session.db.read() as tx:
        known = remembered(tx)
    tables = [
        table_of(sheet, kinds, session.references, keputusan if lembar in (None, sheet.name) else None, known)
        for sheet in sheets
    ]
    table = next((found for found in tables if found and lembar in (None, found.sheet.name)), None)
    if table is None:
        raise UnknownFile(UNKNOWN.format(name=path.name))
    count = len(table.body.rows)
    if not count:
        raise UnknownFile(NO_ROWS.format(name=path.name))
    if count > Limits().rows:
        raise UnknownFile(TOO_MANY_ROWS.format(name=path.name, rows=count, limit=Limits().rows))
    unread = [found.sheet.name for found in tables if found and found is not table and found.body.rows]
    judgement = judged(table, session, work)
    notes = judgement.notes
    return ImportPlan(
        path=path,
        layout=SIASN if table.official else table.kind.key,
        layout_title=SIASN_TITLE if table.official else table.kind.title,
        sheets=tuple(sheets),
        sheet=table.sheet,
        other_sheets=tuple(other.name for other in sheets if other.name != table.sheet.name),
        unread_sheets=tuple(unread),
        heading_row=table.layout.heading_row,
        columns=tuple(_column(table, column) for column in table.layout.columns),
        missing_headings=_missing(table),
        passed_over=table.body.passed_over,
        signature=table.signature,
        meanings=tuple(heading.name for heading in table.kind.vocabulary.headings),
        record_types=table.kind.record_types,
        keys=table.kind.keys,
        people=frozenset(notes.people),
        decisions=table.decisions,
        counts=notes.counts(),
        new_people=tuple(sorted(notes.new_people, key=_row)),
        differences=tuple(sorted(notes.differences, key=_row)),
        findings=(
            *map(_unread, () if lembar else unread),
            *_open(table),
            *_unnamed(table),
            *_reading(table),
            *sorted(notes.findings, key=_row),
        ),
        writes=judgement.writes,
        kinds=_readable_as(table, kinds),
    )


_row = attrgetter("row")


def _column(table: Table, column: ColumnMatch) -> ColumnPlan:
    secret = any(is_secret(table.kind.vocabulary.heading(name)) for name in column.meanings)
    samples = (wording.MASK,) if secret else samples_of(column, table.body.rows)
    return ColumnPlan(column, samples, proposals_of(column, table.kind.vocabulary))


def _readable_as(table: Table, kinds: Sequence[ListKind]) -> tuple[tuple[str, str], ...]:
    """The lists as which a sheet may be read; an encrypted one says itself which it is."""
    if table.sheet.sealed is not None:
        return ((table.kind.key, table.kind.title),)
    return tuple((kind.key, kind.title) for kind in kinds if importable(kind))


def _missing(table: Table) -> tuple[str, ...]:
    """The headings of SIASN that a SIASN download lacks; other lists have no fixed headings."""
    if not table.official:
        return ()
    vocabulary = table.kind.vocabulary
    return tuple(
        heading.name for heading in vocabulary.export_order if heading.name not in table.layout.known
    )


def _unread(sheet: str) -> Finding:
    return Finding(0, "", "", wording.UNREAD_SHEET.format(sheet=sheet), Weight.BARIS, sheet)


def _open(table: Table) -> list[Finding]:
    """Columns that nothing is taken from until somebody says what they mean."""
    found = []
    for column in table.layout.open_columns:
        names = " atau ".join(column.choices)
        same = [
            f'"{other.heading}"'
            for other in table.layout.open_columns
            if other is not column and set(other.choices) & set(column.choices)
        ]
        text = wording.OPEN_TWICE if same else wording.OPEN_COLUMN
        reason = text.format(column=column.heading, names=names, others=" dan ".join(same))
        found.append(Finding(0, "", column.heading, reason, Weight.BARIS))
    if not table.has_key:
        keys = ", ".join(table.kind.keys)
        words = wording.NO_OWN_KEY.format(columns=keys) if keys else wording.NO_KEY
        found.append(Finding(0, "", "", words, Weight.BARIS))
    return found


def _unnamed(table: Table) -> list[Finding]:
    """Columns that hold something but have no heading: nothing is taken from them."""
    named = {column.index for column in table.layout.columns}
    nameless = [index for index in range(table.layout.width) if index not in named]
    found = []
    for index in nameless:
        cells = (row.cells[index] for row in table.body.rows if index < len(row.cells))
        count = sum(bool(cell_text(cell).strip()) for cell in cells)
        if count:
            reason = wording.UNNAMED_COLUMN.format(column=_letters(index), count=count)
            found.append(Finding(0, "", "", reason, Weight.CATATAN))
    return found


def _reading(table: Table) -> list[Finding]:
    """What its form hides, and how rows that are nobody's by themselves were read."""
    told = ((wording.BLIND_FORM, table.sheet.blind), (wording.PAIRS_JOINED, table.pairs),
            (wording.UNITS_OF_TITLES, table.units))
    texts = [text.format(count=count) for text, count in told if count]
    texts += [wording.RUANG_JOINED.format(column=column) for column in table.ruang]
    if table.of_above:
        shown = ", ".join(map(str, table.of_above[:_SHOWN_ROWS]))
        rows = f"{shown}, …" if len(table.of_above) > _SHOWN_ROWS else shown
        texts.append(wording.OF_ABOVE.format(count=len(table.of_above), rows=rows))
    return [Finding(0, "", "", text, Weight.CATATAN) for text in texts]


def _letters(index: int) -> str:
    """How a spreadsheet calls a column: 0 is A, 26 is AA."""
    first, last = divmod(index, 26)
    return (_letters(first - 1) if first else "") + chr(ord("A") + last)


def _opened(path: Path, kata_sandi: str, session: Session, work: Work) -> tuple[Sheet, ...]:
    from asn_desktop.services.importing.sealed_lists import read_sealed  # opens scans too; seldom needed

    return read_sealed(path, kata_sandi, session, work)


def _read(path: Path, work: Work) -> tuple[Sheet, ...]:
    def progress(done: int, total: int) -> None:
        work.step(done, total, _READING)

    try:
        return read_file(path, progress)
    except UnreadableFile as cause:
        raise UnknownFile(cause.sentence) from cause
