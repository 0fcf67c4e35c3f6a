"""What was typed and not saved before the program ended is offered back after login."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.presenters.shell import clock_words
from asn_desktop.services.drafts import Draft, discard_draft, drafts
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.lanes import Lane
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel, button, label, row

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.shell.main_window import MainWindow

_SCREEN_OF = {"kantor": "setelan", "unit_kerja": "setelan", "pelatihan": "pelatihan"}
_NAMES = {record_type.key: record_type.title for record_type in ALL_RECORD_TYPES}
_NAMES |= {"skp": "SKP", "evaluasi": "Evaluasi"}


class DraftsOffer(QObject):
    """Looks for drafts after login and offers them above the screens; lives with the main window."""

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(main)
        self._main = main

    def look(self) -> None:
        """Offer what is there."""
        count = len(drafts(self._main.session))
        if count:
            self._main.offer(
                tr("Ada {} isian yang belum disimpan dari pemakaian sebelumnya.").format(count),
                tr("Lanjutkan isian"),
                self._open,
            )

    def _open(self) -> None:
        dialog = DraftsDialog(drafts(self._main.session), self._main)
        dialog.resumed.connect(self._resume)
        dialog.dropped.connect(self._drop)
        self._main.notice.hide()
        dialog.open()

    def _resume(self, draft: Draft) -> None:
        self._main.context.navigate(screen_of(draft.form), draft=draft)

    def _drop(self, draft: Draft) -> None:
        self._main.jobs.run(_Discard(self._main.session, draft), lane=Lane.WRITE)


class _Discard:
    """Forgets a draft, in the worker."""

    def __init__(self, session: "Session", draft: Draft) -> None:
        self._session, self._draft = session, draft

    def __call__(self, work: object) -> None:
        discard_draft(self._session, self._draft.form, self._draft.object_id)


def screen_of(form: str) -> str:
    """The screen that can go on with a draft of this form."""
    first = form.split("/")[0]
    return first if first in ("skp", "evaluasi") else _SCREEN_OF.get(first, "pegawai")


class DraftsDialog(Dialog):
    """A line per draft: go on with it, or throw it away. ``resumed`` and ``dropped`` carry the Draft."""

    resumed = Signal(object)
    dropped = Signal(object)

    def __init__(self, drafts: Sequence[Draft], parent: QWidget | None = None) -> None:
        super().__init__(tr("Isian yang belum disimpan"), parent, width=620)
        self.body.addWidget(
            label(
                tr("Isian ini masih ada dari pemakaian sebelumnya. Lanjutkan, atau buang bila tidak perlu."),
                "muted",
                wrap=True,
            )
        )
        self._drafts = tuple(drafts)
        self._lines: list[QWidget] = []
        for place, draft in enumerate(self._drafts):
            self.body.addWidget(self._line(place, draft))
        self.body.addStretch(1)
        self.add_button(tr("&Nanti saja"), on_click=self.accept)

    def _line(self, place: int, draft: Draft) -> QWidget:
        moment = draft.at.astimezone()
        name = tr(_NAMES.get(draft.form.split("/")[0], draft.form))
        text = ElidedLabel(
            tr("{} · {} pukul {}").format(name, tanggal_pendek(moment.date()), clock_words(moment))
        )
        resume = button(tr("Lanjutkan"), icon="pencil", on_click=self._resume)
        drop = button(tr("Buang"), "quiet", "trash-2", on_click=self._drop)
        for made in (resume, drop):
            made.setProperty("place", place)
            made.setAccessibleName(f"{made.text()}: {text.accessibleName()}")
        line = QWidget()
        layout = row(text, resume, drop)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        self._lines.append(line)
        return line

    def _resume(self) -> None:
        self.resumed.emit(self._drafts[self._place()])
        self.accept()

    def _drop(self) -> None:
        place = self._place()
        self._lines[place].hide()
        self.dropped.emit(self._drafts[place])
        if all(line.isHidden() for line in self._lines):
            self.accept()

    def _place(self) -> int:
        sender = self.sender()
        return int(sender.property("place")) if sender is not None else 0
