"""What the file of one person shows: his histories, trainings, plans and evaluations."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from asn_desktop.db.tables.evaluasi import evaluasi
from asn_desktop.db.tables.pelatihan import pelatihan
from asn_desktop.db.tables.riwayat import riwayat_golongan, riwayat_jabatan, riwayat_pendidikan
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx


@dataclass(frozen=True, slots=True)
class BarisKinerja:
    """One plan and one of its evaluations (columns of the evaluation None when the plan has none)."""

    skp_id: str
    tahun: int
    mulai: date
    nomor: str
    status: str
    paket: str
    evaluasi_id: str | None
    periode: str | None
    status_evaluasi: str | None
    selesai: date | None
    rating_hasil_kerja: str | None
    rating_perilaku: str | None


_ORDER = {
    "riwayat_golongan": riwayat_golongan.c.tmt_golongan,
    "riwayat_jabatan": riwayat_jabatan.c.tmt_jabatan,
    "riwayat_pendidikan": riwayat_pendidikan.c.tahun_lulus,
    "pelatihan": pelatihan.c.tanggal_mulai,
}


def load_history(tx: ReadTx, table: str, pegawai_id: str) -> list[dict[str, Any]]:
    """All rows of a history of one person ("riwayat_golongan", "pelatihan", …), oldest first. Raises
    KeyError.
    """
    order = _ORDER[table]
    c = order.table.c
    ids = list(tx.connection.scalars(select(c.id).where(c.pegawai_id == pegawai_id).order_by(order, c.id)))
    rows = tx.rows(table, ids)
    return [rows[key] for key in ids]


def load_kinerja(tx: ReadTx, pegawai_id: str) -> list[BarisKinerja]:
    """All plans of a person with their evaluations, newest year first."""
    s, e = skp.c, evaluasi.c
    query = (
        select(
            s.id,
            s.tahun,
            s.mulai,
            s.nomor,
            s.status,
            s.paket,
            e.id,
            e.periode,
            e.status,
            e.selesai,
            e.rating_hasil_kerja,
            e.rating_perilaku,
        )
        .outerjoin(evaluasi, e.skp_id == s.id)
        .where(s.pegawai_id == pegawai_id)
        .order_by(s.tahun.desc(), s.mulai.desc(), e.selesai, e.periode)
    )
    return [BarisKinerja(*row) for row in map(tuple, tx.connection.execute(query).all())]
