"""Angka kredit of one person: both bars, what waits, and the lists of conversions and PAK."""

import functools

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from asn_desktop.domain.angka import baca_angka
from asn_desktop.domain.angka_kredit import NOL, UNSUR, kata_masa, tulis_ak
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.kinerja import KONVERSI_AK, PENETAPAN_AK, PREDIKAT
from asn_desktop.presenters.angka_kredit import bilah_of, kata_keadaan
from asn_desktop.services.angka_kredit import KeadaanAk, keadaan_ak
from asn_desktop.services.records import Record
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.ak_bars import AkBars
from asn_desktop.views.screens.pegawai.ak_dialogs import KonversiDialog, PenetapanDialog
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import GAP, Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label
from asn_desktop.views.widgets.flow import FlowLayout
from asn_desktop.views.widgets.tiles import Banner

_PREDIKAT = {choice.value: choice.label for choice in PREDIKAT}
_FORMS = (("penetapan-ak", "Penetapan angka kredit"), ("akumulasi-ak", "Akumulasi angka kredit"),
          ("konversi-ak", "Konversi predikat"))


class AkTab(Tab):
    """Only whoever holds a jabatan fungsional, or has angka kredit, has this tab."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Angka kredit"), parent, short=tr("AK"))
        self._context = context
        self._opened: OpenFile | None = None
        self._state = KeadaanAk()

    def build(self, page: QWidget) -> None:
        """Bars, buttons, what waits, the two tables."""
        context = self._context
        self.where = label("", "muted", wrap=True)
        self.bars = AkBars()
        self.waiting = Banner(parent=page)
        self.begin = button(tr("&Hitung usulan konversi…"), "primary", "scale", self._convert)
        self.settle = button(tr("&Tetapkan AK…"), "secondary", "file-check", self._settle)
        self.print_button = button(tr("Cet&ak…"), "secondary", "printer", self._open_menu)
        self.menu = QMenu(self.print_button)
        for key, words in _FORMS:
            self.menu.addAction(tr(words)).setData(key)
        self.menu.triggered.connect(self._print)
        for made, izin in ((self.begin, Izin.UBAH_KINERJA), (self.settle, Izin.UBAH_KINERJA),
                           (self.print_button, Izin.CETAK)):
            made.setVisible(context.may(izin))
        self.converted = RecordSection(context, KONVERSI_AK, _converted_columns(), two_lines=True)
        self.settled = RecordSection(context, PENETAPAN_AK, _settled_columns(), two_lines=True)
        self.body.addWidget(self.where)
        self.body.addWidget(self.bars)
        self.body.addWidget(self.waiting)
        steps = QWidget()
        flow = FlowLayout(steps, gap=GAP.S)
        for made in (self.begin, self.settle, self.print_button):
            flow.addWidget(made)
        self.body.addWidget(steps)
        for section in (self.converted, self.settled):
            section.remarked.connect(self.remarked)
            self.body.addWidget(section)
        self.body.addStretch(1)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person, or the same one anew."""
        if self._opened is None or self._opened.file.id != opened.file.id:
            self._take(KeadaanAk())
        self._opened = opened
        self.converted.show_records(opened.file.id, opened.of("konversi_ak"))
        self.settled.show_records(opened.file.id, opened.of("penetapan_ak"))
        if self._context.may(Izin.LIHAT_KINERJA):
            read = functools.partial(keadaan_ak, self._context.session, opened.file.id)
            self._context.read(self, read, self._take, key="ak")

    def concerns(self, opened: OpenFile) -> bool:
        """Whether this person has anything to do with angka kredit."""
        held = any(record.values.get("jenis_jabatan") == "fungsional"
                   for record in opened.of("riwayat_jabatan"))
        return held or bool(opened.of("konversi_ak") or opened.of("penetapan_ak"))

    def state(self) -> KeadaanAk:
        """What is shown."""
        return self._state

    def _take(self, state: KeadaanAk) -> None:
        self._state = state
        self.where.setText(tr(kata_keadaan(state)))
        self.where.setVisible(bool(state.jabatan))
        self.bars.show_bars(bilah_of(state))
        words, tone = _waiting(state)
        self.waiting.show_text(words, tone)

    def _convert(self) -> None:
        if self._opened is not None and self._context.allowed(Izin.UBAH_KINERJA):
            ready = self._state.dapat_dihitung
            tahun = ready[0] if ready else self._context.today().year - 1
            KonversiDialog(self._context, self._opened.file.id, tahun, self.window()).open()

    def _settle(self) -> None:
        if self._opened is not None and self._context.allowed(Izin.UBAH_KINERJA):
            PenetapanDialog(self._context, self._opened.file.id, self.window()).open()

    def _open_menu(self) -> None:
        self.menu.popup(self.print_button.mapToGlobal(self.print_button.rect().bottomLeft()))

    def _print(self, action: QAction) -> None:
        if self._opened is not None and self._context.allowed(Izin.CETAK):
            self._context.navigate("cetak", pegawai_id=self._opened.file.id, form_key=str(action.data()))


