"""Templat SKP: begin a plan with what the office kept of another, and keep what this one has."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import HasilKerja, Sebagai, Skp, jabatan_sebagai
from asn_desktop.fields.spec import Choice
from asn_desktop.services.templat_skp import Templat, isi_dari_templat, simpan_templat, templat_untuk
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.screens.skp.editor_page import SkpEditorPage
from asn_desktop.views.screens.skp.goal_ticks import GoalTicks
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label, row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.inputs import CheckBox, TextEdit
from asn_desktop.views.writing_dialog import WritingDialog


class TemplateDialog(Dialog):
    """Choose a template and what of it; ``picked`` carries the ticked goals, ``whole`` the template.

    ``begins``: a plan begins with it, so that nothing is replaced and nothing can be kept.
    """

    picked = Signal(tuple)
    whole = Signal(object)
    keep_asked = Signal()

    def __init__(
        self, templates: Sequence[Templat], *, may_keep: bool, begins: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Templat SKP"), parent, width=680)
        whole, some = ((tr("Mulai dengan &seluruhnya"), tr("Mulai dengan &pilihan")) if begins
                       else (tr("&Ganti isi SKP"), tr("&Tambahkan pilihan")))
        self._ways = whole.replace("&", ""), some.replace("&", "")
        self._templates = {one.id: one for one in templates}
        self.which = ChoiceCombo(tr("Templat"), [Choice(one.id, _title(one)) for one in templates])
        self.goals = GoalTicks()
        self.said = label("", "muted", wrap=True)
        if templates:
            self.body.addWidget(label(tr("Templat"), "field"))
            self.body.addWidget(self.which)
        self.body.addWidget(self.said)
        self.body.addWidget(self.goals)
        self.body.addStretch(1)
        self.keep = self.add_button(tr("&Simpan SKP ini sebagai templat"), "secondary", "save", self._keep)
        self.keep.setVisible(may_keep)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.replace = self.add_button(whole, "secondary", "copy", self._replace)
        self.take = self.add_button(some, "primary", "check", self._take, default=True)
        self.which.changed.connect(self._show)
        self.goals.changed.connect(self._ticked)
        if templates:
            self.which.set_value(templates[0].id)
            self.which.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _chosen(self) -> Templat | None:
        return self._templates.get(str(self.which.value()))

    def _show(self) -> None:
        templat = self._chosen()
        isi = templat.isi if templat is not None else None
        self.goals.show_goals(isi.hasil_kerja if isi is not None else (), ticked=True)
        if not self._templates:
            words = tr("Belum ada templat. Simpan SKP yang isinya baik sebagai templat; sesudah itu SKP lain "
                       "dapat dimulai darinya.")
        elif templat is None:
            words = tr("Pilih templat dari daftarnya.")
        elif isi is None:
            words = tr("Isi templat ini tidak terbaca; hapus pada Setelan, Templat SKP, lalu simpan lagi.")
        elif isi.lengkap:
            words = tr("{} memakai seluruh templat, termasuk ekspektasi perilaku dan lampiran; {} hanya "
                       "hasil kerja yang dicentang.").format(*self._ways)
        else:
            words = tr("{} memakai semua hasil kerja templat ini; {} hanya yang dicentang.").format(
                *self._ways)
        self.said.setText(words)
        self.replace.setEnabled(isi is not None)
        self._ticked()

    def _ticked(self) -> None:
        self.take.setEnabled(bool(self.goals.chosen()))

    def _take(self) -> None:
        self.picked.emit(self.goals.chosen())
        self.accept()

    def _replace(self) -> None:
        self.whole.emit(self._chosen())
        self.accept()

    def _keep(self) -> None:
        self.keep_asked.emit()
        self.accept()


class KeepTemplateDialog(WritingDialog):
    """Name, post and goals of a new template; a refusal stays in the dialog."""

    def __init__(self, context: ScreenContext, plan: Skp, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Simpan sebagai templat"), parent, width=680)
        self._plan = plan
        post = jabatan_sebagai(Sebagai.DEFINITIF, plan.pegawai.jabatan)
        self.nama = TextEdit(tr("Nama templat"), 160)
        self.nama.set_value(post)
        self.jabatan = TextEdit(tr("Untuk jabatan"), 200)
        self.jabatan.set_value(post)
        self.jabatan.setPlaceholderText(tr("Kosongkan bila untuk jabatan apa pun"))
        self.rest = CheckBox(tr("Beserta ekspektasi perilaku dan lampiran"))
        self.rest.set_value(True)
        self.goals = GoalTicks()
        self.goals.show_goals(plan.hasil_kerja, ticked=True)
        self.body.addWidget(label(
            tr("Yang dicentang disimpan beserta indikator dan targetnya. Nama orang dan pemberi tugas tidak "
               "ikut."), "muted", wrap=True))
        self.body.addLayout(row(column(label(tr("Nama templat"), "field"), self.nama, gap=4),
                                column(label(tr("Untuk jabatan"), "field"), self.jabatan, gap=4), gap=12))
        self.body.addWidget(self.rest)
        self.body.addWidget(self.goals)
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Simpan templat"), "primary", "save", self._save, default=True)
        self.nama.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        self.yes.setEnabled(False)
        call = functools.partial(
            simpan_templat, self._context.session, self._plan, str(self.nama.value()),
            str(self.jabatan.value()), [goal.id for goal in self.goals.chosen()],
            lengkap=bool(self.rest.value()))
        self._context.write(self, call, self._done, failed=self._not_done, touched=("templat_skp",),
                            text=tr("Templat tersimpan."))


class Templates(QObject):
    """Reads the templates and changes the plan by what is chosen; ``taken``: it has."""

    taken = Signal()

    def __init__(self, context: ScreenContext, editing: SkpEditorPage, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._editing, self._screen = context, editing, screen
        editing.goals.may_keep_template = self._may_keep()
        editing.goals.template_asked.connect(self.ask)

    def ask(self) -> None:
        """Offer the templates; of a plan that is locked only to keep it as one."""
        editor = self._editing.editor
        if editor is None:
            return
        if not editor.editable:
            self._keep()
            return
        read = functools.partial(templat_untuk, self._context.session, editor.skp.pegawai.jabatan)
        self._context.read(self, read, self._offer, key="templates")

    def _offer(self, templates: tuple[Templat, ...]) -> None:
        editor = self._editing.editor
        if editor is None:
            return
        dialog = TemplateDialog(templates, may_keep=self._may_keep() and bool(editor.skp.hasil_kerja),
                                parent=self._screen.window())
        dialog.picked.connect(self._picked)
        dialog.whole.connect(self._replace)
        dialog.keep_asked.connect(self._keep)
        dialog.open()

    def _may_keep(self) -> bool:
        return self._context.may(Izin.UBAH_PEGAWAI)

    def _picked(self, goals: tuple[HasilKerja, ...]) -> None:
        editor = self._editing.editor
        if editor is not None and goals:
            editor.add_ready(goals, "Ambil dari templat")
            self._changed(tr("Hasil kerja ditambahkan dari templat."))

    def _replace(self, templat: Templat) -> None:
        editor = self._editing.editor
        if editor is not None and templat.isi is not None:
            read = functools.partial(isi_dari_templat, self._context.session, editor.skp, templat.isi)
            self._context.read(self, read, self._filled, key="template")

    def _filled(self, plan: Skp) -> None:
        editor = self._editing.editor
        if editor is not None and editor.skp.id == plan.id:
            editor.replace_contents(plan)
            self._changed(tr("Isi SKP diganti dengan templat."))

    def _changed(self, words: str) -> None:
        self._editing.sync()
        self.taken.emit()
        self._context.toast(words, self._editing.undo)

    def _keep(self) -> None:
        editor = self._editing.editor
        if editor is not None and self._may_keep():
            KeepTemplateDialog(self._context, editor.skp, self._screen.window()).open()


def _title(templat: Templat) -> str:
    post = templat.jabatan or tr("jabatan apa pun")
    return templat.nama if templat.nama == post else f"{templat.nama} · {post}"
