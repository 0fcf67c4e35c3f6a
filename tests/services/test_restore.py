"""Restore: checked in a side folder, what would be lost is told, exchanged whole, undone by the safety
copy.
"""

import shutil

import pytest

from asn_desktop.db import backup_file
from asn_desktop.db import engine as engines
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.services import backups, restore
from asn_desktop.services import session as sessions
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.backups import make_backup
from asn_desktop.services.check import check_office
from asn_desktop.services.errors import CannotOpen, ServiceError, StorageError
from asn_desktop.services.founding import create_office
from asn_desktop.services.jejak_periksa import accept_trail, verify_at_login
from asn_desktop.services.restore import (
    prepare_restore,
    prepare_without_office,
    restore_without_office,
)
from asn_desktop.services.second_person import SecondPersonMissing, by_reason
from asn_desktop.services.work import Work
from tests import offices
from tests.builders import a_pegawai

OPENS = Unlock(offices.USER, offices.PASSWORD)
WHY = "uji pemulihan otomatis"


def agreed(session):
    """The proof of a one-user office: a typed reason."""
    return by_reason(session, Tindakan.PULIHKAN, WHY)


def contents(folder):
    """Everything but the traces that opening and restoring leave themselves."""
    connection = engines.connect(folder / "asn.db", offices.db_key(), query_only=True)
    try:
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'cari%' "
                "AND name NOT IN ('meta') ORDER BY name"
            )
        ]
        found = {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in names}
    finally:
        connection.close()
    found["audit"] = [row for row in found["audit"] if row[2] != restore.ACTION]
    return found


def add_people(session, first, last):
    with session.db.write("pegawai.tambah", session.actor) as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(first, last)])


def aside_of(folder, start):
    return sorted(path for path in folder.iterdir() if path.name.startswith(start))


def test_what_would_be_lost_is_said_and_nothing_is_changed(office):
    add_people(office, 1, 5)
    made = make_backup(office)
    add_people(office, 5, 9)
    add_people(office, 9, 10)
    before = contents(office.folder)
    prepared = prepare_restore(office, made, Work())
    assert prepared.loss.count == 2
    assert prepared.loss.actors == (offices.USER,)
    assert prepared.loss.sentence() == f"2 pekerjaan sesudah cadangan ini akan hilang (oleh {offices.USER})."
    assert prepared.inside.counts["pegawai"] == 4
    assert contents(office.folder) == before
    prepared.drop()
    assert not aside_of(office.folder, "pemulihan")


def test_restore_and_undo_by_the_safety_copy(office):
    add_people(office, 1, 5)
    made = make_backup(office)
    then = contents(office.folder)
    add_people(office, 5, 9)
    now = contents(office.folder)
    done = restore.restore(office, prepare_restore(office, made, Work()), agreed(office))
    assert contents(office.folder) == then
    with sessions.open_office(office.folder, offices.USER, offices.PASSWORD) as session:
        with session.db.read() as tx:
            row = tx.connection.exec_driver_sql(
                "SELECT action, actor, alasan, subject FROM audit ORDER BY seq DESC LIMIT 1"
            ).one()
        assert tuple(row[:3]) == (restore.ACTION, offices.USER, WHY)
        assert made.name in row[3]
        back = prepare_restore(session, done.safety, Work())
        assert back.loss.count == 0
        restore.restore(session, back, agreed(session))
    assert contents(office.folder) == now
    assert (done.aside / "asn.db").is_file()
    assert (done.aside / "kunci.json").is_file()


def test_what_was_restored_counts_as_work_until_it_is_backed_up_itself(office):
    add_people(office, 1, 4)
    first = make_backup(office)
    add_people(office, 4, 9)
    folder = office.folder
    restore.restore(office, prepare_restore(office, first, Work()), agreed(office))
    with offices.open_folder(folder) as session:
        assert backups.has_changes(session)  # the newest backup holds what the restore took away
        make_backup(session)
        assert not backups.has_changes(session)


def test_histories_that_parted_are_compared_from_where_they_parted(office):
    add_people(office, 1, 3)
    first = make_backup(office)
    add_people(office, 3, 5)
    other = make_backup(office)
    restore.restore(office, prepare_restore(office, first, Work()), agreed(office))
    with offices.open_folder(office.folder) as session:
        add_people(session, 20, 21)
        prepared = prepare_restore(session, other, Work())
        assert prepared.loss.count == 1
        prepared.drop()


