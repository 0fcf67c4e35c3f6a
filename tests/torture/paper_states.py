"""What the use cases that write files may leave: each file whole, or none."""

from pathlib import Path

import pypdfium2

from asn_desktop.services.session import Session


def papers_state(root: Path, session: Session) -> object:
    """Every paper is whole; how many there are is free, because each is a file of its own."""
    for path in (root / "cetak").iterdir():
        if path.suffix == ".pdf":
            document = pypdfium2.PdfDocument(str(path))
            assert len(document) >= 1
            document.close()
    return ()


def export_state(root: Path, session: Session) -> object:
    """The file with all its lines, or none."""
    path = root / "cetak" / "pegawai.csv"
    return len(path.read_text(encoding="utf-8-sig").splitlines()) if path.exists() else 0


def list_state(root: Path, session: Session) -> object:
    """Whether the list stands there; it is whole then."""
    papers_state(root, session)
    return (root / "cetak" / "duk.pdf").exists()


def report_state(root: Path, session: Session) -> object:
    """Whether the report stands there; it is whole then."""
    papers_state(root, session)
    return (root / "cetak" / "data-saya.pdf").exists()
