"""Use cases of the matriks pembagian peran dan hasil: read, fill, and make goals of its cells.

Basis: PermenPANRB 6/2022 Ps. 5 (planning). The matrix stands beside the leader's plan, whatever its state:
goals are divided anew also while the plan itself is locked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from asn_desktop.db.queries import nomor
from asn_desktop.db.queries.daftar_skp import skp_ids_of_people
from asn_desktop.db.queries.matriks import load_baris, load_sel, store_susunan
from asn_desktop.db.queries.penglihatan import unseen_of
from asn_desktop.db.queries.skp import insert_skps, load_skps, update_skp
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain import matriks as rules
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.matriks import BarisMatriks, KeadaanSel, KolomMatriks, SelMatriks
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import HasilKerja, Sebagai, Skp, StatusSkp, can_edit
from asn_desktop.fields.texts import sentence
from asn_desktop.services.access import needs
from asn_desktop.services.bawahan import bawahan_rencana
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pihak import clamp
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.skp import fresh_skp, new_hasil_kerja, seen_skp, stored_skp
from asn_desktop.services.work import Work

_AT_ONCE = 400  # people per question


@dataclass(frozen=True, slots=True)
class Matriks:
    """The matrix of a leader's plan as a screen shows it; ``keadaan`` tells of each text by its id."""

    skp: Skp
    kolom: tuple[KolomMatriks, ...]
    baris: tuple[BarisMatriks, ...]
    sel: tuple[SelMatriks, ...]
    keadaan: Mapping[str, KeadaanSel]
    status: Mapping[str, StatusSkp | None]  # of the newest plan of each person of the rows

    def teks(self, pegawai_id: str, kolom_id: str) -> tuple[str, ...]:
        """The texts of a cell in their order."""
        return tuple(one.teks for one in self.sel_pada(pegawai_id, kolom_id))

    def sel_pada(self, pegawai_id: str, kolom_id: str) -> tuple[SelMatriks, ...]:
        """The stored texts of a cell in their order."""
        return tuple(one for one in self.sel
                     if one.pegawai_id == pegawai_id and one.rhk_pimpinan_id == kolom_id)


@dataclass(frozen=True, slots=True)
class UbahSel:
    """A cell to change: ``lama`` are its texts as they were read, ``baru`` what they become."""

    pegawai_id: str
    rhk_pimpinan_id: str
    lama: tuple[str, ...]
    baru: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TidakJadi:
    """Whose texts became no goals: how many, and why as a sentence."""

    pegawai_id: str
    nama: str
    jumlah: int
    alasan: str


@dataclass(frozen=True, slots=True)
class HasilJadikan:
    """What was made: new goals, goals that were there and are tied now, plans that were begun."""

    dibuat: int
    ditautkan: int
    skp_baru: int
    tidak_jadi: tuple[TidakJadi, ...]
    changes: Changes = field(default_factory=Changes)


@needs(Izin.LIHAT_KINERJA)
def matriks_skp(session: Session, skp_id: str, tambahan: Sequence[str] = ()) -> Matriks:
    """The matrix of a leader's plan: his people, whoever has texts on it, and those of ``tambahan``.

    People who are not seen are left out. Raises Rejected when the plan is gone, OutOfSight.
    """
    plan = seen_skp(session, skp_id)
    seen = sight(session, Izin.LIHAT_KINERJA, tahun=plan.tahun)
    with session.db.read() as tx:
        cells = load_sel(tx, (skp_id,)).get(skp_id, ())
        day = clamp(today(session), plan.mulai, plan.selesai)
        own = bawahan_rencana(tx, seen, day, (plan,))[plan.id].orang
        kept = {*tambahan, *(cell.pegawai_id for cell in cells)}
        people = load_baris(tx, {*own, *kept} - {plan.pegawai_id})
        hidden = unseen_of(tx, seen, people)
        rows = tuple(one.baris for key, one in people.items()
                     if key not in hidden and (one.aktif or key in kept))
        plans = _plans_of(tx, [row.pegawai_id for row in rows], plan.tahun)
    shown = tuple(cell for cell in cells if cell.pegawai_id not in hidden)
    return Matriks(plan, _columns(plan, shown), rows, shown, _states(plan, shown, plans),
                   {row.pegawai_id: plans[row.pegawai_id][-1].status if row.pegawai_id in plans else None
                    for row in rows})


