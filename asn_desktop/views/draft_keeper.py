"""Keeps what is typed as a draft, at the latest 2.5 seconds after a change and whenever a screen is left."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.services.drafts import Draft, discard_draft, drafts, save_draft
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, row
from asn_desktop.views.widgets.tiles import Banner

_PAUSE_MS = 1000
_AT_LATEST_MS = 2500  # no more than 3 seconds of typing may ever be lost


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What a screen holds beyond what is stored: of which object, on which version, as text."""

    object_id: str
    base_version: int
    text: str


class DraftKeeper(QObject):
    """``snapshot`` gives what is unsaved now, or None; ``kept`` tells that it lies safe in the data."""

    kept = Signal()

    def __init__(
        self, context: ScreenContext, form: str, snapshot: Callable[[], Unsaved | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._form, self._snapshot = context, form, snapshot
        self._on_the_way = 0
        self._wait = Debouncer(_PAUSE_MS, self, at_latest_ms=_AT_LATEST_MS, on_fire=self._keep)

    def poke(self) -> None:
        """Something was typed."""
        self._wait.poke()
        self._context.unsaved.mark(self, unsaved=True)

    def rest(self) -> None:
        """What was typed is being stored by itself; no draft is needed for it."""
        self._wait.cancel()

    def keep_now(self) -> bool:
        """Put what is unsaved into a draft before going away; False when even that failed (and was said).

        While long work reads or holds the data, the worker writes the draft: the window must not wait.
        """
        self._wait.cancel()
        unsaved = self._snapshot()
        if unsaved is None:
            self._settle()
            return True
        if self._on_the_way or self._context.jobs.works_long():
            self._keep()
            return True
        try:
            save_draft(
                self._context.session, self._form, unsaved.object_id, unsaved.base_version, unsaved.text
            )
        except ServiceError as error:
            self._context.fail(error)
            return False
        self._settle(draft=True)
        return True

    def forget(self, object_id: str, text: str = "") -> None:
        """The contents are stored, or unwanted: throw the draft away (with ``text``: only this one)."""
        self._context.set_aside(
            self, functools.partial(_discard, self._context.session, self._form, object_id, text), _nothing
        )
        self._settle()

    def _keep(self) -> None:
        unsaved = self._snapshot()
        if unsaved is None:
            self._settle()
        else:
            self._on_the_way += 1
            self._context.set_aside(
                self,
                functools.partial(
                    save_draft,
                    self._context.session,
                    self._form,
                    unsaved.object_id,
                    unsaved.base_version,
                    unsaved.text,
                ),
                self._tell,
                failed=self._not_kept,
            )

    def _tell(self, draft: Draft) -> None:
        self._on_the_way -= 1
        self._settle(draft=self._snapshot() is not None)
        self.kept.emit()

    def _not_kept(self, error: object) -> None:
        self._on_the_way -= 1
        self._context.fail(error)

    def _settle(self, *, draft: bool = False) -> None:
        """Say that all lies safe (as a draft), unless something newer waits or is on its way."""
        if not self._wait.is_waiting() and not self._on_the_way:
            self._context.unsaved.mark(self, unsaved=False, draft=draft)


class DraftOffer(QWidget):
    """A line that offers what was left unsaved; ``answered`` carries True for going on with it."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner("", Tone.INFO, tr("Lanjutkan isian"), self._take)
        self.drop = button(tr("Buang"), "link", "", self._throw_away)
        self.setLayout(row(self.banner, self.drop))
        self.offer(None)

    def go_on(self) -> None:
        """Take what is offered, as its button does."""
        self._take()

    def offer(self, draft: Draft | None) -> None:
        """Offer a draft, or nothing."""
        if draft is not None:
            moment = draft.at.astimezone().strftime("%d-%m-%Y %H.%M")
            self.banner.show_text(tr("Ada isian yang belum disimpan dari {}.").format(moment))
        self.setVisible(draft is not None)

    def _take(self) -> None:
        self.offer(None)
        self.answered.emit(True)

    def _throw_away(self) -> None:
        self.offer(None)
        self.answered.emit(False)


class WithSent:
    """Hands the answer of a write over together with what was sent."""

    def __init__(self, sent: Any, done: Callable[[Any, Any], object]) -> None:
        self._sent, self._done = sent, done

    def __call__(self, stored: Any) -> None:
        """Called with the answer."""
        self._done(self._sent, stored)


def left_draft(session: Session, form: str, object_id: str) -> Draft | None:
    """The draft that was left of an object by whoever is logged in."""
    found = [item for item in drafts(session) if item.form == form and item.object_id == object_id]
    return found[0] if found else None


def _discard(session: Session, form: str, object_id: str, text: str) -> None:
    left = left_draft(session, form, object_id) if text else None
    if left is None or left.data == text:
        discard_draft(session, form, object_id)


def _nothing(result: object) -> None:
    """An answer that nobody waits for."""
