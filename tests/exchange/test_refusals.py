"""What is said of a file that is refused whole: its name first, and its sheet as the user calls it."""

import io
import zipfile
from pathlib import Path

import pytest

from asn_desktop.exchange.limits import UnreadableFile
from asn_desktop.exchange.sheet import read_file
from tests.exchange.files import forge_xlsx, no_progress

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def a_zip(*parts: tuple[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, text in parts:
            package.writestr(name, text)
    return stream.getvalue()


@pytest.mark.parametrize(
    "content", [b"Yth. Bapak Kepala\n", b"a;b\n" + b";" * 200, b"<html><table>", b"PK\x03\x04xx"]
)
def test_a_refusal_begins_with_the_name_of_the_file(tmp_path: Path, content: bytes):
    path = tmp_path / "surat.csv"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=r'^Berkas "surat\.csv"(:| (?!ini))'):
        read_file(path, no_progress)


def test_a_refused_sheet_is_called_by_the_name_its_user_sees(tmp_path: Path):
    path = forge_xlsx(tmp_path / "a.xlsx", "", '<dimension ref="A1:CV1048576"/>')
    with pytest.raises(UnreadableFile, match=r'^Berkas "a\.xlsx": Lembar "S" terentang'):
        read_file(path, no_progress)


@pytest.mark.parametrize(
    ("name", "content", "mend"),
    [
        ("arsip.xlsx", a_zip(("daftar.csv", "NIP;Nama")), "Keluarkan isinya"),
        ("kunci.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "hapus kata"),
    ],
)
def test_what_is_no_table_says_what_it_is(tmp_path: Path, name: str, content: bytes, mend: str):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=mend):
        read_file(path, no_progress)
