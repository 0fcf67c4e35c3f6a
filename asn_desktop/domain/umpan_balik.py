"""Continuous feedback kept over the year, and how a note becomes part of an evaluation.

Source: PermenPANRB 6/2022 Ps. 5 (b): documentation of performance and umpan balik berkelanjutan.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import NAMESPACE_OID, uuid5

from asn_desktop.domain.evaluasi import Evaluasi, SasaranUmpanBalik, UmpanBalik
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Skp, problems_of_text
from asn_desktop.domain.tanggal import tanggal_pendek


class Tanda(StrEnum):
    """The optional mark of a note."""

    BAIK = "baik"
    PERLU = "perlu"  # something is to be mended


@dataclass(frozen=True, slots=True)
class CatatanUmpanBalik:
    """One dated note on a hasil kerja (its id) or a nilai dasar (its kode) of a plan."""

    id: str
    skp_id: str
    sasaran: SasaranUmpanBalik
    sasaran_id: str
    pemberi: str
    tanggal: date
    teks: str
    tanda: Tanda | None = None
    pemberi_id: str | None = None
    versi: int = 0


def problems_of_catatan(note: CatatanUmpanBalik, skp: Skp, kode: Iterable[str], hari: date
                        ) -> tuple[Problem, ...]:
    """What keeps a note from being stored; ``kode`` are the nilai dasar of its pack, ``hari`` today."""
    found = problems_of_text("teks", "Umpan balik", note.teks)
    if not note.teks.strip():
        found.append(Problem("teks", "umpan_balik.kosong"))
    if not note.pemberi.strip():
        found.append(Problem("pemberi", "umpan_balik.tanpa_pemberi"))
    found += problems_of_text("pemberi", "Pemberi", note.pemberi, 120)
    if not skp.mulai <= note.tanggal <= skp.selesai:
        span = {"mulai": tanggal_pendek(skp.mulai), "selesai": tanggal_pendek(skp.selesai)}
        found.append(Problem("tanggal", "umpan_balik.luar_skp", span))
    elif note.tanggal > hari:
        found.append(Problem("tanggal", "umpan_balik.besok"))
    goals = note.sasaran is SasaranUmpanBalik.HASIL_KERJA
    known = {goal.id for goal in skp.hasil_kerja} if goals else {*kode}
    if note.sasaran_id not in known:
        found.append(Problem("sasaran_id", "umpan_balik.sasaran_hilang"))
    return tuple(found)


def id_dalam_evaluasi(catatan_id: str, evaluasi_id: str) -> str:
    """The id that a note's copy has in an evaluation: by it the copy is known, also once it was edited."""
    return str(uuid5(NAMESPACE_OID, f"{evaluasi_id}/{catatan_id}"))


def salinan(note: CatatanUmpanBalik, evaluasi_id: str) -> UmpanBalik:
    """The note as feedback of an evaluation, where it is edited without touching the note."""
    return UmpanBalik(id_dalam_evaluasi(note.id, evaluasi_id), note.sasaran, note.sasaran_id, note.pemberi,
                      note.tanggal, note.teks)


def lengkap(evaluasi: Evaluasi, notes: Iterable[CatatanUmpanBalik]) -> Evaluasi:
    """The evaluation with all feedback of its days: its own, and the notes that it did not take over."""
    own = {one.id for one in evaluasi.umpan_balik}
    more = [copy for copy in (salinan(note, evaluasi.id) for note in notes) if copy.id not in own]
    return replace(evaluasi, umpan_balik=(*evaluasi.umpan_balik, *more)) if more else evaluasi


def asal(umpan_balik_id: str, evaluasi_id: str, notes: Iterable[CatatanUmpanBalik]
         ) -> CatatanUmpanBalik | None:
    """The note that a feedback of an evaluation was taken from; None for one that was typed there."""
    return next((note for note in notes if id_dalam_evaluasi(note.id, evaluasi_id) == umpan_balik_id), None)
