"""Addendum: how a plan that was set changes, and which version of it a paper speaks of.

A set plan is locked (PermenPANRB 6/2022, Ps. 14). What changes during the year is agreed anew: the plan as it
was set is kept whole, the plan goes back to draf under the next number, and is proposed and set once more.
"""

from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.domain.problems import NotAllowed, Problem
from asn_desktop.domain.skp import HasilKerja, Indikator, Langkah, Skp, StatusSkp, problems_of_text

MAX_ALASAN = 1200


@dataclass(frozen=True, slots=True)
class Adendum:
    """One addendum: its number (from 1), why, who began it and when, and the plan as it was set before."""

    ke: int
    alasan: str
    langkah: Langkah
    sebelum: Skp


@dataclass(frozen=True, slots=True)
class Beda:
    """One place of the plan that differs: where, and its text before and after (empty: was not there)."""

    letak: str
    lama: str
    baru: str


def obstacles_to_mulai_adendum(skp: Skp, alasan: str) -> tuple[Problem, ...]:
    """Why no addendum can be begun now; empty when it can."""
    if skp.status is not StatusSkp.DITETAPKAN:
        return (Problem("status", "adendum.belum_ditetapkan", {"status": skp.status.value.upper()}),)
    if not alasan.strip():
        return (Problem("alasan", "adendum.alasan_kosong"),)
    return tuple(problems_of_text("alasan", "Alasan adendum", alasan, MAX_ALASAN))


def can_mulai_adendum(skp: Skp, alasan: str) -> bool:
    """Whether an addendum can be begun now."""
    return not obstacles_to_mulai_adendum(skp, alasan)


def mulai_adendum(skp: Skp, alasan: str) -> Skp:
    """The plan as draft of its next version, to be proposed and set again. Raises NotAllowed."""
    _refuse(obstacles_to_mulai_adendum(skp, alasan))
    return replace(skp, status=StatusSkp.DRAF, adendum_ke=skp.adendum_ke + 1, diajukan=None, ditetapkan=None,
                   tanggal_ttd=None)


def in_adendum(skp: Skp) -> bool:
    """Whether an addendum was begun and is not set yet: the version before is still in force."""
    return skp.adendum_ke > 0 and skp.status is not StatusSkp.DITETAPKAN


def obstacles_to_batal_adendum(skp: Skp) -> tuple[Problem, ...]:
    """Why the addendum cannot be given up now; only one that is still a draft can."""
    if not skp.adendum_ke:
        return (Problem("status", "adendum.tidak_ada"),)
    if skp.status is not StatusSkp.DRAF:
        return (Problem("status", "adendum.bukan_draf", {"status": skp.status.value.upper()}),)
    return ()


def can_batal_adendum(skp: Skp) -> bool:
    """Whether the addendum can be given up now."""
    return not obstacles_to_batal_adendum(skp)


def batal_adendum(skp: Skp, adendum: Adendum) -> Skp:
    """The plan exactly as it was set before the addendum; only its last day, which a move may have set since,
    stays. Raises NotAllowed.
    """
    _refuse(obstacles_to_batal_adendum(skp))
    return replace(adendum.sebelum, versi=skp.versi, selesai=skp.selesai)


def obstacles_to_akhiri(skp: Skp, selesai: date) -> tuple[Problem, ...]:
    """Why the plan cannot end on that day: a move ends it within its own year, after its first day."""
    if selesai < skp.mulai:
        return (Problem("selesai", "skp.rentang_terbalik"),)
    if selesai.year != skp.tahun:
        return (Problem("selesai", "skp.luar_tahun", {"tahun": skp.tahun}),)
    return ()


def akhiri(skp: Skp, selesai: date) -> Skp:
    """The plan with that last day, as when its person moves to another post. Raises NotAllowed."""
    _refuse(obstacles_to_akhiri(skp, selesai))
    return replace(skp, selesai=selesai)


def beda(lama: Skp, baru: Skp) -> tuple[Beda, ...]:
    """What differs between two versions, place by place, in the order of the newer form; what was taken out
    comes last.
    """
    found = list(_beda_hasil_kerja(lama, baru))
    kodes = dict.fromkeys(kode for kode, _ in (*baru.perilaku, *lama.perilaku))
    pairs = [(f"Ekspektasi perilaku {kode}", lama.ekspektasi(kode), baru.ekspektasi(kode)) for kode in kodes]
    for nama, bagian in (("Dukungan sumber daya", "dukungan"), ("Skema pertanggungjawaban", "skema"),
                         ("Konsekuensi", "konsekuensi")):
        pairs.append((nama, "\n".join(getattr(lama, bagian)), "\n".join(getattr(baru, bagian))))
    pairs.append(("Pejabat penilai kinerja", lama.penilai.nama, baru.penilai.nama))
    found += [Beda(letak, old, new) for letak, old, new in pairs if old != new]
    return tuple(found)


def kalimat_indikator(item: Indikator | None) -> str:
    """An indicator with its target in a line: "Kuantitas: Jumlah laporan = 12 Laporan"."""
    if item is None:
        return ""
    text = f"{item.aspek}: {item.indikator}" if item.aspek else item.indikator
    return f"{text} = {item.target}" if item.target else text


def _beda_hasil_kerja(lama: Skp, baru: Skp) -> list[Beda]:
    before = {goal.id: goal for goal in lama.hasil_kerja}
    after = {goal.id: goal for goal in baru.hasil_kerja}
    found: list[Beda] = []
    for key in dict.fromkeys((*after, *before)):
        old, new = before.get(key, HasilKerja(key)), after.get(key, HasilKerja(key))
        letak = _letak(baru if key in after else lama, key)
        pairs = [(letak, old.rhk, new.rhk),
                 (f"{letak}, hasil kerja pimpinan", old.rhk_pimpinan, new.rhk_pimpinan),
                 (f"{letak}, penugasan dari", old.penugasan_dari, new.penugasan_dari)]
        old_items, new_items = ({item.id: item for item in goal.indikator} for goal in (old, new))
        for number, item_id in enumerate(dict.fromkeys((*new_items, *old_items)), start=1):
            pairs.append((f"{letak}, indikator {number}", kalimat_indikator(old_items.get(item_id)),
                          kalimat_indikator(new_items.get(item_id))))
        found += [Beda(place, was, now) for place, was, now in pairs if was != now]
    return found


def _letak(skp: Skp, goal_id: str) -> str:
    counts: dict[str, int] = {}
    for goal in skp.hasil_kerja:
        counts[goal.jenis.value] = counts.get(goal.jenis.value, 0) + 1
        if goal.id == goal_id:
            return f"{goal.jenis.value.capitalize()} nomor {counts[goal.jenis.value]}"
    return "Hasil kerja"


def _refuse(obstacles: tuple[Problem, ...]) -> None:
    if obstacles:
        raise NotAllowed(obstacles)
