"""``asn-desktop check``: is the office's data whole, encrypted and complete?"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.services.access import for_everyone
from asn_desktop.services.dokumen.rawat import DokumenDiperiksa, periksa_dokumen
from asn_desktop.services.jejak_kata import judul_rekaman
from asn_desktop.services.jejak_periksa import anchor_findings
from asn_desktop.services.session import Session, check_key_file
from asn_desktop.services.work import Work

_DOCUMENTS = ("skp", "evaluasi", "cetakan", "pembatasan", "pemusnahan")


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
    dokumen: DokumenDiperiksa = DokumenDiperiksa(0, 0, 0, 0, 0, 0)

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
            "dokumen": asdict(self.dokumen),
            "problems": list(self.problems),
        }

    def lines(self) -> tuple[str, ...]:
        """The outcome in words, a line each."""
        first = (
            f"Penyandian: SQLCipher {self.cipher}, SQLite {self.sqlite}, susunan data {self.schema}",
            f"Isi: {_contents(dict(self.counts)) or 'kosong'}",
            f"Jejak: {self.audits} pekerjaan, {self.events} peristiwa, sidik diperiksa, "
            f"kepala {self.head or 'tidak terbaca'}",
            f"Dokumen: {self.dokumen.kata}",
        )
        if self.ok:
            return (*first, "Data utuh.")
        return (*first, *(f"Temuan: {problem}" for problem in self.problems))


def _contents(counts: Mapping[str, int]) -> str:
    """What a person knows of the tables, in his words; parts of documents and derived rows stay uncounted."""
    known = (*(kind.key for kind in ALL_RECORD_TYPES), *_DOCUMENTS)
    return ", ".join(f"{counts[key]} {_inside(judul_rekaman(key))}" for key in known if counts.get(key))


def _inside(title: str) -> str:
    """A title in the middle of a sentence; abbreviations keep their capitals."""
    return title if title.isupper() else f"{title[:1].lower()}{title[1:]}"


@for_everyone
def check_office(session: Session, work: Work | None = None) -> OfficeCheck:
    """Check cipher, integrity, references, counts, digests, guards, key files and every file of a document.

    ``work`` is told when the data is free again: the check is made on a copy. Raises StorageError, Cancelled.
    """
    work = work or Work()
    found = session.db.check(work.let_go)
    # Where the data itself is damaged, its keys of documents cannot be trusted to be readable.
    documents = DokumenDiperiksa(0, 0, 0, 0, 0, 0) if found.problems else periksa_dokumen(session, work)
    return OfficeCheck(
        latihan=session.latihan,
        cipher=found.cipher,
        sqlite=found.sqlite,
        schema=found.schema,
        counts=found.counts,
        events=found.events,
        audits=found.audits,
        problems=(*found.problems, *found.altered, *anchor_findings(session), *check_key_file(session),
                  *documents.temuan),
        head=found.head,
        dokumen=documents,
    )
