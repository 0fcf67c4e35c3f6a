"""Turns an order into papers: people in the order of a batch, their plans and evaluations, reasons for
leaving out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from asn_desktop.db.queries.adendum import plans_for
from asn_desktop.db.queries.daftar_evaluasi import evaluasi_ids_of_skps
from asn_desktop.db.queries.daftar_pegawai import BarisPegawai, load_pegawai_rows
from asn_desktop.db.queries.daftar_skp import skp_ids_of_people
from asn_desktop.db.queries.evaluasi import load_evaluasis
from asn_desktop.db.queries.skp import load_skps
from asn_desktop.documents.form import About
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, nama_periode, periode_pada
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import Skp
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.menunggu import SURAT, read_papan
from asn_desktop.services.office import office_profile
from asn_desktop.services.packs import pack_for
from asn_desktop.services.pembatasan import alasan_dilewati, ditahan
from asn_desktop.services.pilihan_cetak import pilihan_formulir
from asn_desktop.services.printing.forms import (
    SKP,
    FormInfo,
    Paper,
    Surat,
    form_info,
    jenis_skp,
    skp_form,
    spelled_out,
)
from asn_desktop.services.printing.penanda import TANPA_WAKIL, ParaPenanda, baca_penanda
from asn_desktop.services.printing.sekitar import TANPA_ISI, baca_sekitar
from asn_desktop.services.printing.surat import FORMULIR_KINERJA, Pesanan, read_surat
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.skp import paket_of

_AT_ONCE = 20  # people whose papers are in memory at a time


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What to print for whom. ``periode`` is ignored by forms of the plan and AKHIR when it is None.

    Letters are signed by ``penandatangan_id`` (default: who is set for the form) and dated ``tanggal``
    (default: today). ``wakil_id`` signs plans and evaluations for the pejabat penilai (default: he himself,
    or who is set for his post). ``out``: with ``gabung`` the one PDF, else the folder; a name ending in
    ".pdf" is also fine for one person. With ``bolak_balik`` each paper of the one PDF begins on a front
    side; with ``lanjut`` papers whose file is in the folder already are left as they are. ``bulan`` is
    a day of the month whose daily log is printed (default: that of ``tanggal``).
    """

    form_keys: tuple[str, ...]
    tahun: int
    periode: JenisPeriode | None
    pegawai_ids: tuple[str, ...]
    out: Path
    gabung: bool = False
    kertas: str | None = None
    penandatangan_id: str | None = None
    wakil_id: str | None = None
    bulan: date | None = None
    tanggal: date | None = None
    bolak_balik: bool = False
    lanjut: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """The papers of one person; ``lewat`` says why forms do not apply, ``gagal`` why they could not be
    made.
    """

    pegawai: BarisPegawai
    papers: tuple[Paper | Surat, ...]
    lewat: tuple[str, ...] = ()
    gagal: tuple[tuple[str, str], ...] = ()


def forms_of(order: PrintOrder) -> tuple[FormInfo, ...]:
    """The forms of an order. Raises Rejected for none or an unknown one."""
    if not order.form_keys:
        raise Rejected((Problem("form_keys", "cetak.tanpa_formulir"),))
    return tuple(form_info(key, About.KINERJA, About.PEGAWAI) for key in spelled_out(order.form_keys))


@needs(Izin.LIHAT_PEGAWAI)
def people_in_order(session: Session, ids: Sequence[str], tahun: int | None = None) -> list[BarisPegawai]:
    """The people of a batch by unit, golongan from the highest, name.

    Raises Rejected when nobody is left, or only one whose processing is restricted; OutOfSight when one is
    not seen in that year.
    """
    with session.db.read() as tx:
        must_see(session, tx, ids, Izin.LIHAT_PEGAWAI, tahun=tahun)
        rows = load_pegawai_rows(tx, tuple(dict.fromkeys(ids)))
        restricted = ditahan(tx, rows)
    if not rows:
        raise Rejected((Problem("pegawai_ids", "cetak.tanpa_pegawai"),))
    if len(rows) == 1 and restricted:  # one who was named is refused; of many he is left out and counted
        params = {"nama": next(iter(rows.values())).nama, "pemohon": restricted[next(iter(rows))].pemohon}
        raise Rejected((Problem("pegawai_ids", "pembatasan.cetak", params),))
    return sorted(rows.values(), key=_place)


@needs(Izin.LIHAT_KINERJA, Izin.CETAK)
def bundles(
    session: Session, order: PrintOrder, people: Sequence[BarisPegawai], lambang: bytes | None
) -> Iterator[Bundle]:
    """The papers of these people, read some people at a time. Raises OutOfSight before the first."""
    with session.db.read() as tx:
        ids = [row.id for row in people]
        must_see(session, tx, ids, Izin.LIHAT_KINERJA, Izin.CETAK, tahun=order.tahun)
    return _read(session, order, people, lambang)


