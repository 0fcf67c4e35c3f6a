"""The office's data quality: who is looked at, the same again after a save, and scores per unit."""

from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.domain.mutu.bkn import INDIKATOR
from asn_desktop.domain.mutu.penjelasan import penjelasan_untuk
from asn_desktop.domain.peran import Peran
from asn_desktop.domain.problems import Severity
from asn_desktop.runtime.resources import references
from asn_desktop.services import pembatasan, records
from asn_desktop.services.access import Denied
from asn_desktop.services.errors import Rejected
from asn_desktop.services.mutu import (
    acuan_pada,
    bobot_pada,
    daftar_penjelasan,
    jelaskan,
    nama_aturan,
    periksa_kantor,
    periksa_ulang,
    skor_dari,
    skor_unit,
)
from asn_desktop.services.mutu.laporan import simpan_laporan_mutu
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
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


def odd(office, pegawai_id):
    return next(one for one in periksa_kantor(office).orang[pegawai_id].temuan
                if one.kelas is Severity.JANGGAL and one.aturan == "CON_3")


def test_an_explanation_holds_for_these_values_only(office, kantor) -> None:
    records.save_record(office, "pegawai", {"jenis_kelamin": "L"}, kantor.sekar)
    found = odd(office, kantor.sekar)
    with pytest.raises(Rejected, match="paling sedikit"):
        jelaskan(office, found, " . ")
    first = jelaskan(office, found, "Ditetapkan dengan putusan pengadilan")
    assert jelaskan(office, found, "Putusan PN Tirta Jaya 12/2025").id == first.id  # said anew, not twice
    told = penjelasan_untuk(found, daftar_penjelasan(office))
    assert (told.teks, told.oleh) == ("Putusan PN Tirta Jaya 12/2025", office.actor)
    records.save_record(office, "pegawai", {"nip": "198503172010011013"}, kantor.sekar)
    records.save_record(office, "pegawai", {"jenis_kelamin": "P"}, kantor.sekar)
    assert penjelasan_untuk(odd(office, kantor.sekar), daftar_penjelasan(office)) is None
    urungkan(office, aksi_terakhir(office).nomor)


def test_what_must_be_mended_cannot_be_explained(office, kantor) -> None:
    wrong = next(one for one in periksa_kantor(office).orang[kantor.mira].temuan if one.aturan == "ACC_5")
    with pytest.raises(Rejected, match="harus dibetulkan"):
        jelaskan(office, wrong, "Pegawai belum mempunyai KTP")


def test_the_report_leaves_out_what_rests_and_whom_the_law_holds_back(office, kantor, tmp_path) -> None:
    records.save_record(office, "pegawai", {"jenis_kelamin": "L"}, kantor.sekar)
    jelaskan(office, odd(office, kantor.sekar), "Ditetapkan dengan putusan pengadilan")
    pembatasan.batasi(office, kantor.mira, "Yang bersangkutan", "Sengketa data pribadi")
    found = simpan_laporan_mutu(office, tmp_path / "mutu.pdf")
    assert kantor.sekar in found.orang
    assert kantor.mira not in found.orang
    sekar = next(one for one in found.isi.orang if one.nama.startswith("Sekar"))
    assert not any("berbeda dengan NIP" in item.kalimat for item in sekar.butir)
    assert "1 pegawai tidak dicantumkan" in found.ditahan
    assert (tmp_path / "mutu.pdf").read_bytes().startswith(b"%PDF")
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM cetakan WHERE formulir = 'mutu-data'").scalar()
    assert rows == len(found.orang)
    below = simpan_laporan_mutu(office, tmp_path / "mutu.xlsx", kantor.subbag)
    assert {one.unit for one in below.isi.orang} == {"Subbagian Umum"}
    book = CalamineWorkbook.from_path(str(tmp_path / "mutu.xlsx"))
    assert book.sheet_names == ["Temuan", "Skor", "Unit", "Aturan"]
    findings = book.get_sheet_by_name("Temuan").to_python()
    assert len(findings) == 1 + sum(len(one.butir) for one in below.isi.orang)


def test_a_workbook_is_an_export(office, kantor, tmp_path) -> None:
    office.peran, office.pegawai_id = frozenset({Peran.PIMPINAN}), kantor.camat
    with pytest.raises(Denied):
        simpan_laporan_mutu(office, tmp_path / "mutu.xlsx")
    assert not (tmp_path / "mutu.xlsx").exists()
    assert simpan_laporan_mutu(office, tmp_path / "mutu.pdf").orang
