"""The cryptography of one slot: the password or paper code opens a private key, that opens the office's keys.

private key = X25519; wrapped by AES-GCM under Argon2id(password) or HKDF(code), bound to what the slot says.
box = office key, AES-GCM under HKDF(X25519(fresh key, public key)); made without knowing the password, which
is what lets an administrator change the office's key when a user leaves.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import FORMAT, Slot

Random = Callable[[int], bytes]
DATA_KEY, SECOND_KEY = "data", "rahasia"


@dataclass(frozen=True, slots=True)
class KdfParams:
    """Cost of one password guess with Argon2id: memory in KiB, passes, lanes."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4


LIGHT_KDF = KdfParams(64 * 1024, 3, 4)  # the floor of a real office
PRACTICE_KDF = KdfParams(64 * 1024, 1, 4)  # the floor of a practice office, whose password is printed anyway
_CEILING = KdfParams(4 * 1024 * 1024, 64, 64)  # beyond it a planted file would only hang the program


def check_kdf(params: KdfParams, *, latihan: bool) -> None:
    """Refuse settings below the floor (64 MiB, 3 passes; practice 1 pass). Raises KnownError WEAK_KEY."""
    floor = PRACTICE_KDF if latihan else LIGHT_KDF
    if params.memory_kib < floor.memory_kib or params.passes < floor.passes or params.lanes < 1:
        raise KnownError(Cause.WEAK_KEY, f"{params.memory_kib} KiB, {params.passes} passes")
    if (params.memory_kib > _CEILING.memory_kib or params.passes > _CEILING.passes
            or params.lanes > _CEILING.lanes):
        raise KnownError(Cause.KEY_FILE, "kdf settings out of range")


def params_of(slot: Slot) -> KdfParams:
    """The cost that a password slot names. Raises KnownError KEY_FILE."""
    values = [slot.kdf.get(name) for name in ("m", "t", "p")]
    if slot.kdf.get("name") != "argon2id" or not all(isinstance(value, int) for value in values):
        raise KnownError(Cause.KEY_FILE, "kdf")
    return KdfParams(*(int(value or 0) for value in values))


def password_key(password: str, slot: Slot) -> bytes:
    """The wrapping key behind a password; takes as long as the slot's cost says. Raises KnownError."""
    return stretched(password, _salt(slot), params_of(slot))


def stretched(password: str, salt: bytes, params: KdfParams) -> bytes:
    """32 bytes that a password gives, at the cost that is named."""
    text = unicodedata.normalize("NFC", password).encode()
    return Argon2id(salt=salt, length=32, iterations=params.passes, lanes=params.lanes,
                    memory_cost=params.memory_kib).derive(text)


def recovery_key(code: bytes, slot: Slot) -> bytes:
    """The wrapping key behind the paper code, which is random and needs no cost."""
    return HKDF(SHA256(), 32, salt=_salt(slot), info=b"asn-desktop recovery").derive(code)


def new_password_slot(user: str, kdf: KdfParams, random: Random) -> Slot:
    """An empty slot for a user; ``with_key_pair`` gives it its keys."""
    settings: dict[str, str | int] = {"name": "argon2id", "m": kdf.memory_kib, "t": kdf.passes,
                                      "p": kdf.lanes, "salt": random(16).hex()}
    return Slot(id=random(8).hex(), kind="password", user=unicodedata.normalize("NFC", user).strip(),
                kdf=settings, nonce="", wrapped="")


def new_recovery_slot(random: Random) -> Slot:
    """An empty slot for the paper code."""
    return Slot(id=random(8).hex(), kind="recovery", user="",
                kdf={"name": "hkdf-sha256", "salt": random(16).hex()}, nonce="", wrapped="")


def with_key_pair(slot: Slot, office_id: str, wrapping: bytes, random: Random) -> Slot:
    """The slot with a fresh key pair whose private half the wrapping key opens; boxes are empty."""
    private = X25519PrivateKey.from_private_bytes(random(32))
    made = replace(slot, format=FORMAT, rights=(), nonce=random(12).hex(), box="", box2="",
                   public=private.public_key().public_bytes_raw().hex())
    sealed = AESGCM(wrapping).encrypt(bytes.fromhex(made.nonce), private.private_bytes_raw(),
                                      made.bound_data(office_id))
    return replace(made, wrapped=sealed.hex())


def with_boxes(slot: Slot, office_id: str, data_key: bytes, second_key: bytes | None,
               random: Random) -> Slot:
    """The slot holding these keys, and no others, for whoever opens its private key."""
    return replace(slot, box=_sealed(slot, office_id, DATA_KEY, data_key, random),
                   box2=_sealed(slot, office_id, SECOND_KEY, second_key, random) if second_key else "")


def unwrap(slot: Slot, office_id: str, wrapping: bytes, wrong: Cause) -> bytes:
    """What the wrapping key opens: the private key, in format 1 the data key. Raises KnownError ``wrong``."""
    try:
        return AESGCM(wrapping).decrypt(_unhex(slot.nonce), _unhex(slot.wrapped),
                                        slot.bound_data(office_id))
    except (InvalidTag, ValueError) as error:
        raise KnownError(wrong, "slot") from error


def open_box(slot: Slot, office_id: str, private_key: bytes, which: str) -> bytes:
    """The office key in a box. Raises KnownError KEY_FILE for a box that is not this slot's."""
    raw = _unhex(slot.box if which == DATA_KEY else slot.box2)
    try:
        private = X25519PrivateKey.from_private_bytes(private_key)
        if private.public_key().public_bytes_raw().hex() != slot.public:
            raise KnownError(Cause.KEY_FILE, "public key")
        shared = private.exchange(X25519PublicKey.from_public_bytes(raw[:32]))
        return AESGCM(_box_key(shared, raw[:32], slot)).decrypt(
            raw[32:44], raw[44:], slot.bound_data(office_id) + which.encode())
    except (InvalidTag, ValueError) as error:
        raise KnownError(Cause.KEY_FILE, "box") from error


def _sealed(slot: Slot, office_id: str, which: str, key: bytes, random: Random) -> str:
    fresh = X25519PrivateKey.from_private_bytes(random(32))
    public = fresh.public_key().public_bytes_raw()
    try:
        shared = fresh.exchange(X25519PublicKey.from_public_bytes(_unhex(slot.public)))
    except ValueError as error:
        raise KnownError(Cause.KEY_FILE, "public key") from error
    nonce = random(12)
    sealed = AESGCM(_box_key(shared, public, slot)).encrypt(
        nonce, key, slot.bound_data(office_id) + which.encode())
    return (public + nonce + sealed).hex()


def _box_key(shared: bytes, fresh_public: bytes, slot: Slot) -> bytes:
    salt = fresh_public + _unhex(slot.public)
    return HKDF(SHA256(), 32, salt=salt, info=b"asn-desktop slot").derive(shared)


def _salt(slot: Slot) -> bytes:
    return _unhex(str(slot.kdf.get("salt", "")))


def _unhex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise KnownError(Cause.KEY_FILE, "hex") from error
