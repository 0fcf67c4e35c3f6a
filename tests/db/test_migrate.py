"""Migrations: equal to the models, all or nothing, never over a newer file, never without a backup."""

import re
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlcipher3 import dbapi2

from asn_desktop.db import engine as engines
from asn_desktop.db import migrate, search
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.tables import metadata
from asn_desktop.db.tables.jejak import APPEND_ONLY
from tests import offices

KEY = bytes(range(32))
NOW, NEXT, AFTER = migrate.SCHEMA, migrate.SCHEMA + 1, migrate.SCHEMA + 2
SCHEMA_QUERY = (
    "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND name NOT LIKE 'sqlite_%'"
)
GOOD = """
revision, down_revision, branch_labels, depends_on = NEXT, NOW, None, None
def upgrade():
    from alembic import op
    import sqlalchemy as sa
    with op.batch_alter_table("unit_kerja", recreate="always") as batch:
        batch.add_column(sa.Column("singkatan", sa.String(20)))
"""
FAILING = """
revision, down_revision, branch_labels, depends_on = AFTER, NEXT, None, None
def upgrade():
    from alembic import op
    op.execute("CREATE TABLE setengah (x INTEGER)")
    op.execute("UPDATE unit_kerja SET nama = 'rusak'")
    op.execute("INSERT INTO tidak_ada VALUES (1)")
"""
LOSING = """
revision, down_revision, branch_labels, depends_on = AFTER, NEXT, None, None
def upgrade():
    from alembic import op
    op.execute("DELETE FROM riwayat_golongan")
"""
ORPHANING = """
revision, down_revision, branch_labels, depends_on = AFTER, NEXT, None, None
def upgrade():
    from alembic import op
    op.execute("UPDATE riwayat_golongan SET pegawai_id = 'siapa'")
"""


def parts_of(sql):
    """The parts of a CREATE statement: a column that was added later stands on the line of another."""
    return sorted(part.strip() for part in re.split(r",(?![^(]*\))|\n", sql or "") if part.strip())


def schema_of(rows):
    return {(row[0], row[1]): parts_of(row[2]) for row in rows}


def test_migrated_and_modelled_schemas_are_equal(tmp_path):
    migrate.create_file(tmp_path / "asn.db", KEY, {"office": "o"})
    connection = engines.connect(tmp_path / "asn.db", KEY)
    migrated = schema_of(connection.execute(SCHEMA_QUERY).fetchall())
    connection.close()
    engine = create_engine("sqlite://", module=dbapi2)
    with engine.begin() as modelled:
        metadata.create_all(modelled)
        for statement in (*APPEND_ONLY, *search.CREATE):
            modelled.exec_driver_sql(statement)
        wanted = schema_of(modelled.exec_driver_sql(SCHEMA_QUERY).fetchall())
    engine.dispose()
    assert migrated == wanted


def test_constraints_and_indexes_have_names(tmp_path):
    for table in metadata.sorted_tables:
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name


def write_script(folder, name, script):
    """One more step; NOW, NEXT and AFTER in it are this program's schema and the two behind it."""
    for word, number in (("NOW", NOW), ("NEXT", NEXT), ("AFTER", AFTER)):
        script = re.sub(rf"\b{word}\b", f'"{number:04d}"', script)
    (folder / "versions" / f"v_{name}.py").write_text(script)


@pytest.fixture
def scripts(tmp_path):
    """The program's own scripts with room for more, under a path with a percent sign."""
    folder = tmp_path / "skrip 100%"
    (folder / "versions").mkdir(parents=True)
    for script in (migrate.SCRIPTS / "env.py", *(migrate.SCRIPTS / "versions").glob("v*.py")):
        (folder / script.relative_to(migrate.SCRIPTS)).write_text(script.read_text())
    write_script(folder, "coba", GOOD)
    return folder


@pytest.fixture
def filled(office_folder):
    """A closed office with a unit, a person and a history row."""
    with offices.open_folder(office_folder) as session, session.db.write("isi", "uji") as tx:
        unit = tx.insert("unit_kerja", {"nama": "Kecamatan"})
        below = tx.insert("unit_kerja", {"nama": "Seksi", "induk_id": unit})
        person = tx.insert(
            "pegawai",
            {"nip": "198503172010012001", "nama": "Sekar", "status_pegawai": "PNS", "unit_kerja_id": below},
        )
        tx.insert(
            "riwayat_golongan",
            {"pegawai_id": person, "golongan": "III/b", "tmt_golongan": offices.START.date()},
        )
    return office_folder / "asn.db"


def no_backup(reason):
    return Path(reason)


def contents(path):
    connection = engines.connect(path, offices.db_key())
    try:
        version = engines.read_pragma(connection, "user_version")
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master").fetchall()}
        units = connection.execute("SELECT nama FROM unit_kerja ORDER BY nama").fetchall()
        ranks = connection.execute("SELECT count(*) FROM riwayat_golongan").fetchone()[0]
        return version, tables, units, ranks
    finally:
        connection.close()


