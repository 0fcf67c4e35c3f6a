"""Ringkasan: facts, what is missing, the line of the career, identity."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

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
        self.identity_title = label(tr("Identitas, kontak, dan pengangkatan"), "section")
        self.veil = button(tr("Tampilkan"), "link", "eye", self._lift)
        self.veil.setCheckable(True)
        self.veil.setAccessibleName(tr("Tampilkan isian yang tersembunyi"))
        self.identity = Facts(tr("Identitas, kontak, dan pengangkatan"))
        self.state = StateCard(self._context)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.state)
        self.body.addWidget(self._missing)
        self.body.addWidget(self.notice)
        self.body.addLayout(column(self.timeline_title, self.timeline, gap=GAP.XS))
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
        self.timeline.show_items([_item(event) for event in file.garis_waktu])
        self.timeline_title.setVisible(bool(file.garis_waktu))
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


def _item(event: Peristiwa) -> TimelineItem:
    tone = _TONES.get(event.jenis, Tone.NEUTRAL)
    return TimelineItem(timeline_when(event), tr(event.judul), timeline_detail(event), tone)
