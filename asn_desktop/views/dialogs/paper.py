"""A secret and its paper: shown from memory, printed, or saved as a file where the user chooses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.live_preview import LivePreview, MakePdf
from asn_desktop.views.print_pages import ask_and_print
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import Banner

Save = Callable[[bytes, Path], Path]


class PaperDialog(Dialog):
    """``make`` gives the PDF and ``save`` writes it, both in the worker; derive one per paper."""

    def __init__(
        self, title: str, file_name: str, make: MakePdf, save: Save, jobs: JobRunner, parent: QWidget | None
    ) -> None:
        super().__init__(title, parent, width=680)
        self._jobs, self._save_pdf, self._file_name, self._title = jobs, save, file_name, title
        self.preview = LivePreview(self, tr("Pratinjau kertas"))
        self.problem = Banner(parent=self)
        self.problem.hide()
        self.print = self.add_button(tr("&Cetak…"), icon="printer", on_click=self._print)
        self.save = self.add_button(tr("&Simpan PDF…"), icon="download", on_click=self._ask_place)
        self.preview.refresh(make)

    @property
    def jobs(self) -> JobRunner:
        """Where the preview is made."""
        return self._jobs

    def fail(self, error: object) -> None:
        """Say a refusal in the dialog, anything else as a report of a fault."""
        if isinstance(error, ServiceError):
            self.problem.show_text(error.sentence, Tone.BAD)
        elif isinstance(error, BaseException):
            report_error(self, error)

    def add_paper(self, height: int) -> None:
        """Put preview and problem below what stands in the body already."""
        self.preview.setFixedHeight(px(height))
        self.body.addWidget(self.problem)
        self.body.addWidget(self.preview)

    def save_to(self, path: Path) -> None:
        """Write the paper there."""
        pdf = self._ready()
        if pdf is not None:
            self._jobs.run(_Save(self._save_pdf, pdf, path), owner=self, done=self._saved, failed=self.fail)

    def _print(self) -> None:
        pdf = self._ready()
        if pdf is not None:
            ask_and_print(self, pdf, self._title)

    def _ask_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Simpan lembar"), self._file_name, tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen))

    def _ready(self) -> bytes | None:
        if self.preview.last_pdf is None:
            self.problem.show_text(tr("Lembarnya belum selesai dibuat; coba lagi sebentar lagi."), Tone.WARN)
        return self.preview.last_pdf

    def _saved(self, path: Path) -> None:
        self.problem.show_text(
            tr("Disimpan: {}. Hapus berkas itu setelah dicetak.").format(path.name), Tone.GOOD
        )


class _Save:
    """Writes the file in the worker."""

    def __init__(self, save: Save, pdf: bytes, path: Path) -> None:
        self._save, self._pdf, self._path = save, pdf, path

    def __call__(self, work: Work) -> Path:
        return self._save(self._pdf, self._path)
