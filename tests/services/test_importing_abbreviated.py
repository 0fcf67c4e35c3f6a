"""Lists of records under the short words that offices use: nothing is lost, nothing goes to somebody else."""

from datetime import date

import pytest

from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.session import Session
from tests.services.siasn_files import a_row, another, take
from tests.services.test_importing_lists import BUDI, SITI, fates, listed

# headings; cells; record type; what is kept of them
CASES = (
    (("NIP", "Nama Pegawai", "Nama Keluarga", "Hub. Kel.", "L/P", "Tgl. Lhr.", "Pekerjaan"),
     (SITI, "Siti Rohmah", "Raka Salim", "Anak ke-2", "L", "01-02-2016", "Pelajar"), "keluarga",
     {"nama": "Raka Salim", "hubungan": "anak", "tanggal_lahir": date(2016, 2, 1), "pekerjaan": "Pelajar"}),
    (("NIP", "Nama", "Jenis Cuti", "Lama", "Tgl. Cuti", "No. Surat", "Tgl. Surat"),
     (SITI, "Siti Rohmah", "CAP", "3 (tiga) hari kerja", "2 s.d. 4 September 2024", "850/4", "01-09-2024"),
     "cuti",
     {"jenis": "Cuti Karena Alasan Penting", "mulai": date(2024, 9, 2), "selesai": date(2024, 9, 4),
      "lama": 3, "satuan": "hari", "nomor_surat": "850/4", "tanggal_surat": date(2024, 9, 1)}),
    (("NIP", "Jenis Cuti", "Lama", "Mulai", "Selesai"), (SITI, "CLTN", "1 tahun", "01-01-2020", "31-12-2020"),
     "cuti", {"lama": 12, "satuan": "bulan"}),
    (("NIP", "Tingkat Pend.", "Jurusan/Prodi", "Nama Sekolah/PT", "Thn. Lulus",
      "No. Ijasah", "Kepala Sekolah/Rektor"),
     (SITI, "SMA/SMU", "IPA", "SMAN 1 Tirta", 2003, "DN-01", "Drs. A"), "riwayat_pendidikan",
     {"tingkat": "SLTA", "nama_pendidikan": "IPA", "sekolah": "SMAN 1 Tirta", "tahun_lulus": 2003,
      "nomor_ijazah": "DN-01", "kepala_sekolah": "Drs. A"}),
    (("NIP", "Nama Jab.", "Jns. Jabatan", "TMT Jab.", "No. SK", "Pejabat yang Menetapkan"),
     (BUDI, "Pengelola Aset", "JFU", "01-03-2016", "821/5", "Sekda"), "riwayat_jabatan",
     {"jenis_jabatan": "pelaksana", "tmt_jabatan": date(2016, 3, 1), "pejabat_sk": "Sekda"}),
    (("NIP", "Gol. Ruang", "TMT Gol.", "MKG Thn", "MKG Bln", "No. SK", "Jenis KP"),
     (SITI, "III/a", "01-04-2010", 2, 1, "823", "Reguler"),
     "riwayat_golongan", {"mk_tahun": 2, "mk_bulan": 1}),
    (("NIP", "TMT KGB", "Gaji Pokok Baru", "No. SK", "Pejabat"),
     (SITI, "01-01-2021", "3.554.200,00", "822", "Kepala"), "kgb",
     {"gaji_baru": 3554200, "pejabat_surat": "Kepala"}),
    (("NIP", "TMT KGB Terakhir", "Gaji Pokok Lama", "TMT KGB YAD", "Gaji Pokok Baru"),
     (SITI, "01-03-2024", "3.105.300", "01-03-2026", "3.203.100"), "kgb",
     {"tmt": date(2026, 3, 1), "gaji_lama": 3105300, "gaji_baru": 3203100}),
    (("NIP", "Nama", "Jenis", "TMT", "MK Tahun", "MK Bulan", "No SK"),
     (SITI, "Siti Rohmah", "tambah", "01-01-2012", 2, 3, "823"), "peninjauan_masa_kerja",
     {"jenis": "tambah", "tmt": date(2012, 1, 1), "tahun": 2, "bulan": 3}),
    (("NIP", "Tahun", "Nilai SKP", "Nilai PPK", "Predikat"), (SITI, 2019, "88,50", "87,18", "Baik"),
     "penilaian_lama", {"nilai": "87,18"}),
    (("NIP", "Nama", "Tahun", "Sisa"), (SITI, "Siti Rohmah", 2024, 7), "saldo_cuti", {"sisa": 7}),
    (("NIP", "Negara", "Tujuan", "Tgl Mulai", "Pembiayaan"), (SITI, "Jepang", "Studi", "03-05-2018", "APBD"),
     "kunjungan_ln", {"pembiaya": "APBD"}),
)


