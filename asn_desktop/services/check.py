"""``asn-desktop check``: is the office's data whole, encrypted and complete?"""

from dataclasses import dataclass
from typing import Any

from asn_desktop.services.access import for_everyone
from asn_desktop.services.jejak_periksa import anchor_findings
from asn_desktop.services.session import Session, check_key_file
from asn_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class OfficeCheck:
    """The outcome; ``problems`` is empty when everything is well (exit code 0)."""

    latihan: bool
    cipher: str
    sqlite: str
    schema: int
    counts: tuple[tuple[str, int], ...]
    events: int
    audits: int
    problems: tuple[str, ...]
    head: str = ""

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems

    def as_json(self) -> dict[str, Any]:
        """The outcome for ``--json``."""
        return {
            "ok": self.ok,
            "latihan": self.latihan,
            "cipher": self.cipher,
            "sqlite": self.sqlite,
            "schema": self.schema,
            "counts": dict(self.counts),
            "events": self.events,
            "audits": self.audits,
            "head": self.head,
            "problems": list(self.problems),
        }

    def lines(self) -> tuple[str, ...]:
        """The outcome in words, a line each."""
        counted = ", ".join(f"{name} {number}" for name, number in self.counts if number)
        first = (
            f"Penyandian: SQLCipher {self.cipher}, SQLite {self.sqlite}, susunan data {self.schema}",
            f"Isi: {counted or 'kosong'}",
            f"Jejak: {self.audits} pekerjaan, {self.events} peristiwa, sidik diperiksa, "
            f"kepala {self.head or 'tidak terbaca'}",
        )
        if self.ok:
            return (*first, "Data utuh.")
        return (*first, *(f"Temuan: {problem}" for problem in self.problems))


@for_everyone
def check_office(session: Session, work: Work | None = None) -> OfficeCheck:
    """Check cipher, integrity, references, counts, digests, guards and key files.

    ``work`` is told when the data is free again: the check is made on a copy. Raises StorageError.
    """
    found = session.db.check(work.let_go if work is not None else None)
    return OfficeCheck(
        latihan=session.latihan,
        cipher=found.cipher,
        sqlite=found.sqlite,
        schema=found.schema,
        counts=found.counts,
        events=found.events,
        audits=found.audits,
        problems=(*found.problems, *found.altered, *anchor_findings(session), *check_key_file(session)),
        head=found.head,
    )
