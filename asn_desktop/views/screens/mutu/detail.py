"""The strip below the list: the chosen finding in full, its explanation, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.problems import Severity
from asn_desktop.presenters.mutu import BarisTemuan
from asn_desktop.services.gabung import CalonDuplikat
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, column, label, row


class DetailStrip(QWidget):
    """``go`` opens the field or the comparison, ``explain`` the line of explanation."""

    go = Signal()
    explain = Signal()

    def __init__(self, *, may_explain: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_explain = may_explain
        self.text, self.note = label("", wrap=True), label("", "muted", wrap=True)
        self.explain_button = button(tr("&Jelaskan…"), "secondary", "message-square-text", self._explain,
                                     tip=tr("Jelaskan dalam satu baris (Ctrl+E)"))
        self.go_button = button(tr("&Buka isian"), "secondary", "pencil", self._go, tip=tr("Enter"))
        line = row(column(self.text, self.note, gap=2), self.explain_button, self.go_button, gap=GAP.M)
        line.setContentsMargins(px(GAP.S), px(GAP.XS), px(GAP.S), 0)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def show_finding(self, found: BarisTemuan | None) -> None:
        """Show a finding, or nothing."""
        self.setVisible(found is not None)
        if found is None:
            return
        self.text.setText(found.kalimat)
        told = found.penjelasan
        self.note.setText(tr("Dijelaskan {} oleh {}: {}").format(told.pada, told.oleh, told.teks)
                          if told else found.nama_aturan)
        odd = found.temuan.kelas is Severity.JANGGAL
        self.explain_button.setVisible(odd and self._may_explain)
        self.explain_button.setText(tr("Ubah pen&jelasan…") if told else tr("&Jelaskan…"))
        self.go_button.setText(tr("&Buka isian"))

    def show_pair(self, pair: CalonDuplikat | None) -> None:
        """Show two who may be one, or nothing."""
        self.setVisible(pair is not None)
        if pair is None:
            return
        self.text.setText(tr("{} dan {}").format(pair.satu.nama, pair.dua.nama))
        self.note.setText(tr("Dijelaskan: {}").format(pair.penjelasan) if pair.penjelasan else
                          tr("Bandingkan keduanya; gabungkan bila orangnya sama."))
        self.explain_button.setVisible(self._may_explain)
        self.explain_button.setText(tr("Bukan orang yang &sama…"))
        self.go_button.setText(tr("&Bandingkan"))

    def _go(self) -> None:
        self.go.emit()

    def _explain(self) -> None:
        self.explain.emit()
