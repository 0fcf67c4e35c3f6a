"""The NIP: pasted with or without spaces, always a text, with what its digits say shown beneath."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.domain.nip import Nip, clean_nip, format_nip, parse_nip, problem_of_nip
from asn_desktop.domain.tanggal import NAMA_BULAN, tanggal_panjang
from asn_desktop.fields.texts import sentence
from asn_desktop.views import theme
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label, set_property


class NipEdit(QWidget):
    """``parsed`` carries the Nip each time a whole and sound number was typed or pasted."""

    changed = Signal()
    parsed = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(theme.font("body", tabular=True))
        self.line.setPlaceholderText("19850317 201001 2 901")
        self.line.setMaxLength(40)
        self._says = label("", "small", wrap=True)
        self._says.hide()
        self.setLayout(column(self.line, self._says, gap=3))
        self.setFocusProxy(self.line)
        self.setAccessibleName(name)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._tidy)

    def setAccessibleName(self, name: str) -> None:
        """Name the input for screen readers."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def input(self) -> QWidget:
        """The widget that takes the keys."""
        return self.line

    def value(self) -> object:
        """The digits without decoration; None when empty."""
        return clean_nip(self.line.text()) or None

    def set_value(self, value: object) -> None:
        """Show a number (emits nothing)."""
        self.line.setText(format_nip(str(value)) if value else "")
        self._explain(final=True)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.line.setReadOnly(read_only)

    def _edited(self, text: str) -> None:
        nip = self._explain(final=False)
        self.changed.emit()
        if nip is not None:
            self.parsed.emit(nip)

    def _tidy(self) -> None:
        if self.line.text() and not self.line.isReadOnly():
            self.line.setText(format_nip(self.line.text()))
        self._explain(final=True)

    def _explain(self, *, final: bool) -> Nip | None:
        text = clean_nip(self.line.text())
        nip = parse_nip(text) if text else None
        problem = problem_of_nip(text) if text and nip is None and (final or len(text) >= 18) else None
        self._says.setText(words_of_nip(nip) if nip else sentence(problem) if problem else "")
        set_property(self._says, "tone", "bad" if problem else "good" if nip else "")
        self._says.setVisible(bool(self._says.text()))
        return nip


def words_of_nip(nip: Nip) -> str:
    """What the digits say: birth date, sex, appointment."""
    sex = tr("laki-laki") if nip.jenis_kelamin == "L" else tr("perempuan")
    if nip.bulan is not None:
        start = tr("CPNS {} {}").format(NAMA_BULAN[nip.bulan - 1], nip.tahun)
    else:
        start = tr("PPPK {}").format(nip.tahun)
    return tr("Lahir {} · {} · {}").format(tanggal_panjang(nip.tanggal_lahir), sex, start)
