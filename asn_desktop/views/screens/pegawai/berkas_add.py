"""Files that are to become documents: of each what it is, guessed from its name; taken in together."""

import functools
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dokumen import LAINNYA
from asn_desktop.fields.spec import Choice
from asn_desktop.services.dokumen.lihat import jenis_dari_nama, pilihan_rekaman
from asn_desktop.services.dokumen.simpan import DokumenBaru, DokumenDitambah, tambah_banyak
from asn_desktop.services.pindaian_rahasia import jenis_rahasia
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import GAP, Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, ElidedLabel, column, icon_button, label, row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import Banner

FILTER = "PDF, JPEG, PNG (*.pdf *.jpg *.jpeg *.png)"
ENDINGS = (".pdf", ".jpg", ".jpeg", ".png")
_NUMBER_LENGTH = 80


def choose_files(context: ScreenContext, parent: QWidget) -> tuple[Path, ...]:
    """Ask for files; several at once."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Tambah berkas"), "", tr(FILTER))
    return tuple(map(Path, chosen))


class FileCard(Card):
    """One file and what it is. ``dropped``: it is not to be taken in after all."""

    dropped = Signal()

    def __init__(self, context: ScreenContext, path: Path, choices: dict[str, tuple[Choice, ...]]) -> None:
        super().__init__(margin=GAP.M)
        self.path, self._choices = path, choices
        self.name = ElidedLabel(path.name, "strong")
        self.kind = ChoiceCombo(tr("Jenis"), context.session.references.choices("jenis_dokumen"))
        self.number = TextEdit(tr("Nomor"), _NUMBER_LENGTH)
        self.day = DateEdit(tr("Tanggal"), context.today, in_words=False)
        self.record = ChoiceCombo(tr("Terkait"))
        self._secret = jenis_rahasia(context.session.references)
        self.sealed = label(
            tr("Data rahasia: nomor dan tanggalnya hanya dicatat pada hukuman disiplinnya."),
            "muted",
            wrap=True,
        )
        self.problem = label("", "small", wrap=True, tone="bad")
        self.problem.hide()
        self.remove = icon_button("x", tr("Jangan tambahkan {}").format(path.name), self.dropped.emit)
        fields = row(
            column(label(tr("Jenis"), "field"), self.kind, gap=2),
            column(label(tr("Nomor"), "field"), self.number, gap=2),
            column(label(tr("Tanggal"), "field"), self.day, gap=2),
            column(label(tr("Terkait"), "field"), self.record, gap=2),
        )
        for place, share in enumerate((4, 3, 0, 4)):
            fields.setStretch(place, share)
        head = row(self.name, self.remove)
        head.setStretch(0, 1)
        self.add(head, fields, self.sealed, self.problem)
        self.kind.changed.connect(self._kind_changed)
        self.kind.set_value(jenis_dari_nama(context.session, path.name))
        self._kind_changed()

    def document(self, pegawai_id: str) -> DokumenBaru | None:
        """What was said about it; None, and a sentence below, while something cannot be read."""
        day, record = self.day.value(), self.record.value()
        wrong = ""
        if self.kind.value() is None or self.kind.is_unlisted():
            wrong = tr("Jenis belum dipilih dari daftar; pilih salah satu.")
        elif not isinstance(day, date | None):
            wrong = tr("Tanggal tidak dapat dibaca; tulis misalnya 23-01-2026.")
        elif record is not None and self.record.is_unlisted():
            wrong = tr("Terkait tidak ada dalam daftar; pilih salah satu, atau kosongkan.")
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        if wrong or not isinstance(day, date | None):
            return None
        return DokumenBaru(
            self.path,
            pegawai_id,
            str(self.kind.value() or LAINNYA),
            str(self.number.value() or ""),
            day,
            None,
            str(record) if record else None,
        )

    def _kind_changed(self) -> None:
        secret = self.kind.value() in self._secret
        self.sealed.setVisible(secret)
        for field in (self.number, self.day):
            field.setEnabled(not secret)
            if secret:
                field.set_value(None)
        offered = self._choices.get(str(self.kind.value()), ())
        self.record.set_choices(offered)
        self.record.setEnabled(bool(offered))
        if not offered:
            self.record.set_value(None)
        elif len(offered) == 1:
            self.record.set_value(offered[0].value)


class AddDocumentsDialog(Dialog):
    """``added`` carries DokumenDitambah; refused files stay in the dialog with their reason."""

    added = Signal(object)

    def __init__(
        self,
        context: ScreenContext,
        pegawai_id: str,
        nama: str,
        paths: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Tambah berkas {}").format(nama), parent, width=900)
        self._context, self._pegawai_id = context, pegawai_id
        self.banner = Banner(parent=self)
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.cards: list[FileCard] = []
        self._choices = pilihan_rekaman(context.session, pegawai_id)
        self.more = self.add_button(tr("&Berkas lain…"), icon="plus", on_click=self._ask_more)
        self.foot.removeWidget(self.more)
        self.foot.insertWidget(0, self.more)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.yes = self.add_button("", "primary", "check", self._add)
        self.body.addStretch(1)
        QShortcut(QKeySequence("Ctrl+S"), self, self._add)
        self.take(paths)
        if self.cards:
            self.cards[0].kind.setFocus()

    def take(self, paths: Sequence[Path]) -> None:
        """Add files to the list; others than scans are named and left out."""
        known = {card.path for card in self.cards}
        strange = [path.name for path in paths if path.suffix.casefold() not in ENDINGS]
        for path in paths:
            if path.suffix.casefold() in ENDINGS and path not in known:
                card = FileCard(self._context, path, self._choices)
                card.dropped.connect(self._drop)
                self.cards.append(card)
                self.body.insertWidget(self.body.count() - 1, card)
        if strange:
            self.banner.show_text(
                tr("Bukan PDF, JPEG, atau PNG, jadi tidak diambil: {}.").format(", ".join(strange)), Tone.WARN
            )
        self._count()

    def _drop(self) -> None:
        card = self.sender()
        if isinstance(card, FileCard):
            self._forget_card(card)
            self._count()

    def _forget_card(self, card: FileCard) -> None:
        self.cards.remove(card)
        self.body.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _count(self) -> None:
        self.yes.setText(tr("&Tambah {} berkas").format(len(self.cards)))
        self.yes.setEnabled(bool(self.cards))

    def _ask_more(self) -> None:
        self.take(choose_files(self._context, self))

    def _add(self) -> None:
        said = [card.document(self._pegawai_id) for card in self.cards]
        ready = [one for one in said if one is not None]
        if not said or len(ready) < len(said):
            return
        self.setEnabled(False)
        self._context.run(
            self,
            functools.partial(tambah_banyak, self._context.session, ready),
            self._added,
            title=tr("Menambah berkas"),
            failed=self._failed,
            cancelled=self._again,
            holds=True,
        )

    def _added(self, found: DokumenDitambah) -> None:
        self.setEnabled(True)
        self._context.publish(found.changes)
        self.added.emit(found)
        if not found.ditolak:
            self.accept()
            return
        reasons = dict(found.ditolak)
        for card in tuple(self.cards):
            if card.path in reasons:
                card.problem.setText(reasons[card.path])
                card.problem.show()
            else:
                self._forget_card(card)
        self.banner.show_text(
            tr("{} berkas ditambahkan, {} belum.").format(len(found.ids), len(found.ditolak)), Tone.WARN
        )
        self._count()

    def _failed(self, error: object) -> None:
        self.setEnabled(True)
        self._context.fail(error)

    def _again(self) -> None:
        self.setEnabled(True)
        self.banner.show_text(tr("Dihentikan; belum ada yang ditambahkan."), Tone.INFO)
