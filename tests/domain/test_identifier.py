"""UUIDv7: the standard's layout, and identifiers that only rise."""

import os
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.identifier import IdGenerator

_MS = st.integers(0, 2**48 - 1)


def _made(unix_ms: int, random: bytes) -> str:
    return IdGenerator(lambda: unix_ms, lambda size: random[:size])()


def test_the_example_of_rfc_9562():
    # The generator keeps the top bit of the random part free: 0xcc3 of the example becomes 0x4c3.
    random = (0xCC3 << 62 | 0x18C4DC0C0C07398F).to_bytes(10, "big")
    assert _made(0x017F22E279B0, random) == "017f22e2-79b0-74c3-98c4-dc0c0c07398f"


@given(_MS, st.binary(min_size=10, max_size=10))
def test_layout(unix_ms, random):
    text = _made(unix_ms, random)
    value = UUID(text)
    assert (value.version, value.variant) == (7, RFC_4122)
    assert str(value) == text
    assert len(text) == 36
    assert value.int >> 80 == unix_ms


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(-3, 3)), min_size=1, max_size=200), st.booleans())
def test_identifiers_only_rise_even_when_the_clock_does_not(ticks, all_ones):
    now = 1_000_000

    def clock() -> int:
        return now

    make = IdGenerator(clock, (lambda size: b"\xff" * size) if all_ones else os.urandom)
    made = []
    for repeats, step in ticks:
        made.extend(make() for _ in range(repeats))
        now += step
    assert made == sorted(set(made))
    assert all(UUID(text).version == 7 for text in made)


@given(st.lists(st.integers(1, 300), min_size=1, max_size=5), st.integers(0, 2), st.integers(0, 255))
def test_many_at_once_are_those_that_one_by_one_would_have_been(blocks, ticks, byte):
    now = 1_000_000

    def clock() -> int:
        return now

    at_once, singly = (IdGenerator(clock, lambda size: bytes([byte]) * size) for _ in range(2))
    for block in blocks:
        assert at_once.many(block) == [singly() for _ in range(block)]
        now += ticks


def test_many_at_once_carry_into_the_stem_and_into_the_next_millisecond():
    ones = IdGenerator(lambda: 1_000_000, lambda size: b"\xff" * size)
    singly = IdGenerator(lambda: 1_000_000, lambda size: b"\xff" * size)
    made = ones.many(200_000)  # 2**48 / 2**32 = 65,536 steps fill the digits behind the last hyphen
    assert len({text[:-12] for text in made}) > 3
    assert made == [singly() for _ in range(200_000)]


def test_a_stock_gives_one_by_one_what_it_made_in_blocks():
    make = IdGenerator(lambda: 1_000_000, os.urandom)
    take = make.stock(3)
    made = [take() for _ in range(10)]
    assert made == sorted(set(made))
    assert not set(made) & set(make.many(10))


def test_a_clock_beyond_48_bits_is_refused():
    with pytest.raises(ValueError, match="48"):
        _made(2**48, b"0" * 10)
