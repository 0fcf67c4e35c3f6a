"""Keeps what is typed as a draft, at the latest 2.5 seconds after a change and whenever a screen is left."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from asn_desktop.services.drafts import Draft, discard_draft, drafts, save_draft
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer

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
        self._wait = Debouncer(_PAUSE_MS, self, at_latest_ms=_AT_LATEST_MS, on_fire=self._keep)

    def poke(self) -> None:
        """Something was typed."""
        self._wait.poke()

    def rest(self) -> None:
        """What was typed is being stored by itself; no draft is needed for it."""
        self._wait.cancel()

    def keep_now(self) -> bool:
        """Put what is unsaved into a draft before going away; False when even that failed (and was said)."""
        self._wait.cancel()
        unsaved = self._snapshot()
        if unsaved is None:
            return True
        try:
            save_draft(
                self._context.session, self._form, unsaved.object_id, unsaved.base_version, unsaved.text
            )
        except ServiceError as error:
            self._context.fail(error)
            return False
        return True

    def forget(self, object_id: str) -> None:
        """The contents are stored, or unwanted: throw the draft away."""
        self._context.read(
            self, functools.partial(discard_draft, self._context.session, self._form, object_id), _nothing
        )

    def _keep(self) -> None:
        unsaved = self._snapshot()
        if unsaved is not None:
            self._context.read(
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
            )

    def _tell(self, draft: Draft) -> None:
        self.kept.emit()


def left_draft(session: Session, form: str, object_id: str) -> Draft | None:
    """The draft that was left of an object by whoever is logged in."""
    found = [item for item in drafts(session) if item.form == form and item.object_id == object_id]
    return found[0] if found else None


def _nothing(result: object) -> None:
    """An answer that nobody waits for."""
