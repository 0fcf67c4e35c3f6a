"""The forms that can be printed, and one paper to be drawn: which form, of which plan or evaluation."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

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
    """One paper to draw; ``lambang`` is a PNG of ours or None, ``jejak`` the short head for its foot.

    ``tanda`` is the line of its QR code and ``isi`` its data as an attachment; empty: none.
    """

    form_key: str
    skp: Skp
    paket: PaketKinerja
    evaluasi: Evaluasi | None = None
    lambang: bytes | None = None
    jejak: str = ""
    tanda: str = ""
    isi: bytes = b""

    @property
    def pegawai_id(self) -> str:
        """Whose paper it is."""
        return self.skp.pegawai_id

    @property
    def nama(self) -> str:
        """His name as it stands on the paper."""
        return self.skp.pegawai.nama

    @property
    def nomor(self) -> str:
        """The number of the document."""
        return self.evaluasi.nomor_dokumen if self.evaluasi else self.skp.nomor

    @property
    def texts(self) -> Mapping[str, str]:
        """The wording of the form."""
        return self.paket.teks

    @property
    def halangan(self) -> str:
        """Why it cannot be printed; empty when it can."""
        if self.evaluasi is None and not self.skp.hasil_kerja:
            return f"SKP {self.skp.nomor} belum berisi hasil kerja; isi SKP-nya dahulu."
        return ""

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


@dataclass(frozen=True, slots=True)
class Surat:
    """One paper about a person, made of his records: ``data`` is what stands on it.

    ``catatan`` is what to know before it is printed: that it is blank, a condition that is not met.
    ``tanpa_penanda``: nobody is set to sign it.
    """

    form_key: str
    pegawai_id: str
    nama: str
    data: Any
    texts: Mapping[str, str]
    nomor: str = ""
    jejak: str = ""
    catatan: tuple[str, ...] = ()
    tanpa_penanda: bool = False
    halangan: str = ""
    final: bool = True


def form_list(about: About = About.KINERJA) -> tuple[FormInfo, ...]:
    """The forms whose papers are made of such, in the order of the menus."""
    return tuple(
        FormInfo(form.key, form.title, form.needs_periode, form.about, form.paper and form.paper.value)
        for form in ALL_FORMS
        if form.about is about
    )


def form_info(key: str, *about: About) -> FormInfo:
    """The form of that key, if its papers are made of such (default: of plans and evaluations).

    Raises Rejected.
    """
    for kind in about or (About.KINERJA,):
        for form in form_list(kind):
            if form.key == key:
                return form
    raise Rejected((Problem("form_keys", "cetak.formulir_tidak_dikenal", {"formulir": key}),))
