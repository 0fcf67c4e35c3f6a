"""Undo, single values and the trash: put back exactly, refused with a sentence, audited, undoable in turn."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asn_desktop.domain.peran import Peran
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import StatusSkp
from asn_desktop.services import evaluasi as appraisals
from asn_desktop.services import records
from asn_desktop.services import skp as plans
from asn_desktop.services.access import Denied
from asn_desktop.services.errors import Rejected, StaleRecord
from asn_desktop.services.jejak import CariJejak, jejak_ids, jejak_rincian, jejak_rows
from asn_desktop.services.sampah import isi_sampah, pulihkan_terhapus
from asn_desktop.services.urungkan import aksi_terakhir, kembalikan_nilai, urungkan
from tests import offices
from tests.builders import a_pegawai, a_pelatihan
from tests.services import kantor_kecil
from tests.services.kantor_kecil import skp_ditetapkan, skp_terisi


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def undo(session):
    last = aksi_terakhir(session)
    assert last is not None
    return urungkan(session, last.nomor)


def dump(session):
    """All records without their versions."""
    found = {}
    with session.db.read() as tx:
        names = (
            tx.connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'cari_%' "
                "AND name NOT IN ('event', 'audit', 'meta', 'alembic_version', 'draft', 'nomor_dokumen')"
            )
            .scalars()
            .all()
        )
        for name in names:
            rows = tx.connection.exec_driver_sql(f"SELECT * FROM {name}").mappings().all()
            found[name] = sorted(
                str({k: v for k, v in row.items() if k not in ("version", "docid")}) for row in rows
            )
    return found


def codes(error):
    return [problem.code for problem in error.value.problems]


def newest_entry(session):
    return jejak_rincian(session, jejak_ids(session, CariJejak())[0])


def test_a_change_is_undone_and_done_again(office):
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    before = dump(office)
    records.save_record(office, "pegawai", {"tempat_lahir": "Mekar", "tanggal_lahir": "04-03-1985"}, saved.id)
    after = dump(office)
    done = undo(office)
    assert done.kata.startswith("Ubah pegawai · Sekar")
    assert done.changes.ids("pegawai") == {saved.id}
    assert dump(office) == before
    assert jejak_rows(office, jejak_ids(office, CariJejak()))[0].tindakan == "Urungkan"
    assert undo(office).kata == done.kata
    assert dump(office) == after
    assert jejak_rows(office, jejak_ids(office, CariJejak()))[0].tindakan == "Ulangi"
    assert undo(office).kata == done.kata
    assert dump(office) == before
    assert office.db.check().problems == ()


def test_a_new_and_a_deleted_record(office):
    before = dump(office)
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    with_person = dump(office)
    undo(office)
    assert dump(office) == before
    undo(office)
    assert dump(office) == with_person
    records.save_record(office, "pelatihan", {**a_pelatihan(), "pegawai_id": saved.id})
    whole = dump(office)
    records.delete_record(office, "pegawai", saved.id)
    undo(office)
    assert dump(office) == whole
    assert office.db.check().problems == ()


def test_what_was_changed_since_is_not_undone(office):
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    made = aksi_terakhir(office).nomor
    records.save_record(office, "pegawai", {"tempat_lahir": "Mekar"}, saved.id)
    changed = aksi_terakhir(office).nomor
    records.save_record(office, "pegawai", {"tempat_lahir": "Hulu"}, saved.id)
    before = dump(office)
    for number in (made, changed):
        with pytest.raises(Rejected, match=f"sudah diubah lagi oleh {offices.USER}") as refused:
            urungkan(office, number)
        assert codes(refused) == ["jejak.diubah_lagi"]
    assert dump(office) == before
    undo(office)
    urungkan(office, changed)


def test_a_person_with_something_added_since_is_not_taken_away(office):
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    made = aksi_terakhir(office).nomor
    records.save_record(office, "pelatihan", {**a_pelatihan(), "pegawai_id": saved.id})
    with pytest.raises(Rejected) as refused:
        urungkan(office, made)
    assert codes(refused) == ["jejak.diubah_lagi"]


def test_undo_obeys_the_rules_of_saving(office):
    first = records.save_record(office, "pegawai", a_pegawai(1))
    old_nip = str(records.get_record(office, "pegawai", first.id).values["nip"])
    other = a_pegawai(2)
    records.save_record(office, "pegawai", {"nip": other["nip"]}, first.id)
    changed = aksi_terakhir(office).nomor
    records.save_record(office, "pegawai", {**other, "nip": old_nip})
    with pytest.raises(Rejected) as refused:
        urungkan(office, changed)
    assert "pegawai.nip_dipakai" in codes(refused)


def test_somebody_elses_action_needs_the_permission(office_folder):
    with offices.open_folder(office_folder) as session:
        records.save_record(session, "unit_kerja", {"nama": "Seksi"})
        number = aksi_terakhir(session).nomor
    with offices.open_folder(office_folder, actor="budi", peran=(Peran.PENILAI,)) as session:
        assert aksi_terakhir(session) is None
        with pytest.raises(Denied):
            urungkan(session, number)
    with offices.open_folder(office_folder, actor="budi", peran=(Peran.PETUGAS,)) as session:
        urungkan(session, number)


def test_an_own_action_is_out_of_reach_with_the_person(office, kantor):
    skp_terisi(office, kantor.camat)
    number = aksi_terakhir(office).nomor
    for peran in (Peran.PENILAI, Peran.ADMIN_KUNCI):  # he was petugas when he did it
        office.set_peran(frozenset({peran}))
        office.pegawai_id = kantor.kasubbag
        assert aksi_terakhir(office) is None, "its words name the person"
        with pytest.raises(Denied):
            urungkan(office, number)
    office.set_peran(frozenset({Peran.PETUGAS}))
    assert aksi_terakhir(office).nomor == number
    urungkan(office, number)


def test_what_cannot_be_undone_at_all(office):
    assert aksi_terakhir(office) is None, "the making of the office"
    with pytest.raises(Rejected) as refused:
        urungkan(office, 1)
    assert codes(refused) == ["jejak.tidak_dapat_diurungkan"]
    with pytest.raises(Rejected) as refused:
        urungkan(office, 999)
    assert codes(refused) == ["jejak.tidak_ada"]


def test_a_plan_through_its_states(office, kantor):
    empty = dump(office)
    plan = plans.start_skp(office, kantor.sekar, 2026)
    undo(office)
    assert dump(office) == empty
    undo(office)
    assert plans.get_skp(office, plan.id).nomor == plan.nomor
    plan = plans.get_skp(office, plan.id)
    goal = plans.new_hasil_kerja(office)
    begun = dump(office)
    saved = plans.save_skp(office, replace(plan, hasil_kerja=(replace(goal, rhk="Arsip tertata"),)))
    undo(office)
    back = plans.get_skp(office, plan.id)
    assert dump(office) == begun
    assert back.versi > saved.versi, "an editor that still shows the goal is stale"
    undo(office)
    assert plans.get_skp(office, plan.id).hasil_kerja[0].rhk == "Arsip tertata"
    plans.delete_skp(office, plan.id)
    undo(office)
    assert plans.get_skp(office, plan.id).hasil_kerja[0].indikator == saved.hasil_kerja[0].indikator


def test_steps_of_a_plan(office, kantor):
    plan = skp_terisi(office, kantor.sekar)
    content = aksi_terakhir(office).nomor
    plans.ajukan_skp(office, plan.id)
    with pytest.raises(Rejected) as refused:
        urungkan(office, content)
    assert codes(refused) == ["jejak.diubah_lagi"]
    undo(office)
    assert plans.get_skp(office, plan.id).status is StatusSkp.DRAF
    undo(office)
    assert plans.get_skp(office, plan.id).status is StatusSkp.DIAJUKAN
    plans.tetapkan_skp(office, plan.id, "Tirta Jaya", date(2026, 1, 5))
    with pytest.raises(Rejected) as refused:
        undo(office)
    assert codes(refused) == ["jejak.skp_ditetapkan"]
    assert plans.get_skp(office, plan.id).status is StatusSkp.DITETAPKAN


def test_an_evaluation(office, kantor):
    plan = skp_ditetapkan(office, kantor.sekar)
    fresh = appraisals.evaluasi_context(office, plan.id, JenisPeriode.TW1).evaluasi
    without = dump(office)
    first = appraisals.save_evaluasi(office, fresh)
    undo(office)
    assert dump(office) == without
    undo(office)
    stored = appraisals.get_evaluasi(office, first.id)
    with_draft = dump(office)
    appraisals.save_evaluasi(office, replace(stored, catatan="Baik sekali"))
    undo(office)
    assert dump(office) == with_draft
    undo(office)
    assert office.db.check().problems == ()


def test_one_value_is_put_back(office):
    saved = records.save_record(office, "pegawai", {**a_pegawai(1), "tempat_lahir": "Mekar"})
    records.save_record(office, "pegawai", {"tempat_lahir": "Hulu", "agama": "Hindu"}, saved.id)
    [record] = newest_entry(office).rekaman
    assert record.versi == 2
    done = kembalikan_nilai(office, record.peristiwa, "tempat_lahir", record.versi)
    values = records.get_record(office, "pegawai", saved.id).values
    assert (values["tempat_lahir"], values["agama"]) == ("Mekar", "Hindu")
    assert done.kata.startswith("Tempat lahir, Pegawai · Sekar")
    with pytest.raises(StaleRecord):
        kembalikan_nilai(office, record.peristiwa, "agama", record.versi)
    with pytest.raises(Rejected) as refused:
        kembalikan_nilai(office, record.peristiwa, "tempat_lahir", 3)
    assert codes(refused) == ["jejak.nilai_sama"]
    undo(office)
    assert records.get_record(office, "pegawai", saved.id).values["tempat_lahir"] == "Hulu"
    records.delete_record(office, "pegawai", saved.id)
    with pytest.raises(Rejected) as refused:
        kembalikan_nilai(office, record.peristiwa, "agama", 4)
    assert codes(refused) == ["jejak.rekaman_hilang"]


def test_a_value_obeys_the_rules(office):
    first = records.save_record(office, "pegawai", a_pegawai(1))
    old_nip = str(records.get_record(office, "pegawai", first.id).values["nip"])
    other = a_pegawai(2)
    records.save_record(office, "pegawai", {"nip": other["nip"]}, first.id)
    [record] = newest_entry(office).rekaman
    records.save_record(office, "pegawai", {**other, "nip": old_nip})
    with pytest.raises(Rejected) as refused:
        kembalikan_nilai(office, record.peristiwa, "nip", record.versi)
    assert "pegawai.nip_dipakai" in codes(refused)


def test_a_value_of_a_plan_while_it_is_a_draft(office, kantor):
    plan = skp_terisi(office, kantor.sekar)
    goal = plan.hasil_kerja[0]
    changed = replace(plan, hasil_kerja=(replace(goal, rhk="Lain sama sekali"), *plan.hasil_kerja[1:]))
    stored = plans.save_skp(office, changed)
    [record] = [found for found in newest_entry(office).rekaman if found.jenis == "skp_hasil_kerja"]
    kembalikan_nilai(office, record.peristiwa, "rhk", record.versi)
    back = plans.get_skp(office, plan.id)
    assert back.hasil_kerja[0].rhk == goal.rhk
    assert back.versi > stored.versi
    plans.save_skp(office, replace(back, hasil_kerja=changed.hasil_kerja))
    [record] = [found for found in newest_entry(office).rekaman if found.jenis == "skp_hasil_kerja"]
    plans.ajukan_skp(office, plan.id)
    [step] = [found for found in newest_entry(office).rekaman if found.jenis == "skp"]
    assert not any(value.bisa for value in step.nilai), "steps are not put back one by one"
    for event, column, version, code in (
        (record.peristiwa, "rhk", record.versi, "skp.terkunci"),
        (step.peristiwa, "status", step.versi, "jejak.nilai_tetap"),
    ):
        with pytest.raises(Rejected) as refused:
            kembalikan_nilai(office, event, column, version)
        assert codes(refused) == [code]


def test_the_trash_says_what_went_along_and_gives_it_back(office):
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    for number in range(2):
        records.save_record(
            office, "pelatihan", {**a_pelatihan(nama=f"Diklat {number}"), "pegawai_id": saved.id}
        )
    before = dump(office)
    records.delete_record(office, "pegawai", saved.id)
    [item] = isi_sampah(office)
    assert (item.judul, item.ikut, item.sisa_hari, item.aktor) == ("Pegawai", "2 pelatihan", 30, offices.USER)
    assert item.nama.startswith("Sekar")
    pulihkan_terhapus(office, item.id)
    assert dump(office) == before
    assert isi_sampah(office) == ()
    with pytest.raises(Rejected) as refused:
        pulihkan_terhapus(office, item.id)
    assert codes(refused) == ["sampah.sudah_ada"]
    undo(office)
    assert [found.judul for found in isi_sampah(office)] == ["Pegawai"]


def test_a_deleted_plan_comes_out_of_the_trash(office, kantor):
    plan = skp_terisi(office, kantor.sekar)
    plans.delete_skp(office, plan.id)
    [item] = isi_sampah(office)
    assert item.judul == "SKP"
    assert plan.nomor in item.nama
    plans.start_skp(office, kantor.sekar, 2026)
    with pytest.raises(Rejected) as refused:
        pulihkan_terhapus(office, item.id)
    assert codes(refused) == ["skp.sudah_ada"]
    plans.delete_skp(office, plans.find_skp(office, kantor.sekar, 2026).id)
    pulihkan_terhapus(office, item.id)
    assert plans.get_skp(office, plan.id).hasil_kerja == plan.hasil_kerja


def test_what_the_trash_refuses(office):
    saved = records.save_record(office, "pegawai", a_pegawai(1))
    course = records.save_record(office, "pelatihan", {**a_pelatihan(), "pegawai_id": saved.id})
    records.delete_record(office, "pelatihan", course.id)
    records.delete_record(office, "pegawai", saved.id)
    person, training = isi_sampah(office)
    with pytest.raises(Rejected, match="Pegawai yang menaunginya") as refused:
        pulihkan_terhapus(office, training.id)
    assert codes(refused) == ["sampah.induk_hilang"]
    again = records.save_record(office, "pegawai", a_pegawai(1))
    with pytest.raises(Rejected) as refused:
        pulihkan_terhapus(office, person.id)
    assert codes(refused) == ["pegawai.nip_dipakai"]
    records.delete_record(office, "pegawai", again.id)
    pulihkan_terhapus(office, person.id)
    pulihkan_terhapus(office, training.id)
    with pytest.raises(Rejected) as refused:
        pulihkan_terhapus(office, "1")
    assert codes(refused) == ["sampah.bukan_hapus"]


def test_after_thirty_days_only_a_backup_helps(office_folder):
    clock = offices.StepClock()
    with offices.open_folder(office_folder, clock) as session:
        unit = records.save_record(session, "unit_kerja", {"nama": "Seksi"})
        records.delete_record(session, "unit_kerja", unit.id)
        clock.now += timedelta(days=29, hours=23)
        [item] = isi_sampah(session)
        assert item.sisa_hari == 1
        clock.now += timedelta(hours=2)
        assert isi_sampah(session) == ()
        with pytest.raises(Rejected) as refused:
            pulihkan_terhapus(session, item.id)
        assert codes(refused) == ["sampah.lewat_waktu"]


def test_what_comes_back_is_newer_than_any_draft_of_it(office, kantor):
    unit = records.save_record(office, "unit_kerja", {"nama": "Seksi Lama"})
    records.save_record(office, "unit_kerja", {"nama": "Seksi Baru"}, unit.id, unit.version)
    records.delete_record(office, "unit_kerja", unit.id)
    pulihkan_terhapus(office, isi_sampah(office)[0].id)
    assert records.get_record(office, "unit_kerja", unit.id).version > unit.version + 1
    for typed_on in (1, 2):
        with pytest.raises(StaleRecord):
            records.save_record(office, "unit_kerja", {"nama": "Dari konsep"}, unit.id, typed_on)
    plan = skp_terisi(office, kantor.sekar)  # its version rises with its parts, without events of its own
    plans.delete_skp(office, plan.id)
    undo(office)
    assert plans.get_skp(office, plan.id).versi > plan.versi


def test_undo_of_a_deletion_ends_with_the_trash(office_folder):
    clock = offices.StepClock()
    with offices.open_folder(office_folder, clock) as session:
        unit = records.save_record(session, "unit_kerja", {"nama": "Seksi"})
        records.save_record(session, "unit_kerja", {"nama": "Bagian"}, unit.id)
        changed = aksi_terakhir(session).nomor
        records.delete_record(session, "unit_kerja", unit.id)
        deleted = aksi_terakhir(session).nomor
        clock.now += timedelta(days=30, hours=1)
        with pytest.raises(Rejected) as refused:
            urungkan(session, deleted)
        assert codes(refused) == ["sampah.lewat_waktu"]
        clock.now -= timedelta(days=1)
        urungkan(session, deleted)
        clock.now += timedelta(days=40)
        urungkan(session, changed)
        assert records.get_record(session, "unit_kerja", unit.id).values["nama"] == "Seksi"
