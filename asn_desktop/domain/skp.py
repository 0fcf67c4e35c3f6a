"""Sasaran Kinerja Pegawai: the yearly plan, its parts and its states.

Source: PermenPANRB 6/2022, Ps. 5 (a) and Ps. 14; the SKP is proposed by the pegawai and set by the pejabat
penilai.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from asn_desktop.domain.problems import NotAllowed, Problem, Severity
from asn_desktop.domain.teks import forbidden_character

MAX_HASIL_KERJA = 40
MAX_TEKS = 1200
_LAMPIRAN = {"dukungan": "Dukungan sumber daya", "skema": "Skema pertanggungjawaban",
             "konsekuensi": "Konsekuensi"}


class StatusSkp(StrEnum):
    """States of a plan; each step forward is recorded with who and when."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DITETAPKAN = "ditetapkan"


class JenisHasilKerja(StrEnum):
    """A. UTAMA and B. TAMBAHAN of the form."""

    UTAMA = "utama"
    TAMBAHAN = "tambahan"


class Pendekatan(StrEnum):
    """Approach of the plan: indicators with aspek and target, or sentences that hold their measure."""

    KUANTITATIF = "kuantitatif"
    KUALITATIF = "kualitatif"


class JenisSkp(StrEnum):
    """Whose plan: of a pejabat administrasi or fungsional, or of a JPT or pimpinan unit kerja mandiri."""

    JA_JF = "ja_jf"
    JPT = "jpt"


class Sebagai(StrEnum):
    """In which capacity: in the own post, or standing in for somebody."""

    DEFINITIF = ""
    PLT = "plt"
    PLH = "plh"
    PJ = "pj"


class Perspektif(StrEnum):
    """Perspective of a JPT's goal, printed after its target."""

    PENERIMA_LAYANAN = "penerima_layanan"
    PROSES_BISNIS = "proses_bisnis"
    PENGUATAN_INTERNAL = "penguatan_internal"
    ANGGARAN = "anggaran"


class Klasifikasi(StrEnum):
    """Whether a goal belongs to the organisation, and so to the successor in the post, or to the person."""

    ORGANISASI = "organisasi"
    INDIVIDU = "individu"


@dataclass(frozen=True, slots=True)
class Pihak:
    """Snapshot of a person as he is named on a document, so that an old document reprints as it was.

    ``pangkat_golongan`` reads "Penata / III/c" for PNS and "IX" for PPPK. For a political official
    ``pakai_instansi`` turns row 5 into INSTANSI and the NIP becomes optional.
    """

    pegawai_id: str | None = None
    nama: str = ""
    nip: str = ""
    pangkat_golongan: str = ""
    jabatan: str = ""
    unit_kerja: str = ""
    pakai_instansi: bool = False


@dataclass(frozen=True, slots=True)
class Indikator:
    """Indikator kinerja individu of one aspek with its target (free text, official spelling)."""

    id: str
    aspek: str = ""
    indikator: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class HasilKerja:
    """One rencana hasil kerja, the pimpinan's one that it supports, and its indicators."""

    id: str
    jenis: JenisHasilKerja = JenisHasilKerja.UTAMA
    rhk_pimpinan: str = ""
    rhk_pimpinan_id: str | None = None  # the superior's HasilKerja it was chosen from; None when typed
    rhk: str = ""
    penugasan_dari: str = ""
    indikator: tuple[Indikator, ...] = ()
    perspektif: Perspektif | None = None  # JPT only
    klasifikasi: Klasifikasi | None = None


@dataclass(frozen=True, slots=True)
class Langkah:
    """Who took a step, and when (with the time zone)."""

    oleh: str
    pada: datetime


