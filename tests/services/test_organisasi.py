"""Units changed and kept, posts with holders and vacancies to come, who appraises whom, teams."""

from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.susunan import JenisPerubahan, PerubahanUnit
from asn_desktop.services import records
from asn_desktop.services.errors import Rejected, SecondPersonMissing
from asn_desktop.services.organisasi import orang, peta, susunan
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from tests.services import kantor_kecil

DAY = date(2026, 2, 1)


@pytest.fixture
def kantor(office):
    return kantor_kecil.isi(office)


def change(office, unit, jenis, hari=DAY, **more):
    return susunan.ubah_unit(office, PerubahanUnit(unit, JenisPerubahan(jenis), hari, **more))


def tree(office, hari=None):
    return [(unit.nama, unit.tingkat) for unit in susunan.susunan_unit(office, hari)]


def test_a_renamed_and_moved_unit_was_what_it_was(office, kantor):
    change(office, kantor.subbag, "ganti_nama", nama="Subbagian Kepegawaian", dasar="Perbup 5/2026")
    change(office, kantor.subbag, "pindah", date(2026, 2, 10), tujuan_id=kantor.seksi)
    assert tree(office, date(2026, 1, 31))[1:] == [("Subbagian Umum", 1), ("Seksi Pelayanan", 1)]
    assert tree(office, date(2026, 2, 9))[1:] == [("Subbagian Kepegawaian", 1), ("Seksi Pelayanan", 1)]
    assert tree(office)[1:] == [("Seksi Pelayanan", 1), ("Subbagian Kepegawaian", 2)]
    newest, first = (row.values for row in records.list_records(office, "riwayat_unit", kantor.subbag))
    assert (first["nama"], first["mulai"], first["sampai"], first["dasar"]) == (
        "Subbagian Umum",
        None,
        date(2026, 1, 31),
        "Perbup 5/2026",
    )
    assert (newest["mulai"], newest["sampai"]) == (DAY, date(2026, 2, 9))
    urungkan(office, aksi_terakhir(office).nomor)
    assert tree(office)[1:] == [("Subbagian Kepegawaian", 1), ("Seksi Pelayanan", 1)]


def test_a_merger_takes_people_units_and_posts_along(office, kantor):
    below = records.save_record(office, "unit_kerja", {"nama": "Urusan Surat", "induk_id": kantor.subbag}).id
    post = records.save_record(
        office,
        "formasi",
        {"nama": "Arsiparis", "unit_kerja_id": kantor.subbag, "jenis_jabatan": "fungsional", "kebutuhan": 1},
    ).id
    change(office, kantor.subbag, "gabung", tujuan_id=kantor.seksi)
    assert tree(office)[1:] == [("Seksi Pelayanan", 1), ("Urusan Surat", 2)]
    assert records.get_record(office, "pegawai", kantor.sekar).values["unit_kerja_id"] == kantor.seksi
    assert records.get_record(office, "formasi", post).values["unit_kerja_id"] == kantor.seksi
    assert ("Urusan Surat", 2) in tree(office, date(2026, 1, 31))
    assert tree(office, date(2026, 1, 31))[1] == ("Subbagian Umum", 1)
    assert records.get_record(office, "unit_kerja", below).values["induk_id"] == kantor.seksi
    with pytest.raises(Rejected, match="sudah ditutup"):
        change(office, kantor.subbag, "ganti_nama", date(2026, 2, 5), nama="Lain")


@pytest.mark.parametrize(
    ("jenis", "more", "words"),
    [
        ("tutup", {}, "masih memuat"),
        ("ganti_nama", {"nama": " Kecamatan Tirta Hulu "}, "sama dengan nama sekarang"),
        ("ganti_nama", {"nama": "Baru", "hari": date(2026, 12, 1)}, "belum tiba"),
        ("gabung", {}, "belum dipilih"),
        ("pindah", {}, "sudah berada di sana"),
    ],
)
def test_what_cannot_be_done_is_refused(office, kantor, jenis, more, words):
    with pytest.raises(Rejected, match=words):
        change(office, kantor.kecamatan, jenis, **more)


def test_a_unit_goes_neither_below_itself_nor_before_its_history(office, kantor):
    with pytest.raises(Rejected, match="di bawah unit ini"):
        change(office, kantor.kecamatan, "pindah", tujuan_id=kantor.seksi)
    change(office, kantor.seksi, "ganti_nama", nama="Seksi Umum")
    with pytest.raises(Rejected, match="sebelum perubahan terakhir"):
        change(office, kantor.seksi, "ganti_nama", date(2026, 1, 31), nama="Seksi Lain")


