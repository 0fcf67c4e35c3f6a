"""The window of the first start: steps at the left, one page at a time, buttons always in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.presenters.wizard import STEP_NAMES, Step, WizardState
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.work import Work
from asn_desktop.views import theme
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.dialogs.recovery_sheet import RecoverySheetDialog
from asn_desktop.views.enter_key import focus_next_input
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.wizard.pages import ChoicePage, OfficePage, Page, RecoveryPage, UserPage
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, icon_label, label, row, set_property
from asn_desktop.views.widgets.progress import ProgressStrip
from asn_desktop.views.widgets.tiles import Banner

if TYPE_CHECKING:
    from asn_desktop.services.founding import Created
    from asn_desktop.services.session import Session
    from asn_desktop.services.users import RecoverySheet


class WizardWindow(QWidget):
    """``finished`` carries the open Session; ``cancelled`` goes back to where the wizard was called from,
    ``restore_wanted`` to a backup.
    """

    finished = Signal(object)
    cancelled = Signal()
    restore_wanted = Signal()

    def __init__(
        self, state: WizardState, jobs: JobRunner, *, can_cancel: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.state, self._jobs, self._can_cancel = state, jobs, can_cancel
        self._session: Session | None = None
        self._code = ""
        self.setProperty("role", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("ASN Desktop · Mulai"))
        self._steps: list[QLabel] = []
        self.choice, self.office = ChoicePage(state), OfficePage(state)
        self.user, self.recovery = UserPage(state, jobs), RecoveryPage(state)
        self.pages: tuple[Page, ...] = (self.choice, self.office, self.user, self.recovery)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side())
        whole.addLayout(self._middle(), 1)
        self.choice.chosen.connect(self._chosen)
        self.choice.restore_wanted.connect(self.restore_wanted)
        self.recovery.code.changed.connect(self._show)
        self.recovery.print_button.clicked.connect(self._print)
        self._show()
        self.choice.begin()
        theme.dress(self)

    def page(self) -> Page:
        """The page in front."""
        return self.pages[self.state.step]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing after the office was made closes the office too; its code then stays unverified."""
        if self._session is not None:
            self._session.close()
            self._session = None
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on: to the next input, after the last one to the next step.

        Never past a code that was not typed back: it is shown once, and Enter is pressed by habit.
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.stack.isEnabled():
            is_last = not focus_next_input(self.page(), wrap=False)
            if is_last and self.next_button.isVisible() and not self._waits():
                self.next_button.click()
            return
        super().keyPressEvent(event)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("role", "sidebar")
        side.setFixedWidth(px(250))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(px(24), px(26), px(20), px(20))
        layout.setSpacing(px(6))
        layout.addLayout(
            row(icon_label("landmark", "nav_strong", 24), label("ASN Desktop", "brand"), None, gap=10)
        )
        layout.addSpacing(px(18))
        self._count = label("", "office")
        layout.addWidget(self._count)
        for name in STEP_NAMES:
            line = label(tr(name), "wizard-step")
            self._steps.append(line)
            layout.addWidget(line)
        layout.addStretch(1)
        return side

    def _middle(self) -> QVBoxLayout:
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("role", "page")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(px(GAP.XL), px(GAP.L), px(GAP.XL), px(GAP.S))
        inside.addWidget(self.stack)
        area.setWidget(holder)
        self.problem = Banner(parent=self)
        self.problem.hide()
        self.progress = ProgressStrip()
        self.back_button = button(tr("&Kembali"), icon="arrow-left", on_click=self._back)
        self.next_button = button(tr("&Selanjutnya"), "primary", on_click=self._next)
        foot = row(self.back_button, None, self.next_button)
        foot.setContentsMargins(px(GAP.XL), px(GAP.S), px(GAP.XL), px(GAP.L))
        card = Card(margin=2)
        card.setMaximumWidth(px(760))
        card.body.setContentsMargins(2, 2, 2, 2)
        card.body.setSpacing(0)
        card.body.addWidget(area, 1)
        messages = QVBoxLayout()
        messages.setContentsMargins(px(GAP.XL), 0, px(GAP.XL), 0)
        messages.addWidget(self.problem)
        messages.addWidget(self.progress)
        card.body.addLayout(messages)
        card.body.addLayout(foot)
        around = QHBoxLayout()
        around.addStretch(1)
        around.addWidget(card, 100)
        around.addStretch(1)
        layout = QVBoxLayout()
        layout.setContentsMargins(px(GAP.XL), px(GAP.L), px(GAP.XL), px(GAP.L))
        layout.addLayout(around)
        return layout

    def _show(self) -> None:
        step = self.state.step
        self.stack.setCurrentIndex(step)
        self._count.setText(tr("Langkah {} dari {}").format(step + 1, len(STEP_NAMES)))
        for place, line in enumerate(self._steps):
            state = "current" if place == step else "done" if place < step else "open"
            set_property(line, "state", state)
            line.setText(f"{'✓' if state == 'done' else place + 1}   {tr(STEP_NAMES[place])}")
        self.next_button.setVisible(step is not Step.PILIH)
        self.back_button.setVisible(
            step in (Step.KANTOR, Step.PENGGUNA) or (step is Step.PILIH and self._can_cancel)
        )
        waits = self._waits()
        set_property(self.next_button, "role", "secondary" if waits else "primary")
        words = {Step.PENGGUNA: tr("&Buat kantor"), Step.KUNCI: tr("&Mulai bekerja")}
        self.next_button.setText(tr("&Nanti saja") if waits else words.get(step, tr("&Selanjutnya")))

    def _waits(self) -> bool:
        """Whether the recovery code is shown and not yet typed back."""
        return self.state.step is Step.KUNCI and not self.recovery.code.is_whole()

    def _chosen(self, practice: bool) -> None:
        self.state.practice = practice
        if practice:
            self._work(tr("Menyiapkan kantor latihan"))
            folder = self.state.door.practice_folder()
            job = self._jobs.run(
                _Practice(self.state, folder), owner=self, done=self._opened, failed=self._failed
            )
            job.progressed = self.progress.step
        else:
            self.state.next()
            self._show()
            self.page().begin()

    def _next(self) -> None:
        if self.state.step is Step.KUNCI:
            self._finish()
            return
        problems = self.state.problems()
        self.page().show_problems(problems)
        if problems:
            return
        if self.state.step is Step.PENGGUNA:
            self._work(tr("Membuat kantor"))
            job = self._jobs.run(_Make(self.state), owner=self, done=self._made, failed=self._failed)
            job.progressed = self.progress.step
            return
        self.state.next()
        self._show()
        self.page().begin()

    def _back(self) -> None:
        if self.state.step is Step.PILIH:
            self.cancelled.emit()
            return
        self.problem.hide()
        self.state.back()
        self._show()
        self.page().begin()

    def _made(self, created: "Created") -> None:
        self._rest()
        self._session, self._code = created.session, created.recovery_code
        self.state.made()
        self.recovery.view.show_code(created.recovery_code)
        self._show()
        self.page().begin()

    def _finish(self) -> None:
        session = self._session
        if session is None:
            return
        if not self.recovery.code.is_whole():
            self._opened(session)
            return
        self._work(tr("Memeriksa kode"))
        self._jobs.run(
            _Verify(self.state, session, self.recovery.code.value()),
            owner=self,
            done=self._proved,
            failed=self._failed,
        )

    def _proved(self, result: object) -> None:
        if self._session is not None:
            self._opened(self._session)

    def _opened(self, session: "Session") -> None:
        self._rest()
        self._session = None
        self.finished.emit(session)

    def _failed(self, error: object) -> None:
        self._rest()
        if isinstance(error, ServiceError):
            self.problem.show_text(error.sentence, Tone.BAD)
        elif isinstance(error, BaseException):
            report_error(self, error)

    def _print(self) -> None:
        if self._session is not None:
            self._jobs.run(
                _Sheet(self.state, self._session, self._code),
                owner=self,
                done=self._show_sheet,
                failed=self._failed,
            )

    def _show_sheet(self, sheet: "RecoverySheet") -> None:
        if self._session is not None:
            dialog = RecoverySheetDialog(self._session, sheet, self._jobs, self, first=True)
            dialog.finished.connect(self._type_back)
            dialog.open()

    def _type_back(self, result: int) -> None:
        self.recovery.code.setFocus()

    def _work(self, text: str) -> None:
        self.problem.hide()
        self.progress.cancel.hide()
        self.progress.begin(text)
        for widget in (self.stack, self.back_button, self.next_button):
            widget.setEnabled(False)

    def _rest(self) -> None:
        self.progress.end()
        for widget in (self.stack, self.back_button, self.next_button):
            widget.setEnabled(True)


class _Make:
    """Makes the office in the worker."""

    def __init__(self, state: WizardState) -> None:
        self._state = state

    def __call__(self, work: Work) -> "Created":
        return self._state.door.make(self._state.choices, work)


class _Practice:
    """Makes or opens the practice office in the worker."""

    def __init__(self, state: WizardState, folder: object) -> None:
        self._state, self._folder = state, folder

    def __call__(self, work: Work) -> "Session":
        from pathlib import Path

        return self._state.door.practice(Path(str(self._folder)), work)


class _Verify:
    """Proves the code in the worker."""

    def __init__(self, state: WizardState, session: "Session", code: str) -> None:
        self._state, self._session, self._code = state, session, code

    def __call__(self, work: Work) -> None:
        self._state.door.verify(self._session, self._code)


class _Sheet:
    """Gathers the recovery sheet in the worker."""

    def __init__(self, state: WizardState, session: "Session", code: str) -> None:
        self._state, self._session, self._code = state, session, code

    def __call__(self, work: Work) -> "RecoverySheet":
        return self._state.door.sheet(self._session, self._code)
