"""Refusals name what was given and where; what opening mended is told; a damaged page stops the work."""

import errno
import json
import os
import stat
from pathlib import Path

import pytest

from asn_desktop.app import cli_common
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services import attempts, output_place
from asn_desktop.services.practice import PRACTICE_PASSWORD
from tests.cli.conftest import Cli, one_sentence

PRINT = ("print", "evaluasi", "--tahun", 2026, "--all")


def damage(office: Path) -> None:
    """Turn one byte of a page that no list reads (test_cli_office looks at others)."""
    data = bytearray((office / "asn.db").read_bytes())
    data[-2000] ^= 0xFF
    (office / "asn.db").write_bytes(data)


def words_of(name: str, office: Path, out: Path) -> list[object]:
    return {
        "export": ["export", "pegawai", "--data", office, "--out", out / "a.csv"],
        "print": [*PRINT, "--data", office, "--out", out / "hasil"],
        "import": ["import", out / "tiada.csv", "--data", office],
        "check": ["check", "--data", office],
    }[name]


@pytest.mark.parametrize("name", ["export", "print", "import", "check"])
def test_a_folder_without_an_office_is_named(cli: Cli, tmp_path: Path, name: str) -> None:
    answer = cli(*words_of(name, tmp_path / "bukan kantor", tmp_path))
    assert answer.code == 3
    assert one_sentence(answer.err)
    assert str(tmp_path / "bukan kantor") in answer.err


@pytest.mark.parametrize("name", ["export", "check"])
def test_a_folder_that_may_not_be_entered_is_data_that_cannot_be_opened(
    cli: Cli, office: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_file = Path.is_file

    def closed(path: Path) -> bool:  # what the system says to everybody but root
        if path.parent == office:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", closed)
    answer = cli(*words_of(name, office, tmp_path))
    assert (answer.code, one_sentence(answer.err)) == (3, True)
    assert f"Folder data {office} tidak boleh dibuka" in answer.err


def test_a_forgotten_password_has_a_way_out(cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", "salah")
    answer = cli("check", "--data", office)
    assert (answer.code, one_sentence(answer.err)) == (3, True)
    assert "Lupa kata sandi" in answer.err
    # The wait of a second that follows is sat out: the right password is not refused for the wrong one.
    pauses: list[float] = []
    monkeypatch.setattr(cli_common, "sleep", pauses.append)
    monkeypatch.setattr(attempts, "seconds_to_wait", lambda *_: 0 if pauses else 1)
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD", PRACTICE_PASSWORD)
    assert (cli("check", "--data", office).code, pauses) == (0, [1])
    monkeypatch.setattr(attempts, "seconds_to_wait", lambda *_: 60)
    answer = cli("check", "--data", office)
    assert (answer.code, one_sentence(answer.err), pauses) == (3, True, [1])


def test_what_came_in_is_told_though_its_report_cannot_be_stored(
    cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = resource_path("demo", "siasn_contoh.csv").read_bytes().splitlines(keepends=True)
    sample = tmp_path / "unduhan.csv"
    sample.write_bytes(b"".join(rows[:3]))

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(output_place, "atomic_write", full)
    answer = cli("import", sample, "--data", office, "--report", tmp_path / "r.xlsx", "--json")
    told = json.loads(answer.out)
    assert (answer.code, told["kode_keluar"], told["laporan"]) == (2, 2, None)
    assert told["berkas"][0]["ditulis"] == 2
    assert "Impornya sendiri sudah tersimpan" in answer.err


@pytest.mark.parametrize("name", ["export", "print", "import"])
def test_a_damaged_page_stops_what_takes_in_or_gives_away(
    cli: Cli, office: Path, tmp_path: Path, name: str
) -> None:
    damage(office)
    answer = cli(*words_of(name, office, tmp_path))
    assert answer.code == 3, answer.out
    assert one_sentence(answer.err)
    assert str(office) in answer.err
    assert str(office / "cadangan") in answer.err
    assert not (tmp_path / "a.csv").exists()
    assert not (tmp_path / "hasil").exists()


def test_check_names_the_folder_of_damaged_data(cli: Cli, office: Path) -> None:
    damage(office)
    answer = cli("check", "--data", office)
    assert answer.code == 3
    assert str(office / "cadangan") in answer.err


@pytest.mark.parametrize("name", ["kunci.json", "kunci.bak"])
def test_a_damaged_key_file_is_mended_and_told(cli: Cli, office: Path, tmp_path: Path, name: str) -> None:
    good = (office / "kunci.json").read_bytes()
    (office / name).write_bytes(good[:-40])
    answer = cli(*words_of("export", office, tmp_path))
    assert answer.code == 0
    assert one_sentence(answer.err)
    assert str(office / name) in answer.err
    assert (office / name).read_bytes() == good
    assert [path.read_bytes() for path in office.glob(f"{name}.rusak-*")] == [good[:-40]]
    assert cli("check", "--data", office).err == ""


def test_what_was_given_is_named(
    cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = cli("import", ".", "--data", office)
    assert answer.code == 2
    assert str(tmp_path) in answer.err
    assert "folder" in answer.err
    answer = cli("import", "", "--data", office)
    assert answer.code == 2
    assert 'isian "" kosong' in answer.err
    (tmp_path / "berkas").write_text("x")
    answer = cli(*PRINT, "--data", office, "--out", tmp_path / "berkas")
    assert answer.code == 2
    assert f'"{tmp_path / "berkas"}" sebuah berkas' in answer.err
    answer = cli(*PRINT, "--data", office, "--out", "/proc/k2/x")
    assert answer.code == 2
    assert "/proc/k2/x" in answer.err
    assert one_sentence(answer.err)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a file system that takes no folder")
def test_init_where_no_folder_can_be_made(cli: Cli) -> None:
    answer = cli("init", "/proc/k2", "--instansi", "DINAS", "--admin", "siti")
    assert answer.code == 2
    assert answer.err.startswith("Folder /proc/k2 tidak dapat dibuat")
    assert one_sentence(answer.err)


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
def test_init_closes_a_folder_of_ones_own(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "kantor"
    folder.mkdir(mode=0o755)
    assert cli("init", folder, "--instansi", "DINAS", "--admin", "siti").code == 0
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {modes["asn.db"], modes["kunci.json"]} == {0o600}
    assert modes.get("app.lock", 0o600) == 0o600
