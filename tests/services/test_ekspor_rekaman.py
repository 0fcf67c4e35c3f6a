"""Records of every type go out as a list and come in again unchanged; whose list does not says why."""

import tempfile
from pathlib import Path

import pytest
import xlsxwriter

from asn_desktop.exchange.blocks import recognise_list
from asn_desktop.exchange.cells import Row, Sheet
from asn_desktop.exchange.delimited import read_text_table
from asn_desktop.exchange.kinds import kinds_of
from asn_desktop.exchange.limits import Limits
from asn_desktop.exchange.spreadsheet import read_workbook
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.runtime.resources import references
from asn_desktop.services import records
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman, hitung_ekspor, jenis_ekspor
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.importing import ImportPlan, Weight, apply_import, applying, inspect_sheets
from asn_desktop.services.importing.judging import importable
from asn_desktop.services.pembatasan import batasi
from asn_desktop.services.pengingat import PengingatQuery
from asn_desktop.services.pengingat_ekspor import ekspor_pengingat
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.work import Work
from tests import offices
from tests.builders import a_pegawai
from tests.records.test_every_record_type import Filler

TYPES = [kind.key for kind in ALL_RECORD_TYPES if kind.key != "pegawai" and not kind.hanya_bersandi]


def sheets(path: Path) -> list[Sheet]:
    """A file of ours as the reader's child hands it over, without a process for each."""
    if path.suffix == ".csv":
        lines = read_text_table(path, Limits())[1]
        tables = [(path.stem, [[cell or None for cell in line] for line in lines])]
    else:
        tables = [(name, list(rows)) for name, _, _, rows in read_workbook(path, Limits())]
    return [Sheet(name, tuple(Row(place, tuple(cells)) for place, cells in enumerate(rows, start=1)))
            for name, rows in tables]


def looked_at(office, path: Path) -> ImportPlan:
    return inspect_sheets(office, path, sheets(path), Work())


def table(*rows: tuple[object, ...]) -> list[Sheet]:
    return [Sheet("Data", tuple(Row(place, cells) for place, cells in enumerate(rows, start=1)))]


def brought(office, *rows: tuple[object, ...]) -> ImportPlan:
    """A table that was looked at and taken in."""
    plan = inspect_sheets(office, Path("daftar.xlsx"), table(*rows), Work())
    apply_import(office, plan, Work())
    return plan


def test_every_type_has_a_list_and_says_why_it_is_encrypted_only(office, tmp_path):
    """Restricted data, what is more than a table of words, and the one profile of an office.

    All of them encrypted, and back again: test_daftar_bersandi.
    """
    assert {kind.key for kind in ALL_RECORD_TYPES} - {"pegawai"} == jenis_ekspor(references()).keys()
    only = {kind.key for kind in ALL_RECORD_TYPES if kind.hanya_bersandi}
    assert only == {
        "kantor", "hukuman_disiplin", "kesehatan", "dokumen", "templat_skp", "daftar_simpanan",
        "tata_letak_impor", "penjelasan_mutu", "kantor_dikenal", "pilihan_cetak"}
    assert only.isdisjoint(kind.key for kind in kinds_of(references()) if importable(kind)), "no plain table"
    for kind in ALL_RECORD_TYPES:
        assert all(set(keys) <= set(kind.columns) for keys in kind.kunci)
        assert not kind.rahasia or kind.hanya_bersandi
        if kind.hanya_bersandi:
            assert kind.hanya_bersandi.endswith(".")
            for ending in (".xlsx", ".csv"):
                with pytest.raises(ServiceError, match="hanya keluar sebagai daftar bersandi"):
                    ekspor_rekaman(office, kind.key, tmp_path / f"polos{ending}")
    assert list(tmp_path.glob("polos*")) == []


