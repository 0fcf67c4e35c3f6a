"""Changing many people at once: one value for the chosen ones, or a block pasted from a spreadsheet. Nothing
is written before its preview was seen.
"""

import functools
from collections.abc import Sequence
from typing import cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asn_desktop.fields.spec import FieldSpec, Value
from asn_desktop.presenters.massal import BarisPratinjau, confirm_words, preview_lines, summary_words
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.tempel import pratinjau_tempel
from asn_desktop.services.ubah_massal import (
    Diubah,
    PratinjauMassal,
    bulk_fields,
    pratinjau_massal,
    terapkan_massal,
)
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.editors import as_editor, make_editor
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.layouts import exchange
from asn_desktop.views.widgets.tiles import Banner, EmptyState, number


class _PreviewDialog(Dialog):
    """The table of what changes, and the button that does it."""

    def __init__(
        self, context: ScreenContext, title: str, empty: EmptyState, parent: QWidget | None
    ) -> None:
        super().__init__(title, parent, width=880)
        self._context = context
        self._found: PratinjauMassal | None = None
        self._lines: tuple[BarisPratinjau, ...] = ()
        self.words = label("", "muted", wrap=True)
        self.refused = Banner("", Tone.WARN, parent=self)
        self.refused.hide()
        self.model = PagedTableModel(_columns(), self._fetch)
        self.table = RecordTable(self.model, tr("Pratinjau perubahan"), two_lines=True, empty=empty)
        self.table.setMinimumHeight(px(230))
        self.model.set_ids(())
        self.no = self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Ubah"), "primary", "check", self._ask)
        self.yes.setEnabled(False)

    def _stack(self) -> None:
        for widget in (self.refused, self.words, self.table):
            self.body.addWidget(widget)
        self.body.setStretch(self.body.indexOf(self.table), 1)

    def show_preview(self, found: PratinjauMassal) -> None:
        """Show what would change."""
        self._found, self._lines = found, preview_lines(found)
        self.refused.hide()
        self.words.setText(tr(summary_words(found)))
        self.model.set_ids(tuple(line.id for line in self._lines), self._lines)
        self.yes.setEnabled(bool(found.berubah))
        self.yes.setText(tr("&Ubah {} pegawai").format(number(len(found.berubah))))
        if found.berubah:
            self.yes.setFocus()

    def forget_preview(self) -> None:
        """What was shown is not what is asked for any more."""
        self._found, self._lines = None, ()
        self.words.setText("")
        self.model.set_ids(())
        self.yes.setEnabled(False)
        self.yes.setText(tr("&Ubah"))

    def show_refusal(self, error: object) -> None:
        """Say why there is no preview, or why nothing was written."""
        self.yes.setEnabled(self._found is not None and bool(self._found.berubah))
        if isinstance(error, ServiceError):
            self.refused.show_text(" ".join(error.sentences), Tone.WARN)
        else:
            self._context.fail(error)

    def _ask(self) -> None:
        if self._found is None:
            return
        question = confirm_words(self._found)
        detail = tr("Seluruhnya disimpan bersama, dan dapat diurungkan bersama.")
        if question and not self._context.ask(question, tr("&Ubah"), detail=detail):
            return
        self.yes.setEnabled(False)
        self._context.write(
            self,
            functools.partial(terapkan_massal, self._context.session, self._found),
            self._done,
            failed=self.show_refusal,
        )

    def _done(self, done: Diubah) -> None:
        self.accept()

    def _fetch(self, ids: Sequence[str]) -> Sequence[BarisPratinjau]:
        return [self._lines[int(place)] for place in ids]


