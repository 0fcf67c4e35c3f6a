"""How each use case is called about one person in one state: what the matrix of roles runs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from asn_desktop.domain.evaluasi import Evaluasi, SasaranUmpanBalik
from asn_desktop.domain.peran import Peran
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import Skp
from asn_desktop.domain.tanda import Ringkasan
from asn_desktop.exchange.sheet import read_file
from asn_desktop.fields.penugasan_penilai import PENUGASAN_PENILAI
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services import (
    balance,
    beranda,
    clock,
    demo,
    drafts,
    evaluasi,
    evaluasi_list,
    exporting,
    importing,
    pegawai,
    pegawai_baru,
    pegawai_file,
    pelatihan,
    practice,
    records,
    rekaman_pegawai,
    search,
    skp,
    skp_list,
    terima_formulir,
    verifikasi,
)
from asn_desktop.services.importing import inspecting
from asn_desktop.services.printing import (
    batch,
    gather,
    hasil,
    kekurangan_ekspor,
    penggaris,
    readiness,
    render,
    select,
    tanda,
)
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests import builders
from tests.services import kantor_kecil

AKHIR, TW1 = JenisPeriode.AKHIR, JenisPeriode.TW1
SKP = ("draf", "diajukan", "ditetapkan")
EVALUASI = ("draf", "selesai")


@dataclass(frozen=True)
class Orang:
    """A person with a plan in every state (one a year) and an evaluation in every state."""

    id: str
    nip: str
    golongan: str
    pelatihan: str
    plans: dict[str, Skp]
    evaluations: dict[str, Evaluasi]
    folder: Path

    @property
    def set_plan(self) -> Skp:
        return self.plans["ditetapkan"]

    def order(self) -> gather.PrintOrder:
        return gather.PrintOrder(("skp-kuantitatif",), 2026, None, (self.id,), self.folder / "cetak")

    def pemeriksaan(self) -> verifikasi.Pemeriksaan:
        """A paper that proves nothing."""
        told = Ringkasan("evaluasi", "EV-1", self.nip, 2026)
        return verifikasi.Pemeriksaan(verifikasi.Putusan.TIDAK_ASLI, "", "", told, b"")

    def paper(self) -> Paper:
        return Paper("skp-kuantitatif", self.set_plan, skp.paket_of(self.set_plan))


@dataclass(frozen=True)
class Panggilan:
    """``run`` is given the session, the person and the state; ``orang`` False: nobody is named in it.

    ``fresh``: it changes the office itself before it asks, so every role finds it as it was.
    """

    run: Callable[[Session, Orang, str], Any]
    states: tuple[str, ...] = ("",)
    orang: bool = True
    fresh: bool = False


def isi(session: Session) -> dict[str, Orang]:
    """Fill an office: the kasubbag himself, Sekar whom he appraises, and the camat, who is neither."""
    kantor = kantor_kecil.isi(session)
    people = {"diri": kantor.kasubbag, "bawahan": kantor.sekar, "asing": kantor.camat}
    found = {name: _orang(session, person) for name, person in people.items()}
    session.db.backup("rutin")
    return found


def _orang(session: Session, person: str) -> Orang:
    set_plan = kantor_kecil.skp_ditetapkan(session, person, 2026)
    finished = kantor_kecil.evaluasi_selesai(session, set_plan, AKHIR)
    draft = kantor_kecil.evaluasi_terisi(session, set_plan, TW1)
    proposed = skp.ajukan_skp(session, kantor_kecil.skp_terisi(session, person, 2027).id)
    plans = {
        "draf": kantor_kecil.skp_terisi(session, person, 2025),
        "diajukan": proposed,
        "ditetapkan": set_plan,
    }
    training = {"pegawai_id": person, "jenis": "klasikal", "nama": "Arsip", "jp": 24}
    with session.db.write("isi", "uji") as tx:
        made = tx.insert("pelatihan", {**training, "tanggal_mulai": date(2026, 2, 2)})
        nip = tx.row("pegawai", person)["nip"]
    golongan = records.list_records(session, "riwayat_golongan", person)[0].id
    evaluations = {"draf": draft, "selesai": finished}
    return Orang(person, nip, golongan, made, plans, evaluations, session.folder)


def _sheets(session: Session, orang: Orang) -> Any:
    path = resource_path("demo", "siasn_contoh.csv")
    small = session.folder / "kecil.csv"
    small.write_text("\n".join(path.read_text(encoding="utf-8-sig").splitlines()[:3]), encoding="utf-8")
    return small, read_file(small, lambda done, total: None)


def _inspected(session: Session, orang: Orang, state: str) -> Any:
    return inspecting.inspect_sheets(session, *_sheets(session, orang), Work())


def _planned(session: Session, orang: Orang, state: str) -> importing.ImportPlan:
    peran, session.peran = session.peran, frozenset({Peran.PETUGAS})
    plan: importing.ImportPlan = _inspected(session, orang, state)
    session.peran = peran
    return plan


def _applied(session: Session, orang: Orang, state: str) -> Any:
    return importing.apply_import(session, _planned(session, orang, state), Work())


CALLS: dict[str, Panggilan] = {
    "balance.balance": Panggilan(
        lambda s, o, state: balance.balance(s, 2026, AKHIR, berjalan=o.evaluations[state]), EVALUASI
    ),
    "balance.distribution": Panggilan(lambda s, o, _: balance.distribution(s, 2026, AKHIR), orang=False),
    "beranda.beranda": Panggilan(lambda s, o, _: beranda.beranda(s, 2026, AKHIR), orang=False),
    "clock.today": Panggilan(lambda s, o, _: clock.today(s), orang=False),
    "demo.fill_practice_office": Panggilan(
        lambda s, o, _: demo.fill_practice_office(s, 5, kinerja=False), orang=False
    ),
    "drafts.discard_draft": Panggilan(lambda s, o, _: drafts.discard_draft(s, "skp", o.set_plan.id)),
    "drafts.drafts": Panggilan(lambda s, o, _: drafts.drafts(s), orang=False),
    "drafts.save_draft": Panggilan(
        lambda s, o, state: drafts.save_draft(s, "skp", o.plans[state].id, 1, "{}"), SKP
    ),
    "evaluasi.buka_kembali_evaluasi": Panggilan(
        lambda s, o, state: evaluasi.buka_kembali_evaluasi(s, o.evaluations[state].id), EVALUASI
    ),
    "evaluasi.evaluasi_context": Panggilan(
        lambda s, o, state: evaluasi.evaluasi_context(s, o.plans[state].id, JenisPeriode.TW2), SKP
    ),
    "evaluasi.get_evaluasi": Panggilan(
        lambda s, o, state: evaluasi.get_evaluasi(s, o.evaluations[state].id), EVALUASI
    ),
    "evaluasi.new_umpan_balik": Panggilan(
        lambda s, o, _: evaluasi.new_umpan_balik(s, SasaranUmpanBalik.PERILAKU, "akuntabel"), orang=False
    ),
    "evaluasi.refresh_parties": Panggilan(
        lambda s, o, state: evaluasi.refresh_parties(s, o.evaluations[state]), EVALUASI
    ),
    "evaluasi.save_evaluasi": Panggilan(
        lambda s, o, state: evaluasi.save_evaluasi(s, o.evaluations[state]), EVALUASI
    ),
    "evaluasi.selesaikan_evaluasi": Panggilan(
        lambda s, o, state: evaluasi.selesaikan_evaluasi(s, o.evaluations[state].id), EVALUASI
    ),
    "evaluasi_list.list_evaluasi": Panggilan(
        lambda s, o, _: evaluasi_list.list_evaluasi(s, 2026, AKHIR), orang=False
    ),
    "evaluasi_list.penilai_choices": Panggilan(
        lambda s, o, _: evaluasi_list.penilai_choices(s, 2026), orang=False
    ),
    "exporting.export_pegawai": Panggilan(
        lambda s, o, _: exporting.export_pegawai(s, s.folder / "p.csv"), orang=False
    ),
    "exporting.people_to_export": Panggilan(lambda s, o, _: exporting.people_to_export(s), orang=False),
    "exporting.takes_two_to_export": Panggilan(lambda s, o, _: exporting.takes_two_to_export(s), orang=False),
    "importing.applying.apply_import": Panggilan(_applied, orang=False),
    "importing.inspecting.inspect_file": Panggilan(
        lambda s, o, _: inspecting.inspect_file(s, _sheets(s, o)[0], Work()), orang=False
    ),
    "importing.inspecting.inspect_sheets": Panggilan(_inspected, orang=False),
    "importing.remembering.remember": Panggilan(
        lambda s, o, state: importing.remember(s, _planned(s, o, state)), orang=False
    ),
    "importing.several.inspect_next": Panggilan(
        lambda s, o, state: importing.inspect_next(s, [_planned(s, o, state)], Work()), orang=False
    ),
    "pegawai.pegawai_facets": Panggilan(
        lambda s, o, _: pegawai.pegawai_facets(s, pegawai.PegawaiQuery()), orang=False
    ),
    "pegawai.pegawai_ids": Panggilan(
        lambda s, o, _: pegawai.pegawai_ids(s, pegawai.PegawaiQuery()), orang=False
    ),
    "pegawai.pegawai_rows": Panggilan(lambda s, o, _: pegawai.pegawai_rows(s, (o.id,))),
    "pegawai.unit_choices": Panggilan(lambda s, o, _: pegawai.unit_choices(s), orang=False),
    "pegawai_file.pegawai_file": Panggilan(lambda s, o, _: pegawai_file.pegawai_file(s, o.id)),
    "pelatihan.jp_rows": Panggilan(lambda s, o, _: pelatihan.jp_rows(s, 2026), orang=False),
    "pelatihan.jp_summary": Panggilan(lambda s, o, _: pelatihan.jp_summary(s, 2026), orang=False),
    "pelatihan.pelatihan_count": Panggilan(
        lambda s, o, _: pelatihan.pelatihan_count(s, pelatihan.PelatihanQuery()), orang=False
    ),
    "pelatihan.pelatihan_ids": Panggilan(
        lambda s, o, _: pelatihan.pelatihan_ids(s, pelatihan.PelatihanQuery()), orang=False
    ),
    "pelatihan.pelatihan_rows": Panggilan(lambda s, o, _: pelatihan.pelatihan_rows(s, (o.pelatihan,))),
    "practice.practice_person": Panggilan(lambda s, o, _: practice.practice_person(s), orang=False),
    "practice.practice_units": Panggilan(lambda s, o, _: practice.practice_units(s), orang=False),
    "printing.batch.print_forms": Panggilan(lambda s, o, _: batch.print_forms(s, o.order(), Work())),
    "printing.gather.bundles": Panggilan(lambda s, o, _: gather.bundles(s, o.order(), (_row(o),), None)),
    "printing.gather.people_in_order": Panggilan(lambda s, o, _: gather.people_in_order(s, (o.id,), 2026)),
    "printing.hasil.baca_hasil": Panggilan(lambda s, o, _: hasil.baca_hasil(s, ()), orang=False),
    "printing.penggaris.halaman_penggaris": Panggilan(
        lambda s, o, _: penggaris.halaman_penggaris(s, "Pencetak", 0.5, -1.0), orang=False
    ),
    "printing.kekurangan_ekspor.ekspor_kekurangan": Panggilan(
        lambda s, o, _: kekurangan_ekspor.ekspor_kekurangan(s, (), s.folder.parent / "kurang.xlsx"),
        orang=False,
    ),
    "printing.readiness.missing_for_print": Panggilan(
        lambda s, o, _: readiness.missing_for_print(s, o.order())
    ),
    "printing.render.render_evaluasi": Panggilan(
        lambda s, o, state: render.render_evaluasi(s, o.evaluations[state], o.set_plan, "dokumen-evaluasi"),
        EVALUASI,
    ),
    "printing.render.render_skp": Panggilan(
        lambda s, o, state: render.render_skp(s, o.plans[state], "skp-kuantitatif"), SKP
    ),
    "printing.tanda.bertanda": Panggilan(lambda s, o, _: tanda.bertanda(s, o.paper()), orang=False),
    "printing.tanda.kunci_kantor": Panggilan(lambda s, o, _: tanda.kunci_kantor(s), orang=False),
    "printing.tanda.kunci_publik_kantor": Panggilan(
        lambda s, o, _: tanda.kunci_publik_kantor(s), orang=False
    ),
    "verifikasi.periksa_formulir": Panggilan(
        lambda s, o, _: verifikasi.periksa_formulir(s, "tidak ada.pdf"), orang=False
    ),
    **{f"terima_formulir.{name}": Panggilan(
        lambda s, o, _, name=name: getattr(terima_formulir, name)(s, Path("tidak ada.pdf")), orang=False
    ) for name in ("lihat_terimaan", "templat_dari_formulir", "terima_formulir")},
    "verifikasi.kenali_kantor": Panggilan(
        lambda s, o, _: verifikasi.kenali_kantor(s, "Lain", o.pemeriksaan()), orang=False
    ),
    "verifikasi.kantor_dikenal": Panggilan(lambda s, o, _: verifikasi.kantor_dikenal(s), orang=False),
    "printing.render.watermark": Panggilan(lambda s, o, _: render.watermark(s, o.paper())),
    "printing.render.with_head": Panggilan(lambda s, o, _: render.with_head(s, o.paper()), orang=False),
    "printing.select.select_pegawai": Panggilan(lambda s, o, _: select.select_pegawai(s, nips=(o.nip,))),
    "pegawai_baru.add_pegawai": Panggilan(
        lambda s, o, _: pegawai_baru.add_pegawai(s, builders.a_pegawai(77)), orang=False
    ),
    "records.delete_record": Panggilan(
        lambda s, o, _: records.delete_record(s, "pelatihan", o.pelatihan), fresh=True
    ),
    "records.get_record": Panggilan(lambda s, o, _: records.get_record(s, "riwayat_golongan", o.golongan)),
    "records.list_records": Panggilan(lambda s, o, _: records.list_records(s, "pelatihan", o.id)),
    "records.record_choices": Panggilan(
        lambda s, o, _: records.record_choices(s, PENUGASAN_PENILAI.field("penilai_id")), orang=False
    ),
    "rekaman_pegawai.rekaman_pegawai": Panggilan(lambda s, o, _: rekaman_pegawai.rekaman_pegawai(s, o.id)),
    "records.save_record": Panggilan(
        lambda s, o, _: records.save_record(s, "riwayat_golongan", {"golongan": "III/d"}, o.golongan),
        fresh=True,
    ),
    "search.search_people": Panggilan(lambda s, o, _: search.search_people(s, "sekar"), orang=False),
    "skp.ajukan_skp": Panggilan(lambda s, o, state: skp.ajukan_skp(s, o.plans[state].id), SKP),
    "skp.delete_skp": Panggilan(lambda s, o, state: skp.delete_skp(s, o.plans[state].id), SKP),
    "skp.find_skp": Panggilan(lambda s, o, state: skp.find_skp(s, o.id, o.plans[state].tahun), SKP),
    "skp.get_skp": Panggilan(lambda s, o, state: skp.get_skp(s, o.plans[state].id), SKP),
    "skp.goals_of_superior": Panggilan(lambda s, o, state: skp.goals_of_superior(s, o.plans[state]), SKP),
    "skp.kembalikan_skp": Panggilan(lambda s, o, state: skp.kembalikan_skp(s, o.plans[state].id), SKP),
    "skp.new_hasil_kerja": Panggilan(lambda s, o, _: skp.new_hasil_kerja(s), orang=False),
    "skp.new_indikator": Panggilan(lambda s, o, _: skp.new_indikator(s), orang=False),
    "skp.refresh_parties": Panggilan(lambda s, o, state: skp.refresh_parties(s, o.plans[state]), SKP),
    "skp.save_skp": Panggilan(lambda s, o, state: skp.save_skp(s, o.plans[state]), SKP),
    "skp.seen_skp": Panggilan(lambda s, o, state: skp.seen_skp(s, o.plans[state].id), SKP),
    "skp.start_skp": Panggilan(lambda s, o, _: skp.start_skp(s, o.id, 2029)),
    "skp.tetapkan_skp": Panggilan(
        lambda s, o, state: skp.tetapkan_skp(s, o.plans[state].id, "Tirta Jaya", date(2026, 1, 9)), SKP
    ),
    "skp_list.list_skp": Panggilan(lambda s, o, _: skp_list.list_skp(s, 2026), orang=False),
    "skp_list.skp_counts": Panggilan(lambda s, o, _: skp_list.skp_counts(s, 2026), orang=False),
}


def _row(orang: Orang) -> Any:
    """A row of the list as bundles take it; only its id is looked at."""
    return gather.BarisPegawai(orang.id, orang.nip, "", "PNS", "", 0, "", "", None, "", 0, True)
