"""What the rules make of a person: pay, KGB, promotion, retirement, leave; and why, when asked."""

import functools

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.keadaan import Keadaan
from asn_desktop.presenters.keadaan import StateLine, akan_datang, state_lines
from asn_desktop.services.kepegawaian import keadaan_pegawai
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.facts import Facts
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row


class StateCard(QWidget):
    """Reads the state itself, after the file is shown; empty until it is there. ``known`` tells then what is
    to come (AkanDatang).
    """

    known = Signal(tuple)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: tuple[StateLine, ...] = ()
        self._person = ""
        self.why = button(tr("Mengapa?"), "link", "circle-help", self._show_lines)
        self.why.setCheckable(True)
        self.why.setAccessibleName(tr("Mengapa: dasar dan syarat tiap baris"))
        self.facts = Facts(tr("Hak dan jadwal kepegawaian"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.XS))
        layout.addLayout(row(label(tr("Hak dan jadwal"), "section"), None, self.why))
        layout.addWidget(self.facts)
        self.hide()

    def show_person(self, pegawai_id: str) -> None:
        """Another person, or the same one anew."""
        if pegawai_id != self._person:
            self._person = pegawai_id
            self.why.setChecked(False)
            self.hide()
        read = functools.partial(keadaan_pegawai, self._context.session, pegawai_id)
        self._context.read(self, read, self._take, key="state")

    def _take(self, state: Keadaan) -> None:
        if state.orang.id == self._person:
            self._lines = state_lines(state)
            self._show_lines()
            self.show()
            self.known.emit(akan_datang(state))

    def _show_lines(self) -> None:
        told = self.why.isChecked()
        self.facts.show_facts([(tr(line.label), _words(line, told), False) for line in self._lines])


def _words(line: StateLine, told: bool) -> str:
    first = tr("{} · perlu diperiksa").format(line.text) if line.open else line.text
    return "\n".join((first, *line.why)) if told else first
