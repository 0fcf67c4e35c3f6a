"""Nothing in the trail can be edited, removed, swapped or added unseen; its end is held by the anchor."""

import shutil

import pytest

from asn_desktop.db import chain, trail
from asn_desktop.db import engine as engines
from asn_desktop.db.tables.jejak import APPEND_ONLY
from asn_desktop.domain.peran import Peran
from asn_desktop.services import jejak_periksa, kepala, records
from asn_desktop.services.access import Denied
from asn_desktop.services.check import check_office
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.jejak_periksa import accept_trail, anchor_findings, verify_at_login, verify_whole
from tests import offices
from tests.builders import a_pegawai

ROWS = 6
AUDIT = (*chain.COLUMNS, "prev_hash", "hash", "mac")
NULLABLE = ("peran", "alasan", "saksi", "versi", "prev_hash", "hash", "mac")
EVENT = ("seq", "id", "txn", "record_type", "record_id", "kind", "changes", "actor", "at", "office")


@pytest.fixture
def used(office_folder):
    """A closed office with one use case per row, the last one with an update and its own event."""
    with offices.open_folder(office_folder) as session:
        saved = [records.save_record(session, "pegawai", a_pegawai(number)) for number in range(1, ROWS - 1)]
        records.save_record(session, "pegawai", {"tempat_lahir": "Hulu"}, saved[0].id)
    return office_folder


def opened(folder):
    """A raw connection of somebody who has the key of the file and takes the triggers away."""
    connection = engines.connect(folder / "asn.db", offices.db_key(), foreign_keys=False)
    for table in ("event", "audit"):
        for verb in ("update", "delete"):
            connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_{verb}")
    return connection


@pytest.fixture
def tampering(used):
    """Runs statements on the file, says what is found, and takes them back."""
    connection = opened(used)
    key = offices.data_keys().audit
    assert trail.inspect(connection, key).ok

    def found(*statements):
        connection.execute("BEGIN")
        for statement in statements:
            connection.execute(statement)
        report = trail.inspect(connection, key)
        at_login = trail.inspect(connection, key, newest=1000)
        connection.execute("ROLLBACK")
        assert report.ok == at_login.ok
        return report.problem

    yield found
    connection.close()


def test_the_trail_has_the_rows_of_these_tests(used):
    with offices.open_folder(used) as session:
        report = session.db.verify_trail()
    assert (report.audits, report.events, report.head.seq) == (ROWS, ROWS, ROWS)


@pytest.mark.parametrize(
    ("table", "column"),
    [("audit", name) for name in AUDIT if name != "seq"]
    + [("event", name) for name in EVENT if name != "seq"],
)
def test_every_edit_of_every_row_is_found(tampering, table, column):
    values = {"changes": ("'{}'",)}.get(column, ("'x'", "NULL") if column in NULLABLE else ("'x'",))
    for seq in range(1, ROWS + 1):
        for value in values:
            assert tampering(f"UPDATE {table} SET {column} = {value} WHERE seq = {seq}"), (seq, value)


def test_links_taken_out_of_rows_are_found(tampering):
    for seq in range(1, ROWS + 1):
        assert tampering(f"UPDATE audit SET prev_hash = NULL, hash = NULL, mac = NULL WHERE seq = {seq}"), seq
        assert tampering(f"UPDATE audit SET prev_hash = NULL, hash = NULL, mac = NULL WHERE seq >= {seq}"), (
            seq
        )
        assert tampering(f"UPDATE audit SET prev_hash = NULL, hash = NULL, mac = NULL WHERE seq <= {seq}"), (
            seq
        )


def test_a_trail_turned_into_one_without_links_is_found_by_the_anchor(used):
    connection = opened(used)
    names = [name for name in AUDIT if name in NULLABLE]
    connection.execute(f"UPDATE audit SET {', '.join(f'{name} = NULL' for name in names)}")
    connection.close()
    with offices.open_folder(used) as session:
        assert session.db.verify_trail().ok, "it now looks like one of the first schema"
        assert "bukan yang tercatat" in verify_at_login(session).temuan[0]


