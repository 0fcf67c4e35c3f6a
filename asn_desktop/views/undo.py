"""Ctrl+Z and the button "Urungkan": turn the last saved action back through the trail, by its name."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.presenters.jejak import lower_first, when_words
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.urungkan import AksiTerakhir, Diurungkan, aksi_terakhir, urungkan
from asn_desktop.views.translate import tr

if TYPE_CHECKING:
    from asn_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class WithAction:
    """What a write gave, and the action that it left in the trail (None: nothing that can be undone)."""

    result: Any
    aksi: AksiTerakhir | None


def noting_action(session: "Session", write: Callable[[], Any]) -> Callable[[], WithAction]:
    """The write, telling the action that it saved; runs in the worker, where writes come one by one."""

    def run() -> WithAction:
        before = aksi_terakhir(session)
        result = write()
        after = aksi_terakhir(session)
        new = after is not None and (before is None or after.nomor != before.nomor)
        return WithAction(result, after if new else None)

    return run


class Asker(Protocol):
    """What of the screens' context is needed here; the context holds an Undoing and cannot be imported."""

    session: "Session"

    def read(
        self, owner: QObject, function: Callable[[], Any], done: Callable[[Any], object], *, key: str = ""
    ) -> object:
        """Run in the worker, hand the result over."""

    def write(
        self, owner: QObject, function: Callable[[], Any], done: Callable[[Any], object], *, text: str = ""
    ) -> object:
        """Write in the worker, tell all screens, say the text."""

    def write_long(
        self, owner: QObject, function: Callable[[Any], Any], done: Callable[[Any], object], *,
        title: str, text: str = "",
    ) -> object:
        """The same for what takes long: with progress, and it can be stopped."""

    def toast(self, text: str) -> None:
        """Say something in passing."""

    def tell(self, title: str, text: str) -> object:
        """Say something that wants an answer."""

    def second_person(self, tindakan: Tindakan, agreed: Callable[[Saksi], object]) -> object:
        """Ask for the second person; ``agreed`` is called with the proof."""

    def ask(self, question: str, yes: str, *, detail: str = "") -> bool:
        """Ask and wait for the answer."""


class Undoing(QObject):
    """Asks for and turns back actions; what it did can be undone in turn."""

    def __init__(self, context: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._aksi: AksiTerakhir | None = None

    def ask_last(self) -> None:
        """The last saved action of whoever is logged in, after a question that names it."""
        self._context.read(
            self, functools.partial(aksi_terakhir, self._context.session), self.ask_about, key="aksi_terakhir"
        )

    def turn_back(self, aksi: AksiTerakhir) -> None:
        """Turn an action back at once; where it took two people, both are asked."""
        self._aksi = aksi
        if aksi.dua_orang:
            self._context.second_person(Tindakan.DISIPLIN, self._agreed)
        else:
            self._agreed(None)

    def _agreed(self, saksi: Saksi | None) -> None:
        aksi = self._aksi
        if aksi is None:
            return
        undo = functools.partial(urungkan, self._context.session, aksi.nomor, saksi=saksi)
        text = tr("Diurungkan: {}.").format(lower_first(aksi.kata))
        if aksi.panjang:
            self._context.write_long(self, undo, self._tell_left, title=tr("Mengurungkan impor"), text=text)
        else:
            self._context.write(self, undo, self._tell_left, text=text)

    def _tell_left(self, made: Diurungkan) -> None:
        if made.tetap:
            words = tr(
                "{} pindaian hukuman disiplin tidak ikut diurungkan karena perlu orang kedua. Pemegang kunci "
                "data rahasia menghapusnya pada tab Berkas pegawainya, bersama orang kedua."
            )
            self._context.tell(tr("Sebagian tetap"), words.format(made.tetap))

    def ask_about(self, aksi: AksiTerakhir | None) -> None:
        """Turn this action back after a question that names it."""
        if aksi is None:
            self._context.toast(tr("Tidak ada pekerjaan Anda yang dapat diurungkan."))
        elif self._context.ask(
            tr("Urungkan: {}?").format(lower_first(aksi.kata)),
            tr("&Urungkan"),
            detail=tr("Disimpan pada {}. Pengurungan juga tercatat dan dapat diulangi.").format(
                when_words(aksi.pada)
            ),
        ):
            self.turn_back(aksi)


class UndoOf:
    """The action of a toast's button."""

    def __init__(self, undoing: Undoing, aksi: AksiTerakhir) -> None:
        self._undoing, self._aksi = undoing, aksi

    def __call__(self) -> None:
        """The button was pressed."""
        self._undoing.turn_back(self._aksi)
