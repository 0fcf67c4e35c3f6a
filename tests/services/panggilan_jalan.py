"""How the use cases of a running year are called: records of appraisal, the log, feedback, who waits."""

from datetime import date
from typing import Any

from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services import bukti_kinerja, menunggu, records, umpan_balik
from asn_desktop.services.log_harian import ambil, bulan, keluar
from asn_desktop.services.session import Session
from tests.services.panggilan import Orang, Panggilan

HARI = date(2026, 3, 3)


def _log(session: Session, orang: Orang) -> str:
    values = {"pegawai_id": orang.id, "tanggal": HARI, "kegiatan": "Menata arsip"}
    with session.db.write("isi", "uji") as tx:
        return tx.insert("log_harian", values)


def _berkas(session: Session, orang: Orang) -> Any:
    path = session.folder.parent / "log.csv"
    path.write_text("Tanggal;Kegiatan Harian\n2026-03-04;Rapat\n", encoding="utf-8")
    return ambil.pratinjau_berkas(session, orang.id, path)


def _ambil(session: Session, orang: Orang) -> Any:
    line = ambil.BarisAmbil(2, {"tanggal": HARI, "kegiatan": "Rapat"})
    return ambil.ambil_log(session, ambil.PratinjauLog(orang.id, (line,), {}), {})


def _keluar(session: Session, orang: Orang) -> Any:
    _log(session, orang)
    return keluar.ekspor_log(session, orang.id, 2026, 3, session.folder.parent / f"{orang.id}.xlsx")


def _catat(session: Session, orang: Orang) -> Any:
    plan = orang.set_plan
    target = SasaranUmpanBalik.HASIL_KERJA, plan.hasil_kerja[0].id
    return umpan_balik.catat_umpan_balik(session, umpan_balik.catatan_baru(plan.id, target, HARI, "Rapi"))


def _hapus(session: Session, orang: Orang) -> Any:
    with session.db.write("isi", "uji") as tx:
        values = {"skp_id": orang.set_plan.id, "sasaran": "perilaku", "sasaran_id": "akuntabel"}
        key = tx.insert("umpan_balik_berkelanjutan", {**values, "pemberi": "x", "tanggal": HARI, "teks": "x"})
    return umpan_balik.hapus_umpan_balik(session, key)


def _bukti(session: Session, orang: Orang) -> Any:
    item = orang.set_plan.hasil_kerja[0].indikator[0].id
    new = bukti_kinerja.Bukti("", orang.set_plan.id, item, "fisik", "Map 1")
    return bukti_kinerja.tambah_bukti(session, new)


def _lepas(session: Session, orang: Orang) -> Any:
    values = {"skp_id": orang.set_plan.id, "indikator_id": "x", "jenis": "fisik", "nama": "Map 1"}
    with session.db.write("isi", "uji") as tx:
        key = tx.insert("bukti_kinerja", values)
    return bukti_kinerja.hapus_bukti(session, key)


CALLS: dict[str, Panggilan] = {
    "bukti_kinerja.bukti_skp": Panggilan(lambda s, o, _: bukti_kinerja.bukti_skp(s, o.set_plan.id)),
    "bukti_kinerja.hapus_bukti": Panggilan(lambda s, o, _: _lepas(s, o)),
    "bukti_kinerja.tambah_bukti": Panggilan(lambda s, o, _: _bukti(s, o)),
    "menunggu.papan_menunggu": Panggilan(
        lambda s, o, _: menunggu.papan_menunggu(s, 2026, JenisPeriode.TW1), orang=False
    ),
    "umpan_balik.catat_umpan_balik": Panggilan(lambda s, o, _: _catat(s, o)),
    "umpan_balik.hapus_umpan_balik": Panggilan(lambda s, o, _: _hapus(s, o)),
    "umpan_balik.umpan_balik_pegawai": Panggilan(
        lambda s, o, _: umpan_balik.umpan_balik_pegawai(s, o.id, 2026)
    ),
    "umpan_balik.umpan_balik_skp": Panggilan(lambda s, o, _: umpan_balik.umpan_balik_skp(s, o.set_plan.id)),
    "log_harian.ambil.ambil_log": Panggilan(lambda s, o, _: _ambil(s, o)),
    "log_harian.ambil.pratinjau_berkas": Panggilan(lambda s, o, _: _berkas(s, o)),
    "log_harian.ambil.pratinjau_teks": Panggilan(
        lambda s, o, _: ambil.pratinjau_teks(s, o.id, "\t2026-03-04\t\t\tRapat")
    ),
    "log_harian.bulan.bulan_log": Panggilan(lambda s, o, _: bulan.bulan_log(s, o.id, 2026, 3)),
    "log_harian.bulan.periksa_log": Panggilan(lambda s, o, _: bulan.periksa_log(s, o.id, 2026, 3)),
    "log_harian.bulan.salin_hari": Panggilan(lambda s, o, _: bulan.salin_hari(s, o.id, HARI)),
    "log_harian.keluar.ekspor_log": Panggilan(lambda s, o, _: _keluar(s, o), fresh=True),
    "records.delete_record#kinerja": Panggilan(
        lambda s, o, _: records.delete_record(s, "log_harian", _log(s, o)), fresh=True
    ),
    "records.list_records#kinerja": Panggilan(lambda s, o, _: records.list_records(s, "log_harian", o.id)),
    "records.save_record#kinerja": Panggilan(
        lambda s, o, _: records.save_record(
            s, "log_harian", {"pegawai_id": o.id, "tanggal": HARI, "kegiatan": "Rapat"}
        ),
        fresh=True,
    ),
    "records.save_record#menilai": Panggilan(
        lambda s, o, _: records.save_record(
            s, "bimbingan_kinerja", {"pegawai_id": o.id, "tanggal": HARI, "jenis": "bimbingan"}
        ),
        fresh=True,
    ),
}
