"""Rename, move, merge or close a unit from a day on."""

import functools
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.susunan import JenisPerubahan, PerubahanUnit
from asn_desktop.fields.spec import Choice
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.organisasi.susunan import BarisUnit, ubah_unit
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import Banner

_NAME, _BASIS = 200, 200
_TOP = "-"  # the choice of no unit above


class UnitChangeDialog(Dialog):
    """``changed`` says that it is done."""

    changed = Signal()

    def __init__(
        self,
        context: ScreenContext,
        unit: BarisUnit,
        jenis: JenisPerubahan,
        units: Sequence[BarisUnit],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_titles()[jenis].format(unit.nama), parent, width=560)
        self._context, self._unit, self._jenis = context, unit, jenis
        others = [Choice(one.id, one.nama) for one in units if one.id != unit.id and one.ditutup is None]
        if jenis is JenisPerubahan.PINDAH:
            others.insert(0, Choice(_TOP, tr("(paling atas)")))
        self.name = TextEdit(tr("Nama baru"), _NAME)
        self.target = ChoiceCombo(tr("Unit tujuan"), others)
        self.day = DateEdit(tr("Berlaku mulai"), context.today)
        self.basis = TextEdit(tr("Dasar hukum"), _BASIS)
        self.refused = Banner(parent=self)
        self.refused.hide()
        self._build()

    def _build(self) -> None:
        self.body.addWidget(label(_meanings()[self._jenis], "muted", wrap=True))
        first: QWidget = self.day.line
        if self._jenis is JenisPerubahan.GANTI_NAMA:
            self.name.set_value(self._unit.nama)
            self._add(tr("Nama baru"), self.name)
            first = self.name
        elif self._jenis in (JenisPerubahan.PINDAH, JenisPerubahan.GABUNG):
            moved = self._jenis is JenisPerubahan.PINDAH
            self._add(tr("Di bawah unit") if moved else tr("Digabung ke unit"), self.target)
            first = self.target
        self.day.set_value(self._context.today())
        self._add(tr("Berlaku mulai"), self.day)
        self._add(tr("Dasar hukum"), self.basis)
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Simpan"), "primary", "check", self._save, default=True)
        QShortcut(QKeySequence("Ctrl+S"), self, self._save)
        first.setFocus()

    def _add(self, words: str, field: QWidget) -> None:
        self.body.addWidget(label(words, "field"))
        self.body.addWidget(field)

    def _save(self) -> None:
        day, target = self.day.value(), self.target.value()
        if not isinstance(day, date):
            self.refused.show_text(tr("Tanggal belum dapat dibaca; tulis misalnya 02-01-2026."), Tone.BAD)
            return
        if target is not None and self.target.is_unlisted():
            self.refused.show_text(tr("Unit tujuan tidak ada dalam daftar; pilih salah satu."), Tone.BAD)
            return
        change = PerubahanUnit(
            self._unit.id,
            self._jenis,
            day,
            str(self.name.value() or ""),
            None if target in (None, _TOP) else str(target),
            str(self.basis.value() or ""),
        )
        self.yes.setEnabled(False)
        save = functools.partial(ubah_unit, self._context.session, change)
        self._context.write(self, save, self._done, failed=self._failed)

    def _done(self, changes: object) -> None:
        self.changed.emit()
        self.accept()

    def _failed(self, error: object) -> None:
        self.yes.setEnabled(True)
        if isinstance(error, ServiceError):
            self.refused.show_text(str(error), Tone.BAD)
        else:
            self._context.fail(error)


def _titles() -> dict[JenisPerubahan, str]:
    return {
        JenisPerubahan.GANTI_NAMA: tr("Ganti nama {}"),
        JenisPerubahan.PINDAH: tr("Pindahkan {}"),
        JenisPerubahan.GABUNG: tr("Gabungkan {} ke unit lain"),
        JenisPerubahan.TUTUP: tr("Tutup {}"),
    }


def _meanings() -> dict[JenisPerubahan, str]:
    return {
        JenisPerubahan.GANTI_NAMA: tr("Nama lama tetap tercatat dalam riwayat unit."),
        JenisPerubahan.PINDAH: tr(
            "Unit ini dengan semua yang di bawahnya berpindah; letak lama tetap tercatat."
        ),
        JenisPerubahan.GABUNG: tr(
            "Pegawai, unit di bawahnya, jabatan pada peta, dan tim kerjanya ikut ke unit tujuan; unit ini "
            "ditutup."
        ),
        JenisPerubahan.TUTUP: tr("Unit yang kosong ditutup dan tetap ada dalam riwayat."),
    }
