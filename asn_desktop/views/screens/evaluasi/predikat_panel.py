"""The right side of an appraisal: the predikat in its matrix, the rater's own balance, the note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.predikat import Predikat, Rating
from asn_desktop.presenters.evaluasi_editor import EvaluasiEditor
from asn_desktop.services.evaluasi import Keseimbangan
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row, set_property
from asn_desktop.views.widgets.distribution import DistributionChart
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.matrix import MatrixView, MatrixWords
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.tiles import Banner, number

_MAX_CATATAN = _MAX_ALASAN = 1200
_TONE = {
    Predikat.SANGAT_BAIK: "info",
    Predikat.BAIK: "good",
    Predikat.BUTUH_PERBAIKAN: "warn",
    Predikat.KURANG: "bad",
    Predikat.SANGAT_KURANG: "bad",
}


class PredikatPanel(QWidget):
    """Read-only but for the note; everything on it follows from the ratings."""

    edited = Signal()
    why_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._editor: EvaluasiEditor | None = None
        self.predikat = label("", "figure")
        self.cell = label("", "small")
        self.why = button(tr("Mengapa?"), "link", "circle-help", self.why_asked.emit)
        self.matrix_card = Card()
        self._matrix: MatrixView | None = None
        self._matrix_of = ""
        self.chart = DistributionChart()
        self.chart.setFixedHeight(px(104))
        self.balance_words = label("", "small", wrap=True)
        self.warning = Banner("", Tone.WARN)
        self.unit_words = label("", "small", wrap=True)
        self.leader = label("", "small", wrap=True)
        self.alasan_hasil = LongTextEdit(tr("Alasan rating hasil kerja"), _MAX_ALASAN, lines=1, most=6)
        self.alasan_perilaku = LongTextEdit(tr("Alasan rating perilaku kerja"), _MAX_ALASAN, lines=1, most=6)
        for reason in (self.alasan_hasil, self.alasan_perilaku):
            reason.changed.connect(self._alasan_changed)
        self.catatan = LongTextEdit(tr("Catatan atau rekomendasi"), _MAX_CATATAN, lines=2, most=8)
        self.catatan.setPlaceholderText(
            tr("Mis. Diusulkan mengikuti pelatihan teknis manajemen data kepegawaian")
        )
        self.catatan.changed.connect(self._catatan_changed)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, px(2), 0)
        body.setSpacing(px(GAP.S))
        self.matrix_card.add(row(label(tr("Predikat"), "section"), self.predikat, None, self.why), self.cell)
        body.addWidget(self.matrix_card)
        balance = Card(tr("Keseimbangan penilaian"))
        balance.body.setSpacing(px(4))
        balance.add(self.balance_words, self.warning, self.chart, self.unit_words)
        reasons = Card(tr("Alasan rating"))
        reasons.body.setSpacing(px(4))
        reasons.add(
            self.leader,
            label(tr("Hasil kerja"), "field"), self.alasan_hasil,
            label(tr("Perilaku kerja"), "field"), self.alasan_perilaku,
        )  # fmt: skip
        note = Card(tr("Catatan / rekomendasi (F9)"))
        note.add(self.catatan)
        body.addWidget(note)  # written for nearly everybody: in sight in the small window too
        body.addWidget(balance)
        body.addWidget(reasons)
        body.addStretch(1)
        area = self._area = scrolling(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row(area))

    def open_editor(self, editor: EvaluasiEditor) -> None:
        """Show another appraisal."""
        self._editor = editor
        if self._matrix is None or self._matrix_of != editor.paket.kode:
            if self._matrix is not None:
                self._matrix.deleteLater()
            self._matrix = MatrixView(editor.paket.matriks, _words(editor.paket))
            self._matrix_of = editor.paket.kode
            self.matrix_card.add(self._matrix)
        self.sync()

    def sync(self) -> None:
        """Show the editor's state."""
        if self._editor is None or self._matrix is None:
            return
        evaluasi, predikat = self._editor.evaluasi, self._editor.predikat
        self.predikat.setText(
            self._editor.paket.label_predikat[predikat].title() if predikat else tr("Belum ada predikat")
        )
        set_property(self.predikat, "tone", _TONE[predikat] if predikat else "")
        self.cell.setText(_cell_words(evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku))
        self.predikat.setToolTip(self._editor.why_predikat())
        self._matrix.show_ratings(evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku)
        self.leader.setText(self._editor.leader_words())
        self.leader.setVisible(bool(self.leader.text()))
        texts = (
            (self.catatan, evaluasi.catatan),
            (self.alasan_hasil, evaluasi.alasan_hasil_kerja),
            (self.alasan_perilaku, evaluasi.alasan_perilaku),
        )
        for part, value in texts:
            part.set_value(value)
            part.set_read_only(not self._editor.editable)

    def focus_catatan(self) -> None:
        """Put the cursor into the note."""
        self.catatan.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(self.catatan, 0, px(GAP.M))

    def show_balance(
        self, balance: Keseimbangan, penilai: str, of_unit: Keseimbangan | None = None, unit: str = ""
    ) -> None:
        """Show how this penilai's predikat are spread beside the pattern of the capaian; the limits are those
        of the unit (SE MenPANRB 3/2023) where one is known.
        """
        self.chart.show_counts(balance.jumlah, balance.pola)
        words = tr("{} · {} pegawai sudah bernilai").format(penilai, number(balance.total))
        if balance.capaian is not None:
            words = tr("{} · garis: pola capaian organisasi").format(words)
        self.balance_words.setText(words)
        told = of_unit.peringatan if of_unit else balance.peringatan
        self.unit_words.setText(self._counts(of_unit, unit) if of_unit else "")
        self.unit_words.setVisible(of_unit is not None)
        self.warning.show_text("\n".join(told))
        self.warning.setVisible(bool(told))

    def _counts(self, balance: Keseimbangan, unit: str) -> str:
        labels = self._editor.paket.label_predikat if self._editor else {}
        counts = " · ".join(f"{labels[predikat].title()} {number(balance.jumlah[predikat])}"
                            for predikat in reversed(Predikat) if predikat in labels)
        return tr("{} ({} pegawai): {}").format(unit, number(balance.total), counts)

    def _alasan_changed(self) -> None:
        if self._editor is not None:
            self._editor.set_alasan(str(self.alasan_hasil.value()), str(self.alasan_perilaku.value()))
            self.edited.emit()

    def _catatan_changed(self) -> None:
        if self._editor is not None:
            self._editor.set_catatan(str(self.catatan.value()))
            self.edited.emit()


def _cell_words(hasil_kerja: Rating | None, perilaku: Rating | None) -> str:
    if hasil_kerja is None or perilaku is None:
        return tr("pilih kedua rating")
    short = {Rating.DI_BAWAH: tr("di bawah"), Rating.SESUAI: tr("sesuai"), Rating.DI_ATAS: tr("di atas")}
    return tr("Hasil {} × perilaku {}").format(short[hasil_kerja], short[perilaku])


def _words(paket: PaketKinerja) -> MatrixWords:
    short = {Rating.DI_BAWAH: tr("Di bawah"), Rating.SESUAI: tr("Sesuai"), Rating.DI_ATAS: tr("Di atas")}
    return MatrixWords(
        rows={rating: words.capitalize() for rating, words in paket.label_rating.items()},
        columns=short,
        predikat={predikat: words.title() for predikat, words in paket.label_predikat.items()},
    )
