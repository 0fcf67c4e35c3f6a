"""What offices leave half empty or write short: a golongan beside its ruang, records below a person who is
named once, "Tgl Lhr", "12 sd 15 Mar 2024", "Anak ke-2".
"""

from datetime import date

import pytest

from asn_desktop.services.importing import Weight, apply_import
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests.services.siasn_files import a_row, another, reasons, records, take, told
from tests.services.test_importing_lists import BUDI, SITI, fates, listed

TRAININGS = ("No", "NIP", "Nama", "Nama Diklat", "Jenis", "Tanggal", "JP")


@pytest.fixture
def two(office: Session) -> Session:
    """An office with two people."""
    take(office, a_row(), another())
    return office


def training(no: int | None, nip: str | None, nama: str | None, diklat: str) -> tuple[object, ...]:
    return no, nip, nama, diklat, "Kursus", "01-04-2012", 8


@pytest.mark.parametrize(
    "headings",
    [
        (("NIP", "Nama", "Gol", "Ruang", "TMT Gol"),),
        (("NIP", "Nama", "Golongan", "Ruang", "TMT"),),
        (("NIP", "Nama", "Pangkat", None, None), (None, None, "Gol.", "Ruang", "TMT")),
        (("NIP", "Nama", "Pangkat", None, None), (None, None, "Gol. Ruang", None, "TMT")),
        (("NIP", "Golongan", "Ruang", None, "TMT Golongan"),),  # a list of records
    ],
)
def test_a_ruang_in_the_column_beside_belongs_to_its_golongan(two, headings):
    known = [row["golongan"] for row in records(two, "riwayat_golongan")]
    own = "Nama" not in headings[0]
    cells = [("III", "d", "01-04-2025"), (3, "/D", "01-04-2025")]
    rows = [(nip, a, b, None, c) if own else (nip, "", a, b, c)
            for nip, (a, b, c) in zip((SITI, BUDI), cells, strict=True)]
    plan = listed(two, *headings, *rows)
    assert 'Ruang pada kolom di sebelah "' in reasons(plan, Weight.CATATAN)
    assert (fates(plan)[4], set(plan.unknown_headings)) == (0, set())
    apply_import(two, plan, Work())
    assert [row["golongan"] for row in records(two, "riwayat_golongan")] == [*known, "III/d", "III/d"]
    assert fates(listed(two, *headings, *rows))[1:] == (0, 0, 2, 0)


def test_a_column_beside_that_is_no_ruang_is_left_alone(two):
    plan = listed(two, ("NIP", "Nama", "Gol", "Ruang", "TMT Gol"), (SITI, "", "IX", "b", "01-04-2025"))
    assert plan.unknown_headings == ("Ruang",)


def test_records_below_a_person_who_is_named_once_are_his(two):
    rows = (
        training(1, SITI, "Siti Rohmah", "A"),
        training(None, None, None, "B"),
        training(None, None, " ", "C"),
        training(2, None, None, "D"),  # counted: somebody whose number is missing
        training(None, None, None, "E"),
        training(3, BUDI, "Budi Santoso", "F"),
        (),
        training(None, None, None, "G"),  # below a gap nobody knows whose it is
        ("Mengetahui", None, None, None, None, "Tirta Jaya, 1 Mei 2025", None),
    )
    plan = listed(two, TRAININGS, *rows)
    assert (fates(plan), told(plan, Weight.BARIS)) == ((7, 4, 0, 0, 3), [(5, "NIP"), (6, "NIP"), (9, "NIP")])
    assert plan.passed_over == (10,)
    assert "Pada 2 baris nama dan NIP kosong (baris 3, 4)" in reasons(plan, Weight.CATATAN)
    apply_import(two, plan, Work())
    owners = {row["nama"]: row["pegawai_id"] for row in records(two, "pelatihan")}
    assert owners["A"] == owners["B"] == owners["C"] != owners["F"]
    assert fates(listed(two, TRAININGS, *rows)) == (7, 0, 0, 4, 3)


