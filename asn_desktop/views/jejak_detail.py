"""One entry of the trail: who did what and why, every column before and after, and the way back."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.presenters import jejak as words
from asn_desktop.presenters.jejak import BarisNilai
from asn_desktop.services.access import may
from asn_desktop.services.jejak import BarisJejak, RincianJejak, jejak_rincian
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.urungkan import butuh_dua_orang, dapat_diurungkan, kembalikan_nilai, urungkan
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, column, label, row
from asn_desktop.views.widgets.inputs import CheckBox
from asn_desktop.views.widgets.tiles import EmptyState, number

_LONG_LINES = 5
_VALUES_FROM = 400


class JejakDetail(Card):
    """Reads the entry in the worker; ``turned_back`` comes after a value or the entry was put back."""

    turned_back = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=GAP.L, parent=parent)
        self._context = context
        self._lines: dict[str, BarisNilai] = {}
        self.rincian: RincianJejak | None = None
        self._asked: BarisJejak | None = None  # the second person may take a while, and another be shown
        self._wanted = ""
        self.heading = label("", "section", wrap=True)
        self.below = label("", "small", wrap=True)
        self.undo = button(tr("&Urungkan pekerjaan ini"), "secondary", "undo-2", self.ask_undo)
        self.unveil = CheckBox(tr("Tampilkan isian yang dilindungi"))
        self.model = PagedTableModel(self._columns(), self._fetch)
        self.table = RecordTable(
            self.model, tr("Isian sebelum dan sesudah"), two_lines=True,
            empty=EmptyState("history", tr("Tanpa perubahan isian"),
                             tr("Pekerjaan ini tercatat, tetapi tidak mengubah data.")),
        )  # fmt: skip
        self.table.setMinimumHeight(px(110))
        self.before, self.after = label("", wrap=True), label("", wrap=True)
        self.back = button(tr("&Kembalikan nilai ini"), "secondary", "rotate-ccw", self.ask_back)
        self.more = label("", "small", wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No entry is chosen."""
        self.rincian, self._wanted = None, ""
        self._stack.setCurrentWidget(self.empty)

    def open_entry(self, jejak_id: str) -> None:
        """Show an entry."""
        self._wanted = jejak_id
        self._context.read(
            self, functools.partial(jejak_rincian, self._context.session, jejak_id), self._show, key="rincian"
        )

    def ask_back(self) -> None:
        """Put the chosen value back after a question."""
        line = self._lines.get(self.table.current_id() or "")
        if line is None or line.versi is None or not self.back.isEnabled():
            return
        value = words.shown_value(line, before=True, veiled=not self.unveil.isChecked())
        if self._context.ask(
            tr("Kembalikan {} menjadi “{}”?").format(line.nilai.label, value),
            tr("&Kembalikan"),
            detail=tr("{}. Perubahan ini juga tercatat dan dapat diurungkan.").format(line.rekaman),
        ):
            self._context.write(
                self,
                functools.partial(
                    kembalikan_nilai, self._context.session, line.peristiwa, line.nilai.kolom, line.versi
                ),
                self._done,
                text=tr("Nilai dikembalikan: {}.").format(line.nilai.label),
            )

    def ask_undo(self) -> None:
        """Turn the whole entry back after a question."""
        if self.rincian is None or not self.undo.isEnabled():
            return
        entry = self.rincian.baris
        if self._context.ask(
            tr("Urungkan pekerjaan ini?"),
            tr("&Urungkan"),
            detail=tr("{} · {}. Semua isian kembali seperti sebelumnya.").format(
                entry.tindakan, entry.subjek or words.when_words(entry.pada)
            ),
        ):
            self._asked = entry
            asked = functools.partial(butuh_dua_orang, self._context.session, entry.nomor)
            self._context.read(self, asked, self._by_whom, key="dua_orang")

    def _by_whom(self, two: bool) -> None:
        if two:
            self._context.second_person(Tindakan.DISIPLIN, self._turn_back)
        else:
            self._turn_back(None)

    def _turn_back(self, saksi: Saksi | None) -> None:
        entry = self._asked
        if entry is None:
            return
        undo = functools.partial(urungkan, self._context.session, entry.nomor, saksi=saksi)
        text = tr("Diurungkan: {}.").format(words.lower_first(entry.tindakan))
        if entry.kode.startswith("impor."):
            title = tr("Mengurungkan impor")
            self._context.write_long(self, undo, self._done, title=title, text=text)
        else:
            self._context.write(self, undo, self._done, text=text)

    def _build(self) -> None:
        self.empty = EmptyState(
            "history", tr("Pilih satu catatan"), tr("Isian sebelum dan sesudahnya tampil di sini.")
        )
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addWidget(self.heading)
        layout.addWidget(self.below)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.more)
        self._values = QWidget()
        values = row(
            column(label(tr("Sebelum"), "field"), self.before, None, gap=2),
            column(label(tr("Sesudah"), "field"), self.after, None, gap=2),
            gap=GAP.L,
        )
        values.setStretch(0, 1)
        values.setStretch(1, 1)
        self._values.setLayout(values)
        layout.addWidget(self._values)
        layout.addWidget(self.unveil)
        layout.addLayout(row(self.undo, None, self.back, gap=GAP.S))
        self._stack.addWidget(self.empty)
        self._stack.addWidget(whole)
        self.body.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where height is short the whole values stand in the tooltips of the table only."""
        super().resizeEvent(event)
        self._show_values()

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.unveil.changed.connect(self._veil_turned)
        self.model.failed.connect(self._context.fail)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "", tr("Isian"), text=_label, below=words.record_words, width=190, stretch=True, strong=True
            ),
            Column("", tr("Sebelum"), text=self._before, width=170, stretch=True),
            Column("", tr("Sesudah"), text=self._after, width=170, stretch=True),
        )

    def _show(self, rincian: RincianJejak) -> None:
        if rincian.baris.id != self._wanted:
            return
        self.rincian = rincian
        entry = rincian.baris
        kept = self.table.current_id()
        lines = words.value_lines(rincian)
        self._lines = {line.id: line for line in lines}
        self.heading.setText(" · ".join(part for part in (tr(entry.tindakan), entry.subjek) if part))
        self.below.setText(words.entry_words(rincian))
        self.model.set_ids(tuple(self._lines))
        self.model.record(0)  # they are here already: no "…" while painting
        self.table.choose(kept if kept in self._lines else next(iter(self._lines), None))
        self.more.setText(tr("dan {} perubahan lain").format(number(rincian.lebih)) if rincian.lebih else "")
        self.more.setVisible(bool(rincian.lebih))
        self.unveil.setVisible(words.has_protected(lines))
        self.undo.setEnabled(
            dapat_diurungkan(entry.kode, entry.jumlah) and may(self._context.session, Izin.KEMBALIKAN)
        )
        self._show_values()
        self._stack.setCurrentIndex(1)

    def _show_values(self) -> None:
        line = self._lines.get(self.table.current_id() or "")
        self._values.setVisible(line is not None and self.height() >= px(_VALUES_FROM))
        self.back.setVisible(line is not None)
        if line is None:
            return
        self.before.setText(_cut(self._before(line)))
        self.after.setText(_cut(self._after(line)))
        allowed = may(self._context.session, Izin.KEMBALIKAN)
        self.back.setEnabled(line.nilai.bisa and line.versi is not None and allowed)
        self.back.setToolTip(
            "" if self.back.isEnabled()
            else tr("Peran Anda tidak mencakup pengembalian nilai") if not allowed
            else tr("Isian ini sudah bernilai demikian, atau diubah lewat langkahnya sendiri")
        )  # fmt: skip

    def _fetch(self, ids: Sequence[str]) -> Sequence[BarisNilai]:
        return [self._lines[key] for key in ids if key in self._lines]

    def _before(self, line: BarisNilai) -> str:
        return words.shown_value(line, before=True, veiled=not self.unveil.isChecked())

    def _after(self, line: BarisNilai) -> str:
        return words.shown_value(line, before=False, veiled=not self.unveil.isChecked())

    def _chosen(self, line_id: str) -> None:
        self._show_values()

    def _opened(self, line_id: str) -> None:
        self.ask_back()

    def _veil_turned(self) -> None:
        self.model.refresh()
        self._show_values()

    def _done(self, result: object) -> None:
        self.turned_back.emit()


def _label(line: BarisNilai) -> str:
    return line.nilai.label


def _cut(text: str) -> str:
    """A long text as far as there is room; the whole stands in the tooltip of the table."""
    lines = text.split("\n")
    short = "\n".join(lines[:_LONG_LINES])
    return short if len(short) <= 420 else f"{short[:419]}…"
