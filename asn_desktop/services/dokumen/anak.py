"""The process that opens foreign scans: confined, is given bytes, answers with numbers and pixels, may die
without harm. Started by ``services.dokumen.pembaca``; nothing of a scan is ever written to a disk for it.
"""

import contextlib
import json
import os
from collections.abc import Iterator
from io import BytesIO
from multiprocessing.connection import Connection
from typing import Any, Protocol

from asn_desktop.domain.tanda import bertanda_awal
from asn_desktop.exchange.limits import Limits, confine_this_process

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
_MAGIC = ((b"%PDF-", PDF), (b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG))
MAX_PAGES = 500
MAX_PIXELS = 60_000_000  # of a scanned picture: A3 at 600 dpi is 70, A4 is 35
MAX_PICTURE = 300_000_000  # bytes that one may take while it is unpacked: A4 at 600 dpi, clear colour, is 278
_MAX_SHOWN = 12_000_000  # pixels of one page as it is shown or printed: A4 at 350 dpi
_STRIP = 256  # rows that are made plain at a time
_ORIENTATION, _QUARTERS = 0x0112, frozenset(range(5, 9))  # of a camera: turned by a quarter
_PROBE = 200  # pixels across of the first page, drawn to prove that it can be


class _Refused(Exception):  # noqa: N818 - reads as a sentence
    """Why a file is not taken: a code of fields.texts.dokumen."""


class _Opened(Protocol):
    mime: str

    def count(self) -> int:
        """Pages."""

    def shape(self, page: int) -> float:
        """Height of a page by its width."""

    def pixels(self, page: int, width: int) -> tuple[int, int, bytes]:
        """A page so many pixels across: width, height, RGB bytes."""

    def close(self) -> None:
        """Let go of it."""


def serve(connection: Connection, numbers: dict[str, int]) -> None:
    """Entry of the child: answers each request until the other side closes.

    {"do": "open"} followed by the bytes → {"mime", "pages", "shapes"}; {"do": "page", "page", "width"} →
    {"width", "height"} followed by the pixels; {"do": "papers"} followed by the bytes → {"line"} followed by
    the data for each paper inside a PDF, then {"end"}; what is refused → {"error": code}.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # a reader that aborts would print to the user's terminal
    confine_this_process(Limits(**numbers))
    opened: _Opened | None = None
    with contextlib.suppress(EOFError, OSError), connection:
        while True:
            request = json.loads(connection.recv_bytes())
            try:
                if request["do"] == "open":
                    if opened is not None:
                        opened.close()
                        opened = None
                    opened = _open(connection.recv_bytes())
                    _answer(connection, _described(opened))
                elif request["do"] == "papers":
                    for line, isi in _papers(connection.recv_bytes()):
                        _answer(connection, {"line": line})
                        connection.send_bytes(isi)
                    _answer(connection, {"end": True})
                elif opened is not None:
                    width, height, rgb = opened.pixels(int(request["page"]), int(request["width"]))
                    _answer(connection, {"width": width, "height": height})
                    connection.send_bytes(rgb)
            except _Refused as refusal:
                _answer(connection, {"error": str(refusal)})
            except MemoryError:
                _answer(connection, {"error": "dokumen.terlalu_berat"})


def _answer(connection: Connection, message: dict[str, Any]) -> None:
    connection.send_bytes(json.dumps(message).encode())


def _papers(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The line of the code and the sealed data of each paper of ours that a PDF brings."""
    from asn_desktop.documents import preview
    from asn_desktop.documents.lampiran_berkas import TooMuch, each_attachment

    try:
        for _, held in each_attachment(content):
            try:
                told = json.loads(held)
                line, isi = str(told["tanda"]), told["isi"].encode("utf-8")
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                continue  # a file that somebody else put in
            if bertanda_awal(line):
                yield line, isi
    except preview.UNREADABLE as error:
        raise _Refused("dokumen.bukan") from error
    except TooMuch as error:
        raise _Refused("dokumen.lampiran") from error


def _described(opened: _Opened) -> dict[str, Any]:
    pages = opened.count()
    if not 0 < pages <= MAX_PAGES:
        raise _Refused("dokumen.halaman")
    opened.pixels(0, _PROBE)
    return {"mime": opened.mime, "pages": pages, "shapes": [opened.shape(page) for page in range(pages)]}


def mime_of(content: bytes) -> str:
    """What a scan begins as: PDF, JPEG or PNG, else "". It may be damaged still."""
    return next((mime for magic, mime in _MAGIC if content.startswith(magic)), "")


