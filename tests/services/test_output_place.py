"""The one rule for files that are written for a user, on every way around it that a file system offers."""

import os
from pathlib import Path

import pytest

from asn_desktop.services.errors import ServiceError
from asn_desktop.services.exporting import export_pegawai
from asn_desktop.services.importing import write_report
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.work import Work
from tests import offices
from tests.services.siasn_files import a_row, inspect

DATA_FILES = ("asn.db", "kunci.json", "kunci.bak", "app.lock")


@pytest.fixture
def kantor(office_folder: Path) -> Path:
    """A closed practice office with a backup."""
    (office_folder / "cadangan").mkdir()
    (office_folder / "cadangan" / "asn-000001-20260101T000000Z-rutin.db").write_bytes(b"cadangan")
    (office_folder / "app.lock").touch()
    return office_folder


@pytest.mark.parametrize("name", [*DATA_FILES, "cadangan/x.pdf", "x.pdf", "a/x.pdf", "ASN.DB", "Kunci.JSON"])
@pytest.mark.parametrize("known", [True, False])
def test_no_file_of_an_office_is_a_place(kantor: Path, name: str, known: bool) -> None:
    # refused by what it is and not by its ending only, also when the office is not the one at hand
    outputs = Outputs(kantor if known else None)
    endings = (Path(name).suffix.casefold(),)
    before = sorted(path.name for path in kantor.iterdir())
    with pytest.raises(ServiceError, match="folder data kantor") as refusal:
        outputs.file(kantor / name, *endings)
    assert str(kantor / name) in refusal.value.sentence
    assert sorted(path.name for path in kantor.iterdir()) == before


def test_links_relative_paths_and_hard_links_are_seen_through(
    kantor: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs = Outputs(kantor)
    (tmp_path / "jalan").symlink_to(kantor)
    (tmp_path / "tautan.pdf").symlink_to(kantor / "asn.db")
    (tmp_path / "baru.pdf").symlink_to(kantor / "belum-ada.pdf")
    for number, own in enumerate((*DATA_FILES, "cadangan/asn-000001-20260101T000000Z-rutin.db")):
        os.link(kantor / own, tmp_path / f"keras-{number}.pdf")
    monkeypatch.chdir(kantor.parent)
    places = [
        *(tmp_path / "jalan" / "x.pdf", tmp_path / "tautan.pdf", tmp_path / "baru.pdf"),
        *(Path(kantor.name) / "x.pdf", Path(kantor.name) / ".." / kantor.name / "x.pdf"),
        *(tmp_path / f"keras-{number}.pdf" for number in range(5)),
    ]
    for place in places:
        with pytest.raises(ServiceError, match="kantor"):
            outputs.file(place, ".pdf")
    for folder in (kantor, tmp_path / "jalan", tmp_path / "jalan" / "hasil", kantor / "cadangan"):
        with pytest.raises(ServiceError, match="folder data kantor"):
            outputs.folder(folder)
    (tmp_path / "satu").symlink_to(tmp_path / "dua")
    (tmp_path / "dua").symlink_to(tmp_path / "satu")
    with pytest.raises(ServiceError):
        outputs.file(tmp_path / "satu" / "x.pdf", ".pdf")


def test_a_practice_office_has_places_for_papers_and_a_real_one_has_none(kantor: Path) -> None:
    assert Outputs(kantor).folder(kantor / "cetak").file("x.pdf", ".pdf").path == kantor / "cetak" / "x.pdf"
    for name in ("kunci.json", "kunci.bak"):
        text = (kantor / name).read_text().replace('"latihan": true', '"latihan": false')
        (kantor / name).write_text(text)
    with pytest.raises(ServiceError, match="folder data kantor"):
        Outputs(kantor).folder(kantor / "cetak")


def test_a_planted_link_in_the_folder_of_papers_is_refused(kantor: Path, tmp_path: Path) -> None:
    folder = Outputs(kantor).folder(tmp_path)
    (tmp_path / "SKP.pdf").symlink_to(kantor / "kunci.json")
    with pytest.raises(ServiceError, match="kantor"):
        folder.file("SKP.pdf", ".pdf")
    folder.file("lain.pdf", ".pdf").write(b"isi")
    assert (tmp_path / "lain.pdf").read_bytes() == b"isi"


def test_no_input_is_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = tmp_path / "unduhan.xlsx"
    given.write_bytes(b"asal")
    os.link(given, tmp_path / "sama.xlsx")
    (tmp_path / "tautan.xlsx").symlink_to(given)
    monkeypatch.chdir(tmp_path)
    for place in (given, tmp_path / "sama.xlsx", tmp_path / "tautan.xlsx", Path("unduhan.xlsx")):
        with pytest.raises(ServiceError, match="sedang dibaca"):
            Outputs(None, (given,)).file(place, ".xlsx")
    assert Outputs(None, (given,)).file(tmp_path / "laporan.xlsx", ".xlsx").path.name == "laporan.xlsx"


@pytest.mark.parametrize(
    ("name", "said"),
    [("x.txt", "harus berakhiran .pdf"), ("x", "harus berakhiran .pdf"), ("map.pdf", "sebuah folder"),
     ("pipa.pdf", "bukan berkas biasa"), ("berkas/x.pdf", "bukan folder")],
)  # fmt: skip
def test_what_a_place_must_be(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "map.pdf").mkdir()
    (tmp_path / "berkas").write_text("x")
    os.mkfifo(tmp_path / "pipa.pdf")
    with pytest.raises(ServiceError, match=said) as refusal:
        Outputs(None).file(tmp_path / name, ".pdf")
    assert str(tmp_path / name) in refusal.value.sentence
    with pytest.raises(ServiceError, match="harus folder"):
        Outputs(None).folder(tmp_path / "berkas")


def test_a_folder_that_would_be_called_as_a_file_is_a_slip(tmp_path: Path) -> None:
    with pytest.raises(ServiceError, match="bernama seperti berkas"):
        Outputs(None).folder(tmp_path / "duk.XLSX")
    assert Outputs(None).folder(tmp_path / "cetak.2026").path.name == "cetak.2026"


def test_a_place_that_is_allowed_is_left_as_it_was(tmp_path: Path) -> None:
    assert Outputs(None).file(tmp_path / "a" / "b" / "X.PDF", ".pdf").path.name == "X.PDF"
    Outputs(None).folder(tmp_path / "c")
    assert list(tmp_path.iterdir()) == []


def test_print_report_and_export_ask_it(tmp_path: Path) -> None:
    with offices.new_office(tmp_path / "kantor") as session:
        plan = inspect(session, a_row(NIP_BARU="1"))
        order = PrintOrder(("skp-kuantitatif",), 2026, None, ("x",), session.folder / "a.pdf", gabung=True)
        before = {path: path.stat().st_mtime_ns for path in session.folder.iterdir()}
        for ask in (
            lambda: write_report([plan], session.folder / "a.xlsx", session.folder),
            lambda: export_pegawai(session, session.folder / "a.csv"),
            lambda: print_forms(session, order, Work()),
        ):
            with pytest.raises(ServiceError, match="folder data kantor"):
                ask()
        assert {path: path.stat().st_mtime_ns for path in session.folder.iterdir()} == before
