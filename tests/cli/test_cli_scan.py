"""scan: a folder of scans goes in by the NIP on their names; what is unclear is told with its reason."""

from pathlib import Path

from asn_desktop.services.practice import open_practice_office
from asn_desktop.services.records import list_records
from tests import scans
from tests.cli.conftest import Cli, one_sentence


def test_scans_go_in_by_their_names_and_a_second_time_nothing_does(
    cli: Cli, office: Path, tmp_path: Path
) -> None:
    with open_practice_office(office) as session:
        nip = list_records(session, "pegawai")[0].values["nip"]
    place = tmp_path / "pindaian"
    place.mkdir()
    for name in (f"SK_CPNS_{nip}.pdf", "IMG_2031.pdf"):
        (place / name).write_bytes(scans.pdf(1, name))
    words = ("scan", place, "--data", office)
    looked = cli(*words, "--dry-run")
    assert (looked.code, looked.lines[0]) == (1, f"{place}: 2 pindaian · 1 siap · 1 perlu dipilih.")
    assert looked.lines[1] == "  IMG_2031.pdf: Nama berkas tidak memuat NIP; pilih pegawainya."
    taken = cli(*words)
    assert (taken.code, "1 masuk" in taken.lines[1]) == (1, True)
    (place / "IMG_2031.pdf").unlink()
    again = cli(*words)
    assert (again.code, "sudah ada pada" in again.out) == (0, True)
    gone = cli("scan", tmp_path / "tidak ada", "--data", office)
    assert gone.code == 2
    assert "tidak dapat dibaca" in gone.err
    assert one_sentence(gone.err)
