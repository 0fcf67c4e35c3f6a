"""The matriks pembagian peran dan hasil of a leader: the grid, and making goals of its cells."""

import functools

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.matriks import KeadaanSel
from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.matriks import MatriksGrid
from asn_desktop.services import matriks as services
from asn_desktop.services.matriks import HasilJadikan, Matriks, UbahSel
from asn_desktop.services.sight import sees
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.screens.skp.matrix_grid import MatrixGridView
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, icon_button, label, row
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.tiles import EmptyState, number

_MOST_REASONS = 8


class MatrixPage(QWidget):
    """Every change of a cell is stored at once; Ctrl+Z turns it back."""

    back_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._skp_id, self._leader = "", ""
        self._added: tuple[str, ...] = ()
        self._waiting = 0  # changes on their way: what is read meanwhile is older than the grid
        self.back = icon_button("arrow-left", tr("Kembali ke daftar SKP"), self.back_asked.emit)
        head, self.title, self.below = heading_block("", "")
        self.print = button(tr("&Cetak"), "secondary", "printer", self.print_this)
        self.make = button(tr("&Jadikan hasil kerja"), "primary", "check", self.make_goals)
        self.grid = MatrixGridView()
        self.empty = EmptyState("git-branch", "", "")
        sources = standard_sources(context)
        self.person = PegawaiPicker(tr("Tambah pegawai ke matriks"), sources.search, sources.name_of)
        self.person.line.setPlaceholderText(tr("Tambah pegawai: ketik nama atau NIP"))
        self.person.setMaximumWidth(px(320))
        self.hint = label(tr("Enter mengisi sel; Alt+Enter menambah hasil lain di sel itu. Blok dari lembar "
                             "kerja ditempel dengan Ctrl+V."), "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(row(self.back, head, self.print, self.make))
        layout.addWidget(Card(margin=8).add(self.grid, self.empty), 1)
        layout.addLayout(row(self.hint, self.person))
        self.grid.changed.connect(self._store)
        self.grid.lost.connect(self._tell_lost)
        self.person.changed.connect(self._add)
        self.empty.hide()

    def open_plan(self, skp_id: str) -> None:
        """Read the matrix of a leader's plan and show it."""
        if skp_id != self._skp_id:
            self._added = ()
        self._skp_id = skp_id
        self.load()

    def load(self) -> None:
        """Read it again."""
        if self._skp_id:
            call = functools.partial(
                services.matriks_skp, self._context.session, self._skp_id, self._added)
            self._context.read(self, call, self._show, key="matrix")

    def focus_first(self) -> None:
        """The grid; where there is nothing to fill, the way to add people."""
        else_to = self.person.line if self.person.isVisible() else self.back
        target = self.grid if self.empty.isHidden() else else_to
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_this(self) -> None:
        """Ctrl+P: to the print screen with this matrix ticked."""
        self._context.navigate("cetak", pegawai_id=self._leader, form_key="matriks-peran-hasil")

    def make_goals(self) -> None:
        """Make goals of all cells that have none yet."""
        self._context.write_long(
            self, functools.partial(services.jadikan_hasil_kerja, self._context.session, self._skp_id),
            self._made, title=tr("Menjadikan isi matriks hasil kerja"))

    def _show(self, found: Matriks) -> None:
        if self._waiting:
            return
        plan = found.skp
        self._leader = plan.pegawai_id
        may_edit = sees(self._context.session, plan.pegawai_id, Izin.UBAH_KINERJA, tahun=plan.tahun)
        grid = MatriksGrid(found)
        self.title.setText(tr("Matriks peran dan hasil {} · {}").format(plan.tahun, plan.pegawai.nama))
        self.print.setVisible(self._context.may(Izin.CETAK))
        self.person.setVisible(may_edit and bool(found.kolom))
        self.make.setVisible(may_edit)
        self.hint.setVisible(may_edit and bool(found.kolom and found.baris))
        fresh = self.back.hasFocus() or self.grid.hasFocus()
        self.grid.show(grid, editable=may_edit)
        self._say(grid)
        if fresh:
            self.focus_first()

    def _say(self, grid: MatriksGrid) -> None:
        rows, columns = grid.size
        waiting = grid.count(KeadaanSel.BELUM)
        differing = grid.count(KeadaanSel.BERBEDA, KeadaanSel.HILANG, KeadaanSel.YATIM)
        words = [tr("{} pegawai").format(number(rows)), tr("{} hasil kerja pimpinan").format(number(columns)),
                 tr("{} isi belum menjadi hasil kerja").format(number(waiting))]
        if differing:
            words.append(tr("{} berbeda dengan SKP").format(number(differing)))
        if grid.jabatan:
            words.insert(0, grid.jabatan)  # of two plans the one in which he stands in
        self.below.setText(" · ".join(words))
        self.make.setEnabled(waiting > 0)
        if not columns:
            self.empty.say(tr("SKP pimpinan belum berisi hasil kerja"),
                           tr("Hasil kerja pimpinan menjadi kolom matriks; isi SKP-nya lebih dahulu."))
        elif not rows:
            self.empty.say(tr("Belum ada pegawai pada matriks ini"),
                           tr("Tugaskan pejabat penilai pada berkas pegawai, atau tambah pegawai di bawah."))
        self.empty.setVisible(not rows or not columns)
        self.grid.setVisible(bool(rows and columns))

    def _store(self, changed: tuple[UbahSel, ...]) -> None:
        self._waiting += 1
        call = functools.partial(services.ubah_matriks, self._context.session, self._skp_id, changed)
        self._context.write(self, call, self._stored, failed=self._failed)

    def _stored(self, nothing: object) -> None:
        self._waiting -= 1
        self.load()

    def _failed(self, error: object) -> None:
        self._stored(None)  # what stands in the grid was not kept
        self._context.fail(error)

    def _made(self, result: HasilJadikan) -> None:
        self.load()
        lines = [tr("{}: {} isi. {}").format(one.nama, one.jumlah, one.alasan)
                 for one in result.tidak_jadi[:_MOST_REASONS]]
        if len(result.tidak_jadi) > _MOST_REASONS:
            lines.append(tr("… dan {} pegawai lain.").format(len(result.tidak_jadi) - _MOST_REASONS))
        words = tr("{} hasil kerja dibuat, {} SKP dimulai.").format(result.dibuat, result.skp_baru)
        if result.ditautkan:
            words = tr("{} {} sudah ada dan ditautkan.").format(words, result.ditautkan)
        if lines:
            title = tr("Sebagian belum menjadi hasil kerja")
            self._context.tell(title, "\n\n".join([words, *lines]), Tone.WARN)
        elif not result.changes:
            self._context.toast(tr("Tidak ada isi yang perlu dijadikan hasil kerja."))

    def _tell_lost(self, outside: int) -> None:
        self._context.toast(
            tr("{} sel tidak ditempel karena berada di luar matriks.").format(number(outside)))

    def _add(self) -> None:
        chosen = self.person.value()
        if isinstance(chosen, str):
            self._added = (*self._added, chosen)
            self.person.set_value(None)
            self.load()


def matrix_keys() -> tuple[tuple[str, str], ...]:
    """Keys of the matrix for the sheet of shortcuts."""
    return (
        ("Enter, F2", tr("Isi sel; huruf apa pun mengganti isinya")),
        ("Alt+Enter", tr("Hasil lain di sel yang sama")),
        ("Ctrl+C, Ctrl+X, Ctrl+V", tr("Salin, potong, dan tempel blok sel, juga dari lembar kerja")),
        ("Del", tr("Kosongkan sel terpilih")),
        ("Ctrl+Z", tr("Urungkan isian terakhir")),
    )
