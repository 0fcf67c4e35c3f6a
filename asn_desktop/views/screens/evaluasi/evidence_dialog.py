"""Evidence of one indicator: what is noted, one more, and which of it goes into the bukti dukung."""

import functools

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.skp import Indikator, Skp
from asn_desktop.services.bukti_kinerja import JENIS, Bukti, bukti_skp, hapus_bukti, tambah_bukti
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.records import Record, list_records
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import button, icon_button, label, row
from asn_desktop.views.widgets.inputs import CheckBox, Combo, TextEdit
from asn_desktop.views.widgets.layouts import discard_widgets

_SCAN = "pindaian"
Found = tuple[tuple[Bukti, ...], tuple[Record, ...]]


class EvidenceDialog(Dialog):
    """``taken`` carries the chosen evidence as the words of the column bukti dukung."""

    taken = Signal(str)

    def __init__(self, context: ScreenContext, skp: Skp, indikator: Indikator,
                 parent: QWidget | None = None) -> None:
        super().__init__(tr("Bukti dukung"), parent, width=700)
        self._context, self._skp, self._indikator = context, skp, indikator
        self.checks: dict[str, CheckBox] = {}
        self._evidence: dict[str, Bukti] = {}
        self.body.addWidget(label(indikator.indikator, "muted", wrap=True))
        self.none_yet = label(tr("Belum ada bukti untuk indikator ini."), "muted")
        self.body.addWidget(self.none_yet)
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        self.kind = Combo(tr("Jenis bukti"), [(key, tr(words)) for key, words in JENIS.items()])
        self.kind.set_value("fisik")
        self.scan = Combo(tr("Pindaian pada berkas pegawai"), [("", tr("Pilih pindaian"))])
        self.name = TextEdit(tr("Nama bukti"), 200)
        self.place = TextEdit(tr("Letak: tautan, nama berkas, atau map"), 400)
        self.refused = Banner(parent=self)
        self._build()
        self.kind.changed.connect(self._kind_changed)
        self._kind_changed()
        self.setMinimumHeight(px(400))  # the list comes after it was measured
        self.load()

    def load(self) -> None:
        """Read the evidence and the scans anew."""
        read = functools.partial(_read, self._context.session, self._skp.id, self._skp.pegawai_id)
        self._context.read(self, read, self._show, key="evidence")

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(GAP.S))
        grid.setColumnStretch(1, 1)
        self.name.setPlaceholderText(tr("Nama bukti"))
        self.place.setPlaceholderText(tr("Letak: tautan, nama berkas, atau map"))
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.place, 1, 1)
        grid.addWidget(self.scan, 2, 1)
        self.more = button(tr("&Tambah"), "secondary", "plus", self._add)
        grid.addWidget(self.more, 0, 2)
        self.entry = QWidget()
        self.entry.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.entry.setVisible(self._context.may(Izin.UBAH_KINERJA))
        self.body.addWidget(self.entry)
        self.body.addWidget(self.refused)
        self.refused.hide()
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Masukkan ke bukti dukung"), "primary", "check", self._take,
                                   default=True)

    def _show(self, found: Found) -> None:
        evidence, scans = found
        chosen = {key for key, check in self.checks.items() if check.value()}
        discard_widgets(self._list)
        known = set(self._evidence)
        self._evidence = {one.id: one for one in evidence if one.indikator_id == self._indikator.id}
        self.checks = {}
        for key, one in self._evidence.items():
            check = CheckBox(one.kalimat)
            check.set_value(key in chosen or key not in known)
            remove = icon_button("x", tr("Lepas bukti {}").format(one.nama), self._remove)
            remove.setProperty("bukti", key)
            remove.setVisible(self._context.may(Izin.UBAH_KINERJA))
            line = QWidget()
            line.setLayout(row(check, None, remove))
            self._list.addWidget(line)
            self.checks[key] = check
        self.none_yet.setVisible(not self._evidence)
        self.yes.setEnabled(bool(self._evidence))
        self.scan.set_options([("", tr("Pilih pindaian")), *((one.id, _scan_words(one)) for one in scans)])

    def _kind_changed(self) -> None:
        scan = self.kind.value() == _SCAN
        self.scan.setVisible(scan)
        self.place.setVisible(not scan)

    def _add(self) -> None:
        kind = str(self.kind.value())
        scan = str(self.scan.value() or "") if kind == _SCAN else ""
        name = str(self.name.value() or "") or (self.scan.currentText() if scan else "")
        new = Bukti("", self._skp.id, self._indikator.id, kind, name, str(self.place.value() or ""),
                    scan or None)
        self._context.write(self, functools.partial(tambah_bukti, self._context.session, new), self._changed,
                            failed=self._refuse)

    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            call = functools.partial(hapus_bukti, self._context.session, str(sender.property("bukti")))
            self._context.write(self, call, self._changed, failed=self._refuse)

    def _changed(self, result: object) -> None:
        self.refused.show_text("")
        self.name.set_value("")
        self.place.set_value("")
        self.load()

    def _refuse(self, error: object) -> None:
        if isinstance(error, ServiceError):
            self.refused.show_text(" ".join(error.sentences), Tone.WARN)
        else:
            self._context.fail(error)

    def _take(self) -> None:
        words = [self._evidence[key].kalimat for key, check in self.checks.items() if check.value()]
        self.taken.emit("; ".join(words))
        self.accept()


def _read(session: Session, skp_id: str, pegawai_id: str) -> Found:
    return bukti_skp(session, skp_id), list_records(session, "dokumen", pegawai_id)


def _scan_words(record: Record) -> str:
    parts = (record.values.get("jenis"), record.values.get("nomor"), record.values.get("nama_berkas"))
    return " · ".join(str(part) for part in parts if part)
