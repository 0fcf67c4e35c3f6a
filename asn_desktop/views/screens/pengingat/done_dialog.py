"""Mark reminders as dealt with: how many, and a note for the file."""

import functools
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.services.pengingat import MAX_CATATAN, BarisPengingat, tangani
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.writing_dialog import WritingDialog


class DoneDialog(WritingDialog):
    """``rows`` are marked when it is accepted."""

    def __init__(
        self, context: ScreenContext, rows: Sequence[BarisPengingat], parent: QWidget | None = None
    ) -> None:
        many = tr("Tandai {} pengingat ditangani?").format(len(rows))
        one = tr("Tandai pengingat {} ditangani?").format(rows[0].nama) if rows else ""
        super().__init__(context, one if len(rows) == 1 else many, parent, width=520)
        self._rows = tuple(rows)
        self.note = TextEdit(tr("Catatan"), MAX_CATATAN)
        self.note.setPlaceholderText(tr("Misalnya: usul dikirim 3 November"))
        words = tr("Yang ditangani tidak diingatkan lagi; catatannya tersimpan pada berkas pegawai.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(label(tr("Catatan (boleh kosong)"), "field"))
        self.body.addWidget(self.note)
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Tandai"), "primary", "check", self._save, default=True)
        self.note.setFocus()

    def _save(self) -> None:
        self.yes.setEnabled(False)
        note = str(self.note.value() or "")
        call = functools.partial(tangani, self._context.session, self._rows, note)
        self._context.write(self, call, self._done, failed=self._not_done)

    def _mend(self) -> None:
        self.note.setFocus()
