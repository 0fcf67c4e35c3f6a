"""Retensi arsip: the office's table, what is due by it, and the destructions that were carried out."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from asn_desktop.domain.retensi import AturanRetensi, Nasib
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.retensi import ATURAN_RETENSI
from asn_desktop.presenters.retensi import aturan_values, due_words, masa_words
from asn_desktop.services.drafts import Draft
from asn_desktop.services.pemusnahan import Pemusnahan, daftar_pemusnahan, simpan_berita_acara
from asn_desktop.services.records import Record, delete_record, get_record
from asn_desktop.services.retensi import (
    LABEL_KELAS,
    LABEL_NASIB,
    DaftarJatuhTempo,
    aturan_retensi,
    daftar_jatuh_tempo,
)
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.setelan.destroy_dialog import DestroyDialog
from asn_desktop.views.screens.setelan.page import SettingsPage, take_what_is_left
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.inputs import Combo

_TONES = {Nasib.MUSNAH: Tone.BAD, Nasib.PERMANEN: Tone.GOOD, Nasib.DINILAI_KEMBALI: Tone.WARN}
_Found = tuple[tuple[AturanRetensi, ...], DaftarJatuhTempo, tuple[Pemusnahan, ...]]


class RetentionPage(SettingsPage):
    """Enter or a double click changes a row; on the example it begins a row of one's own with its values."""

    draft_form = ATURAN_RETENSI.key

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rules: dict[str, AturanRetensi] = {}
        self.count = label("", "muted", wrap=True)
        self.new = button(tr("&Tambah aturan"), "secondary", "plus", self.add)
        self.model = PagedTableModel(_columns(), self._fetch)
        self.table = RecordTable(self.model, tr("Jadwal retensi arsip"))
        take_what_is_left(self.table, 2)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(self.ask_delete)
        self.model.failed.connect(context.fail)
        self.due = label("", wrap=True)
        self.look = button(tr("&Lihat dan musnahkan…"), "secondary", "list-checks", self._show_due)
        self.done = label("", wrap=True)
        self.papers = Combo(tr("Berita acara pemusnahan"))
        self.save_paper = button(tr("Simpan &berita acara…"), "secondary", "file-check", self._save_paper)
        self._build()

    def _build(self) -> None:
        listed = Card(margin=GAP.M)
        head = row(self.count, self.new)
        head.setStretch(0, 1)
        listed.add(head, self.table)
        listed.body.setStretch(1, 1)
        self.table.setMinimumHeight(px(104))
        due = Card(tr("Jatuh tempo"), margin=GAP.M)
        due.add(self.due, None, row(self.look, None))
        done = Card(tr("Pemusnahan"), margin=GAP.M)
        foot = row(self.papers, self.save_paper)
        foot.setStretch(0, 1)
        done.add(self.done, None, foot)
        below = row(due, done, gap=GAP.M)
        below.setStretch(0, 1)
        below.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addWidget(listed, 1)
        layout.addLayout(below)
        self.look.setEnabled(False)
        self.papers.hide()
        self.save_paper.hide()

    def load(self) -> None:
        """Read table, what is due and what was destroyed, in the worker: it looks at every record."""
        self._context.read(self, functools.partial(_read, self._context.session), self._show, key="retensi")

    def add(self) -> None:
        """A new row."""
        self._begin(None)

    def edit(self) -> None:
        """Change the chosen row."""
        chosen = self.table.current_id()
        if chosen is not None:
            self._open(chosen)

    def ask_delete(self) -> None:
        """Remove the chosen row after a question; the example is no row of the office."""
        rule = self._rules.get(self.table.current_id() or "")
        if rule is None or rule.contoh:
            return
        if self._context.ask(tr("Hapus aturan retensi ini?"), tr("&Hapus"), detail=_kelas(rule), danger=True):
            remove = functools.partial(delete_record, self._context.session, ATURAN_RETENSI.key, rule.id)
            self._context.write(self, remove, self._reload, touched=(ATURAN_RETENSI.key,))

    def go_on(self, draft: Draft) -> None:
        """The form in which something was left; it restores it by itself."""
        if draft.object_id:
            self._read_record(draft.object_id)
        else:
            self.add()

    def _show(self, found: _Found) -> None:
        rules, due, done = found
        self._rules = {rule.id: rule for rule in rules}
        self.model.set_ids(tuple(self._rules))
        if all(rule.contoh for rule in rules):
            words = tr(
                "Kantor ini belum mempunyai jadwal retensi. Baris CONTOH tidak pernah memusnahkan apa pun; "
                "Enter menyalinnya menjadi aturan Anda."
            )
        else:
            words = tr("{} aturan. Untuk tiap jenis arsip berlaku yang paling baru.").format(len(rules))
        self.count.setText(words)
        self.due.setText(tr(due_words(due)))
        self.look.setEnabled(bool(due.baris))
        self.papers.set_options(
            [(one.id, f"{one.nomor} · {tanggal_pendek(one.pada.astimezone().date())}") for one in done]
        )
        if done and self.papers.value() is None:
            self.papers.set_value(done[0].id)
        self.papers.setVisible(bool(done))
        self.save_paper.setVisible(bool(done))
        carried_out = tr("{} kali. Berita acara dapat disimpan kembali kapan saja.").format(len(done))
        self.done.setText(carried_out if done else tr("Belum pernah ada pemusnahan di kantor ini."))

    def _fetch(self, ids: Sequence[str]) -> list[AturanRetensi]:
        return [self._rules[key] for key in ids if key in self._rules]

    def _open(self, key: str) -> None:
        rule = self._rules.get(key)
        if rule is not None and rule.contoh:
            self._begin(rule)
        elif rule is not None:
            self._read_record(key)

    def _begin(self, like: AturanRetensi | None) -> None:
        initial = aturan_values(like) if like is not None else {}
        dialog = RecordDialog(self._context, ATURAN_RETENSI, initial=initial, parent=self.window())
        self._open_dialog(dialog)

    def _read_record(self, key: str) -> None:
        read = functools.partial(get_record, self._context.session, ATURAN_RETENSI.key, key)
        self._context.read(self, read, self._change)

    def _change(self, record: Record) -> None:
        self._open_dialog(RecordDialog(self._context, ATURAN_RETENSI, record=record, parent=self.window()))

    def _open_dialog(self, dialog: RecordDialog) -> None:
        dialog.saved.connect(self._reload)
        dialog.deleted.connect(self._reload)
        dialog.open()

    def _reload(self, saved: object) -> None:
        self.load()

    def _show_due(self) -> None:
        dialog = DestroyDialog(self._context, self.window())
        dialog.destroyed_archives.connect(self._reload)
        dialog.begin()

    def _save_paper(self) -> None:
        key = str(self.papers.value() or "")
        name = self.papers.currentText().partition(" ")[0]
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Simpan berita acara"), f"{name}.pdf", tr("PDF (*.pdf)")
        )
        if chosen and key:
            self.save_paper_to(key, Path(chosen))

    def save_paper_to(self, key: str, out: Path) -> None:
        """Write a berita acara into a file."""
        save = functools.partial(simpan_berita_acara, self._context.session, key, out)
        self._context.set_aside(self, save, self._paper_saved)

    def _paper_saved(self, path: Path) -> None:
        self._context.toast(tr("Berita acara disimpan: {}.").format(path.name))


