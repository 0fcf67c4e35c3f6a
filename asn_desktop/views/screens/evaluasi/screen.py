"""The Evaluasi screen: list of the period, the appraisal of one person after the other."""

import functools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.evaluasi import Evaluasi, StatusEvaluasi
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import Skp
from asn_desktop.services import evaluasi as appraisals
from asn_desktop.services.adendum import pakai_versi_terbaru
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import Draft
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.evaluasi import EvaluasiContext, Keseimbangan
from asn_desktop.services.skp import get_skp
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import left_draft
from asn_desktop.views.editing_screen import EditingScreen
from asn_desktop.views.screens.evaluasi.editor_page import PAPER, PREDIKAT, WORK, EvaluasiEditorPage
from asn_desktop.views.screens.evaluasi.list_page import ALL, DONE, DRAFT, NONE_YET, EvaluasiListPage
from asn_desktop.views.screens.evaluasi.unit_page import DRAFT_FORM, UnitPage
from asn_desktop.views.translate import tr

_FORM = "evaluasi"
_Weighed = tuple[Keseimbangan, str, Keseimbangan | None, str]  # the penilai's, his name, the unit's, its name


def _part_of_year(skp: Skp) -> str:
    """The days of a plan that is not of the whole year: who moved has two of them."""
    days = f"{skp.mulai:%d-%m}", f"{skp.selesai:%d-%m}"
    return "" if days == ("01-01", "31-12") else f" · {days[0]} – {days[1]}"


