"""How the use cases about a person's rights are called: his report, restriction, retention, destruction."""

from datetime import date
from typing import Any

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.services import copying, data_saya, exporting, jejak, pembatasan, pemusnahan, retensi
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests.services.panggilan import Orang, Panggilan

WHY = "Permintaan tertulis pegawai"


def _lifted(session: Session, orang: Orang, state: str) -> Any:
    with session.db.write("pembatasan.pasang", "uji") as tx:
        tx.insert("pembatasan", {"pegawai_id": orang.id, "pemohon": "Ia", "alasan": WHY, "oleh": "uji",
                                 "pada": "2026-03-02T01:00:00.000000Z"})
    return pembatasan.cabut_pembatasan(session, orang.id, WHY)


def _destroyed(session: Session, orang: Orang, state: str) -> Any:
    with session.db.write("isi", "uji") as tx:
        tx.insert("aturan_retensi", {
            "kelas": "pelatihan", "pemicu": "akhir_tahun", "masa_aktif": 0, "masa_inaktif": 0,
            "nasib": "musnah", "dasar": "Uji", "berlaku_dari": date(2020, 1, 1)})
        tx.insert("pelatihan", {"pegawai_id": orang.id, "jenis": "klasikal", "nama": "Lama", "jp": 1,
                                "tanggal_mulai": date(2021, 1, 1)})
        listed = retensi.dihitung(tx, date(2026, 3, 2))
    assert listed.jumlah
    saksi = by_reason(session, Tindakan.MUSNAHKAN, WHY)
    return pemusnahan.musnahkan(session, listed, saksi, Work())


CALLS: dict[str, Panggilan] = {
    "copying.salin_baris": Panggilan(lambda s, o, _: copying.salin_baris(s, "Daftar", (o.id,))),
    "data_saya.laporan_data_saya": Panggilan(lambda s, o, _: data_saya.laporan_data_saya(s, o.id)),
    "data_saya.simpan_laporan_data_saya": Panggilan(
        lambda s, o, _: data_saya.simpan_laporan_data_saya(s, o.id, s.folder.parent / "ds.xlsx", Work())
    ),
    "exporting.held_back_from_export": Panggilan(
        lambda s, o, _: exporting.held_back_from_export(s), orang=False
    ),
    "jejak.kepala_rekaman": Panggilan(lambda s, o, _: jejak.kepala_rekaman(s, o.id), orang=False),
    "pembatasan.batasi": Panggilan(lambda s, o, _: pembatasan.batasi(s, o.id, "Ia", WHY)),
    "pembatasan.cabut_pembatasan": Panggilan(_lifted, fresh=True),
    "pembatasan.riwayat_pembatasan": Panggilan(lambda s, o, _: pembatasan.riwayat_pembatasan(s, o.id)),
    "pemusnahan.berita_acara": Panggilan(
        lambda s, o, _: pemusnahan.berita_acara(s, "tidak-ada"), orang=False
    ),
    "pemusnahan.cadangan_memuat": Panggilan(lambda s, o, _: pemusnahan.cadangan_memuat(s), orang=False),
    "pemusnahan.daftar_pemusnahan": Panggilan(lambda s, o, _: pemusnahan.daftar_pemusnahan(s), orang=False),
    "pemusnahan.musnahkan": Panggilan(_destroyed, orang=False, fresh=True),
    "pemusnahan.simpan_berita_acara": Panggilan(
        lambda s, o, _: pemusnahan.simpan_berita_acara(s, "tidak-ada", s.folder.parent / "ba.pdf"),
        orang=False,
    ),
    "retensi.aturan_retensi": Panggilan(lambda s, o, _: retensi.aturan_retensi(s), orang=False),
    "retensi.daftar_jatuh_tempo": Panggilan(lambda s, o, _: retensi.daftar_jatuh_tempo(s), orang=False),
}
