"""The forms that can be printed, and one paper to be drawn: which form, of which plan or evaluation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from asn_desktop.documents.form import About
from asn_desktop.documents.registry import ALL_FORMS
from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import JenisSkp, Pendekatan, Skp, StatusSkp
from asn_desktop.domain.surat import Penandatangan
from asn_desktop.domain.tanda import Ringkasan
from asn_desktop.services.errors import Rejected

SKP = "skp"  # stands for the form that fits each plan
SET = "set-evaluasi"  # stands for what an evaluated person signs at the end of a period
ISI_SET = ("dokumen-evaluasi", "lampiran-skp", SKP, "evaluasi", "umpan-balik")  # in the order of the pile
_SKP_FORMS = MappingProxyType({
    (Pendekatan.KUANTITATIF, JenisSkp.JA_JF): "skp-kuantitatif",
    (Pendekatan.KUALITATIF, JenisSkp.JA_JF): "skp-kualitatif",
    (Pendekatan.KUANTITATIF, JenisSkp.JPT): "skp-jpt",
    (Pendekatan.KUALITATIF, JenisSkp.JPT): "skp-jpt",
})


@dataclass(frozen=True, slots=True)
class FormInfo:
    """A form as menus and the command line name it; ``needs_periode``: it belongs to one evaluation.

    ``kertas`` is the size that it is made for; None: the office's. ``sealed``: its final papers bear a seal.
    """

    key: str
    title: str
    needs_periode: bool
    about: About = About.KINERJA
    kertas: str | None = None
    sealed: bool = True


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
    pilihan: Mapping[str, str] = field(default_factory=dict)  # the ways that the office chose
    sekitar: Any = None  # what stands around the plan, of a form that shows it
    penanda: Penandatangan | None = None  # signs for the penilai

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
        """The wording of the form: that of its pack, in the ways that the office chose."""
        return self.paket.teks_untuk(self.pilihan)

    @property
    def salah_formulir(self) -> str:
        """Why this is not the form of the plan, and which is; empty when it is."""
        fitting = skp_form(self.skp)
        if self.form_key == fitting or self.form_key not in _SKP_FORMS.values():
            return ""
        return (
            f"SKP {self.skp.nomor} {jenis_skp(self.skp)}, sehingga formulirnya {fitting}; "
            f"cetak {fitting}, atau {SKP} yang memilih formulirnya sendiri."
        )

    @property
    def halangan(self) -> str:
        """Why it cannot be printed; empty when it can."""
        if self.salah_formulir:
            return self.salah_formulir
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

    @property
    def nama_data(self) -> str:
        """What the attachment with its data is called."""
        return f"{self.form_key} {self.nomor}.json"


@dataclass(frozen=True, slots=True)
class IsiSegel:
    """What the seal of a final letter speaks of: its summary, and by type the records that it was made of,
    as far as they stand on it, for an office that takes it in.
    """

    ringkasan: Ringkasan
    rekaman: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Surat:
    """One paper about a person or a unit, made of records: ``data`` is what stands on it.

    ``catatan`` is what to know before it is printed: that it is blank, a condition that is not met.
    ``tanpa_penanda``: nobody is set to sign it. ``segel``: None for one that bears no seal, or not yet;
    ``tanda`` and ``isi`` are those of a sealed one, as on ``Paper``.
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
    masa: str = ""  # tells papers of several months apart by their file names
    segel: IsiSegel | None = None
    tanda: str = ""
    isi: bytes = b""
    pilihan: Mapping[str, str] = field(default_factory=dict)  # the ways that the office chose

    @property
    def nama_data(self) -> str:
        """What the attachment with its data is called; no other paper of a file has the same name."""
        if self.segel is None:
            return ""
        told = self.segel.ringkasan
        parts = (self.form_key, told.nip or told.unit, str(told.tahun), told.periode, self.nomor)
        return f"{' '.join(part for part in parts if part).replace('/', '-')}.json"


def skp_form(skp: Skp) -> str:
    """The key of the form that a plan has by its approach and kind."""
    return _SKP_FORMS[(skp.pendekatan, skp.jenis)]


def jenis_skp(skp: Skp) -> str:
    """The approach and kind of a plan in running text."""
    whose = "bagi JPT atau pimpinan unit kerja mandiri" if skp.jenis is JenisSkp.JPT else "bagi JA/JF"
    return f"berpendekatan {skp.pendekatan.value} {whose}"


def menu_forms() -> tuple[FormInfo, ...]:
    """The forms of plans and evaluations as menus offer them: one entry for the plan, whatever its form."""
    others = tuple(form for form in form_list() if form.key not in _SKP_FORMS.values())
    return FormInfo(SKP, "SKP", needs_periode=False), *others


def set_info() -> FormInfo:
    """The whole set as the command line names it."""
    return FormInfo(SET, "Set evaluasi lengkap", needs_periode=True)


def spelled_out(keys: Iterable[str]) -> tuple[str, ...]:
    """The keys with those of the set in its place, each once."""
    return tuple(dict.fromkeys(one for key in keys for one in (ISI_SET if key == SET else (key,))))


def form_list(about: About = About.KINERJA) -> tuple[FormInfo, ...]:
    """The forms whose papers are made of such, in the order of the menus."""
    return tuple(
        FormInfo(form.key, form.title, form.needs_periode, form.about, form.paper and form.paper.value,
                 form.sealed)
        for form in ALL_FORMS
        if form.about is about
    )


def judul_formulir(key: str) -> str:
    """The title of a form, whatever its papers are made of; empty for an unknown one."""
    return next((form.title for form in ALL_FORMS if form.key == key), "")


def form_info(key: str, *about: About) -> FormInfo:
    """The form of that key, if its papers are made of such (default: of plans and evaluations).

    Raises Rejected.
    """
    if key == SKP:
        return menu_forms()[0]
    for kind in about or (About.KINERJA,):
        for form in form_list(kind):
            if form.key == key:
                return form
    raise Rejected((Problem("form_keys", "cetak.formulir_tidak_dikenal", {"formulir": key}),))
