"""Step 4 of the SKP editor: names on the paper, place and day, what stands in the way, the states so far."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from asn_desktop.domain.adendum import can_batal_adendum
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.skp import Langkah, Pihak, Sebagai, StatusSkp, jabatan_sebagai
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.presenters.skp_editor import Finding, SkpEditor
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.skp.goal_card import choice_pairs
from asn_desktop.views.screens.skp.text_pages import ScrollPage
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, column, label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.tiles import Banner
from asn_desktop.views.widgets.timeline import Timeline, TimelineItem


class PenetapanPage(ScrollPage):
    """Names, signature line, obstacles as sentences that can be pressed, and the way of the plan so far."""

    refresh_asked = Signal()
    return_asked = Signal()
    delete_asked = Signal()
    adendum_asked = Signal()
    give_up_asked = Signal()
    second_asked = Signal()
    end_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.tempat = TextEdit(tr("Tempat penandatanganan"), 80)
        self.tanggal = DateEdit(tr("Tanggal penandatanganan"), context.today)
        self.sebagai = Combo(tr("Sebagai"), choice_pairs("skp", "sebagai"))
        self.jabatan = TextEdit(tr("Jabatan yang dijalankan"), 200)
        self.refresh = button(
            tr("Perbarui nama dan jabatan"), "secondary", "refresh-cw", self.refresh_asked.emit
        )
        self.assign = button(tr("Tugaskan penilai"), "secondary", "user-plus", self._assign)
        self.hand_back = button(
            tr("Kembalikan untuk diperbaiki"), "secondary", "undo-2", self.return_asked.emit
        )
        self.delete = button(tr("Hapus SKP ini"), "danger", "trash-2", self.delete_asked.emit)
        self.adendum = button(tr("Mulai adendum"), "secondary", "pencil", self.adendum_asked.emit)
        self.give_up = button(tr("Batalkan adendum"), "danger", "undo-2", self.give_up_asked.emit)
        self.second = button(tr("Pindah tugas / Plt."), "secondary", "git-branch", self.second_asked.emit)
        self.end = button(tr("Akhiri lebih awal"), "secondary", "calendar", self.end_asked.emit)
        self.obstacles = Banner("", Tone.WARN)
        self.way = Timeline(())
        self._cells: dict[tuple[int, int], QLabel] = {}
        self.sebagai.setMinimumWidth(px(180))
        self._build()

    def _build(self) -> None:
        self._parties = QGridLayout()
        self._parties.setHorizontalSpacing(16)
        self._parties.setVerticalSpacing(px(2))
        self.body.addLayout(row(label(tr("Nama pada formulir"), "section"), None, self.assign, self.refresh))
        self.body.addLayout(self._parties)
        self._stands_in = column(label(tr("Jabatan yang dijalankan"), "field"), self.jabatan, gap=4)
        self.body.addLayout(
            row(column(label(tr("Sebagai"), "field"), self.sebagai, gap=4), self._stands_in, gap=12)
        )
        self.body.addSpacing(8)
        self.body.addWidget(label(tr("Tanda tangan"), "section"))
        self.body.addLayout(
            row(
                column(label(tr("Tempat"), "field"), self.tempat, gap=4),
                column(label(tr("Tanggal"), "field"), self.tanggal, gap=4),
                gap=12,
            )
        )
        self.body.addSpacing(8)
        self.body.addWidget(label(tr("Perjalanan SKP"), "section"))
        self.body.addWidget(self.way)
        self.body.addWidget(self.obstacles)
        self.body.addLayout(row(self.hand_back, self.adendum, self.give_up, None))
        self.body.addLayout(row(self.second, self.end, self.delete, None))
        self.body.addStretch(1)
        self.sebagai.changed.connect(self._sebagai_changed)
        self.jabatan.changed.connect(self._sebagai_changed)
        self.tempat.changed.connect(self._signing_changed)
        self.tanggal.changed.connect(self._signing_changed)

    def open_editor(self, editor: SkpEditor) -> None:
        """Show another plan."""
        self._editor = editor
        self.sync()

    def sync(self) -> None:
        """Show the editor's state."""
        if self._editor is None:
            return
        plan = self._editor.skp
        self._show_parties(plan.pegawai, plan.penilai, plan.atasan_penilai)
        self.sebagai.set_value(plan.sebagai)
        self.jabatan.set_value(jabatan_sebagai(Sebagai.DEFINITIF, plan.pegawai.jabatan))
        self.sebagai.setEnabled(self._editor.editable)
        self.jabatan.set_read_only(not self._editor.editable or plan.sebagai is Sebagai.DEFINITIF)
        self.tempat.set_value(plan.tempat)
        self.tanggal.set_value(plan.tanggal_ttd)
        may_edit = self._editor.may_edit
        done = plan.status is StatusSkp.DITETAPKAN or not may_edit
        self.tempat.set_read_only(done)
        self.tanggal.set_read_only(done)
        self.refresh.setVisible(self._editor.editable)
        self.assign.setVisible(self._editor.editable and not plan.penilai.nama)
        self.hand_back.setVisible(may_edit and self._editor.can_take("kembalikan"))
        self.delete.setVisible(may_edit and plan.status is StatusSkp.DRAF and not plan.adendum_ke)
        self.adendum.setVisible(may_edit and plan.status is StatusSkp.DITETAPKAN)
        self.give_up.setVisible(may_edit and can_batal_adendum(plan))
        self.second.setVisible(may_edit)
        self.end.setVisible(may_edit)
        self.way.show_items(tuple(self._steps(plan.diajukan, plan.ditetapkan)))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say in sentences what stands in the way."""
        blocking = [found.sentence for found in findings if found.severity is Severity.SALAH]
        shown = blocking[:4]
        if len(blocking) > len(shown):
            shown.append(
                tr("… dan {} hal lain; tekan F8 untuk melompat ke isiannya.").format(
                    len(blocking) - len(shown)
                )
            )
        self.obstacles.show_text("\n".join(shown))
        self.obstacles.setVisible(bool(shown))

    def focus_finding(self, found: Finding) -> None:
        """Put the cursor where a finding can be mended."""
        target = {"tempat": self.tempat, "tanggal_ttd": self.tanggal}.get(found.name, self.refresh)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _assign(self) -> None:
        """To the file of the person, where penilai are assigned."""
        if self._editor is not None:
            self._context.navigate("pegawai", pegawai_id=self._editor.skp.pegawai_id)

    def _show_parties(self, *parties: Pihak) -> None:
        titles = (tr("Pegawai yang dinilai"), tr("Pejabat penilai kinerja"), tr("Atasan pejabat penilai"))
        for place, (title, party) in enumerate(zip(titles, parties, strict=True)):
            detail = " · ".join(
                text for text in (party.pangkat_golongan, party.jabatan, party.unit_kerja) if text
            )
            self._cell(2 * place, 0, title, "field")
            self._cell(2 * place, 1, party.nama or tr("(belum ada)"), "strong")
            self._cell(2 * place + 1, 1, detail, "muted")  # below: beside the name little room is left
        self._parties.setColumnStretch(1, 1)

    def _cell(self, line: int, place: int, text: str, role: str) -> None:
        if (line, place) in self._cells:
            self._cells[(line, place)].setText(text)
            return
        made = label(text, role, wrap=place == 1)
        made.setContentsMargins(0, 0, 0, px(GAP.XS) if role == "muted" else 0)
        self._cells[(line, place)] = made
        self._parties.addWidget(made, line, place, Qt.AlignmentFlag.AlignTop)

    def _steps(self, diajukan: Langkah | None, ditetapkan: Langkah | None) -> list[TimelineItem]:
        shown = [TimelineItem("1", tr("Draf disusun"), "", Tone.GOOD)]
        for number, (name, step) in enumerate(
            ((tr("Diajukan ke penilai"), diajukan), (tr("Ditetapkan pejabat penilai"), ditetapkan)), start=2
        ):
            when = f" {tanggal_panjang(step.pada.astimezone().date())}" if step else ""
            detail = step.oleh if step else tr("belum")
            shown.append(TimelineItem(str(number), name + when, detail, Tone.GOOD if step else Tone.NEUTRAL))
        return shown

    def _sebagai_changed(self) -> None:
        """The post is the own one, as the data have it, or the one that is typed for who stands in."""
        if self._editor is None:
            return
        sebagai = Sebagai(str(self.sebagai.value() or ""))
        self._editor.set_sebagai(sebagai, str(self.jabatan.value() or ""))
        self.jabatan.set_read_only(sebagai is Sebagai.DEFINITIF)
        plan = self._editor.skp
        self._show_parties(plan.pegawai, plan.penilai, plan.atasan_penilai)
        self.edited.emit()

    def _signing_changed(self) -> None:
        if self._editor is None:
            return
        value = self.tanggal.value()  # a date, or the text that is none yet
        self._editor.set_signing(str(self.tempat.value() or ""), value if isinstance(value, date) else None)
        self.edited.emit()
