"""log: a spreadsheet goes into somebody's daily log; a name that his plan does not have stops it."""

from pathlib import Path

from asn_desktop.services.practice import open_practice_office
from asn_desktop.services.records import list_records
from tests.cli.conftest import Cli


def test_a_log_goes_in_once_its_unknown_names_are_decided_and_out_by_month(
    cli: Cli, office: Path, tmp_path: Path
) -> None:
    with open_practice_office(office) as session:
        nip = list_records(session, "pegawai")[0].values["nip"]
    source, out = tmp_path / "log.csv", tmp_path / "log.xlsx"
    source.write_text("Rencana Aksi;Tanggal;Kegiatan Harian\nTak ada;2026-03-02;Rapat\n", encoding="utf-8")
    words = ("log", "--data", office, "--nip", nip)
    asked = cli(*words, "--ambil", source)
    assert (asked.code, "“Tak ada” tidak ada pada SKP 2026" in asked.err) == (1, True)
    taken = cli(*words, "--ambil", source, "--biarkan-teks")
    assert (taken.code, "Ditulis: 1 kegiatan" in taken.out) == (0, True)
    written = cli(*words, "--tulis", out, "--bulan", "2026-03")
    assert (written.code, written.out.strip()) == (0, f"1 kegiatan ditulis ke {out}")
    assert cli(*words, "--tulis", out, "--bulan", "Maret").code == 2
