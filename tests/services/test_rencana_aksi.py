"""Planned actions: stored in any state of the plan, refused over the changes of others, undone by name."""

import pytest

from asn_desktop.domain.rencana_aksi import RencanaAksi
from asn_desktop.services import rencana_aksi, urungkan
from asn_desktop.services import skp as plans
from asn_desktop.services.errors import Rejected
from asn_desktop.services.printing.render import render_skp
from tests.services import kantor_kecil


def test_actions_change_after_the_plan_was_set_and_leave_its_paper_alone(office):
    kantor = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2026)
    paper = render_skp(office, plan, "skp")
    goal = plan.hasil_kerja[0].id
    targets = (("tw1", "1 Laporan"),)
    first = RencanaAksi(office.db.new_id(), goal, " Menata arsip ", "Daftar arsip", target=targets)
    empty = RencanaAksi(office.db.new_id(), goal)
    stored = rencana_aksi.simpan_rencana_aksi(office, plan.id, (first, empty), ()).aksi
    assert [(row.uraian, row.target) for row in stored] == [("Menata arsip", (("tw1", "1 Laporan"),))]
    with pytest.raises(Rejected):
        rencana_aksi.simpan_rencana_aksi(office, plan.id, (), ())  # made from what is not there any more
    with pytest.raises(Rejected):
        rencana_aksi.simpan_rencana_aksi(office, plan.id, (RencanaAksi("x", "lain", "Menata"),), stored)
    assert render_skp(office, plans.get_skp(office, plan.id), "skp") == paper
    urungkan.urungkan(office, urungkan.aksi_terakhir(office).nomor)
    assert rencana_aksi.rencana_aksi_skp(office, plan.id).aksi == ()
