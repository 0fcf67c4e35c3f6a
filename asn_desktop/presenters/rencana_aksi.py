"""The grid of planned actions: rows as typed or pasted, and which of them can be stored.

Columns: number of the goal, action, one target per period, output. Behind the last row stands an empty one to
begin the next. A pasted block fills from its place on; lines that fit nowhere begin new rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from asn_desktop.domain.rencana_aksi import BULAN, TRIWULAN, RencanaAksi, periode_of
from asn_desktop.domain.skp import Skp

NOMOR, URAIAN, TARGET = 0, 1, 2  # targets from here on, the output behind them


class RencanaGrid:
    """Knows no widget and stores nothing itself."""

    def __init__(self, skp: Skp, aksi: Sequence[RencanaAksi], new_id: Callable[[], str]) -> None:
        self.skp = skp
        self.rows = list(aksi)
        self.periode = periode_of(aksi)
        self._new_id = new_id

    @property
    def columns(self) -> int:
        """Number of columns."""
        return TARGET + len(self.periode) + 1

    def show_months(self, bulanan: bool) -> bool:
        """Use months or quarters; False where targets of the other kind stand, which would be hidden."""
        wanted = BULAN if bulanan else TRIWULAN
        used = {periode for row in self.rows for periode, text in row.target if text}
        if not used <= set(wanted):
            return False
        self.periode = wanted
        return True

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        if row >= len(self.rows):
            return ""
        action = self.rows[row]
        if column == NOMOR:
            return self._number(action.hasil_kerja_id)
        if column == URAIAN:
            return action.uraian
        place = column - TARGET
        return action.target_of(self.periode[place]) if place < len(self.periode) else action.keluaran

    def put(self, row: int, column: int, text: str) -> None:
        """Write a cell; behind the last row a new one begins, for the goal of the row above it."""
        words = " ".join(text.split())
        if row >= len(self.rows):
            if not words:
                return
            row = len(self.rows)
            goals = self.skp.hasil_kerja
            above = self.rows[-1].hasil_kerja_id if self.rows else goals[0].id if goals else ""
            self.rows.append(RencanaAksi(self._new_id(), above))
        action = self.rows[row]
        if column == NOMOR:
            self.rows[row] = replace(action, hasil_kerja_id=self._goal(words) or action.hasil_kerja_id)
        elif column == URAIAN:
            self.rows[row] = replace(action, uraian=words)
        elif column - TARGET < len(self.periode):
            targets = {**dict(action.target), self.periode[column - TARGET]: words}
            self.rows[row] = replace(action, target=tuple((k, t) for k, t in sorted(targets.items()) if t))
        else:
            self.rows[row] = replace(action, keluaran=words)

    def paste(self, row: int, column: int, block: Sequence[Sequence[str]]) -> int:
        """Fill cells from a block; returns how many cells had no column."""
        lost = 0
        for below, line in enumerate(block):
            for beside, text in enumerate(line):
                if column + beside < self.columns:
                    self.put(row + below, column + beside, text)
                elif text.strip():
                    lost += 1
        return lost

    def remove(self, row: int) -> None:
        """Take a row out."""
        if row < len(self.rows):
            del self.rows[row]

    def storable(self) -> tuple[RencanaAksi, ...]:
        """The rows that have their words and a goal; others wait in the grid."""
        return tuple(row for row in self.rows if row.uraian.strip() and row.hasil_kerja_id)

    def waiting(self) -> int:
        """How many rows lack their words or goal."""
        return len(self.rows) - len(self.storable())

    def _number(self, goal_id: str) -> str:
        ids = [goal.id for goal in self.skp.hasil_kerja]
        return str(ids.index(goal_id) + 1) if goal_id in ids else ""

    def _goal(self, words: str) -> str:
        place = int(words.rstrip(".")) if words.rstrip(".").isdecimal() else 0
        goals = self.skp.hasil_kerja
        return goals[place - 1].id if 0 < place <= len(goals) else ""
