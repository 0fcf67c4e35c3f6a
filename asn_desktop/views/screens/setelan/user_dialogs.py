"""Dialogs about one user: a new one, his roles, the pegawai he is, and which first role is given up."""

import functools
from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import LABEL_PERAN, Peran
from asn_desktop.presenters.users import (
    ROLE_WORDS,
    GiveUp,
    NewUser,
    give_up_choices,
    nip_hint,
    open_roles,
)
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.users import MustGiveUp, UserRow, add_user, name_pegawai, set_roles
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, column, label, row
from asn_desktop.views.widgets.inputs import CheckBox, TextEdit
from asn_desktop.views.widgets.nip_edit import NipEdit
from asn_desktop.views.widgets.tiles import Banner


class RolesBox(QWidget):
    """The roles as ticks, each with a line on what it may do."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: dict[Peran, CheckBox] = {}
        blocks = column(gap=GAP.XS)
        for peran in Peran:
            tick = CheckBox(tr(LABEL_PERAN[peran]))
            tick.setAccessibleDescription(tr(ROLE_WORDS[peran]))
            tick.changed.connect(self.changed)
            words = label(tr(ROLE_WORDS[peran]), "small", wrap=True)
            words.setContentsMargins(px(27), 0, 0, 0)
            blocks.addLayout(column(tick, words, gap=0))
            self.ticks[peran] = tick
        self.setLayout(blocks)
        self.setFocusProxy(self.ticks[Peran.PETUGAS])

    def value(self) -> set[Peran]:
        """The ticked roles."""
        return {peran for peran, tick in self.ticks.items() if tick.isChecked()}

    def set_value(self, roles: Iterable[Peran]) -> None:
        """Tick exactly these (emits nothing)."""
        wanted = set(roles)
        for peran, tick in self.ticks.items():
            tick.set_value(peran in wanted)

    def open_only(self, roles: Iterable[Peran]) -> None:
        """Let only these be turned."""
        free = set(roles)
        for peran, tick in self.ticks.items():
            tick.setEnabled(peran in free)


class _Asking(Dialog):
    """A dialog whose answer is written in the worker; a refusal is said in it, and it stays open."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None) -> None:
        super().__init__(title, parent, width=600)
        self._context = context
        self.problem = Banner(parent=self)
        self.problem.hide()

    def finish_body(self, verb: str) -> None:
        """The problem above what stands in the body already, near the first field, and the two buttons."""
        self.body.insertWidget(1, self.problem)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.store = self.add_button(verb, "primary", "check", self._store, default=True)

    def _store(self) -> None:
        raise NotImplementedError

    def _write(self, function: Callable[[], object], done: Callable[[object], object]) -> None:
        self.setEnabled(False)
        self._context.set_aside(self, function, done, failed=self._refused)

    def _done(self, result: object) -> None:
        self.setEnabled(True)
        self._context.saved()
        self.accept()

    def _refused(self, error: object) -> None:
        self.setEnabled(True)
        if isinstance(error, ServiceError):
            self.say(error.sentence)
        else:
            self._context.fail(error)

    def say(self, sentence: str) -> None:
        """Show why it was not done, where it is seen."""
        self.problem.show_text(sentence, Tone.BAD)
        self._clamp()
        self.area.ensureWidgetVisible(self.problem)


