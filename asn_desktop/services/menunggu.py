"""The board "siapa menunggu siapa": per unit and period, who has to act next, and for whom; reminders by
letter are proved by the register of prints.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.menunggu import BarisTahap, load_diingatkan, load_tahap
from asn_desktop.db.queries.pihak import penilai_of_all
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.menunggu import (
    Keadaan,
    Masa,
    Tahap,
    Tunggu,
    bawahan_tertahan,
    hitung,
    rantai,
    tunggu_semua,
)
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight
from asn_desktop.services.tenggat import tenggat_penilaian, tenggat_rencana
from asn_desktop.services.units import with_units_below

SURAT = "surat-pengingat"


@dataclass(frozen=True, slots=True)
class BarisMenunggu:
    """One person: his next step, who takes it, since when, how many days late; ``dalam`` is his depth in the
    tree of superiors, ``hulu`` the superior whose own plan stands in the way.
    """

    id: str
    nip: str
    nama: str
    jabatan: str
    unit: str
    dalam: int
    tahap: Tahap
    oleh_id: str
    oleh: str
    sejak: date | None
    tenggat: date | None
    lewat: int
    hulu: str = ""


@dataclass(frozen=True, slots=True)
class Penanggung:
    """Somebody for whom others wait (himself too): how many, by step, and when a reminder was printed last.

    ``id`` is empty for an official outside the data, who gets no letter from here. ``tertahan``: how many
    below him cannot begin because his own plan is not set.
    """

    id: str
    nama: str
    jabatan: str
    jumlah: int
    tahap: Mapping[Tahap, int]
    tertahan: int
    terlambat: int
    diingatkan: date | None = None


@dataclass(frozen=True, slots=True)
class PapanMenunggu:
    """The board; ``baris`` in the order of the tree, ``penanggung`` those with most to do first."""

    tahun: int
    periode: JenisPeriode
    masa: Masa
    baris: tuple[BarisMenunggu, ...]
    penanggung: tuple[Penanggung, ...]
    per_tahap: Mapping[Tahap, int] = field(default_factory=lambda: MappingProxyType({}))

    def dari(self, oleh_id: str) -> tuple[BarisMenunggu, ...]:
        """Those who wait for somebody."""
        return tuple(one for one in self.baris if one.oleh_id == oleh_id and one.tahap is not Tahap.SELESAI)


@needs(Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA)
def papan_menunggu(session: Session, tahun: int, periode: JenisPeriode, unit_id: str | None = None
                   ) -> PapanMenunggu:
    """The board of a unit with all below it (None: of all who are seen)."""
    seen = sight(session, Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA, tahun=tahun)
    with session.db.read() as tx:
        found = read_papan(tx, seen, tahun, periode, today(session), unit_id)
    leave_list_trace(session, "Siapa menunggu siapa", len(found.baris), "", tahun, periode.value, unit_id)
    return found


def read_papan(tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: JenisPeriode, hari: date,
               unit_id: str | None = None) -> PapanMenunggu:
    """The same for whom the caller may see. The chain is that of all seen, also outside the unit."""
    rows = load_tahap(tx, dilihat, tahun, periode.value)
    raters = penilai_of_all(tx, dilihat, hari)
    states = [_keadaan(row, raters.get(row.id, (None, ""))) for row in rows]
    masa = replace(_masa(tx, tahun, periode), rencana_aksi=any(row.rencana_aksi for row in rows))
    waits = tunggu_semua(states, masa, hari)
    chosen = None if unit_id is None else set(with_units_below(load_units(tx), unit_id))
    shown = {row.id for row in rows if chosen is None or row.unit_id in chosen}
    names = {row.id: row for row in rows}
    outside = {one.penilai_id or "": one.penilai for one in states}
    lines = _baris(states, waits, names, outside, shown, hari)
    people = _penanggung(tx, [one for one in waits if one.pegawai_id in shown], names, outside,
                         bawahan_tertahan(states, waits), hari)
    steps = {step: sum(one.tahap is step for one in lines) for step in Tahap}
    return PapanMenunggu(tahun, periode, masa, lines, people, MappingProxyType(steps))


def _keadaan(row: BarisTahap, rater: tuple[str | None, str]) -> Keadaan:
    return Keadaan(row.id, rater[0], rater[1], row.skp, row.skp_sejak, row.rencana_aksi, row.evaluasi)


def _masa(tx: ReadTx, tahun: int, periode: JenisPeriode) -> Masa:
    ends = rentang_periode(periode, tahun).selesai
    return Masa(date(tahun, 1, 1), tenggat_rencana(tx, tahun), ends + timedelta(days=1),
                tenggat_penilaian(tx, periode, tahun))


def _baris(states: Sequence[Keadaan], waits: Sequence[Tunggu], names: Mapping[str, BarisTahap],
           outside: Mapping[str, str], shown: set[str], hari: date) -> tuple[BarisMenunggu, ...]:
    steps = {one.pegawai_id: one for one in waits}
    raters = {one.id: one.penilai for one in states}
    found = []
    for depth, person in rantai(states):
        if person not in shown:
            continue
        row, wait = names[person], steps[person]
        own = raters[person] if wait.tahap in (Tahap.PENETAPAN, Tahap.EVALUASI) else ""
        who = names[wait.oleh_id].nama if wait.oleh_id in names else own or outside.get(wait.oleh_id, "")
        above = names[wait.hulu_id].nama if wait.hulu_id in names else ""
        found.append(BarisMenunggu(
            person, row.nip, row.nama, row.jabatan, row.unit, depth, wait.tahap, wait.oleh_id, who,
            wait.sejak, wait.tenggat, wait.lewat(hari), above))
    return tuple(found)


def _penanggung(tx: ReadTx, waits: Sequence[Tunggu], names: Mapping[str, BarisTahap],
                outside: Mapping[str, str], held: Mapping[str, int], hari: date) -> tuple[Penanggung, ...]:
    counts = hitung(waits)
    late: dict[str, int] = {}
    for one in waits:
        if one.lewat(hari):
            late[one.oleh_id] = late.get(one.oleh_id, 0) + 1
    reminded = load_diingatkan(tx, SURAT, [key for key in counts if key])
    found = []
    for person, steps in counts.items():
        row = names.get(person)
        found.append(Penanggung(
            person, row.nama if row else outside.get(person) or "Belum ada pejabat penilai",
            row.jabatan if row else "", sum(steps.values()), MappingProxyType(steps), held.get(person, 0),
            late.get(person, 0), reminded.get(person)))
    return tuple(sorted(found, key=_berat))


def _berat(one: Penanggung) -> tuple[int, int, str]:
    return -(one.jumlah + one.tertahan), -one.terlambat, one.nama.casefold()
