"""Use cases of the SKP: begin, save, propose, hand back, set (PermenPANRB 6/2022, Ps. 5 and 14)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from asn_desktop.db.queries.daftar_skp import count_evaluasi_of_skp, skp_ids_of, skp_starts_of
from asn_desktop.db.queries.penglihatan import unseen_of
from asn_desktop.db.queries.skp import delete_skp as remove_skp
from asn_desktop.db.queries.skp import load_skp, load_skps, update_skp
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain import skp as rules
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import Rentang
from asn_desktop.domain.problems import NotAllowed, Problem
from asn_desktop.domain.skp import HasilKerja, Indikator, JenisHasilKerja, Skp, StatusSkp
from asn_desktop.services import packs
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.kinerja_text import problems_of_skp_texts, tidy_skp
from asn_desktop.services.office import office_profile
from asn_desktop.services.pembatasan import need_unrestricted
from asn_desktop.services.pihak import clamp, parties_on
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see, sight
from asn_desktop.services.skp_baru import insert_new, made_skp
from asn_desktop.services.skp_list import SkpCounts, SkpRow, list_skp, skp_counts

__all__ = [
    "SkpCounts",
    "SkpRow",
    "ajukan_skp",
    "delete_skp",
    "find_skp",
    "fresh_skp",
    "get_skp",
    "goals_of_superior",
    "kembalikan_skp",
    "list_skp",
    "new_hasil_kerja",
    "new_indikator",
    "paket_of",
    "refresh_parties",
    "save_skp",
    "skp_counts",
    "start_skp",
    "stored_skp",
    "tetapkan_skp",
]

ASPEK_AWAL = ("Kuantitas", "Kualitas", "Waktu")  # the habit of every sample print; none is compulsory


@needs(Izin.UBAH_KINERJA)
def start_skp(session: Session, pegawai_id: str, tahun: int, mulai: date | None = None) -> Skp:
    """Begin and store the plan of a person and year (from ``mulai``, else 1 January, to 31 December).

    Names of the three parties are taken as they are today, or on the nearest day of that year. Raises
    Rejected when he already has a plan with that start, is not in the data, or no rule pack covers the year.
    """
    new = fresh_skp(session, pegawai_id, tahun, mulai)
    with mended(), session.db.write("skp.mulai", session.actor, _subject(new)) as tx:
        insert_new(tx, new)
        return stored_skp(tx, new.id)


@needs(Izin.LIHAT_KINERJA)
def get_skp(session: Session, skp_id: str) -> Skp:
    """The stored plan. Raises Rejected when it does not exist (any more), OutOfSight."""
    found = seen_skp(session, skp_id)
    _trace_opening(session, found)
    return found


@needs(Izin.LIHAT_KINERJA)
def find_skp(session: Session, pegawai_id: str, tahun: int) -> Skp | None:
    """The plan of a person and year; of several the one with the newest start. Raises OutOfSight."""
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_KINERJA, tahun=tahun)
        found = _newest(tx, pegawai_id, tahun)
    if found is not None:
        _trace_opening(session, found)
    return found


@needs(Izin.UBAH_KINERJA)
def save_skp(session: Session, skp: Skp) -> Skp:
    """Store the contents of a draft and give back what is stored now, with its new version.

    Missing contents never refuse it. Raises Rejected when the plan is no longer a draft or a text cannot be
    kept, StaleRecord when somebody saved a newer one.
    """
    tidied = tidy_skp(skp)
    problems = problems_of_skp_texts(tidied)
    if problems:
        raise Rejected(problems)
    with mended(), session.db.write("skp.ubah", session.actor, _subject(skp)) as tx:
        stored = stored_skp(tx, skp.id)
        must_see(session, tx, (stored.pegawai_id,), Izin.UBAH_KINERJA, tahun=stored.tahun)
        if not rules.can_edit(stored):
            raise Rejected((Problem("status", "skp.terkunci", {"status": stored.status.value.upper()}),))
        taken = skp_starts_of(tx, stored.pegawai_id, stored.tahun).get((stored.mulai, skp.sebagai.value))
        if skp.sebagai is not stored.sebagai and taken is not None:
            raise Rejected((Problem("sebagai", "skp.sudah_ada", {"tahun": stored.tahun, "nomor": taken}),))
        # State, number, owner and period belong to the steps, not to what an editor sends.
        update_skp(
            tx,
            replace(
                tidied,
                status=stored.status,
                nomor=stored.nomor,
                pegawai_id=stored.pegawai_id,
                tahun=stored.tahun,
                mulai=stored.mulai,
                selesai=stored.selesai,
                paket=stored.paket,
                diajukan=stored.diajukan,
                ditetapkan=stored.ditetapkan,
                adendum_ke=stored.adendum_ke,
                unit_kerja_id=stored.unit_kerja_id,
            ),
        )
        return stored_skp(tx, skp.id)


@needs(Izin.UBAH_KINERJA)
def ajukan_skp(session: Session, skp_id: str, base_version: int | None = None) -> Skp:
    """Propose the plan to the pejabat penilai. Raises Rejected with what is missing, StaleRecord."""
    return _step(
        session,
        skp_id,
        base_version,
        "skp.ajukan",
        lambda stored: rules.ajukan(stored, session.actor, session.clock()),
    )


@needs(Izin.UBAH_KINERJA)
def kembalikan_skp(session: Session, skp_id: str, base_version: int | None = None) -> Skp:
    """Hand a proposed plan back for repair. Raises Rejected, StaleRecord."""
    return _step(session, skp_id, base_version, "skp.kembalikan", rules.kembalikan, diri=False)


@needs(Izin.UBAH_KINERJA)
def tetapkan_skp(
    session: Session, skp_id: str, tempat: str, tanggal: date, base_version: int | None = None
) -> Skp:
    """Set the plan with place and day of the signature; a penilai never his own.

    Raises Rejected with what is missing, StaleRecord, OutOfSight.
    """

    def step(stored: Skp) -> Skp:
        dated = tidy_skp(replace(stored, tempat=tempat, tanggal_ttd=tanggal))
        problems = problems_of_skp_texts(dated)
        if problems:
            raise Rejected(problems)
        return rules.tetapkan(dated, session.actor, session.clock())

    return _step(session, skp_id, base_version, "skp.tetapkan", step, diri=False)


@needs(Izin.UBAH_KINERJA)
def refresh_parties(session: Session, skp: Skp) -> Skp:
    """The plan with its three parties as they are named today; nothing is stored."""
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id,), Izin.UBAH_KINERJA, tahun=skp.tahun)
        parties = parties_on(tx, skp.pegawai_id, clamp(today(session), skp.mulai, skp.selesai))
    if parties is None:
        return skp
    pegawai = parties.pegawai
    if skp.sebagai:  # the post that he stands in was typed, and is not his own
        pegawai = replace(pegawai, jabatan=skp.pegawai.jabatan, unit_kerja=skp.pegawai.unit_kerja)
    return replace(skp, pegawai=pegawai, penilai=parties.penilai, atasan_penilai=parties.atasan_penilai)


@needs(Izin.LIHAT_KINERJA)
def goals_of_superior(session: Session, skp: Skp) -> tuple[HasilKerja, ...]:
    """The pejabat penilai's own goals of that year, to choose the one that is supported; () when he has no
    plan, or is somebody whom the session does not see. Raises OutOfSight for the plan itself.

    Whoever writes his own plan sees the texts of his penilai's set goals, and nothing else of them: his plan
    supports theirs (PermenPANRB 6/2022, Ps. 5).
    """
    superior_id = skp.penilai.pegawai_id
    with session.db.read() as tx:
        must_see(session, tx, (skp.pegawai_id,), Izin.LIHAT_KINERJA, tahun=skp.tahun)
        seen = sight(session, Izin.LIHAT_KINERJA, tahun=skp.tahun)
        if superior_id is None:
            return ()
        unseen = bool(unseen_of(tx, seen, (superior_id,)))
        plans = load_skps(tx, skp_ids_of(tx, superior_id, skp.tahun)).values()
        theirs = [
            plan
            for plan in sorted(plans, key=_start_of, reverse=True)
            if plan.mulai <= skp.selesai
            and skp.mulai <= plan.selesai
            and not (unseen and not _set_for(session, tx, skp, plan))
        ]
    goals = tuple(goal for plan in theirs for goal in plan.hasil_kerja if goal.rhk.strip())
    return tuple(HasilKerja(goal.id, goal.jenis, rhk=goal.rhk) for goal in goals) if unseen else goals


def _start_of(skp: Skp) -> date:
    return skp.mulai


def _set_for(session: Session, tx: ReadTx, skp: Skp, superior: Skp) -> bool:
    """Whether a set plan is that of the penilai of who is logged in, by the office's own data."""
    if skp.pegawai_id != session.pegawai_id or superior.status is not StatusSkp.DITETAPKAN:
        return False
    stored = load_skp(tx, skp.id)
    if stored is not None and stored.pegawai_id == skp.pegawai_id:
        return superior.pegawai_id == stored.penilai.pegawai_id
    parties = parties_on(tx, skp.pegawai_id, clamp(today(session), skp.mulai, skp.selesai))
    return parties is not None and superior.pegawai_id == parties.penilai.pegawai_id


