"""The SKP editor: steps at the left, the official form at the right, drafts as one types."""

import functools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.skp import HasilKerja, Indikator, JenisHasilKerja, Skp, StatusSkp
from asn_desktop.presenters.skp_editor import Finding, SkpEditor
from asn_desktop.services import printing
from asn_desktop.services.access import may
from asn_desktop.services.drafts import Draft
from asn_desktop.services.session import Session
from asn_desktop.services.sight import sees
from asn_desktop.services.skp import new_hasil_kerja, new_indikator, paket_of
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import DraftOffer
from asn_desktop.views.enter_key import focus_next_input
from asn_desktop.views.jejak_list import JejakDialog
from asn_desktop.views.live_preview import LivePreview
from asn_desktop.views.screens.skp.actions_page import ActionsPage
from asn_desktop.views.screens.skp.agreement_page import AgreementPage
from asn_desktop.views.screens.skp.goals_page import GoalsPage
from asn_desktop.views.screens.skp.list_page import STATUS_BADGE
from asn_desktop.views.screens.skp.penetapan_page import PenetapanPage
from asn_desktop.views.screens.skp.text_pages import LampiranPage, PerilakuPage
from asn_desktop.views.screens.skp.wording import WordingHelp
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import Badge
from asn_desktop.views.widgets.basics import Card, button, fold_button, heading_block, icon_button, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.stacks import show_part
from asn_desktop.views.widgets.steps import StepBar

STEPS = ("hasil_kerja", "perilaku", "lampiran", "penetapan", "kesepakatan", "rencana_aksi")
_OF_STORED = ("kesepakatan", "rencana_aksi")  # these speak of what is stored
_FOLD_BELOW = 1200  # window width under which the preview gives way to a button


