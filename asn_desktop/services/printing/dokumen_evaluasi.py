"""What stands on F9, dokumen evaluasi kinerja pegawai."""

from asn_desktop.documents.forms.dokumen_evaluasi import FORM, DokumenEvaluasi
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.domain.evaluasi import predikat_of
from asn_desktop.domain.periode import label_periode
from asn_desktop.services.printing.forms import Paper

KEYS = (FORM.key,)


def gather(paper: Paper) -> DokumenEvaluasi:
    """The data of the form. Raises ValueError without an evaluation."""
    evaluasi, paket = paper.the_evaluasi, paper.paket
    predikat = predikat_of(evaluasi, paket)
    return DokumenEvaluasi(
        instansi=evaluasi.instansi,
        periode=label_periode(evaluasi.periode),
        mulai=evaluasi.mulai,
        selesai=evaluasi.selesai,
        pegawai=evaluasi.pegawai,
        penilai=evaluasi.penilai,
        atasan_penilai=evaluasi.atasan_penilai,
        capaian=paket.label_capaian[evaluasi.capaian] if evaluasi.capaian else "",
        predikat=paket.label_predikat[predikat] if predikat else "",
        catatan=evaluasi.catatan,
        tanda_tangan_penilai=Tempat(evaluasi.tempat, evaluasi.tanggal_penilai),
        tanda_tangan_pegawai=Tempat(evaluasi.tempat, evaluasi.tanggal_pegawai),
        lambang=paper.lambang,
        nomor=evaluasi.nomor_dokumen,
        penanda=paper.penanda,
    )
