"""Lists that no sample shows: other headings, columns that are missing, persons of two rows."""

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.sebutan import sebutan
from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.services.importing import Weight, apply_import, inspect_file, inspect_sheets
from asn_desktop.services.importing.mapping import NOT_USED, Decisions
from asn_desktop.services.kepegawaian import aturan_kantor, load_riwayat
from asn_desktop.services.mutu.memeriksa import periksa_kantor
from asn_desktop.services.orang import Pembaca
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids, pegawai_rows
from asn_desktop.services.pegawai_file import pegawai_file
from asn_desktop.services.printing import DaftarOrder, render_daftar
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sight
from asn_desktop.services.work import Work
from tests import offices
from tests.documents.reading import read
from tests.services.siasn_files import a_row, another, records, take, told
from tests.services.test_importing_lists import BUDI, SITI, fates, listed


@pytest.fixture
def two(office: Session) -> Session:
    """An office with two people."""
    take(office, a_row(), another())
    return office


def test_trainings_without_a_column_of_kind_and_with_both_days_in_one_cell(two):
    headings = ("NIP", "Nama Diklat", "Tanggal Mulai s.d. Selesai", "JP")
    rows = (
        (SITI, "Bimtek Aset Daerah", "5 s.d. 7 Mei 2025", "24 JP"),
        (BUDI, "PKA Angkatan II", "30 Desember 2024 - 3 Januari 2025", 40),
        (BUDI, "Kursus Statistik", "05/05/2025", 8),
        (BUDI, "Penyelenggaraan Statistik", "06/05/2025", 8),
    )
    plan = listed(two, headings, *rows)
    assert fates(plan) == (4, 3, 0, 0, 1)
    assert "Jenis pelatihan wajib diisi" in plan.findings[-1].reason
    apply_import(two, plan, Work())
    made = {str(row["nama"]): row for row in records(two, "pelatihan")}
    assert [made[str(row[1])]["jenis"] for row in rows[:3]] == [
        "Bimbingan Teknis",
        "Pelatihan Kepemimpinan",
        "Kursus",
    ]
    first = made["Bimtek Aset Daerah"]
    assert (first["tanggal_mulai"], first["tanggal_selesai"]) == (date(2025, 5, 5), date(2025, 5, 7))
    assert made["PKA Angkatan II"]["tanggal_mulai"] == date(2024, 12, 30)
    assert made["Kursus Statistik"]["tanggal_selesai"] is None
    kept = (*headings, "Jenis")
    apply_import(two, listed(two, kept, (*rows[0], "Diklat Teknis")), Work())
    assert fates(listed(two, headings, rows[0])) == (1, 0, 0, 1, 0)  # what is only likely overwrites nothing


def test_a_training_of_which_only_the_year_is_known_is_one_of_that_year_and_said_to_be(two):
    headings = ("NIP", "Nama Diklat", "Tahun", "Lama (JP)")
    rows = ((SITI, "Webinar Arsip", 2021, "4 JP"), (BUDI, "Pelatihan Bendahara", "2022", 40))
    plan = listed(two, headings, *rows)
    assert fates(plan) == (2, 2, 0, 0, 0)
    assert any("Pada 2 baris hanya tahunnya" in found.reason for found in plan.findings)
    apply_import(two, plan, Work())
    made = {str(row["nama"]): row for row in records(two, "pelatihan")}
    webinar, other = made["Webinar Arsip"], made["Pelatihan Bendahara"]
    assert (webinar["jenis"], webinar["tanggal_mulai"], webinar["tanggal_selesai"], webinar["jp"]) == (
        "Seminar", date(2021, 1, 1), date(2021, 12, 31), 4)
    assert (other["jenis"], other["tanggal_mulai"]) == ("Pelatihan Klasikal Lainnya", date(2022, 1, 1))
    assert fates(listed(two, headings, *rows)) == (2, 0, 0, 2, 0)
    both = ("NIP", "Nama Diklat", "Tahun", "Tanggal", "JP")  # the day counts where there is one
    apply_import(two, listed(two, both, (SITI, "Diklat Aset", 2020, "05-06-2020", 8)), Work())
    [aset] = [row for row in records(two, "pelatihan") if row["nama"] == "Diklat Aset"]
    assert (aset["tanggal_mulai"], aset["tanggal_selesai"]) == (date(2020, 6, 5), None)


