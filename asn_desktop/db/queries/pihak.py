"""Who stands on a document: facts about people for a snapshot, and who appraises whom on a day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, exists, func, or_, select

from asn_desktop.db import derived
from asn_desktop.db.queries.penglihatan import terlihat
from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.penugasan_penilai import penugasan_penilai
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.jabatan import BUKAN_DEFINITIF
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.teks import match_key

delegasi_penilai = table_of("delegasi_penilai")
_CHUNK = 900  # below SQLite's limit of bound parameters


@dataclass(frozen=True, slots=True)
class FaktaPegawai:
    """A person as he would be named on a paper today; ``golongan`` is the code."""

    id: str
    nip: str
    nama_lengkap: str
    golongan: str
    jabatan: str
    unit_kerja: str
    unit_kerja_id: str | None


@dataclass(frozen=True, slots=True)
class Penugasan:
    """One assignment of a penilai; ``luar_*`` names an official who is not in the data."""

    id: str
    pegawai_id: str
    mulai: date
    penilai_id: str | None
    atasan_penilai_id: str | None
    nomor_delegasi: str
    tanggal_delegasi: date | None
    luar_nama: str
    luar_jabatan: str
    luar_instansi: str
    digantikan_id: str | None = None  # the penilai in whose place ``penilai_id`` appraises on that day


@dataclass(frozen=True, slots=True)
class Sementara:
    """A post held as Plt. or Plh. (``cara``): of the unit that the SK names, else of his own."""

    pegawai_id: str
    cara: str
    jabatan: str
    eselon: str
    unit_pada_sk: str
    unit_kerja_id: str | None


@dataclass(frozen=True, slots=True)
class Delegasi:
    """Who stands in for a penilai, and by which letter."""

    pengganti_id: str
    nomor: str
    tanggal: date | None


def load_fakta(tx: ReadTx, ids: Collection[str], hari: date | None = None) -> dict[str, FaktaPegawai]:
    """Facts of the people with these ids; who does not exist is left out. On another day (``hari``)
    golongan and post are those of that day, as far as the histories reach back.
    """
    c = ringkasan_pegawai.c
    found: dict[str, FaktaPegawai] = {}
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _CHUNK):
        query = select(
            c.id, c.nip, c.nama_lengkap, c.golongan, c.jabatan, c.unit_kerja, c.unit_kerja_id
        ).where(c.id.in_(wanted[start : start + _CHUNK]))
        found.update({row[0]: FaktaPegawai(*row) for row in tx.connection.execute(query).all()})
    return found if hari is None else _as_at(tx, found, hari)


def _as_at(tx: ReadTx, found: Mapping[str, FaktaPegawai], hari: date) -> dict[str, FaktaPegawai]:
    people = sorted(found)
    ranks = derived.latest(tx.connection, "riwayat_golongan", ("golongan",), people, hari)
    posts = derived.latest(tx.connection, "riwayat_jabatan", ("jabatan",), people, hari)
    return {key: replace(one, golongan=ranks.get(key, (one.golongan,))[0],
                         jabatan=posts.get(key, (one.jabatan,))[0]) for key, one in found.items()}


def load_struktural(tx: ReadTx, unit_ids: Collection[str]) -> dict[str, list[tuple[str, str]]]:
    """By unit the active people whose own post there is struktural: (id, eselon)."""
    c = ringkasan_pegawai.c
    found: dict[str, list[tuple[str, str]]] = {}
    wanted = sorted(set(unit_ids))
    for start in range(0, len(wanted), _CHUNK):
        query = select(c.unit_kerja_id, c.id, c.eselon).where(
            c.aktif, c.unit_kerja_id.in_(wanted[start : start + _CHUNK]), c.jenis_jabatan == "struktural"
        )
        for unit, person, eselon in tx.connection.execute(query.order_by(c.id)).all():
            found.setdefault(unit, []).append((person, eselon))
    return found


def load_sementara(tx: ReadTx, hari: date, pegawai_id: str | None = None) -> list[Sementara]:
    """The posts with an eselon that active people (or one of them) hold as Plt. or Plh. on a day, newest
    first.
    """
    c, post = ringkasan_pegawai.c, table_of("riwayat_jabatan").c
    query = (
        select(post.pegawai_id, post.penugasan, post.jabatan, post.eselon, post.unit_kerja, c.unit_kerja_id)
        .join(ringkasan_pegawai, c.id == post.pegawai_id)
        .where(c.aktif, post.penugasan.in_(sorted(BUKAN_DEFINITIF)), post.eselon.is_not(None))
        .where(post.tmt_jabatan <= hari, or_(post.sampai.is_(None), post.sampai >= hari))
        .order_by(post.tmt_jabatan.desc(), post.id.desc())
    )
    if pegawai_id is not None:
        query = query.where(post.pegawai_id == pegawai_id)
    return [Sementara(row[0], row[1], row[2], row[3], row[4] or "", row[5])
            for row in tx.connection.execute(query).all()]


def eselon_of(tx: ReadTx, pegawai_id: str) -> str:
    """The eselon of a person's newest post, or an empty text."""
    c = ringkasan_pegawai.c
    return str(tx.connection.scalar(select(c.eselon).where(c.id == pegawai_id)) or "")


