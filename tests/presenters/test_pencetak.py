"""Shifts of printers: kept as text, in steps, and said in words."""

import pytest

from asn_desktop.presenters.pencetak import (
    Geser,
    Sisi,
    geser_of,
    geser_pencetak,
    halaman_sisi,
    mm,
    pilihan,
)


@pytest.mark.parametrize(("text", "expected"), [
    ("1.5 -0.5", Geser(1.5, -0.5)), ("", Geser()), ("nan 1", Geser(0.0, 1.0)), ("a b", Geser()),
    ("0.3 99", Geser(0.5, 0.0)), ("1 2 3", Geser())])
def test_what_is_kept_is_read_in_steps_and_limits(text, expected):
    assert geser_of(text) == expected
    assert geser_of(expected.tersimpan) == expected


def test_a_printer_without_its_own_shift_takes_that_of_all_others():
    kept = {"": "1 0", "HP": "0 -2"}
    assert geser_pencetak(kept, "HP") == Geser(0.0, -2.0)
    assert geser_pencetak(kept, "Epson") == Geser(1.0, 0.0)
    assert geser_pencetak({}, "Epson") == Geser()


def test_choices_go_by_half_millimetres():
    values = [float(value) for value, _ in pilihan()]
    assert (values[0], values[-1], values[1] - values[0]) == (-10.0, 10.0, 0.5)
    assert [mm(value) for value in (-0.5, 0.0, 2.0)] == ["−0,5 mm", "0 mm", "+2 mm"]


def test_fronts_and_backs_are_as_many_sheets():
    assert halaman_sisi(3, Sisi.SEMUA) == (0, 1, 2)
    assert (halaman_sisi(3, Sisi.GANJIL), halaman_sisi(3, Sisi.GENAP)) == ((0, 2), (1, None))
    assert (halaman_sisi(2, Sisi.GANJIL), halaman_sisi(2, Sisi.GENAP)) == ((0,), (1,))
