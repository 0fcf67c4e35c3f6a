"""The report of a fault of the program, without anybody's data: shown once, not once per repaint."""

import logging
import time

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asn_desktop.runtime.logging import described
from asn_desktop.views.clipboard import copy_plain
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import Banner

_log = logging.getLogger(__name__)
_QUIET_SECONDS = 20.0
_last_shown: list[float] = []
_last_logged: dict[str, str] = {}
_repeated: dict[str, int] = {}


class ErrorReportDialog(Dialog):
    """Says that a fault happened, that saved data is safe, and lets the details be copied."""

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(tr("Terjadi kesalahan pada program"), parent, width=640)
        self._details = details
        self.body.addWidget(
            Banner(
                tr(
                    "Langkah terakhir mungkin belum tersimpan; data yang sudah tersimpan aman. "
                    "Ulangi langkah itu. Bila terjadi lagi, salin rincian ini dan kirim kepada pengelola "
                    "program."
                ),
                Tone.BAD,
            )
        )
        box = QPlainTextEdit(details)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(tr("Rincian kesalahan"))
        box.setMinimumHeight(px(180))
        self.body.addWidget(box, 1)
        self.add_button(tr("&Salin rincian"), icon="copy", on_click=self._copy)
        self.add_button(tr("&Tutup"), "primary", on_click=self.accept, default=True).setFocus()

    def _copy(self) -> None:
        copy_plain(self._details)


def report_error(parent: QWidget | None, error: BaseException) -> bool:
    """Log a fault and show it, at most one report in 20 s; whether it was shown.

    The same fault again and again (a table that repaints) is logged once and then counted.
    """
    details = described(error)
    if details == _last_logged.get("text"):
        _repeated["count"] = _repeated.get("count", 0) + 1
    else:
        if _repeated.pop("count", 0):
            _log.error("the fault before was repeated")
        _last_logged["text"] = details
        _log.error("fault: %s", details)
    now = time.monotonic()
    if _last_shown and now - _last_shown[-1] < _QUIET_SECONDS:
        return False
    _last_shown[:] = [now]
    ErrorReportDialog(parent, details).open()
    return True


def forget_reports() -> None:
    """Let the next fault be logged and shown at once (for tests and after a new login)."""
    _last_shown.clear()
    _last_logged.clear()
    _repeated.clear()
