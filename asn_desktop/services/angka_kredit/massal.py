"""The predikat of a year converted for a whole unit: what each would get, then all of it as one deed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import (
    BarisPegawai,
    SaringanPegawai,
    load_pegawai_ids,
    load_pegawai_rows,
    load_units,
)
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.angka_kredit import AturanAk, Konversi
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.texts.angka_kredit import kalimat_kurang
from asn_desktop.services.access import needs
from asn_desktop.services.angka_kredit.catatan import CatatanAk, aturan_ak, load_catatan_ak
from asn_desktop.services.angka_kredit.konversi import pegang_fungsional, proposed_year, tulis_konversi
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pembatasan import alasan_dilewati, ditahan
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.units import with_units_below
from asn_desktop.services.urungkan import MOST_EVENTS
from asn_desktop.services.work import Work

_AT_ONCE = 50
SUDAH = "sudah dikonversi seluruhnya"


@dataclass(frozen=True, slots=True)
class BarisKonversi:
    """One person who held a jabatan fungsional in that year: the lines that he would get; ``catatan`` says
    for which months there is none, or why he gets nothing.
    """

    pegawai: BarisPegawai
    konversi: tuple[Konversi, ...] = ()
    catatan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PratinjauKonversi:
    """What converting a year of a unit (None: of everybody) would store."""

    tahun: int
    berkala: bool
    baris: tuple[BarisKonversi, ...]

    @property
    def siap(self) -> tuple[BarisKonversi, ...]:
        """Who gets at least one line."""
        return tuple(one for one in self.baris if one.konversi)


@dataclass(frozen=True, slots=True)
class Dikonversi:
    """How many people got their lines, and what was touched."""

    jumlah: int
    changes: Changes


@needs(Izin.UBAH_KINERJA)
def pratinjau_konversi_unit(
    session: Session, unit_id: str | None, tahun: int, work: Work | None = None, *, berkala: bool = False
) -> PratinjauKonversi:
    """What the year gives to the active people of a unit and those below it, as far as they may be changed;
    nobody converts his own. Raises Cancelled.
    """
    seen = sight(session, Izin.UBAH_KINERJA, tahun=tahun, diri=False)
    with session.db.read() as tx:
        units = with_units_below(load_units(tx), unit_id) if unit_id is not None else None
        ids = [key for key in load_pegawai_ids(tx, seen, SaringanPegawai(unit_ids=units, aktif=True))
               if key != session.pegawai_id]
        rules, _ = aturan_ak(tx)
    found: list[BarisKonversi] = []
    for start in range(0, len(ids), _AT_ONCE):
        if work is not None:
            work.step(start, len(ids), "Menghitung konversi")
        part = ids[start : start + _AT_ONCE]
        with session.db.read() as tx:
            found += _rows(tx, part, tahun, rules, berkala=berkala)
    return PratinjauKonversi(tahun, berkala, tuple(found))


@needs(Izin.UBAH_KINERJA)
def simpan_konversi_unit(
    session: Session, pratinjau: PratinjauKonversi, work: Work | None = None, *, tanggal: date | None = None
) -> Dikonversi:
    """Store exactly what a preview showed, all or nothing; one undo takes all of it back.

    Raises Rejected when nobody gets a line, when more changes than can be undone, or when somebody's figures
    are no longer those of the preview; OutOfSight, Cancelled.
    """
    ready = {one.pegawai.id: one for one in pratinjau.siap}
    lines = sum(len(one.konversi) for one in ready.values())
    if not ready:
        raise Rejected((Problem("tahun", "ak.massal_kosong", {"tahun": pratinjau.tahun}),))
    if lines > MOST_EVENTS:
        raise Rejected((Problem("", "ak.massal_banyak", {"batas": MOST_EVENTS}),))
    subject = f"Konversi AK {pratinjau.tahun} · {len(ready)} pegawai"
    with session.db.write("konversi_ak.massal", session.actor, subject) as tx:
        must_see(session, tx, tuple(ready), Izin.UBAH_KINERJA, tahun=pratinjau.tahun, diri=False)
        rules, _ = aturan_ak(tx)
        people = list(ready)
        for start in range(0, len(people), _AT_ONCE):
            if work is not None:
                work.step(start, len(people), "Menyimpan konversi")
            part = people[start : start + _AT_ONCE]
            now = {one.pegawai.id: one for one in
                   _rows(tx, part, pratinjau.tahun, rules, berkala=pratinjau.berkala)}
            _refuse_other(part, ready, now)
        tulis_konversi(tx, tanggal or today(session), pratinjau.tahun,
                       [(key, line) for key, one in ready.items() for line in one.konversi])
        return Dikonversi(len(ready), tx.changes)


def _refuse_other(
    people: Iterable[str], shown: Mapping[str, BarisKonversi], now: Mapping[str, BarisKonversi]
) -> None:
    for person in people:
        found = now.get(person)
        if found is None or found.konversi != shown[person].konversi:
            raise Rejected((Problem("", "massal.sudah_lain", {"nama": shown[person].pegawai.nama}),))


def _rows(
    tx: ReadTx, ids: list[str], tahun: int, rules: AturanAk, *, berkala: bool
) -> list[BarisKonversi]:
    notes = load_catatan_ak(tx, ids)
    mine = [key for key in ids if pegang_fungsional(notes[key], tahun)]
    people, held = load_pegawai_rows(tx, mine), ditahan(tx, mine)
    found = []
    for key in mine:
        if key in held:
            found.append(BarisKonversi(people[key], (), (alasan_dilewati(held[key]),)))
        elif (row := _row(people[key], notes[key], tahun, rules, berkala=berkala)) is not None:
            found.append(row)
    return found


def _row(
    person: BarisPegawai, notes: CatatanAk, tahun: int, rules: AturanAk, *, berkala: bool
) -> BarisKonversi | None:
    """His line; None for who had no month in a jabatan fungsional in that year."""
    proposed = proposed_year(notes, tahun, rules, berkala=berkala)
    said = tuple(kalimat_kurang(one, tahun, rules.tahun_pertama()) for one in proposed.kurang)
    if not proposed.konversi and not said:
        done = any(one.tahun == tahun for one in notes.konversi)
        return BarisKonversi(person, (), (SUDAH,)) if done else None
    return BarisKonversi(person, proposed.konversi, said)
