"""Whether a paper is genuine, and the offices whose papers are known here by their key."""

import functools
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.kinerja import KANTOR_DIKENAL, TEMPLAT_SKP
from asn_desktop.presenters.keaslian import (
    diterima_words,
    kantor_words,
    putusan_words,
    semua_words,
    terimaan_words,
)
from asn_desktop.runtime.tanda_tangan import sidik_kunci
from asn_desktop.services.printing.tanda import kunci_publik_kantor
from asn_desktop.services.records import Record
from asn_desktop.services.terima_formulir import (
    Diterima,
    Terimaan,
    lihat_terimaan,
    templat_dari_formulir,
    terima_formulir,
)
from asn_desktop.services.verifikasi import Pemeriksaan, Putusan, kenali_kantor, periksa_formulir
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.setelan.records_page import RecordsPage
from asn_desktop.views.table_model import Column
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import EmptyState

_LONGEST = 400  # letters of a line of a QR code, with room
_NAME = 200


class AuthenticityPage(RecordsPage):
    """Above: one paper, its verdict, and a way to know its office. Below: the offices that are known."""

    record_type = KANTOR_DIKENAL

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.new.hide()  # an office is known from a paper of its own, never from a typed key
        self._paper: Pemeriksaan | None = None
        self._pdf: Path | None = None  # the file that was judged; None for the text of a code
        self.own = label("", "muted", wrap=True)
        self.text = TextEdit(tr("Teks kode QR"), _LONGEST)
        self.text.setPlaceholderText(tr("Tempel teks kode QR di sini"))
        self.text.returnPressed.connect(self.check)
        self.run = button(tr("&Periksa"), "primary", "shield-check", self.check)
        self.file = button(tr("Periksa PD&F…"), "secondary", "file-text", self.choose)
        self.verdict = label("", "strong", wrap=True)
        self.told = label("", wrap=True)
        self.name = TextEdit(tr("Nama kantor"), _NAME)
        self.name.setPlaceholderText(tr("Nama kantor asal formulir ini"))
        self.know = button(tr("&Kenali kantor ini"), "secondary", "plus", self.keep)
        self.known_line = row(self.name, self.know)
        self.offered = label("", wrap=True)
        self.take = button(tr("&Ambil ke berkas pegawai"), "primary", "download", self.take_in)
        self.template = button(tr("Simpan SKP sebagai temp&lat"), "secondary", "save", self.keep_template)
        card = Card(tr("Periksa keaslian formulir"))
        line = row(self.text, self.run, self.file)
        line.setStretch(0, 1)
        self._naming = QWidget()
        self._naming.setLayout(self.known_line)
        self._taking = QWidget()
        taking = row(self.offered, self.take, self.template)
        taking.setStretch(0, 1)
        self._taking.setLayout(taking)
        for shown_later in (self.verdict, self.told, self._naming, self._taking):
            shown_later.hide()
        card.add(line, self.verdict, self.told, self._naming, self._taking, self.own)
        layout = self.layout()
        assert layout is not None
        layout.insertWidget(0, card)  # type: ignore[attr-defined]

    def columns(self) -> list[Column]:
        """Name, fingerprint, since when."""
        return [
            Column("", tr("Kantor"), text=_nama, width=320, stretch=True, strong=True),
            Column("", tr("Sidik kunci"), text=_sidik, width=200),
            Column("", tr("Dikenal sejak"), text=_tanggal, width=180),
        ]

    def empty(self) -> EmptyState:
        """No other office yet."""
        return EmptyState("shield-check", tr("Belum ada kantor lain yang dikenal"),
                          tr("Periksa satu formulirnya di atas, cocokkan sidiknya dengan kantor itu, "
                             "lalu kenali."))

    def load(self) -> None:
        """The list, and this office's own fingerprint."""
        super().load()
        self._context.read(self, functools.partial(kunci_publik_kantor, self._context.session), self._own)

    def check(self) -> None:
        """Judge the text that was pasted."""
        if self.text.text().strip():
            self._pdf = None
            self._judge(self.text.text())

    def choose(self) -> None:
        """Judge a PDF."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Pilih PDF formulir"), "", tr("PDF (*.pdf)"))
        if chosen:
            self.judge_file(Path(chosen))

    def judge_file(self, path: Path) -> None:
        """Judge the papers of a PDF, and say what of them could be taken in."""
        self._pdf = path
        self._judge(str(path))

    def take_in(self) -> None:
        """Put on record what the papers of the PDF say."""
        if self._pdf is not None:
            work = functools.partial(terima_formulir, self._context.session, self._pdf)
            self._context.write(self, work, self._taken)

    def keep_template(self) -> None:
        """Keep the plan behind the paper as a template."""
        if self._pdf is not None:
            work = functools.partial(templat_dari_formulir, self._context.session, self._pdf)
            self._context.write(self, work, self._template_kept, touched=(TEMPLAT_SKP.key,))

    def keep(self) -> None:
        """Know the office of the paper from now on."""
        if self._paper is not None:
            name = self.name.text().strip()
            work = functools.partial(kenali_kantor, self._context.session, name, self._paper)
            self._context.write(self, work, self._kept, touched=(KANTOR_DIKENAL.key,))

    def _judge(self, what: str) -> None:
        work = functools.partial(periksa_formulir, self._context.session, what)
        self._context.read(self, work, self._judged)

    def _judged(self, found: tuple[Pemeriksaan, ...]) -> None:
        worst = next((one for one in found if one.putusan is not Putusan.ASLI), found[0])
        self._paper = worst
        more = ""
        if len(found) > 1:
            words = (tr(" ({} formulir dalam berkas ini)") if worst.putusan is Putusan.ASLI
                     else tr(" (satu dari {} formulir dalam berkas ini)"))
            more = words.format(len(found))
        self.verdict.setText(f"{putusan_words(worst)} · {kantor_words(worst)}{more}")
        self.told.setText(semua_words(found))
        self.verdict.show()
        self.told.show()
        self._taking.hide()
        if self._pdf is not None and worst.putusan is Putusan.ASLI and self._context.may(Izin.IMPOR):
            look = functools.partial(lihat_terimaan, self._context.session, self._pdf)
            self._context.read(self, look, self._offer, key="terima")
        strange = worst.putusan is Putusan.ASLI and not worst.dikenal
        self._naming.setVisible(strange and self._context.may(Izin.ATUR_KANTOR))

    def _offer(self, found: tuple[Terimaan, ...]) -> None:
        self.offered.setText(terimaan_words(found))
        known = self._paper is not None and self._paper.dikenal
        self.take.setVisible(any(not one.halangan for one in found))
        plan = self._paper is not None and self._paper.memuat_skp
        self.template.setVisible(known and plan and len({one.nama for one in found}) == 1)
        self._taking.setVisible(known)

    def _taken(self, taken: Diterima) -> None:
        self.offered.setText(" ".join(diterima_words(taken)))
        self.take.hide()

    def _template_kept(self, name: str) -> None:
        words = tr("Tersimpan sebagai templat “{}”; pakai lewat Templat pada isian SKP.")
        self.offered.setText(words.format(name))
        self.template.hide()

    def _kept(self, saved: object) -> None:
        self._naming.hide()
        self.name.clear()
        self.load()
        if self._pdf is not None:
            self._judge(str(self._pdf))  # now that its office is known, it may be taken in

    def _own(self, publik: bytes) -> None:
        words = tr("Sidik kunci kantor ini: {}. Beri tahukan kepada kantor penerima lewat surat resmi atau "
                   "telepon, supaya formulir dari sini dikenal di sana.")
        self.own.setText(words.format(sidik_kunci(publik)))


def _nama(record: Record) -> str:
    return str(record.values["nama"])


def _sidik(record: Record) -> str:
    return str(record.values["sidik"])


def _tanggal(record: Record) -> str:
    day = record.values["tanggal"]
    return tanggal_panjang(day) if day is not None else ""  # type: ignore[arg-type]