def test_every_removal_is_found(tampering):
    for seq in range(1, ROWS + 1):
        assert tampering(f"DELETE FROM event WHERE seq = {seq}"), seq
        assert tampering(f"DELETE FROM audit WHERE seq = {seq}"), seq
        if seq < ROWS:
            whole = (f"DELETE FROM event WHERE seq = {seq}", f"DELETE FROM audit WHERE seq = {seq}")
            assert tampering(*whole), seq
            closed_up = [
                f"UPDATE {table} SET seq = seq - 1 WHERE seq = {later}"
                for later in range(seq + 1, ROWS + 1)
                for table in ("event", "audit")
            ]
            assert tampering(*whole, *closed_up), seq


def test_every_swap_of_two_rows_is_found(tampering):
    for first in range(1, ROWS):
        for second in range(first + 1, ROWS + 1):
            for table in ("event", "audit"):
                swap = [
                    f"UPDATE {table} SET seq = -1 WHERE seq = {first}",
                    f"UPDATE {table} SET seq = {first} WHERE seq = {second}",
                    f"UPDATE {table} SET seq = {second} WHERE seq = -1",
                ]
                assert tampering(*swap), (table, first, second)


def test_every_added_row_is_found(tampering):
    names = ", ".join(AUDIT[1:])
    for seq in range(1, ROWS + 1):
        copy = names.replace("txn,", "'baru',", 1)
        assert tampering(
            f"INSERT INTO audit ({', '.join(AUDIT)}) SELECT {ROWS + 1}, {copy} FROM audit WHERE seq = {seq}"
        )
        events = ", ".join(EVENT[1:])
        assert tampering(f"INSERT INTO event SELECT {ROWS + 1}, {events} FROM event WHERE seq = {seq}")


def test_a_row_forged_without_the_key_is_found(used):
    connection = opened(used)
    seq, previous = chain.previous_hash(connection)
    row = (seq + 1, "txn", "a.b", "siti", "", "2026-01-01T00:00:00.000000Z", "", "", "", "", 0, None, None,
           "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")  # fmt: skip
    forged = chain.link(previous, row)
    marks = ", ".join("?" * len(AUDIT))
    for key, fine in ((bytes(32), False), (offices.data_keys().audit, True)):
        connection.execute("BEGIN")
        connection.execute(f"INSERT INTO audit ({', '.join(AUDIT)}) VALUES ({marks})",
                           (*row, previous, forged, chain.seal(key, forged)))  # fmt: skip
        assert trail.inspect(connection, offices.data_keys().audit).ok is fine
        connection.execute("ROLLBACK")
    connection.close()


def cut(folder, rows):
    """Take the last use cases away with all they wrote into the trail; its guards stand as before."""
    connection = opened(folder)
    top = connection.execute("SELECT max(seq) FROM audit").fetchone()[0]
    connection.execute(
        "DELETE FROM event WHERE seq > (SELECT max(last_event) FROM audit WHERE seq <= ?)", (top - rows,)
    )
    connection.execute("DELETE FROM audit WHERE seq > ?", (top - rows,))
    for guard in APPEND_ONLY:
        connection.execute(guard)
    connection.close()


@pytest.mark.parametrize("rows", range(1, ROWS))
def test_a_tail_that_was_cut_is_found_by_the_anchor(used, rows):
    cut(used, rows)
    with offices.open_folder(used) as session:
        assert session.db.verify_trail().ok, "the chain alone cannot know"
        [told] = verify_at_login(session).temuan
        assert f"berakhir pada pekerjaan nomor {ROWS - rows}, padahal pernah sampai nomor {ROWS}" in told
        assert "Pulihkan cadangan" in told
        assert check_office(session).problems == (told,)


def test_it_is_told_until_somebody_accepts_it_with_a_reason(used):
    cut(used, 2)
    for number in range(3):
        with offices.open_folder(used) as session:
            records.save_record(session, "unit_kerja", {"nama": f"Seksi {number}"})
            assert len(verify_at_login(session).temuan) == 1, "also when the numbers have been used again"
    with offices.open_folder(used, peran=(Peran.PETUGAS,)) as session, pytest.raises(Denied):
        accept_trail(session, "cadangan lama dipasang kembali")
    with offices.open_folder(used) as session:
        with pytest.raises(ServiceError, match="Alasan"):
            accept_trail(session, "ya")
        assert accept_trail(session, "cadangan lama dipasang kembali").ok
        assert verify_whole(session).ok
        with session.db.read() as tx:
            row = tx.connection.exec_driver_sql(
                "SELECT action, alasan FROM audit ORDER BY seq DESC LIMIT 1"
            ).one()
        assert tuple(row) == ("jejak.terima", "cadangan lama dipasang kembali")
    with offices.open_folder(used) as session:
        assert verify_at_login(session).ok


