"""The recovery code: shown in eight groups, typed back with each wrong group named at once."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from asn_desktop.presenters.wizard import groups_of, wrong_group
from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label, set_property

GROUPS = 8


class CodeView(QWidget):
    """The code in two rows of four numbered groups, large enough to copy by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_code(self, code: str) -> None:
        """Show a code."""
        self._groups = groups_of(code)
        self.setAccessibleName(tr("Kode pemulihan: {}").format(", ".join(self._groups)))
        self.update()

    def sizeHint(self) -> QSize:
        """Two rows."""
        return QSize(px(460), px(104))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groups in boxes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        width = (self.width() - 3 * px(8)) / 4
        for number, group in enumerate(self._groups):
            rect = QRectF((number % 4) * (width + px(8)), (number // 4) * px(54), width, px(48))
            painter.setPen(QColor(tokens.line_strong))
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
            painter.setPen(QColor(tokens.muted))
            painter.setFont(theme.font("tiny"))
            painter.drawText(
                rect.adjusted(px(8), px(3), 0, 0), int(Qt.AlignmentFlag.AlignLeft), str(number + 1)
            )
            painter.setPen(QColor(tokens.ink))
            painter.setFont(theme.font("heading", "bold", tabular=True))
            painter.drawText(rect.adjusted(0, px(6), 0, 0), int(Qt.AlignmentFlag.AlignCenter), group)
        painter.end()


class CodeEdit(QWidget):
    """One field for all 48 digits; puts a space after each group."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Kode pemulihan"))
        self.line.setFont(theme.font("body", "semibold", tabular=True))
        self.line.setPlaceholderText(tr("8 kelompok berisi 6 angka"))
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhDigitsOnly)
        self._says = label("", "small", wrap=True)
        self.setLayout(column(self.line, self._says, gap=3))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edited)

    def value(self) -> str:
        """The typed digits."""
        return "".join(groups_of(self.line.text()))

    def is_whole(self) -> bool:
        """Whether eight groups without a typing error are there."""
        return len(self.value()) == 6 * GROUPS and wrong_group(self.value()) is None

    def say(self, sentence: str, tone: str = "bad") -> None:
        """Show a sentence under the field."""
        self._says.setText(sentence)
        set_property(self._says, "tone", tone)

    def _edited(self, text: str) -> None:
        groups = groups_of(text)[:GROUPS]
        neat = " ".join(groups)
        if neat != text and not text.endswith(" "):
            self.line.setText(neat)
        wrong = wrong_group("".join(groups))
        if wrong is not None:
            self.say(tr("Kelompok ke-{} salah ketik; periksa 6 angkanya pada kertas.").format(wrong))
        elif self.is_whole():
            self.say(tr("Kedelapan kelompok tertulis benar."), "good")
        else:
            self.say(tr("{} dari 8 kelompok").format(len([g for g in groups if len(g) == 6])), "")
        self.changed.emit()
