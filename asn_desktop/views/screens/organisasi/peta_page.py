"""Peta jabatan: what is needed, who holds it, what falls vacant; to a workbook and to paper."""

import functools
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.peta_jabatan import BarisPeta
from asn_desktop.fields.susunan import FORMASI
from asn_desktop.services.organisasi.peta import (
    PetaKantor,
    ekspor_peta,
    peta_butuh_dua,
    peta_kantor,
    susun_dari_jabatan,
)
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.screens.organisasi.record_page import RecordPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button
from asn_desktop.views.widgets.tiles import Banner, EmptyState, number


class _Line:
    """A post as the table shows it."""

    def __init__(self, line: BarisPeta, unit: str) -> None:
        self.id, self.line, self.unit = line.formasi.id, line, unit


class PetaPage(RecordPage):
    """The map; a banner names how many people hold a post that is not on it."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        self._read_map = functools.partial(peta_kantor, context.session)
        empty = EmptyState(
            "network",
            tr("Belum ada peta jabatan"),
            tr("Susun dari jabatan yang dipangku sekarang, lalu betulkan kebutuhannya."),
            tr("&Susun dari jabatan yang ada"),
            self.build_map,
        )
        self._tahun = context.today().year
        super().__init__(context, FORMASI, _columns(self._tahun), tuple, empty, parent)
        self._out = Path()
        self.missing = Banner(parent=self, action=tr("Masukkan ke peta"), on_action=self.build_map)
        self.missing.hide()
        self.layout().insertWidget(1, self.missing)  # type: ignore[union-attr]
        self.export_button = button(tr("&Ekspor…"), "quiet", "download", self._ask_place)
        self.add_tool(self.export_button)
        self.export_button.setVisible(context.may(Izin.EKSPOR))
        self.print_button = button(tr("&Cetak…"), "quiet", "printer", self.print_map)
        self.add_tool(self.print_button)
        self.print_button.setVisible(context.may(Izin.CETAK))

    def load(self) -> None:
        """Read the map anew."""
        self.context.read(self, self._read_map, self._show_map, key="baca")

    def build_map(self) -> None:
        """Put every post that is held on the map."""
        if self.context.allowed(Izin.UBAH_PEGAWAI):
            build = functools.partial(susun_dari_jabatan, self.context.session)
            self.context.write(self, build, self._reload)

    def export_to(self, out: Path) -> None:
        """Write the map to this file, with a second person where one is needed."""
        self._out = out if out.suffix else out.with_suffix(".xlsx")
        self.context.read(
            self, functools.partial(peta_butuh_dua, self.context.session), self._counted, key="dua"
        )

    def print_map(self) -> None:
        """The map on paper, on the screen for printing."""
        if self.context.allowed(Izin.CETAK):
            self.context.navigate("cetak", daftar="peta-jabatan", keadaan=self.context.today())

    def words_of(self, line: _Line) -> str:
        """Post and unit."""
        return f"{line.line.formasi.jabatan} · {line.unit}"

    def _show_map(self, peta: PetaKantor) -> None:
        self.show_rows([_Line(line, peta.unit.get(line.formasi.unit_kerja_id, "")) for line in peta.baris])
        words = tr("{} jabatan · kebutuhan {} · terisi {} · kosong {}")
        self.count.setText(
            words.format(*map(number, (len(peta.baris), peta.kebutuhan, peta.terisi, peta.kosong)))
            if peta.baris
            else ""
        )
        left = sum(bool(one.jabatan) for one in peta.tanpa_formasi)
        self.missing.show_text(
            tr("{} pegawai memangku jabatan yang belum ada pada peta.").format(left)
            if left and peta.baris
            else "",
            Tone.WARN,
        )
        self.missing.action.setVisible(self.context.may(Izin.UBAH_PEGAWAI))

    def _ask_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Ekspor peta jabatan"), "peta-jabatan.xlsx", tr("Excel (*.xlsx)")
        )
        if chosen:
            self.export_to(Path(chosen))

    def _counted(self, takes_two: bool) -> None:
        if takes_two:
            session, jobs = self.context.session, self.context.jobs
            ask_second_person(session, Tindakan.EKSPOR, jobs, self._write, self.window())
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        write = functools.partial(_export, self.context.session, self._out, saksi)
        self.context.run(self, write, self._written, title=tr("Mengekspor"), holds=True)

    def _written(self, count: int) -> None:
        self.context.toast(tr("{} jabatan ditulis ke {}.").format(count, self._out.name))


def _export(session: Session, out: Path, saksi: Saksi | None, work: Work) -> int:
    return ekspor_peta(session, out, saksi)


def _columns(year: int) -> tuple[Column, ...]:
    return (
        Column("", tr("Jabatan / unit kerja"), text=_post, below=_unit, width=230, stretch=True, strong=True),
        Column("", tr("Pemangku"), text=_holders, width=190, stretch=True),
        Column("", tr("Kelas"), text=_class, width=56, right=True),
        Column("", tr("Perlu"), text=_needed, width=56, right=True),
        Column("", tr("Terisi"), text=_held, width=56, right=True),
        Column("", tr("Keadaan"), badge=_state, width=104),
        Column("", tr("Kosong {}–{}").format(year, year + 4), text=_ahead, width=140, right=True),
    )


def _post(row: _Line) -> str:
    return row.line.formasi.jabatan


def _unit(row: _Line) -> str:
    return row.unit


def _holders(row: _Line) -> str:
    names = [one.nama for one in row.line.pemangku]
    more = tr(" dan {} lagi").format(len(names) - 2) if len(names) > 2 else ""
    return ", ".join(names[:2]) + more if names else "–"


def _class(row: _Line) -> str:
    return "–" if row.line.formasi.kelas is None else str(row.line.formasi.kelas)


def _needed(row: _Line) -> str:
    return str(row.line.formasi.kebutuhan)


def _held(row: _Line) -> str:
    return str(row.line.terisi)


def _state(row: _Line) -> tuple[str, Tone, str] | None:
    if row.line.kosong:
        return tr("Kosong {}").format(row.line.kosong), Tone.WARN, "circle-alert"
    if row.line.lebih:
        return tr("Lebih {}").format(row.line.lebih), Tone.INFO, "info"
    return tr("Terisi"), Tone.GOOD, "circle-check"


def _ahead(row: _Line) -> str:
    return "  ".join(map(str, row.line.proyeksi)) if any(row.line.proyeksi) else "–"
