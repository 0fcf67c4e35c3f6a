"""What is done with the list of pegawai as a whole: kept under a name, given other columns, written to a
file, changed for many.
"""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.kolom_pegawai import known_keys
from asn_desktop.presenters.pegawai_list import PegawaiListState
from asn_desktop.services.daftar_simpanan import DaftarSimpanan, delete_list, save_list, saved_lists
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.tulis_daftar import Ditulis, PesananDaftar, list_takes_two, write_list
from asn_desktop.services.work import Work
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.screens.pegawai.bulk_dialog import BulkDialog, PasteDialog
from asn_desktop.views.screens.pegawai.list_dialogs import ColumnsDialog, SaveListDialog
from asn_desktop.views.screens.pegawai.list_pane import ListPane
from asn_desktop.views.screens.pegawai.scan_folder import ScanFolderDialog, choose_folder
from asn_desktop.views.translate import tr

_COLUMNS = "pegawai.kolom"
_Offered = tuple[tuple[DaftarSimpanan, ...], dict[tuple[str, str], str]]


class ListActions(QObject):
    """Lives with the screen; ``asked``: the list is to be read anew."""

    asked = Signal()

    def __init__(self, context: ScreenContext, pane: ListPane, state: PegawaiListState) -> None:
        super().__init__(pane)
        self._context, self._pane, self._state = context, pane, state
        self._lists: dict[str, DaftarSimpanan] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._out = Path()
        self.menu: QMenu | None = None
        state.kolom = known_keys(tuple(context.sizes.get(_COLUMNS, "").split(",")))
        pane.more.clicked.connect(self.offer)
        pane.paste_asked.connect(self.paste)

    def offer(self) -> None:
        """Read the saved lists; the menu opens when they are there."""
        ask = functools.partial(_offered, self._context.session)
        self._context.read(self, ask, self._open_menu, key="lists")

    def entries(self) -> tuple[tuple[str, str, str], ...]:
        """What can be done with the list: key for ``act``, words and icon, as menu and Ctrl+K offer it."""
        found = [
            ("simpan", tr("Simpan daftar ini…"), "save"),
            ("kolom", tr("Pilih kolom daftar…"), "list-checks"),
        ]
        if self._context.may(Izin.UBAH_PEGAWAI):
            found.append(("ubah", tr("Ubah beberapa pegawai…"), "pencil"))
            found.append(("tempel", tr("Tempel dari lembar kerja…"), "file-spreadsheet"))
            found.append(("pindaian", tr("Ambil folder pindaian…"), "folder-open"))
        if self._context.may(Izin.EKSPOR):
            found.append(("tulis", tr("Tulis daftar ke berkas…"), "file-down"))
        return tuple(found)

    def save(self) -> None:
        """Keep the list as it is shown under a name."""
        dialog = SaveListDialog(self._context, self._state.words(), self._window())
        dialog.named.connect(self._save)
        dialog.open()

    def choose_columns(self) -> None:
        """Choose the columns and their order."""
        dialog = ColumnsDialog(self._state.kolom, self._window())
        dialog.chosen.connect(self._take_columns)
        dialog.open()

    def change_many(self) -> None:
        """One value for the chosen people, or for all of the list."""
        if self._context.allowed(Izin.UBAH_PEGAWAI):
            shown = self._pane.model.ids()
            BulkDialog(self._context, self._pane.table.chosen_ids(), shown, self._window()).open()

    def paste(self) -> None:
        """A block of a spreadsheet."""
        if self._context.allowed(Izin.UBAH_PEGAWAI):
            PasteDialog(self._context, self._window()).begin()

    def take_scans(self) -> None:
        """A folder of scans, matched by the NIP on their names."""
        folder = choose_folder(self._window()) if self._context.allowed(Izin.UBAH_PEGAWAI) else None
        if folder is not None:
            ScanFolderDialog(self._context, self._window()).begin(folder)

    def write(self) -> None:
        """Ask for the file, then for the second person where one is needed."""
        if not self._context.allowed(Izin.EKSPOR):
            return
        kinds = tr("Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)")
        chosen, kind = QFileDialog.getSaveFileName(
            self._window(), tr("Tulis daftar"), tr("daftar pegawai.xlsx"), kinds
        )
        if chosen:
            out = Path(chosen)
            self.write_to(out if out.suffix else out.with_suffix(f".{kind.rpartition('.')[2].rstrip(')')}"))

    def write_to(self, out: Path) -> None:
        """Write the list into this file."""
        self._out = out
        ask = functools.partial(list_takes_two, self._context.session, self._order())
        self._context.read(self, ask, self._counted, key="write")

    def _order(self) -> PesananDaftar:
        kolom = ("nama", "nip", *self._state.kolom) if self._state.kolom else ()
        return PesananDaftar(self._state.query(), kolom, saringan=self._state.words())

    def _counted(self, takes_two: bool) -> None:
        if takes_two:
            ask_second_person(
                self._context.session, Tindakan.EKSPOR, self._context.jobs, self._write, self._window()
            )
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        job = _Writing(self._context.session, self._order(), self._out, saksi)
        self._context.run(self, job, self._written, title=tr("Menulis daftar"))

    def _written(self, done: Ditulis) -> None:
        self._context.toast(tr("{} pegawai ditulis ke {}.").format(done.jumlah, self._out.name))
        if done.ditahan:
            self._context.tell(tr("Ada yang tidak ditulis"), done.ditahan)

    def _open_menu(self, offered: _Offered) -> None:
        lists, self._names = offered
        self._lists = {one.id: one for one in lists}
        menu = QMenu(self._pane)
        for one in lists:
            _add(menu, "users" if one.bersama else "user", one.nama, f"buka {one.id}")
        if lists:
            menu.addSeparator()
        keeping, *others = self.entries()
        _add(menu, keeping[2], keeping[1], keeping[0])
        if lists:
            removal = menu.addMenu(theme.icon("trash-2"), tr("Hapus daftar tersimpan"))
            for one in lists:
                _add(removal, "", one.nama, f"hapus {one.id}")
        menu.addSeparator()
        for key, words, icon in others:
            _add(menu, icon, f"{words}\tCtrl+V" if key == "tempel" else words, key)
        menu.triggered.connect(self._act)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self._pane.more.mapToGlobal(QPoint(0, self._pane.more.height())))

    def _act(self, action: QAction) -> None:
        self.act(str(action.data()))

    def act(self, what: str) -> None:
        """Do what an entry of the menu names."""
        name, _, list_id = what.partition(" ")
        if name == "buka":
            self._state.take_contents(self._lists[list_id].isi, self._names)
            self._remember_columns()
            self._pane.show_search()
            self.asked.emit()
        elif name == "hapus":
            self._remove(self._lists[list_id])
        else:
            doing = {"simpan": self.save, "kolom": self.choose_columns, "ubah": self.change_many,
                     "tempel": self.paste, "pindaian": self.take_scans, "tulis": self.write}
            doing[name]()

    def _save(self, name: str, shared: bool) -> None:
        self._context.write(
            self,
            functools.partial(
                save_list, self._context.session, name, self._state.contents(), bersama=shared
            ),
            text=tr("Daftar {} disimpan.").format(name.strip()),
        )

    def _remove(self, one: DaftarSimpanan) -> None:
        self._context.write(
            self,
            functools.partial(delete_list, self._context.session, one.id),
            text=tr("Daftar {} dihapus.").format(one.nama),
        )

    def _take_columns(self, keys: Sequence[str]) -> None:
        self._state.kolom = tuple(keys)
        self._remember_columns()
        self.asked.emit()

    def _remember_columns(self) -> None:
        self._context.sizes[_COLUMNS] = ",".join(self._state.kolom)

    def _window(self) -> QWidget:
        return self._pane.window()


class _Writing:
    """Writes the file in the worker."""

    def __init__(self, session: Session, order: PesananDaftar, out: Path, saksi: Saksi | None) -> None:
        self._session, self._order, self._out, self._saksi = session, order, out, saksi

    def __call__(self, work: Work) -> Ditulis:
        return write_list(self._session, self._order, self._out, work, self._saksi)


def _offered(session: Session) -> _Offered:
    return saved_lists(session), {("unit", unit): nama for unit, nama, _ in unit_choices(session)}


def _add(menu: QMenu, icon: str, words: str, what: str) -> None:
    action = menu.addAction(words.replace("&", "&&"))
    if icon:
        action.setIcon(theme.icon(icon))
    action.setData(what)
