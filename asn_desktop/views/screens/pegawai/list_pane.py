"""The left side: search, filters with their chips, and the list of pegawai."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.pegawai_list import PegawaiListState
from asn_desktop.services.pegawai import PegawaiRow, pegawai_rows
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.row_copies import RowCopies
from asn_desktop.views.screens.pegawai.filter_popup import FilterPopup
from asn_desktop.views.screens.pegawai.rows import columns
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import Chip
from asn_desktop.views.widgets.basics import Card, button, fold_button, icon_button, label, row
from asn_desktop.views.widgets.flow import FlowLayout
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.layouts import discard_widgets
from asn_desktop.views.widgets.tiles import EmptyState

_NARROW_BELOW = 460
_PAUSE_MS = 80
_WIDTH = "pegawai.lebar."


class ListPane(Card):
    """Signals: ``asked`` (search, filter or order changed: read anew), ``chosen`` and ``opened`` (id),
    ``removal_asked`` (id), ``filter_wanted`` (the box needs its counts), ``new_asked``, ``import_asked``,
    ``paste_asked`` (Ctrl+V). ``more`` opens what can be done with the list as a whole.
    """

    asked = Signal()
    chosen = Signal(str)
    opened = Signal(str)
    removal_asked = Signal(str)
    filter_wanted = Signal()
    new_asked = Signal()
    import_asked = Signal()
    paste_asked = Signal()

    def __init__(
        self, context: ScreenContext, state: PegawaiListState, parent: QWidget | None = None
    ) -> None:
        super().__init__(margin=GAP.M, parent=parent)
        self._context, self._state = context, state
        self.body.setContentsMargins(0, px(GAP.M), 0, px(GAP.S))
        self._narrow = False
        self.count = label("", "muted")
        self.filter = button(tr("S&aring"), "secondary", "list-filter", self.open_filter)
        self.more = icon_button("ellipsis", tr("Daftar tersimpan, kolom, ubah beberapa, dan berkas"))
        self.new = button(tr("&Baru"), "primary", "plus", tip=tr("Pegawai baru (Ctrl+N)"))
        self.search = TextEdit(tr("Cari pegawai"), 120)
        self.search.setPlaceholderText(tr("Cari nama, NIP, jabatan, atau unit  ·  Ctrl+F"))
        self.search.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._popup: FilterPopup | None = None
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.clear = button(
            tr("Hapus saringan"), "link", on_click=self.clear_filters, tip=tr("Esc pada daftar")
        )
        self.model = PagedTableModel(self._columns(), self._fetch)
        self.empty = EmptyState("users", "", "", tr("&Impor dari SIASN"), self._act_on_empty)
        self.add_first = button(tr("&Tambah pegawai"), "link")
        self.table = RecordTable(self.model, tr("Daftar pegawai"), two_lines=True, empty=self.empty)
        RowCopies(context, self.table, _pegawai_of)
        self.table.widths = {name.removeprefix(_WIDTH): int(width) for name, width in context.sizes.items()
                             if name.startswith(_WIDTH) and width.isdigit()}
        self._wait = Debouncer(_PAUSE_MS, self, on_fire=self._searched)
        self._build()
        self._connect()

    @property
    def popup(self) -> FilterPopup:
        """The box of the filters, made when it is first wanted."""
        if self._popup is None:
            self._popup = FilterPopup(self)
            self._popup.chosen.connect(self._filter_chosen)
            self._popup.cleared.connect(self.clear_filters)
        return self._popup

    def show_ids(self, ids: Sequence[str], total: int, first: Sequence[PegawaiRow] = ()) -> None:
        """Show what was found, keeping the person that was chosen; ``first``: the rows of the first page."""
        self._state.list.take_ids(ids, total)
        wanted = self._state.list.current
        self._set_columns()
        self.count.setText(self._state.list.count_words())
        self._say_empty(total)
        self.model.set_ids(ids, first)
        self._state.list.current = wanted  # a list that gets the cursor while it fills goes to its first row
        self.table.choose(wanted)
        self._show_chips()

    def open_filter(self) -> None:
        """Ask for the counts; the box opens when they are there."""
        self.filter_wanted.emit()

    def clear_filters(self) -> None:
        """Every filter and the search off."""
        if self._state.list.clear_filters():
            self.search.set_value("")
            self.asked.emit()

    def focus_search(self) -> None:
        """Put the cursor into the search field, its text marked."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_search(self) -> None:
        """Bring the field in step with the state."""
        self.search.set_value(self._state.list.search)

    def finish_typing(self) -> None:
        """Search now for what was typed."""
        if self._wait.is_waiting():
            self._wait.flush()

    def refresh_columns(self) -> None:
        """The chosen year is another: its predikat, its heading."""
        self._set_columns()
        self.model.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search to the list; Esc clears; Delete asks to remove the person."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search:
                return self._search_key(event)
            if watched is self.table.view:
                return self._list_key(event)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where four would be too narrow."""
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW_BELOW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._set_columns()
            fold_button(self.new, tr("&Baru"), folded=narrow)
            fold_button(self.filter, tr("S&aring"), folded=narrow)
            self.new.setToolTip(tr("Pegawai baru (Ctrl+N)"))
            words = tr("Cari nama, NIP, jabatan, atau unit")
            self.search.setPlaceholderText(words if narrow else f"{words}  ·  Ctrl+F")

    def _build(self) -> None:
        inset = px(GAP.M) + 2
        head = row(label(tr("Pegawai"), "title"), self.count, None, self.filter, self.new)
        finding = row(self.search, self.more)
        chips = row(self._chips, self.clear)
        chips.setStretch(0, 1)
        chips.setAlignment(self.clear, Qt.AlignmentFlag.AlignTop)
        for line in (head, finding, chips):
            line.setContentsMargins(inset, 0, inset, 0)
        self._chips_line = QWidget()
        self._chips_line.setLayout(chips)
        layout = self.empty.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(layout.count() - 1, row(None, self.add_first, None))
        self.filter.setAccessibleName(tr("Saring daftar pegawai"))
        self.new.setAccessibleName(tr("Pegawai baru"))
        self.add(head, finding, self._chips_line)
        self.body.addWidget(self.table, 1)
        self._chips_line.hide()

    def _connect(self) -> None:
        if not self._context.may(Izin.UBAH_PEGAWAI):
            self.new.hide()
        self.new.clicked.connect(self.new_asked)
        self.add_first.clicked.connect(self.new_asked)
        self.search.changed.connect(self._wait.poke)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self.opened)
        self.table.sort_wanted.connect(self._sort)
        self.table.width_changed.connect(self._keep_width)
        self.model.failed.connect(self._context.fail)
        self.search.installEventFilter(self)
        self.table.view.installEventFilter(self)

    def _columns(self) -> tuple[Column, ...]:
        return columns(self._context.tahun, narrow=self._narrow, kolom=self._state.kolom,
                       kelengkapan=self._state.shows_kelengkapan())

    def _set_columns(self) -> None:
        wanted = self._columns()
        self.table.keeps_widths = bool(self._state.kolom) and not self._narrow
        if [column.title for column in wanted] != [column.title for column in self.model.columns]:
            kept = self._state.list.current
            self.model.set_columns(wanted)
            self._state.list.current = kept  # a list that has the cursor goes to its first row meanwhile
            self.table.choose(kept)
        self.model.show_order(self._state.list.order)

    def _fetch(self, ids: Sequence[str]) -> Sequence[PegawaiRow]:
        return pegawai_rows(self._context.session, ids, self._context.tahun, self._state.kolom)

    def _searched(self) -> None:
        self._state.list.search = str(self.search.value() or "")
        self.asked.emit()

    def _choose(self, record_id: str) -> None:
        self._state.list.current = record_id
        self.chosen.emit(record_id)

    def _sort(self, key: str) -> None:
        self._state.list.sort_by(key)
        self.asked.emit()

    def _keep_width(self, title: str, width: int) -> None:
        self._context.sizes[f"{_WIDTH}{title}"] = str(width)

    def _filter_chosen(self, key: str, value: str, plain: str) -> None:
        if self._state.choose(key, value, plain):
            self.asked.emit()

    def _remove_filter(self, key: str) -> None:
        if self._state.choose(key, ""):
            self.asked.emit()
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chips(self) -> None:
        discard_widgets(self._flow)
        for active in self._state.chips():
            chip = Chip(active.key, active.words)
            chip.removed.connect(self._remove_filter)
            self._flow.addWidget(chip)
        self._chips_line.setVisible(self._state.is_narrowed())

    def _say_empty(self, total: int) -> None:
        nobody = not total and not self._state.is_narrowed()
        self.add_first.setVisible(nobody)
        if nobody:
            self.empty.say(
                tr("Belum ada pegawai"),
                tr("Ambil daftar dari unduhan SIASN, atau isi satu per satu mulai dari NIP."),
            )
            self.empty.action.setText(tr("&Impor dari SIASN"))
        else:
            self.empty.say(
                tr("Tidak ada pegawai yang cocok"), tr("Periksa ejaan, atau lepaskan sebagian saringan.")
            )
            self.empty.action.setText(tr("&Hapus saringan"))

    def _act_on_empty(self) -> None:
        if self._state.is_narrowed():
            self.clear_filters()
        else:
            self.import_asked.emit()

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish_typing()
            self.table.view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.set_value("")
            self._searched()
            return True
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._state.is_narrowed():
            self.clear_filters()
            return True
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
            return True
        current = self.table.current_id()
        if event.key() == Qt.Key.Key_Delete and current is not None:
            self.removal_asked.emit(current)
            return True
        return False


def _pegawai_of(item: PegawaiRow) -> str:
    return item.id
