"""Users and keys: who may log in with which roles, and what an Admin kunci can do about it."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin, Peran
from asn_desktop.presenters.users import (
    code_words,
    name_words,
    pegawai_words,
    removal_words,
    renewal_words,
    restricted_words,
    role_words,
    state_words,
)
from asn_desktop.services.rotation import remove_user, renew_keys
from asn_desktop.services.session import Session, verify_recovery_code
from asn_desktop.services.users import (
    KeyState,
    RecoverySheet,
    UserRow,
    issue_recovery_code,
    key_state,
    list_users,
    reset_password,
    set_restricted,
)
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.recovery import RecoveryDialog
from asn_desktop.views.dialogs.recovery_sheet import RecoverySheetDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.setelan.new_key_dialog import NewKeyDialog
from asn_desktop.views.screens.setelan.page import SettingsPage, take_what_is_left
from asn_desktop.views.screens.setelan.phrase_dialog import PhraseDialog
from asn_desktop.views.screens.setelan.user_dialogs import LinkDialog, NewUserDialog, RolesDialog
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.flow import FlowLayout
from asn_desktop.views.widgets.tiles import Banner

_ONE_TIME = Tone.WARN, "key-round"
_ACTIVE = Tone.GOOD, "circle-check"


@dataclass(frozen=True, slots=True)
class _Found:
    """What the page shows."""

    rows: tuple[UserRow, ...]
    state: KeyState


class UsersPage(SettingsPage):
    """Enter changes roles, Del removes. What writes runs in the worker; removing can be stopped below."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: dict[str, UserRow] = {}
        self._roles: frozenset[Peran] = context.session.peran
        self.warning = Banner("", Tone.WARN, tr("Uji kode pemulihan"), self._test_code, parent=self)
        columns = [
            Column("", tr("Pengguna"), text=name_words, width=150, stretch=True, strong=True),
            Column("", tr("Peran"), text=_roles_of, width=260, stretch=True),
            Column("", tr("Pegawai"), text=pegawai_words, width=115),
            Column("", tr("Data rahasia"), text=restricted_words, width=95),
            Column("", tr("Keadaan"), badge=_badge, width=170),
        ]
        self.model = PagedTableModel(columns, self._fetch, _user_of)
        self.table = RecordTable(self.model, tr("Daftar pengguna"))
        take_what_is_left(self.table, 2)
        self.table.opened.connect(self._open_row)
        self.table.chosen.connect(self._choose)
        self.table.delete_wanted.connect(self._delete_key)
        self.model.failed.connect(context.fail)
        self.new = button(tr("&Tambah…"), "primary", "user-plus", self.add)
        self.roles = button(tr("&Peran…"), "secondary", "users", self.edit)
        self.link = button(tr("Pega&wai…"), "secondary", "id-card", self._link)
        self.reset = button(tr("&Atur ulang sandi…"), "secondary", "key-round", self._reset)
        self.restricted = button(tr("Kunci &rahasia…"), "secondary", "lock", self._restricted)
        self.remove = button(tr("&Hapus…"), "danger", "trash-2", self._ask_remove)
        self.code_words = label("", wrap=True)
        self.test = button(tr("&Uji kode pemulihan…"), "secondary", "shield-check", self._test_code)
        self.issue = button(tr("Ter&bitkan kode baru…"), "secondary", "file-text", self._ask_issue)
        self.renew = button(tr("&Ganti kunci data…"), "secondary", "refresh-cw", self._ask_renew)
        self._build()

    def _build(self) -> None:
        people = Card(margin=GAP.M)
        actions = QWidget()
        flow = FlowLayout(actions, gap=GAP.S)
        for made in (self.new, self.roles, self.link, self.reset, self.restricted, self.remove):
            flow.addWidget(made)
        people.add(self.table, actions)
        people.body.setStretch(0, 1)
        keys = Card(tr("Kunci kantor"), margin=GAP.M)
        line = row(self.code_words, self.test, self.issue, self.renew)
        line.setStretch(0, 1)
        keys.add(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addWidget(self.warning)
        layout.addWidget(people, 1)
        layout.addWidget(keys)
        self.warning.hide()

    def load(self) -> None:
        """Read users and keys anew."""
        if self._context.may(Izin.KELOLA_PENGGUNA):
            read = functools.partial(_read, self._context.session)
            self._context.read(self, read, self._show, key="pengguna")

    def _show(self, found: _Found) -> None:
        kept = self.table.current_id()
        self._rows = {one.user: one for one in found.rows}
        self.model.set_ids(tuple(self._rows))
        self.table.choose(kept if kept in self._rows else next(iter(self._rows)))
        state = found.state
        words = state.sentence or state.pengingat
        self.warning.show_text(tr(words) if words else "", Tone.WARN if state.sentence else Tone.INFO)
        self.code_words.setText(tr(code_words(state.kode_diuji)))
        self._choose("")

    def _choose(self, user: str) -> None:
        """Close the buttons for what nobody does to himself."""
        chosen = self._rows.get(self.table.current_id() or "")
        other = chosen is not None and not chosen.diri_sendiri
        self.reset.setEnabled(other)
        self.remove.setEnabled(other)

    def add(self) -> None:
        """Ctrl+N: one more user."""
        dialog = NewUserDialog(self._context, self.window())
        dialog.added.connect(self._show_phrase)
        dialog.open()

    def edit(self) -> None:
        """F2 or Enter: the roles of the chosen user."""
        chosen = self._chosen()
        if chosen is not None:
            dialog = RolesDialog(self._context, chosen, len(self._rows), self.window())
            dialog.accepted.connect(self._changed)
            dialog.open()

    def _delete_key(self) -> None:
        if self.remove.isEnabled():
            self._ask_remove()

    def _fetch(self, ids: Sequence[str]) -> list[UserRow]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _chosen(self) -> UserRow | None:
        found = self._rows.get(self.table.current_id() or "")
        if found is None:
            self._context.tell(tr("Belum ada yang dipilih"), tr("Pilih satu pengguna pada daftar dahulu."))
        return found

    def _open_row(self, key: str) -> None:
        self.edit()

    def _link(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            dialog = LinkDialog(self._context, chosen, self.window())
            dialog.accepted.connect(self._changed)
            dialog.open()

    def _reset(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._context.ask(
            tr("Atur ulang kata sandi {}?").format(chosen.user),
            tr("&Atur ulang"),
            detail=tr("Kata sandinya yang sekarang langsung mati; ia masuk dengan kalimat sekali pakai."),
            danger=True,
        ):
            self._write(
                functools.partial(reset_password, self._context.session, chosen.user),
                functools.partial(self._show_phrase, chosen.user),
            )

    def _restricted(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.rahasia:
            question, verb = tr("Cabut kunci data rahasia dari {}?"), tr("&Cabut")
            words = tr(
                "Ia tidak lagi membuka data rahasia. Salinan lama berkas kunci masih dapat, sampai "
                "penggunanya dihapus."
            )
        else:
            question, verb = tr("Beri {} kunci data rahasia?"), tr("&Beri")
            words = tr("Ia dapat membuka data disiplin dan kesehatan yang diizinkan perannya.")
        if self._context.ask(question.format(chosen.user), verb, detail=words, danger=chosen.rahasia):
            turn = functools.partial(set_restricted, self._context.session, chosen.user, not chosen.rahasia)
            self._write(turn, self._written)

    def _show_phrase(self, user: str, phrase: str) -> None:
        session, jobs = self._context.session, self._context.jobs
        dialog = PhraseDialog(session, user, phrase, jobs, self.window())
        dialog.finished.connect(self._changed)
        dialog.open()
        self._context.saved()
        self.load()

    def _ask_remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            dialog = NewKeyDialog(
                tr("Hapus pengguna {}?").format(chosen.user),
                [tr(words) for words in removal_words(chosen.user)],
                tr("&Hapus pengguna"),
                self.window(),
            )
            dialog.setProperty("pengguna", chosen.user)
            dialog.agreed.connect(self._remove)
            dialog.open()

    def _remove(self, reason: str) -> None:
        user = str(self.sender().property("pengguna"))
        self._rotate(_Remove(self._context.session, user, reason), tr("Menghapus pengguna"))

    def _ask_renew(self) -> None:
        words = [tr(sentence) for sentence in renewal_words()]
        dialog = NewKeyDialog(tr("Ganti kunci data?"), words, tr("&Ganti kunci"), self.window())
        dialog.agreed.connect(self._renew)
        dialog.open()

    def _renew(self, reason: str) -> None:
        self._rotate(_Renew(self._context.session, reason), tr("Mengganti kunci data"))

    def _rotate(self, function: Callable[[Work], str], title: str) -> None:
        self.setEnabled(False)
        self._context.run(
            self,
            function,
            self._rotated,
            title=title,
            failed=self._failed,
            cancelled=self._stopped,
            holds=True,
        )

    def _rotated(self, words: str) -> None:
        self.setEnabled(True)
        self._context.toast(words)
        self._written(None)

    def _stopped(self) -> None:
        self.setEnabled(True)
        self._context.toast(tr("Dihentikan; pengguna dan kunci tetap seperti semula."))

    def _failed(self, error: object) -> None:
        self.setEnabled(True)
        self._context.fail(error)
        self.load()

    def _test_code(self) -> None:
        session, jobs = self._context.session, self._context.jobs
        dialog = RecoveryDialog(session, jobs, verify_recovery_code, self.window())
        dialog.finished.connect(self._changed)
        dialog.open()

    def _ask_issue(self) -> None:
        if self._context.ask(
            tr("Terbitkan kode pemulihan baru?"),
            tr("&Terbitkan"),
            detail=tr("Kode pada lembar lama langsung mati. Siapkan pencetak atau kertas untuk kode baru."),
            danger=True,
        ):
            self._write(functools.partial(issue_recovery_code, self._context.session), self._show_sheet)

    def _show_sheet(self, sheet: RecoverySheet) -> None:
        self._written(None)
        dialog = RecoverySheetDialog(self._context.session, sheet, self._context.jobs, self.window())
        dialog.accepted.connect(self._test_code)
        dialog.open()

    def _write(self, function: Callable[[], object], done: Callable[..., object]) -> None:
        self._context.set_aside(self, function, done)

    def _written(self, result: object) -> None:
        self._context.saved()
        self._changed()

    def _changed(self, result: int = 0) -> None:
        """Read anew; whoever changed his own roles goes through the login, which builds the menu anew."""
        self.load()
        if self._context.session.peran != self._roles:
            self._roles = self._context.session.peran
            words = tr("Menu mengikuti peran Anda setelah masuk kembali: {}.").format(role_words(self._roles))
            if self._context.ask(
                tr("Peran Anda berubah"), tr("&Masuk kembali"), detail=words, no=tr("&Nanti")
            ):
                self._context.leave_wanted.emit()


class _Remove:
    """Runs in the worker; gives what is said when it is done."""

    def __init__(self, session: Session, user: str, reason: str) -> None:
        self._session, self._user, self._reason = session, user, reason

    def __call__(self, work: Work) -> str:
        remove_user(self._session, self._user, work, alasan=self._reason)
        return tr("{} dihapus; data memakai kunci baru.").format(self._user)


class _Renew:
    """Runs in the worker; gives what is said when it is done."""

    def __init__(self, session: Session, reason: str) -> None:
        self._session, self._reason = session, reason

    def __call__(self, work: Work) -> str:
        renew_keys(self._session, work, alasan=self._reason)
        return tr("Kunci data diganti.")


def _read(session: Session) -> _Found:
    return _Found(list_users(session), key_state(session))


def _user_of(shown: UserRow) -> str:
    return shown.user


def _roles_of(shown: UserRow) -> str:
    return role_words(shown.peran)


def _badge(shown: UserRow) -> tuple[str, Tone, str]:
    return (state_words(shown), *(_ONE_TIME if shown.sekali_pakai else _ACTIVE))
