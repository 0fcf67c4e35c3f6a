"""The pages of the import wizard that show a plan or a result and change nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.nip import format_nip
from asn_desktop.services.importing import Action, ImportPlan, ImportResult, Weight
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import Banner, CountTile, EmptyState, number

_BETWEEN = " · "  # between name and NIP of a person in a plan
DIFFERENCES, NEW, FINDINGS = "perbedaan", "baru", "temuan"
_ACTION = {
    Action.PAKAI: (Tone.INFO, "check"),
    Action.TETAP: (Tone.GOOD, "minus"),
    Action.PERBAIKI: (Tone.BAD, "triangle-alert"),
}
_WEIGHT = {
    Weight.BARIS: ("Baris ditolak", Tone.BAD, "circle-alert"),
    Weight.SEL: ("Sel ditolak", Tone.WARN, "triangle-alert"),
    Weight.CATATAN: ("Catatan", Tone.INFO, "info"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table on these pages."""

    id: str
    texts: tuple[str, ...]
    badge: tuple[str, Tone, str]


class ChoosePage(QWidget):
    """Step 1: a file, by button or by dropping it here."""

    file_chosen = Signal(str)
    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.problem = Banner("", Tone.BAD)
        self.start = EmptyState(
            "file-spreadsheet",
            tr("Pilih unduhan SIASN atau daftar milik kantor"),
            tr(
                "Unduhan Data ASN, nominatif, DUK, riwayat diklat, KGB, unit kerja, peta jabatan, dan "
                "daftar lain, sebagai Excel, CSV, atau daftar bersandi. "
                "Kolom dikenali dari judulnya, urutannya bebas; yang meragukan ditanyakan. Berkas boleh juga "
                "dijatuhkan ke sini; tidak ada yang berubah sebelum Anda menerapkannya."
            ),
            tr("&Pilih berkas"),
            self.choose_asked.emit,
        )
        self.start.action.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.problem)
        layout.addWidget(Card().add(self.start), 1)
        self.problem.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from the file manager."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.file_chosen.emit(paths[0])


