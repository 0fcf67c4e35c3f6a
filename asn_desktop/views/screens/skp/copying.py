"""Salin dari tahun lalu: choose what of last year's plan comes into this one, its planned actions too."""

import functools

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
from asn_desktop.domain.skp import Skp
from asn_desktop.services.rencana_aksi import RencanaSkp, tambah_rencana_aksi
from asn_desktop.services.salin_skp import salin_isi, sumber_salinan
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.screens.skp.editor_page import SkpEditorPage
from asn_desktop.views.screens.skp.goal_ticks import GoalTicks
from asn_desktop.views.screens.skp.plan_steps import StoreAnd
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import CheckBox


class CopyDialog(Dialog):
    """Ticks over the goals and parts of an earlier plan; ``picked`` carries a PilihanSalin."""

    picked = Signal(object)

    def __init__(self, sumber: Salinan, tahun: int, *, filled: bool, parent: QWidget | None = None) -> None:
        dari = sumber.skp.tahun
        super().__init__(tr("Salin dari SKP {}").format(dari), parent, width=680)
        self.goals = GoalTicks()
        self.goals.show_goals(sumber.skp.hasil_kerja, ticked=True)
        self.aksi = CheckBox(tr("Rencana aksi ({})").format(len(sumber.aksi)))
        self.perilaku = CheckBox(tr("Ekspektasi perilaku"))
        self.lampiran = CheckBox(tr("Lampiran: dukungan, skema, konsekuensi"))
        self.geser = CheckBox(tr("Ganti tahun {} menjadi {} dalam teks; tahun peraturan tetap").format(
            dari, tahun))
        words = tr("Yang dicentang menggantikan isi SKP ini; isi yang sekarang dapat dikembalikan lewat "
                   "Urungkan.") if filled else tr("Yang dicentang menjadi isi SKP ini.")
        self.body.addWidget(label(words, "muted", wrap=True))
        for tick in (self.perilaku, self.lampiran, self.aksi, self.geser):
            tick.set_value(True)
            tick.changed.connect(self._ticked)
            self.body.addWidget(tick)
        self.aksi.set_value(bool(sumber.aksi))
        self.aksi.setEnabled(bool(sumber.aksi))
        self.body.addWidget(label(tr("Hasil kerja"), "section"))
        self.body.addWidget(self.goals)
        self.body.addStretch(1)
        self.goals.changed.connect(self._ticked)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Ganti isi") if filled else tr("&Salin"), "primary", "copy",
                                   self._take, default=True)
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def choice(self) -> PilihanSalin:
        """What is ticked."""
        return PilihanSalin(
            tuple(goal.id for goal in self.goals.chosen()), bool(self.aksi.value()),
            bool(self.perilaku.value()), bool(self.lampiran.value()), bool(self.geser.value()))

    def _ticked(self) -> None:
        chosen = self.choice()
        self.yes.setEnabled(bool(chosen.hasil_kerja_ids) or chosen.aksi or chosen.perilaku or chosen.lampiran)

    def _take(self) -> None:
        self.picked.emit(self.choice())
        self.accept()


class Copying(QObject):
    """Reads last year's plan and changes this one by what is chosen; ``taken``: it has."""

    taken = Signal()

    def __init__(
        self, context: ScreenContext, editing: SkpEditorPage, screen: QWidget, store_and: StoreAnd
    ) -> None:
        """``store_and`` saves what is typed and goes on with what was sent and what is stored."""
        super().__init__(screen)
        self._context, self._editing, self._screen, self._store_and = context, editing, screen, store_and
        self._source: Salinan | None = None
        self._waiting: Salinan | None = None
        editing.copy_asked.connect(self.ask)

    def ask(self) -> None:
        """Offer what last year's plan has."""
        editor = self._editing.editor
        if editor is not None:
            read = functools.partial(sumber_salinan, self._context.session, editor.skp, editor.skp.tahun - 1)
            self._context.read(self, read, self._offer, key="copy")

    def _offer(self, source: Salinan) -> None:
        editor = self._editing.editor
        if editor is None or editor.skp.pegawai_id != source.skp.pegawai_id:
            return
        self._source = source
        dialog = CopyDialog(source, editor.skp.tahun, filled=bool(editor.skp.hasil_kerja),
                            parent=self._screen.window())
        dialog.picked.connect(self._picked)
        dialog.open()

    def _picked(self, choice: PilihanSalin) -> None:
        editor = self._editing.editor
        if editor is not None and self._source is not None:
            read = functools.partial(salin_isi, self._context.session, editor.skp, self._source, choice)
            self._context.read(self, read, self._copied, key="copied")

    def _copied(self, made: Salinan) -> None:
        """Contents stay on the screen until they are saved; actions speak of stored goals, so that both are
        stored where there are any.
        """
        editor = self._editing.editor
        if editor is None or editor.skp.id != made.skp.id:
            return
        editor.replace_contents(made.skp)
        self._editing.sync()
        self.taken.emit()
        self._context.toast(tr("Isi disalin dari SKP tahun lalu."), self._editing.undo)
        if made.aksi:
            self._waiting = made
            self._store_and(self._stored)

    def _stored(self, sent: Skp, stored: Skp) -> None:
        made, self._waiting = self._waiting, None
        if made is not None and made.skp.id == stored.id:
            call = functools.partial(tambah_rencana_aksi, self._context.session, stored.id, made.aksi)
            self._context.write(self, call, self._planned, touched=("skp",),
                                text=tr("Isi dan rencana aksi disalin dari SKP tahun lalu."))

    def _planned(self, found: RencanaSkp) -> None:
        editing = self._editing
        if editing.pages.currentWidget() is editing.planned and editing.editor is not None:
            editing.planned.load(found.skp.id, may_edit=editing.editor.may_edit)
        editing.draw()