@needs(Izin.UBAH_KINERJA)
def ubah_matriks(session: Session, skp_id: str, ubahan: Sequence[UbahSel]) -> Changes:
    """Store changed cells as one use case; a goal that was made of a cell is not touched.

    Raises Rejected for a text that cannot be kept, a cell that was changed since it was read, a goal of the
    leader that is gone, or the leader himself as a row; OutOfSight.
    """
    plan = seen_skp(session, skp_id)
    for one in ubahan:
        problems = rules.problems_of_cell(one.baru)
        if problems:
            raise Rejected(problems)
    people = {one.pegawai_id for one in ubahan}
    with session.db.write("matriks.ubah", session.actor, _subject(plan)) as tx:
        must_see(session, tx, {plan.pegawai_id, *people}, Izin.UBAH_KINERJA, tahun=plan.tahun)
        names = {key: one.baris.nama for key, one in load_baris(tx, people).items()}
        columns = _texts_of(stored_skp(tx, plan.id))
        stored = load_sel(tx, (skp_id,)).get(skp_id, ())
        for one in ubahan:
            _refuse_cell(one, plan, names, columns)
            before = tuple(cell for cell in stored if cell.pegawai_id == one.pegawai_id
                           and cell.rhk_pimpinan_id == one.rhk_pimpinan_id)
            if tuple(cell.teks for cell in before) != one.lama:
                raise Rejected((Problem("teks", "matriks.berubah", {"nama": names[one.pegawai_id]}),))
            store_susunan(tx, skp_id, one.rhk_pimpinan_id, one.pegawai_id, rules.susun(before, one.baru))
        return tx.changes


@needs(Izin.UBAH_KINERJA)
def jadikan_hasil_kerja(session: Session, skp_id: str, work: Work) -> HasilJadikan:
    """Make a goal of every text that has none, in the draft plans of the people; begin plans where missing.

    All of it happens or nothing. Plans that are proposed or set are never changed: they are listed with the
    reason, as are texts whose goal was taken out of a plan. Pressing twice makes nothing twice.
    Raises OutOfSight, Cancelled, Rejected when the plan is gone or no rule pack covers the year.
    """
    plan = seen_skp(session, skp_id)
    columns = _texts_of(plan)
    with session.db.read() as tx:
        cells = load_sel(tx, (skp_id,)).get(skp_id, ())
        people = {cell.pegawai_id for cell in cells if cell.rhk_pimpinan_id in columns}
        must_see(session, tx, {plan.pegawai_id, *people}, Izin.UBAH_KINERJA, tahun=plan.tahun)
        plans = _plans_of(tx, sorted(people), plan.tahun)
    fresh = {person: fresh_skp(session, person, plan.tahun)
             for person in sorted(people) if person not in plans}
    with session.db.write("matriks.jadikan", session.actor, _subject(plan)) as tx:
        made = _Pembuat(session, tx, plan, fresh).run(work)
    work.step(len(people), len(people), "Selesai")
    return made


