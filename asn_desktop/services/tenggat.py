"""By when plans and evaluations are to be done: dated numbers that an office may set otherwise; reminders,
never a refusal.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from asn_desktop.db.queries.tenggat_kinerja import load_rencana_tahun
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.periode import JenisPeriode, rentang_periode, tenggat_evaluasi, tenggat_skp
from asn_desktop.domain.riwayat_orang import RiwayatOrang
from asn_desktop.domain.tenggat_kinerja import belum_selesai, tenggat_tahun
from asn_desktop.services.kepegawaian import aturan_kantor


def tenggat_rencana(tx: ReadTx, tahun: int) -> date:
    """By when the plans of a year are to be set."""
    return _of_plans(aturan_kantor(tx), tahun)


def tenggat_penilaian(tx: ReadTx, periode: JenisPeriode, tahun: int) -> date:
    """By when the evaluations of a period are to be finished."""
    return _of_period(aturan_kantor(tx), periode, tahun)


def dengan_tenggat(
    tx: ReadTx, dilihat: Penglihatan, rules: Aturan, dipakai: Sequence[JenisPeriode], hari: date,
    orang: Sequence[RiwayatOrang]
) -> tuple[RiwayatOrang, ...]:
    """These people with what of this and last year's appraisal is not done yet, by the periods that the
    office works with. Years in which it has set no plan at all are left alone.
    """
    plans = load_rencana_tahun(tx, (hari.year - 1, hari.year),
                               None if dilihat.semua else [satu.id for satu in orang])
    begun = sorted({one.tahun for own in plans.values() for one in own if one.ditetapkan})
    years = [tenggat_tahun(tahun, _of_plans(rules, tahun),
                           {periode: _of_period(rules, periode, tahun) for periode in dipakai})
             for tahun in begun]
    found = []
    for satu in orang:
        waits = tuple(belum_selesai(plans.get(satu.id, ()), years))
        found.append(replace(satu, tenggat_kinerja=waits) if waits else satu)
    return tuple(found)


def _of_plans(rules: Aturan, tahun: int) -> date:
    return tenggat_skp(tahun, rules.ketentuan.pada("tenggat.skp", date(tahun, 1, 1)).angka)


def _of_period(rules: Aturan, periode: JenisPeriode, tahun: int) -> date:
    kode = "tenggat.evaluasi_akhir" if periode is JenisPeriode.AKHIR else "tenggat.evaluasi"
    last = rentang_periode(periode, tahun).selesai
    return tenggat_evaluasi(periode, tahun, rules.ketentuan.pada(kode, last).angka)
