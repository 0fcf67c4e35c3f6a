"""How the dialogs about users and keys are made, for the churn."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any


def makers_of_users(context: Any) -> dict[str, Callable[[Any], Any]]:
    """As ``makers`` in tests.torture.churn."""
    from asn_desktop.presenters.users import give_up_choices
    from asn_desktop.services.key_papers import phrase_paper
    from asn_desktop.services.users import RecoverySheet, list_users
    from asn_desktop.views.dialogs.paper import PaperDialog
    from asn_desktop.views.dialogs.recovery_sheet import RecoverySheetDialog
    from asn_desktop.views.screens.setelan.new_key_dialog import NewKeyDialog
    from asn_desktop.views.screens.setelan.password_dialog import PasswordDialog
    from asn_desktop.views.screens.setelan.phrase_dialog import PhraseDialog
    from asn_desktop.views.screens.setelan.user_dialogs import (
        GiveUpDialog,
        LinkDialog,
        NewUserDialog,
        RolesDialog,
    )

    session, jobs = context.session, context.jobs
    user, slip = list_users(session)[0], partial(phrase_paper, session, "budi", "satu dua")
    sheet = RecoverySheet("KOTA UJI", "0123456789ab", ("418275",) * 8, session.clock(), "siti", ("Simpan.",))
    return {
        "PasswordDialog": lambda window: PasswordDialog(jobs, str.upper, window),
        "NewUserDialog": lambda window: NewUserDialog(context, window),
        "GiveUpDialog": lambda window: GiveUpDialog("siti", give_up_choices("siti", "budi", ()), window),
        "RolesDialog": lambda window: RolesDialog(context, user, 2, window),
        "LinkDialog": lambda window: LinkDialog(context, user, window),
        "PhraseDialog": lambda window: PhraseDialog(session, "budi", "satu dua tiga", jobs, window),
        "RecoverySheetDialog": lambda window: RecoverySheetDialog(session, sheet, jobs, window),
        "PaperDialog": lambda window: PaperDialog("Lembar", "lembar.pdf", slip, _same, jobs, window),
        "NewKeyDialog": lambda window: NewKeyDialog("Hapus?", ["Kalimat."], "&Hapus", window),
    }


def _same(pdf: bytes, path: Path) -> Path:
    return path
