"""Saving any record: cleaned, judged, one transaction, remarks handed back."""

from datetime import date

import pytest

from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.spec import FieldSpec, Kind
from asn_desktop.services import records
from asn_desktop.services.errors import Rejected, ServiceError, StaleRecord
from tests.builders import a_pegawai


def save_person(office, number=1, **changes):
    return records.save_record(office, "pegawai", a_pegawai(number, **changes))


def test_typed_text_is_saved_as_values(office):
    saved = records.save_record(
        office,
        "pegawai",
        {
            "nip": "'19850317 201001 2 001",
            "nama": "  Sekar   Ayuningtyas ",
            "status_pegawai": "pns",
            "tanggal_lahir": "17/03/1985",
            "jenis_kelamin": "Perempuan",
            "agama": "islam",
        },
    )
    values = records.get_record(office, "pegawai", saved.id).values
    assert values["nip"] == "198503172010012001"
    assert values["nama"] == "Sekar Ayuningtyas"
    assert values["status_pegawai"] == "PNS"
    assert values["tanggal_lahir"] == date(1985, 3, 17)
    assert values["jenis_kelamin"] == "P"
    assert values["agama"] == "Islam"
    assert saved.version == 1
    assert saved.changes.ids("pegawai") == {saved.id}


def test_all_refusals_are_said_at_once_and_nothing_is_written(office):
    with pytest.raises(Rejected) as refused:
        records.save_record(office, "pegawai", {"nip": "1985", "nama": "", "tanggal_lahir": "31-02-1985"})
    fields = {problem.field for problem in refused.value.problems}
    assert {"nip", "nama", "tanggal_lahir", "status_pegawai"} <= fields
    assert len(refused.value.sentences) == len(refused.value.problems)
    assert records.list_records(office, "pegawai") == ()
    assert office.db.check().audits == 1  # only the making of the office


def test_a_contradiction_is_saved_and_handed_back_as_remark(office):
    saved = save_person(office, tanggal_lahir=date(1986, 3, 17))
    assert [problem.code for problem in saved.remarks] != []
    assert all(not problem.blocks for problem in saved.remarks)
    assert records.get_record(office, "pegawai", saved.id).values["tanggal_lahir"] == date(1986, 3, 17)


@pytest.mark.parametrize(("golongan", "said"), [("IX", ["golongan.bukan_status"]), ("III/b", [])])
def test_a_golongan_of_the_other_ladder_is_saved_and_remarked(office, golongan, said):
    person = save_person(office)
    saved = records.save_record(
        office,
        "riwayat_golongan",
        {"pegawai_id": person.id, "golongan": golongan, "tmt_golongan": date(2026, 4, 1)},
    )
    assert [problem.code for problem in saved.remarks] == said
    assert records.get_record(office, "riwayat_golongan", saved.id).values["golongan"] == golongan


def test_nip_belongs_to_one_person_who_is_named(office):
    save_person(office, nama="Sekar Ayuningtyas")
    with pytest.raises(Rejected) as refused:
        save_person(office, nama="Orang Lain", nik="9901015703859999")
    assert "Sekar Ayuningtyas" in refused.value.sentence
    assert "198503172010012001" in refused.value.sentence


def test_changing_oneself_is_no_duplicate(office):
    saved = save_person(office)
    again = records.save_record(office, "pegawai", {"nama": "Sekar A."}, saved.id, saved.version)
    assert again.version == 2
    assert records.get_record(office, "pegawai", saved.id).values["nip"] == "198503172010012001"


def test_saving_over_a_newer_version_is_refused(office):
    saved = save_person(office)
    records.save_record(office, "pegawai", {"nama": "Pertama"}, saved.id, 1)
    with pytest.raises(StaleRecord):
        records.save_record(office, "pegawai", {"nama": "Kedua"}, saved.id, 1)
    assert records.get_record(office, "pegawai", saved.id).values["nama"] == "Pertama"