def test_a_name_above_its_number_owns_the_records_of_both_rows(two):
    headings = ("No", "Nama / NIP", "Nama Diklat", "Jenis", "Tanggal", "JP")
    rows = (
        (1, "Siti Rohmah", "A", "Kursus", "01-04-2012", 8),
        (None, SITI, "B", "Kursus", "01-04-2013", 8),
        (None, None, "C", "Kursus", "01-04-2014", 8),
        (2, "Budi Santoso", "D", "Kursus", "01-04-2012", 8),
        (None, BUDI, None, None, None, None),
    )
    plan = listed(two, headings, *rows)
    assert (fates(plan), told(plan, Weight.BARIS)) == ((4, 4, 0, 0, 0), [])


def test_somebody_without_a_number_below_a_gap_is_refused_by_name(office):
    rows = (
        (1, SITI, "Siti Rohmah", "III/c", "Camat"),
        (),
        (2, None, "Honorer Satu", "-", "Camat"),
        (),
        ("Mengetahui", None, "Kepala", None, "Tirta, 2 Mei 2025"),
        (None, None, "Drs. Anu", "Kasubag", "Operator"),
        (None, None, f"NIP. {BUDI}", None, None),
    )
    plan = listed(office, ("No", "NIP", "Nama", "Gol", "Unit"), *rows)
    assert (fates(plan), told(plan, Weight.BARIS)) == ((2, 1, 0, 0, 1), [(4, "NIP")])
    assert plan.findings[-1].person == "Honorer Satu · —"


def test_a_golongan_beside_a_name_is_somebody_below_a_gap_and_a_rank_in_a_signature_is_not(office):
    rows = (
        (SITI, "Siti Rohmah", "III/c", "Camat"),
        (),
        (None, "Tanpa Nomor", "III/c", "Guru"),
        (None, "Hanya Golongan", "IX", None),
        (),
        (None, "Mengetahui", None, "Tirta, 2 Mei 2025"),
        (None, "Drs. Anu", "Pembina (IV/a)", "Kasubag"),
        (None, "Pembina / IV/a", None, None),
    )
    plan = listed(office, ("NIP", "Nama", "Gol", "Unit"), *rows)
    assert told(plan, Weight.BARIS) == [(4, "NIP"), (5, "NIP")]
    assert [one.person for one in plan.findings[-2:]] == ["Tanpa Nomor · —", "Hanya Golongan · —"]
    assert plan.passed_over == (7, 8, 9)


def test_an_empty_heading_before_a_bare_tmt_is_no_failure(office):
    rows = ((1, SITI, "Siti Rohmah", None, "01-04-2022"),)
    headings = (("No", "NIP", "Nama", "Pangkat", None), (None, None, None, None, "TMT"))
    assert fates(listed(office, *headings, *rows)) == (1, 1, 0, 0, 0)


def test_headings_in_short_words_are_known(office):
    headings = ("No.", "NIP / Nama", "Gol.", "Tmt Gol.", "Jab.", "Tmt Jab.", "Tgl Lhr", "JK", "Pend.")
    row = (1, f"{SITI} / Siti Rohmah", "IIIc", "1-4-2022", "Camat", "1-2-2023", "17-03-1985", "P", "SMA")
    plan = listed(office, headings, row)
    assert (fates(plan), plan.unknown_headings) == ((1, 1, 0, 0, 0), ("No.",))
    apply_import(office, plan, Work())
    [siti] = records(office, "pegawai")
    known = listed(office, ("NIP", "Nama", "Telp"), (SITI, "Siti Rohmah", "081200000001"))
    assert (fates(known), known.unknown_headings) == ((1, 0, 1, 0, 0), ())
    assert (siti["tanggal_lahir"], siti["jenis_kelamin"]) == (date(1985, 3, 17), "P")
    assert [row["jabatan"] for row in records(office, "riwayat_jabatan")] == ["Camat"]


