"""The rules of the import, one by one."""

import gc
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.services.errors import ServiceError, UnknownFile
from asn_desktop.services.importing import (
    Weight,
    apply_import,
    inspect_file,
    plan_summary,
)
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.importing.wording import masked
from asn_desktop.services.records import save_record
from asn_desktop.services.work import Cancelled, Work
from tests.exchange.files import SAMPLE_XLSX
from tests.services.siasn_files import (
    a_row,
    a_sheet,
    another,
    events,
    inspect,
    reasons,
    records,
    shown,
    take,
    told,
)


def the_person(office):
    (person,) = records(office, "pegawai")
    return person


def test_a_new_person_comes_with_unit_and_histories(office):
    plan = inspect(office, a_row())
    assert [(new.row, new.nama, new.nip) for new in plan.new_people] == [
        (2, "SITI ROHMAH", "198503172010012901")
    ]
    assert not plan.differences
    take(office, a_row())
    person = the_person(office)
    units = {unit["nama"]: unit for unit in records(office, "unit_kerja")}
    assert units["Subbagian Umum"]["induk_id"] == units["Kecamatan Tirta Hulu"]["id"]
    assert units["Kecamatan Tirta Hulu"]["induk_id"] is None
    assert (units["Subbagian Umum"]["kode_siasn"], units["Kecamatan Tirta Hulu"]["kode_siasn"]) == (
        "U1",
        "S1",
    )
    assert person["unit_kerja_id"] == units["Subbagian Umum"]["id"]
    assert json.loads(person["data_siasn"]) == {
        "TEMPAT LAHIR ID": "T9",
        "TEMPAT LAHIR NAMA": "Tirta Jaya",
        "AGAMA ID": "1",
        "AGAMA NAMA": "Islam",
        "GOL AKHIR ID": "33",
        "GOL AKHIR NAMA": "III/c",
        "SATUAN KERJA KERJA ID": "S1",
        "SATUAN KERJA KERJA NAMA": "Kecamatan Tirta Hulu",
        "IS VALID NIK": "1",
    }
    (golongan,) = records(office, "riwayat_golongan")
    assert (golongan["golongan"], golongan["mk_tahun"], golongan["mk_bulan"]) == ("III/c", 12, 3)
    (jabatan,) = records(office, "riwayat_jabatan")
    assert (jabatan["jenis_jabatan"], jabatan["tmt_jabatan"]) == ("fungsional", date(2023, 2, 1))
    (pendidikan,) = records(office, "riwayat_pendidikan")
    assert (pendidikan["tingkat"], pendidikan["tahun_lulus"]) == ("S-1/Sarjana", 2008)


def test_a_changed_cell_is_shown_and_taken(office):
    take(office, a_row())
    plan = inspect(office, a_row(TEMPAT_LAHIR_NAMA="Palembang", NOMOR_HP="089999994471"))
    assert (plan.counts.berubah, plan.counts.sama, plan.pending) == (1, 0, 1)
    assert shown(plan) == [
        ("TEMPAT LAHIR NAMA", "Tirta Jaya", "Palembang", "Pakai berkas"),
        ("NOMOR HP", "0812•••4471", "0899•••4471", "Pakai berkas"),
    ]
    apply_import(office, plan, Work())
    assert the_person(office)["tempat_lahir"] == "Palembang"


def test_sensitive_figures_are_masked_everywhere_in_the_preview(office):
    take(office, a_row())
    plan = inspect(office, a_row(NIK="'9912205703850009", ALAMAT="Jl. Rahasia No. 1"), another(NIK="99122"))
    text = json.dumps(plan_summary(plan), ensure_ascii=False)
    assert "9912205703850009" not in text
    assert "9912205703850002" not in text
    assert "Rahasia" not in text
    take(office, a_row(ALAMAT="Jl. Rahasia No. 1"))
    [address] = inspect(office, a_row(ALAMAT="Jl. Terbuka No. 1")).differences
    assert (address.in_program, address.in_file.split()[-1]) == ("Jl. •••o. 1", "disamarkan)")
    assert masked("081234564471") == "0812•••4471"
    assert masked("12345") == "•••"


@pytest.mark.parametrize("empty", [None, "", "null", "  ", "'"])
def test_an_empty_cell_overwrites_nothing(office, empty):
    take(office, a_row())
    before = events(office)
    cells = {name.replace(" ", "_"): empty for name in a_row() if name != "PNS ID"}
    plan = inspect(office, a_row(**cells))
    assert (plan.counts.sama, plan.counts.bermasalah, plan.findings) == (1, 0, ())
    apply_import(office, plan, Work())
    assert events(office) == before


