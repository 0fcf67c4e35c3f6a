"""Wrong passwords: the wait grows, survives a restart, ends in the trail, and keeps nobody out for long."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.db import keys
from asn_desktop.presenters.login import LoginState
from asn_desktop.services import attempts
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen
from tests import offices

START = offices.START


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    """A key derivation of no cost that still tells passwords apart."""
    real = keys.key_slots.password_key
    known = {}

    def once(password, slot):
        place = (password, slot.id)
        if place not in known:
            known[place] = real(password, slot)
        return known[place]

    monkeypatch.setattr(keys.key_slots, "password_key", once)


def attempt(folder, at, password="salah sekali", user=offices.USER):
    return sessions.open_office(folder, user, password, clock=lambda: START + timedelta(seconds=at))


def refused(folder, at, **more):
    with pytest.raises(CannotOpen) as error:
        attempt(folder, at, **more)
    return error.value


def test_the_wait_doubles_up_to_a_minute_and_survives_each_restart(office_folder):
    at = 0.0
    for wait in (1, 2, 4, 8, 16, 32, 60, 60, 60):
        assert refused(office_folder, at).cause == "kata_sandi"
        soon = refused(office_folder, at + wait - 0.5)
        assert isinstance(soon, attempts.TooSoon)
        assert (soon.cause, soon.seconds) == ("tunggu", 1)
        assert (
            soon.sentence == "Kata sandi beberapa kali salah; tunggu 1 detik, lalu coba lagi dengan teliti."
        )
        right = refused(office_folder, at + wait - 0.5, password=offices.PASSWORD)
        assert right.cause == "tunggu", "also the right one has to wait"
        at += wait
    attempt(office_folder, at, password=offices.PASSWORD).close()
    assert not (office_folder / attempts.ATTEMPTS_FILE).exists()
    assert refused(office_folder, at + 1).cause == "kata_sandi"
    assert attempts.load(office_folder).count == 1


def test_the_next_good_login_writes_them_into_the_trail(office_folder):
    for at, user in ((0, "siti"), (10, "SITI"), (20, "kata sandi yang terketik di sini")):
        assert refused(office_folder, at, user=user).cause == "kata_sandi"
    assert "terketik" not in (office_folder / attempts.ATTEMPTS_FILE).read_text()
    with attempt(office_folder, 60, password=offices.PASSWORD) as session:
        with session.db.read() as tx:
            rows = tx.connection.exec_driver_sql(
                "SELECT actor, subject FROM audit WHERE action = 'masuk.gagal' ORDER BY seq"
            ).fetchall()
        assert [tuple(row) for row in rows] == [
            ("siti", "siti: 2 kali, 2026-03-02 01.00.00 UTC s.d. 2026-03-02 01.00.10 UTC"),
            ("siti", "(tidak dikenal): 1 kali, 2026-03-02 01.00.20 UTC"),
        ]
        assert session.db.check().problems == ()
    with attempt(office_folder, 61, password=offices.PASSWORD) as session:
        assert session.db.check().audits == 1 + 2


def test_an_old_password_and_a_second_person_are_counted_too(office_folder):
    with attempt(office_folder, 0, password=offices.PASSWORD) as session:
        session.clock = lambda: START + timedelta(seconds=100)
        assert sessions.prove_user(session, "Siti ", offices.PASSWORD) == ("siti", session.peran)
        with pytest.raises(CannotOpen) as error:
            sessions.prove_user(session, "siti", "salah")
        assert error.value.cause == "kata_sandi"
        with pytest.raises(attempts.TooSoon):
            sessions.change_password(session, offices.PASSWORD, "kata sandi baru")
        session.clock = lambda: START + timedelta(seconds=101)
        with pytest.raises(CannotOpen):
            sessions.change_password(session, "bukan yang lama", "kata sandi baru")
        assert attempts.load(office_folder).count == 2
        session.clock = lambda: START + timedelta(seconds=200)
        sessions.prove_user(session, "siti", offices.PASSWORD)
        assert attempts.load(office_folder).count == 0, "whoever unlocks ends the wait"
        assert len(attempts.load(office_folder).log) == 2, "the trail still hears of them"


def test_a_clock_that_was_set_back_keeps_nobody_out(office_folder):
    for at in (0, 10, 20):
        refused(office_folder, at)
    assert refused(office_folder, -10_000).seconds == 4
    assert refused(office_folder, -9_998).seconds == 2
    attempt(office_folder, -9_996, password=offices.PASSWORD).close()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"jumlah": 5}',
        b'{"jumlah": "x", "log": []}',
        b'{"jumlah": -3, "log": [["siti", "2026-03-02T01:00:00+00:00"]]}',
        b'{"jumlah": 5, "log": [["siti", "2026-03-02T01:00:00"]]}',
        b'{"jumlah": 5, "log": [["siti", "kemarin"]]}',
        b"[" * 100_000,
        b" " * 300_000,
    ],
)
def test_a_damaged_note_counts_as_none(office_folder, content):
    (office_folder / attempts.ATTEMPTS_FILE).write_bytes(content)
    assert attempts.load(office_folder) == attempts.Attempts()
    attempt(office_folder, 0, password=offices.PASSWORD).close()


def test_a_note_that_cannot_be_written_does_not_change_the_answer(office_folder, monkeypatch):
    def full(path, content):
        raise OSError(28, "voll")

    monkeypatch.setattr(attempts, "atomic_write", full)
    assert refused(office_folder, 0).cause == "kata_sandi"


@given(st.integers(0, 10_000))
def test_no_wait_is_longer_than_a_minute(count):
    wait = attempts.Attempts(count).wait
    assert 0 <= wait <= attempts.LONGEST_WAIT
    assert wait >= attempts.Attempts(max(0, count - 1)).wait


def test_the_log_has_an_end(office_folder):
    for at in range(510):
        attempts.note_wrong(office_folder, "siti", ("siti",), START + timedelta(hours=at))
    noted = attempts.load(office_folder)
    assert (noted.count, len(noted.log)) == (510, 500)


def test_the_login_knows_the_failures_of_the_last_start(office_folder):
    for at in (0, 10, 20):
        refused(office_folder, at)
    assert LoginState(office_folder).wrong() == 8


@pytest.mark.parametrize("count", ["1e400", "-1e400", "NaN"])
def test_a_count_that_is_no_number_bars_nobody(office_folder, count):
    (office_folder / attempts.ATTEMPTS_FILE).write_text(f'{{"jumlah": {count}, "log": []}}')
    attempt(office_folder, 0, password=offices.PASSWORD).close()
