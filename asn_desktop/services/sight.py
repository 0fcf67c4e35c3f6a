"""Whom the session sees, asked by every use case that reads or writes about people; and the auditor's trail.

The roles say whether a use case may be called at all (services/access); here is about whom. Both are refused
with ``access.Denied`` and leave the same trace.
"""

from collections.abc import Collection, Mapping
from typing import Any

from asn_desktop.db.queries.penglihatan import has_person, people_behind, unseen_of, year_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan, penglihatan
from asn_desktop.domain.peran import Izin, Peran, boleh
from asn_desktop.services.access import OutOfSight
from asn_desktop.services.session import Session

_UNLINKED = (
    "Pengguna Anda belum dihubungkan dengan data pegawai, sehingga belum ada pegawai yang dapat "
    "dibuka; minta Admin kunci menghubungkannya."
)
_NOT_APPRAISED = (
    "Pegawai ini tidak termasuk yang Anda nilai; minta petugas kepegawaian memeriksa penugasan "
    "pejabat penilainya."
)
_NOT_IN_UNIT = "Pegawai ini tidak berada di unit Anda; minta petugas kepegawaian memeriksa unit kerjanya."
_NEITHER = (
    "Pegawai ini tidak termasuk yang Anda nilai dan tidak berada di unit Anda; minta petugas "
    "kepegawaian memeriksa penugasan penilai atau unit kerjanya."
)
_HIMSELF = (
    "Anda tidak dapat menetapkan SKP, mengisi evaluasi, atau mencatat penilaian Anda sendiri; pejabat "
    "penilai Anda atau petugas kepegawaian yang melakukannya."
)


def sight(session: Session, *izin: Izin, tahun: int | None = None, diri: bool = True) -> Penglihatan:
    """Whom the session sees when it does what ``izin`` allow, in a year (default: this one)."""
    today = session.clock().astimezone().date()
    return penglihatan(session.peran, izin, session.pegawai_id, today, tahun, diri=diri)


def must_see(
    session: Session,
    tx: ReadTx,
    ids: Collection[str],
    *izin: Izin,
    tahun: int | None = None,
    diri: bool = True,
) -> None:
    """Refuse when one of these people exists and is not seen. Raises OutOfSight."""
    seen = sight(session, *izin, tahun=tahun, diri=diri)
    unseen = unseen_of(tx, seen, ids)
    if unseen:
        first = min(unseen)
        himself = not diri and first == session.pegawai_id
        raise OutOfSight(izin[0], _HIMSELF if himself else _sentence(seen), f"pegawai {first}")


def must_see_behind(
    session: Session, tx: ReadTx, record_type: str, record_id: str, *izin: Izin, diri: bool = True
) -> None:
    """Refuse when the record is about a person who is not seen; of a plan its year counts.

    Raises OutOfSight.
    """
    if not sight(session, *izin).semua:
        people = people_behind(tx, record_type, (record_id,)).values()
        must_see(session, tx, tuple(people), *izin, tahun=year_of(tx, record_type, record_id), diri=diri)


def must_see_values(
    session: Session,
    tx: ReadTx,
    record_type: str,
    values: Mapping[str, Any],
    *izin: Izin,
    diri: bool = True,
) -> None:
    """Refuse when the values of a record name a person who is not seen as its owner. Raises OutOfSight."""
    owner = values.get("pegawai_id") if has_person(record_type) else None
    if owner:
        must_see(session, tx, (str(owner),), *izin, diri=diri)


def leave_reading_trace(session: Session, action: str, pegawai_id: str, words: str) -> None:
    """An auditor opened a person's data: one audit row. Others leave none: to read is their daily work."""
    if Peran.AUDITOR in session.peran:
        with session.db.write(action, session.actor, f"{words} · pegawai {pegawai_id}") as tx:
            tx.leave_trace()


def leave_list_trace(session: Session, daftar: str, jumlah: int, kata: str = "", *filters: object) -> None:
    """An auditor read a list or searched: one audit row per login, filter and words.

    What only narrows what was told already (a word typed on) shows nothing new and leaves none.
    """
    if Peran.AUDITOR not in session.peran:
        return
    daftar = " · ".join((daftar, *(str(one) for one in filters if one is not None and one != "")))
    told = session.lists_told.get(daftar)
    if told is not None and kata.startswith(told):
        return
    session.lists_told[daftar] = kata
    subject = f"{daftar}{f' · {kata[:60]}' if kata else ''} · {jumlah} baris"
    with session.db.write("daftar.baca", session.actor, subject) as tx:
        tx.leave_trace()


def _sentence(seen: Penglihatan) -> str:
    if seen.pegawai_id is None:
        return _UNLINKED
    if seen.menilai and seen.memimpin:
        return _NEITHER
    return _NOT_IN_UNIT if seen.memimpin else _NOT_APPRAISED


def sees(session: Session, pegawai_id: str, *izin: Izin, tahun: int | None = None, diri: bool = True) -> bool:
    """Whether ``must_see`` would let this pass; for what a screen offers."""
    if not all(boleh(session.peran, one) for one in izin):
        return False
    with session.db.read() as tx:
        return not unseen_of(tx, sight(session, *izin, tahun=tahun, diri=diri), (pegawai_id,))
