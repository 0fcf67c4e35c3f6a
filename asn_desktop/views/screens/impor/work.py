"""What the Impor screen runs in the worker."""

import dataclasses
from pathlib import Path

from asn_desktop.services.importing import (
    Decisions,
    ImportPlan,
    ImportResult,
    apply_import,
    inspect_file,
    inspect_sheets,
    remember,
    write_report,
)
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work


def inspect(session: Session, path: Path, lembar: str | None, kata_sandi: str, work: Work) -> ImportPlan:
    """Read a file and compare it with the data."""
    return inspect_file(session, path, work, lembar, kata_sandi=kata_sandi)


def inspect_as(session: Session, plan: ImportPlan, decisions: Decisions, work: Work) -> ImportPlan:
    """Read its sheet anew with these decisions."""
    return inspect_sheets(session, plan.path, plan.sheets, work, plan.sheet_name, decisions)


def reread(session: Session, plan: ImportPlan, decisions: Decisions, work: Work) -> ImportPlan:
    """Keep the decisions for the layout and read the sheet with them."""
    # Kept before the reading: a plan stands on the newest event, and this is one.
    remember(session, dataclasses.replace(plan, decisions=decisions))
    return inspect_as(session, plan, decisions, work)


def apply(session: Session, plan: ImportPlan, saksi: Saksi | None, work: Work) -> ImportResult:
    """Take in what the plan shows."""
    return apply_import(session, plan, work, saksi)


def write_rows(plan: ImportPlan, out: Path, office: Path) -> tuple[Path, int]:
    """Write the rows to mend into a workbook; returns where and how many."""
    return out, write_report([plan], out, office)
