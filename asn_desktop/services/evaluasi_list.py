"""The list of evaluations of a period: everyone whose plan was set, in the order in which papers are
sorted.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.daftar_evaluasi import (
    BarisEvaluasi,
    DariPenilai,
    count_indikator,
    count_realisasi,
    load_daftar_evaluasi,
)
from asn_desktop.db.queries.daftar_pegawai import SaringanPegawai, load_pegawai_ids, load_units
from asn_desktop.db.queries.daftar_skp import count_by_penilai
from asn_desktop.db.queries.pihak import penilai_of_all
from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.teks import match_key
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.packs import predikat_of_ratings
from asn_desktop.services.pihak import clamp
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_list_trace, sight
from asn_desktop.services.skp_list import BELUM
from asn_desktop.services.units import with_units_below


@dataclass(frozen=True, slots=True)
class EvaluasiRow:
    """One person of the period; without an evaluation ``evaluasi_id``, ``status`` and ``predikat`` are None.

    ``realisasi_terisi`` of ``indikator`` have a realisasi. ``predikat`` is computed also while it is a draft.
    """

    pegawai_id: str
    nip: str
    nama: str
    jabatan: str
    unit: str
    penilai_id: str | None
    penilai: str
    skp_id: str
    evaluasi_id: str | None
    nomor: str
    status: StatusEvaluasi | None
    predikat: Predikat | None
    realisasi_terisi: int
    indikator: int
    versi: int


@dataclass(frozen=True, slots=True)
class PenilaiChoice:
    """A penilai with the number of people whom he appraises in that year; id None: officials outside the
    data.
    """

    penilai_id: str | None
    nama: str
    jumlah: int


@needs(Izin.LIHAT_KINERJA)
def list_evaluasi(
    session: Session,
    tahun: int,
    periode: JenisPeriode,
    *,
    penilai_id: str | None = None,
    unit_id: str | None = None,
    status: StatusEvaluasi | str | None = None,
    cari: str = "",
) -> tuple[EvaluasiRow, ...]:
    """Rows by unit, golongan from the highest, name.

    ``unit_id`` takes the units below with it, ``status`` is a state or "belum" (no evaluation yet).
    """
    span = rentang_periode(periode, tahun)
    day = clamp(today(session), span.mulai, span.selesai)
    seen = sight(session, Izin.LIHAT_KINERJA, tahun=tahun)
    with session.db.read() as tx:
        units = with_units_below(load_units(tx), unit_id) if unit_id else None
        assigned = penilai_of_all(tx, seen, day)
        own = tuple(person for person, (key, _) in assigned.items() if penilai_id and key == penilai_id)
        rows = load_daftar_evaluasi(
            tx, seen, tahun, periode.value, DariPenilai(penilai_id, own) if penilai_id else None
        )
        skp_ids = [row.skp_id for row in rows]
        indikator = count_indikator(tx, tahun, skp_ids)
        realisasi = count_realisasi(tx, tahun, periode.value, skp_ids)
    leave_list_trace(session, f"Daftar evaluasi {periode.value} {tahun}", len(rows), "", penilai_id)
    wanted = match_key(cari)
    found = (
        _row(
            row,
            assigned.get(row.pegawai_id),
            realisasi.get(row.evaluasi_id or "", 0),
            indikator.get(row.skp_id, 0),
        )
        for row in rows
        if (units is None or row.unit_id in units)
        and (status is None or (row.status or BELUM) == str(status))
    )
    return tuple(
        row
        for row in found
        if (penilai_id is None or row.penilai_id == penilai_id)
        and (not wanted or wanted in match_key(f"{row.nama} {row.nip} {row.jabatan} {row.nomor}"))
    )


@needs(Izin.LIHAT_KINERJA)
def penilai_choices(session: Session, tahun: int) -> tuple[PenilaiChoice, ...]:
    """Everyone who appraises somebody in that year, by name: as assigned today, and as the year's plans
    name them.
    """
    day = clamp(today(session), date(tahun, 1, 1), date(tahun, 12, 31))
    seen = sight(session, Izin.LIHAT_KINERJA, tahun=tahun)
    with session.db.read() as tx:
        on_plans = count_by_penilai(tx, seen, tahun)
        active = load_pegawai_ids(tx, seen, SaringanPegawai(aktif=True))
        assigned = penilai_of_all(tx, seen, day)
    found = Counter(assigned[person] for person in active if person in assigned and assigned[person][1])
    by_key = {key or nama: PenilaiChoice(key, nama, count) for (key, nama), count in found.items()}
    for (key, nama), count in on_plans.items():  # who was replaced since still has papers of his own
        by_key.setdefault(key or nama, PenilaiChoice(key, nama, count))
    return tuple(sorted(by_key.values(), key=_by_name))


def _by_name(choice: PenilaiChoice) -> tuple[str, str]:
    return match_key(choice.nama), choice.penilai_id or ""


def _row(
    row: BarisEvaluasi, assigned: tuple[str | None, str] | None, filled: int, indikator: int
) -> EvaluasiRow:
    # Before there is an evaluation, it would be made by whoever is assigned now.
    penilai = (
        assigned
        if row.evaluasi_id is None and assigned and assigned[1]
        else (row.penilai_id, row.penilai or "")
    )
    return EvaluasiRow(
        row.pegawai_id,
        row.nip,
        row.nama,
        row.jabatan,
        row.unit,
        penilai[0],
        penilai[1],
        row.skp_id,
        row.evaluasi_id,
        row.nomor or "",
        StatusEvaluasi(row.status) if row.status else None,
        predikat_of_ratings(row.paket, row.rating_hasil_kerja, row.rating_perilaku),
        filled,
        indikator,
        row.versi or 0,
    )
