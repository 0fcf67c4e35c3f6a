"""The Cetak screen: tick people and forms, see what is missing, print the batch, stop it when needed."""

import functools
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from asn_desktop.domain.periode import nama_periode
from asn_desktop.services.changes import Changes
from asn_desktop.services.printing import (
    Kekurangan,
    PrintBroken,
    PrintOrder,
    PrintResult,
    PrintStopped,
    Unfinished,
    missing_for_print,
    print_forms,
)
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.draft_keeper import WithSent
from asn_desktop.views.jobs import Job
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens.cetak.lacking import Lacking
from asn_desktop.views.screens.cetak.lists_page import ListsPage
from asn_desktop.views.screens.cetak.order_card import MERGED, OrderCard
from asn_desktop.views.screens.cetak.people_card import PeopleCard
from asn_desktop.views.screens.cetak.sending import Sending
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, heading_block, row
from asn_desktop.views.widgets.progress import ProgressStrip
from asn_desktop.views.widgets.stacks import heed_only_shown
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import number

_PEOPLE, _LISTS = "orang", "daftar"
_FIRST_FORMS = ("evaluasi", "dokumen-evaluasi")


class CetakScreen(Screen):
    """Papers of each person: left the people, right the options; or lists of many. One job at a time."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        head, self.title, self.below = heading_block(tr("Cetak"), "")
        self.go = button(tr("&Cetak"), "primary", "printer", self.print_this)
        self.progress = ProgressStrip()
        self.people = PeopleCard(context)
        self.order = OrderCard(context)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.people)
        self.split.addWidget(self.order)
        self.split.setSizes([px(610), px(490)])
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.kind = SegmentedChoice(
            [(_PEOPLE, tr("Formulir tiap pegawai")), (_LISTS, tr("Daftar"))], tr("Yang dicetak"))
        self.kind.set_value(_PEOPLE)
        self.lists = ListsPage(context)
        self.stack = QStackedWidget()
        heed_only_shown(self.stack)
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.lists)
        self.page.addLayout(row(head, self.kind, self.go))
        self.page.addWidget(self.progress)
        self.page.addWidget(self.stack, 1)
        self._job: Job | None = None
        self._made_in = self.order.folder
        self._written: tuple[Path, ...] = ()
        self._unfinished: tuple[PrintOrder, Unfinished] | None = None
        self._wait = Debouncer(300, self, on_fire=self._check)
        self.order.set_forms(_FIRST_FORMS)
        self.people.ticked_changed.connect(self._order_changed)
        self.order.changed.connect(self._order_changed)
        self.order.resume_asked.connect(self._resume)
        self.order.open_folder_asked.connect(self._open_folder)
        self.sending = Sending(context, self.progress, self)
        self.order.printer_asked.connect(self._send)
        self.lacking = Lacking(context, self)
        self.order.save_lacks_asked.connect(self.lacking.save)
        self.progress.cancelled.connect(self._cancel)
        self.kind.chosen.connect(self._kind_chosen)
        self.lists.ready_changed.connect(self._lists_changed)

    def first_place(self) -> QWidget:
        """The list of people, or which list."""
        return self.lists.form if self._shows_lists() else self.people.table.view

    def open_at(self, **target: object) -> None:
        """The list; ``pegawai_id`` ticks one person, ``pegawai_ids`` several, ``form_key`` one form,
        ``daftar`` chooses a list, ``bulan`` the month of daily logs.
        """
        self.order.load()
        month = target.get("bulan")
        self.order.letters.show_months(self.context.tahun, month if isinstance(month, date) else None)
        self.people.load()
        form_key, pegawai_id = target.get("form_key"), target.get("pegawai_id")
        daftar = target.get("daftar")
        if isinstance(daftar, str):
            self._show_kind(_LISTS)
            self.lists.show_form(daftar, target.get("unit_id"), target.get("keadaan"))
        elif form_key or pegawai_id:
            self._show_kind(_PEOPLE)
        if self._shows_lists():
            self.lists.load()
        if isinstance(form_key, str):
            self.order.set_forms((form_key,))
        several = target.get("pegawai_ids")
        if isinstance(pegawai_id, str):
            self.people.tick_only(pegawai_id)
        elif isinstance(several, tuple):
            self.people.clear()
            self.people.tick(several)
        self._order_changed()

    def on_changes(self, changes: Changes) -> None:
        """Others changed people, plans or evaluations."""
        self.people.load()
        self._order_changed()
        self.lists.refresh()

    def on_periode(self) -> None:
        """Another year or period is printed."""
        self.order.letters.show_months(self.context.tahun)
        self._order_changed()

    def find_here(self) -> None:
        """Ctrl+F: the search field."""
        self._show_kind(_PEOPLE)
        self.people.search.setFocus()

    def print_this(self) -> None:
        """Print what is ticked, or the list that is shown."""
        if self._shows_lists():
            self.lists.print_now()
            return
        if self._job is not None:
            return
        order = self.make_order()
        if not order.pegawai_ids or not order.form_keys:
            self.context.tell(
                tr("Belum ada yang dicetak"),
                tr("Tandai paling sedikit satu pegawai dan satu formulir, lalu tekan Cetak."),
            )
            return
        self._unfinished = None
        self._begin(order)

    def _resume(self) -> None:
        """Print what a batch left when it was stopped, into the same folder."""
        if self._job is None and self._unfinished is not None:
            order, left = self._unfinished
            self._begin(replace(order, pegawai_ids=left.rest, lanjut=not order.gabung))

    def _begin(self, order: PrintOrder) -> None:
        self._wait.cancel()
        self.context.jobs.void(self, "check")  # printing finds the same and must not wait for it
        self.order.hide_result()
        self.progress.begin(tr("Menyiapkan {} pegawai").format(number(len(order.pegawai_ids))))
        self.go.setEnabled(False)
        self._job = self.context.run(
            self,
            functools.partial(_print, self.session, order),
            WithSent(order, self._printed),
            title=tr("Mencetak"),
            failed=self._failed,
            cancelled=self._cancelled,
        )
        self._job.progressed = self.progress.step

    def print_ticked(self) -> None:
        """Ctrl+Shift+P: the ticked list is here."""
        self.print_this()

    def picture_views(self) -> tuple[str, ...]:
        """An order that is ready, one that is being printed, and a list."""
        return ("pilihan", "berjalan", "daftar")

    def show_picture_view(self, name: str) -> None:
        """Tick the first people of the list; the strip of a batch half way; the DUK."""
        if name == "daftar":
            self._ended()
            self.open_at(daftar="duk")
            return
        self.people.tick(self.people.model.ids()[:12])
        if name == "berjalan":
            self.progress.begin(tr("Menyiapkan {} pegawai").format(number(12)))
            self.progress.step(7, 12, tr("Menyusun halaman"))
            self.go.setEnabled(False)

    def make_order(self) -> PrintOrder:
        """The order as it is chosen now."""
        gabung = self.order.files.value() == MERGED
        folder = self.order.folder
        return PrintOrder(
            form_keys=self.order.form_keys(),
            tahun=self.context.tahun,
            periode=self.context.periode,
            pegawai_ids=tuple(self.people.chosen),
            out=_free_name(folder, self.context.tahun, merged=gabung),
            gabung=gabung,
            kertas=self.order.kertas.value(),
            penandatangan_id=self.order.letters.signer.chosen_id(),
            wakil_id=self.order.signer.chosen_id(),
            bulan=self.order.letters.bulan(),
            tanggal=self.order.letters.tanggal(),
            bolak_balik=self.order.bolak_balik(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share a narrow page evenly."""
        super().resizeEvent(event)
        if event.size().width() < px(1050):
            self.split.setSizes([px(540), px(430)])

    def _shows_lists(self) -> bool:
        return self.kind.value() == _LISTS

    def _show_kind(self, key: str) -> None:
        self.kind.set_value(key)
        self._kind_chosen(key)

    def _kind_chosen(self, key: str) -> None:
        self.stack.setCurrentWidget(self.lists if key == _LISTS else self.split)
        if key == _LISTS:
            self.lists.load()
            self._lists_changed()
        else:
            self._order_changed()

    def _lists_changed(self) -> None:
        if self._shows_lists():
            self.below.setText(tr("Satu kertas tentang banyak pegawai"))
            self.go.setText(tr("&Cetak daftar"))
            self.go.setEnabled(self.lists.order() is not None and not self.lists.is_busy())

    def _order_changed(self) -> None:
        if self._shows_lists():
            return
        people, forms = len(self.people.chosen), len(self.order.form_keys())
        periode = f"{nama_periode(self.context.periode)} {self.context.tahun}"
        self.below.setText(tr("{} pegawai · {} formulir · {}").format(number(people), forms, periode))
        self.order.show_periode(tr("Formulir evaluasi dicetak untuk {}.").format(periode))
        self.go.setText(tr("&Cetak {} pegawai").format(number(people)) if people else tr("&Cetak"))
        self.go.setEnabled(self._job is None and people * forms > 0)
        self.order.show_checking(people * forms)
        self.context.jobs.void(self, "check")
        if people * forms:
            self._wait.poke()

    def _check(self) -> None:
        order = self.make_order()
        papers = len(order.pegawai_ids) * len(order.form_keys)
        if papers and self._job is None:
            self.context.run(
                self,
                functools.partial(_missing, self.session, order, papers),
                self._checked,
                title="",
                key="check",
            )

    def _checked(self, found: tuple[tuple[Kekurangan, ...], int]) -> None:
        missing, papers = found
        self.lacking.found = missing
        without = sum(item.berat in ("lewat", "gagal") for item in missing)
        self.order.show_readiness(missing, papers - without)

    def _send(self) -> None:
        if self._job is None:
            self.sending.begin(self._written, self.order.sisi())

    def _cancel(self) -> None:
        self.sending.cancel()
        if self._job is not None:
            self._job.cancel()

    def _printed(self, order: PrintOrder, made: PrintResult | Unfinished) -> None:
        before = self._unfinished[1].result if self._unfinished is not None else None
        self._unfinished = None
        self._ended()
        result = made if isinstance(made, PrintResult) else made.result
        whole = before.plus(result) if before is not None else result
        self._made_in = whole.written[0].parent if whole.written else self.order.folder
        self._written = whole.written
        if isinstance(made, PrintResult):
            self.order.show_result(whole)
            return
        left = replace(made, result=whole)
        self._unfinished = order, left
        self.order.show_unfinished(left)
        if made.error is not None:
            self.context.fail(made.error)
        else:
            self.context.toast(tr("Pencetakan dihentikan; berkas yang sudah selesai tetap ada."))

    def _failed(self, error: object) -> None:
        self._ended()
        self.context.fail(error)

    def _cancelled(self) -> None:
        self._ended()
        self.context.toast(tr("Pencetakan dihentikan; berkas yang sudah selesai tetap ada."))

    def _ended(self) -> None:
        self._job = None
        self.progress.end()
        self.go.setEnabled(True)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made_in)))


def _print(session: Session, order: PrintOrder, work: Work) -> PrintResult | Unfinished:
    try:
        return print_forms(session, order, work)
    except (PrintStopped, PrintBroken) as early:
        return early.unfinished


def _missing(
    session: Session, order: PrintOrder, papers: int, work: Work
) -> tuple[tuple[Kekurangan, ...], int]:
    return missing_for_print(session, order, work), papers


def _free_name(folder: Path, tahun: int, *, merged: bool) -> Path:
    """A name for the merged file, or for a batch's own folder, that nothing has yet: no print is replaced."""
    stem, suffix = ("Gabungan", ".pdf") if merged else ("Satuan", "")
    attempt = 1
    while True:
        tail = "" if attempt == 1 else f"_{attempt}"
        found = folder / f"{tahun}_Cetak_{stem}{tail}{suffix}"
        if not found.exists():
            return found
        attempt += 1