def test_a_heading_of_two_lines_counts_where_it_names_more_columns(two):
    """ "Masa Kerja" alone is years and months in a cell: the months below "Bln" were not taken."""
    headings = (("NIP", "Gaji Baru", "TMT KGB", "Masa Kerja", None), (None, None, None, "Thn", "Bln"))
    plan = listed(two, *headings, (SITI, "Rp 3.391.100", "01-03-2024", 14, "06"))
    assert (fates(plan), plan.heading_row) == ((1, 1, 0, 0, 0), 2)
    apply_import(two, plan, Work())
    [kgb] = records(two, "kgb")
    assert (kgb["mk_tahun"], kgb["mk_bulan"]) == (14, 6)


def test_children_and_their_status_and_counts_in_words_are_taken(two):
    headings = ("NIP", "Hubungan", "Nama Keluarga", "Tgl Nikah")
    words = ("Anak Kandung", "Anak ke-2", "anak tiri", "Anak III", "Suami")
    plan = listed(two, headings, *((SITI, word, f"Orang {word}", None) for word in words))
    assert fates(plan) == (5, 5, 0, 0, 0)
    apply_import(two, plan, Work())
    family = {row["nama"]: (row["hubungan"], row["status_anak"]) for row in records(two, "keluarga")}
    assert [family[f"Orang {word}"] for word in words] == [
        ("anak", "AK"), ("anak", None), ("anak", "AT"), ("anak", None), ("pasangan", None)]
    headings = ("NIP", "Jenis Cuti", "Mulai", "Sampai", "Lama", "No Surat")
    row = (SITI, "Tahunan", "1-5-2024", "2-5-2024", "2 (dua) hari", "8/1")
    apply_import(two, listed(two, headings, row), Work())
    [cuti] = records(two, "cuti")
    assert (cuti["lama"], cuti["nomor_surat"]) == (2, "8/1")


def test_a_bare_name_beside_that_of_a_relative_is_the_persons(two):
    """It was taken for the relative's, and the column with his name for nobody's."""
    headings = ("NIP", "Nama", "Nama Keluarga", "Hubungan")
    plan = listed(two, headings, (SITI, "Siti Rohmah", "Ahmad", "Suami"), (None, None, "Umar", "Anak"))
    assert (fates(plan), plan.unknown_headings) == ((2, 2, 0, 0, 0), ())
    apply_import(two, plan, Work())
    assert [row["nama"] for row in records(two, "keluarga")] == ["Ahmad", "Umar"]
    alone = listed(two, ("NIP", "Nama", "Hubungan"), (SITI, "Aisyah", "Anak"))
    assert fates(alone) == (1, 1, 0, 0, 0)


def test_a_bezetting_is_a_peta_jabatan_and_names_the_kinds_of_its_posts(two):
    headings = ("No", "Nama Jabatan", "Kelas Jabatan", "Unit Kerja", "Kebutuhan (ABK)", "Bezetting", "Kurang")
    row = (1, "Camat", 12, "Subbagian Umum", 1, 1, 0)
    plan = listed(two, headings, row, ("Jumlah", None, None, None, 1, 1, 0))
    assert (plan.layout, fates(plan), plan.passed_over) == ("formasi", (1, 1, 0, 0, 0), (3,))
    apply_import(two, plan, Work())
    [post] = records(two, "formasi")
    assert (post["jenis_jabatan"], post["kelas"], post["kebutuhan"]) == ("struktural", 12, 1)
    assert fates(listed(two, headings, row)) == (1, 0, 0, 1, 0)


def test_a_row_of_two_records_of_which_one_is_refused_counts_once(two):
    headings = ("NIP", "SK LAMA TMT", "SK LAMA GAJI", "SK BARU TMT", "SK BARU GAJI", "SK BARU NOMOR")
    row = (SITI, "01-03-2024", "Rp 3.287.600", "01-03-2024", "Rp 3.391.100", "8/2")
    plan = listed(two, headings, row)
    assert (fates(plan), plan.counts.sel_ditolak) == ((1, 1, 0, 0, 0), 1)
