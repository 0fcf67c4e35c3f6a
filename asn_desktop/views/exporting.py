"""Exporting everybody, or all records of a kind, from the window: what, how, where to, and who agrees."""

import functools
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.registry import record_type
from asn_desktop.services.daftar_bersandi import ENDING
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman, ekspor_terhalang, hitung_ekspor, jenis_ekspor
from asn_desktop.services.exporting import export_pegawai, held_back_from_export, takes_two_to_export
from asn_desktop.services.own_password import Known, known_of_own
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.new_password import NewPasswordEdit
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import Banner, number

PEGAWAI = "pegawai"
PLAIN, SEALED = "tabel", "bersandi"


class ExportDialog(Dialog):
    """Which list is written, and how; ``chosen`` carries its key and the password of an encrypted one, "" for
    a plain table.
    """

    chosen = Signal(str, str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ekspor daftar"), parent, width=580)
        self._reasons = _reasons(context.session)
        self._locked: Mapping[str, str] = {}
        kinds = jenis_ekspor(context.session.references)
        named = sorted((tr(record_type(key).title), key) for key in kinds)
        options = [(PEGAWAI, tr("Daftar pegawai")), *((key, words) for words, key in named)]
        self.kind = Combo(tr("Daftar"), options)
        self.kind.set_value(PEGAWAI)
        self.kind.setMinimumWidth(px(320))
        words = label(tr("&Daftar"), "field")
        words.setBuddy(self.kind)
        self.form = SegmentedChoice(
            [(PLAIN, tr("Excel atau CSV")), (SEALED, tr("Daftar bersandi"))], tr("Bentuk berkas")
        )
        self.note = label("", "muted", wrap=True)
        self.problem = Banner("", Tone.BAD)
        self.problem.hide()
        known = Known((context.session.actor,), admin=True, latihan=context.session.latihan)
        self.password = NewPasswordEdit(known, name=tr("Kata sandi daftar"))
        self.body.addLayout(column(row(words, self.kind, None), self.form, self.note, gap=8))
        self.body.addWidget(self.problem)
        self.body.addWidget(self.password)
        self.body.addStretch(1)
        self.add_button(tr("B&atal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Pilih berkas…"), "primary", "file-down", self._take, default=True)
        self.kind.changed.connect(self._choose)
        self.form.chosen.connect(self._turn)
        self.password.submitted.connect(self._take)
        self._turn(PLAIN)
        self.kind.setFocus()
        context.read(self, functools.partial(known_of_own, context.session), self.password.know)
        context.read(self, functools.partial(ekspor_terhalang, context.session), self._lock_out)

    def _lock_out(self, locked: Mapping[str, str]) -> None:
        """What cannot be written is told when it is chosen, not after the password and the file."""
        self._locked = locked
        self._choose()

    def _choose(self) -> None:
        """What leaves encrypted only offers nothing else."""
        only = str(self.kind.value()) in self._reasons
        self.form.setEnabled(not only)
        self._turn(SEALED if only else self._form())

    def _form(self) -> str:
        return self.form.value() or PLAIN

    def _turn(self, form: str) -> None:
        locked = self._locked.get(str(self.kind.value()), "")
        self.form.set_value(form)
        self.password.setVisible(form == SEALED and not locked)
        self.problem.show_text(tr(locked), Tone.BAD)
        self.problem.setVisible(bool(locked))
        self.yes.setEnabled(not locked)
        reason = self._reasons.get(str(self.kind.value()), "")
        if form == PLAIN:
            words = tr(
                "Seluruh isi daftar itu ditulis dengan judul yang dikenali lagi oleh Impor: ubah atau "
                "tambahlah barisnya, lalu impor kembali."
            )
        else:
            words = tr(
                "Berkas .asnd hanya terbuka dengan kata sandi ini, juga di kantor lain; tanpa kata sandi itu "
                "isinya hilang. Sampaikan kata sandinya lewat jalan lain, tidak bersama berkasnya."
            )
        self.note.setText(f"{tr(reason)} {words}" if reason else words)
        self._clamp()

    def _take(self) -> None:
        sealed = self._form() == SEALED
        fault = self.password.fault() if sealed else ""
        if sealed and not self.password.value():
            fault = "Kata sandi daftar belum diisi; ketik dua kali, atau pakai empat kata yang ditawarkan."
        if fault:
            self.problem.show_text(tr(fault), Tone.BAD)
            self.problem.show()
            self._clamp()
            self.password.setFocus()
            return
        self.chosen.emit(str(self.kind.value()), self.password.value() if sealed else "")
        self.accept()


class ExportActions(QObject):
    """Lives with the screen; the file is written in the worker."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen
        self._out, self._kind, self._password = Path(), PEGAWAI, ""

    def choose(self) -> None:
        """Ask which list, then go on as ``begin``."""
        if self._context.allowed(Izin.EKSPOR):
            dialog = ExportDialog(self._context, self._screen.window())
            dialog.chosen.connect(self.begin)
            dialog.open()

    def begin(self, kind: str = PEGAWAI, password: str = "") -> None:
        """Ask for the file, then for the second person where one is needed; encrypted with a password."""
        if not self._context.allowed(Izin.EKSPOR):
            return
        self._kind, self._password = kind, password
        title = tr("Ekspor pegawai") if kind == PEGAWAI else tr("Ekspor daftar")
        ending, kinds = (ENDING, tr("Daftar bersandi (*.asnd)")) if password else (
            ".xlsx", tr("Excel (*.xlsx);;CSV (*.csv)"))
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen.window(), title, f"{kind}{ending}", kinds
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, out: Path) -> None:
        """Export into this file."""
        if self._password and out.suffix.casefold() != ENDING:
            out = out.with_name(f"{out.name}{ENDING}")
        self._out = out if out.suffix else out.with_suffix(".xlsx")
        takes_two = functools.partial(_takes_two, self._context.session, self._kind)
        self._context.read(self, takes_two, self._counted, key="export")

    def _counted(self, takes_two: bool) -> None:
        if takes_two:
            self._context.second_person(Tindakan.EKSPOR, self._write)
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        export = _Export(self._context.session, self._kind, self._out, saksi, self._password)
        self._password = ""
        self._context.run(self, export, self._written, title=tr("Mengekspor"))

    def _written(self, done: tuple[str, int, str]) -> None:
        kind, count, held_back = done
        words = tr("{} pegawai ditulis ke {}.") if kind == PEGAWAI else tr("{} baris ditulis ke {}.")
        self._context.toast(words.format(number(count), self._out.name))
        if held_back:
            self._context.tell(tr("Ada yang tidak diekspor"), held_back)


def _reasons(session: Session) -> Mapping[str, str]:
    """Why which list leaves encrypted only."""
    kinds = map(record_type, jenis_ekspor(session.references))
    return {kind.key: kind.hanya_bersandi for kind in kinds if kind.hanya_bersandi}


def _takes_two(session: Session, kind: str) -> bool:
    return takes_two_to_export(session) if kind == PEGAWAI else hitung_ekspor(session, kind).dua_orang


class _Export:
    """Writes the file in the worker."""

    def __init__(
        self, session: Session, kind: str, out: Path, saksi: Saksi | None, password: str
    ) -> None:
        self._session, self._kind, self._out, self._saksi = session, kind, out, saksi
        self._password = password

    def __call__(self, work: Work) -> tuple[str, int, str]:
        if self._kind == PEGAWAI:
            count = export_pegawai(self._session, self._out, work, self._saksi, self._password)
            return self._kind, count, held_back_from_export(self._session)
        made = ekspor_rekaman(self._session, self._kind, self._out, work, self._saksi, self._password)
        return self._kind, made.rekaman, made.ditahan
