"""Use cases of the evaluation: open, save, finish, open again (PermenPANRB 6/2022, Ps. 24-25)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from asn_desktop.db.queries import nomor
from asn_desktop.db.queries.adendum import in_force, plans_for
from asn_desktop.db.queries.daftar_evaluasi import capaian_of_unit, evaluasi_ids_of_skp
from asn_desktop.db.queries.evaluasi import insert_evaluasis, load_evaluasi, load_evaluasis, update_evaluasi
from asn_desktop.db.queries.pihak import load_fakta
from asn_desktop.db.queries.skp import load_skp
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain import evaluasi as rules
from asn_desktop.domain.evaluasi import Evaluasi, Realisasi, SasaranUmpanBalik, StatusEvaluasi, UmpanBalik
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, nama_periode, rentang_periode, urut_periode
from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Sebagai, Skp, StatusSkp
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik
from asn_desktop.services.access import needs
from asn_desktop.services.balance import Keseimbangan, balance, distribution
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.evaluasi_list import EvaluasiRow, PenilaiChoice, list_evaluasi, penilai_choices
from asn_desktop.services.kinerja_text import only_known_parts, problems_of_evaluasi_texts, tidy_evaluasi
from asn_desktop.services.kop import load_kantor_satuan
from asn_desktop.services.office import office_profile
from asn_desktop.services.pihak import ParaPihak, clamp, parties_on
from asn_desktop.services.predikat_unit import capaian_berlaku
from asn_desktop.services.sementara import unit_dipimpin
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see
from asn_desktop.services.skp import mended, paket_of, seen_skp
from asn_desktop.services.umpan_balik_periode import catatan_periode, dengan_catatan

__all__ = [
    "EvaluasiContext",
    "EvaluasiRow",
    "Keseimbangan",
    "PenilaiChoice",
    "RealisasiTerdahulu",
    "balance",
    "buka_kembali_evaluasi",
    "distribution",
    "evaluasi_context",
    "get_evaluasi",
    "list_evaluasi",
    "new_umpan_balik",
    "penilai_choices",
    "save_evaluasi",
    "selesaikan_evaluasi",
]


@dataclass(frozen=True, slots=True)
class RealisasiTerdahulu:
    """What was reported for an indicator in an earlier period of the same plan."""

    periode: JenisPeriode
    realisasi: str
    bukti_dukung: str


@dataclass(frozen=True, slots=True)
class EvaluasiContext:
    """Everything that the evaluation screen shows about one person and period.

    ``tersimpan``: the evaluation is stored already. ``terdahulu`` maps an indikator id to what earlier
    periods reported, oldest first; ``predikat_terdahulu`` has one entry per earlier evaluation; ``catatan``
    are sentences. ``memimpin`` is the unit that he leads, "" for none; ``unit`` the one that he counts in.
    ``versi_baru``: an addendum was set after this evaluation was begun.
    """

    skp: Skp
    evaluasi: Evaluasi
    paket: PaketKinerja
    tersimpan: bool
    terdahulu: Mapping[str, tuple[RealisasiTerdahulu, ...]]
    predikat_terdahulu: tuple[tuple[JenisPeriode, Predikat | None], ...]
    catatan: tuple[str, ...]
    memimpin: str = ""
    unit_id: str | None = None
    unit: str = ""
    catatan_umpan_balik: tuple[CatatanUmpanBalik, ...] = ()  # those of the period's days
    versi_baru: bool = False


@needs(Izin.LIHAT_KINERJA)
def evaluasi_context(session: Session, skp_id: str, periode: JenisPeriode) -> EvaluasiContext:
    """The stored evaluation of a plan and period, or a fresh one filled in as far as is known (``versi`` 0),
    with its plan, its rule pack and what earlier periods said.

    Raises Rejected when the plan does not exist, is not ditetapkan yet, or does not reach into the period.
    """
    newest = skp = seen_skp(session, skp_id)
    with session.db.read() as tx:
        ids = evaluasi_ids_of_skp(tx, skp_id)
        stored = load_evaluasis(tx, tuple(ids.values()))
        versions = plans_for(tx, {skp_id: skp}, stored.values())
        skp = in_force(tx, skp)  # until an addendum is set, the version before it holds
    by_periode = {item.periode: item for item in stored.values()}
    current = by_periode.get(periode)
    if current is None:
        if skp.status is not StatusSkp.DITETAPKAN:
            raise Rejected((Problem("status", "evaluasi.skp_belum_ditetapkan"),))
        current = _fresh(session, skp, periode)
    else:
        skp = versions[current.id]
    with session.db.read() as tx:
        notes = catatan_periode(tx, current)
    current = current if current.versi else dengan_catatan(current, notes)
    _trace_opening(session, current)
    paket, unit = paket_of(current), _unit_of(session, current)
    before = (kind for kind in by_periode if urut_periode(kind) < urut_periode(periode))
    earlier = [by_periode[kind] for kind in sorted(before, key=urut_periode)]
    return EvaluasiContext(
        skp=skp,
        evaluasi=current,
        paket=paket,
        tersimpan=current.versi > 0,
        terdahulu=_earlier_results(skp, earlier),
        predikat_terdahulu=tuple((item.periode, rules.predikat_of(item, paket)) for item in earlier),
        catatan=_remarks(periode, current, earlier),
        memimpin=_led_unit(session, current, skp, unit),
        unit_id=unit,
        unit=_unit_name(session, unit),
        catatan_umpan_balik=notes,
        versi_baru=newest.status is StatusSkp.DITETAPKAN and newest.adendum_ke > skp.adendum_ke,
    )


@needs(Izin.LIHAT_KINERJA)
def get_evaluasi(session: Session, evaluasi_id: str) -> Evaluasi:
    """The stored evaluation. Raises Rejected when it does not exist (any more), OutOfSight."""
    with session.db.read() as tx:
        found = _loaded(tx, evaluasi_id)
        must_see(session, tx, (found.pegawai_id,), Izin.LIHAT_KINERJA, tahun=found.tahun)
    _trace_opening(session, found)
    return found


@needs(Izin.UBAH_KINERJA)
def save_evaluasi(session: Session, evaluasi: Evaluasi) -> Evaluasi:
    """Store a draft; the first time it gets its EV and DOK numbers. Gives back what is stored now.

    Missing contents never refuse it. Raises Rejected when it is finished already, its plan is not ditetapkan
    or a text cannot be kept, StaleRecord when somebody saved a newer one.
    """
    tidied = tidy_evaluasi(evaluasi)
    problems = problems_of_evaluasi_texts(tidied)
    if problems:
        raise Rejected(problems)
    action = "evaluasi.mulai" if evaluasi.versi == 0 else "evaluasi.ubah"
    with session.db.write(action, session.actor, _subject(evaluasi)) as tx:
        skp = load_skp(tx, evaluasi.skp_id)
        if skp is not None:
            must_see(session, tx, (skp.pegawai_id,), Izin.UBAH_KINERJA, tahun=skp.tahun, diri=False)
        skp = in_force(tx, skp) if skp is not None else None
        if skp is None or skp.status is not StatusSkp.DITETAPKAN:
            raise Rejected((Problem("status", "evaluasi.skp_belum_ditetapkan"),))
        if evaluasi.versi == 0:
            tidied = only_known_parts(tidied, skp)
            ke = skp.adendum_ke
            _insert(tx, replace(tidied, pegawai_id=skp.pegawai_id, tahun=skp.tahun, adendum_ke=ke))
        else:
            stored = _loaded(tx, evaluasi.id)
            tidied = only_known_parts(tidied, _version(tx, skp, stored), stored)
            must_see(session, tx, (stored.pegawai_id,), Izin.UBAH_KINERJA, tahun=stored.tahun, diri=False)
            if stored.status is not StatusEvaluasi.DRAF:
                raise Rejected((Problem("status", "evaluasi.sudah_selesai"),))
            update_evaluasi(
                tx,
                replace(
                    tidied,
                    status=stored.status,
                    diselesaikan=stored.diselesaikan,
                    nomor=stored.nomor,
                    nomor_dokumen=stored.nomor_dokumen,
                    skp_id=stored.skp_id,
                    pegawai_id=stored.pegawai_id,
                    tahun=stored.tahun,
                    periode=stored.periode,
                    mulai=stored.mulai,
                    selesai=stored.selesai,
                    paket=stored.paket,
                    adendum_ke=stored.adendum_ke,
                ),
            )
        return _loaded(tx, evaluasi.id)


@needs(Izin.UBAH_KINERJA)
def selesaikan_evaluasi(session: Session, evaluasi_id: str, base_version: int | None = None) -> Evaluasi:
    """Finish an evaluation. Raises Rejected with what is missing, StaleRecord."""
    return _step(
        session,
        evaluasi_id,
        base_version,
        "evaluasi.selesaikan",
        lambda stored, skp: rules.selesaikan(stored, skp, session.actor, session.clock()),
    )


@needs(Izin.UBAH_KINERJA)
def buka_kembali_evaluasi(session: Session, evaluasi_id: str, base_version: int | None = None) -> Evaluasi:
    """Open a finished evaluation again for repair; the numbers stay. Raises Rejected, StaleRecord."""
    return _step(
        session,
        evaluasi_id,
        base_version,
        "evaluasi.buka_kembali",
        lambda stored, skp: rules.buka_kembali(stored),
    )


@needs(Izin.UBAH_KINERJA)
def new_umpan_balik(session: Session, sasaran: SasaranUmpanBalik, sasaran_id: str) -> UmpanBalik:
    """An empty feedback of today from the pimpinan, with a fresh id."""
    return UmpanBalik(session.db.new_id(), sasaran, sasaran_id, "Pimpinan", today(session))


@needs(Izin.UBAH_KINERJA)
def refresh_parties(session: Session, evaluasi: Evaluasi) -> Evaluasi:
    """The evaluation with its three parties as they are named today; nothing is stored."""
    with session.db.read() as tx:
        must_see(session, tx, (evaluasi.pegawai_id,), Izin.UBAH_KINERJA, tahun=evaluasi.tahun)
        skp = load_skp(tx, evaluasi.skp_id)
    return _with_parties(session, evaluasi, skp is not None and skp.sebagai is not Sebagai.DEFINITIF)


def _unit_of(session: Session, evaluasi: Evaluasi) -> str | None:
    """The unit that an evaluation counts in; of one from before that was kept, where he serves now."""
    if evaluasi.unit_kerja_id:
        return evaluasi.unit_kerja_id
    with session.db.read() as tx:
        fakta = load_fakta(tx, (evaluasi.pegawai_id,)).get(evaluasi.pegawai_id)
    return fakta.unit_kerja_id if fakta else None


def _led_unit(session: Session, evaluasi: Evaluasi, skp: Skp, unit: str | None) -> str:
    """The unit that he leads: what it reached is his own rating (PermenPANRB 6/2022)."""
    with session.db.read() as tx:
        led = unit_dipimpin(tx, evaluasi.pegawai_id, unit, skp.sebagai, min(evaluasi.selesai, today(session)))
    return _unit_name(session, led)


def _unit_name(session: Session, unit_id: str | None) -> str:
    with session.db.read() as tx:
        row = tx.row("unit_kerja", unit_id) if unit_id else None
    return str(row["nama"]) if row else ""


def _with_parties(session: Session, evaluasi: Evaluasi, lain: bool) -> Evaluasi:
    """Named as today; ``lain``: the post is that of his plan, not his own."""
    parties = _parties(session, evaluasi.pegawai_id, evaluasi)
    if parties is None:
        return evaluasi
    pegawai, held = parties.pegawai, evaluasi.pegawai
    if lain:
        pegawai = replace(pegawai, jabatan=held.jabatan, unit_kerja=held.unit_kerja)
    return replace(evaluasi, pegawai=pegawai, penilai=parties.penilai, atasan_penilai=parties.atasan_penilai)


def _fresh(session: Session, skp: Skp, periode: JenisPeriode) -> Evaluasi:
    rentang = rentang_periode(periode, skp.tahun)
    if skp.mulai > rentang.selesai or skp.selesai < rentang.mulai:
        raise Rejected((Problem("periode", "evaluasi.luar_rentang_skp"),))
    office, now = office_profile(session), today(session)
    bare = Evaluasi(
        id=session.db.new_id(),
        skp_id=skp.id,
        pegawai_id=skp.pegawai_id,
        tahun=skp.tahun,
        periode=periode,
        # A plan that began during the period is evaluated from its own first day.
        mulai=clamp(skp.mulai, rentang.mulai, rentang.selesai),
        selesai=min(rentang.selesai, skp.selesai),
        paket=skp.paket,
        adendum_ke=skp.adendum_ke,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        atasan_penilai=skp.atasan_penilai,
        realisasi=tuple(Realisasi(item.id) for goal in skp.hasil_kerja for item in goal.indikator),
        instansi=office.instansi or skp.instansi,
        tanggal_penilai=now,
        tanggal_pegawai=now,
    )
    with session.db.read() as tx:
        fakta = load_fakta(tx, (skp.pegawai_id,)).get(skp.pegawai_id)
        unit = fakta.unit_kerja_id if fakta else None
        if skp.selesai < date(skp.tahun, 12, 31):  # who moved is evaluated for its days where he was then
            unit = skp.unit_kerja_id or unit
        recorded = capaian_berlaku(tx, unit, skp.tahun, periode)
        named = capaian_of_unit(tx, skp.tahun, periode.value, unit) if fakta else None
        tempat = load_kantor_satuan(tx, office).untuk(unit).tempat or skp.tempat
    bare = replace(bare, unit_kerja_id=unit, tempat=tempat, capaian=Capaian(named) if named else None)
    if recorded is not None:
        bare = replace(bare, capaian=recorded[0], dasar_capaian=recorded[1])
    return _with_parties(session, bare, skp.sebagai is not Sebagai.DEFINITIF)


def _parties(session: Session, pegawai_id: str, evaluasi: Evaluasi) -> ParaPihak | None:
    with session.db.read() as tx:
        parties = parties_on(tx, pegawai_id, clamp(today(session), evaluasi.mulai, evaluasi.selesai))
    if parties is None or not parties.penilai.nama:
        return None  # nobody is assigned any more: the penilai of the plan stays
    return parties


def _earlier_results(skp: Skp, earlier: list[Evaluasi]) -> Mapping[str, tuple[RealisasiTerdahulu, ...]]:
    found: dict[str, tuple[RealisasiTerdahulu, ...]] = {}
    for goal in skp.hasil_kerja:
        for indikator in goal.indikator:
            results = ((item.periode, item.realisasi_of(indikator.id)) for item in earlier)
            found[indikator.id] = tuple(
                RealisasiTerdahulu(periode, result.realisasi, result.bukti_dukung)
                for periode, result in results if result.realisasi or result.bukti_dukung)
    return MappingProxyType(found)


def _remarks(periode: JenisPeriode, current: Evaluasi, earlier: list[Evaluasi]) -> tuple[str, ...]:
    remarks: list[str] = []
    open_ones = [nama_periode(item.periode) for item in earlier if item.status is StatusEvaluasi.DRAF]
    if open_ones:
        remarks.append(f"Evaluasi {', '.join(open_ones)} belum diselesaikan.")
    if periode is JenisPeriode.AKHIR and not earlier and current.status is StatusEvaluasi.DRAF:
        remarks.append("Belum ada evaluasi periodik atas SKP ini; isi realisasi selama masa SKP di sini.")
    if current.versi == 0 and current.capaian is not None:
        source = "data unitnya" if current.dasar_capaian else "evaluasi lain pada unit dan periode yang sama"
        remarks.append(f"Capaian kinerja organisasi diisi dari {source}.")
    return tuple(remarks)


def _insert(tx: WriteTx, evaluasi: Evaluasi) -> None:
    if evaluasi.periode.value in evaluasi_ids_of_skp(tx, evaluasi.skp_id):
        raise Rejected((Problem("", "evaluasi.sudah_ada"),))
    numbers = [
        nomor.nomor_evaluasi(
            kind, evaluasi.tahun, evaluasi.periode.value, next(nomor.take_numbers(tx, kind, evaluasi.tahun))
        )
        for kind in (nomor.EVALUASI, nomor.DOKUMEN)
    ]
    insert_evaluasis(
        tx,
        [
            replace(
                evaluasi,
                status=StatusEvaluasi.DRAF,
                diselesaikan=None,
                nomor=numbers[0],
                nomor_dokumen=numbers[1],
            )
        ],
    )


def _step(
    session: Session,
    evaluasi_id: str,
    base_version: int | None,
    action: str,
    step: Callable[[Evaluasi, Skp], Evaluasi],
) -> Evaluasi:
    with session.db.read() as tx:
        before = _loaded(tx, evaluasi_id)
        must_see(session, tx, (before.pegawai_id,), Izin.UBAH_KINERJA, tahun=before.tahun, diri=False)
    with mended(), session.db.write(action, session.actor, _subject(before)) as tx:
        stored = _loaded(tx, evaluasi_id)
        skp = load_skp(tx, stored.skp_id)
        if skp is None:
            raise Rejected((Problem("", "skp.tidak_ada"),))
        after = step(stored, _version(tx, skp, stored))
        update_evaluasi(tx, replace(after, versi=stored.versi if base_version is None else base_version))
        return _loaded(tx, evaluasi_id)


def _loaded(tx: ReadTx, evaluasi_id: str) -> Evaluasi:
    found = load_evaluasi(tx, evaluasi_id)
    if found is None:
        raise Rejected((Problem("", "evaluasi.tidak_ada"),))
    return found


def _version(tx: ReadTx, skp: Skp, evaluasi: Evaluasi) -> Skp:
    """The version of the plan that an evaluation speaks of."""
    return plans_for(tx, {skp.id: skp}, (evaluasi,))[evaluasi.id]


def _trace_opening(session: Session, evaluasi: Evaluasi) -> None:
    leave_reading_trace(session, "evaluasi.buka", evaluasi.pegawai_id, _subject(evaluasi))


def _subject(evaluasi: Evaluasi) -> str:
    return f"{evaluasi.nomor or evaluasi.tahun} {evaluasi.pegawai.nama}".strip()
