"""A clerk's morning: take in the download, find somebody, enter his training, plan, print; by keys only."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.services.records import list_records
from asn_desktop.services.search import search_people
from asn_desktop.services.skp import find_skp
from asn_desktop.views.screens.cetak.screen import CetakScreen
from asn_desktop.views.screens.impor.screen import ImporScreen
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from asn_desktop.views.screens.skp.screen import SkpScreen
from tests.documents.reading import read
from tests.exchange.files import SAMPLE_CSV
from tests.pages.impor import ImporPage, answer_open
from tests.pages.pegawai import dialog_of, has_dialog
from tests.pages.shell import CTRL, Shell
from tests.pages.skp import SkpPage

PEGAWAI, SKP, IMPOR = "pegawai", "skp", "impor"
THREE = (("Kuantitas", "Jumlah arsip tertata", "120 Boks"), ("Waktu", "Ketepatan waktu", "12 Bulan"))


def _nothing(session: object) -> None:
    """A fresh office."""


def test_clerk_imports_finds_adds_a_training_and_prints(
    begin: Callable[[Callable[[object], object]], Shell], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shell = begin(_nothing)
    _import(shell, monkeypatch)
    _add_training(shell, "irwan nasution")
    _plan(shell, "irwan nasution")
    shell.keyboard.press(Qt.Key.Key_P, CTRL)
    shell.settle(400)
    screen = shell.screen
    assert isinstance(screen, CetakScreen)
    assert len(screen.people.chosen) == 1
    out = tmp_path / "cetak"
    screen.order.set_folder(out)
    shell.push("Cetak 1 pegawai")
    [paper] = out.rglob("*.pdf")
    lines = [line for sheet in read(paper.read_bytes()) for line in sheet.lines]
    assert any("IRWAN NASUTION" in line.upper() for line in lines)
    assert any("Tertatanya arsip kecamatan" in line for line in lines)


def test_a_new_pegawai_is_one_key_away_from_the_first_screen(
    begin: Callable[[Callable[[object], object]], Shell],
) -> None:
    shell = begin(_nothing)
    shell.keyboard.press(Qt.Key.Key_N, CTRL)
    shell.settle(100)
    assert isinstance(shell.screen, PegawaiScreen)
    assert has_dialog(shell.screen)


def _import(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_open(monkeypatch, SAMPLE_CSV)
    shell.go(IMPOR)
    screen = shell.screen
    assert isinstance(screen, ImporScreen)
    shell.push("Pilih berkas")
    assert ImporPage(screen).figures == (250, 0, 0, 0)
    shell.push("Terapkan")
    assert ImporPage(screen).step == "selesai"
    assert "Cadangan: belum ada" not in shell.main.status.text(), "one was made before it"


def _add_training(shell: Shell, who: str) -> None:
    shell.find(who)
    screen = shell.screen
    assert isinstance(screen, PegawaiScreen)
    assert screen.file.opened is not None
    person = screen.file.opened.file
    assert who.upper() in person.nama_lengkap.upper()
    shell.tab_to("Bagian berkas pegawai")
    while screen.file.tabs.currentWidget() is not screen.file.training:
        shell.keyboard.press(Qt.Key.Key_Right)
    shell.push("Tambah pelatihan")
    dialog = dialog_of(screen)
    for key, text in (
        ("jenis", "Diklat Teknis"),
        ("nama", "Pelatihan Pengelolaan Arsip Dinamis"),
        ("tanggal_mulai", tanggal_pendek(date(2026, 2, 2))),
        ("jp", "24"),
    ):
        dialog.go_to(key)
        shell.keyboard.write(text)
    dialog.save()
    shell.settle()
    assert not has_dialog(screen)
    shell.come_back()
    shell.settle(200)
    [training] = list_records(shell.main.session, "pelatihan", person.id)
    assert (training.values["jp"], training.values["tanggal_mulai"]) == (24, date(2026, 2, 2))
    assert screen.file.training.section.model.ids() == (training.id,), "the file shows it at once"


def _plan(shell: Shell, who: str) -> None:
    shell.go(SKP)
    screen = shell.screen
    assert isinstance(screen, SkpScreen)
    shell.keyboard.press(Qt.Key.Key_F, CTRL)
    shell.keyboard.write(who)
    shell.settle(300)
    assert len(screen.list.model.ids()) == 1
    shell.push("Buka SKP")
    shell.push("Mulai SKP kosong")
    shell.push("Tambah hasil kerja")
    SkpPage(screen).write_goal(1, "Tertatanya arsip kecamatan", *THREE)
    shell.keyboard.press(Qt.Key.Key_S, CTRL)
    shell.settle()
    [hit] = search_people(shell.main.session, who)
    stored = find_skp(shell.main.session, hit.pegawai_id, 2026)
    assert stored is not None
    assert stored.hasil_kerja[0].rhk == "Tertatanya arsip kecamatan"
