"""Files of every released schema open in this program, keep all their rows and can be worked on.

The dumps under tests/schemas are filled: rows in every table, optional columns once filled and once empty.
"""

import pytest
from sqlcipher3 import dbapi2

from asn_desktop.db import chain, migrate, tables
from asn_desktop.db import engine as engines
from asn_desktop.services import records
from asn_desktop.services.evaluasi import get_evaluasi
from asn_desktop.services.skp import get_skp
from tests import offices
from tests.builders import a_pegawai, an_id
from tests.db import filled
from tests.db.test_migrate import schema_of

DUMPS = sorted(filled.SCHEMAS.glob("v*.sql"))
EVERY = pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
DERIVED = {"ringkasan_pegawai"}


def load(folder, dump):
    """An office whose data come from the dump; returns its row counts before the program saw it."""
    path = offices.new_folder(folder) / "asn.db"
    path.unlink()
    connection = engines.connect(path, offices.db_key(), create=True, foreign_keys=False)
    connection.executescript(f"BEGIN;\n{dump.read_text(encoding='utf-8')}COMMIT;")
    office_id = offices.template()[1].office_id
    connection.execute("UPDATE meta SET value = ? WHERE key = 'office'", (office_id,))
    seal_again(connection)
    counts = {}
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'cari_%' AND name <> 'alembic_version'"
    ).fetchall():
        counts[name] = connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
    connection.close()
    return counts


def seal_again(connection):
    """The trail of a dump was sealed with the keys of an office that is gone."""
    columns = {row[1] for row in connection.execute("PRAGMA table_info(audit)").fetchall()}
    if "mac" not in columns:
        return
    [trigger] = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_no_update'").fetchone()
    connection.execute("DROP TRIGGER audit_no_update")
    for seq, row_hash in connection.execute("SELECT seq, hash FROM audit").fetchall():
        mac = chain.seal(offices.data_keys().audit, row_hash)
        connection.execute("UPDATE audit SET mac = ? WHERE seq = ?", (mac, seq))
    connection.execute(trigger)


def test_this_schema_has_its_dump():
    assert [path.stem for path in DUMPS] == [f"v{number:04d}" for number in range(1, migrate.SCHEMA + 1)]


@EVERY
def test_every_table_is_filled_and_every_optional_column_both_ways(dump):
    connection = dbapi2.connect(":memory:")
    connection.executescript(dump.read_text(encoding="utf-8"))
    lacking = []
    for table in tables.metadata.sorted_tables:
        known = {row[1] for row in connection.execute(f"PRAGMA table_info({table.name})").fetchall()}
        if known and not connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]:
            lacking.append(table.name)
        for column in table.columns:
            if column.name in known and column.nullable and table.name not in DERIVED:
                seen = connection.execute(
                    f"SELECT count({column.name}), count(*) FROM {table.name}"
                ).fetchone()
                if not 0 < seen[0] < seen[1]:
                    lacking.append(f"{table.name}.{column.name}")
    connection.close()
    # An audit row always has events, except for what leaves only a trace; the office is one record.
    assert [name for name in lacking if not name.startswith(("kantor.", "audit."))] == []


@EVERY
def test_an_old_file_opens_keeps_its_rows_and_equals_a_new_one(tmp_path, dump):
    before = load(tmp_path / "kantor", dump)
    with offices.open_folder(tmp_path / "kantor") as session:
        found = session.db.check()
    assert found.problems == ()
    assert found.schema == migrate.SCHEMA
    after = {**dict(found.counts), "meta": before["meta"]}
    new = after.keys() - before.keys()
    assert {name: rows for name, rows in after.items() if name not in new} == before
    assert {name: after[name] for name in new if after[name]} == {}
    assert schema(tmp_path / "kantor" / "asn.db") == schema(offices.new_folder(tmp_path / "baru") / "asn.db")


def schema(path):
    connection = engines.connect(path, offices.db_key())
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    ).fetchall()
    connection.close()
    return schema_of(rows)


@EVERY
def test_an_old_file_can_be_worked_on(tmp_path, dump):
    load(tmp_path / "kantor", dump)
    with offices.open_folder(tmp_path / "kantor") as session:
        added = records.save_record(session, "pegawai", a_pegawai(9))
        records.save_record(session, "pegawai", {"nama": "Lain"}, added.id, added.version)
        records.delete_record(session, "pegawai", added.id)
        for key in (
            "unit_kerja",
            "riwayat_golongan",
            "riwayat_jabatan",
            "riwayat_pendidikan",
            "pelatihan",
            "penugasan_penilai",
        ):
            stored = records.list_records(session, key)[0]
            again = records.save_record(session, key, dict(stored.values), stored.id, stored.version)
            assert not again.changes, key
        plan = get_skp(session, an_id(500))
        assert len(plan.hasil_kerja) == 4
        assert get_evaluasi(session, an_id(700)).rating_perilaku is not None
        assert session.db.check().problems == ()
