"""Texts that the wording of a plan is compared with."""

from sqlalchemy import select

from asn_desktop.db.queries.penglihatan import terlihat
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp, skp_hasil_kerja
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan


def goals_of_unit(tx: ReadTx, dilihat: Penglihatan, pegawai_id: str, tahun: int) -> list[tuple[str, str]]:
    """(goal, name) of the plans of a year of those who are in the person's unit now and are seen."""
    r, s, h = ringkasan_pegawai.c, skp.c, skp_hasil_kerja.c
    unit = select(r.unit_kerja_id).where(r.id == pegawai_id).scalar_subquery()
    query = (
        select(h.rhk, r.nama_lengkap)
        .select_from(ringkasan_pegawai)
        .join(skp, s.pegawai_id == r.id)
        .join(skp_hasil_kerja, h.skp_id == s.id)
        .where(r.aktif, r.unit_kerja_id == unit, r.id != pegawai_id, s.tahun == tahun)
        .where(*terlihat(dilihat, r.id))
        .order_by(r.nama_urut, h.urutan)
    )
    return [(row[0], row[1]) for row in tx.connection.execute(query).all()]
