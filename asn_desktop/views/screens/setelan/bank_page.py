"""The office's bank of goals and indicators per post: kept, pasted, exported, begun with examples."""

import functools
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.bank_indikator import BarisBank
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.kinerja import BANK_INDIKATOR
from asn_desktop.presenters.tempel_bank import baris_bank
from asn_desktop.services.bank_indikator import contoh_bank, tambah_ke_bank
from asn_desktop.services.records import Record
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.exporting import ExportActions
from asn_desktop.views.screens.setelan.records_page import RecordsPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_button, label
from asn_desktop.views.widgets.inputs import CheckBox
from asn_desktop.views.widgets.tiles import EmptyState


class ExamplesDialog(Dialog):
    """Ticks over the posts for which the program has examples; ``picked`` carries the chosen rows."""

    picked = Signal(tuple)

    def __init__(self, rows: Sequence[BarisBank], parent: QWidget | None = None) -> None:
        super().__init__(tr("Contoh bank indikator"), parent, width=560)
        self._rows = tuple(rows)
        self.ticks: dict[str, CheckBox] = {}
        self.body.addWidget(label(
            tr("Contoh susunan program untuk jabatan yang lazim, bukan ketentuan. Yang dicentang masuk ke "
               "bank dengan catatan “Contoh”; sesuaikan indikator dan targetnya sebelum dipakai."),
            "muted", wrap=True))
        for post, count in Counter(one.jabatan for one in self._rows).items():
            tick = CheckBox(tr("{} ({} indikator)").format(post, count))
            tick.changed.connect(self._ticked)
            self.ticks[post] = tick
            self.body.addWidget(tick)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.take = self.add_button(tr("&Masukkan ke bank"), "primary", "check", self._take, default=True)
        self.take.setEnabled(False)
        next(iter(self.ticks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> tuple[BarisBank, ...]:
        return tuple(one for one in self._rows if self.ticks[one.jabatan].value())

    def _ticked(self) -> None:
        self.take.setEnabled(bool(self._chosen()))

    def _take(self) -> None:
        self.picked.emit(self._chosen())
        self.accept()


class BankPage(RecordsPage):
    """One line per indicator, by post."""

    record_type = BANK_INDIKATOR
    draft_form = BANK_INDIKATOR.key
    two_lines = True

    def _plain_title(self) -> str:
        return tr("indikator")

    def tools(self) -> Sequence[QWidget]:
        """Examples, a block from the clipboard, a file in and out."""
        self.exporting = ExportActions(self._context, self)
        self.export = icon_button("file-down", tr("Ekspor bank ke Excel atau CSV"), self._export)
        self.fetch = icon_button("file-up", tr("Impor bank dari Excel atau CSV"), self._import)
        pasted = tr("Tempel dari lembar kerja: jabatan, hasil kerja, aspek, indikator, target")
        self.paste = icon_button("file-spreadsheet", pasted, self._paste)
        self.examples = button(tr("&Contoh"), "secondary", "lightbulb", self._examples)
        self.export.setVisible(self._context.may(Izin.EKSPOR))
        self.fetch.setVisible(self._context.may(Izin.IMPOR))
        return self.export, self.fetch, self.paste, self.examples

    def _export(self) -> None:
        self.exporting.begin(BANK_INDIKATOR.key)

    def _import(self) -> None:
        self._context.navigate("impor")

    def _examples(self) -> None:
        dialog = ExamplesDialog(contoh_bank(self._context.session), self.window())
        dialog.picked.connect(self._take_examples)
        dialog.open()

    def _take_examples(self, rows: tuple[BarisBank, ...]) -> None:
        self._add_rows(rows, tr("Contoh bawaan program; sesuaikan sebelum dipakai"))

    def _paste(self) -> None:
        rows = baris_bank(QGuiApplication.clipboard().text())
        if rows:
            self._add_rows(rows, "")
        else:
            self._context.tell(
                tr("Papan klip kosong"),
                tr("Salin dari lembar kerja kolom jabatan, rencana hasil kerja, aspek, indikator, target."))

    def _add_rows(self, rows: tuple[BarisBank, ...], note: str) -> None:
        call = functools.partial(tambah_ke_bank, self._context.session, rows, note)
        self._context.write(self, call, self._added, touched=(BANK_INDIKATOR.key,))

    def _added(self, count: int) -> None:
        self.load()
        if not count:
            self._context.toast(tr("Semua indikator itu sudah ada di bank."))

    def columns(self) -> list[Column]:
        """Post and goal, indicator, target."""
        return [
            Column("", tr("Jabatan / hasil kerja"), text=_jabatan, below=_rhk, width=300, stretch=True,
                   strong=True),
            Column("", tr("Indikator / aspek"), text=_indikator, below=_aspek, width=280, stretch=True),
            Column("", tr("Target / catatan"), text=_target, below=_note, width=170),
        ]

    def empty(self) -> EmptyState:
        """No indicator yet."""
        return EmptyState(
            "target", tr("Bank indikator masih kosong"),
            tr("Tambah di sini, mulai dari Contoh, atau simpan isi SKP yang baik dari isian SKP: tombol Bank "
               "indikator."))


def _jabatan(record: Record) -> str:
    return str(record.values["jabatan"])


def _rhk(record: Record) -> str:
    return str(record.values["rhk"])


def _indikator(record: Record) -> str:
    return str(record.values["indikator"])


def _aspek(record: Record) -> str:
    return str(record.values["aspek"] or "")


def _target(record: Record) -> str:
    return str(record.values["target"] or "")


def _note(record: Record) -> str:
    return str(record.values["catatan"] or "")
