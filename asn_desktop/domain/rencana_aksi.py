"""Rencana aksi: what is done for a goal, and how much of it in each quarter or month.

The plan asks for results of a year; its actions say the way there (e-Kinerja asks for them before evidence
may be entered). They change also after the plan was set.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Skp, problems_of_text

MAX_URAIAN = 1200
MAX_KELUARAN = 400
MAX_TARGET = 200
MAX_AKSI = 200
TRIWULAN = ("tw1", "tw2", "tw3", "tw4")
BULAN = tuple(f"bulan{number:02d}" for number in range(1, 13))


@dataclass(frozen=True, slots=True)
class RencanaAksi:
    """One action: for which goal (and, where it is of one only, which indicator), its output, and its target
    by period (``tw1`` … or ``bulan01`` …; missing: none in that period).
    """

    id: str
    hasil_kerja_id: str
    uraian: str = ""
    keluaran: str = ""
    indikator_id: str | None = None
    target: tuple[tuple[str, str], ...] = ()

    def target_of(self, periode: str) -> str:
        """The target of a period, or an empty text."""
        return dict(self.target).get(periode, "")


def periode_of(actions: Iterable[RencanaAksi]) -> tuple[str, ...]:
    """The columns that these actions need: months where any has one of a month, else quarters."""
    used = {periode for action in actions for periode, _ in action.target}
    return BULAN if used & set(BULAN) else TRIWULAN


def problems_of(actions: tuple[RencanaAksi, ...], skp: Skp) -> tuple[Problem, ...]:
    """Why these actions cannot be stored; ``field`` is ``aksi/<place>/<name>``."""
    found: list[Problem] = []
    goals = {goal.id for goal in skp.hasil_kerja}
    if len(actions) > MAX_AKSI:
        found.append(Problem("aksi", "rencana_aksi.terlalu_banyak", {"batas": MAX_AKSI}))
    for number, action in enumerate(actions):
        place, path = f"baris {number + 1}", f"aksi/{number}"
        if not action.uraian.strip():
            found.append(Problem(f"{path}/uraian", "rencana_aksi.kosong", {"letak": place}))
        if action.hasil_kerja_id not in goals:
            found.append(Problem(f"{path}/hasil_kerja_id", "rencana_aksi.tanpa_hasil_kerja",
                                 {"letak": place}))
        found += problems_of_text(f"{path}/uraian", f"Rencana aksi {place}", action.uraian, MAX_URAIAN)
        found += problems_of_text(f"{path}/keluaran", f"Keluaran {place}", action.keluaran, MAX_KELUARAN)
        for periode, text in action.target:
            found += problems_of_text(f"{path}/{periode}", f"Target {place}", text, MAX_TARGET)
            if periode not in TRIWULAN and periode not in BULAN:
                found.append(Problem(f"{path}/{periode}", "rencana_aksi.periode", {"letak": place}))
    return tuple(found)
