"""Choosing from the superior's SKP which of his hasil kerja ours support."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.skp import HasilKerja
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import CheckBox


class SuperiorDialog(Dialog):
    """Ticks over the superior's goals; ``picked`` carries the ticked ones in their order."""

    picked = Signal(tuple)

    def __init__(self, goals: Sequence[HasilKerja], *, one_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hasil kerja pimpinan"), parent, width=640)
        self._goals = tuple(goals)
        self._one_only = one_only
        self.ticks: list[CheckBox] = []
        words = (
            tr("Pilih satu hasil kerja pimpinan yang didukung.")
            if one_only
            else tr(
                "Pilih hasil kerja pimpinan; tiap pilihan menjadi satu hasil kerja baru yang mendukungnya."
            )
        )
        if not self._goals:
            words = tr(
                "Atasan belum mempunyai SKP tahun ini di data kantor. Ketik langsung rencana hasil kerja "
                "pimpinan pada isiannya."
            )
        self.body.addWidget(label(words, "muted", wrap=True))
        for goal in self._goals:
            tick = CheckBox(goal.rhk)
            tick.setToolTip(goal.rhk)
            tick.changed.connect(self._ticked)
            self.body.addWidget(tick)
            self.ticks.append(tick)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.take = self.add_button(tr("&Pakai pilihan"), "primary", "check", self._take, default=True)
        self.take.setEnabled(False)
        if self.ticks:
            self.ticks[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ticked(self) -> None:
        changed = self.sender()
        if self._one_only:
            for tick in self.ticks:
                if tick is not changed:
                    tick.set_value(False)
        self.take.setEnabled(any(tick.value() for tick in self.ticks))

    def _take(self) -> None:
        self.picked.emit(
            tuple(goal for goal, tick in zip(self._goals, self.ticks, strict=True) if tick.value())
        )
        self.accept()
