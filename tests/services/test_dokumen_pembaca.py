"""Foreign scans in their child process: what they are, what is refused, and what kills only the child."""

import os
import signal
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from asn_desktop.services.dokumen.pembaca import Pembaca
from asn_desktop.services.errors import Rejected
from tests import scans


@pytest.fixture(scope="module")
def reader():
    """One child for all tests: starting it takes most of the time."""
    with Pembaca() as made:
        yield made


def test_kinds_and_pages_are_told(reader):
    found = reader.buka(scans.pdf(3))
    assert (found.mime, found.halaman) == ("application/pdf", 3)
    page = reader.halaman(2, 300)
    assert page.width in (300, 301)
    assert len(page.rgb) == page.width * page.height * 3
    for kind in ("JPEG", "PNG"):
        found = reader.buka(scans.picture(kind, (60, 84)))
        assert (found.mime, found.bentuk) == (f"image/{kind.lower()}", (1.4,))
        assert reader.halaman(0, 30).height == 42


def test_a_picture_lies_as_its_camera_says_and_on_white(reader):
    out = BytesIO()
    picture = Image.new("RGB", (40, 20), "red")
    exif = picture.getexif()
    exif[0x0112] = 6  # turned by a quarter
    picture.save(out, "JPEG", exif=exif)
    assert reader.buka(out.getvalue()).bentuk == (2.0,)
    out = BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(out, "PNG")
    reader.buka(out.getvalue())
    assert set(reader.halaman(0, 4).rgb) == {255}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "bukan PDF"),
        (b"MZ\x90\x00", "bukan PDF"),
        (b"GIF89a" + bytes(50), "bukan PDF"),
        (b"%PDF-1.7\n" + bytes(300), "rusak"),
        (b"\xff\xd8\xff" + bytes(300), "rusak"),
        (b"\x89PNG\r\n\x1a\n" + bytes(300), "rusak"),
        (scans.picture("PNG")[:-30], "rusak"),
    ],
)
def test_what_is_no_scan_is_refused_in_one_sentence(reader, content, words):
    with pytest.raises(Rejected, match=words):
        reader.buka(content)
    assert reader.buka(scans.pdf()).halaman == 1, "the child goes on"


def test_a_bomb_of_pixels_is_refused_before_it_is_unpacked(reader):
    out = BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    with pytest.raises(Rejected, match="juta titik"):
        reader.buka(out.getvalue())


def heavy(kind, size):
    """A picture that says it is much larger than it is: clear PNG, or progressive JPEG."""
    out = BytesIO()
    if kind == "PNG":
        Image.new("RGBA", (8, 8)).save(out, kind)
        raw = out.getvalue()
        head = raw[12:16] + struct.pack(">II", *size) + raw[24:29]
        return raw[:12] + head + struct.pack(">I", zlib.crc32(head)) + raw[33:]
    Image.new("RGB", (8, 8)).save(out, kind, progressive=True)
    raw = out.getvalue()
    at = raw.index(b"\xff\xc2") + 5
    return raw[:at] + struct.pack(">HH", size[1], size[0]) + raw[at + 4:]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_that_takes_more_memory_than_a_page_ever_does_is_refused_before(reader, kind):
    with pytest.raises(Rejected, match="memori terlalu besar"):
        reader.buka(heavy(kind, (7_700, 7_700)))


def test_a_grey_and_a_bilevel_picture_keep_their_shades(reader):
    for mode, colour, shown in (("L", 77, 77), ("1", 1, 255), ("P", 0, 0), ("I;16", 300, 255)):
        out = BytesIO()
        Image.new(mode, (30, 700), colour).save(out, "PNG")
        reader.buka(out.getvalue())
        assert set(reader.halaman(0, 30).rgb) == {shown}, mode


def test_a_dead_child_is_a_refusal_and_the_next_file_gets_a_new_one():
    with Pembaca() as reader:
        reader.buka(scans.pdf())
        os.kill(reader.child_id, signal.SIGKILL)
        with pytest.raises(Rejected):
            reader.buka(scans.pdf(2))
        assert reader.buka(scans.pdf(2)).halaman == 2
        os.kill(reader.child_id, signal.SIGSTOP)
        reader.answer_seconds = 0.2
        with pytest.raises(Rejected, match="terlalu lama"):
            reader.halaman(0, 100)
    with pytest.raises(Rejected):
        reader.buka(scans.pdf())
