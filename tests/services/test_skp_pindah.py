"""Two plans of one person in a year: who moved keeps both everywhere, who stands in has a second one."""

from datetime import date

import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import Sebagai
from asn_desktop.services import evaluasi, skp_pindah
from asn_desktop.services import skp as plans
from asn_desktop.services.errors import Rejected
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.work import Work
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, skp_ditetapkan, skp_terisi


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def test_who_moved_keeps_both_plans_in_lists_counts_evaluation_and_prints(office, kantor):
    """A peer reduced the two SKP of a mover to one."""
    first = skp_ditetapkan(office, kantor.sekar, 2026)
    evaluasi_selesai(office, first, JenisPeriode.TW1)
    begun = skp_pindah.mulai_skp_kedua(office, first.id, date(2026, 7, 1))
    ended = plans.get_skp(office, first.id)
    assert (ended.selesai, begun.mulai, begun.selesai) == (
        date(2026, 6, 30), date(2026, 7, 1), date(2026, 12, 31)
    )
    assert begun.unit_kerja_id == kantor.subbag
    rows = [row for row in plans.list_skp(office, 2026) if row.pegawai_id == kantor.sekar]
    assert [row.skp_id for row in rows] == [first.id, begun.id]
    counts = plans.skp_counts(office, 2026)
    assert (counts.pegawai, counts.belum, counts.draf, counts.ditetapkan) == (5, 4, 1, 1)
    assert [one.id for one in skp_pindah.skp_setahun(office, kantor.sekar, 2026)] == [begun.id, first.id]
    listed = {
        periode: [row.skp_id for row in evaluasi.list_evaluasi(office, 2026, periode)]
        for periode in (JenisPeriode.TW1, JenisPeriode.TW3, JenisPeriode.AKHIR)
    }
    assert listed == {JenisPeriode.TW1: [first.id], JenisPeriode.TW3: [], JenisPeriode.AKHIR: [first.id]}
    out = office.folder.parent / "dua.pdf"
    done = print_forms(office, PrintOrder(("lampiran-skp",), 2026, None, (kantor.sekar,), out, gabung=True),
                       Work())
    assert (done.documents, len(done.failed)) == (1, 1)  # the second, which is empty yet, is named


def test_who_stands_in_has_a_plan_of_that_post_beside_his_own(office, kantor):
    own = skp_ditetapkan(office, kantor.kasubbag, 2026)
    with office.db.write("uji", office.actor) as tx:
        tx.insert("riwayat_jabatan", {
            "pegawai_id": kantor.kasubbag, "jenis_jabatan": "struktural", "jabatan": "Camat",
            "eselon": "III.a", "penugasan": "plt", "unit_kerja": "KECAMATAN TIRTA HULU",
            "tmt_jabatan": date(2026, 1, 1)})
    acting = skp_pindah.mulai_skp_kedua(office, own.id, own.mulai, Sebagai.PLT, "", date(2026, 3, 31))
    assert (acting.pegawai.jabatan, acting.sebagai) == ("Plt. Camat", Sebagai.PLT)
    assert plans.get_skp(office, own.id) == own
    named = plans.refresh_parties(office, acting).pegawai
    assert (named.jabatan, named.unit_kerja) == ("Plt. Camat", "Kecamatan Tirta Hulu")
    assert acting.unit_kerja_id == kantor.subbag, "where he counts"
    with pytest.raises(Rejected):
        skp_pindah.mulai_skp_kedua(office, own.id, date(2026, 3, 1), Sebagai.PLT, "Camat")  # runs into it
    mine = plans.goals_of_superior(office, skp_terisi(office, kantor.sekar, 2026))
    assert [goal.id for goal in mine][-len(own.hasil_kerja):] == [goal.id for goal in own.hasil_kerja]
    rated = evaluasi_selesai(office, kantor_kecil.ditetapkan(office, acting), JenisPeriode.TW1)
    listed = [*plans.list_skp(office, 2026), *evaluasi.list_evaluasi(office, 2026, JenisPeriode.TW1)]
    assert [(row.jabatan, row.unit) for row in listed if row.pegawai_id == kantor.kasubbag] == 2 * [
        ("Kepala Subbagian", "Subbagian Umum"), ("Plt. Camat", "Kecamatan Tirta Hulu")]
    for one in (rated, evaluasi.refresh_parties(office, rated)):
        assert (one.pegawai.jabatan, one.pegawai.unit_kerja) == ("Plt. Camat", "Kecamatan Tirta Hulu")


def test_an_end_does_not_cut_what_is_finished_and_can_be_taken_back(office, kantor):
    plan = skp_ditetapkan(office, kantor.sekar, 2026)
    evaluasi_selesai(office, plan, JenisPeriode.TW2)
    with pytest.raises(Rejected):
        skp_pindah.akhiri_skp(office, plan.id, date(2026, 5, 31))
    draft = kantor_kecil.evaluasi_terisi(office, plan, JenisPeriode.AKHIR)
    ended = skp_pindah.akhiri_skp(office, plan.id, date(2026, 8, 31))
    assert evaluasi.get_evaluasi(office, draft.id).selesai == ended.selesai == date(2026, 8, 31)
    again = skp_pindah.akhiri_skp(office, plan.id, date(2026, 12, 31))
    assert again.selesai == plan.selesai
