"""Convert the predikat of a year, and set a PAK: both show what would be stored before it is."""

import functools
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from asn_desktop.domain.angka import tulis_angka
from asn_desktop.domain.angka_kredit import NOL
from asn_desktop.domain.penetapan_ak import NilaiAwal
from asn_desktop.fields.kinerja import KONVERSI_AK
from asn_desktop.fields.texts.angka_kredit import SENTENCES
from asn_desktop.presenters.angka_kredit import (
    UNSUR,
    angka_baru,
    baris_konversi,
    baris_penetapan,
    kata_penetapan,
    kata_saran,
    nilai_awal,
)
from asn_desktop.services.angka_kredit import (
    SaranAwal,
    UsulKonversi,
    UsulPenetapan,
    saran_awal,
    simpan_konversi,
    simpan_penetapan,
    usul_konversi,
    usul_penetapan,
)
from asn_desktop.services.errors import Rejected, ServiceError
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, column, label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import CheckBox, Combo, TextEdit
from asn_desktop.views.widgets.layouts import discard_widgets
from asn_desktop.views.widgets.tiles import Banner

_FIRST_YEAR = KONVERSI_AK.field("tahun").minimum or 0
_PAUSE_MS = 250
_TYPED = UNSUR[:3]  # base values that older papers say


class KonversiDialog(Dialog):
    """The lines of a year with their figures; storing takes exactly those."""

    def __init__(self, context: ScreenContext, pegawai_id: str, tahun: int, parent: QWidget | None = None,
                 ) -> None:
        super().__init__(tr("Konversi predikat ke angka kredit"), parent, width=640)
        self._context, self._pegawai_id = context, pegawai_id
        last = context.today().year
        years = [(str(year), str(year)) for year in range(last, _FIRST_YEAR - 1, -1)]
        self.year = Combo(tr("Tahun"), years)
        self.year.set_value(str(min(max(tahun, _FIRST_YEAR), last)))
        self.parts = CheckBox(tr("Pakai juga evaluasi berkala untuk bulan tanpa evaluasi akhir"))
        self.lines = Lines(("", tr("Predikat"), tr("Bulan × persen × koefisien"), tr("AK")))
        self.notes = label("", "muted", wrap=True)
        self.refused = Banner(parent=self)
        self.refused.hide()
        self.body.addLayout(row(label(tr("Tahun"), "field"), self.year, self.parts, None))
        for widget in (self.lines, self.notes, self.refused):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Simpan konversi"), "primary", "check", self._save, default=True)
        self.yes.setEnabled(False)
        self.year.currentIndexChanged.connect(self._read)
        self.parts.toggled.connect(self._read)
        self.year.setFocus()
        self._read()

    def _read(self) -> None:
        self.yes.setEnabled(False)
        self._context.read(
            self,
            functools.partial(usul_konversi, self._context.session, self._pegawai_id, self._tahun(),
                              berkala=self.parts.isChecked()),
            self._show, key="usul", failed=self._refused)

    def _show(self, found: UsulKonversi) -> None:
        self.refused.hide()
        self.lines.show_lines([(*line,) for line in baris_konversi(found.konversi)])
        done = ", ".join(line[0] for line in baris_konversi(found.sudah))
        told = (tr("Sudah dikonversi: {}.").format(done),) if done else ()
        self.notes.setText("\n".join((*map(tr, found.kurang), *told)))
        self.notes.setVisible(bool(self.notes.text()))
        self.yes.setEnabled(bool(found.konversi))
        self._clamp()

    def _save(self) -> None:
        self.yes.setEnabled(False)
        call = functools.partial(simpan_konversi, self._context.session, self._pegawai_id, self._tahun(),
                                 berkala=self.parts.isChecked())
        self._context.write(self, call, self._done, failed=self._refused)

    def _done(self, result: object) -> None:
        self.accept()

    def _refused(self, error: object) -> None:
        if not isinstance(error, ServiceError):
            self._context.fail(error)
            return
        self.lines.show_lines(())
        self.notes.hide()
        self.refused.show_text(" ".join(error.sentences), Tone.WARN)

    def _tahun(self) -> int:
        return int(str(self.year.value()))


