"""Who may work beside whom: reads at once, writes in order, what holds the data alone with it."""

from asn_desktop.views.lanes import Lane, Lanes


class Started:
    """Remembers who began, in order."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.lanes = Lanes(self._start)

    def _start(self, number: int, lane: Lane) -> None:
        self.numbers.append(number)

    def ask(self, *lanes: Lane) -> None:
        for number, lane in enumerate(lanes, start=1):
            self.lanes.add(number, lane)


def test_reads_and_writes_start_at_once_beside_long_work() -> None:
    seen = Started()
    seen.ask(Lane.LONG, Lane.READ, Lane.WRITE)
    assert seen.numbers == [1, 2, 3]
    assert seen.lanes.long_works()
    assert seen.lanes.holder() is None


def test_long_work_goes_one_after_the_other() -> None:
    seen = Started()
    seen.ask(Lane.LONG, Lane.HOLD, Lane.LONG)
    assert seen.numbers == [1]
    seen.lanes.ended(1)
    assert seen.numbers == [1, 2]
    seen.lanes.ended(2)
    assert seen.numbers == [1, 2, 3]


def test_writes_wait_for_who_holds_the_data_and_reads_do_not() -> None:
    seen = Started()
    seen.ask(Lane.HOLD, Lane.WRITE, Lane.READ, Lane.WRITE)
    assert seen.numbers == [1, 3]
    assert seen.lanes.writes_wait()
    seen.lanes.ended(1)
    assert seen.numbers == [1, 3, 2, 4]
    assert not seen.lanes.writes_wait()


def test_who_holds_the_data_waits_for_writes_before_him_only() -> None:
    seen = Started()
    seen.ask(Lane.WRITE, Lane.HOLD)
    assert seen.numbers == [1]
    seen.lanes.add(3, Lane.WRITE)
    assert seen.numbers == [1, 3], "a write after it is quick and goes first"
    seen.lanes.ended(1)
    assert seen.numbers == [1, 3]
    seen.lanes.ended(3)
    assert seen.numbers == [1, 3, 2]


def test_the_last_one_waits_for_everybody() -> None:
    seen = Started()
    seen.ask(Lane.HOLD, Lane.WRITE, Lane.LAST)
    seen.lanes.ended(1)
    assert seen.numbers == [1, 2]
    seen.lanes.ended(2)
    assert seen.numbers == [1, 2, 3]


def test_who_gave_up_before_he_began_stands_in_nobodys_way() -> None:
    seen = Started()
    seen.ask(Lane.LONG, Lane.LONG, Lane.LONG)
    seen.lanes.ended(2)
    assert seen.lanes.clear() == (3,)
    seen.lanes.ended(1)
    assert seen.numbers == [1]
    assert not seen.lanes.long_works()