@pytest.mark.parametrize("sidecar", ["-journal", "-wal", "-shm"])
def test_journals_left_by_the_old_file_never_reach_the_new_one(office_folder, sidecar):
    with offices.open_folder(office_folder) as session:
        add_people(session, 1, 5)
        made = make_backup(session)
    then = contents(office_folder)
    (office_folder / "asn.db").write_bytes(b"rusak" * 5000)
    (office_folder / f"asn.db{sidecar}").write_bytes(b"sisa jurnal" * 500)
    prepared = prepare_without_office(office_folder, made, OPENS, Work())
    done = restore_without_office(prepared, alasan=WHY)
    assert contents(office_folder) == then
    assert done.aside.name.startswith("rusak-2")
    assert (done.aside / "asn.db").read_bytes() == b"rusak" * 5000
    assert not (office_folder / f"asn.db{sidecar}").exists()


@pytest.mark.parametrize("unlock", [OPENS, "kode"])
def test_an_empty_machine_with_the_one_file(office, tmp_path, unlock):
    add_people(office, 1, 5)
    stick = tmp_path / "usb" / "berkas.cadangan"
    stick.parent.mkdir()
    shutil.copy2(make_backup(office), stick)
    then = contents(office.folder)
    if unlock == "kode":
        unlock = Unlock(code=offices.template()[2])
    empty = tmp_path / "mesin baru" / "kantor"
    prepared = prepare_without_office(empty, stick, unlock, Work())
    assert prepared.loss.sentence().endswith("tidak ada yang hilang.")
    assert restore_without_office(prepared, alasan="").aside is None
    assert contents(empty) == then
    assert {path.name for path in empty.iterdir()} - {"app.lock"} == {
        "asn.db",
        "jejak.kepala",
        "kunci.bak",
        "kunci.json",
    }
    sessions.open_office(empty, offices.USER, offices.PASSWORD).close()


def test_the_present_key_file_stays_when_it_opens_the_backup(office):
    made = make_backup(office)
    sessions.change_password(
        office, offices.PASSWORD, "kata sandi baru sekali", kdf=offices.keys.PRACTICE_KDF
    )
    restore.restore(office, prepare_restore(office, made, Work()), agreed(office))
    sessions.open_office(office.folder, offices.USER, "kata sandi baru sekali").close()
    with pytest.raises(CannotOpen):
        sessions.open_office(office.folder, offices.USER, offices.PASSWORD)


def test_a_wrong_password_leaves_an_empty_folder_empty(office, tmp_path):
    made = make_backup(office)
    with pytest.raises(CannotOpen) as error:
        prepare_without_office(tmp_path / "baru", made, Unlock(offices.USER, "salah sekali"), Work())
    assert error.value.cause == "kata_sandi"
    assert not (tmp_path / "baru").exists()


