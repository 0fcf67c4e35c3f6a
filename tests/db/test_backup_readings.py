"""Backups that stay are read in full before one goes, but not all of them again for each new one."""

from datetime import timedelta
from pathlib import Path

import pytest

from asn_desktop.db import backup
from asn_desktop.domain.rotasi import PALING_SEDIKIT
from tests import offices
from tests.db.test_backup import AT, flipped, make


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were read in full."""
    found: list[Path] = []
    real = backup.is_whole_backup

    def noted(path: Path) -> bool:
        found.append(path)
        return real(path)

    monkeypatch.setattr(backup, "is_whole_backup", noted)
    return found


def _another(folder: Path, number: int, readings: backup.Readings) -> tuple[str, ...]:
    at = AT + timedelta(days=90 * number)
    make(folder, at=at)
    return backup.rotate(folder / "cadangan", offices.data_keys(), at, readings)


def test_each_rotation_reads_what_is_new_until_the_readings_are_old(
    office_folder: Path, read: list[Path]
) -> None:
    readings = backup.Readings(good_for=3)
    for number in range(14):
        assert _another(office_folder, number, readings) == ()
    assert read == [], "nothing may go yet: nothing is read"
    counts = []
    for number in range(14, 18):
        before = len(read)
        assert len(_another(office_folder, number, readings)) == 1
        counts.append(len(read) - before)
    assert counts == [PALING_SEDIKIT, 1, 1, PALING_SEDIKIT - 2]


def test_one_that_changed_since_it_was_read_is_read_again(office_folder: Path, read: list[Path]) -> None:
    readings = backup.Readings()
    for number in range(15):
        _another(office_folder, number, readings)
    rotted = backup.list_backups(office_folder / "cadangan")[-1]
    rotted.write_bytes(flipped(rotted.read_bytes(), 9000))
    read.clear()
    _another(office_folder, 15, readings)
    assert rotted in read
    assert rotted.exists()
