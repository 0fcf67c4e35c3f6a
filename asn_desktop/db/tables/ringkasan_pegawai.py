"""Derived: what lists show and sort about a pegawai, one row each; can be rebuilt from the records at any
time.
"""

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Table

from asn_desktop.db.tables.base import metadata, text

ringkasan_pegawai = Table(
    "ringkasan_pegawai", metadata,
    Column("docid", Integer, primary_key=True),  # stable integer that the search index points at
    Column("id", String(36), nullable=False),
    text("nip", 18, required=True),
    text("nama_lengkap", 300, required=True),
    text("nama_urut", 120, required=True),
    text("unit_kerja_id", 36),
    text("unit_kerja", 200, required=True),
    text("status_pegawai", 8, required=True),
    text("golongan", 8, required=True),
    Column("golongan_urut", Integer, nullable=False),
    text("pangkat", 80, required=True),
    text("jenis_jabatan", 12, required=True),
    text("jabatan", 200, required=True),
    Column("tmt_jabatan", Date),
    text("eselon", 8, required=True),
    text("jenjang", 20, required=True),
    text("pendidikan", 40, required=True),
    Column("pendidikan_urut", Integer, nullable=False),
    Column("tmt_golongan", Date),
    text("kedudukan_hukum", 80, required=True),
    text("jenis_kelamin", 1, required=True),
    Column("tanggal_lahir", Date),
    Column("tmt_cpns", Date),
    Column("kurang", Integer, nullable=False),
    Column("aktif", Boolean, nullable=False),
)
_c = ringkasan_pegawai.c
Index("ix_ringkasan_id", _c.id, unique=True)
# One index per sortable column, in the whole order of the list: a page of ids is read from it, both ways.
for _name in ("nama_urut", "nip"):
    Index(f"ix_ringkasan_{_name}", _c[_name], _c.id)
for _name in ("unit_kerja", "golongan_urut", "jabatan", "kurang"):
    Index(f"ix_ringkasan_{_name}", _c[_name], _c.nama_urut, _c.id)
# Covering the facets' counts, so that they never read the rows.
Index("ix_ringkasan_facet", _c.aktif, _c.unit_kerja_id, _c.status_pegawai, _c.golongan, _c.jenis_jabatan,
      _c.kurang)
# What the other filters ask, in the order of names: any number of them is answered without reading the rows.
Index("ix_ringkasan_saring", _c.nama_urut, _c.id, _c.status_pegawai, _c.golongan_urut, _c.jenis_jabatan,
      _c.eselon, _c.kedudukan_hukum, _c.jenis_kelamin, _c.tanggal_lahir, _c.pendidikan_urut, _c.tmt_cpns,
      _c.tmt_golongan, _c.tmt_jabatan, _c.kurang, _c.aktif, _c.unit_kerja_id, _c.jenjang,
      _c.jabatan)
