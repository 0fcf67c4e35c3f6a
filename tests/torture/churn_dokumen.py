"""How the dialogs about documents and the organisation are made for the churn."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.torture import ground


def makers_of_documents(context: Any) -> dict[str, Callable[[Any], Any]]:
    """How to make each; given is the window."""
    from asn_desktop.domain.susunan import JenisPerubahan
    from asn_desktop.services.dokumen.lihat import BarisDokumen
    from asn_desktop.services.organisasi.susunan import susunan_unit
    from asn_desktop.views.screens.organisasi.change_dialog import UnitChangeDialog
    from asn_desktop.views.screens.pegawai.berkas_add import AddDocumentsDialog
    from asn_desktop.views.screens.pegawai.berkas_viewer import DocumentDialog
    from asn_desktop.views.screens.pegawai.scan_folder import ScanFolderDialog

    person = ground.ground().example
    gone = BarisDokumen(
        "tidak-ada", 1, "KK", "Kartu keluarga", "", None, None, "KK.pdf", 1, "", 1, True, False
    )
    paths = [Path(f"KK {number}.pdf") for number in range(3)]
    units = susunan_unit(context.session)
    merged = JenisPerubahan.GABUNG
    return {
        "UnitChangeDialog": lambda window: UnitChangeDialog(context, units[0], merged, units, window),
        "DocumentDialog": lambda window: DocumentDialog(context, gone, window),
        "ScanFolderDialog": lambda window: ScanFolderDialog(context, window),
        "AddDocumentsDialog": lambda window: AddDocumentsDialog(context, person, "Sekar", paths, window),
    }
