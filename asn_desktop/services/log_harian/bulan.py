"""A month of the daily log, and what is done in it: copy a day, mark as looked through."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_desktop.db.queries.log_harian import LOG, last_day_before, load_log, load_rencana_aksi
from asn_desktop.db.queries.pihak import load_fakta
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.log_harian import Kegiatan, Ringkasan, ringkas, tumpang_tindih
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import NAMA_BULAN, tanggal_panjang
from asn_desktop.services.access import needs
from asn_desktop.services.clock import today
from asn_desktop.services.errors import Rejected
from asn_desktop.services.session import Session
from asn_desktop.services.sight import leave_reading_trace, must_see

_COPIED = ("rencana_aksi", "jam_mulai", "jam_selesai", "kegiatan", "realisasi", "satuan")


@dataclass(frozen=True, slots=True)
class BarisLog:
    """One line; hours are "HH:MM" or empty, ``tumpang``: they overlap those of another line."""

    id: str
    versi: int
    tanggal: date
    mulai: str
    selesai: str
    rencana_aksi: str
    kegiatan: str
    realisasi: int | None
    satuan: str
    bukti_dukung: str
    diperiksa_oleh: str
    diperiksa_pada: date | None
    tumpang: bool = False
    dikenal: bool = True

    @property
    def hasil(self) -> str:
        """Realisasi with its unit of measure."""
        return f"{self.realisasi} {self.satuan}".strip() if self.realisasi is not None else self.satuan


@dataclass(frozen=True, slots=True)
class BulanLog:
    """A month: lines by day and hour, sums per rencana aksi, the planned actions of the year's plans."""

    pegawai_id: str
    nama: str
    nip: str
    tahun: int
    bulan: int
    baris: tuple[BarisLog, ...]
    ringkasan: tuple[Ringkasan, ...]
    rencana_aksi: tuple[str, ...]

    @property
    def judul(self) -> str:
        """The month in words: "Maret 2026"."""
        return f"{NAMA_BULAN[self.bulan - 1]} {self.tahun}"

    @property
    def belum_diperiksa(self) -> int:
        """How many lines nobody looked through yet."""
        return sum(not one.diperiksa_oleh for one in self.baris)


@needs(Izin.LIHAT_KINERJA)
def bulan_log(session: Session, pegawai_id: str, tahun: int, bulan: int) -> BulanLog:
    """A month of somebody's log. Raises OutOfSight, Rejected when the person is gone."""
    with session.db.read() as tx:
        must_see(session, tx, (pegawai_id,), Izin.LIHAT_KINERJA, tahun=tahun)
        found = read_bulan(tx, pegawai_id, tahun, bulan)
    leave_reading_trace(session, "log_harian.buka", pegawai_id, f"Log harian {found.judul}")
    return found


def read_bulan(tx: ReadTx, pegawai_id: str, tahun: int, bulan: int) -> BulanLog:
    """The same for who has asked about sight already. Raises Rejected when the person is gone."""
    fakta = load_fakta(tx, (pegawai_id,)).get(pegawai_id)
    if fakta is None:
        raise Rejected((Problem("pegawai_id", "log.tanpa_pegawai"),))
    first, last = date(tahun, bulan, 1), date(tahun, bulan, monthrange(tahun, bulan)[1])
    plans = load_rencana_aksi(tx, pegawai_id, tahun)
    rows = load_log(tx, pegawai_id, first, last)
    counted = [kegiatan_of(row) for row in rows]
    both = tumpang_tindih(counted)
    lines = tuple(_baris(row, row["id"] in both, plans) for row in rows)
    return BulanLog(pegawai_id, fakta.nama_lengkap, fakta.nip, tahun, bulan, lines, ringkas(counted, plans),
                    plans)


@needs(Izin.UBAH_KINERJA)
def salin_hari(session: Session, pegawai_id: str, hari: date) -> tuple[int, date, Changes]:
    """Write the lines of the last logged day before ``hari`` once more for ``hari``, without evidence and
    marks; returns how many, of which day. Raises Rejected when there is none, or they stand there already.
    """
    words = f"Salin ke {tanggal_panjang(hari)}"
    with session.db.write("log_harian.salin", session.actor, words) as tx:
        must_see(session, tx, (pegawai_id,), Izin.UBAH_KINERJA, tahun=hari.year)
        before = last_day_before(tx, pegawai_id, hari)
        if before is None:
            raise Rejected((Problem("tanggal", "log.tanpa_kemarin"),))
        there = {_sidik(row) for row in load_log(tx, pegawai_id, hari, hari)}
        rows = [row for row in load_log(tx, pegawai_id, before, before) if _sidik(row) not in there]
        if not rows:
            raise Rejected((Problem("tanggal", "log.sudah_disalin", {"hari": tanggal_panjang(before)}),))
        tx.insert_many(LOG, [{"pegawai_id": pegawai_id, "tanggal": hari,
                              **{name: row[name] for name in _COPIED}} for row in rows])
        return len(rows), before, tx.changes


@needs(Izin.UBAH_KINERJA)
def periksa_log(session: Session, pegawai_id: str, tahun: int, bulan: int) -> tuple[int, Changes]:
    """Mark every line of a month as looked through by whoever is logged in; never one's own log.

    Returns how many. Raises Rejected when none waits, OutOfSight.
    """
    words = f"{NAMA_BULAN[bulan - 1]} {tahun}"
    with session.db.write("log_harian.periksa", session.actor, words) as tx:
        must_see(session, tx, (pegawai_id,), Izin.UBAH_KINERJA, tahun=tahun, diri=False)
        waiting = [one.id for one in read_bulan(tx, pegawai_id, tahun, bulan).baris if not one.diperiksa_oleh]
        if not waiting:
            raise Rejected((Problem("", "log.sudah_diperiksa", {"bulan": words}),))
        mark = {"diperiksa_oleh": session.actor, "diperiksa_pada": today(session)}
        tx.update_many(LOG, [(key, mark) for key in waiting])
        return len(waiting), tx.changes


def kegiatan_of(row: Mapping[str, Any]) -> Kegiatan:
    """A stored line as the rules count it."""
    return Kegiatan(row["id"], row["tanggal"], row["jam_mulai"] or "", row["jam_selesai"] or "",
                    row["rencana_aksi"] or "", row["realisasi"], row["satuan"] or "")


def _baris(row: Mapping[str, Any], both: bool, plans: tuple[str, ...]) -> BarisLog:
    plan = row["rencana_aksi"] or ""
    return BarisLog(
        row["id"], row["version"], row["tanggal"], row["jam_mulai"] or "", row["jam_selesai"] or "", plan,
        row["kegiatan"], row["realisasi"], row["satuan"] or "", row["bukti_dukung"] or "",
        row["diperiksa_oleh"] or "", row["diperiksa_pada"], both, plan in plans or not plans)


def _sidik(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in _COPIED)
