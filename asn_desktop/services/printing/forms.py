"""The forms that can be printed, and one paper to be drawn: which form, of which plan or evaluation."""

from dataclasses import dataclass

from asn_desktop.documents.form import About
from asn_desktop.documents.registry import ALL_FORMS
from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Skp, StatusSkp
from asn_desktop.services.errors import Rejected


@dataclass(frozen=True, slots=True)
class FormInfo:
    """A form as menus and the command line name it; ``needs_periode``: it belongs to one evaluation.

    ``kertas`` is the size that it is made for; None: the office's.
    """

    key: str
    title: str
    needs_periode: bool
    about: About = About.KINERJA
    kertas: str | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper to draw; ``lambang`` is a PNG of ours or None, ``jejak`` the short head for its foot."""

    form_key: str
    skp: Skp
    paket: PaketKinerja
    evaluasi: Evaluasi | None = None
    lambang: bytes | None = None
    jejak: str = ""

    @property
    def the_evaluasi(self) -> Evaluasi:
        """The evaluation. Raises ValueError when the paper was made without one."""
        if self.evaluasi is None:
            raise ValueError(f"{self.form_key} needs an evaluation")
        return self.evaluasi

    @property
    def final(self) -> bool:
        """Whether the document may be signed: the plan was set, the evaluation finished."""
        if self.evaluasi is not None:
            return self.evaluasi.status is StatusEvaluasi.SELESAI
        return self.skp.status is StatusSkp.DITETAPKAN


def form_list(about: About = About.KINERJA) -> tuple[FormInfo, ...]:
    """The forms whose papers are made of such, in the order of the menus."""
    return tuple(
        FormInfo(form.key, form.title, form.needs_periode, form.about, form.paper and form.paper.value)
        for form in ALL_FORMS
        if form.about is about
    )


def form_info(key: str, about: About = About.KINERJA) -> FormInfo:
    """The form of that key, if its papers are made of such. Raises Rejected."""
    for form in form_list(about):
        if form.key == key:
            return form
    raise Rejected((Problem("form_keys", "cetak.formulir_tidak_dikenal", {"formulir": key}),))
