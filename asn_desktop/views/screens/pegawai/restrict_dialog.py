"""Restrict the processing of somebody's data, or lift it: who asked, why, and what it means."""

import functools

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.pembatasan import YANG_BERSANGKUTAN, Pembatasan
from asn_desktop.services.changes import Changes
from asn_desktop.services.pembatasan import MAX_ALASAN, MAX_PEMOHON, batasi, cabut_pembatasan, sejak
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.writing_dialog import WritingDialog


class RestrictDialog(WritingDialog):
    """With ``known`` (the restriction in force) it lifts that one, else it sets a new one."""

    def __init__(
        self,
        context: ScreenContext,
        pegawai_id: str,
        nama: str,
        known: Pembatasan | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("Cabut pembatasan {}?") if known else tr("Batasi pemrosesan data {}?")
        super().__init__(context, title.format(nama), parent)
        self._pegawai_id, self._nama, self._known = pegawai_id, nama, known
        self.asked = TextEdit(tr("Diminta oleh"), MAX_PEMOHON)
        self.reason = TextEdit(tr("Alasan"), MAX_ALASAN)
        self._build()

    def _build(self) -> None:
        if self._known is not None:
            self.body.addWidget(label(sejak(self._known), wrap=True))
        else:
            meaning = tr(
                "Selama dibatasi, pegawai ini tidak ikut dicetak dan diekspor, barisnya ditahan saat "
                "impor, dan berkasnya tidak dapat dihapus atau dimusnahkan. Melihat, memperbaiki data, "
                "mengisi SKP dan evaluasi, serta Laporan Data Saya tetap dapat."
            )
            self.body.addWidget(label(meaning, "muted", wrap=True))
            self.asked.set_value(YANG_BERSANGKUTAN)
            self.body.addWidget(label(tr("Diminta oleh"), "field"))
            self.body.addWidget(self.asked)
        self.body.addWidget(label(tr("Alasan"), "field"))
        self.body.addWidget(self.reason)
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        words = tr("&Cabut") if self._known is not None else tr("B&atasi")
        self.yes = self.add_button(words, "primary", "check", self._save, default=True)
        self.reason.setFocus()

    def _save(self) -> None:
        self.yes.setEnabled(False)
        reason = str(self.reason.value() or "")
        if self._known is not None:
            call = functools.partial(_lift, self._context.session, self._pegawai_id, reason)
            done = tr("Pembatasan {} dicabut.")
        else:
            asked = str(self.asked.value() or "")
            call = functools.partial(_restrict, self._context.session, self._pegawai_id, asked, reason)
            done = tr("Pemrosesan data {} dibatasi.")
        self._context.write(self, call, self._done, failed=self._not_done, text=done.format(self._nama))

    def _mend(self) -> None:
        self.reason.setFocus()


class _Restricted:
    """What was touched, in the shape that ``ScreenContext.write`` reads."""

    def __init__(self, changes: Changes) -> None:
        self.changes = changes


def _restrict(session: Session, pegawai_id: str, pemohon: str, alasan: str) -> _Restricted:
    return _Restricted(batasi(session, pegawai_id, pemohon, alasan))


def _lift(session: Session, pegawai_id: str, alasan: str) -> _Restricted:
    return _Restricted(cabut_pembatasan(session, pegawai_id, alasan))
