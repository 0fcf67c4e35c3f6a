"""What the retention table is applied to: archives of a class with the days their time may begin with."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import false, func, select

from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.pegawai import pegawai
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.retensi import BERKAS, Arsip
from asn_desktop.fields.registry import ALL_RECORD_TYPES

_SEJAK = {"riwayat_golongan": "tmt_golongan", "riwayat_jabatan": "tmt_jabatan", "penugasan_penilai": "mulai"}


def load_arsip(
    tx: ReadTx, tahun_dari: Mapping[str, Sequence[str]], kelas: Collection[str]
) -> tuple[Arsip, ...]:
    """All archives of these classes; a record's year is read from the first of ``tahun_dari`` that is filled.

    A person carries with him his records of the other classes asked for.
    """
    people = tx.connection.execute(select(pegawai.c.id, pegawai.c.tmt_berhenti)).all()
    left: dict[str, date | None] = {row[0]: row[1] for row in people}
    found: list[Arsip] = []
    inside: dict[str, list[Arsip]] = {}
    for name in sorted(set(kelas) - {BERKAS}):
        c = table_of(name).c
        days = [c[column] for column in tahun_dari[name]]
        for key, person, *filled in tx.connection.execute(select(c.id, c.pegawai_id, *days).order_by(c.id)):
            told = next((one for one in filled if one is not None), None)
            year = told.year if isinstance(told, date) else told
            found.append(Arsip(name, key, person, left.get(person), year))
            inside.setdefault(person, []).append(found[-1])
    if BERKAS in kelas:
        found += [Arsip(BERKAS, key, key, day, None, tuple(inside.get(key, ())))
                  for key, day in sorted(left.items()) if day is not None]
    return tuple(found)


def masih_aktif(tx: ReadTx) -> frozenset[str]:
    """People whose kedudukan hukum still counts them among those who work here."""
    c = ringkasan_pegawai.c
    return frozenset(tx.connection.scalars(select(c.id).where(c.aktif)))


def masih_berlaku(tx: ReadTx, pada: date, kelas: Collection[str]) -> frozenset[str]:
    """Records of these classes that tell what everybody is on a day: his golongan, his post (and the one held
    besides), his highest schooling, and who appraises him.
    """
    found: set[str] = set()
    for name in sorted(set(kelas) & set(_SEJAK)):
        c = table_of(name).c
        day = c[_SEJAK[name]]
        besides = c.jenis_jabatan == "rangkap" if name == "riwayat_jabatan" else false()
        place = func.row_number().over(partition_by=(c.pegawai_id, besides),
                                       order_by=((day <= pada).desc(), day.desc(), c.id.desc()))
        ranked = select(c.id, place.label("tempat")).subquery()
        found.update(tx.connection.scalars(select(ranked.c.id).where(ranked.c.tempat == 1)))
    if "riwayat_pendidikan" in kelas:
        c = table_of("riwayat_pendidikan").c
        rows = tx.connection.execute(select(c.id, c.pegawai_id, c.tingkat, c.tahun_lulus)).all()
        best = {row[1]: row[0] for row in sorted(
            rows, key=lambda row: (urut_pendidikan(row[2]), row[3] or 0, row[0]))}
        found.update(best.values())
    return frozenset(found)


def disebut_orang_lain(tx: ReadTx) -> dict[str, int]:
    """Person → how many records of others name him: as their penilai, as head of a team, as who signs, …"""
    found: dict[str, int] = {}
    for kind in ALL_RECORD_TYPES:
        c = table_of(kind.key).c
        for name in (spec.key for spec in kind.fields if spec.refers_to == "pegawai"):
            query = select(c[name], func.count()).where(c[name].is_not(None))
            if kind.parent == "pegawai":
                query = query.where(c[name] != c.pegawai_id)
            for row in tx.connection.execute(query.group_by(c[name])):
                found[row[0]] = found.get(row[0], 0) + int(row[1])
    return found


@dataclass(frozen=True, slots=True)
class BarisPemusnahan:
    """One destruction as it is stored; ``rincian`` are its classes."""

    id: str
    nomor: str
    pada: str
    oleh: str
    saksi: str
    alasan: str
    cadangan: str
    cadangan_lama: int
    cadangan_sampai: str
    rincian: tuple["BarisRincian", ...]


@dataclass(frozen=True, slots=True)
class BarisRincian:
    """One class of a destruction."""

    kelas: str
    dasar: str
    masa: str
    berkas: int
    rekaman: int
    peristiwa: int
    sidik: str


def load_pemusnahan(tx: ReadTx, pemusnahan_id: str | None = None) -> tuple[BarisPemusnahan, ...]:
    """All destructions, the newest first, or the one asked for."""
    p, r = table_of("pemusnahan").c, table_of("pemusnahan_rincian").c
    query = select(p.id, p.nomor, p.pada, p.oleh, p.saksi, p.alasan, p.cadangan, p.cadangan_lama,
                   p.cadangan_sampai)
    if pemusnahan_id is not None:
        query = query.where(p.id == pemusnahan_id)
    details = select(r.kelas, r.dasar, r.masa, r.berkas, r.rekaman, r.peristiwa, r.sidik)
    found = []
    for row in tx.connection.execute(query.order_by(p.pada.desc(), p.id.desc())).all():
        classes = tx.connection.execute(details.where(r.pemusnahan_id == row[0]).order_by(r.id)).all()
        key, nomor, pada, oleh, saksi, alasan, backup, count, until = row
        found.append(BarisPemusnahan(key, nomor, pada, oleh, saksi, alasan or "", backup, count, until,
                                     tuple(BarisRincian(*one) for one in classes)))
    return tuple(found)
