"""``--self-test``: the whole job once in a temporary folder, a result line each; also frozen."""

import os
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from asn_desktop.app.cli_common import EXIT_DONE, EXIT_REFUSED, say
from asn_desktop.app.cli_print import print_all_forms
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.runtime.resources import references, resource_path
from asn_desktop.services.attempts import seconds_to_wait
from asn_desktop.services.check import check_office
from asn_desktop.services.demo import TAHUN_DEMO
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.packs import all_packs
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office
from asn_desktop.services.printing import menu_forms
from asn_desktop.services.session import Session, open_office, utc_now
from asn_desktop.services.work import Work

_PEOPLE = 8


class _SelfTest:
    """The steps in their order; each returns what it saw, and raises when something is wrong."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "kantor"
        self._out = folder / "cetak"
        self._session: Session | None = None
        self._person = ""

    def steps(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        return (("berkas program", self.files), ("membuat kantor dan skema data", self.make),
                ("impor", self.take_in), ("cetak", self.print_forms), ("buka kembali", self.reopen),
                ("periksa", self.check), ("jendela", self.window))

    def close(self) -> None:
        if self._session is not None:
            self._session.close()

    def _opened(self) -> Session:
        if self._session is None:
            raise RuntimeError("kantor tidak terbuka")
        return self._session

    def files(self) -> str:
        lists = {field.reference for record_type in ALL_RECORD_TYPES for field in record_type.fields}
        for name in lists - {None}:
            if not references().rows(str(name)):
                raise RuntimeError(f"daftar acuan {name} kosong")
        fonts = list(resource_path("fonts").glob("*.ttf"))
        icons = list(resource_path("icons").glob("*.svg"))
        if not (fonts and icons):
            raise RuntimeError("huruf atau ikon tidak ada")
        return f"{len(all_packs())} paket aturan, {len(lists) - 1} daftar acuan, {len(fonts)} huruf"

    def make(self) -> str:
        practice = make_practice_office(self._folder, pegawai=_PEOPLE)
        self._session, self._person = practice.session, practice.isi.contoh_id
        return f"{practice.isi.pegawai} pegawai, {practice.isi.evaluasi} evaluasi"

    def take_in(self) -> str:
        session, sample = self._opened(), resource_path("demo", "siasn_contoh.csv")
        result = apply_import(session, inspect_file(session, sample, Work()), Work())
        again = inspect_file(session, sample, Work())
        if not result.written or again.pending:
            raise RuntimeError(f"ditulis {result.written}, impor kedua masih menulis {again.pending}")
        return f"{result.written} baris, impor kedua tidak mengubah apa pun"

    def print_forms(self) -> str:
        result = print_all_forms(self._opened(), (self._person,), TAHUN_DEMO, self._out)
        not_his = sum(skipped.jumlah for skipped in result.skipped)  # such as the matrix of a leader
        if result.failed or not result.documents or result.documents + not_his != len(menu_forms()):
            reasons = "; ".join(failed.kalimat for failed in result.failed)
            raise RuntimeError(reasons or "ada formulir yang tidak jadi")
        if not all(path.read_bytes().startswith(b"%PDF-") for path in result.written):
            raise RuntimeError("berkas bukan PDF")
        return f"{result.documents} formulir, {result.pages} halaman"

    def reopen(self) -> str:
        self._opened().close()
        self._session = None
        try:
            open_office(self._folder, PRACTICE_USER, PRACTICE_PASSWORD + "?").close()
        except CannotOpen:
            time.sleep(seconds_to_wait(self._folder, utc_now()))
            self._session = open_office(self._folder, PRACTICE_USER, PRACTICE_PASSWORD)
            return "kata sandi salah ditolak, kata sandi benar membuka"
        raise RuntimeError("kata sandi salah diterima")

    def check(self) -> str:
        result = check_office(self._opened())
        if result.problems:
            raise RuntimeError("; ".join(result.problems))
        return f"SQLCipher {result.cipher}, {result.events} peristiwa dengan sidik cocok"

    def window(self) -> str:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication, QLabel
        application = QApplication.instance() or QApplication([])
        shown = QLabel("ASN Desktop")
        shown.resize(200, 40)
        drawn = not shown.grab().toImage().isNull()
        shown.deleteLater()
        if not drawn or application is None:
            raise RuntimeError("Qt tidak dapat menggambar")
        return "Qt menggambar"


def run(options: Namespace) -> int:
    """Run every step; a step that fails ends the run, because the later ones build on it."""
    with tempfile.TemporaryDirectory(prefix="asn-uji-", ignore_cleanup_errors=True) as folder:
        test = _SelfTest(Path(folder))
        try:
            for name, step in test.steps():
                try:
                    say(f"OK {name}: {step()}")
                except Exception as error:  # noqa: BLE001 - whatever fails is the result of this test
                    say(f"GAGAL {name}: {type(error).__name__}: {error}")
                    return EXIT_REFUSED
        finally:
            test.close()
    say("Semua uji berhasil.")
    return EXIT_DONE