def eselon_peta(tx: ReadTx, unit_id: str | None, jabatan: str, hari: date) -> str:
    """The eselon that the peta jabatan gives a post of that unit on a day, or an empty text."""
    c = table_of("formasi").c
    query = select(c.nama, c.eselon).where(
        c.unit_kerja_id == unit_id, c.eselon.is_not(None),
        or_(c.mulai.is_(None), c.mulai <= hari), or_(c.sampai.is_(None), c.sampai >= hari))
    wanted = match_key(jabatan)
    found = tx.connection.execute(query).all()
    return next((str(eselon) for nama, eselon in found if match_key(nama) == wanted), "")


def penugasan_on(tx: ReadTx, pegawai_id: str, day: date) -> Penugasan | None:
    """The newest assignment of that person that had begun by that day, with who stands in for the penilai."""
    c = penugasan_penilai.c
    query = select(
        c.id,
        c.pegawai_id,
        c.mulai,
        c.penilai_id,
        c.atasan_penilai_id,
        c.nomor_delegasi,
        c.tanggal_delegasi,
        c.penilai_luar_nama,
        c.penilai_luar_jabatan,
        c.penilai_luar_instansi,
    )
    row = tx.connection.execute(
        query.where(c.pegawai_id == pegawai_id, c.mulai <= day)
        .order_by(c.mulai.desc(), c.id.desc())
        .limit(1),
    ).first()
    if row is None:
        return None
    found = Penugasan(
        row[0], row[1], row[2], row[3], row[4], row[5] or "", row[6], row[7] or "", row[8] or "", row[9] or ""
    )
    letters = _delegations(tx, day, found.penilai_id) if found.penilai_id else {}
    return _delegated(found, letters.get(found.penilai_id or ""))


def _delegations(tx: ReadTx, day: date, penilai_id: str | None = None) -> dict[str, Delegasi]:
    """Penilai → who stands in for him on that day, by the newest letter; of one penilai, or of all."""
    c = delegasi_penilai.c
    query = select(c.pegawai_id, c.pengganti_id, c.nomor_surat, c.tanggal_surat).where(*on_day(day))
    if penilai_id is not None:
        query = query.where(c.pegawai_id == penilai_id)
    rows = tx.connection.execute(query.order_by(c.mulai, c.id)).all()
    return {row[0]: Delegasi(row[1], row[2] or "", row[3]) for row in rows}


def on_day(day: date) -> tuple[ColumnElement[bool], ...]:
    """The condition that a delegation holds on a day."""
    c = delegasi_penilai.c
    return c.mulai <= day, or_(c.sampai.is_(None), c.sampai >= day)


def _delegated(found: Penugasan, letter: Delegasi | None) -> Penugasan:
    """Nobody appraises himself in the place of another."""
    if letter is None or letter.pengganti_id == found.pegawai_id:
        return found
    return replace(
        found,
        penilai_id=letter.pengganti_id,
        digantikan_id=found.penilai_id,
        nomor_delegasi=letter.nomor or found.nomor_delegasi,
        tanggal_delegasi=letter.tanggal or found.tanggal_delegasi,
    )


def penilai_of_all(
    tx: ReadTx, dilihat: Penglihatan, day: date
) -> Mapping[str, tuple[str | None, str]]:
    """For every person who is seen and has an assignment on that day: id (None for an outsider) and name of
    his penilai.
    """
    c = penugasan_penilai.c
    # In the order of its index and without a join: the last row of a person is his newest.
    query = (
        select(c.pegawai_id, c.penilai_id, c.penilai_luar_nama)
        .where(c.mulai <= day, *terlihat(dilihat, c.pegawai_id))
        .order_by(c.pegawai_id, c.mulai)
    )
    newest = {row[0]: (row[1], row[2] or "") for row in tx.connection.execute(query).all()}
    for away, letter in _delegations(tx, day).items():
        for pegawai_id, (penilai_id, luar) in newest.items():
            if penilai_id == away and pegawai_id != letter.pengganti_id:
                newest[pegawai_id] = letter.pengganti_id, luar
    names = load_fakta(tx, [penilai_id for penilai_id, _ in newest.values() if penilai_id])
    return {
        pegawai_id: (penilai_id, names[penilai_id].nama_lengkap if penilai_id in names else luar)
        for pegawai_id, (penilai_id, luar) in newest.items()
    }


def has_penilai(day: date) -> ColumnElement[bool]:
    """A condition on ringkasan_pegawai: somebody is assigned to appraise the person on that day."""
    c = penugasan_penilai.c
    named = or_(c.penilai_id.is_not(None), func.coalesce(c.penilai_luar_nama, "") != "")
    return exists().where(c.pegawai_id == ringkasan_pegawai.c.id, c.mulai <= day, named)
