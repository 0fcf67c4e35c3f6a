"""An addendum: what was set stays whole, evaluations keep their version, giving up brings it back exactly."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import Indikator, StatusSkp
from asn_desktop.services import adendum, evaluasi, urungkan
from asn_desktop.services import skp as plans
from asn_desktop.services.errors import Rejected
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.work import Work
from tests.services import kantor_kecil

TW1, AKHIR = JenisPeriode.TW1, JenisPeriode.AKHIR


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


@pytest.fixture
def plan(office, kantor):
    return kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2026)


def printed(office, plan, periode, keys=("evaluasi", "dokumen-evaluasi")):
    out = office.folder.parent / "cetak.pdf"
    order = PrintOrder(keys, 2026, periode, (plan.pegawai_id,), out, gabung=True)
    print_forms(office, order, Work())
    return out.read_bytes()


def changed(office, plan):
    """The addendum with a goal less, and one more indicator and another target in the first."""
    first = plan.hasil_kerja[0]
    items = (replace(first.indikator[0], target="99 Laporan"), *first.indikator[1:],
             Indikator(office.db.new_id(), "Biaya", "Serapan anggaran", "95%"))
    plan = replace(plan, hasil_kerja=(replace(first, indikator=items),))
    saved = plans.save_skp(office, plan)
    plans.ajukan_skp(office, saved.id)
    return plans.tetapkan_skp(office, saved.id, "Tirta Jaya", date(2026, 7, 1))


def test_what_was_evaluated_before_an_addendum_prints_as_it_did(office, plan):
    done = kantor_kecil.evaluasi_selesai(office, plan, TW1)
    before = printed(office, plan, TW1)
    opened = adendum.mulai_adendum(office, plan.id, "Beban kerja bertambah")
    assert (opened.status, opened.adendum_ke) == (StatusSkp.DRAF, 1)
    assert evaluasi.evaluasi_context(office, plan.id, AKHIR).skp == plan  # in force until the new one is set
    second = changed(office, opened)
    assert evaluasi.get_evaluasi(office, done.id) == done
    assert evaluasi.evaluasi_context(office, plan.id, TW1).skp == plan
    assert evaluasi.evaluasi_context(office, plan.id, TW1).versi_baru
    fresh = evaluasi.evaluasi_context(office, plan.id, AKHIR)
    assert (fresh.skp, fresh.evaluasi.adendum_ke) == (second, 1)
    kept = second.hasil_kerja[0].indikator[0].id
    assert fresh.terdahulu[kept]  # ids stay: what the quarter reported is still known
    assert printed(office, plan, TW1) == before
    (change,) = adendum.daftar_adendum(office, plan.id)
    assert change.adendum.sebelum == plan
    assert change.selesai
    assert {"Utama nomor 1, indikator 1", "Utama nomor 2"} <= {one.letak for one in change.beda}
    reopened = evaluasi.buka_kembali_evaluasi(office, done.id)
    raised = adendum.pakai_versi_terbaru(office, reopened.id)
    assert raised.adendum_ke == 1
    taken = evaluasi.evaluasi_context(office, plan.id, TW1)
    assert (taken.skp, taken.versi_baru, fresh.versi_baru) == (second, False, False)
    assert raised.realisasi == done.realisasi  # nothing that was written is lost with the version
    kept = evaluasi.save_evaluasi(office, replace(raised, catatan="Baik"))
    assert (kept.realisasi, kept.umpan_balik) == (done.realisasi, done.umpan_balik)  # nor by what comes later


def test_giving_up_brings_back_exactly_what_was_set(office, plan):
    opened = adendum.mulai_adendum(office, plan.id, "Keliru")
    plans.save_skp(office, replace(opened, hasil_kerja=opened.hasil_kerja[1:], dukungan=("Baru",)))
    with pytest.raises(Rejected):
        plans.delete_skp(office, plan.id)
    back = adendum.batal_adendum(office, plan.id)
    assert replace(back, versi=plan.versi) == plan
    assert adendum.daftar_adendum(office, plan.id) == ()
    with pytest.raises(Rejected):
        adendum.batal_adendum(office, plan.id)
    with pytest.raises(Rejected):
        adendum.mulai_adendum(office, plan.id, "  ")


def test_beginning_can_be_undone_and_setting_cannot(office, plan):
    adendum.mulai_adendum(office, plan.id, "Keliru")
    urungkan.urungkan(office, urungkan.aksi_terakhir(office).nomor)
    back = plans.get_skp(office, plan.id)
    assert replace(back, versi=plan.versi) == plan
    changed(office, adendum.mulai_adendum(office, plan.id, "Beban kerja bertambah"))
    with pytest.raises(Rejected):
        urungkan.urungkan(office, urungkan.aksi_terakhir(office).nomor)


def test_editing_this_year_leaves_last_year_as_it_was_to_the_byte(office, kantor):
    """A peer's update touched the plans of every year."""
    last = kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2025)
    kantor_kecil.evaluasi_selesai(office, last, AKHIR)

    def rows():
        with office.db.read() as tx:
            run = tx.connection.exec_driver_sql
            return [sorted(map(repr, run(f"SELECT * FROM {table}").fetchall()))
                    for table in ("skp", "skp_hasil_kerja", "skp_indikator", "evaluasi", "pihak_dokumen")]

    before = rows()
    plan = kantor_kecil.skp_ditetapkan(office, kantor.sekar, 2026)
    kantor_kecil.evaluasi_selesai(office, plan, TW1)
    changed(office, adendum.mulai_adendum(office, plan.id, "Beban kerja bertambah"))
    assert all(set(old) <= set(new) for old, new in zip(before, rows(), strict=True))
    assert plans.get_skp(office, last.id) == last
