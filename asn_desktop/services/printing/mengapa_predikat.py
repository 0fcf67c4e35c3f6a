"""What stands on the page that explains a predikat: all of it from the evaluation, its plan and its unit."""

from dataclasses import dataclass
from datetime import datetime

from asn_desktop.db.queries.pihak import load_fakta
from asn_desktop.documents.forms.mengapa_predikat import (
    FORM,
    BarisBukti,
    BarisCatatan,
    Kotak,
    MengapaPredikat,
)
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.evaluasi import Evaluasi, SasaranUmpanBalik, predikat_of
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import label_periode
from asn_desktop.domain.predikat import Predikat, Rating
from asn_desktop.domain.skp import Skp
from asn_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek
from asn_desktop.fields.texts.distribusi import kata_batas
from asn_desktop.services.access import needs
from asn_desktop.services.predikat_unit import KeadaanUnit, keadaan_unit
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.session import Session

KEYS = (FORM.key,)
_ROWS = (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH)
_COLUMNS = (Rating.DI_BAWAH, Rating.SESUAI, Rating.DI_ATAS)


@dataclass(frozen=True, slots=True)
class DistribusiUnit:
    """The unit of an evaluation in words, as it stood when the page was made."""

    kalimat: tuple[str, ...] = ()


@needs(Izin.LIHAT_KINERJA)
def baca_distribusi(session: Session, evaluasi: Evaluasi) -> DistribusiUnit:
    """The counts and limits of the unit in which an evaluation counts, over the people who are seen."""
    unit = evaluasi.unit_kerja_id
    if unit is None:
        with session.db.read() as tx:
            fakta = load_fakta(tx, (evaluasi.pegawai_id,)).get(evaluasi.pegawai_id)
        unit = fakta.unit_kerja_id if fakta else None
    if unit is None:
        return DistribusiUnit()
    return DistribusiUnit(_words(keadaan_unit(session, unit, evaluasi.tahun, evaluasi.periode)))


def gather(paper: Paper) -> MengapaPredikat:
    """The data of the page. Raises ValueError without an evaluation."""
    evaluasi, skp, paket = paper.the_evaluasi, paper.skp, paper.paket
    told = paper.sekitar if isinstance(paper.sekitar, DistribusiUnit) else DistribusiUnit()
    return MengapaPredikat(
        instansi=evaluasi.instansi,
        periode=label_periode(evaluasi.periode),
        mulai=evaluasi.mulai,
        selesai=evaluasi.selesai,
        pegawai=evaluasi.pegawai,
        penilai=evaluasi.penilai,
        bukti=_proofs(evaluasi, skp),
        umpan=_notes(evaluasi, skp, paket),
        kotak=_matrix(evaluasi, paket),
        rinci=_details(evaluasi, paket),
        distribusi=told.kalimat,
        keputusan=_decided(evaluasi),
        tanda_tangan=Tempat(evaluasi.tempat, evaluasi.tanggal_penilai),
        nomor=evaluasi.nomor_dokumen,
        penanda=paper.penanda,
    )


def _proofs(evaluasi: Evaluasi, skp: Skp) -> tuple[BarisBukti, ...]:
    rows = []
    for goal in skp.hasil_kerja:
        for item in goal.indikator:
            found = evaluasi.realisasi_of(item.id)
            rows.append(BarisBukti(item.indikator, item.target, found.realisasi, found.bukti_dukung))
    return tuple(rows)


def _notes(evaluasi: Evaluasi, skp: Skp, paket: PaketKinerja) -> tuple[BarisCatatan, ...]:
    about = {goal.id: f"Hasil kerja {place}" for place, goal in enumerate(skp.hasil_kerja, start=1)}
    values = {value.kode: value.nama for value in paket.nilai_dasar}
    rows = []
    for item in evaluasi.umpan_balik:
        names = about if item.sasaran is SasaranUmpanBalik.HASIL_KERJA else values
        day = tanggal_pendek(item.tanggal) if item.tanggal else ""
        rows.append(BarisCatatan(day, names.get(item.sasaran_id, ""), item.pemberi, item.teks))
    if evaluasi.catatan:
        rows.append(BarisCatatan("", "Catatan/rekomendasi", "Pejabat penilai", evaluasi.catatan))
    return tuple(rows)


def _matrix(evaluasi: Evaluasi, paket: PaketKinerja) -> Kotak:
    hasil, perilaku = evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku
    rows = tuple(
        (paket.label_rating[row], *(paket.label_predikat[paket.matriks[row, column]] for column in _COLUMNS))
        for row in _ROWS)
    chosen = (_ROWS.index(hasil), _COLUMNS.index(perilaku)) if hasil and perilaku else None
    return Kotak(tuple(paket.label_rating[column] for column in _COLUMNS), rows, chosen)


def _details(evaluasi: Evaluasi, paket: PaketKinerja) -> tuple[str, ...]:
    """The words in the order of the headings ``mengapa.rinci``."""
    predikat = predikat_of(evaluasi, paket)
    ratings = ((evaluasi.rating_hasil_kerja, evaluasi.alasan_hasil_kerja),
               (evaluasi.rating_perilaku, evaluasi.alasan_perilaku))
    hasil, perilaku = (_joined(paket.label_rating[rating] if rating else "", why) for rating, why in ratings)
    capaian = paket.label_capaian[evaluasi.capaian] if evaluasi.capaian else ""
    return (
        paket.label_predikat[predikat] if predikat else "-",
        hasil,
        perilaku,
        _joined(capaian, evaluasi.dasar_capaian),
        paket.teks["mengapa.aturan"].format(peraturan=paket.peraturan),
    )


def _joined(*parts: str) -> str:
    return ". ".join(part for part in parts if part) or "-"


def _decided(evaluasi: Evaluasi) -> tuple[str, ...]:
    nama = evaluasi.penilai.nama.removesuffix(".")  # a degree ends the sentence with its own point
    found = [f"Rating diberikan pejabat penilai {nama}."] if nama else []
    if evaluasi.diselesaikan is not None:
        found.append(f"Evaluasi diselesaikan oleh {evaluasi.diselesaikan.oleh} pada "
                     f"{_day(evaluasi.diselesaikan.pada)}.")
    else:
        found.append("Evaluasi belum diselesaikan.")
    return tuple(found)


def _day(moment: datetime) -> str:
    return tanggal_panjang(moment.date())


def _words(found: KeadaanUnit) -> tuple[str, ...]:
    label = found.paket.label_predikat
    if not found.total:
        return (f"{found.unit}: belum ada evaluasi yang selesai pada periode ini.",)
    counts = " · ".join(f"{label[predikat].title()} {found.jumlah[predikat]}"
                        for predikat in reversed(Predikat))
    told = {row.batas: row for row in reversed(found.baris) if row.batas}  # what two share is said once
    limits = [(f"{label[row.predikat].title()} {kata_batas(row.batas, row.predikat, label)}", row.terpenuhi)
              for row in reversed(told.values())]
    few = all(kept is None for _, kept in limits)
    said = [words if few else f"{words} ({'dipenuhi' if kept else 'tidak dipenuhi'})"
            for words, kept in limits]
    if few:
        said.append(f"belum diperiksa karena baru {found.total} pegawai")
    return (f"{found.unit} ({found.total} pegawai selesai dievaluasi): {counts}.",
            *((f"Batas: {'; '.join(said)}.",) if limits else ()))
