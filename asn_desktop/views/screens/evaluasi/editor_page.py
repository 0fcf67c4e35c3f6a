"""One appraisal: work and behaviour at the left; predikat, balance and note, or the form, at the right."""

import functools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import nama_periode
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.skp import Skp
from asn_desktop.presenters.evaluasi_editor import EvaluasiEditor, EvaluasiFinding
from asn_desktop.services import printing
from asn_desktop.services.access import may
from asn_desktop.services.drafts import Draft
from asn_desktop.services.evaluasi import EvaluasiContext, new_umpan_balik
from asn_desktop.services.sight import sees
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import DraftOffer
from asn_desktop.views.enter_key import focus_next_input
from asn_desktop.views.jejak_list import JejakDialog
from asn_desktop.views.live_preview import LivePreview
from asn_desktop.views.screens.evaluasi.predikat_panel import PredikatPanel
from asn_desktop.views.screens.evaluasi.work_page import WorkPage
from asn_desktop.views.tab_order import tab_as_read
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import Badge
from asn_desktop.views.widgets.basics import (
    Card,
    button,
    fold_button,
    heading_block,
    icon_button,
    row,
)
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.stacks import show_part
from asn_desktop.views.widgets.tiles import Banner

FIRST_FORM = "evaluasi"
_NARROW = 1000  # page width under which only one of the three views fits
WORK, PREDIKAT, PAPER = "isian", "predikat", "pratinjau"


