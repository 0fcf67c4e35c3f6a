"""What an import would do, as the preview shows it and as it will be written."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from asn_desktop.domain.changes import Changes
from asn_desktop.exchange.cells import Sheet
from asn_desktop.exchange.headers import ColumnMatch
from asn_desktop.exchange.kinds import PEGAWAI, SIASN
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import Value
from asn_desktop.services.importing.mapping import Decisions


class Action(StrEnum):
    """What happens with a cell that differs; the value is the word on the screen."""

    PAKAI = "Pakai berkas"
    TETAP = "Tetap"
    PERBAIKI = "Perbaiki"


class Weight(StrEnum):
    """How much a finding refuses."""

    BARIS = "baris"  # the whole row
    SEL = "sel"  # one cell: the old value stays
    CATATAN = "catatan"  # nothing: taken, but worth a look


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about a row of the file; ``column`` is the heading as written, empty for the whole
    row.
    """

    row: int
    person: str
    column: str
    reason: str
    weight: Weight
    sheet: str = ""  # where it is about a sheet that was not read


@dataclass(frozen=True, slots=True)
class CellDifference:
    """One cell whose content differs from the program; sensitive values are masked."""

    row: int
    person: str
    column: str
    in_program: str
    in_file: str
    action: Action


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody whom the office does not know yet; of a list of records, whose new record a row brings.

    ``uraian`` says which record, empty for people.
    """

    row: int
    nama: str
    nip: str
    uraian: str = ""


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """Rows by fate: ``baris`` = ``baru`` + ``berubah`` + ``sama`` + ``ditolak``.

    ``bermasalah`` are the refused rows and those accepted rows that hold refused cells; ``sel_ditolak``
    counts the refused
    cells of accepted rows, ``catatan`` the rows that have only remarks.
    """

    baris: int
    baru: int
    berubah: int
    sama: int
    ditolak: int
    bermasalah: int
    sel_ditolak: int
    catatan: int


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """One column of the file: what it means, and the first different texts in it."""

    match: ColumnMatch
    samples: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()  # what the heading of a column that is not used may mean

    @property
    def index(self) -> int:
        """Place in the file, from 0."""
        return self.match.index

    @property
    def heading(self) -> str:
        """The heading as written."""
        return self.match.heading

    @property
    def baku(self) -> str | None:
        """The headings that it fills, as one text; None where nothing is taken from it."""
        return " + ".join(self.match.meanings) or None

    @property
    def choices(self) -> tuple[str, ...]:
        """The meanings between which somebody must decide."""
        return self.match.choices


Record = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Writes:
    """Records to add (with their ids) and columns to change, by table, in the order in which they must be
    written.
    """

    inserts: Mapping[str, tuple[Record, ...]]
    updates: Mapping[str, tuple[tuple[str, Record], ...]]
    based_on: int  # newest event of the office when the plan was made

    def __bool__(self) -> bool:
        return any(self.inserts.values()) or any(self.updates.values())


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The dry run of one file."""

    path: Path
    layout: str
    layout_title: str
    sheets: tuple[Sheet, ...]  # as read, so that a decision needs no second reading
    sheet: Sheet
    other_sheets: tuple[str, ...]
    unread_sheets: tuple[str, ...]  # of these, the ones that hold a known list too
    heading_row: int
    columns: tuple[ColumnPlan, ...]
    missing_headings: tuple[str, ...]
    passed_over: tuple[int, ...]  # numbers of title, total and signature rows
    signature: str  # of the layout, by which decisions are found again
    decisions: Decisions
    meanings: tuple[str, ...]  # all headings that a column of this kind of list may mean
    record_types: tuple[str, ...]  # what the rows are of
    people: frozenset[str]  # NIP of everybody whom a row is about
    counts: ImportCounts
    new_people: tuple[NewPerson, ...]
    differences: tuple[CellDifference, ...]
    findings: tuple[Finding, ...]
    writes: Writes
    keys: tuple[str, ...] = ()  # headings that records of the office are known by; none for lists of people
    kinds: tuple[tuple[str, str], ...] = ()  # key and words of the lists as which the sheet may be read

    @property
    def kind(self) -> str:
        """The kind of list as which it was read: one of ``kinds``."""
        return PEGAWAI if self.layout == SIASN else self.layout

    @property
    def is_restricted(self) -> bool:
        """Whether the rows are data of the restricted class, which no plain report repeats."""
        return any(record_type(kind).rahasia for kind in self.record_types)

    @property
    def dua_orang(self) -> bool:
        """Whether taking it in needs a second person, as each of its records does."""
        return bool(self.writes) and any(record_type(kind).two_people for kind in self.record_types)

    @property
    def is_record_list(self) -> bool:
        """Whether the rows are records of people, not people."""
        return self.record_types != ("pegawai",)

    @property
    def is_office_list(self) -> bool:
        """Whether the rows are records of the office, such as units, which belong to nobody."""
        return bool(self.keys)

    @property
    def file_name(self) -> str:
        """The file's name without its folder."""
        return self.path.name

    @property
    def sheet_name(self) -> str:
        """The sheet that was read."""
        return self.sheet.name

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings as written in the file."""
        return tuple(column.heading for column in self.columns)

    @property
    def unknown_headings(self) -> tuple[str, ...]:
        """Headings that nothing is taken from."""
        return tuple(column.heading for column in self.columns if column.baku is None)

    @property
    def open_headings(self) -> tuple[str, ...]:
        """Headings whose meaning somebody must decide."""
        return tuple(column.heading for column in self.columns if column.choices)

    @property
    def row_count(self) -> int:
        """Rows with content below the headings."""
        return self.counts.baris

    @property
    def column_count(self) -> int:
        """Columns with a heading."""
        return len(self.columns)

    @property
    def pending(self) -> int:
        """Rows that applying would write."""
        return self.counts.baru + self.counts.berubah

    @property
    def has_refusals(self) -> bool:
        """Whether a row or a cell was refused (exit code 1)."""
        return self.counts.bermasalah > 0 or bool(self.unread_sheets or self.open_headings)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """A file that was taken in."""

    plan: ImportPlan
    changes: Changes

    @property
    def baru(self) -> int:
        """People who were added."""
        return self.plan.counts.baru

    @property
    def berubah(self) -> int:
        """Rows that changed somebody."""
        return self.plan.counts.berubah

    @property
    def written(self) -> int:
        """Rows that left a change."""
        return self.plan.pending

    @property
    def has_refusals(self) -> bool:
        """Whether a row or a cell was refused (exit code 1)."""
        return self.plan.has_refusals


def plan_summary(plan: ImportPlan) -> dict[str, object]:
    """The plan as plain values for JSON; differences are masked as in the preview."""
    return {
        "berkas": plan.file_name,
        "lembar": plan.sheet_name,
        "jenis": plan.layout,
        "dikenali": plan.layout_title,
        "kolom": plan.column_count,
        "lembar_tak_dibaca": list(plan.unread_sheets),
        "kolom_tak_dikenal": list(plan.unknown_headings),
        "kolom_tak_ada": list(plan.missing_headings),
        "kolom_ragu": list(plan.open_headings),
        "baris_dilewati": list(plan.passed_over),
        "jumlah": asdict(plan.counts),
        "baru": [asdict(person) for person in plan.new_people],
        "perbedaan": [{**asdict(found), "action": found.action.value} for found in plan.differences],
        "temuan": [
            {
                "baris": found.row,
                "pegawai": found.person,
                "kolom": found.column,
                "alasan": found.reason,
                "bobot": found.weight.value,
            }
            for found in plan.findings
        ],
    }
