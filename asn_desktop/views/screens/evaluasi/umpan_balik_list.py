"""Umpan balik on one hasil kerja or nilai dasar: who, when, what; typed in place."""

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.evaluasi import SasaranUmpanBalik, UmpanBalik
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.spec import Choice
from asn_desktop.presenters.evaluasi_editor import EvaluasiEditor
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_button, icon_label, row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.long_text import LongTextEdit

_MAX_TEKS = 1200
_PEMBERI = ("Pimpinan", "Rekan kerja", "Bawahan", "Penerima layanan")


class _Entry(QObject):
    """The inputs of one feedback."""

    changed = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, item: UmpanBalik, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = item.id
        self.tanggal = item.tanggal
        self.pemberi = ChoiceCombo(
            tr("Pemberi umpan balik: {}").format(about),
            [Choice(word, word) for word in _PEMBERI],
            strict=False,
        )
        self.pemberi.setFixedWidth(px(146))
        self.teks = LongTextEdit(tr("Umpan balik: {}").format(about), _MAX_TEKS, lines=1, most=6)
        self.teks.setPlaceholderText(tr("Umpan balik"))
        self.date = DateEdit(tr("Tanggal umpan balik: {}").format(about), in_words=False)
        self.date.setFixedWidth(px(114))
        self.remove = icon_button("x", tr("Hapus umpan balik"), self._ask_remove)
        self.show_item(item)
        for editor in (self.pemberi, self.teks, self.date):
            editor.changed.connect(self._changed)

    def show_item(self, item: UmpanBalik) -> None:
        """Show the values (emits nothing)."""
        self.pemberi.set_value(item.pemberi)
        self.teks.set_value(item.teks)
        self.date.set_value(item.tanggal)

    def _changed(self) -> None:
        self.changed.emit(self.id)

    def _ask_remove(self) -> None:
        self.remove_asked.emit(self.id)


class UmpanBalikList(QWidget):
    """All feedback about one thing, and a button for one more."""

    edited = Signal()
    restructured = Signal()  # lines came or went: Tab has to learn their places

    def __init__(
        self, sasaran: SasaranUmpanBalik, sasaran_id: str, about: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sasaran, self._sasaran_id, self._about = sasaran, sasaran_id, about
        self._editor: EvaluasiEditor | None = None
        self.entries: dict[str, _Entry] = {}
        self._lines: dict[str, QWidget] = {}
        self.add = button(tr("Tambah umpan balik"), "link", "plus", self._add)
        self.add.setAccessibleName(tr("Tambah umpan balik: {}").format(about))
        self.take = button(tr("Ambil catatan"), "link", "history", self._take)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(4))
        self._layout.addLayout(row(self.add, self.take, None))

    def show_editor(self, editor: EvaluasiEditor) -> None:
        """Follow the editor's state; entries that stay keep their focus."""
        self._editor = editor
        items = editor.evaluasi.umpan_balik_for(self._sasaran, self._sasaran_id)
        before = tuple(self.entries)
        for gone in set(self.entries) - {item.id for item in items}:
            self._drop(gone)
        for place, item in enumerate(items):
            if item.id not in self.entries:
                self._make(item, place)
            entry = self.entries[item.id]
            entry.show_item(item)
            for part in (entry.pemberi, entry.teks, entry.date):
                part.set_read_only(not editor.editable)
            entry.remove.setVisible(editor.editable)
        self.add.setVisible(editor.editable)
        waiting = len(editor.untaken(self._sasaran, self._sasaran_id))
        self.take.setVisible(editor.editable and waiting > 0)
        self.take.setText(tr("Ambil {} catatan").format(waiting))
        self.take.setAccessibleName(tr("Ambil {} catatan umpan balik: {}").format(waiting, self._about))
        if tuple(self.entries) != before:
            self.restructured.emit()

    def focus_last(self) -> None:
        """Put the cursor into the newest text."""
        if self.entries:
            list(self.entries.values())[-1].teks.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, item: UmpanBalik, place: int) -> None:
        entry = _Entry(item, self._about, self)
        line = QWidget()
        line.setLayout(row(*self._origin(item), entry.pemberi, entry.teks, entry.date, entry.remove, gap=4))
        entry.changed.connect(self._changed)
        entry.remove_asked.connect(self._remove)
        self.entries[item.id] = entry
        self._lines[item.id] = line
        self._layout.insertWidget(place, line)

    def _origin(self, item: UmpanBalik) -> tuple[QWidget, ...]:
        """A sign before a feedback that came from a note of the year; the note itself is told by it."""
        note = self._editor.origin_of(item.id) if self._editor is not None else None
        if note is None:
            return ()
        words = tr("Dari catatan {}: {}").format(tanggal_pendek(note.tanggal), note.teks)
        sign = icon_label("history")
        sign.setToolTip(words)
        sign.setAccessibleName(words)
        return (sign,)

    def _take(self) -> None:
        if self._editor is not None:
            self._editor.take_notes(self._sasaran, self._sasaran_id)
            self.show_editor(self._editor)
            self.focus_last()
            self.edited.emit()

    def _drop(self, item_id: str) -> None:
        self.entries.pop(item_id).deleteLater()
        line = self._lines.pop(item_id)
        line.hide()
        line.deleteLater()

    def _add(self) -> None:
        if self._editor is not None:
            self._editor.add_umpan_balik(self._sasaran, self._sasaran_id)
            self.show_editor(self._editor)
            self.focus_last()
            self.edited.emit()

    def _remove(self, item_id: str) -> None:
        if self._editor is not None:
            self._editor.remove_umpan_balik(item_id)
            self.show_editor(self._editor)
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _changed(self, item_id: str) -> None:
        entry = self.entries[item_id]
        value = entry.date.value()  # a date, or the text that is none yet
        if self._editor is not None:
            self._editor.set_umpan_balik(
                item_id,
                pemberi=str(entry.pemberi.value() or ""),
                tanggal=value if isinstance(value, date) else None,
                teks=str(entry.teks.value()),
            )
            self.edited.emit()
