"""The second person at the same screen: his name and password, or, in an office of one, a reason or the code.

``ask_second_person`` opens it; the proof comes by the signal ``agreed``. Passwords are tried in the worker.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.domain.dua_orang import DUA_ORANG, MIN_ALASAN, Tindakan
from asn_desktop.services import second_person
from asn_desktop.services.attempts import seconds_to_wait
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.second_person import Acting, Saksi
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label
from asn_desktop.views.widgets.code_edit import CodeEdit
from asn_desktop.views.widgets.countdown import Countdown
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import Banner

REASON, CODE = "alasan", "kode"
_MAX = 500


class SecondPersonDialog(Dialog):
    """``agreed`` carries the Saksi. What is asked for depends on how many can log in to the office."""

    agreed = Signal(object)

    def __init__(
        self, acting: Acting, tindakan: Tindakan, jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Perlu orang kedua"), parent, width=600)
        self._acting, self._tindakan, self._jobs = acting, tindakan, jobs
        self.alone = second_person.is_sole_user(acting)
        self.names = () if self.alone else second_person.possible_witnesses(acting, tindakan)
        self.body.addWidget(label(second_person.how_to(acting, tindakan), wrap=True))
        self.problem = Banner(parent=self)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.way = SegmentedChoice(
            [(REASON, tr("Tulis alasan")), (CODE, tr("Kode pemulihan"))], tr("Pengganti orang kedua")
        )
        self._first = REASON if second_person.reason_is_enough(acting) else CODE
        self.user = Combo(tr("Orang kedua"), [(name, name) for name in self.names])
        if self.names:
            self.user.set_value(self.names[0])
        self.password = TextEdit(tr("Kata sandi orang kedua"), 128)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = CodeEdit()
        self.reason = TextEdit(tr("Alasan"), _MAX)
        self._lay_out()
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.agree = self.add_button(tr("&Setujui"), "primary", "check", self._try, default=True)
        self.agree.setEnabled(self.alone or bool(self.names))
        self.countdown = Countdown(self.agree, self)
        self.way.chosen.connect(self._turn)
        self._turn(self._first)

    def _lay_out(self) -> None:
        rule = DUA_ORANG[self._tindakan]
        wanted = rule.alasan or (self.alone and self._first == REASON)
        words = tr("Alasan {} (paling sedikit {} huruf)") if wanted else tr("Keperluan {} (boleh kosong)")
        asked = rule.label
        self.body.addWidget(self.way)
        self._who = QWidget()
        self._who.setLayout(
            column(
                label(tr("Orang kedua"), "field"),
                self.user,
                label(tr("Kata sandinya, diketik sendiri"), "field"),
                self.password,
                gap=4,
            )
        )
        self.body.addWidget(self._who)
        self.body.addWidget(self.code)
        self.body.addLayout(column(label(words.format(asked, MIN_ALASAN), "field"), self.reason, gap=4))
        self.body.addStretch(1)
        self.way.setVisible(self.alone and self._first == REASON)
        self._who.setVisible(bool(self.names))

    def _turn(self, way: str) -> None:
        self.way.set_value(way)
        self.code.setVisible(self.alone and way == CODE)
        first = self.reason if self.alone and way == REASON else self.code if self.alone else self.password
        first.setFocus()

    def _try(self) -> None:
        reason = str(self.reason.value() or "")
        fault = second_person.reason_fault(self._tindakan, reason)
        if fault:
            self._say(fault)
            self.reason.setFocus()
            return
        self.setEnabled(False)
        self._jobs.run(_Try(self._call(reason)), owner=self, done=self._proved, failed=self._refused)

    def _call(self, reason: str) -> Callable[[], Saksi]:
        acting, tindakan = self._acting, self._tindakan
        if not self.alone:
            user, password = str(self.user.value() or ""), self.password.text()
            return lambda: second_person.by_user(acting, tindakan, user, password, reason)
        if self.way.value() == CODE:
            code = self.code.value()
            return lambda: second_person.by_code(acting, tindakan, code, reason)
        return lambda: second_person.by_reason(acting, tindakan, reason)

    def _proved(self, saksi: Saksi) -> None:
        self.setEnabled(True)
        self.agreed.emit(saksi)
        self.accept()

    def _refused(self, error: object) -> None:
        self.setEnabled(True)
        self.password.clear()
        self.countdown.start(seconds_to_wait(self._acting.folder, self._acting.clock()))
        if isinstance(error, ServiceError):
            self._say(error.sentence)
        elif isinstance(error, BaseException):
            report_error(self, error)

    def _say(self, sentence: str) -> None:
        self.problem.show_text(sentence, Tone.BAD)
        self.problem.show()
        self._clamp()  # room for what was just said


class _Try:
    """Tries the password or the code in the worker (key derivation takes a moment)."""

    def __init__(self, call: Callable[[], Saksi]) -> None:
        self._call = call

    def __call__(self, work: Work) -> Saksi:
        return self._call()


def ask_second_person(
    acting: Acting,
    tindakan: Tindakan,
    jobs: JobRunner,
    agreed: Callable[[Saksi], object],
    parent: QWidget | None = None,
) -> SecondPersonDialog:
    """Open the dialog; ``agreed`` is called with the proof, and never when it is given up."""
    dialog = SecondPersonDialog(acting, tindakan, jobs, parent)
    dialog.agreed.connect(agreed)
    dialog.open()
    return dialog
