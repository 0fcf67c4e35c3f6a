"""``check`` finds what was altered behind the program's back, and says nothing about a healthy office."""

import json

import pytest

from asn_desktop.db import engine as engines
from asn_desktop.db import trail
from asn_desktop.db.tables.jejak import APPEND_ONLY
from asn_desktop.services import records
from asn_desktop.services.check import check_office
from tests import offices
from tests.builders import a_pegawai


@pytest.fixture
def used(office_folder):
    """A closed office with some history."""
    with offices.open_folder(office_folder) as session:
        for number in range(1, 6):
            records.save_record(session, "pegawai", a_pegawai(number))
    return office_folder


def altered(folder, *statements):
    """Run statements as somebody with the key but without the program would, and put the guards back."""
    connection = engines.connect(folder / "asn.db", offices.db_key(), foreign_keys=False)
    for table in ("event", "audit"):
        for verb in ("update", "delete"):
            connection.execute(f"DROP TRIGGER {table}_no_{verb}")
    for statement in (*statements, *APPEND_ONLY):
        connection.execute(statement)
    connection.close()
    with offices.open_folder(folder) as session:
        return check_office(session)


def test_a_healthy_office(used):
    with offices.open_folder(used) as session:
        found = check_office(session)
    assert found.ok
    assert found.latihan
    assert dict(found.counts)["pegawai"] == 5
    assert dict(found.counts)["ringkasan_pegawai"] == 5
    assert (found.events, found.audits) == (6, 6)
    assert found.lines()[-1] == "Data utuh."
    assert found.lines()[1] == "Isi: 1 profil kantor, 5 pegawai", "words, not tables; nothing that is derived"
    whole = json.loads(json.dumps(found.as_json()))
    assert whole["ok"] is True
    assert whole["counts"]["pegawai"] == 5
    assert whole["cipher"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET changes = replace(changes, 'Sekar', 'Bukan') WHERE seq = 3",
        "UPDATE event SET actor = 'orang lain' WHERE seq = 3",
        "DELETE FROM event WHERE seq = 3",
        "DELETE FROM event WHERE seq = 6",
        "DELETE FROM audit WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 6",
        "UPDATE audit SET digest = replace(digest, substr(digest, 1, 1), 'x') WHERE seq = 2",
        "UPDATE event SET txn = (SELECT txn FROM event WHERE seq = 2) WHERE seq = 3",
        "INSERT INTO event SELECT 7, id, txn, record_type, record_id, kind, changes, actor, at, office "
        "FROM event WHERE seq = 6",
    ],
)
def test_a_changed_history_is_found(used, statement):
    found = altered(used, statement)
    assert not found.ok
    assert any("audit" in problem or "event" in problem for problem in found.problems)
    assert found.lines()[-1].startswith("Temuan: ")


def test_a_broken_reference_is_found(used):
    found = altered(used, "UPDATE pegawai SET unit_kerja_id = 'tidak-ada'")
    assert any("pegawai" in problem for problem in found.problems)


def test_a_medium_that_fails_in_the_middle_of_a_check_is_a_finding(used, monkeypatch):
    def failing(*given, **named):
        raise engines.DriverError("disk I/O error")

    monkeypatch.setattr(trail, "inspect", failing)
    with offices.open_folder(used) as session:
        assert check_office(session).problems == ("media penyimpanan gagal dibaca",)


def test_missing_keys_are_found(used):
    with offices.open_folder(used) as session:
        (used / "kunci.bak").unlink()
        (used / "kunci.json").write_bytes(b"{}")
        assert check_office(session).problems == (
            "kunci.json: rusak atau diubah di luar program",
            "kunci.bak: tidak ada",
        )


@pytest.mark.parametrize(
    ("statements", "finding"),
    [
        (["DROP TRIGGER audit_no_update"], "pengaman audit_no_update dilepas"),
        (
            [
                "DROP TRIGGER event_no_delete",
                "CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT 1; END",
            ],
            "pengaman event_no_delete dilepas",
        ),
        (
            ["CREATE TRIGGER diam AFTER INSERT ON audit BEGIN SELECT 1; END"],
            "pengaman diam bukan bagian susunan data",
        ),
        (["DROP INDEX ix_audit_actor"], "indeks ix_audit_actor hilang"),
    ],
)
def test_guards_that_were_taken_away_are_found(used, statements, finding):
    connection = engines.connect(used / "asn.db", offices.db_key())
    for statement in statements:
        connection.execute(statement)
    connection.close()
    with offices.open_folder(used) as session:
        [problem] = check_office(session).problems
        assert problem.startswith(finding)
        session.db.backup("rutin")  # the data is whole: nothing else is refused