@dataclass(frozen=True, slots=True)
class Skp:
    """A whole plan as the editor, the form and the database know it.

    ``perilaku`` maps the kode of a nilai dasar to the ekspektasi khusus pimpinan (missing: empty).
    ``versi`` is the version that was read; saving over a newer one is refused.
    """

    id: str
    pegawai_id: str
    tahun: int
    mulai: date
    selesai: date
    paket: str
    pegawai: Pihak
    penilai: Pihak = Pihak()
    atasan_penilai: Pihak = Pihak()
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    jenis: JenisSkp = JenisSkp.JA_JF
    sebagai: Sebagai = Sebagai.DEFINITIF
    adendum_ke: int = 0  # how often the set plan was changed through an addendum
    unit_kerja_id: str | None = None  # the unit that the person worked in
    status: StatusSkp = StatusSkp.DRAF
    instansi: str = ""
    tempat: str = ""
    tanggal_ttd: date | None = None
    nomor: str = ""
    hasil_kerja: tuple[HasilKerja, ...] = ()
    perilaku: tuple[tuple[str, str], ...] = ()
    dukungan: tuple[str, ...] = ()
    skema: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()
    diajukan: Langkah | None = None
    ditetapkan: Langkah | None = None
    versi: int = 0

    def hasil_kerja_of(self, jenis: JenisHasilKerja) -> tuple[HasilKerja, ...]:
        """The goals of one kind, in the order of the form."""
        return tuple(goal for goal in self.hasil_kerja if goal.jenis is jenis)

    @property
    def bentuk_lengkap(self) -> bool:
        """Whether the form has columns for the pimpinan's goal and for the aspek: F2 alone."""
        return self.pendekatan is Pendekatan.KUANTITATIF and self.jenis is JenisSkp.JA_JF

    def ekspektasi(self, kode_nilai: str) -> str:
        """The ekspektasi khusus pimpinan for a nilai dasar, or an empty text."""
        return dict(self.perilaku).get(kode_nilai, "")


def jenis_untuk_eselon(eselon: str) -> JenisSkp:
    """The kind of plan that a post of that eselon has: I and II are jabatan pimpinan tinggi (PP 11/2017)."""
    return JenisSkp.JPT if eselon.partition(".")[0] in ("I", "II") else JenisSkp.JA_JF


_SEBUTAN = {Sebagai.PLT: "Plt.", Sebagai.PLH: "Plh.", Sebagai.PJ: "Pj."}


def jabatan_sebagai(sebagai: Sebagai, jabatan: str) -> str:
    """The post as it is named on a document: "Plt. Camat" for one who stands in, "Camat" for its holder."""
    plain = jabatan.strip()
    for word in _SEBUTAN.values():
        plain = plain.removeprefix(f"{word} ").strip()
    return f"{_SEBUTAN[sebagai]} {plain}" if sebagai in _SEBUTAN and plain else plain


def problems_of(skp: Skp) -> tuple[Problem, ...]:
    """What is still missing or odd in the contents.

    ``field`` is a path such as ``hasil_kerja/2/indikator/0/target``, counted from 0 over all goals; sentences
    count from 1 within A. UTAMA and B. TAMBAHAN, as the form does.
    """
    found = [*_problems_of_parties(skp), *_problems_of_range(skp)]
    if not skp.hasil_kerja_of(JenisHasilKerja.UTAMA):
        found.append(Problem("hasil_kerja", "skp.tanpa_hasil_kerja"))
    if len(skp.hasil_kerja) > MAX_HASIL_KERJA:
        found.append(Problem("hasil_kerja", "skp.terlalu_banyak", {"batas": MAX_HASIL_KERJA}))
    counts = dict.fromkeys(JenisHasilKerja, 0)
    for number, goal in enumerate(skp.hasil_kerja):
        counts[goal.jenis] += 1
        place = f"{goal.jenis.value.capitalize()} nomor {counts[goal.jenis]}"
        found.extend(_problems_of_goal(f"hasil_kerja/{number}", place, goal, skp))
    for kode, text in skp.perilaku:
        found.extend(problems_of_text(f"perilaku/{kode}", "Ekspektasi khusus pimpinan", text))
    for name, texts in (("dukungan", skp.dukungan), ("skema", skp.skema), ("konsekuensi", skp.konsekuensi)):
        label = _LAMPIRAN[name]
        if not any(text.strip() for text in texts):
            found.append(Problem(name, "skp.lampiran_kosong", {"bagian": label}, Severity.SARAN))
        for number, text in enumerate(texts):
            found.extend(problems_of_text(f"{name}/{number}", f"{label} nomor {number + 1}", text))
    return tuple(found)


