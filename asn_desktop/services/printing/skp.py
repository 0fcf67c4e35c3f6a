"""What stands on F1 to F3: the plan, in the form of its approach and kind."""

from asn_desktop.documents.forms.parts import Tempat
from asn_desktop.documents.forms.skp import FORMS, LembarSkp
from asn_desktop.domain.skp import JenisHasilKerja
from asn_desktop.services.printing.forms import Paper
from asn_desktop.services.printing.parts import goal_rows, perilaku_rows

KEYS = tuple(form.key for form in FORMS)


def gather(paper: Paper) -> LembarSkp:
    """The data of the form."""
    skp, paket = paper.skp, paper.paket
    return LembarSkp(
        instansi=skp.instansi,
        mulai=skp.mulai,
        selesai=skp.selesai,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        pendekatan=skp.pendekatan,
        jenis=skp.jenis,
        utama=goal_rows(skp, JenisHasilKerja.UTAMA, paket),
        tambahan=goal_rows(skp, JenisHasilKerja.TAMBAHAN, paket),
        perilaku=perilaku_rows(skp, paket),
        tanda_tangan=Tempat(skp.tempat, skp.tanggal_ttd),
        nomor=skp.nomor,
        penanda=paper.penanda,
    )
