"""Steps 2 and 3 of the SKP editor: ekspektasi on the nilai dasar, and the lists of the lampiran."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.paket import NilaiDasar
from asn_desktop.domain.skp import MAX_TEKS
from asn_desktop.presenters.skp_editor import LAMPIRAN, Finding, SkpEditor
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.layouts import discard_widgets
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.scroll import scrolling


class ScrollPage(QWidget):
    """A step whose contents scroll; ``body`` takes them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setProperty("role", "page")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        self.body.setSpacing(px(GAP.S))
        self.area = scrolling(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._editor: SkpEditor | None = None


class PerilakuPage(ScrollPage):
    """Ekspektasi khusus pimpinan for each nilai dasar, beside its panduan perilaku."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inputs: dict[str, LongTextEdit] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(GAP.S))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def open_editor(self, editor: SkpEditor, nilai_dasar: tuple[NilaiDasar, ...]) -> None:
        """Show another plan."""
        self._editor = editor
        if tuple(self.inputs) != tuple(nilai.kode for nilai in nilai_dasar):
            self._rebuild(nilai_dasar)
        self.sync()

    def sync(self) -> None:
        """Show the editor's texts."""
        if self._editor is not None:
            for kode, editor in self.inputs.items():
                editor.set_value(self._editor.skp.ekspektasi(kode))
                editor.set_read_only(not self._editor.editable)

    def _rebuild(self, nilai_dasar: tuple[NilaiDasar, ...]) -> None:
        discard_widgets(self._lines)
        self.inputs = {}
        self._lines.addWidget(
            label(
                tr(
                    "Ekspektasi khusus pimpinan boleh dikosongkan; panduan perilaku tercetak "
                    "lengkap pada formulir."
                ),
                "muted",
                wrap=True,
            )
        )
        for number, nilai in enumerate(nilai_dasar, start=1):
            editor = LongTextEdit(tr("Ekspektasi khusus pimpinan: {}").format(nilai.nama), MAX_TEKS, lines=2)
            editor.setPlaceholderText(tr("Ekspektasi khusus pimpinan"))
            editor.setProperty("kode", nilai.kode)
            editor.changed.connect(self._changed)
            self._lines.addWidget(label(f"{number}. {nilai.nama}", "strong"))
            self._lines.addWidget(label(" · ".join(nilai.panduan), "small", wrap=True))
            self._lines.addWidget(editor)
            self.inputs[nilai.kode] = editor

    def _changed(self) -> None:
        editor = self.sender()
        if self._editor is not None and isinstance(editor, LongTextEdit):
            self._editor.set_ekspektasi(str(editor.property("kode")), str(editor.value()))
            self.edited.emit()


class LampiranPage(ScrollPage):
    """Dukungan sumber daya, skema pertanggungjawaban, konsekuensi: one line, one numbered row on the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            "dukungan": tr("Dukungan sumber daya"),
            "skema": tr("Skema pertanggungjawaban"),
            "konsekuensi": tr("Konsekuensi"),
        }
        examples = {
            "dukungan": tr("Mis. Komputer, pemindai, dan akses data SIASN"),
            "skema": tr("Mis. Laporan triwulan kepada atasan langsung"),
            "konsekuensi": tr("Mis. Target yang belum tercapai dipercepat pada triwulan berikutnya"),
        }
        self.inputs: dict[str, LongTextEdit] = {}
        self.body.addWidget(
            label(tr("Tulis satu butir tiap baris; nomor urut tercetak sendiri."), "muted", wrap=True)
        )
        for key in LAMPIRAN:
            editor = LongTextEdit(names[key], MAX_TEKS * 4, lines=4, most=14)
            editor.setPlaceholderText(examples[key])
            editor.setProperty("bagian", key)
            editor.changed.connect(self._changed)
            self.body.addWidget(label(names[key], "section"))
            self.body.addWidget(editor)
            self.inputs[key] = editor
        self.body.addStretch(1)

    def open_editor(self, editor: SkpEditor) -> None:
        """Show another plan."""
        self._editor = editor
        self.sync()

    def sync(self) -> None:
        """Show the editor's texts, unless the lines typed say the same already."""
        if self._editor is None:
            return
        for key, editor in self.inputs.items():
            lines: tuple[str, ...] = getattr(self._editor.skp, key)
            shown = tuple(line.strip() for line in str(editor.value()).split("\n") if line.strip())
            if shown != lines:
                editor.set_value("\n".join(lines))
            editor.set_read_only(not self._editor.editable)

    def focus_finding(self, found: Finding) -> None:
        """Put the cursor into the list that a finding belongs to."""
        self.inputs[found.name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        editor = self.sender()
        if self._editor is not None and isinstance(editor, LongTextEdit):
            lines = tuple(str(editor.value()).split("\n"))
            self._editor.set_lampiran(str(editor.property("bagian")), lines)
            self.edited.emit()
