"""Papers of many people: an order names the list, the day, the unit and the options; one paper comes out.

Whoever orders sees only those whom he may see; people whose processing is restricted are left out of lists
that name people, and the paper says how many they are.
"""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from asn_desktop.db.queries import jejak as trail
from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids, load_units
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.errors import DoesNotFit, MissingGlyph
from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import About, RenderOptions, open_writer
from asn_desktop.documents.page import Paper as Sheet
from asn_desktop.documents.registry import form_of
from asn_desktop.domain.kalender import plus_bulan
from asn_desktop.domain.orang import Orang
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.collector import collector_paused
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.kop import kop_of
from asn_desktop.services.office import OfficeProfile, office_profile
from asn_desktop.services.orang import Pembaca, menurut_duk
from asn_desktop.services.output_place import OutputFile, Outputs
from asn_desktop.services.packs import pack_for
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.printing import (
    duk,
    mutu_data,
    nominatif,
    penjagaan_kgb,
    peta_jabatan,
    rekap_pensiun,
    statistik,
)
from asn_desktop.services.printing.bahan import Bahan, IsiHariIni, Jatuh
from asn_desktop.services.printing.batch import PrintResult, Skipped
from asn_desktop.services.printing.berkas_orang import load_naskah
from asn_desktop.services.printing.forms import FormInfo, form_info
from asn_desktop.services.printing.jatuh import jatuh_tempo
from asn_desktop.services.printing.kepala_unit import kepala, penandatangan
from asn_desktop.services.printing.names import list_name
from asn_desktop.services.printing.render import LATIHAN, kertas_of
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.units import with_units_below
from asn_desktop.services.work import Work

MAX_BULAN = 24
_STEPS = 1000
_READING = "Membaca data pegawai"
_READ, _LAID = 200, 700  # of the steps: when the data is read, when the pages are laid out
_GATHER: Mapping[str, Callable[[Bahan], Any]] = MappingProxyType({
    module.KEY: module.gather for module in (
        duk, nominatif, penjagaan_kgb, rekap_pensiun, statistik, peta_jabatan, mutu_data)})
_TODAY: Mapping[str, Callable[[Session, str | None, Work], IsiHariIni]] = MappingProxyType({
    module.KEY: module.read for module in (peta_jabatan, mutu_data)})
_NAMELESS = frozenset({rekap_pensiun.KEY, statistik.KEY})  # they count and name nobody
_AHEAD = frozenset({penjagaan_kgb.KEY, rekap_pensiun.KEY})  # signed today, not on the day that they show


@dataclass(frozen=True, slots=True)
class DaftarOrder:
    """A list to print: ``keadaan`` is the day that it shows, ``unit_id`` a unit with all below it.

    ``eselon_dulu`` puts the post before the pangkat on the DUK. ``bulan`` is how many months the penjagaan
    covers, from that of the day on; ``semester`` the half of its year that the rekapitulasi covers (None:
    both, one after the other). ``penandatangan_id`` signs; None: the head of the unit.
    """

    form_key: str
    keadaan: date
    unit_id: str | None = None
    eselon_dulu: bool = False
    bulan: int = 3
    semester: int | None = None
    penandatangan_id: str | None = None
    kertas: str | None = None


@needs(Izin.LIHAT_PEGAWAI, Izin.CETAK)
def render_daftar(session: Session, order: DaftarOrder, work: Work | None = None) -> bytes:
    """The list as PDF bytes. Raises Rejected, OutOfSight, ServiceError naming what cannot be printed, and
    Cancelled.
    """
    steps = work or Work()
    steps.step(0, _STEPS, _READING)
    with collector_paused():
        return _drawn(session, order, _contents(session, order, steps), steps).content


