"""The dry run: reads a file, recognises it, and works out what an import would do. Writes nothing."""

from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path
from typing import Final

from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.exchange.headers import Layout, Vocabulary, recognise
from asn_desktop.exchange.limits import Limits, UnreadableFile
from asn_desktop.exchange.sheet import read_file
from asn_desktop.exchange.siasn import SiasnReader, SiasnRow
from asn_desktop.fields.references import References
from asn_desktop.services.access import needs
from asn_desktop.services.collector import collector_paused
from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.plan import Finding, ImportPlan, Weight
from asn_desktop.services.importing.planner import Planner
from asn_desktop.services.importing.snapshot import Office
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

LAYOUT: Final = "siasn"
LAYOUT_TITLE: Final = "Unduhan Data ASN dari SIASN"
_READING: Final = "Membaca berkas"
_COMPARING: Final = "Membandingkan dengan data"
_STEP_ROWS = 200
_IDS_AT_ONCE = 1000

UNKNOWN: Final = (
    'Berkas "{name}" tidak dikenali: pada 20 baris pertama tidak ada baris judul unduhan '
    "SIASN (dicari: PNS ID, NIP BARU, NAMA, TANGGAL LAHIR, GOL AKHIR NAMA, dan seterusnya). Pilih berkas "
    "hasil unduhan Data ASN dari SIASN."
)
TOO_MANY_ROWS: Final = (
    'Berkas "{name}" memuat {rows} baris pegawai; batasnya {limit}. Bagi menjadi beberapa berkas.'
)
NO_ROWS: Final = 'Berkas "{name}" hanya berisi judul kolom, tidak ada baris pegawai. Unduh ulang dari SIASN.'


def vocabulary_of(references: References) -> Vocabulary:
    """The headings that the program looks for."""
    return Vocabulary.of(references.rows("siasn_kolom"), references.rows("sinonim_judul"))


@needs(Izin.IMPOR)
def inspect_file(session: Session, path: Path, work: Work, lembar: str | None = None) -> ImportPlan:
    """What importing this file would do, without doing it; ``lembar`` names the sheet, else it is the first
    that is a SIASN download, and others like it are among the findings.

    Raises UnknownFile for a file or a sheet that cannot be read or that is no SIASN download, Cancelled.
    """
    with collector_paused():
        return inspect_sheets(session, path, _read(path, work), work, lembar)


@needs(Izin.IMPOR)
def inspect_sheets(
    session: Session, path: Path, sheets: Sequence[Sheet], work: Work, lembar: str | None = None
) -> ImportPlan:
    """As ``inspect_file``, for sheets that were read already; ``path`` is only named."""
    vocabulary = vocabulary_of(session.references)
    asked = [sheet for sheet in sheets if lembar in (None, sheet.name)]
    sheet, layout = _recognised(path, asked, vocabulary)
    rows = _below(sheet, layout)
    if not rows:
        raise UnknownFile(NO_ROWS.format(name=path.name))
    if len(rows) > Limits().rows:
        raise UnknownFile(TOO_MANY_ROWS.format(name=path.name, rows=len(rows), limit=Limits().rows))
    others = [other for other in sheets if other is not sheet]
    unread = [other.name for other in others if _holds_people(other, vocabulary)]
    planner = _judged(session, rows, layout, vocabulary, work)
    return ImportPlan(
        path=path,
        layout=LAYOUT,
        layout_title=LAYOUT_TITLE,
        sheet=sheet,
        other_sheets=tuple(other.name for other in others),
        unread_sheets=tuple(unread),
        heading_row=layout.heading_row,
        columns=layout.columns,
        missing_headings=tuple(
            heading.name for heading in vocabulary.export_order if heading.name not in layout.known
        ),
        counts=planner.notes.counts(),
        new_people=tuple(sorted(planner.notes.new_people, key=_row)),
        differences=tuple(sorted(planner.notes.differences, key=_row)),
        findings=(*map(_unread, () if lembar else unread), *sorted(planner.notes.findings, key=_row)),
        writes=planner.writes(),
    )


_row = attrgetter("row")


def _below(sheet: Sheet, layout: Layout) -> list[Row]:
    return [row for row in sheet.rows if row.number > layout.heading_row and not row.is_blank]


def _holds_people(sheet: Sheet, vocabulary: Vocabulary) -> bool:
    layout = recognise(sheet, vocabulary)
    return layout is not None and bool(_below(sheet, layout))


def _unread(sheet: str) -> Finding:
    return Finding(0, "", "", wording.UNREAD_SHEET.format(sheet=sheet), Weight.BARIS)


def _read(path: Path, work: Work) -> tuple[Sheet, ...]:
    def progress(done: int, total: int) -> None:
        work.step(done, total, _READING)

    try:
        return read_file(path, progress)
    except UnreadableFile as cause:
        raise UnknownFile(cause.sentence) from cause


def _recognised(path: Path, sheets: Sequence[Sheet], vocabulary: Vocabulary) -> tuple[Sheet, Layout]:
    for sheet in sheets:
        layout = recognise(sheet, vocabulary)
        if layout is not None:
            return sheet, layout
    raise UnknownFile(UNKNOWN.format(name=path.name))


def _judged(
    session: Session, rows: Sequence[Row], layout: Layout, vocabulary: Vocabulary, work: Work
) -> Planner:
    with session.db.read() as tx:
        office = Office(tx, session.db.new_id.stock(_IDS_AT_ONCE))
    reader = SiasnReader(layout, vocabulary, session.references)
    planner = Planner(office, layout, vocabulary, session.clock().date())
    waiting: list[tuple[SiasnRow, Row]] = []
    for done, source in enumerate(rows):
        if done % _STEP_ROWS == 0:
            work.step(done // 2, len(rows), _COMPARING)
        waiting.append((reader.read(source), source))
    waiting.sort(key=lambda pair: planner.turns.rank(pair[0]))
    done = 0
    while waiting:
        planner.turns.begin()
        again: list[tuple[SiasnRow, Row]] = []
        for pair in waiting:
            if not planner.judge(*pair):
                again.append(pair)
            elif (done := done + 1) % _STEP_ROWS == 0:
                work.step((len(rows) + done) // 2, len(rows), _COMPARING)
        if len(again) == len(waiting):
            told = planner.turns.last_words([row for row, _ in waiting])
            again = [pair for pair in waiting if pair[0].number not in told]
            for row, source in waiting:
                if row.number in told:
                    planner.judge(row, source, last_word=True)
        waiting = again
    planner.settle()
    work.step(len(rows), len(rows), _COMPARING)
    return planner