def test_a_training_known_by_its_year_gets_its_days_later_and_is_never_doubled(two):
    by_year = ("NIP", "Nama Diklat", "Tahun", "JP")
    by_day = ("NIP", "Nama Diklat", "Tgl Mulai", "Tgl Selesai", "JP")
    known = ((SITI, "Bimtek Arsip", 2024, 8), (SITI, "Webinar Aset", 2024, None),
             (BUDI, "Bimtek Arsip", 2024, 8))
    days = ((SITI, "BIMTEK ARSIP", "12-03-2024", "15-03-2024", None),
            (SITI, "Webinar Aset", "05-05-2024", None, 4),
            (BUDI, "Bimtek Arsip", "12-03-2023", "15-03-2023", 8),
            (BUDI, "Bimtek Arsip", "30-12-2023", "03-01-2024", 8),
            (BUDI, "Bimtek Arsip", "08-09-2024", "", 8))
    apply_import(two, listed(two, by_year, *known), Work())
    plan = listed(two, by_day, *days)
    assert fates(plan) == (5, 2, 3, 0, 0)  # another year, and a second one of the same year, are others
    assert [(one.column, one.in_program, one.in_file) for one in plan.differences][:2] == [
        ("Tgl Mulai", "01-01-2024", "12-03-2024"), ("Tgl Selesai", "31-12-2024", "15-03-2024")]
    apply_import(two, plan, Work())
    assert sorted((row["tanggal_mulai"], row["tanggal_selesai"], row["jp"]) for row in records(
        two, "pelatihan")) == [
            (date(2023, 3, 12), date(2023, 3, 15), 8), (date(2023, 12, 30), date(2024, 1, 3), 8),
            (date(2024, 3, 12), date(2024, 3, 15), 8), (date(2024, 5, 5), None, 4),
            (date(2024, 9, 8), None, 8)]
    assert fates(listed(two, by_day, *days)) == (5, 0, 0, 5, 0)
    assert fates(listed(two, by_year, *known)) == (3, 0, 0, 3, 0)  # the days are known: the year adds nothing
    twice = listed(two, by_year, (BUDI, "Bimtek Arsip", 2024, 9))
    assert fates(twice) == (1, 0, 0, 0, 1)  # which of two is not said
    mixed = listed(two, ("NIP", "Nama Diklat", "Tanggal", "JP"), (SITI, "Kursus Statistik", "2022", 8),
                   (SITI, "Kursus Statistik", "05-06-2022", 8), (SITI, "Kursus Bahasa", "05-06-2022", 8),
                   (SITI, "Kursus Bahasa", "2022", 8))
    assert mixed.counts.ditolak == 0
    apply_import(two, mixed, Work())
    assert {row["tanggal_mulai"] for row in records(two, "pelatihan") if "Kursus" in str(row["nama"])} == {
        date(2022, 6, 5)}


def test_trainings_of_which_nobody_told_the_hours_are_kept_and_said_to_lack_them(two):
    headings, row = ("NIP", "Nama Diklat", "Tanggal"), (SITI, "Bimtek Arsip", "12-03-2024")
    plan = listed(two, headings, row, (BUDI, "Bimtek Arsip", "12-03-2024"))
    assert fates(plan) == (2, 2, 0, 0, 0)
    assert [found.reason for found in plan.findings if "JP" in found.reason] == [
        "Pada 2 baris: jumlah JP nol, sehingga pelatihan ini tidak menambah JP tahunan; isi bila tertera "
        "pada sertifikat."]
    apply_import(two, plan, Work())
    assert [one["jp"] for one in records(two, "pelatihan")] == [0, 0]
    found = [one for one in periksa_kantor(two, Work()).temuan() if one.aturan == "jp_kosong"]
    assert len(found) == 2
    with_jp = (*headings, "JP")
    empty = listed(two, with_jp, (*row, "24 JP"), (SITI, "Webinar Aset", "05-05-2024", None),
                   (SITI, "Webinar Satu", "06-05-2024", "banyak"))
    assert fates(empty) == (3, 1, 1, 0, 1)
    assert [found.row for found in empty.findings if "JP nol" in found.reason] == [3]
    apply_import(two, empty, Work())
    assert fates(listed(two, headings, row)) == (1, 0, 0, 1, 0)  # what says nothing takes nothing away
    assert sorted(one["jp"] for one in records(two, "pelatihan")) == [0, 0, 24]