@needs(Izin.LIHAT_PEGAWAI, Izin.CETAK)
def print_daftar(session: Session, order: DaftarOrder, out: Path, work: Work) -> PrintResult:
    """Write the list to a PDF, or into a folder under a name of its own; the trail tells of it, and of
    everybody who stands on it, before.

    Raises as ``render_daftar``, and ServiceError when the file cannot be written.
    """
    place = daftar_place(session.folder, order, out, _unit_name(session, order.unit_id))
    work.step(0, _STEPS, _READING)
    with collector_paused():
        contents = _contents(session, order, work)
        drawn = _drawn(session, order, contents, work)
        _register(session, order, contents)
        place.write(drawn.content)
    left_out = contents[0].ditahan
    skipped = (Skipped("pemrosesan datanya dibatasi", left_out),) if left_out else ()
    return PrintResult((place.path,), drawn.documents, drawn.pages, skipped, ())


def daftar_place(office: Path, order: DaftarOrder, out: Path, unit: str = "") -> OutputFile:
    """Where a list may be written; ``unit`` is the name of its unit.

    Raises ServiceError, Rejected for an unknown list.
    """
    form = form_info(order.form_key, About.DAFTAR)
    if out.suffix.casefold() == ".pdf" and not out.is_dir():
        return Outputs(office).file(out, ".pdf")
    name = list_name(f"{order.keadaan:%Y-%m-%d}", form.key, unit)
    return Outputs(office).folder(out).file(name, ".pdf")


def _unit_name(session: Session, unit_id: str | None) -> str:
    if unit_id is None:
        return ""
    with session.db.read() as tx:
        return next((nama for key, _, nama in load_units(tx) if key == unit_id), "")


def daftar_hari_ini(key: str) -> bool:
    """Whether a list can only show today."""
    return key in _TODAY


def daftar_forms() -> tuple[FormInfo, ...]:
    """The lists that can be ordered, in the order of the menus."""
    return tuple(form_info(key, About.DAFTAR) for key in _GATHER)


@dataclass(frozen=True, slots=True)
class _Isi:
    """The contents of one paper, and how many people it leaves out."""

    bahan: Bahan
    ditahan: int


@dataclass(frozen=True, slots=True)
class _Drawn:
    content: bytes
    documents: int
    pages: int


def _contents(session: Session, order: DaftarOrder, work: Work | None = None) -> list[_Isi]:
    """One paper, or one for each half of the year."""
    title = form_info(order.form_key, About.DAFTAR).title
    if order.form_key in _TODAY and order.keadaan != today(session):
        raise Rejected((Problem("keadaan", "cetak.hari_ini", {"daftar": title}),))
    if not 1 <= order.bulan <= MAX_BULAN:
        raise Rejected((Problem("bulan", "cetak.bulan", {"terbanyak": MAX_BULAN}),))
    if order.form_key != rekap_pensiun.KEY or order.semester is not None:
        return [_read(session, order, work or Work())]
    return [_read(session, replace(order, semester=half), work or Work()) for half in (1, 2)]


