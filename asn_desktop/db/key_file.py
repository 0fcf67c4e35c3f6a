"""The key file (kunci.json) as data: slots, flags and their canonical bytes; no cryptography is loaded here.

What stands in it is readable before login but only trusted after the file's HMAC has been checked (db.keys).
Format 2: each slot has a key pair of its own; the private half is wrapped by password or paper code, and the
office's keys are sealed to the public half. So the keys can change without knowing anybody's password. Files
and slots of format 1 (the data key wrapped directly) are still read; other kinds of slots are kept untouched.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran

FORMAT = 2
MAX_BYTES = 256 * 1024


def canonical(value: object) -> bytes:
    """JSON bytes that are the same for equal contents (RFC 8785 for the strings, integers and flags used
    here).
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the keys: ``kdf`` names how the wrapping key is made; keys and boxes are hex.

    Format 2: ``wrapped`` is the slot's private key, ``public`` its public one, ``box`` the data key sealed to
    it, ``box2`` (empty: not entitled) the key of the restricted class. Format 1: ``wrapped`` is the data key.
    ``temporary``: the password was chosen by somebody else and must be changed at the first login.
    """

    id: str
    kind: str  # "password" or "recovery"
    user: str  # empty for recovery
    kdf: Mapping[str, str | int]
    nonce: str
    wrapped: str
    format: int = FORMAT
    rights: tuple[str, ...] = ()  # of format 1, where the wrapped key is bound to them
    roles: tuple[Peran, ...] = ()
    pegawai_id: str = ""
    temporary: bool = False
    public: str = ""
    box: str = ""
    box2: str = ""

    def as_json(self, file_format: int = FORMAT) -> dict[str, object]:
        """The slot as it stands in a file of that format."""
        whole: dict[str, object] = {"id": self.id, "kind": self.kind, "user": self.user,
                                    "rights": list(self.rights), "kdf": dict(self.kdf), "nonce": self.nonce,
                                    "wrapped": self.wrapped}
        if file_format > 1:
            whole |= {"format": self.format, "roles": [role.value for role in self.roles],
                      "pegawai_id": self.pegawai_id, "temporary": self.temporary, "public": self.public,
                      "box": self.box, "box2": self.box2}
        return whole

    def bound_data(self, office_id: str) -> bytes:
        """What the wrapped key is bound to: no slot can be moved, renamed or given weaker settings.

        Roles are not bound in format 2: an administrator changes them without the user's password, and as
        every user holds the data key, binding them would add nothing to the HMAC of the whole file.
        """
        bound: dict[str, object] = {"format": self.format, "office": office_id, "id": self.id,
                                    "kind": self.kind, "user": self.user, "kdf": dict(self.kdf)}
        if self.format == 1:
            bound["rights"] = list(self.rights)
        else:
            bound["public"] = self.public
        return canonical(bound)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The contents of kunci.json. ``mac`` is hex and empty until the file is sealed."""

    office_id: str
    latihan: bool
    recovery_verified: bool
    slots: tuple[Slot, ...]
    mac: str = ""
    format: int = FORMAT

    @property
    def password_slots(self) -> tuple[Slot, ...]:
        """The slots of users, in the order in which they were added."""
        return tuple(slot for slot in self.slots if slot.kind == "password")

    @property
    def users(self) -> tuple[str, ...]:
        """Names that can log in, in the order in which they were added."""
        return tuple(slot.user for slot in self.password_slots)

    def content(self) -> bytes:
        """The bytes that the file's HMAC covers."""
        return canonical({"format": self.format, "office": self.office_id, "latihan": self.latihan,
                          "recovery_verified": self.recovery_verified,
                          "slots": [slot.as_json(self.format) for slot in self.slots]})

    def mac_with(self, key: bytes) -> str:
        """The HMAC over all contents, as hex."""
        import hmac  # the login is painted without it

        return hmac.digest(key, self.content(), "sha256").hex()

    def is_sealed_with(self, key: bytes) -> bool:
        """Whether nobody without this key changed the file."""
        import hmac

        return hmac.compare_digest(self.mac_with(key).encode(), self.mac.encode())

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
            slots=tuple(_slot(item, whole["format"]) for item in whole["slots"]),
            mac=_text(whole["mac"]),
            format=_format(whole["format"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KnownError(Cause.KEY_FILE, type(error).__name__) from error


def _slot(item: Mapping[str, Any], file_format: int) -> Slot:
    kdf = {_text(key): value for key, value in item["kdf"].items()}
    if not all(isinstance(value, str | int) for value in kdf.values()):
        raise ValueError("kdf")
    rights = tuple(_text(right) for right in item["rights"])
    if file_format == 1:
        roles = in_order(PERAN_PERTAMA) if "admin" in rights and item["kind"] == "password" else ()
        return Slot(id=_text(item["id"]), kind=_text(item["kind"]), user=_text(item["user"]), kdf=kdf,
                    nonce=_text(item["nonce"]), wrapped=_text(item["wrapped"]), format=1, rights=rights,
                    roles=roles)
    return Slot(id=_text(item["id"]), kind=_text(item["kind"]), user=_text(item["user"]), kdf=kdf,
                nonce=_text(item["nonce"]), wrapped=_text(item["wrapped"]), format=_format(item["format"]),
                rights=rights, roles=tuple(Peran(role) for role in item["roles"]),
                pegawai_id=_text(item["pegawai_id"]), temporary=_flag(item["temporary"]),
                public=_text(item["public"]), box=_text(item["box"]), box2=_text(item["box2"]))


def in_order(roles: Iterable[Peran]) -> tuple[Peran, ...]:
    """Roles in the order of their table, so that equal sets give equal files."""
    held = set(roles)
    return tuple(role for role in Peran if role in held)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("not a flag")
    return value


def _format(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= FORMAT:
        raise ValueError("not a format")
    return value
