"""Removing a user changes the key of everything; whenever the power fails, one known set of keys opens it."""

import shutil
import subprocess
import sys
import textwrap
import threading

import pytest

from asn_desktop.db import backup as backups
from asn_desktop.db import chain, keys, rotation
from asn_desktop.db import engine as engines
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain.peran import Peran
from asn_desktop.services import records, users
from asn_desktop.services import rotation as rotations
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen, ServiceError, StorageError
from asn_desktop.services.jejak_periksa import anchor_findings
from asn_desktop.services.work import Cancelled, Work
from tests import offices

BUDI = "kata sandi si budi"


def opened(folder, user=offices.USER, password=offices.PASSWORD):
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


def stored(folder, name="kunci.json"):
    return parse_key_file((folder / name).read_bytes())


@pytest.fixture
def two(office_folder):
    """A closed office with siti (admin kunci) and Budi (petugas) and one unit kerja."""
    with offices.open_folder(office_folder) as session:
        sessions.verify_recovery_code(session, offices.template()[2])
        users.add_user(
            session, "Budi", [Peran.PETUGAS], password=BUDI, sekali_pakai=False, melepas=Peran.PETUGAS
        )
    with opened(office_folder, "Budi", BUDI) as session:
        records.save_record(session, "unit_kerja", {"nama": "Seksi Uji"})
    return office_folder


def test_a_removed_user_is_out_and_everybody_else_is_not(two):
    old_files = {name: (two / name).read_bytes() for name in ("kunci.json", "kunci.bak")}
    old_ring = offices.template()[1]
    with opened(two) as session:
        head = session.db.check().audits
        rotations.remove_user(session, "budi", alasan="pindah tugas")
        assert session.ring.data_key != old_ring.data_key
        assert session.db.check().problems == ()
        assert session.db.check().audits == head + 1
        assert sessions.check_key_file(session) == ()
        with session.db.read() as tx:
            row = tx.connection.exec_driver_sql(
                "SELECT action, subject, alasan, actor FROM audit ORDER BY seq DESC LIMIT 1"
            ).fetchone()
        assert tuple(row) == ("pengguna.hapus", "Budi", "pindah tugas", "siti")
        users.add_user(session, "Cici", [Peran.AUDITOR])  # the open session works on
    assert sorted(p.name for p in two.iterdir() if not p.name.startswith("app.lock")) == [
        "asn.db",
        "cadangan",
        "jejak.kepala",
        "kunci.bak",
        "kunci.json",
    ]
    assert not any(slot.user == "Budi" for slot in stored(two).slots)
    with pytest.raises(CannotOpen) as error:
        opened(two, "Budi", BUDI)
    assert error.value.cause == "kata_sandi"
    with opened(two) as session:
        sessions.verify_recovery_code(session, offices.template()[2])  # the paper in the safe is still good
    for name, content in old_files.items():  # his copy of the old key file, put back by force
        (two / name).write_bytes(content)
    ring, _ = keys.open_with_password(stored(two), "Budi", BUDI)
    with pytest.raises(KnownError):
        engines.connect(two / "asn.db", ring.data_keys().db)
    with pytest.raises(CannotOpen):
        opened(two, "Budi", BUDI)


def test_the_trail_keeps_its_hashes_and_gets_new_seals(two):
    def trail(key):
        connection = engines.connect(two / "asn.db", key.db)
        try:
            rows = connection.execute("SELECT seq, hash, mac FROM audit ORDER BY seq").fetchall()
            return rows, chain.fault_of(connection, key.audit)
        finally:
            connection.close()

    before, fault = trail(offices.data_keys())
    assert fault == (len(before), None)
    with opened(two) as session:
        rotations.remove_user(session, "Budi")
        fresh = session.ring.data_keys()
    after, fault = trail(fresh)
    assert fault[1] is None
    assert [row[:2] for row in after[: len(before)]] == [row[:2] for row in before]
    assert all(old[2] != new[2] for old, new in zip(before, after, strict=False))
    connection = engines.connect(two / "asn.db", fresh.db)
    assert (
        chain.fault_of(connection, offices.data_keys().audit)[1] == 1
    )  # the old seal proves nothing any more
    with pytest.raises(engines.DriverError, match="append-only"):
        connection.execute("UPDATE audit SET actor = 'x'")
    connection.close()


def test_the_backup_before_it_is_pinned_and_opens_with_the_old_keys(two, tmp_path):
    with opened(two) as session:
        rotations.remove_user(session, "Budi")
    made = [path for path in (two / "cadangan").iterdir() if "sebelum-ganti-kunci" in path.name]
    assert len(made) == 1
    assert backups.look_at(made[0], offices.data_keys()).state is backups.State.VERIFIED
    with opened(two) as session:
        for _ in range(3):
            rotations.renew_keys(session, alasan="kata sandi terlihat")
        assert session.db.check().problems == ()
    opened(two).close()