def _read(session: Session, order: DaftarOrder, work: Work) -> _Isi:
    office = office_profile(session)
    seen = sight(session, Izin.LIHAT_PEGAWAI, Izin.CETAK, tahun=order.keadaan.year)
    with session.db.read() as tx:
        if order.penandatangan_id is not None:
            must_see(session, tx, (order.penandatangan_id,), Izin.LIHAT_PEGAWAI)
        units = load_units(tx)
        names = {key: nama for key, _, nama in units}
        if order.unit_id is not None and order.unit_id not in names:
            raise Rejected((Problem("unit", "cetak.unit_tidak_dikenal", {"unit": ""}),))
        chosen = None if order.unit_id is None else with_units_below(units, order.unit_id)
        ids = load_pegawai_ids(tx, seen, SaringanPegawai(unit_ids=chosen))
        people = Pembaca(tx, ids, order.keadaan)
        held_back = frozenset() if order.form_key in _NAMELESS else frozenset(ditahan(tx, people.ids))
        everybody = people.orang()
        naskah = load_naskah(tx, office, order.keadaan, order.keadaan.year, None)
        one_more = functools.partial(_person, tx, order.keadaan)
        signer = one_more(order.penandatangan_id) if order.penandatangan_id else None
        head = kepala(tx, everybody, order.unit_id, order.keadaan, one_more)
        own = naskah.ditetapkan(order.form_key)
        office = naskah.kantor_satuan(own, order.unit_id, signer)
    kept = [one for one in everybody if one.id not in held_back]
    first, last = _months(order)
    title = names.get(order.unit_id or "", "") or office.instansi or office.perangkat_daerah
    bahan = Bahan(
        orang=(), unit=title, keadaan=order.keadaan, dari=first, sampai=last, kop=kop_of(office),
        urut_unit={nama: place for place, (_, _, nama) in enumerate(units)},
        penandatangan=penandatangan(signer, own, head, office.tempat, _signed(session, order)),
        catatan=(f"{len(held_back)} pegawai tidak dicantumkan.",) if held_back else ())
    of_today = _TODAY.get(order.form_key)
    if of_today is not None:
        read = of_today(session, order.unit_id, work)
        named = frozenset(read.orang)
        return _Isi(replace(bahan, orang=tuple(one for one in kept if one.id in named), isi=read.isi),
                    len(held_back))
    filled = _FILL[order.form_key](bahan, kept, people, order)
    return _Isi(filled, len(held_back))


def _person(tx: ReadTx, day: date, pegawai_id: str) -> Orang | None:
    return next(iter(Pembaca(tx, (pegawai_id,), day).orang()), None)


def _signed(session: Session, order: DaftarOrder) -> date:
    now = today(session)
    return now if order.form_key in _AHEAD else max(now, order.keadaan)


def _months(order: DaftarOrder) -> tuple[date, date]:
    if order.form_key == rekap_pensiun.KEY:
        first = date(order.keadaan.year, 1 if order.semester == 1 else 7, 1)
        return first, plus_bulan(first, 5)
    first = order.keadaan.replace(day=1)
    return first, plus_bulan(first, order.bulan - 1)


def _fill_duk(bahan: Bahan, people: Sequence[Orang], reader: Pembaca, order: DaftarOrder) -> Bahan:
    pns = [one for one in people if one.status == "PNS"]  # PP 15/1979: of pegawai negeri sipil
    return replace(bahan, orang=menurut_duk(pns, eselon_dulu=order.eselon_dulu),
                   catatan=(*bahan.catatan, *_undated(pns)))


def _fill_nominatif(bahan: Bahan, people: Sequence[Orang], reader: Pembaca, order: DaftarOrder) -> Bahan:
    places = bahan.urut_unit
    ordered = sorted(menurut_duk(people), key=lambda one: places.get(one.unit, len(places)))
    return replace(bahan, orang=tuple(ordered), catatan=(*bahan.catatan, *_undated(people)))


def _undated(people: Sequence[Orang]) -> tuple[str, ...]:
    """That some stand there by what a list said of them, without a history."""
    count = sum(bool(one.golongan and not one.tmt_golongan or one.jabatan and not one.tmt_jabatan)
                for one in people)
    return (f"TMT golongan atau jabatan {count} pegawai belum ada pada data.",) if count else ()


def _fill_kgb(bahan: Bahan, people: Sequence[Orang], reader: Pembaca, order: DaftarOrder) -> Bahan:
    due, notes = jatuh_tempo(people, reader, bahan.keadaan, bahan.dari, bahan.sampai)
    ordered = tuple(sorted(due, key=_due_place))
    return replace(bahan, orang=tuple(one.orang for one in ordered), jatuh=ordered,
                   catatan=(*bahan.catatan, *notes))


def _fill_rekap(bahan: Bahan, people: Sequence[Orang], reader: Pembaca, order: DaftarOrder) -> Bahan:
    end = plus_bulan(bahan.sampai, 1)
    leaving = tuple(one for one in people if one.pensiun is not None and bahan.dari <= one.pensiun < end)
    unknown = sum(one.pensiun is None for one in people)
    note = (f"{unknown} orang tanpa tanggal lahir, jabatan, atau jenjang pada data; TMT pensiunnya belum "
            "dapat dihitung.",) if unknown else ()
    return replace(bahan, orang=leaving, catatan=(*bahan.catatan, *note))


