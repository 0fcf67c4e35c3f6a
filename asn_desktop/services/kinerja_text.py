"""Texts of an SKP and of an evaluation before they are stored: tidied, and refused when too long or
unprintable.

Emptiness never stands in the way of saving; only what the data file or the paper could not hold does.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from asn_desktop.domain.evaluasi import Evaluasi, Realisasi, SasaranUmpanBalik, UmpanBalik
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.skp import MAX_HASIL_KERJA, MAX_TEKS, HasilKerja, Indikator, Skp
from asn_desktop.domain.teks import forbidden_character, tidy, tidy_lines

MAX_ASPEK = 80
MAX_TARGET = 1200
MAX_PENUGASAN = 200
MAX_PEMBERI = 120
MAX_TEMPAT = 80
MAX_CATATAN = 4000
MAX_INDIKATOR = 20
MAX_LAMPIRAN = 30
MAX_UMPAN_BALIK = 200

Text = tuple[str, str, int]  # path of the field, its text, the number of characters it may have


def tidy_skp(skp: Skp) -> Skp:
    """The plan with every text composed and trimmed, and lists of the lampiran without empty lines."""
    return replace(
        skp,
        tempat=tidy(skp.tempat),
        instansi=tidy(skp.instansi),
        hasil_kerja=tuple(_tidy_goal(goal) for goal in skp.hasil_kerja),
        perilaku=tuple((kode, tidy_lines(text)) for kode, text in skp.perilaku),
        dukungan=_tidy_list(skp.dukungan),
        skema=_tidy_list(skp.skema),
        konsekuensi=_tidy_list(skp.konsekuensi),
    )


def problems_of_skp_texts(skp: Skp) -> tuple[Problem, ...]:
    """Why the plan cannot be stored: too many parts, a text too long, a character that nobody can see or
    print.
    """
    found = list(_problems_of(_texts_of_skp(skp)))
    if len(skp.hasil_kerja) > MAX_HASIL_KERJA:
        found.append(Problem("hasil_kerja", "skp.terlalu_banyak", {"batas": MAX_HASIL_KERJA}))
    for number, goal in enumerate(skp.hasil_kerja):
        if len(goal.indikator) > MAX_INDIKATOR:
            found.append(
                Problem(
                    f"hasil_kerja/{number}/indikator",
                    "skp.terlalu_banyak_indikator",
                    {"batas": MAX_INDIKATOR},
                )
            )
    for name in ("dukungan", "skema", "konsekuensi"):
        if len(getattr(skp, name)) > MAX_LAMPIRAN:
            found.append(Problem(name, "skp.terlalu_banyak_lampiran", {"batas": MAX_LAMPIRAN}))
    return tuple(found)


def tidy_evaluasi(evaluasi: Evaluasi) -> Evaluasi:
    """The evaluation with every text composed and trimmed; feedback without a text is dropped."""
    feedback = (_tidy_feedback(item) for item in evaluasi.umpan_balik)
    return replace(
        evaluasi,
        tempat=tidy(evaluasi.tempat),
        instansi=tidy(evaluasi.instansi),
        dasar_capaian=tidy_lines(evaluasi.dasar_capaian),
        catatan=tidy_lines(evaluasi.catatan),
        alasan_hasil_kerja=tidy_lines(evaluasi.alasan_hasil_kerja),
        alasan_perilaku=tidy_lines(evaluasi.alasan_perilaku),
        realisasi=tuple(
            Realisasi(item.indikator_id, tidy_lines(item.realisasi), tidy_lines(item.bukti_dukung))
            for item in evaluasi.realisasi
        ),
        umpan_balik=tuple(item for item in feedback if item.teks),
    )


def problems_of_evaluasi_texts(evaluasi: Evaluasi) -> tuple[Problem, ...]:
    """Why the evaluation cannot be stored: too much feedback, a text too long, a character that cannot be
    printed.
    """
    found = list(_problems_of(_texts_of_evaluasi(evaluasi)))
    if len(evaluasi.umpan_balik) > MAX_UMPAN_BALIK:
        found.append(
            Problem("umpan_balik", "evaluasi.terlalu_banyak_umpan_balik", {"batas": MAX_UMPAN_BALIK})
        )
    return tuple(found)


def only_known_parts(evaluasi: Evaluasi, skp: Skp, stored: Evaluasi | None = None) -> Evaluasi:
    """Without realisasi and feedback of parts that the plan does not have; what is stored already stays, also
    when an addendum took its part out of the plan.
    """
    goals = {goal.id for goal in skp.hasil_kerja}
    indikator = {item.id for goal in skp.hasil_kerja for item in goal.indikator}
    if stored is not None:
        goals |= {item.sasaran_id for item in stored.umpan_balik}
        indikator |= {item.indikator_id for item in stored.realisasi}
    return replace(
        evaluasi,
        realisasi=tuple(item for item in evaluasi.realisasi if item.indikator_id in indikator),
        umpan_balik=tuple(
            item
            for item in evaluasi.umpan_balik
            if item.sasaran is SasaranUmpanBalik.PERILAKU or item.sasaran_id in goals
        ),
    )


def _texts_of_skp(skp: Skp) -> Iterator[Text]:
    yield "tempat", skp.tempat, MAX_TEMPAT
    for number, goal in enumerate(skp.hasil_kerja):
        path = f"hasil_kerja/{number}"
        yield f"{path}/rhk", goal.rhk, MAX_TEKS
        yield f"{path}/rhk_pimpinan", goal.rhk_pimpinan, MAX_TEKS
        yield f"{path}/penugasan_dari", goal.penugasan_dari, MAX_PENUGASAN
        for place, indikator in enumerate(goal.indikator):
            yield f"{path}/indikator/{place}/aspek", indikator.aspek, MAX_ASPEK
            yield f"{path}/indikator/{place}/indikator", indikator.indikator, MAX_TEKS
            yield f"{path}/indikator/{place}/target", indikator.target, MAX_TARGET
    for kode, text in skp.perilaku:
        yield f"perilaku/{kode}", text, MAX_TEKS
    for name in ("dukungan", "skema", "konsekuensi"):
        for number, text in enumerate(getattr(skp, name)):
            yield f"{name}/{number}", text, MAX_TEKS


def _texts_of_evaluasi(evaluasi: Evaluasi) -> Iterator[Text]:
    yield "tempat", evaluasi.tempat, MAX_TEMPAT
    yield "dasar_capaian", evaluasi.dasar_capaian, MAX_TEKS
    yield "catatan", evaluasi.catatan, MAX_CATATAN
    yield "alasan_hasil_kerja", evaluasi.alasan_hasil_kerja, MAX_TEKS
    yield "alasan_perilaku", evaluasi.alasan_perilaku, MAX_TEKS
    for item in evaluasi.realisasi:
        yield f"realisasi/{item.indikator_id}", item.realisasi, MAX_TEKS
        yield f"bukti_dukung/{item.indikator_id}", item.bukti_dukung, MAX_TEKS
    for feedback in evaluasi.umpan_balik:
        yield f"umpan_balik/{feedback.id}", feedback.teks, MAX_TEKS
        yield f"umpan_balik/{feedback.id}/pemberi", feedback.pemberi, MAX_PEMBERI


def _problems_of(texts: Iterable[Text]) -> Iterator[Problem]:
    for path, text, limit in texts:
        if len(text) > limit:
            yield Problem(path, "teks.terlalu_panjang", {"batas": limit, "panjang": len(text)})
        character = forbidden_character(text)
        if character:
            yield Problem(path, "teks.karakter_terlarang", {"karakter": character})


def _tidy_goal(goal: HasilKerja) -> HasilKerja:
    return replace(
        goal,
        rhk=tidy_lines(goal.rhk),
        rhk_pimpinan=tidy_lines(goal.rhk_pimpinan),
        penugasan_dari=tidy(goal.penugasan_dari),
        indikator=tuple(_tidy_indikator(item) for item in goal.indikator),
    )


def _tidy_indikator(indikator: Indikator) -> Indikator:
    return replace(
        indikator,
        aspek=tidy(indikator.aspek),
        indikator=tidy_lines(indikator.indikator),
        target=tidy_lines(indikator.target),
    )


def _tidy_feedback(item: UmpanBalik) -> UmpanBalik:
    return replace(item, pemberi=tidy(item.pemberi), teks=tidy_lines(item.teks))


def _tidy_list(texts: tuple[str, ...]) -> tuple[str, ...]:
    tidied = (tidy_lines(text) for text in texts)
    return tuple(text for text in tidied if text)
