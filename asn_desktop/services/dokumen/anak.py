"""The process that opens foreign scans: confined, is given bytes, answers with numbers and pixels, may die
without harm. Started by ``services.dokumen.pembaca``; nothing of a scan is ever written to a disk for it.
"""

import contextlib
import json
import os
import warnings
from io import BytesIO
from multiprocessing.connection import Connection
from typing import Any, Protocol

from asn_desktop.exchange.limits import Limits, confine_this_process

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
_MAGIC = ((b"%PDF-", PDF), (b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG))
MAX_PAGES = 500
MAX_PIXELS = 60_000_000  # of a scanned picture: A3 at 600 dpi is 70, A4 is 35
_MAX_SHOWN = 40_000_000  # of one page as it is shown or printed
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
    {"width", "height"} followed by the pixels; what is refused → {"error": code}.
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
                    opened = _open(connection.recv_bytes())
                    _answer(connection, _described(opened))
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


def _described(opened: _Opened) -> dict[str, Any]:
    pages = opened.count()
    if not 0 < pages <= MAX_PAGES:
        raise _Refused("dokumen.halaman")
    opened.pixels(0, _PROBE)
    return {"mime": opened.mime, "pages": pages, "shapes": [opened.shape(page) for page in range(pages)]}


def _open(content: bytes) -> _Opened:
    mime = next((mime for magic, mime in _MAGIC if content.startswith(magic)), "")
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
        from PIL import Image, ImageOps

        self.mime = mime
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
                with Image.open(BytesIO(content), formats=(mime.rpartition("/")[2].upper(),)) as picture:
                    if picture.width * picture.height > MAX_PIXELS:
                        raise _Refused("dokumen.terlalu_lebar")
                    turned = ImageOps.exif_transpose(picture)
                    self._picture = _on_white(turned)
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            raise _Refused("dokumen.rusak") from error

    def count(self) -> int:
        return 1

    def shape(self, page: int) -> float:
        return float(self._picture.height / self._picture.width)

    def pixels(self, page: int, width: int) -> tuple[int, int, bytes]:
        wide = max(1, min(width, self._picture.width))
        small = self._picture.resize((wide, max(1, round(wide * self.shape(0)))), reducing_gap=2.0)
        return small.width, small.height, small.tobytes()

    def close(self) -> None:
        self._picture.close()


def _on_white(picture: Any) -> Any:
    """RGB, what is transparent laid on white paper."""
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        from PIL import Image

        clear = picture.convert("RGBA")
        paper = Image.new("RGB", clear.size, "white")
        paper.paste(clear, mask=clear.getchannel("A"))
        return paper
    return picture.convert("RGB")
