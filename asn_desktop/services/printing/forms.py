"""The forms that can be printed, and one paper to be drawn: which form, of which plan or evaluation."""

from dataclasses import dataclass

from asn_desktop.documents.registry import ALL_FORMS
from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Skp, StatusSkp
from asn_desktop.services.errors import Rejected


@dataclass(frozen=True, slots=True)
class FormInfo:
    """A form as menus and the command line name it; ``needs_periode``: it belongs to one evaluation."""

    key: str
    title: str
    needs_periode: bool


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


def form_list() -> tuple[FormInfo, ...]:
    """Every form in the order of the menus."""
    return tuple(FormInfo(form.key, form.title, form.needs_periode) for form in ALL_FORMS)


def form_info(key: str) -> FormInfo:
    """The form of that key. Raises Rejected."""
    for form in form_list():
        if form.key == key:
            return form
    raise Rejected((Problem("form_keys", "cetak.formulir_tidak_dikenal", {"formulir": key}),))
