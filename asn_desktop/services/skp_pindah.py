"""Use cases of who moves in the year or stands in for another: an earlier end, a second plan beside it."""

from collections.abc import Iterable
from datetime import date, timedelta

from asn_desktop.db.queries.daftar_evaluasi import evaluasi_ids_of_skp
from asn_desktop.db.queries.daftar_skp import skp_ids_of
from asn_desktop.db.queries.evaluasi import load_evaluasis
from asn_desktop.db.queries.skp import load_skps
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain import adendum as rules
from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import Rentang, label_periode
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Sebagai, Skp
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.office import office_profile
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see
from asn_desktop.services.skp import mended, stored_and_seen, stored_skp
from asn_desktop.services.skp_baru import insert_new, made_skp


@needs(Izin.LIHAT_KINERJA)
def skp_setahun(session: Session, pegawai_id: str, tahun: int) -> tuple[Skp, ...]:
    """All plans of a person and year, newest start first: nobody who moved is shown with one only."""
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_KINERJA, tahun=tahun)
        ids = skp_ids_of(tx, pegawai_id, tahun)
        found = load_skps(tx, ids)
    if found:
        leave_reading_trace(session, "skp.buka", pegawai_id, f"SKP {tahun}")
    return tuple(found[key] for key in ids)


@needs(Izin.UBAH_KINERJA)
def akhiri_skp(session: Session, skp_id: str, selesai: date, base_version: int | None = None) -> Skp:
    """Let a plan end on that day, also one that is set: what was agreed for its days does not change.

    Draft evaluations end with it. Raises Rejected when the day is before its start or in another year, when a
    finished evaluation reaches further, or when it would run into the plan after it; StaleRecord, OutOfSight.
    """
    with session.db.read() as tx:
        before = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
    with mended(), session.db.write("skp.akhiri", session.actor, _subject(before)) as tx:
        stored = stored_skp(tx, skp_id)
        _end(tx, stored, selesai, stored.versi if base_version is None else base_version)
        return stored_skp(tx, skp_id)


@needs(Izin.UBAH_KINERJA)
def mulai_skp_kedua(
    session: Session,
    skp_id: str,
    mulai: date,
    sebagai: Sebagai = Sebagai.DEFINITIF,
    jabatan: str = "",
    selesai: date | None = None,
) -> Skp:
    """Begin another plan of the same person and year beside ``skp_id``.

    In the own post (a move) the plan before ends on the day before ``mulai``; a Plt, Plh or Pj keeps it.
    ``selesai``: default the end of the year. Raises Rejected as ``akhiri_skp`` and ``start_skp`` do.
    """
    office = office_profile(session)
    with session.db.read() as tx:
        before = stored_and_seen(tx, session, skp_id, Izin.UBAH_KINERJA)
        rentang = Rentang(mulai, selesai or date(before.tahun, 12, 31))
        if mulai.year != before.tahun or rentang.selesai < mulai:
            raise Rejected((Problem("mulai", "skp.luar_tahun", {"tahun": before.tahun}),))
        new = made_skp(
            tx, session.db.new_id(), office, before.pegawai_id, rentang, today(session),
            sebagai=sebagai, jabatan=jabatan.strip(),
        )
    with mended(), session.db.write("skp.mulai", session.actor, f"{mulai.year} {new.pegawai.nama}") as tx:
        stored = stored_skp(tx, skp_id)
        if sebagai is Sebagai.DEFINITIF and stored.sebagai is Sebagai.DEFINITIF:
            if mulai <= stored.mulai:
                raise Rejected((Problem("mulai", "skp.kedua_terlalu_awal", {"nomor": stored.nomor}),))
            if stored.selesai >= mulai:
                _end(tx, stored, mulai - timedelta(days=1), stored.versi)
        _refuse_overlap(tx, new, new.selesai)
        insert_new(tx, new)
        return stored_skp(tx, new.id)


def _end(tx: WriteTx, skp: Skp, selesai: date, version: int) -> None:
    ended = rules.akhiri(skp, selesai)
    _refuse_overlap(tx, ended, selesai)
    evaluations = load_evaluasis(tx, tuple(evaluasi_ids_of_skp(tx, skp.id).values())).values()
    _refuse_finished(evaluations, selesai)
    tx.update_many("evaluasi", [(item.id, {"selesai": max(item.mulai, selesai)})
                                for item in evaluations if item.selesai > selesai])
    tx.update("skp", skp.id, {"selesai": selesai}, version)


def _refuse_finished(evaluations: Iterable[Evaluasi], selesai: date) -> None:
    for item in evaluations:
        further = item.selesai > selesai and item.status is StatusEvaluasi.SELESAI
        if further or item.mulai > selesai:
            raise Rejected((Problem("selesai", "skp.evaluasi_lebih_jauh",
                                    {"periode": label_periode(item.periode), "nomor": item.nomor}),))


def _refuse_overlap(tx: ReadTx, skp: Skp, selesai: date) -> None:
    """In one capacity one plan after the other; who stands in has another beside the own."""
    for other in load_skps(tx, skp_ids_of(tx, skp.pegawai_id, skp.tahun)).values():
        if other.id == skp.id or other.sebagai is not skp.sebagai:
            continue
        if other.mulai <= selesai and skp.mulai <= other.selesai:
            raise Rejected((Problem("selesai", "skp.bertumpuk", {"nomor": other.nomor}),))


def _subject(skp: Skp) -> str:
    return f"{skp.nomor} {skp.pegawai.nama}".strip()
