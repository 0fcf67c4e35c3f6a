"""Drafts: what was typed and not yet saved survives a crash, inside the encrypted data.

``data`` is JSON text of the form's own making. Views save one at the latest 3 seconds after a change and
offer them at the next login.
"""

from asn_desktop.db import drafts as stored
from asn_desktop.db.drafts import Draft
from asn_desktop.db.queries.penglihatan import has_person, people_behind, unseen_of, year_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.peran import Izin, boleh
from asn_desktop.services.access import Denied, for_everyone
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight

__all__ = ["Draft", "discard_draft", "drafts", "save_draft"]


@for_everyone
def save_draft(session: Session, form: str, object_id: str, base_version: int | None, data: str) -> Draft:
    """Keep a draft; an older one of the same person, form and object is replaced.

    Raises StorageError, OutOfSight when it is about a person who is not seen.
    """
    with session.db.read() as tx:
        izin, people, tahun = _about(tx, form, object_id)
        if has_person(form) and not boleh(session.peran, izin):
            raise Denied(izin, held=session.peran)
        must_see(session, tx, people, izin, tahun=tahun)
    made = Draft(form, object_id, base_version, data, session.clock())
    with session.db.write_aside() as tx:
        stored.put_draft(tx, session.db.new_id(), session.actor, made)
    return made


@for_everyone
def drafts(session: Session) -> tuple[Draft, ...]:
    """The drafts of whoever is logged in, newest first; without those about people whom he no longer sees.

    Raises StorageError.
    """
    with session.db.read() as tx:
        return tuple(made for made in stored.load_drafts(tx, session.actor) if _sees(session, tx, made))


@for_everyone
def discard_draft(session: Session, form: str, object_id: str) -> None:
    """Forget a draft, after saving or by wish; harmless when there is none. Raises StorageError."""
    with session.db.write_aside() as tx:
        stored.drop_draft(tx, session.actor, form, object_id)


def _sees(session: Session, tx: ReadTx, made: Draft) -> bool:
    izin, people, tahun = _about(tx, made.form, made.object_id)
    if has_person(made.form) and not boleh(session.peran, izin):
        return False
    return not unseen_of(tx, sight(session, izin, tahun=tahun), people)


def _about(tx: ReadTx, form: str, object_id: str) -> tuple[Izin, tuple[str, ...], int | None]:
    """What it takes to see the object of a draft, the people it is about, and its year."""
    if form in ("skp", "evaluasi"):
        plan = object_id.partition("/")[0]  # that of an evaluation is "plan/periode"
        return Izin.LIHAT_KINERJA, tuple(people_behind(tx, "skp", (plan,)).values()), year_of(tx, "skp", plan)
    # A draft of a new record of somebody carries his id instead of one of its own.
    people = people_behind(tx, form, (object_id,)) or people_behind(tx, "pegawai", (object_id,))
    return Izin.LIHAT_PEGAWAI, tuple(people.values()), None
