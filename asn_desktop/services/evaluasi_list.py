"""The list of evaluations of a period: everyone whose plan was set, in the order in which papers are
sorted.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.db.queries.daftar_evaluasi import (
    BarisEvaluasi,
    count_indikator,
    count_realisasi,
    load_daftar_evaluasi,
)
from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.db.queries.daftar_skp import count_by_penilai, people_without_skp
from asn_desktop.db.queries.pihak import penilai_of_all
from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.teks import match_key
from asn_desktop.services.balance import predikat_of_ratings
from asn_desktop.services.clock import today
from asn_desktop.services.pihak import clamp
from asn_desktop.services.session import Session
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
    with session.db.read() as tx:
        units = with_units_below(load_units(tx), unit_id) if unit_id else None
        rows = load_daftar_evaluasi(tx, tahun, periode.value)
        indikator = count_indikator(tx, tahun)
        realisasi = count_realisasi(tx, tahun, periode.value)
    wanted = match_key(cari)
    return tuple(
        _row(row, realisasi.get(row.evaluasi_id or "", 0), indikator.get(row.skp_id, 0))
        for row in rows
        if (penilai_id is None or row.penilai_id == penilai_id)
        and (units is None or row.unit_id in units)
        and (status is None or (row.status or BELUM) == str(status))
        and (not wanted or wanted in match_key(f"{row.nama} {row.nip} {row.jabatan} {row.nomor or ''}"))
    )


def penilai_choices(session: Session, tahun: int) -> tuple[PenilaiChoice, ...]:
    """Everyone who appraises somebody in that year, by name."""
    day = clamp(today(session), date(tahun, 1, 1), date(tahun, 12, 31))
    with session.db.read() as tx:
        counts = count_by_penilai(tx, tahun)
        without = people_without_skp(tx, tahun)
        assigned = penilai_of_all(tx, day) if without else {}
    for person in without:
        penilai = assigned.get(person)
        if penilai is not None and penilai[1]:
            counts[penilai] = counts.get(penilai, 0) + 1
    by_id: dict[str, PenilaiChoice] = {}
    outside: list[PenilaiChoice] = []
    for (penilai_id, nama), count in counts.items():
        if penilai_id is None:
            outside.append(PenilaiChoice(None, nama, count))
        else:  # one person may stand under two spellings in two documents
            by_id[penilai_id] = PenilaiChoice(
                penilai_id, nama, count + (by_id[penilai_id].jumlah if penilai_id in by_id else 0)
            )
    return tuple(sorted((*by_id.values(), *outside), key=_by_name))


def _by_name(choice: PenilaiChoice) -> tuple[str, str]:
    return match_key(choice.nama), choice.penilai_id or ""


def _row(row: BarisEvaluasi, filled: int, indikator: int) -> EvaluasiRow:
    return EvaluasiRow(
        row.pegawai_id,
        row.nip,
        row.nama,
        row.jabatan,
        row.unit,
        row.penilai_id,
        row.penilai or "",
        row.skp_id,
        row.evaluasi_id,
        row.nomor or "",
        StatusEvaluasi(row.status) if row.status else None,
        predikat_of_ratings(row.paket, row.rating_hasil_kerja, row.rating_perilaku),
        filled,
        indikator,
        row.versi or 0,
    )
