"""SKP and evaluation move only along their states: ``can_x`` exactly when ``x`` does not raise."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from asn_desktop.domain import evaluasi as ev
from asn_desktop.domain import skp as plan
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.domain.problems import NotAllowed, Severity
from asn_desktop.domain.skp import (
    HasilKerja,
    Indikator,
    JenisHasilKerja,
    JenisSkp,
    Pendekatan,
    Perspektif,
    Pihak,
    StatusSkp,
)
from tests.builders import SAAT, a_goal, a_penilai, a_pihak, an_evaluasi, an_skp, an_skp_ditetapkan

TEXTS = ("catatan", "alasan_hasil_kerja", "alasan_perilaku", "dasar_capaian")


def _tries(step, *args):
    """The result of a step, or None when it raised NotAllowed with at least one blocking reason."""
    try:
        return step(*args)
    except NotAllowed as error:
        refused = error
    assert refused.problems
    assert all(problem.blocks for problem in refused.problems)
    return None


class Performance(RuleBasedStateMachine):
    """One person's year, edited and moved about in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.skp = an_skp(1, 0, 1)
        self.evaluasi = an_evaluasi(self.skp)
        self.was_ditetapkan = False
        self.typed = {name: getattr(self.evaluasi, name) for name in TEXTS}

    def _edit(self, **changes):
        if plan.can_edit(self.skp):
            self.skp = replace(self.skp, **changes)

    @rule(n_goals=st.integers(0, 42), filled=st.booleans())
    def set_goals(self, n_goals, filled):
        self._edit(
            hasil_kerja=tuple(
                a_goal(number, 1, rhk="Tersusunnya laporan" if filled else " ") for number in range(n_goals)
            )
        )

    @rule(penilai=st.sampled_from([Pihak(), a_penilai(), a_pihak(), a_penilai(nip="")]))
    def set_penilai(self, penilai):
        self._edit(penilai=penilai)

    @rule(tempat=st.sampled_from(["", "Tirta Jaya"]), tanggal=st.sampled_from([None, date(2026, 1, 15)]))
    def set_place_and_day(self, tempat, tanggal):
        # The pejabat penilai writes place and day of signature, so also while the plan is proposed.
        if self.skp.status is not StatusSkp.DITETAPKAN:
            self.skp = replace(self.skp, tempat=tempat, tanggal_ttd=tanggal)

    @rule()
    def mend(self):
        self._edit(hasil_kerja=an_skp(1, 0, 1).hasil_kerja, penilai=a_penilai())

    @rule()
    def ajukan(self):
        can = plan.can_ajukan(self.skp)
        after = _tries(plan.ajukan, self.skp, "sekar", SAAT)
        assert can == (after is not None)
        self.skp = after or self.skp

    @rule()
    def kembalikan(self):
        can = plan.can_kembalikan(self.skp)
        after = _tries(plan.kembalikan, self.skp)
        assert can == (after is not None)
        self.skp = after or self.skp

    @rule()
    def tetapkan(self):
        can = plan.can_tetapkan(self.skp)
        after = _tries(plan.tetapkan, self.skp, "ratri", SAAT)
        assert can == (after is not None)
        self.skp = after or self.skp

    @rule(
        hasil_kerja=st.sampled_from([None, *Rating]),
        perilaku=st.sampled_from([None, *Rating]),
        capaian=st.sampled_from([None, *Capaian]),
        tempat=st.sampled_from(["", "Tirta Jaya"]),
    )
    def rate(self, hasil_kerja, perilaku, capaian, tempat):
        if ev.can_edit(self.evaluasi):
            self.evaluasi = replace(
                self.evaluasi,
                rating_hasil_kerja=hasil_kerja,
                rating_perilaku=perilaku,
                capaian=capaian,
                tempat=tempat,
            )

    @rule(name=st.sampled_from(TEXTS), text=st.sampled_from(["", "Tercapai", "Perlu pendampingan"]))
    def write(self, name, text):
        if ev.can_edit(self.evaluasi):
            self.typed[name] = text
            self.evaluasi = replace(self.evaluasi, **{name: text})

    @rule()
    def selesaikan(self):
        can = ev.can_selesaikan(self.evaluasi, self.skp)
        after = _tries(ev.selesaikan, self.evaluasi, self.skp, "ratri", SAAT)
        assert can == (after is not None)
        self.evaluasi = after or self.evaluasi

    @rule()
    def buka_kembali(self):
        can = ev.can_buka_kembali(self.evaluasi)
        after = _tries(ev.buka_kembali, self.evaluasi)
        assert can == (after is not None)
        self.evaluasi = after or self.evaluasi

    @invariant()
    def no_step_loses_a_text(self):
        assert {name: getattr(self.evaluasi, name) for name in TEXTS} == self.typed

    @invariant()
    def steps_are_recorded(self):
        assert (self.skp.diajukan is None) == (self.skp.status is StatusSkp.DRAF)
        assert (self.skp.ditetapkan is not None) == (self.skp.status is StatusSkp.DITETAPKAN)
        assert (self.evaluasi.diselesaikan is not None) == (self.evaluasi.status is ev.StatusEvaluasi.SELESAI)

    @invariant()
    def what_was_set_stays_set_and_is_whole(self):
        self.was_ditetapkan = self.was_ditetapkan or self.skp.status is StatusSkp.DITETAPKAN
        if self.was_ditetapkan:
            assert self.skp.status is StatusSkp.DITETAPKAN
            assert not any(problem.blocks for problem in plan.problems_of(self.skp))
            assert self.skp.tempat
            assert self.skp.tanggal_ttd

    @invariant()
    def a_finished_evaluation_rests_on_a_set_plan(self):
        if self.evaluasi.status is ev.StatusEvaluasi.SELESAI:
            assert self.skp.status is StatusSkp.DITETAPKAN
            assert self.evaluasi.rating_hasil_kerja
            assert self.evaluasi.rating_perilaku


