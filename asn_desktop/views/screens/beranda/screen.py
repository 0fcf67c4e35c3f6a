"""The first screen: figures, the work that waits (every line opens it), and the spread of the predikat."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import nama_periode
from asn_desktop.domain.tanggal import nama_hari, tanggal_panjang, tanggal_pendek
from asn_desktop.presenters.shell import days_to_end_words
from asn_desktop.services.beranda import Beranda, Tile, TindakLanjut, beranda
from asn_desktop.services.beranda_pengingat import garis_pengingat
from asn_desktop.services.changes import Changes
from asn_desktop.services.packs import pack_for
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.draft_keeper import left_draft
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, label, row
from asn_desktop.views.widgets.distribution import DistributionChart
from asn_desktop.views.widgets.tiles import Banner, EmptyState, StatTile, number

_TONE = {"bad": Tone.BAD, "warn": Tone.WARN, "info": Tone.INFO}
_ICON = {"bad": "circle-alert", "warn": "triangle-alert", "info": "info"}
_TILE_SCREENS = {"pegawai": "pegawai", "skp": "skp", "evaluasi": "evaluasi", "pelatihan": "pelatihan"}
_NARROW = 1060
_KEY, _REMINDERS = "beranda", "pengingat"
_PRESSING = ("bad", "warn", "info")


class BerandaScreen(Screen):
    """Reads everything in one go in the worker; shows the former figures until new ones are here.

    The reading begins when the page has been painted and stops when another screen comes to the front: it
    takes the worker a fifth of a second with 10,000 people, and the other screen has to read too.
    """

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._lines: dict[str, TindakLanjut] = {}
        self._work: tuple[TindakLanjut, ...] = ()
        self._reminders: tuple[TindakLanjut, ...] = ()
        self._soon = Debouncer(0, self, on_fire=self._read)
        self._found: Beranda | None = None
        self._is_read = False
        head, self.title, self.below = heading_block("", "")
        self.import_file = button(tr("&Impor berkas SIASN"), "secondary", "file-down", self._import)
        self.new_person = button(tr("&Pegawai baru"), "primary", "plus", self.new)
        if not context.may(Izin.IMPOR):
            self.import_file.hide()
        if not context.may(Izin.UBAH_PEGAWAI):
            self.new_person.hide()
        self.page.addLayout(row(head, self.import_file, self.new_person))
        self._tiles_row = QGridLayout()
        self._tiles_row.setSpacing(px(12))
        self.page.addLayout(self._tiles_row)
        self.tiles: dict[str, StatTile] = {}
        self._build_work()
        self._build_chart()
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(self.work_card, 5)
        below.addWidget(self.chart_card, 4)
        self.page.addLayout(below, 1)

    def _build_work(self) -> None:
        columns = [
            Column("", tr("Pekerjaan"), text=_judul, below=_keterangan, width=330, stretch=True, strong=True),
            Column("", tr("Tenggat"), text=_tenggat, width=104),
            Column("", tr("Jumlah"), badge=_jumlah, width=90),
        ]
        self.model = PagedTableModel(columns, self._fetch, id_of=_line_key)
        empty = EmptyState(
            "circle-check",
            tr("Tidak ada yang menunggu"),
            tr("Semua pekerjaan pada periode ini sudah selesai."),
        )
        self.table = RecordTable(self.model, tr("Perlu ditindaklanjuti"), two_lines=True, empty=empty)
        self.table.opened.connect(self._open_line)
        self.model.failed.connect(self.context.fail)
        self.work_card = Card(tr("Perlu ditindaklanjuti"), label(tr("Enter membuka pekerjaannya"), "small"))
        self.work_card.add(self.table)
        self.work_card.body.setStretch(self.work_card.body.count() - 1, 1)

    def _build_chart(self) -> None:
        self.chart = DistributionChart()
        self.chart_words = label("", "small", wrap=True)
        self.warning = Banner("", Tone.WARN, tr("Tinjau"), self._review)
        self.chart_card = Card(tr("Distribusi predikat"))
        self.chart_card.add(self.chart_words, self.chart, self.warning)
        self.chart_card.body.setStretch(2, 1)
        self.warning.hide()

    def first_place(self) -> QWidget:
        """The list of work; where nothing waits, the first tile."""
        nothing = self.model.is_answered and not self.model.ids()
        return next(iter(self.tiles.values()), self.table.view) if nothing else self.table.view

    def open_at(self, **target: object) -> None:
        """Read the figures anew."""
        self._greet()
        self._is_read = False
        if not self._soon.is_waiting():
            self._read()

    def on_changes(self, changes: Changes) -> None:
        """Anything may change a figure here."""
        self.open_at()

    def on_periode(self) -> None:
        """Another year or period."""
        self.open_at()

    def new(self) -> None:
        """Ctrl+N: a new pegawai."""
        if self.context.allowed(Izin.UBAH_PEGAWAI):
            self.context.navigate("pegawai", new=True)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers from everywhere."""
        offered = (
            (Izin.UBAH_PEGAWAI, Command("pegawai_baru", tr("Pegawai baru"), tr("Ctrl+N"), "user-plus")),
            (Izin.IMPOR, Command("impor", tr("Impor berkas SIASN"), "", "file-down")),
        )
        return tuple(command for izin, command in offered if self.context.may(izin))

    def run_command(self, key: str) -> None:
        """Do one of ``commands``."""
        if key == "impor":
            self._import()
        else:
            self.new()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew what was stopped by leaving."""
        super().showEvent(event)
        if not self._is_read:
            self._soon.poke()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the worker to the screen that comes now."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._soon.cancel()
            self.context.stop(self, _KEY)
            self.context.stop(self, _REMINDERS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has no room for the chart's words."""
        super().resizeEvent(event)
        self.chart_words.setVisible(event.size().width() >= px(_NARROW))
        self._fold_chart()

    def _fold_chart(self) -> None:
        """In a low window a warning takes the place of the chart that it speaks of."""
        self.chart.setVisible(not self.is_low or self.warning.isHidden())

    def _greet(self) -> None:
        now = self.context.now()
        part = next(
            words
            for until, words in ((10, tr("pagi")), (15, tr("siang")), (18, tr("sore")), (24, tr("malam")))
            if now.hour < until
        )
        self.title.setText(tr("Selamat {}, {}").format(part, self.session.actor))
        found, tahun, periode = self._found, self.context.tahun, self.context.periode
        due = found.tenggat if found and (found.tahun, found.periode) == (tahun, periode) else None
        deadline = days_to_end_words(now.date(), periode, tahun, due)
        self.below.setText(f"{nama_hari(now.date())}, {tanggal_panjang(now.date())} · {deadline}")

    def _read(self) -> None:
        if self.isVisible():
            tahun, periode = self.context.tahun, self.context.periode
            self.context.watch(
                self, functools.partial(beranda, self.session, tahun, periode), self._show, key=_KEY
            )

    def _show(self, found: Beranda) -> None:
        self._is_read, self._found = True, found
        self._greet()
        for place, tile in enumerate(found.tiles):
            self._show_tile(place, tile)
        self._work = found.tindak_lanjut
        self._show_lines()
        # After the figures: what falls due is counted over all records of everybody.
        remind = functools.partial(garis_pengingat, self.session)
        self.context.read(self, remind, self._show_reminders, key=_REMINDERS)
        balance = found.keseimbangan
        self.chart_card.title.setText(
            tr("Distribusi predikat · {} {}").format(nama_periode(found.periode), found.tahun)
        )
        self.chart.show_counts(balance.jumlah, balance.pola)
        if balance.capaian is None:
            self.chart_words.setText(tr("Belum ada evaluasi yang selesai pada periode ini."))
        else:
            words = pack_for(self.context.today()).label_capaian[balance.capaian].capitalize()
            self.chart_words.setText(
                tr("Garis: pola yang diharapkan untuk capaian organisasi “{}”").format(words)
            )
        self.warning.show_text(balance.peringatan[0] if balance.peringatan else "")
        self.warning.setVisible(bool(balance.peringatan))
        self._fold_chart()

    def _show_reminders(self, found: tuple[TindakLanjut, ...]) -> None:
        self._reminders = found
        self._show_lines()

    def _show_lines(self) -> None:
        """Work and reminders in one list, the most pressing first; the cursor stays where it is."""
        kept = self.table.current_id()
        both = sorted((*self._work, *self._reminders), key=lambda line: _PRESSING.index(line.berat))
        self._lines = {_line_key(line): line for line in both}
        self.model.set_ids(tuple(self._lines))
        if kept in self._lines:
            self.table.choose(kept)
        if self.hasFocus():
            self.first_place().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tile(self, place: int, tile: Tile) -> None:
        shown = self.tiles.get(tile.key)
        if shown is None:
            shown = StatTile(tile.judul)
            shown.setProperty("screen", _TILE_SCREENS.get(tile.key, "pegawai"))
            shown.make_link()
            shown.pressed.connect(self._open_tile)
            self._tiles_row.addWidget(shown, 0, place)
            self.tiles[tile.key] = shown
        shown.set_caption(tile.judul)
        shown.show_figure(tile.nilai, tile.dari, tile.keterangan)

    def _fetch(self, ids: Sequence[str]) -> list[TindakLanjut]:
        return [self._lines[key] for key in ids if key in self._lines]

    def _open_line(self, key: str) -> None:
        line = self._lines.get(key)
        if line is None:
            return
        if "form" not in line.saringan:
            self.context.navigate(line.layar, **dict(line.saringan))
            return
        draft = left_draft(self.session, line.saringan["form"], line.saringan["object_id"])
        if draft is not None:
            self.context.navigate(line.layar, draft=draft)
        else:
            self.open_at()  # saved or thrown away meanwhile

    def _open_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, QWidget):
            self.context.navigate(str(tile.property("screen")))

    def _review(self) -> None:
        self.context.navigate("evaluasi")

    def _import(self) -> None:
        self.context.navigate("impor")


def _line_key(line: TindakLanjut) -> str:
    return line.key


def _judul(line: TindakLanjut) -> str:
    return line.judul


def _keterangan(line: TindakLanjut) -> str:
    return line.keterangan


def _tenggat(line: TindakLanjut) -> str:
    return tanggal_pendek(line.tenggat) if line.tenggat else ""


def _jumlah(line: TindakLanjut) -> tuple[str, Tone, str]:
    return number(line.jumlah), _TONE[line.berat], _ICON[line.berat]
