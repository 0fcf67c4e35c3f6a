"""What would be lost by a restore: the work in the present trail that the backup does not know."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_desktop.db import instants, restored
from asn_desktop.db.keys import KeyRing
from asn_desktop.db.queries import cadangan as queries
from asn_desktop.db.queries import pembatasan
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.pembatasan import Pembatasan
from asn_desktop.services.data import OfficeData


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
    dibatasi: tuple[tuple[str, Pembatasan], ...] = ()  # (name, restriction) that the backup does not know

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
        told = f"{self.count} pekerjaan sesudah cadangan ini akan hilang (oleh {who})."
        if self.dibatasi:
            told += (f" Pembatasan pemrosesan data {len(self.dibatasi)} pegawai tidak ikut hilang: program "
                     "memasangnya kembali.")
        return told


def loss_of(tx: ReadTx, side: Path, ring: KeyRing) -> Loss:
    """Compare the present trail with that of a backup's data in ``side``, which ``ring`` opens."""
    common = restored.common_seq(side, ring.data_keys(), _TxnAt(tx), queries.head(tx).seq)
    found = queries.work_since(tx, common)
    held = pembatasan.berlaku(tx)
    lifted = restored.without_restriction(side, ring.data_keys(), held)
    names = {key: str(row["nama"]) for key, row in tx.rows("pegawai", sorted(lifted)).items()}
    again = tuple((names[key], held[key]) for key in sorted(lifted, key=names.__getitem__))
    return Loss(True, False, found.count, found.actors, _instant(found.first), _instant(found.last), again)


def restrict_again(data: OfficeData, loss: Loss, actor: str) -> None:
    """Set in restored data what it does not know: who asked for it keeps it, whatever the backup's day."""
    for nama, one in loss.dibatasi:
        with data.write("pembatasan.pasang", actor, nama, alasan=one.alasan) as tx:
            tx.insert("pembatasan", {"pegawai_id": one.pegawai_id, "pemohon": one.pemohon,
                                     "alasan": one.alasan, "oleh": one.oleh,
                                     "pada": instants.to_text(one.pada)})


class _TxnAt:
    """The transaction of a row of the present trail."""

    def __init__(self, tx: ReadTx) -> None:
        self._tx = tx

    def __call__(self, seq: int) -> str:
        return queries.txn_at(self._tx, seq)


def _instant(text: str) -> datetime | None:
    return instants.from_text(text) if text else None