def test_damaged_backups_are_refused_and_named(office):
    made = make_backup(office)
    whole = made.read_bytes()
    size = backup_file.read_sealed(made).manifest.size
    for damaged in (b"", whole[:100], whole[: size // 2], whole[:-1], whole[:5000] + b"x" + whole[5001:]):
        made.write_bytes(damaged)
        with pytest.raises((CannotOpen, ServiceError)) as error:
            prepare_restore(office, made, Work())
        assert made.name in error.value.sentence
        assert not aside_of(office.folder, "pemulihan")


def test_another_offices_backup_stays_out_of_this_one(office, tmp_path):
    stranger = create_office(
        tmp_path / "lain",
        instansi="LAIN",
        admin="a",
        password="kata sandi lain",
        latihan=True,
        kdf=offices.keys.PRACTICE_KDF,
    ).session
    with stranger:
        made = make_backup(stranger)
    with pytest.raises(ServiceError, match="kantor lain"):
        prepare_restore(office, made, Work())


def test_without_a_reason_nothing_happens(office):
    prepared = prepare_restore(office, make_backup(office), Work())
    with pytest.raises(SecondPersonMissing, match="alasan"):
        restore.restore(office, prepared, None)
    with pytest.raises(ServiceError, match="Alasan terlalu pendek"):
        by_reason(office, Tindakan.PULIHKAN, "  a ")
    assert office.db.check().problems == ()
    prepared.drop()


def test_without_a_safety_copy_nothing_happens(office, monkeypatch):
    prepared = prepare_restore(office, make_backup(office), Work())

    def full(*args, **kwargs):
        raise StorageError("penuh")

    monkeypatch.setattr(type(office.db), "backup", full)
    with pytest.raises(StorageError, match="tidak dimulai"):
        restore.restore(office, prepared, agreed(office))
    assert office.db.check().problems == ()


def test_a_file_that_does_not_open_after_the_exchange_gives_the_former_one_back(office, monkeypatch):
    add_people(office, 1, 4)
    made = make_backup(office)
    add_people(office, 4, 6)
    now = contents(office.folder)

    whole = restore.Database.open

    def torn(folder, keys, *, clock):
        if folder == office.folder:
            raise KnownError(Cause.DAMAGED, "halaman 7")
        return whole(folder, keys, clock=clock)

    prepared = prepare_restore(office, made, Work())
    monkeypatch.setattr(restore.Database, "open", torn)
    with pytest.raises(StorageError):
        restore.restore(office, prepared, agreed(office))
    monkeypatch.undo()
    assert contents(office.folder) == now
    sessions.open_office(office.folder, offices.USER, offices.PASSWORD).close()
    assert aside_of(office.folder, "gagal-pulih")


def test_a_crash_at_every_step_is_finished_at_the_next_opening(office_folder, tmp_path, monkeypatch):
    with offices.open_folder(office_folder) as session:
        add_people(session, 1, 5)
        made = make_backup(session)
    then = contents(office_folder)
    with offices.open_folder(office_folder) as session:
        add_people(session, 5, 9)
    now = contents(office_folder)
    steps = 0
    while True:
        folder = tmp_path / f"langkah-{steps}"
        shutil.copytree(office_folder, folder)
        prepared = prepare_without_office(folder, made, OPENS, Work(), over_sound=True)
        (folder / "asn.db-journal").write_bytes(b"")
        left = [steps]

        class Crash(BaseException):
            pass

        original = type(folder).rename

        def rename(self, target, left=left, original=original, crash=Crash):
            if left[0] == 0:
                raise crash
            left[0] -= 1
            return original(self, target)

        monkeypatch.setattr(restore, "_safety_copy", lambda *given: None)  # before the exchange begins
        monkeypatch.setattr(type(folder), "rename", rename)
        try:
            restore_without_office(prepared, alasan=WHY)
            finished = True
        except Crash:
            finished = False
        monkeypatch.undo()
        assert sessions.office_state(folder).kind is sessions.OfficeKind.READY
        with sessions.open_office(folder, offices.USER, offices.PASSWORD) as session:
            with session.db.read() as tx:
                row = tx.connection.exec_driver_sql(
                    "SELECT actor, alasan FROM audit WHERE action = ?", (restore.ACTION,)
                ).one()
            assert tuple(row) == (offices.USER, WHY)
            assert verify_at_login(session).ok
        assert contents(folder) == then
        assert not (folder / "pemulihan.json").exists()
        kept = [path for path in folder.rglob("asn.db") if path.parent != folder]
        assert [contents(path.parent) for path in kept] == [now]
        if finished:
            break
        steps += 1
    assert steps >= 3


def test_backup_before_blocks_or_only_tells(office, monkeypatch):
    def full(*args, **kwargs):
        raise StorageError("penuh")

    add_people(office, 1, 2)
    monkeypatch.setattr(type(office.db), "backup", full)
    assert backups.backup_before(office, "impor", must=False) is None
    assert "gagal" in office.backup_trouble
    with pytest.raises(StorageError):
        backups.backup_before(office, "pemusnahan")
    monkeypatch.undo()
    assert backups.backup_before(office, "impor", must=False).name.endswith("sebelum-impor.cadangan")
    assert office.backup_trouble == ""
    assert backups.backup_before(office, "impor", must=False) is None  # nothing was done since


def test_a_backup_of_the_first_version_is_restored_with_the_key_file_beside_it(office, tmp_path):
    add_people(office, 1, 4)
    made = make_backup(office)
    then = contents(office.folder)
    old = tmp_path / "asn-000009-20260302T010000Z-rutin.db"
    backup_file.extract(made, backup_file.read_sealed(made), old)
    with pytest.raises(ServiceError, match=r"memerlukan berkas kuncinya, asn-000009-.*-rutin\.kunci\.json"):
        prepare_without_office(tmp_path / "baru", old, OPENS, Work())
    shutil.copy2(office.folder / "kunci.json", old.with_suffix(".kunci.json"))
    restore_without_office(prepare_without_office(tmp_path / "baru", old, OPENS, Work()), alasan="")
    assert contents(tmp_path / "baru") == then


def test_an_older_file_with_its_own_anchor_is_found_by_the_backups(office_folder, tmp_path):
    with offices.open_folder(office_folder) as session:
        first = make_backup(session)
    for name in ("asn.db", "jejak.kepala"):
        shutil.copyfile(office_folder / name, tmp_path / name)
    with offices.open_folder(office_folder) as session:
        add_people(session, 1, 4)
        made = make_backup(session)
    for name in ("asn.db", "jejak.kepala"):
        shutil.copyfile(tmp_path / name, office_folder / name)
    with offices.open_folder(office_folder) as session:
        told = verify_at_login(session).temuan
        assert made.name in told[0]
        assert check_office(session).problems == told
        assert accept_trail(session, "disk diganti, data lama dipakai").ok
    with offices.open_folder(office_folder) as session:
        add_people(session, 1, 3)
        restore.restore(session, prepare_restore(session, first, Work()), agreed(session))
    with offices.open_folder(office_folder) as session:  # a restore leaves backups behind on purpose
        assert verify_at_login(session).ok
