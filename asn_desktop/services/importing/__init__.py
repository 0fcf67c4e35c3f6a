"""Import of personnel files: a dry run that shows everything, then one transaction, then a report to mend
from.
"""

from asn_desktop.services.importing.applying import apply_import
from asn_desktop.services.importing.inspecting import inspect_file
from asn_desktop.services.importing.plan import (
    Action,
    CellDifference,
    Finding,
    ImportCounts,
    ImportPlan,
    ImportResult,
    NewPerson,
    Weight,
    plan_summary,
)
from asn_desktop.services.importing.report import report_place, write_report

__all__ = [
    "Action",
    "CellDifference",
    "Finding",
    "ImportCounts",
    "ImportPlan",
    "ImportResult",
    "NewPerson",
    "Weight",
    "apply_import",
    "inspect_file",
    "plan_summary",
    "report_place",
    "write_report",
]
