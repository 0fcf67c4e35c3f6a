"""Backups are made by the backup API, checked before they get their name, and never lost to rotation."""

import re
import shutil
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.db import backup, check
from asn_desktop.db import engine as engines
from asn_desktop.db.errors import Cause, KnownError
from tests import offices
from tests.builders import a_pegawai

AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def contents(path):
    connection = engines.connect(path, offices.db_key())
    try:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'cari%' ORDER BY name"
            )
        ]
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables}
    finally:
        connection.close()


def test_a_backup_opens_and_equals_what_was_committed(office):
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 200)])
    made = office.db.backup("rutin")
    assert re.fullmatch(r"asn-000001-\d{8}T\d{6}Z-rutin\.db", made.name)
    assert contents(made) == contents(office.folder / "asn.db")
    assert not made.read_bytes().startswith(b"SQLite format 3")
    connection = engines.connect(made, offices.db_key(), query_only=True)
    assert check.check_connection(connection).problems == ()
    connection.close()
    assert sorted(path.name for path in made.parent.iterdir()) == [
        made.name,
        made.with_suffix(".kunci.json").name,
    ]
    assert made.with_suffix(".kunci.json").read_bytes() == (office.folder / "kunci.json").read_bytes()


def test_a_backup_during_a_write_holds_the_last_commit(office):
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "tersimpan"})
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "belum"})
        made = office.db.backup("rutin")
    assert [row[2] for row in contents(made)["unit_kerja"]] == ["tersimpan"]


def test_many_backups_in_one_frozen_second_keep_their_order(office_folder):
    made = [
        backup.make_backup(office_folder, office_folder / "asn.db", offices.db_key(), "rutin", AT)
        for _ in range(5)
    ]
    assert [path.name[:10] for path in made] == [f"asn-{number:06d}" for number in range(1, 6)]
    assert backup.list_backups(office_folder / "cadangan") == tuple(made)


def test_a_copy_that_fails_its_check_is_not_called_a_backup(office_folder, monkeypatch):
    monkeypatch.setattr(engines, "problems_in_file", lambda connection: ("halaman 7 rusak",))
    with pytest.raises(KnownError) as error:
        backup.make_backup(office_folder, office_folder / "asn.db", offices.db_key(), "rutin", AT)
    assert error.value.cause is Cause.DAMAGED
    assert list((office_folder / "cadangan").iterdir()) == []


def test_a_full_disk_is_said_so(office_folder, monkeypatch):
    def full(path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_sync", full)
    with pytest.raises(KnownError) as error:
        backup.make_backup(office_folder, office_folder / "asn.db", offices.db_key(), "rutin", AT)
    assert error.value.cause is Cause.FULL
    assert backup.list_backups(office_folder / "cadangan") == ()


def test_a_backup_that_would_fill_the_disk_is_not_begun(office_folder, monkeypatch):
    nearly_full = shutil.disk_usage(office_folder)._replace(free=1000)
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda folder: nearly_full)
    with pytest.raises(KnownError) as error:
        backup.make_backup(office_folder, office_folder / "asn.db", offices.db_key(), "rutin", AT)
    assert error.value.cause is Cause.FULL
    assert list((office_folder / "cadangan").iterdir()) == []


def test_a_reason_is_a_plain_word(office_folder):
    with pytest.raises(ValueError, match="reason"):
        backup.make_backup(office_folder, office_folder / "asn.db", offices.db_key(), "../keluar", AT)


def test_rotation_keeps_the_newest_and_everything_made_before_a_change(office_folder):
    folder = office_folder / "cadangan"
    for number in range(6):
        reason = "sebelum-pembaruan-0001-0002" if number == 0 else "rutin"
        backup.make_backup(office_folder, office_folder / "asn.db", offices.db_key(), reason, AT)
    (folder / "catatan.txt").write_text("milik orang")
    backup.rotate(folder, keep=2)
    kept = sorted(path.name for path in folder.iterdir())
    assert [name[4:10] for name in kept if name.endswith(".db")] == ["000001", "000005", "000006"]
    assert [name[4:10] for name in kept if name.endswith(".json")] == ["000001", "000005", "000006"]
    assert "catatan.txt" in kept


names = st.tuples(
    st.integers(1, 999999),
    st.datetimes(datetime(2000, 1, 1), datetime(2099, 1, 1)),
    st.sampled_from(["rutin", "keluar", "sebelum-impor", "sebelum-pembaruan-0001-0002"]),
).map(lambda made: f"asn-{made[0]:06d}-{made[1]:%Y%m%dT%H%M%SZ}-{made[2]}.db")


@given(st.lists(st.one_of(names, st.text(max_size=12)), max_size=60), st.integers(1, 20))
def test_rotation_goes_by_number_never_by_clock(listed, keep):
    removed = set(backup.to_delete(listed, keep))
    routine = sorted(name for name in set(listed) if re.fullmatch(r"asn-\d{6}-\w+Z-(rutin|keluar)\.db", name))
    assert removed <= set(routine)
    assert not removed & set(routine[-keep:])
    assert len(routine) - len(removed) == min(len(routine), keep)
