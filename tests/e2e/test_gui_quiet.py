"""The window stays quiet: nothing flashes up, and it answers while work goes on behind it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.session import Session
from asn_desktop.views.screens import registry
from asn_desktop.views.screens.cetak.screen import CetakScreen
from asn_desktop.views.screens.impor.screen import ImporScreen
from tests.exchange.files import SAMPLE_CSV
from tests.pages.impor import ImporPage
from tests.pages.shell import Shell, WindowWatch
from tests.services import kantor_kecil

Begin = Callable[[Callable[[Session], object]], Shell]
CETAK, IMPOR = "cetak", "impor"
LIMIT_MS = 250


def test_no_screen_flashes_up_as_a_window_of_its_own(begin: Begin, qapp: QApplication) -> None:
    watch = WindowWatch()
    qapp.installEventFilter(watch)
    shell = begin(kantor_kecil.isi)
    for entry in registry.menu():
        shell.go(entry.key)
        shell.settle(150)
        shown = sorted({type(window).__name__ for window in watch.shown})
        assert shell.main.isActiveWindow(), (shell.screen, shown)
    qapp.removeEventFilter(watch)
    strange = [type(window).__name__ for window in watch.shown]
    assert sorted(set(strange)) == ["LoginWindow", "MainWindow"]


class Heart(QObject):
    """Beats every 10 ms in the window's thread and remembers the longest pause between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms, self.beats = 0.0, 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Listen from now on."""
        self.longest_ms, self.beats = 0.0, 0
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Listen no longer."""
        self._timer.stop()

    def _beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()
        self.beats += 1


def _planned(session: Session) -> None:
    kantor = kantor_kecil.isi(session)
    for person in (kantor.camat, kantor.kasubbag, kantor.sekar, kantor.rahmat):
        kantor_kecil.evaluasi_selesai(session, kantor_kecil.skp_ditetapkan(session, person))


def test_the_window_answers_while_a_file_is_taken_in_and_a_batch_is_printed(
    begin: Begin, tmp_path: Path
) -> None:
    """Goal 100 ms, limit 250 ms between two beats of the window.

    Measured on the two loaded cores of the machine where this was written: 35 ms while 250 rows are compared,
    53 ms while they are taken in and the screens hear of it, 24 ms while the batch is printed. Others who use
    the machine can only lengthen a pause, so the best of three counts.
    """
    measured = []
    for attempt in range(3):
        measured.append(_longest_pauses(begin(_planned), tmp_path / f"cetak{attempt}"))
        if max(measured[-1].values()) < LIMIT_MS:
            break
    assert min(max(pauses.values()) for pauses in measured) < LIMIT_MS, measured


def _longest_pauses(shell: Shell, out: Path) -> dict[str, float]:
    shell.choose_periode(2026, JenisPeriode.AKHIR)
    shell.go(CETAK)
    cetak = shell.screen
    assert isinstance(cetak, CetakScreen)
    cetak.order.set_folder(out)
    cetak.order.set_forms(tuple(cetak.order.forms))
    cetak.people.clear()
    shell.push("Tandai semua")
    shell.settle(400)
    shell.go(IMPOR)
    impor = shell.screen
    assert isinstance(impor, ImporScreen)
    shell.settle(200)
    heart, longest = Heart(), {}
    for name, begin_work in (
        ("inspect", partial(impor.open_file, str(SAMPLE_CSV))),
        ("apply", impor.go.click),
        ("print", cetak.print_this),
    ):
        begin_work()
        heart.start()
        shell.settle()
        heart.stop()
        longest[name] = heart.longest_ms
        assert heart.beats > 2
    assert ImporPage(impor).step == "selesai"
    assert len(list(out.rglob("*.pdf"))) == 1
    shell.leave()
    return longest
