"""Use cases of planned actions: read, save as a whole, take over from last year's plan."""

from dataclasses import dataclass, replace

from asn_desktop.db.queries.kesepakatan import load_buku
from asn_desktop.db.queries.rencana_aksi import load_rencana_aksi, save_rencana_aksi
from asn_desktop.domain import rencana_aksi as rules
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.rencana_aksi import RencanaAksi
from asn_desktop.domain.skp import Skp
from asn_desktop.domain.teks import match_key, tidy, tidy_lines
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.kesepakatan import buku_skp
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace
from asn_desktop.services.skp import stored_and_seen, stored_skp


@dataclass(frozen=True, slots=True)
class RencanaSkp:
    """The actions of a plan with the plan as it is now."""

    skp: Skp
    aksi: tuple[RencanaAksi, ...]


@needs(Izin.LIHAT_KINERJA)
def rencana_aksi_skp(session: Session, skp_id: str) -> RencanaSkp:
    """The actions of a plan. Raises Rejected when the plan does not exist, OutOfSight."""
    with session.db.read() as tx:
        skp = stored_and_seen(tx, session, skp_id, Izin.LIHAT_KINERJA)
        actions = load_rencana_aksi(tx, (skp_id,)).get(skp_id, ())
    leave_reading_trace(session, "skp.buka", skp.pegawai_id, f"{skp.nomor} {skp.pegawai.nama}")
    return RencanaSkp(skp, actions)


@needs(Izin.LIHAT_KINERJA)
def langkah_selesai(session: Session, skp_id: str) -> frozenset[str]:
    """Which steps beside the form of a plan are done, as it is stored: "kesepakatan" when each indicator is
    agreed, "rencana_aksi" when each goal has an action.

    Raises Rejected when the plan does not exist, OutOfSight.
    """
    with session.db.read() as tx:
        skp = stored_and_seen(tx, session, skp_id, Izin.LIHAT_KINERJA)
        book = buku_skp(skp, load_buku(tx, skp_id))
        acted = {action.hasil_kerja_id for action in load_rencana_aksi(tx, (skp_id,)).get(skp_id, ())}
    indicators = sum(len(goal.indikator) for goal in skp.hasil_kerja)
    states = {
        "kesepakatan": indicators > 0 and book.disepakati == indicators,
        "rencana_aksi": bool(skp.hasil_kerja) and all(goal.id in acted for goal in skp.hasil_kerja),
    }
    return frozenset(step for step, done in states.items() if done)


@needs(Izin.UBAH_KINERJA)
def simpan_rencana_aksi(
    session: Session,
    skp_id: str,
    actions: tuple[RencanaAksi, ...],
    dasar: tuple[RencanaAksi, ...] | None = None,
) -> RencanaSkp:
    """Store the actions of a plan in whatever state it is; rows without any text are dropped.

    ``dasar``: what the actions were made from; refused when somebody stored others since. Raises Rejected for
    a row without its words or goal, and for what is too long, OutOfSight.
    """
    tidied = tidy_aksi(actions)
    with session.db.read() as tx:
        before = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
    subject = f"{before.nomor} {before.pegawai.nama}"
    with session.db.write("skp.rencana_aksi", session.actor, subject) as tx:
        skp = stored_skp(tx, skp_id)
        stored = load_rencana_aksi(tx, (skp_id,)).get(skp_id, ())
        if dasar is not None and stored != dasar:
            raise Rejected((Problem("aksi", "rencana_aksi.berubah"),))
        kept = {action.hasil_kerja_id for action in stored}  # of a goal that an addendum took out
        problems = [
            found
            for found in rules.problems_of(tidied, skp)
            if not (found.code == "rencana_aksi.tanpa_hasil_kerja" and _goal_of(tidied, found) in kept)
        ]
        if problems:
            raise Rejected(problems)
        save_rencana_aksi(tx, skp_id, tidied)
        return RencanaSkp(skp, load_rencana_aksi(tx, (skp_id,)).get(skp_id, ()))


@needs(Izin.UBAH_KINERJA)
def tambah_rencana_aksi(session: Session, skp_id: str, actions: tuple[RencanaAksi, ...]) -> RencanaSkp:
    """Store actions behind those that a plan has; one that its goal has already word by word is left out.

    Raises Rejected as ``simpan_rencana_aksi`` does, OutOfSight.
    """
    with session.db.read() as tx:
        stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
        stored = load_rencana_aksi(tx, (skp_id,)).get(skp_id, ())
    known = {(one.hasil_kerja_id, match_key(one.uraian)) for one in stored}
    new = tuple(one for one in actions if (one.hasil_kerja_id, match_key(one.uraian)) not in known)
    return simpan_rencana_aksi(session, skp_id, (*stored, *new), stored)


@needs(Izin.UBAH_KINERJA)
def rencana_aksi_baru(session: Session, hasil_kerja_id: str) -> RencanaAksi:
    """An empty action for a goal, with a fresh id."""
    return RencanaAksi(session.db.new_id(), hasil_kerja_id)


def tidy_aksi(actions: tuple[RencanaAksi, ...]) -> tuple[RencanaAksi, ...]:
    """The actions as they are stored; those without any text are dropped."""
    return tuple(_tidied(action) for action in actions if _has_text(action))


def _goal_of(actions: tuple[RencanaAksi, ...], problem: Problem) -> str:
    return actions[int(problem.field.split("/")[1])].hasil_kerja_id


def _has_text(action: RencanaAksi) -> bool:
    return any(text.strip() for text in (action.uraian, action.keluaran, *(t for _, t in action.target)))


def _tidied(action: RencanaAksi) -> RencanaAksi:
    targets = tuple((periode, tidy(text)) for periode, text in action.target)
    return replace(
        action,
        uraian=tidy_lines(action.uraian),
        keluaran=tidy_lines(action.keluaran),
        target=tuple(pair for pair in targets if pair[1]),
    )
