"""Pictures of every screen at the two sizes that clerks have, made without a display."""

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.output_place import Outputs

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.dialogs.base import Dialog
    from asn_desktop.views.shell.main_window import MainWindow

SIZES = ((1366, 689), (1093, 535))
_LONGEST_WAIT_MS = 20_000
# Cells of the file for the review of an import, by the number of the row.
_CHANGED = {
    1: {"EMAIL": "alamat.baru@contoh.go.id"},
    3: {"NOMOR HP": "081200003344", "ALAMAT": "Jl. Melati No. 8, Tirta Jaya"},
    6: {"AGAMA NAMA": "Tidak Dikenal"},
    8: {"TANGGAL LAHIR": "31-02-1980"},
    10: {"GELAR BELAKANG": "S.Kom., M.M."},
}
_FILE = "siasn_oktober.csv"
_CODE = "418273 650914 372805 916240 583167 204979 731586 069342"  # of no office


def save_pictures(out: Path, folder: Path | None = None) -> list[Path]:
    """Take a picture of login, first start, every screen and some dialogs in both sizes; returns the files.

    ``folder`` holds a practice office; without one it is made in a temporary place. Raises CannotOpen,
    OSError.
    """
    if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from asn_desktop.app.gui import make_application
    from asn_desktop.views import theme

    theme.install(make_application())
    out.mkdir(parents=True, exist_ok=True)
    if folder is not None:
        return _all_pictures(out, folder)
    with tempfile.TemporaryDirectory() as place:
        return _all_pictures(out, Path(place) / "latihan", lived_in=True)


def _all_pictures(out: Path, folder: Path, *, lived_in: bool = False) -> list[Path]:
    from asn_desktop.services.practice import open_practice_office

    session = open_practice_office(folder)
    if lived_in:
        _work_a_little(session)
    session.close()  # once, so that the login sees a practice office
    made: list[Path] = []
    for name, widget in _before_login(folder):
        made += _both_sizes(out, name, widget)
        widget.close()
    made += _main_window(out, folder)
    return made


def _work_a_little(session: "Session") -> None:
    """Some changes as clerks make them, for the pictures of the trail and the trash."""
    from asn_desktop.app.pictures_berkas import add_family, add_matrix, add_organisation, add_scans
    from asn_desktop.app.pictures_jalan import add_draft, add_running_year
    from asn_desktop.services import records
    from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
    from asn_desktop.services.urungkan import aksi_terakhir, urungkan

    people = [record.id for record in records.list_records(session, "pegawai")[:6]]
    for number, person in enumerate(people):
        records.save_record(
            session, "pegawai", {"nomor_hp": f"08120000{number:04d}", "tempat_lahir": "Tirta Jaya"}, person
        )
    for person in people[:3]:
        for record in records.list_records(session, "pelatihan", person)[:2]:
            records.delete_record(session, "pelatihan", record.id)
    last = aksi_terakhir(session)
    if last is not None:
        urungkan(session, last.nomor)
    values = {"tempat_lahir": "Mekar Sari", "agama": "Hindu", "alamat": "Jalan Melati Nomor 12, Tirta Jaya"}
    records.save_record(session, "pegawai", values, people[0])
    people = list(pegawai_ids(session, PegawaiQuery()))
    add_scans(session, people[0])
    add_family(session, people[0])
    add_organisation(session, people)
    add_matrix(session)
    add_running_year(session, people)
    add_draft(session, people)


def _before_login(folder: Path) -> Iterator[tuple[str, QWidget]]:
    from asn_desktop.presenters.login import LoginState
    from asn_desktop.presenters.wizard import WizardState
    from asn_desktop.views.jobs import JobRunner
    from asn_desktop.views.screens.login import LoginWindow
    from asn_desktop.views.screens.wizard.window import WizardWindow

    yield "masuk", LoginWindow(LoginState(folder), JobRunner())
    yield "masuk-tunggu", _waiting_login(folder)
    state = WizardState(folder.parent / "kantor-baru")
    state.choices.user = "siti"
    state.choices.instansi = "PEMERINTAH KABUPATEN TIRTA JAYA"
    for number, name in enumerate(("pilih", "kantor", "pengguna")):
        if number:
            state.next()
        window = WizardWindow(state, JobRunner())
        window.page().begin()
        yield f"mulai-{number + 1}-{name}", window
    state.made()  # the page with the code, as it is shown once the office exists
    window = WizardWindow(state, JobRunner())
    window.recovery.view.show_code(_CODE)
    yield "mulai-4-kunci", window


