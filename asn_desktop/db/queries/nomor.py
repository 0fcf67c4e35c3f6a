"""Document numbers: one counter per kind and year in an office; a number that was given is never given
again.
"""

from collections.abc import Iterator

from sqlalchemy import select

from asn_desktop.db.tables.evaluasi import nomor_dokumen
from asn_desktop.db.unit_of_work import WriteTx

SKP = "SKP"
EVALUASI = "EV"
DOKUMEN = "DOK"
PEMUSNAHAN = "PMS"
KONVERSI_AK = "KAK"
PENETAPAN_AK = "PAK"


def take_numbers(tx: WriteTx, jenis: str, tahun: int, count: int = 1) -> Iterator[int]:
    """The next numbers of that kind and year; they are used up even when a document is deleted later."""
    c = nomor_dokumen.c
    row = tx.connection.execute(select(c.id, c.terakhir).where(c.jenis == jenis, c.tahun == tahun)).first()
    last = int(row[1]) if row else 0
    if row is None:
        tx.insert("nomor_dokumen", {"jenis": jenis, "tahun": tahun, "terakhir": count})
    else:
        tx.update("nomor_dokumen", row[0], {"terakhir": last + count})
    return iter(range(last + 1, last + count + 1))


def nomor_skp(tahun: int, number: int) -> str:
    """The printed number of a plan: "SKP-2026-0007"."""
    return f"{SKP}-{tahun}-{number:04d}"


def nomor_evaluasi(jenis: str, tahun: int, periode: str, number: int) -> str:
    """The printed number of an evaluation or its document: "EV-2026-TW3-0007", "DOK-2026-AKHIR-0007"."""
    return f"{jenis}-{tahun}-{periode.upper()}-{number:04d}"


def nomor_pemusnahan(tahun: int, number: int) -> str:
    """The printed number of a berita acara pemusnahan: "BA-PMS-2026-0007"."""
    return f"BA-{PEMUSNAHAN}-{tahun}-{number:04d}"


def nomor_ak(jenis: str, tahun: int, number: int) -> str:
    """The printed number of a conversion or a PAK: "KAK-2026-0007", "PAK-2026-0007"."""
    return f"{jenis}-{tahun}-{number:04d}"