def test_what_goes_out_comes_in_again_unchanged_and_is_undone(office, tmp_path, monkeypatch):
    """All types with what they name, into an office that has the people only; then back again."""
    monkeypatch.setattr(applying, "backup_before", lambda *_, **__: None)
    filler = Filler(office)
    for jenis in TYPES:
        filler.saved(records.type_of(jenis))
    for jenis in TYPES:
        made = ekspor_rekaman(office, jenis, tmp_path / f"{jenis}.xlsx")
        assert made.rekaman >= 1
        assert made == hitung_ekspor(office, jenis)
        ekspor_rekaman(office, jenis, tmp_path / f"{jenis}.csv")
    with offices.new_office(tmp_path / "lain") as other:
        for person in records.list_records(office, "pegawai"):
            records.save_record(other, "pegawai", {**person.values, "unit_kerja_id": None})
        done = []
        for jenis in TYPES:
            plan = looked_at(other, tmp_path / f"{jenis}.xlsx")
            refused = [found for found in plan.findings if found.weight is not Weight.CATATAN]
            assert (plan.layout, refused, plan.unknown_headings) == (jenis, [], ()), jenis
            assert plan.counts.baru == plan.counts.baris, jenis
            apply_import(other, plan, Work())
            done.append(aksi_terakhir(other).nomor)
            assert looked_at(other, tmp_path / f"{jenis}.csv").counts.sama == plan.counts.baris, jenis
            ekspor_rekaman(other, jenis, tmp_path / "lagi.csv")
            assert (tmp_path / "lagi.csv").read_bytes() == (tmp_path / f"{jenis}.csv").read_bytes(), jenis
        for number in reversed(done):
            urungkan(other, number)
        assert [jenis for jenis in TYPES if records.list_records(other, jenis)] == []


def test_units_are_known_by_their_way_from_the_top_in_any_order(office):
    first = brought(
        office,
        ("DAFTAR UNIT KERJA",),
        ("Nama unit kerja", "Unit induk", "Urutan"),
        ("Seksi", "Dinas A / Bidang", 3),
        ("Bidang", "Dinas A", 2),
        ("Seksi", "Dinas B", 1),
        ("Dinas A", None, 1),
        ("Dinas B", "-", 2),
        ("Ruang", "Seksi", 1),  # two are called so
        ("Kamar", "Dinas C", 1),
        ("Jumlah", None, None),
    )
    assert (first.counts.baru, first.counts.ditolak, first.passed_over) == (5, 2, (10,))
    told = [(found.row, "lebih dari satu" in found.reason) for found in first.findings]
    assert told == [(8, True), (9, False)]
    again = brought(
        office,
        ("Nama unit kerja", "Unit induk", "Urutan"),
        ("Seksi", "DINAS A / bidang", 9),
        ("Seksi", "Dinas B", "satu"),
        ("Dinas A", None, "#REF!"),
    )
    assert (again.counts.berubah, again.counts.baru, again.counts.sel_ditolak) == (1, 0, 2)
    assert [(one.person, one.in_program, one.in_file) for one in again.differences] == [
        ("Seksi · Bidang", "3", "9")]
    assert {unit.values["urutan"] for unit in records.list_records(office, "unit_kerja")} == {9, 2, 1}
    heads = ("UNOR ID SIASN", "Nama unit kerja", "Unit induk")
    brought(office, heads, ("K1", "Dinas B", None))
    renamed = brought(office, heads, ("K1", "Dinas Baru", None), (None, "Loket", "Dinas B"),
                      (None, "Gudang", "Dinas Baru"))
    assert (renamed.counts.baru, renamed.counts.berubah) == (2, 1), "old and new name both lead there"
    circle = brought(office, heads, ("K1", "Dinas Baru", "Dinas Baru / Loket"))
    assert "di bawah dirinya" in circle.findings[0].reason


def test_lists_of_the_office_refuse_what_is_not_sure(office):
    person = records.save_record(office, "pegawai", a_pegawai()).id
    nip = a_pegawai()["nip"]
    records.save_record(office, "tim_kerja", {"nama": "Tim Data"})
    heads = ("Tim kerja", "Pegawai (NIP)", "Peran dalam tim")
    plan = brought(office, heads, ("Tim Data", nip, "Ketua"), ("Tim Lain", nip, "Anggota"),
                   ("Tim Data", "198503172010012999", "Anggota"), ("Tim Data", None, "Anggota"))
    assert (plan.counts.baru, plan.counts.ditolak) == (1, 3)
    [member] = records.list_records(office, "anggota_tim")
    assert (member.values["pegawai_id"], member.values["peran"]) == (person, "Ketua")
    batasi(office, person, "Yang bersangkutan", "Keberatan atas pemrosesan")
    held = inspect_sheets(office, Path("tim.xlsx"), table(heads, ("Tim Data", nip, "Wakil")), Work())
    assert (held.counts.ditolak, held.counts.berubah) == (1, 0)


