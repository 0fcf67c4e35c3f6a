"""The key file (kunci.json) as data: slots, flags and their canonical bytes; no cryptography is loaded here.

What stands in it is readable before login but only trusted after the file's HMAC has been checked (db.keys).
Format 1 holds any number of password slots and one recovery slot; other kinds of slots are kept untouched.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asn_desktop.db.errors import Cause, KnownError

FORMAT = 1
MAX_BYTES = 256 * 1024


def canonical(value: object) -> bytes:
    """JSON bytes that are the same for equal contents (RFC 8785 for the strings, integers and flags used
    here).
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key: ``kdf`` names how the wrapping key is made; the rest is hex."""

    id: str
    kind: str  # "password" or "recovery"
    user: str  # empty for recovery
    rights: tuple[str, ...]
    kdf: Mapping[str, str | int]
    nonce: str
    wrapped: str

    def as_json(self) -> dict[str, object]:
        """The slot as it stands in the file."""
        return {"id": self.id, "kind": self.kind, "user": self.user, "rights": list(self.rights),
                "kdf": dict(self.kdf), "nonce": self.nonce, "wrapped": self.wrapped}

    def bound_data(self, office_id: str) -> bytes:
        """What the wrapped key is bound to: no slot can be moved, renamed or given weaker settings."""
        return canonical({"format": FORMAT, "office": office_id, "id": self.id, "kind": self.kind,
                          "user": self.user, "rights": list(self.rights), "kdf": dict(self.kdf)})


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The contents of kunci.json. ``mac`` is hex and empty until the file is sealed."""

    office_id: str
    latihan: bool
    recovery_verified: bool
    slots: tuple[Slot, ...]
    mac: str = ""

    @property
    def users(self) -> tuple[str, ...]:
        """Names that can log in, in the order in which they were added."""
        return tuple(slot.user for slot in self.slots if slot.kind == "password")

    def content(self) -> bytes:
        """The bytes that the file's HMAC covers."""
        return canonical({"format": FORMAT, "office": self.office_id, "latihan": self.latihan,
                          "recovery_verified": self.recovery_verified,
                          "slots": [slot.as_json() for slot in self.slots]})

    def to_bytes(self) -> bytes:
        """The file's bytes."""
        whole: dict[str, object] = json.loads(self.content())
        whole["mac"] = self.mac
        return json.dumps(whole, indent=1, sort_keys=True, ensure_ascii=False).encode() + b"\n"


def parse_key_file(data: bytes) -> KeyFile:
    """Read kunci.json. Raises KnownError: KEY_FILE when it is damaged, NEWER for a later format."""
    if len(data) > MAX_BYTES:
        raise KnownError(Cause.KEY_FILE, "too large")
    try:
        whole = json.loads(data)
        if whole["format"] > FORMAT:
            raise KnownError(Cause.NEWER, f"key file format {whole['format']}")
        return KeyFile(
            office_id=_text(whole["office"]),
            latihan=_flag(whole["latihan"]),
            recovery_verified=_flag(whole["recovery_verified"]),
            slots=tuple(_slot(item) for item in whole["slots"]),
            mac=_text(whole["mac"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KnownError(Cause.KEY_FILE, type(error).__name__) from error


def _slot(item: Mapping[str, Any]) -> Slot:
    kdf = {_text(key): value for key, value in item["kdf"].items()}
    if not all(isinstance(value, str | int) for value in kdf.values()):
        raise ValueError("kdf")
    return Slot(id=_text(item["id"]), kind=_text(item["kind"]), user=_text(item["user"]),
                rights=tuple(_text(right) for right in item["rights"]), kdf=kdf,
                nonce=_text(item["nonce"]), wrapped=_text(item["wrapped"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("not a flag")
    return value