class SkpEditorPage(QWidget):
    """Shows one plan; what a person asks for beyond typing is told by signals to the screen."""

    back_asked = Signal()
    copy_asked = Signal()
    print_asked = Signal()
    step_asked = Signal(str)  # ajukan or tetapkan
    superior_asked = Signal(str)
    draft_wanted = Signal()
    agreement_wanted = Signal()  # its step is looked at
    store_wanted = Signal()  # a step is looked at that speaks of stored words

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.editor: SkpEditor | None = None
        self._insist = False
        self._preview_only = False
        self._beside: frozenset[str] = frozenset()
        self.back = icon_button("arrow-left", tr("Kembali ke daftar SKP"), self.back_asked.emit)
        head, self.title, self.below = heading_block("", "")
        self.badge = Badge("")
        self.copy = button(tr("Sa&lin dari tahun lalu"), "secondary", "copy", self.copy_asked.emit)
        self.print = button(tr("&Cetak"), "secondary", "printer", self.print_asked.emit)
        self.trail = icon_button("history", tr("Jejak SKP ini"), self.show_trail)
        if not may(context.session, Izin.LIHAT_JEJAK):
            self.trail.hide()
        self.show_paper = button(tr("&Pratinjau"), "secondary", "eye", self._toggle_preview)
        self.go_on = button(tr("A&jukan ke penilai"), "primary", "send", self._go_on)
        self.steps = StepBar(
            [
                tr("Hasil kerja"),
                tr("Perilaku & ekspektasi").replace("&", "&&"),
                tr("Lampiran"),
                tr("Penetapan"),
                tr("Kesepakatan"),
                tr("Rencana aksi"),
            ]
        )
        self.goals = GoalsPage()
        self.wording = WordingHelp(context, self.goals)
        self.perilaku = PerilakuPage()
        self.lampiran = LampiranPage()
        self.penetapan = PenetapanPage(context)
        self.agreement = AgreementPage()
        self.planned = ActionsPage(context)
        self.pages = QStackedWidget()
        self.preview = LivePreview(context, tr("Pratinjau formulir resmi"))
        self.form = Combo(tr("Formulir yang dipratinjau"), _form_choices())
        self.draft_offer = DraftOffer()
        self._build(head)

    def _build(self, head: QVBoxLayout) -> None:
        for page in (self.goals, self.perilaku, self.lampiran, self.penetapan):
            self.pages.addWidget(page)
            page.edited.connect(self._edited)
        self.pages.addWidget(self.agreement)
        self.pages.addWidget(self.planned)
        self.planned.stored.connect(self.draw)
        self.left = Card(margin=2)
        self.left.body.setContentsMargins(1, 1, 1, 1)
        self.left.add(self.pages)
        self.right = QWidget()
        side = QVBoxLayout(self.right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(6))
        side.addWidget(self.form)
        side.addWidget(self.preview, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        # Each step scrolls by itself: below the line of a draft the whole page would scroll as well.
        self.split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.split.addWidget(self.left)
        self.split.addWidget(self.right)
        self.split.setSizes([px(610), px(510)])
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(
            row(self.back, head, self.badge, self.copy, self.trail, self.show_paper, self.print, self.go_on)
        )
        layout.addWidget(self.draft_offer)
        layout.addWidget(self.steps)
        layout.addWidget(self.split, 1)
        self.steps.chosen.connect(self.show_step)
        self.form.changed.connect(self.draw)
        self.goals.structure_changed.connect(self._offer_undo)
        self.goals.bentuk_changed.connect(self.sync)
        self.goals.superior_asked.connect(self.superior_asked)
        for keys, slot in (("F8", self.next_finding), ("Shift+F8", self.previous_finding)):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open_plan(self, skp: Skp, draft: Draft | None) -> None:
        """Show a stored plan, and offer a draft that was left of it."""
        self.editor = SkpEditor(
            skp,
            functools.partial(_fresh_goal, self._context.session),
            functools.partial(_fresh_indikator, self._context.session),
            may_edit=sees(self._context.session, skp.pegawai_id, Izin.UBAH_KINERJA, tahun=skp.tahun),
        )
        if not self._context.may(Izin.CETAK):
            self.print.hide()
        self._insist = False
        self._beside = frozenset()
        paket = paket_of(skp)
        self.wording.open_editor(self.editor)
        self.goals.open_editor(self.editor, paket.aspek)
        self.perilaku.open_editor(self.editor, paket.nilai_dasar)
        self.lampiran.open_editor(self.editor)
        self.penetapan.open_editor(self.editor)
        self.draft_offer.offer(draft)
        self.show_step(3 if skp.status is not StatusSkp.DRAF else 0)
        self._show_head(skp)
        self._judge()

    def show_beside(self, skp_id: str, done: frozenset[str]) -> None:
        """Which of the steps beside the form are done, as a plan is stored."""
        if self.editor is not None and self.editor.skp.id == skp_id:
            self._beside = done
            self._judge()

    def show_trail(self) -> None:
        """Everything that was done to this plan."""
        if self.editor is not None:
            title = tr("Jejak {}").format(self.editor.skp.nomor or tr("SKP"))
            JejakDialog(self._context, self.editor.skp.id, title, self.window()).open()

    def sync(self) -> None:
        """Show the editor's state everywhere and draw the paper."""
        if self.editor is None:
            return
        for page in (self.goals, self.perilaku, self.lampiran, self.penetapan):
            page.sync()
        self._show_head(self.editor.skp)
        self._judge()
        self.draw()

    def tell_saved(self, words: str) -> None:
        """Say in the quiet line how safe the contents are."""
        if self.editor is not None:
            self.below.setText(f"{self._who(self.editor.skp)} · {words}")

    def insist(self) -> None:
        """Show on the inputs themselves what stands in the way, and go to the first."""
        self._insist = True
        self._judge()
        blocking = [found for found in self._findings() if found.severity is Severity.SALAH]
        if blocking:
            self.go_to(blocking[0])

    def load_beside(self) -> None:
        """Read what the step in front holds beside the plan: of the words that are stored."""
        step = STEPS[self.pages.currentIndex()]
        if step == "kesepakatan":
            self.agreement_wanted.emit()
        elif step == "rencana_aksi" and self.editor is not None:
            self.planned.load(self.editor.skp.id, may_edit=self.editor.may_edit)

    def show_step(self, place: int) -> None:
        """Turn to one of the steps."""
        self.pages.setCurrentIndex(place)
        self.steps.set_current(place)
        self.load_beside()
        if STEPS[place] in _OF_STORED and self.editor is not None and self.editor.dirty:
            self.store_wanted.emit()
        wanted = {2: "lampiran-skp", 4: "ba-klarifikasi-ekspektasi", 5: "rencana-aksi"}.get(place, "skp")
        if self.form.value() != wanted:
            self.form.set_value(wanted)
            self.draw()

    def go_to(self, found: Finding) -> None:
        """Turn to the input that a finding belongs to."""
        place = STEPS.index(found.step)
        self.show_step(place)
        page = self.pages.widget(place)
        if isinstance(page, GoalsPage | LampiranPage | PenetapanPage):
            page.focus_finding(found)

    def focus_first(self) -> None:
        """Put the cursor where work goes on: the first input that lacks something, else the first input."""
        if self.editor is None:
            return
        findings = [found for found in self._findings() if found.severity is Severity.SALAH]
        findings.sort(key=_step_of)
        if self.editor.skp.status is StatusSkp.DITETAPKAN:
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)
        elif findings:
            self.go_to(findings[0])
        elif self.editor.editable:
            self.goals.focus_goal(self.editor.skp.hasil_kerja[0].id)
        else:
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_finding(self) -> None:
        """F8: the next input that lacks something."""
        self._walk(1)

    def previous_finding(self) -> None:
        """Shift+F8: the input before that lacks something."""
        self._walk(-1)

    def draw(self) -> None:
        """Draw the paper soon, from the state as it is now, when it is in sight."""
        if self.editor is not None and not self.right.isHidden():
            self.preview.refresh(
                functools.partial(
                    printing.render_skp, self._context.session, self.editor.skp, str(self.form.value())
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next input; Ctrl+D, which desktops give to text fields, comes on to here."""
        if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.goals.duplicate_here()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            focus_next_input(self)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the preview away where the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.window().width() < px(_FOLD_BELOW)
        self.show_paper.setVisible(narrow)
        self.copy.setVisible(self.editor is not None and self.editor.editable)
        fold_button(self.copy, tr("Sa&lin dari tahun lalu"), folded=narrow)
        fold_button(self.print, tr("&Cetak"), folded=narrow)
        show_part(self.left, self.show_paper, shown=not (narrow and self._preview_only))
        was_hidden = self.right.isHidden()
        show_part(self.right, self.show_paper, shown=not narrow or self._preview_only)
        if was_hidden and not self.right.isHidden():
            self.draw()  # what changed while it was folded away was not drawn

    def _toggle_preview(self) -> None:
        self._preview_only = not self._preview_only
        self.show_paper.setText(tr("&Isian") if self._preview_only else tr("&Pratinjau"))
        self._fold()
        self.draw()

    def _show_head(self, plan: Skp) -> None:
        self.title.setText(tr("SKP {} · {}").format(plan.tahun, plan.pegawai.nama))
        self.below.setText(self._who(plan))
        words, tone, icon = STATUS_BADGE[plan.status]
        self.badge.show_state(tr(words), tone, icon)
        may_edit = self.editor is not None and self.editor.may_edit
        step = self.editor.next_step if self.editor is not None and may_edit else ""
        self.go_on.setVisible(bool(step))
        self.go_on.setText(tr("&Tetapkan SKP") if step == "tetapkan" else tr("A&jukan ke penilai"))
        self._fold()

    def _who(self, plan: Skp) -> str:
        post = f"{plan.nomor} · {plan.pegawai.jabatan}" if plan.sebagai else plan.nomor
        return tr("{} · Pejabat penilai: {} · Pendekatan {}").format(
            post, plan.penilai.nama or tr("belum ditugaskan"), plan.pendekatan.value
        )

    def _findings(self) -> tuple[Finding, ...]:
        return self.editor.findings() if self.editor is not None else ()

    def _judge(self) -> None:
        findings = self._findings()
        self.goals.show_findings(findings, self._insist)
        self.wording.judge()
        self.penetapan.show_findings(findings)
        self.go_on.setToolTip(self.editor.why_not() if self.editor is not None else "")
        self.go_on.setAccessibleDescription(self.go_on.toolTip())
        lacking = {found.step for found in findings if found.severity is Severity.SALAH}
        filled = self._filled()
        self.steps.set_states(
            ["lacks" if step in lacking else "done" if step in filled else "open" for step in STEPS]
        )

    def _filled(self) -> set[str]:
        if self.editor is None:
            return set()
        plan = self.editor.skp
        return {*self._beside} | {
            name
            for name, there in (
                ("hasil_kerja", bool(plan.hasil_kerja)),
                ("perilaku", any(text for _, text in plan.perilaku)),
                ("lampiran", bool(plan.dukungan and plan.skema and plan.konsekuensi)),
                ("penetapan", plan.status is StatusSkp.DITETAPKAN),
            )
            if there
        }

    def _walk(self, by: int) -> None:
        findings = [found for found in self._findings() if found.severity is not Severity.SARAN]
        findings.sort(key=_step_of)
        if not findings:
            self._context.toast(tr("Semua isian SKP sudah lengkap."))
            return
        self._insist = True
        self._judge()
        self._at = (getattr(self, "_at", -1 if by > 0 else 0) + by) % len(findings)
        self.go_to(findings[self._at])

    def _edited(self) -> None:
        self._judge()
        self.draw()
        self.draft_wanted.emit()

    def _offer_undo(self) -> None:
        if self.editor is not None and self.editor.undo_title.startswith("Hapus"):
            self._context.toast(tr("{} dilakukan.").format(tr(self.editor.undo_title)), self.undo)

    def undo(self) -> None:
        """Take the last structural step back."""
        if self.editor is not None and self.editor.undo_title:
            self.editor.undo()
            self.sync()
            self.draft_wanted.emit()

    def _go_on(self) -> None:
        if self.editor is not None:
            self.step_asked.emit(self.editor.next_step)


def editor_keys() -> tuple[tuple[str, str], ...]:
    """Keys of the list and the editor for the sheet of shortcuts."""
    return (
        ("F2", tr("Buka SKP terpilih; pada isian: ke yang belum lengkap")),
        ("Ctrl+D", tr("Gandakan hasil kerja di bawah kursor")),
        ("F8", tr("Isian berikutnya yang belum lengkap")),
        ("Shift+F8", tr("Isian sebelumnya")),
        ("Ctrl+↓", tr("Pegawai berikutnya")),
        ("Ctrl+↑", tr("Pegawai sebelumnya")),
    )


def _step_of(found: Finding) -> int:
    return STEPS.index(found.step)


def _form_choices() -> list[tuple[str, str]]:
    return [
        (form.key, form.title)
        for form in printing.menu_forms()
        if form.key in ("skp", "lampiran-skp", "ba-klarifikasi-ekspektasi", "rencana-aksi")
    ]


def _fresh_goal(session: Session, jenis: JenisHasilKerja) -> HasilKerja:
    return new_hasil_kerja(session, jenis)


def _fresh_indikator(session: Session, aspek: str) -> Indikator:
    return new_indikator(session, aspek)
