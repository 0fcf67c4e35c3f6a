"""The sealed head of the trail in a file beside the database, so that a tail cut off outside is noticed.

The chain proves that nothing inside it was changed; that its end is still there only somebody outside can
know. Whoever puts an older database *and* the anchor of that day in place is found by the heads in backups
and on paper.
"""

import hmac
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from asn_desktop.db import chain
from asn_desktop.db.chain import ChainHead

FILE_NAME = "jejak.kepala"
_FORMAT = 1
_PURPOSE = b"asn-desktop/jejak.kepala/1"
_META = "jejak_kepala"  # the row of meta that says: there is an anchor, so a missing one was taken away


class AnchorState(StrEnum):
    """How the anchor stands to the database."""

    COCOK = "cocok"  # the database goes on from the anchor, or ends there
    BARU = "baru"  # there never was one
    HILANG = "hilang"  # there was one
    RUSAK = "rusak"  # not sealed by this office's key
    TERPOTONG = "terpotong"  # the database ends before the anchor
    BERBEDA = "berbeda"  # the row at the anchor is another


@dataclass(frozen=True, slots=True)
class AnchorReport:
    """The state, with the head that the anchor knows (None: unreadable) and the one of the database."""

    state: AnchorState
    anchored: ChainHead | None
    head: ChainHead

    @property
    def ok(self) -> bool:
        """Whether the anchor may be moved to the database's head."""
        return self.state in (AnchorState.COCOK, AnchorState.BARU)


def anchor_bytes(head: ChainHead, office: str, at: str, audit_key: bytes) -> bytes:
    """The contents of the file, sealed by a key derived for it alone."""
    text = _text({"format": _FORMAT, "hash": head.hash, "kantor": office, "pada": at, "seq": head.seq})
    return f"{text}\n{_mac(audit_key, text)}\n".encode()


def read_anchor(raw: bytes, office: str, audit_key: bytes) -> ChainHead | None:
    """The head in the file; None when it is not this office's or was changed."""
    lines = raw.decode("utf-8", "replace").split("\n")
    if len(lines) < 2 or not hmac.compare_digest(_mac(audit_key, lines[0]).encode(), lines[1].encode()):
        return None
    found = json.loads(lines[0])  # sealed by us: it is what we wrote
    if found["format"] != _FORMAT or found["kantor"] != office:
        return None
    return ChainHead(int(found["seq"]), str(found["hash"]))


def compare(connection: Any, raw: bytes | None, office: str, audit_key: bytes) -> AnchorReport:
    """How the file's contents (None: no file) stand to the trail on a driver's connection."""
    head = chain.head_of(connection)
    if raw is None:
        state = AnchorState.HILANG if is_remembered(connection) else AnchorState.BARU
        return AnchorReport(state, None, head)
    anchored = read_anchor(raw, office, audit_key)
    if anchored is None:
        return AnchorReport(AnchorState.RUSAK, None, head)
    if anchored.seq > head.seq:
        return AnchorReport(AnchorState.TERPOTONG, anchored, head)
    same = chain.hash_at(connection, anchored.seq) == anchored.hash
    return AnchorReport(AnchorState.COCOK if same else AnchorState.BERBEDA, anchored, head)


def is_remembered(connection: Any) -> bool:
    """Whether there was an anchor once; on a driver's connection."""
    return connection.execute("SELECT 1 FROM meta WHERE key = ?", (_META,)).fetchone() is not None


def remember(connection: Any) -> None:
    """Note in the database that there is an anchor; on SQLAlchemy's connection of a writer."""
    connection.exec_driver_sql("INSERT OR IGNORE INTO meta (key, value) VALUES (?, '1')", (_META,))


def _text(values: dict[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _mac(audit_key: bytes, text: str) -> str:
    key = hmac.digest(audit_key, _PURPOSE, "sha256")
    return hmac.digest(key, text.encode(), "sha256").hex()
