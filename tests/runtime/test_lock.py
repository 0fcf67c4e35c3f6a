"""One program per data folder, and a crash leaves no lock behind."""

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest

from asn_desktop.runtime import lock as module
from asn_desktop.runtime.lock import AppLock, Held

_HOLD = (
    "import sys; from asn_desktop.runtime.lock import AppLock; from pathlib import Path; "
    "lock = AppLock(Path(sys.argv[1])); lock.acquire(); print('held', flush=True); sys.stdin.read()"
)


def _other_program(folder):
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "held\n"
    return other


def test_the_second_comer_hears_who_and_since_when(tmp_path):
    first, second = AppLock(tmp_path), AppLock(tmp_path)
    first.acquire(datetime(2026, 11, 22, 1, 30, tzinfo=UTC))
    with pytest.raises(Held) as refused:
        second.acquire()
    assert refused.value.holder.since == datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
    assert refused.value.holder.machine in str(refused.value)
    assert str(refused.value).startswith(f"Data di folder {tmp_path} sedang dibuka ")
    assert "-11-2026 pukul " in str(refused.value)
    assert first.held
    assert not second.held
    second.release()
    first.release()
    with second:
        assert second.held
    assert not second.held


def test_a_crash_leaves_no_lock(tmp_path):
    with _other_program(tmp_path) as other:
        with pytest.raises(Held):
            AppLock(tmp_path).acquire()
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        mine = AppLock(tmp_path)
        mine.acquire()
        mine.release()
        other.stdin.close()


@pytest.mark.parametrize("content", ["", "{", "{}", '{"machine": "a", "user": "b", "since": "kapan"}', "[]"])
def test_an_unreadable_note_about_the_holder_does_not_matter(tmp_path, content):
    with AppLock(tmp_path):
        (tmp_path / "app.lock.info").write_text(content)
        with pytest.raises(Held, match="program lain") as refused:
            AppLock(tmp_path).acquire()
        assert refused.value.holder is None


def test_it_may_be_given_back_by_another_thread(tmp_path):
    mine = AppLock(tmp_path)
    mine.acquire()
    thread = threading.Thread(target=mine.release)
    thread.start()
    thread.join()
    assert not mine.held
    AppLock(tmp_path).acquire()


def test_a_machine_without_user_names(tmp_path, monkeypatch):
    def nobody():
        raise OSError("no user")

    monkeypatch.setattr(module.getpass, "getuser", nobody)
    with AppLock(tmp_path), pytest.raises(Held, match="pengguna lain"):
        AppLock(tmp_path).acquire()


def test_links_in_the_place_of_the_lock_spare_what_they_point_to(tmp_path):
    victim = tmp_path / "surat.txt"
    victim.write_text("isi penting")
    (tmp_path / "app.lock.info").symlink_to(victim)
    with AppLock(tmp_path):
        pass
    assert victim.read_text() == "isi penting"
    (tmp_path / "app.lock").unlink(missing_ok=True)
    (tmp_path / "app.lock").symlink_to(victim)
    with pytest.raises(OSError, match="link"):
        AppLock(tmp_path).acquire()
    assert victim.read_text() == "isi penting"
