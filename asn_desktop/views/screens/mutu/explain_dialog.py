"""Explain an odd finding, or why two people who look like one are two, in one line."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.services.changes import Changes
from asn_desktop.services.records import Saved
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.writing_dialog import WritingDialog

_LONGEST = 300


class ExplainDialog(WritingDialog):
    """``explain`` keeps the text, ``withdraw`` takes away what was said before (``known``); in the worker."""

    def __init__(self, context: ScreenContext, sentence: str, explain: Callable[[str], Saved],
                 known: str = "", parent: QWidget | None = None, *,
                 withdraw: Callable[[], Changes] | None = None) -> None:
        super().__init__(context, tr("Jelaskan temuan"), parent)
        self._explain, self._withdraw = explain, withdraw
        self.text = TextEdit(tr("Penjelasan"), _LONGEST)
        self.text.set_value(known)
        self.body.addWidget(label(sentence, wrap=True))
        meaning = tr("Temuan yang dijelaskan tidak tampil lagi sampai isiannya berubah. Skor tidak berubah.")
        self.body.addWidget(label(meaning, "muted", wrap=True))
        self.body.addWidget(label(tr("Penjelasan"), "field"))
        self.body.addWidget(self.text)
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        if withdraw is not None and context.may(Izin.HAPUS):
            self.foot.insertWidget(0, self.add_button(tr("&Cabut"), "danger", "trash-2", self._take_away))
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Simpan"), "primary", "check", self._save, default=True)
        self.text.setFocus()

    def _save(self) -> None:
        self.yes.setEnabled(False)
        call = _Explain(self._explain, str(self.text.value() or ""))
        self._context.write(self, call, self._done, failed=self._not_done)

    def _take_away(self) -> None:
        if self._withdraw is not None:
            self._context.write(self, self._withdraw, self._done, failed=self._not_done)

    def _mend(self) -> None:
        self.text.setFocus()


class _Explain:
    """Keeps the text in the worker."""

    def __init__(self, explain: Callable[[str], Saved], text: str) -> None:
        self._explain, self._text = explain, text

    def __call__(self) -> Saved:
        return self._explain(self._text)
