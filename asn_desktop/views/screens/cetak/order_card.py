"""How to print: forms, period, paper, one file or many, folder, and what still lacks something."""

import functools
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.jejak import lower_first
from asn_desktop.presenters.pencetak import Sisi
from asn_desktop.services.access import why_not
from asn_desktop.services.office import OfficeProfile, office_profile
from asn_desktop.services.printing import (
    ISI_SET,
    FormInfo,
    Kekurangan,
    PrintResult,
    Unfinished,
    menu_forms,
)
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.cetak.letter_card import LetterCard, SignerBox
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, ElidedLabel, button, label, row
from asn_desktop.views.widgets.columns import TwoColumns
from asn_desktop.views.widgets.inputs import CheckBox, Combo
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import Banner, number

MERGED, SINGLE = "gabung", "satuan"
_SHOWN = 6
_HEAVY = {"gagal": Tone.BAD, "draf": Tone.WARN, "janggal": Tone.INFO}


class OrderCard(QWidget):
    """The options of an order; ``changed`` tells of every change."""

    changed = Signal()
    open_folder_asked = Signal()
    resume_asked = Signal()
    printer_asked = Signal()
    save_lacks_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.forms: dict[str, CheckBox] = {}
        self._infos: tuple[FormInfo, ...] = menu_forms()
        self.letters = LetterCard(context)
        self.whole_set = button(tr("Set evaluasi lengkap"), "link", "square-check", self._tick_set)
        self.periode_words = label("", "small")
        self.signer = SignerBox(context, tr("Penanda tangan formulir kinerja"),
                                tr("Pejabat penilai, menurut setelan"))
        self.kertas = SegmentedChoice([("a4", "A4"), ("f4", "F4")], tr("Kertas"))
        self.files = SegmentedChoice(
            [(MERGED, tr("Satu berkas")), (SINGLE, tr("Tiap formulir"))], tr("Berkas hasil")
        )
        self.files.setToolTip(tr("Semua formulir dalam satu berkas, atau satu berkas tiap formulir"))
        self.duplex = CheckBox(tr("Bolak-balik"))
        self.duplex.setToolTip(tr("Tiap formulir mulai di halaman depan"))
        self.folder = Path.home()
        self.folder_words = ElidedLabel("")
        self.choose = button(tr("&Pilih folder"), "secondary", "folder-open", self._choose_folder)
        self.ready = Banner("", Tone.GOOD, tr("Lihat"), self._show_lacks)
        self.lacks = [Banner("", Tone.WARN) for _ in _HEAVY]
        self._found = Card(tr("Sebelum mencetak"))
        self.save_lacks = button(
            tr("Simpan daftar kekurangan"), "link", "download", self.save_lacks_asked.emit)
        self.result = Banner("", Tone.GOOD, tr("Buka folder"), self.open_folder_asked.emit)
        self.send = button(tr("Kirim ke &pencetak"), "secondary", "printer", self.printer_asked.emit)
        self.sides = Combo(tr("Halaman yang dikirim"), [
            (Sisi.SEMUA.value, tr("Semua")), (Sisi.GANJIL.value, tr("Ganjil")),
            (Sisi.GENAP.value, tr("Genap"))])
        self.sides.setToolTip(tr("Pencetak tanpa bolak-balik: ganjil dahulu, balik kertasnya, lalu genap"))
        self.resume = button(tr("&Lanjutkan cetak"), "secondary", "printer", self.resume_asked.emit)
        self.failures = label("", "small", wrap=True)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, px(2), 0)
        body.setSpacing(px(GAP.S))
        which = Card(tr("Formulir kinerja"), self.whole_set)
        for info in self._infos:
            box = CheckBox(info.title)
            box.changed.connect(self.changed)
            self.forms[info.key] = box
        which.add(TwoColumns(tuple(self.forms.values())))
        signs = row(label(tr("Penanda tangan"), "field"), self.signer)
        signs.setStretch(1, 1)
        which.add(self.periode_words, signs)
        self.forms.update(self.letters.boxes)
        self.letters.changed.connect(self.changed)
        self.signer.changed.connect(self.changed)
        self._found.add(*self.lacks, row(self.save_lacks, None))
        body.addWidget(self.result)
        body.addLayout(row(self.send, self.sides, None))
        body.addLayout(row(self.resume, None))
        body.addWidget(self.failures)
        for card in (which, self.letters, self._found):
            body.addWidget(card)
        body.addStretch(1)
        self._area = scrolling(inner)
        where = row(self.duplex, self.folder_words, self.choose)
        where.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(GAP.S))
        whole.addWidget(self._area, 1)
        # What every order needs stays in sight below the forms, of which there are many.
        whole.addWidget(Card(margin=GAP.M).add(row(self.kertas, self.files, None), where, self.ready))
        self.hide_result()
        self.files.set_value(MERGED)
        self.files.chosen.connect(self._option_chosen)
        self.kertas.chosen.connect(self._option_chosen)
        self.set_folder(self.folder)
        self._hide_lacks()

    def load(self) -> None:
        """Take over the paper and the signers as the office set them."""
        self.signer.load()
        self.letters.signer.load()
        if self.kertas.value() is None:
            read = functools.partial(office_profile, self._context.session)
            self._context.read(self, read, self._take_profile, key="profil")

    def _take_profile(self, profile: OfficeProfile) -> None:
        if self.kertas.value() is None:
            self.kertas.set_value(profile.kertas)

    def show_periode(self, words: str) -> None:
        """Name the period that evaluation forms are printed for."""
        self.periode_words.setText(words)

    def set_forms(self, keys: Sequence[str]) -> None:
        """Tick exactly these forms."""
        for key, box in self.forms.items():
            box.set_value(key in keys)
        self.letters.unfold_ticked()

    def form_keys(self) -> tuple[str, ...]:
        """The forms that are ticked, in the order of the printed set."""
        ticked = [key for key, box in self.forms.items() if box.value()]
        return (*(key for key in ISI_SET if key in ticked), *(key for key in ticked if key not in ISI_SET))

    def sisi(self) -> Sisi:
        """Which pages go to the printer."""
        return Sisi(str(self.sides.value() or Sisi.SEMUA.value))

    def bolak_balik(self) -> bool:
        """Whether each paper of the one file begins on a front side."""
        return self.files.value() == MERGED and bool(self.duplex.value())

    def _tick_set(self) -> None:
        """Tick the forms of the whole set and no other of plans and evaluations; letters stay as they are."""
        for info in self._infos:
            self.forms[info.key].set_value(info.key in ISI_SET)
        self.changed.emit()

    def set_folder(self, folder: Path) -> None:
        """Where files go."""
        self.folder = folder
        self.folder_words.setText(str(folder))

    def show_checking(self, papers: int) -> None:
        """Say that an order is being looked through, or that there is none yet."""
        words = (
            tr("Memeriksa {} formulir …").format(number(papers))
            if papers
            else tr("Tandai pegawai dan formulir yang akan dicetak.")
        )
        self.ready.show_text(words, Tone.NEUTRAL)
        self._hide_lacks()

    def show_readiness(self, found: Sequence[Kekurangan], papers: int) -> None:
        """Say what an order would meet: sentences by weight, the heaviest first."""
        by_weight: dict[str, list[Kekurangan]] = {key: [] for key in _HEAVY}
        skipped = Counter(item.kalimat for item in found if item.berat == "lewat")
        for item in found:
            if item.berat in by_weight:
                by_weight[item.berat].append(item)
        self.save_lacks.setVisible(bool(found) and not why_not(self._context.session, Izin.EKSPOR))
        for banner, (weight, tone) in zip(self.lacks, _HEAVY.items(), strict=True):
            items = by_weight[weight]
            banner.show_text(_listed(items), tone)
            banner.setVisible(bool(items))
        words = tr("{} formulir siap dicetak.").format(number(papers))
        left_out = (f" {number(count)} {lower_first(why)}" for why, count in skipped.items())
        words += "".join(left_out)
        self.ready.show_text(words, Tone.GOOD if papers else Tone.NEUTRAL)
        told = sum(map(len, by_weight.values()))
        self.ready.action.setText(tr("{} catatan").format(number(told)))
        self.ready.action.setVisible(bool(told))
        self._found.setVisible(bool(found))

    def _hide_lacks(self) -> None:
        self._found.hide()
        self.ready.action.hide()
        self.save_lacks.hide()
        for banner in self.lacks:
            banner.hide()

    def _show_lacks(self) -> None:
        self._area.verticalScrollBar().setValue(self._found.y())

    def show_result(self, result: PrintResult) -> None:
        """Say what a batch made and left out."""
        left_out = "".join(
            tr(" {} dilewati: {}.").format(number(item.jumlah), item.alasan) for item in result.skipped
        )
        made = (
            tr("{} formulir, {} halaman, {} berkas tersimpan di {}.").format(
                number(result.documents),
                number(result.pages),
                number(len(result.written)),
                str(result.written[0].parent),
            )
            if result.written
            else tr("Tidak ada berkas yang dibuat.")
        )
        whole = bool(result.written) and not result.failed
        self.result.show_text(made + left_out, Tone.GOOD if whole else Tone.WARN)
        self.resume.hide()
        self._show_written_and_failed(result)

    def show_unfinished(self, found: Unfinished) -> None:
        """Say what a batch had made when it was stopped or could not go on; the rest can be printed."""
        result = found.result
        why = found.error.sentence if found.error is not None else tr("Pencetakan dihentikan.")
        made = (
            tr("{} formulir, {} halaman tersimpan di {}.").format(
                number(result.documents), number(result.pages), str(result.written[0].parent)
            )
            if result.written
            else tr("Belum ada berkas yang dibuat.")
        )
        left = tr("{} pegawai belum dicetak.").format(number(len(found.rest)))
        self.result.show_text(f"{why} {made} {left}", Tone.WARN)
        self.resume.setVisible(bool(found.rest))
        self._show_written_and_failed(result)

    def _show_written_and_failed(self, result: PrintResult) -> None:
        self.result.action.setVisible(bool(result.written))
        self.send.setVisible(bool(result.written))
        self.sides.setVisible(bool(result.written))
        self.result.show()
        self._area.verticalScrollBar().setValue(0)
        lines = [f"{item.nama}: {item.kalimat}" for item in result.failed[:_SHOWN]]
        if len(result.failed) > _SHOWN:
            lines.append(tr("… dan {} lainnya").format(number(len(result.failed) - _SHOWN)))
        self.failures.setText("\n".join(lines))
        self.failures.setVisible(bool(lines))

    def hide_result(self) -> None:
        """A new order begins."""
        self.result.hide()
        self.send.hide()
        self.sides.hide()
        self.sides.set_value(Sisi.SEMUA.value)
        self.resume.hide()
        self.failures.hide()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder untuk hasil cetak"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))
            self.changed.emit()

    def _option_chosen(self, key: str) -> None:
        self.duplex.setEnabled(self.files.value() == MERGED)
        self.changed.emit()


def _listed(items: Sequence[Kekurangan]) -> str:
    # A finding about the office itself names nobody.
    # What holds for several papers of a person is said once.
    told = list(dict.fromkeys(f"{one.nama}: {one.kalimat}" if one.nama else one.kalimat for one in items))
    lines = told[:_SHOWN]
    if len(told) > _SHOWN:
        lines.append(tr("… dan {} lainnya").format(number(len(told) - _SHOWN)))
    return "\n".join(lines)
