"""A month of somebody's daily log: quick entry above, the lines, the sums per rencana aksi below."""

import functools
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from asn_desktop.domain.kalender import plus_bulan
from asn_desktop.domain.log_harian import Ringkasan
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.kinerja import LOG_HARIAN
from asn_desktop.fields.spec import Value
from asn_desktop.fields.texts import sentence
from asn_desktop.presenters.kalender import month_words
from asn_desktop.services.errors import Rejected
from asn_desktop.services.log_harian.ambil import pratinjau_berkas, pratinjau_teks
from asn_desktop.services.log_harian.bulan import BarisLog, BulanLog, bulan_log, periksa_log, salin_hari
from asn_desktop.services.log_harian.keluar import ekspor_log
from asn_desktop.services.records import Saved, delete_record, get_record, save_record
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog, standard_sources
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.pelaksanaan.log_columns import log_columns, sum_columns
from asn_desktop.views.screens.pelaksanaan.log_entry import LogEntry
from asn_desktop.views.screens.pelaksanaan.log_take_dialog import TakeLogDialog
from asn_desktop.views.table_model import PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import button, fold_button, icon_button, label, row
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.tiles import EmptyState

_SUMS_HEIGHT, _LOW, _LEAST_HEIGHT = 128, 420, 240
_LEAST, _NARROW, _WIDE = 700, 1000, 1300  # the last two: below which buttons show their icons alone


