"""Dated rules: which row of a regulatory table is in force on a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Peraturan:
    """A regulation with the days between which it applies (no end: still in force)."""

    nama: str
    berlaku_dari: date | None = None
    berlaku_sampai: date | None = None

    def berlaku_pada(self, hari: date) -> bool:
        """Whether it applies on that day, both ends included."""
        after_start = self.berlaku_dari is None or self.berlaku_dari <= hari
        return after_start and (self.berlaku_sampai is None or hari <= self.berlaku_sampai)


def peraturan_of(row: Mapping[str, str]) -> Peraturan:
    """The regulation named in a row of a reference table (columns peraturan, berlaku_dari, berlaku_sampai;
    ISO dates).
    """
    mulai, sampai = _day(row.get("berlaku_dari", "")), _day(row.get("berlaku_sampai", ""))
    return Peraturan(row.get("peraturan", ""), mulai, sampai)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
