"""The left side of an appraisal: what was agreed and delivered, what others said, and the two ratings."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.paket import NilaiDasar
from asn_desktop.domain.periode import nama_periode
from asn_desktop.domain.predikat import Capaian, Rating
from asn_desktop.domain.skp import HasilKerja, Indikator, Pendekatan
from asn_desktop.presenters.evaluasi_editor import EvaluasiEditor, EvaluasiFinding
from asn_desktop.services.evaluasi import EvaluasiContext, RealisasiTerdahulu
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.evaluasi.evidence_dialog import EvidenceDialog
from asn_desktop.views.screens.evaluasi.umpan_balik_list import UmpanBalikList
from asn_desktop.views.tab_order import tab_as_read
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, icon_button, label, row, rule
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.layouts import discard_widgets
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.steps import SegmentedChoice

_MAX_TEKS = 1200


class WorkPage(QWidget):
    """Scrolls; every change goes straight into the editor's state and is told by ``edited``."""

    edited = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._editor: EvaluasiEditor | None = None
        self._offered = ""
        self.realisasi: dict[str, tuple[LongTextEdit, LongTextEdit]] = {}
        self.feedback: list[UmpanBalikList] = []
        ratings = [
            (Rating.DI_BAWAH.value, tr("Di bawah")),
            (Rating.SESUAI.value, tr("Sesuai")),
            (Rating.DI_ATAS.value, tr("Di atas")),
        ]
        whole = [tr("Di bawah ekspektasi"), tr("Sesuai ekspektasi"), tr("Di atas ekspektasi")]
        self.rating_hasil = SegmentedChoice(ratings, tr("Rating hasil kerja"), whole)
        self.rating_perilaku = SegmentedChoice(ratings, tr("Rating perilaku kerja"), whole)
        self.guidance = (label("", "small", wrap=True), label("", "small", wrap=True))
        self.capaian = Combo(tr("Capaian kinerja organisasi"), [("", tr("(pilih)"))])
        self.dasar = TextEdit(tr("Dasar capaian kinerja organisasi"), 300)
        self.dasar.setPlaceholderText(tr("Dasar, mis. capaian rencana aksi triwulan ini"))
        self.tempat = TextEdit(tr("Tempat penandatanganan"), 80)
        self.tanggal_penilai = DateEdit(tr("Tanggal tanda tangan penilai"), context.today)
        self.tanggal_pegawai = DateEdit(tr("Tanggal tanda tangan pegawai"), context.today)
        self._places: Mapping[str, QWidget] = {
            "capaian": self.capaian,
            "dasar_capaian": self.dasar,
            "rating_hasil_kerja": self.rating_hasil,
            "rating_perilaku": self.rating_perilaku,
            "tempat": self.tempat,
            "tanggal_penilai": self.tanggal_penilai,
        }
        self.area = scrolling()
        self._goals = QVBoxLayout()
        self._values = QVBoxLayout()
        self._build()
        self._connect()

    def _build(self) -> None:
        inner = self._inner = QWidget()
        inner.setProperty("role", "page")
        body = QVBoxLayout(inner)
        body.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        body.setSpacing(px(GAP.S))
        body.addWidget(label(tr("Capaian kinerja organisasi"), "section"))
        self.capaian.setFixedWidth(px(190))
        body.addLayout(row(self.capaian, self.dasar))
        body.addWidget(label(tr("Hasil kerja"), "section"))
        body.addLayout(self._goals)
        body.addWidget(rule())
        body.addWidget(label(tr("Perilaku kerja BerAKHLAK · umpan balik"), "section"))
        body.addLayout(self._values)
        body.addWidget(rule())
        body.addWidget(label(tr("Tanda tangan"), "section"))
        body.addLayout(
            row(
                column(label(tr("Tempat"), "field"), self.tempat, gap=4),
                column(label(tr("Penilai"), "field"), self.tanggal_penilai, gap=4),
                column(label(tr("Pegawai"), "field"), self.tanggal_pegawai, gap=4),
                gap=12,
            )
        )
        body.addStretch(1)
        self.area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(rule())
        whole.addWidget(self._ratings())

    def _ratings(self) -> QWidget:
        """Both ratings below the page, in sight however long the plan is."""
        foot = QWidget()
        first, second = self.guidance
        line = row(
            _rating(tr("Rating hasil kerja (F6)"), self.rating_hasil, first),
            _rating(tr("Rating perilaku kerja (F7)"), self.rating_perilaku, second),
            gap=16,
        )
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        line.setContentsMargins(px(GAP.L), px(6), px(GAP.L), px(GAP.S))
        foot.setLayout(line)
        return foot

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F4"), self, self.offer_here, context=here)
        self.rating_hasil.chosen.connect(self._hasil_chosen)
        self.rating_perilaku.chosen.connect(self._perilaku_chosen)
        self.capaian.changed.connect(self._capaian_changed)
        self.dasar.changed.connect(self._capaian_changed)
        for editor in (self.tempat, self.tanggal_penilai, self.tanggal_pegawai):
            editor.changed.connect(self._signing_changed)

    def open_editor(self, editor: EvaluasiEditor, opened: EvaluasiContext) -> None:
        """Show another appraisal."""
        self._editor = editor
        self.capaian.set_options(
            [
                ("", tr("(pilih)")),
                *(
                    (capaian.value, words.capitalize())
                    for capaian, words in opened.paket.label_capaian.items()
                ),
            ]
        )
        discard_widgets(self._goals)
        discard_widgets(self._values)
        self.realisasi, self.feedback = {}, []
        for place, goal in enumerate(opened.skp.hasil_kerja, start=1):
            self._goals.addWidget(self._goal(place, goal, opened.terdahulu, opened.skp.pendekatan))
        for nilai in opened.paket.nilai_dasar:
            self._values.addWidget(self._value(nilai, opened.skp.ekspektasi(nilai.kode)))
        self.sync()
        for feedback in self.feedback:  # only now: each of them has just got its first lines
            feedback.restructured.connect(self.order_tabs)
        self.order_tabs()
        self.area.verticalScrollBar().setValue(0)

    def order_tabs(self) -> None:
        """Tab follows the page as it is read, also through cards and feedback that came later."""
        tab_as_read(self)

    def sync(self) -> None:
        """Show the editor's state."""
        if self._editor is None:
            return
        evaluasi, editable = self._editor.evaluasi, self._editor.editable
        self.capaian.set_value(evaluasi.capaian.value if evaluasi.capaian else "")
        self.dasar.set_value(evaluasi.dasar_capaian)
        self.show_rating()
        self.rating_perilaku.set_value(evaluasi.rating_perilaku)
        self.tempat.set_value(evaluasi.tempat)
        self.tanggal_penilai.set_value(evaluasi.tanggal_penilai)
        self.tanggal_pegawai.set_value(evaluasi.tanggal_pegawai)
        for indikator_id, (result, proof) in self.realisasi.items():
            reported = evaluasi.realisasi_of(indikator_id)
            result.set_value(reported.realisasi)
            proof.set_value(reported.bukti_dukung)
            result.set_read_only(not editable)
            proof.set_read_only(not editable)
        for feedback in self.feedback:
            feedback.show_editor(self._editor)
        for part in (
            self.capaian,
            self.dasar,
            self.rating_hasil,
            self.rating_perilaku,
            self.tempat,
            self.tanggal_penilai,
            self.tanggal_pegawai,
        ):
            part.set_read_only(not editable)

    def show_rating(self) -> None:
        """Show what the ratings mean, and one that followed from something else, as of who leads a unit."""
        if self._editor is not None:
            self.rating_hasil.set_value(self._editor.evaluasi.rating_hasil_kerja)
            for words, text in zip(self.guidance, self._editor.guidance(), strict=True):
                words.setText(text)

    def has_input(self, found: EvaluasiFinding) -> bool:
        """Whether a finding can be mended by typing on this page."""
        return found.item_id in self.realisasi or found.name in self._places

    def focus_finding(self, found: EvaluasiFinding) -> None:
        """Put the cursor into the input that a finding belongs to."""
        target = self._places.get(found.name, self.capaian)
        if found.item_id in self.realisasi:
            target = self.realisasi[found.item_id][0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._inner.isAncestorOf(target):
            self.area.ensureWidgetVisible(target, 0, px(80))

    def focus_rating(self, which: str) -> None:
        """Put the cursor on one of the two ratings (hasil or perilaku)."""
        target = self.rating_hasil if which == "hasil" else self.rating_perilaku
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _goal(
        self,
        place: int,
        goal: HasilKerja,
        earlier: Mapping[str, tuple[RealisasiTerdahulu, ...]],
        pendekatan: Pendekatan,
    ) -> QWidget:
        card = QFrame()
        card.setProperty("role", "inset")
        body = QVBoxLayout(card)
        body.setContentsMargins(px(GAP.M), px(GAP.S), px(GAP.M), px(GAP.S))
        body.setSpacing(px(6))
        body.addWidget(label(f"{place}. {goal.rhk}", "strong", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(5))
        told = pendekatan is Pendekatan.KUALITATIF  # the target stands within the sentence
        first = (tr("Ukuran keberhasilan"), "") if told else (tr("Indikator"), tr("Target"))
        for at, words in enumerate((*first, tr("Realisasi"), tr("Bukti dukung"))):
            if words:
                grid.addWidget(label(words, "field"), 0, at)
        for line, indikator in enumerate(goal.indikator, start=1):
            self._indikator(grid, line, indikator, earlier.get(indikator.id, ()))
        for at, share in enumerate((7, 0, 4, 4) if told else (5, 2, 4, 4)):
            grid.setColumnStretch(at, share)
        body.addLayout(grid)
        feedback = UmpanBalikList(SasaranUmpanBalik.HASIL_KERJA, goal.id, tr("hasil kerja {}").format(place))
        self._add_feedback(body, feedback)
        return card

    def _indikator(
        self, grid: QGridLayout, line: int, indikator: Indikator, earlier: tuple[RealisasiTerdahulu, ...]
    ) -> None:
        words = " · ".join(text for text in (indikator.aspek, indikator.indikator) if text)
        result = LongTextEdit(
            tr("Realisasi: {}").format(indikator.indikator), _MAX_TEKS, lines=1, most=5, newlines=False
        )
        proof = LongTextEdit(
            tr("Bukti dukung: {}").format(indikator.indikator), _MAX_TEKS, lines=1, most=5, newlines=False
        )
        result.setPlaceholderText(_hint(earlier))
        result.setToolTip(_hint(earlier, every=True))
        for part in (result, proof):
            part.setProperty("indikator", indikator.id)
            part.changed.connect(self._realisasi_changed)
        wide = 1 if indikator.target else 2
        grid.addWidget(label(words, wrap=True), line, 0, 1, wide)
        if indikator.target:
            grid.addWidget(label(indikator.target, wrap=True), line, 1)
        grid.addWidget(result, line, 2)
        grid.addWidget(proof, line, 3)
        words = tr("Pilih bukti (F4): {}").format(indikator.indikator)
        offer = icon_button("folder-open", words, self._offer)
        offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F4 does it; Tab goes on to what is typed
        offer.setProperty("indikator", indikator.id)
        grid.addWidget(offer, line, 4)
        self.realisasi[indikator.id] = (result, proof)

    def _value(self, nilai: NilaiDasar, ekspektasi: str) -> QWidget:
        block = QWidget()
        body = QVBoxLayout(block)
        body.setContentsMargins(0, 0, 0, px(4))
        body.setSpacing(px(2))
        title = label(nilai.nama, "strong")
        title.setToolTip("\n".join(nilai.panduan))
        body.addLayout(row(title, label(ekspektasi, "small", wrap=True), None))
        feedback = UmpanBalikList(SasaranUmpanBalik.PERILAKU, nilai.kode, nilai.nama)
        self._add_feedback(body, feedback)
        return block

    def _add_feedback(self, body: QVBoxLayout, feedback: UmpanBalikList) -> None:
        feedback.edited.connect(self.edited)
        self.feedback.append(feedback)
        body.addWidget(feedback)

    def _realisasi_changed(self) -> None:
        sender = self.sender()
        if self._editor is not None and isinstance(sender, QWidget):
            indikator_id = str(sender.property("indikator"))
            result, proof = self.realisasi[indikator_id]
            self._editor.set_realisasi(indikator_id, str(result.value()), str(proof.value()))
            self.edited.emit()

    def _offer(self) -> None:
        """The evidence of an indicator, to be named in its bukti dukung."""
        sender = self.sender()
        if sender is not None:
            self._offer_for(str(sender.property("indikator")))

    def offer_here(self) -> None:
        """F4: the same for the indicator whose realisasi or bukti dukung has the cursor."""
        place: QWidget | None = self.focusWidget()
        while place is not None and place is not self:
            if place.property("indikator"):
                self._offer_for(str(place.property("indikator")))
                return
            place = place.parentWidget()

    def _offer_for(self, indikator_id: str) -> None:
        editor = self._editor
        if editor is None or not editor.editable:
            return
        self._offered = indikator_id
        every = (item for goal in editor.skp.hasil_kerja for item in goal.indikator)
        indikator = next(item for item in every if item.id == self._offered)
        dialog = EvidenceDialog(self._context, editor.skp, indikator, self.window())
        dialog.taken.connect(self._take_evidence)
        dialog.open()

    def _take_evidence(self, words: str) -> None:
        if self._editor is None or self._offered not in self.realisasi:
            return
        result, proof = self.realisasi[self._offered]
        whole = "; ".join(part for part in (str(proof.value()).strip(), words) if part)
        proof.set_value(whole)
        self._editor.set_realisasi(self._offered, str(result.value()), whole)
        self.edited.emit()
        proof.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hasil_chosen(self, key: str) -> None:
        if self._editor is not None:
            self._editor.set_rating_hasil_kerja(Rating(key))
            self.edited.emit()

    def _perilaku_chosen(self, key: str) -> None:
        if self._editor is not None:
            self._editor.set_rating_perilaku(Rating(key))
            self.edited.emit()

    def _capaian_changed(self) -> None:
        if self._editor is not None:
            key = str(self.capaian.value() or "")
            self._editor.set_capaian(Capaian(key) if key else None, str(self.dasar.value() or ""))
            self.edited.emit()

    def _signing_changed(self) -> None:
        if self._editor is not None:
            penilai, pegawai = self.tanggal_penilai.value(), self.tanggal_pegawai.value()
            self._editor.set_signing(
                str(self.tempat.value() or ""),
                penilai if isinstance(penilai, date) else None,
                pegawai if isinstance(pegawai, date) else None,
            )
            self.edited.emit()


def _rating(words: str, choice: SegmentedChoice, meaning: QWidget) -> QVBoxLayout:
    made = column(label(words, "field"), row(choice, None), meaning, gap=4)
    made.addStretch(1)
    return made


def _hint(earlier: tuple[RealisasiTerdahulu, ...], *, every: bool = False) -> str:
    if not earlier:
        return ""
    shown = earlier if every else earlier[-1:]
    return "\n".join(f"{nama_periode(item.periode)}: {item.realisasi}" for item in shown)
