"""Who appraises whom with the letters of delegation, and teams with their members."""

import functools
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.susunan import ANGGOTA_TIM, DELEGASI_PENILAI, TIM_KERJA
from asn_desktop.services.organisasi.orang import (
    BarisAnggota,
    BarisDelegasi,
    BarisPenilai,
    BarisTim,
    anggota_tim,
    delegasi,
    siapa_menilai,
    tim_kerja,
)
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.organisasi.record_page import RecordPage
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label, row
from asn_desktop.views.widgets.tiles import EmptyState

_LEAST = 96  # pixels: the headings and a row


class PenilaiPage(QWidget):
    """Everybody with his penilai above, the letters below; a new letter is for the penilai that is chosen."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: dict[str, BarisPenilai] = {}
        self.count = label("", "muted")
        columns = (
            Column("", tr("Pegawai"), text=_name, below=_post, width=220, stretch=True, strong=True),
            Column("", tr("Unit kerja"), text=_unit, width=150, stretch=True),
            Column("", tr("Pejabat penilai hari ini"), text=_rater, badge=_nobody, width=200, stretch=True),
        )
        self.model = PagedTableModel(columns, self._fetch)
        self.table = RecordTable(self.model, tr("Siapa menilai siapa"), two_lines=True)
        self.table.setMinimumHeight(px(_LEAST))
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open_person)
        self.model.failed.connect(context.fail)
        self.letters = RecordPage(
            context,
            DELEGASI_PENILAI,
            _letter_columns(),
            functools.partial(delegasi, context.session),
            EmptyState(
                "send",
                tr("Belum ada delegasi"),
                tr("Pilih pegawai di atas, lalu tekan Insert: delegasi dibuat untuk pejabat penilainya."),
            ),
        )
        above = QWidget()
        box = QVBoxLayout(above)
        box.setContentsMargins(0, px(GAP.S), 0, 0)
        box.setSpacing(px(GAP.S))
        box.addLayout(row(label(tr("Siapa menilai siapa"), "section"), self.count, None))
        box.addWidget(self.table, 1)
        _split(self, above, self.letters)

    def load(self) -> None:
        """Read both anew."""
        self._context.read(
            self, functools.partial(siapa_menilai, self._context.session), self._show, key="penilai"
        )
        self.letters.load()

    def _show(self, rows: tuple[BarisPenilai, ...]) -> None:
        kept = self.table.current_id()
        self._lines = {line.id: line for line in rows}
        self.model.set_ids(tuple(self._lines))
        self.table.choose(kept if kept in self._lines else next(iter(self._lines), None))
        without = sum(not line.penilai for line in rows)
        words = tr("{} pegawai, {} tanpa penilai · Enter menugaskan penilai atau membuka berkas")
        self.count.setText(words.format(len(rows), without))

    def _choose(self, pegawai_id: str) -> None:
        line = self._lines.get(pegawai_id)
        self.letters.parent_id = line.penilai_id if line else None

    def _open_person(self, pegawai_id: str) -> None:
        line = self._lines.get(pegawai_id)
        if line is None or line.penilai or not self._context.may(Izin.UBAH_PEGAWAI):
            self._context.navigate("pegawai", pegawai_id=pegawai_id)
            return
        kind = record_type("penugasan_penilai")
        title = tr("Tugaskan penilai · {}").format(line.nama)
        RecordDialog(self._context, kind, parent_id=pegawai_id, title=title, parent=self.window()).open()

    def _fetch(self, ids: object) -> list[BarisPenilai]:
        return [self._lines[key] for key in ids if key in self._lines]  # type: ignore[attr-defined]


class TimPage(QWidget):
    """Teams above, the members of the chosen one below."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.teams = RecordPage(
            context,
            TIM_KERJA,
            _team_columns(),
            functools.partial(tim_kerja, context.session),
            EmptyState("users", tr("Belum ada tim kerja"), tr("Tekan Insert untuk membentuk tim.")),
        )
        self.members = RecordPage(
            context,
            ANGGOTA_TIM,
            _member_columns(),
            tuple,
            EmptyState(
                "user-plus", tr("Belum ada anggota"), tr("Pilih tim di atas, lalu tekan Insert di sini.")
            ),
        )
        self.teams.chosen.connect(self._choose)
        _split(self, self.teams, self.members)

    def load(self) -> None:
        """Read both anew."""
        self.teams.load()
        self._read_members()

    def _choose(self, team_id: str) -> None:
        self.members.parent_id = team_id
        self._read_members()

    def _read_members(self) -> None:
        team = self.members.parent_id
        if team:
            read = functools.partial(anggota_tim, self._context.session, team)
            self._context.read(self, read, self.members.show_rows, key="anggota")
        else:
            self.members.show_rows(())


