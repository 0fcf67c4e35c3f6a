"""Golongan, jabatan, pendidikan and units of a file against what the program has."""

from datetime import date

import pytest

from asn_desktop.services.importing import Weight
from asn_desktop.services.records import save_record
from tests.services.siasn_files import a_row, another, inspect, reasons, records, shown, take, told


def golongan(office):
    return sorted(
        (record["tmt_golongan"].isoformat(), record["golongan"], record["mk_tahun"])
        for record in records(office, "riwayat_golongan")
    )


def jabatan(office):
    return sorted(
        (record["tmt_jabatan"].isoformat(), record["jenis_jabatan"], record["jabatan"], record["eselon"])
        for record in records(office, "riwayat_jabatan")
    )


def test_a_newer_tmt_adds_a_golongan(office):
    take(office, a_row())
    plan = take(office, a_row(GOL_AKHIR_NAMA="III/d", TMT_GOLONGAN="01-04-2026", MK_TAHUN="16")).plan
    assert ("GOL AKHIR NAMA", "III/c", "III/d", "Pakai berkas") in shown(plan)
    assert ("TMT GOLONGAN", "01-04-2022", "01-04-2026", "Pakai berkas") in shown(plan)
    assert golongan(office) == [("2022-04-01", "III/c", 12), ("2026-04-01", "III/d", 16)]


def test_the_same_tmt_mends_the_golongan(office):
    take(office, a_row())
    plan = take(office, a_row(GOL_AKHIR_NAMA="III/d", MK_TAHUN="13")).plan
    assert plan.counts.berubah == 1
    assert golongan(office) == [("2022-04-01", "III/d", 13)]


def test_an_older_tmt_is_told_and_not_taken(office):
    take(office, a_row())
    plan = take(office, a_row(GOL_AKHIR_NAMA="III/b", TMT_GOLONGAN="01-04-2018")).plan
    assert told(plan, Weight.CATATAN) == [(2, "TMT GOLONGAN")]
    assert "01-04-2018 lebih lama" in reasons(plan, Weight.CATATAN)
    assert shown(plan) == [("TMT GOLONGAN", "01-04-2022", "01-04-2018", "Tetap")]
    assert (plan.counts.sama, plan.counts.bermasalah) == (1, 0)
    assert golongan(office) == [("2022-04-01", "III/c", 12)]


def test_the_first_golongan_of_a_known_person_is_added(office):
    take(office, a_row(GOL_AKHIR_NAMA=None, TMT_GOLONGAN=None, MK_TAHUN=None, MK_BULAN=None))
    assert golongan(office) == []
    plan = take(office, a_row()).plan
    assert ("GOL AKHIR NAMA", "(kosong)", "III/c", "Pakai berkas") in shown(plan)
    assert golongan(office) == [("2022-04-01", "III/c", 12)]


def test_without_a_tmt_the_same_golongan_is_the_newest_one(office):
    take(office, a_row())
    plan = take(office, a_row(TMT_GOLONGAN=None, MK_TAHUN="14")).plan
    assert plan.counts.bermasalah == 0
    assert golongan(office) == [("2022-04-01", "III/c", 14)]


@pytest.mark.parametrize("day", [None, "31-02-2026"])
def test_another_golongan_without_a_tmt_cannot_be_placed_and_is_told_once(office, day):
    take(office, a_row())
    plan = take(office, a_row(GOL_AKHIR_NAMA="III/d", TMT_GOLONGAN=day)).plan
    assert told(plan, Weight.SEL) == [(2, "TMT GOLONGAN" if day else "GOL AKHIR NAMA")]
    if day is None:
        assert reasons(plan, Weight.SEL).startswith("Golongan, masa kerja golongan (tahun), ")
        assert "karena TMT GOLONGAN kosong" in reasons(plan, Weight.SEL)
    assert golongan(office) == [("2022-04-01", "III/c", 12)]


def test_a_new_person_with_a_refused_golongan_is_taken_without_one(office):
    plan = take(office, a_row(GOL_AKHIR_NAMA="III/z")).plan
    assert (plan.counts.baru, plan.counts.bermasalah) == (1, 1)
    assert told(plan, Weight.SEL) == [(2, "GOL AKHIR NAMA")]  # the good cells beside it are not blamed
    assert plan.counts.sel_ditolak == 1
    assert golongan(office) == []


