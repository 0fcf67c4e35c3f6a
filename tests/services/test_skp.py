"""Plans: begun, saved, proposed, set, copied, deleted; and their list."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.rencana_aksi import RencanaAksi
from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
from asn_desktop.domain.skp import Indikator, JenisHasilKerja, JenisSkp, StatusSkp
from asn_desktop.services import skp as services
from asn_desktop.services.errors import Rejected, StaleRecord
from asn_desktop.services.records import save_record
from asn_desktop.services.rencana_aksi import rencana_aksi_skp, simpan_rencana_aksi, tambah_rencana_aksi
from asn_desktop.services.salin_skp import mulai_terisi, salin_isi, sumber_salinan
from tests.services import kantor_kecil
from tests.services.kantor_kecil import skp_ditetapkan, skp_terisi


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def codes(error):
    return [problem.code for problem in error.value.problems]


def audit(office):
    with office.db.read() as tx:
        return [
            tuple(row)
            for row in tx.connection.exec_driver_sql("SELECT action, subject FROM audit ORDER BY seq")
        ]


def _worded(goal):
    """A goal without its ids."""
    return replace(goal, id="", rhk_pimpinan_id=None,
                   indikator=tuple(replace(one, id="") for one in goal.indikator))


def test_a_new_plan_names_everybody_as_they_are_and_gets_a_number(office, kantor):
    skp = services.start_skp(office, kantor.sekar, 2026)
    assert skp.nomor == "SKP-2026-0001"
    assert (skp.mulai, skp.selesai) == (date(2026, 1, 1), date(2026, 12, 31))
    assert skp.paket == "kinerja_2022"
    assert skp.status is StatusSkp.DRAF
    assert skp.instansi == "PEMERINTAH KABUPATEN TIRTA JAYA"
    assert (skp.pegawai.nama, skp.pegawai.pangkat_golongan) == ("Sekar Ayuningtyas, S.E.", "Penata / III/c")
    assert (skp.pegawai.jabatan, skp.pegawai.unit_kerja) == ("Arsiparis Ahli Muda", "Subbagian Umum")
    assert skp.penilai.pegawai_id == kantor.kasubbag
    assert skp.atasan_penilai.pegawai_id == kantor.camat  # the penilai's own penilai, because none is named
    assert [kode for kode, _ in skp.perilaku] == [value.kode for value in services.paket_of(skp).nilai_dasar]
    assert len(skp.perilaku) == 7
    assert services.get_skp(office, skp.id) == skp


def test_pppk_has_a_golongan_without_pangkat_and_the_bupati_an_instansi(office, kantor):
    assert services.start_skp(office, kantor.rahmat, 2026).pegawai.pangkat_golongan == "IX"
    save_record(office, "formasi", {"nama": "CAMAT", "unit_kerja_id": kantor.kecamatan, "eselon": "II.b",
                                    "jenis_jabatan": "struktural", "kebutuhan": 1})
    leader = services.start_skp(office, kantor.camat, 2026)
    assert leader.jenis is JenisSkp.JPT, "his SK names no eselon, the peta jabatan does"
    bupati = leader.penilai
    assert bupati.pakai_instansi
    assert (bupati.nama, bupati.nip, bupati.pegawai_id) == ("H. Surya Adinata", "", None)
    assert bupati.unit_kerja == "PEMERINTAH KABUPATEN TIRTA JAYA"


def test_the_newest_assignment_that_has_begun_counts(office, kantor):
    with office.db.write("uji", office.actor) as tx:
        for mulai, penilai in ((date(2026, 2, 1), kantor.camat), (date(2026, 11, 1), kantor.mira)):
            tx.insert(
                "penugasan_penilai", {"pegawai_id": kantor.sekar, "mulai": mulai, "penilai_id": penilai}
            )
    assert (
        services.start_skp(office, kantor.sekar, 2026).penilai.pegawai_id == kantor.camat
    )  # today: 2 March 2026
    assert services.start_skp(office, kantor.sekar, 2025).penilai.pegawai_id == kantor.kasubbag
    assert services.start_skp(office, kantor.sekar, 2027).penilai.pegawai_id == kantor.mira


def test_without_an_assignment_the_plan_begins_with_an_empty_penilai_and_cannot_be_proposed(office, kantor):
    skp = skp_terisi(office, kantor.mira)
    assert skp.penilai.nama == ""
    with pytest.raises(Rejected) as error:
        services.ajukan_skp(office, skp.id)
    assert codes(error) == ["skp.penilai_kosong"]


def test_one_plan_per_person_year_and_start(office, kantor):
    first = services.start_skp(office, kantor.sekar, 2026)
    with pytest.raises(Rejected) as error:
        services.start_skp(office, kantor.sekar, 2026)
    assert codes(error) == ["skp.sudah_ada"]
    assert first.nomor in error.value.sentence
    second = services.start_skp(office, kantor.sekar, 2026, mulai=date(2026, 7, 1))
    assert (second.nomor, second.mulai) == ("SKP-2026-0002", date(2026, 7, 1))
    assert services.find_skp(office, kantor.sekar, 2026) == second
    with pytest.raises(Rejected):
        services.start_skp(office, kantor.sekar, 2026, mulai=date(2025, 7, 1))


def test_numbers_are_counted_per_year_and_never_given_again(office, kantor):
    first = services.start_skp(office, kantor.sekar, 2026)
    services.delete_skp(office, first.id)
    assert services.start_skp(office, kantor.sekar, 2026).nomor == "SKP-2026-0002"
    assert services.start_skp(office, kantor.sekar, 2027).nomor == "SKP-2027-0001"


def test_what_was_saved_comes_back_tidied_and_in_order(office, kantor):
    skp = services.start_skp(office, kantor.sekar, 2026)
    goals = tuple(
        replace(services.new_hasil_kerja(office, kind), rhk=text)
        for kind, text in (
            (JenisHasilKerja.UTAMA, "  Satu \r\n dua <b>&  "),
            (JenisHasilKerja.TAMBAHAN, "Tambahan"),
            (JenisHasilKerja.UTAMA, "Tiga"),
        )
    )
    saved = services.save_skp(
        office,
        replace(
            skp,
            hasil_kerja=goals,
            dukungan=("PC", " ", "Printer"),
            perilaku=(("loyal", "Setia"), ("adaptif", "Cepat")),
        ),
    )
    assert [goal.rhk for goal in saved.hasil_kerja] == ["Satu\ndua <b>&", "Tambahan", "Tiga"]
    assert [item.aspek for item in saved.hasil_kerja[0].indikator] == ["Kuantitas", "Kualitas", "Waktu"]
    assert saved.dukungan == ("PC", "Printer")
    assert saved.perilaku == (("loyal", "Setia"), ("adaptif", "Cepat"))
    assert saved.versi == 2
    turned = services.save_skp(office, replace(saved, hasil_kerja=saved.hasil_kerja[::-1][:2], dukungan=()))
    assert [goal.rhk for goal in turned.hasil_kerja] == ["Tiga", "Tambahan"]
    assert turned.dukungan == ()
    assert turned.versi == 3
    assert services.save_skp(office, turned) == turned  # nothing differs: no new version, no new events


def test_an_indicator_may_move_to_another_goal(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    first, second, *rest = skp.hasil_kerja
    moved = first.indikator[0]
    saved = services.save_skp(
        office,
        replace(
            skp,
            hasil_kerja=(
                replace(first, indikator=first.indikator[1:]),
                replace(second, indikator=(*second.indikator, moved)),
                *rest,
            ),
        ),
    )
    assert saved.hasil_kerja[1].indikator[-1] == moved
    assert len(saved.hasil_kerja[0].indikator) == 2


def test_only_what_changed_leaves_an_event(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    goal = replace(skp.hasil_kerja[0], rhk="Diubah")
    with office.db.read() as tx:
        before = tx.connection.exec_driver_sql("SELECT max(seq) FROM event").scalar()
    services.save_skp(office, replace(skp, hasil_kerja=(goal, *skp.hasil_kerja[1:])))
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT record_type, record_id, kind FROM event WHERE seq > ?", (before,)
        ).all()
    assert [tuple(row) for row in rows] == [("skp_hasil_kerja", goal.id, "update")]


def test_emptiness_never_blocks_saving_but_length_and_hidden_characters_do(office, kantor):
    skp = services.start_skp(office, kantor.sekar, 2026)
    goal = services.new_hasil_kerja(office)
    assert services.save_skp(office, replace(skp, hasil_kerja=(goal,))).hasil_kerja == (goal,)
    long = replace(goal, rhk="x" * 1201, indikator=(Indikator(office.db.new_id(), "Waktu", "a\u202eb", "1"),))
    with pytest.raises(Rejected) as error:
        services.save_skp(office, replace(skp, hasil_kerja=(long,)))
    assert [(problem.field, problem.code) for problem in error.value.problems] == [
        ("hasil_kerja/0/rhk", "teks.terlalu_panjang"),
        ("hasil_kerja/0/indikator/0/indikator", "teks.karakter_terlarang"),
    ]
    with pytest.raises(Rejected) as error:
        services.save_skp(
            office, replace(skp, hasil_kerja=tuple(services.new_hasil_kerja(office) for _ in range(41)))
        )
    assert "skp.terlalu_banyak" in codes(error)


def test_an_older_version_is_never_saved_over_a_newer_one(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    services.save_skp(office, replace(skp, dukungan=("Satu",)))
    with pytest.raises(StaleRecord):
        services.save_skp(office, replace(skp, dukungan=("Dua",)))
    assert services.get_skp(office, skp.id).dukungan == ("Satu",)


def test_the_way_from_draft_to_set_with_who_and_when(office, kantor):
    draft = skp_terisi(office, kantor.sekar)
    proposed = services.ajukan_skp(office, draft.id, draft.versi)
    assert proposed.status is StatusSkp.DIAJUKAN
    assert proposed.diajukan.oleh == office.actor
    with pytest.raises(Rejected) as error:
        services.save_skp(office, proposed)
    assert codes(error) == ["skp.terkunci"]
    again = services.ajukan_skp(office, services.kembalikan_skp(office, proposed.id).id)
    fixed = services.tetapkan_skp(office, again.id, " Tirta  Jaya ", date(2026, 1, 20), again.versi)
    assert (fixed.status, fixed.tempat, fixed.tanggal_ttd) == (
        StatusSkp.DITETAPKAN,
        "Tirta Jaya",
        date(2026, 1, 20),
    )
    assert fixed.ditetapkan.pada > fixed.diajukan.pada
    for step in (services.ajukan_skp, services.kembalikan_skp):
        with pytest.raises(Rejected):
            step(office, fixed.id)
    named = [(action, subject) for action, subject in audit(office) if action.startswith("skp.")]
    assert [action for action, _ in named] == [
        "skp.mulai",
        "skp.ubah",
        "skp.ajukan",
        "skp.kembalikan",
        "skp.ajukan",
        "skp.tetapkan",
    ]
    assert named[-1][1].startswith("SKP-2026-0001")


def test_setting_needs_a_place_and_the_version_that_was_seen(office, kantor):
    proposed = services.ajukan_skp(office, skp_terisi(office, kantor.sekar).id)
    with pytest.raises(Rejected) as error:
        services.tetapkan_skp(office, proposed.id, "  ", date(2026, 1, 20))
    assert codes(error) == ["skp.tempat_kosong"]
    with pytest.raises(StaleRecord):
        services.tetapkan_skp(office, proposed.id, "Tirta Jaya", date(2026, 1, 20), proposed.versi - 1)
    assert services.get_skp(office, proposed.id).status is StatusSkp.DIAJUKAN


def test_a_copy_has_fresh_ids_and_leaves_the_old_year_alone(office, kantor):
    old = skp_ditetapkan(office, kantor.sekar, 2026)
    fresh = services.start_skp(office, kantor.sekar, 2027)
    goal = old.hasil_kerja[0]
    action = RencanaAksi(office.db.new_id(), goal.id, "Laporan Desember 2026", "Perda No. 3 Tahun 2026",
                         goal.indikator[1].id, (("tw1", "s.d. 31-3-2026"),))
    simpan_rencana_aksi(office, old.id, (action,))
    source = sumber_salinan(office, fresh, 2026)
    everything = PilihanSalin(tuple(goal.id for goal in old.hasil_kerja))
    made = salin_isi(office, fresh, source, everything)
    new = services.save_skp(office, made.skp)
    (planned,) = tambah_rencana_aksi(office, new.id, made.aksi).aksi
    assert (planned.uraian, planned.keluaran, planned.target) == (
        "Laporan Desember 2027", "Perda No. 3 Tahun 2026", (("tw1", "s.d. 31-3-2027"),))
    first = new.hasil_kerja[0]
    assert (planned.hasil_kerja_id, planned.indikator_id) == (first.id, first.indikator[1].id)
    again = salin_isi(office, new, source, PilihanSalin((), perilaku=False, lampiran=False, geser=False))
    assert (again.skp, [one.hasil_kerja_id for one in again.aksi]) == (new, [first.id])
    assert len(tambah_rencana_aksi(office, new.id, (planned, *again.aksi)).aksi) == 2
    assert (new.tahun, new.status, new.nomor) == (2027, StatusSkp.DRAF, "SKP-2027-0001")
    assert [_worded(goal) for goal in new.hasil_kerja] == [_worded(goal) for goal in old.hasil_kerja]
    linked = replace(old, hasil_kerja=tuple(replace(goal, rhk_pimpinan_id="x") for goal in old.hasil_kerja))
    free = salin_isi(office, fresh, replace(source, skp=linked), everything).skp.hasil_kerja
    assert {goal.rhk_pimpinan_id for goal in free} == {None}, "goals of the superior are others next year"
    assert not {goal.id for goal in new.hasil_kerja} & {goal.id for goal in old.hasil_kerja}
    assert new.dukungan == old.dukungan
    assert dict(new.perilaku)["akuntabel"] == "Menjadi teladan"
    services.save_skp(office, replace(new, hasil_kerja=()))
    assert services.get_skp(office, old.id) == old
    later = salin_isi(office, services.fresh_skp(office, kantor.sekar, 2028), source, everything)
    begun = mulai_terisi(office, later)
    assert (begun.nomor, begun.hasil_kerja, begun.dukungan) == (
        "SKP-2028-0001", later.skp.hasil_kerja, old.dukungan)
    assert rencana_aksi_skp(office, begun.id).aksi == later.aksi
    with pytest.raises(Rejected) as error:
        mulai_terisi(office, later)
    assert codes(error) == ["skp.sudah_ada"]
    long = Salinan(replace(later.skp, tahun=2029, mulai=date(2029, 1, 1), dukungan=("x" * 5000,)))
    with pytest.raises(Rejected):
        mulai_terisi(office, long)
    assert services.find_skp(office, kantor.sekar, 2029) is None, "nothing began"
    with pytest.raises(Rejected) as error:
        sumber_salinan(office, services.start_skp(office, kantor.rahmat, 2027), 2026)
    assert codes(error) == ["skp.sumber_tidak_ada"]


def test_goals_of_the_superior_come_from_his_plan_of_that_year(office, kantor):
    own = skp_terisi(office, kantor.sekar)
    assert services.goals_of_superior(office, own) == ()
    above = skp_terisi(office, kantor.kasubbag)
    assert services.goals_of_superior(office, own) == above.hasil_kerja
    assert (
        services.goals_of_superior(office, skp_terisi(office, kantor.camat)) == ()
    )  # the bupati has none here


def test_refreshing_the_parties_stores_nothing(office, kantor):
    skp = skp_terisi(office, kantor.sekar)
    with office.db.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.kasubbag, {"nama": "Ratri K. Wardani"})
    assert services.get_skp(office, skp.id).penilai.nama == "Ratri Kusumawardani, S.E."
    assert services.refresh_parties(office, skp).penilai.nama == "Ratri K. Wardani, S.E."
    assert services.get_skp(office, skp.id) == skp


def test_only_a_draft_without_evaluations_can_be_deleted(office, kantor):
    fixed = skp_ditetapkan(office, kantor.sekar)
    with pytest.raises(Rejected) as error:
        services.delete_skp(office, fixed.id)
    assert codes(error) == ["skp.terkunci"]
    draft = skp_terisi(office, kantor.rahmat)
    services.delete_skp(office, draft.id)
    with pytest.raises(Rejected) as error:
        services.get_skp(office, draft.id)
    assert codes(error) == ["skp.tidak_ada"]
    with office.db.read() as tx:
        left = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM skp_hasil_kerja WHERE skp_id = ?", (draft.id,)
        ).scalar()
    assert left == 0


def test_the_list_shows_everybody_with_or_without_a_plan(office, kantor):
    skp_ditetapkan(office, kantor.sekar)
    skp_terisi(office, kantor.rahmat)
    rows = services.list_skp(office, 2026)
    assert [row.nama.split(",")[0] for row in rows] == [
        "Drs. Bagas Wiratmaja",
        "Mira Lestianti",
        "Rahmat Hidayanto",
        "Ratri Kusumawardani",
        "Sekar Ayuningtyas",
    ]
    states = {row.pegawai_id: row.status for row in rows}
    assert states == {
        kantor.camat: None,
        kantor.mira: None,
        kantor.kasubbag: None,
        kantor.rahmat: StatusSkp.DRAF,
        kantor.sekar: StatusSkp.DITETAPKAN,
    }
    assert {row.pegawai_id: row.penilai for row in rows}[kantor.camat] == "H. Surya Adinata"
    assert services.skp_counts(office, 2026) == services.SkpCounts(5, 3, 1, 0, 1)
    assert services.skp_counts(office, 2026, penilai_id=kantor.kasubbag) == services.SkpCounts(2, 0, 1, 0, 1)

    def found(**filters):
        return {row.pegawai_id for row in services.list_skp(office, 2026, **filters)}

    assert found(status="belum") == {kantor.camat, kantor.mira, kantor.kasubbag}
    assert found(status=StatusSkp.DRAF) == {kantor.rahmat}
    assert found(penilai_id=kantor.kasubbag) == {kantor.sekar, kantor.rahmat}
    assert found(unit_id=kantor.seksi) == {kantor.mira}
    assert len(found(unit_id=kantor.kecamatan)) == 5
    assert found(cari="arsiparis") == {kantor.sekar}
    assert found(cari="SKP-2026-0002") == {kantor.rahmat}


def test_who_has_left_is_not_asked_for_a_plan(office, kantor):
    with office.db.write("uji", office.actor) as tx:
        tx.update("pegawai", kantor.mira, {"kedudukan_hukum": "Pensiun"})
    assert kantor.mira not in {row.pegawai_id for row in services.list_skp(office, 2026)}
