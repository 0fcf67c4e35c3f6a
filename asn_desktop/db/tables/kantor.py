"""The office: its profile on paper, its units, and facts about the file itself."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, LargeBinary, String, Table

from asn_desktop.db.tables.base import metadata, one_of, record_table, reference, text

meta = Table("meta", metadata, Column("key", String(40), primary_key=True),
             Column("value", String(200), nullable=False))

kantor = record_table(
    "kantor",
    text("instansi", 160, required=True),
    text("perangkat_daerah", 160),
    text("tempat", 80),
    text("alamat", 300),
    text("telepon", 40),
    text("surel", 120),
    text("laman", 120),
    Column("lambang", LargeBinary),
    text("kertas", 4, required=True),
    one_of("kertas", "a4", "f4"),
    text("jenis_periode", 20),
)

unit_kerja = record_table(
    "unit_kerja",
    text("nama", 200, required=True),
    reference("induk_id", "unit_kerja"),
    Column("urutan", Integer),
    text("kode_siasn", 42),
    Column("ditutup", Date),
    text("alamat", 300),
    text("telepon", 40),
    text("surel", 120),
    text("laman", 120),
    text("tempat", 80),
    CheckConstraint("urutan BETWEEN 0 AND 9999", name="urutan"),
)
Index(None, unit_kerja.c.induk_id)
Index(None, unit_kerja.c.nama)