def _waiting_login(folder: Path) -> QWidget:
    """Several users, and some wrong passwords so far."""
    from asn_desktop.presenters.login import Door, LoginState
    from asn_desktop.services.errors import CannotOpen
    from asn_desktop.services.session import OfficeKind, OfficeState
    from asn_desktop.views.jobs import JobRunner
    from asn_desktop.views.screens.login import LoginWindow
    from asn_desktop.views.theme import Tone

    office = OfficeState(OfficeKind.READY, users=("siti", "budi", "ani"))
    state = LoginState(folder, Door(state=lambda folder: office, wait=lambda folder: 15), "siti")
    window = LoginWindow(state, JobRunner())
    window.problem.show_text(CannotOpen("kata_sandi").sentence, Tone.BAD)
    return window


def _main_window(out: Path, folder: Path) -> list[Path]:
    from asn_desktop.app.pictures_daftar import CREDIT, pictures_of_list
    from asn_desktop.services.backups import last_backup
    from asn_desktop.services.demo import TAHUN_DEMO
    from asn_desktop.services.office import office_name
    from asn_desktop.services.practice import open_practice_office
    from asn_desktop.views.jobs import JobRunner
    from asn_desktop.views.screens.own_password import OwnPasswordWindow
    from asn_desktop.views.shell.main_window import MainWindow

    session = open_practice_office(folder)
    jobs = JobRunner()
    made: list[Path] = []
    try:
        main = MainWindow(session, jobs, office_name(session))
        main.context.set_periode(TAHUN_DEMO, JenisPeriode.TW3)  # the practice office has finished this one
        last = last_backup(session)
        main.show_backup(last.astimezone().replace(tzinfo=None) if last else None, datetime.now())
        for entry in main.entries:
            main.navigate(entry.key)
            made += _both_sizes(out, f"layar-{entry.key}", main)
            screen = main.current_screen()
            views = screen.picture_views() if screen is not None else ()
            if entry.key == "impor" and screen is not None:
                screen.open_at(berkas=_changed_file(session, out))
                _settle(main)
            for view in views:
                screen_name = f"layar-{entry.key}-{view.replace(' ', '-')}"
                if screen_name == CREDIT:
                    continue  # of the first person there is nothing to see: pictures_of_list takes another
                if screen is not None:
                    screen.show_picture_view(view)
                made += _both_sizes(out, screen_name, main)
        made += pictures_of_list(out, main, _both_sizes, _settle)
        made += _dialogs(out, main)
        window = OwnPasswordWindow(session, jobs)
        window.new.take_phrase()
        made += _both_sizes(out, "kata-sandi-sendiri", window)
        window.is_over = True
        window.close()
        main.lock_screen()
        main.screen_lock.page.show_work("Mencetak", 3, 12)
        made += _both_sizes(out, "kunci-layar", main)
        jobs.stop()
        main.hide()
        main.deleteLater()
    finally:
        (out / _FILE).unlink(missing_ok=True)
        session.close()
    return made


def _changed_file(session: "Session", place: Path) -> str:
    """The office's own people as SIASN would send them, with cells that differ and one that is damaged."""
    from asn_desktop.domain.dua_orang import Tindakan
    from asn_desktop.services.exporting import export_pegawai
    from asn_desktop.services.output_place import Outputs
    from asn_desktop.services.second_person import by_reason

    path = place / _FILE
    reason = "Gambar layar dari kantor latihan"
    export_pegawai(session, path, saksi=by_reason(session, Tindakan.EKSPOR, reason))
    heading, *rows = path.read_text("utf-8-sig").splitlines()
    names = heading.split("|")
    changed = []
    for number, row in enumerate(rows):
        cells = row.split("|")
        for name, text in _CHANGED.get(number % 12, {}).items():
            cells[names.index(name)] = text
        changed.append("|".join(cells))
    Outputs(session.folder, ()).file(path, ".csv").write("\n".join([heading, *changed]).encode("utf-8-sig"))
    return str(path)


