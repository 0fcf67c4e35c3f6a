"""Plans of those who held a post before."""

from sqlalchemy import and_, not_, select, true

from asn_desktop.db.tables.evaluasi import pihak_dokumen
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.skp import Pihak


def plan_of_predecessor(tx: ReadTx, pegawai: Pihak, tahun: int) -> str | None:
    """The newest set plan of this year or the one before for the same post and unit, of somebody who holds
    them no more; None when there is none.
    """
    s, d, r = skp.c, pihak_dokumen.c, ringkasan_pegawai.c
    there = and_(r.aktif == true(), r.jabatan == pegawai.jabatan, r.unit_kerja == pegawai.unit_kerja)
    query = (
        select(s.id)
        .select_from(skp)
        .join(pihak_dokumen, and_(d.skp_id == s.id, d.peran == "pegawai"))
        .join(ringkasan_pegawai, r.id == s.pegawai_id)
        .where(s.tahun.in_((tahun, tahun - 1)), s.status == "ditetapkan", s.sebagai == "")
        .where(d.jabatan == pegawai.jabatan, d.unit_kerja == pegawai.unit_kerja)
        .where(s.pegawai_id != pegawai.pegawai_id, not_(there))
        .order_by(s.mulai.desc(), s.id.desc())
        .limit(1)
    )
    return tx.connection.scalar(query)
