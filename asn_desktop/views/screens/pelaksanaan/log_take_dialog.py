"""What a spreadsheet would bring into the log, and what each name means that no plan has."""

import functools

from PySide6.QtWidgets import QGridLayout, QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.services.log_harian.ambil import PratinjauLog, ambil_log
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import Combo

_ASK, _TEXT, _SHOWN = "?", "", 5


class TakeLogDialog(Dialog):
    """``seen`` is written when it is accepted; nothing is, while a name is undecided or a row wrong."""

    def __init__(self, context: ScreenContext, seen: PratinjauLog, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ambil log dari lembar kerja"), parent, width=720)
        self._context, self._seen = context, seen
        there = sum(one.ada for one in seen.baris)
        words = tr("{} baris: {} baru, {} sudah ada.").format(len(seen.baris), seen.baru, there)
        self.body.addWidget(label(words, "", wrap=True))
        if seen.dilewati:
            ignored = tr("Kolom yang tidak diambil: {}.").format(", ".join(seen.dilewati))
            self.body.addWidget(label(ignored, "muted", wrap=True))
        wrong = [tr("Baris {}: {}").format(one.nomor, one.salah) for one in seen.baris if one.salah]
        self.refused = Banner(parent=self)
        self.refused.show_text(" ".join(wrong[:_SHOWN]), Tone.BAD)
        self.body.addWidget(self.refused)
        self.choices: dict[tuple[int, str], Combo] = {}
        if seen.tidak_dikenal:
            self._ask_names()
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Ambil"), "primary", "check", self._take, default=True)
        self.yes.setEnabled(not wrong and seen.baru > 0)

    def _ask_names(self) -> None:
        explain = tr("Rencana aksi ini tidak ada pada SKP; tidak ada yang ditebak. Pilih padanannya, atau "
                     "biarkan sebagai teks.")
        self.body.addWidget(label(explain, "muted", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(GAP.M))
        grid.setColumnStretch(1, 1)
        for place, (year, text) in enumerate(self._seen.tidak_dikenal):
            plans = self._seen.rencana_aksi.get(year, ())
            options = [(_ASK, tr("Pilih…")), (_TEXT, tr("Biarkan sebagai teks")),
                       *((name, name) for name in plans)]
            made = Combo(tr("Padanan {} pada SKP {}").format(text, year), options)
            made.set_value(_ASK)
            grid.addWidget(label(f"{text} ({year})", wrap=True), place, 0)
            grid.addWidget(made, place, 1)
            self.choices[year, text] = made
        self.body.addLayout(grid)

    def _take(self) -> None:
        chosen = {key: str(combo.value() or "") or None for key, combo in self.choices.items()
                  if combo.value() != _ASK}
        self.yes.setEnabled(False)
        call = functools.partial(ambil_log, self._context.session, self._seen, chosen)
        self._context.write(self, call, self._done, failed=self._refuse, touched=("log_harian",))

    def _done(self, result: object) -> None:
        self.accept()

    def _refuse(self, error: object) -> None:
        self.yes.setEnabled(True)
        if isinstance(error, ServiceError):
            self.refused.show_text(" ".join(error.sentences), Tone.WARN)
        else:
            self._context.fail(error)