class PenetapanDialog(Dialog):
    """The PAK up to the last conversion; base values are asked while nothing says them."""

    def __init__(self, context: ScreenContext, pegawai_id: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Penetapan angka kredit"), parent, width=660)
        self._context, self._pegawai_id = context, pegawai_id
        self.base = tuple(TextEdit(tr(name), 12) for _, name in _TYPED)
        self.until = DateEdit(tr("Masa penilaian sampai"), context.today, in_words=False)
        self.schooling = TextEdit(tr("AK baru dari peningkatan pendidikan"), 12)
        self.remark = TextEdit(tr("Keterangan pada kertas"), 200)
        self.lines = Lines(("", tr("Lama"), tr("Baru"), tr("Jumlah")), total=True)
        self.outcome = label("", "", wrap=True)
        self.refused = Banner(parent=self)
        self.refused.hide()
        self._reading = Debouncer(_PAUSE_MS, self, on_fire=self._read)
        self._base = QWidget()
        fields = [column(label(tr(name), "field"), edit, gap=GAP.XS)
                  for (_, name), edit in zip(_TYPED, self.base, strict=True)]
        note = label(tr("Nilai sebelum penetapan pertama, seperti pada PAK terakhir; 0 bila tidak ada."),
                     "muted", wrap=True)
        self.hint = label("", "muted", wrap=True)
        self.take_hint = button(tr("&Isi saran"), "link", "check", self._fill_hint)
        self.hinted = QWidget()
        line = row(self.hint, self.take_hint)
        line.setStretch(0, 1)
        self.hinted.setLayout(line)
        self.hinted.hide()
        self._hint: SaranAwal | None = None
        self._base.setLayout(column(note, row(*fields, gap=GAP.M), self.hinted))
        self._base.hide()
        self.body.addWidget(self._base)
        self.body.addLayout(row(
            column(label(tr("Sampai"), "field"), row(self.until, None), gap=GAP.XS),
            column(label(tr("AK pendidikan baru"), "field"), self.schooling, gap=GAP.XS),
            column(label(tr("Keterangan pada kertas"), "field"), self.remark, gap=GAP.XS), gap=GAP.M))
        for widget in (self.lines, self.outcome, self.refused):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Tetapkan"), "primary", "check", self._save, default=True)
        self.yes.setEnabled(False)
        for edit in (*self.base, self.schooling):
            edit.textChanged.connect(self._reading.poke)
        self.until.changed.connect(self._reading.poke)
        self._read()

    def _read(self) -> None:
        self.yes.setEnabled(False)
        if angka_baru(self.schooling.text()) is None:
            words = SENTENCES["ak.nilai_awal"].format(label=tr("AK pendidikan baru"))
            self.refused.show_text(tr(words), Tone.WARN)
            return
        self._context.read(self, self._asked(usul_penetapan), self._show, key="usul", failed=self._refused)

    def _asked(self, use_case: Callable[..., Any], **more: str) -> Callable[[], Any]:
        """The use case with what is typed."""
        until = self.until.value()
        return functools.partial(
            use_case, self._context.session, self._pegawai_id, until if isinstance(until, date) else None,
            self._awal(), pendidikan=angka_baru(self.schooling.text()) or NOL, **more)

    def _awal(self) -> NilaiAwal | None:
        return nilai_awal([edit.text() for edit in self.base])

    def _show(self, found: UsulPenetapan) -> None:
        self.refused.hide()
        self.lines.show_lines(baris_penetapan(found))
        self.outcome.setText(tr(kata_penetapan(found)))
        if self.until.value() is None:
            self.until.set_value(found.penetapan.sampai)
        self.yes.setEnabled(True)
        self._clamp()

    def _show_hint(self, found: SaranAwal | None) -> None:
        self._hint = found
        self.hinted.setVisible(found is not None)
        if found is not None:
            self.hint.setText(tr(kata_saran(found)))
        self._clamp()

    def _fill_hint(self) -> None:
        """Take the suggestion over; what is typed beside it stays."""
        if self._hint is not None:
            self.base[0].setText(tulis_angka(self._hint.dasar))
            self.base[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        self.yes.setEnabled(False)
        call = self._asked(simpan_penetapan, keterangan=self.remark.text())
        self._context.write(self, call, self._done, failed=self._refused)

    def _done(self, result: object) -> None:
        self.accept()

    def _refused(self, error: object) -> None:
        if not isinstance(error, ServiceError):
            self._context.fail(error)
            return
        asked = isinstance(error, Rejected) and any(one.code == "ak.awal_belum" for one in error.problems)
        if asked and self._base.isHidden():
            self._base.show()
            self.base[0].setFocus(Qt.FocusReason.OtherFocusReason)
            ask = functools.partial(saran_awal, self._context.session, self._pegawai_id)
            self._context.read(self, ask, self._show_hint, key="saran")
        self.lines.show_lines(())
        self.outcome.setText("")
        self.refused.show_text("" if asked and not any(edit.text() for edit in self.base)
                               else " ".join(error.sentences), Tone.WARN)
        self._clamp()


class Lines(QWidget):
    """A few lines of words and figures under their titles, too few for a table of its own; with ``total``
    the last one is their sum.
    """

    def __init__(self, titles: Sequence[str], *, total: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = total
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(GAP.M))
        self._grid.setVerticalSpacing(px(GAP.XS))
        self._grid.setColumnStretch(0, 1)
        self._titles = tuple(titles)
        self._shown: tuple[tuple[str, ...], ...] = ()
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, ...]]) -> None:
        """Show these instead; none hides the widget."""
        discard_widgets(self._grid)
        self._shown = tuple(lines)
        for place, line in enumerate((self._titles, *self._shown)):
            for number, words in enumerate(line):
                last = self._total and place == len(self._shown)
                made = label(words, "muted" if not place else "strong" if last else "")
                side = Qt.AlignmentFlag.AlignLeft if not number else Qt.AlignmentFlag.AlignRight
                self._grid.addWidget(made, place, number, side)
        self.setAccessibleName("; ".join(" ".join(line) for line in self._shown))
        self.setVisible(bool(self._shown))

    def lines(self) -> tuple[tuple[str, ...], ...]:
        """What is shown."""
        return self._shown