def test_a_newer_jabatan_is_added_an_older_one_told_and_eselon_taken(office):
    take(office, a_row())
    take(
        office,
        a_row(
            JENIS_JABATAN_NAMA="Jabatan Struktural",
            JABATAN_NAMA="Camat",
            TMT_JABATAN="02-01-2026",
            ESELON_NAMA="III.a",
        ),
    )
    assert jabatan(office) == [
        ("2023-02-01", "fungsional", "Analis SDM Aparatur Ahli Muda", None),
        ("2026-01-02", "struktural", "Camat", "III.a"),
    ]
    plan = take(office, a_row()).plan  # the old file once more
    assert told(plan, Weight.CATATAN) == [(2, "TMT JABATAN")]
    assert len(jabatan(office)) == 2


def test_a_newer_jabatan_of_unknown_kind_is_not_guessed(office):
    take(office, a_row())
    plan = take(
        office, a_row(JENIS_JABATAN_NAMA="Jabatan Aneh", JABATAN_NAMA="Camat", TMT_JABATAN="02-01-2026")
    ).plan
    assert told(plan, Weight.SEL) == [(2, "JENIS JABATAN NAMA")]
    assert len(jabatan(office)) == 1


def test_a_golongan_that_was_entered_here_is_newer_than_the_file(office):
    take(office, a_row())
    (person,) = records(office, "pegawai")
    save_record(
        office,
        "riwayat_golongan",
        {"pegawai_id": person["id"], "golongan": "III/d", "tmt_golongan": date(2026, 4, 1)},
    )
    plan = inspect(office, a_row())
    assert plan.pending == 0
    assert "dipertahankan" in reasons(plan, Weight.CATATAN)


def test_pendidikan_is_known_by_level_and_name(office):
    take(office, a_row())
    take(office, a_row(PENDIDIKAN_NAMA="s-1  EKONOMI", TAHUN_LULUS="2009", NAMA_SEKOLAH="Universitas Contoh"))
    (one,) = records(office, "riwayat_pendidikan")
    assert (one["nama_pendidikan"], one["tahun_lulus"], one["sekolah"]) == (
        "S-1 Ekonomi",
        2009,
        "Universitas Contoh",
    )
    take(
        office,
        a_row(TINGKAT_PENDIDIKAN_NAMA="S-2", PENDIDIKAN_NAMA="S-2 Administrasi Publik", TAHUN_LULUS="2024"),
    )
    assert {record["tingkat"] for record in records(office, "riwayat_pendidikan")} == {"S-1/Sarjana", "S-2"}


def test_pendidikan_without_its_name_is_told_unless_it_is_known(office):
    take(office, a_row())
    assert inspect(office, a_row(PENDIDIKAN_NAMA=None)).counts.bermasalah == 0
    plan = inspect(office, a_row(TINGKAT_PENDIDIKAN_NAMA="S-2", PENDIDIKAN_NAMA=None, TAHUN_LULUS=None))
    assert told(plan, Weight.SEL) == [(2, "TINGKAT PENDIDIKAN NAMA")]


def test_units_are_known_by_their_siasn_id_and_follow_its_name(office):
    take(office, a_row(), another())
    assert len(records(office, "unit_kerja")) == 2
    plan = take(office, a_row(UNOR_NAMA="Subbagian Umum dan Kepegawaian"), another()).plan
    assert ("UNOR NAMA", "Subbagian Umum", "Subbagian Umum dan Kepegawaian", "Pakai berkas") in shown(plan)
    assert {unit["nama"] for unit in records(office, "unit_kerja")} == {
        "Kecamatan Tirta Hulu",
        "Subbagian Umum dan Kepegawaian",
    }


def test_one_unit_with_two_names_in_a_file_keeps_the_first_also_the_second_time(office):
    rows = a_row(UNOR_NAMA="Umum"), another(UNOR_NAMA="Subbag Umum")
    take(office, *rows)
    assert inspect(office, *rows).pending == 0


def test_two_units_of_one_name_and_two_ids_are_two(office):
    take(
        office,
        a_row(),
        another(UNOR_ID="U2", SATUAN_KERJA_KERJA_ID="S2", SATUAN_KERJA_KERJA_NAMA="Kecamatan Lain"),
    )
    units = records(office, "unit_kerja")
    assert sorted(str(unit["kode_siasn"]) for unit in units) == ["S1", "S2", "U1", "U2"]


