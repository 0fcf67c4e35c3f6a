"""Continuous feedback on somebody's plan: a note in a line, and all notes of the year."""

import functools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import Rentang
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik, Tanda
from asn_desktop.fields.spec import Choice
from asn_desktop.fields.texts.umpan_balik import KATA_TANDA
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.umpan_balik import (
    UmpanBalikTahun,
    catat_umpan_balik,
    catatan_baru,
    hapus_umpan_balik,
    umpan_balik_pegawai,
)
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.tiles import EmptyState

_PEMBERI = ("Pimpinan", "Rekan kerja", "Bawahan", "Penerima layanan")
_BETWEEN, _NONE = "/", ""


class FeedbackPage(QWidget):
    """Enter in the text notes it; on the list Enter takes a note up to be changed, Del removes it."""

    status = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: UmpanBalikTahun | None = None
        self._notes: dict[str, CatatanUmpanBalik] = {}
        self._changing: CatatanUmpanBalik | None = None
        sources = standard_sources(context)
        self.who = PegawaiPicker(tr("Pegawai"), sources.search, sources.name_of)
        self.target = Combo(tr("Tentang"))
        self.day = DateEdit(tr("Tanggal umpan balik"), in_words=False)
        self.giver = ChoiceCombo(tr("Pemberi"), [Choice(word, word) for word in _PEMBERI], strict=False)
        self.mark = Combo(tr("Tanda"), [(_NONE, tr("Tanpa tanda")),
                                        *((one.value, tr(KATA_TANDA[one])) for one in Tanda)])
        self.text = TextEdit(tr("Umpan balik"), 1200)
        self.save = button(tr("&Catat"), "primary", "plus", self.submit, tip=tr("Enter pada umpan balik"))
        self.leave = button(tr("&Batal ubah"), "secondary", on_click=self._begin_new)
        self.remark = Banner(parent=self)
        self.model = PagedTableModel(self._columns(), self._fetch)
        self.empty = EmptyState("message-square-text", tr("Pilih pegawai"),
                                tr("Umpan balik setahun atas SKP-nya tampil di sini."))
        self.table = RecordTable(self.model, tr("Umpan balik berkelanjutan"), two_lines=True,
                                 empty=self.empty)
        self._build()
        self._begin_new()

    def load(self) -> None:
        """Read the notes of the chosen person and year."""
        person = self.who.value()
        if person:
            read = functools.partial(umpan_balik_pegawai, self._context.session, str(person),
                                     self._context.tahun)
            self._context.read(self, read, self._show, key="notes")
        else:
            self.found, self._notes = None, {}
            self.empty.say(tr("Pilih pegawai"), tr("Umpan balik setahun atas SKP-nya tampil di sini."))
            self.model.set_ids(())
            self.status.emit("")

    def show_person(self, pegawai_id: str) -> None:
        """Somebody's notes."""
        self.who.set_value(pegawai_id)
        self._begin_new()
        self.load()

    def focus_here(self) -> QWidget:
        """The person while nobody is chosen, then the text."""
        return self.text if self.found is not None and self.text.isVisible() else self.who.input()

    def print_this(self) -> None:
        """To the printing screen, with the record of feedback of this person."""
        if self.found is not None and self._context.allowed(Izin.CETAK):
            self._context.navigate("cetak", form_key="umpan-balik",
                                   pegawai_ids=(self.found.skp.pegawai_id,))

    def submit(self) -> None:
        """Store what is typed."""
        if self.found is None:
            self._context.tell(tr("Pilih pegawai"),
                               tr("Pilih dahulu pegawai yang sudah mempunyai SKP tahun ini."), Tone.INFO)
            return
        kind, _, key = str(self.target.value() or "").partition(_BETWEEN)
        day = self.day.value()
        if not kind or not isinstance(day, date):
            self.remark.show_text(tr("Pilih hasil kerja atau nilai dasar, dan isi tanggalnya."), Tone.WARN)
            return
        mark = str(self.mark.value() or "")
        words = catatan_baru(
            self.found.skp.id, (SasaranUmpanBalik(kind), key), day, str(self.text.value() or ""),
            pemberi=str(self.giver.value() or ""), tanda=Tanda(mark) if mark else None)
        old = self._changing
        if old is not None:
            words = replace(words, id=old.id, versi=old.versi, pemberi_id=old.pemberi_id)
        self._context.write(self, functools.partial(catat_umpan_balik, self._context.session, words),
                            self._saved, failed=self._refuse)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert and Del on the list, Esc leaves a change."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Insert:
            self._begin_new()
        elif key == Qt.Key.Key_Delete and watched is self.table.view:
            self._ask_delete()
        elif key == Qt.Key.Key_Escape and self._changing is not None:
            self._begin_new()
        else:
            return False
        return True

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(GAP.S))
        grid.setVerticalSpacing(px(GAP.XS))
        above = ((self.target, tr("Tentang")), (self.mark, tr("Tanda")), (self.giver, tr("Pemberi")),
                 (self.day, tr("Tanggal")))
        for place, (field, words) in enumerate(above):
            grid.addWidget(label(words, "field"), 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(0, 1)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(10)
        self.giver.setFixedWidth(px(150))
        self.mark.setFixedWidth(px(156))
        self.day.setFixedWidth(px(112))
        self.text.setPlaceholderText(tr("Umpan balik, misalnya: laporan rapi dan tepat waktu"))
        grid.addLayout(row(self.text, self.leave, self.save), 2, 0, 1, 4)
        self.entry = QWidget()
        self.entry.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(GAP.S), 0, 0)
        layout.setSpacing(px(GAP.S))
        for part in (self.who, self.entry, self.remark):
            layout.addWidget(part)
        layout.addWidget(self.table, 1)
        self.entry.setVisible(self._context.may(Izin.UBAH_KINERJA))
        self.remark.hide()
        self.who.changed.connect(self._chosen)
        self.text.returnPressed.connect(self.submit)
        self.text.installEventFilter(self)
        self.table.view.installEventFilter(self)
        self.table.opened.connect(self._change)
        self.model.failed.connect(self._context.fail)

    def _show(self, found: UmpanBalikTahun | None) -> None:
        untouched = self._changing is None and self.day.value() == self._near_today()
        self.found = found
        if untouched:
            self.day.set_value(self._near_today())
        notes = found.catatan if found is not None else ()
        self._notes = {note.id: note for note in reversed(notes)}
        if found is None:
            self.empty.say(tr("Belum ada SKP {}").format(self._context.tahun),
                           tr("Umpan balik dicatat atas hasil kerja dan nilai dasar pada SKP."))
            self.status.emit(tr("Belum ada SKP {}.").format(self._context.tahun))
        else:
            self.empty.say(tr("Belum ada umpan balik"), tr("Tulis yang pertama di atas, lalu tekan Enter."))
            self.status.emit(tr("{} · {} · {} umpan balik").format(
                found.skp.pegawai.nama, found.skp.nomor, len(notes)))
            kept = self.target.value()
            options = [(f"{kind.value}{_BETWEEN}{key}", words)
                       for (kind, key), words in found.sasaran.items()]
            self.target.set_options(options)
            self.target.set_value(kept if kept in dict(options) else (options[0][0] if options else ""))
        self.model.set_ids(tuple(self._notes))

    def _saved(self, result: object) -> None:
        self._begin_new()
        self.load()

    def _refuse(self, error: object) -> None:
        if isinstance(error, ServiceError):
            self.remark.show_text(" ".join(error.sentences), Tone.BAD)
        else:
            self._context.fail(error)

    def _begin_new(self) -> None:
        self._changing = None
        self.remark.show_text("")
        self.day.set_value(self._near_today())
        self.giver.set_value(_PEMBERI[0])
        self.mark.set_value(_NONE)
        self.text.set_value("")
        self.leave.hide()
        self.save.setText(tr("&Catat"))
        if self.text.isVisible():
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _near_today(self) -> date:
        """Today; of a plan of other days the nearest of them, which a note on it may bear."""
        today = self._context.today()
        if self.found is None:
            return today
        return Rentang(self.found.skp.mulai, self.found.skp.selesai).nearest(today)

    def _change(self, note_id: str) -> None:
        note = self._notes.get(note_id)
        if note is None or not self._context.allowed(Izin.UBAH_KINERJA):
            return
        self._changing = note
        self.target.set_value(f"{note.sasaran.value}{_BETWEEN}{note.sasaran_id}")
        self.day.set_value(note.tanggal)
        self.giver.set_value(note.pemberi)
        self.mark.set_value(note.tanda.value if note.tanda else _NONE)
        self.text.set_value(" ".join(note.teks.split()))
        self.leave.show()
        self.save.setText(tr("&Simpan"))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_delete(self) -> None:
        note = self._notes.get(self.table.current_id() or "")
        if note is None or not self._context.allowed(Izin.UBAH_KINERJA):
            return
        if self._context.ask(tr("Hapus umpan balik ini?"), tr("&Hapus"), detail=note.teks, danger=True):
            call = functools.partial(hapus_umpan_balik, self._context.session, note.id, note.versi)
            self._context.write(self, call, self._saved)

    def _chosen(self) -> None:
        self._begin_new()
        self.load()

    def _fetch(self, ids: Sequence[str]) -> list[CatatanUmpanBalik]:
        return [self._notes[key] for key in ids if key in self._notes]

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("", tr("Tanggal"), text=_day, below=_giver, width=160),
            Column("", tr("Umpan balik / tentang"), text=_words, below=self._about, width=300, stretch=True,
                   strong=True),
            Column("", tr("Tanda"), badge=_mark, width=150),
        )

    def _about(self, note: CatatanUmpanBalik) -> str:
        return self.found.tentang(note) if self.found is not None else ""


def _day(note: CatatanUmpanBalik) -> str:
    return tanggal_pendek(note.tanggal)


def _giver(note: CatatanUmpanBalik) -> str:
    return note.pemberi


def _words(note: CatatanUmpanBalik) -> str:
    return " ".join(note.teks.split())


def _mark(note: CatatanUmpanBalik) -> tuple[str, Tone, str] | None:
    if note.tanda is None:
        return None
    good = note.tanda is Tanda.BAIK
    return tr(KATA_TANDA[note.tanda]), Tone.GOOD if good else Tone.WARN, "check" if good else "triangle-alert"