class BulkDialog(_PreviewDialog):
    """One value for many: the chosen people, or all of the list."""

    def __init__(
        self,
        context: ScreenContext,
        chosen: Sequence[str],
        shown: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        empty = EmptyState(
            "users", tr("Belum ada pratinjau"), tr("Pilih isian dan nilai barunya, lalu Pratinjau.")
        )
        super().__init__(context, tr("Ubah beberapa pegawai"), empty, parent)
        self._people = {"dipilih": tuple(chosen), "semua": tuple(shown)}
        options = [("semua", tr("Semua pada daftar ({})").format(number(len(shown))))]
        if len(chosen) > 1:
            options.insert(0, ("dipilih", tr("Yang dipilih ({})").format(number(len(chosen)))))
        self.whom = Combo(tr("Pegawai"), options)
        self.whom.set_value(options[0][0])
        self._specs = {spec.key: spec for spec in bulk_fields()}
        self.field = Combo(tr("Isian"), [(key, tr(spec.label)) for key, spec in self._specs.items()])
        self.field.set_value("kedudukan_hukum")
        self._sources = standard_sources(context)
        self.value: QWidget = make_editor(self._spec(), self._sources)
        self.look = button(tr("&Pratinjau"), "secondary", "eye", self.preview)
        self._line = row(self.whom, self.field, self.value, self.look)
        self._line.setStretch(2, 1)
        for combo in (self.whom, self.field):
            combo.setFixedWidth(px(196))
        self.body.addLayout(self._line)
        self._stack()
        self.whom.changed.connect(self.forget_preview)
        self.field.changed.connect(self._change_field)
        self._connect_value()

    def preview(self) -> None:
        """Ask what this would change."""
        value = cast("Value", as_editor(self.value).value())
        people = self._people[str(self.whom.value())]
        self._context.read(
            self,
            functools.partial(pratinjau_massal, self._context.session, people, self._spec().key, value),
            self.show_preview,
            key="preview",
            failed=self._refuse,
        )

    def _spec(self) -> FieldSpec:
        return self._specs[str(self.field.value())]

    def _change_field(self) -> None:
        old, self.value = self.value, make_editor(self._spec(), self._sources)
        exchange(self._line, old, self.value, 1)
        self.setTabOrder(self.field, self.value)
        self.setTabOrder(self.value, self.look)
        self._connect_value()
        self.forget_preview()

    def _connect_value(self) -> None:
        as_editor(self.value).changed.connect(self.forget_preview)

    def _refuse(self, error: object) -> None:
        self.forget_preview()
        self.show_refusal(error)


class PasteDialog(_PreviewDialog):
    """A block of the clipboard: NIP and other columns, headings first."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        empty = EmptyState(
            "file-spreadsheet",
            tr("Belum ada yang ditempel"),
            tr("Salin baris dari lembar kerja beserta judulnya, dengan kolom NIP."),
        )
        super().__init__(context, tr("Tempel dari lembar kerja"), empty, parent)
        self.again = button(tr("&Tempel"), "secondary", "file-spreadsheet", self.paste, tip=tr("Ctrl+V"))
        self.again.setShortcut("Ctrl+V")
        note = tr(
            "Pegawai dicari dengan NIP; kolom lain dikenali dari judulnya. Sel kosong tidak mengubah apa pun."
        )
        line = row(label(note, "muted", wrap=True), self.again)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self._stack()

    def begin(self) -> None:
        """Show it with what the clipboard holds."""
        self.open()
        self.paste()

    def paste(self) -> None:
        """Read the clipboard and ask what it would change."""
        self._context.read(
            self,
            functools.partial(pratinjau_tempel, self._context.session, QGuiApplication.clipboard().text()),
            self.show_preview,
            key="preview",
            failed=self._refuse,
        )

    def _refuse(self, error: object) -> None:
        self.forget_preview()
        self.show_refusal(error)


def _columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Nama / NIP"), text=_nama, below=_nip, width=210, strong=True),
        Column("", tr("Isian"), text=_isian, badge=_badge, width=150),
        Column("", tr("Semula → menjadi"), text=_change, width=420, stretch=True),
    )


def _nama(line: BarisPratinjau) -> str:
    return line.nama


def _nip(line: BarisPratinjau) -> str:
    return line.nip


def _isian(line: BarisPratinjau) -> str:
    return line.isian


def _badge(line: BarisPratinjau) -> tuple[str, Tone, str] | None:
    return (tr("Ditolak"), Tone.BAD, "circle-alert") if line.alasan else None


def _change(line: BarisPratinjau) -> str:
    return line.alasan or f"{line.lama} → {line.baru}"
