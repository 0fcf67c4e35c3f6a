"""The official form beside an editor: the PDF's own pixels, made in the worker a moment after typing
stops.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.services.work import Work
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card
from asn_desktop.views.widgets.pdf_preview import PagePixels, PdfPreview

_PAUSE_MS = 220
_MOST_PAGES = 40
_ROUGH = 0.25
MakePdf = Callable[[], bytes]


class Host(Protocol):
    """Who shows the preview: a ScreenContext, or a dialog that stands alone."""

    @property
    def jobs(self) -> JobRunner:
        """Where the PDF is made."""

    def fail(self, error: object) -> None:
        """Tell a fault."""


@dataclass(frozen=True, slots=True)
class _Rendered:
    pdf: bytes
    pages: tuple[PagePixels, ...]


class LivePreview(QWidget):
    """``refresh`` with a function that makes the PDF from frozen data; old pages stay until new ones are
    here.
    """

    def __init__(self, host: Host, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._make: MakePdf | None = None
        self.last_pdf: bytes | None = None
        self._making = False  # a newer PDF than the last one is on its way
        self.view = PdfPreview(title)
        frame = Card(margin=2)
        frame.body.setContentsMargins(0, 2, 0, 2)
        frame.add(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._wait = Debouncer(_PAUSE_MS, self, on_fire=self._render)
        self._wait_width = Debouncer(_PAUSE_MS, self, on_fire=self._redraw)
        self.view.width_changed.connect(self._wait_width.poke)

    def refresh(self, make_pdf: MakePdf) -> None:
        """Show what this makes, soon; a newer call replaces an older one."""
        self._make = make_pdf
        self.announce()
        self._wait.poke()

    def announce(self) -> None:
        """Say that a first PDF is on its way; an empty ground says nothing."""
        if self.last_pdf is None:
            self.view.show_note(tr("Menyusun pratinjau…"))

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF that is made already, at once."""
        self._wait.cancel()
        self._make = _Ready(pdf)
        self._render()

    def clear(self, sentence: str = "") -> None:
        """Show no pages, and why."""
        self._wait.cancel()
        self._make, self.last_pdf, self._making = None, None, False
        self._host.jobs.void(self, "pdf")
        self.view.show_pages(())
        self.view.show_note(sentence)

    def _render(self) -> None:
        if self._make is not None and self._host.jobs.is_open():
            job = _Render(self._make, self.view.pixel_width())
            self._making = True
            self._host.jobs.run(job, owner=self, done=self._show, failed=self._say, key="pdf")

    def _redraw(self) -> None:
        if self._making:
            self._render()  # the width is another: what is on its way would not fit
        elif self.last_pdf is not None and not self._wait.is_waiting() and self._host.jobs.is_open():
            job = _Render(_Ready(self.last_pdf), self.view.pixel_width())
            self._host.jobs.run(job, owner=self, done=self._show, failed=self._say, key="pdf")

    def _show(self, rendered: _Rendered) -> None:
        self._making = False
        self.last_pdf = rendered.pdf
        self.view.show_pages(rendered.pages)

    def _say(self, error: object) -> None:
        self._making = False
        if isinstance(error, ServiceError):
            self.view.show_note(tr("Pratinjau belum dapat diperbarui: {}").format(error))
        else:
            self._host.fail(error)


class _Ready:
    """A PDF that is already made."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf

    def __call__(self) -> bytes:
        return self._pdf


class _Render:
    """Makes the PDF and its page pictures; runs in the worker and holds no widget."""

    def __init__(self, make: MakePdf, width: int) -> None:
        self._make, self._width = make, width

    def __call__(self, work: Work) -> _Rendered:
        work.step(0, 0, "")  # a newer picture is wanted already, or the window closes
        from asn_desktop.services import printing  # heavy: only when a form is shown

        pdf = self._make()
        pages: list[PagePixels] = []
        for number in range(min(printing.page_count(pdf), _MOST_PAGES)):
            work.step(number, 0, "")
            rough = printing.page_images(pdf, number, _ROUGH)  # tells how wide the page is at scale 1
            pages.append(printing.page_images(pdf, number, _ROUGH * self._width / max(1, rough.width)))
        return _Rendered(pdf, tuple(pages))
