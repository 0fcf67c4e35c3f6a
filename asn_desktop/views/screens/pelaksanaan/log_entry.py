"""One line of the daily log typed in haste: Enter saves it, the next one begins where it ended."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from asn_desktop.fields.spec import Value
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo, NumberEdit, TextEdit

_JAM, _NOTHING = 5, ""


class LogEntry(QWidget):
    """``submitted`` carries the values as they were typed; the service judges them."""

    submitted = Signal(dict)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateEdit(tr("Tanggal kegiatan"), in_words=False)
        self.start = TextEdit(tr("Jam mulai"), _JAM)
        self.end = TextEdit(tr("Jam selesai"), _JAM)
        self.plan = Combo(tr("Rencana aksi"), [(_NOTHING, tr("Di luar rencana aksi"))])
        self.activity = TextEdit(tr("Kegiatan harian"), 1200)
        self.amount = NumberEdit(tr("Realisasi"), 6)
        self.unit = TextEdit(tr("Satuan"), 40)
        self.evidence = TextEdit(tr("Bukti dukung"), 400)
        self.save = button(tr("&Catat"), "primary", "plus", self.submit, tip=tr("Enter pada isian mana pun"))
        self._build()
        self.day.set_value(today)

    def show_plans(self, plans: Sequence[str]) -> None:
        """Offer these planned actions."""
        kept = self.plan.value()
        self.plan.set_options([(_NOTHING, tr("Di luar rencana aksi")), *((name, name) for name in plans)])
        self.plan.set_value(kept if kept in plans else _NOTHING)

    def values(self) -> Mapping[str, Value]:
        """What stands in the fields."""
        day = self.day.value()
        return {
            "tanggal": day if isinstance(day, date) else str(day or ""),
            "jam_mulai": str(self.start.value() or ""), "jam_selesai": str(self.end.value() or ""),
            "rencana_aksi": str(self.plan.value() or ""), "kegiatan": str(self.activity.value() or ""),
            "realisasi": str(self.amount.value() or ""), "satuan": str(self.unit.value() or ""),
            "bukti_dukung": str(self.evidence.value() or ""),
        }

    def submit(self) -> None:
        """Hand the line over."""
        self.submitted.emit(dict(self.values()))

    def begin_next(self) -> None:
        """Empty for the next line of the same day and plan."""
        self.start.set_value(self.end.value())
        for field in (self.end, self.activity, self.amount, self.evidence):
            field.set_value("")
        self.end.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(GAP.S))
        grid.setVerticalSpacing(px(GAP.XS))
        for width, narrow in ((112, self.day), (64, self.start), (64, self.end), (70, self.amount),
                             (110, self.unit)):
            narrow.setFixedWidth(px(width))
        above: tuple[tuple[QWidget, str], ...] = (
            (self.day, tr("Tanggal")), (self.start, tr("Mulai")), (self.end, tr("Selesai")),
            (self.plan, tr("Rencana aksi")), (self.amount, tr("Realisasi")), (self.unit, tr("Satuan")))
        for place, (field, words) in enumerate(above):
            grid.addWidget(label(words, "field"), 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(3, 1)
        self.plan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.plan.setMinimumContentsLength(12)
        self.activity.setPlaceholderText(tr("Kegiatan harian"))
        self.evidence.setPlaceholderText(tr("Bukti dukung"))
        grid.addWidget(self.activity, 2, 0, 1, 4)
        grid.addWidget(self.evidence, 2, 4, 1, 2)
        grid.addWidget(self.save, 2, 6)
        QWidget.setTabOrder(self.unit, self.activity)
        QWidget.setTabOrder(self.activity, self.evidence)
        for line in self.findChildren(QLineEdit):
            line.returnPressed.connect(self.submit)
