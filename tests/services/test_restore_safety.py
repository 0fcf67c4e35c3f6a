"""What a restore keeps of the data it replaces: a safety copy, the damaged files themselves, restrictions."""

import contextlib

import pytest

from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.queries.cadangan import head
from asn_desktop.services import pembatasan, records, restore, restore_parts
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.backups import make_backup
from asn_desktop.services.errors import ServiceError, StorageError
from asn_desktop.services.restore import prepare_restore, prepare_without_office, restore_without_office
from asn_desktop.services.work import Work
from tests import offices
from tests.builders import a_pegawai
from tests.services.test_restore import WHY, add_people, agreed, contents


def test_damaged_data_that_still_logs_in_is_moved_aside_without_a_safety_copy(office, monkeypatch):
    add_people(office, 1, 5)
    made = make_backup(office)
    then = contents(office.folder)
    data = type(office.db)

    def damaged(*args, **kwargs):
        raise StorageError("rusak")

    with monkeypatch.context() as at_first:
        at_first.setattr(restore, "loss_of", damaged)  # the pages of the trail do not read
        prepared = prepare_restore(office, made, Work())
    assert not prepared.loss.known
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(data, "backup", damaged)
        meanwhile.setattr(data, "refuse_damaged", damaged)
        meanwhile.setattr(data, "keep_anchor", damaged)
        done = restore.restore(office, prepared, agreed(office))
    assert done.safety is None
    assert done.aside.name.startswith("rusak-")
    assert (done.aside / "asn.db").is_file()
    assert contents(office.folder) == then


def test_a_safety_copy_that_does_not_read_stops_the_restore_of_sound_data(office, monkeypatch):
    add_people(office, 1, 5)
    prepared = prepare_restore(office, make_backup(office), Work())
    add_people(office, 6, 7)
    with office.db.read() as tx:
        then = head(tx)

    def unreadable(*args, **kwargs):
        raise StorageError("rusak")  # a failing sector under the copy, not under the data

    monkeypatch.setattr(type(office.db), "backup", unreadable)
    with pytest.raises(ServiceError, match="padahal data yang sekarang utuh"):
        restore.restore(office, prepared, agreed(office))
    with office.db.read() as tx:
        assert head(tx) == then
    assert not list(office.folder.glob("rusak-*"))


def test_over_sound_data_the_loss_is_told(office_folder):
    with offices.open_folder(office_folder) as session:
        made = make_backup(session)
        add_people(session, 1, 4)
    code = Unlock(code=offices.template()[2])
    prepared = prepare_without_office(office_folder, made, code, Work(), over_sound=True)
    assert (prepared.loss.known, prepared.loss.count) == (True, 1)
    then = contents(office_folder)
    done = restore_without_office(prepared, alasan=WHY)
    with offices.open_folder(office_folder) as session:  # the safety copy brings back what was there
        back = prepare_restore(session, done.safety, Work())
        restore.restore(session, back, agreed(session))
    assert contents(office_folder) == then


def test_over_sound_data_nothing_happens_without_a_safety_copy(office_folder, monkeypatch):
    with offices.open_folder(office_folder) as session:
        made = make_backup(session)
        add_people(session, 1, 4)
    then = contents(office_folder)
    code = Unlock(code=offices.template()[2])
    prepared = prepare_without_office(office_folder, made, code, Work(), over_sound=True)

    def full(*args, **kwargs):
        raise StorageError("penuh")

    monkeypatch.setattr(restore.OfficeData, "backup", full)
    with pytest.raises(StorageError, match="tidak dimulai"):
        restore_without_office(prepared, alasan=WHY)
    prepared.drop()
    assert contents(office_folder) == then


def test_a_restriction_stays_over_a_restore_of_before_it(office_folder):
    with offices.open_folder(office_folder) as office:
        his, hers = (records.save_record(office, "pegawai", a_pegawai(number)).id for number in (31, 32))
        pembatasan.batasi(office, hers, "Inspektorat", "sengketa yang lama")
        made = make_backup(office)
        pembatasan.batasi(office, his, "Yang bersangkutan", "sengketa data pribadi")
        new = records.save_record(office, "pegawai", a_pegawai(33)).id
        pembatasan.batasi(office, new, "Yang bersangkutan", "belum ada dalam cadangan")
        [before] = pembatasan.riwayat_pembatasan(office, his)
        prepared = prepare_restore(office, made, Work())
        assert "data 1 pegawai tidak ikut hilang" in prepared.loss.sentence()
        restore.restore(office, prepared, agreed(office))
    with offices.open_folder(office_folder) as office:
        [after] = pembatasan.riwayat_pembatasan(office, his)
        assert (after.pemohon, after.alasan, after.oleh, after.pada, after.berlaku) == (
            before.pemohon, before.alasan, before.oleh, before.pada, True)
        assert len(pembatasan.riwayat_pembatasan(office, hers)) == 1
        assert office.db.verify_trail().ok
        assert office.db.check().problems == ()


def test_a_restore_whose_documents_are_not_told_says_that_it_stands(office_folder, monkeypatch):
    with offices.open_folder(office_folder) as session:
        add_people(session, 1, 3)
        made = make_backup(session)
        then = contents(office_folder)
    file = made.rename(office_folder.parent / made.name)
    empty = office_folder.parent / "kosong"

    @contextlib.contextmanager
    def unread(*args):
        raise KnownError(Cause.DAMAGED)  # the disk gives a page wrongly, just then
        yield

    prepared = prepare_without_office(empty, file, Unlock(offices.USER, offices.PASSWORD), Work())
    monkeypatch.setattr(restore_parts.restored, "reading", unread)
    with pytest.raises(ServiceError, match="Data sudah dipulihkan"):
        restore_without_office(prepared, alasan="")
    monkeypatch.undo()
    assert contents(empty) == then
