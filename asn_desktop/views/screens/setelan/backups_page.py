"""Backups: the list with its state, a new one, the second medium, the restore drill, and the way back."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.backups import (
    STATE_TONES,
    copy_words,
    drill_words,
    last_words,
    moment_words,
    size_words,
)
from asn_desktop.services.access import may
from asn_desktop.services.backups import STATE_WORDS, BackupInfo, backups, make_backup, verify_again
from asn_desktop.services.drill import Drill, restore_drill, save_receipt
from asn_desktop.services.media import Copied, check_medium, copy_to_medium, drill_freshness, off_machine
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.setelan.page import SettingsPage
from asn_desktop.views.screens.setelan.restore_dialog import RestoreDialog
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.tiles import Banner

_TONES = {"": Tone.GOOD, "warn": Tone.WARN, "bad": Tone.BAD}
_ICONS = {Tone.GOOD: "shield-check", Tone.WARN: "triangle-alert", Tone.BAD: "circle-alert"}


class BackupsPage(SettingsPage):
    """Everything long runs in the worker and can be stopped in the status line."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: dict[str, BackupInfo] = {}
        self._drill: Drill | None = None
        self.trouble = Banner("", Tone.BAD)
        self.backup_words = label("", wrap=True)
        self.backup = button(tr("&Cadangkan sekarang"), "primary", "hard-drive", self._backup)
        self.restore = button(tr("&Pulihkan…"), "secondary", "history", self._restore_chosen)
        self.from_file = button(tr("Pulihkan dari &berkas…"), "secondary", "folder-open", self._restore_file)
        self.again = button(tr("Periksa &ulang"), "secondary", "refresh-cw", self._verify)
        self.open_folder = button(tr("Buka &folder"), "quiet", "folder-open", self._open_folder)
        columns = [
            Column("", tr("Dibuat"), text=_moment, width=165, strong=True),
            Column("", tr("Alasan"), text=_reason, width=170, stretch=True),
            Column("", tr("Pegawai"), text=_people, width=80, right=True),
            Column("", tr("Ukuran"), text=_size, width=90, right=True),
            Column("", tr("Keadaan"), badge=_badge, width=130),
        ]
        self.model = PagedTableModel(columns, self._fetch)
        self.table = RecordTable(self.model, tr("Daftar cadangan"))
        self.table.opened.connect(self._open_row)
        self.model.failed.connect(context.fail)
        self.medium_words = label("", wrap=True)
        self.choose = button(tr("Pilih &media…"), "secondary", "folder-open", self._choose_medium)
        self.copy = button(tr("&Salin sekarang"), "secondary", "copy", self._copy)
        self.drill_words = label("", wrap=True)
        self.drill = button(tr("&Uji sekarang"), "secondary", "clipboard-check", self._run_drill)
        self.receipt = button(tr("Simpan &tanda uji…"), "secondary", "file-check", self._save_receipt)
        self._build()

    def _build(self) -> None:
        listed = Card(margin=GAP.M)
        listed.add(
            self.backup_words,
            self.table,
            row(self.backup, self.restore, self.from_file, self.again, None, self.open_folder),
        )
        listed.body.setStretch(1, 1)
        self.table.setMinimumHeight(px(104))
        medium = Card(tr("Media kedua"), margin=GAP.M)
        medium.add(self.medium_words, None, row(self.choose, self.copy, None))
        tested = Card(tr("Uji pemulihan"), margin=GAP.M)
        tested.add(self.drill_words, None, row(self.drill, self.receipt, None))
        below = row(medium, tested, gap=GAP.M)
        below.setStretch(0, 1)
        below.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addWidget(self.trouble)
        layout.addWidget(listed, 1)
        layout.addLayout(below)
        self.trouble.hide()
        self.receipt.hide()

    def load(self) -> None:
        """Read the list and how long ago things are; only the ends of the files are read."""
        session = self._context.session
        self._rows = {str(info.path): info for info in backups(session)}
        self.model.set_ids(tuple(self._rows))
        newest = next(iter(self._rows.values()), None)
        self.backup_words.setText(tr(last_words(newest.at if newest else None)))
        self.medium_words.setText(tr(copy_words(off_machine(session), self._context.medium)))
        self.drill_words.setText(tr(drill_words(drill_freshness(session))))
        allowed = may(session, Izin.PULIHKAN)
        self.restore.setVisible(allowed)
        self.from_file.setVisible(allowed)
        self.copy.setEnabled(bool(self._context.medium))
        self._context.backups_changed.emit()

    def _fetch(self, ids: Sequence[str]) -> list[BackupInfo]:
        return [self._rows[key] for key in ids]

    def _backup(self) -> None:
        self.backup.setEnabled(False)
        self._context.read(
            self, functools.partial(make_backup, self._context.session), self._backed_up, failed=self._failed
        )

    def _backed_up(self, path: Path) -> None:
        self.backup.setEnabled(True)
        self.load()
        self._context.toast(tr("Cadangan dibuat dan diperiksa: {}.").format(path.name))

    def _failed(self, error: object) -> None:
        self.backup.setEnabled(True)
        self.load()
        self._context.fail(error)

    def _stopped(self) -> None:
        self.load()

    def _chosen(self) -> BackupInfo | None:
        found = self._rows.get(self.table.current_id() or "")
        if found is None:
            self._context.tell(tr("Belum ada yang dipilih"), tr("Pilih satu cadangan pada daftar dahulu."))
        return found

    def _verify(self) -> None:
        info = self._chosen()
        if info is not None:
            self._context.run(
                self,
                _Verify(self._context, info.path),
                self._verified,
                title=tr("Memeriksa cadangan"),
                failed=self._failed,
                cancelled=self._stopped,
            )

    def _verified(self, found: tuple[Path, object]) -> None:
        path, state = found
        words = STATE_WORDS[state]  # type: ignore[index]
        self.load()
        self._context.toast(tr("{}: {}.").format(path.name, words))

    def _open_row(self, key: str) -> None:
        self._restore_chosen()

    def _restore_chosen(self) -> None:
        info = self._chosen()
        if info is not None and may(self._context.session, Izin.PULIHKAN):
            self._restore(info.path)

    def _restore_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Pilih berkas cadangan"),
            self._context.medium,
            tr("Cadangan ASN Desktop (*.cadangan *.db)"),
        )
        if chosen:
            self._restore(Path(chosen))

    def _restore(self, path: Path) -> None:
        RestoreDialog(self._context, path, self.window()).begin()

    def _open_folder(self) -> None:
        place = self._context.session.folder / "cadangan"
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _choose_medium(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder pada media kedua"), self._context.medium)
        if chosen:
            self.set_medium(Path(chosen))

    def set_medium(self, folder: Path) -> None:
        """Take a folder as the second medium, after looking whether it is one."""
        self._context.read(self, _Check(self._context, folder), self._medium_chosen)

    def _medium_chosen(self, folder: Path) -> None:
        self._context.medium = str(folder)
        self.load()
        self._copy()

    def _copy(self) -> None:
        self._context.run(
            self,
            functools.partial(copy_to_medium, self._context.session, Path(self._context.medium)),
            self._copied,
            title=tr("Menyalin cadangan"),
            failed=self._failed,
            cancelled=self._stopped,
        )

    def _copied(self, copied: Copied) -> None:
        self.load()
        words = tr("{} cadangan disalin dan dibaca ulang; media boleh dilepas.").format(len(copied.names))
        self._context.toast(words if copied.names else tr("Media kedua sudah memuat cadangan terbaru."))
        if copied.dokumen.hilang or copied.dokumen.diambil:
            self._context.tell(tr("Berkas dokumen"), copied.dokumen.kata)

    def _run_drill(self) -> None:
        self._context.run(
            self,
            functools.partial(restore_drill, self._context.session),
            self._drilled,
            title=tr("Menguji pemulihan"),
            failed=self._failed,
            cancelled=self._stopped,
        )

    def _drilled(self, drill: Drill) -> None:
        self._drill = drill
        self.load()
        self.receipt.show()
        if drill.passed:
            self._context.toast(tr("Uji pemulihan lulus: {}.").format(drill.name))
        else:
            self.trouble.show_text(tr("Uji pemulihan tidak lulus. {}").format(" ".join(drill.findings)))

    def _save_receipt(self) -> None:
        if self._drill is None:
            return
        name = f"tanda-uji-pemulihan-{self._drill.tested_at:%Y%m%d}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Simpan tanda uji"), name, tr("PDF (*.pdf)"))
        if chosen:
            self._context.read(
                self,
                functools.partial(save_receipt, self._context.session, self._drill, Path(chosen)),
                self._receipt_saved,
            )

    def _receipt_saved(self, path: Path) -> None:
        self._context.toast(tr("Tanda uji disimpan: {}.").format(path.name))


class _Verify:
    """Reads all of one backup in the worker; gives it back with its state."""

    def __init__(self, context: ScreenContext, path: Path) -> None:
        self._session, self._path = context.session, path

    def __call__(self, work: Work) -> tuple[Path, object]:
        return self._path, verify_again(self._session, self._path, work)


class _Check:
    """Looks in the worker whether a folder is a second medium: sticks may be slow to answer."""

    def __init__(self, context: ScreenContext, folder: Path) -> None:
        self._session, self._folder = context.session, folder

    def __call__(self) -> Path:
        check_medium(self._session, self._folder)
        return self._folder


def _moment(info: BackupInfo) -> str:
    return moment_words(info.at)


def _reason(info: BackupInfo) -> str:
    return info.reason_words


def _people(info: BackupInfo) -> str:
    return str(info.pegawai) if info.at else "—"


def _size(info: BackupInfo) -> str:
    return size_words(info.size)


def _badge(info: BackupInfo) -> tuple[str, Tone, str]:
    tone = _TONES[STATE_TONES[info.state]]
    return STATE_WORDS[info.state], tone, _ICONS[tone]