class LogPage(QWidget):
    """Insert goes to the quick entry, Enter changes a line, Del removes it, Ctrl+V takes a pasted block."""

    status = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._turned = context, False
        self.month = context.today().replace(day=1)
        self.found: BulanLog | None = None
        self._lines: dict[str, BarisLog] = {}
        self._sums: dict[str, Ringkasan] = {}
        sources = standard_sources(context)
        self.who = PegawaiPicker(tr("Pegawai"), sources.search, sources.name_of)
        self.title = label("", "section")
        self.entry = LogEntry(context.today())
        self.remark = Banner(parent=self)
        self.copy = button(tr("&Salin hari lalu"), "secondary", "copy", self.copy_day,
                           tip=tr("Kegiatan hari terakhir sebelum tanggal isian (Ctrl+D)"))
        self.paste = button(tr("&Tempel"), "secondary", "file-spreadsheet", self.take_pasted,
                            tip=tr("Baris dari lembar kerja (Ctrl+V pada daftar)"))
        self.take = button(tr("A&mbil berkas"), "secondary", "file-down", self.take_file)
        self.write = button(tr("&Ekspor"), "secondary", "file-up", self.write_file,
                            tip=tr("Satu bulan, susunan pengimpor e-Kinerja"))
        self.check = button(tr("Tandai di&periksa"), "secondary", "square-check", self.mark_checked)
        self.turn = button(tr("&Jumlah"), "secondary", "chart-column", self.turn_over,
                           tip=tr("Daftar kegiatan atau jumlah per rencana aksi (F4)"))
        self.model = PagedTableModel(log_columns(), self._fetch)
        self.empty = EmptyState("clipboard-check", tr("Pilih pegawai"),
                                tr("Log hariannya tampil di sini, satu bulan sekali."))
        self.table = RecordTable(self.model, tr("Log harian"), two_lines=True, empty=self.empty)
        self.sum_model = PagedTableModel(sum_columns(self._share), self._fetch_sums, id_of=_plan)
        self.sums = RecordTable(self.sum_model, tr("Jumlah per rencana aksi"))
        self._build()
        # What it needs with folded buttons: behind another page it is not told of a smaller window.
        self.setMinimumSize(px(_LEAST), px(_LEAST_HEIGHT))
        self.follow_year(context.tahun)

    def load(self) -> None:
        """Read the month of the chosen person."""
        person = self.who.value()
        if not person:
            self._show_nobody()
            return
        read = functools.partial(bulan_log, self._context.session, str(person), self.month.year,
                                 self.month.month)
        self._context.read(self, read, self._show, key="log")

    def show_person(self, pegawai_id: str, month: date | None = None) -> None:
        """Somebody's log, of this month or the one named."""
        self.who.set_value(pegawai_id)
        self._go_to(self.month if month is None else month.replace(day=1))

    def follow_year(self, tahun: int) -> None:
        """The same month of the year that the window works on."""
        self._go_to(self.month.replace(year=tahun))

    def focus_here(self) -> QWidget:
        """The person while nobody is chosen, then the lines."""
        return self.table.view if self.found and self.found.baris else self.who.input()

    def print_this(self) -> None:
        """To the printing screen, with this person's log ticked."""
        if self.found is not None and self._context.allowed(Izin.CETAK):
            self._context.navigate("cetak", form_key="log-harian", pegawai_ids=(self.found.pegawai_id,),
                                   bulan=self.month)

    def copy_day(self) -> None:
        """Write the lines of the last logged day for the day in the entry."""
        day, person = self.entry.day.value(), self._person()
        if person and isinstance(day, date):
            self._context.write(self, functools.partial(salin_hari, self._context.session, person, day),
                                self._copied, touched=("log_harian",))

    def take_pasted(self) -> None:
        """A block of the clipboard."""
        person = self._person()
        if person:
            text = QGuiApplication.clipboard().text()
            self._context.read(self, functools.partial(pratinjau_teks, self._context.session, person, text),
                               self._ask, key="take")

    def take_file(self) -> None:
        """Ask for a file, then show what it would bring."""
        if not self._person():
            return
        chosen, _ = QFileDialog.getOpenFileName(self.window(), tr("Ambil log harian"), "",
                                                tr("Lembar kerja (*.xlsx *.xls *.ods *.csv)"))
        if chosen:
            self._file = Path(chosen)
            self._context.run(self, self._read_file, self._ask, title=tr("Membaca log harian"))

    def write_file(self) -> None:
        """Ask for a file and write the month into it."""
        person = self._person()
        if not person or not self._context.allowed(Izin.EKSPOR):
            return
        chosen, _ = QFileDialog.getSaveFileName(self.window(), tr("Ekspor log harian"),
                                                f"log-{self.month:%Y-%m}.xlsx", tr("Excel (*.xlsx)"))
        if chosen:
            out = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".xlsx")
            call = functools.partial(ekspor_log, self._context.session, person, self.month.year,
                                     self.month.month, out)
            self._context.read(self, call, self._written, key="write")

    def mark_checked(self) -> None:
        """Every line of the month was looked through."""
        person = self._person()
        if person:
            call = functools.partial(periksa_log, self._context.session, person, self.month.year,
                                     self.month.month)
            self._context.write(self, call, self._reload, touched=("log_harian",))

    def turn_over(self) -> None:
        """Where room is short: the lines, or the sums."""
        self._turned = not self._turned
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the buttons show their icons alone, and one table stands for both."""
        super().resizeEvent(event)
        narrow, small = event.size().width() < px(_NARROW), event.size().width() < px(_WIDE)
        fold_button(self.copy, tr("&Salin hari lalu"), folded=narrow)
        fold_button(self.paste, tr("&Tempel"), folded=narrow)
        fold_button(self.take, tr("A&mbil berkas"), folded=small)
        fold_button(self.write, tr("&Ekspor"), folded=small)
        fold_button(self.check, tr("Tandai di&periksa"), folded=narrow)
        self._share_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert, Del and Ctrl+V on the lines."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Insert:
            self.entry.activity.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key == Qt.Key.Key_Delete:
            self._ask_delete()
        elif key == Qt.Key.Key_F4 and self.turn.isVisible():
            self.turn_over()
        elif control and key == Qt.Key.Key_V:
            self.take_pasted()
        else:
            return False
        return True

    def _build(self) -> None:
        back = icon_button("chevron-left", tr("Bulan sebelumnya"), self._month_before)
        on = icon_button("chevron-right", tr("Bulan berikutnya"), self._month_after)
        head = row(self.who, back, self.title, on, self.copy, self.paste, self.take, self.write, self.check,
                   self.turn)
        head.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(GAP.S), 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addLayout(head)
        layout.addWidget(self.entry)
        layout.addWidget(self.remark)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sums)
        writing = self._context.may(Izin.UBAH_KINERJA)
        for widget in (self.entry, self.copy, self.paste, self.take, self.check):
            widget.setVisible(writing)
        self.write.setVisible(self._context.may(Izin.EKSPOR))
        self.remark.hide()
        self.who.changed.connect(self._chosen)
        self.entry.submitted.connect(self._save)
        self.table.opened.connect(self._open)
        for view in (self.table.view, self.sums.view):
            view.installEventFilter(self)
        self.model.failed.connect(self._context.fail)

    def _show(self, found: BulanLog) -> None:
        kept = self.table.current_id()
        self.found = found
        self._lines = {one.id: one for one in found.baris}
        self._sums = {one.rencana_aksi: one for one in found.ringkasan}
        self.empty.say(tr("Belum ada log {}").format(found.judul),
                       tr("Catat kegiatan di atas, salin hari lalu, atau tempel dari lembar kerja."))
        self.model.set_ids(tuple(self._lines))
        self.sum_model.set_ids(tuple(self._sums))
        self.table.choose(kept if kept in self._lines else self.model.id_at(0))
        self._share_room()
        self.entry.show_plans(found.rencana_aksi)
        waiting = found.belum_diperiksa
        words = tr("{} · {} · {} kegiatan, {} belum diperiksa")
        self.status.emit(words.format(found.nama, found.judul, len(found.baris), waiting))

    def _show_nobody(self) -> None:
        self.found, self._lines, self._sums = None, {}, {}
        self.empty.say(tr("Pilih pegawai"), tr("Log hariannya tampil di sini, satu bulan sekali."))
        self.model.set_ids(())
        self.sum_model.set_ids(())
        self._share_room()
        self.status.emit("")

    def _show_month(self) -> None:
        self.title.setText(month_words(self.month))
        self._share_room()

    def _share_room(self) -> None:
        """Both tables where there is room, else one of them."""
        low, some = self.height() < px(_LOW), bool(self._sums)
        self.turn.setVisible(low and some)
        self._turned = self._turned and low and some
        self.table.setVisible(not self._turned)
        self.sums.setVisible(some and (self._turned or not low))
        self.sums.setMaximumHeight(16_777_215 if self._turned else px(_SUMS_HEIGHT))

    def _person(self) -> str:
        person = self.who.value()
        if not person:
            self._context.tell(tr("Pilih pegawai"), tr("Pilih dahulu pegawai yang lognya diisi."), Tone.INFO)
            self.who.input().setFocus()
        return str(person or "")

    def _save(self, values: dict[str, Value]) -> None:
        person = self._person()
        if person:
            whole = {**values, "pegawai_id": person}
            call = functools.partial(save_record, self._context.session, LOG_HARIAN.key, whole)
            self._context.write(self, call, self._saved, failed=self._refuse)

    def _saved(self, saved: Saved) -> None:
        self.remark.show_text(" ".join(sentence(one) for one in saved.remarks), Tone.WARN)
        day = self.entry.day.value()
        self.entry.begin_next()
        self._go_to(day.replace(day=1) if isinstance(day, date) else self.month)

    def _refuse(self, error: object) -> None:
        if isinstance(error, Rejected):
            self.remark.show_text(" ".join(error.sentences), Tone.BAD)
        else:
            self._context.fail(error)

    def _copied(self, result: tuple[int, date, object]) -> None:
        self.remark.show_text("")
        self.load()

    def _reload(self, result: object) -> None:
        self.load()

    def _read_file(self, work: Work) -> object:
        return pratinjau_berkas(self._context.session, str(self.who.value()), self._file, work)

    def _ask(self, seen: object) -> None:
        dialog = TakeLogDialog(self._context, seen, self.window())  # type: ignore[arg-type]
        dialog.accepted.connect(self.load)
        dialog.open()

    def _written(self, count: int) -> None:
        self._context.toast(tr("{} kegiatan ditulis ke berkas.").format(count))

    def _ask_delete(self) -> None:
        line = self._lines.get(self.table.current_id() or "")
        if line is None or not self._context.allowed(Izin.UBAH_KINERJA):
            return
        if self._context.ask(tr("Hapus kegiatan ini?"), tr("&Hapus"), detail=line.kegiatan, danger=True):
            session, key = self._context.session, LOG_HARIAN.key
            self._context.write(self, functools.partial(delete_record, session, key, line.id, line.versi),
                                self._reload)

    def _open(self, record_id: str) -> None:
        if self._context.allowed(Izin.UBAH_KINERJA):
            read = functools.partial(get_record, self._context.session, LOG_HARIAN.key, record_id)
            self._context.read(self, read, self._edit, key="open")

    def _edit(self, record: object) -> None:
        person = str(self.who.value())
        dialog = RecordDialog(self._context, LOG_HARIAN, record=record,  # type: ignore[arg-type]
                              parent_id=person, parent=self.window())
        dialog.saved.connect(self._reload)
        dialog.open()

    def _chosen(self) -> None:
        self.load()

    def _month_before(self) -> None:
        self._turn(-1)

    def _month_after(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        self._go_to(plus_bulan(self.month, by))

    def _go_to(self, month: date) -> None:
        """Show a month; what is noted next is of a day in it."""
        self.month = month
        today, day = self._context.today(), self.entry.day.value()
        if not isinstance(day, date) or day.replace(day=1) != month:
            self.entry.day.set_value(today if today.replace(day=1) == month else month)
        self._show_month()
        self.load()

    def _fetch(self, ids: Sequence[str]) -> list[BarisLog]:
        return [self._lines[key] for key in ids if key in self._lines]

    def _share(self, one: Ringkasan) -> float | None:
        whole = sum(each.menit for each in self._sums.values())
        return one.menit / whole if whole else None

    def _fetch_sums(self, ids: Sequence[str]) -> list[Ringkasan]:
        return [self._sums[key] for key in ids if key in self._sums]


def _plan(one: Ringkasan) -> str:
    return one.rencana_aksi
