"""Keys of an office: a random data key and one for the restricted class, held by a slot per user and by the
paper recovery code.

Pure: bytes and random numbers come in, a new KeyFile goes out; services write it. A change of one user
rewrites one slot only; ``rotate`` gives all slots that stay a new data key. Whoever can log in holds the data
key: roles inside it are enforced by the program, not by mathematics; hence the second key.
"""

import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from asn_desktop.db import key_slots
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import FORMAT, KeyFile, Slot, in_order
from asn_desktop.db.key_slots import LIGHT_KDF as LIGHT_KDF
from asn_desktop.db.key_slots import PRACTICE_KDF as PRACTICE_KDF
from asn_desktop.db.key_slots import KdfParams as KdfParams
from asn_desktop.db.key_slots import Random
from asn_desktop.db.key_slots import check_kdf as check_kdf
from asn_desktop.db.recovery_code import CODE_BYTES, format_recovery_code, parse_recovery_code
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The opened keys of an office; everything else is derived from them.

    ``second_key`` opens the restricted class; None for a user who may not.
    """

    office_id: str
    data_key: bytes
    second_key: bytes | None = None

    def derive(self, purpose: str) -> bytes:
        """A 32-byte key for one purpose ("db", "manifest", "draft", …)."""
        return self._derived(self.data_key, purpose)

    def data_keys(self) -> DataKeys:
        """The keys that an open database works with."""
        restricted = self._derived(self.second_key, "restricted") if self.second_key else None
        return DataKeys(db=self.derive("db"), audit=self.derive("audit"), restricted=restricted,
                        key_file=self.derive("manifest"))

    def _derived(self, key: bytes, purpose: str) -> bytes:
        info = f"asn-desktop {purpose}".encode()
        return HKDF(SHA256(), 32, salt=self.office_id.encode(), info=info).derive(key)

    def __repr__(self) -> str:
        return f"KeyRing({self.office_id})"


def new_keys(office_id: str, user: str, password: str, *, latihan: bool, kdf: KdfParams,
             random: Random = secrets.token_bytes) -> tuple[KeyRing, KeyFile, str]:
    """Keys of a new office: the ring, the sealed key file with the first user's slot, and the recovery code.

    Raises KnownError for settings below the floor.
    """
    check_kdf(kdf, latihan=latihan)
    ring = KeyRing(office_id, random(32), random(32))
    first = replace(_password_slot(ring, user, password, kdf, random), roles=in_order(PERAN_PERTAMA))
    key_file = KeyFile(office_id, latihan, recovery_verified=False, slots=(first,))
    key_file, code = new_recovery_code(key_file, ring, random)
    return ring, key_file, code


def seal(key_file: KeyFile, ring: KeyRing) -> KeyFile:
    """The key file in this program's format with its HMAC over all contents."""
    written = replace(key_file, format=FORMAT)
    return replace(written, mac=written.mac_with(ring.derive("manifest")))


def check_seal(key_file: KeyFile, ring: KeyRing) -> None:
    """Whether nobody without the key changed the file. Raises KnownError KEY_FILE."""
    if not key_file.is_sealed_with(ring.derive("manifest")):
        raise KnownError(Cause.KEY_FILE, "hmac")


def open_with_password(key_file: KeyFile, user: str, password: str) -> tuple[KeyRing, Slot]:
    """The ring of a user. Raises KnownError: WRONG_PASSWORD (or unknown user), KEY_FILE, WEAK_KEY."""
    slot = slot_of(key_file, user)
    if slot is None:
        raise KnownError(Cause.WRONG_PASSWORD, "unknown user")
    check_kdf(key_slots.params_of(slot), latihan=key_file.latihan)
    return _opened(key_file, slot, key_slots.password_key(password, slot), Cause.WRONG_PASSWORD), slot


