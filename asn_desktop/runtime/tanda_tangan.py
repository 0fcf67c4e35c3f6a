"""Signatures of an office over its papers: Ed25519, from the library cryptography."""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

DIGEST = 16  # bytes of a SHA-256 that a paper carries
_SIDIK = 16  # letters of a fingerprint


def kunci_baru() -> bytes:
    """A fresh private key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def kunci_publik(kunci: bytes) -> bytes:
    """The public key of a private one, 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(kunci).public_key().public_bytes_raw()


def sidik_kunci(publik: bytes) -> str:
    """The fingerprint of a public key: 16 letters that people can compare."""
    return hashlib.sha256(publik).hexdigest()[:_SIDIK].upper()


def bubuhkan(kunci: bytes, pesan: bytes) -> bytes:
    """The signature, 64 bytes; the same words under the same key give the same one."""
    return Ed25519PrivateKey.from_private_bytes(kunci).sign(pesan)


def tanda_benar(publik: bytes, tanda: bytes, pesan: bytes) -> bool:
    """Whether the signature is of this key over these words."""
    try:
        Ed25519PublicKey.from_public_bytes(publik).verify(tanda, pesan)
    except (InvalidSignature, ValueError):
        return False
    return True


def digest_isi(isi: bytes) -> bytes:
    """The beginning of the SHA-256 of a form's data."""
    return hashlib.sha256(isi).digest()[:DIGEST]