TestPerformance = Performance.TestCase
TestPerformance.settings = settings(derandomize=True, max_examples=60, stateful_step_count=30, deadline=None)


def _codes(skp):
    return {(problem.field, problem.code) for problem in plan.problems_of(skp)}


def test_a_complete_plan_passes_through_its_states():
    skp = plan.tetapkan(plan.ajukan(an_skp(), "sekar", SAAT), "ratri", SAAT)
    assert skp.status is StatusSkp.DITETAPKAN
    assert (skp.diajukan.oleh, skp.ditetapkan.oleh, skp.ditetapkan.pada) == ("sekar", "ratri", SAAT)
    assert not plan.can_edit(skp)
    assert not plan.can_kembalikan(skp)


def test_findings_name_their_place():
    broken = a_goal(2, 2, JenisHasilKerja.TAMBAHAN, rhk="", rhk_pimpinan="")
    broken = replace(
        broken, indikator=(broken.indikator[0], replace(broken.indikator[1], aspek="", target=" "))
    )
    skp = an_skp(1, 0, hasil_kerja=(a_goal(1), broken))
    found = {problem.field: problem for problem in plan.problems_of(skp)}
    assert set(found) == {
        "hasil_kerja/1/rhk",
        "hasil_kerja/1/indikator/1/aspek",
        "hasil_kerja/1/indikator/1/target",
    }
    assert found["hasil_kerja/1/rhk"].params["letak"] == "Tambahan nomor 1"
    assert found["hasil_kerja/1/indikator/1/aspek"].params["letak"] == "Tambahan nomor 1, indikator 2"


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({"penilai": Pihak()}, ("penilai", "skp.penilai_kosong")),
        ({"penilai": a_pihak()}, ("penilai", "skp.menilai_diri_sendiri")),
        ({"penilai": a_pihak(pegawai_id=None)}, ("penilai", "skp.menilai_diri_sendiri")),
        ({"penilai": a_penilai(nip="")}, ("penilai", "skp.nip_penilai_kosong")),
        ({"hasil_kerja": ()}, ("hasil_kerja", "skp.tanpa_hasil_kerja")),
        (
            {"hasil_kerja": (a_goal(1, 1, JenisHasilKerja.TAMBAHAN),)},
            ("hasil_kerja", "skp.tanpa_hasil_kerja"),
        ),
        (
            {"hasil_kerja": tuple(a_goal(number, 1) for number in range(41))},
            ("hasil_kerja", "skp.terlalu_banyak"),
        ),
        ({"hasil_kerja": (a_goal(1, 0),)}, ("hasil_kerja/0/indikator", "skp.tanpa_indikator")),
        (
            {"hasil_kerja": (a_goal(1, 1, rhk_pimpinan=" "),)},
            ("hasil_kerja/0/rhk_pimpinan", "skp.rhk_pimpinan_kosong"),
        ),
        ({"hasil_kerja": (a_goal(1, 1, rhk="x" * 1201),)}, ("hasil_kerja/0/rhk", "teks.terlalu_panjang")),
        ({"hasil_kerja": (a_goal(1, 1, rhk="a\u202eb"),)}, ("hasil_kerja/0/rhk", "teks.karakter_terlarang")),
        ({"perilaku": (("loyal", "x" * 1201),)}, ("perilaku/loyal", "teks.terlalu_panjang")),
        ({"skema": ("", " ")}, ("skema", "skp.lampiran_kosong")),
        ({"dukungan": ("ada", "x\x00")}, ("dukungan/1", "teks.karakter_terlarang")),
        ({"selesai": date(2025, 12, 31)}, ("selesai", "skp.rentang_terbalik")),
        ({"mulai": date(2025, 12, 1)}, ("mulai", "skp.luar_tahun")),
    ],
)
def test_each_finding_of_a_plan(changes, finding):
    assert finding in _codes(an_skp(**changes))


