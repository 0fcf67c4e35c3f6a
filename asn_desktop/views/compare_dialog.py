"""Two people side by side: differences marked, whose value stays, and the merge; all by keyboard."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.duplikat import Nasib
from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.banding import LABEL_NASIB, BandingState, BarisBanding
from asn_desktop.services.gabung import Digabung, Perbandingan, bandingkan, gabungkan
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import MAX_HEIGHT, Dialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.undo import UndoOf, WithAction, noting_action
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import ElidedLabel, button, column, label, row
from asn_desktop.views.widgets.inputs import CheckBox
from asn_desktop.views.widgets.tiles import EmptyState

_TONES = {Nasib.PINDAH: Tone.INFO, Nasib.LEBUR: Tone.WARN, Nasib.SAMA: Tone.NEUTRAL}


class CompareDialog(Dialog):
    """Shows a comparison that was read before. ``merged`` carries the id of whom stays."""

    merged = Signal(str)

    def __init__(self, context: ScreenContext, found: Perbandingan, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bandingkan dua pegawai"), parent, width=900, heading=False)
        self._context = context
        self.state = BandingState(found)
        self._rows: dict[str, BarisBanding] = {}
        self.banner = Banner(parent=self)
        self.names = (ElidedLabel("", "section"), ElidedLabel("", "section"))
        self.numbers = (label("", "muted"), label("", "muted"))
        self.only = CheckBox(tr("Hanya yang berbeda"))
        self.only.setChecked(True)
        self.count = label("", "muted")
        self.model = PagedTableModel(_columns(), self._fetch)
        empty = EmptyState("circle-check", tr("Tidak ada yang berbeda"),
                           tr("Semua isian dan riwayat keduanya sama."))
        self.table = RecordTable(self.model, tr("Isian dan riwayat keduanya"), two_lines=True, empty=empty)
        self.table.setMinimumHeight(px(210))
        self.table.view.installEventFilter(self)
        self.swap = button(tr("&Tukar"), "secondary", "arrow-left-right", self._swap,
                           tip=tr("Pertahankan data yang kedua"))
        self._build()
        self.only.changed.connect(self._narrow)
        self.model.failed.connect(context.fail)
        self._show()
        self.table.view.setFocus()

    def _clamp(self) -> None:
        """As high as dialogs may be: the list takes what is free."""
        super()._clamp()
        free = self.screen().availableGeometry().height() if self.screen() else MAX_HEIGHT
        self.resize(self.width(), min(px(MAX_HEIGHT), free - 40))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right say whose value stays, the space bar the other one."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        here = self._rows.get(self.table.current_id() or "")
        key = Qt.Key(event.key())
        if here is None or not here.kolom or not self._may_merge():
            return False
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._changed(self.state.choose(here.kolom, dua=key == Qt.Key.Key_Right))
            return True
        if key == Qt.Key.Key_Space:
            self._changed(self.state.toggle(here.kolom))
            return True
        return False

    def _build(self) -> None:
        sides = [column(name, number, gap=0) for name, number in zip(self.names, self.numbers, strict=True)]
        head = row(*sides, self.swap, gap=16)
        for place in (0, 1):
            head.setStretch(place, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.banner)
        self.body.addLayout(row(self.only, None, self.count))
        self.body.addWidget(self.table, 1)
        self.add_button(tr("&Tutup"), on_click=self.reject)
        self.merge = self.add_button(tr("&Gabungkan…"), "primary", "check", self._ask)
        if not self._may_merge():
            self.merge.hide()
            self.swap.hide()

    def _may_merge(self) -> bool:
        return self._context.may(Izin.UBAH_PEGAWAI, Izin.HAPUS)

    def _show(self) -> None:
        found = self.state.perbandingan
        for name, number, person in zip(self.names, self.numbers, (found.satu, found.dua), strict=True):
            name.setText(person.nama)
            number.setText(tr("NIP {}").format(person.nip))
        if self._may_merge():
            self.banner.show_text(" ".join(found.halangan) if found.halangan else tr(
                "Yang pertama dipertahankan. Panah kiri dan kanan memilih nilai yang dipakai."),
                Tone.WARN if found.halangan else Tone.INFO)
        else:
            self.banner.hide()
        self.merge.setEnabled(self.state.can_merge())
        self._narrow()

    def _narrow(self) -> None:
        self.state.hanya_beda = self.only.isChecked()
        kept = self.table.current_id()
        self._rows = {item.id: item for item in self.state.rows()}
        self.model.set_ids(tuple(self._rows))
        self.model.record(0)
        self.table.choose(kept if kept in self._rows else next(iter(self._rows), None))
        self.count.setText(tr("{} isian berbeda").format(self.state.differences()))

    def _changed(self, changed: bool) -> None:
        if changed:
            self._rows = {item.id: item for item in self.state.rows()}
            self.model.refresh()

    def _fetch(self, ids: Sequence[str]) -> Sequence[BarisBanding]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _swap(self) -> None:
        found = self.state.perbandingan
        read = functools.partial(bandingkan, self._context.session, found.dua.id, found.satu.id)
        self._context.read(self, read, self._swapped, key="compare")

    def _swapped(self, found: Perbandingan) -> None:
        self.state.take(found)
        self._show()

    def _ask(self) -> None:
        found = self.state.perbandingan
        question = tr("Gabungkan {} menjadi satu data?").format(found.satu.nama)
        if not self._context.ask(question, tr("&Gabungkan"), detail=self.state.what_happens(), danger=True):
            return
        self.setEnabled(False)
        merge = _Merge(self._context.session, found, self.state.ambil)
        self._context.run(self, merge, self._done, title=tr("Menggabungkan"), failed=self._failed,
                          cancelled=self._again, holds=True)

    def _done(self, found: WithAction) -> None:
        result: Digabung = found.result
        self._context.publish(result.changes, self)
        undo = UndoOf(self._context.undoing, found.aksi) if found.aksi is not None else None
        self._context.toast(tr("Digabung menjadi {}: {} rekaman pindah, {} dilebur.").format(
            result.nama, result.pindah, result.lebur), undo)
        self.setEnabled(True)
        self.merged.emit(result.id)
        self.accept()

    def _failed(self, error: object) -> None:
        self.setEnabled(True)
        self._context.fail(error)

    def _again(self) -> None:
        self.setEnabled(True)


class _Merge:
    """Merges in the worker and notes the action, so that it can be undone by its name."""

    def __init__(self, session: Session, found: Perbandingan, ambil: frozenset[str]) -> None:
        self._session, self._found, self._ambil = session, found, ambil

    def __call__(self, work: Work) -> WithAction:
        both = self._found.satu, self._found.dua
        merge = functools.partial(gabungkan, self._session, *both, self._ambil, work)
        return noting_action(self._session, merge)()


def _columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Isian"), text=_label, width=190, strong=True),
        Column("", tr("Dipertahankan"), text=_satu, badge=_badge_satu, width=250, stretch=True),
        Column("", tr("Yang lain"), text=_dua, badge=_badge_dua, width=250, stretch=True),
    )


def _label(item: BarisBanding) -> str:
    return tr(item.label)


def _satu(item: BarisBanding) -> str:
    return item.satu or "–"


def _dua(item: BarisBanding) -> str:
    return item.dua or "–"


def _badge_satu(item: BarisBanding) -> tuple[str, Tone, str] | None:
    if item.kolom and item.berbeda and not item.ambil_dua:
        return tr("dipakai"), Tone.GOOD, "check"
    return None


def _badge_dua(item: BarisBanding) -> tuple[str, Tone, str] | None:
    if item.kolom and item.berbeda and item.ambil_dua:
        return tr("dipakai"), Tone.GOOD, "check"
    if item.nasib is not None:
        return tr(LABEL_NASIB[item.nasib]), _TONES[item.nasib], ""
    return None
