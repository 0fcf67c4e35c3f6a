"""The editors of SKP and evaluasi: nothing typed is lost, and drafts come back whole."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

import pytest

from asn_desktop.domain import skp as rules
from asn_desktop.domain.evaluasi import Evaluasi, SasaranUmpanBalik, StatusEvaluasi, UmpanBalik
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.skp import (
    HasilKerja,
    Indikator,
    JenisHasilKerja,
    JenisSkp,
    Klasifikasi,
    Langkah,
    Pendekatan,
    Perspektif,
    Pihak,
    Sebagai,
    Skp,
    StatusSkp,
    ajukan,
)
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik
from asn_desktop.fields.aggregate_json import DamagedDraft, from_json, to_json
from asn_desktop.presenters.evaluasi_editor import EvaluasiEditor
from asn_desktop.presenters.skp_editor import SkpEditor
from asn_desktop.services.packs import pack_for

UTAMA, TAMBAHAN = JenisHasilKerja.UTAMA, JenisHasilKerja.TAMBAHAN


def a_plan() -> Skp:
    return Skp(
        id="s",
        pegawai_id="p",
        tahun=2026,
        mulai=date(2026, 1, 1),
        selesai=date(2026, 12, 31),
        paket="x",
        pegawai=Pihak(nama="A"),
        penilai=Pihak(nama="B"),
        tempat="Tirta Jaya",
        tanggal_ttd=date(2026, 1, 9),
        hasil_kerja=(
            HasilKerja("g1", UTAMA, "Atas", None, "Satu", "", (Indikator("i1", "Kuantitas", "Jumlah", "2"),)),
            HasilKerja("t1", TAMBAHAN, "", None, "Tambah", "", (Indikator("i2", "Waktu", "Lama", "3"),)),
            HasilKerja("g2", UTAMA, "Atas", "x9", "Dua", "", (Indikator("i3", "Kualitas", "Mutu", "9"),)),
        ),
        perilaku=(("akuntabel", "Jujur"),),
        dukungan=("PC",),
    )


@pytest.fixture
def editor() -> SkpEditor:
    ids = count(1)
    return SkpEditor(
        a_plan(),
        lambda jenis: HasilKerja(f"n{next(ids)}", jenis),
        lambda aspek: Indikator(f"n{next(ids)}", aspek),
    )


def test_draft_brings_back_every_field(editor: SkpEditor) -> None:
    editor.set_goal_text("g1", "rhk", "Baru <b> & “kutip”")
    proposed = ajukan(a_plan(), "u", datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    assert from_json(Skp, to_json(proposed)) == proposed
    other = SkpEditor(a_plan(), editor._new_goal, editor._new_indikator)
    other.take_draft(editor.to_draft())
    assert other.skp == editor.skp
    assert other.dirty


def test_the_form_of_a_plan_may_change_and_loses_no_text(editor: SkpEditor) -> None:
    before = editor.skp.hasil_kerja
    editor.set_bentuk(Pendekatan.KUALITATIF, JenisSkp.JPT)
    assert editor.skp.hasil_kerja == before
    fresh = editor.goal(editor.add_goal(UTAMA))
    assert [item.aspek for item in fresh.indikator] == [""]
    editor.set_perspektif(fresh.id, Perspektif.ANGGARAN)
    editor.set_klasifikasi(fresh.id, Klasifikasi.ORGANISASI)
    assert editor.goal(fresh.id).perspektif is Perspektif.ANGGARAN
    editor.set_sebagai(Sebagai.PLT, "Camat")
    editor.set_sebagai(Sebagai.PLH, editor.skp.pegawai.jabatan)
    assert editor.skp.pegawai.jabatan == "Plh. Camat"
    editor.set_sebagai(Sebagai.DEFINITIF, editor.skp.pegawai.jabatan)
    assert editor.skp.pegawai.jabatan == "Camat"
    editor.undo()
    assert editor.undo() == "Ganti bentuk SKP"
    assert editor.skp.pendekatan is Pendekatan.KUANTITATIF


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": 1}', '{"unknown": "x"}', "null"])
def test_damaged_draft_is_named_as_such(text: str) -> None:
    with pytest.raises(DamagedDraft):
        from_json(Skp, text)


def test_typing_over_a_chosen_goal_unlinks_it(editor: SkpEditor) -> None:
    editor.set_goal_text("g2", "rhk_pimpinan", "Sendiri")
    assert editor.goal("g2").rhk_pimpinan_id is None
    editor.link_goal("g2", HasilKerja("sup", rhk="Pimpinan"))
    assert (editor.goal("g2").rhk_pimpinan, editor.goal("g2").rhk_pimpinan_id) == ("Pimpinan", "sup")


def test_moving_stays_within_the_kind(editor: SkpEditor) -> None:
    editor.move_goal("g2", -1)
    assert [g.id for g in editor.skp.hasil_kerja] == ["g2", "t1", "g1"]
    editor.move_goal("g2", -1)
    assert [g.id for g in editor.goals(UTAMA)] == ["g2", "g1"]


def test_the_step_and_its_button_ask_the_same_rule(editor: SkpEditor) -> None:
    assert editor.next_step == "ajukan"
    assert editor.can_take("ajukan") is rules.can_ajukan(editor.skp)
    editor.set_goal_text("g1", "rhk", "")
    assert not editor.can_take("ajukan")
    assert editor.why_not() == next(
        found.sentence for found in editor.findings() if found.severity is Severity.SALAH
    )
    assert not editor.can_take("kembalikan")


def test_removed_goal_comes_back_by_undo(editor: SkpEditor) -> None:
    before = editor.skp
    editor.remove_goal("g1")
    assert editor.undo_title == "Hapus hasil kerja"
    editor.undo()
    assert editor.skp == before


def test_duplicate_has_ids_of_its_own(editor: SkpEditor) -> None:
    new = editor.duplicate_goal("g1")
    assert [g.id for g in editor.goals(UTAMA)] == ["g1", new, "g2"]
    ids = [i.id for g in editor.skp.hasil_kerja for i in g.indikator]
    assert len(ids) == len(set(ids)) == 4


def test_findings_point_to_the_input(editor: SkpEditor) -> None:
    editor.set_indikator_text("i3", "target", " ")
    found = [f for f in editor.findings() if f.item_id == "i3"]
    assert [(f.step, f.name) for f in found] == [("hasil_kerja", "target")]
    assert found[0].sentence.endswith(".")


def test_what_is_typed_during_a_save_survives_it(editor: SkpEditor) -> None:
    editor.set_goal_text("g1", "rhk", "Pertama")
    sent = editor.skp
    editor.set_goal_text("g1", "rhk", "Pertama dan kedua")
    editor.saved(sent, replace(sent, versi=sent.versi + 1))
    assert editor.goal("g1").rhk == "Pertama dan kedua"
    assert editor.dirty
    assert editor.skp.versi == sent.versi + 1
    tidied = replace(editor.skp, tempat="rapi", versi=editor.skp.versi + 1)
    editor.saved(editor.skp, tidied)
    assert editor.skp == tidied
    assert not editor.dirty


def test_empty_lines_of_lampiran_are_no_points(editor: SkpEditor) -> None:
    editor.set_lampiran("skema", ("Laporan ", "", "Rapat", "", " "))
    assert editor.skp.skema == ("Laporan", "Rapat")


def an_evaluation(plan: Skp) -> Evaluasi:
    return Evaluasi(
        id="e",
        skp_id=plan.id,
        pegawai_id="p",
        tahun=2026,
        periode=JenisPeriode.TW1,
        mulai=date(2026, 1, 1),
        selesai=date(2026, 3, 31),
        paket="x",
        pegawai=plan.pegawai,
        penilai=plan.penilai,
        tempat="Tirta Jaya",
        tanggal_penilai=date(2026, 4, 2),
    )


@pytest.fixture
def rating() -> EvaluasiEditor:
    plan = replace(a_plan(), status=StatusSkp.DITETAPKAN)
    ids = count(1)
    return EvaluasiEditor(
        plan,
        an_evaluation(plan),
        pack_for(date(2026, 1, 1)),
        lambda sasaran, key: UmpanBalik(f"u{next(ids)}", sasaran, key, "Pimpinan",
                                                date(2030, 1, 8)),
    )


def test_predikat_follows_the_ratings(rating: EvaluasiEditor) -> None:
    assert rating.predikat is None
    rating.set_rating_hasil_kerja(Rating.SESUAI)
    rating.set_rating_perilaku(Rating.DI_BAWAH)
    assert rating.predikat is not None
    assert rating.paket.label_predikat[rating.predikat] in rating.why_predikat()
    assert not rating.can_finish()
    rating.set_capaian(Capaian.BAIK, "")
    assert rating.can_finish()


def test_notes_are_taken_once_and_their_origin_stays_known(rating: EvaluasiEditor) -> None:
    target = SasaranUmpanBalik.PERILAKU, "akuntabel"
    note = CatatanUmpanBalik("n", "s", *target, "Pimpinan", date(2026, 2, 2), "Terbuka")
    rating.notes = (note,)
    assert rating.untaken(*target) == (note,)
    rating.take_notes(*target)
    [item] = rating.evaluasi.umpan_balik
    rating.set_umpan_balik(item.id, pemberi="Pimpinan", tanggal=None, teks="Sangat terbuka")
    assert rating.untaken(*target) == ()
    assert rating.origin_of(item.id) is note
    assert rating.origin_of(rating.add_umpan_balik(*target)) is None
    assert rating.evaluasi.umpan_balik[-1].tanggal == rating.evaluasi.selesai, "rated after its last day"
    rating.remove_umpan_balik(item.id)
    assert rating.untaken(*target) == (note,)


def test_draft_of_evaluation_comes_back(rating: EvaluasiEditor) -> None:
    rating.set_realisasi("i1", "251 layanan", "Buku register")
    item = rating.add_umpan_balik(SasaranUmpanBalik.PERILAKU, "akuntabel")
    rating.set_umpan_balik(item, pemberi="Rekan", tanggal=date(2026, 3, 1), teks="Terbuka")
    rating.set_catatan("Pertahankan")
    text = rating.to_draft()
    typed = rating.evaluasi
    rating.replaced(an_evaluation(rating.skp))
    assert not rating.dirty
    rating.take_draft(text)
    assert rating.evaluasi == typed


def test_save_keeps_what_was_typed_meanwhile(rating: EvaluasiEditor) -> None:
    rating.set_catatan("satu")
    sent = rating.evaluasi
    rating.set_catatan("satu dua")
    rating.saved(sent, replace(sent, id="server", versi=1, nomor="EV-2026-TW1-0001"))
    assert rating.evaluasi.catatan == "satu dua"
    assert rating.evaluasi.nomor == "EV-2026-TW1-0001"
    assert rating.dirty


def test_finished_evaluation_is_not_editable(rating: EvaluasiEditor) -> None:
    done = replace(
        rating.evaluasi,
        status=StatusEvaluasi.SELESAI,
        diselesaikan=Langkah("u", datetime(2026, 4, 3, tzinfo=UTC)),
    )
    rating.replaced(done)
    assert not rating.editable
    assert from_json(Evaluasi, to_json(done)) == done


def test_a_proposed_plan_names_what_setting_it_needs(editor: SkpEditor) -> None:
    proposed = ajukan(replace(a_plan(), tempat="", tanggal_ttd=None), "u", datetime(2026, 1, 2, tzinfo=UTC))
    editor.replaced(proposed)
    assert {(f.step, f.name) for f in editor.findings() if f.step == "penetapan"} >= {
        ("penetapan", "tempat"),
        ("penetapan", "tanggal_ttd"),
    }
