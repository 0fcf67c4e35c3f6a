"""Pausing the cycle collector: nothing is walked meanwhile, and everything is as before afterwards."""

import gc

from asn_desktop.services.collector import collector_paused


def test_the_collector_rests_and_comes_back_without_a_walk_over_what_was_made():
    assert gc.isenabled()
    runs = [found["collections"] for found in gc.get_stats()]
    with collector_paused():
        assert not gc.isenabled()
        made = [[number] for number in range(50_000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert gc.get_count()[0] < gc.get_threshold()[0]
    assert [found["collections"] for found in gc.get_stats()] == runs
    assert len(made) == 50_000


def test_cycles_made_meanwhile_are_still_found():
    gc.collect()
    with collector_paused():
        cycle: list[object] = []
        cycle.append(cycle)
        del cycle
    assert gc.collect() >= 1


def test_a_collector_that_rested_before_rests_afterwards():
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
