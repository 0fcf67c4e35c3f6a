"""The dialogs of a running year, as ``churn`` opens and closes them."""

from collections.abc import Callable
from typing import Any

from tests.torture import ground


def makers_of_running_year(context: Any) -> dict[str, Callable[[Any], Any]]:
    """How to make each."""
    from asn_desktop.domain.kesepakatan import Isi
    from asn_desktop.domain.salin_skp import Salinan
    from asn_desktop.services.bank_indikator import contoh_bank
    from asn_desktop.services.demo import TAHUN_DEMO
    from asn_desktop.services.log_harian.ambil import pratinjau_teks
    from asn_desktop.services.skp import find_skp
    from asn_desktop.views.screens.evaluasi.evidence_dialog import EvidenceDialog
    from asn_desktop.views.screens.pelaksanaan.log_take_dialog import TakeLogDialog
    from asn_desktop.views.screens.setelan.bank_page import ExamplesDialog
    from asn_desktop.views.screens.skp.agreement import CounterDialog
    from asn_desktop.views.screens.skp.bank import BankDialog
    from asn_desktop.views.screens.skp.copying import CopyDialog
    from asn_desktop.views.screens.skp.plan_dialogs import AdendumDialog, EndPlanDialog, SecondPlanDialog
    from asn_desktop.views.screens.skp.templates import KeepTemplateDialog, TemplateDialog

    plan = find_skp(context.session, ground.ground().example, TAHUN_DEMO)
    assert plan is not None
    goals = plan.hasil_kerja
    seen = pratinjau_teks(context.session, ground.ground().example, "Rencana\t2026-03-02\t\t\tRapat")
    return {
        "TakeLogDialog": lambda window: TakeLogDialog(context, seen, window),
        "EvidenceDialog": lambda window: EvidenceDialog(
            context, plan, plan.hasil_kerja[0].indikator[0], window
        ),
        "ExamplesDialog": lambda window: ExamplesDialog(contoh_bank(context.session), window),
        "BankDialog": lambda window: BankDialog("Arsiparis", goals, may_keep=True, parent=window),
        "TemplateDialog": lambda window: TemplateDialog((), may_keep=True, parent=window),
        "KeepTemplateDialog": lambda window: KeepTemplateDialog(context, plan, window),
        "AdendumDialog": lambda window: AdendumDialog(context, plan, window),
        "CopyDialog": lambda window: CopyDialog(Salinan(plan), TAHUN_DEMO, filled=True, parent=window),
        "EndPlanDialog": lambda window: EndPlanDialog(context, plan, window),
        "SecondPlanDialog": lambda window: SecondPlanDialog(context, plan, window),
        "CounterDialog": lambda window: CounterDialog(Isi("RHK", "Kuantitas", "Jumlah", "12"), window),
    }
