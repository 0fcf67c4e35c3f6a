"""What is typed lies safe while long work runs, is told until it does, and is offered again by name."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from asn_desktop.db import backup
from asn_desktop.fields.aggregate_json import to_json
from asn_desktop.services.backups import make_backup
from asn_desktop.services.drafts import drafts, save_draft
from asn_desktop.services.work import Work
from asn_desktop.views.draft_keeper import DraftKeeper, Unsaved
from asn_desktop.views.lanes import Lane
from asn_desktop.views.shell.drafts import DraftsDialog, DraftsOffer, screen_of
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.base import click
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.views.shell_window import screen_in


def _drafts_dialog(qtbot: QtBot, window: MainWindow) -> DraftsDialog:
    click(window.notice, "Lanjutkan isian")
    settle(qtbot, window.jobs)
    found = [dialog for dialog in window.findChildren(DraftsDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def test_drafts_of_last_time_are_offered(qtbot: QtBot, window: MainWindow) -> None:
    save_draft(window.session, "skp", "id-skp", 3, "{}")
    DraftsOffer(window).look()
    settle(qtbot, window.jobs)
    assert "1 isian" in window.notice.text()
    click(_drafts_dialog(qtbot, window), "Lanjutkan")
    ((_, target),) = screen_in(window, "skp").told
    assert target["draft"].object_id == "id-skp"
    assert window.notice.isHidden()
    assert [screen_of(form) for form in ("kantor", "pelatihan", "riwayat_jabatan", "evaluasi/x")] == [
        "setelan",
        "pelatihan",
        "pegawai",
        "evaluasi",
    ]


def test_drafts_are_told_apart_and_the_rest_stays_on_offer(
    qtbot: QtBot, window: MainWindow, answers: object
) -> None:
    session = window.session
    kantor = kantor_kecil.isi(session)
    plans = [kantor_kecil.skp_terisi(session, person) for person in (kantor.sekar, kantor.rahmat)]
    for plan in plans:
        goals = tuple(replace(goal, rhk="Diketik lagi") for goal in plan.hasil_kerja[:1])
        typed = replace(plan, tempat="Sungai Baru", hasil_kerja=(*goals, *plan.hasil_kerja[1:]))
        save_draft(session, "skp", plan.id, plan.versi, to_json(typed))
    save_draft(session, "pegawai", kantor.mira, 1, '{"surel": "m@x.id"}')
    DraftsOffer(window).look()
    settle(qtbot, window.jobs)
    assert "3 isian" in window.notice.text()
    dialog = _drafts_dialog(qtbot, window)
    texts = dialog.texts()
    assert texts[0].startswith("Pegawai · Mira ")
    assert "1 isian" in texts[0]
    assert texts[1].startswith("SKP 2026 · Rahmat Hidayanto")
    assert texts[2].startswith("SKP 2026 · Sekar Ayuningtyas, S.E. · NIP 19850317 201001 2 003 · 2 isian · ")
    assert " pukul " in texts[2]
    click(dialog, "Lanjutkan")
    assert "2 isian" in window.notice.text(), "the rest stays on offer"
    assert window.notice.isVisible()
    dialog = _drafts_dialog(qtbot, window)
    answers.yes = False  # type: ignore[attr-defined]
    click(dialog, "Buang")
    assert len(dialog.texts()) == 2
    answers.yes = True  # type: ignore[attr-defined]
    click(dialog, "Buang")
    assert answers.asked == ["Buang isian ini?"] * 2  # type: ignore[attr-defined]
    assert [text.split(" · ")[1] for text in dialog.texts()] == ["Sekar Ayuningtyas, S.E."]
    settle(qtbot, window.jobs)
    assert {draft.object_id for draft in drafts(session)} == {plans[0].id, kantor.mira}
    assert "1 isian" in window.notice.text()
    dialog.accept()
    assert window.notice.isVisible()


def test_a_draft_is_kept_while_a_batch_prints_and_the_status_line_tells(
    qtbot: QtBot, window: MainWindow
) -> None:
    gate, screen = threading.Event(), QObject(window)
    typed = Unsaved("id-skp", 3, '{"a":1}')
    keeper = DraftKeeper(window.context, "skp", lambda: typed, screen)

    def batch(work: Work) -> None:
        while not gate.wait(0.005):
            work.step(1, 4)

    window.context.run(screen, batch, str, title="Mencetak")
    keeper.poke()
    assert "Belum disimpan: 1 isian" in window.status.text()
    assert "Tersimpan" not in window.status.text()
    try:
        with qtbot.waitSignal(keeper.kept, timeout=3_000):
            pass
        assert [draft.data for draft in drafts(window.session)] == ['{"a":1}']
        assert "Belum disimpan" not in window.status.text()
        assert window.jobs.works_long()
    finally:
        gate.set()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())


def test_a_draft_that_waits_for_an_import_is_unsaved_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    gate, screen = threading.Event(), QObject(window)
    keeper = DraftKeeper(window.context, "skp", lambda: Unsaved("id-skp", 3, "{}"), screen)

    def hold(work: Work) -> None:
        with window.session.db.write("uji.lama", window.session.actor):
            gate.wait(10)

    window.context.run(screen, hold, str, title="Mengimpor", holds=True)
    keeper.poke()
    assert keeper.keep_now()
    try:
        qtbot.waitUntil(lambda: "Menunggu impor selesai…" in window.status.text(), timeout=5_000)
        assert "Belum disimpan: 1 isian" in window.status.text()
    finally:
        gate.set()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())
    assert "Menunggu" not in window.status.text()
    assert "Belum disimpan" not in window.status.text()
    assert len(drafts(window.session)) == 1


def test_closing_stops_long_work_and_waits_for_drafts(qtbot: QtBot, window: MainWindow) -> None:
    gate, screen = threading.Event(), QObject(window)
    written: list[int] = []

    def long(work: Work) -> None:
        while not gate.wait(0.005):
            work.step(1, 4)

    window.context.run(screen, long, str, title="Mencetak")
    window.jobs.run(lambda work: written.append(len(drafts(window.session))), lane=Lane.WRITE)
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert written == [0]


def test_an_entry_that_is_gone_is_not_counted_as_unsaved(window: MainWindow) -> None:
    from shiboken6 import delete

    counted: list[int] = []
    book = window.context.unsaved
    book.changed.connect(counted.append)
    first, second = QObject(), QObject()
    book.mark(first, unsaved=True)
    book.mark(second, unsaved=True)
    book.mark(second, unsaved=True)
    delete(first)
    book.mark(second, unsaved=False)
    assert counted == [1, 2, 0]


def test_a_draft_is_kept_while_the_copy_of_a_backup_is_still_checked(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, screen = threading.Event(), QObject(window)
    checked = backup._checked

    def slowly(*given: object) -> object:
        assert gate.wait(10)
        return checked(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(backup, "_checked", slowly)
    keeper = DraftKeeper(window.context, "skp", lambda: Unsaved("id-skp", 3, "{}"), screen)
    window.context.run(
        screen, lambda work: make_backup(window.session, work), str, title="Membuat cadangan", holds=True
    )
    keeper.poke()
    try:
        with qtbot.waitSignal(keeper.kept, timeout=5_000):
            pass
        assert window.jobs.works_long()
    finally:
        gate.set()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())


def test_what_only_a_draft_holds_is_not_called_saved(qtbot: QtBot, window: MainWindow) -> None:
    typed: list[Unsaved] = [Unsaved("id-skp", 3, "{}")]
    keeper = DraftKeeper(window.context, "skp", lambda: typed[0] if typed else None, QObject(window))
    keeper.poke()
    with qtbot.waitSignal(keeper.kept, timeout=5_000):
        pass
    assert "Konsep tersimpan" in window.status.text()
    assert "Semua tersimpan" not in window.status.text()
    typed.clear()
    keeper.forget("id-skp")
    assert "Konsep tersimpan" not in window.status.text()
    settle(qtbot, window.jobs)
