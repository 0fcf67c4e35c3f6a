"""Identity of a pegawai in a dialog: the short form for a new one, all groups for an existing one."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from asn_desktop.domain.nip import Nip
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.spec import Value
from asn_desktop.presenters.pegawai_form import FIRST_FIELDS, status_of_nip
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.editors import as_editor
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_form import RecordForm
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.nip_edit import NipEdit

if TYPE_CHECKING:
    from asn_desktop.services.records import Record


class PegawaiDialog(RecordDialog):
    """Without a record a new person begins with the NIP; birth date, sex, start and status follow from it."""

    def __init__(
        self,
        context: ScreenContext,
        *,
        record: "Record | None" = None,
        initial: Mapping[str, Value] | None = None,
        goes_along: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``goes_along`` tells what a deletion takes with it."""
        self._goes_along = goes_along
        super().__init__(
            context,
            PEGAWAI,
            record=record,
            initial=initial,
            title=tr("Ubah data pegawai") if record else tr("Pegawai baru"),
            only=None if record else FIRST_FIELDS,
            columns=3,
            width=880,
            parent=parent,
        )
        if record is not None:
            self._add_jumps()

    def _add_jumps(self) -> None:
        """Groups by name, always in sight above the long form."""
        firsts: dict[str, str] = {}
        for spec, _ in self.form.fields():
            firsts.setdefault(spec.group, spec.key)
        self.heading.hide()
        line = row(label(str(self.windowTitle()), "heading"), None, gap=GAP.S)
        line.setContentsMargins(px(GAP.XL), px(GAP.M), px(GAP.XL), px(GAP.XS))
        for group, key in firsts.items():
            made = button(tr(group), "link", on_click=self._jump)
            made.setProperty("key", key)
            made.setAccessibleName(tr("Ke bagian {}").format(tr(group)))
            line.addWidget(made)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertLayout(0, line)

    def _new_form(self, values: Mapping[str, Value]) -> RecordForm:
        form = super()._new_form(values)
        if self._record is None:
            for head in form.findChildren(QLabel):
                if head.property("role") == "section":
                    head.hide()
        widget = form.widget_of("nip")
        if isinstance(widget, NipEdit):
            widget.parsed.connect(self._fill_status)
        return form

    def _fill_status(self, nip: object) -> None:
        if isinstance(nip, Nip) and not self.form.state.raw("status_pegawai"):
            status = status_of_nip(nip, self._context.today())
            self.form.state.set_raw("status_pegawai", status)
            as_editor(self.form.widget_of("status_pegawai")).set_value(status)

    def _values_of_next(self) -> Mapping[str, Value]:
        """Several people of one unit are often entered one after the other."""
        unit = self.form.state.cleaned().get("unit_kerja_id")
        return {**self._initial, "unit_kerja_id": unit} if unit else self._initial

    def _words_of_removal(self) -> str:
        return self._goes_along

    def _jump(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.form.focus_field(str(sender.property("key")))
