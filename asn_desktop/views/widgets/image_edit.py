"""A small picture (the office's emblem): shown, chosen from a file, taken away."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, column, row, set_property

MAX_BYTES = 5_000_000


class ImageEdit(QWidget):
    """Value: PNG or JPEG bytes as chosen, or None; the service re-encodes them."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bytes: bytes | None = None
        self._picture = QLabel()
        self._picture.setFixedSize(px(72), px(72))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_property(self._picture, "role", "inset")
        self._choose = button(tr("Pilih gambar…"), icon="image", on_click=self._ask_file)
        self._choose.setAccessibleName(tr("{}: pilih gambar").format(name))
        self._remove = button(tr("Hapus"), "quiet", "trash-2", self._take_away)
        self._remove.setAccessibleName(tr("{}: hapus gambar").format(name))
        self.setLayout(row(self._picture, column(row(self._choose, self._remove, None), None), gap=12))
        self.setFocusProxy(self._choose)
        self.setAccessibleName(name)
        self.set_value(None)

    def input(self) -> QWidget:
        """The widget that takes the keys."""
        return self._choose

    def value(self) -> object:
        """The bytes of the picture, or None."""
        return self._bytes

    def set_value(self, value: object) -> None:
        """Show a picture (emits nothing)."""
        self._bytes = value if isinstance(value, bytes) and value else None
        picture = QPixmap()
        if self._bytes and picture.loadFromData(self._bytes):
            shown = picture.scaled(
                px(68), px(68), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._picture.setPixmap(shown)
        else:
            self._picture.setPixmap(QPixmap())
            self._picture.setText(tr("belum ada"))
        self._remove.setEnabled(self._bytes is not None)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self._choose.setEnabled(not read_only)
        self._remove.setEnabled(not read_only and self._bytes is not None)

    def take_file(self, path: Path) -> None:
        """Use the picture of a file; says why not by ``refused``."""
        try:
            data = path.read_bytes()
        except OSError:
            self.refused.emit(tr("Berkas gambar tidak dapat dibaca. Pilih berkas lain."))
            return
        picture = QPixmap()
        if len(data) > MAX_BYTES or not picture.loadFromData(data):
            self.refused.emit(tr("Berkas bukan gambar PNG atau JPEG di bawah 5 MB. Pilih berkas lain."))
            return
        self.set_value(data)
        self.changed.emit()

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Pilih gambar"), "", tr("Gambar (*.png *.jpg *.jpeg)")
        )
        if chosen:
            self.take_file(Path(chosen))

    def _take_away(self) -> None:
        self.set_value(None)
        self.changed.emit()
