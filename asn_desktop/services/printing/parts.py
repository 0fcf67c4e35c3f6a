"""Rows that several performance forms share, made of a plan and, where there is one, its evaluation."""

from asn_desktop.documents.forms.parts import BarisHasilKerja, BarisIndikator, BarisPerilaku, BarisUmpanBalik
from asn_desktop.domain.evaluasi import Evaluasi, SasaranUmpanBalik
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.skp import HasilKerja, JenisHasilKerja, Skp


def goal_rows(
    skp: Skp, jenis: JenisHasilKerja, paket: PaketKinerja, evaluasi: Evaluasi | None = None
) -> tuple[BarisHasilKerja, ...]:
    """The goals of one kind; with an evaluation also realisasi and feedback."""
    return tuple(_goal_row(goal, paket, evaluasi) for goal in skp.hasil_kerja_of(jenis))


def perilaku_rows(
    skp: Skp, paket: PaketKinerja, evaluasi: Evaluasi | None = None
) -> tuple[BarisPerilaku, ...]:
    """The nilai dasar of the pack, in its order and words, with the ekspektasi of the plan."""
    return tuple(
        BarisPerilaku(
            value.nama,
            value.panduan,
            skp.ekspektasi(value.kode),
            _feedback(evaluasi, SasaranUmpanBalik.PERILAKU, value.kode),
        )
        for value in paket.nilai_dasar
    )


def _goal_row(goal: HasilKerja, paket: PaketKinerja, evaluasi: Evaluasi | None) -> BarisHasilKerja:
    return BarisHasilKerja(
        goal.rhk_pimpinan,
        goal.rhk,
        goal.penugasan_dari,
        tuple(
            BarisIndikator(
                item.aspek,
                item.indikator,
                item.target,
                evaluasi.realisasi_of(item.id).realisasi if evaluasi else "",
            )
            for item in goal.indikator
        ),
        _feedback(evaluasi, SasaranUmpanBalik.HASIL_KERJA, goal.id),
        paket.teks.get(f"perspektif.{goal.perspektif}", "") if goal.perspektif else "",
    )


def _feedback(
    evaluasi: Evaluasi | None, sasaran: SasaranUmpanBalik, sasaran_id: str
) -> tuple[BarisUmpanBalik, ...]:
    if evaluasi is None:
        return ()
    return tuple(
        BarisUmpanBalik(item.pemberi, item.teks)
        for item in evaluasi.umpan_balik_for(sasaran, sasaran_id)
        if item.teks.strip()
    )
