"""data-saya and batasan: what a person may ask, and what exports and prints say then."""

from pathlib import Path

import pypdfium2
import pytest

from asn_desktop.services.demo import TAHUN_DEMO
from tests.cli.conftest import PEGAWAI, Cli, one_sentence

WHY = "Sengketa tentang ijazah"


@pytest.fixture
def nips(cli: Cli, office: Path, tmp_path: Path) -> list[str]:
    """The NIPs of everybody in the office, by an export."""
    out = tmp_path / "semua.csv"
    assert cli("export", "pegawai", "--data", office, "--out", out).code == 0
    head, *rows = out.read_text("utf-8-sig").splitlines()
    place = head.split("|").index("NIP BARU")
    return [row.split("|")[place].strip("'") for row in rows]


def test_the_report_is_written_as_pdf_and_workbook(
    cli: Cli, office: Path, nips: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "saya.pdf"
    answer = cli("data-saya", "--data", office, "--nip", nips[0], "--out", out)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.strip() == f"Laporan Data Saya ditulis ke {out}"
    document = pypdfium2.PdfDocument(str(out))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Ekspor pegawai" in text
    assert nips[0] in text
    assert not any(nip in text for nip in nips[1:] if nip not in _named(text))
    again = cli("data-saya", "--data", office, "--nip", nips[0], "--out", tmp_path / "saya.xlsx")
    assert again.code == 0
    assert (tmp_path / "saya.xlsx").read_bytes().startswith(b"PK")


def _named(text: str) -> set[str]:
    """NIPs of those who stand on his own documents: they are written with blanks there."""
    return {word for word in text.split() if len(word) == 18}


def test_a_wrong_place_or_person_is_one_sentence(cli: Cli, office: Path, tmp_path: Path) -> None:
    for words in (("--nip", "198503172010012999", "--out", tmp_path / "x.pdf"),
                  ("--nip", "198503172010012999", "--out", tmp_path / "x.docx"),
                  ("--nip", "198503172010012999", "--out", office / "x.pdf")):
        answer = cli("data-saya", "--data", office, *words)
        assert answer.code == 2
        assert one_sentence(answer.err)


def test_restriction_is_set_told_obeyed_and_lifted(
    cli: Cli, office: Path, nips: list[str], tmp_path: Path
) -> None:
    base = ("batasan", "--data", office, "--nip", nips[0])
    assert "tidak dibatasi" in cli(*base).out
    answer = cli(*base, "--pasang")
    assert (answer.code, one_sentence(answer.err)) == (2, True)
    answer = cli(*base, "--pasang", "--alasan", WHY, "--pemohon", "Inspektorat")
    assert answer.code == 0
    assert "diminta oleh Inspektorat" in answer.out
    assert "diminta oleh Inspektorat" in cli(*base).out
    out = tmp_path / "kurang.csv"
    answer = cli("export", "pegawai", "--data", office, "--out", out)
    assert answer.code == 0
    assert answer.out.startswith(f"{PEGAWAI - 1} pegawai ditulis")
    assert answer.err.strip() == ("1 pegawai tidak diekspor karena pemrosesan datanya dibatasi "
                                  "(diminta oleh Inspektorat).")
    assert nips[0] not in out.read_text("utf-8-sig")
    one = ("print", "skp-kuantitatif", "--data", office, "--tahun", TAHUN_DEMO, "--out", tmp_path / "cetak")
    answer = cli(*one, "--nip", nips[0])
    assert answer.code == 2
    assert "cabut pembatasannya" in answer.err
    answer = cli(*one, "--nip", nips[0], nips[1])
    assert "Dilewati: 1 (pemrosesan datanya dibatasi (diminta oleh Inspektorat))" in answer.out
    assert cli("data-saya", "--data", office, "--nip", nips[0], "--out", tmp_path / "saya.pdf").code == 0
    answer = cli(*base, "--cabut", "--alasan", "Sengketa selesai")
    assert "tidak dibatasi" in answer.out
    assert "Pernah dibatasi" in answer.out
    assert cli(*base, "--cabut", "--alasan", "Sengketa selesai").code == 2