def test_saving_without_a_difference_leaves_no_trace(office):
    saved = save_person(office)
    before = office.db.check()
    again = records.save_record(office, "pegawai", a_pegawai(), saved.id, saved.version)
    after = office.db.check()
    assert (again.version, bool(again.changes)) == (1, False)
    assert (after.events, after.audits) == (before.events, before.audits)


def test_children_belong_to_their_parent_in_order(office):
    sekar, bima = save_person(office, 1), save_person(office, 2, nama="Bima")
    for person, year in ((sekar.id, 2015), (sekar.id, 2019), (bima.id, 2017)):
        records.save_record(
            office,
            "riwayat_golongan",
            {"pegawai_id": person, "golongan": "iii b", "tmt_golongan": date(year, 4, 1)},
        )
    found = records.list_records(office, "riwayat_golongan", sekar.id)
    assert [record.values["tmt_golongan"].year for record in found] == [2019, 2015]
    assert {record.values["golongan"] for record in found} == {"III/b"}
    assert len(records.list_records(office, "riwayat_golongan")) == 3


def test_a_child_without_or_with_unknown_parent_is_refused(office):
    values = {"golongan": "III/b", "tmt_golongan": date(2020, 4, 1)}
    with pytest.raises(Rejected, match="belum ditentukan"):
        records.save_record(office, "riwayat_golongan", values)
    with pytest.raises(Rejected, match="tidak ada"):
        records.save_record(office, "riwayat_golongan", {**values, "pegawai_id": "tidak-ada"})


def test_reference_to_a_missing_record_is_refused(office):
    with pytest.raises(Rejected, match="Unit kerja"):
        save_person(office, unit_kerja_id="tidak-ada")


def test_units_stay_a_tree(office):
    top = records.save_record(office, "unit_kerja", {"nama": "Kecamatan"})
    below = records.save_record(office, "unit_kerja", {"nama": "Seksi", "induk_id": top.id})
    with pytest.raises(Rejected, match="Unit induk"):
        records.save_record(office, "unit_kerja", {"induk_id": below.id}, top.id)
    with pytest.raises(Rejected, match="1 pegawai atau unit"):
        records.delete_record(office, "unit_kerja", top.id)
    records.delete_record(office, "unit_kerja", below.id)
    records.delete_record(office, "unit_kerja", top.id)
    assert records.list_records(office, "unit_kerja") == ()


def test_the_office_profile_exists_once(office):
    saved = records.save_record(office, "kantor", {"perangkat_daerah": "KECAMATAN TIRTA HULU"})
    assert saved.version == 2
    (profile,) = records.list_records(office, "kantor")
    assert profile.values["perangkat_daerah"] == "KECAMATAN TIRTA HULU"
    with pytest.raises(Rejected, match="tidak dapat dihapus"):
        records.delete_record(office, "kantor", saved.id)


def test_a_person_goes_with_his_parts_and_every_part_leaves_an_event(office):
    person = save_person(office)
    records.save_record(
        office,
        "riwayat_golongan",
        {"pegawai_id": person.id, "golongan": "III/b", "tmt_golongan": date(2020, 4, 1)},
    )
    before = office.db.check().events
    changes = records.delete_record(office, "pegawai", person.id, 1)
    assert changes.touches("pegawai", "riwayat_golongan")
    assert office.db.check().events == before + 2
    assert records.list_records(office, "riwayat_golongan") == ()


def test_a_penilai_of_others_is_not_removed(office):
    boss, worker = save_person(office, 1, nama="Kepala"), save_person(office, 2, nama="Staf")
    records.save_record(
        office,
        "penugasan_penilai",
        {"pegawai_id": worker.id, "mulai": date(2026, 1, 1), "penilai_id": boss.id},
    )
    with pytest.raises(Rejected, match="Kepala tercatat sebagai penilai"):
        records.delete_record(office, "pegawai", boss.id)
    records.delete_record(office, "pegawai", worker.id)
    records.delete_record(office, "pegawai", boss.id)


