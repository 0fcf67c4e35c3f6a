"""The board "siapa menunggu siapa": those who are waited for, those who wait for the chosen one, and the tree
of superiors.
"""

import functools
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.menunggu import Tahap
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import nama_periode
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.texts.menunggu import BELUM_TAHAP
from asn_desktop.services.menunggu import (
    SURAT,
    BarisMenunggu,
    PapanMenunggu,
    Penanggung,
    papan_menunggu,
)
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.tiles import EmptyState, number
from asn_desktop.views.widgets.tree_chart import TreeChart, TreeNode

_ALL, _OUTSIDE, _INDENT = "", "-", "   "


class BoardPage(QWidget):
    """F4 turns to the tree; letters are for the ticked lines, or the chosen one where none is ticked."""

    status = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: PapanMenunggu | None = None
        self._people: dict[str, Penanggung] = {}
        self._lines: dict[str, BarisMenunggu] = {}
        self._units_read = False
        self.unit = Combo(tr("Unit kerja"), [(_ALL, tr("Semua unit"))])
        self.turn = button(tr("Ba&gan"), "secondary", "network", self.turn_over, tip=tr("F4"))
        self.letters = button(tr("&Cetak surat pengingat"), "primary", "printer", self.print_this,
                              tip=tr("Baris bertanda, atau yang terpilih (Ctrl+P)"))
        self.model = PagedTableModel(_people_columns(), self._fetch_people, id_of=_key)
        self.empty = EmptyState("circle-check", tr("Tidak ada yang menunggu"),
                                tr("Semua langkah tahun dan periode ini sudah selesai."))
        self.table = RecordTable(self.model, tr("Yang ditunggu"), two_lines=True, checkable=True,
                                 empty=self.empty)
        self.line_title = label("", "section")
        self.line_model = PagedTableModel(_line_columns(), self._fetch_lines)
        self.lines = RecordTable(self.line_model, tr("Yang menunggu"), two_lines=True)
        self.chart = TreeChart(tr("Bagan siapa menunggu siapa"))
        self.pages = QStackedWidget()
        self._build()

    def load(self) -> None:
        """Read the board of the chosen year, period and unit."""
        session, context = self._context.session, self._context
        if not self._units_read:
            self._units_read = True
            context.read(self, functools.partial(unit_choices, session), self._show_units, key="units")
        unit = str(self.unit.value() or "") or None
        read = functools.partial(papan_menunggu, session, context.tahun, context.periode, unit)
        context.read(self, read, self._show, key="board")

    def focus_here(self) -> QWidget:
        """Those who are waited for."""
        return self.table.view if self.pages.currentIndex() == 0 and self._people else self.unit

    def turn_over(self) -> None:
        """From the lists to the tree and back."""
        to_chart = self.pages.currentIndex() == 0
        self.pages.setCurrentIndex(int(to_chart))
        self.turn.setText(tr("Da&ftar") if to_chart else tr("Ba&gan"))
        self.turn.setIcon(theme.icon("list-checks" if to_chart else "network", "ink"))
        (self.turn if to_chart else self.table.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def print_this(self) -> None:
        """To the printing screen, with these people ticked for the letter."""
        if not self._context.allowed(Izin.CETAK):
            return
        ticked = [key for key in self.model.ids() if key in self.model.ticked]
        chosen = ticked or [self.table.current_id() or _OUTSIDE]
        people = tuple(key for key in chosen if key != _OUTSIDE)
        if people:
            self._context.navigate("cetak", form_key=SURAT, pegawai_ids=people)
        else:
            words = tr("Tandai yang akan disurati; pejabat di luar data disurati sendiri.")
            self._context.tell(tr("Belum ada yang dipilih"), words, Tone.INFO)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F4 turns over."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_F4):
            self.turn_over()
            return True
        return False

    def _build(self) -> None:
        right = QWidget()
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(GAP.XS))
        box.addWidget(self.line_title)
        box.addWidget(self.lines, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.table)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.chart)
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Bagan siapa menunggu siapa"))
        self.pages.addWidget(both)
        self.pages.addWidget(area)
        head = row(self.unit, self.turn, self.letters)
        head.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(GAP.S), 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unit.setMinimumContentsLength(12)
        self.letters.setVisible(self._context.may(Izin.CETAK))
        self.unit.changed.connect(self.load)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.lines.opened.connect(self._open)
        self.chart.pressed.connect(self._open)
        for view in (self.table.view, self.lines.view, self.turn):
            view.installEventFilter(self)
        for model in (self.model, self.line_model):
            model.failed.connect(self._context.fail)

    def _show_units(self, units: tuple[tuple[str, str, int], ...]) -> None:
        kept = self.unit.value()
        self.unit.set_options([(_ALL, tr("Semua unit")),
                               *((key, _INDENT * depth + name) for key, name, depth in units)])
        self.unit.set_value(kept or _ALL)

    def _show(self, found: PapanMenunggu) -> None:
        kept = self.table.current_id()
        self.found = found
        self._people = {_key(one): one for one in found.penanggung}
        self.model.set_ids(tuple(self._people))
        self.table.choose(kept if kept in self._people else next(iter(self._people), None))
        self._choose(self.table.current_id() or "")
        self.chart.show_nodes([_node(one) for one in found.baris])
        counts = [f"{tr(BELUM_TAHAP[step])}: {number(found.per_tahap[step])}"
                  for step in Tahap if found.per_tahap.get(step)]
        period = f"{nama_periode(found.periode)} {found.tahun}"
        self.status.emit(" · ".join((period, *counts)))

    def _choose(self, key: str) -> None:
        one = self._people.get(key)
        rows = self.found.dari(one.id) if self.found is not None and one is not None else ()
        self._lines = {line.id: line for line in rows}
        self.line_model.set_ids(tuple(self._lines))
        self.line_title.setText(tr("Menunggu {}").format(one.nama) if one is not None else "")

    def _open(self, key: str) -> None:
        if key and key != _OUTSIDE:
            self._context.navigate("pegawai", pegawai_id=key)

    def _fetch_people(self, ids: Sequence[str]) -> list[Penanggung]:
        return [self._people[key] for key in ids if key in self._people]

    def _fetch_lines(self, ids: Sequence[str]) -> list[BarisMenunggu]:
        return [self._lines[key] for key in ids if key in self._lines]


