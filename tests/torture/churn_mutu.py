"""How the dialogs of comparing people and of explaining findings are made."""

from collections.abc import Callable
from typing import Any

from tests.torture import ground


def makers_of_quality(context: Any) -> dict[str, Callable[[Any], Any]]:
    """The class, and how to make one over a window."""
    from asn_desktop.services.gabung import bandingkan
    from asn_desktop.views.compare_dialog import CompareDialog
    from asn_desktop.views.screens.mutu.explain_dialog import ExplainDialog
    from asn_desktop.views.screens.pegawai.comparing import OtherPersonDialog

    found = bandingkan(context.session, *ground.ground().people[:2])
    return {
        "OtherPersonDialog": lambda window: OtherPersonDialog(context, "Sekar", window),
        "CompareDialog": lambda window: CompareDialog(context, found, window),
        "ExplainDialog": lambda window: ExplainDialog(context, "Kalimat.", lambda text: None, "", window),
    }
