"""The office's profile as a form with the letterhead's fields and the lambang."""

import functools
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.fields.kantor import KANTOR
from asn_desktop.presenters.form_state import FormState
from asn_desktop.services.drafts import Draft
from asn_desktop.services.errors import Rejected
from asn_desktop.services.office import OfficeProfile, office_profile, save_office_profile
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import DraftKeeper, DraftOffer, Unsaved, WithSent, left_draft
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.record_form import RecordForm, problem_summary
from asn_desktop.views.screens.setelan.page import SettingsPage
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.tiles import Banner

_FORM = "kantor"


class ProfilePage(SettingsPage):
    """Saves on Ctrl+S or by the screen's button; keeps a draft of what is typed."""

    draft_form = _FORM

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.banner = Banner("", Tone.BAD)
        self.form: RecordForm | None = None
        self._profile = OfficeProfile()
        self.keeper = DraftKeeper(context, _FORM, self._unsaved, self)
        self.draft_offer = DraftOffer()
        self.draft_offer.answered.connect(self._answer_draft)
        self._draft: Draft | None = None
        self.area = scrolling()
        card = Card(margin=8)
        card.add(self.draft_offer, self.banner, self.area)
        card.body.setStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.banner.hide()

    def load(self) -> None:
        """Show what is stored, unless something is being typed."""
        if self.form is not None and self.form.state.is_dirty():
            return
        first = self.form is None
        if first or office_profile(self._context.session) != self._profile:
            self._read()
        if first:  # later on, what is unsaved stands in the form itself
            self._look_for_draft()

    def _look_for_draft(self) -> None:
        self._draft = left_draft(self._context.session, _FORM, _FORM)
        self.draft_offer.offer(self._draft)

    def _read(self) -> None:
        self._profile = office_profile(self._context.session)
        values: dict[str, Any] = asdict(self._profile)
        state = FormState(
            KANTOR,
            {spec.key: values[spec.key] for spec in KANTOR.fields},
            references=self._context.session.references,
            record_id=self._profile.id or None,
            version=self._profile.version or None,
        )
        self.form = RecordForm(state, standard_sources(self._context))
        self.form.changed.connect(self.keeper.poke)
        self.form.submitted.connect(self.save)
        page = QWidget()
        page.setProperty("role", "page")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(px(10), px(8), px(10), px(8))
        inner.addWidget(self.form)
        inner.addStretch(1)
        self.area.setWidget(page)

    def go_on(self, draft: Draft) -> None:
        """Show what was left unsaved, if anything was."""
        if self.form is not None and not self.form.state.is_dirty():
            self._look_for_draft()
        if self._draft is not None:
            self.draft_offer.go_on()

    def save(self) -> bool:
        """Store the profile, or name what is wrong."""
        if self.form is None:
            return False
        values = self.form.state.attempt()
        self.form.show_problems()
        if values is None:
            self.banner.show_text(problem_summary(self.form), Tone.BAD)
            self.form.go_to_problem()
            return True
        texts: dict[str, Any] = {key: value if value is not None else "" for key, value in values.items()}
        texts["lambang"] = values["lambang"]
        profile = OfficeProfile(id=self._profile.id, version=self._profile.version, **texts)
        self.keeper.rest()
        self._context.write(
            self,
            functools.partial(save_office_profile, self._context.session, profile),
            WithSent(self.form.state.to_draft(), self._stored),
            failed=self._refused,
            touched=("kantor",),
            text=tr("Profil kantor tersimpan."),
        )
        return True

    def _stored(self, sent: str, profile: OfficeProfile) -> None:
        self.banner.hide()
        self.draft_offer.offer(None)
        self._draft = None
        self.keeper.forget(_FORM)
        lambang_is_new = profile.lambang != self._profile.lambang
        self._profile = profile
        if self.form is None:
            return
        if self.form.state.to_draft() != sent:
            self.keeper.poke()  # typed meanwhile: it stays, and stays unsaved
            return
        self.form.state.stored(profile.version, profile.id)
        if lambang_is_new:
            self._read()  # it was written anew; otherwise the form stays, and the cursor in it

    def _refused(self, error: object) -> None:
        if isinstance(error, Rejected) and self.form is not None:
            self.form.state.take_refusal(error.problems)
            self.form.show_problems()
            self.banner.show_text(error.sentence, Tone.BAD)
            self.banner.show()
        else:
            self._context.fail(error)
        self.keeper.poke()  # nothing is stored: the draft must hold it

    def _answer_draft(self, go_on: bool) -> None:
        draft, self._draft = self._draft, None
        if draft is None or self.form is None:
            return
        if not go_on:
            self.keeper.forget(_FORM)
            return
        try:
            self.form.state.load_draft(draft.data)
        except ValueError:
            self.keeper.forget(_FORM)
            self._context.tell(
                tr("Isian lama"),
                tr("Isian yang tertinggal tidak dapat dibaca; profil yang tersimpan tetap utuh."),
            )
            return
        self.form.load()

    def _unsaved(self) -> Unsaved | None:
        if self.form is None or not self.form.state.is_dirty():
            return None
        return Unsaved(_FORM, self._profile.version, self.form.state.to_draft())
