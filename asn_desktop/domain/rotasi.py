"""Which backups may be removed: a pure rule over their numbers, so that a wrong clock never decides alone.

Kept: all of two days, the newest of 14 days, 8 weeks and 12 months, protected ones (with the one that proves
their success) until 30 days after the change they were made for, and never fewer than ten that were verified.
Backups are walked by their rising number; a day, week or month counts when it differs from the one kept
before it.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

SEMUA_SELAMA = timedelta(days=2)
HARIAN, MINGGUAN, BULANAN = 14, 8, 12
PALING_SEDIKIT = 10
LINDUNG_SELAMA = timedelta(days=30)
SEBELUM_PEMBARUAN = "sebelum-pembaruan"
# Made before something that cannot be taken back; one before an import is an ordinary backup.
DILINDUNGI = (
    SEBELUM_PEMBARUAN,
    "sebelum-pemulihan",
    "sebelum-pemusnahan",
    "sebelum-ganti-kunci",
    "sebelum-penggabungan",
)


@dataclass(frozen=True, slots=True)
class Cadangan:
    """One backup as its sealed manifest tells it; ``at`` is UTC, ``susunan_data`` its schema."""

    nomor: int
    at: datetime
    alasan: str
    susunan_data: int
    terverifikasi: bool = True

    @property
    def dilindungi(self) -> bool:
        """Whether it was made before a change that cannot be taken back."""
        return self.alasan.startswith(DILINDUNGI)


def habis_sekitar(pada: date) -> date:
    """When rotation has let go of the backups of a day, if one is made in every week from then on."""
    years, month = divmod(pada.month - 1 + BULANAN + 1, 12)
    return date(pada.year + years, month + 1, 1)


def boleh_dihapus(daftar: Iterable[Cadangan], now: datetime) -> frozenset[int]:
    """Numbers of the backups that rotation may remove. Two backups never share a number."""
    newest_first = sorted(daftar, key=_number, reverse=True)
    if not newest_first:
        return frozenset()
    kept = {one.nomor for one in newest_first if one.terverifikasi}
    kept = set(sorted(kept, reverse=True)[:PALING_SEDIKIT])
    newest = newest_first[0]
    kept |= {one.nomor for one in newest_first if abs(newest.at - one.at) <= SEMUA_SELAMA}
    days = _days(newest_first)
    kept |= {one.nomor for one in newest_first if days[one.nomor] < SEMUA_SELAMA.days}
    good = [one for one in newest_first if one.terverifikasi]
    for bucket, count in ((_day, HARIAN), (_week, MINGGUAN), (_month, BULANAN)):
        kept |= _newest_of_each(good, bucket, count)
    for one in newest_first:
        proof = _proof_of(one, newest_first) if one.dilindungi else None
        if one.dilindungi and (proof is None or not _is_past(proof, newest_first[0], now)):
            kept |= {one.nomor} if proof is None else {one.nomor, proof.nomor}
    return frozenset(one.nomor for one in newest_first) - kept


def _proof_of(pinned: Cadangan, newest_first: Sequence[Cadangan]) -> Cadangan | None:
    """The first verified backup after the change: after an update one with a higher schema, else any."""
    later = [one for one in newest_first if one.nomor > pinned.nomor and one.terverifikasi
             and (not pinned.alasan.startswith(SEBELUM_PEMBARUAN) or one.susunan_data > pinned.susunan_data)]
    return later[-1] if later else None


def _is_past(proof: Cadangan, newest: Cadangan, now: datetime) -> bool:
    """Whether the change succeeded 30 days ago, by the clock and by the backups.

    Both must say so, because one clock set forward for a moment must not empty the shelf.
    """
    return min(now, newest.at) - proof.at >= LINDUNG_SELAMA


def _days(newest_first: Sequence[Cadangan]) -> dict[int, int]:
    """For each number the count of changes of day between it and the newest."""
    found: dict[int, int] = {}
    count, before = 0, _day(newest_first[0])
    for one in newest_first:
        if _day(one) != before:
            count, before = count + 1, _day(one)
        found[one.nomor] = count
    return found


def _newest_of_each(newest_first: Sequence[Cadangan], bucket: Callable[[Cadangan], Hashable],
                    count: int) -> set[int]:
    kept: set[int] = set()
    before: Hashable = None
    for one in newest_first:
        if len(kept) == count:
            break
        if bucket(one) != before:
            kept.add(one.nomor)
            before = bucket(one)
    return kept


def _number(one: Cadangan) -> int:
    return one.nomor


def _day(one: Cadangan) -> date:
    return one.at.date()


def _week(one: Cadangan) -> tuple[int, int]:
    return one.at.isocalendar()[:2]


def _month(one: Cadangan) -> tuple[int, int]:
    return one.at.year, one.at.month
