"""Rotation of backups: what stays, whatever the clock and the history."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.rotasi import (
    BULANAN,
    HARIAN,
    LINDUNG_SELAMA,
    MINGGUAN,
    PALING_SEDIKIT,
    Cadangan,
    boleh_dihapus,
    habis_sekitar,
)

START = datetime(2026, 1, 1, 8, tzinfo=UTC)
instants = st.datetimes(datetime(2000, 1, 1), datetime(2099, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))
reasons = st.sampled_from(
    ["rutin", "tutup", "sebelum-impor", "sebelum-pembaruan-0001-0002", "sebelum-pemulihan"]
)
backups = st.builds(Cadangan, st.integers(1, 999_999), instants, reasons, st.integers(1, 3), st.booleans())
histories = st.lists(backups, max_size=80, unique_by=lambda one: one.nomor)


def every(step, count, alasan="rutin"):
    return [Cadangan(number, START + step * number, alasan, 2) for number in range(1, count + 1)]


def kept(history, now=None):
    removed = boleh_dihapus(history, now or max(one.at for one in history))
    return [one for one in history if one.nomor not in removed]


@given(histories, instants)
def test_ten_verified_always_stay_and_only_listed_ones_go(history, now):
    removed = boleh_dihapus(history, now)
    assert removed <= {one.nomor for one in history}
    good = sorted((one.nomor for one in history if one.terverifikasi), reverse=True)
    assert not removed & set(good[:PALING_SEDIKIT])


@given(histories, instants)
def test_what_was_removed_once_leaves_nothing_more_to_remove(history, now):
    removed = boleh_dihapus(history, now)
    left = [one for one in history if one.nomor not in removed]
    assert boleh_dihapus(left, now) == frozenset()


def test_a_backup_that_proves_a_success_stays_as_long_as_what_it_is_proved_for():
    """Else a second round would judge by another one, whose clock may say that all is long past."""
    pinned = Cadangan(1, START, "sebelum-pemulihan", 1)
    ahead = Cadangan(2, START + timedelta(days=20_000), "rutin", 1)
    history = [pinned, ahead] + [Cadangan(n, START + timedelta(days=n), "rutin", 1) for n in range(3, 800)]
    left = kept(history, START + timedelta(days=800))
    assert {pinned, ahead} <= set(left)
    assert pinned in kept(left, START + timedelta(days=800))


@given(histories, instants)
def test_all_of_two_days_stay(history, now):
    if history:
        newest = max(history, key=lambda one: one.nomor)
        recent = {one.nomor for one in history if abs(newest.at - one.at) <= timedelta(days=2)}
        assert not boleh_dihapus(history, now) & recent


@given(histories, instants, st.integers(-40_000, 40_000))
def test_the_clock_of_today_only_decides_about_protected_ones(history, now, hours):
    plain = [one for one in history if not one.dilindungi]
    assert boleh_dihapus(plain, now) == boleh_dihapus(plain, START + timedelta(hours=hours))


@given(histories, instants)
def test_before_an_update_stays_until_a_newer_schema_was_backed_up(history, now):
    removed = boleh_dihapus(history, now)
    for one in history:
        if one.alasan.startswith("sebelum-pembaruan") and one.nomor in removed:
            later = [
                other
                for other in history
                if other.nomor > one.nomor and other.susunan_data > one.susunan_data and other.terverifikasi
            ]
            assert later
            assert now - min(later, key=lambda other: other.nomor).at >= LINDUNG_SELAMA


def test_a_year_of_work_every_half_hour():
    history = every(timedelta(minutes=30), 2 * 24 * 365)
    left = kept(history)
    newest = history[-1].at
    ages = [(newest - one.at).days for one in left]
    assert sum(1 for one in left if newest - one.at <= timedelta(days=2)) >= 2 * 24 * 2
    assert len({one.at.date() for one in left if (newest - one.at).days < HARIAN}) == HARIAN
    assert (
        len({one.at.isocalendar()[:2] for one in left if (newest - one.at).days < 7 * MINGGUAN}) >= MINGGUAN
    )
    assert len({(one.at.year, one.at.month) for one in left}) == BULANAN
    assert max(ages) > 300
    assert len(left) < 200


def test_twenty_failing_updates_do_not_push_the_first_backup_out():
    first = Cadangan(1, START, "sebelum-pembaruan-0001-0002", 1)
    more = [Cadangan(n, START + timedelta(days=90 * n), "rutin", 1) for n in range(2, 40)]
    assert 1 not in boleh_dihapus([first, *more], START + timedelta(days=9999))
    done = [Cadangan(n, START + timedelta(days=90 * n), "rutin", 2) for n in range(40, 80)]
    assert 1 in boleh_dihapus([first, *more, *done], START + timedelta(days=9999))


def test_a_clock_set_forward_for_one_backup_takes_nothing_away():
    history = every(timedelta(days=1), 20)
    ahead = Cadangan(21, START + timedelta(days=20_000), "rutin", 2)
    assert {one.nomor for one in kept(history)} - {one.nomor for one in kept([*history, ahead])} <= {
        1,
        2,
        3,
        4,
        5,
        6,
        7,
    }
    back = Cadangan(22, START + timedelta(days=21), "rutin", 2)
    assert {one.nomor for one in kept([*history, ahead, back])} >= set(range(12, 23))


def test_order_is_by_number_not_by_clock():
    history = [Cadangan(n, START - timedelta(days=40 * n), "rutin", 2) for n in range(1, 60)]
    assert {one.nomor for one in kept(history, START)} >= set(range(50, 60))
    assert 1 in boleh_dihapus(history, START)


@given(st.integers(0, 365), st.integers(1, 7))
def test_the_day_told_for_the_end_of_old_backups_is_kept(day, step):
    """With a backup at least every week none of a day, nor one pinned on it, outlives the day told."""
    made = START + timedelta(days=day)
    end = datetime.combine(habis_sekitar(made.date()), made.time(), UTC)
    history = [Cadangan(1, made, "rutin", 2), Cadangan(2, made, "sebelum-pemusnahan", 2)]
    while history[-1].at < end:
        history.append(Cadangan(len(history) + 1, history[-1].at + timedelta(days=step), "rutin", 2))
    later = history[-1].at
    assert {1, 2} <= boleh_dihapus(history, later)
    assert later - end < timedelta(days=step)
