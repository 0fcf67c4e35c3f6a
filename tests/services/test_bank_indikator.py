"""The bank of indicators: filled from plans without doubling, offered to the post and its jenjang; and
templates of whole plans.
"""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.bank_indikator import BarisBank, cocok
from asn_desktop.domain.skp import Klasifikasi
from asn_desktop.presenters.skp_editor import SkpEditor
from asn_desktop.presenters.tempel_bank import baris_bank
from asn_desktop.services import bank_indikator as bank
from asn_desktop.services import templat_skp as templates
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman
from asn_desktop.services.errors import Rejected
from asn_desktop.services.records import list_records
from asn_desktop.services.skp import (
    ajukan_skp,
    new_hasil_kerja,
    new_indikator,
    save_skp,
    start_skp,
    tetapkan_skp,
)
from tests.services import kantor_kecil


@pytest.mark.parametrize(("row", "jabatan", "fits"), [
    ("Arsiparis", "Arsiparis Ahli Muda", True),
    ("arsiparis ahli muda", "Arsiparis Ahli Muda", True),
    ("Arsiparis Ahli Muda", "Arsiparis Terampil", False),
    ("", "Arsiparis", False),
])
def test_a_post_without_its_jenjang_fits_all_of_it(row, jabatan, fits):
    assert bool(cocok([BarisBank(row, "Hasil")], jabatan)) is fits


def test_a_plan_is_kept_once_and_taken_into_another(office):
    kantor = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_terisi(office, kantor.sekar)
    kept = bank.simpan_ke_bank(office, plan)
    assert kept > 0
    assert bank.simpan_ke_bank(office, plan) == 0
    assert bank.bank_untuk(office, "Camat") == ()
    goals = bank.bank_untuk(office, "Arsiparis Ahli Muda")
    assert sum(len(goal.indikator) for goal in goals) == kept
    editor = SkpEditor(start_skp(office, kantor.sekar, 2027), lambda jenis: new_hasil_kerja(office, jenis),
                       lambda aspek: new_indikator(office, aspek))
    editor.add_ready(goals)
    made = editor.skp.hasil_kerja
    assert [goal.rhk for goal in made] == [goal.rhk for goal in goals]
    assert made[0].indikator[0].target == goals[0].indikator[0].target
    ids = [one.id for goal in made for one in (goal, *goal.indikator)]
    assert len(set(ids)) == len(ids)
    assert editor.undo() == "Ambil dari bank indikator"


def test_the_bank_takes_pasted_rows_and_examples_once_and_goes_out_and_in_again(office, tmp_path):
    block = ("Jabatan\tRHK\tAspek\tIndikator\tTarget\nArsiparis\tTertata\tWaktu\tLama  olah\t12 Bulan\n"
             "\t\tKualitas\tPersentase rapi\t98%\n")
    rows = baris_bank(block)
    assert [one.rhk for one in rows] == ["Tertata", "Tertata"]
    assert (bank.tambah_ke_bank(office, rows), bank.tambah_ke_bank(office, rows)) == (2, 0)
    assert rows[0].indikator == "Lama olah"
    with pytest.raises(Rejected):
        bank.tambah_ke_bank(office, baris_bank("Arsiparis\tTertata\tWaktu"))
    examples = bank.contoh_bank(office)
    assert len({one.jabatan for one in examples}) > 12
    assert all(one.target and one.aspek for one in examples)
    assert len({one.kunci for one in examples}) == len(examples)
    assert bank.tambah_ke_bank(office, examples, "Contoh") == len(examples)
    assert {record.values["catatan"] for record in list_records(office, "bank_indikator")} == {None, "Contoh"}
    assert ekspor_rekaman(office, "bank_indikator", tmp_path / "bank.csv").rekaman == len(examples) + 2


def test_goals_of_the_organisation_pass_to_who_takes_the_post(office):
    kantor = kantor_kecil.isi(office)
    draft = kantor_kecil.skp_terisi(office, kantor.sekar, 2026)
    first, *others = draft.hasil_kerja
    organisasi = replace(first, klasifikasi=Klasifikasi.ORGANISASI)
    save_skp(office, replace(draft, hasil_kerja=(organisasi, *others)))
    ajukan_skp(office, draft.id)
    tetapkan_skp(office, draft.id, "Tirta Jaya", date(2026, 1, 20))
    with office.db.write("uji", office.actor) as tx:
        post = {"jenis_jabatan": "fungsional", "tmt_jabatan": date(2026, 2, 1)}
        tx.insert("riwayat_jabatan", {**post, "pegawai_id": kantor.mira, "jabatan": "Arsiparis Ahli Muda"})
        tx.update("pegawai", kantor.mira, {"unit_kerja_id": kantor.subbag})
    plan = start_skp(office, kantor.mira, 2026)
    assert bank.hasil_organisasi(office, plan) == ()  # Sekar still holds it
    with office.db.write("uji", office.actor) as tx:
        tx.insert("riwayat_jabatan", {**post, "pegawai_id": kantor.sekar, "jabatan": "Arsiparis Ahli Madya"})
    assert [goal.rhk for goal in bank.hasil_organisasi(office, plan)] == [first.rhk]


def test_a_template_begins_another_plan_and_keeps_no_person(office):
    kantor = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_terisi(office, kantor.sekar)
    first = replace(plan.hasil_kerja[0], penugasan_dari="Bu Camat", rhk_pimpinan_id="pimpinan")
    plan = replace(plan, hasil_kerja=(first, *plan.hasil_kerja[1:]), perilaku=(("akuntabel", "Terbuka"),))
    everything = [goal.id for goal in plan.hasil_kerja]
    templates.simpan_templat(office, plan, "Arsiparis", "Arsiparis", everything, lengkap=True)
    templates.simpan_templat(office, plan, "Awal", "", everything[:1], lengkap=False)
    for nama, ids, code in (("arsiparis", everything, "sudah_ada"), (" ", everything, "tanpa_nama"),
                            ("Lain", (), "tanpa_isi")):
        with pytest.raises(Rejected) as refused:
            templates.simpan_templat(office, plan, nama, "", ids, lengkap=False)
        assert [problem.code for problem in refused.value.problems] == [f"templat.{code}"]
    whole, part = templates.templat_untuk(office, "Plt. Arsiparis Ahli Muda")
    assert (whole.nama, whole.cocok, part.nama, part.cocok) == ("Arsiparis", True, "Awal", False)
    assert whole.isi is not None
    assert part.isi is not None
    begun = start_skp(office, kantor.mira, 2027)
    filled = templates.isi_dari_templat(office, begun, whole.isi)
    assert [goal.rhk for goal in filled.hasil_kerja] == [goal.rhk for goal in plan.hasil_kerja]
    made = filled.hasil_kerja[0]
    assert (made.penugasan_dari, made.rhk_pimpinan_id) == ("", None)
    assert not {one.id for goal in filled.hasil_kerja for one in (goal, *goal.indikator)} & set(everything)
    assert len(filled.perilaku) == len(begun.perilaku)
    assert (filled.pegawai, filled.status, filled.dukungan) == (begun.pegawai, begun.status, plan.dukungan)
    kept = templates.isi_dari_templat(office, filled, part.isi)
    assert (len(kept.hasil_kerja), dict(kept.perilaku)["akuntabel"]) == (1, "Terbuka")
    with office.db.write("uji", office.actor) as tx:
        tx.update("templat_skp", part.id, {"isi": "{"})
    assert [one.isi for one in templates.templat_untuk(office, "")] == [None, whole.isi]
