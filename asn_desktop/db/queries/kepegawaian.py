"""What the personnel rules look at, of one person or of everybody in service: one reading per table."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from asn_desktop.db.queries.penglihatan import terlihat
from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.evaluasi import evaluasi
from asn_desktop.db.tables.pegawai import pegawai
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.tables.skp import skp
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.rencana_ganda import RencanaOrang

_CHUNK = 900  # below SQLite's limit of bound parameters
_p, _r = pegawai.c, ringkasan_pegawai.c


@dataclass(frozen=True, slots=True)
class BarisOrang:
    """One person with what his file says itself."""

    id: str
    nip: str
    nama: str
    unit: str
    unit_id: str | None
    status: str
    tanggal_lahir: date | None
    tmt_cpns: date | None
    golongan_awal: str | None
    pendidikan: str


def load_orang(tx: ReadTx, dilihat: Penglihatan, ids: Sequence[str] | None = None) -> list[BarisOrang]:
    """Those of these people who are seen; None: all who are seen and in service, by name."""
    query = (
        select(_r.id, _r.nip, _r.nama_lengkap, _r.unit_kerja, _r.unit_kerja_id, _r.status_pegawai,
               _p.tanggal_lahir, _p.tmt_cpns, _p.golongan_awal, _r.pendidikan)
        .join(pegawai, _p.id == _r.id)
        .where(*terlihat(dilihat, _r.id))
        .order_by(_r.nama_urut, _r.id)
    )
    if ids is None:
        rows = tx.connection.execute(query.where(_r.aktif)).all()
    else:
        rows = [row for start in range(0, len(ids), _CHUNK)
                for row in tx.connection.execute(query.where(_r.id.in_(ids[start:start + _CHUNK])))]
    return [BarisOrang(*row) for row in map(tuple, rows)]


def load_bagian(
    tx: ReadTx, table: str, columns: Sequence[str], order: str, ids: Collection[str] | None = None
) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of a table by person, oldest first by the column ``order``; ids None reads all of it.

    Raises KeyError for an unknown table or column.
    """
    c = table_of(table).c
    query = select(c.pegawai_id, *(c[name] for name in columns)).order_by(c[order], c.id)
    found: dict[str, list[tuple[Any, ...]]] = {}
    for part in in_parts(ids):
        asked = query if part is None else query.where(c.pegawai_id.in_(part))
        for row in tx.connection.execute(asked).all():
            found.setdefault(row[0], []).append(tuple(row[1:]))
    return found


@dataclass(frozen=True, slots=True)
class PredikatAkhir:
    """A finished yearly evaluation with its rule pack, both ratings and its plan."""

    pegawai_id: str
    tahun: int
    paket: str
    rating_hasil_kerja: str | None
    rating_perilaku: str | None
    rencana: RencanaOrang


def load_predikat_akhir(tx: ReadTx, ids: Collection[str] | None = None) -> list[PredikatAkhir]:
    """All of them; who has several plans in a year may have one for each."""
    e, s = evaluasi.c, skp.c
    query = (
        select(e.pegawai_id, e.tahun, e.paket, e.rating_hasil_kerja, e.rating_perilaku, s.id, s.mulai,
               s.selesai, s.sebagai != "")
        .join(skp, s.id == e.skp_id)
        .where(e.periode == "akhir", e.status == "selesai")
    )
    return [
        PredikatAkhir(row[0], row[1], row[2], row[3], row[4], RencanaOrang(*row[5:]))
        for part in in_parts(ids)
        for row in tx.connection.execute(
            query if part is None else query.where(e.pegawai_id.in_(part))).all()
    ]


def load_masa_predikat(
    tx: ReadTx, ids: Collection[str] | None = None
) -> list[tuple[str, str, str, date, date, str, str | None, str | None, bool]]:
    """Person, id, period, first and last day, rule pack and both ratings of each finished evaluation, and
    whether its plan is one as Plt, Plh or Pj.
    """
    e = evaluasi.c
    query = (
        select(e.pegawai_id, e.id, e.periode, e.mulai, e.selesai, e.paket, e.rating_hasil_kerja,
               e.rating_perilaku, skp.c.sebagai != "")
        .join(skp, skp.c.id == e.skp_id)
        .where(e.status == "selesai")
    )
    return [
        (row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], bool(row[8]))
        for part in in_parts(ids)
        for row in tx.connection.execute(
            query if part is None else query.where(e.pegawai_id.in_(part))).all()
    ]


def load_hukuman(tx: ReadTx, ids: Collection[str] | None = None) -> dict[str, list[dict[str, Any]]]:
    """Hukuman disiplin by person; what is sealed reads TERKUNCI without the key of the restricted class."""
    c = table_of("hukuman_disiplin").c
    names = ("id", "pegawai_id", "tingkat", "tmt", "selesai")
    query = select(*(c[name] for name in names)).order_by(c.tanggal_catat, c.id)
    found: dict[str, list[dict[str, Any]]] = {}
    for part in in_parts(ids):
        for row in tx.connection.execute(query if part is None else query.where(c.pegawai_id.in_(part))):
            opened = tx.opened("hukuman_disiplin", dict(zip(names, row, strict=True)))
            found.setdefault(opened["pegawai_id"], []).append(opened)
    return found


def load_bup_formasi(tx: ReadTx) -> list[tuple[str, str, int]]:
    """Unit, name and BUP of the posts that carry one of their own."""
    c = table_of("formasi").c
    query = select(c.unit_kerja_id, c.nama, c.bup).where(c.bup.is_not(None)).order_by(c.id)
    return [(row[0], row[1], row[2]) for row in tx.connection.execute(query)]


def load_libur(tx: ReadTx) -> list[tuple[date, str]]:
    """The office's holidays: the day and its kind (libur, cuti_bersama)."""
    c = table_of("hari_libur").c
    rows = tx.connection.execute(select(c.tanggal, c.jenis).order_by(c.tanggal))
    return [(row[0], row[1]) for row in rows]


def in_parts(ids: Collection[str] | None) -> list[list[str] | None]:
    """The ids in parts that a query may name; [None] for no limit."""
    if ids is None:
        return [None]
    wanted = list(ids)
    return [wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK)]
