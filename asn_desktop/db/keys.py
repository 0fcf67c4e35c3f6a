"""Keys of an office: one random data key, wrapped once per user's password and once by the paper recovery
code.

Pure: bytes and random numbers come in, a new KeyFile goes out; services write it. A password change rewrites
one slot only; other slots and their kinds stay as they are, so later formats can add users and rotation.
"""

import hmac
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, Slot

Random = Callable[[int], bytes]
GROUPS = 8
_GROUP_BITS = 16


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


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The opened data key of an office; everything else is derived from it."""

    office_id: str
    data_key: bytes

    def derive(self, purpose: str) -> bytes:
        """A 32-byte key for one purpose ("db", "manifest", "draft", …)."""
        info = f"asn-desktop {purpose}".encode()
        return HKDF(SHA256(), 32, salt=self.office_id.encode(), info=info).derive(self.data_key)

    def __repr__(self) -> str:
        return f"KeyRing({self.office_id})"


def new_keys(office_id: str, user: str, password: str, *, latihan: bool, kdf: KdfParams,
             random: Random = secrets.token_bytes) -> tuple[KeyRing, KeyFile, str]:
    """Keys of a new office: the ring, the sealed key file with the first user's slot, and the recovery code.

    Raises KnownError for settings below the floor.
    """
    check_kdf(kdf, latihan=latihan)
    ring = KeyRing(office_id, random(32))
    code_bytes = random(GROUPS * _GROUP_BITS // 8)
    slots = (_password_slot(ring, user, password, kdf, ("admin",), random),
             _recovery_slot(ring, code_bytes, random))
    key_file = KeyFile(office_id, latihan, recovery_verified=False, slots=slots)
    return ring, seal(key_file, ring), format_recovery_code(code_bytes)


def seal(key_file: KeyFile, ring: KeyRing) -> KeyFile:
    """The key file with its HMAC over all contents."""
    mac = hmac.digest(ring.derive("manifest"), key_file.content(), "sha256")
    return replace(key_file, mac=mac.hex())


def check_seal(key_file: KeyFile, ring: KeyRing) -> None:
    """Whether nobody without the key changed the file. Raises KnownError KEY_FILE."""
    if not hmac.compare_digest(seal(key_file, ring).mac, key_file.mac):
        raise KnownError(Cause.KEY_FILE, "hmac")


def open_with_password(key_file: KeyFile, user: str, password: str) -> tuple[KeyRing, Slot]:
    """The ring of a user. Raises KnownError: WRONG_PASSWORD (or unknown user), KEY_FILE, WEAK_KEY."""
    wanted = same_user(user)
    for slot in key_file.slots:
        if slot.kind == "password" and same_user(slot.user) == wanted:
            params = _params_of(slot)
            check_kdf(params, latihan=key_file.latihan)
            wrapping = _password_key(password, _unhex(str(slot.kdf.get("salt", ""))), params)
            return _opened(key_file, slot, wrapping, Cause.WRONG_PASSWORD), slot
    raise KnownError(Cause.WRONG_PASSWORD, "unknown user")


def open_with_recovery_code(key_file: KeyFile, code: str) -> KeyRing:
    """The ring behind the paper code. Raises KnownError: WRONG_RECOVERY_CODE, KEY_FILE."""
    code_bytes = parse_recovery_code(code)
    for slot in key_file.slots:
        if slot.kind == "recovery":
            wrapping = _recovery_key(code_bytes, _unhex(str(slot.kdf.get("salt", ""))))
            return _opened(key_file, slot, wrapping, Cause.WRONG_RECOVERY_CODE)
    raise KnownError(Cause.WRONG_RECOVERY_CODE, "no recovery slot")


def change_password(key_file: KeyFile, ring: KeyRing, user: str, password: str, kdf: KdfParams,
                    random: Random = secrets.token_bytes) -> KeyFile:
    """The sealed key file with the user's own slot wrapped anew, all others unchanged. Raises KeyError."""
    check_kdf(kdf, latihan=key_file.latihan)
    slots = list(key_file.slots)
    for place, slot in enumerate(slots):
        if slot.kind == "password" and same_user(slot.user) == same_user(user):
            slots[place] = _password_slot(ring, slot.user, password, kdf, slot.rights, random)
            return seal(replace(key_file, slots=tuple(slots)), ring)
    raise KeyError(user)


