"""Help with the wording of a plan: what a reader would ask about, named and never in the way.

Nothing here is law: a goal may say what it must. Each finding is a SARAN (PermenPANRB 6/2022 asks for a
result, its measure and its target, and leaves the words free).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.skp import HasilKerja, Indikator, Pendekatan, Skp
from asn_desktop.domain.teks import match_key

MAX_NYAMAN = 250  # characters: longer ones are hard to read in a column
_RESULT_AT = 4  # words in which a result is named
_SHORTEST = 20  # letters: shorter texts are alike by chance
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_RESULT = re.compile(r"(?:ter|ber|ke|men|me)[a-z]+nya")
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class KataRumusan:
    """Words, in small letters: of a result, of a measure, and what stands for a number in a target."""

    hasil: frozenset[str]
    ukuran: frozenset[str]
    bilangan: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pembanding:
    """What the plan is compared with: goals of colleagues of the unit (``match_key`` → name), and the triples
    goal, indicator and target of the person's year before.
    """

    rekan: Mapping[str, str] = field(default_factory=lambda: _NONE)
    tahun_lalu: frozenset[tuple[str, str, str]] = frozenset()


def telaah(skp: Skp, kata: KataRumusan, pembanding: Pembanding) -> tuple[Problem, ...]:
    """What could be said better, in the order of the form; ``field`` as in ``domain.skp.problems_of``.

    Empty texts are no matter of wording, and a copy is told once for a goal.
    """
    found: list[Problem] = []
    seen: dict[str, str] = {}
    counts = dict.fromkeys((goal.jenis for goal in skp.hasil_kerja), 0)
    for number, goal in enumerate(skp.hasil_kerja):
        counts[goal.jenis] += 1
        place = f"{goal.jenis.value.capitalize()} nomor {counts[goal.jenis]}"
        path = f"hasil_kerja/{number}"
        found += _of_goal(path, place, goal, kata, pembanding)
        for at, one in enumerate(goal.indikator):
            where = f"{place}, indikator {at + 1}"
            found += _of_indikator(
                f"{path}/indikator/{at}", where, goal, one, skp.pendekatan, kata, pembanding)
            key = match_key(one.indikator)
            if len(key) < _SHORTEST:
                continue
            if key in seen:
                found.append(_said(f"{path}/indikator/{at}/indikator", "rumusan.indikator_ganda",
                                   letak=where, lain=seen[key]))
            else:
                seen[key] = where
    return tuple(found)


def _of_goal(
    path: str, place: str, goal: HasilKerja, kata: KataRumusan, pembanding: Pembanding
) -> Iterator[Problem]:
    if not goal.rhk.strip():
        return
    if not _names_a_result(goal.rhk, kata):
        yield _said(f"{path}/rhk", "rumusan.tanpa_hasil", letak=place)
    if len(goal.rhk) > MAX_NYAMAN:
        yield _said(f"{path}/rhk", "rumusan.terlalu_panjang", letak=place, batas=MAX_NYAMAN)
    key = match_key(goal.rhk)
    if len(key) >= _SHORTEST and key in pembanding.rekan:
        yield _said(f"{path}/rhk", "rumusan.sama_rekan", letak=place, nama=pembanding.rekan[key])


def _of_indikator(
    path: str, place: str, goal: HasilKerja, one: Indikator, pendekatan: Pendekatan, kata: KataRumusan,
    pembanding: Pembanding,
) -> Iterator[Problem]:
    text, target = one.indikator, one.target
    counted = pendekatan is Pendekatan.KUANTITATIF
    if text.strip() and not (_words(text) & kata.ukuran or (not counted and _has_number(text, kata))):
        yield _said(f"{path}/indikator", "rumusan.tanpa_ukuran", letak=place)
    if len(text) > MAX_NYAMAN:
        yield _said(f"{path}/indikator", "rumusan.terlalu_panjang", letak=place, batas=MAX_NYAMAN)
    if counted and target.strip() and not _has_number(target, kata):
        yield _said(f"{path}/target", "rumusan.tanpa_angka", letak=place)
    if text.strip() and (match_key(goal.rhk), match_key(text), match_key(target)) in pembanding.tahun_lalu:
        yield _said(f"{path}/target", "rumusan.sama_tahun_lalu", letak=place)


def _said(path: str, code: str, **params: object) -> Problem:
    return Problem(path, code, params, Severity.SARAN)


def _names_a_result(text: str, kata: KataRumusan) -> bool:
    first = _WORD.findall(text.casefold())[:_RESULT_AT]
    return any(_RESULT.fullmatch(word) or word in kata.hasil or word.removesuffix("nya") in kata.hasil
               for word in first)


def _has_number(text: str, kata: KataRumusan) -> bool:
    return any(character.isdigit() for character in text) or bool(_words(text) & kata.bilangan)


def _words(text: str) -> set[str]:
    words = set(_WORD.findall(text.casefold()))
    return words | {word.removesuffix("nya") for word in words}
