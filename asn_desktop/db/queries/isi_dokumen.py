"""Contents of documents in the data: keys, names and sizes of the files beside it, without history."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from asn_desktop.db import isi_dokumen as files
from asn_desktop.db import restricted
from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.isi_dokumen import isi_dimusnahkan, isi_dokumen
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.rahasia import Terkunci

_AT_ONCE = 500
_TABLE, _COLUMN = "isi_dokumen", "kunci"


@dataclass(frozen=True, slots=True)
class Isi:
    """One content; ``rahasia``: its key is sealed, ``kunci`` then None for whoever holds no second key;
    ``tercatat``: a row speaks of it.
    """

    sidik: str
    nama: str
    ukuran: int
    kunci: bytes | None
    rahasia: bool = False
    tercatat: bool = True

    def __repr__(self) -> str:
        return f"Isi({self.nama[:8]})"


def load_isi(tx: ReadTx, sidik: Iterable[str] | None = None) -> dict[str, Isi]:
    """Contents by digest, all or those asked for that are known. Raises KnownError DAMAGED."""
    query = select(isi_dokumen.c.sidik, isi_dokumen.c.nama, isi_dokumen.c.ukuran, isi_dokumen.c.kunci)
    if sidik is None:
        rows = list(tx.connection.execute(query.order_by(isi_dokumen.c.nama)).all())
    else:
        rows = [
            row
            for part in _parts(sorted(set(sidik)))
            for row in tx.connection.execute(query.where(isi_dokumen.c.sidik.in_(part))).all()
        ]
    return {
        row[0]: Isi(row[0], row[1], row[2], _opened(tx, row[0], row[3]), row[3].startswith(restricted.PREFIX))
        for row in rows
    }


def add_isi(tx: ReadTx, sidik: str, kunci: bytes, ukuran: int, pada: str, *, rahasia: bool) -> None:
    """Note a content with its key. Raises RestrictedLocked for a restricted one without the second key."""
    tx.connection.execute(
        insert(isi_dokumen).values(
            sidik=sidik,
            kunci=_stored(tx, sidik, kunci, rahasia=rahasia),
            nama=files.name_of(kunci, sidik),
            ukuran=ukuran,
            pada=pada,
        )
    )


def restrict_isi(tx: ReadTx, sidik: str, kunci: bytes) -> None:
    """Seal the key of a content that is known already. Raises RestrictedLocked."""
    c = isi_dokumen.c
    tx.connection.execute(
        update(isi_dokumen).where(c.sidik == sidik).values(kunci=_stored(tx, sidik, kunci, rahasia=True))
    )


def known_names(tx: ReadTx, names: Iterable[str]) -> set[str]:
    """Those of these files that a row speaks of."""
    c = isi_dokumen.c
    return {
        name
        for part in _parts(sorted(set(names)))
        for name in tx.connection.scalars(select(c.nama).where(c.nama.in_(part)))
    }


def totals(tx: ReadTx) -> tuple[int, int]:
    """How many contents there are, and their bytes."""
    found = tx.connection.execute(
        select(func.count(), func.coalesce(func.sum(isi_dokumen.c.ukuran), 0))
    ).one()
    return int(found[0]), int(found[1])


def destroyed_names(tx: ReadTx) -> frozenset[str]:
    """Files that a destruction took; copies of them go wherever they are met."""
    return frozenset(tx.connection.scalars(select(isi_dimusnahkan.c.nama)))


def note_loose(tx: ReadTx, now: str) -> None:
    """Note since when which contents have no document that points at them, and forget it for the others."""
    c, d = isi_dokumen.c, table_of("dokumen").c
    used = select(d.sidik).where(d.sidik.is_not(None))
    tx.connection.execute(
        update(isi_dokumen).where(c.lepas_pada.is_not(None), c.sidik.in_(used)).values(lepas_pada=None)
    )
    tx.connection.execute(
        update(isi_dokumen).where(c.lepas_pada.is_(None), c.sidik.not_in(used)).values(lepas_pada=now)
    )


def loose_since(tx: ReadTx, before: str) -> tuple[str, ...]:
    """Digests of contents that have been loose since before an instant."""
    c, d = isi_dokumen.c, table_of("dokumen").c
    query = select(c.sidik).outerjoin(d.id.table, d.sidik == c.sidik)
    return tuple(tx.connection.scalars(query.where(c.lepas_pada < before, d.id.is_(None))))


def drop_isi(tx: ReadTx, sidik: Collection[str], *, destroyed: bool = False) -> tuple[str, ...]:
    """Forget contents and their keys; ``destroyed`` remembers the names of the files. Returns the names."""
    names: list[str] = []
    for part in _parts(sorted(sidik)):
        where = isi_dokumen.c.sidik.in_(part)
        names += tx.connection.scalars(select(isi_dokumen.c.nama).where(where))
        tx.connection.execute(delete(isi_dokumen).where(where))
    if destroyed and names:
        known = destroyed_names(tx)
        tx.connection.execute(
            insert(isi_dimusnahkan), [{"nama": name} for name in names if name not in known]
        )
    return tuple(names)


def _opened(tx: ReadTx, sidik: str, stored: str) -> bytes | None:
    if not stored.startswith(restricted.PREFIX):
        return bytes.fromhex(stored)
    value = restricted.unseal(tx.restricted_key, _TABLE, sidik, _COLUMN, stored)
    return None if isinstance(value, Terkunci) else bytes.fromhex(value)


def _stored(tx: ReadTx, sidik: str, kunci: bytes, *, rahasia: bool) -> str:
    if not rahasia:
        return kunci.hex()
    return restricted.seal(tx.restricted_key, _TABLE, sidik, _COLUMN, kunci.hex()) or ""


def _parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))
