"""What stands on F2, SKP pendekatan hasil kerja kuantitatif."""

from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.documents.forms.skp_kuantitatif import FORM, SkpKuantitatif
from asn_desktop.domain.skp import JenisHasilKerja
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.printing.parts import goal_rows, perilaku_rows

KEY = FORM.key


def gather(paper: Paper) -> SkpKuantitatif:
    """The data of the form."""
    skp = paper.skp
    return SkpKuantitatif(
        instansi=skp.instansi,
        mulai=skp.mulai,
        selesai=skp.selesai,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        utama=goal_rows(skp, JenisHasilKerja.UTAMA),
        tambahan=goal_rows(skp, JenisHasilKerja.TAMBAHAN),
        perilaku=perilaku_rows(skp, paper.paket),
        tanda_tangan=Tempat(skp.tempat, skp.tanggal_ttd),
        nomor=skp.nomor,
    )