@needs(Izin.UBAH_KINERJA)
def delete_skp(session: Session, skp_id: str, base_version: int | None = None) -> None:
    """Remove a draft. Raises Rejected when it was proposed or set, has evaluations or is of somebody whose
    processing is restricted, StaleRecord.
    """
    with session.db.read() as tx:
        found = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
    subject = _subject(found)
    with mended(), session.db.write("skp.hapus", session.actor, subject) as tx:
        stored = stored_skp(tx, skp_id)
        if not rules.can_edit(stored):
            raise Rejected((Problem("status", "skp.terkunci", {"status": stored.status.value.upper()}),))
        if stored.adendum_ke:
            raise Rejected((Problem("status", "adendum.tidak_dihapus", {"nomor": stored.nomor}),))
        if count_evaluasi_of_skp(tx, skp_id):
            raise Rejected((Problem("", "skp.dipakai_evaluasi", {"nomor": stored.nomor}),))
        need_unrestricted(tx, "skp", skp_id)
        remove_skp(tx, skp_id, base_version)


@needs(Izin.UBAH_KINERJA)
def new_hasil_kerja(session: Session, jenis: JenisHasilKerja = JenisHasilKerja.UTAMA) -> HasilKerja:
    """An empty goal with a fresh id and one empty indicator for quantity, quality and time each."""
    return HasilKerja(
        session.db.new_id(), jenis, indikator=tuple(new_indikator(session, aspek) for aspek in ASPEK_AWAL)
    )