def open_with_recovery_code(key_file: KeyFile, code: str) -> KeyRing:
    """The ring behind the paper code. Raises KnownError: WRONG_RECOVERY_CODE, KEY_FILE."""
    code_bytes = parse_recovery_code(code)
    for slot in key_file.slots:
        if slot.kind == "recovery":
            wrapping = key_slots.recovery_key(code_bytes, slot)
            return _opened(key_file, slot, wrapping, Cause.WRONG_RECOVERY_CODE)
    raise KnownError(Cause.WRONG_RECOVERY_CODE, "no recovery slot")


def change_password(key_file: KeyFile, ring: KeyRing, user: str, password: str, kdf: KdfParams, *,
                    temporary: bool = False, random: Random = secrets.token_bytes) -> KeyFile:
    """The sealed key file with the user's own slot made anew with its own key pair, all others unchanged.

    The slot gets the keys that ``ring`` holds. ``temporary``: the user must change it at the next login.
    Raises KeyError.
    """
    check_kdf(kdf, latihan=key_file.latihan)
    old = _known(key_file, user)
    made = replace(_password_slot(ring, old.user, password, kdf, random), roles=old.roles,
                   pegawai_id=old.pegawai_id, temporary=temporary)
    return _with_slot(key_file, ring, old, made)


def add_user(key_file: KeyFile, ring: KeyRing, user: str, password: str, kdf: KdfParams,
             roles: Iterable[Peran] = (), *, pegawai_id: str = "", temporary: bool = False,
             random: Random = secrets.token_bytes) -> KeyFile:
    """The sealed key file with a slot for one more user. Raises ValueError when the name is taken."""
    check_kdf(kdf, latihan=key_file.latihan)
    if slot_of(key_file, user) is not None:
        raise ValueError("the user name is taken")
    slot = replace(_password_slot(ring, user, password, kdf, random), roles=in_order(roles),
                   pegawai_id=pegawai_id, temporary=temporary)
    return seal(replace(key_file, slots=(*key_file.slots, slot)), ring)


def set_user(key_file: KeyFile, ring: KeyRing, user: str, *, roles: Iterable[Peran] | None = None,
             pegawai_id: str | None = None, temporary: bool | None = None) -> KeyFile:
    """The sealed key file with other roles, another pegawai or another flag of a user. Raises KeyError."""
    old = _known(key_file, user)
    made = replace(old, roles=old.roles if roles is None else in_order(roles),
                   pegawai_id=old.pegawai_id if pegawai_id is None else pegawai_id,
                   temporary=old.temporary if temporary is None else temporary)
    return _with_slot(key_file, ring, old, made)


def remove_user(key_file: KeyFile, ring: KeyRing, user: str) -> KeyFile:
    """The sealed key file without the user's slot; only ``rotate`` shuts out a copy. Raises KeyError."""
    gone = _known(key_file, user)
    return seal(replace(key_file, slots=tuple(slot for slot in key_file.slots if slot is not gone)), ring)


def upgrade_slot(key_file: KeyFile, ring: KeyRing, slot: Slot, secret: str,
                 random: Random = secrets.token_bytes) -> tuple[KeyRing, KeyFile]:
    """Give a slot of format 1 its key pair, now that its password or code is known.

    An office of format 1 gets its second key here, from the first user who logs in: he held everything.
    """
    if slot.kind == "recovery":
        wrapping = key_slots.recovery_key(parse_recovery_code(secret), slot)
    else:
        wrapping = key_slots.password_key(secret, slot)
        if ring.second_key is None and not any(one.box2 for one in key_file.slots):
            ring = replace(ring, second_key=random(32))
    made = key_slots.with_key_pair(slot, ring.office_id, wrapping, random)
    made = key_slots.with_boxes(made, ring.office_id, ring.data_key, ring.second_key, random)
    return ring, _with_slot(key_file, ring, slot, made)


