"""Evaluasi kinerja of one SKP in one period: realisasi, umpan balik, two ratings, and the computed predikat.

Source: PermenPANRB 6/2022, Ps. 24-25; ratings are judgements, given once for all hasil kerja and once for all
perilaku.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Predikat, Rating, predikat_for
from asn_desktop.domain.problems import NotAllowed, Problem, Severity
from asn_desktop.domain.skp import Indikator, Langkah, Pendekatan, Pihak, Skp, StatusSkp, problems_of_text

MAX_CATATAN = 4000  # catatan/rekomendasi may run over to a second page


class StatusEvaluasi(StrEnum):
    """States of an evaluation."""

    DRAF = "draf"
    SELESAI = "selesai"


class SasaranUmpanBalik(StrEnum):
    """What a feedback speaks about."""

    HASIL_KERJA = "hasil_kerja"
    PERILAKU = "perilaku"


@dataclass(frozen=True, slots=True)
class Realisasi:
    """Realisasi of one indikator in this period with its bukti dukung (names, links or "map fisik")."""

    indikator_id: str
    realisasi: str = ""
    bukti_dukung: str = ""


@dataclass(frozen=True, slots=True)
class UmpanBalik:
    """Umpan balik berkelanjutan: on a hasil kerja (its id) or on a nilai dasar (its kode)."""

    id: str
    sasaran: SasaranUmpanBalik
    sasaran_id: str
    pemberi: str = ""  # "Pimpinan", "Rekan kerja", … printed before the text
    tanggal: date | None = None
    teks: str = ""


@dataclass(frozen=True, slots=True)
class Evaluasi:
    """A whole evaluation; the predikat is not a field, because it is computed."""

    id: str
    skp_id: str
    pegawai_id: str
    tahun: int
    periode: JenisPeriode
    mulai: date
    selesai: date
    paket: str
    pegawai: Pihak
    penilai: Pihak
    atasan_penilai: Pihak = Pihak()
    status: StatusEvaluasi = StatusEvaluasi.DRAF
    capaian: Capaian | None = None
    dasar_capaian: str = ""
    rating_hasil_kerja: Rating | None = None
    rating_perilaku: Rating | None = None
    alasan_hasil_kerja: str = ""  # why the rating is what it is, in the words of the penilai
    alasan_perilaku: str = ""
    adendum_ke: int = 0  # the addendum of the plan that this evaluation speaks of
    unit_kerja_id: str | None = None  # the unit whose distribution it counts in
    realisasi: tuple[Realisasi, ...] = ()
    umpan_balik: tuple[UmpanBalik, ...] = ()
    catatan: str = ""
    instansi: str = ""
    tempat: str = ""
    tanggal_penilai: date | None = None
    tanggal_pegawai: date | None = None
    nomor: str = ""  # EV-tahun-periode-NNNN
    nomor_dokumen: str = ""  # DOK-tahun-periode-NNNN
    diselesaikan: Langkah | None = None
    versi: int = 0

    def realisasi_of(self, indikator_id: str) -> Realisasi:
        """The realisasi of an indikator, or an empty one."""
        for item in self.realisasi:
            if item.indikator_id == indikator_id:
                return item
        return Realisasi(indikator_id)

    def umpan_balik_for(self, sasaran: SasaranUmpanBalik, sasaran_id: str) -> tuple[UmpanBalik, ...]:
        """The feedback on one hasil kerja or nilai dasar, oldest first."""
        return tuple(u for u in self.umpan_balik if u.sasaran is sasaran and u.sasaran_id == sasaran_id)


def predikat_of(evaluasi: Evaluasi, paket: PaketKinerja) -> Predikat | None:
    """The predikat of the two ratings, or None while one is missing."""
    if evaluasi.rating_hasil_kerja is None or evaluasi.rating_perilaku is None:
        return None
    return predikat_for(evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku, paket.matriks)


def problems_of(evaluasi: Evaluasi, skp: Skp) -> tuple[Problem, ...]:
    """What is missing or odd; ``field`` is a path such as ``realisasi/<indikator_id>``."""
    found: list[Problem] = []
    for goal in skp.hasil_kerja:
        # A qualitative evaluation tells in one cell what became of a goal, whatever its measures.
        told = skp.pendekatan is Pendekatan.KUALITATIF and any(
            evaluasi.realisasi_of(indikator.id).realisasi.strip() for indikator in goal.indikator)
        for indikator in goal.indikator:
            here = _problems_of_realisasi(evaluasi.realisasi_of(indikator.id), indikator)
            found.extend(one for one in here if not (told and one.code == "evaluasi.realisasi_kosong"))
    for umpan_balik in evaluasi.umpan_balik:
        found.extend(problems_of_text(f"umpan_balik/{umpan_balik.id}", "Umpan balik", umpan_balik.teks))
    found.extend(problems_of_text("catatan", "Catatan/rekomendasi", evaluasi.catatan, MAX_CATATAN))
    found.extend(problems_of_text("dasar_capaian", "Dasar capaian kinerja organisasi",
                                  evaluasi.dasar_capaian))
    found.extend(problems_of_text("alasan_hasil_kerja", "Alasan rating hasil kerja",
                                  evaluasi.alasan_hasil_kerja))
    found.extend(problems_of_text("alasan_perilaku", "Alasan rating perilaku", evaluasi.alasan_perilaku))
    if evaluasi.mulai < skp.mulai or evaluasi.selesai > skp.selesai:
        found.append(Problem("mulai", "evaluasi.luar_rentang_skp", severity=Severity.JANGGAL))
    if not evaluasi.atasan_penilai.nama.strip():
        found.append(Problem("atasan_penilai", "evaluasi.atasan_penilai_kosong", severity=Severity.JANGGAL))
    required = (
        ("capaian", evaluasi.capaian, "evaluasi.capaian_kosong"),
        ("rating_hasil_kerja", evaluasi.rating_hasil_kerja, "evaluasi.rating_hasil_kerja_kosong"),
        ("rating_perilaku", evaluasi.rating_perilaku, "evaluasi.rating_perilaku_kosong"),
        ("tempat", evaluasi.tempat.strip() or None, "evaluasi.tempat_kosong"),
        ("tanggal_penilai", evaluasi.tanggal_penilai, "evaluasi.tanggal_kosong"),
        ("penilai", evaluasi.penilai.nama.strip() or None, "skp.penilai_kosong"),
    )
    found.extend(Problem(name, code) for name, value, code in required if value is None)
    return tuple(found)


def _problems_of_realisasi(realisasi: Realisasi, indikator: Indikator) -> list[Problem]:
    found: list[Problem] = []
    if not realisasi.realisasi.strip():
        found.append(Problem(f"realisasi/{indikator.id}", "evaluasi.realisasi_kosong",
                             {"indikator": indikator.indikator}, Severity.JANGGAL))
    found.extend(problems_of_text(f"realisasi/{indikator.id}", "Realisasi", realisasi.realisasi))
    found.extend(problems_of_text(f"bukti_dukung/{indikator.id}", "Bukti dukung", realisasi.bukti_dukung))
    return found


def obstacles_to_selesaikan(evaluasi: Evaluasi, skp: Skp) -> tuple[Problem, ...]:
    """Why the evaluation cannot be finished now; empty when it can."""
    if evaluasi.status is not StatusEvaluasi.DRAF:
        return (Problem("status", "evaluasi.sudah_selesai"),)
    if skp.status is not StatusSkp.DITETAPKAN:
        return (Problem("status", "evaluasi.skp_belum_ditetapkan"),)
    return tuple(problem for problem in problems_of(evaluasi, skp) if problem.blocks)


def can_selesaikan(evaluasi: Evaluasi, skp: Skp) -> bool:
    """Whether the evaluation can be finished now."""
    return not obstacles_to_selesaikan(evaluasi, skp)


def selesaikan(evaluasi: Evaluasi, skp: Skp, oleh: str, pada: datetime) -> Evaluasi:
    """Finish the evaluation. Raises NotAllowed with the obstacles."""
    obstacles = obstacles_to_selesaikan(evaluasi, skp)
    if obstacles:
        raise NotAllowed(obstacles)
    return replace(evaluasi, status=StatusEvaluasi.SELESAI, diselesaikan=Langkah(oleh, pada))


def can_buka_kembali(evaluasi: Evaluasi) -> bool:
    """Whether a finished evaluation can be opened again for repair."""
    return evaluasi.status is StatusEvaluasi.SELESAI


def buka_kembali(evaluasi: Evaluasi) -> Evaluasi:
    """Open a finished evaluation again; the earlier state stays in the events. Raises NotAllowed."""
    if not can_buka_kembali(evaluasi):
        raise NotAllowed((Problem("status", "evaluasi.belum_selesai"),))
    return replace(evaluasi, status=StatusEvaluasi.DRAF, diselesaikan=None)


def can_edit(evaluasi: Evaluasi) -> bool:
    """Whether contents may still be changed: a finished evaluation is opened again first."""
    return evaluasi.status is StatusEvaluasi.DRAF
