"""How the predikat of a unit or of one penilai are spread, against the pattern of the capaian (SE MenPANRB
3/2023).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from asn_desktop.db.queries.daftar_evaluasi import BarisRating, load_rating
from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.domain.distribusi import problems_of_distribusi
from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Predikat, Rating, predikat_for
from asn_desktop.fields.texts import sentence
from asn_desktop.services import packs
from asn_desktop.services.access import needs
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see, sight
from asn_desktop.services.units import with_units_below


@dataclass(frozen=True, slots=True)
class Keseimbangan:
    """Counts by predikat beside the expected ones.

    ``pola`` is the official curve scaled to ``total`` people (empty while no capaian is known), ``capaian``
    the one that most evaluations name, ``peringatan`` remarks as sentences; none of them forbids anything.
    """

    jumlah: Mapping[Predikat, int]
    total: int
    pola: Mapping[Predikat, float]
    capaian: Capaian | None
    peringatan: tuple[str, ...]


@needs(Izin.LIHAT_KINERJA)
def distribution(
    session: Session,
    tahun: int,
    periode: JenisPeriode,
    *,
    penilai_id: str | None = None,
    unit_id: str | None = None,
    selesai_saja: bool = False,
) -> dict[Predikat, int]:
    """Number of people per predikat (all five keys) among the evaluations that have both ratings."""
    return _counted(_ratings(session, tahun, periode, penilai_id, unit_id, selesai_saja))


@needs(Izin.LIHAT_KINERJA)
def balance(
    session: Session,
    tahun: int,
    periode: JenisPeriode,
    *,
    penilai_id: str | None = None,
    unit_id: str | None = None,
    berjalan: Evaluasi | None = None,
    selesai_saja: bool = False,
) -> Keseimbangan:
    """The distribution with its pattern and remarks; ``berjalan`` is the unsaved evaluation on the screen."""
    running = berjalan.id if berjalan else ""
    rows = _ratings(session, tahun, periode, penilai_id, unit_id, selesai_saja, running)
    if berjalan is not None:
        with session.db.read() as tx:
            must_see(session, tx, (berjalan.pegawai_id,), Izin.LIHAT_KINERJA, tahun=tahun)
        rows.append(_running(berjalan))
    counts = _counted(rows)
    named: Counter[str] = Counter()
    for row in rows:
        if row.capaian:
            named[row.capaian] += row.jumlah
    if not named:
        return Keseimbangan(counts, sum(counts.values()), {}, None, ())
    chosen, paket = Capaian(named.most_common(1)[0][0]), packs.pack(rows[0].paket)
    total = sum(counts.values())
    return Keseimbangan(
        counts,
        total,
        pattern(paket, chosen, total),
        chosen,
        tuple(sentence(problem) for problem in problems_of_distribusi(counts, chosen, paket)),
    )


def pattern(paket: PaketKinerja, capaian: Capaian, total: int) -> dict[Predikat, float]:
    """The relative frequencies of the official curve scaled to so many people."""
    frekuensi = paket.kurva[capaian].frekuensi
    whole = sum(frekuensi.values())
    return {predikat: total * frekuensi[predikat] / whole for predikat in Predikat}


def predikat_of_ratings(paket: str, hasil_kerja: str | None, perilaku: str | None) -> Predikat | None:
    """The predikat of two stored ratings under the pack of that code; None while one is missing."""
    if hasil_kerja is None or perilaku is None:
        return None
    return predikat_for(Rating(hasil_kerja), Rating(perilaku), packs.pack(paket).matriks)


def _ratings(
    session: Session,
    tahun: int,
    periode: JenisPeriode,
    penilai_id: str | None,
    unit_id: str | None,
    selesai_saja: bool,
    without: str = "",
) -> list[BarisRating]:
    with session.db.read() as tx:
        units = with_units_below(load_units(tx), unit_id) if unit_id else None
        rows = load_rating(tx, sight(session, Izin.LIHAT_KINERJA, tahun=tahun), tahun, periode.value, without)
    return [
        row
        for row in rows
        if (penilai_id is None or row.penilai_id == penilai_id)
        and (units is None or row.unit_id in units)
        and (not selesai_saja or row.status == StatusEvaluasi.SELESAI.value)
    ]


def _running(evaluasi: Evaluasi) -> BarisRating:
    return BarisRating(
        None,
        evaluasi.penilai.pegawai_id,
        evaluasi.paket,
        evaluasi.status.value,
        evaluasi.capaian.value if evaluasi.capaian else None,
        evaluasi.rating_hasil_kerja.value if evaluasi.rating_hasil_kerja else None,
        evaluasi.rating_perilaku.value if evaluasi.rating_perilaku else None,
        1,
    )


def _counted(rows: list[BarisRating]) -> dict[Predikat, int]:
    counts = dict.fromkeys(Predikat, 0)
    for row in rows:
        predikat = predikat_of_ratings(row.paket, row.rating_hasil_kerja, row.rating_perilaku)
        if predikat is not None:
            counts[predikat] += row.jumlah
    return counts
