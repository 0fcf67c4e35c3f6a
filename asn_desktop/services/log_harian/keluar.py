"""A month of the log as the portal's importer takes it: one sheet, its headings, its order.

Basis of what is left out: UU 27/2022 art. 11 and 41.
"""

from pathlib import Path
from typing import Final

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.exchange.workbook import TextSheet, workbook_bytes
from asn_desktop.services.access import needs
from asn_desktop.services.errors import Rejected
from asn_desktop.services.log_harian.ambil import KOLOM
from asn_desktop.services.log_harian.bulan import BarisLog, read_bulan
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.pembatasan import ditahan
from asn_desktop.services.session import Session
from asn_desktop.services.sight import must_see

_ENDING: Final = ".xlsx"
_WIDE: Final = frozenset({"Rencana Aksi", "Kegiatan Harian", "Bukti Dukung"})


@needs(Izin.EKSPOR)
def ekspor_log(session: Session, pegawai_id: str, tahun: int, bulan: int, out: Path) -> int:
    """Write a month to an .xlsx file; returns how many lines. The file appears whole or not at all, and the
    trail tells of it before.

    Raises Rejected for an empty month and for somebody whose processing is restricted, OutOfSight,
    ServiceError, StorageError.
    """
    place = Outputs(session.folder).file(out, _ENDING)
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.EKSPOR, tahun=tahun)
        month = read_bulan(tx, pegawai_id, tahun, bulan)
        held = ditahan(tx, (pegawai_id,))
    if held:
        params = {"nama": month.nama, "pemohon": held[pegawai_id].pemohon}
        raise Rejected((Problem("pegawai_id", "pembatasan.cetak", params),))
    if not month.baris:
        raise Rejected((Problem("", "log.tidak_ada", {"bulan": month.judul}),))
    subject = f"{len(month.baris)} kegiatan {month.judul} · {month.nama} · {out.name}"
    with session.db.write("ekspor.log_harian", session.actor, subject) as tx:
        tx.leave_trace()
    sheet = TextSheet("Progress Harian", tuple(KOLOM.values()), map(_texts, month.baris), _WIDE)
    place.write(workbook_bytes([sheet]))
    return len(month.baris)


def _texts(one: BarisLog) -> list[str]:
    amount = "" if one.realisasi is None else str(one.realisasi)
    return [one.rencana_aksi, one.tanggal.isoformat(), one.mulai, one.selesai, one.kegiatan, amount,
            one.satuan, one.bukti_dukung]