class _Pembuat:
    """Makes the goals of a matrix within one transaction."""

    def __init__(self, session: Session, tx: WriteTx, plan: Skp, fresh: Mapping[str, Skp]) -> None:
        self._session, self._tx, self._plan, self._fresh = session, tx, plan, fresh
        self._columns = _texts_of(plan)
        self._order = {key: place for place, key in enumerate(self._columns)}
        self._made = self._tied = self._begun = 0
        self._refused: list[TidakJadi] = []

    def run(self, work: Work) -> HasilJadikan:
        """All people, one after the other."""
        cells = load_sel(self._tx, (self._plan.id,)).get(self._plan.id, ())
        people = load_baris(self._tx, {cell.pegawai_id for cell in cells})
        plans = _plans_of(self._tx, list(people), self._plan.tahun)
        by_person = {key: list(same) for key, same in groupby(cells, key=_person)}
        for number, (person, one) in enumerate(people.items()):
            work.step(number, len(people), one.baris.nama)
            self._person(one.baris, by_person[person], plans.get(person, ()))
        return HasilJadikan(self._made, self._tied, self._begun, tuple(self._refused), self._tx.changes)

    def _person(self, row: BarisMatriks, cells: Sequence[SelMatriks], plans: Sequence[Skp]) -> None:
        goals = {goal.id: goal for plan in plans for goal in plan.hasil_kerja}
        states = {cell.id: rules.keadaan_sel(cell, self._columns, goals) for cell in cells}
        gone = [cell for cell in cells if states[cell.id] is KeadaanSel.HILANG]
        wanted = [cell for cell in cells if states[cell.id] is KeadaanSel.BELUM]
        if gone and not plans:  # the whole plan went, so nobody took single goals out
            wanted, gone = [*wanted, *gone], []
        self._refuse(row, len(gone), Problem("", "matriks.hilang", {}))
        self._refuse(row, sum(state is KeadaanSel.YATIM for state in states.values()),
                     Problem("", "matriks.yatim", {}))
        if not wanted:
            return
        own = [plan for plan in plans if plan.sebagai is Sebagai.DEFINITIF] or list(plans)
        drafts = [plan for plan in own if can_edit(plan)]
        target = drafts[-1] if drafts else own[-1] if own else None
        problem = rules.halangan(target, len(wanted))
        if problem is not None:
            self._refuse(row, len(wanted), problem)
            return
        wanted.sort(key=self._place)
        taken = {cell.hasil_kerja_id for cell in cells if cell.hasil_kerja_id}
        changed, links, made = rules.jadikan(
            target or self._numbered(row.pegawai_id), wanted, self._columns, taken, self._goal)
        if target is None:
            insert_skps(self._tx, [changed])
        elif changed != target:
            update_skp(self._tx, changed)
        self._tx.update_many(
            "matriks_sel", [(cell, {"hasil_kerja_id": goal}) for cell, goal in links.items()])
        self._made += made
        self._tied += len(links) - made

    def _numbered(self, person: str) -> Skp:
        self._begun += 1
        fresh = self._fresh[person]
        number = next(nomor.take_numbers(self._tx, nomor.SKP, fresh.tahun))
        return replace(fresh, nomor=nomor.nomor_skp(fresh.tahun, number))

    def _goal(self) -> HasilKerja:
        return new_hasil_kerja(self._session)

    def _place(self, cell: SelMatriks) -> tuple[int, int]:
        return self._order[cell.rhk_pimpinan_id], cell.urutan

    def _refuse(self, row: BarisMatriks, jumlah: int, problem: Problem) -> None:
        if jumlah:
            self._refused.append(TidakJadi(row.pegawai_id, row.nama, jumlah, sentence(problem)))


def _person(cell: SelMatriks) -> str:
    return cell.pegawai_id


def _subject(plan: Skp) -> str:
    return f"Matriks {plan.tahun} · {plan.pegawai.nama}"


def _texts_of(plan: Skp) -> dict[str, str]:
    return {goal.id: goal.rhk for goal in plan.hasil_kerja if goal.rhk.strip()}


def _columns(plan: Skp, cells: Sequence[SelMatriks]) -> tuple[KolomMatriks, ...]:
    texts = _texts_of(plan)
    gone = dict.fromkeys(cell.rhk_pimpinan_id for cell in cells if cell.rhk_pimpinan_id not in texts)
    return (*(KolomMatriks(key, text) for key, text in texts.items()),
            *(KolomMatriks(key, "", ada=False) for key in gone))


def _plans_of(tx: ReadTx, people: Sequence[str], tahun: int) -> dict[str, list[Skp]]:
    """Person → his plans of the year, the oldest start first."""
    found: dict[str, list[Skp]] = {}
    for start in range(0, len(people), _AT_ONCE):
        ids = skp_ids_of_people(tx, people[start : start + _AT_ONCE], tahun)
        plans = load_skps(tx, [key for keys in ids.values() for key in keys])
        found |= {person: [plans[key] for key in keys] for person, keys in ids.items()}
    return found


def _states(
    plan: Skp, cells: Sequence[SelMatriks], plans: Mapping[str, Sequence[Skp]],
) -> dict[str, KeadaanSel]:
    columns = _texts_of(plan)
    goals = {person: {goal.id: goal for one in own for goal in one.hasil_kerja}
             for person, own in plans.items()}
    return {cell.id: rules.keadaan_sel(cell, columns, goals.get(cell.pegawai_id, {})) for cell in cells}


def _refuse_cell(one: UbahSel, plan: Skp, names: Mapping[str, str], columns: Mapping[str, str]) -> None:
    if one.pegawai_id not in names:
        raise Rejected((Problem("pegawai_id", "matriks.pegawai_tidak_ada"),))
    if one.pegawai_id == plan.pegawai_id:
        raise Rejected((Problem("pegawai_id", "matriks.diri_sendiri"),))
    if one.baru and one.rhk_pimpinan_id not in columns:
        raise Rejected((Problem("rhk_pimpinan_id", "matriks.kolom_tidak_ada"),))
