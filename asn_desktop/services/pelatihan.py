"""Trainings over all people, and jam pelajaran (JP) per person and year (PP 11/2017 Ps. 203; PerLAN
10/2018).
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import (
    SaringanPegawai,
    count_jp,
    load_jp,
    load_pegawai_ids,
    load_pegawai_rows,
    load_units,
)
from asn_desktop.db.queries.daftar_pelatihan import (
    BarisPelatihan,
    SaringanPelatihan,
    count_pelatihan,
    load_pelatihan_ids,
    load_pelatihan_rows,
)
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, must_see, sight
from asn_desktop.services.units import with_units_below

TARGET_JP = 20  # the yearly minimum of PNS; for PPPK the regulations name no minimum, offices count the same


@dataclass(frozen=True, slots=True)
class PelatihanQuery:
    """What the list shows; ``order``: tanggal_mulai, pegawai, nama or jp, "-" in front for descending."""

    cari: str = ""
    tahun: int | None = None
    unit_id: str | None = None
    jenis: str | None = None
    order: str = "-tanggal_mulai"


@dataclass(frozen=True, slots=True)
class PelatihanRow:
    """A training with the person who took it."""

    id: str
    version: int
    pegawai_id: str
    nip: str
    pegawai: str
    unit: str
    jenis: str
    nama: str
    penyelenggara: str
    tanggal_mulai: date
    tanggal_selesai: date | None
    jp: int
    nomor_sertifikat: str


@dataclass(frozen=True, slots=True)
class JpRingkasan:
    """JP of a year: active people, how many reached the target, and the sum of all their JP."""

    tahun: int
    target: int
    pegawai: int
    memenuhi: int
    jp: int


@dataclass(frozen=True, slots=True)
class JpRow:
    """One person's JP of a year."""

    pegawai_id: str
    nip: str
    nama: str
    unit: str
    jp: int
    memenuhi: bool


@needs(Izin.LIHAT_PEGAWAI)
def pelatihan_ids(session: Session, query: PelatihanQuery) -> tuple[str, ...]:
    """Ids of the trainings that pass, in the order asked for."""
    with session.db.read() as tx:
        ids = load_pelatihan_ids(tx, _seen(session, query.tahun), _saringan(tx, query))
    filters = (query.tahun, query.unit_id, query.jenis)
    leave_list_trace(session, "Daftar pelatihan", len(ids), query.cari, *filters)
    return ids


@needs(Izin.LIHAT_PEGAWAI)
def pelatihan_count(session: Session, query: PelatihanQuery) -> int:
    """How many trainings pass."""
    with session.db.read() as tx:
        return count_pelatihan(tx, _seen(session, query.tahun), _saringan(tx, query))


@needs(Izin.LIHAT_PEGAWAI)
def pelatihan_rows(
    session: Session, ids: tuple[str, ...], tahun: int | None = None
) -> tuple[PelatihanRow, ...]:
    """Rows in the order of the ids (of a list of that year); what no longer exists is left out.

    Raises OutOfSight when one is about a person who is not seen.
    """
    with session.db.read() as tx:
        rows = load_pelatihan_rows(tx, ids)
        people = {row.pegawai_id for row in rows.values()}
        must_see(session, tx, people, Izin.LIHAT_PEGAWAI, tahun=tahun)
    return tuple(_row(rows[key]) for key in ids if key in rows)


@needs(Izin.LIHAT_PEGAWAI)
def jp_summary(session: Session, tahun: int, unit_id: str | None = None) -> JpRingkasan:
    """How far the active people (of a unit and those below) are with their JP of that year."""
    with session.db.read() as tx:
        units = with_units_below(load_units(tx), unit_id) if unit_id else None
        return JpRingkasan(tahun, TARGET_JP, *count_jp(tx, _seen(session, tahun), tahun, TARGET_JP, units))


@needs(Izin.LIHAT_PEGAWAI)
def jp_rows(
    session: Session, tahun: int, *, unit_id: str | None = None, kurang_saja: bool = False
) -> tuple[JpRow, ...]:
    """Active people by name with their JP of that year; ``kurang_saja``: only those below the target."""
    with session.db.read() as tx:
        sums = load_jp(tx, tahun)
        people = [
            key
            for key in load_pegawai_ids(tx, _seen(session, tahun), _active(tx, unit_id))
            if not kurang_saja or sums.get(key, 0) < TARGET_JP
        ]
        rows = load_pegawai_rows(tx, people)
    leave_list_trace(session, f"JP {tahun}", len(rows), "", unit_id, kurang_saja or None)
    return tuple(
        JpRow(
            key,
            rows[key].nip,
            rows[key].nama,
            rows[key].unit,
            sums.get(key, 0),
            sums.get(key, 0) >= TARGET_JP,
        )
        for key in people
    )


def _seen(session: Session, tahun: int | None) -> Penglihatan:
    return sight(session, Izin.LIHAT_PEGAWAI, tahun=tahun)


def _saringan(tx: ReadTx, query: PelatihanQuery) -> SaringanPelatihan:
    units = with_units_below(load_units(tx), query.unit_id) if query.unit_id else None
    return SaringanPelatihan(query.cari, query.tahun, units, query.jenis, query.order)


def _active(tx: ReadTx, unit_id: str | None) -> SaringanPegawai:
    return SaringanPegawai(
        aktif=True, unit_ids=with_units_below(load_units(tx), unit_id) if unit_id else None
    )


def _row(row: BarisPelatihan) -> PelatihanRow:
    return PelatihanRow(
        row.id,
        row.version,
        row.pegawai_id,
        row.nip,
        row.pegawai,
        row.unit,
        row.jenis,
        row.nama,
        row.penyelenggara or "",
        row.tanggal_mulai,
        row.tanggal_selesai,
        row.jp,
        row.nomor_sertifikat or "",
    )
