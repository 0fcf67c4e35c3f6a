"""Capaian and penetapan predikat of a unit: counts, limits, what is stored, who may."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Predikat, Rating
from asn_desktop.domain.skp import Sebagai
from asn_desktop.presenters.evaluasi_editor import EvaluasiEditor
from asn_desktop.services import evaluasi as services
from asn_desktop.services import skp as plans
from asn_desktop.services import skp_pindah
from asn_desktop.services.angka_kredit.catatan import load_catatan_ak
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pegawai import pegawai_rows
from asn_desktop.services.predikat_unit import Penetapan, catat_capaian, keadaan_unit, tetapkan_predikat
from asn_desktop.services.printing import UnitOrder, print_unit, render_evaluasi, render_unit
from asn_desktop.services.records import save_record
from tests.documents.reading import read
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, evaluasi_terisi, skp_ditetapkan

TW1 = JenisPeriode.TW1


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def test_a_unit_is_counted_with_all_below_it_and_set_with_its_counts(office, kantor, tmp_path):
    empty = keadaan_unit(office, kantor.kecamatan, 2026, TW1)
    assert (empty.total, empty.belum, empty.capaian, empty.baris) == (0, 0, None, ())
    isian = Penetapan(Capaian.BAIK, {}, " 800/1 ", "Tirta Jaya", date(2026, 4, 8), kantor.camat, "Dibahas.")
    with pytest.raises(Rejected) as error:
        tetapkan_predikat(office, kantor.kecamatan, 2026, TW1, isian)
    assert [problem.code for problem in error.value.problems] == ["penetapan.tanpa_evaluasi"]
    evaluasi_selesai(office, skp_ditetapkan(office, kantor.sekar), TW1, hasil=Rating.DI_ATAS,
                     perilaku=Rating.DI_ATAS)
    rahmat = evaluasi_terisi(office, skp_ditetapkan(office, kantor.rahmat), TW1)
    found = keadaan_unit(office, kantor.kecamatan, 2026, TW1)
    assert (found.total, found.belum, found.capaian) == (1, 1, Capaian.BAIK)
    assert found.jumlah[Predikat.SANGAT_BAIK] == 1
    assert keadaan_unit(office, kantor.seksi, 2026, TW1).total == 0
    tetapkan_predikat(office, kantor.kecamatan, 2026, TW1, isian)
    stored = keadaan_unit(office, kantor.kecamatan, 2026, TW1)
    assert stored.penetapan is not None
    assert (stored.penetapan.nomor, stored.penetapan.jumlah, stored.berubah) == ("800/1", found.jumlah, False)
    services.selesaikan_evaluasi(office, rahmat.id)
    later = keadaan_unit(office, kantor.kecamatan, 2026, TW1)
    assert later.berubah  # what was set is not what is counted now
    tetapkan_predikat(office, kantor.kecamatan, 2026, TW1, replace(stored.penetapan, alasan="Ulang"))
    again = keadaan_unit(office, kantor.kecamatan, 2026, TW1).penetapan
    assert again is not None
    assert (again.id, again.alasan, again.jumlah) == (stored.penetapan.id, "Ulang", later.jumlah)
    order = UnitOrder("penetapan-predikat", kantor.kecamatan, 2026, TW1)
    [out] = print_unit(office, order, tmp_path / "f13").written
    assert out.name == "2026-TW1_PENETAPAN_PREDIKAT_KECAMATAN_TIRTA_HULU.pdf"
    lines = read(out.read_bytes())[0].lines
    assert {"Drs. Bagas Wiratmaja, M.Si", "TRIWULAN I TAHUN 2026", "2 orang"} <= set(lines)


def test_who_has_two_plans_counts_once_in_each_unit_and_office(office, kantor, tmp_path):
    """Moved in the middle of TW2 from the subbagian to the seksi; the kasubbag stands in for the camat."""
    tw2, akhir = JenisPeriode.TW2, JenisPeriode.AKHIR
    first = skp_ditetapkan(office, kantor.sekar)
    with office.db.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.sekar, {"unit_kerja_id": kantor.seksi})
    second = kantor_kecil.ditetapkan(office, skp_pindah.mulai_skp_kedua(office, first.id, date(2026, 5, 11)))
    own = skp_ditetapkan(office, kantor.kasubbag)
    acting = kantor_kecil.ditetapkan(office, skp_pindah.mulai_skp_kedua(
        office, own.id, date(2026, 4, 1), Sebagai.PLT, "Camat"))

    def counted(unit, periode):
        found = keadaan_unit(office, unit, 2026, periode)
        return found.total, found.belum, found.ganda

    assert [counted(unit, TW1) for unit in (kantor.kecamatan, kantor.seksi)] == [(0, 2, 0), (0, 0, 0)]
    best = {"hasil": Rating.DI_ATAS, "perilaku": Rating.DI_ATAS}
    evaluasi_selesai(office, plans.get_skp(office, first.id), tw2, **best)
    assert counted(kantor.subbag, tw2) == (1, 1, 1), "each unit lists whom it rates; the kasubbag is one man"
    assert counted(kantor.kecamatan, tw2) == (0, 2, 2), "the plan that counts above both is not evaluated yet"
    evaluasi_selesai(office, second, tw2)
    evaluasi_selesai(office, own, tw2)
    evaluasi_selesai(office, acting, tw2, **best)
    assert [counted(unit, tw2) for unit in (kantor.subbag, kantor.seksi, kantor.kecamatan)] == [
        (2, 0, 1), (1, 0, 0), (2, 0, 2)]
    of_all = services.balance(office, 2026, tw2)
    assert (of_all.total, of_all.jumlah[Predikat.BAIK]) == (2, 2)
    assert sum(services.distribution(office, 2026, tw2, penilai_id=kantor.camat).values()) == 1
    stored = services.evaluasi_context(office, acting.id, tw2).evaluasi
    live = services.balance(office, 2026, tw2, penilai_id=kantor.camat, berjalan=stored)
    assert (live.total, live.jumlah[Predikat.BAIK]) == (1, 1), "what is typed for the other plan counts not"
    lines = [line for page in read(render_unit(office, UnitOrder("penetapan-predikat", kantor.kecamatan, 2026,
                                                                 tw2))) for line in page.lines]
    assert "2 orang; 2 orang yang mempunyai dua SKP dihitung sekali" in lines
    for plan, ratings in ((own, {}), (acting, best)):
        evaluasi_selesai(office, plan, akhir, **ratings)
    [listed] = pegawai_rows(office, (kantor.kasubbag,), 2026)
    assert listed.predikat is Predikat.BAIK
    for year, acting_counts_less in ((2027, True), (2026, False)):  # later rules change no year before
        save_record(office, "ketentuan_kantor", {"kode": "skp_ganda.sendiri", "nilai": 0,
                                                 "dasar": "Ketetapan", "berlaku_dari": date(year, 1, 1)})
        with office.db.read() as tx:
            rated = load_catatan_ak(tx, (kantor.kasubbag,))[kantor.kasubbag].predikat
        assert any(one.sementara for one in rated) is acting_counts_less, year
    [listed] = pegawai_rows(office, (kantor.kasubbag,), 2026)
    assert (listed.predikat, services.balance(office, 2026, akhir).jumlah[Predikat.SANGAT_BAIK]) == (
        Predikat.SANGAT_BAIK, 1)


def test_the_page_why_names_evidence_notes_cell_rule_unit_and_who_decided(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    found = evaluasi_terisi(office, skp, TW1, hasil=Rating.DI_ATAS)
    note = services.new_umpan_balik(office, SasaranUmpanBalik.PERILAKU, "loyal")
    found = services.save_evaluasi(office, replace(
        found, umpan_balik=(replace(note, teks="Siap kapan saja"),), alasan_perilaku="Ajek setahun"))
    found = services.selesaikan_evaluasi(office, found.id)
    lines = [line for page in read(render_evaluasi(office, found, skp, "mengapa-predikat"))
             for line in page.lines]
    assert {"» BAIK «", "Siap kapan saja", "02-03-2026", "Loyal"} <= set(lines)
    whole = " ".join(lines)
    assert "SESUAI EKSPEKTASI. Ajek setahun" in whole
    assert "Subbagian Umum (1 pegawai selesai dievaluasi)" in whole
    assert ("Batas: Baik paling banyak 70%; Butuh Perbaikan harus ada (bersama Kurang/Misconduct); "
            "belum diperiksa karena baru 1 pegawai.") in whole
    assert f"Evaluasi diselesaikan oleh {office.actor} pada 2 Maret 2026." in whole
    assert "Pasal 24-25" in whole
    assert "Rating diberikan pejabat penilai" in whole
    assert ".." not in whole, "a degree brings its own point"


def test_the_capaian_of_a_unit_is_entered_once_and_proposed_to_all_below(office, kantor):
    catat_capaian(office, kantor.kecamatan, 2026, TW1, Capaian.ISTIMEWA, "Rencana aksi terlampaui")
    catat_capaian(office, kantor.kecamatan, 2026, TW1, Capaian.KURANG, "Diperbaiki")
    fresh = services.evaluasi_context(office, skp_ditetapkan(office, kantor.sekar).id, TW1).evaluasi
    assert (fresh.capaian, fresh.dasar_capaian) == (Capaian.KURANG, "Diperbaiki")
    assert fresh.unit_kerja_id == kantor.subbag
    other = services.evaluasi_context(office, fresh.skp_id, JenisPeriode.TW2).evaluasi
    assert other.capaian is None
    with office.db.read() as tx:
        assert tx.connection.exec_driver_sql("SELECT count(*) FROM capaian_organisasi").scalar() == 1


def test_who_leads_a_unit_is_rated_by_what_it_reached(office, kantor):
    with office.db.write("uji", office.actor) as tx:  # a post without an eselon leads nothing
        for post in tx.connection.exec_driver_sql("SELECT id FROM riwayat_jabatan WHERE jabatan='Camat'"):
            tx.update("riwayat_jabatan", post[0], {"eselon": "III.a"})
    for person, unit in ((kantor.camat, "Kecamatan Tirta Hulu"), (kantor.sekar, "")):
        opened = services.evaluasi_context(office, skp_ditetapkan(office, person).id, TW1)
        assert opened.memimpin == unit
        editor = EvaluasiEditor(opened.skp, opened.evaluasi, opened.paket,
                                lambda sasaran, key: services.new_umpan_balik(office, sasaran, key),
                                memimpin=opened.memimpin)
        editor.set_capaian(Capaian.ISTIMEWA, "Melampaui target")
        assert editor.evaluasi.rating_hasil_kerja is (Rating.DI_ATAS if unit else None)
        assert bool(editor.leader_words()) == bool(unit)
        editor.set_rating_hasil_kerja(Rating.SESUAI)
        editor.set_capaian(Capaian.ISTIMEWA, "Dasar lain")  # the same capaian rates nobody anew
        assert editor.evaluasi.rating_hasil_kerja is Rating.SESUAI
        assert ("tinjau kembali" in editor.leader_words()) == bool(unit)


def test_who_stands_in_for_the_head_leads_in_that_post_and_signs_so(office, kantor):
    with office.db.write("uji", office.actor) as tx:
        for post in tx.connection.exec_driver_sql("SELECT id FROM riwayat_jabatan WHERE jabatan='Camat'"):
            tx.update("riwayat_jabatan", post[0], {"eselon": "III.a", "sampai": date(2025, 12, 31)})
    save_record(office, "riwayat_jabatan", {
        "pegawai_id": kantor.kasubbag, "jenis_jabatan": "struktural", "jabatan": "Camat", "eselon": "III.a",
        "penugasan": "plt", "tmt_jabatan": date(2026, 1, 1), "unit_kerja": "Kecamatan Tirta Hulu"})
    plan = skp_ditetapkan(office, kantor.kasubbag)
    own = services.evaluasi_context(office, plan.id, TW1)
    assert own.memimpin == "Subbagian Umum", "the other one he leads in the other capacity"
    with office.db.write("uji", office.actor) as tx:
        tx.update("skp", plan.id, {"sebagai": "plt"})
    assert services.evaluasi_context(office, plan.id, TW1).memimpin == "Kecamatan Tirta Hulu"
    order = UnitOrder("penetapan-predikat", kantor.kecamatan, 2026, TW1)
    [page] = read(render_unit(office, order))
    assert "Plt. Camat," in page.lines

