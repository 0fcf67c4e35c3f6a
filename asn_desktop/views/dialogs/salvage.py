"""Saving what can still be read of damaged data, where no backup helps, for typing it in again."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from asn_desktop.presenters.backups import unlock_typed
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office_state import office_state
from asn_desktop.services.salvage import Salvaged, SalvageTakesTwo, salvage
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.dialogs.second_person import SecondPersonDialog, ask_second_person
from asn_desktop.views.jobs import Job, JobRunner
from asn_desktop.views.lanes import Lane
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel, button, column, label, row
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import Banner


class SalvageDialog(Dialog):
    """Who, why and whereto; then how far it is; then what was saved and what is lost."""

    def __init__(self, folder: Path, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Selamatkan data"), parent, width=620)
        self._folder, self._jobs = folder, jobs
        self._out: Path | None = None
        self._running: Job | None = None
        self._unlock = Unlock()
        self.asking: SecondPersonDialog | None = None
        self.chosen = ElidedLabel(tr("Belum ada berkas tujuan"), "muted")
        self.choose = button(tr("Berkas &tujuan…"), "secondary", "file-spreadsheet", self._choose)
        self.user = TextEdit(tr("Nama pengguna"), 60)
        self.password = TextEdit(tr("Kata sandi atau kode pemulihan"), 128)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.reason = TextEdit(tr("Alasan penyelamatan (dicatat di dalam berkas dan dalam jejak)"), 300)
        self.facts = Banner("", Tone.INFO)
        self.problem = label("", "problem", wrap=True, tone="bad")
        words = tr(
            "Semua baris yang masih terbaca ditulis ke satu berkas Excel, lembar demi lembar. Berkas data "
            "yang rusak tidak diubah. Cadangan yang utuh selalu lebih baik: pulihkan itu dahulu."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        for field in (self.user, self.password, self.reason):
            self.body.addLayout(column(label(field.accessibleName(), "field"), field, gap=4))
        self.body.addLayout(row(self.choose, self.chosen))
        self.body.addWidget(self.facts)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.no = self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Selamatkan"), "primary", "file-down", self._salvage, default=True)
        self.facts.hide()
        jobs.step_shown.connect(self._stepped)
        known = office_state(folder).users
        if known:
            self.user.setText(known[0])
        (self.password if known else self.user).setFocus()

    def take(self, out: Path) -> None:
        """Choose the file to be written."""
        self._out = out if out.suffix else out.with_suffix(".xlsx")
        self.chosen.setText(str(self._out))

    def reject(self) -> None:
        """Give up; what runs is asked to stop and leaves no file."""
        if self._running is not None:
            self._running.cancel()
        super().reject()

    def _choose(self) -> None:
        name = str(Path.home() / tr("data selamat.xlsx"))
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Berkas tujuan"), name, tr("Excel (*.xlsx)"))
        if chosen:
            self.take(Path(chosen))

    def _salvage(self) -> None:
        if self._out is None or not self.password.text():
            self.problem.setText(tr("Isi kata sandi atau kode pemulihan, dan pilih berkas tujuan."))
            return
        self._unlock = unlock_typed(self.user.text().strip(), self.password.text())
        self._agreed(None)

    def _agreed(self, saksi: Saksi | None) -> None:
        if self._out is None:
            return
        self.problem.setText("")
        self.yes.setEnabled(False)
        self._tell(tr("Membaca data…"))
        work = _Salvage(self._folder, self._unlock, self._out, self.reason.text(), saksi)
        self._running = self._jobs.run(
            work,
            owner=self,
            done=self._done,
            failed=self._failed,
            title=tr("Menyelamatkan data"),
            lane=Lane.LONG,
        )

    def _stepped(self, title: str, done: int, total: int, text: str) -> None:
        if self._running is not None:
            self._tell(tr("{} {} dari {} tabel").format(text, done, total))

    def _tell(self, text: str) -> None:
        self.facts.show_text(text, Tone.INFO)
        self.facts.show()
        self._clamp()

    def _done(self, found: Salvaged) -> None:
        self._running = None
        self.facts.show_text("\n".join(found.lines()), Tone.WARN if found.lost else Tone.GOOD)
        self.yes.hide()
        self.no.setText(tr("&Tutup"))
        self.no.setFocus()
        self._clamp()

    def _failed(self, error: object) -> None:
        self._running = None
        self.facts.hide()
        self.yes.setEnabled(True)
        if isinstance(error, SalvageTakesTwo):
            self.asking = ask_second_person(error.acting, error.tindakan, self._jobs, self._agreed, self)
        elif isinstance(error, ServiceError):
            self.problem.setText(error.sentence)
        elif isinstance(error, BaseException):
            report_error(self, error)


class _Salvage:
    """Reads and writes in the worker."""

    def __init__(self, folder: Path, unlock: Unlock, out: Path, alasan: str, saksi: Saksi | None) -> None:
        self._folder, self._unlock, self._out = folder, unlock, out
        self._alasan, self._saksi = alasan, saksi

    def __call__(self, work: Work) -> Salvaged:
        return salvage(
            self._folder, self._unlock, self._out, alasan=self._alasan, work=work, saksi=self._saksi
        )
