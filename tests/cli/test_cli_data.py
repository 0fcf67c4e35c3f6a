"""import and export: counts, refused rows, reports, JSON for machines, and the way round without a change."""

import errno
import json
from pathlib import Path
from typing import Any

import pytest
import python_calamine

from asn_desktop.app import cli_data
from asn_desktop.db import keys
from asn_desktop.db.backup import list_backups
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.exchange.workbook import TextSheet
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.errors import StorageError
from asn_desktop.services.importing import ImportPlan
from asn_desktop.services.office_state import ATTEMPTS_FILE
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests import offices
from tests.cli.conftest import PEGAWAI, Cli, one_sentence
from tests.exchange.files import write_workbook

SAMPLE_ROWS = 250


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the SIASN download that ships for practice."""
    copy = tmp_path / "unduhan siasn.csv"
    copy.write_bytes(resource_path("demo", "siasn_contoh.csv").read_bytes())
    return copy


def spoilt(sample: Path, tmp_path: Path) -> Path:
    """The first 20 rows, with a damaged NIP of a new person and an impossible date."""
    lines = sample.read_text(encoding="utf-8-sig").splitlines()[:21]
    headings = lines[0].split("|")
    cells = [line.split("|") for line in lines[1:]]
    cells[0][headings.index("NIP BARU")] = "1,99E+17"
    cells[0][headings.index("PNS ID")] = ""
    cells[1][headings.index("TANGGAL SK CPNS")] = "31-02-2020"
    bad = tmp_path / "rusak.csv"
    bad.write_text("\n".join(["|".join(row) for row in [headings, *cells]]), encoding="utf-8")
    return bad


def people(cli: Cli, office: Path) -> int:
    return int(json.loads(cli("check", "--data", office, "--json").out)["counts"]["pegawai"])


def test_import_takes_the_sample_in_and_a_second_time_changes_nothing(
    cli: Cli, office: Path, sample: Path
) -> None:
    first = cli("import", sample, "--data", office)
    assert first.code == 0, first.err
    assert f"Ditulis: {SAMPLE_ROWS} pegawai baru, 0 pegawai berubah" in first.out
    assert people(cli, office) == PEGAWAI + SAMPLE_ROWS
    before = json.loads(cli("check", "--data", office, "--json").out)
    second = cli("import", sample, "--data", office)
    assert second.code == 0
    assert f"Ditulis: 0 pegawai baru, 0 pegawai berubah. Sama: {SAMPLE_ROWS}." in second.out
    after = json.loads(cli("check", "--data", office, "--json").out)
    assert (after["counts"], after["events"]) == (before["counts"], before["events"])


def test_an_import_is_backed_up_before_and_at_the_end(cli: Cli, office: Path, sample: Path) -> None:
    assert cli("import", sample, "--data", office).err == ""
    made = [path.name.split("Z-")[1] for path in list_backups(office / "cadangan")]
    assert made == ["sebelum-impor.cadangan", "tutup.cadangan"]
    assert cli("import", sample, "--data", office).code == 0  # nothing was changed by it
    assert len(list_backups(office / "cadangan")) == 2


def test_what_came_in_is_backed_up_also_when_a_later_file_stops_the_command(
    cli: Cli, office: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second, whole = sample.with_name("kedua.csv"), cli_data.inspect_file

    def failing(session: Session, path: Path, work: Work, kata_sandi: str) -> ImportPlan:
        if path == second:
            raise StorageError("cakram")
        return whole(session, path, work, kata_sandi=kata_sandi)

    monkeypatch.setattr(cli_data, "inspect_file", failing)
    assert cli("import", sample, second, "--data", office).code == 3
    assert list_backups(office / "cadangan")[-1].name.endswith("tutup.cadangan")


def test_a_backup_that_fails_at_the_end_of_an_import_is_a_warning(
    cli: Cli, office: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Database.backup

    def failing(database: Database, reason: str = "", *given: Any, **named: Any) -> Path:
        if reason == "tutup":
            raise KnownError(Cause.FULL)
        return whole(database, reason, *given, **named)

    monkeypatch.setattr(Database, "backup", failing)
    answer = cli("import", sample, "--data", office)
    assert answer.code == 0
    assert one_sentence(answer.err)
    assert answer.err.startswith("Cadangan otomatis gagal. Ruang simpan tidak cukup")
    assert people(cli, office) == PEGAWAI + SAMPLE_ROWS


def test_dry_run_writes_nothing(cli: Cli, office: Path, sample: Path) -> None:
    answer = cli("import", sample, "--data", office, "--dry-run")
    assert answer.code == 0
    assert list_backups(office / "cadangan") == ()
    assert f"Akan ditulis: {SAMPLE_ROWS} pegawai baru" in answer.out
    assert people(cli, office) == PEGAWAI


def test_refused_rows_give_exit_1_and_a_report(cli: Cli, office: Path, sample: Path, tmp_path: Path) -> None:
    bad, report = spoilt(sample, tmp_path), tmp_path / "laporan.xlsx"
    answer = cli("import", bad, "--data", office, "--report", report)
    assert answer.code == 1
    assert "Ditolak: 1 baris, 1 sel." in answer.out
    assert "Baris 2 (" in answer.out
    assert "kolom TANGGAL SK CPNS" in answer.out
    assert people(cli, office) == PEGAWAI + 19
    rows = python_calamine.CalamineWorkbook.from_path(str(report)).get_sheet_by_index(0).to_python()
    assert rows[0][-1] == "Alasan"
    assert "1,99E+17" in rows[1]


def test_a_report_that_cannot_be_stored_is_refused_before_anything_is_written(
    cli: Cli, office: Path, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "berkas").write_text("x")
    for report in (tmp_path / "berkas" / "x.xlsx", tmp_path, Path("/proc/x.xlsx")):
        answer = cli("import", sample, "--data", office, "--report", report)
        assert answer.code == 2
        assert answer.err.startswith(f'"{report}" ')
        assert "Belum ada yang diimpor" in answer.err
    assert people(cli, office) == PEGAWAI


def _workbook(path: Path, sheets: dict[str, list[list[str]]]) -> Path:
    write_workbook(path, [TextSheet(name, rows[0], rows[1:]) for name, rows in sheets.items()])
    return path


def test_sheets_with_other_people_are_all_read(cli: Cli, office: Path, sample: Path, tmp_path: Path) -> None:
    lines = sample.read_text(encoding="utf-8-sig").splitlines()[:21]
    head, *rows = [line.split("|") for line in lines]
    book = _workbook(tmp_path / "dua.xlsx", {"PNS": [head, *rows[:10]], "Sampul": [["Data"], ["x"]],
                                             "PPPK": [head, *rows[10:]]})
    answer = cli("import", book, "--data", office, "--json")
    assert answer.code == 0
    read = json.loads(answer.out)["berkas"]
    assert [(found["lembar"], found["lembar_tak_dibaca"]) for found in read] == [("PNS", []), ("PPPK", [])]


def test_a_second_sheet_of_the_same_people_is_named_and_not_read(
    cli: Cli, office: Path, sample: Path, tmp_path: Path
) -> None:
    lines = sample.read_text(encoding="utf-8-sig").splitlines()[:21]
    head, *rows = [line.split("|") for line in lines]
    book = _workbook(tmp_path / "dua.xlsx", {"Baru": [head, *rows], "Lama": [head, *rows[5:]]})
    answer = cli("import", book, "--data", office)
    assert answer.code == 1
    assert 'Lembar "Lama" juga berisi daftar yang dikenal, tetapi tidak dibaca' in answer.out


def test_more_notes_than_are_shown_are_where_the_report_is(
    cli: Cli, office: Path, sample: Path, tmp_path: Path
) -> None:
    table = [line.split("|") for line in sample.read_text(encoding="utf-8-sig").splitlines()[:31]]
    for row in table[1:]:
        row[table[0].index("TANGGAL SK CPNS")] = "31-02-2020"
    bad = tmp_path / "rusak.csv"
    bad.write_text("\n".join("|".join(row) for row in table), encoding="utf-8")
    words = ("import", bad, "--data", office, "--dry-run")
    assert "catatan lain; tulis semuanya dengan --report." in cli(*words).out
    report = tmp_path / "laporan.xlsx"
    several = cli("import", bad, *words[1:], "--report", report).out
    assert all(said in several for said in (f"lain; semuanya ada di {report}.", "diimpor lebih dahulu"))


def test_json_for_machines(cli: Cli, office: Path, sample: Path, tmp_path: Path) -> None:
    bad = spoilt(sample, tmp_path)
    answer = cli("import", bad, tmp_path / "tidak ada.csv", "--data", office, "--json")
    assert answer.code == 2
    found = json.loads(answer.out)
    assert found["kode_keluar"] == 2
    assert found["uji_coba"] is False
    taken, missing = found["berkas"]
    assert taken["jenis"] == "siasn"
    assert taken["jumlah"] == {
        "baris": 20,
        "baru": 19,
        "berubah": 0,
        "sama": 0,
        "ditolak": 1,
        "bermasalah": 2,
        "sel_ditolak": 1,
        "catatan": taken["jumlah"]["catatan"],
    }
    assert taken["ditulis"] == 19
    refused = [item for item in taken["temuan"] if item["bobot"] == "baris"]
    assert [(item["baris"], item["kolom"]) for item in refused] == [(2, "NIP BARU")]
    assert refused[0]["alasan"].endswith(".")
    cell = [item for item in taken["temuan"] if item["bobot"] == "sel"]
    assert [(item["baris"], item["kolom"]) for item in cell] == [(3, "TANGGAL SK CPNS")]
    assert missing["galat"].endswith(".")
    assert one_sentence(answer.err)


def test_a_file_that_nobody_recognises(cli: Cli, office: Path, sample: Path, tmp_path: Path) -> None:
    letter = tmp_path / "surat.csv"
    letter.write_text("Yth. Bapak Kepala\nDengan hormat\n")
    for path in (letter, tmp_path / "tidak ada.csv", tmp_path):
        answer = cli("import", path, "--data", office)
        assert answer.code == 2
        assert len(answer.err.strip().splitlines()) == 1
        assert "Traceback" not in answer.err
    mixed = cli("import", letter, sample, "--data", office)
    assert mixed.code == 2
    assert people(cli, office) == PEGAWAI + SAMPLE_ROWS


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_export_comes_back_without_a_change(cli: Cli, office: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"pegawai.{ending}"
    answer = cli("export", "pegawai", "--data", office, "--out", out)
    assert answer.code == 0
    assert answer.lines == [f"{PEGAWAI} pegawai ditulis ke {out}"]
    back = cli("import", out, "--data", office)
    assert back.code == 0, back.out
    assert f"0 pegawai baru, 0 pegawai berubah. Sama: {PEGAWAI}." in back.out


def test_exported_csv_is_what_siasn_users_know(cli: Cli, office: Path, tmp_path: Path) -> None:
    out = tmp_path / "pegawai.csv"
    cli("export", "pegawai", "--data", office, "--out", out)
    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfPNS ID|NIP BARU|")
    first = raw.decode("utf-8-sig").splitlines()[1].split("|")
    assert first[1].startswith("'")
    assert len(first) == 67


@pytest.fixture
def large_office(cli: Cli, office: Path, sample: Path) -> Path:
    """More people than one person may export alone."""
    assert cli("import", sample, "--data", office).code == 0
    return office


REASON = "Rekonsiliasi data dengan BKN"


@pytest.mark.parametrize("way", ["option", "variable"])
def test_a_large_export_of_one_user_takes_a_reason(
    cli: Cli, large_office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    out = tmp_path / "semua.csv"
    words = ("export", "pegawai", "--data", large_office, "--out", out)
    alone = cli(*words)
    assert (alone.code, out.exists()) == (2, False)
    assert one_sentence(alone.err)
    assert "--alasan" in alone.err
    assert "kode pemulihan" not in alone.err  # nobody could type it here
    short = cli(*words, "--alasan", "pendek")
    assert (short.code, out.exists()) == (2, False)
    assert "paling sedikit 10 huruf" in short.err
    if way == "variable":
        monkeypatch.setenv("ASN_DESKTOP_ALASAN", REASON)
    answer = cli(*words, *(("--alasan", REASON) if way == "option" else ()))
    assert answer.code == 0, answer.err
    assert answer.lines == [f"{PEGAWAI + SAMPLE_ROWS} pegawai ditulis ke {out}"]


def test_a_large_export_of_two_users_takes_the_other_ones_password(
    cli: Cli, large_office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_file = parse_key_file((large_office / "kunci.json").read_bytes())
    ring, _ = keys.open_with_password(key_file, PRACTICE_USER, PRACTICE_PASSWORD)
    second = keys.add_user(key_file, ring, "Budi", "rumah besar biru", keys.PRACTICE_KDF, ("pimpinan",))
    offices.put_key_file(large_office, second, ring)
    out = tmp_path / "semua.csv"
    words = ("export", "pegawai", "--data", large_office, "--out", out, "--alasan", REASON)
    alone = cli(*words)
    assert (alone.code, out.exists()) == (2, False)
    assert one_sentence(alone.err)
    assert "ASN_DESKTOP_USER2" in alone.err
    assert "Budi" in alone.err
    monkeypatch.setenv("ASN_DESKTOP_USER2", "budi")
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD2", "salah sekali")
    wrong = cli(*words)
    assert (wrong.code, out.exists()) == (2, False)
    assert one_sentence(wrong.err)
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD2", "rumah besar biru")
    noted = (large_office / ATTEMPTS_FILE).read_text(encoding="utf-8")
    assert "Budi" in noted
    (large_office / ATTEMPTS_FILE).write_text(noted.replace('"jumlah": 1', '"jumlah": 9'), encoding="utf-8")
    soon = cli(*words)
    assert (soon.code, out.exists()) == (3, False), "the login waits for wrong ones of the second, too"
    assert "tunggu" in soon.err
    (large_office / ATTEMPTS_FILE).unlink()
    assert cli(*words).code == 0
    assert out.exists()


@pytest.mark.parametrize("out", ["pegawai.pdf", "pegawai"])
def test_export_knows_two_endings(cli: Cli, made_small: Path, tmp_path: Path, out: str) -> None:
    answer = cli("export", "pegawai", "--data", made_small, "--out", tmp_path / out)
    assert answer.code == 2
    assert ".xlsx" in answer.err
    assert not (tmp_path / out).exists()


@pytest.mark.parametrize(
    "words",
    [["export", "pegawai", "--out"], ["print", "evaluasi", "--tahun", "2026", "--all", "--gabung", "--out"]],
)
def test_an_output_that_cannot_be_written(
    cli: Cli, made_small: Path, tmp_path: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from asn_desktop.services import output_place

    ending = "csv" if words[0] == "export" else "pdf"
    (tmp_path / "berkas").write_text("x")
    answer = cli(*words, tmp_path / "berkas" / f"x.{ending}", "--data", made_small)
    assert answer.code == 2
    assert len(answer.err.strip().splitlines()) == 1

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(output_place, "atomic_write", full)
    answer = cli(*words, tmp_path / f"x.{ending}", "--data", made_small)
    assert answer.code == 2, answer.out
    assert len(answer.err.strip().splitlines()) == 1
    assert not (tmp_path / f"x.{ending}").exists()
    assert "ruang simpan penuh" in answer.err


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize(
    "words",
    [
        ["print", "evaluasi", "--tahun", 2026, "--all", "--gabung", "--out", "asn.db"],
        ["print", "evaluasi", "--tahun", 2026, "--all", "--gabung", "--out", "x.txt"],
        ["print", "evaluasi", "--tahun", 2026, "--all", "--out", "."],
        ["export", "pegawai", "--out", "pegawai.csv"],
        *(["import", "SAMPLE", "--report", name] for name in ("asn.db", "kunci.json", "kunci.bak", "r.csv")),
    ],
)
def test_no_output_lands_on_the_office(
    cli: Cli, office: Path, sample: Path, words: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(office)
    before = files_of(office)
    given = [sample if word == "SAMPLE" else word for word in words]
    answer = cli(*given, "--data", office)
    assert answer.code == 2, answer.out
    assert one_sentence(answer.err), answer.err
    assert files_of(office) == before


def test_a_report_never_lands_on_the_file_that_is_taken_in(
    cli: Cli, office: Path, sample: Path, tmp_path: Path
) -> None:
    lines = [line.split("|") for line in sample.read_text(encoding="utf-8-sig").splitlines()[:5]]
    book = tmp_path / "sama.xlsx"
    write_workbook(book, [TextSheet("Data", lines[0], lines[1:])])
    before = book.read_bytes()
    answer = cli("import", book, "--data", office, "--report", book)
    assert (answer.code, book.read_bytes()) == (2, before)
    assert str(book) in answer.err
    assert people(cli, office) == PEGAWAI


def test_no_report_without_a_file_that_somebody_recognises(
    cli: Cli, office: Path, sample: Path, tmp_path: Path
) -> None:
    letter, report = tmp_path / "surat.csv", tmp_path / "laporan.xlsx"
    letter.write_text("Yth. Bapak Kepala\nDengan hormat\n")
    report.write_bytes(b"laporan lama")
    answer = cli("import", letter, "--data", office, "--report", report)
    assert (answer.code, report.read_bytes()) == (2, b"laporan lama")
    assert f"Laporan {report} tidak ditulis" in answer.out
    answer = cli("import", letter, "--data", office, "--report", report, "--json")
    assert json.loads(answer.out)["laporan"] is None
    bad = spoilt(sample, tmp_path)
    assert cli("import", sample, letter, bad, "--data", office, "--report", report).code == 2
    book = python_calamine.CalamineWorkbook.from_path(str(report))
    assert book.sheet_names == ["unduhan siasn", "rusak"]
