"""Dialogs of the list of pegawai: its columns and their order, and the name under which it is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.fields.kantor_lain import DAFTAR_SIMPANAN
from asn_desktop.fields.kolom_pegawai import KOLOM, PER_KUNCI, KolomDaftar
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.inputs import CheckBox, TextEdit

_ALWAYS = ("nama", "nip")  # the first column has them


class ColumnsDialog(Dialog):
    """Tick what the list shows and put it into order; ``chosen`` carries the keys, () for the usual ones."""

    chosen = Signal(object)

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Kolom daftar"), parent, width=620)
        columns = (
            Column("", tr("Kolom"), text=_label, width=300, stretch=True),
            Column("", tr("Asal"), text=_group, width=200),
        )
        self.model = PagedTableModel(columns, _fetch, id_of=_key)
        self.table = RecordTable(self.model, tr("Kolom daftar"), checkable=True)
        self.table.setMinimumHeight(px(300))
        self.up = button(tr("&Naik"), "secondary", "arrow-up", self.move_up)
        self.down = button(tr("&Turun"), "secondary", "arrow-down", self.move_down)
        self.usual = button(tr("Kolom &bawaan"), "link", on_click=self._take_usual)
        note = tr(
            "Nama dan NIP selalu di depan. Tandai dengan bilah spasi; urutannya diatur dengan Naik dan Turun."
        )
        self.body.addWidget(label(note, "muted", wrap=True))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self.up, self.down, None, self.usual))
        self.add_button(tr("B&atal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Pakai"), "primary", "check", self._take, default=True)
        first = [key for key in keys if key in PER_KUNCI and key not in _ALWAYS]
        others = [one.key for one in KOLOM if one.key not in (*first, *_ALWAYS)]
        self.model.set_ids((*first, *others))
        self.model.set_ticked(set(first))
        self.table.view.setFocus()

    def move_up(self) -> None:
        """The row under the cursor one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """One place down."""
        self._move(1)

    def _move(self, by: int) -> None:
        key = self.table.current_id()
        ids = list(self.model.ids())
        place = ids.index(key) + by if key in ids else -1
        if key is not None and 0 <= place < len(ids):
            ids.remove(key)
            ids.insert(place, key)
            ticked = set(self.model.ticked)
            self.model.set_ids(ids)
            self.model.set_ticked(ticked)
            self.table.choose(key)

    def _take(self) -> None:
        self.chosen.emit(tuple(key for key in self.model.ids() if key in self.model.ticked))
        self.accept()

    def _take_usual(self) -> None:
        self.chosen.emit(())
        self.accept()


class SaveListDialog(Dialog):
    """``named`` carries the name and whether the list is for the whole office."""

    named = Signal(str, bool)

    def __init__(self, context: ScreenContext, words: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Simpan daftar"), parent, width=480)
        spec = DAFTAR_SIMPANAN.field("nama")
        self.name = TextEdit(tr(spec.label), spec.max_length)
        self.shared = CheckBox(tr("Untuk seluruh kantor"))
        self.shared.setVisible(context.may(Izin.UBAH_PEGAWAI))
        what = words or tr("Semua pegawai")
        note = tr("Yang disimpan: saringan, urutan, dan kolom ({}). Nama yang sama diganti isinya.")
        self.body.addWidget(label(note.format(what), "muted", wrap=True))
        self.body.addWidget(label(tr(spec.label), "field"))
        self.body.addWidget(self.name)
        self.body.addWidget(self.shared)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Simpan"), "primary", "save", self._take, default=True)
        self.yes.setEnabled(False)
        self.name.changed.connect(self._typed)
        self.name.setFocus()

    def _typed(self) -> None:
        self.yes.setEnabled(bool(str(self.name.value() or "").strip()))

    def _take(self) -> None:
        self.named.emit(str(self.name.value()), bool(self.shared.value()))
        self.accept()


def _fetch(ids: Sequence[str]) -> Sequence[KolomDaftar]:
    return [PER_KUNCI[key] for key in ids]


def _key(one: KolomDaftar) -> str:
    return one.key


def _label(one: KolomDaftar) -> str:
    return one.label


def _group(one: KolomDaftar) -> str:
    return one.kelompok
