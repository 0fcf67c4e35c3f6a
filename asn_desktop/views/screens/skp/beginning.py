"""How a plan begins: empty, copied from last year, or from a template; written once that was chosen."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.salin_skp import PilihanSalin, Salinan
from asn_desktop.domain.skp import HasilKerja
from asn_desktop.domain.templat_skp import IsiTemplat
from asn_desktop.services.salin_skp import sumber_salinan
from asn_desktop.services.templat_skp import Templat, templat_untuk
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import WithSent
from asn_desktop.views.screens.skp.begin_page import COPY, EMPTY, BeginPage
from asn_desktop.views.screens.skp.copying import CopyDialog
from asn_desktop.views.screens.skp.opening import Awal, Found, begin, begin_copied, begin_from_template
from asn_desktop.views.screens.skp.templates import TemplateDialog
from asn_desktop.views.translate import tr

_OFFER = "offer"  # one key for all ways: who presses two of them at once is asked about the second only


class Beginning(QObject):
    """Asks what a plan begins with and stores it; ``begun`` carries what was offered and the plan."""

    begun = Signal(object, object)

    def __init__(self, context: ScreenContext, page: BeginPage, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._page, self._screen = context, page, screen
        self._asked: Awal | None = None
        self._source: Salinan | None = None
        page.begin_asked.connect(self._begin)

    def is_about(self, awal: Awal) -> bool:
        """Whether the page still speaks of the same person and year, though it may have read them again."""
        now = self._page.awal
        return now is not None and (now.plan.pegawai_id, now.plan.tahun) == (
            awal.plan.pegawai_id, awal.plan.tahun)

    def _begin(self, way: str) -> None:
        awal = self._asked = self._page.awal
        if awal is None:
            return
        session, plan = self._context.session, awal.plan
        if way == EMPTY:
            self._write(awal, functools.partial(begin, session, plan.pegawai_id, plan.tahun))
        elif way == COPY:
            read = functools.partial(sumber_salinan, session, plan, plan.tahun - 1)
            self._context.read(self, read, WithSent(awal, self._offer_copy), key=_OFFER)
        else:
            read_all = functools.partial(templat_untuk, session, plan.pegawai.jabatan)
            self._context.read(self, read_all, WithSent(awal, self._offer_templates), key=_OFFER)

    def _offer_copy(self, awal: Awal, source: Salinan) -> None:
        if self.is_about(awal):
            self._source = source
            dialog = CopyDialog(source, awal.plan.tahun, filled=False, parent=self._screen.window())
            dialog.picked.connect(self._copy)
            dialog.open()

    def _offer_templates(self, awal: Awal, templates: tuple[Templat, ...]) -> None:
        if self.is_about(awal):
            dialog = TemplateDialog(templates, may_keep=False, begins=True, parent=self._screen.window())
            dialog.whole.connect(self._fill)
            dialog.picked.connect(self._fill_some)
            dialog.open()

    def _copy(self, choice: PilihanSalin) -> None:
        awal, source = self._asked, self._source
        if awal is not None and source is not None:
            self._write(awal, functools.partial(begin_copied, self._context.session, awal, source, choice))

    def _fill(self, templat: Templat) -> None:
        if templat.isi is not None:
            self._from_template(templat.isi)

    def _fill_some(self, goals: tuple[HasilKerja, ...]) -> None:
        """Only these goals, on the form that the plan would have without them."""
        awal = self._asked
        if awal is not None:
            self._from_template(IsiTemplat(awal.plan.pendekatan, awal.plan.jenis, goals))

    def _from_template(self, isi: IsiTemplat) -> None:
        awal = self._asked
        if awal is not None:
            self._write(awal, functools.partial(begin_from_template, self._context.session, awal, isi))

    def _write(self, awal: Awal, call: Callable[[], Found]) -> None:
        self._page.setEnabled(False)
        self._context.write(self, call, WithSent(awal, self._done), failed=self._not_done, touched=("skp",),
                            text=tr("SKP dimulai."))

    def _done(self, awal: Awal, found: Found) -> None:
        self.begun.emit(awal, found)

    def _not_done(self, error: object) -> None:
        self._page.setEnabled(True)
        self._context.fail(error)