@pytest.fixture
def two(office: Session) -> Session:
    """An office with two people."""
    take(office, a_row(), another())
    return office


def test_short_words_of_offices_mean_what_the_long_ones_do(two):
    for headings, row, table, kept in CASES:
        plan = listed(two, headings, row)
        assert (plan.record_types, fates(plan)) == ((table,), (1, 1, 0, 0, 0)), (headings, plan.findings)
        [made] = plan.writes.inserts[table]
        assert {key: made[key] for key in kept} == kept


def test_groups_over_days_of_leave_and_certificates_are_read_with_them(two):
    plan = listed(two, ("NIP", "Tingkat", "Jurusan", "Ijazah", None), (None, None, None, "Nomor", "Tahun"),
                  (SITI, "S1", "Akuntansi", "12/IJ", 2013))
    assert plan.writes.inserts["riwayat_pendidikan"][0]["tahun_lulus"] == 2013
    plan = listed(two, ("NIP", "Gaji Lama", "Gaji Baru", None, None),
                  (None, "Gaji Pokok", "Gaji Pokok", "TMT", "Masa Kerja"),
                  (SITI, 2903600, 2995000, "01-01-2023", "12 Thn 3 Bln"))
    [made] = plan.writes.inserts["kgb"]
    assert (made["gaji_lama"], made["gaji_baru"], made["mk_tahun"], made["mk_bulan"]) == (
        2903600, 2995000, 12, 3)
    plan = listed(two, ("NIP", "Jenis Cuti", "Tanggal Cuti", None, "Ket"), (None, None, "Mulai", "Selesai"),
                  (SITI, "Tahunan", "01-04-2024", "05-04-2024", None))
    assert fates(plan) == (1, 1, 0, 0, 0)
    assert plan.writes.inserts["cuti"][0]["selesai"] == date(2024, 4, 5)


def test_a_year_beside_days_that_are_not_told_is_the_training_s(two):
    row, days = (SITI, "Diklat Bendahara", None, None, 2021, "4 JPL"), ("Tgl Mulai", "Tgl Selesai")
    for headings, cells in (
        (("NIP", "Nama Diklat", *days, "Tahun", "JP"), row),
        (("NIP", "Nama Diklat", "Tgl Pelaksanaan", "Tahun Diklat", "JP"), (*row[:3], *row[4:])),
    ):
        plan = listed(two, headings, cells, (BUDI, *row[1:2], *("05-06-2021",) * (len(cells) - 4), *row[4:]))
        assert fates(plan) == (2, 2, 0, 0, 0)
        first, second = plan.writes.inserts["pelatihan"]
        assert (first["tanggal_mulai"], first["tanggal_selesai"], first["jp"]) == (
            date(2021, 1, 1), date(2021, 12, 31), 4)
        assert second["tanggal_mulai"] == date(2021, 6, 5)
        assert any("Pada 1 baris hanya tahunnya" in found.reason for found in plan.findings)


@pytest.mark.parametrize("relative", ["Nama Istri/Suami", "Nama Isteri", "Nama Anak", "Hub. dgn Pegawai"])
def test_what_stands_behind_the_name_of_a_relative_is_never_taken_for_the_pegawai(two, relative):
    headings = ("NIP", "Nama Pegawai", "No HP", relative, "L/P", "Tempat, Tgl Lahir", "Pendidikan")
    plan = listed(two, headings, (SITI, "Siti Rohmah", "081234560001", "Agus", "L", "Tirta, 5-5-1983", "S1"))
    assert {one.column for one in plan.differences} == {"No HP"}
    with pytest.raises(UnknownFile):
        listed(two, ("NIP", "Nama", relative, "Tgl Lahir", "Status"),
               (SITI, "Siti", "Agus", "05-05-1983", "AK"))
