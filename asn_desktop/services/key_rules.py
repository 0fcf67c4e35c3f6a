"""What every change of users asks before it is written: nobody is locked out, nobody holds too much.

A one-time phrase that nobody has typed yet may be lost already: whoever still has one is counted only where
he has just been added.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asn_desktop.domain.pengguna import aman, merangkap
from asn_desktop.domain.peran import LABEL_PERAN, Peran
from asn_desktop.services.errors import ServiceError

if TYPE_CHECKING:
    from asn_desktop.db.key_file import KeyFile, Slot

PERAN_TUNGGAL = "Admin kunci dan petugas kepegawaian tidak dirangkap bila penggunanya lebih dari satu"


@dataclass(frozen=True, slots=True)
class KeyState:
    """Whether the office's keys survive a forgotten password; ``sentence`` is empty when they do.

    ``pengingat`` asks for the yearly test of the recovery code, when nothing worse is to be said.
    """

    admin: int
    kode_diuji: bool
    sentence: str
    pengingat: str = ""

    @property
    def aman(self) -> bool:
        """Two administrators, or one and a recovery code that was typed from its paper."""
        return aman(self.admin, self.kode_diuji)


def state_of(key_file: "KeyFile") -> KeyState:
    """Administrators who log in by their own password, and the code, as a key file tells them."""
    admins, verified = _admins(key_file), key_file.recovery_verified
    own = len(_in_use(admins))
    if aman(own, verified):
        return KeyState(own, verified, "")
    waiting = ", ".join(slot.user for slot in admins if slot.temporary)
    way = f"minta {waiting} masuk dan membuat kata sandinya" if waiting else "tambah seorang Admin kunci"
    return KeyState(
        own,
        verified,
        "Kantor ini baru punya satu Admin kunci dan kode pemulihannya belum diuji; uji kode itu, "
        f"atau {way}.",
    )


def check_roles(key_file: "KeyFile") -> None:
    """Refuse users who hold both first roles beside others. Raises ServiceError."""
    slots = key_file.password_slots
    both = merangkap([slot.roles for slot in slots])
    if both:
        raise ServiceError(f"{PERAN_TUNGGAL}; lepaskan salah satu peran {slots[both[0]].user}.")


def need_safe(key_file: "KeyFile") -> None:
    """Refuse several users while one forgotten password would lock them all out. Raises ServiceError."""
    if not aman(len(_admins(key_file)), key_file.recovery_verified):
        raise ServiceError(
            "Kunci kantor belum aman untuk beberapa pengguna; uji kode pemulihan dahulu, atau "
            f"jadikan pengguna baru {LABEL_PERAN[Peran.ADMIN_KUNCI]}."
        )


def need_no_worse(before: "KeyFile", after: "KeyFile") -> None:
    """Refuse a change that takes an administrator away from an office that then is not safe any more.

    Whoever still has a one-time phrase stands in for nobody, but is not taken away unseen.
    Raises ServiceError.
    """
    old, new = _admins(before), _admins(after)
    for was, left in ((old, new), (_in_use(old), _in_use(new))):
        if len(left) < len(was) and not aman(len(left), after.recovery_verified):
            raise ServiceError(
                "Perubahan ini menyisakan terlalu sedikit pemegang kunci; uji kode pemulihan dahulu, atau "
                "tambah seorang Admin kunci dan minta ia masuk."
            )


def need_second_key_elsewhere(key_file: "KeyFile", slot: "Slot") -> None:
    """Refuse to take the key of the restricted class from the last administrator who can give it on.

    The paper alone is too little: it opens that class only for an administrator who holds its key.
    Raises ServiceError.
    """
    if slot.box2 and not any(one is not slot for one in _second_key_givers(key_file)):
        raise ServiceError(
            f"{slot.user} satu-satunya pemegang kunci data rahasia selain yang belum pernah masuk atau bukan "
            "Admin kunci; beri kunci itu kepada Admin kunci lain dahulu, dan minta ia masuk."
        )


def need_second_key_kept(before: "KeyFile", after: "KeyFile") -> None:
    """Refuse that the last administrator who can give the restricted key on ceases to be one.

    Raises ServiceError.
    """
    if _second_key_givers(before) and not _second_key_givers(after):
        raise ServiceError(
            "Setelah perubahan ini tidak ada Admin kunci yang memegang kunci data rahasia; beri kunci itu "
            "dahulu kepada Admin kunci lain yang sudah masuk, atau kepada Admin kunci yang ditambahkan ini."
        )


def _admins(key_file: "KeyFile") -> "tuple[Slot, ...]":
    return tuple(slot for slot in key_file.password_slots if Peran.ADMIN_KUNCI in slot.roles)


def _in_use(slots: "tuple[Slot, ...]") -> "tuple[Slot, ...]":
    return tuple(slot for slot in slots if not slot.temporary)


def _second_key_givers(key_file: "KeyFile") -> "tuple[Slot, ...]":
    return tuple(slot for slot in _in_use(_admins(key_file)) if slot.box2)
