"""The restore drill, the second medium, and the reminders that both leave."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from asn_desktop.db import backup_file
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.runtime import places
from asn_desktop.services import backups, drill, media, restore
from asn_desktop.services.backups import State, make_backup
from asn_desktop.services.errors import ServiceError, StorageError
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.work import Cancelled, Work
from tests import offices
from tests.builders import a_pegawai
from tests.cli.papers import text_of


class Clock:
    """A clock that stands until it is set."""

    def __init__(self):
        self.now = offices.START + timedelta(hours=1)

    def __call__(self):
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def office(tmp_path, clock):
    with offices.new_office(tmp_path / "kantor", clock) as session:
        with session.db.write("isi", "uji") as tx:
            tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 30)])
        yield session


@pytest.fixture
def usb(tmp_path, monkeypatch):
    """A folder that passes for another disk."""
    folder = tmp_path / "usb"
    folder.mkdir()
    monkeypatch.setattr(places, "same_disk", lambda one, other: "usb" not in one.name)
    return folder


def actions(session):
    with session.db.read() as tx:
        return tx.connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq").scalars().all()


def test_a_drill_restores_checks_and_leaves_a_receipt(office, tmp_path):
    found = drill.restore_drill(office, Work(), tmp_path)
    assert found.passed
    assert dict(found.counts)["Pegawai"] == 29
    assert actions(office)[-1] == drill.PASSED
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("uji-")]
    paper = drill.save_receipt(office, found, tmp_path / "tanda.pdf")
    text = text_of(paper)
    for words in ("TANDA UJI PEMULIHAN CADANGAN", "LULUS", found.name, offices.INSTANSI, found.head):
        assert words in text.replace("\n", " "), words
    assert "TIDAK LULUS" not in text


def test_a_damaged_backup_fails_the_drill_and_is_not_remembered_as_tested(office, tmp_path):
    made = make_backup(office)
    whole = bytearray(made.read_bytes())
    whole[30_000] ^= 4
    made.write_bytes(bytes(whole))
    found = drill.restore_drill(office, Work(), tmp_path)
    assert not found.passed
    assert actions(office)[-1] == drill.FAILED
    assert media.drill_freshness(office).last is None
    assert "TIDAK LULUS" in text_of(drill.save_receipt(office, found, tmp_path / "tanda.pdf"))
    assert backups.verify_again(office, made, Work()) is State.DAMAGED


def test_an_office_whose_trail_has_no_chain_yet_passes_the_drill(office, tmp_path):
    with office.db.write_aside() as tx:
        run = tx.connection.exec_driver_sql
        run("DROP TRIGGER audit_no_update")
        run(
            "UPDATE audit SET peran = NULL, alasan = NULL, saksi = NULL, versi = NULL, prev_hash = NULL, "
            "hash = NULL, mac = NULL"
        )
    make_backup(office)
    assert not backups.has_changes(office)
    assert drill.restore_drill(office, Work(), tmp_path).findings == ()


def test_a_drill_can_be_stopped(office, tmp_path):
    work = Work()
    make_backup(office)
    work.cancel()
    with pytest.raises(Cancelled):
        drill.restore_drill(office, work, tmp_path)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("uji-")]


def test_the_drill_is_asked_for_every_month(office, clock, tmp_path):
    assert media.drill_freshness(office).tone == ""
    clock.now += timedelta(days=31)
    assert media.drill_freshness(office).tone == "warn"
    drill.restore_drill(office, Work(), tmp_path)
    assert media.drill_freshness(office).tone == ""
    clock.now += timedelta(days=29)
    assert media.drill_freshness(office).tone == ""
    clock.now += timedelta(days=2)
    assert media.drill_freshness(office).tone == "warn"


def test_copies_go_to_the_second_medium_and_are_counted(office, usb, clock):
    copied = media.copy_to_medium(office, usb, Work())
    assert copied.names == (copied.newest,)
    entry = backups.backups(office, usb)
    assert [one.state for one in entry] == [State.VERIFIED]
    assert backups.verify_again(office, entry[0].path, Work()) is State.VERIFIED
    assert media.copy_to_medium(office, usb, Work()).names == ()  # nothing was done since
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "Baru"})
    assert len(media.copy_to_medium(office, usb, Work()).names) == 1
    assert "cadangan.salin" in actions(office)


@pytest.mark.parametrize(
    ("days", "tone"), [(0, ""), (2, ""), (3, "warn"), (6, "warn"), (7, "bad"), (400, "bad")]
)
def test_the_reminder_is_yellow_after_three_days_and_red_after_seven(office, usb, clock, days, tone):
    media.copy_to_medium(office, usb, Work())
    clock.now += timedelta(days=days, hours=1)
    assert (media.off_machine(office).tone, media.off_machine(office).days) == (tone, days)


def test_an_office_without_any_copy_is_reminded_from_its_first_day(office, clock):
    assert media.off_machine(office).tone == ""
    clock.now += timedelta(days=7)
    assert media.off_machine(office).tone == "bad"
    clock.now = datetime(2009, 1, 1, tzinfo=UTC)  # a dead battery: no alarm, no crash
    assert media.off_machine(office).days == 0


def test_the_same_disk_is_no_second_medium(office, tmp_path):
    other = tmp_path / "lain"
    other.mkdir()
    for folder in (other, office.folder / "cadangan", tmp_path / "tidak ada"):
        with pytest.raises(ServiceError):
            media.copy_to_medium(office, folder, Work())
    assert list(other.iterdir()) == []


def test_numbers_go_on_above_those_of_the_medium(office, usb):
    media.copy_to_medium(office, usb, Work())
    old = next(usb.iterdir())
    old.rename(usb / old.name.replace("asn-000001", "asn-000777"))
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "Baru"})
    assert media.copy_to_medium(office, usb, Work()).newest.startswith("asn-000778-")


def test_a_failing_backup_is_kept_as_a_sentence_and_work_goes_on(office, monkeypatch):
    def full(*args, **kwargs):
        raise StorageError("penuh")

    monkeypatch.setattr(type(office.db), "backup", full)
    assert backups.back_up_changes(office, "rutin") is None
    assert "Cadangan otomatis gagal" in office.backup_trouble
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "Tetap tersimpan"})
    monkeypatch.undo()
    assert backups.back_up_changes(office, "rutin") is not None
    assert office.backup_trouble == ""


def test_a_copy_that_rotted_on_the_medium_is_made_anew_at_the_next_visit(office, usb):
    copy = usb / media.copy_to_medium(office, usb, Work()).newest
    whole = copy.read_bytes()
    copy.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    assert media.copy_to_medium(office, usb, Work()).names == (copy.name,)
    assert copy.read_bytes() == whole


def test_a_backup_that_rotted_at_home_is_not_copied_and_a_new_one_is_made(office, usb):
    rotten = make_backup(office)
    whole = rotten.read_bytes()
    rotten.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    copied = media.copy_to_medium(office, usb, Work())
    assert copied.newest > rotten.name
    assert not (usb / rotten.name).exists()


def test_after_a_restore_medium_and_drill_take_the_state_in_use(office, usb):
    first = make_backup(office)
    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "Hilang lagi"})
    folder = office.folder
    restore.restore(
        office,
        restore.prepare_restore(office, first, Work()),
        by_reason(office, Tindakan.PULIHKAN, "uji pemulihan otomatis"),
    )
    with offices.open_folder(folder) as session:
        copied = media.copy_to_medium(session, usb, Work())
        assert copied.newest.endswith("-rutin.cadangan")
        assert drill.restore_drill(session, Work()).passed


def test_a_backup_without_slots_fails_its_drill(office, tmp_path):
    make_backup(office)
    made = make_backup(office)
    manifest = backup_file.read_sealed(made).manifest
    made.write_bytes(made.read_bytes()[: manifest.size])
    backup_file.close_file(made, replace(manifest, key_file=""), offices.data_keys())
    found = drill.restore_drill(office, Work(), tmp_path)
    assert found.name == made.name
    assert "Berkas kunci" in found.findings[0]
