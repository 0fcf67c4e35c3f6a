"""The pages of the first start; each shows and changes the wizard's choices."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from asn_desktop.presenters.login import folder_words
from asn_desktop.presenters.wizard import FirstPasswordWords, WizardState
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import (
    Card,
    ElidedLabel,
    button,
    column,
    icon_label,
    label,
    row,
    set_veiled,
)
from asn_desktop.views.widgets.code_edit import CodeEdit, CodeView
from asn_desktop.views.widgets.image_edit import ImageEdit
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.password_help import PasswordHelp
from asn_desktop.views.widgets.problem_line import InlineProblem
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import Banner


class Page(QWidget):
    """One step: a title, a sentence and fields with their problems."""

    def __init__(self, state: WizardState, title: str, text: str) -> None:
        super().__init__()
        self.state = state
        self._problems: dict[str, InlineProblem] = {}
        self._editors: dict[str, QWidget] = {}
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(px(10))
        self.layout_.addWidget(label(title, "title", wrap=True))
        if text:
            self.layout_.addWidget(label(text, "muted", wrap=True))

    def add_field(self, key: str, caption: str, editor: QWidget, hint: str = "") -> QWidget:
        """A named field with room for its problem; returns the block."""
        name = label(caption, "field")
        name.setBuddy(editor)
        problem = InlineProblem(editor)
        self._problems[key], self._editors[key] = problem, editor
        block = QWidget()
        parts = [name, editor, *([label(hint, "small", wrap=True)] if hint else []), problem]
        block.setLayout(column(*parts, gap=3))
        self.layout_.addWidget(block)
        return block

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say what is wrong under the fields, and go to the first of them."""
        for key, line in self._problems.items():
            line.show_problem(tr(problems[key]) if key in problems else "")
        first = next((self._editors[key] for key in self._editors if key in problems), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)  # its text marked, to be typed anew

    def begin(self) -> None:
        """The page comes to the front: show the choices, put the cursor into the first field."""


class ChoicePage(Page):
    """A new office, or practice data."""

    chosen = Signal(bool)
    restore_wanted = Signal()

    def __init__(self, state: WizardState) -> None:
        super().__init__(
            state,
            tr("Selamat datang di ASN Desktop"),
            tr("Semua data tinggal di komputer ini dan tersandi. Mulai dari mana?"),
        )
        self.office = self._tile(
            "landmark",
            tr("Buat kantor baru"),
            tr("Untuk data sungguhan. Kurang dari lima menit; setiap isian dapat diubah kemudian."),
            tr("Buat &kantor baru"),
            True,
        )
        self.practice = self._tile(
            "graduation-cap",
            tr("Coba dengan data latihan"),
            tr(
                "Kantor rekaan berisi pegawai, SKP, dan evaluasi 2026. Bertanda LATIHAN dan "
                "tidak pernah tercampur "
                "dengan data kantor."
            ),
            tr("Coba data &latihan"),
            False,
        )
        self.restore = button(
            tr("Punya cadangan? Pulihkan ke komputer ini…"), "link", "history", self.restore_wanted.emit
        )
        self.layout_.addLayout(row(self.restore, None))
        self.layout_.addStretch(1)
        self.office.clicked.connect(self._office)
        self.practice.clicked.connect(self._practice)

    def begin(self) -> None:
        """The first button takes Enter."""
        self.office.setFocus()

    def _tile(self, icon: str, title: str, text: str, action: str, primary: bool) -> QPushButton:
        made = button(action, "primary" if primary else "secondary")
        card = Card(margin=GAP.XL)
        words = column(label(title, "section"), label(text, "muted", wrap=True), gap=3)
        line = row(icon_label(icon, "brand", 30), words, made, gap=16)
        line.setStretch(1, 1)
        card.add(line)
        self.layout_.addWidget(card)
        return made

    def _office(self) -> None:
        self.chosen.emit(False)

    def _practice(self) -> None:
        self.chosen.emit(True)


