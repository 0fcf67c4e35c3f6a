"""Users of an office: added, given roles, reset by a one-time phrase, removed; and the recovery code's paper.

Nobody sees another's password: an administrator gives a phrase that opens nothing but the question for an own
one. Every change is one key file and one audit row, or nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from secrets import token_bytes
from typing import TYPE_CHECKING

from asn_desktop.db import keys
from asn_desktop.db.key_file import in_order
from asn_desktop.db.key_slots import with_boxes
from asn_desktop.db.queries.jejak import last_done
from asn_desktop.db.queries.records import owner_of_nip
from asn_desktop.domain.nip import clean_nip
from asn_desktop.domain.pengguna import boleh_sendiri, rupa
from asn_desktop.domain.peran import PERAN_PERTAMA, Izin, Peran
from asn_desktop.services.access import Denied, needs
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.key_rules import (
    PERAN_TUNGGAL,
    check_roles,
    need_no_worse,
    need_safe,
    need_second_key_elsewhere,
    need_second_key_kept,
    state_of,
)
from asn_desktop.services.key_rules import KeyState as KeyState
from asn_desktop.services.key_store import proved_key_file, told_as_opening
from asn_desktop.services.passwords import check_user_name, new_phrase
from asn_desktop.services.second_person import REMOVED
from asn_desktop.services.session import (
    Session,
    change_key_file,
    check_new_password,
    usual_kdf,
)

if TYPE_CHECKING:
    from asn_desktop.db.key_file import KeyFile, Slot
    from asn_desktop.db.keys import KdfParams

CODE_PROVED = "kunci.uji_pemulihan"
TEST_EVERY_DAYS = 365


class MustGiveUp(ServiceError):  # noqa: N818 - reads as a sentence
    """A second user is coming: ``user`` must first say which of his two first roles he gives up."""

    def __init__(self, user: str) -> None:
        super().__init__(f"{PERAN_TUNGGAL}; pilih peran yang dilepas {user}.")
        self.user = user


@dataclass(frozen=True, slots=True)
class UserRow:
    """A user as the settings show him; ``rahasia``: may open the restricted class.

    Of the NIP only the last four digits: enough to see a wrong link, too little to tell anything else.
    Empty beside a ``pegawai_id`` whose pegawai is there no more.
    """

    user: str
    peran: tuple[Peran, ...]
    pegawai_id: str | None
    sekali_pakai: bool
    rahasia: bool
    diri_sendiri: bool
    nip_akhir: str = ""


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the "lembar pemulihan" for the safe; never stored."""

    instansi: str
    kantor: str  # the office's identifier, short: tells which data the paper belongs to
    kelompok: tuple[str, ...]
    dibuat: datetime
    dibuat_oleh: str
    petunjuk: tuple[str, ...]

    @property
    def kode(self) -> str:
        """The code in its groups, as it is typed; without blanks it is what a QR code holds."""
        return " ".join(self.kelompok)


@needs(Izin.KELOLA_PENGGUNA)
def list_users(session: Session) -> tuple[UserRow, ...]:
    """All users in the order in which they were added. Raises CannotOpen."""
    slots = _key_file(session).password_slots
    with session.db.read() as tx:
        known = {slot.pegawai_id: tx.row("pegawai", slot.pegawai_id) for slot in slots if slot.pegawai_id}
    return tuple(
        UserRow(
            slot.user,
            slot.roles,
            slot.pegawai_id or None,
            slot.temporary,
            bool(slot.box2),
            keys.same_user(slot.user) == keys.same_user(session.actor),
            str((known.get(slot.pegawai_id) or {}).get("nip") or "")[-4:],
        )
        for slot in slots
    )