def _people_columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Yang ditunggu"), text=_name, below=_post, width=190, stretch=True, strong=True),
        Column("", tr("Menunggu"), text=_count, below=_held, width=96),
        Column("", tr("Pengingat"), text=_reminded, badge=_late, width=104),
    )


def _line_columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Pegawai / langkah"), text=_who, below=_step, width=190, stretch=True, strong=True),
        Column("", tr("Sejak"), text=_since, below=_due, width=116),
    )


def _key(one: Penanggung) -> str:
    return one.id or _OUTSIDE


def _name(one: Penanggung) -> str:
    return one.nama


def _post(one: Penanggung) -> str:
    return one.jabatan or tr("di luar data")


def _count(one: Penanggung) -> str:
    return number(one.jumlah)


def _held(one: Penanggung) -> str:
    return tr("+{} tertahan").format(one.tertahan) if one.tertahan else ""


def _reminded(one: Penanggung) -> str:
    return "" if one.terlambat and one.diingatkan is None else _day(one.diingatkan)


def _late(one: Penanggung) -> tuple[str, Tone, str] | None:
    if one.diingatkan is None and one.terlambat:
        return tr("{} lewat").format(one.terlambat), Tone.WARN, "clock"
    return None


def _who(one: BarisMenunggu) -> str:
    return one.nama


def _step(one: BarisMenunggu) -> str:
    words = tr(BELUM_TAHAP[one.tahap])
    return tr("{} · menunggu SKP {}").format(words, one.hulu) if one.hulu else words


def _since(one: BarisMenunggu) -> str:
    return _day(one.sejak)


def _due(one: BarisMenunggu) -> str:
    if one.lewat:
        return tr("lewat {} hari").format(one.lewat)
    return tr("tenggat {}").format(_day(one.tenggat)) if one.tenggat else ""


def _day(value: date | None) -> str:
    return tanggal_pendek(value) if value else "–"


def _node(one: BarisMenunggu) -> TreeNode:
    done = one.tahap is Tahap.SELESAI
    words = tr(BELUM_TAHAP[one.tahap])
    line = words if done or one.oleh_id == one.id else tr("{} oleh {}").format(words, one.oleh or "–")
    tone = Tone.GOOD if done else Tone.BAD if one.lewat else Tone.WARN
    return TreeNode(one.id, one.dalam, one.nama, line, tone)