def add_user(key_file: KeyFile, ring: KeyRing, user: str, password: str, kdf: KdfParams,
             rights: tuple[str, ...] = (), random: Random = secrets.token_bytes) -> KeyFile:
    """The sealed key file with a slot for one more user. Raises ValueError when the name is taken."""
    check_kdf(kdf, latihan=key_file.latihan)
    if same_user(user) in {same_user(name) for name in key_file.users}:
        raise ValueError("the user name is taken")
    slot = _password_slot(ring, user, password, kdf, rights, random)
    return seal(replace(key_file, slots=(*key_file.slots, slot)), ring)


def mark_recovery_verified(key_file: KeyFile, ring: KeyRing) -> KeyFile:
    """The sealed key file after somebody typed the recovery code from paper."""
    return seal(replace(key_file, recovery_verified=True), ring)


def format_recovery_code(code: bytes) -> str:
    """128 bits as 8 groups of 6 digits, each divisible by 11: one wrong digit is found in its group."""
    groups = [int.from_bytes(code[at:at + 2], "big") * 11 for at in range(0, len(code), 2)]
    return " ".join(f"{group:06d}" for group in groups)


def parse_recovery_code(text: str) -> bytes:
    """The 16 bytes behind a typed code; blanks and dashes do not matter.

    Raises KnownError WRONG_RECOVERY_CODE; ``detail`` is the number (1 to 8) of the first faulty group, or "0"
    when the count of digits is wrong.
    """
    digits = "".join(char for char in text if char not in " -–.\t\r\n\u00a0")
    if len(digits) != GROUPS * 6 or not (digits.isascii() and digits.isdigit()):
        raise KnownError(Cause.WRONG_RECOVERY_CODE, "0")
    found = bytearray()
    for number in range(GROUPS):
        group = int(digits[number * 6:number * 6 + 6])
        if group % 11 or group // 11 >= 1 << _GROUP_BITS:
            raise KnownError(Cause.WRONG_RECOVERY_CODE, str(number + 1))
        found += (group // 11).to_bytes(2, "big")
    return bytes(found)


def same_user(name: str) -> str:
    """A user name as it is compared: case and ways of writing an accent do not matter."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _password_slot(ring: KeyRing, user: str, password: str, kdf: KdfParams, rights: tuple[str, ...],
                   random: Random) -> Slot:
    salt = random(16)
    settings: dict[str, str | int] = {"name": "argon2id", "m": kdf.memory_kib, "t": kdf.passes,
                                      "p": kdf.lanes, "salt": salt.hex()}
    slot = Slot(id=random(8).hex(), kind="password", user=unicodedata.normalize("NFC", user).strip(),
                rights=rights, kdf=settings, nonce=random(12).hex(), wrapped="")
    return _wrapped(ring, slot, _password_key(password, salt, kdf))


def _recovery_slot(ring: KeyRing, code: bytes, random: Random) -> Slot:
    salt = random(16)
    slot = Slot(id=random(8).hex(), kind="recovery", user="", rights=(),
                kdf={"name": "hkdf-sha256", "salt": salt.hex()}, nonce=random(12).hex(), wrapped="")
    return _wrapped(ring, slot, _recovery_key(code, salt))


def _wrapped(ring: KeyRing, slot: Slot, wrapping: bytes) -> Slot:
    bound = slot.bound_data(ring.office_id)
    sealed = AESGCM(wrapping).encrypt(bytes.fromhex(slot.nonce), ring.data_key, bound)
    return replace(slot, wrapped=sealed.hex())


def _opened(key_file: KeyFile, slot: Slot, wrapping: bytes, wrong: Cause) -> KeyRing:
    try:
        data_key = AESGCM(wrapping).decrypt(_unhex(slot.nonce), _unhex(slot.wrapped),
                                            slot.bound_data(key_file.office_id))
    except (InvalidTag, ValueError) as error:
        raise KnownError(wrong, "slot") from error
    ring = KeyRing(key_file.office_id, data_key)
    check_seal(key_file, ring)
    return ring


def _params_of(slot: Slot) -> KdfParams:
    values = [slot.kdf.get(name) for name in ("m", "t", "p")]
    if slot.kdf.get("name") != "argon2id" or not all(isinstance(value, int) for value in values):
        raise KnownError(Cause.KEY_FILE, "kdf")
    return KdfParams(*(int(value or 0) for value in values))


def _password_key(password: str, salt: bytes, params: KdfParams) -> bytes:
    text = unicodedata.normalize("NFC", password).encode()
    return Argon2id(salt=salt, length=32, iterations=params.passes, lanes=params.lanes,
                    memory_cost=params.memory_kib).derive(text)


def _recovery_key(code: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=salt, info=b"asn-desktop recovery").derive(code)


def _unhex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise KnownError(Cause.KEY_FILE, "hex") from error
