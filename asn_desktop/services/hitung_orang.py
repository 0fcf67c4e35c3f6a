"""People counted by their predikat: who has several plans in the period counts once, with the one that the
rule names among those of the unit or penilai that is asked for (``domain/rencana_ganda.py``).
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable

from asn_desktop.db.queries.daftar_evaluasi import (
    BarisRating,
    BarisRencana,
    load_beberapa_rencana,
    load_rating,
)
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.rencana_ganda import RencanaOrang, sendiri_dahulu, tidak_dihitung
from asn_desktop.services.kepegawaian import aturan_kantor
from asn_desktop.services.packs import predikat_of_ratings


def rencana_tak_dihitung(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: JenisPeriode, *,
    unit_ids: Collection[str] | None = None, penilai_id: str | None = None, berjalan: Evaluasi | None = None
) -> tuple[BarisRencana, ...]:
    """The plans beside which another of the same person counts, among those of these units or this penilai.

    ``berjalan`` is an unsaved evaluation: its plan is one of them wherever it was stored.
    """
    running = berjalan.skp_id if berjalan else ""
    plans = {
        row.skp_id: row for row in load_beberapa_rencana(tx, dilihat, tahun, periode.value)
        if row.skp_id == running or ((unit_ids is None or row.unit_id in unit_ids)
                                     and (penilai_id is None or row.penilai_id == penilai_id))}
    people: dict[Hashable, list[RencanaOrang]] = defaultdict(list)
    for row in plans.values():
        people[row.pegawai_id].append(RencanaOrang(row.skp_id, row.mulai, row.selesai, bool(row.sebagai)))
    if not people:
        return ()
    span = rentang_periode(periode, tahun)
    own_first = sendiri_dahulu(aturan_kantor(tx).ketentuan, span.selesai)
    return tuple(plans[key] for key in sorted(tidak_dihitung(people, span, sendiri_dahulu=own_first)))


def rating_orang(
    tx: ReadTx, dilihat: Penglihatan, tahun: int, periode: JenisPeriode, *, tanpa: Iterable[BarisRencana],
    unit_ids: Collection[str] | None = None, penilai_id: str | None = None, lain: str = ""
) -> list[BarisRating]:
    """The evaluations of these units or this penilai by their ratings, without the plans ``tanpa`` and the
    evaluation ``lain``.
    """
    left_out = {row.evaluasi_id for row in tanpa if row.evaluasi_id} | ({lain} if lain else set())
    return [row for row in load_rating(tx, dilihat, tahun, periode.value, left_out)
            if (penilai_id is None or row.penilai_id == penilai_id)
            and (unit_ids is None or row.unit_id in unit_ids)]


def jumlah_predikat(rows: Iterable[BarisRating]) -> dict[Predikat, int]:
    """How many of them have each predikat (all five keys), among those with both ratings."""
    counts = dict.fromkeys(Predikat, 0)
    for row in rows:
        predikat = predikat_of_ratings(row.paket, row.rating_hasil_kerja, row.rating_perilaku)
        if predikat is not None:
            counts[predikat] += row.jumlah
    return counts
