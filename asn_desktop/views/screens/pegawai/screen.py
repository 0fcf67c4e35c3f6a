"""The Pegawai screen: the list with its filters, the file of the chosen person, the dialogs around them."""

import functools

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.presenters.pegawai_list import PegawaiListState, filter_options
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import Draft
from asn_desktop.services.errors import Rejected
from asn_desktop.services.pegawai import (
    PegawaiFacets,
)
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.exporting import ExportActions
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.pegawai.actions import RECORDS, PersonActions
from asn_desktop.views.screens.pegawai.file_pane import FilePane
from asn_desktop.views.screens.pegawai.list_actions import ListActions
from asn_desktop.views.screens.pegawai.list_pane import ListPane
from asn_desktop.views.screens.pegawai.privacy import PrivacyActions
from asn_desktop.views.screens.pegawai.reading import Found, count, find, open_file
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr

_LISTED = ("pegawai", "unit_kerja", "evaluasi", *RECORDS)
_SHOWN = (*_LISTED, "skp")
_WIDE_FROM = 1060  # list with four columns
_TWO_PANES_FROM = 780  # below: the file replaces the list
_FILE_PAUSE_MS = 70
_SPLIT = "pegawai.split"


class PegawaiScreen(Screen):
    """Keeps list and file in step; everything is read and written in the worker."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.state = PegawaiListState()
        self.list = ListPane(context, self.state)
        self.file = FilePane(context)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(px(GAP.M))
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.file)
        self.page.addWidget(self.splitter, 1)
        self._layout = ""
        self._reading = Debouncer(_FILE_PAUSE_MS, self, on_fire=self._read_file)
        self._wanted = ""
        self.person = PersonActions(context, self)
        self.exporting = ExportActions(context, self)
        self.privacy = PrivacyActions(context, self)
        self.many = ListActions(context, self.list, self.state)
        self._connect()

    def first_place(self) -> QWidget:
        """The list of people."""
        return self.list.table.view

    def open_at(self, **target: object) -> None:
        """The list; with ``pegawai_id`` that person's file, with filter names that filter, with ``draft``
        what was left unsaved, with ``new`` the form for a new person, with ``ekspor`` the export of all, with
        ``pindaian`` a folder of scans, with ``rekaman``, ``rekaman_id`` and ``kolom`` the form of a record of
        that person, the cursor in a field.
        """
        draft, pegawai_id = target.get("draft"), target.get("pegawai_id")
        filtered = self.state.take_target(target)
        if isinstance(pegawai_id, str):
            self._go_to(pegawai_id)
        elif filtered:
            self.list.show_search()
            self.reload()
        elif not self.list.model.ids():
            self.reload()
        if isinstance(draft, Draft):
            self._open_draft(draft)
        elif target.get("new"):
            self.new()
        elif isinstance(pegawai_id, str) and isinstance(target.get("rekaman"), str):
            where = (str(target.get(key) or "") for key in ("rekaman", "rekaman_id", "kolom"))
            self.person.mend(pegawai_id, *where)
        elif target.get("ekspor"):
            self.exporting.begin()
        elif target.get("pindaian"):
            self.many.take_scans()

    def on_changes(self, changes: Changes) -> None:
        """Others wrote: list and file are read anew where they show it."""
        if changes.touches(*_LISTED):
            self.reload()
        if changes.touches(*_SHOWN):
            self._reading.poke()

    def on_periode(self) -> None:
        """Predikat and JP are those of the chosen year."""
        self.list.refresh_columns()
        self._reading.poke()

    def can_leave(self) -> bool:
        """What is typed lies in drafts of the dialogs; what waits to be read is asked for now."""
        self.list.finish_typing()
        if self._reading.is_waiting():
            self._reading.flush()
        return True

    def reload(self) -> None:
        """Read the list as it is asked for now."""
        self.context.read(
            self,
            functools.partial(
                find, self.session, self.state.query(), self.context.tahun, self.state.kolom
            ),
            self._show_found,
            key="list",
        )

    def find_here(self) -> None:
        """Ctrl+F: the search field."""
        if self._layout == "one":
            self._show_list()
        self.list.focus_search()

    def new(self) -> None:
        """Ctrl+N: a new person, beginning with the NIP."""
        self.person.new()

    def print_this(self) -> None:
        """Ctrl+P: the print screen with this person ticked."""
        opened = self.file.opened
        if opened is not None and self.context.allowed(Izin.CETAK):
            self.context.navigate("cetak", pegawai_id=opened.file.id)

    def next_item(self) -> None:
        """Ctrl+Down: the next person."""
        self.list.table.step(1)

    def previous_item(self) -> None:
        """Ctrl+Up: the person before."""
        self.list.table.step(-1)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers."""
        offered = [
            Command("lacking", tr("Pegawai dengan data belum lengkap"), "", "list-filter"),
            Command("unassigned", tr("Pegawai tanpa pejabat penilai"), "", "list-filter"),
        ]
        if self.context.may(Izin.UBAH_PEGAWAI):
            offered.insert(0, Command("new", tr("Pegawai baru"), tr("Isi mulai dari NIP"), "user-plus"))
        if self.context.may(Izin.EKSPOR):
            offered.append(Command("export", tr("Ekspor semua pegawai ke berkas"), "", "file-up"))
        return (*offered, *(Command(key, words, "", icon) for key, words, icon in self.many.entries()))

    def run_command(self, key: str) -> None:
        """Do one of ``commands``."""
        if key == "new":
            self.new()
        elif key == "export":
            self.exporting.begin()
        elif key in {name for name, _, _ in self.many.entries()}:
            self.many.act(key)
        else:
            self.open_at(**({"kelengkapan": "kurang"} if key == "lacking" else {"penilai": "kosong"}))

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("F2", tr("Ubah baris riwayat di bawah kursor, atau data pegawai")),
            ("Ctrl+D", tr("Gandakan baris riwayat")),
            ("Enter", tr("Dari daftar ke berkas; pada tabel: ubah baris")),
            ("Ins", tr("Tambah baris pada tabel riwayat")),
            ("Del", tr("Hapus yang terpilih")),
            ("Esc", tr("Pada daftar: lepaskan semua saringan")),
            ("Ctrl+V", tr("Pada daftar: tempel baris dari lembar kerja")),
            ("Ctrl+↓ / Ctrl+↑", tr("Pegawai berikutnya / sebelumnya")),
        )

    def edit(self) -> None:
        """F2: the row under the cursor of a history, else the person."""
        section = self._section_here()
        if section is not None:
            section.open_current()
        else:
            self._edit_person("")

    def duplicate(self) -> None:
        """Ctrl+D: one more like the row under the cursor of a history."""
        section = self._section_here()
        if section is not None:
            section.duplicate()
        else:
            self.context.toast(tr("Ctrl+D menggandakan baris pada tabel riwayat; pilih barisnya dahulu."))

    def picture_views(self) -> tuple[str, ...]:
        """The tabs behind the first one."""
        shown = (page for place, page in enumerate(self.file.pages) if self.file.tabs.isTabVisible(place))
        return (*[page.accessibleName().lower() for page in shown][1:], "riwayat-keluarga")

    def show_picture_view(self, name: str) -> None:
        """Turn to a tab."""
        tab, _, kind = name.partition("-")
        self.file.show_tab(next(page for page in self.file.pages if page.accessibleName().lower() == tab))
        if kind:
            self.file.history.fill()
            self.file.history.show_kind(kind)

    def _section_here(self) -> RecordSection | None:
        """The history that has the cursor."""
        found: QWidget | None = self.focusWidget()
        while found is not None and not isinstance(found, RecordSection):
            found = found.parentWidget()
        return found

    def _edit_person(self, field: str) -> None:
        opened = self.file.opened
        if opened is not None:
            self.person.edit(opened.file.id, field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two panes, a narrow list, or one pane after the other."""
        super().resizeEvent(event)
        width = self.width() - 2 * px(GAP.XL)
        wanted = "wide" if width >= px(_WIDE_FROM) else "two" if width >= px(_TWO_PANES_FROM) else "one"
        if wanted == self._layout:
            return
        self._layout = wanted
        self.file.set_alone(wanted == "one")
        self.list.setVisible(True)
        self.file.setVisible(wanted != "one")
        self.list.setMinimumWidth(px(270))
        self.file.setMinimumWidth(px(430) if wanted != "one" else 0)
        self._divide()

    def _divide(self) -> None:
        """Give list and file their shares, as the person left them."""
        kept = self.context.sizes.get(f"{_SPLIT}.{self._layout}", "")
        usual = 50 if self._layout == "wide" else 40
        share = int(kept) if kept.isdigit() and 10 < int(kept) < 90 else usual
        self.splitter.setSizes([share * 100, (100 - share) * 100])

    def _divided(self, position: int, number: int) -> None:
        sizes = self.splitter.sizes()
        if all(sizes):
            self.context.sizes[f"{_SPLIT}.{self._layout}"] = str(round(100 * sizes[0] / sum(sizes)))

    def _connect(self) -> None:
        self.splitter.splitterMoved.connect(self._divided)
        self.list.asked.connect(self.reload)
        self.many.asked.connect(self.reload)
        self.list.chosen.connect(self._person_chosen)
        self.list.opened.connect(self._person_opened)
        self.list.removal_asked.connect(self.person.ask_removal)
        self.person.added.connect(self._added)
        self.person.remarked.connect(self.file.show_remark)
        self.list.filter_wanted.connect(self._count_filters)
        self.list.new_asked.connect(self.new)
        self.list.import_asked.connect(self._go_to_import)
        self.file.edit_wanted.connect(self._edit_person)
        self.file.print_wanted.connect(self.print_this)
        self.file.removal_wanted.connect(self._ask_removal)
        self.file.back_wanted.connect(self._show_list)
        self.file.skp_wanted.connect(self._open_skp)
        self.file.evaluasi_wanted.connect(self._open_evaluasi)
        self.file.report_wanted.connect(self._report)
        self.file.restriction_wanted.connect(self._restrict)

    def _show_found(self, found: Found) -> None:
        fresh = (found.tahun, found.kolom) == (self.context.tahun, self.state.kolom)  # the rows carry these
        self.list.show_ids(found.ids, found.total, found.first if fresh else ())
        if not found.ids:
            self._wanted = ""
            self.file.show_nothing()

    def _person_chosen(self, pegawai_id: str) -> None:
        self._wanted = pegawai_id
        self._reading.poke()

    def _person_opened(self, pegawai_id: str) -> None:
        if self._layout == "one":
            self.file.show()
            self.list.hide()
        self.file.focus_here()

    def _show_list(self) -> None:
        self.list.show()
        self.file.setVisible(self._layout != "one")
        self.list.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, pegawai_id: str) -> None:
        """Choose a person, dropping filters that would hide him."""
        self.state.list.current = pegawai_id
        if self.state.is_narrowed() and pegawai_id not in self.list.model.ids():
            self.state.list.clear_filters()
            self.list.show_search()
        self._person_chosen(pegawai_id)
        self.reload()
        if self._layout == "one":
            self._person_opened(pegawai_id)

    def _read_file(self) -> None:
        if self._wanted:
            self.context.read(
                self,
                functools.partial(open_file, self.session, self._wanted),
                self._show_file,
                key="file",
                failed=self._file_failed,
            )

    def _show_file(self, opened: OpenFile) -> None:
        self.file.show_file(opened)

    def _file_failed(self, error: object) -> None:
        if isinstance(error, Rejected):
            self.file.show_nothing()  # the person is gone; the list follows by the news of it
        else:
            self.context.fail(error)

    def _count_filters(self) -> None:
        self.context.read(
            self,
            functools.partial(count, self.session, self.state.query()),
            self._open_filters,
            key="facets",
        )

    def _open_filters(self, found: tuple[PegawaiFacets, tuple[tuple[str, str, int], ...]]) -> None:
        values = {key: str(active.value) for key, active in self.state.list.filters.items()}
        self.list.popup.show_options(filter_options(*found, self.session.references), values)
        if not self.list.popup.isVisible():
            self.list.popup.open_below(self.list.filter)

    def _added(self, pegawai_id: str) -> None:
        self._go_to(pegawai_id)

    def _ask_removal(self) -> None:
        opened = self.file.opened
        if opened is not None:
            self.person.ask_removal(opened.file.id)

    def _report(self) -> None:
        if self.file.opened is not None:
            self.privacy.report(self.file.opened.file)

    def _restrict(self) -> None:
        if self.file.opened is not None:
            self.privacy.restrict(self.file.opened.file)

    def _open_draft(self, draft: Draft) -> None:
        owner = self.person.go_on(draft)
        if owner:
            self._go_to(owner)

    def _go_to_import(self) -> None:
        self.context.navigate("impor")

    def _open_skp(self, tahun: int) -> None:
        if self.file.opened is not None:
            self.context.set_periode(tahun, self.context.periode)
            self.context.navigate("skp", pegawai_id=self.file.opened.file.id)

    def _open_evaluasi(self, tahun: int, periode: str) -> None:
        if self.file.opened is not None:
            self.context.set_periode(tahun, JenisPeriode(periode))
            self.context.navigate("evaluasi", pegawai_id=self.file.opened.file.id)