def problems_of_text(field: str, label: str, text: str, limit: int = MAX_TEKS) -> list[Problem]:
    """Why a cell of a form cannot be kept as typed: too long, or a character that nobody could see."""
    found: list[Problem] = []
    if len(text) > limit:
        found.append(Problem(field, "teks.terlalu_panjang", {"label": label, "batas": limit}))
    character = forbidden_character(text)
    if character:
        found.append(Problem(field, "teks.karakter_terlarang", {"label": label, "karakter": character}))
    return found


def _problems_of_parties(skp: Skp) -> list[Problem]:
    if not skp.penilai.nama.strip():
        return [Problem("penilai", "skp.penilai_kosong")]
    same_record = skp.penilai.pegawai_id is not None and skp.penilai.pegawai_id == skp.pegawai_id
    if same_record or (skp.penilai.nip and skp.penilai.nip == skp.pegawai.nip):
        return [Problem("penilai", "skp.menilai_diri_sendiri")]
    if not skp.penilai.nip and not skp.penilai.pakai_instansi:
        return [Problem("penilai", "skp.nip_penilai_kosong", {"nama": skp.penilai.nama}, Severity.JANGGAL)]
    return []


def _problems_of_range(skp: Skp) -> list[Problem]:
    if skp.selesai < skp.mulai:
        return [Problem("selesai", "skp.rentang_terbalik")]
    if skp.mulai.year != skp.tahun or skp.selesai.year != skp.tahun:
        return [Problem("mulai", "skp.luar_tahun", {"tahun": skp.tahun})]
    return []


def _problems_of_goal(path: str, place: str, goal: HasilKerja, skp: Skp) -> list[Problem]:
    """What the form of this plan asks of a goal: only F2 names the pimpinan's, only a JPT's a perspektif."""
    found: list[Problem] = []
    if not goal.rhk.strip():
        found.append(Problem(f"{path}/rhk", "skp.rhk_kosong", {"letak": place}))
    if skp.jenis is JenisSkp.JPT and goal.perspektif is None:
        found.append(Problem(f"{path}/perspektif", "skp.perspektif_kosong", {"letak": place}))
    asked = skp.bentuk_lengkap and goal.jenis is JenisHasilKerja.UTAMA
    if asked and not goal.rhk_pimpinan.strip():
        found.append(Problem(f"{path}/rhk_pimpinan", "skp.rhk_pimpinan_kosong", {"letak": place},
                             Severity.JANGGAL))
    if not goal.indikator:
        found.append(Problem(f"{path}/indikator", "skp.tanpa_indikator", {"letak": place}))
    for name, label, text in (("rhk", "Rencana hasil kerja", goal.rhk),
                              ("rhk_pimpinan", "Rencana hasil kerja pimpinan", goal.rhk_pimpinan),
                              ("penugasan_dari", "Penugasan dari", goal.penugasan_dari)):
        found.extend(problems_of_text(f"{path}/{name}", f"{label} ({place})", text))
    for number, indikator in enumerate(goal.indikator):
        found.extend(_problems_of_indikator(f"{path}/indikator/{number}", f"{place}, indikator {number + 1}",
                                            indikator, skp))
    return found


