"""The texts of letters that an office may write itself: a list of parts, and a form with merge fields."""

import functools
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.surat import periksa_teks
from asn_desktop.fields.kantor_lain import TEKS_SURAT
from asn_desktop.fields.naskah import BIDANG_SURAT
from asn_desktop.fields.texts import sentence
from asn_desktop.services.drafts import Draft
from asn_desktop.services.naskah import BagianSurat, bagian_surat, contoh_isi, kembalikan_teks
from asn_desktop.services.records import Record, get_record
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import WithSent
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.setelan.page import SettingsPage, take_what_is_left
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.tiles import Banner, EmptyState, number


class LettersPage(SettingsPage):
    """Enter or a double click opens a part; a part of the office's own is marked and can be given back."""

    draft_form = TEKS_SURAT.key

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._parts: dict[str, BagianSurat] = {}
        self.count = label("", "muted")
        self.change = button(tr("&Ubah teks"), "secondary", "pencil", self.edit)
        self.restore = button(tr("&Kembalikan teks bawaan"), "secondary", "rotate-ccw", self.ask_restore)
        columns = [
            Column("", tr("Surat"), text=_surat, below=_bagian, width=300, stretch=True, strong=True),
            Column("", tr("Isi"), text=_isi, width=420, stretch=True),
            Column("", tr("Keadaan"), badge=_keadaan, width=170),
        ]
        self.model = PagedTableModel(columns, self._fetch, id_of=_kunci)
        empty = EmptyState("file-text", tr("Belum ada teks surat"), tr("Pasang ulang program ini."))
        self.table = RecordTable(self.model, tr("Teks surat"), two_lines=True, empty=empty)
        take_what_is_left(self.table)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._chosen)
        self.model.failed.connect(context.fail)
        card = Card(margin=10)
        card.add(row(self.count, None, self.change, self.restore), self.table)
        card.body.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def load(self) -> None:
        """Read all parts anew."""
        parts = bagian_surat(self._context.session)
        before = self.table.current_id()
        self._parts = {_kunci(part): part for part in parts}
        self.model.set_ids(tuple(self._parts))
        self.table.choose(before if before in self._parts else next(iter(self._parts), None))
        own, waiting = (sum(kept) for kept in zip(*((part.diubah, part.menunggu) for part in parts),
                                                  strict=True))
        self.count.setText(tr("{} bagian, {} tulisan kantor, {} perlu diisi").format(
            number(len(parts)), number(own), number(waiting)))
        self._chosen()

    def edit(self) -> None:
        """Open the chosen part."""
        chosen = self.table.current_id()
        if chosen is not None:
            self._open(chosen)

    def ask_restore(self) -> None:
        """Give the chosen part its default text back, after a question."""
        part = self._parts.get(self.table.current_id() or "")
        if part is not None and part.diubah and self._context.ask(
            tr("Kembalikan teks bawaan?"), tr("&Kembalikan"),
            detail=tr("{}: {}. Teks kantor tetap tercatat pada jejak perubahan.").format(
                part.judul, part.label),
        ):
            back = functools.partial(kembalikan_teks, self._context.session, part)
            self._context.write(self, back, self._reload, touched=(TEKS_SURAT.key,))

    def go_on(self, draft: Draft) -> None:
        """The form in which something was left; it restores it by itself."""
        found = [key for key, part in self._parts.items() if draft.object_id in (part.id, key)]
        if found:
            self._open(found[0])

    def _open(self, key: str) -> None:
        part = self._parts[key]
        if part.diubah:
            read = functools.partial(get_record, self._context.session, TEKS_SURAT.key, part.id)
            self._context.read(self, read, WithSent(part, self._show_changed))
        else:
            self._show(TextDialog(self._context, part, None, self.window()))

    def _show_changed(self, part: BagianSurat, record: Record) -> None:
        self._show(TextDialog(self._context, part, record, self.window()))

    def _show(self, dialog: "TextDialog") -> None:
        dialog.saved.connect(self._reload)
        dialog.deleted.connect(self._reload)
        dialog.open()

    def _reload(self, saved: object) -> None:
        self.load()

    def _chosen(self, key: str = "") -> None:
        part = self._parts.get(self.table.current_id() or "")
        self.change.setEnabled(part is not None)
        self.restore.setEnabled(part is not None and part.diubah)

    def _fetch(self, ids: Sequence[str]) -> list[BagianSurat]:
        return [self._parts[key] for key in ids if key in self._parts]


class TextDialog(RecordDialog):
    """The text of a part, the merge fields it may hold, and how it reads with them filled in."""

    def __init__(
        self, context: ScreenContext, part: BagianSurat, record: Record | None, parent: QWidget | None
    ) -> None:
        super().__init__(
            context, TEKS_SURAT, record=record, parent_id=_kunci(part),
            initial={"formulir": part.formulir, "bagian": part.bagian, "isi": part.isi},
            title=f"{part.judul} · {part.label}", only=("isi",), columns=1, parent=parent)
        self.again_button.hide()
        self.fields = Combo(tr("Bidang yang dapat disisipkan"), [
            (name, f"{{{name}}} · {words}") for name, words in BIDANG_SURAT.items()])
        self.insert = button(tr("S&isipkan"), "secondary", "plus", self.insert_field)
        self.fields.set_value(next(iter(BIDANG_SURAT)))
        self.preview = Banner("", Tone.NEUTRAL)
        self.preview.setMinimumHeight(px(92))
        line = row(label(tr("Bidang"), "field"), self.fields, self.insert)
        line.setStretch(1, 1)
        if part.kurang:
            self.body.addWidget(Banner(part.kurang, Tone.WARN))
        self.body.addLayout(line)
        self.body.addWidget(self.preview)
        self.form.changed.connect(self.show_preview)
        self.show_preview()

    def insert_field(self) -> None:
        """Put the chosen merge field where the cursor is."""
        editor = self.form.widget_of("isi")
        name = self.fields.value()
        if isinstance(editor, LongTextEdit) and name:
            editor.insertPlainText(f"{{{name}}}")
            editor.setFocus()

    def show_preview(self) -> None:
        """How the text reads, or what keeps it from being used."""
        text = str(self.form.state.raw("isi") or "")
        problems = periksa_teks(text, BIDANG_SURAT)
        if problems:
            self.preview.show_text(sentence(problems[0]), Tone.BAD)
        else:
            self.preview.show_text(contoh_isi(text) or tr("Bagian ini tidak tercetak."), Tone.NEUTRAL)


def _kunci(part: BagianSurat) -> str:
    return f"{part.formulir}/{part.bagian}"


def _surat(part: BagianSurat) -> str:
    return part.judul


def _bagian(part: BagianSurat) -> str:
    return part.label


def _isi(part: BagianSurat) -> str:
    return " ".join(part.isi.split()) or tr("(kosong, tidak tercetak)")


def _keadaan(part: BagianSurat) -> tuple[str, Tone, str] | None:
    if part.menunggu:
        return tr("Perlu diisi kantor"), Tone.WARN, "triangle-alert"
    return (tr("Teks kantor"), Tone.INFO, "pencil") if part.diubah else None
