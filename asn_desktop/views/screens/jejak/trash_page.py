"""Sampah: what was deleted in the last 30 days, and the way back as it was."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters import jejak as words
from asn_desktop.services.access import may
from asn_desktop.services.sampah import HARI, Terhapus, isi_sampah, pulihkan_terhapus
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.tiles import EmptyState


class TrashPage(QWidget):
    """``counted`` says how many deletions can be restored, each time they are read."""

    counted = Signal(int)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._items: dict[str, Terhapus] = {}
        self.model = PagedTableModel(_columns(), self._fetch)
        self.table = RecordTable(
            self.model, tr("Sampah"), two_lines=True,
            empty=EmptyState("trash-2", tr("Sampah kosong"),
                             tr("Yang dihapus dapat dipulihkan dari sini selama {} hari.").format(HARI)),
        )  # fmt: skip
        self.restore = button(tr("&Pulihkan"), "primary", "rotate-ccw", self.ask_restore, tip=tr("Enter"))
        self.note = label(
            tr(
                "Yang dihapus tersimpan {} hari; sesudah itu hanya cadangan yang dapat mengembalikannya."
            ).format(HARI),
            "muted",
            wrap=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addWidget(Card(margin=8).add(self.table), 1)
        foot = row(self.note, self.restore, gap=GAP.M)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.table.view)
        self.table.opened.connect(self._opened)
        self.model.failed.connect(context.fail)

    def reload(self) -> None:
        """Read the trash anew."""
        self._context.read(
            self, functools.partial(isi_sampah, self._context.session), self._show, key="sampah"
        )

    def ask_restore(self) -> None:
        """Restore the chosen deletion after a question."""
        item = self._items.get(self.table.current_id() or "")
        if item is None or not self.restore.isEnabled():
            return
        detail = tr("Dihapus oleh {} pada {}.").format(item.aktor, words.when_words(item.pada))
        along = tr(" Ikut kembali: {}.").format(item.ikut) if item.ikut else ""
        if self._context.ask(
            tr("Pulihkan {} {}?").format(tr(item.judul).lower(), item.nama),
            tr("&Pulihkan"),
            detail=detail + along,
        ):
            self._context.write(
                self,
                functools.partial(pulihkan_terhapus, self._context.session, item.id),
                self._restored,
                text=tr("Dipulihkan: {}.").format(item.nama or tr(item.judul)),
            )

    def _show(self, items: tuple[Terhapus, ...]) -> None:
        kept = self.table.current_id()
        self._items = {item.id: item for item in items}
        self.model.set_ids(tuple(self._items))
        self.model.record(0)  # they are here already: no "…" while painting
        self.table.choose(kept if kept in self._items else next(iter(self._items), None))
        allowed = may(self._context.session, Izin.KEMBALIKAN)
        self.restore.setEnabled(bool(items) and allowed)
        self.restore.setToolTip(tr("Enter") if allowed else tr("Peran Anda tidak mencakup pemulihan data"))
        self.note.setVisible(bool(items))
        self.counted.emit(len(items))

    def _fetch(self, ids: Sequence[str]) -> Sequence[Terhapus]:
        return [self._items[key] for key in ids if key in self._items]

    def _opened(self, sampah_id: str) -> None:
        self.ask_restore()

    def _restored(self, result: object) -> None:
        self.reload()


def _columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Dihapus"), text=_when, below=_who, width=140),
        Column("", tr("Apa"), text=_name, below=_kind, width=420, stretch=True, strong=True),
        Column("", tr("Ikut terhapus"), text=_along, width=190, stretch=True),
        Column("", tr("Dapat dipulihkan"), badge=_left, width=150),
    )


def _when(item: Terhapus) -> str:
    return words.when_words(item.pada)


def _who(item: Terhapus) -> str:
    return item.aktor


def _name(item: Terhapus) -> str:
    return item.nama or tr(item.judul)


def _kind(item: Terhapus) -> str:
    return tr(item.judul)


def _along(item: Terhapus) -> str:
    return item.ikut or "–"


def _left(item: Terhapus) -> tuple[str, Tone, str] | None:
    return tr(words.left_words(item)), Tone.WARN if item.sisa_hari <= 3 else Tone.NEUTRAL, ""
