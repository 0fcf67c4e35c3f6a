"""How far everybody is in some years of appraisal: plans, and the periods that are evaluated."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from asn_desktop.db.queries.kepegawaian import in_parts
from asn_desktop.db.tables.evaluasi import evaluasi
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.tenggat_kinerja import RencanaTahun


def load_rencana_tahun(
    tx: ReadTx, years: Sequence[int], ids: Collection[str] | None = None
) -> dict[str, list[RencanaTahun]]:
    """By person his plans of these years; ids None reads those of all."""
    s, e = skp.c, evaluasi.c
    done: dict[str, set[str]] = {}
    finished = select(e.skp_id, e.periode).where(e.tahun.in_(years), e.status == "selesai")
    plans = select(s.pegawai_id, s.id, s.tahun, s.mulai, s.selesai, s.status, s.adendum_ke).where(
        s.tahun.in_(years))
    found: dict[str, list[RencanaTahun]] = {}
    for part in in_parts(ids):
        asked = finished if part is None else finished.where(e.pegawai_id.in_(part))
        for skp_id, periode in tx.connection.execute(asked).all():
            done.setdefault(skp_id, set()).add(periode)
        wanted = plans if part is None else plans.where(s.pegawai_id.in_(part))
        for row in tx.connection.execute(wanted).all():
            is_set = row[5] == "ditetapkan" or bool(row[6])  # until an addendum is set the former one holds
            found.setdefault(row[0], []).append(
                RencanaTahun(row[2], row[3], row[4], is_set, frozenset(done.get(row[1], ()))))
    return found
