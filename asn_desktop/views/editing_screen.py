"""A screen that holds a list and, in its place, the editor of one document with its draft."""

import functools
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from asn_desktop.fields.aggregate_json import DamagedDraft, to_json
from asn_desktop.services.drafts import Draft
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import DraftKeeper, Unsaved, WithSent
from asn_desktop.views.screen import Screen
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.stacks import heed_only_shown

Follow = Callable[[Any, Any], object]  # what follows a save: given what was sent and what is stored


class EditingScreen(Screen):
    """Base of the SKP and the Evaluasi screen: saving, drafts, the way back, and what stands in front.

    ``listing`` is the page with the list, ``editing`` the page with the editor; its ``editor`` (a presenter,
    None before a document is shown) answers for the document. ``form`` names its drafts and the record type
    that a save touches; ``save_document`` is the service that stores one.
    """

    def __init__(
        self,
        context: ScreenContext,
        form: str,
        save_document: Callable[[Session, Any], Any],
        listing: Any,
        editing: Any,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.form, self._save_document = form, save_document
        self.list = listing
        self.editing = editing
        self.pages = QStackedWidget()
        heed_only_shown(self.pages)
        self.pages.addWidget(listing)
        self.pages.addWidget(editing)
        self.page.addWidget(self.pages)
        self.keeper = DraftKeeper(context, self.form, self._unsaved, self)
        self.keeper.kept.connect(self._draft_kept)
        self._draft: Draft | None = None
        self._on_its_way: dict[str, list[Follow]] = {}  # documents being stored, and what waits for them
        editing.back_asked.connect(self._back)
        editing.print_asked.connect(self.print_this)
        editing.draft_offer.answered.connect(self._answer_draft)

    def draft_key(self, document: Any) -> str:
        """What the draft of a document is found by."""
        return str(document.id)

    @property
    def is_editing(self) -> bool:
        """Whether the editor is in front."""
        return self.pages.currentWidget() is self.editing

    def first_place(self) -> QWidget:
        """The list of people."""
        view: QWidget = self.list.table.view
        return view

    def can_leave(self) -> bool:
        """Put what is typed into a draft at once; stay when even that fails."""
        return self.keeper.keep_now()

    def keep_draft(self) -> None:
        """The window loses the focus."""
        self.keeper.keep_now()

    def save(self) -> bool:
        """Ctrl+S: store the document."""
        return self._store(self.stored)

    def stored(self, sent: Any, stored: Any) -> None:
        """What follows a save: the draft goes, the screen shows what is stored."""
        editor = self.editing.editor
        if editor is None or self.draft_key(editor.document) != self.draft_key(sent):
            self.keeper.forget(self.draft_key(sent), to_json(sent))  # a newer one was kept on leaving
            return
        editor.saved(sent, stored)
        self.keeper.forget(self.draft_key(sent))
        self.editing.sync()
        self.editing.tell_saved(tr("tersimpan {}").format(self._clock()))

    def find_here(self) -> None:
        """Ctrl+F: the search field of the list."""
        if self._back():
            self.list.search.begin()

    def previous_item(self) -> None:
        """Ctrl+Up: the person before."""
        self._step(-1)

    def _step(self, by: int) -> bool:
        """The next or previous person; False at the end of the list."""
        raise NotImplementedError

    def _clean_document(self) -> str:
        """The id of the document in front when nothing was typed into it, so that it may be read again."""
        editor = self.editing.editor
        return str(editor.document.id) if self.is_editing and editor is not None and not editor.dirty else ""

    def _store(self, then: Follow) -> bool:
        """Store the document in front; what is asked for while it is on its way waits for its version."""
        editor = self.editing.editor
        if not self.is_editing or editor is None or not editor.editable:
            return False
        sent = editor.document
        key = self.draft_key(sent)
        if key in self._on_its_way:
            self._on_its_way[key].append(then)
            return True
        self._on_its_way[key] = []
        self.keeper.rest()
        self.context.write(
            self,
            functools.partial(self._save_document, self.session, sent),
            WithSent((sent, then), self._was_stored),
            failed=WithSent(key, self._not_stored),
            touched=(self.form,),
        )
        return True

    def _was_stored(self, asked: tuple[Any, Follow], stored: Any) -> None:
        sent, then = asked
        key = self.draft_key(sent)
        waiting = self._on_its_way.pop(key, [])
        then(sent, stored)
        for later in waiting:
            editor = self.editing.editor
            newer = editor is not None and editor.dirty and self.draft_key(editor.document) == key
            if not (newer and self._store(later)):
                later(sent, stored)

    def _not_stored(self, key: str, error: object) -> None:
        self._on_its_way.pop(key, None)
        self.keeper.poke()  # nothing is stored: the draft must hold it
        self.context.fail(error)

    def _unsaved(self) -> Unsaved | None:
        editor = self.editing.editor
        if not self.is_editing or editor is None or not editor.dirty:
            return None
        return Unsaved(self.draft_key(editor.document), editor.document.versi, editor.to_draft())

    def _draft_kept(self) -> None:
        self.editing.tell_saved(tr("tersimpan otomatis {}").format(self._clock()))

    def _answer_draft(self, go_on: bool) -> None:
        editor, draft = self.editing.editor, self._draft
        if editor is None or draft is None:
            return
        self._draft = None
        if not go_on:
            self.keeper.forget(draft.object_id)
            return
        try:
            editor.take_draft(draft.data)
        except DamagedDraft:
            self.context.tell(
                tr("Isian lama"),
                tr("Isian yang tertinggal tidak dapat dibaca; data yang tersimpan tetap utuh."),
            )
            return
        self.editing.sync()

    def _lost_draft(self, draft: Draft) -> None:
        """What a draft belongs to is gone."""
        self.keeper.forget(draft.object_id)
        self.context.tell(tr("Isian lama"), tr("SKP dari isian ini sudah tidak ada; isiannya dibuang."))

    def _back(self) -> bool:
        if not self.can_leave():
            return False
        self.pages.setCurrentWidget(self.list)
        self.list.load()
        self.list.table.view.setFocus()
        return True

    def _clock(self) -> str:
        return self.context.now().strftime("%H.%M")


class AfterSave:
    """What follows every save, and then something more."""

    def __init__(self, stored: Follow, then: Follow) -> None:
        self._stored, self._then = stored, then

    def __call__(self, sent: Any, stored: Any) -> None:
        """It is stored."""
        self._stored(sent, stored)
        self._then(sent, stored)
