"""The contents of documents (scans) as encrypted files beside the data, each under a random key of its own.

    mark (8 bytes) | nonce (12) | AES-256-GCM of the content, bound to its SHA-256

The keys stand in the encrypted data (``isi_dokumen``), those of restricted documents sealed once more. So a
change of the office's key leaves the files and their copies on other media as they are, a user who was
removed opens nothing that came after him, and a file whose key was destroyed is noise on every medium.
A file is called by an HMAC of its content's digest: the same content is stored once, and the name tells
nobody which content it is.
"""

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_slots import Random

FOLDER = "dokumen"  # beside the data, and beside the backups on another medium
SUFFIX = ".dok"
_MARK = b"ASNDOK1\n"
_NONCE = 12
OVERHEAD = len(_MARK) + _NONCE + 16  # bytes that a file is longer than its content


def new_key(random: Random = secrets.token_bytes) -> bytes:
    """The key of one content."""
    return random(32)


def digest_of(content: bytes) -> str:
    """SHA-256 by which a content is known in the data."""
    return hashlib.sha256(content).hexdigest()


def name_of(key: bytes, sidik: str) -> str:
    """What the file of a content is called; only who has its key can tell that it is this one."""
    return hmac.digest(key, b"asn-desktop dokumen " + sidik.encode(), "sha256").hex() + SUFFIX


def seal(key: bytes, sidik: str, content: bytes, random: Random = secrets.token_bytes) -> bytes:
    """The bytes of the file."""
    nonce = random(_NONCE)
    return _MARK + nonce + AESGCM(key).encrypt(nonce, content, sidik.encode())


def unseal(key: bytes, sidik: str, raw: bytes) -> bytes:
    """The content, proved twice: by the seal and by its digest. Raises KnownError DAMAGED."""
    if not raw.startswith(_MARK):
        raise KnownError(Cause.DAMAGED, "document: mark")
    start = len(_MARK) + _NONCE
    try:
        content = AESGCM(key).decrypt(raw[len(_MARK):start], raw[start:], sidik.encode())
    except (InvalidTag, ValueError) as error:
        raise KnownError(Cause.DAMAGED, "document: seal") from error
    if digest_of(content) != sidik:
        raise KnownError(Cause.DAMAGED, "document: digest")
    return content