class Stop:
    """Asks to stop at one step of the work, and remembers all."""

    def __init__(self, at):
        self.at, self.steps = at, []

    def work(self):
        return Work(self._step, lambda: len(self.steps) > self.at)

    def _step(self, done, total, text):
        self.steps.append((done, total, text))


@pytest.mark.parametrize("at", [0, 1])
def test_stopped_before_the_last_step_nothing_has_happened(two, at):
    stop = Stop(at)
    with opened(two) as session:
        before, audits = stored(two), session.db.check().audits
        with pytest.raises(Cancelled):
            rotations.remove_user(session, "Budi", stop.work())
        assert len(stop.steps) == at + 1
        assert stored(two) == before
        assert session.db.check().audits == audits
        assert not [path for path in two.iterdir() if "baru" in path.name]
        users.set_roles(session, "Budi", [Peran.PETUGAS, Peran.AUDITOR])  # it can be worked on
    opened(two, "Budi", BUDI).close()


def test_the_last_step_says_that_it_cannot_be_stopped(two):
    stop = Stop(at=9)
    with opened(two) as session:
        rotations.renew_keys(session, stop.work())
    assert [step[:2] for step in stop.steps] == [(0, 3), (1, 3), (2, 3)]
    assert "tidak dapat dihentikan" in stop.steps[2][2]


def test_without_a_backup_it_is_not_begun(two, monkeypatch):
    with opened(two) as session:
        monkeypatch.setattr(session.db, "backup", _full)
        with pytest.raises(StorageError, match="tidak dimulai"):
            rotations.remove_user(session, "Budi")
    opened(two, "Budi", BUDI).close()


def _full(*given):
    raise StorageError("penuh")


def test_who_cannot_be_removed(two):
    with opened(two) as session:
        before = stored(two)
        for user, match in (("siti", "Diri sendiri"), ("siapa", "tidak ada")):
            with pytest.raises(ServiceError, match=match):
                rotations.remove_user(session, user)
        users.set_roles(session, "Budi", [Peran.ADMIN_KUNCI])
        users.issue_recovery_code(session)  # not proved: both administrators are needed now
        with pytest.raises(ServiceError, match="terlalu sedikit"):
            rotations.remove_user(session, "Budi")
        assert stored(two).users == before.users
        assert not (two / "cadangan").exists()


STEPS = """
import os, sys, threading
from pathlib import Path
from asn_desktop.db import database, rotation as files
from asn_desktop.services import key_store, rotation, session as sessions
from asn_desktop.runtime import atomic
folder, user, password, wanted = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
count = 0
def step(name):
    global count
    count += 1
    if count == wanted:
        os._exit(9)
def around(module, name):
    real = getattr(module, name)
    def wrapped(*args, **more):
        step("before " + name)
        found = real(*args, **more)
        step("after " + name)
        return found
    setattr(module, name, wrapped)
s = sessions.open_office(folder, user, password)
for module, name in ((files, "make_copy"), (files, "_reseal"), (files, "_verify"), (files, "put_in_place"),
                     (files, "sync_file"), (database, "sync_folder"), (rotation, "atomic_write"),
                     (rotation, "settle"), (key_store, "atomic_write"), (files, "clear_leftovers"),
                     (atomic, "_replace")):
    around(module, name)
rotation.remove_user(s, "Budi")
print(count)
"""


def run(folder, wanted):
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            textwrap.dedent(STEPS),
            str(folder),
            offices.USER,
            offices.PASSWORD,
            str(wanted),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode in (0, 9), told.stderr
    return told


@pytest.mark.timeout(900)
@pytest.mark.parametrize("stride", [13, pytest.param(1, marks=pytest.mark.slow)])
def test_killed_at_any_step_the_data_opens_with_the_old_or_the_new_keys(two, tmp_path, stride):
    whole = tmp_path / "selesai"
    shutil.copytree(two, whole)
    steps = int(run(whole, 0).stdout)
    assert steps > 25
    seen = []
    for wanted in range(1, steps + 1, stride):
        folder = tmp_path / f"langkah-{wanted}"
        shutil.copytree(two, folder)
        assert run(folder, wanted).returncode == 9
        swapped = not _opens(folder / "asn.db", offices.db_key())
        if wanted % 2:  # the removed one is the first to come back
            with _either(swapped):
                opened(folder, "Budi", BUDI).close()
        with opened(folder) as session:
            assert session.db.check().problems == ()
            assert sessions.check_key_file(session) == ()
            assert anchor_findings(session) == ()
            assert records_of(session) == ["Seksi Uji"]
            removed = not any(slot.user == "Budi" for slot in stored(folder).slots)
            assert removed == swapped
        left = {p.name for p in folder.iterdir()} - {"app.lock", "app.lock.txt", "app.lock.json"}
        assert {name for name in left if not name.startswith((".", "app.lock"))} == {
            "asn.db",
            "cadangan",
            "jejak.kepala",
            "kunci.bak",
            "kunci.json",
        }
        with _either(removed):
            opened(folder, "Budi", BUDI).close()
        seen.append(swapped)
        shutil.rmtree(folder)
    assert seen == sorted(seen), "from one step on the new keys open, and never again the old ones"
    assert {True, False} == set(seen)


