"""What the windows before the main one share: the dark panel at the left, and the white card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, icon_label, label, row

ENTRY_WIDTH = 400


def entry_card(width: int = ENTRY_WIDTH) -> Card:
    """A card for a few fields."""
    card = Card(margin=GAP.XL)
    card.setFixedWidth(px(width))
    card.body.setContentsMargins(px(28), px(24), px(28), px(24))
    card.body.setSpacing(px(10))
    return card


def fill_window(window: QWidget, middle: QLayout) -> None:
    """The panel at the left, the contents beside it."""
    window.setProperty("role", "ground")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.setWindowTitle("ASN Desktop")
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(_side())
    whole.addLayout(middle, 1)


def _side() -> QFrame:
    """The dark panel with what the program is for."""
    side = QFrame()
    side.setProperty("role", "sidebar")
    side.setFixedWidth(px(330))
    layout = QVBoxLayout(side)
    layout.setContentsMargins(px(30), px(30), px(26), px(24))
    layout.setSpacing(px(8))
    layout.addLayout(
        row(icon_label("landmark", "nav_strong", 28), label("ASN Desktop", "brand-large"), None, gap=10)
    )
    layout.addWidget(
        label(
            tr(
                "Data pegawai, pelatihan, dan penilaian kinerja: tercatat rapi, tercetak resmi, "
                "tanpa internet."
            ),
            "nav-text",
            wrap=True,
        )
    )
    layout.addStretch(1)
    for icon, text in (
        (
            "clipboard-check",
            tr("SKP dan evaluasi sesuai PermenPANRB 6/2022, dengan pratinjau formulir resmi"),
        ),
        ("shield-check", tr("Data tersandi di komputer ini; tidak ada yang dikirim ke luar")),
        ("save", tr("Tersimpan sendiri saat mengetik, dengan cadangan yang diuji")),
    ):
        line = row(icon_label(icon, "nav_ink", 18), label(text, "nav-text", wrap=True), gap=12)
        line.setStretch(1, 1)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        layout.addSpacing(px(6))
    layout.addStretch(2)
    return side
