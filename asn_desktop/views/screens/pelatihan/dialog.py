"""One training for one person after the other: the person first, then the course; the course stays."""

import json
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asn_desktop.fields.pelatihan import PELATIHAN
from asn_desktop.fields.spec import Value
from asn_desktop.presenters.pelatihan_list import values_for_next
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import left_draft
from asn_desktop.views.editors import input_of
from asn_desktop.views.record_dialog import RecordDialog, standard_sources
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.problem_line import InlineProblem

_DRAFT_KEY = "baru"
_PERSON = "pegawai_id"


class PelatihanDialog(RecordDialog):
    """Ctrl+Enter saves and goes on with the next person of the same course."""

    def __init__(
        self,
        context: ScreenContext,
        *,
        pegawai_id: str | None = None,
        initial: Mapping[str, Value] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._again_for_course = initial is not None
        super().__init__(
            context,
            PELATIHAN,
            initial=initial,
            title=tr("Tambah pelatihan"),
            columns=3,
            width=880,
            parent=parent,
        )
        sources = standard_sources(context)
        name = tr("Pegawai")
        self.picker = PegawaiPicker(name, sources.search, sources.name_of)
        self.picker_problem = InlineProblem(self.picker.line)
        head = label(tr("Pegawai *"), "field")
        head.setBuddy(self.picker.line)
        self.body.insertLayout(
            self.body.indexOf(self.form), column(head, self.picker, self.picker_problem, gap=3)
        )
        self.picker.changed.connect(self._person_changed)
        self.picker.line.returnPressed.connect(self._after_person)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save_and_add)
        draft = left_draft(context.session, PELATIHAN.key, self._draft_key())
        left = json.loads(draft.data).get(_PERSON) if draft is not None else None
        self.picker.set_value(pegawai_id or left)
        self._parent_id = pegawai_id or left
        self._focus_start()

    def _try_save(self) -> None:
        if self._parent_id is None:
            self.picker_problem.show_problem(
                tr("Pilih pegawai lebih dahulu: ketik nama atau NIP, lalu tekan Enter.")
            )
            self.banner.show_text(tr("Pegawai belum dipilih."), Tone.BAD)
            self.picker.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super()._try_save()

    def _values_of_next(self) -> Mapping[str, Value]:
        self._again_for_course = True
        self.picker.set_value(None)
        self._parent_id = None
        return values_for_next(self.form.state.cleaned())

    def _begin_again(self, values: Mapping[str, Value]) -> None:
        super()._begin_again(values)
        self._focus_start()

    def _draft_key(self) -> str:
        return _DRAFT_KEY

    def _keep_draft(self, data: str) -> None:
        super()._keep_draft(json.dumps({**json.loads(data), _PERSON: self._parent_id}, ensure_ascii=False))

    def _person_changed(self) -> None:
        value = self.picker.value()
        self._parent_id = str(value) if value else None
        self.picker_problem.show_problem("")

    def _after_person(self) -> None:
        """Enter goes on: to the course, or for a further person of the same course to the certificate."""
        if self._again_for_course:
            self.form.focus_field("nomor_sertifikat")
        else:
            self.form.focus_first()

    def _focus_start(self) -> None:
        if self._parent_id is None:
            input_of(self.picker).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.form.focus_first()
