"""Scores as BKN weighs them: each indicator by the share of people whom it finds fault with, each dimension
by its weight.

An explained finding still counts: BKN does not read the explanation. With nobody to look at there is no
score.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from asn_desktop.domain.mutu.aturan import Dimensi


@dataclass(frozen=True, slots=True)
class Bobot:
    """The weight of an indicator within its dimension, and of the dimension in the whole."""

    kode: str
    dimensi: Dimensi
    bobot: float
    bobot_dimensi: float


@dataclass(frozen=True, slots=True)
class Skor:
    """0 to 100 per dimension and in all; None where nobody was looked at."""

    pegawai: int
    dimensi: Mapping[Dimensi, float]
    total: float | None


def skor(bobot: Iterable[Bobot], kena: Mapping[str, int], pegawai: int) -> Skor:
    """The scores of a group; ``kena`` gives per indicator how many of its people have a finding."""
    if pegawai <= 0:
        return Skor(0, {}, None)
    rows = tuple(bobot)
    scores: dict[Dimensi, float] = {}
    for dimensi in Dimensi:
        own = [row for row in rows if row.dimensi is dimensi]
        whole = sum(row.bobot for row in own)
        if whole:
            lost = sum(row.bobot * kena.get(row.kode, 0) / pegawai for row in own)
            scores[dimensi] = 100 - 100 * lost / whole  # exactly 100 where nothing is lost
    weights = {row.dimensi: row.bobot_dimensi for row in rows}
    lost = sum(weights[one] * (100 - value) for one, value in scores.items())
    return Skor(pegawai, scores, 100 - lost / sum(weights[one] for one in scores))


def hitung_kena(temuan: Iterable[tuple[str, str]], pegawai: Collection[str]) -> dict[str, int]:
    """How many of these people each rule finds fault with, from pairs (rule, person)."""
    wanted = set(pegawai)
    found: dict[str, int] = {}
    for rule, _ in {pair for pair in temuan if pair[1] in wanted}:
        found[rule] = found.get(rule, 0) + 1
    return found
