"""Lists on paper: which list, of which unit, as of which day; its pages beside the options."""

import functools
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.services.office import OfficeProfile, office_profile
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.services.printing import (
    DaftarOrder,
    PrintResult,
    daftar_forms,
    daftar_hari_ini,
    print_daftar,
    render_daftar,
)
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.jobs import Job
from asn_desktop.views.live_preview import LivePreview
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.screens.cetak.sending import Sending
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, ElidedLabel, button, label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import CheckBox, Combo, NumberEdit
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.progress import ProgressStrip
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import Banner, number

_ALL = ""
_INDENT = "\u2003"  # a unit below another stands further in
_DUK, _KGB, _REKAP = "duk", "penjagaan-kgb", "rekap-pensiun"
_UNSIGNED = "mutu-data"
_BOTH = "0"
_KEY = "daftar"


class ListsPage(QWidget):
    """``ready_changed`` tells whether there is an order that can be printed."""

    ready_changed = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._preview_job: Job | None = None
        self._written: tuple[Path, ...] = ()
        self._kertas = {form.key: form.kertas for form in daftar_forms()}
        self._office_kertas = "a4"
        self._wanted_unit: str | None = None  # chosen as soon as the units are read
        self.form = Combo(tr("Daftar"), [(form.key, form.title) for form in daftar_forms()])
        self.unit = Combo(tr("Unit kerja"), [(_ALL, tr("Semua unit kerja"))])
        self.keadaan = DateEdit(tr("Keadaan pada"), context.today)
        self.eselon = CheckBox(tr("Eselon didahulukan daripada pangkat"))
        self.bulan = NumberEdit(tr("Banyaknya bulan"), 2)
        self.bulan.setFixedWidth(px(56))
        self.semester = SegmentedChoice(
            [(_BOTH, tr("Keduanya")), ("1", tr("Januari–Juni")), ("2", tr("Juli–Desember"))], tr("Semester"))
        sources = standard_sources(context)
        self.signer = PegawaiPicker(tr("Penanda tangan"), sources.search, sources.name_of)
        self.kertas = SegmentedChoice([("a4", "A4"), ("f4", "F4")], tr("Kertas"))
        self.folder = Path.home()
        self.folder_words = ElidedLabel("")
        self.choose = button(tr("&Pilih folder"), "secondary", "folder-open", self._choose_folder)
        self.result = Banner("", Tone.GOOD, tr("Buka folder"), self._open_folder)
        self.send = button(tr("&Kirim ke pencetak"), "secondary", "printer", self._send)
        self.progress = ProgressStrip()
        self.sending = Sending(context, self.progress, self)
        self._own_day = True  # until somebody chooses one
        self.preview = LivePreview(context, tr("Pratinjau daftar"))
        self._wait = Debouncer(400, self, on_fire=self._render)
        self._build()
        self._form_chosen()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, px(2), 0)
        body.setSpacing(px(GAP.S))
        which = Card(tr("Daftar"))
        self._signer_label = label(tr("Penanda tangan (kosong: kepala unit)"), "field")
        self._day_row = _holder(row(label(tr("Keadaan pada"), "field"), self.keadaan))
        self._bulan_row = _holder(row(label(tr("Bulan sejak tanggal itu"), "field"), None, self.bulan))
        self._semester_row = _holder(row(label(tr("Semester"), "field"), None, self.semester))
        which.add(self.form, label(tr("Unit kerja beserta unit di bawahnya"), "field"), self.unit,
                  self._day_row, self.eselon, self._bulan_row,
                  self._semester_row, self._signer_label, self.signer)
        how = Card(tr("Keluaran"))
        how.add(row(label(tr("Kertas"), "field"), None, self.kertas), row(self.folder_words, self.choose))
        body.addWidget(self.result)
        body.addLayout(row(self.send, None))
        for item in (which, how):
            body.addWidget(item)
        body.addStretch(1)
        area = scrolling(inner)
        area.setFixedWidth(px(390))
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(area)
        columns.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(GAP.S))
        whole.addWidget(self.progress)
        whole.addLayout(columns, 1)
        self._hide_result()
        self.form.set_value(_DUK)
        self.unit.set_value(_ALL)
        self.bulan.set_value(3)
        self.semester.set_value(_BOTH)
        self._show_folder()
        self.form.changed.connect(self._form_chosen)
        self.keadaan.changed.connect(self._day_chosen)
        for editor in (self.unit, self.keadaan, self.eselon, self.bulan, self.signer):
            editor.changed.connect(self.refresh)
        self.semester.chosen.connect(self._segment_chosen)
        self.kertas.chosen.connect(self._segment_chosen)
        self.progress.cancelled.connect(self._cancel)

    def load(self) -> None:
        """Read units and paper anew, then make the pages."""
        read = functools.partial(_facts, self._context.session)
        self._context.read(self, read, self._take_facts, key="units")

    def _take_facts(self, found: tuple[tuple[tuple[str, str, int], ...], OfficeProfile]) -> None:
        units, profile = found
        self._office_kertas = profile.kertas
        self.unit.set_options([(_ALL, tr("Semua unit kerja")),
                               *((key, _INDENT * depth + nama) for key, nama, depth in units)])
        if self._wanted_unit is not None:
            self.unit.set_value(self._wanted_unit)
            self._wanted_unit = None
        self._settle_paper()
        self.refresh()

    def show_form(self, key: str, unit_id: object = None, keadaan: object = None) -> None:
        """Choose a list, and where they are named a unit and a day."""
        self.form.set_value(key)
        if isinstance(keadaan, date):
            if not daftar_hari_ini(key):
                self.keadaan.set_value(keadaan)
                self._own_day = False
            self._wanted_unit = str(unit_id) if unit_id else _ALL
        self._form_chosen()

    def order(self) -> DaftarOrder | None:
        """The order as it is chosen now; None while the day or the number cannot be read."""
        now_only = daftar_hari_ini(str(self.form.value()))
        day = self._context.today() if now_only else self.keadaan.value()
        months = str(self.bulan.value() or "")
        if not isinstance(day, date) or (self.form.value() == _KGB and not months.isdigit()):
            return None
        half = self.semester.value()
        return DaftarOrder(
            str(self.form.value()), day, _text(self.unit.value()), eselon_dulu=bool(self.eselon.value()),
            bulan=int(months) if months.isdigit() else 3,
            semester=None if half in (None, _BOTH) else int(half),
            penandatangan_id=_text(self.signer.value()), kertas=self.kertas.value())

    def refresh(self) -> None:
        """The order is another: make its pages soon."""
        self._stop_preview()
        self.ready_changed.emit()
        if self.isVisible():
            if self.order() is None:
                self.preview.clear(tr("Isi tanggal keadaan dengan tanggal yang benar, misalnya 31-12-2026."))
            else:
                self._wait.poke()

    def print_now(self) -> None:
        """Write the list into the folder."""
        order = self.order()
        if order is None or self._job is not None:
            return
        self._stop_preview()
        self._hide_result()
        self.progress.begin(tr("Membaca data pegawai"))
        out = _free_name(self.folder, order)
        self._job = self._context.run(
            self, functools.partial(print_daftar, self._context.session, order, out), self._printed,
            title=tr("Mencetak daftar"), failed=self._failed, cancelled=self._stopped)
        self._job.progressed = self.progress.step
        self.ready_changed.emit()

    def is_busy(self) -> bool:
        """Whether a list is being printed."""
        return self._job is not None

    def set_folder(self, folder: Path) -> None:
        """Where the file goes."""
        self.folder = folder
        self._show_folder()

    def _render(self) -> None:
        order = self.order()
        if order is None or self._job is not None or not self.isVisible():
            return
        make = functools.partial(render_daftar, self._context.session, order)
        self.preview.announce()
        self._preview_job = self._context.run(
            self, make, self._rendered, title="", failed=self._not_rendered, key=_KEY)

    def _rendered(self, pdf: bytes) -> None:
        self._preview_job = None
        self.preview.show_pdf(pdf)

    def _not_rendered(self, error: object) -> None:
        self._preview_job = None
        self.preview.clear(str(error))

    def _stop_preview(self) -> None:
        self._wait.cancel()
        if self._preview_job is not None:
            self._preview_job.cancel()
            self._preview_job = None
        self._context.jobs.void(self, _KEY)

    def _day_chosen(self) -> None:
        self._own_day = False

    def _form_chosen(self) -> None:
        key = str(self.form.value())
        if self._own_day:
            end = date(self._context.tahun, 12, 31)
            self.keadaan.set_value(end if key in (_DUK, _REKAP) else self._context.today())
        self._day_row.setVisible(not daftar_hari_ini(key))
        for part in (self._signer_label, self.signer):
            part.setVisible(key != _UNSIGNED)
        self.eselon.setVisible(key == _DUK)
        self._bulan_row.setVisible(key == _KGB)
        self._semester_row.setVisible(key == _REKAP)
        self._settle_paper()
        self.refresh()

    def _settle_paper(self) -> None:
        self.kertas.set_value(self._kertas.get(str(self.form.value())) or self._office_kertas)

    def _segment_chosen(self, key: str) -> None:
        self.refresh()

    def _printed(self, result: PrintResult) -> None:
        self._ended()
        self._written = result.written
        [path] = result.written
        left_out = "".join(tr(" {} pegawai tidak dicantumkan: {}.").format(number(item.jumlah), item.alasan)
                           for item in result.skipped)
        made = tr("{} halaman tersimpan: {}.").format(number(result.pages), str(path))
        self.result.show_text(made + left_out, Tone.WARN if left_out else Tone.GOOD)
        self.result.show()
        self.send.show()

    def _hide_result(self) -> None:
        self.result.hide()
        self.send.hide()

    def _send(self) -> None:
        if self._job is None:
            self.sending.begin(self._written)

    def _failed(self, error: object) -> None:
        self._ended()
        self._context.fail(error)

    def _stopped(self) -> None:
        self._ended()
        self._context.toast(tr("Pencetakan dihentikan; tidak ada berkas yang dibuat."))

    def _ended(self) -> None:
        self._job = None
        self.progress.end()
        self.ready_changed.emit()

    def _cancel(self) -> None:
        self.sending.cancel()
        if self._job is not None:
            self._job.cancel()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder untuk hasil cetak"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))

    def _show_folder(self) -> None:
        self.folder_words.setText(str(self.folder))

    def _open_folder(self) -> None:
        made_in = self._written[0].parent if self._written else self.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(made_in)))


def _facts(session: Session) -> tuple[tuple[tuple[str, str, int], ...], OfficeProfile]:
    return unit_choices(session), office_profile(session)


def _holder(line: QHBoxLayout) -> QWidget:
    held = QWidget()
    held.setLayout(line)
    return held


def _text(value: object) -> str | None:
    return str(value) if value else None


def _free_name(folder: Path, order: DaftarOrder) -> Path:
    """A name that nothing in the folder has yet: no print is replaced."""
    stem, attempt = f"{order.keadaan.year}_{order.form_key.upper().replace('-', '_')}", 1
    while True:
        tail = "" if attempt == 1 else f"_{attempt}"
        found = folder / f"{stem}{tail}.pdf"
        if not found.exists():
            return found
        attempt += 1

