"""Convert the predikat of a year for a whole unit: what each would get, then all of it at once."""

import functools
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.fields.kinerja import KONVERSI_AK
from asn_desktop.presenters.angka_kredit import BarisUnit, baris_unit, kata_unit
from asn_desktop.services.angka_kredit import (
    PratinjauKonversi,
    pratinjau_konversi_unit,
    simpan_konversi_unit,
)
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.jobs import Job
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label, row
from asn_desktop.views.widgets.inputs import CheckBox, Combo
from asn_desktop.views.widgets.progress import ProgressStrip
from asn_desktop.views.widgets.tiles import Banner, EmptyState, number

_FIRST_YEAR = KONVERSI_AK.field("tahun").minimum or 0


class KonversiUnitDialog(Dialog):
    """A preview of everybody of the unit and those below it; storing takes exactly what it shows."""

    def __init__(self, context: ScreenContext, unit_id: str, unit: str, parent: QWidget | None = None,
                 ) -> None:
        super().__init__(tr("Konversi angka kredit · {}").format(unit), parent, width=900)
        self._context, self._unit_id = context, unit_id
        self._found: PratinjauKonversi | None = None
        self._lines: dict[str, BarisUnit] = {}
        self._job: Job | None = None
        last = context.today().year
        self.year = Combo(tr("Tahun"), [(str(year), str(year)) for year in range(last, _FIRST_YEAR - 1, -1)])
        self.year.set_value(str(min(max(context.tahun, _FIRST_YEAR), last)))
        self.parts = CheckBox(tr("Pakai juga evaluasi berkala untuk bulan tanpa evaluasi akhir"))
        self.words = label("", "muted", wrap=True)
        self.refused = Banner("", Tone.WARN, parent=self)
        self.refused.hide()
        self.progress = ProgressStrip()
        self.empty = EmptyState("award", tr("Tidak ada pemegang jabatan fungsional"), tr(
            "Pada unit ini dan unit di bawahnya belum ada jabatan fungsional pada tahun itu."))
        self.model = PagedTableModel(_columns(), self._fetch)
        self.table = RecordTable(self.model, tr("Pratinjau konversi"), two_lines=True, empty=self.empty)
        self.table.setMinimumHeight(px(230))
        self.model.set_ids(())
        self.body.addLayout(row(label(tr("Tahun"), "field"), self.year, self.parts, None))
        for widget in (self.refused, self.progress, self.words, self.table):
            self.body.addWidget(widget)
        self.body.setStretch(self.body.indexOf(self.table), 1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Simpan konversi"), "primary", "check", self._save, default=True)
        self.progress.cancelled.connect(self._stop)
        self.year.changed.connect(self.look)
        self.parts.toggled.connect(self.look)
        self.year.setFocus()
        self.look()

    def look(self) -> None:
        """Reckon anew for what is chosen."""
        self._found = None
        self._show_lines(())
        self.yes.setEnabled(False)
        self.progress.begin(tr("Menghitung konversi"))
        self._job = self._context.run(
            self, functools.partial(_reckon, self._context.session, self._unit_id,
                                    int(str(self.year.value())), self.parts.isChecked()),
            self._show, title=tr("Menghitung konversi angka kredit"), key="usul", failed=self._refuse,
            cancelled=self._stopped)
        self._job.progressed = self.progress.step

    def lines(self) -> tuple[BarisUnit, ...]:
        """What is shown."""
        return tuple(self._lines.values())

    def _show(self, found: PratinjauKonversi) -> None:
        self._ended()
        self._found = found
        self.refused.hide()
        self.words.setText(tr(kata_unit(found)))
        self._show_lines(baris_unit(found))
        count = len(found.siap)
        self.yes.setEnabled(count > 0)
        self.yes.setText(tr("&Simpan konversi {} pegawai").format(number(count)) if count
                         else tr("&Simpan konversi"))

    def _show_lines(self, lines: Sequence[BarisUnit]) -> None:
        self._lines = {one.id: one for one in lines}
        if not lines:
            self.words.setText("")
        self.model.set_ids(tuple(self._lines), tuple(lines))

    def _save(self) -> None:
        if self._found is None or self._job is not None:
            return
        self.yes.setEnabled(False)
        self.progress.begin(tr("Menyimpan konversi"))
        self._job = self._context.write_long(
            self, functools.partial(_store, self._context.session, self._found), self._done,
            title=tr("Menyimpan konversi angka kredit"), failed=self._refuse, cancelled=self._stopped)
        self._job.progressed = self.progress.step

    def _done(self, result: object) -> None:
        self._ended()
        self.accept()

    def _refuse(self, error: object) -> None:
        self._ended()
        self.yes.setEnabled(self._found is not None and bool(self._found.siap))
        if isinstance(error, ServiceError):
            self.refused.show_text(" ".join(error.sentences), Tone.WARN)
        else:
            self._context.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _stopped(self) -> None:
        self._ended()
        self.yes.setEnabled(self._found is not None and bool(self._found.siap))
        self.refused.show_text(tr("Dihentikan; tidak ada yang disimpan."), Tone.WARN)

    def _ended(self) -> None:
        self._job = None
        self.progress.end()

    def _fetch(self, ids: Sequence[str]) -> list[BarisUnit]:
        return [self._lines[key] for key in ids if key in self._lines]


def _reckon(session: Session, unit_id: str, tahun: int, berkala: bool, work: Work) -> PratinjauKonversi:
    return pratinjau_konversi_unit(session, unit_id, tahun, work, berkala=berkala)


def _store(session: Session, found: PratinjauKonversi, work: Work) -> object:
    return simpan_konversi_unit(session, found, work)


def _columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Nama / NIP"), text=_nama, below=_nip, width=190, strong=True),
        Column("", tr("Jabatan / konversi"), text=_jabatan, below=_rinci, width=300, stretch=True),
        Column("", tr("AK"), text=_jumlah, width=76, right=True),
        Column("", tr("Keadaan"), badge=_keadaan, width=124),
    )


def _nama(line: BarisUnit) -> str:
    return line.nama


def _nip(line: BarisUnit) -> str:
    return line.nip


def _jabatan(line: BarisUnit) -> str:
    return line.jabatan


def _rinci(line: BarisUnit) -> str:
    return " ".join(part for part in (line.rinci, line.catatan) if part)


def _jumlah(line: BarisUnit) -> str:
    return line.jumlah


def _keadaan(line: BarisUnit) -> tuple[str, Tone, str]:
    if line.siap is None:
        return tr("Sudah"), Tone.NEUTRAL, "check"
    if not line.siap:
        return tr("Belum dapat"), Tone.WARN, "circle-alert"
    return (tr("Sebagian"), Tone.INFO, "circle") if line.catatan else (tr("Siap"), Tone.GOOD, "check")
