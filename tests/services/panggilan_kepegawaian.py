"""How the use cases of the personnel rules and of reminders are called."""

from datetime import date
from typing import Any

from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.services import beranda_pengingat, ekspor_rekaman, kepegawaian, pengingat, pengingat_ekspor
from asn_desktop.services.pengingat import BarisPengingat, PengingatQuery, Tanda
from asn_desktop.services.session import Session
from tests.services.panggilan import Orang, Panggilan


def baris(pegawai_id: str, tanda: Tanda | None = None) -> BarisPengingat:
    """A reminder of somebody's retirement."""
    day = date(2026, 9, 1)
    return BarisPengingat("pensiun", JenisPengingat.PENSIUN, pegawai_id, "", "", "", day, "58", (), tanda)


def _opened(session: Session, orang: Orang, state: str) -> Any:
    with session.db.write("isi", "uji") as tx:
        made = tx.insert("pengingat_selesai", {
            "pegawai_id": orang.id, "jenis": "pensiun", "jatuh_tempo": date(2026, 9, 1)})
    return pengingat.buka_kembali(session, [baris(orang.id, Tanda(made, "", "uji", None))])


CALLS: dict[str, Panggilan] = {
    "beranda_pengingat.garis_pengingat": Panggilan(
        lambda s, o, _: beranda_pengingat.garis_pengingat(s), orang=False
    ),
    "kepegawaian.keadaan_pegawai": Panggilan(lambda s, o, _: kepegawaian.keadaan_pegawai(s, o.id)),
    "kepegawaian.keadaan_semua": Panggilan(
        lambda s, o, _: kepegawaian.keadaan_semua(s, (o.id,)), orang=False
    ),
    "pengingat.buka_kembali": Panggilan(_opened, fresh=True),
    "pengingat.daftar_pengingat": Panggilan(
        lambda s, o, _: pengingat.daftar_pengingat(s, PengingatQuery()), orang=False
    ),
    "pengingat.jumlah_pengingat": Panggilan(lambda s, o, _: pengingat.jumlah_pengingat(s), orang=False),
    "pengingat.tangani": Panggilan(lambda s, o, _: pengingat.tangani(s, [baris(o.id)], "Sudah"), fresh=True),
    "pengingat_ekspor.ekspor_dua_orang": Panggilan(
        lambda s, o, _: pengingat_ekspor.ekspor_dua_orang(s, PengingatQuery()), orang=False
    ),
    "ekspor_rekaman.ekspor_rekaman": Panggilan(
        lambda s, o, _: ekspor_rekaman.ekspor_rekaman(s, "pelatihan", s.folder.parent / "r.xlsx"), orang=False
    ),
    "ekspor_rekaman.ekspor_terhalang": Panggilan(
        lambda s, o, _: ekspor_rekaman.ekspor_terhalang(s), orang=False
    ),
    "ekspor_rekaman.hitung_ekspor": Panggilan(
        lambda s, o, _: ekspor_rekaman.hitung_ekspor(s, "pelatihan"), orang=False
    ),
    "pengingat_ekspor.ekspor_pengingat": Panggilan(
        lambda s, o, _: pengingat_ekspor.ekspor_pengingat(
            s, PengingatQuery(), s.folder.parent / "pengingat.xlsx"
        ),
        orang=False,
    ),
}
