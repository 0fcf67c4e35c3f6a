"""The agreement of a plan: read when its step is looked at, written line by line."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.kesepakatan import Isi, LangkahSepakat, PeranSepakat
from asn_desktop.domain.skp import Skp
from asn_desktop.services.adendum import PerubahanAdendum, daftar_adendum
from asn_desktop.services.kesepakatan import BukuSkp, buku_kesepakatan, catat_kesepakatan, peran_sendiri
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.screens.skp.editor_page import SkpEditorPage
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.tiles import Banner

_Found = tuple[BukuSkp, tuple[PerubahanAdendum, ...]]


class CounterDialog(Dialog):
    """What one side asks for instead, and why; ``said`` carries the words and the reason."""

    said = Signal(object, str)

    def __init__(self, isi: Isi, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tanggapan atas indikator"), parent, width=620)
        self._isi = isi
        self.indikator = LongTextEdit(tr("Indikator yang diminta"), 1200, lines=2, most=5, newlines=False)
        self.target = TextEdit(tr("Target yang diminta"), 200)
        self.reason = LongTextEdit(tr("Alasan"), 1200, lines=3, most=6)
        self.refused = Banner(parent=self)
        self.refused.hide()
        self.indikator.set_value(isi.indikator)
        self.target.set_value(isi.target)
        for words, editor in ((tr("Indikator"), self.indikator), (tr("Target"), self.target),
                              (tr("Alasan"), self.reason)):
            self.body.addWidget(label(words, "field"))
            self.body.addWidget(editor)
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.add_button(tr("&Catat tanggapan"), "primary", "check", self._save, default=True)
        self.target.setFocus()

    def _save(self) -> None:
        reason = str(self.reason.value() or "").strip()
        if not reason:
            self.refused.show_text(tr("Alasan tanggapan belum diisi; tulis mengapa isinya diminta berubah."),
                                   Tone.WARN)
            self.refused.show()
            self.reason.setFocus()
            return
        isi = Isi(self._isi.rhk, self._isi.aspek, str(self.indikator.value() or ""),
                  str(self.target.value() or ""))
        self.said.emit(isi, reason)
        self.accept()


class Agreement(QObject):
    """``changed``: what was agreed changed the plan itself; ``written``: the ledger has another line."""

    changed = Signal(object)
    written = Signal()

    def __init__(
        self,
        context: ScreenContext,
        editing: SkpEditorPage,
        screen: QWidget,
        store: Callable[[Callable[[Skp, Skp], object]], bool],
    ) -> None:
        """``store`` saves what is typed and calls back; the ledger speaks of stored words."""
        super().__init__(screen)
        self._context, self._editing, self._screen, self._store = context, editing, screen, store
        self._waiting: tuple[str, tuple[str, ...]] | None = None
        self._counter_of: tuple[str, ...] = ()
        editing.agreement.asked.connect(self._asked)
        editing.agreement_wanted.connect(self.load)

    def load(self) -> None:
        """Read the ledger and the addenda of the plan in front."""
        plan = self._plan()
        if plan is not None:
            self._context.read(self, functools.partial(_read, self._context.session, plan.id), self._show,
                               key="agreement")

    def _show(self, found: _Found) -> None:
        book, addenda = found
        plan, editor = self._plan(), self._editing.editor
        if plan is None or editor is None or plan.id != book.skp.id:
            return
        own = peran_sendiri(self._context.session.pegawai_id, book.skp)
        self._editing.agreement.show_book(book, own, may_edit=editor.may_edit)
        self._editing.agreement.show_addenda(addenda)

    def _asked(self, step: str, ids: tuple[str, ...]) -> None:
        editor = self._editing.editor
        if editor is not None and editor.dirty and editor.editable:
            self._waiting = (step, ids)
            self._store(self._stored)
        else:
            self._begin(step, ids)

    def _stored(self, sent: Skp, stored: Skp) -> None:
        waiting, self._waiting = self._waiting, None
        plan = self._plan()
        if waiting is not None and plan is not None and plan.id == stored.id:
            self._begin(*waiting)

    def _begin(self, step: str, ids: tuple[str, ...]) -> None:
        item = self._editing.agreement.row_of(ids[0])
        if step != LangkahSepakat.TANGGAPAN.value:
            self._write(LangkahSepakat(step), ids)
        elif item is not None and item.buku:
            self._counter_of = ids
            dialog = CounterDialog(item.buku[-1].isi, self._screen.window())
            dialog.said.connect(self._countered)
            dialog.open()

    def _countered(self, isi: Isi, reason: str) -> None:
        self._write(LangkahSepakat.TANGGAPAN, self._counter_of, isi, reason)

    def _write(self, step: LangkahSepakat, ids: tuple[str, ...], isi: Isi | None = None,
               reason: str = "") -> None:
        plan = self._plan()
        if plan is None:
            return
        side: PeranSepakat = self._editing.agreement.side_value()
        call = functools.partial(catat_kesepakatan, self._context.session, plan.id, ids, step, side, isi,
                                 reason)
        words = {LangkahSepakat.USUL: tr("Usul dicatat."), LangkahSepakat.TANGGAPAN: tr("Tanggapan dicatat."),
                 LangkahSepakat.SEPAKAT: tr("Kesepakatan dicatat.")}
        self._context.write(self, call, self._written, touched=("skp",), text=words[step])

    def _written(self, book: BukuSkp) -> None:
        plan = self._plan()
        if plan is not None and plan.id == book.skp.id and plan.versi != book.skp.versi:
            self.changed.emit(book.skp)
        self.written.emit()
        self.load()
        self._editing.draw()

    def _plan(self) -> Skp | None:
        return self._editing.editor.skp if self._editing.editor is not None else None


def _read(session: Session, skp_id: str) -> _Found:
    return buku_kesepakatan(session, skp_id), daftar_adendum(session, skp_id)