def test_an_older_database_in_its_place_is_found(used):
    old = used.parent / "lama.db"
    shutil.copy(used / "asn.db", old)  # closed: nothing of the program has it open
    with offices.open_folder(used) as session:
        records.save_record(session, "unit_kerja", {"nama": "Seksi"})
    shutil.copy(old, used / "asn.db")
    with offices.open_folder(used) as session:
        assert "diganti dengan yang lama" in verify_at_login(session).temuan[0]
        for number in range(3):
            records.save_record(session, "unit_kerja", {"nama": f"Lain {number}"})
        assert "bukan yang tercatat" in verify_at_login(session).temuan[0]
        session.db.renew_anchor()  # what a restore does
        assert verify_at_login(session).ok


def test_a_first_anchor_that_a_kill_kept_from_the_disk_is_no_missing_one(used, monkeypatch):
    class Killed(BaseException):
        """As when the program ends there."""

    def kill(*_):
        raise Killed

    with offices.open_folder(used) as session:
        with session.db.write_aside() as tx:  # as a migration leaves it: there never was one
            tx.connection.exec_driver_sql("DELETE FROM meta WHERE key = 'jejak_kepala'")
        (used / "jejak.kepala").unlink()
        with monkeypatch.context() as patched:
            patched.setattr(kepala, "atomic_write", kill)
            with pytest.raises(Killed):
                session.db.keep_anchor()
        assert anchor_findings(session) == ()
        assert verify_at_login(session).ok
        (used / "jejak.kepala").unlink()
        assert "hilang" in anchor_findings(session)[0]
        session.db.renew_anchor()


def test_an_anchor_that_is_gone_or_forged_is_found(used):
    whole = (used / "jejak.kepala").read_bytes()
    for content, words in (
        (None, "hilang"),
        (b"", "rusak"),
        (whole.replace(b'"seq":6', b'"seq":5'), "rusak"),
        (b"\xff\xfe", "rusak"),
        (b"{}\nx\n", "rusak"),
    ):
        (used / "jejak.kepala").unlink(missing_ok=True)
        if content is not None:
            (used / "jejak.kepala").write_bytes(content)
        with offices.open_folder(used) as session:
            assert words in anchor_findings(session)[0]
    (used / "jejak.kepala").write_bytes(whole)
    with offices.open_folder(used) as session:
        assert anchor_findings(session) == ()


def test_an_end_after_the_anchor_is_fine(used):
    session = offices.open_folder(used)
    records.save_record(session, "unit_kerja", {"nama": "Seksi"})
    before = (used / "jejak.kepala").read_bytes()
    assert verify_at_login(session).ok
    assert (used / "jejak.kepala").read_bytes() != before, "login moves it on"
    before = (used / "jejak.kepala").read_bytes()
    records.save_record(session, "unit_kerja", {"nama": "Seksi 2"})
    session.db.backup()
    assert (used / "jejak.kepala").read_bytes() != before, "a backup moves it on"
    session.close()


def test_the_whole_trail_is_verified_once_a_week(used, monkeypatch):
    clock = offices.StepClock()
    monkeypatch.setattr(jejak_periksa, "NEWEST_AT_LOGIN", 2)
    for days, verified in ((0, ROWS), (0, 2), (6, 2), (1, ROWS), (-30, ROWS)):
        clock.now = clock.now.replace(microsecond=0)
        clock.now += jejak_periksa.timedelta(days=days)
        with offices.open_folder(used, clock) as session:
            assert verify_at_login(session).pekerjaan == verified, days


def test_a_fault_before_the_newest_rows_is_found_by_the_whole_verification(used):
    connection = opened(used)
    connection.execute("UPDATE audit SET actor = 'x' WHERE seq = 2")
    assert trail.inspect(connection, offices.data_keys().audit, newest=3).ok
    connection.close()
    with offices.open_folder(used) as session:
        found = verify_whole(session)
        assert "audit 2: mata rantai" in found.temuan[0]
        assert found.temuan[0] in verify_at_login(session).temuan, "the weekly one was due"
        assert not verify_at_login(session).ok, "and stays due until it is well"
