"""Restoring where nobody can log in: an empty computer, or data that is missing or damaged."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.presenters.backups import moment_words, unlock_of
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office_state import DATA_FILE
from asn_desktop.services.restore import (
    Prepared,
    Restored,
    Restorer,
    prepare_without_office,
    restore_without_office,
    takes_two,
)
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import utc_now
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.dialogs.salvage import SalvageDialog
from asn_desktop.views.dialogs.second_person import SecondPersonDialog, ask_second_person
from asn_desktop.views.dialogs.tell import tell
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel, button, column, label, row
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import Banner


class RestoreOfficeDialog(Dialog):
    """First the backup is checked, then what happens is said, then it is done; ``restored`` follows."""

    restored = Signal()

    def __init__(self, folder: Path, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pulihkan dari cadangan"), parent, width=620)
        self._folder, self._jobs = folder, jobs
        self._file: Path | None = None
        self._prepared: Prepared | None = None
        self.asking: SecondPersonDialog | None = None
        self.chosen = ElidedLabel(tr("Belum ada berkas yang dipilih"), "muted")
        self.choose = button(tr("Pilih &berkas…"), "secondary", "folder-open", self._choose)
        self.user = TextEdit(tr("Nama pengguna"), 60)
        has_data = (folder / DATA_FILE).exists()  # then its own users stay, and one of them must ask for it
        asked = tr("Kata sandi sekarang, atau kode pemulihan")
        at_backup = tr("Kata sandi saat cadangan dibuat, atau kode pemulihan")
        self.password = TextEdit(asked if has_data else at_backup, 128)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.reason = TextEdit(tr("Alasan pemulihan (dicatat dalam jejak)"), 300)
        self.facts = Banner("", Tone.INFO)
        self.problem = label("", "problem", wrap=True, tone="bad")
        self.body.addWidget(label(tr("Folder tujuan: {}").format(str(folder)), "muted", wrap=True))
        self.body.addLayout(row(self.choose, self.chosen))
        for field in (self.user, self.password, self.reason):
            self.body.addLayout(column(label(field.accessibleName(), "field"), field, gap=4))
        self.body.addWidget(self.facts)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.salvage = self.add_button(tr("&Selamatkan data…"), "secondary", on_click=self._salvage)
        self.salvage.setVisible((folder / DATA_FILE).is_file())
        self.no = self.add_button(tr("&Batal"), on_click=self.reject)
        self.check = self.add_button(tr("P&eriksa cadangan"), "primary", "shield-check", self._check)
        self.yes = self.add_button(tr("&Pulihkan"), "danger", "history", self._restore)
        self.facts.hide()
        self.yes.hide()

    def take(self, file: Path) -> None:
        """Choose a file and fill in the first user it names."""
        self._file = file
        self.chosen.setText(file.name)
        names = unlock_of(file, "", "").user
        if names and not self.user.text():
            self.user.setText(names)
        self.password.setFocus()

    def reject(self) -> None:
        """Give up: the copy beside the data goes, everything else is as before."""
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            prepared.drop()
        super().reject()

    def _salvage(self) -> None:
        SalvageDialog(self._folder, self._jobs, self).open()

    def _choose(self) -> None:
        start = self._folder / "cadangan"
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Pilih berkas cadangan"),
            str(start if start.is_dir() else Path.home()),
            tr("Cadangan ASN Desktop (*.cadangan *.db)"),
        )
        if chosen:
            self.take(Path(chosen))

    def _check(self) -> None:
        if self._file is None or not self.password.text():
            self.problem.setText(tr("Pilih berkas cadangan dan isi kata sandi atau kode pemulihan."))
            return
        self.problem.setText("")
        self.check.setEnabled(False)
        work = _Prepare(self._folder, self._file, self.user.text().strip(), self.password.text())
        self._jobs.run(
            work, owner=self, done=self._checked, failed=self._failed, title=tr("Memeriksa cadangan")
        )

    def _checked(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self.facts.show_text(
            tr("{} dibuat {}, lulus semua pemeriksaan: {} pegawai. {}").format(
                prepared.name,
                moment_words(prepared.at),
                prepared.inside.counts.get("pegawai", 0),
                prepared.loss.sentence(),
            ),
            Tone.INFO if prepared.loss.known else Tone.WARN,
        )
        self.facts.show()
        self.check.hide()
        self.yes.show()
        self._clamp()
        self.reason.setFocus()

    def _restore(self) -> None:
        if self._prepared is None:
            return
        if takes_two(self._prepared):
            acting = Restorer(self._prepared, utc_now)
            self.asking = ask_second_person(acting, Tindakan.PULIHKAN, self._jobs, self._agreed, self)
        else:
            self._agreed(None)

    def _agreed(self, saksi: Saksi | None) -> None:
        if self._prepared is None:
            return
        self.yes.setEnabled(False)
        work = _Restore(self._prepared, self.reason.text(), saksi)
        self._jobs.run(
            work, owner=self, done=self._done, failed=self._failed, title=tr("Memulihkan cadangan")
        )

    def _done(self, restored: Restored) -> None:
        self._prepared = None
        self.accept()
        if restored.dokumen.kata:
            tell(self.parentWidget(), tr("Berkas dokumen"), restored.dokumen.kata, Tone.INFO)
        self.restored.emit()

    def _failed(self, error: object) -> None:
        self.check.setEnabled(True)
        self.yes.setEnabled(True)
        if isinstance(error, ServiceError):
            self.problem.setText(error.sentence)
        elif isinstance(error, BaseException):
            report_error(self, error)


class _Prepare:
    """Checks the backup in the worker."""

    def __init__(self, folder: Path, file: Path, user: str, typed: str) -> None:
        self._folder, self._file, self._user, self._typed = folder, file, user, typed

    def __call__(self, work: Work) -> Prepared:
        unlock = unlock_of(self._file, self._typed, self._user)
        return prepare_without_office(self._folder, self._file, unlock, work)


class _Restore:
    """Puts it in place in the worker."""

    def __init__(self, prepared: Prepared, alasan: str, saksi: Saksi | None) -> None:
        self._prepared, self._alasan, self._saksi = prepared, alasan, saksi

    def __call__(self, work: Work) -> Restored:
        return restore_without_office(self._prepared, alasan=self._alasan, saksi=self._saksi)
