"""What this program is, by which rules it prints, and under which licence it comes."""

import platform

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop import __version__
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.setelan.page import SettingsPage
from asn_desktop.views.theme import GAP
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, column, label
from asn_desktop.views.widgets.scroll import scrolling


class AboutPage(SettingsPage):
    """Read-only."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.program = Card(tr("ASN Desktop {}").format(__version__))
        self.program.add(
            label(
                tr(
                    "Data pegawai, pelatihan, dan penilaian kinerja ASN di komputer ini, tanpa jaringan. "
                    "Program ini ruang depan e-Kinerja, bukan penggantinya."
                ),
                wrap=True,
            ),
            label(
                tr(
                    "Lisensi MIT; Qt for Python (PySide6) dipakai menurut LGPL versi 3. "
                    "Teks lisensi ada di folder program."
                ),
                "muted",
                wrap=True,
            ),
            label(tr("Folder data: {}").format(str(context.session.folder)), "muted", wrap=True),
            label(tr("Python {} · {}").format(platform.python_version(), platform.system()), "muted"),
        )
        self.rules = Card(tr("Paket aturan"))
        for paket in context.session.packs:
            self.rules.add(
                label(paket.judul, "strong", wrap=True),
                label(
                    tr("{} · berlaku sejak {}").format(paket.peraturan, tanggal_panjang(paket.berlaku_dari)),
                    "muted",
                    wrap=True,
                ),
            )
        page = QWidget()
        page.setLayout(column(self.program, self.rules, None, gap=GAP.M))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(page))

    def load(self) -> None:
        """Nothing here changes while the program runs."""
