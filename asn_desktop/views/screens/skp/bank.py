"""Ambil dari bank: goals that the office keeps for a post, chosen in a dialog and put into the plan."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import HasilKerja, Skp
from asn_desktop.services.bank_indikator import bank_untuk, hasil_organisasi, simpan_ke_bank
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.screens.skp.editor_page import SkpEditorPage
from asn_desktop.views.screens.skp.goal_ticks import GoalTicks
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label


class BankDialog(Dialog):
    """Ticks over the goals of the bank; ``picked`` carries the ticked ones."""

    picked = Signal(tuple)
    keep_asked = Signal()

    def __init__(self, jabatan: str, goals: Sequence[HasilKerja], *, may_keep: bool,
                 parent: QWidget | None = None) -> None:
        super().__init__(tr("Bank indikator"), parent, width=680)
        self.goals = GoalTicks(goals)
        words = (
            tr("Hasil kerja yang disimpan kantor untuk {}; yang dipilih ditambahkan beserta indikator dan "
               "targetnya.")
            if goals
            else tr("Bank belum berisi hasil kerja untuk {}. Simpan isi SKP yang baik ke bank, atau isi "
                    "bank pada Setelan, Bank indikator.")
        )
        self.body.addWidget(label(words.format(jabatan or tr("jabatan ini")), "muted", wrap=True))
        self.goals.changed.connect(self._ticked)
        self.body.addWidget(self.goals)
        self.keep = self.add_button(tr("&Simpan isi SKP ini ke bank"), "secondary", "save", self._keep)
        self.keep.setVisible(may_keep)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.take = self.add_button(tr("&Pakai pilihan"), "primary", "check", self._take, default=True)
        self.take.setEnabled(False)
        if self.goals.boxes:
            self.goals.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ticked(self) -> None:
        self.take.setEnabled(bool(self.goals.chosen()))

    def _take(self) -> None:
        self.picked.emit(self.goals.chosen())
        self.accept()

    def _keep(self) -> None:
        self.keep_asked.emit()
        self.accept()


def _offered(session: Session, skp: Skp) -> tuple[HasilKerja, ...]:
    return (*hasil_organisasi(session, skp), *bank_untuk(session, skp.pegawai.jabatan))


class BankOfIndicators(QObject):
    """Reads the bank for the person's post and changes the plan by what is chosen; ``taken``: it has."""

    taken = Signal()

    def __init__(self, context: ScreenContext, editing: SkpEditorPage, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._editing, self._screen = context, editing, screen

    def ask(self) -> None:
        """Offer what the bank has for the post of the plan's person."""
        editor = self._editing.editor
        if editor is not None:
            read = functools.partial(_offered, self._context.session, editor.skp)
            self._context.read(self, read, self._offer, key="bank")

    def _offer(self, goals: tuple[HasilKerja, ...]) -> None:
        editor = self._editing.editor
        if editor is None:
            return
        may_keep = self._context.may(Izin.UBAH_PEGAWAI) and bool(editor.skp.hasil_kerja)
        dialog = BankDialog(editor.skp.pegawai.jabatan, goals, may_keep=may_keep,
                            parent=self._screen.window())
        dialog.picked.connect(self._picked)
        dialog.keep_asked.connect(self._keep)
        dialog.open()

    def _picked(self, goals: tuple[HasilKerja, ...]) -> None:
        editor = self._editing.editor
        if editor is not None and goals:
            editor.add_ready(goals)
            self._editing.sync()
            self.taken.emit()

    def _keep(self) -> None:
        editor = self._editing.editor
        if editor is not None:
            call = functools.partial(simpan_ke_bank, self._context.session, editor.skp)
            self._context.write(self, call, self._kept, touched=("bank_indikator",))

    def _kept(self, count: int) -> None:
        if not count:
            self._context.toast(tr("Semua indikator SKP ini sudah ada di bank."))