@needs(Izin.KELOLA_PENGGUNA)
def key_state(session: Session) -> KeyState:
    """How many administrators there are and whether the recovery code was proved. Raises CannotOpen."""
    state = state_of(_key_file(session))
    if state.sentence:
        return state
    with session.db.read() as tx:
        proved = last_done(tx, CODE_PROVED)
    if not state.kode_diuji or proved is None:
        return replace(state, pengingat="Kode pemulihan belum diuji; uji dengan mengetiknya dari lembarnya.")
    days = (session.clock() - proved).days
    if days > TEST_EVERY_DAYS:
        return replace(
            state, pengingat=f"Kode pemulihan terakhir diuji {days} hari lalu; uji lagi dari lembarnya."
        )
    return state


@needs(Izin.KELOLA_PENGGUNA)
def add_user(
    session: Session,
    user: str,
    peran: Iterable[Peran],
    *,
    password: str | None = None,
    sekali_pakai: bool = True,
    melepas: Peran | None = None,
    rahasia: bool = False,
    nip: str = "",
    kdf: "KdfParams | None" = None,
) -> str:
    """Add a user; returns the phrase or password with which he logs in for the first time.

    Without ``password`` a phrase is drawn. ``sekali_pakai`` False only when the user himself typed it.
    ``melepas``: which first role the only user so far gives up. ``rahasia``: gets the key of the restricted
    class. ``nip``: of the pegawai he is. Raises MustGiveUp, ServiceError for an unusable name, password, NIP
    or set of roles.
    """
    user, roles = user.strip(), in_order(peran)
    check_user_name(user)
    if not roles:
        raise ServiceError("Peran belum dipilih; pilih sedikitnya satu peran untuk pengguna ini.")
    before = _key_file(session)
    same = next((name for name in before.users if rupa(name) == rupa(user)), None)
    if same is not None:
        raise ServiceError(f"Nama pengguna {same} sudah ada; pilih nama lain.")
    given = new_phrase() if password is None else password
    check_new_password(session, given, user, admin=Peran.ADMIN_KUNCI in roles)
    pegawai_id = _free_pegawai(session, before, user, nip)
    subject = f"{user}: {', '.join(roles)}"
    changed = before
    both = [slot for slot in before.password_slots if set(slot.roles) >= PERAN_PERTAMA]
    if both:
        if melepas not in PERAN_PERTAMA:
            raise MustGiveUp(both[0].user)
        for slot in both:
            left = [role for role in slot.roles if role is not melepas]
            changed = keys.set_user(changed, session.ring, slot.user, roles=left)
            subject += f"; {slot.user} melepas {melepas}"
    ring = _ring_for(session, rahasia)
    with told_as_opening(session.folder):
        changed = keys.add_user(
            changed,
            ring,
            user,
            given,
            kdf or usual_kdf(session.latihan),
            roles,
            pegawai_id=pegawai_id,
            temporary=password is None or sekali_pakai,
        )
    check_roles(changed)
    need_safe(changed)
    if not (rahasia and Peran.ADMIN_KUNCI in roles):  # need_safe: a proved code stands behind his phrase
        need_second_key_kept(before, changed)
    _write(session, changed, "pengguna.tambah", subject)
    return given


@needs(Izin.KELOLA_PENGGUNA)
def set_roles(session: Session, user: str, peran: Iterable[Peran]) -> None:
    """Give a user exactly these roles; one's own can only be given up.

    Who becomes administrator must choose a new password at his next login: his was measured by a lower mark.
    Raises ServiceError.
    """
    roles = in_order(peran)
    before, slot = found_user(_key_file(session), user)
    if not roles:
        raise ServiceError("Peran belum dipilih; untuk mengeluarkan seseorang, hapus penggunanya.")
    if roles == slot.roles:
        return
    alone = len(before.password_slots) == 1
    if slot.user == session.actor and not boleh_sendiri(slot.roles, roles, seorang=alone):
        raise Denied(
            Izin.KELOLA_PENGGUNA,
            "Peran sendiri hanya dapat dilepas; minta Admin kunci lain menambahkannya.",
            about=f"{slot.user}: {', '.join(roles)}",
        )
    if slot.user == session.actor and set(roles) - set(slot.roles):
        _need_paper_since_removal(session)
    risen = Peran.ADMIN_KUNCI in roles and Peran.ADMIN_KUNCI not in slot.roles and not session.latihan
    changed = keys.set_user(before, session.ring, slot.user, roles=roles, temporary=risen or slot.temporary)
    check_roles(changed)
    need_no_worse(before, changed)
    need_second_key_kept(before, changed)
    asked = "; kata sandi baru diminta" if risen else ""
    _write(session, changed, "pengguna.peran", f"{slot.user}: {', '.join(roles)}{asked}")