def test_names_of_fields_as_the_services_of_siasn_write_them_are_headings(two):
    headings = ("pnsDinilaiOrang", "tahun", "kuadranKinerjaNilai", "penilaiNama", "penilaiNipNrp")
    plan = listed(two, headings, ("A1", 2023, "BAIK", "Budi", BUDI))
    assert (plan.layout, fates(plan), plan.unknown_headings) == ("penilaian_lama", (1, 1, 0, 0, 0), ())


def test_words_for_relatives_that_offices_use_are_taken(two):
    rows = [(SITI, word, f"Orang {word}") for word in ("Suami", "ISTRI", "Ayah", "Ibu Mertua", "Kakak")]
    assert fates(listed(two, ("NIP", "Hubungan", "Nama Keluarga"), *rows)) == (5, 5, 0, 0, 0)


def test_a_column_without_a_heading_and_rows_without_a_sure_key_are_accounted_for(two):
    plan = listed(two, ("NIP", "Nama", None, "Unit", None), (SITI, "Siti Rohmah", "penting", "Camat", None))
    assert ["Kolom C tidak berjudul" in found.reason for found in plan.findings].count(True) == 1
    assert not any("Kolom E" in found.reason for found in plan.findings)
    plan = listed(two, ("NIP", "NIP", "Nama", "HP"), (SITI, BUDI, "Siti"), (BUDI, SITI, "Budi"))
    assert fates(plan) == (2, 0, 0, 0, 2)


def test_a_name_merged_over_the_rows_of_several_records_owns_them_all(two, tmp_path):
    path = tmp_path / "diklat.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("Diklat")
        for place, row in enumerate(
            (
                ("No", "Nama / NIP", "Nama Diklat", "Tanggal Mulai", "JP"),
                (1, None, "Bimtek Aset", "05-05-2025", 8),
                (None, None, "Kursus Statistik", "06-06-2025", 8),
                (2, f"Budi\n{BUDI}", "Kursus Statistik", "06-06-2025", 8),
                (None, None, "Kursus Tanpa Nama", "06-06-2025", 8),
            )
        ):
            page.write_row(place, 0, row)
        page.merge_range("B2:B3", f"Siti Rohmah\n{SITI}")
    plan = inspect_file(two, path, Work())
    assert (fates(plan), told(plan, Weight.BARIS)) == ((4, 3, 0, 0, 1), [(5, "Nama / NIP")])


def test_a_nip_in_the_row_below_its_name_makes_one_person_of_two_rows(office):
    headings = ("No", "Nama / NIP", "Gol / TMT", "Unit Kerja")
    rows = (
        (1, "Siti Rohmah, S.E.", "III/c", "Camat"),
        (None, "19850317 201001 2 901", "01-04-2022", None),
        (2, "Tanpa Nomor", "II/a", "Camat"),
        (3, "Budi Santoso", "Penata\nIII/c", "Camat"),
        (None, "NIP. 199001012015031902", "01-04-2023", None),
    )
    plan = listed(office, headings, *rows)
    assert (fates(plan), told(plan, Weight.BARIS)) == ((3, 2, 0, 0, 1), [(4, "Nama / NIP")])
    assert any("2 pasang baris" in found.reason for found in plan.findings)
    apply_import(office, plan, Work())
    made = {(row["nama"], row["nip"]) for row in records(office, "pegawai")}
    assert made == {("Siti Rohmah", SITI), ("Budi Santoso", BUDI)}
    assert {row["tmt_golongan"] for row in records(office, "riwayat_golongan")} == {
        date(2022, 4, 1),
        date(2023, 4, 1),
    }
    assert fates(listed(office, headings, *rows)) == (3, 0, 0, 2, 1)


