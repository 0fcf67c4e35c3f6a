"""Penilai: who appraises the person now and before."""

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.penugasan_penilai import PENUGASAN_PENILAI
from asn_desktop.services.pegawai_file import PegawaiFile
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.screens.pegawai.facts import Facts
from asn_desktop.views.screens.pegawai.record_columns import Names, penugasan_columns
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.tiles import Banner


class PenilaiTab(Tab):
    """The present penilai with his superior, and every assignment."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Penilai"), parent)
        self._context = context

    def build(self, page: QWidget) -> None:
        """Facts about the present penilai, the table of all below."""
        context = self._context
        self._names = Names(standard_sources(context).name_of)
        self.title = label(tr("Pejabat penilai saat ini"), "section")
        self.facts = Facts(tr("Pejabat penilai saat ini"))
        self.nobody = Banner(
            tr("Belum ada pejabat penilai. Tugaskan penilai agar SKP dapat disusun."),
            Tone.WARN,
            parent=page,
        )
        self.section = RecordSection(
            context, PENUGASAN_PENILAI, penugasan_columns(self._names), two_lines=True
        )
        self.section.remarked.connect(self.remarked)
        self.body.addWidget(self.title)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.section)
        self.body.addStretch(1)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person."""
        self._names.forget()
        penilai = opened.file.penilai
        self.title.setVisible(penilai is not None)
        self.facts.setVisible(penilai is not None)
        self.nobody.setVisible(penilai is None)
        self.facts.show_facts(_facts(opened.file))
        self.section.show_records(opened.file.id, opened.of("penugasan_penilai"))

    def lacking(self, opened: OpenFile) -> str:
        """The penilai, while nobody is assigned."""
        return tr("Pejabat penilai belum ditugaskan") if opened.file.penilai is None else ""


def _facts(file: PegawaiFile) -> list[tuple[str, str, bool]]:
    found = file.penilai
    if found is None:
        return []
    lines = [
        (tr("Pejabat penilai"), _who(found.penilai)),
        (tr("Atasan pejabat penilai"), _who(found.atasan_penilai)),
        (tr("Berlaku mulai"), tanggal_panjang(found.mulai)),
    ]
    if found.delegasi:
        lines.append((tr("Surat delegasi"), found.delegasi))
    return [(name, text, False) for name, text in lines]


def _who(pihak: Pihak) -> str:
    return " · ".join(part for part in (pihak.nama, pihak.jabatan) if part)
