"""Identity of a pegawai in a dialog: all that paper says for a new one, all groups for an existing one."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.nip import Nip
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.pegawai_baru import FORMULIR, formulir_pegawai_baru
from asn_desktop.fields.spec import Value
from asn_desktop.presenters.pegawai_form import status_of_nip
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
    from asn_desktop.services.second_person import Saksi
    from asn_desktop.services.session import Session


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
            PEGAWAI if record else formulir_pegawai_baru(),
            record=record,
            initial=initial,
            title=tr("Ubah data pegawai") if record else tr("Pegawai baru"),
            only=None if record else FORMULIR,
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

    def _saving(self, values: Mapping[str, Value], saksi: "Saksi | None") -> Callable[[], Any]:
        return super()._saving(values, saksi) if self._record else _Add(self._context.session, values)

    def _words_of_removal(self) -> str:
        return self._goes_along

    def _jump(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.form.focus_field(str(sender.property("key")))


class _Add:
    """Adds a person in the worker."""

    def __init__(self, session: "Session", values: Mapping[str, Value]) -> None:
        self._session, self._values = session, values

    def __call__(self) -> Any:
        from asn_desktop.services.pegawai_baru import add_pegawai

        return add_pegawai(self._session, self._values)
