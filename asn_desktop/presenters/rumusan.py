"""Help with wording while a plan is typed: what to say beside which goal, and what was told to rest."""

from dataclasses import dataclass

from asn_desktop.domain.skp import HasilKerja, Skp
from asn_desktop.domain.telaah_rumusan import KataRumusan, Pembanding, telaah
from asn_desktop.fields.texts import sentence


@dataclass(frozen=True, slots=True)
class Saran:
    """One thing that could be said better; ``kunci`` is what is told to rest: this remark on this text."""

    goal_id: str
    item_id: str
    name: str
    sentence: str
    kunci: tuple[str, str, str]


class Rumusan:
    """Knows what the plan is compared with, and which remarks rest until their text is another."""

    def __init__(self, kata: KataRumusan) -> None:
        self._kata = kata
        self._resting: set[tuple[str, str, str]] = set()
        self.pembanding = Pembanding()

    def saran(self, skp: Skp) -> tuple[Saran, ...]:
        """What to say now, in the order of the form."""
        found = []
        for problem in telaah(skp, self._kata, self.pembanding):
            parts = problem.field.split("/")
            goal = skp.hasil_kerja[int(parts[1])]
            item_id, text = _item(goal, parts)
            key = (item_id, problem.code, text)
            if key not in self._resting:
                found.append(Saran(goal.id, item_id, parts[-1], sentence(problem), key))
        return tuple(found)

    def rest(self, kunci: tuple[str, str, str]) -> None:
        """Say this no more, as long as the text stays."""
        self._resting.add(kunci)


def _item(goal: HasilKerja, parts: list[str]) -> tuple[str, str]:
    if len(parts) < 5:
        return goal.id, goal.rhk
    one = goal.indikator[int(parts[3])]
    return one.id, one.target if parts[4] == "target" else one.indikator