@needs(Izin.KELOLA_PENGGUNA)
def name_pegawai(session: Session, user: str, nip: str) -> None:
    """Say which pegawai a user is, by NIP, so that no list of people is needed; empty: none.

    Raises ServiceError for an unknown NIP or one that another user has.
    """
    before, slot = found_user(_key_file(session), user)
    pegawai_id = _free_pegawai(session, before, slot.user, nip)
    changed = keys.set_user(before, session.ring, slot.user, pegawai_id=pegawai_id)
    _write(session, changed, "pengguna.pegawai", f"{slot.user}: {pegawai_id or 'tidak dikaitkan'}")
    if slot.user == session.actor:
        session.pegawai_id = pegawai_id or None


@needs(Izin.KELOLA_PENGGUNA)
def reset_password(session: Session, user: str, *, kdf: "KdfParams | None" = None) -> str:
    """A one-time phrase for a user who forgot his password; the old one opens nothing from now on.

    Shown once, on paper or by word of mouth. Raises ServiceError.
    """
    before, slot = found_user(_key_file(session), user)
    if slot.user == session.actor:
        raise ServiceError("Kata sandi sendiri diganti lewat Ganti kata sandi, bukan dengan reset.")
    ring = session.ring if slot.box2 else replace(session.ring, second_key=None)
    need_second_key_elsewhere(before, slot)
    given = new_phrase()
    with told_as_opening(session.folder):
        changed = keys.change_password(
            before, ring, slot.user, given, kdf or usual_kdf(session.latihan), temporary=True
        )
    need_no_worse(before, changed)
    _write(session, changed, "pengguna.reset", slot.user)
    return given


@needs(Izin.KELOLA_PENGGUNA)
def set_restricted(session: Session, user: str, boleh: bool) -> None:
    """Give a user the key of the restricted class, or take it out of his slot.

    Taken out, it opens nothing for him any more in this program; a copy of his old slot still holds it, which
    only his removal (a new key around all data) makes worthless. Raises ServiceError.
    """
    before, slot = found_user(_key_file(session), user)
    if bool(slot.box2) == boleh:
        return
    if boleh and not slot.public:
        raise ServiceError(f"{slot.user} belum pernah masuk sejak pembaruan; minta ia masuk dahulu.")
    if not boleh:
        need_second_key_elsewhere(before, slot)
    ring = _ring_for(session, boleh)
    sealed = with_boxes(slot, ring.office_id, ring.data_key, ring.second_key, token_bytes)
    slots = tuple(sealed if one is slot else one for one in before.slots)
    changed = keys.seal(replace(before, slots=slots), session.ring)
    _write(session, changed, "pengguna.kunci_rahasia", f"{slot.user}: {'diberi' if boleh else 'dicabut'}")


@needs(Izin.KELOLA_PENGGUNA)
def issue_recovery_code(session: Session) -> RecoverySheet:
    """A new recovery code; the old paper is worthless at once, and the new one must be proved by typing it.

    Raises ServiceError when the key of the restricted class would be lost with the old paper.
    """
    before = _key_file(session)
    if session.ring.second_key is None and any(slot.box2 for slot in before.slots):
        raise ServiceError(
            "Kode pemulihan juga menyimpan kunci data rahasia; minta Admin kunci yang "
            "memegang kunci itu menerbitkannya."
        )
    with told_as_opening(session.folder):
        changed, code = keys.new_recovery_code(before, session.ring)
    _write(session, changed, "kunci.kode_baru", "kode pemulihan")
    session.recovery_verified = False
    return _sheet(session, code)


