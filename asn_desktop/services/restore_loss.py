"""What would be lost by a restore: the work in the present trail that the backup does not know."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_desktop.db import instants, restored
from asn_desktop.db.keys import KeyRing
from asn_desktop.db.queries import cadangan as queries
from asn_desktop.db.unit_of_work import ReadTx


@dataclass(frozen=True, slots=True)
class Loss:
    """What the present data has and the backup has not; ``known`` is False when that cannot be told,
    ``empty`` says that there is no present data.
    """

    known: bool = True
    empty: bool = False
    count: int = 0
    actors: tuple[str, ...] = ()
    first: datetime | None = None
    last: datetime | None = None

    def sentence(self) -> str:
        """The same in words."""
        if self.empty:
            return "Folder tujuan belum berisi data kantor; tidak ada yang hilang."
        if not self.known:
            return ("Data yang sekarang tidak dapat dibuka, sehingga yang akan hilang tidak dapat dihitung; "
                    "berkasnya tetap disimpan di samping.")
        if not self.count:
            return "Tidak ada pekerjaan yang hilang: isi cadangan ini sama dengan data sekarang."
        who = ", ".join(self.actors)
        return f"{self.count} pekerjaan sesudah cadangan ini akan hilang (oleh {who})."


def loss_of(tx: ReadTx, side: Path, ring: KeyRing) -> Loss:
    """Compare the present trail with that of a backup's data in ``side``, which ``ring`` opens."""
    common = restored.common_seq(side, ring.data_keys(), _TxnAt(tx), queries.head(tx).seq)
    found = queries.work_since(tx, common)
    return Loss(True, False, found.count, found.actors, _instant(found.first), _instant(found.last))


class _TxnAt:
    """The transaction of a row of the present trail."""

    def __init__(self, tx: ReadTx) -> None:
        self._tx = tx

    def __call__(self, seq: int) -> str:
        return queries.txn_at(self._tx, seq)


def _instant(text: str) -> datetime | None:
    return instants.from_text(text) if text else None
