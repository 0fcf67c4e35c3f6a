"""What of an earlier year's plan is taken into this year's, its planned actions too."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from asn_desktop.domain.rencana_aksi import RencanaAksi
from asn_desktop.domain.skp import HasilKerja, Indikator, Skp
from asn_desktop.domain.teks import match_key

# A regulation keeps its year: "Nomor 5 Tahun 2025", "PermenPANRB 6/2025"; a date "31/12/2025" does not.
_PERATURAN = re.compile(r"(?:\b(?:nomor|no\.?)\s*\S+\s+tahun\s+|(?<![\d/.-])\d+\w*/)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PilihanSalin:
    """What is taken: these goals, their actions, the rest of the form; ``geser``: years in texts move on."""

    hasil_kerja_ids: tuple[str, ...]
    aksi: bool = True
    perilaku: bool = True
    lampiran: bool = True
    geser: bool = True


@dataclass(frozen=True, slots=True)
class Salinan:
    """A plan with actions that speak of its goals."""

    skp: Skp
    aksi: tuple[RencanaAksi, ...] = ()


def geser_tahun(text: str, dari: int, ke: int) -> str:
    """The text with the one year as the other, also in dates; not where it belongs to a regulation."""

    def moved(found: re.Match[str]) -> str:
        return found[0] if _PERATURAN.search(text, 0, found.start()) else str(ke)

    return re.sub(rf"(?<!\d){dari}(?!\d)", moved, text)


def disalin(
    skp: Skp, sumber: Salinan, pilihan: PilihanSalin, nilai: Collection[str], new_id: Callable[[], str]
) -> Salinan:
    """The plan with what was chosen of an earlier one in place of its own, under new ids; its actions go to
    the copied goals, without any to the plan's own goals of the same words. ``nilai``: the nilai dasar that
    the plan's rule pack knows.
    """

    def worded(text: str) -> str:
        return geser_tahun(text, sumber.skp.tahun, skp.tahun) if pilihan.geser else text

    chosen = [goal for goal in sumber.skp.hasil_kerja if goal.id in pilihan.hasil_kerja_ids]
    copies = {goal.id: _copied(goal, worded, new_id) for goal in chosen}
    filled = skp
    if copies:
        filled = replace(filled, hasil_kerja=tuple(copies.values()), pendekatan=sumber.skp.pendekatan,
                         jenis=sumber.skp.jenis)
    if pilihan.perilaku:
        filled = replace(filled, perilaku=tuple(
            (kode, worded(text)) for kode, text in sumber.skp.perilaku if kode in nilai))
    if pilihan.lampiran:
        filled = replace(filled, dukungan=tuple(map(worded, sumber.skp.dukungan)),
                         skema=tuple(map(worded, sumber.skp.skema)),
                         konsekuensi=tuple(map(worded, sumber.skp.konsekuensi)))
    if not pilihan.aksi:
        return Salinan(filled)
    goals = copies or _same_words(sumber.skp, skp)
    kept = {goal.id: goal for goal in sumber.skp.hasil_kerja}
    return Salinan(filled, tuple(
        _action(action, kept[action.hasil_kerja_id], goals[action.hasil_kerja_id], worded, new_id)
        for action in sumber.aksi if action.hasil_kerja_id in goals))


def _same_words(sumber: Skp, skp: Skp) -> Mapping[str, HasilKerja]:
    own = {match_key(goal.rhk): goal for goal in reversed(skp.hasil_kerja)}
    return {goal.id: own[match_key(goal.rhk)] for goal in sumber.hasil_kerja if match_key(goal.rhk) in own}


def _copied(goal: HasilKerja, worded: Callable[[str], str], new_id: Callable[[], str]) -> HasilKerja:
    # The superior's goals are other ones in another year: the text stays as a proposal, the link does not.
    return replace(
        goal, id=new_id(), rhk=worded(goal.rhk),
        rhk_pimpinan=worded(goal.rhk_pimpinan), rhk_pimpinan_id=None,
        indikator=tuple(Indikator(new_id(), one.aspek, worded(one.indikator), worded(one.target))
                        for one in goal.indikator))


def _action(
    action: RencanaAksi, source: HasilKerja, goal: HasilKerja, worded: Callable[[str], str],
    new_id: Callable[[], str]
) -> RencanaAksi:
    """An action of a goal for its copy; the indicator is that in the same place."""
    ids = [one.id for one in source.indikator]
    place = ids.index(action.indikator_id) if action.indikator_id in ids else len(goal.indikator)
    return replace(
        action, id=new_id(), hasil_kerja_id=goal.id,
        indikator_id=goal.indikator[place].id if place < len(goal.indikator) else None,
        uraian=worded(action.uraian), keluaran=worded(action.keluaran),
        target=tuple((periode, worded(text)) for periode, text in action.target))