def _problems_of_indikator(path: str, place: str, indikator: Indikator, skp: Skp) -> list[Problem]:
    """A quantitative indicator has a target, that of JA/JF an aspek too; a qualitative one is a sentence that
    holds its target.
    """
    found: list[Problem] = []
    qualitative = skp.pendekatan is Pendekatan.KUALITATIF
    unasked = {"aspek"} if not skp.bentuk_lengkap else set()
    if qualitative:
        unasked.add("target")
        if indikator.target.strip():
            found.append(Problem(f"{path}/target", "skp.target_tidak_tercetak", {"letak": place},
                                 Severity.JANGGAL))
    for name, label, text, code in (("aspek", "Aspek", indikator.aspek, "skp.aspek_kosong"),
                                    ("indikator", "Indikator", indikator.indikator, "skp.indikator_kosong"),
                                    ("target", "Target", indikator.target, "skp.target_kosong")):
        if not text.strip() and name not in unasked:
            found.append(Problem(f"{path}/{name}", code, {"letak": place}))
        found.extend(problems_of_text(f"{path}/{name}", f"{label} ({place})", text))
    return found


def obstacles_to_ajukan(skp: Skp) -> tuple[Problem, ...]:
    """Why the plan cannot be proposed now; empty when it can."""
    if skp.status is not StatusSkp.DRAF:
        return (Problem("status", "skp.bukan_draf", {"status": skp.status.value.upper()}),)
    return tuple(problem for problem in problems_of(skp) if problem.blocks)


def can_ajukan(skp: Skp) -> bool:
    """Whether the plan can be proposed to the pejabat penilai now."""
    return not obstacles_to_ajukan(skp)


def ajukan(skp: Skp, oleh: str, pada: datetime) -> Skp:
    """Propose the plan. Raises NotAllowed with the obstacles."""
    _refuse(obstacles_to_ajukan(skp))
    return replace(skp, status=StatusSkp.DIAJUKAN, diajukan=Langkah(oleh, pada))


def obstacles_to_kembalikan(skp: Skp) -> tuple[Problem, ...]:
    """Why the plan cannot go back to draf now; a plan that was set stays set (changes come by addendum)."""
    if skp.status is not StatusSkp.DIAJUKAN:
        return (Problem("status", "skp.bukan_diajukan", {"status": skp.status.value.upper()}),)
    return ()


def can_kembalikan(skp: Skp) -> bool:
    """Whether the plan can be handed back for repair now."""
    return not obstacles_to_kembalikan(skp)


def kembalikan(skp: Skp) -> Skp:
    """Hand the plan back to draf. Raises NotAllowed with the obstacles."""
    _refuse(obstacles_to_kembalikan(skp))
    return replace(skp, status=StatusSkp.DRAF, diajukan=None)


def obstacles_to_tetapkan(skp: Skp) -> tuple[Problem, ...]:
    """Why the pejabat penilai cannot set the plan now; empty when he can."""
    if skp.status is not StatusSkp.DIAJUKAN:
        return (Problem("status", "skp.bukan_diajukan", {"status": skp.status.value.upper()}),)
    found = [problem for problem in problems_of(skp) if problem.blocks]
    if not skp.tempat.strip():
        found.append(Problem("tempat", "skp.tempat_kosong"))
    if skp.tanggal_ttd is None:
        found.append(Problem("tanggal_ttd", "skp.tanggal_kosong"))
    return tuple(found)


def can_tetapkan(skp: Skp) -> bool:
    """Whether the plan can be set now."""
    return not obstacles_to_tetapkan(skp)


def tetapkan(skp: Skp, oleh: str, pada: datetime) -> Skp:
    """Set the plan (PermenPANRB 6/2022, Ps. 14). Raises NotAllowed with the obstacles."""
    _refuse(obstacles_to_tetapkan(skp))
    return replace(skp, status=StatusSkp.DITETAPKAN, ditetapkan=Langkah(oleh, pada))


def can_edit(skp: Skp) -> bool:
    """Whether contents may still be changed: targets are locked once proposed."""
    return skp.status is StatusSkp.DRAF


def _refuse(obstacles: tuple[Problem, ...]) -> None:
    if obstacles:
        raise NotAllowed(obstacles)
