"""What stands on F4, lampiran SKP."""

from asn_desktop.documents.forms.lampiran_skp import FORM, LampiranSkp
from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.services.printing.forms import Paper

KEYS = (FORM.key,)


def gather(paper: Paper) -> LampiranSkp:
    """The data of the form."""
    skp = paper.skp
    return LampiranSkp(
        instansi=skp.instansi,
        mulai=skp.mulai,
        selesai=skp.selesai,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        pendekatan=skp.pendekatan,
        jenis=skp.jenis,
        dukungan=skp.dukungan,
        skema=skp.skema,
        konsekuensi=skp.konsekuensi,
        tanda_tangan=Tempat(skp.tempat, skp.tanggal_ttd),
        nomor=skp.nomor,
        penanda=paper.penanda,
    )
