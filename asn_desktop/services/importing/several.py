"""Workbooks with several lists: PNS, PPPK and PPPK Paruh Waktu on a sheet each, or people and their
trainings.

A sheet with people whom another sheet of the same kind already named is a copy or an older state: it is never
read by itself, because the later sheet would win.
"""

from collections.abc import Sequence
from dataclasses import replace

from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.importing.plan import ImportPlan
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work


@needs(Izin.IMPOR)
def inspect_next(session: Session, read: Sequence[ImportPlan], work: Work) -> ImportPlan | None:
    """The dry run of the next sheet of the same file with another list or with other people; None: no more.

    ``read`` are the plans of the sheets so far, the first one first. Raises Cancelled.
    """
    first = read[0]
    done = {plan.sheet_name for plan in read}
    for name in first.unread_sheets:
        if name in done:
            continue
        try:
            plan = inspect_sheets(session, first.path, first.sheets, work, lembar=name)
        except UnknownFile:  # not to be taken in this way: it stays named as unread
            continue
        same = [other for other in read if _kind(other) == _kind(plan)]
        if not any(other.people & plan.people for other in same):
            return plan
    return None


def as_read(read: Sequence[ImportPlan]) -> tuple[ImportPlan, ...]:
    """The plans, none of which names a sheet as unread that another one is of."""
    done = {plan.sheet_name for plan in read}
    first = read[0]
    left = tuple(name for name in first.unread_sheets if name not in done)
    findings = tuple(found for found in first.findings if found.sheet not in done)
    others = (replace(plan, unread_sheets=()) for plan in read[1:])
    return (replace(first, unread_sheets=left, findings=findings), *others)


def _kind(plan: ImportPlan) -> str:
    return plan.layout if plan.is_record_list else "pegawai"
