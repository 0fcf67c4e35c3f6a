"""Add, change or delete one record of any type in a dialog; the draft is kept while typing."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.spec import Choice, FieldSpec, RecordType, Value
from asn_desktop.presenters.form_state import FormState
from asn_desktop.services.errors import Rejected
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.draft_keeper import left_draft
from asn_desktop.views.editors import Sources
from asn_desktop.views.lanes import Lane
from asn_desktop.views.record_form import RecordForm, problem_summary
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.layouts import exchange
from asn_desktop.views.widgets.suggestions import Suggestion
from asn_desktop.views.widgets.tiles import Banner

if TYPE_CHECKING:
    from asn_desktop.services.records import Record
    from asn_desktop.services.second_person import Saksi
    from asn_desktop.services.session import Session


class RecordDialog(Dialog):
    """``saved`` carries what ``save_record`` returned, ``deleted`` the id. Open with ``open()``."""

    saved = Signal(object)
    deleted = Signal(str)

    def __init__(
        self,
        context: ScreenContext,
        record_type: RecordType,
        *,
        record: "Record | None" = None,
        parent_id: str | None = None,
        initial: Mapping[str, Value] | None = None,
        title: str = "",
        only: Sequence[str] | None = None,
        columns: int = 2,
        width: int = 760,
        two_people: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``record`` is changed; without one a new record is made, below ``parent_id``, beginning with
        ``initial``. ``two_people``: this one takes a second person, though others of its type do not.
        """
        adding = tr("Tambah {}").format(tr(record_type.name_of_one))
        super().__init__(
            title or (tr("Ubah {}").format(tr(record_type.name_of_one)) if record else adding),
            parent,
            width=width,
        )
        self._context, self._record_type, self._record = context, record_type, record
        self._parent_id, self._again = parent_id, False
        self._initial = dict(initial or {})
        self._only, self._columns = only, columns
        self._two_people = two_people or record_type.two_people
        self.banner = Banner(parent=self, action=tr("Buang isian itu"), on_action=self._throw_draft_away)
        self.banner.action.hide()
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.form = self._new_form(record.values if record else self._initial)
        self.body.addWidget(self.form, 1)
        if record is not None and not record_type.single:
            self.foot.insertWidget(0, self.add_button(tr("&Hapus"), "danger", "trash-2", self._delete))
        self.cancel_button = self.add_button(tr("&Batal"), on_click=self.reject)
        self.again_button = self.add_button(tr("Simpan dan &tambah lagi"), on_click=self._save_and_add)
        self.again_button.setVisible(record is None)
        self.save_button = self.add_button(tr("&Simpan"), "primary", "check", self._save)
        QShortcut(QKeySequence("Ctrl+S"), self, self._save)
        self._restore_draft()
        self.form.focus_first()

    def reject(self) -> None:
        """Escape and Batal: ask before typed work is thrown away."""
        if self.form.state.is_dirty() and not self._context.ask(
            tr("Buang isian yang belum disimpan?"), tr("&Buang"), danger=True
        ):
            return
        self._drop_draft()
        super().reject()

    def loses_text(self) -> bool:
        """Never: a draft keeps it."""
        return False

    def keep_draft(self) -> None:
        """Hand the draft out now instead of after the pause in typing."""
        self.form.hand_out_draft()

    def _new_form(self, values: Mapping[str, Value]) -> RecordForm:
        state = FormState(
            self._record_type,
            values,
            references=self._context.session.references,
            record_id=self._record.id if self._record else None,
            version=self._record.version if self._record else None,
            only=self._only,
        )
        form = RecordForm(state, standard_sources(self._context), columns=self._columns)
        form.submitted.connect(self._save_and_add if self._record is None else self._save)
        form.draft_wanted.connect(self._keep_draft)
        form.changed.connect(self._typed)
        return form

    def _typed(self) -> None:
        self._context.unsaved.mark(self, unsaved=True)

    def _save_and_add(self) -> None:
        self._again = True
        self._try_save()

    def _save(self) -> None:
        self._again = False
        self._try_save()

    def _try_save(self) -> None:
        values = self.form.state.attempt()
        self.form.show_problems()
        if values is None:
            self.banner.show_text(problem_summary(self.form), Tone.BAD)
            self.form.go_to_problem()
            return
        if self._record_type.parent and self._parent_id:
            values[f"{self._record_type.parent}_id"] = self._parent_id
        self._values = values
        agreed_to(self._context, self._two_people, self._write, self)

    def _write(self, saksi: "Saksi | None") -> None:
        self.setEnabled(False)
        self._context.write(self, self._saving(self._values, saksi), self._done, failed=self._refused)

    def _saving(self, values: Mapping[str, Value], saksi: "Saksi | None") -> Callable[[], Any]:
        """What saves, in the worker."""
        session, key, state = self._context.session, self._record_type.key, self.form.state
        return _Save(session, key, values, state.record_id, state.version, saksi)

    def _done(self, saved: Any) -> None:
        self.setEnabled(True)
        self._drop_draft()
        self.saved.emit(saved)
        if not self._again:
            super().accept()
            return
        self._begin_again(self._values_of_next())
        self.banner.show_text(tr("Tersimpan. Isi data berikutnya."), Tone.GOOD)

    def _values_of_next(self) -> Mapping[str, Value]:
        """What the next record begins with after "Simpan dan tambah lagi"."""
        return self._initial

    def _begin_again(self, values: Mapping[str, Value]) -> None:
        old = self.form
        self.form = self._new_form(values)
        exchange(self.body, old, self.form, 1)
        self.banner.action.hide()
        self.form.focus_first()

    def _refused(self, error: object) -> None:
        self.setEnabled(True)
        if isinstance(error, Rejected):
            self.form.state.take_refusal(error.problems)
            self.form.show_problems()
        self.banner.show_text(str(error), Tone.BAD)
        if not isinstance(error, Rejected):
            self._context.fail(error)

    def _delete(self) -> None:
        if self._record is None or not self._context.ask(
            tr("Hapus {} ini?").format(tr(self._record_type.name_of_one)),
            tr("&Hapus"),
            danger=True,
            detail=self._words_of_removal(),
        ):
            return
        agreed_to(self._context, self._two_people, self._remove, self)

    def _remove(self, saksi: "Saksi | None") -> None:
        if self._record is not None:
            session, key = self._context.session, self._record_type.key
            remove = _Delete(session, key, self._record.id, self._record.version, saksi)
            self._context.write(self, remove, self._gone, failed=self._refused)

    def _words_of_removal(self) -> str:
        """What the question before deleting adds."""
        return tr("Isian lama tetap tercatat pada jejak perubahan.")

    def _gone(self, result: object) -> None:
        self._drop_draft()
        if self._record is not None:
            self.deleted.emit(self._record.id)
        super().accept()

    def _draft_key(self) -> str:
        return self.form.state.record_id or self._parent_id or "baru"

    def _restore_draft(self) -> None:
        """What was typed before the program ended stands in the form again, until it is thrown away."""
        draft = left_draft(self._context.session, self._record_type.key, self._draft_key())
        if draft is None:
            return
        try:
            taken = self.form.state.load_draft(draft.data)
        except ValueError:
            self._drop_draft()
            return
        if taken:
            self.form.load()
            moment = draft.at.astimezone()
            self.banner.show_text(
                tr("Isian {} pukul {} yang belum disimpan dipulihkan.").format(
                    tanggal_pendek(moment.date()), moment.strftime("%H.%M")
                ),
                Tone.INFO,
            )
            self.banner.action.show()

    def _throw_draft_away(self) -> None:
        self._drop_draft()
        self._begin_again(self._record.values if self._record else self._initial)
        self.banner.show_text("")

    def _keep_draft(self, data: str) -> None:
        from asn_desktop.services import drafts

        self._context.jobs.run(
            _Draft(
                drafts.save_draft,
                self._context.session,
                self._record_type.key,
                self._draft_key(),
                self.form.state.version,
                data,
            ),
            owner=self,
            done=self._draft_kept,
            lane=Lane.WRITE,
        )

    def _draft_kept(self, draft: object) -> None:
        if not self.form.waits_for_draft():
            self._context.unsaved.mark(self, unsaved=False, draft=self.form.state.is_dirty())

    def _drop_draft(self) -> None:
        from asn_desktop.services import drafts

        self.form.forget_draft()
        self._context.unsaved.mark(self, unsaved=False)
        self._context.jobs.run(
            _Draft(drafts.discard_draft, self._context.session, self._record_type.key, self._draft_key()),
            lane=Lane.WRITE,
        )


