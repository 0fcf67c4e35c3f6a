"""The office's bank of goals and indicators per post: which fit a post, and what of a plan it has not yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asn_desktop.domain.skp import HasilKerja, Indikator
from asn_desktop.domain.teks import match_key

_SHORTEST = 4  # letters of a post's name that may stand for those which begin with it


@dataclass(frozen=True, slots=True)
class BarisBank:
    """One indicator of the bank; a post without its jenjang fits all that begin with it."""

    jabatan: str
    rhk: str
    aspek: str = ""
    indikator: str = ""
    target: str = ""

    @property
    def kunci(self) -> tuple[str, str, str, str]:
        """What makes it the same indicator, whatever its target and spelling."""
        return match_key(self.jabatan), match_key(self.rhk), match_key(self.aspek), match_key(self.indikator)


def cocok(rows: Iterable[BarisBank], jabatan: str) -> list[BarisBank]:
    """The rows for a post: its own, and those of the post of which it is a jenjang, in their order."""
    return [row for row in rows if untuk_jabatan(row.jabatan, jabatan)]


def untuk_jabatan(disimpan: str, jabatan: str) -> bool:
    """Whether what is kept for one post is for another too: the same, or one of its jenjang."""
    kept = match_key(disimpan)
    return len(kept) >= _SHORTEST and match_key(jabatan).startswith(kept)


def sebagai_hasil_kerja(rows: Sequence[BarisBank]) -> tuple[HasilKerja, ...]:
    """The rows as goals with their indicators, without ids that a plan could keep."""
    goals: dict[str, list[BarisBank]] = {}
    for row in rows:
        goals.setdefault(match_key(row.rhk), []).append(row)
    return tuple(
        HasilKerja(key, rhk=same[0].rhk, indikator=tuple(
            Indikator(f"{key}/{place}", row.aspek, row.indikator, row.target)
            for place, row in enumerate(same)))
        for key, same in goals.items())


def belum_ada(rows: Iterable[BarisBank], jabatan: str, goals: Iterable[HasilKerja]) -> list[BarisBank]:
    """What of these goals the bank has not yet for the post; incomplete indicators are left out."""
    known = {row.kunci for row in rows}
    found: list[BarisBank] = []
    for goal in goals:
        for one in goal.indikator:
            made = BarisBank(jabatan, goal.rhk, one.aspek, one.indikator, one.target)
            if goal.rhk.strip() and one.indikator.strip() and made.kunci not in known:
                known.add(made.kunci)
                found.append(made)
    return found
