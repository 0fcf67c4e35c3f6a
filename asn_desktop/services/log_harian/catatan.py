"""What the other lines of a day say about one line of the log, as a remark on saving."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from asn_desktop.db.queries.log_harian import load_log
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.log_harian import Kegiatan, tumpang_tindih
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.spec import Values

_INI = "ini"


def problems_of_log(tx: ReadTx, whole: Values, stored: Mapping[str, Any] | None) -> Iterator[Problem]:
    """That its hours overlap those of another line of the same day; saved all the same."""
    day, mulai, selesai = whole.get("tanggal"), whole.get("jam_mulai"), whole.get("jam_selesai")
    if not isinstance(day, date) or not mulai or not selesai:
        return
    others = [row for row in load_log(tx, str(whole.get("pegawai_id")), day, day)
              if stored is None or row["id"] != stored["id"]]
    mine = Kegiatan(_INI, day, str(mulai), str(selesai))
    for row in others:
        other = Kegiatan(row["id"], day, row["jam_mulai"] or "", row["jam_selesai"] or "")
        if tumpang_tindih((mine, other)):
            params = {"tanggal": tanggal_pendek(day), "mulai": other.mulai, "selesai": other.selesai}
            yield Problem("jam_mulai", "log.tumpang", params, Severity.JANGGAL)
            return