def records_of(session):
    with session.db.read() as tx:
        return [row[0] for row in tx.connection.exec_driver_sql("SELECT nama FROM unit_kerja")]


def _opens(path, key):
    try:
        engines.connect(path, key).close()
    except KnownError:
        return False
    return True


class _either:  # noqa: N801 - reads as a word
    """Refused as a wrong password when he is out, opened when he is not."""

    def __init__(self, refused):
        self.refused = refused

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if self.refused:
            assert isinstance(error, CannotOpen)
            assert error.cause == "kata_sandi"
            return True
        return False


@pytest.mark.parametrize("where", ["_reseal", "_verify", "put_in_place"])
@pytest.mark.parametrize("error", [OSError(28, "voll"), KnownError(Cause.DISK)])
def test_a_failure_before_the_swap_changes_nothing_and_the_session_goes_on(two, monkeypatch, where, error):
    def fail(*args):
        raise error

    with opened(two) as session:
        audits = session.db.check().audits
        monkeypatch.setattr(rotation, where, fail)
        with pytest.raises(StorageError) as told:
            rotations.remove_user(session, "Budi")
        assert told.value.cause in ("penuh", "cakram")
        monkeypatch.undo()
        assert session.db.check().audits == audits
        assert session.db.check().problems == ()
        assert sessions.check_key_file(session) == ()
        users.set_roles(session, "Budi", [Peran.PENILAI])
    opened(two, "Budi", BUDI).close()
    with opened(two) as session:
        rotations.remove_user(session, "Budi")


def test_keys_that_cannot_be_written_after_the_swap_are_found_at_the_next_login(two, monkeypatch):
    def full(folder, key_file, ring):
        raise OSError(28, "voll")

    with opened(two) as session:
        monkeypatch.setattr(rotations, "settle", full)
        rotations.remove_user(session, "Budi")  # he is out: to tell a failure would not be true
        monkeypatch.undo()
        assert (two / "kunci.baru").exists()
        assert [row.user for row in users.list_users(session)] == ["siti"]  # the session knows the new keys
    with pytest.raises(CannotOpen) as error:
        opened(two, "Budi", BUDI)
    assert error.value.cause == "kata_sandi"
    with opened(two) as session:
        assert sessions.check_key_file(session) == ()
    assert not (two / "kunci.baru").exists()


def test_a_copy_that_differs_is_never_put_in_place(two, monkeypatch):
    real = rotation._reseal

    def lossy(unfinished, new, head, new_id):
        connection = engines.connect(unfinished, new.db)
        connection.execute("UPDATE unit_kerja SET nama = 'lain'")
        connection.close()
        real(unfinished, new, head, new_id)

    monkeypatch.setattr(rotation, "_reseal", lossy)
    with opened(two) as session:
        with pytest.raises(StorageError) as error:
            rotations.remove_user(session, "Budi")
        assert error.value.cause == "rusak"
        assert records_of(session) == ["Seksi Uji"]
    assert not rotation.unfinished_of(two / "asn.db").exists()


def test_nobody_writes_behind_the_copy(two, monkeypatch):
    real, outcome = rotation._verify, []

    with opened(two) as session:

        def other():
            try:
                with session.db.write("uji", "siti") as tx:
                    tx.insert("unit_kerja", {"nama": "Susulan"})
                outcome.append("written")
            except StorageError as error:
                outcome.append(error.cause)

        def slow(*args):
            thread = threading.Thread(target=other)
            thread.start()
            threads.append(thread)
            real(*args)

        threads = []
        monkeypatch.setattr(rotation, "_verify", slow)
        rotations.remove_user(session, "Budi")
        threads[0].join()
        assert outcome == ["sibuk"]
        assert records_of(session) == ["Seksi Uji"]
        with session.db.write("uji", "siti") as tx:
            tx.insert("unit_kerja", {"nama": "Sesudah"})
        assert records_of(session) == ["Seksi Uji", "Sesudah"]
