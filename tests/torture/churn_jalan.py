"""The dialogs of a running year, as ``churn`` opens and closes them."""

from collections.abc import Callable
from typing import Any

from tests.torture import ground


def makers_of_running_year(context: Any) -> dict[str, Callable[[Any], Any]]:
    """How to make each."""
    from asn_desktop.services.log_harian.ambil import pratinjau_teks
    from asn_desktop.views.screens.pelaksanaan.log_take_dialog import TakeLogDialog

    seen = pratinjau_teks(context.session, ground.ground().example, "Rencana\t2026-03-02\t\t\tRapat")
    return {"TakeLogDialog": lambda window: TakeLogDialog(context, seen, window)}
