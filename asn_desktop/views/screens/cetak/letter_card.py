"""Papers about one person in a print order: which, who signs them, and their date."""

import functools
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.tanggal import NAMA_BULAN
from asn_desktop.services.naskah import PilihanPenanda, pilihan_penanda
from asn_desktop.services.printing import About, form_list
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, column, label, row
from asn_desktop.views.widgets.columns import TwoColumns
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import CheckBox, Combo

_AS_SET = ""


class SignerBox(Combo):
    """Who signs: as the settings say (``usual`` in words), or one of the signers whom the office set."""

    def __init__(self, context: ScreenContext, name: str, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(name, [(_AS_SET, usual)], parent=parent)
        self._context = context
        self._usual = usual
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)  # a post may be long; the list itself shows all of it

    def load(self) -> None:
        """Take over who may sign, as the settings have them now."""
        read = functools.partial(pilihan_penanda, self._context.session)
        self._context.read(self, read, self._take, key="penanda")

    def chosen_id(self) -> str | None:
        """The signer chosen for all papers; None: as the settings say."""
        return str(self.value() or "") or None

    def _take(self, found: Sequence[PilihanPenanda]) -> None:
        chosen = self.value()
        self.set_options([(_AS_SET, self._usual), *((one.id, one.label) for one in found)])
        self.set_value(chosen if any(one.id == chosen for one in found) else _AS_SET)


class LetterCard(Card):
    """``changed`` tells of every change; ``boxes`` are the forms by key. It is folded until a paper of it is
    wanted: what most orders need stands above and below it.
    """

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Surat dan riwayat"), parent=parent)
        self.turn = button("", "link", "chevron-down", self._turn)
        self.head.addWidget(self.turn)
        self.boxes: dict[str, CheckBox] = {}
        self._inside = QWidget()
        self._inside.setProperty("role", "page")
        for info in form_list(About.PEGAWAI):
            box = CheckBox(info.title)
            box.changed.connect(self.changed)
            self.boxes[info.key] = box
        self.signer = SignerBox(context, tr("Penanda tangan surat"), tr("Menurut setelan"))
        self.day = DateEdit(tr("Tanggal surat"), today=context.today)
        self.day.set_value(context.today())
        self.month = Combo(tr("Bulan log harian"), [(_AS_SET, tr("Menurut tanggal surat"))])
        for chosen in (self.signer, self.day, self.month):
            chosen.changed.connect(self.changed)
        lines = [row(label(words, "field"), widget) for words, widget in (
            (tr("Penanda tangan"), self.signer), (tr("Tanggal surat"), self.day),
            (tr("Bulan log"), self.month))]
        for line in lines:
            line.setStretch(1, 1)
        self._inside.setLayout(column(TwoColumns(tuple(self.boxes.values())), *lines))
        self.add(self._inside)
        self._fold(True)

    def unfold_ticked(self) -> None:
        """Open where a paper of it is ticked."""
        if any(box.value() for box in self.boxes.values()):
            self._fold(False)

    def show_months(self, tahun: int, chosen: date | None = None) -> None:
        """Offer the months of a year for the daily log, and ``chosen``, which is taken at once."""
        before = chosen or self.bulan()
        months = [date(tahun, place, 1) for place in range(1, 13)]
        if chosen is not None and chosen.replace(day=1) not in months:
            months.insert(0, chosen.replace(day=1))
        self.month.set_options([(_AS_SET, tr("Menurut tanggal surat")), *(
            (one.isoformat(), f"{NAMA_BULAN[one.month - 1]} {one.year}") for one in months)])
        kept = before.replace(day=1) if before is not None else None
        self.month.set_value(kept.isoformat() if kept in months else _AS_SET)

    def bulan(self) -> date | None:
        """The month whose log is printed; None: that of the date of the letters."""
        value = str(self.month.value() or "")
        return date.fromisoformat(value) if value else None

    def tanggal(self) -> date | None:
        """The date of the letters; None while none can be read."""
        value = self.day.value()
        return value if isinstance(value, date) else None

    def _turn(self) -> None:
        self._fold(self._inside.isVisibleTo(self))

    def _fold(self, folded: bool) -> None:
        self._inside.setVisible(not folded)
        words = tr("Tampilkan {} surat").format(len(self.boxes)) if folded else tr("Ciutkan")
        self.turn.setText(words)
        self.turn.setIcon(theme.icon("chevron-down" if folded else "chevron-up", "link"))
