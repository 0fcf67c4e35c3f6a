"""How far a printer is off: a shift in steps of half a millimetre, kept on this machine by printer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

STEP_MM: Final = 0.5
MOST_MM: Final = 10.0
LAIN: Final = ""  # the entry of all printers that have none of their own


@dataclass(frozen=True, slots=True)
class Geser:
    """Millimetres to the right and downwards; below zero to the left and upwards."""

    x: float = 0.0
    y: float = 0.0

    @property
    def tersimpan(self) -> str:
        """As the settings of the machine keep it."""
        return f"{self.x:g} {self.y:g}"


def geser_of(text: str) -> Geser:
    """The shift as it is kept; none for a text that nobody wrote here."""
    try:
        x, y = (float(part) for part in text.split())
    except ValueError:
        return Geser()
    return Geser(_in_steps(x), _in_steps(y))


def geser_pencetak(kept: dict[str, str], pencetak: str) -> Geser:
    """The shift of a printer: its own, else that of all others."""
    return geser_of(kept.get(pencetak, kept.get(LAIN, "")))


def pilihan() -> tuple[tuple[str, str], ...]:
    """Every shift that can be chosen, with its words: ("-0.5", "−0,5 mm")."""
    count = int(MOST_MM / STEP_MM)
    return tuple((f"{step * STEP_MM:g}", mm(step * STEP_MM)) for step in range(-count, count + 1))


def mm(value: float) -> str:
    """A distance in words."""
    sign = "−" if value < 0 else "+" if value > 0 else ""
    return f"{sign}{abs(value):g} mm".replace(".", ",")


def _in_steps(value: float) -> float:
    if not -MOST_MM <= value <= MOST_MM:  # also what is no number
        return 0.0
    return round(value / STEP_MM) * STEP_MM


class Sisi(StrEnum):
    """Which pages go to a printer that prints one side only: all, or first the fronts, then the backs."""

    SEMUA = "semua"
    GANJIL = "ganjil"
    GENAP = "genap"


def halaman_sisi(jumlah: int, sisi: Sisi) -> tuple[int | None, ...]:
    """The pages of a file (from 0) that are sent for a side; None stands for a blank one, so that the backs
    are as many sheets as the fronts.
    """
    if sisi is Sisi.SEMUA:
        return tuple(range(jumlah))
    if sisi is Sisi.GANJIL:
        return tuple(range(0, jumlah, 2))
    return (*range(1, jumlah, 2), *((None,) if jumlah % 2 else ()))
