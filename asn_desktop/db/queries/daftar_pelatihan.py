"""The list of trainings over all people: ids of a filter in an order, rows of a page of ids."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, false, func, or_, select

from asn_desktop.db.queries.penglihatan import terlihat
from asn_desktop.db.search import matches
from asn_desktop.db.tables.pelatihan import pelatihan
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan

_p, _r = pelatihan.c, ringkasan_pegawai.c
_CHUNK = 900  # below SQLite's limit of bound parameters
_ORDER = {
    "tanggal_mulai": (_p.tanggal_mulai,),
    "pegawai": (_r.nama_urut, _p.tanggal_mulai),
    "nama": (_p.nama, _r.nama_urut),
    "jp": (_p.jp, _r.nama_urut),
}


@dataclass(frozen=True, slots=True)
class SaringanPelatihan:
    """A filter; None and "" let everything pass."""

    cari: str = ""
    tahun: int | None = None
    unit_ids: tuple[str, ...] | None = None
    jenis: str | None = None
    order: str = "-tanggal_mulai"


@dataclass(frozen=True, slots=True)
class BarisPelatihan:
    """A training with the person who took it."""

    id: str
    version: int
    pegawai_id: str
    nip: str
    pegawai: str
    unit: str
    jenis: str
    nama: str
    penyelenggara: str | None
    tanggal_mulai: date
    tanggal_selesai: date | None
    jp: int
    nomor_sertifikat: str | None


def load_pelatihan_ids(tx: ReadTx, dilihat: Penglihatan, saringan: SaringanPelatihan) -> tuple[str, ...]:
    """Ids of the trainings of people who are seen that pass, in the order asked for ("-": descending)."""
    columns = _ORDER.get(saringan.order.removeprefix("-"), _ORDER["tanggal_mulai"])
    first = columns[0].desc() if saringan.order.startswith("-") else columns[0].asc()
    query = select(_p.id).where(*_conditions(dilihat, saringan)).order_by(first, *columns[1:], _p.id)
    if len(columns) > 1 or saringan.cari.strip() or saringan.unit_ids is not None:
        query = query.join(ringkasan_pegawai, _r.id == _p.pegawai_id)  # only where the person decides
    return tuple(tx.connection.scalars(query).all())


def load_pelatihan_rows(tx: ReadTx, ids: Sequence[str]) -> dict[str, BarisPelatihan]:
    """Rows of these ids; what no longer exists is left out."""
    found: dict[str, BarisPelatihan] = {}
    for start in range(0, len(ids), _CHUNK):
        query = (
            select(
                _p.id,
                _p.version,
                _p.pegawai_id,
                _r.nip,
                _r.nama_lengkap,
                _r.unit_kerja,
                _p.jenis,
                _p.nama,
                _p.penyelenggara,
                _p.tanggal_mulai,
                _p.tanggal_selesai,
                _p.jp,
                _p.nomor_sertifikat,
            )
            .join(ringkasan_pegawai, _r.id == _p.pegawai_id)
            .where(_p.id.in_(ids[start : start + _CHUNK]))
        )
        found.update({row[0]: BarisPelatihan(*row) for row in map(tuple, tx.connection.execute(query).all())})
    return found


def count_pelatihan(tx: ReadTx, dilihat: Penglihatan, saringan: SaringanPelatihan) -> int:
    """How many trainings of people who are seen pass."""
    query = (
        select(func.count())
        .select_from(pelatihan)
        .join(ringkasan_pegawai, _r.id == _p.pegawai_id)
        .where(*_conditions(dilihat, saringan))
    )
    return tx.connection.scalar(query) or 0


def _conditions(dilihat: Penglihatan, saringan: SaringanPelatihan) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [*terlihat(dilihat, _p.pegawai_id)]
    text = saringan.cari.strip()
    if text:
        found.append(
            or_(
                matches(text),
                _p.nama.icontains(text, autoescape=True),
                _p.penyelenggara.icontains(text, autoescape=True),
            )
        )
    if saringan.tahun is not None:
        ended = func.coalesce(_p.tanggal_selesai, _p.tanggal_mulai)
        found += [ended >= date(saringan.tahun, 1, 1), ended <= date(saringan.tahun, 12, 31)]
    if saringan.unit_ids is not None:
        found.append(_r.unit_kerja_id.in_(saringan.unit_ids) if saringan.unit_ids else false())
    if saringan.jenis is not None:
        found.append(_p.jenis == saringan.jenis)
    return found