def new_recovery_code(key_file: KeyFile, ring: KeyRing,
                      random: Random = secrets.token_bytes) -> tuple[KeyFile, str]:
    """The sealed key file with a new recovery code, and the code; the old paper is worthless from now on."""
    code = random(CODE_BYTES)
    slot = key_slots.new_recovery_slot(random)
    slot = key_slots.with_key_pair(slot, ring.office_id, key_slots.recovery_key(code, slot), random)
    slot = key_slots.with_boxes(slot, ring.office_id, ring.data_key, ring.second_key, random)
    others = tuple(one for one in key_file.slots if one.kind != "recovery")
    made = replace(key_file, slots=(*others, slot), recovery_verified=False)
    return seal(made, ring), format_recovery_code(code)


def mark_recovery_verified(key_file: KeyFile, ring: KeyRing) -> KeyFile:
    """The sealed key file after somebody typed the recovery code from paper."""
    return seal(replace(key_file, recovery_verified=True), ring)


def not_rotatable(key_file: KeyFile) -> tuple[Slot, ...]:
    """Slots that would be lost by ``rotate``: those of format 1, whose owner has not come since."""
    return tuple(slot for slot in key_file.slots if slot.kind in ("password", "recovery") and not slot.public)


def rotate(key_file: KeyFile, ring: KeyRing,
           random: Random = secrets.token_bytes) -> tuple[KeyRing, KeyFile]:
    """A new data key, sealed to every slot; passwords and the recovery code stay as they are.

    The second key stays: values and their history are sealed with it, and history is never written anew. A
    user who left knows it, but not the new data key around it. Slots of kinds that this program does not know
    hold the old key and are dropped. Raises ValueError when a slot has no key pair (``not_rotatable``).
    """
    if not_rotatable(key_file):
        raise ValueError("a slot has no key pair yet")
    fresh = replace(ring, data_key=random(32))
    slots: list[Slot] = []
    for slot in key_file.slots:
        if slot.public:
            made = key_slots.with_boxes(slot, ring.office_id, fresh.data_key, None, random)
            slots.append(replace(made, box2=slot.box2))
    return fresh, seal(replace(key_file, slots=tuple(slots)), fresh)


def slot_of(key_file: KeyFile, user: str) -> Slot | None:
    """The slot of a user, or None."""
    wanted = same_user(user)
    return next((slot for slot in key_file.password_slots if same_user(slot.user) == wanted), None)


def same_user(name: str) -> str:
    """A user name as it is compared: case and ways of writing an accent do not matter."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _password_slot(ring: KeyRing, user: str, password: str, kdf: KdfParams, random: Random) -> Slot:
    slot = key_slots.new_password_slot(user, kdf, random)
    slot = key_slots.with_key_pair(slot, ring.office_id, key_slots.password_key(password, slot), random)
    return key_slots.with_boxes(slot, ring.office_id, ring.data_key, ring.second_key, random)


def _opened(key_file: KeyFile, slot: Slot, wrapping: bytes, wrong: Cause) -> KeyRing:
    office = key_file.office_id
    opened = key_slots.unwrap(slot, office, wrapping, wrong)
    if slot.format == 1:
        ring = KeyRing(office, opened)
        check_seal(key_file, ring)
        return ring
    ring = KeyRing(office, key_slots.open_box(slot, office, opened, key_slots.DATA_KEY))
    check_seal(key_file, ring)
    if slot.box2:
        ring = replace(ring, second_key=key_slots.open_box(slot, office, opened, key_slots.SECOND_KEY))
    return ring


def _known(key_file: KeyFile, user: str) -> Slot:
    slot = slot_of(key_file, user)
    if slot is None:
        raise KeyError(user)
    return slot


def _with_slot(key_file: KeyFile, ring: KeyRing, old: Slot, made: Slot) -> KeyFile:
    slots = tuple(made if slot.id == old.id else slot for slot in key_file.slots)
    return seal(replace(key_file, slots=slots), ring)
