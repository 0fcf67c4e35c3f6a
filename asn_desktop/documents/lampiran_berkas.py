"""Files inside a PDF (its attachments): written with ReportLab's objects, read with PDFium."""

from collections.abc import Sequence
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
_LARGEST, _MOST = 16 * 2**20, 512 * 2**20  # bytes of one and of all: 1 MB may unpack to 1 GB


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


def attachments(pdf: bytes) -> tuple[tuple[str, bytes], ...]:
    """Names and contents of those files inside a PDF that may be ours: neither empty nor larger than data of
    a paper ever are. Raises preview.UNREADABLE for bytes that are no PDF.
    """
    with pdfium():
        document: Any = pypdfium2.PdfDocument(pdf)
        try:
            found, left = [], _MOST
            for number in range(document.count_attachments()):
                one = document.get_attachment(number)
                size = _size(one)
                if 0 < size <= min(_LARGEST, left):
                    found.append((one.get_name(), bytes(one.get_data())))
                    left -= size
            return tuple(found)
        finally:
            document.close()


def _size(attachment: Any) -> int:
    """Unpacked, before memory is taken for it."""
    size = c_ulong()
    pypdfium2.raw.FPDFAttachment_GetFile(attachment, None, 0, size)
    return size.value