def _read(
    session: Session, order: PrintOrder, people: Sequence[BarisPegawai], lambang: bytes | None
) -> Iterator[Bundle]:
    every, periode = forms_of(order), order.periode or JenisPeriode.AKHIR
    forms = [form for form in every if form.about is About.KINERJA]
    letters = [form.key for form in every if form.about is About.PEGAWAI]
    day = order.tanggal or session.clock().astimezone().date()
    with session.db.read() as tx:
        signers = baca_penanda(tx, day, order.wakil_id) if forms else TANPA_WAKIL
    pilihan = pilihan_formulir(session)
    maker = _Maker(tuple(forms), order.tahun, periode, lambang, pilihan, len(people) == 1, signers)
    asked = Pesanan(office_profile(session), day, order.tahun, order.penandatangan_id, session.latihan,
                    bulan=order.bulan, pilihan=pilihan)
    if not set(FORMULIR_KINERJA).isdisjoint(letters):
        asked = replace(asked, teks_kinerja=pack_for(day).teks_untuk(pilihan))
    if SURAT in letters:
        asked = _reminding(session, asked, order, day)
    for start in range(0, len(people), _AT_ONCE):
        part = people[start : start + _AT_ONCE]
        with session.db.read() as tx:
            ids = skp_ids_of_people(tx, [row.id for row in part], order.tahun)
            plans = load_skps(tx, [key for keys in ids.values() for key in keys])
            evaluated = evaluasi_ids_of_skps(tx, tuple(plans), periode.value)
            evaluations = load_evaluasis(tx, tuple(evaluated.values()))
            versions = plans_for(tx, plans, evaluations.values())
            restricted = ditahan(tx, [row.id for row in part])
            free = [row.id for row in part if row.id not in restricted]
            written = read_surat(tx, letters, free, asked) if letters else {}
        around = baca_sekitar(session, [form.key for form in forms], tuple(plans.values()))
        for row in part:
            if row.id in restricted:
                yield Bundle(row, (), (alasan_dilewati(restricted[row.id]),) * len(every))
                continue
            own = [plans[key] for key in ids.get(row.id, ()) if key in plans]
            pairs = [(plan, evaluations.get(evaluated.get(plan.id, ""))) for plan in own]
            bundle = maker.bundle(row, pairs, versions, around) if forms else Bundle(row, ())
            papers, skipped = written.get(row.id, ((), ()))
            yield replace(bundle, papers=(*bundle.papers, *papers), lewat=(*bundle.lewat, *skipped))


def _reminding(session: Session, asked: Pesanan, order: PrintOrder, day: date) -> Pesanan:
    """With whom each keeps waiting, as far as whoever prints may see it."""
    periode = order.periode or periode_pada(day)
    seen = sight(session, Izin.LIHAT_KINERJA, Izin.CETAK, tahun=order.tahun)
    with session.db.read() as tx:
        board = read_papan(tx, seen, order.tahun, periode, day)
        held = ditahan(tx, [one.id for one in board.baris])
    waiting = {one.id: tuple(line for line in board.dari(one.id) if line.id not in held)
               for one in board.penanggung if one.id}
    return replace(asked, periode=f"{nama_periode(periode)} {order.tahun}", tunggakan=waiting)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the papers of one person; ``alone``: he is the only one of the order."""

    forms: tuple[FormInfo, ...]
    tahun: int
    periode: JenisPeriode
    lambang: bytes | None
    pilihan: Mapping[str, str]
    alone: bool
    signers: ParaPenanda

    def bundle(
        self,
        row: BarisPegawai,
        pairs: Sequence[tuple[Skp, Evaluasi | None]],
        versions: Mapping[str, Skp],
        around: Mapping[tuple[str, str], Any],
    ) -> Bundle:
        """The papers of plans with their evaluations, and why forms do not apply. ``versions``: by evaluation
        the plan as it was set for it; ``around``: by form and plan what else stands on it.
        """
        papers: list[Paper] = []
        lewat: list[str] = []
        gagal: list[tuple[str, str]] = []
        if not pairs:
            return Bundle(row, (), (f"belum ada SKP tahun {self.tahun}",) * len(self.forms))
        for form in self.forms:
            fitting = [(plan, found) for plan, found in pairs if found is not None or not form.needs_periode]
            if not fitting:
                lewat.append(f"belum ada evaluasi {nama_periode(self.periode)} tahun {self.tahun}")
            for plan, found in fitting:
                if form.key in TANPA_ISI and (form.key, plan.id) not in around:
                    lewat.append(TANPA_ISI[form.key])
                    continue
                try:
                    of = found if form.needs_periode else None
                    paper = self._paper(form, versions[of.id] if of else plan, of,
                                        around.get((form.key, plan.id)))
                except ServiceError as error:
                    gagal.append((form.key, error.sentence))
                    continue
                if not paper.salah_formulir:
                    papers.append(paper)
                elif {skp_form(plan), SKP} & {other.key for other in self.forms}:
                    continue  # its own form is printed beside it
                elif self.alone:
                    papers.append(paper)  # who was named alone is refused with the key that fits
                else:
                    lewat.append(f"SKP {jenis_skp(plan)}, formulirnya {skp_form(plan)}")
        place = {plan.id: number for number, (plan, _) in enumerate(pairs)}
        papers.sort(key=lambda paper: place[paper.skp.id])  # of two plans one after the other
        return Bundle(row, tuple(papers), tuple(lewat), tuple(gagal))

    def _paper(self, form: FormInfo, plan: Skp, evaluasi: Evaluasi | None, sekitar: Any) -> Paper:
        key = skp_form(plan) if form.key == SKP else form.key
        return Paper(key, plan, paket_of(evaluasi or plan), evaluasi, self.lambang, pilihan=self.pilihan,
                     sekitar=sekitar, penanda=self.signers.wakil(key, plan, evaluasi))


def _place(row: BarisPegawai) -> tuple[str, int, str, str]:
    return row.unit.casefold(), -row.golongan_urut, row.nama.casefold(), row.id