def test_the_map_begins_with_the_posts_that_are_held(office, kantor):
    before = peta.peta_kantor(office)
    assert before.baris == ()
    assert len(before.tanpa_formasi) == 5
    peta.susun_dari_jabatan(office)
    made = peta.peta_kantor(office)
    assert [one.id for one in made.tanpa_formasi] == [kantor.mira], "no post is recorded for her"
    assert (made.kebutuhan, made.terisi, made.kosong) == (4, 4, 0)
    assert made.tahun == (2026, 2027, 2028, 2029, 2030)
    assert made.unit[made.baris[0].formasi.unit_kerja_id] == "Kecamatan Tirta Hulu"
    assert not peta.susun_dari_jabatan(office), "nothing is left to be put on it"


def test_a_post_with_its_own_age_of_retirement_changes_the_projection(office, kantor):
    records.save_record(office, "pegawai", {"tanggal_lahir": date(1968, 6, 1)}, kantor.rahmat)
    peta.susun_dari_jabatan(office)
    line = next(
        one for one in peta.peta_kantor(office).baris if kantor.rahmat in {who.id for who in one.pemangku}
    )
    assert line.proyeksi == (1, 1, 1, 1, 1), "58: TMT 1 Juli 2026"
    records.save_record(office, "formasi", {"bup": 60}, line.formasi.id)
    again = next(one for one in peta.peta_kantor(office).baris if one.formasi.id == line.formasi.id)
    assert again.proyeksi == (0, 0, 1, 1, 1)


def test_the_workbook_holds_the_map_and_names_nobody_restricted(office, kantor, tmp_path, monkeypatch):
    peta.susun_dari_jabatan(office)
    batasi(office, kantor.sekar, "Yang bersangkutan", "Sengketa atas datanya")
    out = tmp_path / "peta.xlsx"
    assert peta.ekspor_peta(office, out) == len(peta.peta_kantor(office).baris)
    text = str(CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python())
    assert "Ratri" in text
    assert "Sekar" not in text
    assert "(pemrosesan dibatasi)" in text
    monkeypatch.setattr(peta, "BATAS_EKSPOR", 2)
    assert peta.peta_butuh_dua(office)
    with pytest.raises(SecondPersonMissing):
        peta.ekspor_peta(office, out)
    peta.ekspor_peta(office, out, by_reason(office, Tindakan.EKSPOR, "Bahan rapat pimpinan"))


def test_who_appraises_whom_letters_and_teams(office, kantor):
    lines = {line.id: line for line in orang.siapa_menilai(office)}
    assert lines[kantor.mira].penilai == ""
    assert lines[kantor.sekar].penilai_id == kantor.kasubbag
    records.save_record(
        office,
        "delegasi_penilai",
        {"pegawai_id": kantor.kasubbag, "pengganti_id": kantor.camat, "mulai": DAY, "nomor_surat": "800/1"},
    )
    [letter] = orang.delegasi(office)
    assert (letter.surat, letter.berlaku, letter.pengganti) == ("800/1", True, "Drs. Bagas Wiratmaja, M.Si")
    assert {line.id: line for line in orang.siapa_menilai(office)}[kantor.sekar].penilai_id == kantor.camat
    team = records.save_record(office, "tim_kerja", {"nama": "Tim SPBE", "ketua_id": kantor.kasubbag}).id
    records.save_record(
        office, "anggota_tim", {"tim_kerja_id": team, "pegawai_id": kantor.sekar, "peran": "Penulis"}
    )
    [found] = orang.tim_kerja(office)
    assert found.ketua.startswith("Ratri")
    assert len(found.anggota) == 1
    assert found.anggota[0].endswith("(Penulis)")


def test_renamed_and_moved_on_one_day_leaves_one_past(office, kantor):
    day = date(2026, 3, 1)
    susunan.ubah_unit(
        office, PerubahanUnit(kantor.subbag, JenisPerubahan.GANTI_NAMA, day, nama="Subbagian Baru")
    )
    susunan.ubah_unit(
        office, PerubahanUnit(kantor.subbag, JenisPerubahan.PINDAH, day, tujuan_id=kantor.seksi)
    )
    [past] = records.list_records(office, "riwayat_unit", kantor.subbag)
    assert [past.values[key] for key in ("nama", "mulai", "sampai")] == [
        "Subbagian Umum",
        None,
        date(2026, 2, 28),
    ]
    before = {unit.id: unit.nama for unit in susunan.susunan_unit(office, date(2026, 2, 1))}
    assert before[kantor.subbag] == "Subbagian Umum"