@pytest.mark.parametrize(
    "nip", [1.98503172010013e17, "1.98507E+17", "1985031720100129", "198503172010012901X"]
)
def test_a_damaged_nip_of_a_known_person_updates_the_rest_and_leaves_the_nip(office, nip):
    take(office, a_row())
    plan = inspect(office, a_row(NIP_BARU=nip, EMAIL="siti@contoh.invalid"))
    assert (plan.counts.berubah, plan.counts.ditolak, plan.counts.bermasalah) == (1, 0, 1)
    assert told(plan, Weight.SEL) == [(2, "NIP BARU")]
    apply_import(office, plan, Work())
    person = the_person(office)
    assert (person["nip"], person["email"]) == ("198503172010012901", "siti@contoh.invalid")


@pytest.mark.parametrize("nip", [1.98503172010013e17, "1.98507E+17", "19850317201001290", None, "null"])
def test_a_bad_nip_of_an_unknown_person_refuses_the_row(office, nip):
    plan = inspect(office, a_row(NIP_BARU=nip, TANGGAL_LAHIR="31-02-1985"))
    assert (plan.counts.baru, plan.counts.ditolak, plan.counts.bermasalah, plan.counts.sel_ditolak) == (
        0,
        1,
        1,
        0,
    )
    assert told(plan, Weight.BARIS) == [(2, "NIP BARU")]
    assert told(plan, Weight.SEL) == [(2, "TANGGAL LAHIR")]  # told too, so that one mending does
    assert not plan.writes


@pytest.mark.parametrize("nama", [None, "", "null", "A\u202eB", "X" * 121])
def test_a_new_person_without_a_usable_name_refuses_the_row(office, nama):
    plan = inspect(office, a_row(NAMA=nama))
    assert told(plan, Weight.BARIS) == [(2, "NAMA")]
    assert not plan.writes


def test_a_bad_name_of_a_known_person_keeps_the_old_one(office):
    take(office, a_row())
    plan = inspect(office, a_row(NAMA="A\u202eB"))
    assert (plan.counts.sama, plan.counts.ditolak) == (1, 0)
    assert told(plan, Weight.SEL) == [(2, "NAMA")]


def test_any_other_bad_cell_keeps_the_old_value(office):
    take(office, a_row())
    plan = inspect(office, a_row(TANGGAL_LAHIR="12-24-1988", AGAMA_NAMA="Ilmu", TAHUN_LULUS="dua ribu"))
    assert sorted(told(plan, Weight.SEL)) == [(2, "AGAMA NAMA"), (2, "TAHUN LULUS"), (2, "TANGGAL LAHIR")]
    assert ("TANGGAL LAHIR", "17-03-1985", "12-24-1988", "Perbaiki") in shown(plan)
    assert plan.pending == 0
    assert the_person(office)["tanggal_lahir"] == date(1985, 3, 17)


@pytest.mark.parametrize("written", ["18-03-1985", "18/03/1985", date(1985, 3, 18)])
def test_a_date_that_contradicts_the_nip_is_taken_and_told(office, written):
    plan = take(office, a_row(TANGGAL_LAHIR=written, NIK=None)).plan
    assert told(plan, Weight.CATATAN) == [(2, "TANGGAL LAHIR")]
    assert "berbeda dengan NIP" in reasons(plan, Weight.CATATAN)
    assert (plan.counts.catatan, plan.counts.bermasalah) == (1, 0)
    assert the_person(office)["tanggal_lahir"] == date(1985, 3, 18)


@pytest.mark.parametrize(
    ("written", "code"),
    [("iii b", "III/b"), ("IIIb", "III/b"), ("3/B", "III/b"), ("Gol. III/b", "III/b"), ("IX", "IX")],
)
def test_golongan_is_read_in_every_spelling(office, written, code):
    take(office, a_row(GOL_AKHIR_NAMA=written))
    assert records(office, "riwayat_golongan")[0]["golongan"] == code


def test_a_name_that_was_made_readable_stays(office):
    take(office, a_row())
    person = the_person(office)
    save_record(office, "pegawai", {"nama": "Siti Rohmah"}, person["id"], person["version"])
    assert inspect(office, a_row()).pending == 0


def test_status_is_taken_from_the_pattern_of_the_nip_and_told_when_the_file_has_none(office):
    plan = take(
        office, a_row(STATUS_CPNS_PNS=None), another(NIP_BARU="199212312024211999", STATUS_CPNS_PNS="?")
    ).plan
    assert {person["nama"]: person["status_pegawai"] for person in records(office, "pegawai")} == {
        "SITI ROHMAH": "PNS",
        "BUDI SANTOSO": "PPPK",
    }
    assert [row for row, column in told(plan, Weight.CATATAN) if column == "STATUS CPNS PNS"] == [2, 3]


