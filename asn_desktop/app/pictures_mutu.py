"""Pictures of comparing two people, of explaining a finding and of marking a reminder."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.views.dialogs.base import Dialog
    from asn_desktop.views.shell.main_window import MainWindow


def dialogs_of_quality(main: "MainWindow") -> Iterator[tuple[str, "Dialog"]]:
    """Two people side by side, whom to compare with, the line of explanation, the note of a reminder."""
    from asn_desktop.services.gabung import bandingkan
    from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
    from asn_desktop.services.pengingat import PengingatQuery, daftar_pengingat
    from asn_desktop.services.records import Saved
    from asn_desktop.views.compare_dialog import CompareDialog
    from asn_desktop.views.screens.mutu.explain_dialog import ExplainDialog
    from asn_desktop.views.screens.pegawai.comparing import OtherPersonDialog
    from asn_desktop.views.screens.pengingat.done_dialog import DoneDialog

    def explain(text: str) -> Saved:
        raise NotImplementedError

    session, context = main.session, main.context
    found = bandingkan(session, *pegawai_ids(session, PegawaiQuery())[:2])
    sentence = "Jenis kelamin berbeda dengan NIP (perempuan); periksa keduanya."
    yield "bandingkan", CompareDialog(context, found, main)
    yield "bandingkan-dengan", OtherPersonDialog(context, found.satu.nama, main)
    yield "jelaskan", ExplainDialog(context, sentence, explain, "", main)
    yield "pengingat", DoneDialog(context, daftar_pengingat(session, PengingatQuery()).baris[:3], main)