class EvaluasiScreen(EditingScreen):
    """Holds the list and the appraisal; all services of an evaluation are called here, through the worker."""

    list: EvaluasiListPage
    editing: EvaluasiEditorPage

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            _FORM,
            appraisals.save_evaluasi,
            EvaluasiListPage(context),
            EvaluasiEditorPage(context),
            parent,
        )
        self._person = ""  # who is looked for on the list
        self._unit: tuple[str | None, str] = (None, "")  # where the appraised person counts
        self.unit_page = UnitPage(context)
        self.pages.addWidget(self.unit_page)
        self.list.unit_asked.connect(self.show_unit)
        self.unit_page.back_asked.connect(self._back)
        self.list.opened.connect(self.open_skp)
        self.editing.changed.connect(self._typed)
        self.editing.finish_asked.connect(self.finish)
        self.editing.reopen_asked.connect(self._reopen)
        self.editing.newer_asked.connect(self._take_newer)

    def open_at(self, **target: object) -> None:
        """The list; or the appraisal of ``pegawai_id`` in the chosen period; ``status`` filters the list;
        ``draft`` goes on with what was left unsaved.
        """
        pegawai_id, status, draft = target.get("pegawai_id"), target.get("status"), target.get("draft")
        if isinstance(draft, Draft) and draft.form == DRAFT_FORM:
            self._go_on_with_unit(draft)
        elif isinstance(draft, Draft):
            self._go_on(draft)
        elif status in (ALL, NONE_YET, DRAFT, DONE) and self.can_leave():
            self.pages.setCurrentWidget(self.list)
            self.list.show_only(str(status))
        elif not isinstance(pegawai_id, str):
            self.list.load()
        if isinstance(pegawai_id, str):
            self._open_person(pegawai_id)
        elif self.is_editing:
            self.editing.focus_first()

    def on_changes(self, changes: Changes) -> None:
        """Others changed plans, evaluations or people."""
        if any(changes.touches(key) for key in ("evaluasi", "skp", "pegawai")):
            self.list.refresh()
        editor = self.editing.editor
        if editor is not None and self._clean_document() in changes.ids("evaluasi"):
            read = functools.partial(self._read, editor.evaluasi.skp_id)
            self.context.read(self, read, self._show, key="again")

    def show_unit(self, draft: Draft | None = None) -> None:
        """Penetapan predikat of a unit."""
        if self.can_leave():
            self.pages.setCurrentWidget(self.unit_page)
            self.unit_page.open_page(draft, self.list.chosen_unit())
            self.unit_page.unit.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_periode(self) -> None:
        """Another period: the same person there if he is on the list, else the list; the unit stays."""
        if self.pages.currentWidget() is self.unit_page:
            self.unit_page.load()
            self.list.load()
            return
        if not self.can_leave():
            return
        self.list.load(self._follow_periode)

    def _follow_periode(self) -> None:
        editor = self.editing.editor
        if self.is_editing and editor is not None and self.list.place_of(editor.skp.id)[0]:
            self.open_skp(editor.skp.id)
        else:
            self.pages.setCurrentWidget(self.list)

    def finish(self) -> None:
        """Store, finish and go on to the next person; a finished one only goes on."""
        editor = self.editing.editor
        if not self.is_editing or editor is None:
            return
        if editor.evaluasi.status is StatusEvaluasi.SELESAI or not editor.may_edit:
            self.next_item()
        elif editor.can_finish():
            self._store(self._stored_to_finish)
        else:
            self.editing.insist()

    def open_skp(self, skp_id: str) -> None:
        """Show the appraisal of a plan in the chosen period."""
        if self.can_leave():
            self.context.read(self, functools.partial(self._read, skp_id), self._show, key="open")

    def edit(self) -> None:
        """F2: the chosen evaluation; in one what lacks something first."""
        self.editing.focus_first() if self.is_editing else self.list.begin_chosen()

    def print_this(self) -> None:
        """Ctrl+P: to the print screen with this appraisal ticked; on the list with all that are finished."""
        editor = self.editing.editor
        if self.pages.currentWidget() is self.unit_page:
            self.unit_page.print_now()
        elif not self.is_editing:
            finished = self.list.finished()
            if finished:
                self.context.navigate("cetak", pegawai_ids=finished, form_key="dokumen-evaluasi")
            else:
                self.context.toast(tr("Belum ada evaluasi yang selesai pada daftar ini."))
        elif self.is_editing and editor is not None and self.can_leave():
            self.context.navigate("cetak", pegawai_id=editor.skp.pegawai_id, form_key="dokumen-evaluasi")

    def next_item(self) -> None:
        """Ctrl+Down: the next person; after the last one the list."""
        if not self._step(1) and self.is_editing:
            self.context.toast(tr("Ini pegawai terakhir pada daftar."))
            self._back()

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("F2", tr("Buka evaluasi terpilih; pada isian: ke yang belum lengkap")),
            ("F6", tr("Ke rating hasil kerja")),
            ("F7", tr("Ke rating perilaku kerja")),
            ("1 2 3", tr("Pada rating: di bawah, sesuai, di atas ekspektasi")),
            ("F9", tr("Ke catatan atau rekomendasi")),
            ("F4", tr("Pada realisasi atau bukti dukung: pilih bukti indikatornya")),
            ("F8", tr("Isian berikutnya yang belum lengkap")),
            ("Ctrl+Enter", tr("Selesai dan lanjut ke pegawai berikutnya")),
            ("Ctrl+↓", tr("Pegawai berikutnya")),
            ("Ctrl+↑", tr("Pegawai sebelumnya")),
        )

    def picture_views(self) -> tuple[str, ...]:
        """The appraisal with its predikat, and with the paper beside it."""
        return ("penilaian", "predikat", "pratinjau", "unit")

    def show_picture_view(self, name: str) -> None:
        """Open the first appraisal that is still worked on, with one or the other side."""
        if name == "unit":
            self.show_unit()
            return
        first = self.list.first_waiting() or self.list.model.id_at(0)
        if first is not None and not self.is_editing:
            self._show(self._read(first))
        self.editing.show_view({"penilaian": WORK, "predikat": PREDIKAT}.get(name, PAPER))

    def _read(self, skp_id: str) -> tuple[EvaluasiContext, Draft | None]:
        opened = appraisals.evaluasi_context(self.session, skp_id, self.context.periode)
        draft = None
        if opened.evaluasi.status is StatusEvaluasi.DRAF:
            draft = left_draft(self.session, self.form, self.draft_key(opened.evaluasi))
        return opened, draft

    def _show(self, found: tuple[EvaluasiContext, Draft | None]) -> None:
        opened, self._draft = found
        self._unit = (opened.unit_id, opened.unit)
        place, length = self.list.place_of(opened.skp.id)
        words = tr("Pegawai {} dari {}").format(place, length) if place else ""
        words += _part_of_year(opened.skp)
        self.editing.open_appraisal(opened, words, self._draft)
        self.pages.setCurrentWidget(self.editing)
        self.editing.focus_first()
        self._weigh()

    def _stored_to_finish(self, sent: Evaluasi, stored: Evaluasi) -> None:
        self.stored(sent, stored)
        editor = self.editing.editor
        if editor is not None and editor.evaluasi.id == stored.id and editor.dirty:
            self.finish()  # something was typed meanwhile; it belongs to what is finished
            return
        self.context.write(
            self,
            functools.partial(appraisals.selesaikan_evaluasi, self.session, stored.id, stored.versi),
            self._finished,
            touched=("evaluasi",),
        )

    def _open_person(self, pegawai_id: str) -> None:
        self._person = pegawai_id
        self.list.load(self._look_for_person)

    def _look_for_person(self) -> None:
        if self.list.skp_of(self._person) is None:
            self.list.show_only(ALL, self._open_found)  # a filter may hide him
        else:
            self._open_found()

    def _open_found(self) -> None:
        skp_id = self.list.skp_of(self._person)
        if skp_id is not None:
            self.open_skp(skp_id)
            return
        self.context.tell(
            tr("Belum dapat dievaluasi"),
            tr("SKP pegawai ini pada tahun {} belum ditetapkan; tetapkan dahulu pada layar SKP.").format(
                self.context.tahun
            ),
        )

    def can_leave(self) -> bool:
        """Put what is typed into a draft at once, also that of a unit; stay when even that fails."""
        return super().can_leave() and self.unit_page.keeper.keep_now()

    def keep_draft(self) -> None:
        """The window loses the focus."""
        self.can_leave()

    def _go_on_with_unit(self, draft: Draft) -> None:
        _, tahun, periode = draft.object_id.split("/")
        self.context.set_periode(int(tahun), JenisPeriode(periode))
        self.show_unit(draft)

    def _go_on(self, draft: Draft) -> None:
        skp_id, _, periode = draft.object_id.partition("/")
        try:
            plan = get_skp(self.session, skp_id)
            self.context.set_periode(plan.tahun, JenisPeriode(periode))
        except (ServiceError, ValueError):
            self._lost_draft(draft)
            return
        self.list.show_only(ALL)
        if self.can_leave():
            self.context.read(self, functools.partial(self._read, skp_id), self._show_and_go_on, key="open")

    def _show_and_go_on(self, found: tuple[EvaluasiContext, Draft | None]) -> None:
        self._show(found)
        if self._draft is not None:
            self.editing.draft_offer.go_on()

    def _typed(self) -> None:
        self.keeper.poke()
        self._weigh()

    def _weigh(self) -> None:
        editor = self.editing.editor
        if editor is not None:
            weigh = functools.partial(self._balance, editor.evaluasi, self._unit)
            self.context.read(self, weigh, self._show_balance, key="balance")

    def _balance(self, evaluasi: Evaluasi, unit: tuple[str | None, str]) -> _Weighed:
        found = appraisals.balance(
            self.session,
            evaluasi.tahun,
            evaluasi.periode,
            penilai_id=evaluasi.penilai.pegawai_id,
            berjalan=evaluasi,
        )
        of_unit = appraisals.balance(
            self.session, evaluasi.tahun, evaluasi.periode, unit_id=unit[0], berjalan=evaluasi
        ) if unit[0] else None
        return found, evaluasi.penilai.nama, of_unit, unit[1]

    def _show_balance(self, found: _Weighed) -> None:
        self.editing.panel.show_balance(*found)

    def _step(self, by: int) -> bool:
        editor = self.editing.editor
        if not self.is_editing or editor is None:
            return self.list.table.step(by) is not None
        other = self.list.neighbour(editor.skp.id, by)
        if other is not None:
            self.open_skp(other)
        return other is not None

    def _finished(self, evaluasi: Evaluasi) -> None:
        editor = self.editing.editor
        if editor is None or editor.evaluasi.id != evaluasi.id:
            self.list.refresh()  # he went elsewhere meanwhile
            return
        editor.replaced(evaluasi)
        self.editing.sync()
        predikat = editor.predikat
        words = editor.paket.label_predikat[predikat].title() if predikat else ""
        self.context.toast(tr("{}: {}.").format(evaluasi.pegawai.nama, words))
        self.next_item()

    def _reopen(self) -> None:
        editor = self.editing.editor
        if editor is None or not self.context.ask(
            tr("Buka kembali evaluasi {}?").format(editor.evaluasi.pegawai.nama),
            tr("&Buka kembali"),
            detail=tr("Formulir yang sudah ditandatangani perlu dicetak ulang setelah diperbaiki."),
        ):
            return
        self.context.write(
            self,
            functools.partial(
                appraisals.buka_kembali_evaluasi, self.session, editor.evaluasi.id, editor.evaluasi.versi
            ),
            self._reopened,
            touched=("evaluasi",),
        )

    def _reopened(self, evaluasi: Evaluasi) -> None:
        editor = self.editing.editor
        if editor is not None and editor.evaluasi.id == evaluasi.id:
            editor.replaced(evaluasi)
            self.editing.sync()

    def _take_newer(self) -> None:
        """Let this draft speak of the plan as an addendum made it; what was typed is stored before."""
        editor = self.editing.editor
        if editor is None:
            return
        if editor.dirty:
            self._store(self._stored_to_renew)
        else:
            self._renew(editor.evaluasi)

    def _stored_to_renew(self, sent: Evaluasi, stored: Evaluasi) -> None:
        self.stored(sent, stored)
        self._renew(stored)

    def _renew(self, evaluasi: Evaluasi) -> None:
        call = functools.partial(pakai_versi_terbaru, self.session, evaluasi.id, evaluasi.versi)
        self.context.write(self, call, self._renewed, touched=("evaluasi",),
                           text=tr("Evaluasi memakai isi SKP terbaru; teks pada indikator yang tetap ada "
                                   "dipertahankan."))

    def _renewed(self, evaluasi: Evaluasi) -> None:
        self.open_skp(evaluasi.skp_id)

    def draft_key(self, document: Evaluasi) -> str:
        """Plan and period: a fresh appraisal has no id yet that a later start would find again."""
        return f"{document.skp_id}/{document.periode.value}"

    def _answer_draft(self, go_on: bool) -> None:
        super()._answer_draft(go_on)
        self._weigh()
