"""How the use cases of a running year are called: records of appraisal, the log, feedback, who waits."""

from datetime import date

from asn_desktop.services import records
from asn_desktop.services.session import Session
from tests.services.panggilan import Orang, Panggilan

HARI = date(2026, 3, 3)


def _log(session: Session, orang: Orang) -> str:
    values = {"pegawai_id": orang.id, "tanggal": HARI, "kegiatan": "Menata arsip"}
    with session.db.write("isi", "uji") as tx:
        return tx.insert("log_harian", values)


CALLS: dict[str, Panggilan] = {
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
