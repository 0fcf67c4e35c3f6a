"""A tree drawn as boxes with elbows between them: units with what stands in each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.widgets.two_lines import shortened

_BOX, _GAP, _INDENT, _WIDTH, _WIDEST = 46, 8, 34, 360, 640


@dataclass(frozen=True, slots=True)
class TreeNode:
    """One box: its depth, a title, a quiet line, and a tone for its edge."""

    id: str
    depth: int
    title: str
    line: str = ""
    tone: Tone = Tone.NEUTRAL


class TreeChart(QWidget):
    """Boxes from the top, children below and to the right of their parent; ``pressed`` carries an id."""

    pressed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._nodes: tuple[TreeNode, ...] = ()
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.show_nodes(())

    def show_nodes(self, nodes: Sequence[TreeNode]) -> None:
        """Show another tree, given in its order."""
        self._nodes = tuple(nodes)
        words = "; ".join(f"{node.title}, {node.line}" if node.line else node.title for node in nodes)
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
        self.updateGeometry()
        self.update()

    def choose(self, node_id: str) -> None:
        """Mark a box."""
        self._chosen = node_id
        self.update()

    def box_of(self, node_id: str) -> QRectF:
        """Where a box is; an empty rectangle for an unknown one."""
        return next(
            (self._box(place) for place, node in enumerate(self._nodes) if node.id == node_id), QRectF()
        )

    def sizeHint(self) -> QSize:
        """Room for all boxes."""
        deepest = max((node.depth for node in self._nodes), default=0)
        return QSize(px(_WIDTH) + deepest * px(_INDENT) + px(4), len(self._nodes) * px(_BOX + _GAP) + px(4))

    def minimumSizeHint(self) -> QSize:
        """All of it: it stands in a scroll area."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box chooses it."""
        for place, node in enumerate(self._nodes):
            if self._box(place).contains(event.position()):
                self.pressed.emit(node.id)
                return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the elbows, then the boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_elbows(painter)
        for place, node in enumerate(self._nodes):
            box = self._box(place)
            if box.intersects(QRectF(event.rect())):
                self._draw_box(painter, node, box)
        painter.end()

    def _box(self, place: int) -> QRectF:
        left = px(2) + self._nodes[place].depth * px(_INDENT)
        deepest = max(node.depth for node in self._nodes)  # boxes are equally wide, as wide as there is room
        free = self.width() - px(4) - deepest * px(_INDENT)
        width = max(px(_WIDTH), min(px(_WIDEST), free))
        return QRectF(left, px(2) + place * px(_BOX + _GAP), width, px(_BOX))

    def _draw_elbows(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(theme.current().line_strong), px(1)))
        above: list[int] = []  # the last box of each depth so far
        for place, node in enumerate(self._nodes):
            del above[node.depth :]
            if above and node.depth:
                parent, own = self._box(above[-1]), self._box(place)
                axis = parent.left() + px(_INDENT) / 2
                painter.drawLine(QPointF(axis, parent.bottom()), QPointF(axis, own.center().y()))
                painter.drawLine(QPointF(axis, own.center().y()), QPointF(own.left(), own.center().y()))
            above.append(place)

    def _draw_box(self, painter: QPainter, node: TreeNode, box: QRectF) -> None:
        tokens = theme.current()
        edge = theme.tone_pair(tokens, node.tone)[0] if node.tone is not Tone.NEUTRAL else tokens.line_strong
        chosen = node.id == self._chosen
        painter.setPen(QPen(QColor(tokens.brand if chosen else edge), px(2) if chosen else px(1)))
        painter.setBrush(QColor(tokens.brand_soft if chosen else tokens.surface))
        painter.drawRoundedRect(box, px(7), px(7))
        inner = box.adjusted(px(10), px(5), -px(10), -px(5))
        half = inner.height() / 2
        lines = (
            (node.title, theme.font("body", "semibold"), tokens.ink),
            (node.line, theme.font("small"), tokens.muted),
        )
        for number, (text, font, ink) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = shortened(text, QFontMetrics(font), inner.width())
            place = QRectF(inner.left(), inner.top() + number * half, inner.width(), half)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
