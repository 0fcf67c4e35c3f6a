"""How much of a foreign file may be read, and the memory and time its reader may use."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from pathlib import Path

if sys.platform != "win32":
    import resource

HEADING_ROOM = 20  # titles and headings above the rows that are counted


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on one file: bytes, seconds, rows and columns. The defaults hold an office of 50,000 people, whose
    list takes 290 MB to read and 220 MB to hold.
    """

    file_bytes: int = 20 * 2**20
    unpacked_bytes: int = 200 * 2**20
    rows: int = 50_000
    columns: int = 100
    cells: int = 8_000_000  # spread of all sheets, empty cells included: what a reader would have to reserve
    seconds: int = 60
    memory_bytes: int = 580 * 2**20  # above what the process has when it begins: systems differ in that

    def as_numbers(self) -> dict[str, int]:
        """The caps as plain numbers, for the journey into the child process."""
        return asdict(self)


class UnreadableFile(Exception):  # noqa: N818 - reads as a sentence
    """A file that cannot be read; ``sentence`` says what is wrong and how to mend it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def confine_this_process(limits: Limits) -> bool:
    """Caps memory and processor time of the calling process and forbids core dumps (they would hold personal
    data).

    Returns whether the system enforces memory: Windows has no such call, there the unpacked size is checked
    instead.
    """
    if sys.platform == "win32":
        return False
    memory = _mapped() + limits.memory_bytes
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return True


def _mapped() -> int:
    """Bytes of address space that this process has: with some systems the tables of languages alone take 200
    MB of it, and none of their memory. 0 where nobody tells.
    """
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * resource.getpagesize() if sys.platform != "win32" else 0
