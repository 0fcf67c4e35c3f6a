"""A supervisor appraises ten people one after the other by keys and prints what belongs to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian
from asn_desktop.services.evaluasi import evaluasi_context, list_evaluasi, save_evaluasi
from asn_desktop.services.office import office_profile, save_office_profile
from asn_desktop.services.predikat_unit import catat_capaian
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
NAMES = ("Ayu Larasati", "Bima Prakoso", "Citra Maharani", "Dimas Wicaksono", "Endang Puspita",
         "Fajar Nugroho", "Gita Permata", "Hendra Wijaya", "Intan Lestari", "Joko Santoso")
MOST_KEYS = 12  # a person, all told, beside the texts
KEYS_PER_PERSON = 7
KEYS_PER_TEXT = 1


def _prepared_by_the_clerk(session: Session) -> None:
    """Plans set, capaian of the unit entered once, realisasi filled in for all but the first."""
    kantor = kantor_kecil.isi(session)
    save_office_profile(session, replace(office_profile(session), tempat="Tirta Jaya"))
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
    catat_capaian(session, kantor.seksi, 2026, AKHIR, Capaian.BAIK, "Rencana aksi sesuai target")
    for person in people:
        skp = kantor_kecil.skp_ditetapkan(session, person)
        if person != people[0]:
            fresh = evaluasi_context(session, skp.id, AKHIR).evaluasi
            done = tuple(replace(item, realisasi="tercapai", bukti_dukung="laporan")
                         for item in fresh.realisasi)
            save_evaluasi(session, replace(fresh, realisasi=done))


def test_supervisor_appraises_ten_people_and_prints_the_batch(begin: Begin, tmp_path: Path) -> None:
    """Open, read, rate, note, sign off, print: no click, and at most twelve keys a person beside the texts.

    A person takes seven: Page Down, F6 and a digit, F7 and a digit, F9 for the note, Ctrl+Enter to sign off
    and go on. Each text that the clerk left open costs one more (Enter takes it and goes on). Opening and
    printing the whole batch are counted on top and shared by all.
    """
    shell = begin(_prepared_by_the_clerk)
    shell.choose_periode(2026, AKHIR)
    shell.keyboard.forget()
    shell.go(EVALUASI)
    screen = shell.screen
    assert isinstance(screen, EvaluasiScreen)
    shell.push("Mulai menilai")
    total, texts = shell.keyboard.keys, 0
    shown = []
    for place in range(len(NAMES)):
        editor = screen.editing.editor
        assert editor is not None
        shown.append(editor.evaluasi.pegawai.nama.partition(",")[0])
        shell.keyboard.forget()
        left_open = _report(shell, screen) if place == 0 else 0
        _rate_and_go_on(shell, place)
        assert shell.keyboard.keys == KEYS_PER_PERSON + left_open * KEYS_PER_TEXT, NAMES[place]
        total, texts = total + shell.keyboard.keys, texts + left_open
    assert shown == list(NAMES)
    assert not screen.is_editing, "after the last one the list"
    done = list_evaluasi(shell.main.session, 2026, AKHIR, status="selesai")
    assert [(row.realisasi_terisi, row.indikator) for row in done] == [(9, 9)] * len(NAMES)
    shell.keyboard.forget()
    _print_batch(shell, tmp_path / "cetak")
    total += shell.keyboard.keys
    assert total - texts * KEYS_PER_TEXT <= MOST_KEYS * len(NAMES), total
    print(f"tombol per pegawai: {(total - texts) / len(NAMES):.1f}")


def _report(shell: Shell, screen: EvaluasiScreen) -> int:
    for _ in screen.editing.work.realisasi:
        for text in ("tercapai", "laporan"):
            shell.keyboard.write(text)
            shell.keyboard.press(Qt.Key.Key_Return)
    return 2 * len(screen.editing.work.realisasi)


def _rate_and_go_on(shell: Shell, place: int) -> None:
    shell.keyboard.press(Qt.Key.Key_PageDown)
    shell.keyboard.press(Qt.Key.Key_F6)
    shell.keyboard.press(Qt.Key.Key_2 if place != 3 else Qt.Key.Key_1)
    shell.keyboard.press(Qt.Key.Key_F7)
    shell.keyboard.press(Qt.Key.Key_2)
    shell.keyboard.press(Qt.Key.Key_F9)
    shell.keyboard.write("Pertahankan")
    shell.keyboard.press(Qt.Key.Key_Return, CTRL)
    shell.settle()


def _print_batch(shell: Shell, out: Path) -> None:
    shell.keyboard.press(Qt.Key.Key_P, CTRL)  # all that are finished on the list
    shell.settle(300)
    screen = shell.screen
    assert isinstance(screen, CetakScreen)
    screen.order.set_folder(out)
    assert screen.order.form_keys() == ("dokumen-evaluasi",)
    shell.keyboard.press(Qt.Key.Key_P, CTRL)
    shell.settle(100)
    [paper] = out.rglob("*.pdf")
    sheets = read(paper.read_bytes())
    lines = [line for sheet in sheets for line in sheet.lines]
    assert lines.count("Pertahankan") == len(NAMES)
    assert "\n".join(lines).count("DOKUMEN EVALUASI KINERJA PEGAWAI") == len(NAMES)
    assert all(any(name in line for line in lines) for name in NAMES)
    assert f"{len(NAMES)} formulir" in screen.order.result.text()