class EvaluasiEditorPage(QWidget):
    """Shows one appraisal; what a person asks for beyond typing is told by signals to the screen."""

    back_asked = Signal()
    print_asked = Signal()
    finish_asked = Signal()
    reopen_asked = Signal()
    newer_asked = Signal()  # the plan as an addendum made it
    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.editor: EvaluasiEditor | None = None
        self._place = ""
        self._at = -1
        self._view = WORK
        self.back = icon_button("arrow-left", tr("Kembali ke daftar evaluasi"), self.back_asked.emit)
        head, self.title, self.below = heading_block("", "")
        self.badge = Badge("")
        self.side = button(tr("&Pratinjau"), "secondary", "eye", self._turn_side)
        self.print = button(tr("&Cetak"), "secondary", "printer", self.print_asked.emit)
        self.trail = icon_button("history", tr("Jejak evaluasi ini"), self.show_trail)
        if not may(context.session, Izin.LIHAT_JEJAK):
            self.trail.hide()
        self.reopen = button(tr("Buka &kembali"), "secondary", "rotate-ccw", self.reopen_asked.emit)
        self.finish = button(tr("&Selesai && lanjut"), "primary", "check", self.finish_asked.emit)
        self.work = WorkPage(context)
        self.panel = PredikatPanel(context)
        self.preview = LivePreview(context, tr("Pratinjau formulir resmi"))
        self.form = Combo(tr("Formulir yang dipratinjau"), _form_choices())
        self.missing = Banner("", Tone.WARN, tr("Lompat ke isian (F8)"), self.next_finding)
        self.notes = Banner("", Tone.INFO)
        self._newer = False
        self.newer = Banner(tr("SKP ini sudah diubah dengan adendum; evaluasi ini masih memakai isi lama."),
                            Tone.INFO, tr("Pakai isi terbaru"), self.newer_asked.emit)
        self.draft_offer = DraftOffer()
        self.form.set_value(FIRST_FORM)
        self._build(head)

    def _build(self, head: QVBoxLayout) -> None:
        self.left = Card(margin=2)
        self.left.body.setContentsMargins(1, 1, 1, 1)
        self.left.add(self.work)
        self.paper = QWidget()
        side = QVBoxLayout(self.paper)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(6))
        side.addWidget(self.form)
        side.addWidget(self.preview, 1)
        self.sides = QStackedWidget()
        self.sides.addWidget(self.panel)
        self.sides.addWidget(self.paper)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        # Both sides scroll: their whole length must not make the page around them scroll too.
        self.split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.split.setMinimumHeight(px(280))
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.left)
        self.split.addWidget(self.sides)
        self.split.setSizes([px(640), px(450)])
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(row(
            self.back, head, self.badge, 4, self.reopen, self.trail, self.side, self.print, self.finish,
        ))  # fmt: skip
        layout.addWidget(self.draft_offer)
        layout.addWidget(self.notes)
        layout.addWidget(self.newer)
        layout.addWidget(self.missing)
        layout.addWidget(self.split, 1)
        for banner in (self.notes, self.newer, self.missing):
            banner.hide()  # before a first opening too: their room would make the list's page scroll
        self.work.edited.connect(self._edited)
        self.panel.edited.connect(self._edited)
        self.panel.why_asked.connect(self.show_why)
        self.form.changed.connect(self.draw)
        keyed = (("F8", self.next_finding), ("F6", self._go_hasil), ("F7", self._go_perilaku),
                 ("F9", self._go_catatan))
        for keys, slot in keyed:
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _may_appraise(self, skp: Skp) -> bool:
        session = self._context.session
        return sees(session, skp.pegawai_id, Izin.UBAH_KINERJA, tahun=skp.tahun, diri=False)

    def open_appraisal(self, opened: EvaluasiContext, place: str, draft: Draft | None) -> None:
        """Show an appraisal; ``place`` says where it stands on the list."""
        self.editor = EvaluasiEditor(
            opened.skp,
            opened.evaluasi,
            opened.paket,
            functools.partial(new_umpan_balik, self._context.session),
            may_edit=self._may_appraise(opened.skp),
            memimpin=opened.memimpin,
        )
        self.editor.notes = opened.catatan_umpan_balik
        if not self._context.may(Izin.CETAK):
            self.print.hide()
        self._place, self._at = place, -1
        self._to_work()
        self.missing.hide()
        self.notes.show_text(" ".join(opened.catatan))
        self.notes.setVisible(bool(opened.catatan))
        self._newer = opened.versi_baru
        self.draft_offer.offer(draft)
        self.work.open_editor(self.editor, opened)
        self.panel.open_editor(self.editor)
        tab_as_read(self)
        self.sync()

    def show_why(self) -> None:
        """The page that explains the predikat: evidence, notes, matrix, limits, who decided."""
        self.form.set_value("mengapa-predikat")
        self.show_view(PAPER)

    def show_trail(self) -> None:
        """Everything that was done to this evaluation."""
        if self.editor is not None:
            title = tr("Jejak {}").format(self.editor.evaluasi.nomor or tr("evaluasi"))
            JejakDialog(self._context, self.editor.evaluasi.id, title, self.window()).open()

    def sync(self) -> None:
        """Show the editor's state everywhere."""
        if self.editor is None:
            return
        self.work.sync()
        self.panel.sync()
        self._show_head(self.editor.evaluasi)
        self.newer.setVisible(self._newer and self.editor.editable)
        self.draw()

    def tell_saved(self, words: str) -> None:
        """Say in the quiet line how safe the contents are."""
        if self.editor is not None:
            self.below.setText(f"{self._below(self.editor.evaluasi)} · {words}")

    def insist(self) -> None:
        """Name what keeps the appraisal from being finished and go there."""
        blocking = self._blocking()
        self.missing.show_text(blocking[0].sentence if blocking else "")
        self.missing.setVisible(bool(blocking))
        if blocking:
            self._to_work()
            self.work.focus_finding(blocking[0])

    def focus_first(self) -> None:
        """Put the cursor where work begins: the first input that lacks something."""
        findings = [found for found in self._findings() if self.work.has_input(found)]
        if self.editor is None or not self.editor.editable:
            self.finish.setFocus(Qt.FocusReason.OtherFocusReason)
        elif findings:
            self.work.focus_finding(findings[0])
        else:
            self.work.focus_rating("hasil")

    def next_finding(self) -> None:
        """F8: the next input that lacks something."""
        findings = self._findings()
        if not findings:
            self._context.toast(tr("Semua isian evaluasi sudah lengkap."))
            return
        self._at = (self._at + 1) % len(findings)
        found = findings[self._at]
        self.missing.show_text(found.sentence)
        self.missing.show()
        self._to_work()
        self.work.focus_finding(found)

    def draw(self) -> None:
        """Draw the paper soon, when it is in sight."""
        if self.editor is not None and self._view == PAPER:
            self.preview.refresh(
                functools.partial(
                    printing.render_evaluasi,
                    self._context.session,
                    self.editor.evaluasi,
                    self.editor.skp,
                    str(self.form.value()),
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter finishes and goes on; Enter goes to the next input."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.finish_asked.emit()
            else:
                focus_next_input(self)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the page is narrow, only one view at a time."""
        super().resizeEvent(event)
        self._fold()

    def _is_narrow(self) -> bool:
        return self.width() < px(_NARROW)

    def _following(self) -> str:
        """What the button beside the title turns to; beside the inputs of a wide page stands the predikat."""
        if not self._is_narrow():
            return WORK if self._view == PAPER else PAPER
        views = (WORK, PREDIKAT, PAPER)
        return views[(views.index(self._view) + 1) % len(views)]

    def _fold(self) -> None:
        """Where the page is narrow one view at a time; a chosen one stays when the width changes."""
        narrow, following = self._is_narrow(), self._following()
        beside = {WORK: tr("&Isian") if narrow else tr("&Predikat")}
        self.side.setText({**beside, PREDIKAT: tr("&Predikat"), PAPER: tr("&Pratinjau")}[following])
        show_part(self.left, self.side, shown=not narrow or self._view == WORK)
        show_part(self.sides, self.side, shown=not narrow or self._view != WORK)
        self.sides.setCurrentWidget(self.paper if self._view == PAPER else self.panel)
        fold_button(self.reopen, tr("Buka &kembali"), folded=narrow)
        fold_button(self.print, tr("&Cetak"), folded=narrow)
        if self.editor is not None:
            self._name(self.editor.evaluasi)
        self.draw()

    def _name(self, evaluasi: Evaluasi) -> None:
        """A narrow title has room for the name alone; the period then begins the line below."""
        period = tr("Evaluasi {} {}").format(nama_periode(evaluasi.periode), evaluasi.tahun)
        nama = evaluasi.pegawai.nama
        self.title.setText(nama if self._is_narrow() else f"{period} · {nama}")
        self.below.setText(self._below(evaluasi))

    def _show_head(self, evaluasi: Evaluasi) -> None:
        self._name(evaluasi)
        done = evaluasi.status is StatusEvaluasi.SELESAI
        if done:
            self.badge.show_state(tr("Selesai"), Tone.GOOD, "check")
        elif evaluasi.versi == 0:
            self.badge.show_state(tr("Belum dinilai"), Tone.NEUTRAL, "circle")
        else:
            self.badge.show_state(tr("Draf"), Tone.WARN, "pencil")
        may_edit = self.editor is not None and self.editor.may_edit
        self.finish.setText(tr("&Lanjut") if done or not may_edit else tr("&Selesai && lanjut"))
        self.reopen.setVisible(done and may_edit)

    def _below(self, evaluasi: Evaluasi) -> str:
        predikat = self.editor.predikat if self.editor is not None else None
        words = self.editor.paket.label_predikat[predikat].title() if self.editor and predikat else ""
        return " · ".join(
            text
            for text in (
                tr("Evaluasi {} {}").format(nama_periode(evaluasi.periode), evaluasi.tahun)
                if self._is_narrow()
                else "",
                self._place,
                evaluasi.nomor,
                evaluasi.pegawai.jabatan if self.editor and self.editor.skp.sebagai else "",
                tr("Predikat: {}").format(words) if words and self._is_narrow() else "",
                tr("Penilai: {}").format(evaluasi.penilai.nama),
            )
            if text
        )

    def _findings(self) -> tuple[EvaluasiFinding, ...]:
        return self.editor.findings() if self.editor is not None else ()

    def _blocking(self) -> list[EvaluasiFinding]:
        return [found for found in self._findings() if found.severity is Severity.SALAH]

    def _edited(self) -> None:
        self.panel.sync()
        self.work.show_rating()
        if self.editor is not None:
            self.below.setText(self._below(self.editor.evaluasi))
        if self.missing.isVisible() and not self._blocking():
            self.missing.hide()
        self.draw()
        self.changed.emit()

    def show_view(self, view: str) -> None:
        """Show the inputs, the predikat or the official form (the inputs are always there on a wide page)."""
        self._view = view
        self._fold()

    def _turn_side(self) -> None:
        self.show_view(self._following())

    def _go_hasil(self) -> None:
        self._to_work()
        self.work.focus_rating("hasil")

    def _to_work(self) -> None:
        if self._is_narrow():
            self.show_view(WORK)

    def _go_perilaku(self) -> None:
        self._to_work()
        self.work.focus_rating("perilaku")

    def _go_catatan(self) -> None:
        self.show_view(PREDIKAT if self._is_narrow() else WORK)
        self.panel.focus_catatan()


def _form_choices() -> list[tuple[str, str]]:
    return [(form.key, form.title) for form in printing.form_list() if form.needs_periode]
