"""How lines of the daily log and their sums read in their tables."""

from collections.abc import Callable

from asn_desktop.domain.log_harian import Ringkasan, kata_jam
from asn_desktop.domain.tanggal import nama_hari, tanggal_pendek
from asn_desktop.services.log_harian.bulan import BarisLog
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr


def log_columns() -> tuple[Column, ...]:
    """Day, hours, what was done for which plan, how much, what is odd."""
    return (
        Column("", tr("Tanggal"), text=_day, below=_weekday, width=96),
        Column("", tr("Jam"), text=_hours, below=_length, width=104),
        Column("", tr("Kegiatan / rencana aksi"), text=_activity, below=_plan, width=320, stretch=True,
               strong=True),
        Column("", tr("Realisasi"), text=_result, below=_evidence, width=140, stretch=True),
        Column("", tr("Keadaan"), badge=_state, width=158),
    )


def sum_columns(share: Callable[[Ringkasan], float | None]) -> tuple[Column, ...]:
    """Plan, lines and days, hours with their ``share`` of the month, sums."""
    return (
        Column("", tr("Jumlah per rencana aksi"), text=_plan_of_sum, width=300, stretch=True),
        Column("", tr("Kegiatan"), text=_lines, width=130),
        Column("", tr("Lama"), text=_time, bar=share, width=130),
        Column("", tr("Realisasi"), text=_sums, width=190, stretch=True),
    )


def _day(one: BarisLog) -> str:
    return tanggal_pendek(one.tanggal)


def _weekday(one: BarisLog) -> str:
    return nama_hari(one.tanggal)


def _hours(one: BarisLog) -> str:
    return "–".join(part for part in (one.mulai, one.selesai) if part) or "–"


def _length(one: BarisLog) -> str:
    return tr("tumpang tindih") if one.tumpang else ""


def _activity(one: BarisLog) -> str:
    return " ".join(one.kegiatan.split())


def _plan(one: BarisLog) -> str:
    if not one.rencana_aksi:
        return tr("di luar rencana aksi")
    return one.rencana_aksi if one.dikenal else tr("{} (tidak ada pada SKP)").format(one.rencana_aksi)


def _result(one: BarisLog) -> str:
    return one.hasil or "–"


def _evidence(one: BarisLog) -> str:
    return one.bukti_dukung


def _state(one: BarisLog) -> tuple[str, Tone, str]:
    if one.tumpang:
        return tr("Tumpang tindih"), Tone.WARN, "triangle-alert"
    if one.diperiksa_oleh:
        return tr("Diperiksa"), Tone.GOOD, "check"
    return tr("Belum diperiksa"), Tone.NEUTRAL, "clock"


def _plan_of_sum(one: Ringkasan) -> str:
    return one.rencana_aksi or tr("(di luar rencana aksi)")


def _lines(one: Ringkasan) -> str:
    return tr("{} dalam {} hari").format(one.kegiatan, one.hari)


def _time(one: Ringkasan) -> str:
    return kata_jam(one.menit)


def _sums(one: Ringkasan) -> str:
    return one.kata_jumlah or "–"