@needs(Izin.UBAH_KINERJA)
def new_indikator(session: Session, aspek: str = "") -> Indikator:
    """An empty indicator with a fresh id."""
    return Indikator(session.db.new_id(), aspek)


def paket_of(document: Skp | Evaluasi) -> PaketKinerja:
    """The rule pack a document was made with. Raises ServiceError when this program does not know it."""
    try:
        return packs.pack(document.paket)
    except packs.PackError as error:
        raise ServiceError(str(error)) from error


@contextmanager
def mended() -> Iterator[None]:
    """Turns what the rules refuse into the error that views know."""
    try:
        yield
    except NotAllowed as error:
        raise Rejected(error.problems) from error


@needs(Izin.UBAH_KINERJA)
def fresh_skp(session: Session, pegawai_id: str, tahun: int, mulai: date | None = None) -> Skp:
    """What ``start_skp`` stores, without storing it: no number yet, no contents. Raises as that does."""
    rentang = Rentang(mulai or date(tahun, 1, 1), date(tahun, 12, 31))
    if rentang.mulai.year != tahun:
        raise Rejected((Problem("mulai", "skp.luar_tahun", {"tahun": tahun}),))
    office = office_profile(session)
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.UBAH_KINERJA, tahun=tahun)
        return made_skp(tx, session.db.new_id(), office, pegawai_id, rentang, today(session))


def _step(
    session: Session,
    skp_id: str,
    base_version: int | None,
    action: str,
    step: Callable[[Skp], Skp],
    *,
    diri: bool = True,
) -> Skp:
    with session.db.read() as tx:
        before = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA, diri=diri)
    with mended(), session.db.write(action, session.actor, _subject(before)) as tx:
        stored = stored_skp(tx, skp_id)
        after = step(stored)
        update_skp(tx, replace(after, versi=stored.versi if base_version is None else base_version))
        return stored_skp(tx, skp_id)


@needs(Izin.LIHAT_KINERJA)
def seen_skp(session: Session, skp_id: str) -> Skp:
    """``get_skp`` for use cases that open more than the plan and leave their own trace."""
    with session.db.read() as tx:
        return stored_and_seen(tx, session, skp_id, Izin.LIHAT_KINERJA)


def _trace_opening(session: Session, skp: Skp) -> None:
    leave_reading_trace(session, "skp.buka", skp.pegawai_id, _subject(skp))


def _newest(tx: ReadTx, pegawai_id: str, tahun: int) -> Skp | None:
    ids = skp_ids_of(tx, pegawai_id, tahun)
    return load_skp(tx, ids[0]) if ids else None


def stored_skp(tx: ReadTx | WriteTx, skp_id: str) -> Skp:
    """The plan as it is stored, whoever asks. Raises Rejected when it is gone."""
    found = load_skp(tx, skp_id)
    if found is None:
        raise Rejected((Problem("", "skp.tidak_ada"),))
    return found


def stored_and_seen(
    tx: ReadTx | WriteTx, session: Session, skp_id: str, izin: Izin, *, diri: bool = True
) -> Skp:
    """The plan as it is stored, of somebody whom the session sees. Raises Rejected, OutOfSight."""
    found = stored_skp(tx, skp_id)
    must_see(session, tx, (found.pegawai_id,), izin, tahun=found.tahun, diri=diri)
    return found


def _subject(skp: Skp) -> str:
    return f"{skp.nomor or skp.tahun} {skp.pegawai.nama}".strip()