def test_figures_that_only_lost_zeros_are_no_fault_when_the_program_has_them(office):
    take(office, a_row(BPJS="'0001234567890", KEDUDUKAN_HUKUM_ID="01", KEDUDUKAN_HUKUM_NAMA="Aktif"))
    plan = inspect(
        office,
        a_row(
            BPJS=1234567890,
            NOMOR_HP=81234564471,
            KEDUDUKAN_HUKUM_ID=1,
            KEDUDUKAN_HUKUM_NAMA="Aktif",
            MK_TAHUN=12,
            TAHUN_LULUS=2008,
        ),
    )
    assert (plan.pending, plan.findings) == (0, ())
    other = inspect(office, another(BPJS=1234567890))
    assert told(other, Weight.SEL) == [(2, "BPJS")]


def test_blank_rows_are_not_counted_and_row_numbers_stay_the_users(office):
    sheet = a_sheet(a_row(), {}, another(TANGGAL_LAHIR="kemarin"))
    plan = inspect_sheets(office, Path("a.csv"), (sheet,), Work())
    assert plan.counts.baris == 2
    assert told(plan, Weight.SEL) == [(4, "TANGGAL LAHIR")]
    hiding = inspect_sheets(office, Path("a.xls"), (replace(sheet, blind=True),), Work())
    assert [found.row for found in hiding.findings if "rumus" in found.reason] == [0], "told once"


def test_a_row_whose_cells_slipped_is_refused_whole(office):
    sheet = a_sheet(a_row())
    slipped = Row(3, (*sheet.rows[1].cells[:8], "tambahan", *sheet.rows[1].cells[8:]))
    plan = inspect_sheets(office, Path("a.csv"), (Sheet("S", (*sheet.rows, slipped)),), Work())
    assert told(plan, Weight.BARIS) == [(3, "")]
    assert "bergeser" in reasons(plan, Weight.BARIS)
    assert (plan.counts.baru, plan.counts.ditolak) == (1, 1)
    padded = Row(3, (*sheet.rows[1].cells, None, None))
    # A separator too many pushes empty last cells out: the row is refused though nothing stands behind.
    pushed = Row(4, (*sheet.rows[1].cells[:8], "tambahan", *sheet.rows[1].cells[8:-1], None))
    whole = Sheet("S", (*a_sheet(a_row(), another()).rows, pushed))
    plan = inspect_sheets(office, Path("a.csv"), (whole,), Work())
    assert told(plan, Weight.BARIS) == [(4, "")]
    # Neither is what a torn row still holds: its last cell may be half of one.
    cut = Row(4, sheet.rows[1].cells[:12])
    plan = inspect_sheets(office, Path("a.csv"), (Sheet("S", (*whole.rows[:3], cut)),), Work())
    assert (told(plan, Weight.BARIS), plan.counts.baru) == ([(4, "")], 2)
    assert "terpotong" in reasons(plan, Weight.BARIS)
    # A program that saves leaves out empty last cells: the one row that has them all is not too long.
    short = a_sheet(a_row(), another()).rows
    trimmed = [Row(row.number, row.cells[:-2]) for row in short[1:]]
    plan = inspect_sheets(
        office, Path("a.csv"), (Sheet("S", (short[0], trimmed[0], replace(short[2], number=3))),), Work())
    assert told(plan, Weight.BARIS) == []
    assert not inspect_sheets(
        office, Path("a.csv"), (Sheet("S", (sheet.rows[0], padded)),), Work()
    ).has_refusals


def test_the_first_sheet_with_the_headings_is_read(office):
    cover = Sheet("Sampul", (Row(1, ("UNDUHAN",)), Row(2, ("2026",))))
    plan = inspect_sheets(office, Path("a.xlsx"), (cover, a_sheet(a_row())), Work())
    assert (plan.sheet_name, plan.other_sheets) == ("Data", ("Sampul",))


def test_a_nul_in_one_cell_refuses_that_cell_only(office, tmp_path):
    take(office, a_row())
    file = tmp_path / "nul.csv"
    row = a_row(TEMPAT_LAHIR_NAMA="Tirta\x00Jaya", NOMOR_HP="089999994471", AGAMA_NAMA="Is\x00lam")
    lines = [row.keys(), (cell or "" for cell in row.values())]
    file.write_text("\n".join("|".join(map(str, cells)) for cells in lines), encoding="utf-8")
    plan = inspect_file(office, file, Work())
    assert told(plan, Weight.SEL) == [(2, "TEMPAT LAHIR NAMA"), (2, "AGAMA NAMA")]
    assert "U+0000" in reasons(plan, Weight.SEL)
    apply_import(office, plan, Work())
    assert the_person(office)["tempat_lahir"] == "Tirta Jaya"
    assert the_person(office)["nomor_hp"] == "089999994471"


