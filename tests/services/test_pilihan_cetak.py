"""Which form a plan has, and the ways of printing that the office chose, in previews and batches alike."""

from dataclasses import replace

import pytest

from asn_desktop.domain.skp import JenisSkp, Pendekatan, Perspektif
from asn_desktop.services import printing
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.services.pilihan_cetak import pilih_formulir, pilihan_formulir, varian_formulir
from asn_desktop.services.skp import save_skp
from asn_desktop.services.work import Work
from tests.services import kantor_kecil
from tests.services.kantor_kecil import skp_terisi
from tests.services.test_printing import order_for, text_of


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def in_shape(office, person, pendekatan, jenis=JenisSkp.JA_JF):
    plan = skp_terisi(office, person)
    goals = tuple(replace(goal, perspektif=Perspektif.ANGGARAN) for goal in plan.hasil_kerja)
    return save_skp(office, replace(plan, pendekatan=pendekatan, jenis=jenis, hasil_kerja=goals))


def test_a_plan_is_printed_in_the_form_of_its_approach_and_kind(office, kantor, tmp_path):
    plans = [in_shape(office, kantor.sekar, Pendekatan.KUALITATIF),
             in_shape(office, kantor.camat, Pendekatan.KUANTITATIF, JenisSkp.JPT),
             in_shape(office, kantor.rahmat, Pendekatan.KUANTITATIF)]
    fitting = ("skp-kualitatif", "skp-jpt", "skp-kuantitatif")
    for plan, key in zip(plans, fitting, strict=True):
        assert printing.render_skp(office, plan, "skp") == printing.render_skp(office, plan, key)
        wrong = next(other for other in fitting if other != key)
        with pytest.raises(ServiceError, match=f"formulirnya {key}"):
            printing.render_skp(office, plan, wrong)
    assert "Anggaran" in text_of(printing.render_skp(office, plans[1], "skp"))
    people = [plan.pegawai_id for plan in plans]
    every = printing.print_forms(office, order_for(people, tmp_path / "a", ("skp",)), Work())
    assert (every.documents, every.failed, every.skipped) == (3, (), ())
    one = printing.print_forms(office, order_for(people, tmp_path / "b", ("skp-kuantitatif",)), Work())
    assert (one.documents, one.failed) == (1, ())
    assert sorted(skipped.alasan.rsplit(" ", 1)[1] for skipped in one.skipped) == list(sorted(fitting)[:2])
    named = printing.print_forms(office, order_for(people[:1], tmp_path / "c", ("skp-jpt",)), Work())
    assert named.documents == 0
    assert "cetak skp-kualitatif" in named.failed[0].kalimat


def test_the_ways_of_the_office_hold_for_previews_and_batches(office, kantor, tmp_path):
    plan = skp_terisi(office, kantor.sekar)
    official = printing.render_skp(office, plan, "skp")
    pilih_formulir(office, "kelompok", "kinerja_utama")
    pilih_formulir(office, "isian", "tanpa")
    pilih_formulir(office, "isian", "kelabu")
    assert pilihan_formulir(office) == {"kelompok": "kinerja_utama", "isian": "kelabu"}
    printing.print_forms(office, order_for((kantor.sekar,), tmp_path / "satu.pdf", ("skp",)), Work())
    changed = printing.render_skp(office, plan, "skp")
    for pdf in (changed, (tmp_path / "satu.pdf").read_bytes()):
        assert "A. KINERJA UTAMA" in text_of(pdf)
    pilih_formulir(office, "kelompok", "utama")
    assert printing.render_skp(office, plan, "skp") not in (official, changed), "the fill is still grey"
    pilih_formulir(office, "isian", "biru")
    assert pilihan_formulir(office) == {}
    assert printing.render_skp(office, plan, "skp") == official
    with pytest.raises(Rejected):
        pilih_formulir(office, "isian", "ungu")
    assert {"isian", "judul", "periode", "nip_pppk"} <= {varian.kunci for varian in varian_formulir(office)}