def agreed_to(
    context: ScreenContext,
    two_people: bool,
    then: "Callable[[Saksi | None], object]",
    parent: QWidget,
) -> None:
    """Go on at once, or, for what takes two people, when the second one has agreed."""
    if not two_people:
        then(None)
        return
    from asn_desktop.views.dialogs.second_person import ask_second_person

    ask_second_person(context.session, Tindakan.DISIPLIN, context.jobs, then, parent)


def standard_sources(context: ScreenContext) -> Sources:
    """What editors offer, taken from the office: lists, records, people."""
    helper = _Office(context.session)
    return Sources(helper.choices, helper.search, helper.name_of, context.today)


class _Office:
    def __init__(self, session: "Session") -> None:
        self._session = session

    def choices(self, spec: FieldSpec) -> Sequence[Choice]:
        from asn_desktop.services.records import record_choices

        if spec.choices:
            return spec.choices
        if spec.reference:
            known = self._session.references
            return known.choices(spec.reference) if spec.reference in known else ()
        return record_choices(self._session, spec) if spec.refers_to else ()

    def search(self, text: str) -> Sequence[Suggestion]:
        from asn_desktop.services.search import search_people

        return tuple(
            Suggestion(hit.pegawai_id, hit.nama, " · ".join(part for part in (hit.nip, hit.jabatan) if part))
            for hit in search_people(self._session, text, 12)
        )

    def name_of(self, record_id: str) -> str:
        from asn_desktop.services.records import get_record

        values = get_record(self._session, "pegawai", record_id).values
        return nama_lengkap(
            *(str(values.get(key) or "") for key in ("gelar_depan", "nama", "gelar_belakang"))
        )


class _Save:
    """Saves in the worker."""

    def __init__(
        self,
        session: "Session",
        key: str,
        values: Mapping[str, Value],
        record_id: str | None,
        version: int | None,
        saksi: "Saksi | None",
    ) -> None:
        self._args = (session, key, values, record_id, version, saksi)

    def __call__(self) -> Any:
        from asn_desktop.services.records import save_record

        session, key, values, record_id, version, saksi = self._args
        return save_record(session, key, values, record_id=record_id, base_version=version, saksi=saksi)


class _Delete:
    """Deletes in the worker."""

    def __init__(
        self, session: "Session", key: str, record_id: str, version: int, saksi: "Saksi | None"
    ) -> None:
        self._args = (session, key, record_id, version, saksi)

    def __call__(self) -> Any:
        from asn_desktop.services.records import delete_record

        session, key, record_id, version, saksi = self._args
        return delete_record(session, key, record_id, base_version=version, saksi=saksi)


class _Draft:
    """Keeps or drops a draft in the worker."""

    def __init__(self, function: Callable[..., Any], *arguments: object) -> None:
        self._function, self._arguments = function, arguments

    def __call__(self, work: object) -> Any:
        return self._function(*self._arguments)