def test_units_that_stand_as_titles_belong_to_the_people_below_them(office):
    rows = (
        ("DINAS KESEHATAN",),
        (1, "Siti Rohmah, S.E.", SITI, "III/c", "01-04-2022", "Kepala Bidang Anggaran", "01-02-2023"),
        (None, "Bidang Pelayanan Kesehatan"),
        (2, "Budi Santoso", BUDI, "III/b", "01-04-2023", "Pengadministrasi Umum", "01-02-2023"),
        (3, "Tergeser", "199208152021211902", "IX", "01-02-2021", None, None, "isi yang bergeser"),
        (None, "Mengetahui,"),
        (None, "Kepala Dinas"),
    )
    number, rank = "N I P\n(18 digit)", "Pangkat,\nGol./Ruang"
    headings = ("No", "Nama", number, rank, "TMT Gol", "Jabatan", "TMT Jabatan")
    plan = listed(office, headings, *rows)
    assert (fates(plan), plan.passed_over) == ((3, 2, 0, 0, 1), (2, 4, 7, 8))
    apply_import(office, plan, Work())
    units = {row["id"]: row for row in records(office, "unit_kerja")}
    held = {row["nama"]: units[row["unit_kerja_id"]] for row in records(office, "pegawai")}
    assert {name: unit["nama"] for name, unit in held.items()} == {
        "Siti Rohmah": "DINAS KESEHATAN", "Budi Santoso": "Bidang Pelayanan Kesehatan"}
    assert units[held["Budi Santoso"]["induk_id"]]["nama"] == "DINAS KESEHATAN"
    assert [row["jenis_jabatan"] for row in records(office, "riwayat_jabatan")] == ["struktural", "pelaksana"]
    numbered = [Row(number, tuple(cells)) for number, cells in enumerate((headings, *rows), start=1)]
    unused = Decisions().with_meaning("unit kerja", NOT_USED)
    sheets = (Sheet("Data", tuple(numbered)),)
    plan = inspect_sheets(office, Path("daftar.xlsx"), sheets, Work(), keputusan=unused)
    assert "UNIT KERJA" in plan.unknown_headings
    assert fates(listed(office, headings, *rows)) == (3, 0, 0, 2, 1)


def test_lines_of_a_heading_are_things_of_a_cell_where_its_cells_hold_them(office):
    who, rank = "NAMA\nNIP\nTEMPAT, TGL LAHIR", "PANGKAT\nGOL. RUANG\nTMT"
    headings = ("NO", who, rank, "JABATAN\nTMT", "PENDIDIKAN\nTAHUN LULUS", "NAMA UNIT KERJA SEKARANG")
    row = (1, f"Siti Rohmah, S.E.\n{SITI}\nPalembang, 17-03-1985", "Penata Tk. I\nIII/d\n01-04-2024",
           "Guru Ahli Muda\n01-05-2022", "S-1 Ekonomi\n2008", "Camat")
    plan = listed(office, headings, row)
    assert (fates(plan), told(plan, Weight.SEL)) == ((1, 1, 0, 0, 0), [])
    apply_import(office, plan, Work())
    [rank_held], [post], [school] = (
        records(office, f"riwayat_{kind}") for kind in ("golongan", "jabatan", "pendidikan"))
    assert (rank_held["golongan"], rank_held["tmt_golongan"]) == ("III/d", date(2024, 4, 1))
    assert (post["jabatan"], post["tmt_jabatan"]) == ("Guru Ahli Muda", date(2022, 5, 1))
    assert (school["nama_pendidikan"], school["tahun_lulus"]) == ("S-1 Ekonomi", 2008)
    assert fates(listed(office, headings, row)) == (1, 0, 0, 1, 0)


def test_people_of_a_second_table_are_refused_and_not_passed_over_unseen(office):
    rows = (
        (1, "Siti Rohmah", SITI, "III/c"),
        (),
        ("B. PPPK",),
        ("No", "NI PPPK", "Nama", "Golongan"),
        (1, "199208152021212999", "Lestari", "IX"),
        (),
        (None, "Mengetahui", None, "Kepala Dinas"),
        (None, "NIP. 19710506 200103 1 999", None, "NIP. 19710506 200103 1 998"),
    )
    plan = listed(office, ("No", "Nama", "NIP", "Gol"), *rows)
    assert (fates(plan), told(plan, Weight.BARIS)) == ((2, 1, 0, 0, 1), [(6, "NIP")])


