"""Contents of documents: which key opens which file beside the data. Without history: see db/isi_dokumen.

A row stays while a document may still be brought back; a destruction takes it, and only the name is kept, so
that copies of the file on other media go too.
"""

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from asn_desktop.db.instants import WIDTH
from asn_desktop.db.tables.base import metadata, text

isi_dokumen = Table(
    "isi_dokumen",
    metadata,
    Column("sidik", String(64), primary_key=True),
    Column("kunci", Text, nullable=False),  # hexadecimal, or sealed as a value of the restricted class
    text("nama", 68, required=True),
    Column("ukuran", Integer, nullable=False),
    text("pada", WIDTH, required=True),
    text("lepas_pada", WIDTH),  # since when it was seen that no document points at it
    UniqueConstraint("nama"),
)

isi_dimusnahkan = Table(
    "isi_dimusnahkan",
    metadata,
    Column("nama", String(68), primary_key=True),
)