def _read(session: Session) -> _Found:
    return aturan_retensi(session), daftar_jatuh_tempo(session), daftar_pemusnahan(session)


def _columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Jenis arsip"), text=_kelas, width=230, stretch=True, strong=True),
        Column("", tr("Masa simpan"), text=_masa, width=250, stretch=True),
        Column("", tr("Nasib akhir"), badge=_nasib, width=140),
        Column("", tr("Dasar hukum"), text=_dasar, width=220, stretch=True),
        Column("", tr("Berlaku dari"), badge=_from, width=110),
    )


def _kelas(rule: AturanRetensi) -> str:
    return tr(LABEL_KELAS.get(rule.kelas, rule.kelas))


def _masa(rule: AturanRetensi) -> str:
    return tr(masa_words(rule))


def _nasib(rule: AturanRetensi) -> tuple[str, Tone, str]:
    return tr(LABEL_NASIB[rule.nasib]), _TONES[rule.nasib], ""


def _dasar(rule: AturanRetensi) -> str:
    return rule.dasar


def _from(rule: AturanRetensi) -> tuple[str, Tone, str]:
    return (tr("CONTOH"), Tone.WARN, "") if rule.contoh else (
        tanggal_pendek(rule.berlaku_dari), Tone.NEUTRAL, "")
