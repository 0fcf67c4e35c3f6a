"""Backups are made by the backup API, checked before they get their name, sealed, and never lost to
rotation.
"""

import hashlib
import json
import re
import shutil
import stat
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from asn_desktop.db import backup, backup_file, chain, check
from asn_desktop.db import engine as engines
from asn_desktop.db.backup import State
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.db.keys import open_with_password
from asn_desktop.services.errors import StorageError
from tests import offices
from tests.builders import a_pegawai

AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
THIEF = DataKeys(db=bytes(32), audit=bytes(32))


def contents(path, key=None):
    connection = engines.connect(path, key or offices.db_key())
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


def data_of(path):
    """The data file inside a backup, beside it."""
    inside = path.with_name(path.name + ".isi")
    inside.unlink(missing_ok=True)
    backup_file.extract(path, backup_file.read_sealed(path), inside)
    return inside


def make(folder, reason="rutin", at=AT, above=0):
    return backup.make_backup(folder, folder / "asn.db", offices.data_keys(), reason, at, above=above)


def test_a_backup_opens_and_equals_what_was_committed(office):
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 200)])
    made = office.db.backup("rutin")
    assert re.fullmatch(r"asn-000001-\d{8}T\d{6}Z-rutin\.cadangan", made.name)
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    inside = data_of(made)
    assert contents(inside) == contents(office.folder / "asn.db")
    assert not made.read_bytes().startswith(b"SQLite format 3")
    connection = engines.connect(inside, offices.db_key(), query_only=True)
    assert check.check_connection(connection, offices.data_keys().audit).problems == ()
    head = chain.head_of(connection)
    connection.close()
    manifest = backup_file.read_sealed(made).manifest
    assert manifest.sha256 == hashlib.sha256(inside.read_bytes()).hexdigest()
    assert manifest.counts["pegawai"] == 199
    assert manifest.head == head
    assert (manifest.number, manifest.name, manifest.reason) == (1, made.name, "rutin")
    assert manifest.key_file.encode() == (office.folder / "kunci.json").read_bytes()


def test_one_file_and_a_password_are_enough(office):
    made = office.db.backup("rutin")
    text = backup_file.read_sealed(made).manifest.key_file
    ring, _ = open_with_password(parse_key_file(text.encode()), offices.USER, offices.PASSWORD)
    assert backup_file.read_sealed(made).is_sealed_with(ring.data_keys())
    assert contents(data_of(made), ring.data_keys().db)["kantor"]


def test_a_damaged_key_file_does_not_stop_a_backup(office):
    whole = (office.folder / "kunci.bak").read_bytes()
    (office.folder / "kunci.json").write_bytes(b"\xff\xfe rusak")
    manifest = backup_file.read_sealed(office.db.backup("rutin")).manifest
    assert manifest.key_file.encode() == whole


def test_a_backup_during_a_write_holds_the_last_commit(office):
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "tersimpan"})
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "belum"})
        made = office.db.backup("rutin")
    assert [row[2] for row in contents(data_of(made))["unit_kerja"]] == ["tersimpan"]


@pytest.mark.parametrize("most", [3, 10**6])
def test_savers_come_in_between_the_slices_of_a_copy(office, monkeypatch, most):
    """Also one who never stops: then the copy is made in one piece."""
    saved = []

    def save(seconds):
        def one():
            with office.db.write("isi", "uji") as tx:
                tx.insert("unit_kerja", {"nama": f"Unit {len(saved)}"})

        if len(saved) < most:
            thread = threading.Thread(target=one)
            thread.start()
            thread.join()
            saved.append(1)

    monkeypatch.setattr(backup.time, "sleep", save)
    monkeypatch.setattr(backup, "_SLICE_PAGES", 20)
    made = office.db.backup("rutin")
    assert len(saved) >= 3
    assert len(contents(data_of(made))["unit_kerja"]) == len(saved)


def test_a_check_leaves_the_file_to_savers_and_no_copy_behind(office, monkeypatch):
    def save():
        with office.db.write("isi", "uji") as tx:
            tx.insert("unit_kerja", {"nama": "Sesudah disalin"})

    found = office.db.check(save)
    assert (found.problems, dict(found.counts)["unit_kerja"]) == ((), 0)
    assert dict(office.db.check().counts)["unit_kerja"] == 1
    assert not (office.folder / "cadangan").exists()
    nearly_full = shutil.disk_usage(office.folder)._replace(free=1000)
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda folder: nearly_full)
    assert office.db.check().problems == ()  # without room for a copy the file itself is checked


def test_a_thousand_names_in_one_frozen_second_are_distinct(tmp_path):
    names = []
    for _ in range(1000):
        final = backup._reserve(tmp_path, "rutin", AT, 0)
        final.with_name(final.name + ".part").rename(final)
        names.append(final.name)
    assert len(set(names)) == 1000
    assert names == sorted(names)
    assert [path.name for path in backup.list_backups(tmp_path)] == names