@needs(Izin.KELOLA_PENGGUNA)
def recovery_sheet(session: Session, code: str) -> RecoverySheet:
    """The printed sheet for a code that was shown or typed. Raises CannotOpen for another code."""
    with told_as_opening(session.folder):
        keys.open_with_recovery_code(_key_file(session), code)
    return _sheet(session, code)


def _sheet(session: Session, code: str) -> RecoverySheet:
    from asn_desktop.db.queries.kantor import load_kantor
    from asn_desktop.db.recovery_code import format_recovery_code, parse_recovery_code

    with session.db.read() as tx:
        kantor = load_kantor(tx) or {}
    groups = tuple(format_recovery_code(parse_recovery_code(code)).split())
    return RecoverySheet(
        instansi=str(kantor.get("instansi") or ""),
        kantor=session.db.office_id[-12:],
        kelompok=groups,
        dibuat=session.clock(),
        dibuat_oleh=session.actor,
        petunjuk=(
            "Kode ini membuka data kantor bila kata sandi semua Admin kunci hilang.",
            "Simpan di lemari besi dalam amplop tertutup, terpisah dari komputer dan cadangan.",
            "Setelah amplop dibuka atau hilang, terbitkan kode baru di Setelan; kode ini lalu mati.",
            "Uji kode ini setahun sekali di Setelan dengan mengetiknya dari lembar ini.",
        ),
    )


def _free_pegawai(session: Session, key_file: "KeyFile", user: str, nip: str) -> str:
    """Id of the pegawai with that NIP, whom no other user is; empty without a NIP. Raises ServiceError."""
    if not nip.strip():
        return ""
    with session.db.read() as tx:
        owner = owner_of_nip(tx, clean_nip(nip))
    if owner is None:
        raise ServiceError(
            "NIP ini tidak ada dalam data pegawai; periksa angkanya, atau minta petugas "
            "menambahkan pegawai itu."
        )
    taken = [one.user for one in key_file.password_slots if one.pegawai_id == owner[0] and one.user != user]
    if taken:
        raise ServiceError(f"Pegawai ini sudah dikaitkan dengan pengguna {taken[0]}; lepaskan dahulu.")
    return owner[0]


def _key_file(session: Session) -> "KeyFile":
    return proved_key_file(session.folder, session.ring)


def found_user(key_file: "KeyFile", user: str) -> "tuple[KeyFile, Slot]":
    """The key file and a user's slot in it. Raises ServiceError."""
    slot = keys.slot_of(key_file, user)
    if slot is None:
        raise ServiceError(f"Pengguna {user} tidak ada; muat ulang daftarnya.")
    return key_file, slot


def _need_paper_since_removal(session: Session) -> None:
    """Refuse him who removed the others to take their role on his word alone. Raises ServiceError."""
    with session.db.read() as tx:
        removed, proved = last_done(tx, REMOVED), last_done(tx, CODE_PROVED)
    if removed is not None and (proved is None or proved < removed):
        raise ServiceError(
            "Pengguna lain sudah dihapus; uji kode pemulihan dari lembarnya dahulu, atau tambah pengguna "
            "lain untuk peran itu."
        )


def _write(session: Session, changed: "KeyFile", action: str, subject: str) -> None:
    change_key_file(session, changed, action, subject)
    own = keys.slot_of(changed, session.actor)
    if own is not None and not own.temporary:
        session.set_peran(frozenset(own.roles))


def _ring_for(session: Session, rahasia: bool) -> keys.KeyRing:
    if rahasia and session.ring.second_key is None:
        raise ServiceError("Anda tidak memegang kunci data rahasia; minta Admin kunci yang memegangnya.")
    return session.ring if rahasia else replace(session.ring, second_key=None)