def _fill_statistik(bahan: Bahan, people: Sequence[Orang], reader: Pembaca, order: DaftarOrder) -> Bahan:
    return replace(bahan, orang=tuple(people))


_FILL: Mapping[str, Callable[[Bahan, Sequence[Orang], Pembaca, DaftarOrder], Bahan]] = MappingProxyType({
    duk.KEY: _fill_duk, nominatif.KEY: _fill_nominatif, penjagaan_kgb.KEY: _fill_kgb,
    rekap_pensiun.KEY: _fill_rekap, statistik.KEY: _fill_statistik})


def _due_place(one: Jatuh) -> tuple[date, str, str]:
    return one.tmt, one.orang.nama.casefold(), one.orang.nip


def _drawn(session: Session, order: DaftarOrder, contents: Sequence[_Isi], work: Work) -> _Drawn:
    form, office = form_of(order.form_key), office_profile(session)
    options = _options(session, form.paper, order, office)
    work.step(_READ, _STEPS, "Menyusun halaman")
    writer, pages = open_writer(options), 0
    for item in contents:
        try:
            laid = form.lay_out(_GATHER[order.form_key](item.bahan), options,
                                _scaled(work, _READ, _LAID, "Menyusun halaman"))
        except MissingGlyph as error:
            raise ServiceError(error.sentence) from error
        except DoesNotFit as error:
            raise ServiceError("Isi daftar ini tidak muat pada kertas yang dipilih; pakai kertas F4 atau "
                               "ringkas teks yang paling panjang.") from error
        pages += len(laid.pages)
        writer.add(laid, watch=_scaled(work, _LAID, _STEPS, "Menggambar halaman"))
    content = writer.finish()
    if not work.cancelled:  # who asks now asks too late
        work.step(_STEPS, _STEPS, "Selesai")
    return _Drawn(content, len(contents), pages)


def _options(session: Session, made_for: Sheet | None, order: DaftarOrder,
             office: OfficeProfile) -> RenderOptions:
    kertas = kertas_of(office, order.kertas or (made_for.value if made_for else None))
    return RenderOptions(
        texts=pack_for(order.keadaan).teks, fonts=load_family(resource_path("fonts")), paper=Sheet(kertas),
        watermark=LATIHAN if session.latihan else "", jejak="" if session.latihan else _head(session))


def _head(session: Session) -> str:
    """The newest row of the trail: what stands on the list is what the records said then."""
    with session.db.read() as tx:
        number = trail.newest(tx)
        row = trail.load_audits(tx, (number,)).get(number)
    return f"jejak {number}-{row.hash[:12]}" if row and row.hash else ""


def _scaled(work: Work, first: int, last: int, words: str) -> Callable[[int, int], None]:
    def step(done: int, whole: int) -> None:
        work.step(first + (last - first) * done // max(whole, 1), _STEPS, words)
    return step


def _register(session: Session, order: DaftarOrder, contents: Sequence[_Isi]) -> None:
    """Note in the trail what was printed and who stands on it, before the file (UU 27/2022 art. 31)."""
    form = form_info(order.form_key, About.DAFTAR)
    people = [] if form.key in _NAMELESS else [one for item in contents for one in item.bahan.orang]
    unit = contents[0].bahan.unit
    subject = f"{form.title} · {unit} · {len(people)} pegawai" if people else f"{form.title} · {unit}"
    with session.db.write("cetak.daftar", session.actor, subject) as tx:
        if not people:
            tx.leave_trace()
        tx.insert_many("cetakan", [
            {"pegawai_id": one.id, "formulir": form.key, "nomor": f"{order.keadaan:%d-%m-%Y}"}
            for one in people])
