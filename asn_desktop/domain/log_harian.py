"""The daily log: hours that overlap, sums per rencana aksi, and which planned action a typed name means.

Source: the daily progress form of e-Kinerja BKN (local practice; PermenPANRB 6/2022 Ps. 5 (b) asks for
documentation of performance, not for this form). A name that is not exactly a planned action is never
guessed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.teks import match_key

_MENIT = 60


@dataclass(frozen=True, slots=True)
class Kegiatan:
    """What one line of the log counts with; hours are "HH:MM" or empty."""

    id: str
    tanggal: date
    mulai: str = ""
    selesai: str = ""
    rencana_aksi: str = ""
    realisasi: int | None = None
    satuan: str = ""

    @property
    def menit(self) -> int:
        """How long it took in minutes; 0 where an hour is missing or they are turned round."""
        if not self.mulai or not self.selesai:
            return 0
        return max(0, _menit(self.selesai) - _menit(self.mulai))


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """What was done for one rencana aksi ("": for none): lines, days, minutes, sums by unit of measure."""

    rencana_aksi: str
    kegiatan: int
    hari: int
    menit: int
    jumlah: tuple[tuple[int, str], ...]

    @property
    def kata_jumlah(self) -> str:
        """The sums in words: "3 Laporan; 2 Berkas"."""
        return "; ".join(f"{sum_} {satuan}".strip() for sum_, satuan in self.jumlah)


def tumpang_tindih(kegiatan: Iterable[Kegiatan]) -> frozenset[str]:
    """Ids of the lines whose hours overlap those of another line of the same day; touching ends do not."""
    found: set[str] = set()
    by_day: dict[date, list[Kegiatan]] = {}
    for one in kegiatan:
        if one.menit:
            by_day.setdefault(one.tanggal, []).append(one)
    for lines in by_day.values():
        lines.sort(key=_mulai)
        last = lines[0]
        for one in lines[1:]:
            if one.mulai < last.selesai:
                found |= {last.id, one.id}
            if one.selesai > last.selesai:
                last = one
    return frozenset(found)


def ringkas(kegiatan: Iterable[Kegiatan], urutan: Sequence[str] = ()) -> tuple[Ringkasan, ...]:
    """Sums per rencana aksi, those of ``urutan`` first and in its order, lines without one last."""
    groups: dict[str, list[Kegiatan]] = {}
    for one in kegiatan:
        groups.setdefault(one.rencana_aksi, []).append(one)
    places = {name: place for place, name in enumerate(urutan)}
    names = sorted(groups, key=lambda name: (not name, places.get(name, len(places)), name.casefold()))
    return tuple(_ringkasan(name, groups[name]) for name in names)


def cocokkan(teks: str, rencana_aksi: Iterable[str]) -> str | None:
    """The planned action of exactly this name (case, blanks and punctuation apart), else None: a similar one
    would put the work under another plan unseen.
    """
    wanted = match_key(teks)
    same = {name for name in rencana_aksi if match_key(name) == wanted} if wanted else set()
    return same.pop() if len(same) == 1 else None


def kata_jam(menit: int) -> str:
    """Minutes as hours and minutes: "7 jam 30 menit"."""
    hours, rest = divmod(menit, _MENIT)
    parts = [f"{hours} jam" if hours else "", f"{rest} menit" if rest else ""]
    return " ".join(part for part in parts if part) or "-"


def _ringkasan(name: str, lines: Sequence[Kegiatan]) -> Ringkasan:
    sums: dict[str, int] = {}
    labels: dict[str, str] = {}
    for one in lines:
        if one.realisasi is not None:
            key = match_key(one.satuan)
            labels.setdefault(key, one.satuan)
            sums[key] = sums.get(key, 0) + one.realisasi
    return Ringkasan(name, len(lines), len({one.tanggal for one in lines}), sum(one.menit for one in lines),
                     tuple((sums[key], labels[key]) for key in sums))


def _menit(jam: str) -> int:
    hours, minutes = jam.split(":")
    return int(hours) * _MENIT + int(minutes)


def _mulai(one: Kegiatan) -> tuple[str, str, str]:
    return one.mulai, one.selesai, one.id
