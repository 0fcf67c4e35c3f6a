"""What the practice office decided: the predikat of its first perangkat daerah in the quarters that are
over; and a scan that stands as evidence beside maps and files.
"""

from datetime import date, timedelta

from asn_desktop.db.queries.daftar_skp import skp_ids_of
from asn_desktop.db.queries.skp import load_skp
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.domain.predikat import Capaian
from asn_desktop.services.demo_isi import IsiDemo
from asn_desktop.services.demo_pegawai import Orang
from asn_desktop.services.predikat_unit import Penetapan, tetapkan_predikat
from asn_desktop.services.session import Session

DITETAPKAN = (JenisPeriode.TW1, JenisPeriode.TW2, JenisPeriode.TW3)


def tetapkan_unit(isi: IsiDemo, unit_id: str, pimpinan: Orang, tahun: int, session: Session) -> None:
    """Each with the counts of its evaluations, set by the head a week after the quarter."""
    for number, periode in enumerate(DITETAPKAN, start=1):
        day: date = rentang_periode(periode, tahun).selesai + timedelta(days=7)
        tetapkan_predikat(session, unit_id, tahun, periode, Penetapan(
            Capaian.BAIK, {}, nomor=f"800/{number + 40:03d}/PP/{tahun}", tempat=isi.kantor["tempat"],
            tanggal=day, penetap_id=pimpinan.id, alasan=isi.siklus["penetapan"]))


def bukti_pindaian(tx: WriteTx, orang: Orang, dokumen_id: str, nama: str, tahun: int) -> None:
    """A scan of his file as evidence of his first goal, where he has a plan."""
    plan = next((load_skp(tx, key) for key in skp_ids_of(tx, orang.id, tahun)), None)
    if plan is not None:
        item = plan.hasil_kerja[0].indikator[-1]
        tx.insert("bukti_kinerja", {"skp_id": plan.id, "indikator_id": item.id, "jenis": "pindaian",
                                    "nama": nama, "dokumen_id": dokumen_id, "tanggal": date(tahun, 6, 30)})
