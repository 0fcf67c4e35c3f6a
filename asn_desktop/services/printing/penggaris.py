"""The ruler page of a printer, from memory."""

from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import RenderOptions
from asn_desktop.documents.page import Paper
from asn_desktop.documents.penggaris import RULER, Penggaris
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import for_everyone
from asn_desktop.services.naskah import naskah_for
from asn_desktop.services.office import office_profile
from asn_desktop.services.session import Session


@for_everyone
def halaman_penggaris(session: Session, pencetak: str, geser_x: float, geser_y: float) -> bytes:
    """The page on the office's paper as PDF, not shifted itself; ``geser`` are the millimetres that the
    printing adds.
    """
    kertas = Paper(office_profile(session).kertas)
    texts = naskah_for(session.clock().date()).teks
    options = RenderOptions(texts, load_family(resource_path("fonts")), kertas)
    name = "".join(char for char in pencetak if char.isascii() and char.isprintable())
    return RULER.render(Penggaris(name, geser_x, geser_y, kertas), options)
