"""Printing: gathers what stands on a form, has it drawn, shows its pages, writes batches of files."""

from asn_desktop.documents.form import About
from asn_desktop.services.printing.batch import (
    Failed,
    PrintBroken,
    PrintResult,
    PrintStopped,
    Skipped,
    Unfinished,
    print_forms,
    print_place,
)
from asn_desktop.services.printing.daftar import (
    DaftarOrder,
    daftar_forms,
    daftar_hari_ini,
    daftar_place,
    print_daftar,
    render_daftar,
)
from asn_desktop.services.printing.forms import ISI_SET, SET, FormInfo, form_list, menu_forms, set_info
from asn_desktop.services.printing.gather import PrintOrder
from asn_desktop.services.printing.penetapan_predikat import (
    UnitOrder,
    print_unit,
    render_unit,
    unit_place,
)
from asn_desktop.services.printing.preview import PageImage, page_count, page_images
from asn_desktop.services.printing.readiness import Kekurangan, missing_for_print
from asn_desktop.services.printing.render import render_evaluasi, render_skp
from asn_desktop.services.printing.select import select_pegawai, select_unit

__all__ = [
    "ISI_SET",
    "SET",
    "About",
    "DaftarOrder",
    "Failed",
    "FormInfo",
    "Kekurangan",
    "PageImage",
    "PrintBroken",
    "PrintOrder",
    "PrintResult",
    "PrintStopped",
    "Skipped",
    "UnitOrder",
    "Unfinished",
    "daftar_forms",
    "daftar_hari_ini",
    "daftar_place",
    "form_list",
    "menu_forms",
    "missing_for_print",
    "page_count",
    "page_images",
    "print_daftar",
    "print_forms",
    "print_place",
    "print_unit",
    "render_daftar",
    "render_evaluasi",
    "render_skp",
    "render_unit",
    "select_pegawai",
    "select_unit",
    "set_info",
    "unit_place",
]
