"""By when plans and evaluations are to be done: dated numbers that an office may set otherwise; reminders,
never a refusal.
"""

from datetime import date

from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.periode import JenisPeriode, rentang_periode, tenggat_evaluasi, tenggat_skp
from asn_desktop.services.kepegawaian import aturan_kantor


def tenggat_rencana(tx: ReadTx, tahun: int) -> date:
    """By when the plans of a year are to be set."""
    first = date(tahun, 1, 1)
    return tenggat_skp(tahun, aturan_kantor(tx).ketentuan.pada("tenggat.skp", first).angka)


def tenggat_penilaian(tx: ReadTx, periode: JenisPeriode, tahun: int) -> date:
    """By when the evaluations of a period are to be finished."""
    kode = "tenggat.evaluasi_akhir" if periode is JenisPeriode.AKHIR else "tenggat.evaluasi"
    last = rentang_periode(periode, tahun).selesai
    return tenggat_evaluasi(periode, tahun, aturan_kantor(tx).ketentuan.pada(kode, last).angka)