def test_backups_in_one_frozen_second_keep_their_order(office_folder):
    made = [make(office_folder) for _ in range(5)]
    assert [path.name[:10] for path in made] == [f"asn-{number:06d}" for number in range(1, 6)]
    assert backup.list_backups(office_folder / "cadangan") == tuple(made)
    assert make(office_folder, above=41).name.startswith("asn-000042-")


def test_a_copy_that_fails_its_check_is_not_called_a_backup(office_folder, monkeypatch):
    monkeypatch.setattr(engines, "problems_in_file", lambda connection: ("halaman 7 rusak",))
    with pytest.raises(KnownError) as error:
        make(office_folder)
    assert error.value.cause is Cause.DAMAGED
    assert list((office_folder / "cadangan").iterdir()) == []


def test_a_copy_whose_trail_was_altered_is_not_called_a_backup(office_folder):
    connection = engines.connect(office_folder / "asn.db", offices.db_key())
    connection.execute("DROP TRIGGER IF EXISTS audit_tanpa_ubah")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE audit SET actor = 'orang lain' WHERE seq = 1")
    connection.close()
    with pytest.raises(KnownError) as error:
        make(office_folder)
    assert "rantai" in error.value.detail


def test_a_full_disk_is_said_so(office_folder, monkeypatch):
    def full(path, manifest, keys):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "close_file", full)
    with pytest.raises(KnownError) as error:
        make(office_folder)
    assert error.value.cause is Cause.FULL
    assert list((office_folder / "cadangan").iterdir()) == []


def test_a_backup_that_would_fill_the_disk_is_not_begun(office_folder, monkeypatch):
    nearly_full = shutil.disk_usage(office_folder)._replace(free=1000)
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda folder: nearly_full)
    with pytest.raises(KnownError) as error:
        make(office_folder)
    assert error.value.cause is Cause.FULL
    assert list((office_folder / "cadangan").iterdir()) == []


def test_a_reason_is_a_plain_word(office_folder):
    with pytest.raises(ValueError, match="reason"):
        make(office_folder, "../keluar")


def test_the_state_of_each_file_is_told(office_folder):
    folder = office_folder / "cadangan"
    good, foreign, torn, empty = (make(office_folder) for _ in range(4))
    torn.write_bytes(torn.read_bytes()[:-5000])
    empty.write_bytes(b"")
    forged = backup_file.read_sealed(foreign).manifest
    foreign.write_bytes(foreign.read_bytes()[: forged.size])
    backup_file.close_file(foreign, forged, THIEF)
    old = folder / "asn-000000-20260101T000000Z-rutin.db"
    shutil.copy2(data_of(good), old)
    data_of(good).unlink()
    (folder / "catatan.txt").write_text("milik orang")
    states = {entry.number: entry.state for entry in backup.catalogue(folder, offices.data_keys())}
    assert states == {
        0: State.UNSEALED,
        1: State.VERIFIED,
        2: State.OTHER_KEY,
        3: State.DAMAGED,
        4: State.DAMAGED,
    }


def flipped(whole, place):
    damaged = bytearray(whole)
    damaged[place] ^= 0x10
    return bytes(damaged)


def refused(path):
    """Whether a look at the file, or reading it whole, finds it damaged or not sealed by the office."""
    entry = backup.look_at(path, offices.data_keys())
    if entry.state is not State.VERIFIED:
        return True
    target = path.with_name("keluar")
    try:
        backup_file.extract(path, backup_file.read_sealed(path), target)
    except KnownError as error:
        assert not target.exists()
        return error.cause is Cause.DAMAGED
    target.unlink()
    return False


