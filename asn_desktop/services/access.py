"""Who may do what: asked by every service function, denied by default, refusals left in the trail.

``needs`` marks a use case with what it needs (all of it); ``for_everyone`` marks one that any logged-in user
may call because it shows nobody's data. A test refuses a service function on a session that has neither.
"""

from collections.abc import Callable, Collection
from contextvars import ContextVar
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from asn_desktop.domain.peran import LABEL_PERAN, Izin, Peran, boleh
from asn_desktop.services.errors import SecondPersonMissing, ServiceError
from asn_desktop.services.session import Session

P = ParamSpec("P")
R = TypeVar("R")
UseCase = Callable[Concatenate[Session, P], R]
DENIED = "akses.ditolak"
_INSIDE: ContextVar[bool] = ContextVar("inside", default=False)  # whether a use case runs in this thread

_WHAT = {
    Izin.LIHAT_PEGAWAI: "melihat data pegawai",
    Izin.UBAH_PEGAWAI: "mengubah data pegawai",
    Izin.HAPUS: "menghapus data",
    Izin.IMPOR: "mengimpor berkas",
    Izin.EKSPOR: "mengekspor data",
    Izin.LIHAT_KINERJA: "melihat SKP dan evaluasi",
    Izin.UBAH_KINERJA: "mengisi SKP dan evaluasi",
    Izin.CETAK: "mencetak formulir",
    Izin.ATUR_KANTOR: "mengubah setelan kantor",
    Izin.LIHAT_JEJAK: "melihat jejak",
    Izin.KEMBALIKAN: "mengembalikan nilai",
    Izin.DATA_SAYA: "membuat Laporan Data Saya",
    Izin.MUSNAHKAN: "memusnahkan data",
    Izin.KELOLA_PENGGUNA: "mengelola pengguna dan kunci",
    Izin.PULIHKAN: "memulihkan cadangan",
}


class Denied(ServiceError):  # noqa: N818 - reads as a sentence
    """The roles of whoever is logged in do not allow this; nothing was read or written."""

    def __init__(self, izin: Izin, sentence: str = "", about: str = "", held: Collection[Peran] = ()) -> None:
        """``about`` names, for the trail, the record it was about; ``held`` are the caller's roles."""
        holders = ", ".join(LABEL_PERAN[peran] for peran in Peran if boleh((peran,), izin))
        who = f"{LABEL_PERAN[Peran.ADMIN_KUNCI]}{' lain' if Peran.ADMIN_KUNCI in held else ''}"
        super().__init__(sentence or f"Peran Anda tidak mencakup {_WHAT[izin]}; masuklah sebagai {holders}, "
                         f"atau minta {who} menambah peran Anda.")
        self.izin = izin
        self.about = about
        self.traced = False


class OutOfSight(Denied):
    """The person is none of those whom whoever is logged in may see (or, for a write, appraise)."""


class PasswordFirst(Denied):
    """Somebody logged in with a one-time password and has not put his own in its place."""

    def __init__(self, izin: Izin = Izin.LIHAT_PEGAWAI) -> None:
        super().__init__(izin)
        self.sentence = "Kalimat sekali pakai harus diganti dahulu; buat kata sandi Anda sendiri."
        self.args = (self.sentence,)


def may(session: Session, *izin: Izin) -> bool:
    """Whether whoever is logged in may do all of this; for buttons and menus."""
    return all(boleh(session.peran, one) for one in izin)


def why_not(session: Session, *izin: Izin) -> str:
    """Why whoever is logged in may not do this, as a sentence; an empty text when he may."""
    missing = [one for one in izin if not boleh(session.peran, one)]
    return Denied(missing[0], held=session.peran).sentence if missing else ""


def require(session: Session, use_case: str, *izin: Izin) -> None:
    """Refuse what the roles do not allow, and leave a trace of the attempt. Raises Denied."""
    for one in izin:
        if not boleh(session.peran, one):
            deny(session, use_case, one)


def deny(session: Session, use_case: str, izin: Izin) -> None:
    """Leave a trace of a refused call, then raise Denied; PasswordFirst while a one-time password stands."""
    refusal = _refusal(session, izin)
    _leave_trace(session, use_case, refusal)
    raise refusal


def _refusal(session: Session, izin: Izin) -> Denied:
    return PasswordFirst(izin) if session.must_change_password else Denied(izin, held=session.peran)


def needs(*izin: Izin, before_own_password: bool = False) -> Callable[[UseCase[P, R]], UseCase[P, R]]:
    """Mark a use case with everything it needs; its first parameter is the session.

    However deep a refusal is raised, also inside a transaction, it leaves one trace: that of the use case
    that somebody called. ``before_own_password``: may be called while a one-time password stands.
    """
    def mark(use_case: UseCase[P, R]) -> UseCase[P, R]:
        @wraps(use_case)
        def checked(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if _INSIDE.get():
                _refuse_missing(session, izin)
                return use_case(session, *args, **kwargs)
            token = _INSIDE.set(True)
            try:
                if session.must_change_password and not before_own_password:
                    raise PasswordFirst(*izin[:1])
                _refuse_missing(session, izin)
                return use_case(session, *args, **kwargs)
            except Denied as refusal:
                _leave_trace(session, use_case.__name__, refusal)
                raise
            except SecondPersonMissing as refusal:
                leave_refusal(session, f"{use_case.__name__}: {refusal.tindakan}")
                raise
            finally:
                _INSIDE.reset(token)

        checked.__dict__["izin"] = frozenset(izin)
        return checked
    return mark


def _refuse_missing(session: Session, izin: tuple[Izin, ...]) -> None:
    for one in izin:
        if not boleh(session.peran, one):
            raise _refusal(session, one)


def _leave_trace(session: Session, use_case: str, refusal: Denied) -> None:
    if refusal.traced:
        return
    refusal.traced = True
    leave_refusal(session, f"{use_case}: {refusal.izin.value} {refusal.about}".rstrip())


def leave_refusal(session: Session, subject: str) -> None:
    """Leave a trace of what was refused, not inside a transaction. Raises StorageError."""
    with session.db.write(DENIED, session.actor, subject) as tx:
        tx.leave_trace()


def for_everyone(use_case: UseCase[P, R]) -> UseCase[P, R]:
    """Mark a use case that any logged-in user may call; about whom is still asked inside (services/sight)."""
    return needs()(use_case)


def needed(use_case: object) -> frozenset[Izin] | None:
    """What a use case was marked with; None for one that was forgotten."""
    found = getattr(use_case, "__dict__", {}).get("izin")
    return found if isinstance(found, frozenset) else None
