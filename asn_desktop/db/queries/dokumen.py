"""Documents of people: which there are, by kind, and the facts that say which there must be."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select

from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.isi_dokumen import isi_dokumen
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.dokumen import FaktaDokumen

_AT_ONCE = 500


def has_content(tx: ReadTx, pegawai_id: str, sidik: str) -> bool:
    """Whether a person has a document of this very content already."""
    c = table_of("dokumen").c
    query = select(c.id).where(c.pegawai_id == pegawai_id, c.sidik == sidik).limit(1)
    return tx.connection.execute(query).first() is not None


def count_by_kind(tx: ReadTx, ids: Collection[str]) -> dict[str, dict[str, int]]:
    """Person → kind → how many documents."""
    c = table_of("dokumen").c
    found: dict[str, dict[str, int]] = {key: {} for key in ids}
    for part in _parts(sorted(ids)):
        query = select(c.pegawai_id, c.jenis, func.count()).where(c.pegawai_id.in_(part))
        for person, jenis, count in tx.connection.execute(query.group_by(c.pegawai_id, c.jenis)).all():
            found[person][jenis] = int(count)
    return found


def documents_of(tx: ReadTx, sidik: Collection[str]) -> dict[str, list[tuple[str, str, str]]]:
    """Digest → documents with that content: (id, person, kind)."""
    c = table_of("dokumen").c
    found: dict[str, list[tuple[str, str, str]]] = {}
    for part in _parts(sorted(sidik)):
        query = select(c.sidik, c.id, c.pegawai_id, c.jenis).where(c.sidik.in_(part)).order_by(c.id)
        for digest, *rest in tx.connection.execute(query).all():
            found.setdefault(digest, []).append((rest[0], rest[1], rest[2]))
    return found


def without_content(tx: ReadTx) -> tuple[str, ...]:
    """Ids of documents whose content has no row: it was swept, or the data is older than the document."""
    c = table_of("dokumen").c
    query = select(c.id).outerjoin(isi_dokumen, isi_dokumen.c.sidik == c.sidik)
    lost = c.sidik.is_not(None), isi_dokumen.c.sidik.is_(None)
    return tuple(tx.connection.scalars(query.where(*lost).order_by(c.id)))


def fakta_dokumen(tx: ReadTx, ids: Collection[str]) -> dict[str, FaktaDokumen]:
    """What decides which documents these people must have."""
    p = table_of("pegawai").c
    found: dict[str, FaktaDokumen] = {}
    for part in _parts(sorted(ids)):
        people = tx.connection.execute(
            select(p.id, p.status_pegawai, p.status_perkawinan).where(p.id.in_(part))
        ).all()
        keluarga = table_of("keluarga").c
        spouses = _count(tx, keluarga, part, keluarga.hubungan == "pasangan")
        children = _count(tx, keluarga, part, keluarga.hubungan == "anak")
        ranks = _count(tx, table_of("riwayat_golongan").c, part)
        posts = _count(tx, table_of("riwayat_jabatan").c, part)
        training = table_of("pelatihan").c
        led = _count(tx, training, part, training.jenis == "Pelatihan Kepemimpinan")
        credited = _count(tx, table_of("peninjauan_masa_kerja").c, part)
        for key, status, married in people:
            found[key] = FaktaDokumen(
                str(status or ""),
                married == "Menikah" or key in spouses,
                children.get(key, 0),
                max(0, ranks.get(key, 0) - 1),
                posts.get(key, 0),
                led.get(key, 0),
                credited.get(key, 0),
            )
    return found


def _count(tx: ReadTx, c: Any, people: Sequence[str], *where: ColumnElement[bool]) -> dict[str, int]:
    query = select(c.pegawai_id, func.count()).where(c.pegawai_id.in_(people), *where)
    return {row[0]: int(row[1]) for row in tx.connection.execute(query.group_by(c.pegawai_id)).all()}


def _parts(values: Sequence[str]) -> Iterator[Sequence[str]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))
