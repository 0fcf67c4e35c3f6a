"""Which way forms of plans and evaluations are printed, beside an example that follows every choice."""

import functools

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from asn_desktop.services.pilihan_cetak import pilih_formulir, pilihan_formulir, varian_formulir
from asn_desktop.services.printing import form_list
from asn_desktop.services.printing.contoh import contoh_formulir
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.live_preview import LivePreview
from asn_desktop.views.screens.setelan.page import SettingsPage
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, column, label
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.scroll import scrolling

_BESIDE = 400  # pixels of the choices beside the example


class FormsPage(SettingsPage):
    """A choice is kept at once; the first way of each is the official one."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ways: dict[str, Combo] = {}
        forms = form_list()
        self.form = Combo(tr("Formulir contoh"), [(form.key, form.title) for form in forms])
        self.form.set_value(forms[0].key)
        self.preview = LivePreview(context, tr("Contoh formulir"))
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        choices = column(gap=GAP.S)
        inner.setLayout(choices)
        hint = tr("Pilihan pertama ialah bentuk resminya; berlaku untuk pratinjau dan semua cetakan.")
        choices.addWidget(label(hint, "muted", wrap=True))
        for varian in varian_formulir(self._context.session):
            way = Combo(tr(varian.judul), [(one.nilai, tr(one.judul)) for one in varian.pilihan])
            way.setObjectName(varian.kunci)
            way.changed.connect(self._chosen)
            self.ways[varian.kunci] = way
            choices.addLayout(column(label(tr(varian.judul), "field"), way, gap=2))
        choices.addStretch(1)
        card = Card(margin=10)
        card.add(scrolling(inner))
        card.setFixedWidth(px(_BESIDE))
        side = column(self.form, self.preview, gap=6)
        side.setStretch(1, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addWidget(card)
        layout.addLayout(side, 1)
        # Both sides scroll: their whole length must not make the page around them scroll too.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(px(280))
        self.form.changed.connect(self.draw)

    def load(self) -> None:
        """Show what the office chose."""
        chosen = pilihan_formulir(self._context.session)
        for varian in varian_formulir(self._context.session):
            self.ways[varian.kunci].set_value(varian.pilih(chosen.get(varian.kunci)).nilai)
        self.draw()

    def draw(self) -> None:
        """Draw the example soon."""
        key = str(self.form.value())
        self.preview.refresh(functools.partial(contoh_formulir, self._context.session, key))

    def _chosen(self) -> None:
        way = self.sender()
        if isinstance(way, Combo):
            keep = functools.partial(
                pilih_formulir, self._context.session, way.objectName(), str(way.value()))
            self._context.write(self, keep, self._kept, touched=("pilihan_cetak",))

    def _kept(self, nothing: object) -> None:
        self.draw()
