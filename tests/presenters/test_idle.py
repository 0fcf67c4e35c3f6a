"""When the screen is locked by itself."""

import pytest

from asn_desktop.presenters.idle import CHOICES, LOCK_MINUTES, Idleness, lock_after


@pytest.mark.parametrize(
    ("minutes", "latihan", "wanted"),
    [
        (10, False, 10),
        (30, True, 30),
        (0, True, 0),
        (0, False, LOCK_MINUTES),
        (-5, True, LOCK_MINUTES),
        (100_000, False, LOCK_MINUTES),
    ],
)
def test_never_is_for_practice_and_nonsense_for_nobody(minutes, latihan, wanted):
    assert lock_after(minutes, latihan=latihan) == wanted


def test_every_choice_counts_as_it_is():
    assert [lock_after(minutes, latihan=False) for minutes in CHOICES] == list(CHOICES)


def test_a_sleeping_laptop_and_a_clock_set_back_both_count():
    running, calendar = [100.0], [5_000.0]
    idle = Idleness((lambda: running[0], lambda: calendar[0]))
    running[0] += 5
    calendar[0] += 3_600  # it slept for an hour
    assert idle.seconds() == 3_600
    idle.touch()
    running[0] += 700
    calendar[0] -= 9_000  # somebody set the clock back
    assert idle.seconds() == 700
