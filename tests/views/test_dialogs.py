"""Dialogs: freed after closing, never larger than the small screen, answers given as verbs."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.ask import AskDialog
from asn_desktop.views.dialogs.base import MAX_HEIGHT, MAX_WIDTH, Dialog
from asn_desktop.views.dialogs.error_report import ErrorReportDialog, forget_reports, report_error
from asn_desktop.views.dialogs.shortcuts import ShortcutsDialog
from asn_desktop.views.dialogs.tell import TellDialog
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.widgets.basics import button, column, label, row
from asn_desktop.views.widgets.layouts import widgets_in
from tests.pages.base import bring_to_front, press, press_with_ctrl

_LONG = "Nama yang sangat panjang untuk menguji pembungkusan kata " * 6
_MAKERS: dict[str, Callable[[QWidget], Dialog]] = {
    "ask": lambda parent: AskDialog(parent, _LONG, "&Hapus", detail=_LONG, danger=True),
    "tell": lambda parent: TellDialog(parent, "Judul", _LONG),
    "error": lambda parent: ErrorReportDialog(parent, _LONG * 5),
    "shortcuts": lambda parent: ShortcutsDialog(parent, (("Ctrl+L", _LONG),)),
}


@pytest.mark.parametrize("yes", ["&Buang", "&Hapus"])
def test_the_two_answers_never_share_a_key(qtbot: QtBot, yes: str) -> None:
    dialog = AskDialog(None, "Buang isian ini?", yes, danger=True)
    qtbot.addWidget(dialog)
    assert dialog.yes.shortcut() != dialog.no.shortcut()
    assert dialog.no.text().replace("&", "").strip() == "Batal"


@pytest.mark.parametrize("name", list(_MAKERS))
def test_a_closed_dialog_is_freed_though_its_parent_lives(qtbot: QtBot, name: str) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    for _ in range(20):
        dialog = _MAKERS[name](window)
        dialog.open()
        trace = weakref.ref(dialog)
        dialog.reject()
        qtbot.waitUntil(lambda d=dialog: not isValid(d), timeout=5_000)
        del dialog
    gc.collect()
    assert trace() is None
    assert window.findChildren(Dialog) == []


@pytest.mark.parametrize("scale", [1.0, 1.44])
@pytest.mark.parametrize("name", list(_MAKERS))
def test_a_dialog_fits_the_small_screen_and_shows_its_buttons(
    qtbot: QtBot, qapp: QApplication, name: str, scale: float
) -> None:
    theme.install(qapp, scale=scale)
    dialog = _MAKERS[name](None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    bring_to_front(qtbot, dialog)
    assert dialog.width() <= MAX_WIDTH
    assert dialog.height() <= MAX_HEIGHT
    foot = widgets_in(dialog.foot)[-1]
    assert dialog.rect().contains(foot.geometry())


@pytest.mark.parametrize("record_type", ALL_RECORD_TYPES, ids=lambda r: r.key)
def test_every_record_fits_its_dialog(qtbot: QtBot, context: ScreenContext, record_type: object) -> None:
    dialog = RecordDialog(context, record_type, parent_id="x")  # type: ignore[arg-type]
    bring_to_front(qtbot, dialog)
    assert dialog.height() <= MAX_HEIGHT
    assert dialog.rect().contains(dialog.save_button.geometry())
    assert dialog.form.width() <= dialog.area.viewport().width()
    dialog.reject()


def test_a_dialog_that_is_writing_is_not_closed_over_its_answer(qtbot: QtBot) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    dialog = Dialog("Menulis", main)
    dialog.open()
    dialog.setEnabled(False)
    assert not dialog.close()
    assert dialog.isVisible()
    dialog.setEnabled(True)
    assert dialog.close()


def test_escape_means_no_and_enter_means_the_safe_answer(qtbot: QtBot) -> None:
    harmless = AskDialog(None, "Simpan dulu?", "&Simpan")
    bring_to_front(qtbot, harmless)
    with qtbot.waitSignal(harmless.finished) as ended:
        press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert ended.args == [AskDialog.DialogCode.Accepted.value]
    risky = AskDialog(None, "Hapus?", "&Hapus", danger=True)
    bring_to_front(qtbot, risky)
    with qtbot.waitSignal(risky.finished) as ended:
        press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert ended.args == [AskDialog.DialogCode.Rejected.value]


def test_ten_thousand_faults_make_one_report(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    shown = [report_error(None, ValueError("rusak")) for _ in range(10_000)]
    assert shown.count(True) == 1
    reports = [w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorReportDialog)]
    assert len(reports) == 1
    assert caplog.text.count("fault: ValueError") == 1
    reports[0].reject()
    forget_reports()
    caplog.clear()


class _GoneBeforeTheLastRelease(Dialog):
    """What a save does whose worker is done between two strokes."""

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_S:
            QTimer.singleShot(0, self._go)

    def _go(self) -> None:
        self.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Listening(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.released: list[int] = []

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.released.append(event.key())


def test_a_key_that_closes_its_window_is_let_go_of_where_the_keyboard_is_then(qtbot: QtBot) -> None:
    below = _Listening()
    qtbot.addWidget(below)
    bring_to_front(qtbot, below)
    dialog = _GoneBeforeTheLastRelease("Judul", below)
    dialog.open()
    bring_to_front(qtbot, dialog)
    press_with_ctrl(dialog, Qt.Key.Key_S)
    assert not isValid(dialog)
    assert below.released == [Qt.Key.Key_Control], "not the window that is gone: that ends the process"


def test_what_appears_deep_in_a_dialog_is_measured_at_once(qtbot: QtBot) -> None:
    """A hint within a group came, and the dialog scrolled by the height of its second line."""
    dialog = Dialog("Penetapan", width=660)
    qtbot.addWidget(dialog)
    hint, hinted, group = label("", "muted", wrap=True), QWidget(), QWidget()
    line = row(hint, button("Isi saran", "link"))
    line.setStretch(0, 1)
    hinted.setLayout(line)
    group.setLayout(column(label("Nilai awal"), hinted))
    hinted.hide()
    dialog.body.addWidget(group)
    dialog.body.addStretch(1)
    dialog.open()
    qtbot.wait(20)
    hinted.show()
    hint.setText("Saran dasar, sebesar kebutuhan golongan di bawahnya. " * 5)
    dialog._clamp()
    qtbot.wait(20)
    assert dialog.area.verticalScrollBar().maximum() == 0
