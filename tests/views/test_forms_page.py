"""The choices of how forms are printed, beside an example that follows them."""

from pytestqt.qtbot import QtBot

from asn_desktop.services.pilihan_cetak import pilihan_formulir
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.setelan.forms_page import FormsPage
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.services.test_printing import text_of


def test_a_choice_is_kept_and_the_example_follows(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session
) -> None:
    page = FormsPage(context)
    qtbot.addWidget(page)
    page.resize(881, 400)
    bring_to_front(qtbot, page)
    page.load()
    settle(qtbot, jobs, 600)
    way = page.ways["kelompok"]
    assert way.value() == "utama", "the official way"
    way.set_value("kinerja_utama")
    way.changed.emit()
    settle(qtbot, jobs, 600)
    assert pilihan_formulir(office) == {"kelompok": "kinerja_utama"}
    assert page.preview.last_pdf is not None
    assert "A. KINERJA UTAMA" in text_of(page.preview.last_pdf)
    assert unnamed(page) == []
