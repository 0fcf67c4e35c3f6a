"""Kinerja: SKP per year with the evaluations of its periods, and the ways into both."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.periode import JenisPeriode, urut_periode
from asn_desktop.domain.skp import StatusSkp
from asn_desktop.fields.catatan_karier import PENILAIAN_LAMA
from asn_desktop.presenters.shell import periode_words
from asn_desktop.services.pegawai_file import KinerjaPeriode, KinerjaTahun
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.rows import predikat_badge
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import Badge
from asn_desktop.views.widgets.basics import button, column, label, row
from asn_desktop.views.widgets.flow import FlowLayout
from asn_desktop.views.widgets.tiles import Banner
from asn_desktop.views.widgets.timeline import Timeline, TimelineItem

_STATUS = {
    StatusSkp.DRAF: ("Draf", Tone.WARN, "pencil"),
    StatusSkp.DIAJUKAN: ("Diajukan", Tone.INFO, "send"),
    StatusSkp.DITETAPKAN: ("Ditetapkan", Tone.GOOD, "check"),
}
_EARLIER = {  # also by the scale of before 2022
    "sangat baik": Tone.GOOD, "baik": Tone.GOOD, "butuh perbaikan": Tone.WARN, "cukup": Tone.WARN,
    "kurang": Tone.BAD, "sangat kurang": Tone.BAD, "buruk": Tone.BAD}


class KinerjaTab(Tab):
    """``skp_wanted`` carries a year, ``evaluasi_wanted`` a year and a period."""

    skp_wanted = Signal(int)
    evaluasi_wanted = Signal(int, str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kinerja"), parent)
        self._context = context

    def build(self, page: QWidget) -> None:
        """The words for a year without SKP; the years themselves come with a person."""
        self.none_yet = Banner("", Tone.INFO, tr("Susun SKP"), self._begin, parent=page)
        self._years: list[YearCard] = []
        self.earlier_title, self.earlier = label(tr("Penilaian tahun lalu"), "section"), Timeline()
        self.body.addWidget(self.none_yet)
        self.body.addLayout(column(self.earlier_title, self.earlier, gap=GAP.XS))
        self.body.addStretch(1)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person."""
        tahun = self._context.tahun
        has_year = any(item.tahun == tahun for item in opened.file.kinerja)
        self.none_yet.show_text("" if has_year else tr("Belum ada SKP tahun {}.").format(tahun))
        for old in self._years:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._years = []
        for place, item in enumerate(opened.file.kinerja):
            card = YearCard(item, self._context.dipakai)
            card.skp_wanted.connect(self.skp_wanted)
            card.evaluasi_wanted.connect(self.evaluasi_wanted)
            self.body.insertWidget(place + 1, card)
            self._years.append(card)
        earlier = opened.of(PENILAIAN_LAMA.key)
        self.earlier.show_items([_earlier(record.values) for record in earlier])
        self.earlier_title.setVisible(bool(earlier))

    def years(self) -> tuple["YearCard", ...]:
        """The cards shown, newest first."""
        return tuple(self._years)

    def lacking(self, opened: OpenFile) -> str:
        """The SKP of the chosen year, while there is none."""
        tahun = self._context.tahun
        has_year = any(item.tahun == tahun for item in opened.file.kinerja)
        return "" if has_year else tr("SKP {} belum ada").format(tahun)

    def _begin(self) -> None:
        self.skp_wanted.emit(self._context.tahun)


class YearCard(QFrame):
    """One SKP: number, state, its periods with their predikat."""

    skp_wanted = Signal(int)
    evaluasi_wanted = Signal(int, str)

    def __init__(
        self, item: KinerjaTahun, dipakai: tuple[JenisPeriode, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self._tahun = item.tahun
        words, tone, icon = _STATUS[item.status]
        self.open_skp = button(tr("Buka SKP"), "secondary", on_click=self._skp)
        self.open_skp.setAccessibleName(tr("Buka SKP {}").format(item.tahun))
        head = row(
            label(str(item.tahun), "heading"),
            label(item.nomor, "muted"),
            Badge(tr(words), tone, icon),
            None,
            self.open_skp,
        )
        known = {entry.periode: entry for entry in item.evaluasi}
        periods = QWidget()
        flow = FlowLayout(periods, gap=10)
        for periode in sorted({*dipakai, *known}, key=urut_periode):
            flow.addWidget(self._cell(item, periode, known.get(periode)))
        whole = column(head, periods, gap=GAP.S)
        whole.setContentsMargins(px(GAP.M), px(GAP.S), px(GAP.M), px(GAP.M))
        self.setLayout(whole)

    def _cell(self, item: KinerjaTahun, periode: JenisPeriode, entry: KinerjaPeriode | None) -> QWidget:
        made = button(_short(periode), "link", on_click=self._evaluasi)
        made.setProperty("periode", periode.value)
        made.setEnabled(item.status is StatusSkp.DITETAPKAN)
        made.setAccessibleName(tr("Buka evaluasi {} {}").format(periode_words(periode), item.tahun))
        made.setToolTip(tr("Buka evaluasi {}").format(periode_words(periode)))
        cell = QWidget()
        cell.setLayout(column(row(made, None), row(4, _badge(entry), None, gap=0), gap=2))
        return cell

    def _skp(self) -> None:
        self.skp_wanted.emit(self._tahun)

    def _evaluasi(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.evaluasi_wanted.emit(self._tahun, str(sender.property("periode")))


def _earlier(values: Mapping[str, object]) -> TimelineItem:
    """A year as it was appraised elsewhere or before: predikat or figure, then the two ratings."""
    predikat, figure = str(values.get("predikat") or ""), str(values.get("nilai") or "")
    ratings = (str(values.get(key) or "") for key in ("hasil_kerja", "perilaku"))
    what = " · ".join(part for part in (predikat, figure) if part) or tr("Tanpa predikat")
    detail = " × ".join(part for part in ratings if part)
    return TimelineItem(str(values["tahun"]), what, detail, _EARLIER.get(predikat.casefold(), Tone.NEUTRAL))


def _short(periode: JenisPeriode) -> str:
    return periode_words(periode).replace(tr("Triwulan"), tr("TW"))


def _badge(entry: KinerjaPeriode | None) -> Badge:
    if entry is None:
        return Badge(tr("Belum"), Tone.NEUTRAL)
    if entry.status is not StatusEvaluasi.SELESAI or entry.predikat is None:
        return Badge(tr("Draf"), Tone.WARN)
    return Badge(*predikat_badge(entry.predikat))
