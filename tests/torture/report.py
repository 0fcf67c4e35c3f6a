"""What a torture found: its figures and its faults, a line each; no faults means that the promise held."""

import json
import time
from dataclasses import asdict, dataclass, field

SHOWN_FAULTS = 15


@dataclass
class Report:
    """Figures and faults of one torture; ``seconds`` runs until ``finish``."""

    name: str
    figures: dict[str, object] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0
    _begun: float = field(default_factory=time.monotonic)

    def fault(self, text: str) -> None:
        """Note something that must not be."""
        self.faults.append(text.replace("\n", " | ")[:1200])

    def count(self, figure: str, more: int = 1) -> None:
        """Raise a figure."""
        self.figures[figure] = int(str(self.figures.get(figure, 0))) + more

    def finish(self) -> "Report":
        """Stop the clock."""
        self.seconds = round(time.monotonic() - self._begun, 1)
        return self

    def lines(self) -> list[str]:
        """For the terminal."""
        told = ", ".join(f"{name} {value}" for name, value in self.figures.items())
        verdict = f"{len(self.faults)} FAULTS" if self.faults else "held"
        head = f"{self.name}: {verdict} ({told}; {self.seconds} s)"
        more = len(self.faults) - SHOWN_FAULTS
        rest = [f"  … and {more} more"] if more > 0 else []
        return [head, *(f"  - {fault}" for fault in self.faults[:SHOWN_FAULTS]), *rest]

    def as_json(self) -> str:
        """For the file of figures."""
        values = asdict(self)
        del values["_begun"]
        return json.dumps(values, ensure_ascii=False)
