"""What stands on the paper for a keberatan: the parties and the results that are objected to."""

from asn_desktop.documents.forms.keberatan import FORM, Keberatan
from asn_desktop.domain.evaluasi import predikat_of
from asn_desktop.domain.periode import label_periode
from asn_desktop.services.printing.forms import Paper

KEYS = (FORM.key,)


def gather(paper: Paper) -> Keberatan:
    """The data of the form. Raises ValueError without an evaluation."""
    evaluasi, paket = paper.the_evaluasi, paper.paket
    predikat = predikat_of(evaluasi, paket)
    hasil, perilaku = evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku
    return Keberatan(
        instansi=evaluasi.instansi,
        periode=label_periode(evaluasi.periode),
        mulai=evaluasi.mulai,
        selesai=evaluasi.selesai,
        pegawai=evaluasi.pegawai,
        penilai=evaluasi.penilai,
        atasan_penilai=evaluasi.atasan_penilai,
        rating_hasil_kerja=paket.label_rating[hasil] if hasil else "-",
        rating_perilaku=paket.label_rating[perilaku] if perilaku else "-",
        predikat=paket.label_predikat[predikat] if predikat else "-",
        tempat=evaluasi.tempat,
        nomor=evaluasi.nomor_dokumen,
        penanda=paper.penanda,
    )
