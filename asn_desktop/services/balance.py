"""How the predikat of a unit or of one penilai are spread, against the pattern of the capaian (SE MenPANRB
3/2023).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from asn_desktop.db.queries.daftar_evaluasi import BarisRating
from asn_desktop.db.queries.daftar_pegawai import load_units
from asn_desktop.domain.distribusi import problems_of_distribusi
from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.fields.texts import sentence
from asn_desktop.services import packs
from asn_desktop.services.access import needs
from asn_desktop.services.hitung_orang import jumlah_predikat, rating_orang, rencana_tak_dihitung
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
    """Number of people per predikat (all five keys) among the evaluations that have both ratings; who has
    several plans in the period counts once.
    """
    return jumlah_predikat(_ratings(session, tahun, periode, penilai_id, unit_id, selesai_saja))


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
    rows = _ratings(session, tahun, periode, penilai_id, unit_id, selesai_saja, berjalan)
    counts = jumlah_predikat(rows)
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


def _ratings(
    session: Session,
    tahun: int,
    periode: JenisPeriode,
    penilai_id: str | None,
    unit_id: str | None,
    selesai_saja: bool,
    berjalan: Evaluasi | None = None,
) -> list[BarisRating]:
    seen = sight(session, Izin.LIHAT_KINERJA, tahun=tahun)
    with session.db.read() as tx:
        if berjalan is not None:
            must_see(session, tx, (berjalan.pegawai_id,), Izin.LIHAT_KINERJA, tahun=tahun)
        units = with_units_below(load_units(tx), unit_id) if unit_id else None
        beside = rencana_tak_dihitung(tx, seen, tahun, periode, unit_ids=units, penilai_id=penilai_id,
                                      berjalan=berjalan)
        rows = rating_orang(tx, seen, tahun, periode, tanpa=beside, unit_ids=units, penilai_id=penilai_id,
                            lain=berjalan.id if berjalan else "")
    if berjalan is not None and all(one.skp_id != berjalan.skp_id for one in beside):
        rows.append(_running(berjalan))
    return [row for row in rows if not selesai_saja or row.status == StatusEvaluasi.SELESAI.value]


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
