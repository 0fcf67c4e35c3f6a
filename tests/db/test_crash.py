"""Killed programs and two writers at once: nothing acknowledged is lost, torn or counted twice."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from asn_desktop.db.database import Database
from tests import offices

ROOT = Path(__file__).resolve().parents[2]
KILLS = 20


def start(*arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.db.saver", *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def acknowledged(program, seconds):
    """What a child said was saved until it was killed."""
    program.stdin.write("mulai\n")
    program.stdin.flush()
    word, child = program.stdout.readline().split()
    assert word == "siap"
    time.sleep(seconds)
    os.kill(int(child), signal.SIGKILL)
    said = []
    while (line := program.stdout.readline()) != "akhir\n":
        said.append(line.strip())
    return [identifier for identifier in said if len(identifier) == 36]


@pytest.mark.slow  # tests/torture/test_samples.py kills through the services, in every run
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are how Linux does it")
def test_killed_while_saving(office_folder):
    pick = random.Random(20)
    program = start(office_folder, offices.keys_text())
    promised = []
    for _ in range(KILLS):
        promised += acknowledged(program, pick.uniform(0.0, 0.08))
    program.communicate()
    database = Database.open(office_folder, offices.data_keys(), clock=offices.StepClock())
    try:
        found = database.check()
        assert found.problems == ()
        with database.read() as tx:
            stored = tx.rows("unit_kerja", promised)
            count = tx.connection.exec_driver_sql
            heads = count("SELECT count(*) FROM unit_kerja WHERE urutan = 0").scalar()
            parts = count("SELECT count(*) FROM unit_kerja WHERE induk_id IS NOT NULL").scalar()
            events = count("SELECT count(*) FROM event WHERE record_type = 'unit_kerja'").scalar()
    finally:
        database.close()
    assert promised
    assert set(stored) == set(promised)
    assert (parts, events) == (heads * 3, heads * 4)
    assert heads - len(promised) <= KILLS  # at most the one save that was cut between commit and saying so


@pytest.mark.slow  # as above
def test_two_programs_count_together(office_folder):
    with offices.open_folder(office_folder) as session, session.db.write("isi", "uji") as tx:
        unit = tx.insert("unit_kerja", {"nama": "Penghitung", "urutan": 0})
    each = 100
    programs = [start(office_folder, offices.keys_text(), unit, each) for _ in range(2)]
    assert [program.communicate(timeout=60)[0].strip() for program in programs] == ["selesai", "selesai"]
    with offices.open_folder(office_folder) as session:
        with session.db.read() as tx:
            row = tx.row("unit_kerja", unit)
        assert (row["urutan"], row["version"]) == (2 * each, 2 * each + 1)
        assert session.db.check().problems == ()