def test_no_month_is_converted_twice_by_an_import(office):
    """As saving refuses it, also between two rows of one file."""
    person = records.save_record(office, "pegawai", a_pegawai()).id
    heads = ("NIP", "Tahun", "Bulan mulai", "Bulan selesai", "Jabatan fungsional", "Jenjang", "Predikat")
    rest = ("Analis SDM Aparatur Ahli Muda", "Ahli Muda", "Baik")
    nip = a_pegawai()["nip"]
    spans = ((1, 6), (6, 12), (7, 12))
    plan = brought(office, heads, *((nip, 2025, *span, *rest) for span in spans))
    assert (plan.counts.baru, [found.row for found in plan.findings]) == (2, [3])
    assert len(records.list_records(office, "konversi_ak", person)) == 2


def test_a_list_of_people_is_never_taken_for_a_list_of_the_office(office):
    """Nama jabatan and unit kerja stand in lists of people too: a column Nama is enough to tell."""
    with pytest.raises(Exception, match="tidak dikenali"):
        brought(office, ("Nama", "Nama jabatan", "Unit kerja", "Kelas jabatan"), ("A", "B", "C", 7))


# What offices call the columns of such lists, each with the list that it is.
OTHER_HEADINGS = {
    "unit_kerja": "No;Nama Unit;Unit Atasan;No Urut",
    "formasi": "No;Nama Jabatan;Unit Organisasi;Jenis Jabatan;Kelas;Kebutuhan ABK;Bezetting",
    "hari_libur": "NO;TANGGAL LIBUR;KETERANGAN;JENIS",
    "tim_kerja": "Tim Kerja;Unit Kerja;NIP Ketua;Nama Ketua;No SK",
    "anggota_tim": "No;Nama Tim;NIP;Nama;Peran",
    "bank_indikator": "Jabatan;RHK;Aspek Kinerja;IKI;Target",
    "pegawai": "No;Nama;NIP;Tempat Lahir;Nama Jabatan;Unit Kerja;Kelas Jabatan;Tim Kerja",
    "": "Nama;Nama Jabatan;Unit Kerja;Kelas;Kebutuhan",
}


@pytest.mark.parametrize("kind", OTHER_HEADINGS)
def test_lists_of_the_office_are_known_by_the_words_of_offices(kind):
    found = recognise_list(table(tuple(OTHER_HEADINGS[kind].split(";")))[0], kinds_of(references()))
    assert (found.kind.key if found else "") == kind


def test_what_a_failed_formula_left_is_told_and_blanks_nothing(office, tmp_path):
    """Excel keeps #REF! as a cell of its own kind, which readers take for an empty one."""
    person = records.save_record(office, "pegawai", a_pegawai(tempat_lahir="Kudus")).id
    book = tmp_path / "daftar.xlsx"
    with xlsxwriter.Workbook(book) as made:
        page = made.add_worksheet()
        page.write_row(0, 0, ("NIP", "NAMA", "TEMPAT LAHIR", "NOMOR HP", "AGAMA"))
        page.write_row(1, 0, (a_pegawai()["nip"], a_pegawai()["nama"]))
        page.write_formula(1, 2, "=X1", None, "#REF!")
        page.write_formula(1, 3, "=X1", None, "#N/A")
        page.write_string(1, 4, "#N/A")
        page.write_formula(2, 0, "=X1", None, "#VALUE!")
        page.write_string(2, 1, "Orang Lain")
    plan = looked_at(office, book)
    told = [(found.row, found.column, found.weight) for found in plan.findings]
    assert told == [(2, name, Weight.SEL) for name in ("TEMPAT LAHIR", "NOMOR HP", "AGAMA")] + [
        (3, "NIP", Weight.BARIS)]
    assert "#REF!" in plan.findings[0].reason
    assert "perbaiki rumusnya" in plan.findings[0].reason
    apply_import(office, plan, Work())
    assert records.get_record(office, "pegawai", person).values["tempat_lahir"] == "Kudus"


def test_nothing_lies_in_plain_sight_while_it_is_written(office, tmp_path, monkeypatch):
    records.save_record(office, "pegawai", a_pegawai())
    for name in ("TemporaryDirectory", "NamedTemporaryFile", "mkdtemp"):
        monkeypatch.setattr(tempfile, name, None)
    ekspor_rekaman(office, "riwayat_golongan", tmp_path / "golongan.xlsx")
    ekspor_pengingat(office, PengingatQuery(), tmp_path / "pengingat.xlsx")
    assert (tmp_path / "golongan.xlsx").read_bytes().startswith(b"PK")