def test_a_unit_merged_over_several_people_is_that_of_each(office, tmp_path):
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("Data")
        page.write_row(0, 0, ("Satuan Kerja", "Nama", "NIP"))
        page.write_row(1, 1, ("Siti Rohmah", SITI))
        page.write_row(2, 1, ("Budi Santoso", BUDI))
        page.merge_range("A2:A3", "Dinas Kesehatan")
    apply_import(office, inspect_file(office, path, Work()), Work())
    [unit] = records(office, "unit_kerja")
    assert {row["unit_kerja_id"] for row in records(office, "pegawai")} == {unit["id"]}


def test_headings_of_the_official_duk_and_of_a_list_with_one_word_of_siasn(office, tmp_path):
    headings = ("NO", "NAMA / TEMPAT TGL LAHIR", "NIP")
    plan = listed(office, headings, (1, "Siti Rohmah, S.E.\nPalembang, 17-03-1985", SITI))
    assert fates(plan) == (1, 1, 0, 0, 0)
    headings = ("NAMA LENGKAP", "NIP BARU", "TTL", "JK", "PANGKAT/GOL", "JABATAN", "UNIT ORGANISASI", "NO HP")
    born, rank = "Medan, 1 Januari 1990", "Penata Tk. I (III/d)"
    row = ("Drs. Budi Santoso, M.Si", BUDI, born, "L", rank, "Camat", "A", "")
    apply_import(office, listed(office, headings, row), Work())
    [made] = records(office, "pegawai")
    save_record(office, "pegawai", {"golongan_awal": "III/a", "tmt_cpns": date(2015, 3, 1)}, made["id"])
    assert (made["gelar_depan"], made["nama"], made["gelar_belakang"]) == ("Drs.", "Budi Santoso", "M.Si")
    assert (made["tempat_lahir"], made["tanggal_lahir"]) == ("Medan", date(1990, 1, 1))
    out = tmp_path / "ekspor.csv"  # without its TMT it is no history, but it is not lost
    assert offices.export_all(office, out) == 1
    assert "|III/d|" in out.read_text(encoding="utf-8-sig")
    ids = pegawai_ids(office, PegawaiQuery())
    [row] = pegawai_rows(office, ids, 2026)
    assert (row.golongan, row.jabatan, row.tanpa_tmt) == ("III/d", "Camat", True)
    with office.db.read() as tx:
        [one] = Pembaca(tx, ids, date(2026, 12, 31)).orang()
        [told] = load_riwayat(tx, sight(office, Izin.LIHAT_PEGAWAI), aturan_kantor(tx), date(2026, 12, 31))
    assert (one.golongan, one.jabatan, one.tmt_golongan, one.tmt_jabatan) == ("III/d", "Camat", None, None)
    assert (told.jabatan.jabatan, told.golongan_awal, one.mk_bulan) == ("Camat", "", None)  # not of III/a
    duk = render_daftar(office, DaftarOrder("duk", date(2026, 12, 31)))
    words = " ".join(text.text for page in read(duk) for text in page.texts)
    assert "III/d" in words
    assert "TMT golongan atau jabatan 1 pegawai belum ada pada data." in words
    said = sebutan(str(made["data_siasn"]))  # what the forms of the missing histories begin with
    assert said.isian("riwayat_golongan") == {"golongan": "III/d"}
    assert said.isian("riwayat_jabatan") == {"jenis_jabatan": "struktural", "jabatan": "Camat"}
    assert said.isian("riwayat_pendidikan") == said.isian("kgb") == {}
    lines = {line.label: line.isi for line in pegawai_file(office, ids[0]).ringkasan}
    assert lines["Jabatan"] == "Camat · TMT belum ada"
    found = list(periksa_kantor(office).temuan())
    assert {one.params["isi"] for one in found if one.aturan == "belum_riwayat"} == {"III/d", "Camat"}
    assert "COM_2" not in {one.aturan for one in found}
