"""Columns of the restricted class: each value sealed on its own, with a key that not every user holds.

AES-GCM with a fresh nonce, bound to table, record and column, so that no value can be moved to another place.
The column and its events hold the same sealed text; so history keeps the secret too, and the digests of the
trail can be checked by everybody.
"""

import base64
import json
import secrets
from datetime import date
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from asn_desktop.db.errors import Cause, KnownError, RestrictedLocked
from asn_desktop.domain.rahasia import TERKUNCI, Terkunci

PREFIX = "rahasia:1:"
_NONCE = 12


def seal(key: bytes | None, table: str, record_id: str, column: str, value: Any) -> str | None:
    """The text that is stored for a value; None stays None. Raises RestrictedLocked without the key."""
    if value is None:
        return None
    if key is None or isinstance(value, Terkunci):
        raise RestrictedLocked(table, column)
    kind = "date" if isinstance(value, date) else "json"
    content = json.dumps([kind, value.isoformat() if kind == "date" else value], ensure_ascii=False)
    nonce = secrets.token_bytes(_NONCE)
    sealed = AESGCM(key).encrypt(nonce, content.encode(), _bound(table, record_id, column))
    return PREFIX + base64.b64encode(nonce + sealed).decode()


def unseal(key: bytes | None, table: str, record_id: str, column: str, stored: Any) -> Any:
    """The value behind a stored text; TERKUNCI without the key. Raises KnownError DAMAGED."""
    if stored is None:
        return None
    if key is None:
        return TERKUNCI
    try:
        if not str(stored).startswith(PREFIX):
            raise ValueError("not sealed")
        raw = base64.b64decode(str(stored)[len(PREFIX):], validate=True)
        if PREFIX + base64.b64encode(raw).decode() != stored:
            raise ValueError("another spelling")
        content = AESGCM(key).decrypt(raw[:_NONCE], raw[_NONCE:], _bound(table, record_id, column))
        kind, value = json.loads(content)
    except (InvalidTag, ValueError) as error:
        raise KnownError(Cause.DAMAGED, f"restricted value in {table}.{column}") from error
    return date.fromisoformat(value) if kind == "date" else value


def _bound(table: str, record_id: str, column: str) -> bytes:
    return f"{table}|{record_id}|{column}".encode()
