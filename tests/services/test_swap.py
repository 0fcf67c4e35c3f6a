"""The exchange of an office's files: together, finished after a cut, and nothing of others touched."""

import json
import shutil

import pytest

from asn_desktop.services import session as sessions
from asn_desktop.services import swap
from asn_desktop.services.backups import make_backup
from asn_desktop.services.errors import CannotOpen
from tests import offices


def contents(folder):
    """The head of the trail in the data: another file has another one."""
    with offices.open_folder(folder) as session:
        return session.db.check().head


def test_the_exchange_moves_everything_aside_together(tmp_path):
    names = ["asn.db", "asn.db-journal", "asn.db-wal", "asn.db-shm", "kunci.json", "kunci.bak"]
    for name in names:
        (tmp_path / name).write_text(f"lama {name}")
    (tmp_path / "baru").mkdir()
    for name in ("asn.db", "kunci.json", "kunci.bak"):
        (tmp_path / "baru" / name).write_text(f"baru {name}")
    swap.begin(tmp_path, swap.Swap("baru", "lama"))
    assert {path.name: path.read_text() for path in (tmp_path / "lama").iterdir()} == {
        name: f"lama {name}" for name in names
    }
    left = {path.name: path.read_text() for path in tmp_path.iterdir() if path.is_file()}
    assert left == {name: f"baru {name}" for name in ("asn.db", "kunci.json", "kunci.bak")}
    assert not (tmp_path / "baru").exists()


def test_what_a_killed_program_left_half_made_goes_at_the_next_opening(office_folder):
    with offices.open_folder(office_folder) as session:
        made = make_backup(session)
    side = office_folder / "pemulihan-20260302T010000Z"
    side.mkdir()
    (side / "asn.db").write_bytes(b"x" * 100)
    strange = office_folder / "pemulihan-2026-catatan"
    strange.mkdir()
    (strange / "surat.txt").write_text("milik orang")
    for ending in (".part", ".part-journal"):
        (made.parent / f"asn-000002-20260302T010000Z-rutin.cadangan{ending}").write_bytes(b"x")
    sessions.open_office(office_folder, offices.USER, offices.PASSWORD).close()
    assert not side.exists()
    assert (strange / "surat.txt").exists()
    assert list(made.parent.iterdir()) == [made]


def test_a_mark_of_nonsense_moves_nothing(office_folder):
    (office_folder / "pemulihan.json").write_text('{"new": "../../etc", "old": "x"}')
    before = contents(office_folder)
    sessions.open_office(office_folder, offices.USER, offices.PASSWORD).close()
    assert contents(office_folder) == before
    assert (office_folder / "pemulihan.json.rusak").exists()
    assert swap.finish_interrupted(office_folder) is False


def test_what_went_in_was_lost_by_a_power_cut_and_the_former_data_comes_back(office_folder):
    side, aside = "pemulihan-20261127T000000Z", "sebelum-pemulihan-20261127T000000Z"
    before = contents(office_folder)
    for name in (side, aside):
        (office_folder / name).mkdir()
    (office_folder / "asn.db").rename(office_folder / aside / "asn.db")
    (office_folder / "pemulihan.json").write_text(json.dumps({"new": side, "old": aside}))
    sessions.open_office(office_folder, offices.USER, offices.PASSWORD).close()
    assert contents(office_folder) == before


def test_the_side_folder_is_on_the_disk_before_the_mark(tmp_path, monkeypatch):
    (tmp_path / "baru").mkdir()
    (tmp_path / "baru" / "asn.db").write_text("baru")
    synced = []
    monkeypatch.setattr(swap, "sync_folder", lambda folder: synced.append(folder.name))
    monkeypatch.setattr(swap, "atomic_write", lambda path, content: synced.append(path.name))
    swap.begin(tmp_path, swap.Swap("baru", "lama"))
    assert synced[: synced.index("pemulihan.json")] == ["baru", tmp_path.name]


def test_folders_of_people_stay_and_a_wrong_password_clears_nothing(office_folder):
    of_people = office_folder / "pemulihan-2025-arsip"
    of_people.mkdir()
    shutil.copyfile(office_folder / "asn.db", of_people / "asn.db")
    left = office_folder / "pemulihan-20260302T010000Z"
    left.mkdir()
    with pytest.raises(CannotOpen):
        sessions.open_office(office_folder, offices.USER, "salah sekali", clock=offices.later_clock())
    assert left.exists()
    sessions.open_office(office_folder, offices.USER, offices.PASSWORD, clock=offices.later_clock()).close()
    assert not left.exists()
    assert (of_people / "asn.db").exists()


@pytest.mark.parametrize("name", ["asn.db", "kunci.json", "app.lock"])
def test_files_that_are_only_links_are_refused(office_folder, tmp_path, name):
    (office_folder / name).touch()
    (office_folder / name).rename(tmp_path / name)
    (office_folder / name).symlink_to(tmp_path / name)
    with pytest.raises(CannotOpen, match="tautan"):
        sessions.open_office(office_folder, offices.USER, offices.PASSWORD)
