"""Which view, kind of work, person and days: one line above the list."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.fields.tindakan import KELOMPOK
from asn_desktop.presenters.jejak import ENTRIES, TRASH, JejakListState
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import Chip
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.steps import SegmentedChoice

_EVERY = ""


class FilterLine(QWidget):
    """Writes into the state and says ``changed``."""

    changed = Signal()

    def __init__(
        self, state: JejakListState, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.views = SegmentedChoice([(ENTRIES, tr("Catatan")), (TRASH, tr("Sampah"))], tr("Tampilan"))
        self.kelompok = Combo(
            tr("Jenis pekerjaan"),
            [(_EVERY, tr("Semua jenis")), *((key, tr(words)) for key, words, _ in KELOMPOK)],
        )
        self.aktor = Combo(tr("Pengguna"), [(_EVERY, tr("Siapa pun"))])
        self.dari = DateEdit(tr("Dari tanggal"), today, in_words=False)
        self.sampai = DateEdit(tr("Sampai tanggal"), today, in_words=False)
        self.record = Chip("rekaman", "", self)
        self.clear = button(tr("Hapus saringan"), "link", on_click=self._clear, tip=tr("Esc pada daftar"))
        self.count = label("", "muted")
        self._until = label(tr("s.d."), "muted")
        for combo in (self.kelompok, self.aktor):
            combo.setMinimumWidth(px(110))
            combo.setMaximumWidth(px(200))
        line = row(
            self.views, self.kelompok, self.aktor, self.dari, self._until, self.sampai, self.record,
            self.clear, None, self.count, gap=GAP.S,
        )  # fmt: skip
        line.setStretch(1, 4)
        line.setStretch(2, 4)
        self.setLayout(line)
        self.views.chosen.connect(self._view_chosen)
        self.record.removed.connect(self._record_off)
        for field in (self.kelompok, self.aktor, self.dari, self.sampai):
            field.changed.connect(self._field_changed)
        self.show_state()

    def show_actors(self, actors: Sequence[str]) -> None:
        """Offer these people."""
        self.aktor.set_options([(_EVERY, tr("Siapa pun")), *((name, name) for name in actors)])
        self.aktor.set_value(self._state.aktor or _EVERY)

    def show_state(self) -> None:
        """Bring every input in step with the state."""
        state, entries = self._state, self._state.view == ENTRIES
        self.views.set_value(state.view)
        self.kelompok.set_value(state.kelompok or _EVERY)
        self.aktor.set_value(state.aktor or _EVERY)
        self.record.setText(f"{state.nama_rekaman}  ✕")
        self.record.setAccessibleName(tr("Hapus saringan {}").format(state.nama_rekaman))
        for field in (self.kelompok, self.aktor, self.dari, self.sampai, self._until):
            field.setVisible(entries)
        self.record.setVisible(entries and bool(state.rekaman))
        self.clear.setVisible(entries and state.is_narrowed())

    def _view_chosen(self, key: str) -> None:
        self._state.view = key
        self._tell()

    def _record_off(self, key: str) -> None:
        self._state.rekaman = self._state.nama_rekaman = ""
        self._tell()

    def _field_changed(self) -> None:
        state = self._state
        dari, sampai = self.dari.value(), self.sampai.value()
        state.kelompok, state.aktor = str(self.kelompok.value() or ""), str(self.aktor.value() or "")
        state.dari = dari if isinstance(dari, date) else None
        state.sampai = sampai if isinstance(sampai, date) else None
        self._tell()

    def _clear(self) -> None:
        self._state.clear()
        self.dari.set_value(None)
        self.sampai.set_value(None)
        self._tell()

    def _tell(self) -> None:
        self.show_state()
        self.changed.emit()
