"""The SKP screen: list of the year, editor, and every step of a plan."""

import functools
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.skp import Skp, StatusSkp
from asn_desktop.services import skp as plans
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import Draft
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.rencana_aksi import langkah_selesai
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import WithSent
from asn_desktop.views.editing_screen import AfterSave, EditingScreen
from asn_desktop.views.screen import Command
from asn_desktop.views.screens.skp.agreement import Agreement
from asn_desktop.views.screens.skp.bank import BankOfIndicators
from asn_desktop.views.screens.skp.begin_page import BeginPage
from asn_desktop.views.screens.skp.beginning import Beginning
from asn_desktop.views.screens.skp.copying import Copying
from asn_desktop.views.screens.skp.editor_page import SkpEditorPage, editor_keys
from asn_desktop.views.screens.skp.list_page import ALL, SkpListPage
from asn_desktop.views.screens.skp.matrix_page import MatrixPage, matrix_keys
from asn_desktop.views.screens.skp.opening import FORM, Awal, Found, find, look, reread, with_draft
from asn_desktop.views.screens.skp.plan_steps import PlanSteps
from asn_desktop.views.screens.skp.superior import SuperiorGoals
from asn_desktop.views.screens.skp.templates import Templates
from asn_desktop.views.translate import tr


class SkpScreen(EditingScreen):
    """Holds the list and the editor; all services of a plan are called here, through the worker."""

    list: SkpListPage
    editing: SkpEditorPage

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, FORM, plans.save_skp, SkpListPage(context), SkpEditorPage(context), parent
        )
        self.superior = SuperiorGoals(context, self.editing, self)
        self.superior.taken.connect(self.keeper.poke)
        self.bank = BankOfIndicators(context, self.editing, self)
        self.bank.taken.connect(self.keeper.poke)
        self.editing.goals.bank_asked.connect(self.bank.ask)
        self.templates = Templates(context, self.editing, self)
        self.templates.taken.connect(self.keeper.poke)
        self.matrix = MatrixPage(context)
        self.pages.addWidget(self.matrix)
        self.matrix.back_asked.connect(self._back)
        self.beginning = BeginPage()
        self.pages.addWidget(self.beginning)
        self.beginning.back_asked.connect(self._back)
        self.ways = Beginning(context, self.beginning, self)
        self.ways.begun.connect(self._begun)
        self.list.matrix_asked.connect(self._open_matrix)
        self.steps = PlanSteps(context, self.editing, self, self._store_and)
        self.steps.taken.connect(self._step_taken)
        self.copying = Copying(context, self.editing, self, self._store_and)
        self.copying.taken.connect(self.keeper.poke)
        self.agreement = Agreement(context, self.editing, self, self._store_and)
        self.agreement.changed.connect(self._agreed)
        self.agreement.written.connect(self._look_beside)
        self.editing.store_wanted.connect(self._store_for_step)
        self.editing.planned.stored.connect(self._look_beside)
        self.list.opened.connect(self._open_person)
        self.editing.draft_wanted.connect(self.keeper.poke)
        self.editing.step_asked.connect(self._ask_step)
        self.editing.superior_asked.connect(self.superior.ask)
        self.editing.penetapan.refresh_asked.connect(self._refresh_parties)
        self.editing.penetapan.return_asked.connect(self._hand_back)
        self.editing.penetapan.delete_asked.connect(self._delete)

    def open_at(self, **target: object) -> None:
        """The list; or the plan of ``pegawai_id`` in the chosen year; ``status`` filters the list;
        ``draft`` goes on with what was left unsaved.
        """
        pegawai_id, status, draft = target.get("pegawai_id"), target.get("status"), target.get("draft")
        if isinstance(draft, Draft):
            self._go_on(draft)
        elif isinstance(status, str) and self.can_leave():
            self.pages.setCurrentWidget(self.list)
            self.list.show_only(status)
        else:
            self.list.load()
        if isinstance(pegawai_id, str):
            self._open_person(pegawai_id)
        elif self.is_editing:
            self.editing.focus_first()

    def on_changes(self, changes: Changes) -> None:
        """Others changed people or plans."""
        if any(changes.touches(key) for key in ("skp", "pegawai", "penugasan_penilai", "riwayat_jabatan")):
            self.list.load()
        if self._in_matrix and changes.touches("skp", "matriks_sel", "pegawai", "penugasan_penilai"):
            self.matrix.load()
        awal = self.beginning.awal if self._at_beginning and self.beginning.isEnabled() else None
        if awal is not None and changes.touches("skp", "penugasan_penilai"):
            self._open_person(awal.plan.pegawai_id)
        if self.is_editing and changes.touches("skp"):
            self._look_beside()
        plan_id = self._clean_document()
        if plan_id in changes.ids("skp"):
            read = functools.partial(reread, self.session, plan_id)
            self.context.read(self, read, self._show_again, key="again")

    def on_periode(self) -> None:
        """Another year: its list."""
        if self.can_leave():
            self.pages.setCurrentWidget(self.list)
            self.list.load()

    def edit(self) -> None:
        """F2: the chosen plan; in a plan what lacks something first."""
        if self._in_matrix:
            self.matrix.grid.edit_current()
        else:
            page = self.editing if self.is_editing else self.beginning if self._at_beginning else None
            page.focus_first() if page is not None else self.list.open_current()

    def duplicate(self) -> None:
        """Ctrl+D: the hasil kerja that has the cursor."""
        if self.is_editing:
            self.editing.goals.duplicate_here()

    def print_this(self) -> None:
        """Ctrl+P: to the print screen with this plan ticked."""
        editor = self.editing.editor
        if self._in_matrix:
            self.matrix.print_this()
        elif self.is_editing and editor is not None and self.can_leave():
            self.context.navigate("cetak", pegawai_id=editor.skp.pegawai_id, form_key="skp")

    def next_item(self) -> None:
        """Ctrl+Down: the next person."""
        self._step(1)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers here."""
        return (Command("skp_diajukan", tr("SKP yang menunggu penetapan"), "", "send"),)

    def run_command(self, key: str) -> None:
        """Show the plans that wait."""
        self.open_at(status=StatusSkp.DIAJUKAN.value)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return matrix_keys() if self._in_matrix else editor_keys()

    def picture_views(self) -> tuple[str, ...]:
        """The steps of the editor, and what lies before and beside them."""
        return ("isian", "perilaku", "lampiran", "penetapan", "kesepakatan", "rencana_aksi", "matriks",
                "mulai", "draf")

    def show_picture_view(self, name: str) -> None:
        """Open the first plan that has contents, at one of its steps."""
        status = StatusSkp.DRAF if name == "draf" else StatusSkp.DITETAPKAN
        planned = [item for item in self.list.shown() if item.status is status]
        if name == "matriks":
            leaders = {item.penilai_id for item in self.list.shown()}
            self._open_matrix(next((item.skp_id or "" for item in planned if item.pegawai_id in leaders), ""))
            return
        if name == "mulai":
            self._show_beginning()
            return
        shown = find(self.session, planned[0].pegawai_id, self.context.tahun) if planned else None
        if shown is not None and not self.is_editing:
            self._show_plan(shown)
        self.editing.show_step(0 if name == "draf" else self.picture_views().index(name))

    def first_place(self) -> QWidget:
        """The grid of the matrix, else the list of people."""
        return self.matrix.grid if self._in_matrix else super().first_place()

    def _show_beginning(self) -> None:
        without = [item.pegawai_id for item in self.list.shown() if item.skp_id is None]
        if without:
            self._found(look(self.session, without[0], self.context.tahun))

    @property
    def _in_matrix(self) -> bool:
        return self.pages.currentWidget() is self.matrix

    @property
    def _at_beginning(self) -> bool:
        return self.pages.currentWidget() is self.beginning

    def _open_matrix(self, skp_id: str) -> None:
        if self.can_leave():
            self.matrix.open_plan(skp_id)
            self.pages.setCurrentWidget(self.matrix)
            self.matrix.back.setFocus()

    def _stored_to_propose(self, sent: Skp, stored: Skp) -> None:
        self.stored(sent, stored)
        editor = self.editing.editor
        if editor is not None and editor.skp.id == stored.id:
            self._ask_step("ajukan")  # looks again: something may have been typed meanwhile

    def _store_and(self, then: Callable[[Skp, Skp], object]) -> bool:
        """Save what is typed, then go on with what is stored."""
        return self._store(AfterSave(self.stored, then))

    def _store_for_step(self) -> None:
        """Agreement and planned actions are about stored words: what was typed just now is to stand there."""
        self._store_and(self._stored_for_step)

    def _stored_for_step(self, sent: Skp, stored: Skp) -> None:
        editor = self.editing.editor
        if editor is not None and editor.skp.id == stored.id:
            self.editing.load_beside()

    def _agreed(self, plan: Skp) -> None:
        """What both sides agreed became the words of the plan."""
        editor = self.editing.editor
        if editor is not None and editor.skp.id == plan.id and not editor.dirty:
            editor.replaced(plan)
            self.editing.sync()

    def _open_person(self, pegawai_id: str, skp_id: str = "") -> None:
        if self.can_leave():
            ask = functools.partial(look, self.session, pegawai_id, self.context.tahun, skp_id)
            self.context.read(self, ask, self._found, key="open")

    def _found(self, found: Found | Awal) -> None:
        """Show the plan; where there is none, what one would be: it is made by a button."""
        if isinstance(found, Found):
            self._show_plan(found)
        else:
            self.beginning.offer(found)
            self.pages.setCurrentWidget(self.beginning)
            self.beginning.focus_first()

    def _begun(self, awal: Awal, found: Found) -> None:
        if self._at_beginning and self.ways.is_about(awal):
            self._show_plan(found)  # else whoever went on meanwhile stays where he types

    def stored(self, sent: Skp, stored: Skp) -> None:
        """Other words may be agreed no more."""
        super().stored(sent, stored)
        self._look_beside()

    def _look_beside(self) -> None:
        """Which steps beside the form are done."""
        editor = self.editing.editor
        if editor is not None:
            plan_id = editor.skp.id
            self.context.read(self, functools.partial(langkah_selesai, self.session, plan_id),
                              WithSent(plan_id, self.editing.show_beside), key="beside")

    def _show_again(self, found: Found | None) -> None:
        self._show_plan(found) if found is not None else self._back()

    def _show_plan(self, found: Found) -> None:
        self._draft = found.draft
        self.editing.open_plan(found.plan, found.draft)
        self._look_beside()
        self.pages.setCurrentWidget(self.editing)
        self.editing.draw()
        self.editing.focus_first()

    def _go_on(self, draft: Draft) -> None:
        try:
            plan = plans.get_skp(self.session, draft.object_id)
        except ServiceError:
            self._lost_draft(draft)
            return
        self.context.set_periode(plan.tahun, self.context.periode)
        if self.can_leave():
            self.list.show_only(ALL)
            self.context.read(
                self, functools.partial(with_draft, self.session, plan), self._show_and_go_on, key="open"
            )

    def _show_and_go_on(self, found: Found) -> None:
        self._show_plan(found)
        if found.draft is not None:
            self.editing.draft_offer.go_on()

    def _step(self, by: int) -> bool:
        editor, awal = self.editing.editor, self.beginning.awal
        if self.is_editing and editor is not None:
            shown = editor.skp
        elif self._at_beginning and awal is not None:
            shown = awal.plan
        else:
            return self.list.table.step(by) is not None
        other = self.list.neighbour(shown.id, shown.pegawai_id, by)
        if other is not None:
            self._open_person(other.pegawai_id, other.skp_id or "")
        return other is not None

    def _refresh_parties(self) -> None:
        editor = self.editing.editor
        if editor is not None:
            self.context.read(
                self, functools.partial(plans.refresh_parties, self.session, editor.skp), self._parties_read
            )

    def _parties_read(self, plan: Skp) -> None:
        editor = self.editing.editor
        if editor is not None and editor.skp.id == plan.id:
            editor.set_parties(plan.pegawai, plan.penilai, plan.atasan_penilai)
            self.editing.sync()
            self.keeper.poke()

    def _ask_step(self, step: str) -> None:
        editor = self.editing.editor
        if editor is None or not editor.can_take(step):
            self.editing.insist()
        elif step == "ajukan" and editor.dirty:
            self._store(self._stored_to_propose)
        else:
            self._take_step(step)

    def _take_step(self, step: str) -> None:
        editor = self.editing.editor
        if editor is None:
            return
        plan = editor.skp
        if step == "ajukan":
            call = functools.partial(plans.ajukan_skp, self.session, plan.id, plan.versi)
        else:
            # Without place and day insist() has sent the person to them; they never get here empty.
            day = plan.tanggal_ttd or self.context.today()
            call = functools.partial(plans.tetapkan_skp, self.session, plan.id, plan.tempat, day, plan.versi)
        words = tr("SKP diajukan ke pejabat penilai.") if step == "ajukan" else tr("SKP ditetapkan.")
        self.context.write(self, call, self._step_taken, touched=("skp",), text=words)

    def _step_taken(self, plan: Skp) -> None:
        self.keeper.rest()
        self.keeper.forget(plan.id)
        editor = self.editing.editor
        if editor is not None and editor.skp.pegawai_id == plan.pegawai_id:  # maybe his second plan
            self.editing.open_plan(plan, None)
            self._look_beside()

    def _hand_back(self) -> None:
        editor = self.editing.editor
        if editor is not None:
            self.context.write(
                self,
                functools.partial(plans.kembalikan_skp, self.session, editor.skp.id, editor.skp.versi),
                self._step_taken,
                touched=("skp",),
                text=tr("SKP dikembalikan menjadi draf."),
            )

    def _delete(self) -> None:
        editor = self.editing.editor
        if editor is None or not self.context.ask(
            tr("Hapus SKP {} milik {}?").format(editor.skp.tahun, editor.skp.pegawai.nama),
            tr("&Hapus"),
            detail=tr("{} hasil kerja ikut terhapus; riwayatnya tetap tercatat.").format(
                len(editor.skp.hasil_kerja)
            ),
            danger=True,
        ):
            return
        self.keeper.rest()
        self.context.write(
            self,
            functools.partial(plans.delete_skp, self.session, editor.skp.id, editor.skp.versi),
            self._deleted,
            touched=("skp",),
            text=tr("SKP dihapus."),
        )

    def _deleted(self, nothing: object) -> None:
        if self.editing.editor is not None:
            self.keeper.forget(self.editing.editor.skp.id)
        self.editing.editor = None
        self.pages.setCurrentWidget(self.list)
        self.list.load()

