"""An example of a form of plans and evaluations, as the office prints it."""

from dataclasses import replace

from asn_desktop.documents.fonts import SERIF, load_family
from asn_desktop.documents.form import RenderOptions
from asn_desktop.documents.page import Paper as Sheet
from asn_desktop.documents.registry import form_of
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import for_everyone
from asn_desktop.services.clock import today
from asn_desktop.services.office import office_profile
from asn_desktop.services.packs import pack_for
from asn_desktop.services.pilihan_cetak import pilihan_formulir
from asn_desktop.services.printing.forms import form_info
from asn_desktop.services.printing.render import fill_of
from asn_desktop.services.session import Session

CONTOH = "CONTOH"


@for_everyone
def contoh_formulir(session: Session, form_key: str) -> bytes:
    """The form with fictional contents, in the ways that the office chose, marked CONTOH. Raises Rejected."""
    form = form_of(form_info(form_key).key)
    paket = pack_for(today(session))
    data = form.sample
    if hasattr(data, "perilaku"):
        rows = zip(data.perilaku, paket.nilai_dasar, strict=True)
        data = replace(data, perilaku=tuple(replace(row, panduan=nilai.panduan) for row, nilai in rows))
    texts = paket.teks_untuk(pilihan_formulir(session))
    fonts = resource_path("fonts")
    options = RenderOptions(
        texts, load_family(fonts), Sheet(office_profile(session).kertas), CONTOH, fill_of(texts),
        serif=load_family(fonts, SERIF) if form.serif else None)
    return form.render(data, options)
