"""Penetapan predikat of a unit: what it reached, its counts beside the limits, the decision, its paper."""

import functools
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import nama_periode
from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.fields.texts.distribusi import kata_batas
from asn_desktop.services.drafts import Draft
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.services.predikat_unit import (
    KeadaanUnit,
    Penetapan,
    catat_capaian,
    keadaan_unit,
    tetapkan_predikat,
)
from asn_desktop.services.printing import PrintResult, UnitOrder, print_unit, render_unit
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.draft_keeper import DraftKeeper, DraftOffer, Unsaved, left_draft
from asn_desktop.views.live_preview import LivePreview
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.screens.evaluasi.konversi_dialog import KonversiUnitDialog
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, column, heading_block, icon_button, label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.share_bar import ShareBar
from asn_desktop.views.widgets.tiles import Banner, number

_FORM = "penetapan-predikat"
DRAFT_FORM = "predikat_unit"
_NARROW = 900
_INDENT = "\u2003"
_MAX = 1200
_FIGURES = (3, 4)  # columns of the table that hold numbers
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class UnitPage(QWidget):
    """Reads the chosen unit in the period of the window; stores what is entered once and what is decided.

    What is typed is kept as a draft of the unit and period, also when another one is chosen.
    """

    back_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: KeadaanUnit | None = None
        self._shown = ""  # unit, year and period whose inputs stand here
        self._filled: dict[str, Any] = {}
        self._draft: Draft | None = None
        self._resuming: Draft | None = None
        self._near = ""
        self.keeper = DraftKeeper(context, DRAFT_FORM, self._unsaved, self)
        self.draft_offer = DraftOffer()
        self.draft_offer.answered.connect(self._answer_draft)
        self.back = icon_button("arrow-left", tr("Kembali ke daftar evaluasi"), self.back_asked.emit)
        head, self.title, self.below = heading_block(tr("Penetapan predikat unit"), "")
        self.print = button(tr("&Cetak…"), "secondary", "printer", self.print_now)
        self.convert = button(tr("&Konversi AK…"), "secondary", "award", self.convert_now)
        self.decide = button(tr("&Tetapkan"), "primary", "check", self.decide_now)
        self.unit = Combo(tr("Unit kerja"))
        self.capaian = Combo(tr("Capaian kinerja organisasi"))
        self.dasar = TextEdit(tr("Dasar capaian kinerja organisasi"), 300)
        self.dasar.setPlaceholderText(tr("Dasar, mis. capaian rencana aksi triwulan ini"))
        self.record = button(tr("&Simpan capaian"), "secondary", "save", self.record_now)
        self.warning = Banner("", Tone.WARN)
        self.nomor = TextEdit(tr("Nomor penetapan"), 80)
        self.nomor.setPlaceholderText(tr("Perlu untuk kode QR"))
        self.tempat = TextEdit(tr("Tempat penetapan"), 80)
        self.tanggal = DateEdit(tr("Tanggal penetapan"), context.today)
        sources = standard_sources(context)
        self.penetap = PegawaiPicker(tr("Pimpinan yang menetapkan"), sources.search, sources.name_of)
        self.alasan = LongTextEdit(tr("Alasan penetapan"), _MAX, lines=2, most=6)
        self.preview = LivePreview(context, tr("Pratinjau penetapan predikat"))
        self._cells: list[tuple[QLabel, ...]] = []
        self.bars: dict[Predikat, ShareBar] = {}
        self._inputs: dict[str, Any] = {
            "capaian": self.capaian, "dasar": self.dasar, "nomor": self.nomor, "tempat": self.tempat,
            "tanggal": self.tanggal, "penetap": self.penetap, "alasan": self.alasan}
        self._build(head)
        self.unit.changed.connect(self.load)
        for part in self._inputs.values():
            part.changed.connect(self.keeper.poke)
        may_edit = context.may(Izin.UBAH_KINERJA)
        for part in (self.decide, self.record, self.convert):
            part.setVisible(may_edit)
        self.print.setVisible(context.may(Izin.CETAK))

    def _build(self, head: QVBoxLayout) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        body = QVBoxLayout(inner)
        body.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        body.setSpacing(px(GAP.S))
        self.capaian.setFixedWidth(px(170))
        body.addLayout(column(label(tr("Unit kerja"), "field"), self.unit, gap=4))
        body.addWidget(self.draft_offer)
        body.addLayout(column(label(tr("Capaian kinerja organisasi"), "field"),
                              row(self.capaian, self.dasar, self.record), gap=4))
        body.addLayout(self._table())
        body.addWidget(self.warning)
        body.addLayout(row(column(label(tr("Nomor"), "field"), self.nomor, gap=4),
                           column(label(tr("Tempat"), "field"), self.tempat, gap=4),
                           column(label(tr("Tanggal"), "field"), self.tanggal, gap=4)))
        body.addLayout(column(label(tr("Pimpinan yang menetapkan"), "field"), self.penetap, gap=4))
        body.addLayout(column(label(tr("Alasan"), "field"), self.alasan, gap=4))
        body.addStretch(1)
        area = scrolling(inner)
        card = Card(margin=2)
        card.add(area)
        split = row(card, self.preview)
        split.setStretch(0, 3)
        split.setStretch(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(row(self.back, head, None, self.convert, self.print, self.decide))
        layout.addLayout(split, 1)
        self.warning.hide()

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        titles = (tr("Predikat"), tr("Batas SE MenPANRB 3/2023"), "", tr("Jumlah"), tr("%"), tr("Memenuhi?"))
        for place, words in enumerate(titles):
            head = label(words, "field")
            grid.addWidget(head, 0, place)
            if place in _FIGURES:
                head.setAlignment(_RIGHT)
        for line, predikat in enumerate(reversed(Predikat), start=1):
            name, bar = label("", "strong"), ShareBar(theme.predikat_colour(predikat))
            cells = (name, label("", wrap=True), label(""), label(""), label(""))
            for place, cell in enumerate((*cells[:2], bar, *cells[2:])):
                grid.addWidget(cell, line, place)
            self._cells.append(cells)
            self.bars[predikat] = bar
            for figure in cells[2:4]:
                figure.setAlignment(_RIGHT)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 1)
        return grid

    def open_page(self, draft: Draft | None = None, near: str = "") -> None:
        """Offer the units and show the chosen one, or go on with what was left unsaved of one.

        The first time it is the whole office to which the unit named ``near`` belongs.
        """
        self._resuming, self._near = draft, near
        self._context.read(self, functools.partial(unit_choices, self._context.session), self._offer,
                           key="units")

    def _offer(self, found: tuple[tuple[str, str, int], ...]) -> None:
        self.unit.set_options([(key, f"{_INDENT * depth}{nama}") for key, nama, depth in found])
        if self._resuming is not None:
            self.unit.set_value(self._resuming.object_id.split("/")[0])
            self._shown = ""
        elif self.unit.value() is None and found:
            self.unit.set_value(_top_of(found, self._near))
        self.load()

    def load(self) -> None:
        """Read the unit in the period of the window."""
        unit = self.unit.value()
        if unit is not None and self.keeper.keep_now():
            context = self._context
            ask = functools.partial(keadaan_unit, context.session, str(unit), context.tahun, context.periode)
            context.read(self, ask, self._show, key="unit")

    def _show(self, found: KeadaanUnit) -> None:
        shown = f"{found.unit_id}/{found.tahun}/{found.periode.value}"
        fresh, self._shown, self._found = shown != self._shown, shown, found
        period = f"{nama_periode(found.periode)} {found.tahun}"
        self.title.setText(tr("Penetapan predikat · {}").format(period))
        state = tr("belum ditetapkan")
        if found.penetapan is not None:
            state = tr("jumlahnya berubah sejak ditetapkan") if found.berubah else tr("sudah ditetapkan")
        once = tr(" · {} orang dengan dua SKP dihitung sekali").format(number(found.ganda))
        self.below.setText(tr("{} selesai dievaluasi · {} belum · {}").format(
            number(found.total), number(found.belum), state) + (once if found.ganda else ""))
        self._fill_table(found)
        self.warning.show_text("\n".join(found.peringatan))
        self.warning.setVisible(bool(found.peringatan))
        if fresh:
            self._fill_inputs(found)
            self._draft = left_draft(self._context.session, DRAFT_FORM, shown)
            self.draft_offer.offer(self._draft)
            if self._resuming is not None and self._draft is not None:
                self.draft_offer.go_on()
            self._resuming = None
        order = UnitOrder(_FORM, found.unit_id, found.tahun, found.periode)
        if self.preview.isVisibleTo(self):
            self.preview.refresh(functools.partial(render_unit, self._context.session, order))

    def _fill_table(self, found: KeadaanUnit) -> None:
        words = {True: tr("Ya"), False: tr("Tidak"), None: "–"}
        rows = {one.predikat: one for one in found.baris}
        names = found.paket.label_predikat
        for predikat, cells in zip(reversed(Predikat), self._cells, strict=True):
            one, count = rows.get(predikat), found.jumlah[predikat]
            share = f"{100 * count / found.total:.1f}".replace(".", ",") if found.total else "–"
            limit = kata_batas(one.batas, predikat, names) if one else "–"
            self.bars[predikat].show_share(count / found.total if found.total else 0.0)
            name = names[predikat].title()
            texts = (name, limit, number(count), share, words[one.terpenuhi if one else None])
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)

    def _fill_inputs(self, found: KeadaanUnit) -> None:
        self.capaian.set_options([("", tr("(pilih)")), *(
            (capaian.value, words.capitalize()) for capaian, words in found.paket.label_capaian.items())])
        self.capaian.set_value(found.capaian.value if found.capaian else "")
        self.dasar.set_value(found.dasar)
        decided = found.penetapan or Penetapan(
            Capaian.BAIK, {}, tempat=found.tempat, tanggal=self._context.today(),
            penetap_id=found.pimpinan_id)
        self.nomor.set_value(decided.nomor)
        self.tempat.set_value(decided.tempat)
        self.tanggal.set_value(decided.tanggal)
        self.penetap.set_value(decided.penetap_id)
        self.alasan.set_value(decided.alasan)
        self._filled = self._values()

    def _values(self) -> dict[str, Any]:
        """What stands in the inputs, as a draft holds it."""
        found = {name: part.value() for name, part in self._inputs.items()}
        return {name: value.isoformat() if isinstance(value, date) else value or ""
                for name, value in found.items()}

    def _unsaved(self) -> Unsaved | None:
        values = self._values()
        if not self._shown or values == self._filled:
            return None
        before = self._found.penetapan if self._found is not None else None
        return Unsaved(self._shown, before.version if before else 0, json.dumps(values))

    def _answer_draft(self, go_on: bool) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if not go_on:
            self.keeper.forget(draft.object_id)
            return
        for name, value in json.loads(draft.data).items():
            part = self._inputs[name]
            day = date.fromisoformat(value) if name == "tanggal" and value else None
            part.set_value(day if name == "tanggal" else value)
        self.keeper.poke()

    def record_now(self) -> None:
        """Store what the organisation reached, for the evaluations of all its people."""
        chosen, found = self._capaian(), self._found
        if found is not None and chosen is not None:
            store = functools.partial(catat_capaian, self._context.session, found.unit_id, found.tahun,
                                      found.periode, chosen, str(self.dasar.value() or ""))
            self._context.write(self, store, self._recorded)

    def decide_now(self) -> None:
        """Store the decision with the counts of now."""
        chosen, found = self._capaian(), self._found
        if found is None or chosen is None or not self.decide.isVisibleTo(self):
            return
        day, before, leader = self.tanggal.value(), found.penetapan, self.penetap.value()
        isian = Penetapan(
            chosen, {}, str(self.nomor.value() or ""), str(self.tempat.value() or ""),
            day if isinstance(day, date) else None, str(leader) if leader else None,
            str(self.alasan.value()), before.id if before else "", before.version if before else 0)
        store = functools.partial(tetapkan_predikat, self._context.session, found.unit_id, found.tahun,
                                  found.periode, isian)
        self._context.write(self, store, self._stored)

    def convert_now(self) -> None:
        """The predikat of a year to angka kredit, for everybody of the unit."""
        if self._found is not None:
            KonversiUnitDialog(self._context, self._found.unit_id, self._found.unit, self.window()).open()

    def print_now(self) -> None:
        """Ask for a place and write the paper there."""
        found = self._found
        if found is None:
            return
        name = f"{found.tahun}-{found.periode.value.upper()}_PENETAPAN-PREDIKAT.pdf"
        title, kind = tr("Simpan penetapan predikat"), tr("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kind)
        if chosen:
            order = UnitOrder(_FORM, found.unit_id, found.tahun, found.periode)
            write = functools.partial(print_unit, self._context.session, order, Path(chosen))
            self._context.write(self, write, self._printed)

    def _printed(self, result: PrintResult) -> None:
        self._context.toast(tr("Tersimpan: {}.").format(result.written[0].name))

    def _recorded(self, changes: object) -> None:
        """What was reached is stored; what is typed below it is not, and stays."""
        values = self._values()
        self._filled |= {name: values[name] for name in ("capaian", "dasar")}
        self.load()

    def _stored(self, changes: object) -> None:
        self.keeper.forget(self._shown)
        self._filled, self._shown = self._values(), ""
        self.load()

    def _capaian(self) -> Capaian | None:
        key = self.capaian.value()
        if key is None:
            self._context.toast(tr("Pilih dahulu capaian kinerja organisasi."))
            self.capaian.setFocus(Qt.FocusReason.OtherFocusReason)
        return Capaian(str(key)) if key is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the page is narrow only the inputs."""
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= px(_NARROW))


def _top_of(units: Sequence[tuple[str, str, int]], nama: str) -> str:
    """The highest unit above the one that is called so; the first of all where none is."""
    top = units[0][0]
    for key, name, depth in units:
        top = top if depth else key
        if name == nama:
            return top
    return units[0][0]
