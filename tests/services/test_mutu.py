"""The office's data quality: who is looked at, the same again after a save, and scores per unit."""

from datetime import date

import pytest

from asn_desktop.domain.mutu.bkn import INDIKATOR
from asn_desktop.domain.peran import Peran
from asn_desktop.runtime.resources import references
from asn_desktop.services import records
from asn_desktop.services.mutu import (
    acuan_pada,
    bobot_pada,
    nama_aturan,
    periksa_kantor,
    periksa_ulang,
    skor_dari,
    skor_unit,
)
from asn_desktop.services.work import Cancelled, Work
from tests.builders import a_pegawai
from tests.services import kantor_kecil

HARI = date(2026, 11, 1)


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def codes(hasil, pegawai_id):
    return {one.aturan for one in hasil.orang[pegawai_id].temuan}


def test_every_indicator_has_a_rule_a_weight_and_a_name() -> None:
    weights = bobot_pada(references(), HARI)
    assert {one.kode for one in weights} == {rule.kode for rule in INDIKATOR}
    assert {one.kode: one.dimensi for one in weights} == {rule.kode: rule.dimensi for rule in INDIKATOR}
    assert {rule.kode for rule in INDIKATOR} <= nama_aturan(references()).keys()
    per_dimension = {}
    for one in weights:
        per_dimension[one.dimensi] = per_dimension.get(one.dimensi, 0) + one.bobot
    assert all(total == pytest.approx(100, abs=0.03) for total in per_dimension.values())
    assert sum({one.dimensi: one.bobot_dimensi for one in weights}.values()) == 100


def test_what_posts_ask_is_dated() -> None:
    acuan = acuan_pada(references(), HARI)
    assert acuan.eselon["III.a"].pendidikan == 35
    assert acuan.jenjang["Ahli Muda"].terendah == "III/c"
    assert acuan_pada(references(), date(2000, 1, 1)).eselon == {}


def test_findings_of_an_office(office, kantor) -> None:
    hasil = periksa_kantor(office)
    assert set(hasil.orang) == {kantor.camat, kantor.kasubbag, kantor.sekar, kantor.rahmat, kantor.mira}
    assert {"COM_2", "COM_3", "ACC_5"} <= codes(hasil, kantor.mira)
    assert "COM_2" not in codes(hasil, kantor.sekar)
    whole = skor_dari(office.references, hasil)
    assert whole.pegawai == 5
    assert 0 < whole.total < 100
    per_unit = skor_unit(office.references, hasil)
    assert per_unit[kantor.kecamatan] == whole
    assert per_unit[kantor.seksi].pegawai == 1
    assert per_unit[kantor.seksi] == skor_dari(office.references, hasil, [kantor.mira])


def test_a_penilai_is_shown_his_own_people_only(office, kantor) -> None:
    office.peran, office.pegawai_id = frozenset({Peran.PENILAI}), kantor.kasubbag
    assert set(periksa_kantor(office).orang) == {kantor.kasubbag, kantor.sekar, kantor.rahmat}


def test_after_a_save_the_same_as_anew(office, kantor) -> None:
    hasil = periksa_kantor(office)

    def do(change):
        nonlocal hasil
        hasil = periksa_ulang(office, hasil, change)
        assert hasil == periksa_kantor(office)
        return hasil

    saved = records.save_record(office, "pegawai", {"nik": "9901015703850003"}, kantor.mira)
    do(saved.changes)
    assert "nik_ganda" in codes(hasil, kantor.mira)
    assert "nik_ganda" in codes(hasil, kantor.sekar)  # who bears the same, though nobody touched him
    post = records.save_record(office, "riwayat_jabatan", {
        "pegawai_id": kantor.mira, "jenis_jabatan": "struktural", "jabatan": "Kepala Subbagian",
        "tmt_jabatan": date(2024, 1, 1)})
    do(post.changes)
    moved = records.save_record(office, "pegawai", {"unit_kerja_id": kantor.subbag}, kantor.mira)
    do(moved.changes)
    assert "TIM_4" in codes(hasil, kantor.kasubbag)
    do(records.delete_record(office, "riwayat_jabatan", post.id))
    assert "TIM_4" not in codes(hasil, kantor.kasubbag)
    do(records.save_record(office, "pegawai", {"kedudukan_hukum": "Pensiun"}, kantor.mira).changes)
    assert kantor.mira not in hasil.orang
    assert "nik_ganda" in codes(hasil, kantor.sekar)  # who has left still bears the number


def test_a_new_person_stands_last_until_all_are_checked(office, kantor) -> None:
    hasil = periksa_kantor(office)
    saved = records.save_record(office, "pegawai", a_pegawai(9, nama="Aan Pertama"))
    again = periksa_ulang(office, hasil, saved.changes)
    assert list(again.orang)[-1] == saved.id
    assert dict(again.orang) == dict(periksa_kantor(office).orang)


def test_units_and_many_people_ask_for_a_whole_check(office, kantor) -> None:
    hasil = periksa_kantor(office)
    changed = records.save_record(office, "unit_kerja", {"nama": "Seksi Umum"}, kantor.seksi).changes
    assert periksa_ulang(office, hasil, changed) is None


def test_it_can_be_stopped(office, kantor) -> None:
    told = []
    with pytest.raises(Cancelled):
        periksa_kantor(office, Work(lambda *step: told.append(step), lambda: bool(told)))
    assert len(told) == 1


def test_an_auditor_leaves_a_row(office, kantor) -> None:
    office.peran = frozenset({Peran.AUDITOR})
    periksa_kantor(office)
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT subject FROM audit WHERE action = 'daftar.baca'").scalars().all()
    assert rows == ["Mutu data · 5 baris"]
