"""Nothing is called saved before it is on the disk; a failing disk loses nothing that was called saved."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from asn_desktop.db.database import Database
from tests import offices

ROOT = Path(__file__).resolve().parents[2]
CALLS = "fsync,fdatasync,pwrite64,unlink,unlinkat,write"


def can_trace():
    """Whether this computer lets a program be watched."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not can_trace(), reason="strace is not installed or not allowed here")


def save_under(folder, count, *options):
    """What the saving program said, and the calls it made."""
    log = folder.parent / "panggilan.txt"
    told = subprocess.run(
        [
            "strace",
            "-f",
            "-y",
            "-s",
            "64",
            "-o",
            str(log),
            *options,
            sys.executable,
            "-m",
            "tests.db.saver",
            str(folder),
            offices.keys_text(),
            "simpan",
            str(count),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return told.stdout.split("\n")[:-1], log.read_text(errors="replace").splitlines(), told.stderr


def test_saved_is_said_only_after_the_last_sync(office_folder):
    said, calls, _ = save_under(office_folder, 3, "-e", f"trace={CALLS}")
    assert [len(line) for line in said] == [36] * 3
    since: list[str] = []
    promises = 0
    for call in calls:
        if re.search(r'write\(1<[^>]*>, "[0-9a-f-]{36}', call):
            promises += 1
            last_write = max(
                place for place, line in enumerate(since) if "pwrite64" in line and "asn.db>" in line
            )
            last_sync = max(
                place for place, line in enumerate(since) if "sync(" in line and "asn.db>" in line
            )
            unlinked = max(
                place for place, line in enumerate(since) if "unlink" in line and "asn.db-journal" in line
            )
            folder_sync = max(
                place for place, line in enumerate(since) if "sync(" in line and f"{office_folder}>" in line
            )
            assert last_write < last_sync < unlinked < folder_sync
            since = []
        since.append(call)
    assert promises == 3


SELDOM = pytest.mark.slow


@pytest.mark.parametrize("place", [1, 4, pytest.param(2, marks=SELDOM), pytest.param(9, marks=SELDOM)])
@pytest.mark.parametrize(("call", "error"), [("fsync,fdatasync", "EIO"), ("pwrite64", "ENOSPC")])
def test_a_failing_call_loses_nothing(office_folder, call, error, place):
    said, calls, complaints = save_under(
        office_folder, 3, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={place}"
    )
    assert any("(INJECTED)" in line for line in calls)
    assert "Traceback" not in complaints
    promised = [line for line in said if len(line) == 36]
    refused = [line for line in said if len(line) != 36]
    assert all(re.fullmatch(r"(gagal|tolak) (cakram|penuh|hanya_baca|tidak_ada)", line) for line in refused)
    database = Database.open(office_folder, offices.data_keys(), clock=offices.StepClock())
    try:
        assert database.check().problems == ()
        with database.read() as tx:
            assert set(tx.rows("unit_kerja", promised)) == set(promised)
    finally:
        database.close()
