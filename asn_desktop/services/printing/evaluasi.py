"""What stands on F5 to F8: evaluasi kinerja and rekaman umpan balik, in the layout of the plan."""

from dataclasses import replace

from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.documents.forms.evaluasi import FORM, REKAMAN, LembarEvaluasi
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.evaluasi import predikat_of
from asn_desktop.domain.periode import label_periode
from asn_desktop.domain.skp import JenisHasilKerja
from asn_desktop.domain.umpan_balik import lengkap
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.printing.parts import goal_rows, perilaku_rows
from asn_desktop.services.umpan_balik_periode import catatan_periode

KEYS = (FORM.key, REKAMAN.key)


def semua_catatan(paper: Paper) -> bool:
    """Whether all notes of its days stand on a paper: on a rekaman, unless the office wants only those that
    the evaluation took over.
    """
    return paper.form_key == REKAMAN.key and paper.texts["tampilan.rekaman_catatan"] == "semua"


def dengan_catatan(tx: ReadTx, paper: Paper) -> Paper:
    """The paper with the notes that stand on it; any other as it is."""
    if paper.sekitar is not None or not semua_catatan(paper):
        return paper
    return replace(paper, sekitar=catatan_periode(tx, paper.the_evaluasi))


def gather(paper: Paper) -> LembarEvaluasi:
    """The data of the form. Raises ValueError without an evaluation."""
    evaluasi, skp, paket = paper.the_evaluasi, paper.skp, paper.paket
    if paper.form_key == REKAMAN.key:
        evaluasi = lengkap(evaluasi, paper.sekitar or ())
    predikat = predikat_of(evaluasi, paket)
    return LembarEvaluasi(
        instansi=evaluasi.instansi,
        periode=label_periode(evaluasi.periode),
        mulai=evaluasi.mulai,
        selesai=evaluasi.selesai,
        pegawai=evaluasi.pegawai,
        penilai=evaluasi.penilai,
        pendekatan=skp.pendekatan,
        jenis=skp.jenis,
        capaian=paket.label_capaian[evaluasi.capaian] if evaluasi.capaian else "",
        kurva=paket.kurva[evaluasi.capaian] if evaluasi.capaian else None,
        utama=goal_rows(skp, JenisHasilKerja.UTAMA, paket, evaluasi),
        tambahan=goal_rows(skp, JenisHasilKerja.TAMBAHAN, paket, evaluasi),
        rating_hasil_kerja=paket.label_rating[evaluasi.rating_hasil_kerja]
        if evaluasi.rating_hasil_kerja
        else "",
        perilaku=perilaku_rows(skp, paket, evaluasi),
        rating_perilaku=paket.label_rating[evaluasi.rating_perilaku] if evaluasi.rating_perilaku else "",
        predikat=paket.label_predikat[predikat] if predikat else "",
        tanda_tangan=Tempat(evaluasi.tempat, evaluasi.tanggal_penilai),
        nomor=evaluasi.nomor,
        penanda=paper.penanda,
    )
