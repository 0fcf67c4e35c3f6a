"""Pixels of a finished PDF."""

import threading

import pytest

from asn_desktop.documents import preview
from asn_desktop.documents.registry import ALL_FORMS
from tests.documents import contents

PDF = ALL_FORMS[0].render(contents.short(ALL_FORMS[0]), contents.options())


def test_page_count_and_size():
    assert preview.page_count(PDF) == 2
    page = preview.page_pixels(PDF, 0, 1.0)
    assert (page.width, page.height) == (842, 596)
    assert len(page.rgb) == page.width * page.height * 3


def test_scale_and_colour():
    page = preview.page_pixels(PDF, 0, 2.0)
    assert page.width == 1684
    assert page.rgb[:3] == b"\xff\xff\xff"
    assert b"\xdb\xe5\xf1" in page.rgb  # head cells, red first
    assert b"\x00\x00\x00" in page.rgb


@pytest.mark.parametrize("number", [-1, 2])
def test_a_page_that_is_not_there_is_refused(number):
    with pytest.raises(IndexError):
        preview.page_pixels(PDF, number, 1.0)


def test_several_threads_may_draw_and_look_at_once():
    found, form = [], ALL_FORMS[2]
    expected = form.render(contents.short(form), contents.options())

    def work() -> None:
        pdf = form.render(contents.short(form), contents.options())
        found.append((pdf == expected, preview.page_pixels(pdf, 0, 0.5).width))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [(True, 421)] * 6


def test_hairlines_of_a_small_page_are_grey_not_a_black_pixel_wide():
    page = preview.page_pixels(PDF, 0, 0.6)
    left = round(12.0 / 25.4 * 72 * 0.6)  # the table's left edge, between the texts of its first column
    ink = [255 - page.rgb[(y * page.width + x) * 3] for y in (80, 90) for x in range(left - 2, left + 3)]
    assert 60 < sum(ink) / 2 < 200
