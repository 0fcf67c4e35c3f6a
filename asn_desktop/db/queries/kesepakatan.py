"""The ledger of agreement: lines by indicator, and one more line."""

from sqlalchemy import func, select

from asn_desktop.db import instants
from asn_desktop.db.tables.kinerja import kesepakatan
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.kesepakatan import Buku, Catatan, Isi, LangkahSepakat, PeranSepakat

_c = kesepakatan.c


def load_buku(tx: ReadTx, skp_id: str) -> dict[str, Buku]:
    """By indicator its lines, oldest first; also of indicators that the plan has no more."""
    found: dict[str, list[Catatan]] = {}
    query = select(
        _c.indikator_id, _c.langkah, _c.peran, _c.oleh, _c.pada, _c.rhk, _c.aspek, _c.indikator, _c.target,
        _c.alasan,
    ).where(_c.skp_id == skp_id)
    for row in tx.connection.execute(query.order_by(_c.indikator_id, _c.urutan)):
        found.setdefault(row[0], []).append(
            Catatan(LangkahSepakat(row[1]), PeranSepakat(row[2]), row[3], instants.from_text(row[4]),
                    Isi(*row[5:9]), row[9] or "")
        )
    return {key: tuple(lines) for key, lines in found.items()}


def insert_catatan(tx: WriteTx, skp_id: str, indikator_id: str, catatan: Catatan) -> None:
    """Add a line behind those of its indicator."""
    last = tx.connection.scalar(
        select(func.max(_c.urutan)).where(_c.skp_id == skp_id, _c.indikator_id == indikator_id)
    )
    tx.insert(
        "kesepakatan",
        {
            "skp_id": skp_id,
            "indikator_id": indikator_id,
            "urutan": 1 if last is None else last + 1,
            "langkah": catatan.langkah.value,
            "peran": catatan.peran.value,
            "oleh": catatan.oleh,
            "pada": instants.to_text(catatan.pada),
            "rhk": catatan.isi.rhk,
            "aspek": catatan.isi.aspek,
            "indikator": catatan.isi.indikator,
            "target": catatan.isi.target,
            "alasan": catatan.alasan or None,
        },
    )