def test_one_flipped_bit_anywhere_is_found(office, tmp_path):
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 60)])
    made = office.db.backup("rutin")
    whole = made.read_bytes()
    size = backup_file.read_sealed(made).manifest.size
    pages = range(0, size, 4096)
    assert len(pages) > 100  # schema, tables, indexes, overflow and free pages of an office
    victim = tmp_path / made.name
    victim.write_bytes(whole)
    assert not refused(victim)
    places = [page + 7 + (page // 4096 * 131) % 4000 for page in pages]
    places += list(range(size, len(whole), 37)) + list(range(len(whole) - 60, len(whole)))
    for place in places:
        victim.write_bytes(flipped(whole, place))
        assert refused(victim), place
    for length in (0, 1, 4096, size // 2, size, len(whole) - 1):
        victim.write_bytes(whole[:length])
        assert refused(victim), length
    victim.write_bytes(whole + b"lebih")
    assert refused(victim)


def test_without_the_key_nobody_forges_a_manifest(office, tmp_path):
    made = office.db.backup("rutin")
    sealed = backup_file.read_sealed(made)
    forged = tmp_path / made.name
    data = made.read_bytes()[: sealed.manifest.size]
    for changed in (
        replace(sealed.manifest, number=999),
        replace(sealed.manifest, at="2030-01-01T00:00:00+00:00"),
        replace(sealed.manifest, key_file="{}"),
        replace(sealed.manifest, counts={}),
    ):
        forged.write_bytes(data)
        backup_file.close_file(forged, changed, THIEF)
        assert backup.look_at(forged, offices.data_keys()).state is State.OTHER_KEY
    content = json.dumps({**json.loads(sealed.content), "number": 7}).encode()
    tail = made.read_bytes()[-56:]
    forged.write_bytes(data + content + tail[:32] + len(content).to_bytes(8, "big") + tail[40:])
    assert backup.look_at(forged, offices.data_keys()).state is State.OTHER_KEY


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b'{"format": 1}',
        b'{"format": "x"}',
        b"\xff\xff",
        b"[" * 5000,
        b'{"format": 1, "name": 1}',
    ],
)
def test_a_manifest_of_nonsense_is_damage(tmp_path, content):
    path = tmp_path / "asn-000001-20260302T080000Z-rutin.cadangan"
    path.write_bytes(b"x" * 100 + content + bytes(32) + len(content).to_bytes(8, "big") + backup_file._MARK)
    assert backup.look_at(path, offices.data_keys()).state is State.DAMAGED


def test_a_later_format_is_not_guessed(office, tmp_path):
    made = office.db.backup("rutin")
    sealed = backup_file.read_sealed(made)
    content = json.dumps({**json.loads(sealed.content), "format": 2}).encode()
    data = made.read_bytes()[: sealed.manifest.size]
    made.write_bytes(data + content + bytes(32) + len(content).to_bytes(8, "big") + backup_file._MARK)
    with pytest.raises(KnownError) as error:
        backup_file.read_sealed(made)
    assert error.value.cause is Cause.NEWER


def test_rotation_touches_only_what_its_own_seal_lists(office_folder):
    folder = office_folder / "cadangan"
    keys = offices.data_keys()
    made = [make(office_folder, at=AT + timedelta(days=90 * number)) for number in range(40)]
    renamed = made[0].rename(folder / "asn-000900-20260302T080000Z-rutin.cadangan")
    stranger = made[1]
    manifest = backup_file.read_sealed(stranger).manifest
    stranger.write_bytes(stranger.read_bytes()[: manifest.size])
    backup_file.close_file(stranger, manifest, THIEF)
    made[2].write_bytes(b"x" * 3000)
    (folder / "catatan.txt").write_text("milik orang")
    removed = backup.rotate(folder, keys, AT + timedelta(days=4000))
    assert len(removed) == 40 - 3 - 14  # one a day of use: 14 days
    for path in (renamed, stranger, made[2], *made[-14:], folder / "catatan.txt"):
        assert path.exists(), path.name
    assert backup.rotate(folder, keys, AT + timedelta(days=4000)) == ()


def test_a_copy_is_read_back_from_its_medium(office, tmp_path, monkeypatch):
    made = office.db.backup("rutin")
    medium = tmp_path / "usb"
    medium.mkdir()
    backup_file.copy_whole(made, medium / made.name)
    assert (medium / made.name).read_bytes() == made.read_bytes()
    (medium / made.name).unlink()

    def lying_disk(handle):
        (medium / (made.name + ".part")).write_bytes(b"lain")

    monkeypatch.setattr(backup_file.os, "fsync", lying_disk)
    with pytest.raises(KnownError) as error:
        backup_file.copy_whole(made, medium / made.name)
    assert error.value.cause is Cause.DAMAGED
    assert list(medium.iterdir()) == []


def test_a_key_file_that_lost_its_seal_is_not_taken_for_the_slots(office):
    main, copy = (office.folder / name for name in ("kunci.json", "kunci.bak"))
    whole = copy.read_bytes()
    main.write_bytes(whole.replace(b'"user": "siti"', b'"user": "sita"'))
    assert backup_file.read_sealed(office.db.backup("rutin")).manifest.key_file.encode() == whole
    copy.write_bytes(main.read_bytes())
    next_one = office.folder / "kunci.baru"
    next_one.write_bytes(whole)  # keys are being changed
    assert backup_file.read_sealed(office.db.backup("rutin")).manifest.key_file.encode() == whole
    next_one.unlink()
    before = backup.list_backups(office.folder / "cadangan")
    with pytest.raises(StorageError) as error:
        office.db.backup("rutin")
    assert error.value.cause == "berkas_kunci"
    assert backup.list_backups(office.folder / "cadangan") == before


def test_a_backup_that_no_password_opens_does_not_count_as_verified(office_folder):
    made = make(office_folder)
    manifest = backup_file.read_sealed(made).manifest
    made.write_bytes(made.read_bytes()[: manifest.size])
    backup_file.close_file(made, replace(manifest, key_file=""), offices.data_keys())
    assert backup.look_at(made, offices.data_keys()).state is State.NO_SLOTS


def test_rotted_backups_do_not_push_out_whole_ones(office_folder):
    made = [make(office_folder, at=AT + timedelta(days=90 * number)) for number in range(20)]
    for path in made[6:]:
        path.write_bytes(flipped(path.read_bytes(), 9000))
    removed = backup.rotate(office_folder / "cadangan", offices.data_keys(), AT + timedelta(days=4000))
    assert removed == ()


def test_backups_and_their_copies_are_their_owners_alone(office_folder, tmp_path):
    made = make(office_folder)
    copy = tmp_path / made.name
    backup_file.copy_whole(made, copy)
    inside = data_of(made)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (made, copy, inside)] == [0o600] * 3
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