def test_a_complete_plan_and_a_political_penilai_have_no_findings():
    assert _codes(an_skp()) == set()
    assert _codes(an_skp(40, 0)) == set()
    assert _codes(an_skp(penilai=a_penilai(pegawai_id=None, nip="", pakai_instansi=True))) == set()
    assert _codes(an_skp(hasil_kerja=(a_goal(1, 1, rhk="x" * 1200),))) == set()


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({"capaian": None}, ("capaian", "evaluasi.capaian_kosong")),
        ({"rating_hasil_kerja": None}, ("rating_hasil_kerja", "evaluasi.rating_hasil_kerja_kosong")),
        ({"rating_perilaku": None}, ("rating_perilaku", "evaluasi.rating_perilaku_kosong")),
        ({"tempat": " "}, ("tempat", "evaluasi.tempat_kosong")),
        ({"tanggal_penilai": None}, ("tanggal_penilai", "evaluasi.tanggal_kosong")),
        ({"penilai": Pihak()}, ("penilai", "skp.penilai_kosong")),
        ({"catatan": "x" * 4001}, ("catatan", "teks.terlalu_panjang")),
    ],
)
def test_each_reason_not_to_finish(changes, finding):
    skp = an_skp_ditetapkan()
    evaluasi = an_evaluasi(skp, **changes)
    assert finding in {(problem.field, problem.code) for problem in ev.obstacles_to_selesaikan(evaluasi, skp)}
    with pytest.raises(NotAllowed):
        ev.selesaikan(evaluasi, skp, "ratri", SAAT)


@pytest.mark.parametrize(("changes", "finding"), [
    ({"tempat": " "}, ("tempat", "skp.tempat_kosong")),
    ({"tanggal_ttd": None}, ("tanggal_ttd", "skp.tanggal_kosong")),
])
def test_no_plan_is_set_without_place_and_date(changes, finding):
    skp = replace(plan.ajukan(an_skp(), "sekar", SAAT), **changes)
    assert finding in {(problem.field, problem.code) for problem in plan.obstacles_to_tetapkan(skp)}
    with pytest.raises(NotAllowed):
        plan.tetapkan(skp, "ratri", SAAT)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"realisasi": ()}, "evaluasi.realisasi_kosong"),
        ({"atasan_penilai": Pihak()}, "evaluasi.atasan_penilai_kosong"),
        ({"mulai": date(2025, 1, 1)}, "evaluasi.luar_rentang_skp"),
    ],
)
def test_what_only_looks_odd_does_not_stop_finishing(changes, code):
    skp = an_skp_ditetapkan(1)
    evaluasi = an_evaluasi(skp, **changes)
    found = {problem.code: problem.severity for problem in ev.problems_of(evaluasi, skp)}
    assert found[code] is Severity.JANGGAL
    assert ev.can_selesaikan(evaluasi, skp)


