"""The numbers of the personnel rules: those of the program, and the office's own over them."""

from datetime import date
from types import MappingProxyType

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.kantor_lain import KETENTUAN_KANTOR
from asn_desktop.services.aturan import kata_ketentuan, tabel
from asn_desktop.services.records import Record, list_records
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.setelan.records_page import RecordsPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import EmptyState

_SHIPPED = "bawaan:"


class RulesPage(RecordsPage):
    """Enter on a number of the program begins one of the office's own; the program's stays as it was
    before.
    """

    record_type = KETENTUAN_KANTOR
    draft_form = KETENTUAN_KANTOR.key
    two_lines = True

    def columns(self) -> list[Column]:
        """What it is, its value, what it rests on, since when."""
        return [
            Column("", tr("Ketentuan"), text=_uraian, below=_dasar, width=420, stretch=True, strong=True),
            Column("", tr("Nilai"), text=_nilai, width=170),
            Column("", tr("Berlaku"), badge=_berlaku, width=170),
        ]

    def empty(self) -> EmptyState:
        """The program's numbers always stand here."""
        return EmptyState("scale", tr("Tidak ada ketentuan"))

    def words(self, count: int) -> str:
        """The line above the list."""
        return tr("Enter mengganti nilai bawaan dengan ketentuan kantor, sejak tanggal dan dengan dasarnya.")

    def load(self) -> None:
        """Read the office's own, and put the program's below them."""
        own = list_records(self._context.session, self.record_type.key)
        self._records = {record.id: record for record in (*own, *_shipped())}
        self.model.set_ids(tuple(self._records))
        self.count.setText(self.words(len(own)))

    def ask_delete(self) -> None:
        """Only the office's own can be removed."""
        if not (self.table.current_id() or "").startswith(_SHIPPED):
            super().ask_delete()

    def _open(self, record_id: str) -> None:
        if not record_id.startswith(_SHIPPED):
            super()._open(record_id)
            return
        like = self._records[record_id].values
        initial = {"kode": like["kode"], "nilai": like["nilai"], "berlaku_dari": self._context.today()}
        self._show(RecordDialog(self._context, self.record_type, initial=initial, parent=self.window()))


def _shipped() -> tuple[Record, ...]:
    return tuple(
        Record(f"{_SHIPPED}{number}", 0, MappingProxyType({
            "kode": row["kode"], "nilai": int(row["nilai"]), "dasar": row["peraturan"],
            "berlaku_dari": date.fromisoformat(row["berlaku_dari"]) if row["berlaku_dari"] else None,
            "pasti": row["terverifikasi"] == "ya"}))
        for number, row in enumerate(tabel("ketentuan")))


def _uraian(record: Record) -> str:
    return tr(kata_ketentuan(str(record.values["kode"]))[0])


def _nilai(record: Record) -> str:
    unit = kata_ketentuan(str(record.values["kode"]))[1]
    return f"{str(record.values['nilai'])} {unit}".strip()


def _dasar(record: Record) -> str:
    doubt = "" if record.values.get("pasti", True) else tr(" · belum dicocokkan dengan naskahnya")
    return f"{str(record.values['dasar'])}{doubt}"


def _berlaku(record: Record) -> tuple[str, Tone, str]:
    since = record.values["berlaku_dari"]
    if record.id.startswith(_SHIPPED):
        return tr("Bawaan"), Tone.NEUTRAL, ""
    return tr("Kantor, {}").format(tanggal_pendek(since) if isinstance(since, date) else ""), Tone.INFO, ""
