"""export of the records of one type: they are taken in again without a change, sanctions encrypted only."""

import json
from pathlib import Path

import pytest
import python_calamine

from tests.cli.conftest import Cli


def test_records_of_a_type_are_exported_and_taken_in_again(
    cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "pelatihan.xlsx"
    answer = cli("export", "pelatihan", "--data", office, "--out", out, "--alasan", "Rekap tahunan pelatihan")
    assert answer.code == 0
    headings, *rows = python_calamine.load_workbook(out).get_sheet_by_index(0).to_python()
    assert headings[:2] == ["NIP BARU", "NAMA PEGAWAI"]
    assert f"{len(rows)} catatan" in answer.out
    again = cli("import", out, "--data", office, "--json")
    assert json.loads(again.out)["berkas"][0]["ditulis"] == 0
    refused = cli("export", "hukuman_disiplin", "--data", office, "--out", tmp_path / "h.xlsx")
    assert (refused.code, (tmp_path / "h.xlsx").exists()) == (2, False)
    assert "daftar bersandi" in refused.err
    why = ("--alasan", "Dipindahkan ke kantor penerima")
    sealed = ("export", "kantor", "--data", office, "--out", tmp_path / "h.asnd", *why)
    assert "ASN_DESKTOP_PASSWORD_DAFTAR" in cli(*sealed).err
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD_DAFTAR", "lumpur kancil senapan durian")
    assert cli(*sealed).code == 0
    again = cli("import", tmp_path / "h.asnd", "--data", office, "--json", *why)
    assert json.loads(again.out)["berkas"][0]["jumlah"]["sama"] == 1
    monkeypatch.setenv("ASN_DESKTOP_PASSWORD_DAFTAR", "kata sandi lain")
    assert "tidak cocok" in cli("import", tmp_path / "h.asnd", "--data", office).err
    monkeypatch.delenv("ASN_DESKTOP_PASSWORD_DAFTAR")  # what one file lacks stops no other one
    many = cli("import", out, tmp_path / "h.asnd", out, "--data", office, "--json")
    told = json.loads(many.out)
    assert (many.code, told["kode_keluar"], len(told["berkas"])) == (2, 2, 3)
    assert [bool(each["galat"]) for each in told["berkas"]] == [False, True, False]
    assert "Yang dapat diekspor: pegawai" in cli("export", "apa", "--data", office, "--out", out).err
