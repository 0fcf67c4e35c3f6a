"""Lists on the Cetak screen: what is chosen is previewed and comes out, and nothing is replaced."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.cetak.screen import CetakScreen
from tests.documents.reading import read
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return kantor_kecil.isi(office)


@pytest.fixture
def screen(
    qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner, tmp_path: Path
) -> CetakScreen:
    made = CetakScreen(context)
    qtbot.addWidget(made)
    made.resize(1154, 610)
    bring_to_front(qtbot, made)
    made.lists.set_folder(tmp_path)
    made.open_at(daftar="duk")
    settle(qtbot, jobs)
    return made


def test_a_list_is_previewed_and_printed_as_chosen(
    qtbot: QtBot, screen: CetakScreen, kantor: Kantor, jobs: JobRunner, tmp_path: Path
) -> None:
    page = screen.lists

    def is_shown() -> bool:
        return page.preview.view.page_count() == 1

    qtbot.waitUntil(is_shown, timeout=20_000)
    assert unnamed(screen) == []
    page.unit.set_value(kantor.subbag)
    page.keadaan.set_value(date(2025, 6, 30))
    page.refresh()
    for _ in range(2):
        screen.print_this()
        settle(qtbot, jobs)
    first, second = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert (first, second) == ("2025_DUK.pdf", "2025_DUK_2.pdf")
    lines = [line for sheet in read((tmp_path / first).read_bytes()) for line in sheet.lines]
    assert {"SUBBAGIAN UMUM", "KEADAAN 30 JUNI 2025"} <= set(lines)
    assert "1 halaman tersimpan" in page.result.text()
    assert page.send.isVisible()


def test_each_list_asks_only_what_it_needs(screen: CetakScreen) -> None:
    page = screen.lists
    shown = {}
    for key in ("duk", "nominatif", "penjagaan-kgb", "rekap-pensiun", "peta-jabatan", "mutu-data"):
        page.show_form(key)
        parts = (page.eselon, page.bulan, page.semester, page.keadaan, page.signer)
        shown[key] = "".join("ny"[part.isVisible()] for part in parts)
    assert shown == {"duk": "ynnyy", "nominatif": "nnnyy", "penjagaan-kgb": "nynyy", "rekap-pensiun": "nnyyy",
                     "peta-jabatan": "nnnny", "mutu-data": "nnnnn"}
    page.show_form("peta-jabatan", keadaan=screen.context.today())
    assert page.kertas.value() == "f4"
    assert page.order().keadaan == screen.context.today()


def test_a_list_begins_with_its_usual_day_until_one_is_chosen(screen: CetakScreen) -> None:
    page, end = screen.lists, date(screen.context.tahun, 12, 31)
    days = []
    for key in ("duk", "nominatif", "rekap-pensiun"):
        page.show_form(key)
        days.append(page.keadaan.value())
    assert days == [end, screen.context.today(), end]
    page.keadaan.set_value(date(2025, 6, 30))
    page.keadaan.changed.emit()
    page.show_form("nominatif")
    assert page.keadaan.value() == date(2025, 6, 30)


def test_a_day_that_cannot_be_read_is_asked_for(screen: CetakScreen, tmp_path: Path) -> None:
    page = screen.lists
    page.keadaan.line.setText("31-02-2026")
    page.refresh()
    assert not screen.go.isEnabled()
    screen.print_this()
    assert list(tmp_path.glob("*.pdf")) == []
