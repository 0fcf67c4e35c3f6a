"""Files inside a PDF (its attachments): written with ReportLab's objects, read with PDFium."""

from collections.abc import Iterator, Sequence
from ctypes import c_ulong
from typing import Any

import pypdfium2
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from asn_desktop.documents.preview import pdfium

JSON = "application/json"
_LARGEST, _MOST = 4 * 2**20, 128 * 2**20  # bytes of one and of all: 1 MB may unpack to 1 GB; a paper has 8 KB


class TooMuch(Exception):  # noqa: N818 - reads as a sentence
    """What is inside a PDF is more than is taken from one file."""


def attach(document: Any, files: Sequence[tuple[str, bytes]]) -> None:
    """Put files (name, JSON bytes) into the catalog of a ReportLab document; the same files give the same
    bytes.
    """
    names: list[Any] = []
    for name, content in sorted(files):
        stream = PDFStream(PDFDictionary({
            "Type": PDFName("EmbeddedFile"), "Subtype": PDFName(JSON.replace("/", "#2F")),
            "Params": PDFDictionary({"Size": len(content)})}), content, [PDFZCompress])
        spec = PDFDictionary({
            "Type": PDFName("Filespec"), "F": PDFString(name), "UF": PDFString(name),
            "AFRelationship": PDFName("Data"),
            "EF": PDFDictionary({"F": document.Reference(stream)})})
        names += [PDFString(name), document.Reference(spec)]
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(names)})})


def each_attachment(pdf: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and contents, one after another, of those files inside a PDF that may be ours: neither empty nor
    larger than data of a paper ever are. PDFium unpacks what it measures, so foreign files are read in a
    process that may be killed.

    Raises preview.UNREADABLE for bytes that are no PDF, TooMuch.
    """
    with pdfium():
        document: Any = pypdfium2.PdfDocument(pdf)
        try:
            left = _MOST
            for number in range(document.count_attachments()):
                one = document.get_attachment(number)
                size = _size(one)
                if 0 < size <= _LARGEST:
                    left -= size
                    if left < 0:
                        raise TooMuch
                    yield one.get_name(), bytes(one.get_data())
        finally:
            document.close()


def attachments(pdf: bytes) -> tuple[tuple[str, bytes], ...]:
    """All of ``each_attachment``, of a PDF that is our own."""
    return tuple(each_attachment(pdf))


def _size(attachment: Any) -> int:
    """Unpacked, before memory is taken for it."""
    size = c_ulong()
    pypdfium2.raw.FPDFAttachment_GetFile(attachment, None, 0, size)
    return size.value
