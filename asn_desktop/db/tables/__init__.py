"""All tables; private to asn_desktop.db."""

from sqlalchemy import Table

from asn_desktop.db.tables import (
    berkas,
    evaluasi,
    isi_dokumen,
    jejak,
    kantor,
    kinerja,
    pegawai,
    pelatihan,
    penugasan_penilai,
    privasi,
    ringkasan_pegawai,
    riwayat,
    skp,
)
from asn_desktop.db.tables.base import metadata

__all__ = ["berkas", "evaluasi", "isi_dokumen", "jejak", "kantor", "kinerja", "metadata", "pegawai",
           "pelatihan", "penugasan_penilai", "privasi", "riwayat", "ringkasan_pegawai", "skp", "table"]


def table(name: str) -> Table:
    """The table of that name. Raises KeyError."""
    return metadata.tables[name]
