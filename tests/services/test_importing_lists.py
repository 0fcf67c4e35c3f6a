"""Lists of offices and reports of e-Kinerja: exact counts, whose they are, and nothing changes the second
time.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from asn_desktop.exchange.cells import Cell, Row, Sheet
from asn_desktop.services.check import check_office
from asn_desktop.services.errors import Rejected, UnknownFile
from asn_desktop.services.importing import (
    ImportPlan,
    Weight,
    apply_import,
    as_read,
    inspect_file,
    inspect_next,
    inspect_sheets,
    write_report,
)
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.session import Session
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Cancelled, Work
from tests.exchange.files import DATA, SAMPLE_CSV, write_xlsx
from tests.exchange.test_lists import lists
from tests.services.siasn_files import a_row, another, events, records, take, told

SITI, BUDI = "198503172010012901", "199001012015031902"


def listed(
    office: Session, headings: Sequence[Cell], *rows: Sequence[Cell], name: str = "Data"
) -> ImportPlan:
    """The dry run of one list."""
    numbered = [Row(number, tuple(cells)) for number, cells in enumerate((headings, *rows), start=1)]
    return inspect_sheets(office, Path("daftar.xlsx"), (Sheet(name, tuple(numbered)),), Work())


def of_list(name: str, **cells: Cell) -> tuple[list[str], list[Cell]]:
    """A known heading list and one row of it; keywords are headings in small letters with underscores."""
    headings = lists()[name]
    keys = [heading.casefold().replace(" ", "_").replace(".", "").replace("/", "") for heading in headings]
    assert not cells.keys() - set(keys), set(cells) - set(keys)
    return headings, [cells.get(key) for key in keys]


def fates(plan: ImportPlan) -> tuple[int, int, int, int, int]:
    counts = plan.counts
    return counts.baris, counts.baru, counts.berubah, counts.sama, counts.ditolak


@pytest.fixture
def two(office: Session) -> Session:
    """An office with two people."""
    take(office, a_row(), another())
    return office


@pytest.mark.parametrize(
    ("name", "kind", "over", "left"),
    [("nominatif_kantor.xlsx", "pegawai", (6, 257), ("No",)), ("pegawai_sederhana.csv", "pegawai", (), ())],
)
def test_lists_of_people_into_an_empty_office(office, name, kind, over, left):
    plan = inspect_file(office, DATA / name, Work())
    assert (plan.layout, fates(plan), plan.counts.bermasalah) == (kind, (250, 250, 0, 0, 0), 0)
    assert (plan.passed_over, plan.unknown_headings, plan.open_headings) == (over, left, ())
    assert not told(plan, Weight.BARIS)
    assert not told(plan, Weight.SEL)
    apply_import(office, plan, Work())
    people = {person["nip"]: person for person in records(office, "pegawai")}
    first = people["198307012011022941"]
    assert (first["gelar_depan"], first["nama"], first["gelar_belakang"]) == (
        "dr.",
        "Hesti Anggraini",
        "S.Kom.",
    )
    assert (first["tanggal_lahir"], first["jenis_kelamin"]) == (date(1983, 7, 1), "P")
    assert people["199710112021212948"]["status_pegawai"] == "PPPK"
    before = events(office)
    again = inspect_file(office, DATA / name, Work())
    assert (again.pending, again.counts.sama) == (0, 250)
    assert events(office) == before


def test_what_a_list_cannot_make_a_history_of_is_kept_and_told_once(office):
    plan = inspect_file(office, DATA / "nominatif_kantor.xlsx", Work())
    whole = [found.reason for found in plan.findings if not found.row]
    assert [reason.split(" pada ")[0] for reason in whole[1:]] == ["Jabatan", "Tingkat pendidikan"]
    assert "status 250 pegawai baru diisi menurut pola NIP" in whole[0]
    apply_import(office, plan, Work())
    assert len(records(office, "riwayat_golongan")) == 250
    assert '"JABATAN NAMA":"Lurah"' in str(records(office, "pegawai")[0]["data_siasn"])


def test_one_person_in_several_files_is_one_person(office):
    apply_import(office, inspect_file(office, SAMPLE_CSV, Work()), Work())
    for name in ("nominatif_kantor.xlsx", "pegawai_sederhana.csv"):
        plan = inspect_file(office, DATA / name, Work())
        assert (fates(plan), plan.differences) == ((250, 0, 0, 250, 0), ())
    plan = inspect_file(office, DATA / "riwayat_diklat.xlsx", Work())
    assert (plan.layout, fates(plan), plan.unknown_headings) == ("pelatihan", (501, 501, 0, 0, 0), ("TAHUN",))
    apply_import(office, plan, Work())
    assert (len(records(office, "pegawai")), len(records(office, "pelatihan"))) == (250, 501)
    before = events(office)
    assert fates(inspect_file(office, DATA / "riwayat_diklat.xlsx", Work())) == (501, 0, 0, 501, 0)
    urungkan(office, aksi_terakhir(office).nomor)
    assert (len(records(office, "pegawai")), records(office, "pelatihan")) == (250, [])
    assert events(office) > before


def test_trainings_of_people_whom_nobody_knows_are_refused_and_come_back(office, tmp_path):
    plan = inspect_file(office, DATA / "riwayat_diklat.xlsx", Work())
    assert fates(plan) == (501, 0, 0, 0, 501)
    assert not plan.writes
    assert "impor daftar pegawainya dahulu" in plan.findings[0].reason
    assert write_report([plan], tmp_path / "kembali.xlsx") == 501


def test_records_are_mended_added_refused_and_told(two):
    headings = ("NIP", "NAMA", "JENIS DIKLAT", "NAMA DIKLAT", "TANGGAL MULAI", "JUMLAH JP", "NO SERTIFIKAT")
    good = (SITI, "SITI ROHMAH, S.E.", "Kursus", "Kursus Arsip", "05-05-2025", 20, "1/2025")
    apply_import(two, listed(two, headings, good), Work())
    plan = listed(
        two,
        headings,
        (SITI, "Siti Rohmah", "Kursus", "KURSUS ARSIP", date(2025, 5, 5), 24, None),
        (BUDI, "Badu Lain", "Kursus", "Kursus Arsip", "05-05-2025", 20, None),
        (BUDI, "Budi Santoso", "Kursus", "Kursus Arsip", "05-05-2025", 20, None),
        (BUDI, "Budi Santoso", "Kursus", "Kursus Arsip", "05-05-2025", 30, None),
        (BUDI, "Budi Santoso", "Kursus", "Kursus Lain", None, 30, None),
        (BUDI, "Budi Santoso", "Kursus", "Kursus Lain", "31-02-2025", 30, None),
        (1.98503172010013e17, "X", "Kursus", "Kursus Lain", "01-02-2025", 30, None),
        (None, "Tanpa NIP", "Kursus", "Kursus Lain", "01-02-2025", 30, None),
    )
    assert fates(plan) == (8, 1, 1, 1, 5)
    assert [(found.column, found.in_program, found.in_file) for found in plan.differences] == [
        ("JUMLAH JP", "20", "24")
    ]
    assert told(plan, Weight.CATATAN) == [(3, "NAMA"), (4, "")]
    assert told(plan, Weight.BARIS) == [
        (5, ""),
        (6, "TANGGAL MULAI"),
        (7, "TANGGAL MULAI"),
        (8, "NIP"),
        (9, "NIP"),
    ]
    assert "Badu Lain" in next(found.reason for found in plan.findings if found.row == 3)
    apply_import(two, plan, Work())
    kept = {str(row["pegawai_id"]): row for row in records(two, "pelatihan")}
    assert {row["jp"] for row in kept.values()} == {24, 20}
    assert "1/2025" in {row["nomor_sertifikat"] for row in kept.values()}, "an empty cell takes nothing away"


def test_both_appraisals_of_somebody_who_moved_are_kept(two):
    rows = [
        of_list(
            "Laporan Penilaian SKP e-Kinerja",
            skp_penilaian_id=key,
            nip=SITI,
            nama="SITI ROHMAH",
            periode_awal_skp=begun,
            periode_akhir_skp=ended,
            tahun_skp=2025,
            skp_jabatan=post,
            hasil_kerja="Sesuai Ekspektasi",
            perilaku_kerja="Sesuai Ekspektasi",
            hasil_akhir=result,
        )
        for key, begun, ended, post, result in (
            ("P1", "2025-01-01", "2025-06-30", "Analis", "Baik"),
            ("P2", "2025-07-01", "2025-12-31", "Camat", "-"),
        )
    ]
    headings = rows[0][0]
    title = ["Laporan Penilaian SKP 2025"]
    plan = listed(
        two,
        title,
        ["Instansi Contoh"],
        [],
        [],
        [],
        ["Diunduh 5 Januari 2026"],
        headings,
        *(row for _, row in rows),
    )
    assert (plan.layout, fates(plan), plan.heading_row) == ("penilaian_ekinerja", (2, 2, 0, 0, 0), 7)
    apply_import(two, plan, Work())
    kept = sorted(
        (row["selesai"], row["jabatan"], row["predikat"], row["jenis"])
        for row in records(two, "penilaian_lama")
    )
    assert kept == [
        (date(2025, 6, 30), "Analis", "Baik", "ekinerja"),
        (date(2025, 12, 31), "Camat", None, "ekinerja"),
    ]
    rows[1][1][headings.index("hasil_akhir")] = "Sangat Baik"
    again = listed(two, headings, *(row for _, row in rows))
    assert fates(again) == (2, 0, 1, 1, 0)


def test_both_plans_of_somebody_who_moved_and_his_index_are_kept_as_notes(two):
    made = [
        of_list(
            "Laporan SKP e-Kinerja",
            skp_id=key,
            nip=SITI,
            nama="SITI ROHMAH",
            skp_status="persetujuan",
            periode_awal="2025-01-01",
            periode_akhir=ended,
            is_plt_plh=plt,
        )
        for key, ended, plt in (("S1", "2025-06-30", "0"), ("S2", "2025-12-31", "1"))
    ]
    apply_import(two, listed(two, made[0][0], *(row for _, row in made)), Work())
    headings, row = of_list(
        "Ekspor IPASN SIASN (titik koma, koma desimal)",
        nip=BUDI,
        nama="Budi Santoso",
        kualifikasi="20,00",
        total="81,25",
        tahun=2025,
    )
    apply_import(two, listed(two, headings, row), Work())
    notes = {str(note["judul"]): str(note["isi"]) for note in records(two, "catatan")}
    assert sorted(notes) == [
        "Nilai IP ASN 2025",
        "SKP e-Kinerja 2025-01-01 s.d. 2025-06-30",
        "SKP e-Kinerja 2025-01-01 s.d. 2025-12-31",
    ]
    assert "Kualifikasi: 20,00\nTotal: 81,25" in notes["Nilai IP ASN 2025"]
    assert fates(listed(two, headings, row)) == (1, 0, 0, 1, 0)


def test_of_kgb_letters_the_new_one_counts_only_when_it_was_issued(two):
    name = "DAFTAR PENJAGAAN KENAIKAN GAJI BERKALA"
    old = {
        "nip": SITI,
        "nama": "SITI ROHMAH",
        "sk_lama_nomor": "1/2023",
        "sk_lama_tmt": "01-03-2023",
        "sk_lama_mk": "4 Tahun 0 Bulan",
        "sk_lama_besar_gaji": "Rp 2.964.000",
    }
    headings, planned = of_list(name, **old, sk_baru_tmt="01-03-2025", sk_baru_besar_gaji="3.057.300")
    plan = listed(two, headings, planned)
    assert fates(plan) == (1, 1, 0, 0, 0)
    apply_import(two, plan, Work())
    [letter] = records(two, "kgb")
    assert (letter["tmt"], letter["mk_tahun"], letter["mk_bulan"], letter["gaji_baru"]) == (
        date(2023, 3, 1),
        4,
        0,
        2_964_000,
    )
    _, issued = of_list(
        name, **old, sk_baru_nomor="9/2025", sk_baru_tmt="01-03-2025", sk_baru_besar_gaji="3057300"
    )
    plan = listed(two, headings, issued)
    assert [found.uraian for found in plan.new_people] == ["01-03-2025"]
    apply_import(two, plan, Work())
    assert len(records(two, "kgb")) == 2


def test_histories_come_whole_and_older_ones_too(two):
    headings, row = of_list(
        "KPO BKN (kenaikan pangkat otomatis)",
        nip_pegawai=SITI,
        nama_pegawai="Siti Rohmah",
        jenis_kp="Reguler",
        tmt_golongan="01-04-2018",
        gol__pangkat="III/b",
        no_sk="5/2018",
    )
    plan = listed(two, headings, row)
    assert (plan.layout, fates(plan)) == ("riwayat_golongan", (1, 1, 0, 0, 0))
    apply_import(two, plan, Work())
    assert len(records(two, "riwayat_golongan")) == 3
    headings, row = of_list(
        "Impor riwayat jabatan", nip=SITI, id_jabatan="X", no_sk="7/2023", tmt_jabatan="01-02-2023"
    )
    plan = listed(two, headings, row)
    assert fates(plan) == (1, 0, 1, 0, 0), (
        "the post of that day is mended, though its name is not in the file"
    )
    _, unknown = of_list("Impor riwayat jabatan", nip=SITI, no_sk="8/2020", tmt_jabatan="01-02-2020")
    plan = listed(two, headings, unknown)
    assert fates(plan) == (1, 0, 0, 0, 1)
    assert "berkas tidak memuat kolomnya" in plan.findings[0].reason


def test_the_three_sheets_of_one_workbook_are_all_read(office, tmp_path):
    headings = lists()["Data_Pegawai_PNS/PPPK/PPPK_Paruh_Waktu (23 kolom)"]
    people = {
        "Data_Pegawai_PNS": SITI,
        "Data_Pegawai_PPPK": "199212312024211901",
        "Data_Pegawai_PPPK_Paruh_Waktu": "199307012025211901",
    }
    sheets = tuple(
        Sheet(name, (Row(1, tuple(headings)), Row(2, (None, nip, f"Orang {nip}", *[None] * 20))))
        for name, nip in people.items()
    )
    plan: ImportPlan | None = inspect_sheets(office, tmp_path / "tiga.xlsx", sheets, Work())
    plans: list[ImportPlan] = []
    while plan is not None:
        plans.append(plan)
        apply_import(office, plan, Work())
        plan = inspect_next(office, plans, Work())
    assert [found.sheet_name for found in as_read(plans)] == list(people)
    assert not any(found.unread_sheets or found.has_refusals for found in as_read(plans))
    status = {person["nip"]: person["status_pegawai"] for person in records(office, "pegawai")}
    assert [status[nip] for nip in people.values()] == ["PNS", "PPPK", "PPPK-PW"]


def test_a_merged_cell_and_a_serial_day_come_from_a_real_workbook(office, tmp_path):
    path = write_xlsx(
        tmp_path / "duk.xlsx",
        [
            ["DAFTAR"],
            ["No", "Nama / NIP", "PANGKAT", None, "Ket"],
            [None, None, "GOL", "TMT", None],
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            [1, f"Siti Rohmah, S.E.\n{SITI}", "Penata (III/c)", 44652, "-"],
            [None, "Jumlah", 1, None, None],
            [],
            [None, None, "Camat,", None, None],
        ],
    )
    plan = inspect_file(office, path, Work())
    assert (fates(plan), plan.passed_over) == ((1, 1, 0, 0, 0), (4, 6, 8))
    apply_import(office, plan, Work())
    [record] = records(office, "riwayat_golongan")
    assert (record["golongan"], record["tmt_golongan"]) == ("III/c", date(2022, 4, 1))


def test_sanctions_are_recognised_and_refused_because_each_takes_two_people(two):
    headings, row = of_list("Daftar hukuman disiplin", nip=SITI, nama="Siti", jenis_hukuman="Teguran lisan")
    with pytest.raises(UnknownFile, match="memerlukan orang kedua"):
        listed(two, headings, row)
    person = Row(2, (SITI, "Siti Rohmah", "a@contoh.invalid"))
    people = Sheet("Pegawai", (Row(1, ("NIP", "NAMA", "EMAIL")), person))
    sanctions = Sheet("Hukdis", (Row(1, tuple(headings)), Row(2, tuple(row))))
    plan = inspect_sheets(two, Path("dua.xlsx"), (people, sanctions), Work())
    assert plan.unread_sheets == ("Hukdis",)
    assert inspect_next(two, [plan], Work()) is None, "the sheet stays named as unread"


def test_a_large_import_of_new_people_is_turned_back_whole_or_not_at_all(office):
    apply_import(office, inspect_file(office, SAMPLE_CSV, Work()), Work())
    number = aksi_terakhir(office).nomor
    take(office, a_row(NIP_BARU="'198503172010012901", PNS_ID="Z9"))
    urungkan(office, number)
    assert [person["pns_id"] for person in records(office, "pegawai")] == ["Z9"]
    assert records(office, "riwayat_golongan")[0]["golongan"] == "III/c"


def test_a_print_of_somebody_keeps_his_import_from_nothing(office):
    apply_import(office, inspect_file(office, DATA / "nominatif_kantor.xlsx", Work()), Work())
    number = aksi_terakhir(office).nomor
    noted = {"pegawai_id": records(office, "pegawai")[0]["id"], "formulir": "drh", "nomor": "1"}
    with office.db.write("cetak.kartu", office.actor, "DRH") as tx:
        tx.insert("cetakan", noted)
    stopped = Work(is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        urungkan(office, number, stopped)
    urungkan(office, number)
    assert records(office, "pegawai") == []
    assert check_office(office).ok


def test_an_import_whose_people_got_something_since_stays(office):
    apply_import(office, inspect_file(office, DATA / "nominatif_kantor.xlsx", Work()), Work())
    number = aksi_terakhir(office).nomor
    apply_import(office, inspect_file(office, DATA / "riwayat_diklat.xlsx", Work()), Work())
    with pytest.raises(Rejected, match="bagi pegawai yang dibawa impor ini; hapus atau urungkan itu dahulu"):
        urungkan(office, number)
    urungkan(office, aksi_terakhir(office).nomor)
    urungkan(office, number)
    assert records(office, "pegawai") == []


def test_an_import_is_not_turned_back_over_a_restriction(office):
    apply_import(office, inspect_file(office, DATA / "nominatif_kantor.xlsx", Work()), Work())
    apply_import(office, inspect_file(office, DATA / "riwayat_diklat.xlsx", Work()), Work())
    number = aksi_terakhir(office).nomor
    batasi(office, records(office, "pelatihan")[0]["pegawai_id"], "Ia sendiri", "Sengketa atas datanya")
    with pytest.raises(Rejected, match="dibatasi"):
        urungkan(office, number)
    assert len(records(office, "pelatihan")) == 501
