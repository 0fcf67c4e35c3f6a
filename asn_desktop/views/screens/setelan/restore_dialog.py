"""The restore wizard: the backup is checked, what would be lost is shown, a second person agrees, then it is
done.
"""

import functools
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.presenters.backups import moment_words, unlock_of
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.restore import Prepared, Restored, prepare_restore, restore
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.second_person import SecondPersonDialog, ask_second_person
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import Banner


class RestoreDialog(Dialog):
    """Opened by ``begin``. When it is done the session is over and the login comes."""

    def __init__(self, context: ScreenContext, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pulihkan cadangan"), parent, width=620)
        self._context, self._file = context, file
        self._prepared: Prepared | None = None
        self.asking: SecondPersonDialog | None = None
        self.facts = label(tr("Memeriksa {} …").format(file.name), wrap=True)
        self.loss = Banner("", Tone.WARN)
        self.password = TextEdit(tr("Kata sandi saat cadangan itu dibuat, atau kode pemulihan"), 128)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = label("", "problem", wrap=True, tone="bad")
        self._locked = QWidget()
        self._locked.setLayout(
            column(
                label(tr("Kata sandi saat cadangan itu dibuat, atau kode pemulihan"), "field"), self.password
            )
        )
        for widget in (self.facts, self.loss, self._locked, self.problem):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.no = self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Pulihkan"), "danger", "history", self._go_on)
        for widget in (self.loss, self._locked, self.yes):
            widget.hide()

    def begin(self) -> None:
        """Show it and check the backup."""
        self.open()
        self._check(None)

    def reject(self) -> None:
        """Give up: the copy beside the data goes, everything else is as before."""
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            prepared.drop()
        super().reject()

    def _check(self, unlock: Unlock | None) -> None:
        self.yes.setEnabled(False)
        self._context.run(
            self,
            _Prepare(self._context, self._file, unlock),
            self._checked,
            title=tr("Memeriksa cadangan"),
            failed=self._not_checked,
            cancelled=self.reject,
        )

    def _checked(self, prepared: Prepared) -> None:
        self._prepared = prepared
        counts = prepared.inside.counts
        self.facts.setText(
            tr("{} dibuat {} dan lulus semua pemeriksaan: {} pegawai, {} SKP, {} evaluasi.").format(
                prepared.name,
                moment_words(prepared.at),
                counts.get("pegawai", 0),
                counts.get("skp", 0),
                counts.get("evaluasi", 0),
            )
        )
        self.loss.show_text(
            tr("{} Salinan pengaman dibuat dahulu; sesudahnya Anda masuk kembali.").format(
                prepared.loss.sentence()
            ),
            Tone.BAD if prepared.loss.count else Tone.INFO,
        )
        self.loss.show()
        self._locked.hide()
        self.yes.show()
        self.yes.setEnabled(True)
        self.problem.setText("")
        self._clamp()
        self.no.setFocus()

    def _not_checked(self, error: object) -> None:
        if isinstance(error, CannotOpen) and error.cause in ("kata_sandi", "kode_pemulihan"):
            self.facts.setText(tr("{} dikunci dengan kunci lain.").format(self._file.name))
            self.problem.setText(error.sentence)
            self._locked.show()
            self.yes.show()
            self.yes.setEnabled(True)
            self.password.setFocus()
            return
        self.reject()
        self._context.fail(error)

    def _go_on(self) -> None:
        if self._prepared is None:
            self._check(unlock_of(self._file, self.password.text(), self._context.session.actor))
            return
        session, jobs = self._context.session, self._context.jobs
        self.asking = ask_second_person(session, Tindakan.PULIHKAN, jobs, self._agreed, self)

    def _agreed(self, saksi: Saksi) -> None:
        if self._prepared is None:
            return
        self.yes.setEnabled(False)
        self.no.setEnabled(False)
        self._context.run(
            self,
            functools.partial(_restore, self._context.session, self._prepared, saksi),
            self._done,
            title=tr("Memulihkan cadangan"),
            failed=self._failed,
            holds=True,
        )

    def _done(self, restored: Restored) -> None:
        self._prepared = None
        kept = restored.safety or restored.aside
        self.accept()
        self._context.tell(
            tr("Cadangan dipulihkan"),
            tr("Data dari {} sudah berlaku. Data sebelumnya disimpan sebagai {}; masuklah kembali.").format(
                restored.name, kept.name if kept else "—"
            ),
            Tone.GOOD,
        )
        if restored.dokumen.kata:
            self._context.tell(tr("Berkas dokumen"), restored.dokumen.kata)
        self._context.session_over.emit()

    def _failed(self, error: object) -> None:
        self.no.setEnabled(True)
        over = self._context.session.is_closed
        self.reject()
        self._context.fail(error)
        if over:
            self._context.session_over.emit()


class _Prepare:
    """Checks the backup in the worker."""

    def __init__(self, context: ScreenContext, file: Path, unlock: Unlock | None) -> None:
        self._session, self._file, self._unlock = context.session, file, unlock

    def __call__(self, work: Work) -> Prepared:
        return prepare_restore(self._session, self._file, work, self._unlock)


def _restore(session: Session, prepared: Prepared, saksi: Saksi, work: Work) -> Restored:
    return restore(session, prepared, saksi, work)