class ReviewPage(QWidget):
    """Step 3: counts, and what would change, cell by cell."""

    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, Line] = {}
        self._plan: ImportPlan | None = None
        self.tiles = {
            "baru": CountTile(tr("Baru"), Tone.INFO),
            "berubah": CountTile(tr("Berubah"), Tone.WARN),
            "sama": CountTile(tr("Sama"), Tone.GOOD),
            "bermasalah": CountTile(tr("Bermasalah"), Tone.BAD),
        }
        self._parts = (
            (DIFFERENCES, tr("Perubahan per kolom")),
            (NEW, tr("Pegawai baru")),
            (FINDINGS, tr("Bermasalah dan catatan")),
        )
        self.parts = SegmentedChoice(self._parts, tr("Bagian yang ditinjau"))
        self.save_rows = button(
            tr("&Simpan baris bermasalah ke Excel"), "secondary", "file-down", self.report_asked.emit
        )
        self.model = PagedTableModel(_review_columns(), self._fetch)
        self.empty = EmptyState("circle-check", tr("Tidak ada pada bagian ini"), "")
        self.table = RecordTable(self.model, tr("Perubahan yang ditinjau"), two_lines=True, empty=self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addLayout(row(*self.tiles.values(), gap=12))
        card = Card(margin=10)
        card.add(row(self.parts, None, self.save_rows), self.table)
        card.body.setStretch(1, 1)
        layout.addWidget(card, 1)
        self.parts.chosen.connect(self._show_part)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what a file would change, its most pressing part first."""
        self._plan = plan
        counts = plan.counts
        for key, value in (
            ("baru", counts.baru),
            ("berubah", counts.berubah),
            ("sama", counts.sama),
            ("bermasalah", counts.bermasalah),
        ):
            self.tiles[key].show_count(value)
        wrong = bool(counts.bermasalah)  # else there are remarks at most, on cells that are taken over
        self.save_rows.setText(
            tr("&Simpan baris bermasalah ke Excel") if wrong else tr("&Simpan catatan ke Excel")
        )
        self.save_rows.setVisible(bool(plan.findings) and not plan.is_restricted)
        found = (len(plan.differences), len(plan.new_people), len(plan.findings))
        titles = [words for _, words in self._parts]
        if plan.is_record_list:
            titles[1] = tr("Rekaman baru") if plan.is_office_list else tr("Catatan baru")
        self.parts.set_texts([f"{words} {number(count)}" for words, count in zip(titles, found, strict=True)])
        part = DIFFERENCES if counts.berubah else NEW if plan.new_people else FINDINGS
        self.parts.set_value(part)
        self._show_part(part)

    def _show_part(self, part: str) -> None:
        if self._plan is None:
            return
        lines = {DIFFERENCES: _difference_lines, NEW: _new_lines, FINDINGS: _finding_lines}[part](self._plan)
        self._lines = {line.id: line for line in lines}
        self.model.set_columns(_new_columns(self._plan) if part == NEW else _review_columns(self._plan))
        self.model.set_ids(tuple(self._lines))

    def _fetch(self, ids: Sequence[str]) -> list[Line]:
        return [self._lines[key] for key in ids]


class DonePage(QWidget):
    """Step 4: what was taken in, and what goes back to the sender."""

    report_asked = Signal()
    again_asked = Signal()
    undo_asked = Signal()
    sheet_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", "heading", wrap=True)
        self.detail = label("", "muted", wrap=True)
        self.report = button(
            tr("&Simpan baris bermasalah ke Excel"), "secondary", "file-down", self.report_asked.emit
        )
        self.again = button(tr("Impor &berkas lain"), "secondary", "file-up", self.again_asked.emit)
        self.undo = button(tr("&Urungkan impor ini"), "secondary", "undo-2", self.undo_asked.emit)
        self.next_sheet = button(tr("Baca le&mbar lain"), "secondary", "file-up", self._ask_sheet)
        self._next = ""
        self._told = ("", "")
        self.where = Banner("", Tone.GOOD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        card = Card()
        ways = row(self.next_sheet, self.report, self.again, self.undo, None)
        card.add(self.words, self.detail, self.where, 8, ways, None)
        layout.addWidget(card, 1)
        self.where.hide()

    def show_result(self, result: ImportResult, next_sheet: str = "") -> None:
        """Say what was taken in, and offer the sheet of the file that is still to be read."""
        self._next = next_sheet
        self.next_sheet.setText(tr("Baca le&mbar {}").format(next_sheet.replace("&", "&&")))
        self.next_sheet.setVisible(bool(next_sheet))
        counts = result.plan.counts
        self._told = (number(result.written), result.plan.file_name)
        self.show_standing(True)
        what = tr("rekaman") if result.plan.is_office_list else tr("catatan")
        what = what if result.plan.is_record_list else tr("pegawai")
        self.detail.setText(
            tr(
                "{} {what} baru, {} {what} berubah, {} sama. {} baris ditolak dan {} sel ditolak; data "
                "lamanya tetap."
            ).format(
                number(counts.baru),
                number(counts.berubah),
                number(counts.sama),
                number(counts.ditolak),
                number(counts.sel_ditolak),
                what=what,
            )
        )
        self.report.setVisible(bool(result.plan.findings) and not result.plan.is_restricted)
        self.undo.hide()  # until its place in the trail is known
        self.where.hide()

    def show_standing(self, stands: bool) -> None:
        """Say whether what was taken in stands, or was turned back since."""
        words = (
            tr("{} perubahan dari {} sudah diterapkan.")
            if stands
            else tr("Impor ini sudah diurungkan: {} perubahan dari {} tidak berlaku lagi.")
        )
        self.words.setText(words.format(*self._told))
        self.detail.setVisible(stands)
        self.undo.setVisible(stands)

    def _ask_sheet(self) -> None:
        self.sheet_asked.emit(self._next)

    def show_report(self, path: Path, rows: int) -> None:
        """Say where the workbook is."""
        self.where.show_text(tr("{} baris tersimpan di {}.").format(number(rows), str(path)))
        self.where.show()


def _review_columns(plan: ImportPlan | None = None) -> list[Column]:
    whose = tr("Rekaman") if plan is not None and plan.is_office_list else tr("Pegawai")
    return [
        Column("", tr("Baris"), text=_text_0, width=64),
        Column("", whose, text=_person, below=_number, width=190, stretch=True, strong=True),
        Column("", tr("Kolom"), text=_text_2, width=130, stretch=True),
        Column("", tr("Di aplikasi"), text=_text_3, width=150, stretch=True),
        Column("", tr("Di berkas / alasan"), text=_text_4, width=300, stretch=True),
        Column("", tr("Tindakan"), badge=_badge, width=136),
    ]


def _new_columns(plan: ImportPlan) -> list[Column]:
    if plan.is_office_list:
        return [
            Column("", tr("Baris"), text=_text_0, width=64),
            Column("", tr("Rekaman"), text=_text_2, width=520, stretch=True, strong=True),
            Column("", tr("Tindakan"), badge=_badge, width=136),
        ]
    if plan.is_record_list:
        return [
            Column("", tr("Baris"), text=_text_0, width=64),
            Column("", tr("Pegawai"), text=_text_1, below=_text_4, width=220, stretch=True, strong=True),
            Column("", tr("Catatan"), text=_text_2, width=320, stretch=True),
            Column("", tr("Tindakan"), badge=_badge, width=136),
        ]
    return [
        Column("", tr("Baris"), text=_text_0, width=64),
        Column("", tr("Pegawai"), text=_text_1, width=300, stretch=True, strong=True),
        Column("", tr("NIP"), text=_text_4, width=220, stretch=True),
        Column("", tr("Tindakan"), badge=_badge, width=136),
    ]


def _difference_lines(plan: ImportPlan) -> list[Line]:
    return [
        Line(
            str(place),
            (str(item.row), item.person, item.column, item.in_program, item.in_file),
            (tr(item.action.value), *_ACTION[item.action]),
        )
        for place, item in enumerate(plan.differences)
    ]


def _new_lines(plan: ImportPlan) -> list[Line]:
    badge = (tr("Ditambahkan"), Tone.INFO, "plus" if plan.is_record_list else "user-plus")
    return [
        Line(str(place), (str(item.row), item.nama, item.uraian, "", format_nip(item.nip)), badge)
        for place, item in enumerate(plan.new_people)
    ]


def _finding_lines(plan: ImportPlan) -> list[Line]:
    return [
        Line(
            str(place),
            (str(item.row or "—"), item.person, item.column, "", item.reason),
            (tr(_WEIGHT[item.weight][0]), *_WEIGHT[item.weight][1:]),
        )
        for place, item in enumerate(plan.findings)
    ]


def _text_0(line: Line) -> str:
    return line.texts[0]


def _text_1(line: Line) -> str:
    return line.texts[1]


def _person(line: Line) -> str:
    return line.texts[1].partition(_BETWEEN)[0]


def _number(line: Line) -> str:
    return line.texts[1].partition(_BETWEEN)[2]


def _text_2(line: Line) -> str:
    return line.texts[2]


def _text_3(line: Line) -> str:
    return line.texts[3]


def _text_4(line: Line) -> str:
    return line.texts[4]


def _badge(line: Line) -> tuple[str, Tone, str]:
    return line.badge
