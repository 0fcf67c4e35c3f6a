"""Collects what is found while the rows of a file are judged: refusals, remarks, differences, and the fate of
each row.
"""

from collections import Counter
from dataclasses import dataclass, field, replace

from asn_desktop.exchange.headers import Layout
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.plan import (
    Action,
    CellDifference,
    Finding,
    ImportCounts,
    NewPerson,
    Weight,
)


@dataclass(slots=True)
class Notes:
    """The growing preview of one file."""

    layout: Layout
    derived: frozenset[str] = frozenset()  # headings that are read out of another column
    hidden: frozenset[str] = frozenset()  # headings of the restricted class: no finding quotes their cells
    findings: list[Finding] = field(default_factory=list)
    differences: list[CellDifference] = field(default_factory=list)
    new_people: list[NewPerson] = field(default_factory=list)
    people: set[str] = field(default_factory=set)  # NIP of everybody whom a row is about
    rows: int = 0
    changed: set[int] = field(default_factory=set)  # numbers of rows
    refused: int = 0
    keeps_unplaced: bool = False  # histories for which the file lacks a column are kept aside
    told_absent: set[str] = field(default_factory=set)  # histories whose missing column was told once
    of_all: Counter[str] = field(default_factory=Counter)  # what holds of so many rows, told once
    _headings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._headings = {column.baku: column.heading for column in self.layout.columns if column.baku}

    def heading(self, baku: str) -> str:
        """How the user's file writes a heading."""
        return self._headings.get(baku, baku)

    def has(self, baku: str) -> bool:
        """Whether the file has a column for that heading."""
        return baku in self._headings and baku not in self.derived

    def refuse_row(self, row: SiasnRow, person: str, baku: str, reason: str) -> None:
        """The whole row is left out; its other refused cells are told too, so that one mending does."""
        self.refused += 1
        column = self.heading(baku) if baku else ""
        self.findings.append(Finding(row.number, person, column, self._told(baku, reason), Weight.BARIS))
        self.refuse_cells(row, person, besides=baku)

    def refused_in_part(self, since: int) -> None:
        """Of a row that holds two records one was taken: what was found since then refuses the other only."""
        self.refused -= sum(found.weight is Weight.BARIS for found in self.findings[since:])
        self.findings[since:] = [
            replace(found, weight=Weight.SEL) if found.weight is Weight.BARIS else found
            for found in self.findings[since:]
        ]

    def refuse_cells(self, row: SiasnRow, person: str, besides: str = "") -> None:
        """Each refused cell of a row, but the one that was told already."""
        for found in row.faults:
            if found.baku != besides:
                column, reason = self.heading(found.baku), self._told(found.baku, found.fault.reason)
                self.findings.append(Finding(row.number, person, column, reason, Weight.SEL))

    def refuse_cell(self, row: SiasnRow, person: str, baku: str, reason: str) -> None:
        """One cell that cannot be placed, though it could be read."""
        self.findings.append(Finding(row.number, person, self.heading(baku), reason, Weight.SEL))

    def remark(self, row: SiasnRow, person: str, baku: str, reason: str) -> None:
        """Something that is taken but looks odd."""
        column = self.heading(baku) if baku else ""
        if baku not in self.hidden:
            self.findings.append(Finding(row.number, person, column, reason, Weight.CATATAN))

    def _told(self, baku: str, reason: str) -> str:
        return wording.SEALED_CELL if baku in self.hidden else reason

    def differ(
        self,
        row: SiasnRow,
        person: str,
        baku: str,
        in_program: str,
        in_file: str,
        action: Action = Action.PAKAI,
    ) -> None:
        """A cell whose content differs from the program's."""
        if in_program == in_file:  # both masked: what differs is not shown
            in_file = f"{in_file} {wording.MASKED_DIFFERS}"
        self.differences.append(
            CellDifference(row.number, person, self.heading(baku), in_program, in_file, action)
        )

    def counts(self) -> ImportCounts:
        """The rows by fate."""
        refused = {found.row for found in self.findings if found.weight is Weight.BARIS}
        cells = [
            found.row for found in self.findings if found.weight is Weight.SEL and found.row not in refused
        ]
        remarks = {found.row for found in self.findings if found.weight is Weight.CATATAN}
        new = len(self.new_people)
        return ImportCounts(
            baris=self.rows,
            baru=new,
            berubah=len(self.changed),
            sama=self.rows - new - len(self.changed) - self.refused,
            ditolak=self.refused,
            bermasalah=len(refused | set(cells)),
            sel_ditolak=len(cells),
            catatan=len(remarks - refused - set(cells)),
        )
