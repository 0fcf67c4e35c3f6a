"""Where somebody has no plan of the year yet: what a plan would be made of, and the buttons that make it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.views.screens.skp.opening import Awal
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, icon_button, icon_label, label, row
from asn_desktop.views.widgets.tiles import number

EMPTY, COPY, TEMPLATE = "kosong", "salin", "templat"


class BeginPage(QWidget):
    """Writes nothing: ``begin_asked`` names how the plan is to begin."""

    back_asked = Signal()
    begin_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.awal: Awal | None = None
        self.back = icon_button("arrow-left", tr("Kembali ke daftar SKP"), self.back_asked.emit)
        head, self.title, self.below = heading_block("", "")
        self.none_yet = label("", "section", wrap=True)
        self.what = label("", "muted", wrap=True)
        self.empty = button(tr("&Mulai SKP kosong"), "primary", "plus", self._begin_empty)
        self.copy = button(tr("Mulai dengan sa&linan…"), "secondary", "copy", self._begin_copy)
        self.template = button(tr("Mulai dari &templat…"), "secondary", "clipboard-check",
                               self._begin_template)
        self._said: dict[str, QLabel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(row(self.back, head))
        card = Card(margin=GAP.XL)
        card.add(self._contents())
        layout.addWidget(card, 1)

    def _contents(self) -> QWidget:
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setSpacing(px(GAP.S))
        icon = icon_label("clipboard-check", "line_strong", 40)
        for widget in (self.none_yet, self.what):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(GAP.L))
        grid.setVerticalSpacing(px(GAP.M))
        ways: tuple[tuple[str, QPushButton], ...] = (
            (EMPTY, self.empty), (COPY, self.copy), (TEMPLATE, self.template))
        for place, (key, made) in enumerate(ways):
            self._said[key] = label("", "muted", wrap=True)
            grid.addWidget(made, place, 0)
            grid.addWidget(self._said[key], place, 1)
        grid.setColumnStretch(1, 1)
        ways_in = QWidget()
        ways_in.setLayout(grid)
        ways_in.setFixedWidth(px(640))
        body.addStretch(2)
        self.what.setFixedWidth(px(600))
        body.addLayout(row(None, icon, None))
        body.addWidget(self.none_yet)
        body.addLayout(row(None, self.what, None))
        body.addSpacing(px(GAP.L))
        body.addLayout(row(None, ways_in, None))
        body.addStretch(3)
        return inner

    def offer(self, awal: Awal) -> None:
        """Say of whom it is, what is made, and from what it may begin."""
        self.awal, plan = awal, awal.plan
        self.setEnabled(True)
        self.title.setText(tr("SKP {} · {}").format(plan.tahun, plan.pegawai.nama))
        self.below.setText(tr("{} · Pejabat penilai: {}").format(
            plan.pegawai.jabatan or tr("tanpa jabatan"), plan.penilai.nama or tr("belum ditugaskan")))
        self.none_yet.setText(tr("Belum ada SKP tahun {}").format(plan.tahun))
        self.what.setText(tr(
            "Belum ada yang dibuat. Tombol di bawah membuat draf bernomor untuk {} s.d. {}, dengan nama, "
            "jabatan, dan pejabat penilai menurut data hari ini.").format(
                tanggal_panjang(plan.mulai), tanggal_panjang(plan.selesai)))
        self._said[EMPTY].setText(tr(
            "Pendekatan {}; hasil kerja diketik, ditempel dari Excel, atau diambil dari bank indikator."
        ).format(plan.pendekatan.value))
        self.copy.setEnabled(bool(awal.lalu))
        self._said[COPY].setText(
            tr("Isi {}: {} hasil kerja; dipilih dahulu apa yang disalin.").format(
                awal.lalu, number(awal.isi_lalu))
            if awal.lalu else tr("Tidak ada SKP tahun {} untuk disalin.").format(plan.tahun - 1))
        self.template.setEnabled(bool(awal.templat))
        self._said[TEMPLATE].setText(
            tr("{} templat kantor, yang cocok dengan jabatannya lebih dahulu.").format(number(awal.templat))
            if awal.templat else tr("Belum ada templat; SKP yang isinya baik dapat menjadi templat."))

    def focus_first(self) -> None:
        """The likeliest way in: copy where there is something to copy, else an empty plan."""
        (self.copy if self.copy.isEnabled() else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the cursor."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
            return
        super().keyPressEvent(event)

    def _begin_empty(self) -> None:
        self.begin_asked.emit(EMPTY)

    def _begin_copy(self) -> None:
        self.begin_asked.emit(COPY)

    def _begin_template(self) -> None:
        self.begin_asked.emit(TEMPLATE)
