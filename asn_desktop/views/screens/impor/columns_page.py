"""Step 2 of the import: what each column means, decided with the keyboard where the program does not know."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.presenters.column_mapping import ASKED, DECIDED, KNOWN, UNUSED, ColumnLine, ColumnMapping
from asn_desktop.services.importing import RULE_WORDS, Decisions, ImportPlan, Rule
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, ElidedLabel, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.tiles import Banner, number

_STATES = {
    KNOWN: ("Dikenali", Tone.GOOD, "check"),
    DECIDED: ("Diputuskan", Tone.INFO, "check"),
    ASKED: ("Tentukan", Tone.WARN, "triangle-alert"),
    UNUSED: ("Tidak dipakai", Tone.NEUTRAL, "minus"),
}
_NAMED = 8


class ColumnsPage(QWidget):
    """The columns of a file, of several sheets which one is read, and the decisions about them.

    Signals: ``sheet_chosen`` (name), ``kind_chosen`` (as which list to read it), ``decided`` after every
    decision.
    """

    sheet_chosen = Signal(str)
    kind_chosen = Signal(str)
    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mapping: ColumnMapping | None = None
        self._missing: tuple[str, ...] = ()
        self._keys: tuple[str, ...] = ()
        self.kind, self.sheet = Combo(tr("Jenis daftar"), []), Combo(tr("Lembar yang dibaca"), [])
        self.sheets = QWidget()
        kind, sheet = label(tr("&Jenis daftar"), "field"), label(tr("&Lembar"), "field")
        for made, combo in ((kind, self.kind), (sheet, self.sheet)):
            combo.setMinimumWidth(px(260))
            made.setBuddy(combo)
        self.sheets.setLayout(row(sheet, self.sheet))
        columns = [
            Column("", tr("Kolom pada berkas"), text=_heading, width=210, stretch=True, strong=True),
            Column("", tr("Contoh isi"), text=_samples, width=240, stretch=True),
            Column("", tr("Artinya"), text=_meaning, width=210, stretch=True),
            Column("", tr("Bila berbeda"), text=_rule, width=150, stretch=True),
            Column("", tr("Keadaan"), badge=_badge, width=140),
        ]
        self.model = PagedTableModel(columns, self._fetch)
        self.table = RecordTable(self.model, tr("Kolom yang dikenali"))
        self.told = Banner("", Tone.INFO)
        self.which = ElidedLabel("", "strong")
        self.which.setMinimumWidth(px(120))
        self.meaning = Combo(tr("Arti kolom"), [])
        self.rule = Combo(
            tr("Bila isi aplikasi berbeda"), [(rule.value, tr(text)) for rule, text in RULE_WORDS.items()]
        )
        for combo, width in ((self.meaning, 230), (self.rule, 180)):
            combo.setMinimumWidth(px(width))
        words, differing = label(tr("&Artinya"), "field"), label(tr("Bila berbe&da"), "field")
        for made in (words, differing):
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        words.setBuddy(self.meaning)
        differing.setBuddy(self.rule)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addLayout(row(kind, self.kind, self.sheets, None, gap=GAP.L))
        layout.addWidget(self.told)
        card = Card(margin=8)
        card.add(self.table, row(self.which, words, self.meaning, differing, self.rule))
        card.body.setStretch(0, 1)
        layout.addWidget(card, 1)
        self.sheet.changed.connect(self._choose_sheet)
        self.kind.changed.connect(self._choose_kind)
        self.table.chosen.connect(self._show_column)
        self.table.opened.connect(self._edit_column)
        self.meaning.changed.connect(self._decide)
        self.rule.changed.connect(self._set_rule)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the columns of a file, the first undecided one chosen."""
        self.kind.set_options([(key, tr(words)) for key, words in plan.kinds])
        self.kind.set_value(plan.kind)
        names = (plan.sheet_name, *plan.unread_sheets)
        self.sheet.set_options([(name, name) for name in sorted(names)])
        self.sheet.set_value(plan.sheet_name)
        self.sheets.setVisible(len(names) > 1)
        self.mapping = ColumnMapping(plan)
        self._missing, self._keys = plan.missing_headings, plan.keys
        self.model.set_ids(self.mapping.ids)
        asked = self.mapping.asked
        self.table.choose(asked[0] if asked else self.mapping.ids[0])
        self._show_column(self.table.current_id() or self.mapping.ids[0])
        self._tell()

    @property
    def decisions(self) -> Decisions | None:
        """What was decided and not read yet; None when there is nothing new."""
        return self.mapping.decisions if self.mapping is not None and self.mapping.changed else None

    @property
    def ready(self) -> bool:
        """Whether nothing is left to decide."""
        return self.mapping is not None and self.mapping.ready

    def _tell(self) -> None:
        if self.mapping is None:
            return
        asked = [self.mapping.line(key).heading for key in self.mapping.asked]
        if not self.mapping.has_key:
            words = tr("Belum ada kolom {}: tentukan kolom mana yang memuatnya.").format(
                _listed(self._keys) if self._keys else tr("NIP atau PNS ID")
            )
        elif asked:
            words = tr("{} kolom perlu dipastikan sebelum ditinjau: {}").format(
                number(len(asked)), _listed(asked)
            )
        elif self._missing:
            words = tr(
                "{} kolom SIASN tidak ada pada berkas ini; datanya dibiarkan seperti semula: {}"
            ).format(number(len(self._missing)), _listed(self._missing))
        else:
            words = ""
        self.told.show_text(words)
        self.told.setVisible(bool(words))

    def _show_column(self, key: str) -> None:
        if self.mapping is None or key not in self.mapping.ids:
            return
        line = self.mapping.line(key)
        self.which.setText(line.heading or tr("(tanpa judul)"))
        self.meaning.set_options([(value, tr(words)) for value, words in self.mapping.options(key)])
        self.meaning.set_value(self.mapping.value(key))
        self.rule.set_value(self.mapping.rule(key).value)
        self.rule.setEnabled(bool(self.mapping.value(key)))

    def _edit_column(self, key: str) -> None:
        self._show_column(key)
        self.meaning.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self) -> None:
        key = self.table.current_id()
        if self.mapping is not None and key is not None:
            self.mapping.decide(key, str(self.meaning.value() or ""))
            self._changed(key)

    def _set_rule(self) -> None:
        key = self.table.current_id()
        if self.mapping is not None and key is not None:
            self.mapping.set_rule(key, Rule(str(self.rule.value())))
            self._changed(key)

    def _changed(self, key: str) -> None:
        self.model.refresh()
        self._show_column(key)
        self._tell()
        self.decided.emit()

    def _choose_sheet(self) -> None:
        self.sheet_chosen.emit(str(self.sheet.value()))

    def _choose_kind(self) -> None:
        self.kind_chosen.emit(str(self.kind.value()))

    def _fetch(self, ids: Sequence[str]) -> list[ColumnLine]:
        return [self.mapping.line(key) for key in ids] if self.mapping is not None else []


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")


def _heading(line: ColumnLine) -> str:
    return line.heading or tr("(tanpa judul)")


def _samples(line: ColumnLine) -> str:
    return line.samples


def _meaning(line: ColumnLine) -> str:
    return line.meaning


def _rule(line: ColumnLine) -> str:
    return line.rule


def _badge(line: ColumnLine) -> tuple[str, Tone, str]:
    words, tone, icon = _STATES[line.state]
    return tr(words), tone, icon
