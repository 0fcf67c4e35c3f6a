"""Import of personnel files: a dry run that shows everything, then one transaction, then a report to mend
from.
"""

from asn_desktop.services.importing.applying import apply_import
from asn_desktop.services.importing.inspecting import inspect_file, inspect_sheets
from asn_desktop.services.importing.mapping import NOT_USED, RULE_WORDS, Decisions, Rule, column_keys
from asn_desktop.services.importing.plan import (
    Action,
    CellDifference,
    ColumnPlan,
    Finding,
    ImportCounts,
    ImportPlan,
    ImportResult,
    NewPerson,
    Weight,
    plan_summary,
)
from asn_desktop.services.importing.remembering import remember
from asn_desktop.services.importing.report import report_place, write_report
from asn_desktop.services.importing.several import as_read, inspect_next
from asn_desktop.services.importing.wording import SEALED_REPORT

__all__ = [
    "NOT_USED",
    "RULE_WORDS",
    "SEALED_REPORT",
    "Action",
    "CellDifference",
    "ColumnPlan",
    "Decisions",
    "Finding",
    "ImportCounts",
    "ImportPlan",
    "ImportResult",
    "NewPerson",
    "Rule",
    "Weight",
    "apply_import",
    "as_read",
    "column_keys",
    "inspect_file",
    "inspect_next",
    "inspect_sheets",
    "plan_summary",
    "remember",
    "report_place",
    "write_report",
]
