"""Files inside a PDF (its attachments): written with ReportLab's objects, read with PDFium."""

from collections.abc import Sequence
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
    """Names and contents of the files inside a PDF. Raises preview.UNREADABLE for bytes that are no PDF."""
    with pdfium():
        document: Any = pypdfium2.PdfDocument(pdf)
        try:
            found = [document.get_attachment(number) for number in range(document.count_attachments())]
            return tuple((one.get_name(), bytes(one.get_data())) for one in found)
        finally:
            document.close()
