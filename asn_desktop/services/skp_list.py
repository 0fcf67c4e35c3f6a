"""The list of plans of a year: every active pegawai with his SKP, or without one."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.daftar_skp import BarisSkp, count_planned, count_skp_by_status, load_daftar_skp
from asn_desktop.db.queries.pihak import penilai_of_all
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import Sebagai, StatusSkp
from asn_desktop.domain.teks import match_key
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.pihak import clamp
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight
from asn_desktop.services.units import with_units_below

BELUM = "belum"  # as a filter: people who have no plan yet


@dataclass(frozen=True, slots=True)
class SkpRow:
    """A pegawai and one SKP of the year; ``skp_id`` and ``status`` are None and ``nomor`` empty without
    one.
    """

    pegawai_id: str
    nip: str
    nama: str
    jabatan: str
    unit: str
    penilai_id: str | None
    penilai: str
    skp_id: str | None
    nomor: str
    status: StatusSkp | None
    mulai: date | None
    selesai: date | None
    versi: int
    sebagai: Sebagai = Sebagai.DEFINITIF
    adendum_ke: int = 0


@dataclass(frozen=True, slots=True)
class SkpCounts:
    """Plans by their state, and people who have none; ``pegawai`` counts everybody once. Who has two plans
    in a year counts with both.
    """

    pegawai: int
    belum: int
    draf: int
    diajukan: int
    ditetapkan: int


@needs(Izin.LIHAT_KINERJA)
def list_skp(
    session: Session,
    tahun: int,
    *,
    unit_id: str | None = None,
    penilai_id: str | None = None,
    status: StatusSkp | str | None = None,
    cari: str = "",
) -> tuple[SkpRow, ...]:
    """Rows by name. ``unit_id`` takes the units below with it, ``status`` is a state or "belum", ``cari``
    matches parts of name, NIP, jabatan or number.
    """
    rows = [_row(row, penilai) for row, penilai in _rows(session, tahun, unit_id)]
    leave_list_trace(session, f"Daftar SKP {tahun}", len(rows), "", unit_id)
    wanted = match_key(cari)
    return tuple(
        row
        for row in rows
        if (penilai_id is None or row.penilai_id == penilai_id)
        and (status is None or (row.status is None if status == BELUM else row.status == status))
        and (not wanted or wanted in match_key(f"{row.nama} {row.nip} {row.jabatan} {row.nomor}"))
    )


@needs(Izin.LIHAT_KINERJA)
def skp_counts(
    session: Session, tahun: int, *, unit_id: str | None = None, penilai_id: str | None = None
) -> SkpCounts:
    """How many people there are, and where their plans stand."""
    if penilai_id is None:
        with session.db.read() as tx:
            units = with_units_below(load_units(tx), unit_id) if unit_id else None
            seen = sight(session, Izin.LIHAT_KINERJA, tahun=tahun)
            known = count_skp_by_status(tx, seen, tahun, units)
            people = count_planned(tx, seen, tahun, units) + known.get("", 0)
        return SkpCounts(
            people, known.get("", 0), *(known.get(status.value, 0) for status in StatusSkp)
        )
    own = [row for row, (penilai, _) in _rows(session, tahun, unit_id) if penilai == penilai_id]
    states = [row.status for row in own]
    return SkpCounts(
        len({row.pegawai_id for row in own}),
        states.count(None),
        *(states.count(status.value) for status in StatusSkp),
    )


def _rows(session: Session, tahun: int, unit_id: str | None) -> list[tuple[BarisSkp, tuple[str | None, str]]]:
    day = clamp(today(session), date(tahun, 1, 1), date(tahun, 12, 31))
    with session.db.read() as tx:
        units = with_units_below(load_units(tx), unit_id) if unit_id else None
        seen = sight(session, Izin.LIHAT_KINERJA, tahun=tahun)
        rows = [row for row in load_daftar_skp(tx, seen, tahun) if units is None or row.unit_id in units]
        without = any(row.skp_id is None for row in rows)
        assigned = penilai_of_all(tx, seen, day) if without else {}
    nobody: tuple[str | None, str] = (None, "")
    return [
        (
            row,
            assigned.get(row.pegawai_id, nobody)
            if row.skp_id is None
            else (row.penilai_id, row.penilai or ""),
        )
        for row in rows
    ]


def _row(row: BarisSkp, penilai: tuple[str | None, str]) -> SkpRow:
    return SkpRow(
        row.pegawai_id,
        row.nip,
        row.nama,
        row.jabatan,
        row.unit,
        penilai[0],
        penilai[1],
        row.skp_id,
        row.nomor or "",
        StatusSkp(row.status) if row.status else None,
        row.mulai,
        row.selesai,
        row.versi or 0,
        Sebagai(row.sebagai or ""),
        row.adendum_ke or 0,
    )
