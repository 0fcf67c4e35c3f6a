"""How the use cases of planning are called: addenda, a second plan, agreement, planned actions, templates."""

from dataclasses import replace
from datetime import date

from asn_desktop.domain.kesepakatan import LangkahSepakat, PeranSepakat
from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
from asn_desktop.domain.templat_skp import isi_dari
from asn_desktop.services import adendum, kesepakatan, rencana_aksi, salin_skp, skp_pindah, templat_skp
from asn_desktop.services.session import Session
from tests.services.panggilan import EVALUASI, SKP, Orang, Panggilan


def _propose(session: Session, orang: Orang, state: str) -> object:
    plan = orang.plans["draf"]
    own = kesepakatan.peran_sendiri(session.pegawai_id, plan) or PeranSepakat.PEGAWAI
    items = [plan.hasil_kerja[0].indikator[0].id]
    return kesepakatan.catat_kesepakatan(session, plan.id, items, LangkahSepakat.USUL, own)


CALLS: dict[str, Panggilan] = {
    "adendum.batal_adendum": Panggilan(
        lambda s, o, state: adendum.batal_adendum(s, o.plans[state].id), SKP
    ),
    "adendum.daftar_adendum": Panggilan(
        lambda s, o, state: adendum.daftar_adendum(s, o.plans[state].id), SKP
    ),
    "adendum.mulai_adendum": Panggilan(
        lambda s, o, state: adendum.mulai_adendum(s, o.plans[state].id, "Tugas bertambah"), SKP
    ),
    "adendum.pakai_versi_terbaru": Panggilan(
        lambda s, o, state: adendum.pakai_versi_terbaru(s, o.evaluations[state].id), EVALUASI
    ),
    "kesepakatan.buku_kesepakatan": Panggilan(
        lambda s, o, state: kesepakatan.buku_kesepakatan(s, o.plans[state].id), SKP
    ),
    "kesepakatan.catat_kesepakatan": Panggilan(_propose),
    "rencana_aksi.langkah_selesai": Panggilan(
        lambda s, o, state: rencana_aksi.langkah_selesai(s, o.plans[state].id), SKP
    ),
    "rencana_aksi.rencana_aksi_baru": Panggilan(
        lambda s, o, _: rencana_aksi.rencana_aksi_baru(s, "x"), orang=False
    ),
    "rencana_aksi.rencana_aksi_skp": Panggilan(
        lambda s, o, state: rencana_aksi.rencana_aksi_skp(s, o.plans[state].id), SKP
    ),
    "rencana_aksi.simpan_rencana_aksi": Panggilan(
        lambda s, o, state: rencana_aksi.simpan_rencana_aksi(s, o.plans[state].id, ()), SKP
    ),
    "rencana_aksi.tambah_rencana_aksi": Panggilan(
        lambda s, o, state: rencana_aksi.tambah_rencana_aksi(s, o.plans[state].id, ()), SKP
    ),
    "salin_skp.mulai_terisi": Panggilan(
        lambda s, o, _: salin_skp.mulai_terisi(
            s, Salinan(replace(o.plans["draf"], tahun=2029, mulai=date(2029, 1, 1), hasil_kerja=())))
    ),
    "salin_skp.salin_isi": Panggilan(
        lambda s, o, state: salin_skp.salin_isi(s, o.plans[state], Salinan(o.plans[state]), PilihanSalin(())),
        SKP,
    ),
    "salin_skp.sumber_salinan": Panggilan(
        lambda s, o, _: salin_skp.sumber_salinan(s, o.plans["draf"], 2026)
    ),
    "skp_pindah.akhiri_skp": Panggilan(
        lambda s, o, state: skp_pindah.akhiri_skp(
            s, o.plans[state].id, date(o.plans[state].tahun, 12, 31)
        ), SKP
    ),
    "skp_pindah.mulai_skp_kedua": Panggilan(
        lambda s, o, _: skp_pindah.mulai_skp_kedua(s, o.plans["draf"].id, date(2025, 7, 1))
    ),
    "skp_pindah.skp_setahun": Panggilan(lambda s, o, _: skp_pindah.skp_setahun(s, o.id, 2026)),
    "templat_skp.isi_dari_templat": Panggilan(
        lambda s, o, state: templat_skp.isi_dari_templat(
            s, o.plans[state], isi_dari(o.plans[state], (), lengkap=True)
        ), SKP
    ),
    "templat_skp.simpan_templat": Panggilan(
        lambda s, o, state: templat_skp.simpan_templat(
            s, o.plans[state], state, "", [o.plans[state].hasil_kerja[0].id], lengkap=True
        ), SKP
    ),
    "templat_skp.templat_untuk": Panggilan(
        lambda s, o, _: templat_skp.templat_untuk(s, "Arsiparis"), orang=False
    ),
}
