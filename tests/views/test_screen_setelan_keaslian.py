"""The page that judges papers and knows other offices."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.domain.changes import Changes
from asn_desktop.domain.tanda import Ringkasan, Segel, pesan, tulis_tanda
from asn_desktop.runtime.tanda_tangan import bubuhkan, kunci_publik, sidik_kunci
from asn_desktop.services import records
from asn_desktop.services.session import Session
from asn_desktop.services.terima_formulir import Diterima, Terimaan
from asn_desktop.services.verifikasi import periksa_teks
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.setelan.authenticity_page import AuthenticityPage
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.views.conftest import Answers

KUNCI = bytes(range(32))


def line() -> str:
    """A line of another office's paper."""
    told = Ringkasan("evaluasi", "EV-2026-TW1-0001", "198503172010012001", 2026, "tw1", "baik")
    publik = kunci_publik(KUNCI)
    sidik, digest = sidik_kunci(publik), bytes(16)
    return tulis_tanda(told, sidik, Segel(publik, bubuhkan(KUNCI, pesan(told, sidik, digest)), digest))


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, jobs: JobRunner) -> AuthenticityPage:
    screen = SetelanScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at(bagian="keaslian")
    settle(qtbot, jobs)
    found = screen.findChild(AuthenticityPage)
    assert found is not None
    return found


def test_a_strange_office_is_judged_known_and_then_named(
    qtbot: QtBot, page: AuthenticityPage, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    assert unnamed(page) == []
    page.text.setText(line())
    page.check()
    settle(qtbot, jobs)
    assert page.verdict.text() == f"ASLI · kantor tidak dikenal, sidik {sidik_kunci(kunci_publik(KUNCI))}"
    page.name.setText("KABUPATEN LAIN")
    page.keep()
    settle(qtbot, jobs)
    [known] = records.list_records(office, "kantor_dikenal")
    assert known.values["nama"] == "KABUPATEN LAIN"
    page.check()
    settle(qtbot, jobs)
    assert "kantor dikenal: KABUPATEN LAIN" in page.verdict.text()
    page.text.setText(line().replace(":BAIK:", ":SANGAT-BAIK:"))
    page.check()
    settle(qtbot, jobs)
    assert page.verdict.text().startswith("TIDAK ASLI: ringkasan pada tanda sudah berubah")


def test_what_a_received_pdf_says_is_offered_and_taken_in(
    qtbot: QtBot, page: AuthenticityPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    module = "asn_desktop.views.screens.setelan.authenticity_page"
    paper = replace(periksa_teks(line(), {kunci_publik(KUNCI).hex(): "KABUPATEN LAIN"}),
                    mentah=b'{"skp": {}}')
    one = Terimaan("EV-1", "Sekar", "1", {"tahun": 2026, "predikat": "Baik"})
    monkeypatch.setattr(f"{module}.periksa_formulir", lambda *_: (paper,))
    monkeypatch.setattr(f"{module}.lihat_terimaan", lambda *_: (one,))
    monkeypatch.setattr(f"{module}.terima_formulir", lambda *_: Diterima((one,), (), Changes()))
    page.judge_file(tmp_path / "surat.pdf")
    settle(qtbot, jobs)
    settle(qtbot, jobs)
    assert page.offered.text() == "Dapat diambil ke berkas pegawai: penilaian tahun 2026 Sekar."
    assert (page.take.isVisible(), page.template.isVisible(), unnamed(page)) == (True, True, [])
    page.take.click()
    settle(qtbot, jobs)
    assert page.offered.text() == "Masuk: Sekar, penilaian tahun 2026, predikat Baik (EV-1)."
    page.text.setText(line())
    page.check()
    settle(qtbot, jobs)
    assert not page.take.isVisible()
