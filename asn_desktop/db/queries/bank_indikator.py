"""The rows of the bank of indicators."""

from sqlalchemy import select

from asn_desktop.db.tables.kinerja import TABLES
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.bank_indikator import BarisBank

_bank = TABLES["bank_indikator"]


def load_bank(tx: ReadTx) -> list[BarisBank]:
    """All of them, by post and in the order in which they were kept."""
    c = _bank.c
    query = select(c.jabatan, c.rhk, c.aspek, c.indikator, c.target).order_by(c.jabatan, c.id)
    return [BarisBank(*(text or "" for text in row)) for row in tx.connection.execute(query).all()]