def _open(content: bytes) -> _Opened:
    mime = mime_of(content)
    if not mime:
        raise _Refused("dokumen.bukan")
    return _Pdf(content) if mime == PDF else _Picture(content, mime)


class _Pdf:
    mime = PDF

    def __init__(self, content: bytes) -> None:
        from asn_desktop.documents import preview

        self._pdf, self._preview = content, preview
        try:
            self._pages = preview.page_count(content)
            self._shapes = preview.page_shapes(content)
        except preview.UNREADABLE as error:
            locked = "password" in str(error).casefold()
            raise _Refused("dokumen.terkunci" if locked else "dokumen.rusak") from error

    def count(self) -> int:
        return self._pages

    def shape(self, page: int) -> float:
        return self._shapes[page][1] / self._shapes[page][0]

    def pixels(self, page: int, width: int) -> tuple[int, int, bytes]:
        across, down = self._shapes[page]
        scale = min(width / across, (_MAX_SHOWN / (across * down)) ** 0.5)
        try:
            made = self._preview.page_pixels(self._pdf, page, scale)
        except (self._preview.UNREADABLE, ValueError) as error:
            raise _Refused("dokumen.rusak") from error
        return made.width, made.height, made.rgb

    def close(self) -> None:
        self._pdf = b""


class _Picture:
    def __init__(self, content: bytes, mime: str) -> None:
        from PIL import Image

        self.mime = mime
        Image.MAX_IMAGE_PIXELS = None  # our own limits are lower, and known before anything is unpacked
        try:
            picture = Image.open(BytesIO(content), formats=(mime.rpartition("/")[2].upper(),))
            pixels = picture.width * picture.height
            if pixels > MAX_PIXELS:
                raise _Refused("dokumen.terlalu_lebar")
            if pixels * _bytes_each(picture) > MAX_PICTURE:
                raise _Refused("dokumen.terlalu_berat")
            picture.load()
            self._turned = picture.getexif().get(_ORIENTATION, 1) in _QUARTERS
            picture = _plain(picture)
            # What is left of a larger one is still A4 at 245 dpi, more than is shown or printed.
            self._picture = picture.reduce(2) if pixels > 2 * _MAX_SHOWN else picture
        except (OSError, ValueError, SyntaxError) as error:
            raise _Refused("dokumen.rusak") from error

    def count(self) -> int:
        return 1

    def shape(self, page: int) -> float:
        wide, high = self._picture.size
        return float(wide / high if self._turned else high / wide)

    def pixels(self, page: int, width: int) -> tuple[int, int, bytes]:
        """Made small first: turning and colours cost as much as what is turned is large."""
        from PIL import ImageOps

        wide, high = self._picture.size
        scale = min(1.0, width / (high if self._turned else wide), (_MAX_SHOWN / (wide * high)) ** 0.5)
        small = self._picture.resize((max(1, round(wide * scale)), max(1, round(high * scale))),
                                     reducing_gap=2.0)
        made = ImageOps.exif_transpose(small).convert("RGB")
        return made.width, made.height, made.tobytes()

    def close(self) -> None:
        self._picture.close()


def _bytes_each(picture: Any) -> int:
    """What a pixel takes while a picture is unpacked and made plain: Pillow keeps three bands in four bytes,
    and a progressive JPEG is held as its coefficients before.
    """
    own = {"1": 1, "L": 1, "P": 1, "I;16": 2}.get(picture.mode, 4)
    made = 0 if _is_plain(picture) else 1 if picture.mode == "1" else 4
    return own + made + (2 * len(picture.getbands()) if picture.info.get("progressive") else 0)


def _is_plain(picture: Any) -> bool:
    return picture.mode in {"L", "RGB"} and "transparency" not in picture.info


def _plain(picture: Any) -> Any:
    """Grey or RGB, what is transparent laid on white paper."""
    if _is_plain(picture):
        return picture
    from PIL import Image

    clear = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    paper = Image.new("L" if picture.mode == "1" else "RGB", picture.size, "white")
    paper.info = {key: one for key, one in picture.info.items() if key != "transparency"}
    for top in range(0, picture.height, _STRIP):
        strip = picture.crop((0, top, picture.width, min(top + _STRIP, picture.height)))
        piece = strip.convert("RGBA" if clear else paper.mode)
        paper.paste(piece, (0, top), mask=piece if clear else None)
    return paper
