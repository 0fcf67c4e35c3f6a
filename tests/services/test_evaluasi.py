"""Evaluations: fresh, stored, finished and opened again; lists, distribution and balance."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.db.queries.nomor import nomor_evaluasi
from asn_desktop.domain.evaluasi import Realisasi, SasaranUmpanBalik, StatusEvaluasi
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Predikat, Rating
from asn_desktop.services import evaluasi as services
from asn_desktop.services import skp as plans
from asn_desktop.services.balance import pattern
from asn_desktop.services.errors import Rejected, StaleRecord
from tests.services import kantor_kecil
from tests.services.kantor_kecil import evaluasi_selesai, evaluasi_terisi, skp_ditetapkan, skp_terisi


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def codes(error):
    return [problem.code for problem in error.value.problems]


def test_only_a_plan_that_was_set_is_evaluated(office, kantor):
    draft = skp_terisi(office, kantor.sekar)
    with pytest.raises(Rejected) as error:
        services.evaluasi_context(office, draft.id, JenisPeriode.TW1)
    assert codes(error) == ["evaluasi.skp_belum_ditetapkan"]


def test_a_fresh_evaluation_is_filled_in_and_not_stored(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    fresh = services.evaluasi_context(office, skp.id, JenisPeriode.TW1).evaluasi
    assert (fresh.versi, fresh.nomor, fresh.status) == (0, "", StatusEvaluasi.DRAF)
    assert (fresh.mulai, fresh.selesai) == (date(2026, 1, 1), date(2026, 3, 31))
    assert fresh.penilai.pegawai_id == kantor.kasubbag
    assert fresh.atasan_penilai.pegawai_id == kantor.camat
    assert fresh.capaian is None
    assert fresh.tanggal_penilai == date(2026, 3, 2)
    assert [item.indikator_id for item in fresh.realisasi] == [
        item.id for goal in skp.hasil_kerja for item in goal.indikator
    ]
    context = services.evaluasi_context(office, skp.id, JenisPeriode.TW1)
    assert not context.tersimpan
    assert context.evaluasi.id != fresh.id  # nothing was kept
    with office.db.read() as tx:
        assert tx.connection.exec_driver_sql("SELECT count(*) FROM evaluasi").scalar() == 0


def test_numbers_come_with_the_first_save_and_stay(office, kantor):
    first = evaluasi_terisi(office, skp_ditetapkan(office, kantor.sekar), JenisPeriode.TW3)
    assert (first.nomor, first.nomor_dokumen) == ("EV-2026-TW3-0001", "DOK-2026-TW3-0001")
    again = services.save_evaluasi(office, replace(first, catatan="Baru", nomor="X", nomor_dokumen="Y"))
    assert (again.nomor, again.nomor_dokumen, again.versi) == (first.nomor, first.nomor_dokumen, 2)
    second = evaluasi_terisi(office, skp_ditetapkan(office, kantor.rahmat), JenisPeriode.AKHIR)
    assert second.nomor == "EV-2026-AKHIR-0002"


def test_everything_typed_comes_back(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    goal = skp.hasil_kerja[0]
    on_goal = replace(services.new_umpan_balik(office, SasaranUmpanBalik.HASIL_KERJA, goal.id), teks="Rapi")
    on_value = replace(
        services.new_umpan_balik(office, SasaranUmpanBalik.PERILAKU, "loyal"),
        teks=" Siap \n",
        pemberi="Rekan kerja",
        tanggal=None,
    )
    empty = services.new_umpan_balik(office, SasaranUmpanBalik.PERILAKU, "adaptif")
    stranger = Realisasi("0190a0b0-0000-7000-8000-000000000999", "x", "y")
    fresh = services.evaluasi_context(office, skp.id, JenisPeriode.TW1).evaluasi
    saved = services.save_evaluasi(
        office,
        replace(
            fresh,
            umpan_balik=(on_goal, on_value, empty),
            dasar_capaian="LKjIP",
            capaian=Capaian.ISTIMEWA,
            realisasi=(Realisasi(goal.indikator[1].id, " 98% ", "map 3"), stranger),
        ),
    )
    assert saved.umpan_balik == (on_goal, replace(on_value, teks="Siap"))
    assert on_goal.tanggal == date(2026, 3, 2)
    assert saved.realisasi == (Realisasi(goal.indikator[1].id, "98%", "map 3"),)
    assert (saved.capaian, saved.dasar_capaian) == (Capaian.ISTIMEWA, "LKjIP")
    fewer = services.save_evaluasi(office, replace(saved, umpan_balik=(on_value,), realisasi=()))
    assert ([item.id for item in fewer.umpan_balik], fewer.realisasi, fewer.versi) == ([on_value.id], (), 2)
    assert services.save_evaluasi(office, fewer) == fewer


def test_stale_and_twice_made_evaluations_are_refused(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    elsewhere = services.evaluasi_context(office, skp.id, JenisPeriode.TW1).evaluasi
    first = evaluasi_terisi(office, skp, JenisPeriode.TW1)
    with pytest.raises(Rejected) as error:
        services.save_evaluasi(office, elsewhere)
    assert codes(error) == ["evaluasi.sudah_ada"]
    services.save_evaluasi(office, replace(first, catatan="Satu"))
    with pytest.raises(StaleRecord):
        services.save_evaluasi(office, replace(first, catatan="Dua"))
    assert services.get_evaluasi(office, first.id).catatan == "Satu"


def test_finishing_needs_the_ratings_and_opening_again_keeps_the_numbers(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    fresh = services.evaluasi_context(office, skp.id, JenisPeriode.AKHIR).evaluasi
    bare = services.save_evaluasi(office, fresh)
    with pytest.raises(Rejected) as error:
        services.selesaikan_evaluasi(office, bare.id)
    assert set(codes(error)) == {
        "evaluasi.capaian_kosong",
        "evaluasi.rating_hasil_kerja_kosong",
        "evaluasi.rating_perilaku_kosong",
        "evaluasi.tempat_kosong",
    } - ({"evaluasi.tempat_kosong"} if bare.tempat else set())
    done = services.selesaikan_evaluasi(
        office,
        services.save_evaluasi(
            office,
            replace(
                bare, capaian=Capaian.BAIK, rating_hasil_kerja=Rating.SESUAI, rating_perilaku=Rating.SESUAI
            ),
        ).id,
    )
    assert (done.status, done.diselesaikan.oleh) == (StatusEvaluasi.SELESAI, office.actor)
    with pytest.raises(Rejected) as error:
        services.save_evaluasi(office, replace(done, catatan="Sesudah"))
    assert codes(error) == ["evaluasi.sudah_selesai"]
    reopened = services.buka_kembali_evaluasi(office, done.id, done.versi)
    assert (reopened.status, reopened.diselesaikan, reopened.nomor) == (StatusEvaluasi.DRAF, None, done.nomor)
    with pytest.raises(Rejected) as error:
        services.buka_kembali_evaluasi(office, done.id)
    assert codes(error) == ["evaluasi.belum_selesai"]


def test_the_capaian_of_the_unit_is_proposed(office, kantor):
    evaluasi_terisi(office, skp_ditetapkan(office, kantor.sekar), JenisPeriode.TW1)
    same_unit, other_unit = skp_ditetapkan(office, kantor.rahmat), skp_ditetapkan(office, kantor.camat)
    context = services.evaluasi_context(office, same_unit.id, JenisPeriode.TW1)
    assert context.evaluasi.capaian is Capaian.BAIK
    assert any("unit dan periode yang sama" in note for note in context.catatan)
    assert services.evaluasi_context(office, same_unit.id, JenisPeriode.TW2).evaluasi.capaian is None
    assert services.evaluasi_context(office, other_unit.id, JenisPeriode.TW1).evaluasi.capaian is None


def test_the_final_evaluation_shows_what_earlier_periods_said(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    evaluasi_selesai(office, skp, JenisPeriode.TW1, hasil=Rating.DI_ATAS, perilaku=Rating.DI_ATAS)
    evaluasi_terisi(office, skp, JenisPeriode.TW2)
    context = services.evaluasi_context(office, skp.id, JenisPeriode.AKHIR)
    assert context.predikat_terdahulu == (
        (JenisPeriode.TW1, Predikat.SANGAT_BAIK),
        (JenisPeriode.TW2, Predikat.BAIK),
    )
    indikator = skp.hasil_kerja[0].indikator[0]
    assert [(item.periode, item.realisasi) for item in context.terdahulu[indikator.id]] == [
        (JenisPeriode.TW1, indikator.target),
        (JenisPeriode.TW2, indikator.target),
    ]
    assert context.catatan == ("Evaluasi Triwulan II belum diselesaikan.",)
    assert services.evaluasi_context(office, skp.id, JenisPeriode.TW1).predikat_terdahulu == ()


def test_months_count_before_the_quarter_that_they_end_with(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    for periode in (JenisPeriode.TW1, JenisPeriode.BULAN04, JenisPeriode.BULAN01):
        evaluasi_terisi(office, skp, periode)
    context = services.evaluasi_context(office, skp.id, JenisPeriode.BULAN03)
    assert [periode for periode, _ in context.predikat_terdahulu] == [JenisPeriode.BULAN01]
    context = services.evaluasi_context(office, skp.id, JenisPeriode.SEM1)
    assert [periode for periode, _ in context.predikat_terdahulu] == [
        JenisPeriode.BULAN01, JenisPeriode.TW1, JenisPeriode.BULAN04]
    assert context.catatan == ("Evaluasi Januari, Triwulan I, April belum diselesaikan.",)
    assert all(len(nomor) <= 32 for nomor in (
        nomor_evaluasi("DOK", 2026, periode.value, 9999) for periode in JenisPeriode))


def test_a_plan_of_half_a_year_is_evaluated_from_its_own_start(office, kantor):
    skp = plans.start_skp(office, kantor.sekar, 2026, mulai=date(2026, 8, 10))
    filled = plans.save_skp(
        office,
        replace(
            skp,
            hasil_kerja=tuple(
                replace(
                    plans.new_hasil_kerja(office),
                    rhk="Satu",
                    indikator=(replace(plans.new_indikator(office, "Waktu"), indikator="Lama", target="1"),),
                )
                for _ in range(1)
            ),
        ),
    )
    fixed = plans.tetapkan_skp(
        office, plans.ajukan_skp(office, filled.id).id, "Tirta Jaya", date(2026, 8, 10)
    )
    assert services.evaluasi_context(office, fixed.id, JenisPeriode.TW3).evaluasi.mulai == date(2026, 8, 10)
    assert services.evaluasi_context(office, fixed.id, JenisPeriode.TW4).evaluasi.mulai == date(2026, 10, 1)
    with pytest.raises(Rejected) as error:
        services.evaluasi_context(office, fixed.id, JenisPeriode.TW1)
    assert codes(error) == ["evaluasi.luar_rentang_skp"]


def test_when_nobody_is_assigned_any_more_the_penilai_of_the_plan_stays(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    with office.db.write("uji", office.actor) as tx:
        tx.delete_many(
            "penugasan_penilai",
            tx.connection.exec_driver_sql(
                "SELECT id FROM penugasan_penilai WHERE pegawai_id = ?", (kantor.sekar,)
            )
            .scalars()
            .all(),
        )
    assert services.evaluasi_context(office, skp.id, JenisPeriode.TW1).evaluasi.penilai == skp.penilai


def test_the_list_goes_by_unit_golongan_and_name(office, kantor):
    for person in (kantor.camat, kantor.kasubbag, kantor.sekar, kantor.rahmat):
        skp_ditetapkan(office, person)
    skp = plans.find_skp(office, kantor.sekar, 2026)
    evaluasi_terisi(office, skp, JenisPeriode.TW1)
    rows = services.list_evaluasi(office, 2026, JenisPeriode.TW1)
    assert [row.pegawai_id for row in rows] == [kantor.camat, kantor.kasubbag, kantor.sekar, kantor.rahmat]
    sekar = rows[2]
    assert (sekar.status, sekar.predikat, sekar.realisasi_terisi, sekar.indikator) == (
        StatusEvaluasi.DRAF,
        Predikat.BAIK,
        9,
        9,
    )
    assert rows[3].evaluasi_id is None

    def found(**filters):
        return [row.pegawai_id for row in services.list_evaluasi(office, 2026, JenisPeriode.TW1, **filters)]

    assert found(penilai_id=kantor.kasubbag) == [kantor.sekar, kantor.rahmat]
    assert found(unit_id=kantor.seksi) == []
    assert found(status="belum") == [kantor.camat, kantor.kasubbag, kantor.rahmat]
    assert found(status=StatusEvaluasi.DRAF) == [kantor.sekar]
    assert found(cari="rahmat") == [kantor.rahmat]
    assert services.list_evaluasi(office, 2025, JenisPeriode.TW1) == ()


def test_penilai_with_the_number_of_people_they_appraise(office, kantor):
    skp_ditetapkan(office, kantor.sekar)
    choices = {
        choice.nama: (choice.penilai_id, choice.jumlah) for choice in services.penilai_choices(office, 2026)
    }
    assert choices == {
        "H. Surya Adinata": (None, 1),
        "Drs. Bagas Wiratmaja, M.Si": (kantor.camat, 1),
        "Ratri Kusumawardani, S.E.": (kantor.kasubbag, 2),
    }


def test_a_new_penilai_finds_his_people_before_anything_is_saved(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    evaluasi_terisi(office, skp, JenisPeriode.TW1)
    with office.db.write("uji", office.actor) as tx:
        tx.insert(
            "penugasan_penilai",
            {"pegawai_id": kantor.sekar, "mulai": date(2026, 2, 1), "penilai_id": kantor.mira},
        )

    def of(penilai_id, periode):
        found = services.list_evaluasi(office, 2026, periode, penilai_id=penilai_id)
        return [row.pegawai_id for row in found]

    assert of(kantor.mira, JenisPeriode.TW2) == [kantor.sekar]
    assert of(kantor.kasubbag, JenisPeriode.TW2) == []
    assert of(kantor.kasubbag, JenisPeriode.TW1) == [kantor.sekar]  # that one was made by her
    later = services.evaluasi_context(office, skp.id, JenisPeriode.TW2).evaluasi
    assert later.penilai.pegawai_id == kantor.mira
    counted = {choice.penilai_id: choice.jumlah for choice in services.penilai_choices(office, 2026)}
    assert (counted[kantor.mira], counted[kantor.kasubbag]) == (1, 1)


def test_the_distribution_counts_computed_predikat(office, kantor):
    ratings = {
        kantor.camat: (Rating.DI_ATAS, Rating.DI_ATAS),
        kantor.kasubbag: (Rating.DI_BAWAH, Rating.SESUAI),
        kantor.sekar: (Rating.SESUAI, Rating.DI_BAWAH),
        kantor.rahmat: (Rating.SESUAI, Rating.SESUAI),
    }
    for person, (hasil, perilaku) in ratings.items():
        evaluasi_terisi(
            office, skp_ditetapkan(office, person), JenisPeriode.TW1, hasil=hasil, perilaku=perilaku
        )
    assert services.distribution(office, 2026, JenisPeriode.TW1) == {
        Predikat.SANGAT_KURANG: 0,
        Predikat.KURANG: 1,
        Predikat.BUTUH_PERBAIKAN: 1,
        Predikat.BAIK: 1,
        Predikat.SANGAT_BAIK: 1,
    }
    assert sum(services.distribution(office, 2026, JenisPeriode.TW1, selesai_saja=True).values()) == 0
    assert sum(services.distribution(office, 2026, JenisPeriode.TW2).values()) == 0
    own = services.distribution(office, 2026, JenisPeriode.TW1, penilai_id=kantor.kasubbag)
    assert {predikat for predikat, count in own.items() if count} == {Predikat.KURANG, Predikat.BAIK}
    assert sum(services.distribution(office, 2026, JenisPeriode.TW1, unit_id=kantor.seksi).values()) == 0


def test_the_balance_follows_the_evaluation_on_the_screen(office, kantor):
    skp = skp_ditetapkan(office, kantor.sekar)
    stored = evaluasi_terisi(office, skp, JenisPeriode.TW1)
    evaluasi_terisi(office, skp_ditetapkan(office, kantor.rahmat), JenisPeriode.TW1)
    typed = replace(stored, rating_hasil_kerja=Rating.DI_ATAS, rating_perilaku=Rating.DI_ATAS)
    spread = services.balance(office, 2026, JenisPeriode.TW1, penilai_id=kantor.kasubbag, berjalan=typed)
    assert (spread.total, spread.jumlah[Predikat.BAIK], spread.jumlah[Predikat.SANGAT_BAIK]) == (2, 1, 1)
    assert spread.capaian is Capaian.BAIK
    assert sum(spread.pola.values()) == pytest.approx(2)
    assert "tidak diperiksa" in spread.peringatan[0]


def test_without_a_capaian_there_is_no_pattern(office, kantor):
    empty = services.balance(office, 2026, JenisPeriode.TW1)
    assert (empty.total, empty.pola, empty.capaian, empty.peringatan) == (0, {}, None, ())


def test_limits_of_the_circular_are_told_from_five_people_on(office, kantor):
    with office.db.write("uji", office.actor) as tx:
        tx.insert(
            "penugasan_penilai",
            {"pegawai_id": kantor.mira, "mulai": date(2025, 1, 1), "penilai_id": kantor.camat},
        )
    for person in (kantor.camat, kantor.kasubbag, kantor.sekar, kantor.rahmat, kantor.mira):
        evaluasi_terisi(office, skp_ditetapkan(office, person), JenisPeriode.TW1)
    told = services.balance(office, 2026, JenisPeriode.TW1).peringatan
    assert len(told) == 2  # all five Baik: above 70 percent, and nobody below
    assert "70" in " ".join(told)


def test_the_pattern_is_the_official_curve_scaled_to_the_people(office, kantor):
    paket = plans.paket_of(skp_terisi(office, kantor.sekar))
    assert list(pattern(paket, Capaian.BAIK, 24).values()) == [2, 3, 6, 11, 2]
    assert sum(pattern(paket, Capaian.ISTIMEWA, 7).values()) == pytest.approx(7)