def test_a_rebuilt_table_keeps_its_children(filled, scripts):
    reasons = []
    done = migrate.upgrade(
        filled,
        offices.db_key(),
        lambda reason: reasons.append(reason) or Path(reason),
        target=NEXT,
        scripts=scripts,
    )
    version, tables, units, ranks = contents(filled)
    assert done
    assert reasons == [f"sebelum-pembaruan-{NOW:04d}-{NEXT:04d}"]
    assert (version, units, ranks) == (NEXT, [("Kecamatan",), ("Seksi",)], 1)
    assert not [name for name in tables if name.startswith("_alembic_tmp")]
    connection = engines.connect(filled, offices.db_key())
    assert connection.execute("SELECT singkatan FROM unit_kerja").fetchall() == [(None,), (None,)]
    assert engines.problems_in_file(connection) == ()
    connection.close()
    assert not migrate.upgrade(filled, offices.db_key(), no_backup, target=NEXT, scripts=scripts)


@pytest.mark.parametrize("script", [FAILING, LOSING, ORPHANING])
def test_a_failing_step_rolls_every_step_back(filled, scripts, script):
    write_script(scripts, "gagal", script)
    before = contents(filled)
    with pytest.raises(KnownError) as error:
        migrate.upgrade(filled, offices.db_key(), no_backup, target=AFTER, scripts=scripts)
    assert error.value.cause is Cause.MIGRATION
    assert contents(filled) == before
    assert before[0] == NOW


def test_without_a_backup_nothing_is_touched(filled, scripts):
    def refuse(reason):
        raise KnownError(Cause.FULL)

    before = filled.read_bytes()
    with pytest.raises(KnownError) as error:
        migrate.upgrade(filled, offices.db_key(), refuse, target=NEXT, scripts=scripts)
    assert error.value.cause is Cause.FULL
    assert filled.read_bytes() == before


def test_a_newer_file_is_refused_before_any_write(office_folder):
    path = office_folder / "asn.db"
    connection = engines.connect(path, offices.db_key())
    connection.execute(f"PRAGMA user_version = {migrate.SCHEMA + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(KnownError) as error:
        Database.open(office_folder, offices.data_keys(), clock=offices.StepClock())
    assert error.value.cause is Cause.NEWER
    assert path.read_bytes() == before
    assert not (office_folder / "cadangan").exists()


def test_opening_connects_once_to_read_and_once_to_write(office_folder, monkeypatch):
    made, connect = [], engines.connect

    def counted(path, key, **settings):
        made.append(settings.get("query_only", False))
        return connect(path, key, **settings)

    monkeypatch.setattr(engines, "connect", counted)
    database = Database.open(office_folder, offices.data_keys(), clock=offices.StepClock())
    assert made == [True, False], "the schema is looked up on the reader that stays"
    database.close()


def test_an_older_file_is_migrated_while_no_reader_holds_it(office_folder, monkeypatch):
    connection = engines.connect(office_folder / "asn.db", offices.db_key())
    connection.execute(f"PRAGMA user_version = {migrate.SCHEMA - 1}")
    connection.close()
    happened = []

    def upgrade(path, key, make_backup):
        alone = engines.connect(path, key)
        alone.execute("BEGIN EXCLUSIVE")
        alone.execute(f"PRAGMA user_version = {migrate.SCHEMA}")
        alone.execute("COMMIT")
        alone.close()
        happened.append(make_backup("uji"))

    monkeypatch.setattr(migrate, "upgrade", upgrade)
    Database.open(office_folder, offices.data_keys(), clock=offices.StepClock()).close()
    assert [path.exists() for path in happened] == [True]


def test_an_existing_file_is_never_made_anew(office_folder):
    before = (office_folder / "asn.db").read_bytes()
    with pytest.raises(KnownError) as error:
        migrate.create_file(office_folder / "asn.db", KEY, {})
    assert error.value.cause is Cause.EXISTS
    assert (office_folder / "asn.db").read_bytes() == before


def test_a_making_that_was_cut_short_leaves_no_office(tmp_path, scripts):
    (scripts / "versions" / "v0001_awal.py").write_text(
        'revision, down_revision, branch_labels, depends_on = "0001", None, None, None\n'
        "def upgrade():\n    raise RuntimeError('mati listrik')\n"
    )
    with pytest.raises(RuntimeError):
        migrate.create_file(tmp_path / "asn.db", KEY, {}, scripts)
    assert not (tmp_path / "asn.db").exists()
    migrate.create_file(tmp_path / "asn.db", KEY, {"office": "o"})
    assert engines.schema_number(tmp_path / "asn.db", KEY) == migrate.SCHEMA
    assert [path.name for path in tmp_path.iterdir() if path.suffix in (".db", ".baru")] == ["asn.db"]


def test_no_step_rebuilds_a_table_without_saying_why():
    for path in (migrate.SCRIPTS / "versions").glob("v*.py"):
        content = path.read_text()
        assert "batch_alter_table" not in content or "recreate" in content.split('"""')[1], path.name
