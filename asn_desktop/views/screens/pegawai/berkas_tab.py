"""Berkas: the scans of a person, taken in by dialog or by dropping them here, looked at, given out."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.services.dokumen.lihat import (
    BarisDokumen,
    BerkasPegawai,
    Dikeluarkan,
    berkas_pegawai,
    keluarkan_dokumen,
)
from asn_desktop.services.dokumen.simpan import DokumenDitambah, ambil_kembali
from asn_desktop.services.records import delete_record, get_record
from asn_desktop.services.second_person import Saksi
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog, agreed_to
from asn_desktop.views.record_table import ROW_TWO_LINES, RecordTable
from asn_desktop.views.screens.pegawai.berkas_add import AddDocumentsDialog, choose_files
from asn_desktop.views.screens.pegawai.berkas_viewer import DocumentDialog
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_button, label, row
from asn_desktop.views.widgets.tiles import Banner

_HEAD, _MOST_ROWS = 36, 8
_MEGABYTE = 1024 * 1024


class BerkasTab(Tab):
    """Enter looks, Insert adds, F4 changes what is said about it, Delete removes."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Berkas"), parent)
        self._context = context
        self._opened: OpenFile | None = None
        self._lines: dict[str, BarisDokumen] = {}
        self._leaving: BarisDokumen | None = None  # while the second person is asked
        self.setAcceptDrops(context.may(Izin.UBAH_PEGAWAI))

    def build(self, page: QWidget) -> None:
        """The table with its buttons, and above it what is missing."""
        may = self._context.may
        self.title, self.count = label(tr("Berkas"), "section"), label("", "muted")
        self.look = icon_button("eye", tr("Lihat berkas terpilih (Enter)"), self.look_at_current)
        self.edit = icon_button("pencil", tr("Ubah keterangan berkas terpilih (F4)"), self.edit_current)
        self.remove = icon_button("trash-2", tr("Hapus berkas terpilih (Del)"), self.ask_delete)
        self.more = icon_button("ellipsis", tr("Tindakan lain"), self._open_menu)
        self.menu = QMenu(self)
        self.menu.addAction(theme.icon("download"), tr("Keluarkan berkas terpilih…"), self._export_current)
        self.menu.addAction(theme.icon("folder-open"), tr("Keluarkan semua berkas…"), self._export_all)
        self.add = button(
            tr("Tambah"), "quiet", "plus", self.open_new, tip=tr("Insert, atau seret berkas ke sini")
        )
        self.add.setAccessibleName(tr("Tambah berkas"))
        self.missing = Banner(parent=page)
        self.nothing = label(
            tr("Belum ada berkas. Tekan Insert, atau seret pindaian PDF, JPEG, atau PNG ke sini."),
            "muted",
            wrap=True,
        )
        self.model = PagedTableModel(_columns(), self._fetch)
        self.table = RecordTable(self.model, tr("Berkas"), two_lines=True)
        self.table.view.setProperty("frame", "yes")
        self.table.view.installEventFilter(self)
        self.table.opened.connect(self._look)
        self.table.delete_wanted.connect(self.ask_delete)
        self.model.failed.connect(self._context.fail)
        self._may_change, self._may_remove, self._may_export = (
            may(Izin.UBAH_PEGAWAI),
            may(Izin.HAPUS),
            may(Izin.EKSPOR),
        )
        self.body.addWidget(self.missing)
        self.body.addLayout(
            row(
                self.title,
                self.count,
                None,
                self.look,
                self.edit,
                self.remove,
                self.more,
                self.add,
                gap=GAP.XS,
            )
        )
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        self.add.setVisible(self._may_change)

    def show_file(self, opened: OpenFile) -> None:
        """Read the documents of another person."""
        if self._opened is None or self._opened.file.id != opened.file.id:
            self._show(BerkasPegawai((), ()))
        self._opened = opened
        read = functools.partial(berkas_pegawai, self._context.session, opened.file.id)
        self._context.read(self, read, self._show, key="berkas")

    def lacking(self, opened: OpenFile) -> str:
        """The kinds of documents that must be there and are not."""
        return _missing(opened.file.dokumen_kurang)

    def open_new(self) -> None:
        """Ask for files and what they are."""
        if self._opened is not None and self._context.allowed(Izin.UBAH_PEGAWAI):
            self.take_files(choose_files(self._context, self.window()))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Ask what these files are; nothing for no files."""
        if paths and self._opened is not None:
            file = self._opened.file
            nama = str(file.values.get("nama") or "")
            dialog = AddDocumentsDialog(self._context, file.id, nama, paths, self.window())
            dialog.added.connect(self._added)
            dialog.open()

    def look_at_current(self) -> None:
        """Show the chosen document."""
        self._look(self.table.current_id() or "")

    def edit_current(self) -> None:
        """Change what is said about the chosen document."""
        line = self._current()
        if line is not None and self._may_change:
            read = functools.partial(get_record, self._context.session, DOKUMEN.key, line.id)
            self._context.read(self, read, self._open_record, key="keterangan")

    def ask_delete(self) -> None:
        """Remove the chosen document after a question; the trash keeps it for 30 days."""
        line = self._current()
        if line is None or not self._context.allowed(Izin.HAPUS):
            return
        if self._context.ask(
            tr("Hapus berkas ini?"),
            tr("&Hapus"),
            danger=True,
            detail=(
                tr("{} ({}) tidak dapat dikembalikan dari Sampah.")
                if line.rahasia
                else tr("{} ({}) tetap di Sampah selama 30 hari.")
            ).format(line.label, line.nama_berkas),
        ):
            self._leaving = line
            agreed_to(self._context, line.rahasia, self._delete, self.window())

    def _delete(self, saksi: Saksi | None) -> None:
        if self._leaving is None:
            return
        remove = functools.partial(
            delete_record, self._context.session, DOKUMEN.key, self._leaving.id, self._leaving.version, saksi
        )
        self._context.write(self, remove, touched=(DOKUMEN.key, "pegawai"), text=tr("Berkas dihapus."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert adds, F4 changes what is said about a document."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = {Qt.Key.Key_Insert: self.open_new, Qt.Key.Key_F4: self.edit_current}.get(
                Qt.Key(event.key())
            )
            if act is not None:
                act()
                return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this computer may be dropped."""
        if self._opened is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what the dropped files are."""
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def export_to(self, ids: Sequence[str], folder: Path) -> None:
        """Write these documents into a folder."""
        write = functools.partial(keluarkan_dokumen, self._context.session, tuple(ids), folder)
        self._context.run(self, write, self._exported, title=tr("Mengeluarkan berkas"), holds=True)

    def take_again(self, line: BarisDokumen, path: Path) -> None:
        """Take the lost file of a document in again."""
        take = functools.partial(ambil_kembali, self._context.session, line.id, path)
        self._context.write(
            self, take, touched=(DOKUMEN.key,), text=tr("Berkas {} ada kembali.").format(line.label)
        )

    def _show(self, found: BerkasPegawai) -> None:
        kept = self.table.current_id()
        self._lines = {line.id: line for line in found.dokumen}
        self.model.set_ids(tuple(self._lines))
        self.model.record(0)
        self.table.choose(kept if kept in self._lines else next(iter(self._lines), None))
        shown = len(self._lines)
        self.count.setText(str(shown) if shown else "")
        self.nothing.setVisible(not shown)
        for widget, wanted in (
            (self.table, True),
            (self.look, True),
            (self.edit, self._may_change),
            (self.remove, self._may_remove),
            (self.more, self._may_export),
        ):
            widget.setVisible(bool(shown) and wanted)
        self.table.setFixedHeight(px(_HEAD) + px(ROW_TWO_LINES) * min(shown, _MOST_ROWS) + 2)
        self.missing.show_text(_missing(found.kurang), Tone.WARN)

    def _fetch(self, ids: Sequence[str]) -> Sequence[BarisDokumen]:
        return [self._lines[key] for key in ids if key in self._lines]

    def _current(self) -> BarisDokumen | None:
        return self._lines.get(self.table.current_id() or "")

    def _look(self, dokumen_id: str) -> None:
        line = self._lines.get(dokumen_id)
        if line is None:
            return
        if not line.ada and not line.terkunci and self._may_change:
            self._offer_again(line)
            return
        dialog = DocumentDialog(self._context, line, self.window())
        dialog.export_wanted.connect(self._export_one)
        dialog.open()

    def _offer_again(self, line: BarisDokumen) -> None:
        if self._context.ask(
            tr("Berkas {} hilang dari data kantor.").format(line.nama_berkas),
            tr("&Pilih berkas…"),
            detail=tr("Bila pindaian yang sama masih ada, pilih berkas itu untuk memasukkannya lagi."),
        ):
            chosen, _ = QFileDialog.getOpenFileName(
                self.window(), tr("Pilih berkas yang sama"), line.nama_berkas
            )
            if chosen:
                self.take_again(line, Path(chosen))

    def _open_record(self, record: object) -> None:
        if self._opened is not None:
            RecordDialog(
                self._context,
                DOKUMEN,
                record=record,  # type: ignore[arg-type]
                parent_id=self._opened.file.id,
                two_people=self._is_sealed(record.id),  # type: ignore[attr-defined]
                parent=self.window(),
            ).open()

    def _is_sealed(self, dokumen_id: str) -> bool:
        line = self._lines.get(dokumen_id)
        return line is not None and line.rahasia

    def _added(self, found: DokumenDitambah) -> None:
        if found.ids:
            self._context.toast(tr("{} berkas ditambahkan.").format(len(found.ids)))

    def _export_current(self) -> None:
        line = self._current()
        if line is not None:
            self._export_one(line.id)

    def _export_one(self, dokumen_id: str) -> None:
        self._ask_folder((dokumen_id,))

    def _export_all(self) -> None:
        self._ask_folder(tuple(self._lines))

    def _ask_folder(self, ids: Sequence[str]) -> None:
        if self._context.allowed(Izin.EKSPOR):
            chosen = QFileDialog.getExistingDirectory(self.window(), tr("Keluarkan berkas ke folder"))
            if chosen:
                self.export_to(ids, Path(chosen))

    def _exported(self, found: Dikeluarkan) -> None:
        self._context.toast(tr("{} berkas ditulis.").format(len(found.nama)))
        if found.dilewati:
            self._context.tell(tr("Ada yang tidak dikeluarkan"), "\n".join(found.dilewati))

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _missing(kinds: Sequence[str]) -> str:
    return tr("Belum ada: {}.").format(", ".join(kinds)) if kinds else ""


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            "", tr("Dokumen"), text=_kind, below=_file, width=170, stretch=True, strong=True
        ),
        Column("", tr("Nomor / tanggal"), text=_number, below=_day, width=170, stretch=True),
        Column("", tr("Isi"), text=_pages, below=_size, width=64),
        Column("", tr("Keadaan"), text=_until, badge=_badge, width=98),
    )


def _kind(line: BarisDokumen) -> str:
    return line.label


def _file(line: BarisDokumen) -> str:
    return line.nama_berkas


def _number(line: BarisDokumen) -> str:
    return line.nomor or "–"


def _day(line: BarisDokumen) -> str:
    return tanggal_pendek(line.tanggal) if line.tanggal else " "


def _pages(line: BarisDokumen) -> str:
    return tr("{} hal").format(line.halaman)


def _size(line: BarisDokumen) -> str:
    return tr("{} MB").format(f"{max(0.1, line.ukuran / _MEGABYTE):.1f}".replace(".", ","))


def _until(line: BarisDokumen) -> str:
    return tr("s.d. {}").format(tanggal_pendek(line.berlaku_sampai)) if line.berlaku_sampai else ""


def _badge(line: BarisDokumen) -> tuple[str, Tone, str] | None:
    if line.terkunci:
        return tr("Terkunci"), Tone.NEUTRAL, "lock"
    return None if line.ada else (tr("Hilang"), Tone.BAD, "triangle-alert")
