"""An encrypted file that leaves the office: bytes under a password, made and read piece by piece.

    mark (12 bytes) | version (1) | length (2) | header (JSON) | digest of these (8) | proof (16) | pieces

A secret comes from the password by Argon2id, whose salt and cost stand in the header; the proof, made with
it, tells a wrong password from a damaged file, and the key is derived from it. Each piece is AES-256-GCM, at
most 64 KiB, under a nonce made of a random prefix, the number of the piece and whether it is the last, and
bound to all that stands before the pieces. So nothing can be changed, exchanged, repeated, added or cut off
unseen, and nothing but authentic bytes is read.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from asn_desktop.db.key_slots import KdfParams, stretched

MARK: Final = b"ASN-BERSANDI"
VERSION: Final = 1
PIECE: Final = 64 * 1024
_TAG, _DIGEST, _PROOF, _PREFIX, _SALT = 16, 8, 16, 7, 16
_LONGEST_HEADER: Final = 1024
_MOST = KdfParams(1024 * 1024, 16, 16)  # beyond it a foreign file would only hang the program
_LEAST = KdfParams(64 * 1024, 1, 1)


class Why(Enum):
    """Why a file does not open."""

    FOREIGN = "foreign"  # no file of this kind
    NEWER = "newer"  # made by a later program
    PASSWORD = "password"  # noqa: S105 - a reason
    DAMAGED = "damaged"
    CUT = "cut"  # its end is missing
    HEAVY = "heavy"  # its password takes more memory than there is


class Unopened(Exception):  # noqa: N818 - reads as a sentence
    """A file that does not open; nothing of what it holds was given out, or nothing more."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """The key of one file and where its pieces begin; as long as the office is open, and never stored."""

    key: bytes
    prefix: bytes
    bound: bytes
    start: int


def is_sealed(path: Path) -> bool:
    """Whether a file says that it is such a one. Raises OSError."""
    with path.open("rb") as stream:
        return stream.read(len(MARK)) == MARK


def new_salt() -> bytes:
    """Random bytes that make equal passwords unequal."""
    return secrets.token_bytes(_SALT)


def seal(content: Iterable[bytes], password: str, kdf: KdfParams) -> Iterator[bytes]:
    """The bytes of the file, in the order in which they are written."""
    salt, prefix = new_salt(), secrets.token_bytes(_PREFIX)
    header = json.dumps({"kdf": "argon2id", "m": kdf.memory_kib, "t": kdf.passes, "p": kdf.lanes,
                         "garam": salt.hex(), "awalan": prefix.hex()}, separators=(",", ":")).encode()
    front = MARK + bytes((VERSION,)) + len(header).to_bytes(2, "big") + header
    front += hashlib.sha256(front).digest()[:_DIGEST]
    secret = stretched(password, salt, kdf)
    yield front + _proof(secret, front)
    cipher, bound = AESGCM(_key(secret)), hashlib.sha256(front).digest()
    number, waiting = 0, bytearray()
    for part in content:
        waiting += part
        while len(waiting) > PIECE:
            yield cipher.encrypt(_nonce(prefix, number, last=False), bytes(waiting[:PIECE]), bound)
            del waiting[:PIECE]
            number += 1
    yield cipher.encrypt(_nonce(prefix, number, last=True), bytes(waiting), bound)


def unlock(path: Path, password: str) -> Opened:
    """The key of a file, proved; takes as long as its cost says. Raises Unopened, OSError."""
    with path.open("rb") as stream:
        front, header = _front(stream)
        proof = stream.read(_PROOF)
        start = stream.tell()
    try:
        told = json.loads(header)
        kdf = KdfParams(told["m"], told["t"], told["p"])
        salt, prefix = bytes.fromhex(told["garam"]), bytes.fromhex(told["awalan"])
        known = told["kdf"] == "argon2id" and len(salt) == _SALT and len(prefix) == _PREFIX
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unopened(Why.DAMAGED) from error
    if not known or not _is_affordable(kdf):
        raise Unopened(Why.DAMAGED)
    if len(proof) < _PROOF:
        raise Unopened(Why.CUT)
    try:
        secret = stretched(password, salt, kdf)
    except MemoryError as error:
        raise Unopened(Why.HEAVY) from error
    if not hmac.compare_digest(proof, _proof(secret, front)):
        raise Unopened(Why.PASSWORD)
    return Opened(_key(secret), prefix, hashlib.sha256(front).digest(), start)


def pieces(path: Path, opened: Opened) -> Iterator[bytes]:
    """The content, piece by piece, each authentic. Raises Unopened, also behind some pieces; OSError."""
    cipher = AESGCM(opened.key)
    with path.open("rb") as stream:
        stream.seek(opened.start)
        number, block = 0, stream.read(PIECE + _TAG)
        while True:
            following = stream.read(PIECE + _TAG)
            last = not following
            yield _opened(cipher, opened, number, block, last=last)
            if last:
                return
            number, block = number + 1, following


def _opened(cipher: AESGCM, opened: Opened, number: int, block: bytes, *, last: bool) -> bytes:
    if len(block) < _TAG:
        raise Unopened(Why.CUT)
    try:
        return cipher.decrypt(_nonce(opened.prefix, number, last=last), block, opened.bound)
    except InvalidTag as error:
        shortened = last and (len(block) < PIECE + _TAG or _is_middle(cipher, opened, number, block))
        raise Unopened(Why.CUT if shortened else Why.DAMAGED) from error


def _is_middle(cipher: AESGCM, opened: Opened, number: int, block: bytes) -> bool:
    """Whether a piece that stands at the end was made to have others behind it."""
    try:
        cipher.decrypt(_nonce(opened.prefix, number, last=False), block, opened.bound)
    except InvalidTag:
        return False
    return True


def _front(stream: BinaryIO) -> tuple[bytes, bytes]:
    """All before the proof, and the header in it."""
    front = stream.read(len(MARK) + 3)
    if not front.startswith(MARK):
        raise Unopened(Why.FOREIGN)
    if len(front) < len(MARK) + 3:
        raise Unopened(Why.CUT)
    if front[len(MARK)] > VERSION:
        raise Unopened(Why.NEWER)
    length = int.from_bytes(front[len(MARK) + 1 :], "big")
    if front[len(MARK)] != VERSION or length > _LONGEST_HEADER:
        raise Unopened(Why.DAMAGED)
    header = stream.read(length)
    digest = stream.read(_DIGEST)
    if len(digest) < _DIGEST:
        raise Unopened(Why.CUT)
    if hashlib.sha256(front + header).digest()[:_DIGEST] != digest:
        raise Unopened(Why.DAMAGED)
    return front + header + digest, header


def _is_affordable(kdf: KdfParams) -> bool:
    if not all(type(one) is int for one in (kdf.memory_kib, kdf.passes, kdf.lanes)):
        return False  # JSON has Infinity too
    return (_LEAST.memory_kib <= kdf.memory_kib <= _MOST.memory_kib
            and _LEAST.passes <= kdf.passes <= _MOST.passes and _LEAST.lanes <= kdf.lanes <= _MOST.lanes)


def _proof(secret: bytes, front: bytes) -> bytes:
    return hmac.digest(secret, b"asn-desktop bersandi " + front, "sha256")[:_PROOF]


def _key(secret: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=b"asn-desktop bersandi isi").derive(secret)


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes((last,))