def _waiting(state: KeadaanAk) -> tuple[str, Tone]:
    """What matters most and is not yet in order."""
    if not state.jenjang:
        return "", Tone.INFO
    if state.dapat_dihitung:
        years = ", ".join(map(str, state.dapat_dihitung))
        return tr("Predikat {} siap dikonversi.").format(years), Tone.INFO
    if state.posisi is None:
        return tr("AK sebelum aplikasi ini belum diketahui; tetapkan AK pertama dengan nilai pada PAK "
                  "terakhir."), Tone.WARN
    if state.belum:
        return tr(state.belum[0]), Tone.WARN
    return "", Tone.INFO


def _converted_columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Masa / jabatan"), text=_months, below=_post, width=200, stretch=True, strong=True),
        Column("", tr("Predikat"), text=_predikat, below=_factor, width=120),
        Column("", tr("Angka kredit"), text=_credit, width=104, right=True),
    )


def _settled_columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Sampai / nomor"), text=_until, below=_number, width=200, stretch=True, strong=True),
        Column("", tr("Jenjang"), text=_level, below=_rank, width=120),
        Column("", tr("Jumlah"), text=_total, width=104, right=True),
    )


def _months(record: Record) -> str:
    values = record.values
    return kata_masa(int(str(values["bulan_mulai"])), int(str(values["bulan_selesai"])),
                     int(str(values["tahun"])))


def _post(record: Record) -> str:
    return str(record.values.get("jabatan") or "")


def _predikat(record: Record) -> str:
    return tr(_PREDIKAT.get(str(record.values.get("predikat")), ""))


def _factor(record: Record) -> str:
    values = record.values
    persen, koefisien = str(values.get("persen") or ""), str(values.get("koefisien") or "").replace(".", ",")
    return f"{persen}% × {koefisien}" if persen and koefisien else ""


def _credit(record: Record) -> str:
    found = baca_angka(str(record.values.get("angka_kredit") or ""))
    return "" if found is None else tulis_ak(found)


def _number(record: Record) -> str:
    return str(record.values.get("nomor") or "")


def _until(record: Record) -> str:
    return tanggal_pendek(record.values["sampai"])  # type: ignore[arg-type]


def _level(record: Record) -> str:
    return str(record.values.get("jenjang") or "")


def _rank(record: Record) -> str:
    golongan = str(record.values.get("golongan") or "")
    return tr("Gol. {}").format(golongan) if golongan else ""


def _total(record: Record) -> str:
    figures = (baca_angka(str(record.values.get(f"{kode}_{side}") or "0"))
               for kode in UNSUR for side in ("lama", "baru"))
    return tulis_ak(sum((value or NOL for value in figures), start=NOL))