def _dialogs(out: Path, main: "MainWindow") -> list[Path]:
    """Dialogs over the window: keys, help, and the forms for people and trainings."""
    from asn_desktop.app.pictures_berkas import (
        dialogs_of_documents,
        dialogs_of_organisation,
        dialogs_of_records,
    )
    from asn_desktop.app.pictures_daftar import dialogs_of_lists
    from asn_desktop.app.pictures_jalan import dialogs_of_running_year
    from asn_desktop.app.pictures_mutu import dialogs_of_quality
    from asn_desktop.fields.pelatihan import PELATIHAN
    from asn_desktop.presenters.login import LoginState
    from asn_desktop.services.naskah import bagian_surat
    from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
    from asn_desktop.services.records import get_record, list_records
    from asn_desktop.views.dialogs.forgotten import ForgottenDialog
    from asn_desktop.views.dialogs.help import HelpDialog
    from asn_desktop.views.dialogs.restore_office import RestoreOfficeDialog
    from asn_desktop.views.dialogs.salvage import SalvageDialog
    from asn_desktop.views.dialogs.shortcuts import ShortcutsDialog
    from asn_desktop.views.screens.pegawai.dialog import PegawaiDialog
    from asn_desktop.views.screens.pegawai.restrict_dialog import RestrictDialog
    from asn_desktop.views.screens.pelatihan.dialog import PelatihanDialog
    from asn_desktop.views.screens.setelan.destroy_dialog import DestroyDialog
    from asn_desktop.views.screens.setelan.letters_page import TextDialog

    context = main.context
    person = get_record(main.session, "pegawai", pegawai_ids(main.session, PegawaiQuery())[0])
    course = list_records(main.session, PELATIHAN.key)[0]
    evaluasi = main.screen_of("evaluasi")
    destroying = DestroyDialog(context, main)
    destroying.begin()
    made: list[Path] = []
    for name, dialog in (
        *_about_users(main),
        *dialogs_of_lists(main),
        *dialogs_of_documents(main, person.id, str(person.values["nama"])),
        *dialogs_of_quality(main),
        *dialogs_of_records(main, person.id),
        *dialogs_of_organisation(main),
        *dialogs_of_running_year(main, person.id),
        ("teks-surat", TextDialog(context, bagian_surat(main.session)[0], None, main)),
        ("pintasan", ShortcutsDialog(main)),
        ("bantuan", HelpDialog(main, "evaluasi", evaluasi.shortcuts() if evaluasi else ())),
        ("lupa-kata-sandi", ForgottenDialog(LoginState(main.session.folder), main.jobs, main)),
        ("pegawai-baru", PegawaiDialog(context, parent=main)),
        ("pegawai", PegawaiDialog(context, record=person, parent=main)),
        ("batasi", RestrictDialog(context, person.id, str(person.values["nama"]), parent=main)),
        ("musnahkan", destroying),
        ("pelatihan", PelatihanDialog(context, pegawai_id=person.id, initial=course.values, parent=main)),
        ("pulihkan", RestoreOfficeDialog(main.session.folder, context.jobs, main)),
        ("selamatkan", SalvageDialog(main.session.folder, context.jobs, main)),
    ):
        dialog.show()
        made.append(_save(out / f"dialog-{name}.png", dialog))
        dialog.done(0)
    return made


def _about_users(main: "MainWindow") -> Iterator[tuple[str, "Dialog"]]:
    """The dialogs of an Admin kunci, with a phrase and a code of no office."""
    from asn_desktop.presenters.new_password import OwnPasswordWords
    from asn_desktop.presenters.users import give_up_choices, removal_words
    from asn_desktop.services.users import RecoverySheet
    from asn_desktop.views.dialogs.recovery_sheet import RecoverySheetDialog
    from asn_desktop.views.screens.setelan.new_key_dialog import NewKeyDialog
    from asn_desktop.views.screens.setelan.password_dialog import PasswordDialog
    from asn_desktop.views.screens.setelan.phrase_dialog import PhraseDialog
    from asn_desktop.views.screens.setelan.user_dialogs import GiveUpDialog, NewUserDialog

    session, jobs = main.session, main.jobs
    sheet = RecoverySheet(
        "PEMERINTAH KABUPATEN TIRTA JAYA", "9c41d07e2ab3", tuple(_CODE.split()), session.clock(), "siti", ()
    )
    yield "pengguna-baru", NewUserDialog(main.context, main)
    yield "lepas-peran", GiveUpDialog("siti", give_up_choices("siti", "budi", ()), main)
    yield "kalimat", PhraseDialog(session, "budi", "molekul nafas bistik prisma", jobs, main)
    yield "hapus-pengguna", NewKeyDialog(
        "Hapus pengguna budi?", removal_words("budi"), "&Hapus pengguna", main
    )
    yield "lembar-pemulihan", RecoverySheetDialog(session, sheet, jobs, main)
    yield "kata-sandi", PasswordDialog(jobs, OwnPasswordWords(session), main)


def _both_sizes(out: Path, name: str, widget: QWidget) -> list[Path]:
    made = []
    for width, height in SIZES:
        widget.resize(width, height)
        widget.show()
        made.append(_save(out / f"{name}-{width}x{height}.png", widget))
    return made


def _save(path: Path, widget: QWidget) -> Path:
    _settle(widget)
    bytes_of = QBuffer()
    bytes_of.open(QBuffer.OpenModeFlag.WriteOnly)
    widget.grab().save(bytes_of, "PNG")
    Outputs(None).file(path, ".png").write(bytes(bytes_of.data().data()))
    return path


def _settle(widget: QWidget) -> None:
    """Let pauses after typing, jobs, pages of lists and layouts come to rest: two quiet pauses running."""
    loop = QEventLoop()
    runner = getattr(widget, "jobs", None)
    clock = QElapsedTimer()
    clock.start()
    pause, quiet = 450, 0
    while quiet < 2 and clock.elapsed() < _LONGEST_WAIT_MS:
        QTimer.singleShot(pause, loop.quit)
        loop.exec()
        quiet = 0 if runner is not None and runner.is_busy() else quiet + 1
        pause = 150
    QCoreApplication.sendPostedEvents()
