"""A sample of every torture, in less than 90 seconds together; ``make torture`` runs them whole."""

import sys

import pytest

from asn_desktop.db import chain
from asn_desktop.services.records import delete_record
from tests.torture import (
    canary,
    churn,
    clocks,
    contending,
    damage,
    drills,
    fuzzing,
    ground,
    killing,
    points,
    tampering,
    window_tale,
)
from tests.torture.run import SAMPLED, given_to

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are how Linux does it")


def sample(torture, name, folder):
    """Run it small; its faults are the message."""
    report = torture(folder / "kantor", **given_to(name, "sample"))
    assert report.faults == []
    return report.figures


def test_killed_while_saving(tmp_path):
    figures = sample(killing.torture, "kill", tmp_path)
    assert figures["kills"] == 5
    assert figures["acknowledged"] > 0


@pytest.mark.skipif(not points.can_trace(), reason="needs strace, and the right to watch programs")
def test_use_cases_survive_a_failing_disk(tmp_path):
    figures = sample(points.torture, "points", tmp_path)
    assert figures["strikes"] == 2 * len(SAMPLED)
    assert figures.get("not struck", 0) <= 2


def test_what_is_restored_is_what_was_backed_up(tmp_path):
    figures = sample(drills.torture, "drills", tmp_path)
    assert figures["restores"] == 3
    assert figures["actions"] > 1


def test_every_change_of_the_trail_is_found_and_named(tmp_path):
    figures = sample(tampering.torture, "tamper", tmp_path)
    assert figures["changes"] == figures["found and named"] > 200 * 30


def test_what_the_chain_alone_does_not_see():
    """Why heads are kept outside (backups, paper); docs/reliability.md says so and is mended with this."""
    rows = tampering.a_trail(50)
    assert chain.fault_of(tampering.table_of(rows[:40]), tampering.KEY) == (40, None)
    old = [(*row[:4], None, *row[5:7], None, None, None, *row[10:14], None, None, None) for row in rows]
    assert chain.fault_of(tampering.table_of(old), tampering.KEY) == (50, None)
    assert chain.head_of(tampering.table_of(old)) != chain.head_of(tampering.table_of(rows))


@pytest.mark.slow  # half a minute; the window's tale below looks through the same kinds of files each time
def test_no_file_holds_a_canary(tmp_path):
    assert sample(canary.torture, "canary", tmp_path)["commands"] == 14


def test_no_file_that_the_window_leaves_holds_one(tmp_path):
    figures = sample(window_tale.torture, "jendela", tmp_path)
    assert figures["temporary files seen"] == 0
    assert figures["drafts after the kill"] == 1


def test_a_canary_would_be_found_in_every_form(tmp_path):
    for number, (how, text) in enumerate(canary.patterns(canary.CANARIES["nama"])):
        (tmp_path / f"{number}.bin").write_bytes(b"x" * number + text + b"y")
        assert any(hit.startswith(f"{number}.bin") and how in hit for hit in canary.hits(tmp_path))
    (tmp_path / canary.NIP).mkdir()
    assert any("holds nip" in hit for hit in canary.hits(tmp_path))


def test_damaged_files_are_refused_by_a_known_cause(tmp_path):
    figures = sample(damage.torture, "damage", tmp_path)
    assert [figures[f"{name} files"] for name in ("unclean", "clean", "backup")] == [34, 34, 34]


def test_hostile_files_are_taken_in_or_refused(tmp_path):
    assert sample(fuzzing.torture, "fuzz", tmp_path)["files"] == 20


def test_two_programs_count_together(tmp_path):
    assert sample(contending.torture, "contend", tmp_path)["increments"] == 60


def test_a_jumping_clock_loses_nothing(tmp_path):
    assert sample(clocks.torture, "clocks", tmp_path)["logins"] == 6


def test_every_dialog_opens_and_closes(tmp_path):
    figures = sample(churn.torture, "dialogs", tmp_path)
    assert figures["opened"] == figures["kinds"]


def test_a_lost_save_would_be_found(tmp_path):
    place = ground.ground()
    said = [
        {"kind": "pelatihan", "id": place.pelatihan, "mark": 7},
        {"kind": "draft", "id": place.example, "mark": 8},
    ]
    with ground.opened(ground.copy_to(tmp_path / "kantor")) as session:
        assert len(killing.missing(session, said)) == 3


def test_a_torn_record_would_be_found(tmp_path):
    folder = ground.copy_to(tmp_path / "kantor")
    connection = ground.raw(folder)
    connection.execute("DELETE FROM pelatihan WHERE id = ?", (ground.ground().pelatihan,))
    connection.execute("INSERT INTO unit_kerja (id, version, nama) VALUES ('x', 1, 'Tanpa peristiwa')")
    connection.close()
    with ground.opened(folder) as session:
        found = set(ground.torn(session))
    assert found == {f"pelatihan {ground.ground().pelatihan}: no record", "unit_kerja x: no event"}


def test_before_and_after_are_told_apart(tmp_path):
    folder = ground.copy_to(tmp_path / "kantor")
    with ground.opened(folder) as session:
        before = ground.fingerprint(session)
    with ground.opened(folder) as session:
        assert ground.fingerprint(session) == before
        delete_record(session, "pelatihan", ground.ground().pelatihan)
        assert ground.fingerprint(session) != before


def test_calls_are_counted_by_name_and_kept_by_place(tmp_path):
    calls = [
        'write(1<pipe:[1]>, ""..., 3) = 3',
        f'write(5<{tmp_path}/a>, ""..., 3) = 3',
        f'unlink("{tmp_path}/b") = 0',
        "fsync(6</elsewhere>) = 0",
        "+++ exited with 0 +++",
    ]
    assert points.points_of(calls, tmp_path) == [points.Point("write", 2), points.Point("unlink", 1)]
    assert points.injection(points.Point("fsync", 3), "ENOSPC+")[1] == "inject=fsync:error=ENOSPC:when=3+"


@pytest.mark.parametrize("text", ["Penuh.\nLagi.", "OSError: No such file.", "Ruang simpan penuh"])
def test_what_is_not_one_sentence_is_a_fault(tmp_path, monkeypatch, text):
    monkeypatch.setattr(points, "Server", lambda: None)
    loop = points.Loop(tmp_path, points.Report("uji"))
    assert list(loop._sentence(text))
    assert not list(loop._sentence("Ruang simpan penuh; kosongkan ruang."))