class OfficePage(Page):
    """Names that papers carry, the paper and the emblem."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, tr("Kantor Anda"), tr("Nama ini tercetak pada formulir resmi."))
        self.instansi = TextEdit(tr("Nama instansi"), 160)
        self.instansi.setPlaceholderText(tr("mis. PEMERINTAH KABUPATEN TIRTA JAYA"))
        self.perangkat = TextEdit(tr("Nama perangkat daerah"), 160)
        self.perangkat.setPlaceholderText(tr("mis. KECAMATAN TIRTA HULU"))
        self.tempat = TextEdit(tr("Tempat penandatanganan"), 80)
        self.kertas = SegmentedChoice(
            [("f4", tr("F4 (215 × 330 mm)")), ("a4", tr("A4 (210 × 297 mm)"))], tr("Kertas formulir")
        )
        self.lambang = ImageEdit(tr("Lambang"))
        self.add_field("instansi", tr("Nama instansi *"), self.instansi)
        self.add_field("perangkat_daerah", tr("Nama perangkat daerah"), self.perangkat)
        left = self.add_field("tempat", tr("Tempat penandatanganan"), self.tempat)
        right = self.add_field("kertas", tr("Kertas formulir"), self.kertas)
        pair = row(left, right, gap=GAP.L)
        pair.setStretch(0, 1)
        self.layout_.addLayout(pair)
        self.add_field("lambang", tr("Lambang daerah (boleh menyusul)"), self.lambang)
        self.layout_.addStretch(1)
        self.instansi.changed.connect(self._typed)
        self.instansi.editingFinished.connect(self._suggest)
        self.perangkat.changed.connect(self._typed)
        self.tempat.changed.connect(self._typed)
        self.kertas.chosen.connect(self._typed)
        self.lambang.changed.connect(self._typed)
        self.lambang.refused.connect(self._refuse)

    def begin(self) -> None:
        """Show what was chosen."""
        choices = self.state.choices
        self.instansi.set_value(choices.instansi)
        self.perangkat.set_value(choices.perangkat_daerah)
        self.tempat.set_value(choices.tempat)
        self.kertas.set_value(choices.kertas)
        self.lambang.set_value(choices.lambang)
        self.instansi.setFocus()

    def _typed(self) -> None:
        choices = self.state.choices
        choices.instansi, choices.perangkat_daerah = self.instansi.text(), self.perangkat.text()
        choices.tempat = self.tempat.text()
        choices.kertas = self.kertas.value() or choices.kertas
        picture = self.lambang.value()
        choices.lambang = picture if isinstance(picture, bytes) else None

    def _suggest(self) -> None:
        if not self.tempat.text().strip():
            self.tempat.set_value(self.state.suggest_tempat())
            self._typed()

    def _refuse(self, sentence: str) -> None:
        self._problems["lambang"].show_problem(sentence)


class UserPage(Page):
    """Who logs in, with which password, and where the data lies."""

    def __init__(self, state: WizardState, jobs: JobRunner) -> None:
        super().__init__(
            state,
            tr("Pengguna pertama"),
            tr(
                "Kata sandi membuka data yang tersandi. Beberapa kata yang mudah Anda ingat lebih baik "
                "daripada satu kata rumit."
            ),
        )
        self.user = TextEdit(tr("Nama pengguna"), 60)
        self.password = TextEdit(tr("Kata sandi"), 200)
        self.again = TextEdit(tr("Kata sandi sekali lagi"), 200)
        for line in (self.password, self.again):
            set_veiled(line)
        self.help = PasswordHelp(jobs, FirstPasswordWords(state))
        self.add_field("user", tr("Nama pengguna *"), self.user)
        left = self.add_field("password", tr("Kata sandi *"), self.password)
        right = self.add_field("password_again", tr("Kata sandi sekali lagi *"), self.again)
        pair = row(left, right, gap=GAP.L)
        for block in (left, right):
            pair.setAlignment(block, Qt.AlignmentFlag.AlignTop)
            pair.setStretchFactor(block, 1)
        self.layout_.addLayout(pair)
        self.layout_.addWidget(self.help)
        self._folder = ElidedLabel("")
        choose = button(tr("Ubah…"), icon="folder-open", on_click=self._choose)
        choose.setAccessibleName(tr("Ubah folder data"))
        place = QWidget()
        beside = row(self._folder, choose)
        beside.setStretch(0, 1)
        place.setLayout(beside)
        self.add_field(
            "folder",
            tr("Folder data di komputer ini"),
            place,
            tr("Jangan di USB, jaringan, atau folder yang disinkronkan (OneDrive, Dropbox)."),
        )
        self.layout_.addStretch(1)
        for edit in (self.user, self.password, self.again):
            edit.changed.connect(self._typed)
        self.help.suggested.connect(self._take)

    def begin(self) -> None:
        """Show what was chosen."""
        choices = self.state.choices
        self.user.set_value(choices.user)
        self.password.set_value(choices.password)
        self.again.set_value(choices.password_again)
        self._folder.setText(folder_words(choices.folder))
        self._typed()
        self.user.setFocus()
        self.user.selectAll()

    def _typed(self) -> None:
        choices = self.state.choices
        if choices.password != self.password.text():
            self._problems["password"].show_problem("")  # the line below says it as one types
        choices.user, choices.password = self.user.text(), self.password.text()
        choices.password_again = self.again.text()
        self.help.watch(choices.password)
        self.help.show_words(not self._problems["password"].sentence())

    def _take(self, phrase: str) -> None:
        """Show the offered words, so that they can be learnt before they are used."""
        for line in (self.password, self.again):
            set_veiled(line, False)
            line.set_value(phrase)
        self._typed()

    def show_problems(self, problems: dict[str, str]) -> None:
        """A weak password is told once: at its field."""
        super().show_problems(problems)
        self.help.show_words("password" not in problems)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Pilih folder data kantor"))
        if chosen:
            self.state.choices.folder = Path(chosen)
            self._folder.setText(folder_words(self.state.choices.folder))


class RecoveryPage(Page):
    """The recovery code, shown once; typed back now or at the next login."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, tr("Catat kode pemulihan"), "")
        self.layout_.addWidget(
            Banner(
                tr(
                    "Kode ini hanya tampil sekarang. Tulis atau cetak, simpan di tempat terkunci. "
                    "Tanpa kata sandi dan "
                    "tanpa kode ini, data tidak dapat dibuka oleh siapa pun."
                ),
                Tone.WARN,
            )
        )
        self.view = CodeView()
        self.layout_.addWidget(self.view)
        self.print_button = button(tr("&Lembar pemulihan…"), icon="printer")
        self.layout_.addLayout(row(self.print_button, None))
        self.layout_.addWidget(label(tr("Ketik ulang dari kertas, agar pasti tercatat benar:"), "strong"))
        self.code = CodeEdit()
        self.layout_.addWidget(self.code)
        self.layout_.addWidget(
            label(tr("Belum sempat? Program menanyakannya lagi saat masuk berikutnya."), "small")
        )
        self.layout_.addStretch(1)

    def begin(self) -> None:
        """The cursor goes where the code is typed back."""
        self.code.setFocus()