class NewUserDialog(_Asking):
    """``added`` carries the name and the one-time phrase of the new user."""

    added = Signal(str, str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Tambah pengguna"), parent)
        self._form = NewUser()
        self.asking: GiveUpDialog | None = None
        self.user = TextEdit(tr("Nama pengguna"), 60)
        self.roles = RolesBox()
        self.nip = NipEdit(tr("NIP pengguna ini"))
        self.hint = label("", "small", wrap=True)
        self.restricted = CheckBox(tr("Beri kunci data rahasia (disiplin dan kesehatan)"))
        self.restricted.setVisible(context.session.ring.second_key is not None)
        who = row(
            column(label(tr("Nama pengguna *"), "field"), self.user, None, gap=4),
            column(label(tr("NIP, bila ia pegawai kantor ini"), "field"), self.nip, None, gap=4),
            gap=GAP.L,
        )
        self.body.addLayout(who)
        self.body.addLayout(column(label(tr("Peran *"), "field"), self.roles, self.hint, gap=4))
        self.body.addWidget(self.restricted)
        self.body.addWidget(
            label(
                tr("Ia masuk pertama kali dengan kalimat sekali pakai, lalu membuat kata sandinya sendiri."),
                "muted",
                wrap=True,
            )
        )
        self.finish_body(tr("&Tambah"))
        for part in (self.user, self.roles, self.nip):
            part.changed.connect(self._read)
        self._read()
        self.user.setFocus()

    def _read(self) -> None:
        self.problem.show_text("")
        form = self._form
        form.user, form.peran = self.user.text().strip(), self.roles.value()
        form.nip, form.rahasia = str(self.nip.value() or ""), self.restricted.isChecked()
        self.hint.setText(tr(form.hint()) if form.hint() else "")
        self.hint.setVisible(bool(form.hint()))
        if self.isVisible():
            self._clamp()  # room for what was just said

    def _store(self) -> None:
        self._read()
        problem = self._form.problem()
        if problem:
            (self.roles if self._form.user else self.user).setFocus()
            self.say(tr(problem))
        else:
            self._add(None)

    def _add(self, melepas: Peran | None) -> None:
        form = self._form
        add = functools.partial(
            add_user,
            self._context.session,
            form.user,
            tuple(form.peran),
            melepas=melepas,
            rahasia=form.rahasia,
            nip=form.nip,
        )
        self._write(add, self._added)

    def _added(self, phrase: object) -> None:
        self.setEnabled(True)
        self.accept()
        self.added.emit(self._form.user, str(phrase))

    def _refused(self, error: object) -> None:
        if not isinstance(error, MustGiveUp):
            super()._refused(error)
            return
        self.setEnabled(True)
        self.asking = GiveUpDialog(
            error.user, give_up_choices(error.user, self._form.user, self._form.peran), self
        )
        self.asking.given_up.connect(self._add)
        self.asking.open()


class GiveUpDialog(Dialog):
    """The question that the second user brings: ``given_up`` carries the Peran."""

    given_up = Signal(object)

    def __init__(self, user: str, choices: Iterable[GiveUp], parent: QWidget | None = None) -> None:
        super().__init__(tr("Peran mana yang dilepas {}?").format(user), parent, width=600)
        self.body.addWidget(
            label(
                tr(
                    "Selama sendirian, satu orang memegang kunci sekaligus mengolah data. Mulai pengguna "
                    "kedua keduanya dipisah, agar tidak seorang pun mengubah data sekaligus memegang kunci "
                    "dan pemulihan cadangannya."
                ),
                wrap=True,
            )
        )
        self.answers: dict[Peran, QWidget] = {}
        for choice in choices:
            self.body.addWidget(self._card(choice))
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject).setFocus()

    def _card(self, choice: GiveUp) -> Card:
        card = Card(margin=GAP.M)
        made = button(tr(choice.label), "secondary", on_click=self._give_up)
        made.setProperty("peran", choice.peran.value)
        made.setAccessibleDescription(tr(choice.words))
        made.setEnabled(choice.possible)
        self.answers[choice.peran] = made
        card.add(made, label(tr(choice.words), "muted", wrap=True))
        return card

    def _give_up(self) -> None:
        peran = Peran(str(self.sender().property("peran")))
        self.accept()
        self.given_up.emit(peran)


class RolesDialog(_Asking):
    """Gives a user exactly the ticked roles."""

    def __init__(
        self, context: ScreenContext, shown: UserRow, users: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, tr("Peran {}").format(shown.user), parent)
        self._user, self._linked = shown.user, shown.pegawai_id is not None
        self.roles = RolesBox()
        self.roles.set_value(shown.peran)
        self.roles.open_only(open_roles(shown, users))
        self.hint = label("", "small", wrap=True)
        if shown.diri_sendiri:
            self.body.addWidget(
                label(
                    tr("Peran sendiri hanya dapat dilepas; yang lain ditambahkan Admin kunci lain."),
                    "muted",
                    wrap=True,
                )
            )
        self.body.addWidget(self.roles)
        self.body.addWidget(self.hint)
        self.finish_body(tr("&Simpan"))
        self.roles.changed.connect(self._hint)
        self._hint()
        self.roles.setFocus()

    def _hint(self) -> None:
        words = "" if self._linked else nip_hint(self.roles.value())
        self.hint.setText(tr(words) if words else "")
        self.hint.setVisible(bool(words))

    def _store(self) -> None:
        roles = tuple(self.roles.value())
        self._write(functools.partial(set_roles, self._context.session, self._user, roles), self._done)


class LinkDialog(_Asking):
    """Says by NIP which pegawai a user is; empty takes the link away."""

    def __init__(self, context: ScreenContext, shown: UserRow, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Pegawai mana {}?").format(shown.user), parent)
        self._user = shown.user
        self.body.addWidget(
            label(
                tr(
                    "Pejabat penilai melihat bawahannya, dan pimpinan unitnya, menurut pegawai yang "
                    "dikaitkan di sini. Kosongkan untuk melepas kaitannya."
                ),
                wrap=True,
            )
        )
        self.nip = NipEdit(tr("NIP pengguna ini"))
        self.body.addLayout(column(label(tr("NIP"), "field"), self.nip, gap=4))
        self.finish_body(tr("&Kaitkan"))
        self.nip.setFocus()

    def _store(self) -> None:
        nip = str(self.nip.value() or "")
        self._write(functools.partial(name_pegawai, self._context.session, self._user, nip), self._done)
