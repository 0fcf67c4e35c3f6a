"""What was typed and not saved before the program ended is offered back after login."""

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.presenters.draft_lines import DraftLine, draft_lines
from asn_desktop.services.drafts import Draft, discard_draft
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.lanes import Lane
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel, button, column, label, row
from asn_desktop.views.widgets.scroll import scrolling

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.shell.main_window import MainWindow

_SCREEN_OF = {"kantor": "setelan", "unit_kerja": "setelan", "aturan_retensi": "setelan",
              "pelatihan": "pelatihan", "predikat_unit": "evaluasi"}


class DraftsOffer(QObject):
    """Looks for drafts after login and offers them above the screens until none is left; lives with the main
    window.
    """

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(main)
        self._main = main
        self._left: dict[tuple[str, str], DraftLine] = {}

    def look(self) -> None:
        """Offer what is there."""
        self._read(self._found)

    def _read(self, done: Callable[[tuple[DraftLine, ...]], object]) -> None:
        self._main.context.read(
            self, functools.partial(draft_lines, self._main.session), done, key="drafts"
        )

    def _found(self, lines: tuple[DraftLine, ...]) -> None:
        self._left = {line.key: line for line in lines}
        self._offer()

    def _offer(self) -> None:
        if not self._left:
            self._main.notice.hide()
            return
        self._main.offer(
            tr("Ada {} isian yang belum disimpan dari pemakaian sebelumnya.").format(len(self._left)),
            tr("Lanjutkan isian"),
            self._open,
        )

    def _open(self) -> None:
        self._read(self._show)

    def _show(self, lines: tuple[DraftLine, ...]) -> None:
        # Only those of last time; what was saved meanwhile is gone, what is typed now is not lost.
        self._left = {line.key: line for line in lines if line.key in self._left}
        self._offer()
        if not self._left:
            return
        dialog = DraftsDialog(tuple(self._left.values()), self._main)
        dialog.resumed.connect(self._resume)
        dialog.drop_asked.connect(self._drop)
        dialog.open()

    def _resume(self, line: DraftLine) -> None:
        self._left.pop(line.key, None)
        self._offer()
        self._main.context.navigate(screen_of(line.draft.form), draft=line.draft)

    def _drop(self, dialog: "DraftsDialog", line: DraftLine) -> None:
        if not self._main.context.ask(
            tr("Buang isian ini?"),
            tr("&Buang"),
            detail=tr("{} · {}. Isian yang dibuang tidak dapat dikembalikan.").format(line.head, line.detail),
            danger=True,
        ):
            return
        self._left.pop(line.key, None)
        self._main.jobs.run(_Discard(self._main.session, line.draft), lane=Lane.WRITE)
        dialog.take_away(line)
        self._offer()


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
    """A line per draft: go on with it, or throw it away.

    ``resumed`` carries the DraftLine; ``drop_asked`` this dialog and the DraftLine, which stays until
    ``take_away``.
    """

    resumed = Signal(object)
    drop_asked = Signal(object, object)

    def __init__(self, lines: Sequence[DraftLine], parent: QWidget | None = None) -> None:
        super().__init__(tr("Isian yang belum disimpan"), parent, width=680)
        self.body.addWidget(
            label(
                tr("Isian ini masih ada dari pemakaian sebelumnya. Lanjutkan, atau buang bila tidak perlu."),
                "muted",
                wrap=True,
            )
        )
        self._lines = tuple(lines)
        self._rows = [self._row(place, line) for place, line in enumerate(self._lines)]
        page = QWidget()
        page.setProperty("role", "page")
        page.setLayout(column(*self._rows, None, gap=GAP.S))
        area = scrolling(page)
        area.setMinimumHeight(px(min(380, 20 + 58 * len(self._lines))))
        self.body.addWidget(area, 1)
        self.add_button(tr("&Nanti saja"), on_click=self.accept)

    def texts(self) -> tuple[str, ...]:
        """What the lines say that are still there."""
        return tuple(
            f"{line.head} · {line.detail}"
            for line, shown in zip(self._lines, self._rows, strict=True)
            if not shown.isHidden()
        )

    def take_away(self, line: DraftLine) -> None:
        """The draft is gone."""
        self._rows[self._lines.index(line)].hide()
        if all(shown.isHidden() for shown in self._rows):
            self.accept()

    def _row(self, place: int, line: DraftLine) -> QWidget:
        head, detail = ElidedLabel(line.head), ElidedLabel(line.detail)
        head.setProperty("role", "strong")
        detail.setProperty("role", "muted")
        resume = button(tr("Lanjutkan"), icon="pencil", on_click=self._resume)
        drop = button(tr("Buang"), "quiet", "trash-2", on_click=self._drop)
        for made in (resume, drop):
            made.setProperty("place", place)
            made.setAccessibleName(f"{made.text()}: {line.head} · {line.detail}")
        words = QWidget()
        words.setLayout(column(head, detail, gap=0))
        made_row = QWidget()
        layout = row(words, resume, drop)
        layout.setStretch(0, 1)
        made_row.setLayout(layout)
        return made_row

    def _resume(self) -> None:
        self.resumed.emit(self._lines[self._place()])
        self.accept()

    def _drop(self) -> None:
        self.drop_asked.emit(self, self._lines[self._place()])

    def _place(self) -> int:
        sender = self.sender()
        return int(sender.property("place")) if sender is not None else 0
