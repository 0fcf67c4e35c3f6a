"""A template of an SKP: what of a plan may be used again for anybody in such a post, without any name."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from asn_desktop.domain.skp import HasilKerja, JenisSkp, Pendekatan, Skp


@dataclass(frozen=True, slots=True)
class IsiTemplat:
    """The contents; ids only tell goals apart within it. ``lengkap``: with ekspektasi and lampiran."""

    pendekatan: Pendekatan
    jenis: JenisSkp
    hasil_kerja: tuple[HasilKerja, ...]
    lengkap: bool = False
    perilaku: tuple[tuple[str, str], ...] = ()
    dukungan: tuple[str, ...] = ()
    skema: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()


def isi_dari(skp: Skp, goal_ids: Collection[str], *, lengkap: bool) -> IsiTemplat:
    """What a template keeps of the chosen goals of a plan, and with ``lengkap`` of all else on its form.

    Links to the goals of a pimpinan and by whom work was given belong to one person; they stay behind.
    """
    goals = tuple(_without_person(str(number), goal) for number, goal in enumerate(skp.hasil_kerja)
                  if goal.id in goal_ids)
    made = IsiTemplat(skp.pendekatan, skp.jenis, goals, lengkap)
    if not lengkap:
        return made
    return replace(made, perilaku=skp.perilaku, dukungan=skp.dukungan, skema=skp.skema,
                   konsekuensi=skp.konsekuensi)


def terisi(skp: Skp, isi: IsiTemplat, nilai: Collection[str], new_id: Callable[[], str]) -> Skp:
    """The plan with the contents of a template instead of its own; ids are new. ``nilai``: the nilai dasar
    that the plan's rule pack knows.
    """
    goals = tuple(
        replace(goal, id=new_id(), indikator=tuple(replace(one, id=new_id()) for one in goal.indikator))
        for goal in isi.hasil_kerja)
    filled = replace(skp, pendekatan=isi.pendekatan, jenis=isi.jenis, hasil_kerja=goals)
    if not isi.lengkap:
        return filled
    kept = {kode: text for kode, text in isi.perilaku if kode in nilai}
    return replace(
        filled,
        perilaku=tuple((kode, kept.get(kode, text)) for kode, text in skp.perilaku),
        dukungan=isi.dukungan, skema=isi.skema, konsekuensi=isi.konsekuensi)


def _without_person(key: str, goal: HasilKerja) -> HasilKerja:
    return replace(
        goal, id=key, rhk_pimpinan_id=None, penugasan_dari="",
        indikator=tuple(replace(one, id=f"{key}/{place}") for place, one in enumerate(goal.indikator)))
