"""What every change of users asks before it is written: nobody is locked out, nobody holds too much."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asn_desktop.domain.pengguna import aman, jumlah_admin, merangkap
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
    """Administrators and code as a key file tells them."""
    admins = jumlah_admin(slot.roles for slot in key_file.password_slots)
    if aman(admins, key_file.recovery_verified):
        return KeyState(admins, key_file.recovery_verified, "")
    return KeyState(
        admins,
        key_file.recovery_verified,
        "Kantor ini baru punya satu Admin kunci dan kode pemulihannya belum diuji; uji kode itu, "
        "atau tambah seorang Admin kunci.",
    )


def check_roles(key_file: "KeyFile") -> None:
    """Refuse users who hold both first roles beside others. Raises ServiceError."""
    slots = key_file.password_slots
    both = merangkap([slot.roles for slot in slots])
    if both:
        raise ServiceError(f"{PERAN_TUNGGAL}; lepaskan salah satu peran {slots[both[0]].user}.")


def need_safe(key_file: "KeyFile") -> None:
    """Refuse several users while one forgotten password would lock them all out. Raises ServiceError."""
    state = state_of(key_file)
    if not state.aman:
        raise ServiceError(
            "Kunci kantor belum aman untuk beberapa pengguna; uji kode pemulihan dahulu, atau "
            f"jadikan pengguna baru {LABEL_PERAN[Peran.ADMIN_KUNCI]}."
        )


def need_no_worse(before: "KeyFile", after: "KeyFile") -> None:
    """Refuse a change that takes an administrator away from an office that then is not safe any more."""
    old, new = state_of(before), state_of(after)
    if new.admin < old.admin and not new.aman:
        raise ServiceError(
            "Perubahan ini menyisakan terlalu sedikit pemegang kunci; uji kode pemulihan "
            "dahulu, atau tambah seorang Admin kunci."
        )


def need_second_key_elsewhere(key_file: "KeyFile", slot: "Slot") -> None:
    """Refuse to let the last user lose the key of the restricted class; the paper alone is too little."""
    if slot.box2 and not any(one.box2 for one in key_file.password_slots if one is not slot):
        raise ServiceError(
            f"{slot.user} satu-satunya pemegang kunci data rahasia; beri kunci itu kepada "
            "pengguna lain dahulu."
        )
