"""A supervisor evaluates five people one after the other by keys and prints what belongs to them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.evaluasi import list_evaluasi
from asn_desktop.services.session import Session
from asn_desktop.views.screens.cetak.screen import CetakScreen
from asn_desktop.views.screens.evaluasi.screen import EvaluasiScreen
from tests import builders
from tests.documents.reading import read
from tests.pages.shell import CTRL, Shell
from tests.services import kantor_kecil

Begin = Callable[[Callable[[Session], object]], Shell]
AKHIR = JenisPeriode.AKHIR
EVALUASI, CETAK = "evaluasi", "cetak"
NAMES = ("Ayu Larasati", "Bima Prakoso", "Citra Maharani", "Dimas Wicaksono", "Endang Puspita")
KEYS_PER_PERSON = 5
KEYS_PER_TEXT = 1


def _five_planned(session: Session) -> None:
    kantor = kantor_kecil.isi(session)
    with session.db.write("uji.tambah", session.actor) as tx:
        people = [
            tx.insert("pegawai", builders.a_pegawai(20 + number, nama=nama, unit_kerja_id=kantor.seksi))
            for number, nama in enumerate(NAMES)
        ]
        for person in people:
            tx.insert(
                "penugasan_penilai",
                {"pegawai_id": person, "mulai": date(2025, 1, 1), "penilai_id": kantor.kasubbag},
            )
    for person in people:
        kantor_kecil.skp_ditetapkan(session, person)


def test_supervisor_evaluates_five_people_and_prints_the_batch(begin: Begin, tmp_path: Path) -> None:
    """Five keys a person beside the texts: F6, one arrow, F7, one arrow, Ctrl+Enter; no click at all.

    Each text costs one more key (Enter takes it and goes on); the cursor begins at the first empty one. The
    first person needs a few more, once: the capaian kinerja organisasi, which the next ones take over, and
    the place of the signature, where the office profile names none.
    """
    shell = begin(_five_planned)
    shell.choose_periode(2026, AKHIR)
    shell.go(EVALUASI)
    screen = shell.screen
    assert isinstance(screen, EvaluasiScreen)
    shell.push("Mulai menilai")
    _first_things(shell)
    shown = []
    for place in range(5):
        editor = screen.editing.editor
        assert editor is not None
        shown.append(editor.evaluasi.pegawai.nama.partition(",")[0])
        shell.keyboard.forget()
        texts = _report(shell, screen)
        _rate_and_go_on(shell, place)
        assert shell.keyboard.keys == KEYS_PER_PERSON + texts * KEYS_PER_TEXT, NAMES[place]
    assert shown == list(NAMES)
    assert not screen.is_editing, "after the last one the list"
    done = list_evaluasi(shell.main.session, 2026, AKHIR, status="selesai")
    assert [(row.realisasi_terisi, row.indikator) for row in done] == [(9, 9)] * 5
    _print_batch(shell, tmp_path / "cetak")


def _first_things(shell: Shell) -> None:
    shell.tab_to("Capaian kinerja organisasi")
    for _ in range(2):
        shell.keyboard.press(Qt.Key.Key_Down)
    shell.tab_to("Tempat penandatanganan")
    shell.keyboard.write("Tirta Jaya")
    shell.keyboard.press(Qt.Key.Key_F8)  # back to the first that lacks something


def _report(shell: Shell, screen: EvaluasiScreen) -> int:
    for _ in screen.editing.work.realisasi:
        for text in ("tercapai", "laporan"):
            shell.keyboard.write(text)
            shell.keyboard.press(Qt.Key.Key_Return)
    return 2 * len(screen.editing.work.realisasi)


def _rate_and_go_on(shell: Shell, place: int) -> None:
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F7):
        shell.keyboard.press(key)
        shell.keyboard.press(Qt.Key.Key_Right if place != 3 else Qt.Key.Key_Space)
    shell.keyboard.press(Qt.Key.Key_Return, CTRL)
    shell.settle()


def _print_batch(shell: Shell, out: Path) -> None:
    shell.go(CETAK)
    screen = shell.screen
    assert isinstance(screen, CetakScreen)
    screen.order.set_folder(out)
    shell.keyboard.press(Qt.Key.Key_F, CTRL)
    shell.keyboard.write("Seksi")
    shell.settle(300)
    shell.push("Tandai semua")
    if screen.order.forms["evaluasi"].value():
        shell.push(screen.order.forms["evaluasi"].text())
    assert screen.order.form_keys() == ("dokumen-evaluasi",)
    shell.push("Cetak")
    shell.settle(100)
    [paper] = out.rglob("*.pdf")
    sheets = read(paper.read_bytes())
    text = "\n".join(line for sheet in sheets for line in sheet.lines)
    assert text.count("DOKUMEN EVALUASI KINERJA PEGAWAI") == 5
    assert all(name in text for name in NAMES)
    assert "5 formulir" in screen.order.result.text()
