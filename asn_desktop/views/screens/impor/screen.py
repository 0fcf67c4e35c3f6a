"""The Impor screen: four steps; nothing is written before "Terapkan", and then all or nothing."""

import functools
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from asn_desktop.domain.changes import Changes
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.services.errors import ServiceError, WrongPassword
from asn_desktop.services.importing import Decisions, ImportPlan, ImportResult
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.urungkan import AksiTerakhir, aksi_terakhir, masih_berlaku
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.exporting import ExportActions
from asn_desktop.views.jobs import Job
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens.impor.columns_page import ColumnsPage
from asn_desktop.views.screens.impor.pages import ChoosePage, DonePage, ReviewPage
from asn_desktop.views.screens.impor.password import ListPasswordDialog
from asn_desktop.views.screens.impor.work import apply, inspect, inspect_as, reread, write_rows
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, heading_block, row
from asn_desktop.views.widgets.progress import ProgressStrip
from asn_desktop.views.widgets.steps import StepBar
from asn_desktop.views.widgets.tiles import number

_FILES = "Tabel atau daftar bersandi (*.csv *.txt *.xlsx *.xls *.xlsb *.ods *.xml *.html *.htm *.asnd)"
CHOOSE, COLUMNS, REVIEW, DONE = range(4)


class ImporScreen(Screen):
    """Holds the plan of one file from its choice to its report."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.plan: ImportPlan | None = None
        self.result: ImportResult | None = None
        self._job: Job | None = None
        self._read_sheets: set[str] = set()  # of the file, the ones that were taken in
        self._path, self._tried = "", False  # of the file that is read, and whether with a password
        self._kind_chosen = False  # and not kept for the layout yet
        self._saved: AksiTerakhir | None = None  # the import as the trail knows it
        self.exporting = ExportActions(context, self)
        head, self.title, self.below = heading_block(tr("Impor"), "")
        self.back = button(tr("&Kembali"), "secondary", "arrow-left", self._back)
        self.cancel = button(tr("&Batal"), "secondary", "", self.start_over)
        self.go = button(tr("&Pilih berkas"), "primary", "file-up", self._go)
        self.export = button(tr("&Ekspor daftar…"), "secondary", "file-spreadsheet", self.exporting.choose)
        self.scans = button(tr("&Folder pindaian…"), "secondary", "folder-open", self._scans)
        self.steps = StepBar(
            [tr("Pilih berkas"), tr("Cocokkan kolom"), tr("Tinjau perubahan"), tr("Selesai")], free=False
        )
        self.progress = ProgressStrip()
        self.choosing, self.columns, self.review, self.done = (
            ChoosePage(),
            ColumnsPage(),
            ReviewPage(),
            DonePage(),
        )
        self.pages = QStackedWidget()
        for page in (self.choosing, self.columns, self.review, self.done):
            self.pages.addWidget(page)
        self.page.addLayout(row(head, self.scans, self.export, self.back, self.cancel, self.go))
        self.page.addWidget(self.steps)
        self.page.addWidget(self.progress)
        self.page.addWidget(self.pages, 1)
        self.choosing.choose_asked.connect(self.choose)
        self.choosing.file_chosen.connect(self.open_file)
        self.columns.sheet_chosen.connect(self._read_sheet)
        self.columns.kind_chosen.connect(self._read_as)
        self.columns.decided.connect(self._decided)
        self.done.sheet_asked.connect(self._read_sheet)
        self.review.report_asked.connect(self._report)
        self.done.report_asked.connect(self._report)
        self.done.again_asked.connect(self.start_over)
        self.done.undo_asked.connect(self._undo)
        self.progress.cancelled.connect(self._stop)
        self._show(CHOOSE)

    def choose(self) -> None:
        """Ask for a file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Pilih berkas"), str(Path.home()), tr(_FILES)
        )
        if chosen:
            self.open_file(chosen)

    def first_place(self) -> QWidget:
        """What leads on from the step in front."""
        return self._onward()

    def open_at(self, **target: object) -> None:
        """Come to the front; ``berkas`` names a file to be read at once."""
        path = target.get("berkas")
        if isinstance(path, str):
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Read a file and compare it with the data; nothing is written."""
        self._read(path, None)

    def _read_sheet(self, name: str) -> None:
        if self.plan is not None:
            self._read(str(self.plan.path), name)

    def _read_as(self, kind: str) -> None:
        """Read the sheet as another kind of list; kept for the layout once it proved to be readable so."""
        if self.plan is None or self._job is not None:
            return
        self._begin(tr("Membaca {}").format(self.plan.file_name))
        self._job = self.context.run(
            self,
            functools.partial(inspect_as, self.session, self.plan, Decisions(kind=kind)),
            self._as_kind,
            title=tr("Membaca berkas"),
            failed=self._unreadable,
            cancelled=self._ended,
        )
        self._job.progressed = self.progress.step

    def _as_kind(self, plan: ImportPlan) -> None:
        self._kind_chosen = True
        self._ended()
        self._take(plan)
        self._show(COLUMNS)
        self.columns.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, path: str, lembar: str | None, kata_sandi: str = "") -> None:
        if self._job is not None:
            return
        self._path, self._tried = path, bool(kata_sandi)
        if lembar is None:
            self._read_sheets = set()
        self.choosing.problem.hide()
        self._begin(tr("Membaca {}").format(Path(path).name))
        self._job = self.context.run(
            self,
            functools.partial(inspect, self.session, Path(path), lembar, kata_sandi),
            self._inspected,
            title=tr("Membaca berkas"),
            failed=self._unreadable,
            cancelled=self._ended,
        )
        self._job.progressed = self.progress.step

    def _ask_password(self, refusal: str) -> None:
        """An encrypted list: its password is asked for, again after a wrong one."""
        name = Path(self._path).name
        dialog = ListPasswordDialog(name, refusal if self._tried else "", self.window())
        dialog.typed.connect(self._unlock)
        dialog.open()

    def _unlock(self, kata_sandi: str) -> None:
        self._read(self._path, None, kata_sandi)

    def start_over(self) -> None:
        """Forget the file and begin anew; work that still runs on it is stopped first."""
        if self._job is not None:
            self._stop()
            return
        self.plan = self.result = None
        self._show(CHOOSE)

    def save(self) -> bool:
        """Ctrl+S belongs to typed records; an import is applied by its own button."""
        return False

    def picture_views(self) -> tuple[str, ...]:
        """The pages after choosing."""
        return ("kolom", "tinjau", "selesai")

    def show_picture_view(self, name: str) -> None:
        """One of the pages of the file that was read; for the result it is taken in."""
        if name == "selesai":
            self._apply()
        else:
            self._show(COLUMNS if name == "kolom" else REVIEW)

    def _go(self) -> None:
        step = self.steps.current()
        if step == CHOOSE:
            self.choose()
        elif step == COLUMNS:
            self._review()
        elif step == REVIEW:
            self._apply()
        elif self.plan is not None and self.plan.is_office_list:
            self._show(CHOOSE)
        else:
            self._people()

    def _review(self) -> None:
        """Read the rows anew where something was decided about the columns, and keep that for the layout."""
        plan, decisions = self.plan, self.columns.decisions
        if plan is None or self._job is not None:
            return
        if decisions is None and self._kind_chosen:
            decisions = plan.decisions
        if decisions is None:
            self._show(REVIEW)
            return
        self._begin(tr("Membaca {}").format(plan.file_name))
        self._job = self.context.run(
            self,
            functools.partial(reread, self.session, plan, decisions),
            self._reread,
            title=tr("Membaca berkas"),
            failed=self._unreadable,
            cancelled=self._ended,
        )
        self._job.progressed = self.progress.step

    def _reread(self, plan: ImportPlan) -> None:
        self._kind_chosen = False
        self._ended()
        self._take(plan)
        self._show(REVIEW if self.columns.ready else COLUMNS)

    def _decided(self) -> None:
        self.go.setEnabled(self.columns.ready)

    def _back(self) -> None:
        self._show(max(CHOOSE, self.steps.current() - 1))

    def _apply(self) -> None:
        plan = self.plan
        if plan is not None and self._job is None and plan.dua_orang:
            self.context.second_person(Tindakan.DISIPLIN, self._take_in)
        else:
            self._take_in(None)

    def _take_in(self, saksi: Saksi | None) -> None:
        plan = self.plan
        if plan is None or self._job is not None:
            return
        self._begin(tr("Menerapkan {} perubahan").format(number(plan.pending)))
        self._job = self.context.run(
            self,
            functools.partial(apply, self.session, plan, saksi),
            self._applied,
            title=tr("Mengimpor"),
            failed=self._not_applied,
            cancelled=self._nothing_applied,
            holds=True,
        )
        self._job.progressed = self.progress.step

    def _inspected(self, plan: ImportPlan) -> None:
        self._kind_chosen = False
        self._ended()
        self._take(plan)
        # Where every heading is known there is nothing to match; the step stays one press away.
        unknown = plan.unknown_headings and not plan.decisions
        matched = self.columns.ready and not (unknown or plan.missing_headings or plan.unread_sheets)
        self._show(REVIEW if matched else COLUMNS)

    def _take(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.columns.show_plan(plan)
        self.review.show_plan(plan)

    def _unreadable(self, error: object) -> None:
        self._ended()
        if isinstance(error, WrongPassword):
            self._ask_password(error.sentence)
        elif isinstance(error, ServiceError) and self.steps.current() == CHOOSE:
            self.choosing.problem.show_text(error.sentence)
            self.choosing.problem.show()
        else:
            self.context.fail(error)

    def _applied(self, result: ImportResult) -> None:
        self._ended()
        self.result, self._saved = result, None
        self._read_sheets.add(result.plan.sheet_name)
        left = [name for name in result.plan.unread_sheets if name not in self._read_sheets]
        self.done.show_result(result, left[0] if left else "")
        self._show(DONE)
        self.context.publish(result.changes, self)
        self.context.backups_changed.emit()  # one was made before it
        if result.written:
            last = functools.partial(aksi_terakhir, self.session)
            self.context.read(self, last, self._can_be_undone, key="urungkan")

    def _can_be_undone(self, aksi: AksiTerakhir | None) -> None:
        self._saved = aksi
        self.done.undo.setVisible(aksi is not None)

    def on_changes(self, changes: Changes) -> None:
        """Something was written or turned back: the result says whether the import still stands."""
        if self._saved is not None and self.steps.current() == DONE:
            stands = functools.partial(masih_berlaku, self.session, self._saved.nomor)
            self.context.read(self, stands, self.done.show_standing, key="berlaku")

    def _undo(self) -> None:
        self.context.undoing.ask_about(self._saved)

    def _not_applied(self, error: object) -> None:
        self._ended()
        self.context.fail(error)

    def _nothing_applied(self) -> None:
        self._ended()
        self.context.toast(tr("Impor dihentikan; tidak ada data yang berubah."))

    def _report(self) -> None:
        plan = self.plan
        if plan is None:
            return
        proposed = plan.path.with_name(f"{plan.path.stem}_perlu_diperbaiki.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Simpan baris bermasalah"), str(proposed), tr("Excel (*.xlsx)")
        )
        if chosen:
            out = Path(chosen).with_suffix(".xlsx")
            write = functools.partial(write_rows, plan, out, self.session.folder)
            self.context.read(self, write, self._reported)

    def _reported(self, written: tuple[Path, int]) -> None:
        path, rows = written
        self.done.show_report(path, rows)
        self.context.toast(tr("{} baris tersimpan di {}.").format(number(rows), path.name))

    def _scans(self) -> None:
        self.context.navigate("pegawai", pindaian=True)

    def _people(self) -> None:
        self.context.navigate("pegawai")

    def _onward(self) -> QWidget:
        if self.steps.current() == CHOOSE:
            return self.choosing.start.action
        return self.go if self.go.isEnabled() else self.back

    def _begin(self, words: str) -> None:
        self.progress.begin(words)
        self.go.setEnabled(False)
        self.back.setEnabled(False)
        self._open_choices(open_now=False)

    def _ended(self) -> None:
        self._job = None
        self._open_choices(open_now=True)
        if self.plan is not None:  # another may have failed
            self.columns.sheet.set_value(self.plan.sheet_name)
            self.columns.kind.set_value(self.plan.kind)
        self.progress.end()
        self._show(self.steps.current())

    def _open_choices(self, *, open_now: bool) -> None:
        for choice in (self.columns.sheet, self.columns.kind):
            choice.setEnabled(open_now)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show(self, step: int) -> None:
        self.steps.set_current(step)
        self.steps.set_states(["done" if place < step else "open" for place in range(4)])
        self.pages.setCurrentIndex(step)
        plan = self.plan
        self.title.setText(tr("Impor · {}").format(plan.file_name) if plan else tr("Impor"))
        self.below.setText(
            _about(plan, self._read_sheets)
            if plan
            else tr("Unduhan SIASN dan daftar kantor; dibandingkan dahulu, baru diterapkan.")
        )
        words = (
            tr("&Pilih berkas"),
            tr("&Tinjau perubahan"),
            tr("&Terapkan {} perubahan").format(number(plan.pending)) if plan else "",
            tr("&Impor berkas lain") if plan and plan.is_office_list else tr("&Lihat pegawai"),
        )
        self.go.setText(words[step])
        self.go.setVisible(step != CHOOSE)  # there the page itself has the button
        ready = self.columns.ready if step == COLUMNS else step != REVIEW or bool(plan and plan.pending)
        self.go.setEnabled(ready)
        self.scans.setVisible(step == CHOOSE and self.context.may(Izin.UBAH_PEGAWAI))
        self.export.setVisible(step == CHOOSE and self.context.may(Izin.EKSPOR))
        self.back.setVisible(step in (COLUMNS, REVIEW))
        self.back.setEnabled(True)
        self.cancel.setVisible(step in (COLUMNS, REVIEW))
        if self.isVisible():
            self._onward().setFocus(Qt.FocusReason.OtherFocusReason)


def _about(plan: ImportPlan, done: set[str]) -> str:
    """What the file is; sheets of people that are left out are named where nobody overlooks them."""
    words = tr("{} baris · {} kolom").format(number(plan.row_count), plan.column_count)
    if plan.passed_over:
        words = tr("{} · {} dilewati").format(words, number(len(plan.passed_over)))
    unread = ", ".join(name for name in plan.unread_sheets if name not in done)
    if unread:
        return f"{words} · " + tr("lembar lain yang belum dibaca: {}").format(unread)
    return f"{words} · " + tr("dikenali sebagai {}").format(plan.layout_title)
