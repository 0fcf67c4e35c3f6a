"""Ringkasan: facts, what is missing, the line of the career, rights and dates, identity."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.presenters.keadaan import AkanDatang
from asn_desktop.presenters.pegawai_file import (
    identity_facts,
    notice_of,
    timeline_detail,
    timeline_when,
)
from asn_desktop.services.pegawai_file import FieldMissing, Peristiwa
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.facts import Facts
from asn_desktop.views.screens.pegawai.state_card import StateCard
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.theme import GAP, Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, column, icon_label, label, row
from asn_desktop.views.widgets.flow import FlowLayout
from asn_desktop.views.widgets.layouts import discard_widgets
from asn_desktop.views.widgets.tiles import Banner
from asn_desktop.views.widgets.timeline import Timeline, TimelineItem

_NEWEST = 5  # events that the folded line of the career shows
_TONES = {
    "golongan": Tone.INFO,
    "jabatan": Tone.INFO,
    "pendidikan": Tone.NEUTRAL,
    "pengangkatan": Tone.INFO,
    "pelatihan": Tone.GOOD,
    "predikat": Tone.GOOD,
}


class SummaryTab(Tab):
    """``field_wanted`` carries the key of a missing field, ``tab_wanted`` the tab that mends a notice."""

    field_wanted = Signal(str)
    tab_wanted = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ringkasan"), parent)
        self._context = context
        self.tahun = 0
        self._person = ""

    def build(self, page: QWidget) -> None:
        """From the facts to the identity, from above to below."""
        self.facts = Facts(tr("Ringkasan pegawai"))
        self._missing = QWidget()
        self.missing_title = label("", "section")
        self._flow_room = QWidget()
        self._flow = FlowLayout(self._flow_room, gap=4)
        self._missing.setLayout(
            column(
                row(icon_label("triangle-alert", "warn", 16), self.missing_title, None),
                self._flow_room,
                gap=2,
            )
        )
        self.notice = Banner(parent=page, action=" ", on_action=self._follow)
        self._notice_tab = ""
        self.timeline_title = label(tr("Garis waktu karier"), "section")
        self.timeline = Timeline()
        self.all_events = button("", "link", on_click=self._show_timeline)
        self.all_events.setCheckable(True)
        self._events: tuple[TimelineItem, ...] = ()
        self._to_come: tuple[TimelineItem, ...] = ()
        self.identity_title = label(tr("Identitas, kontak, dan pengangkatan"), "section")
        self.veil = button(tr("Tampilkan"), "link", "eye", self._lift)
        self.veil.setCheckable(True)
        self.veil.setAccessibleName(tr("Tampilkan isian yang tersembunyi"))
        self.identity = Facts(tr("Identitas, kontak, dan pengangkatan"))
        self.state = StateCard(self._context)
        self.state.known.connect(self._take_to_come)
        self.body.addWidget(self.facts)
        self.body.addWidget(self._missing)
        career = row(self.timeline_title, None, self.all_events)
        self.body.addLayout(column(career, self.timeline, gap=GAP.XS))
        self.body.addWidget(self.state)
        self.body.addWidget(self.notice)
        self.body.addLayout(column(row(self.identity_title, None, self.veil), self.identity, gap=GAP.XS))
        self.body.addStretch(1)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person."""
        file = opened.file
        self.facts.show_facts([(tr(line.label), line.isi, False) for line in file.ringkasan])
        self.state.show_person(file.id)
        self._show_missing(file.kurang)
        notice = notice_of(file, self.tahun)
        self._notice_tab = notice.action if notice else ""
        self.notice.action.setText(
            {"penilai": tr("Tugaskan penilai"), "pelatihan": tr("Tambah pelatihan")}.get(self._notice_tab, "")
        )
        self.notice.show_text(
            tr(notice.text) if notice else "", Tone.WARN if notice and notice.is_warning else Tone.INFO
        )
        if file.id != self._person:
            self._person, self._to_come = file.id, ()
            self.all_events.setChecked(False)
        self._events = tuple(_item(event) for event in file.garis_waktu)
        self._show_timeline()
        self.identity.show_facts([(tr(name), text, veiled) for name, text, veiled in identity_facts(file)])
        self.veil.setChecked(False)
        self._lift()
        self.veil.setVisible(self.identity.has_veiled())

    def lacking(self, opened: OpenFile) -> str:
        """Missing fields."""
        missing = len(opened.file.kurang)
        return tr("{} isian belum diisi").format(missing) if missing else ""

    def _show_missing(self, missing: tuple[FieldMissing, ...]) -> None:
        discard_widgets(self._flow)
        self.missing_title.setText(tr("{} belum diisi").format(len(missing)))
        for field in missing:
            made = button(tr(field.label), "link", on_click=self._go)
            made.setProperty("key", field.key)
            made.setAccessibleName(tr("Isi {}").format(tr(field.label)))
            self._flow.addWidget(made)
        self._missing.setVisible(bool(missing))

    def _take_to_come(self, found: tuple[AkanDatang, ...]) -> None:
        self._to_come = tuple(
            TimelineItem(str(one.tanggal.year), tr(one.judul), _day_and_words(one), Tone.WARN)
            for one in found
        )
        self._show_timeline()

    def _show_timeline(self) -> None:
        """What is to come, then what has been: the newest of it, or all when asked."""
        folded = not self.all_events.isChecked()
        events = self._events[:_NEWEST] if folded else self._events
        self.timeline.show_items([*self._to_come, *events])
        self.timeline_title.setVisible(bool(self._to_come or events))
        self.all_events.setVisible(len(self._events) > _NEWEST)
        words = tr("Tampilkan semua ({})").format(len(self._events)) if folded else tr("Yang terbaru saja")
        self.all_events.setText(words)

    def _go(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.field_wanted.emit(str(sender.property("key")))

    def _follow(self) -> None:
        self.tab_wanted.emit(self._notice_tab)

    def _lift(self) -> None:
        shown = self.veil.isChecked()
        self.identity.set_veiled(not shown)
        self.veil.setText(f" {tr('Sembunyikan') if shown else tr('Tampilkan')}")


def _day_and_words(one: AkanDatang) -> str:
    return " · ".join(part for part in (tanggal_pendek(one.tanggal), tr(one.keterangan)) if part)


def _item(event: Peristiwa) -> TimelineItem:
    tone = _TONES.get(event.jenis, Tone.NEUTRAL)
    return TimelineItem(timeline_when(event), tr(event.judul), timeline_detail(event), tone)