def test_a_record_that_is_gone_is_said_so(office):
    with pytest.raises(ServiceError, match="sudah tidak ada"):
        records.get_record(office, "pegawai", "tidak-ada")
    with pytest.raises(ServiceError, match="sudah tidak ada"):
        records.save_record(office, "pegawai", {"nama": "X"}, "tidak-ada")


def test_an_unknown_column_is_a_bug(office):
    with pytest.raises(KeyError):
        records.save_record(office, "pegawai", {"tinggi_badan": 170})


def test_choices_come_from_fixed_lists_references_and_records(office):
    unit = records.save_record(office, "unit_kerja", {"nama": "Seksi Umum"})
    fixed = records.record_choices(office, PEGAWAI.field("jenis_kelamin"))
    assert [choice.value for choice in fixed] == ["L", "P"]
    assert "Islam" in [choice.value for choice in records.record_choices(office, PEGAWAI.field("agama"))]
    found = records.record_choices(office, PEGAWAI.field("unit_kerja_id"))
    assert [(choice.value, choice.label) for choice in found] == [(unit.id, "Seksi Umum")]
    person = save_person(office)
    spec = FieldSpec("penilai_id", "Penilai", Kind.RECORD, refers_to="pegawai")
    assert records.record_choices(office, spec)[0].value == person.id
    assert "Sekar Ayuningtyas" in records.record_choices(office, spec)[0].label
    assert records.record_choices(office, FieldSpec("x", "X")) == ()


def test_a_refusal_names_its_fields_and_writes_nothing(office):
    before = office.db.check().audits
    with pytest.raises(Rejected) as refused:
        records.save_record(office, "pegawai", {"nip": "12"})
    assert any(problem.field == "nip" and problem.blocks for problem in refused.value.problems)
    assert office.db.check().audits == before


@pytest.mark.parametrize(
    ("post", "letter", "said"),
    [
        ({"jenis_jabatan": "struktural", "jabatan": "Kasubbag", "eselon": "IV.a"}, {}, []),
        ({"jenis_jabatan": "pelaksana", "jabatan": "Pengelola"}, {}, ["penugasan.tanpa_kewenangan"]),
        (
            {"jenis_jabatan": "pelaksana", "jabatan": "Pengelola"},
            {"nomor_delegasi": "800/12/2026", "tanggal_delegasi": date(2026, 1, 2)},
            [],
        ),
    ],
)
def test_a_penilai_below_pengawas_without_a_letter_is_saved_and_remarked(office, post, letter, said):
    boss, worker = save_person(office, 1, nama="Kepala"), save_person(office, 2, nama="Staf")
    records.save_record(
        office, "riwayat_jabatan", {"pegawai_id": boss.id, "tmt_jabatan": date(2020, 1, 1), **post}
    )
    saved = records.save_record(
        office,
        "penugasan_penilai",
        {"pegawai_id": worker.id, "mulai": date(2026, 1, 1), "penilai_id": boss.id, **letter},
    )
    assert [problem.code for problem in saved.remarks] == said


def test_a_record_does_not_move_to_somebody_else(office):
    his, hers = (records.save_record(office, "pegawai", a_pegawai(number)).id for number in (41, 42))
    values = {"pegawai_id": his, "jenis": "Seminar", "nama": "Arsip", "jp": 1,
              "tanggal_mulai": date(2025, 1, 1)}
    made = records.save_record(office, "pelatihan", values).id
    with pytest.raises(Rejected, match="tidak dapat diganti; hapus data ini"):
        records.save_record(office, "pelatihan", {"pegawai_id": hers}, made)
    records.save_record(office, "pelatihan", {"pegawai_id": his, "jp": 2}, made)
    assert records.get_record(office, "pelatihan", made).values["pegawai_id"] == his
