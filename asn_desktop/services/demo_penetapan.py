"""What the practice office decided: the predikat of its perangkat daerah in quarters that are over; and a
scan that stands as evidence beside maps and files.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from asn_desktop.db.queries.daftar_skp import skp_ids_of
from asn_desktop.db.queries.skp import load_skp
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.services.demo_isi import IsiDemo
from asn_desktop.services.demo_pegawai import Orang
from asn_desktop.services.predikat_unit import Penetapan, keadaan_unit, tetapkan_predikat
from asn_desktop.services.session import Session

DITETAPKAN = (JenisPeriode.TW1, JenisPeriode.TW2, JenisPeriode.TW3)


def tetapkan_unit(isi: IsiDemo, pimpinan: Mapping[str, Orang], tahun: int, session: Session) -> None:
    """Each unit with its head and the counts of its evaluations, a week after the quarter: the first unit
    for all of them, the others for the last one.
    """
    for number, (unit_id, orang) in enumerate(pimpinan.items()):
        for place, periode in enumerate(DITETAPKAN[-1:] if number else DITETAPKAN, start=1):
            found = keadaan_unit(session, unit_id, tahun, periode)
            if not found.total or found.capaian is None:
                continue
            day: date = rentang_periode(periode, tahun).selesai + timedelta(days=7)
            tetapkan_predikat(session, unit_id, tahun, periode, Penetapan(
                found.capaian, {}, nomor=f"800/{10 * number + place:03d}/PP/{tahun}",
                tempat=isi.kantor["tempat"], tanggal=day, penetap_id=orang.id,
                alasan=isi.siklus["penetapan"]))


def bukti_pindaian(tx: WriteTx, orang: Orang, dokumen_id: str, nama: str, tahun: int) -> None:
    """A scan of his file as evidence of his first goal, where he has a plan."""
    plan = next((load_skp(tx, key) for key in skp_ids_of(tx, orang.id, tahun)), None)
    if plan is not None:
        item = plan.hasil_kerja[0].indikator[-1]
        tx.insert("bukti_kinerja", {"skp_id": plan.id, "indikator_id": item.id, "jenis": "pindaian",
                                    "nama": nama, "dokumen_id": dokumen_id, "tanggal": date(tahun, 6, 30)})