def _split(page: QWidget, above: QWidget, below: QWidget) -> None:
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.addWidget(above)
    splitter.addWidget(below)
    splitter.setChildrenCollapsible(False)
    splitter.setStretchFactor(0, 3)
    splitter.setStretchFactor(1, 2)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(splitter)


def _letter_columns() -> tuple[Column, ...]:
    return (
        Column(
            "", tr("Penilai yang digantikan"), text=_away, below=_reason, width=200, stretch=True, strong=True
        ),
        Column("", tr("Pengganti"), text=_stand_in, width=170, stretch=True),
        Column("", tr("Masa"), text=_from, below=_until, width=110),
        Column("", tr("Surat"), text=_letter, width=130, stretch=True),
        Column("", tr("Keadaan"), badge=_holds, width=96),
    )


def _team_columns() -> tuple[Column, ...]:
    return (
        Column(
            "", tr("Tim / unit kerja"), text=_team, below=_team_unit, width=210, stretch=True, strong=True
        ),
        Column("", tr("Ketua"), text=_head, width=160, stretch=True),
        Column("", tr("Masa"), text=_from, below=_until, width=110),
        Column("", tr("Anggota"), text=_size, width=70, right=True),
    )


def _member_columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Anggota"), text=_member, below=_member_post, width=220, stretch=True, strong=True),
        Column("", tr("Peran dalam tim"), text=_role, width=170, stretch=True),
        Column("", tr("Masa"), text=_from, below=_until, width=110),
    )


def _day(day: date | None) -> str:
    return tanggal_pendek(day) if day else ""


def _name(line: BarisPenilai) -> str:
    return line.nama


def _post(line: BarisPenilai) -> str:
    return line.jabatan


def _unit(line: BarisPenilai) -> str:
    return line.unit or "–"


def _rater(line: BarisPenilai) -> str:
    return line.penilai


def _nobody(line: BarisPenilai) -> tuple[str, Tone, str] | None:
    return None if line.penilai else (tr("Belum ada"), Tone.WARN, "circle-alert")


def _away(line: BarisDelegasi) -> str:
    return line.penilai


def _reason(line: BarisDelegasi) -> str:
    return line.alasan


def _stand_in(line: BarisDelegasi) -> str:
    return line.pengganti


def _from(line: BarisDelegasi | BarisTim | BarisAnggota) -> str:
    return _day(line.mulai) or "–"


def _until(line: BarisDelegasi | BarisTim | BarisAnggota) -> str:
    return tr("s.d. {}").format(_day(line.sampai)) if line.sampai else ""


def _letter(line: BarisDelegasi) -> str:
    return line.surat or "–"


def _holds(line: BarisDelegasi) -> tuple[str, Tone, str] | None:
    return (tr("Berlaku"), Tone.GOOD, "circle-check") if line.berlaku else None


def _team(line: BarisTim) -> str:
    return line.nama


def _team_unit(line: BarisTim) -> str:
    return line.unit


def _head(line: BarisTim) -> str:
    return line.ketua or "–"


def _size(line: BarisTim) -> str:
    return str(len(line.anggota))


def _member(line: BarisAnggota) -> str:
    return line.nama


def _member_post(line: BarisAnggota) -> str:
    return line.jabatan


def _role(line: BarisAnggota) -> str:
    return line.peran or "–"