@pytest.mark.parametrize(
    "rows", [[("a", "b"), ("1", "2")], [("Tanggal", "Nama kegiatan", "Tempat"), ("1", "2", "3")]]
)
def test_a_file_that_nobody_recognises_names_what_was_looked_for(office, rows):
    sheet = Sheet("S", tuple(Row(number, cells) for number, cells in enumerate(rows, start=1)))
    with pytest.raises(UnknownFile, match="dicari: PNS ID, NIP BARU"):
        inspect_sheets(office, Path("aneh.csv"), (sheet,), Work())


def test_headings_without_rows_and_unreadable_files_are_unknown_too(office, tmp_path):
    with pytest.raises(UnknownFile, match="tanpa baris di bawahnya"):
        inspect_sheets(office, Path("a.csv"), (a_sheet(dict.fromkeys(a_row())),), Work())
    with pytest.raises(UnknownFile, match="tidak ditemukan"):
        inspect_file(office, tmp_path / "tiada.csv", Work())


def test_a_plan_is_not_applied_to_data_that_changed_since(office):
    plan = inspect(office, a_row())
    take(office, another())
    before = events(office)
    with pytest.raises(ServiceError, match="berubah sejak"):
        apply_import(office, plan, Work())
    assert events(office) == before


class StopAt(Work):
    """Asks to stop once a text was reached."""

    def __init__(self, text: str, done: int = 0) -> None:
        super().__init__()
        self._text, self._done = text, done

    def step(self, done: int, total: int, text: str = "") -> None:
        if text == self._text and done >= self._done:
            self.cancel()
        super().step(done, total, text)


@pytest.mark.parametrize("text", ["Membaca berkas", "Membandingkan dengan data"])
def test_cancelling_the_dry_run(office, text):
    with pytest.raises(Cancelled):
        inspect_file(office, SAMPLE_XLSX, StopAt(text))


@pytest.mark.parametrize("done", [0, 2, 5])
def test_cancelling_while_writing_leaves_nothing(office, done):
    plan = inspect(office, a_row(), another())
    before = events(office)
    with pytest.raises(Cancelled):
        apply_import(office, plan, StopAt("Menyimpan", done))
    assert events(office) == before
    assert records(office, "pegawai") == []
    apply_import(office, plan, Work())
    assert len(records(office, "pegawai")) == 2


def test_one_file_is_one_transaction_with_one_audit_row(office):
    with office.db.read() as tx:
        before = tx.connection.exec_driver_sql("SELECT count(*) FROM audit").scalar()
    take(office, a_row(), another())
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(
            "SELECT action, subject, events FROM audit ORDER BY seq"
        ).fetchall()
        txns = tx.connection.exec_driver_sql(
            "SELECT count(DISTINCT txn) FROM event WHERE record_type <> 'kantor'"
        ).scalar()
    assert len(rows) == before + 1
    assert tuple(rows[-1])[:2] == ("impor.siasn", "unduhan.csv")
    assert rows[-1][2] == 2 + 2 + 2 + 2 + 2  # units, people, golongan, jabatan, pendidikan
    assert txns == 1


def test_the_collector_rests_and_comes_back(office):
    seen = []

    class Watch(Work):
        def step(self, done: int, total: int, text: str = "") -> None:
            seen.append(gc.isenabled())

    with pytest.raises(UnknownFile):
        inspect_file(office, Path("tiada.csv"), Watch())
    assert gc.isenabled()
    plan = inspect_file(office, SAMPLE_XLSX, Watch())
    apply_import(office, plan, Watch())
    assert set(seen) == {False}
    assert gc.isenabled()


def test_the_summary_for_json_is_plain(office):
    plan = inspect(office, a_row(NIP_BARU="1985"), another(TANGGAL_LAHIR="kemarin"))
    summary = json.loads(json.dumps(plan_summary(plan)))
    assert summary["jumlah"]["baris"] == 2
    assert summary["temuan"][0] == {
        "baris": 2,
        "pegawai": "SITI ROHMAH · —",
        "kolom": "NIP BARU",
        "bobot": "baris",
        "alasan": "NIP terdiri atas 4 angka, seharusnya 18; periksa pada SK.",
    }