def test_a_plan_that_is_not_set_cannot_be_evaluated_to_the_end():
    skp = an_skp()
    assert [p.code for p in ev.obstacles_to_selesaikan(an_evaluasi(skp), skp)] == [
        "evaluasi.skp_belum_ditetapkan"
    ]
    done = ev.selesaikan(an_evaluasi(), an_skp_ditetapkan(), "ratri", SAAT)
    assert [p.code for p in ev.obstacles_to_selesaikan(done, an_skp_ditetapkan())] == [
        "evaluasi.sudah_selesai"
    ]
    assert ev.buka_kembali(done).status is ev.StatusEvaluasi.DRAF


def test_parts_are_found_by_their_ids():
    skp = an_skp_ditetapkan(2)
    evaluasi = an_evaluasi(skp)
    indikator = skp.hasil_kerja[0].indikator[0]
    assert evaluasi.realisasi_of(indikator.id).realisasi == indikator.target
    assert evaluasi.realisasi_of("lain").realisasi == ""
    goal = skp.hasil_kerja[1]
    assert len(evaluasi.umpan_balik_for(ev.SasaranUmpanBalik.HASIL_KERJA, goal.id)) == 1
    assert evaluasi.umpan_balik_for(ev.SasaranUmpanBalik.PERILAKU, goal.id) == ()
    assert skp.ekspektasi("akuntabel").startswith("Menjadi")
    assert skp.ekspektasi("loyal") == ""
    assert len(skp.hasil_kerja_of(JenisHasilKerja.UTAMA)) == 2


@pytest.mark.parametrize(("pendekatan", "jenis", "codes"), [
    ("kuantitatif", "ja_jf", {"skp.aspek_kosong", "skp.target_kosong", "skp.rhk_pimpinan_kosong"}),
    ("kualitatif", "ja_jf", set()),
    ("kuantitatif", "jpt", {"skp.target_kosong", "skp.perspektif_kosong"}),
    ("kualitatif", "jpt", {"skp.perspektif_kosong"}),
])
def test_each_form_asks_only_for_what_it_shows(pendekatan, jenis, codes):
    told = Indikator("i", indikator="Seluruh berkas selesai")
    goal = HasilKerja("g", rhk="Terlaksananya", indikator=(told,))
    skp = an_skp(hasil_kerja=(goal,), pendekatan=Pendekatan(pendekatan), jenis=JenisSkp(jenis))
    assert {code for field, code in _codes(skp) if field.startswith("hasil_kerja/")} == codes
    whole = replace(goal, perspektif=Perspektif.ANGGARAN, indikator=(replace(goal.indikator[0], target="5"),))
    found = {code for _, code in _codes(replace(skp, hasil_kerja=(whole,))) if code.startswith("skp.target")}
    assert found == ({"skp.target_tidak_tercetak"} if pendekatan == "kualitatif" else set())


def test_a_qualitative_evaluation_asks_for_one_realisasi_of_each_goal():
    skp = an_skp_ditetapkan(1, pendekatan=Pendekatan.KUALITATIF)
    whole = an_evaluasi(skp)
    one, none = replace(whole, realisasi=whole.realisasi[:1]), replace(whole, realisasi=())

    def empty(evaluasi, plan):
        codes = [problem.code for problem in ev.problems_of(evaluasi, plan)]
        return codes.count("evaluasi.realisasi_kosong")

    first = len(skp.hasil_kerja[0].indikator)
    assert empty(none, skp) == sum(len(goal.indikator) for goal in skp.hasil_kerja)
    assert empty(one, skp) == empty(none, skp) - first
    assert empty(one, replace(skp, pendekatan=Pendekatan.KUANTITATIF)) == empty(none, skp) - 1


def test_a_post_of_eselon_i_or_ii_has_the_plan_of_a_jpt():
    every = ("I.b", "II.a", "II.b", "III.a", "IV.a", "")
    kinds = {eselon: plan.jenis_untuk_eselon(eselon) for eselon in every}
    assert [key for key, kind in kinds.items() if kind is JenisSkp.JPT] == ["I.b", "II.a", "II.b"]
