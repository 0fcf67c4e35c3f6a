"""The workbook that goes back to whoever made the file: only the rows to mend, as they were, with the reason
beside them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from asn_desktop.exchange.cells import cell_text
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.importing.plan import Finding, ImportPlan, ImportResult, Weight
from asn_desktop.services.importing.wording import SEALED_REPORT
from asn_desktop.services.output_place import OutputFile, Outputs

REASON: Final = "Alasan"
REMARK: Final = "Catatan"  # the value was taken; only worth a look
_ENDING: Final = ".xlsx"


def report_place(office: Path | None, inputs: Iterable[Path], out: Path) -> OutputFile:
    """Where a report may be written: asked before anything is imported, so that nobody gets the data in and
    loses the list of what to mend. Raises ServiceError.
    """
    return Outputs(office, inputs).file(out, _ENDING)


def write_report(items: Sequence[ImportPlan | ImportResult], out: Path, office: Path | None = None) -> int:
    """One sheet per file with its name, headings and cells as text, and the column Alasan; returns the rows
    written.

    Rows without a refusal or a remark are left out. Raises ServiceError when the report cannot be stored, and
    for a list of the restricted class, whose rows stand in no plain file.
    """
    plans = [item.plan if isinstance(item, ImportResult) else item for item in items]
    for plan in plans:
        if plan.is_restricted:
            raise ServiceError(SEALED_REPORT.format(name=plan.file_name))
    place = report_place(office, [plan.path for plan in plans], out)
    place.write(workbook_bytes([_sheet(plan) for plan in plans]))
    return sum(len({found.row for found in plan.findings}) for plan in plans)


def _sheet(plan: ImportPlan) -> TextSheet:
    by_row: dict[int, list[Finding]] = {}
    for found in plan.findings:
        by_row.setdefault(found.row, []).append(found)
    rows = plan.sheet.rows
    headings = [cell_text(cell) for cell in rows[plan.heading_row - 1].cells]
    for column in plan.columns:
        headings += [""] * (column.index + 1 - len(headings))
        if " ".join(headings[column.index].split()) != column.heading:  # of several lines, all that they say
            headings[column.index] = column.heading
    widest = max((len(rows[number - 1].cells) for number in by_row if number), default=0)
    headings += [""] * (widest - len(headings))  # a row whose cells slipped is wider than the headings
    return TextSheet(
        plan.sheet_name, [*headings, REASON], _rows(plan, by_row, len(headings)), frozenset({REASON})
    )


def _rows(plan: ImportPlan, by_row: Mapping[int, Sequence[Finding]], width: int) -> Iterator[list[str]]:
    for number in sorted(by_row):
        source = plan.sheet.rows[number - 1].cells if number else ()  # 0: about the whole file
        cells = [cell_text(cell) for cell in source]
        cells += [""] * (width - len(cells))
        yield [*cells, "\n".join(_line(found) for found in by_row[number])]


def _line(found: Finding) -> str:
    where = f"Baris {found.row}, kolom {found.column}" if found.column else f"Baris {found.row}"
    if not found.row:
        return found.reason
    taken = f"{REMARK}: " if found.weight is Weight.CATATAN else ""
    return f"{taken}{where}: {found.reason}"
