"""What the pictures of a running year need: a month of somebody's log, and the dialog that takes one in."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from asn_desktop.domain.skp import Skp
    from asn_desktop.services.session import Session
    from asn_desktop.views.dialogs.base import Dialog
    from asn_desktop.views.shell.main_window import MainWindow

_HEAD = "Rencana Aksi\tTanggal\tJam Mulai\tJam Selesai\tKegiatan Harian\tRealisasi\tSatuan\tBukti Dukung"
_LINES = (
    "Menyusun laporan bulanan\t{day}\t08:00\t10:30\tMengolah data laporan layanan\t6\tBerkas\tMap 3",
    "\t{day}\t10:15\t12:00\tRapat penyusunan jadwal kerja bulan berikutnya\t1\tNotula\t",
    "Melayani permintaan data pegawai\t{day}\t13:00\t15:30\tMemutakhirkan data keluarga pegawai\t12\tData\t",
)


def add_running_year(session: "Session", people: Sequence[str]) -> None:
    """A log of some days of this month for one person."""
    from asn_desktop.services.clock import today
    from asn_desktop.services.log_harian.ambil import ambil_log, pratinjau_teks

    first = today(session).replace(day=1)
    rows = [line.format(day=first.replace(day=day)) for day in (2, 3, 4) for line in _LINES]
    seen = pratinjau_teks(session, people[0], "\n".join((_HEAD, *rows)))
    ambil_log(session, seen, dict.fromkeys(seen.tidak_dikenal))
    _add_notes(session, people[0], first.replace(day=4))


def _add_notes(session: "Session", pegawai_id: str, day: "date") -> None:
    from asn_desktop.domain.umpan_balik import Tanda
    from asn_desktop.services.umpan_balik import catat_umpan_balik, catatan_baru, umpan_balik_pegawai

    year = umpan_balik_pegawai(session, pegawai_id, day.year)
    if year is None:
        return
    targets = tuple(year.sasaran)
    for target, words, mark in ((targets[0], "Laporan rapi dan tepat waktu, pertahankan", Tanda.BAIK),
                                (targets[1], "Lampirkan daftar hadir pada laporan berikutnya", Tanda.PERLU),
                                (targets[-1], "Melibatkan rekan seunit sejak awal", None)):
        catat_umpan_balik(session, catatan_baru(year.skp.id, target, day, words, tanda=mark))


def add_draft(session: "Session", people: Sequence[str]) -> None:
    """A plan that is being written, of the last who had none: most of it, and two indicators still empty."""
    from dataclasses import replace

    from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
    from asn_desktop.services.demo import TAHUN_DEMO
    from asn_desktop.services.salin_skp import mulai_terisi, salin_isi
    from asn_desktop.services.skp import find_skp, fresh_skp

    plans = {person: find_skp(session, person, TAHUN_DEMO) for person in people}
    without = [person for person, plan in plans.items() if plan is None]
    begun = fresh_skp(session, without[-1], TAHUN_DEMO)
    others_plans = [plan for plan in plans.values() if plan is not None]
    near = (plan for plan in others_plans if begun.pegawai.unit_kerja in plan.pegawai.unit_kerja)
    model = next(near, others_plans[0])
    goals = tuple(goal.id for goal in model.hasil_kerja)
    made = salin_isi(session, begun, Salinan(model), PilihanSalin(goals)).skp
    first, *others = made.hasil_kerja
    bare = replace(first, indikator=(*first.indikator[:1], *(
        replace(one, indikator="", target="") for one in first.indikator[1:])))
    mulai_terisi(session, Salinan(replace(made, hasil_kerja=(bare, *others))))


def dialogs_of_running_year(main: "MainWindow", pegawai_id: str) -> Iterator[tuple[str, "Dialog"]]:
    """A block with a name that no plan has, and evidence of an indicator."""
    from asn_desktop.services.bukti_kinerja import Bukti, tambah_bukti
    from asn_desktop.services.clock import today
    from asn_desktop.services.log_harian.ambil import pratinjau_teks
    from asn_desktop.services.skp import find_skp
    from asn_desktop.views.screens.evaluasi.evidence_dialog import EvidenceDialog
    from asn_desktop.views.screens.pelaksanaan.log_take_dialog import TakeLogDialog

    day = today(main.session).replace(day=9)
    block = "\n".join((_HEAD, _LINES[0].format(day=day), _LINES[2].format(day=day)))
    seen = pratinjau_teks(main.session, pegawai_id, block)
    yield "ambil-log", TakeLogDialog(main.context, seen, main)
    plan = find_skp(main.session, pegawai_id, day.year)
    if plan is not None:
        indikator = plan.hasil_kerja[0].indikator[0]
        for kind, name, place in (("fisik", "Daftar hadir dan notula", "Map 3, lemari 2"),
                                  ("berkas", "Laporan bulanan", "laporan-oktober.pdf")):
            tambah_bukti(main.session, Bukti("", plan.id, indikator.id, kind, name, place))
        yield "bukti", EvidenceDialog(main.context, plan, indikator, main)
        yield from _of_a_plan(main, plan)


def _of_a_plan(main: "MainWindow", plan: "Skp") -> Iterator[tuple[str, "Dialog"]]:
    """What begins a plan, ends it, or keeps it for others."""
    from asn_desktop.domain.salin_skp import Salinan
    from asn_desktop.services.bank_indikator import contoh_bank
    from asn_desktop.services.rencana_aksi import rencana_aksi_skp
    from asn_desktop.services.templat_skp import templat_untuk
    from asn_desktop.views.screens.setelan.bank_page import ExamplesDialog
    from asn_desktop.views.screens.skp.copying import CopyDialog
    from asn_desktop.views.screens.skp.plan_dialogs import EndPlanDialog
    from asn_desktop.views.screens.skp.templates import KeepTemplateDialog, TemplateDialog

    context = main.context
    templates = templat_untuk(main.session, plan.pegawai.jabatan)
    yield "templat", TemplateDialog(templates, may_keep=True, parent=main)
    yield "simpan-templat", KeepTemplateDialog(context, plan, main)
    source = Salinan(plan, rencana_aksi_skp(main.session, plan.id).aksi)
    yield "salin-skp", CopyDialog(source, plan.tahun + 1, filled=True, parent=main)
    yield "akhiri-skp", EndPlanDialog(context, plan, main)
    yield "contoh-bank", ExamplesDialog(contoh_bank(main.session), main)
