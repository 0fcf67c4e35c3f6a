"""Facts as label and value, and sensitive ones behind a veil."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label

_VEIL = "••••••••"


class Facts(QWidget):
    """A column of labels and a column of values; values wrap and can be copied."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(GAP.M))
        self._grid.setVerticalSpacing(px(5))
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._facts: tuple[tuple[str, str, bool], ...] = ()
        self._veiled = True

    def show_facts(self, facts: Sequence[tuple[str, str, bool]]) -> None:
        """Show (label, value, sensitive) lines; sensitive values begin behind the veil."""
        self._facts, self._veiled = tuple(facts), True
        while len(self._lines) < len(self._facts):
            self._add_line()
        self._show()

    def has_veiled(self) -> bool:
        """Whether there is something behind a veil."""
        return any(sensitive and value for _, value, sensitive in self._facts)

    def set_veiled(self, veiled: bool) -> None:
        """Lift or lower the veil."""
        self._veiled = veiled
        self._show()

    def value_of(self, name: str) -> str:
        """What stands beside a label, or an empty text."""
        return next((value.text() for head, value in self._lines if head.text() == name), "")

    def _add_line(self) -> None:
        place = len(self._lines)
        head, value = label("", "muted", wrap=True), label("", wrap=True)
        head.setFixedWidth(px(150))
        value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1)
        self._lines.append((head, value))

    def _show(self) -> None:
        for place, (head, value) in enumerate(self._lines):
            known = place < len(self._facts)
            head.setVisible(known)
            value.setVisible(known)
            if not known:
                continue
            name, text, sensitive = self._facts[place]
            veiled = sensitive and self._veiled and bool(text)
            head.setText(name)
            value.setText(_VEIL if veiled else text or "–")
            value.setAccessibleName(
                tr("{}: tersembunyi").format(name) if veiled else f"{name}: {text or tr('belum diisi')}"
            )
