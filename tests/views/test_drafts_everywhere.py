"""In every form: what was typed lies in the data three seconds later, and at once at the lock and on leaving.

A draft in the data survives kill -9 (tests/db/test_durability.py; the torture ``jendela`` for the window).
"""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.spec import Kind
from asn_desktop.services.drafts import drafts
from asn_desktop.services.session import Session
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.editors import input_of
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.evaluasi.screen import EvaluasiScreen
from asn_desktop.views.screens.pegawai.dialog import PegawaiDialog
from asn_desktop.views.screens.pelatihan.dialog import PelatihanDialog
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from asn_desktop.views.screens.skp.screen import SkpScreen
from asn_desktop.views.shell.main_window import MainWindow
from tests.offices import open_folder
from tests.pages.base import bring_to_front, click, find_input, type_text
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.views.shell_window import NOW

PROMISE_S = 3.0
MARK = "987"  # passes for a text, a number and the beginning of a date


@pytest.fixture
def kantor(office: Session) -> kantor_kecil.Kantor:
    made = kantor_kecil.isi(office)
    kantor_kecil.skp_ditetapkan(office, made.kasubbag)
    kantor_kecil.skp_ditetapkan(office, made.rahmat)
    return made


@pytest.fixture
def full(qtbot: QtBot, office: Session, jobs: JobRunner, kantor: kantor_kecil.Kantor) -> Iterator[MainWindow]:
    """The real window in a filled office."""
    made = MainWindow(office, jobs, "KECAMATAN TIRTA HULU", lambda: NOW)
    qtbot.addWidget(made)
    made.context.set_periode(2026, JenisPeriode.AKHIR)
    bring_to_front(qtbot, made)
    yield made
    made._closed = True


def fields_of_screens(qtbot: QtBot, main: MainWindow, kantor: kantor_kecil.Kantor) -> dict[str, QWidget]:
    """One field of each screen that is a form, ready to be typed into."""
    found: dict[str, QWidget] = {}
    for key, target in (
        ("skp", {"pegawai_id": kantor.sekar}),
        ("evaluasi", {"pegawai_id": kantor.rahmat}),
        ("setelan", {}),
    ):
        main.navigate(key, target)
        settle(qtbot, main.jobs)
        screen = main.current_screen()
        if isinstance(screen, SkpScreen):
            if not screen.is_editing:
                click(screen, "Mulai SKP kosong")
                settle(qtbot, main.jobs)
            click(screen, "Tambah hasil kerja")
            settle(qtbot, main.jobs)
            found["skp"] = next(iter(screen.editing.goals.cards.values())).rhk
        elif isinstance(screen, EvaluasiScreen):
            found["evaluasi"] = next(iter(screen.editing.work.realisasi.values()))[0]
        elif isinstance(screen, SetelanScreen):
            found["kantor"] = find_input(screen.page_of("profil"), "Nama instansi")
    assert set(found) == {"skp", "evaluasi", "kantor"}
    return found


def dialogs(main: MainWindow, kantor: kantor_kecil.Kantor) -> dict[str, RecordDialog]:
    """A form for a new record of every type."""
    made: dict[str, RecordDialog] = {}
    for kind in ALL_RECORD_TYPES:
        if kind.single:
            continue
        if kind.key == "pegawai":
            made[kind.key] = PegawaiDialog(main.context, parent=main)
        elif kind.key == "pelatihan":
            made[kind.key] = PelatihanDialog(main.context, pegawai_id=kantor.sekar, parent=main)
        else:
            made[kind.key] = RecordDialog(
                main.context, kind, parent_id=kantor.sekar if kind.parent else None, parent=main
            )
    return made


def field_of(dialog: RecordDialog) -> QWidget:
    """The first field that takes letters; what is typed to look for a person is no value yet."""
    for spec, widget in dialog.form.fields():
        field = None if spec.kind is Kind.RECORD else input_of(widget)
        if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly():
            return field
    raise LookupError(dialog.windowTitle())


def kept(session: Session) -> dict[str, str]:
    """The drafts in the data, by form."""
    return {made.form: made.data for made in drafts(session)}


def test_endless_typing_is_never_more_than_three_seconds_ahead_of_the_disk(
    qtbot: QtBot, full: MainWindow, kantor: kantor_kecil.Kantor
) -> None:
    fields = fields_of_screens(qtbot, full, kantor)
    forms = dialogs(full, kantor)
    fields |= {key: field_of(dialog) for key, dialog in forms.items()}
    before = kept(full.session)  # of the screens that were left
    for dialog in forms.values():
        dialog.show()
    began: dict[str, float] = {}
    seen: dict[str, float] = {}
    slowest = 0.0  # typing into all of them and looking takes its time on a busy machine
    end = time.monotonic() + 5 * PROMISE_S
    while time.monotonic() < end and len(seen) < len(fields):
        start = time.monotonic()
        for key, field in fields.items():
            began.setdefault(key, time.monotonic())
            if key not in seen:
                type_text(field, MARK[0])
        qtbot.wait(20)
        now = time.monotonic()
        for key, data in kept(full.session).items():
            if before.get(key) != data:
                seen.setdefault(key, now)
        slowest = max(slowest, time.monotonic() - start)
    took = {key: round(seen.get(key, float("inf")) - began[key], 1) for key in fields}
    assert {key: late for key, late in took.items() if late > PROMISE_S + 2 * slowest} == {}, slowest
    for dialog in forms.values():
        dialog.form.forget_draft()
        Dialog.done(dialog, 0)
    settle(qtbot, full.jobs)


@pytest.mark.parametrize(
    "way",
    [
        "lock_screen",
        "close",
        *(pytest.param(way, marks=pytest.mark.slow) for way in ("_leave", "switch_user")),
    ],
)
def test_every_form_is_kept_at_the_lock_and_at_every_way_out(
    qtbot: QtBot, full: MainWindow, kantor: kantor_kecil.Kantor, way: str
) -> None:
    fields = fields_of_screens(qtbot, full, kantor)
    forms = dialogs(full, kantor)
    fields |= {key: field_of(dialog) for key, dialog in forms.items()}
    for dialog in forms.values():
        dialog.show()
    for field in fields.values():
        type_text(field, MARK[0])
    folder = full.session.folder
    if way == "lock_screen":
        full.lock_screen()
        settle(qtbot, full.jobs)
        assert set(kept(full.session)) >= set(fields)
    else:
        with qtbot.waitSignal(full.closed, timeout=20_000):
            getattr(full, way)()
        with open_folder(folder) as again:
            assert set(kept(again)) >= set(fields)
    for dialog in forms.values():
        if isValid(dialog):
            Dialog.done(dialog, 0)
    qtbot.waitUntil(lambda: not full.jobs.is_busy(), timeout=10_000)