def test_a_unit_typed_here_gets_its_siasn_id(office):
    unit = save_record(office, "unit_kerja", {"nama": "Subbagian  Umum"}).id
    take(office, a_row())
    by_id = {found["id"]: found for found in records(office, "unit_kerja")}
    assert by_id[unit]["kode_siasn"] == "U1"
    assert records(office, "pegawai")[0]["unit_kerja_id"] == unit


def test_a_person_moves_to_another_unit(office):
    take(office, a_row())
    plan = take(office, a_row(UNOR_ID="U7", UNOR_NAMA="Seksi Pemerintahan")).plan
    assert shown(plan) == [("UNOR NAMA", "Subbagian Umum", "Seksi Pemerintahan", "Pakai berkas")]
    (moved,) = (unit for unit in records(office, "unit_kerja") if unit["kode_siasn"] == "U7")
    assert records(office, "pegawai")[0]["unit_kerja_id"] == moved["id"]
    parents = {unit["id"]: unit["nama"] for unit in records(office, "unit_kerja")}
    assert parents[moved["induk_id"]] == "Kecamatan Tirta Hulu"


def test_an_unknown_unit_id_without_a_name_is_told(office):
    plan = take(office, a_row(UNOR_NAMA=None)).plan
    assert told(plan, Weight.SEL) == [(2, "UNOR ID")]
    assert records(office, "pegawai")[0]["unit_kerja_id"] is None


def test_a_unit_that_only_gets_its_code_says_so(office):
    save_record(office, "unit_kerja", {"nama": "Dinas Contoh"})
    plan = inspect(office, a_row(UNOR_ID="AB12", UNOR_NAMA="Dinas Contoh"))
    assert ("UNOR ID", "(kosong)", "AB12", "Pakai berkas") in shown(plan)
    assert not [found for found in shown(plan) if found[1] == found[2]]


def test_a_unit_id_without_a_name_is_known_from_other_rows(office):
    plan = take(office, a_row(UNOR_NAMA=None), another()).plan
    assert plan.counts.bermasalah == 0
    assert len({person["unit_kerja_id"] for person in records(office, "pegawai")} - {None}) == 1
    assert inspect(office, a_row(UNOR_NAMA=None), another()).pending == 0


@pytest.mark.parametrize(
    ("status", "golongan", "told_so"),
    [("PNS", "IX", True), ("PPPK", "III/b", True), ("PNS", "III/b", False), ("PPPK", "IX", False)],
)
def test_a_golongan_of_the_other_ladder_is_taken_and_told(office, status, golongan, told_so):
    row = a_row(STATUS_CPNS_PNS=status, GOL_AKHIR_NAMA=golongan)
    plan = take(office, row).plan
    assert ((2, "GOL AKHIR NAMA") in told(plan, Weight.CATATAN)) is told_so
    assert records(office, "riwayat_golongan")[0]["golongan"] == golongan


def test_the_preview_shows_what_the_program_holds_beside_a_refused_cell(office):
    take(office, a_row())
    plan = inspect(
        office, a_row(GOL_AKHIR_NAMA="III/z", TAHUN_LULUS="dua", JENIS_JABATAN_NAMA="?", MK_TAHUN="x")
    )
    mend = {column: before for column, before, _, action in shown(plan) if action == "Perbaiki"}
    assert mend == {
        "GOL AKHIR NAMA": "III/c",
        "TAHUN LULUS": "2008",
        "JENIS JABATAN NAMA": "fungsional",
        "MK TAHUN": "12",
    }


def test_a_missing_column_is_told_once_and_not_for_every_row(office):
    rows = [
        {name: cell for name, cell in row.items() if name != "TMT GOLONGAN"} for row in (a_row(), another())
    ]
    plan = take(office, *rows).plan
    assert {row for row, _ in told(plan, Weight.SEL)} == {2}
    assert "pada semua baris tidak diambil karena kolom TMT GOLONGAN tidak ada" in reasons(plan, Weight.SEL)
    assert (plan.counts.baru, plan.has_refusals) == (2, True)
