"""Use cases of the addendum: begin, give up, old and new side by side (PermenPANRB 6/2022, Ps. 14)."""

from dataclasses import dataclass, replace

from asn_desktop.db.queries.adendum import delete_adendum, insert_adendum, load_adendum
from asn_desktop.db.queries.evaluasi import load_evaluasi
from asn_desktop.db.queries.skp import update_skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain import adendum as rules
from asn_desktop.domain.adendum import Adendum, Beda
from asn_desktop.domain.evaluasi import Evaluasi, can_edit
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Langkah, Skp, StatusSkp
from asn_desktop.domain.teks import tidy_lines
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see
from asn_desktop.services.skp import mended, stored_and_seen, stored_skp


@dataclass(frozen=True, slots=True)
class PerubahanAdendum:
    """One addendum with what it changed; ``selesai`` is False while it is still being agreed."""

    adendum: Adendum
    beda: tuple[Beda, ...]
    selesai: bool


@needs(Izin.UBAH_KINERJA)
def mulai_adendum(session: Session, skp_id: str, alasan: str, base_version: int | None = None) -> Skp:
    """Open a set plan for an addendum: the plan as it was set is kept whole, its next version is a draft.

    Raises Rejected when it is not set or no reason is given, StaleRecord, OutOfSight.
    """
    reason = tidy_lines(alasan)
    with session.db.read() as tx:
        before = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
    with mended(), session.db.write("skp.adendum", session.actor, _subject(before)) as tx:
        stored = stored_skp(tx, skp_id)
        after = rules.mulai_adendum(stored, reason)
        step = Langkah(session.actor, session.clock())
        insert_adendum(tx, Adendum(after.adendum_ke, reason, step, stored))
        update_skp(tx, _on(after, base_version))
        return stored_skp(tx, skp_id)


@needs(Izin.UBAH_KINERJA)
def batal_adendum(session: Session, skp_id: str, base_version: int | None = None) -> Skp:
    """Give up an addendum that is still a draft: the plan is again exactly as it was set before.

    Raises Rejected when there is none, StaleRecord, OutOfSight.
    """
    with session.db.read() as tx:
        before = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
    with mended(), session.db.write("skp.batal_adendum", session.actor, _subject(before)) as tx:
        stored = stored_skp(tx, skp_id)
        kept = {one.ke: one for one in load_adendum(tx, (skp_id,)).get(skp_id, ())}
        if stored.adendum_ke not in kept:
            raise Rejected((Problem("status", "adendum.tidak_ada"),))
        update_skp(tx, _on(rules.batal_adendum(stored, kept[stored.adendum_ke]), base_version))
        delete_adendum(tx, skp_id, stored.adendum_ke)
        return stored_skp(tx, skp_id)


@needs(Izin.LIHAT_KINERJA)
def daftar_adendum(session: Session, skp_id: str) -> tuple[PerubahanAdendum, ...]:
    """The addenda of a plan, oldest first, each with old and new side by side. Raises OutOfSight."""
    with session.db.read() as tx:
        skp = stored_and_seen(tx, session, skp_id, Izin.LIHAT_KINERJA)
        kept = load_adendum(tx, (skp_id,)).get(skp_id, [])
    leave_reading_trace(session, "skp.buka", skp.pegawai_id, _subject(skp))
    versions = [one.sebelum for one in kept[1:]] + [skp] * bool(kept)
    return tuple(
        PerubahanAdendum(one, rules.beda(one.sebelum, after), after.status is StatusSkp.DITETAPKAN)
        for one, after in zip(kept, versions, strict=True)
    )


@needs(Izin.UBAH_KINERJA)
def pakai_versi_terbaru(session: Session, evaluasi_id: str, base_version: int | None = None) -> Evaluasi:
    """Let a draft evaluation speak of the newest version of its plan that was set; what was written about
    indicators that stayed is kept. Raises Rejected when it is finished or the addendum is not set yet.
    """
    with session.db.read() as tx:
        before = _evaluasi(tx, evaluasi_id)
        must_see(session, tx, (before.pegawai_id,), Izin.UBAH_KINERJA, tahun=before.tahun, diri=False)
    subject = f"{before.nomor} {before.pegawai.nama}"
    with session.db.write("evaluasi.ubah", session.actor, subject) as tx:
        stored = _evaluasi(tx, evaluasi_id)
        skp = stored_skp(tx, stored.skp_id)
        if not can_edit(stored):
            raise Rejected((Problem("status", "evaluasi.sudah_selesai"),))
        if skp.status is not StatusSkp.DITETAPKAN:
            raise Rejected((Problem("status", "adendum.belum_ditetapkan", {"status": skp.status.upper()}),))
        version = stored.versi if base_version is None else base_version
        tx.update("evaluasi", stored.id, {"adendum_ke": skp.adendum_ke}, version)
        return _evaluasi(tx, evaluasi_id)


def _on(skp: Skp, base_version: int | None) -> Skp:
    return skp if base_version is None else replace(skp, versi=base_version)


def _evaluasi(tx: ReadTx, evaluasi_id: str) -> Evaluasi:
    found = load_evaluasi(tx, evaluasi_id)
    if found is None:
        raise Rejected((Problem("", "evaluasi.tidak_ada"),))
    return found


def _subject(skp: Skp) -> str:
    return f"{skp.nomor} {skp.pegawai.nama}".strip()
