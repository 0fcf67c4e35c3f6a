"""Keeps what was decided about the columns of a layout, so that the next file with these headings needs no
question.
"""

from typing import Final

from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.importing.mapping import Decisions
from asn_desktop.services.importing.plan import ImportPlan
from asn_desktop.services.session import Session

TABLE: Final = "tata_letak_impor"
_LONGEST_NAME: Final = 120


def remembered(tx: ReadTx) -> dict[str, Decisions]:
    """What was decided earlier, by the signature of the layout."""
    return {str(row["sidik"]): Decisions.from_text(str(row["pemetaan"])) for row in all_rows(tx, TABLE)}


@needs(Izin.IMPOR)
def remember(session: Session, plan: ImportPlan) -> Changes:
    """Keep the decisions of a plan for all files of its layout; with none, what was kept is forgotten.

    Raises StorageError.
    """
    with session.db.read() as tx:
        stored = next((row for row in all_rows(tx, TABLE) if row["sidik"] == plan.signature), None)
    text = plan.decisions.as_text()
    if stored is None and not plan.decisions:
        return Changes()
    with session.db.write("tata_letak_impor.ubah", session.actor, plan.layout_title) as tx:
        if stored is None:
            name = f"{plan.layout_title} · {plan.file_name}"[:_LONGEST_NAME]
            tx.insert(TABLE, {"nama": name, "sidik": plan.signature, "pemetaan": text})
        elif plan.decisions:
            tx.update(TABLE, stored["id"], {"pemetaan": text})
        else:
            tx.delete(TABLE, stored["id"])
        return tx.changes
