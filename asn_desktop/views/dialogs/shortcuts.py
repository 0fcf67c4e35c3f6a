"""The sheet of all keys (Ctrl+/)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import Badge
from asn_desktop.views.widgets.basics import label


def common_shortcuts() -> tuple[tuple[str, str], ...]:
    """Keys that work everywhere."""
    return (
        ("Enter", tr("Isian berikutnya")),
        ("Tab", tr("Isian berikutnya")),
        ("Ctrl+S", tr("Simpan")),
        ("Ctrl+Z", tr("Urungkan pekerjaan terakhir Anda (di isian: ketikan)")),
        ("Ctrl+Enter", tr("Simpan dan lanjut")),
        ("Ctrl+K", tr("Cari pegawai atau perintah")),
        ("Ctrl+F / F3", tr("Cari pada halaman ini")),
        ("Ctrl+N", tr("Baru")),
        ("F2", tr("Ubah yang terpilih")),
        ("Ctrl+D", tr("Gandakan yang terpilih")),
        ("Del", tr("Pada tabel: hapus yang terpilih")),
        ("F8 / Shift+F8", tr("Isian bermasalah berikutnya / sebelumnya")),
        ("Ctrl+↓ / Ctrl+↑", tr("Pegawai berikutnya / sebelumnya")),
        ("Ctrl+P", tr("Cetak yang tampil")),
        ("Ctrl+Shift+P", tr("Cetak daftar yang ditandai")),
        ("Ctrl+1 … Ctrl+8", tr("Buka menu ke-1 sampai ke-8")),
        ("F1", tr("Bantuan untuk halaman ini")),
        ("Ctrl+L", tr("Kunci layar")),
        ("Ctrl+/", tr("Daftar pintasan ini")),
        ("2301, t, +, −", tr("Pada isian tanggal: 23 Januari, hari ini, geser satu hari")),
    )


def show_keys(grid: QGridLayout, lines: Sequence[tuple[str, str]]) -> None:
    """Put keys and meanings into two columns."""
    half = (len(lines) + 1) // 2
    for place, (keys, meaning) in enumerate(lines):
        column = 0 if place < half else 2
        grid.addWidget(Badge(keys), place % half, column, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(meaning, wrap=True), place % half, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)


class ShortcutsDialog(Dialog):
    """Two columns of keys and their meaning."""

    def __init__(self, parent: QWidget | None, own: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(tr("Pintasan papan tik"), parent, width=760)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(GAP.M))
        grid.setVerticalSpacing(px(GAP.S))
        known = {keys for keys, _ in own}
        show_keys(grid, (*own, *(line for line in common_shortcuts() if line[0] not in known)))
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.add_button(tr("&Tutup"), "primary", on_click=self.accept, default=True).setFocus()
