"""The help with wording: each thing it names, what it lets pass, and that it never blocks."""

from dataclasses import replace

import pytest

from asn_desktop.domain.problems import Severity
from asn_desktop.domain.skp import HasilKerja, Indikator, JenisHasilKerja, Pendekatan
from asn_desktop.domain.teks import match_key
from asn_desktop.domain.telaah_rumusan import Pembanding, telaah
from asn_desktop.fields.texts import sentence
from asn_desktop.presenters.rumusan import Rumusan
from asn_desktop.services.rumusan import kata_rumusan
from tests import builders

RHK, IKI = "Tersusunnya laporan layanan kepegawaian", "Jumlah laporan yang disusun"


def plan(*goals, **changes):
    return replace(builders.an_skp(1), hasil_kerja=tuple(goals), **changes)


def goal(rhk=RHK, indikator=IKI, target="12 Laporan", number=1):
    return HasilKerja(f"g{number}", JenisHasilKerja.UTAMA, "Pimpinan", None, rhk, "",
                      (Indikator(f"i{number}", "Kuantitas", indikator, target),))


NOTHING = Pembanding()


def codes(skp, pembanding=NOTHING):
    return [(one.field.split("/")[-1], one.code.partition(".")[2])
            for one in telaah(skp, kata_rumusan(), pembanding)]


@pytest.mark.parametrize(("changes", "found"), [
    ({}, []),
    ({"target": "Sesuai ketentuan"}, [("target", "tanpa_angka")]),
    ({"target": "Maret"}, []),
    ({"target": "seluruh layanan"}, []),
    ({"indikator": "Laporan yang disusun"}, [("indikator", "tanpa_ukuran")]),
    ({"rhk": "Menyusun laporan layanan kepegawaian"}, [("rhk", "tanpa_hasil")]),
    ({"rhk": "Meningkatnya kualitas layanan"}, []),
    ({"rhk": RHK + " dan tertib" * 25}, [("rhk", "terlalu_panjang")]),
    ({"rhk": "", "indikator": "", "target": ""}, []),
])
def test_each_thing_is_named_at_its_field(changes, found):
    assert codes(plan(goal(**changes))) == found


def test_copies_are_named():
    rekan = Pembanding({match_key(RHK.upper()): "Ani"})
    assert codes(plan(goal()), rekan) == [("rhk", "sama_rekan")]
    before = Pembanding(tahun_lalu=frozenset({(match_key(RHK), match_key(IKI), match_key("12 Laporan"))}))
    assert codes(plan(goal()), before) == [("target", "sama_tahun_lalu")]
    assert codes(plan(goal(target="14 Laporan")), before) == []
    twice = plan(goal(), goal("Terkelolanya arsip", number=2))
    assert codes(twice) == [("indikator", "indikator_ganda")]


def test_a_qualitative_indicator_holds_its_measure_itself():
    kualitatif = {"pendekatan": Pendekatan.KUALITATIF}
    assert codes(plan(goal(indikator="Selesai 4 naskah pada Desember", target=""), **kualitatif)) == []
    assert codes(plan(goal(indikator="Naskah selesai dengan baik", target=""), **kualitatif)) == [
        ("indikator", "tanpa_ukuran")]


def test_a_remark_rests_until_its_text_is_another():
    made = Rumusan(kata_rumusan())
    skp = plan(goal(target="baik"))
    first = made.saran(skp)
    assert [(one.goal_id, one.item_id, one.name) for one in first] == [("g1", "i1", "target")]
    made.rest(first[0].kunci)
    assert made.saran(skp) == ()
    assert len(made.saran(plan(goal(target="cukup baik")))) == 1


def test_nothing_blocks_and_each_finding_has_a_sentence_of_its_own():
    whole = plan(*(goal(f"Menyusun laporan nomor {n}" * 8, "Laporan selesai" * 20, "baik", n)
                   for n in range(40)))
    found = telaah(whole, kata_rumusan(), Pembanding())
    assert len(found) >= 120
    assert all(one.severity is Severity.SARAN for one in found)
    assert len({sentence(one) for one in found}) > 100
