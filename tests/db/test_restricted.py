"""The restricted class, proved on a record type that exists here only: sealed in rows, events and backups."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Table

from asn_desktop.db import engine as engines
from asn_desktop.db import plain, restricted
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError, RestrictedLocked
from asn_desktop.db.queries.records import load_records
from asn_desktop.db.tables import base
from asn_desktop.db.tables import table as table_of
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.rahasia import TERKUNCI
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType
from tests import offices

NAME = "hukuman_uji"
SECRET = "Penurunan pangkat satu tahun karena CANARY-7731"
KEY = bytes(range(32))
RECORD = RecordType(
    NAME,
    "Hukuman (uji)",
    (
        FieldSpec("nomor", "Nomor", max_length=40),
        FieldSpec("uraian", "Uraian", Kind.LONG_TEXT, rahasia=True),
        FieldSpec("sejak", "Sejak", Kind.DATE, rahasia=True),
    ),
)

SEMUA = Penglihatan(offices.START.date(), 2026, semua=True)


@pytest.fixture
def table():
    made = base.record_table(NAME, base.text("nomor", 40), base.secret("uraian"), base.secret("sejak"))
    yield made
    base.metadata.remove(made)
    for known in (plain._COLUMNS, plain._DATES, plain._FLAGS, plain._SECRETS):
        known.pop(NAME, None)


@pytest.fixture
def folder(tmp_path, table: Table):
    folder = offices.new_folder(tmp_path / "kantor")
    connection = engines.connect(folder / "asn.db", offices.db_key())
    connection.execute(
        f"CREATE TABLE {NAME} (id TEXT PRIMARY KEY, version INTEGER NOT NULL, "
        "nomor TEXT, uraian TEXT, sejak TEXT)"
    )
    connection.close()
    return folder


def opened(folder, key=KEY):
    keys = replace(offices.data_keys(), restricted=key)
    return Database.open(folder, keys, clock=offices.StepClock())


def written(folder):
    with_key = opened(folder)
    with with_key.write("hukuman.tambah", "siti") as tx:
        made = tx.insert(NAME, {"nomor": "1", "uraian": SECRET, "sejak": date(2025, 3, 1)})
    return with_key, made


def raw(folder, query):
    connection = engines.connect(folder / "asn.db", offices.db_key(), query_only=True)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_with_the_key_values_are_written_read_changed_and_deleted(folder):
    database, made = written(folder)
    with database.read() as tx:
        assert tx.row(NAME, made)["uraian"] == SECRET
        assert tx.row(NAME, made)["sejak"] == date(2025, 3, 1)
        assert load_records(tx, SEMUA, RECORD)[0]["uraian"] == SECRET
    with database.write("hukuman.ubah", "siti") as tx:
        assert tx.update(NAME, made, {"uraian": SECRET, "nomor": "1"}) == 1  # the same: no event
        assert tx.event_count == 0
        assert tx.update(NAME, made, {"uraian": SECRET + "!", "nomor": "2"}) == 2
        assert tx.update(NAME, made, {"sejak": None}) == 3
    with database.read() as tx:
        assert tx.row(NAME, made) == {
            "id": made,
            "version": 3,
            "nomor": "2",
            "uraian": SECRET + "!",
            "sejak": None,
        }
    with database.write("hukuman.hapus", "siti") as tx:
        tx.delete(NAME, made)
    assert database.check().problems == ()
    database.close()


def test_rows_and_events_hold_nothing_readable_and_the_event_tells_what_was_sealed(folder):
    database, made = written(folder)
    with database.write("hukuman.ubah", "siti") as tx:
        tx.update(NAME, made, {"uraian": "lain CANARY-7731"})
    with database.write("hukuman.hapus", "siti") as tx:
        tx.delete(NAME, made)
    database.close()
    changes = [
        json.loads(row[0])
        for row in raw(folder, "SELECT changes FROM event WHERE record_type = 'hukuman_uji'")
    ]
    assert len(changes) == 3
    assert "CANARY" not in json.dumps(changes)
    assert "2025-03-01" not in json.dumps(changes)
    insert, update, delete = changes
    assert insert["uraian"][1] == update["uraian"][0]
    assert update["uraian"][1] == delete["uraian"][0]
    assert restricted.unseal(KEY, NAME, made, "uraian", insert["uraian"][1]) == SECRET
    assert insert["nomor"] == [None, "1"]


def test_without_the_key_a_marker_is_read_and_the_value_survives(folder):
    database, made = written(folder)
    database.close()
    before = raw(folder, f"SELECT uraian, sejak FROM {NAME}")
    locked = opened(folder, None)
    with locked.read() as tx:
        row = tx.row(NAME, made)
        assert (row["nomor"], row["uraian"], row["sejak"]) == ("1", TERKUNCI, TERKUNCI)
        assert load_records(tx, SEMUA, RECORD)[0]["uraian"] is TERKUNCI
        assert str(row["uraian"]) == "(terkunci)"
    with locked.write("hukuman.ubah", "budi") as tx:  # a form saves what it was given
        assert tx.update(NAME, made, {**{key: row[key] for key in ("uraian", "sejak")}, "nomor": "3"}) == 2
    assert raw(folder, f"SELECT uraian, sejak FROM {NAME}") == before
    for values in ({"uraian": "tertimpa"}, {"sejak": date(2026, 1, 1)}):
        with pytest.raises(RestrictedLocked), locked.write("hukuman.ubah", "budi") as tx:
            tx.update(NAME, made, values)
        with pytest.raises(RestrictedLocked), locked.write("hukuman.tambah", "budi") as tx:
            tx.insert(NAME, {"nomor": "9", **values})
    assert raw(folder, f"SELECT uraian, sejak FROM {NAME}") == before
    assert locked.check().problems == ()
    locked.close()


def test_a_marker_never_overwrites_a_value(folder):
    database, made = written(folder)
    with pytest.raises(RestrictedLocked), database.write("hukuman.ubah", "siti") as tx:
        tx.update(NAME, made, {"uraian": TERKUNCI})
    database.close()


def test_a_value_moved_to_another_record_or_column_is_noticed(folder):
    database, made = written(folder)
    with database.write("hukuman.tambah", "siti") as tx:
        other = tx.insert(NAME, {"nomor": "2", "uraian": "lain"})
    database.close()
    connection = engines.connect(folder / "asn.db", offices.db_key())
    connection.execute(f"UPDATE {NAME} SET uraian = (SELECT uraian FROM {NAME} WHERE id = ?)", (made,))
    connection.close()
    database = opened(folder)
    with database.read() as tx:
        assert tx.row(NAME, made)["uraian"] == SECRET
    with pytest.raises(KnownError) as error, database.read() as tx:
        tx.row(NAME, other)
    assert error.value.cause is Cause.DAMAGED
    database.close()
    with pytest.raises(KnownError):
        restricted.unseal(KEY, NAME, made, "sejak", raw(folder, f"SELECT uraian FROM {NAME}")[0][0])


@given(st.one_of(st.text(), st.integers(), st.booleans(), st.dates()), st.data())
def test_every_value_comes_back_and_no_changed_text_does(value, data):
    try:
        str(value).encode()
    except UnicodeEncodeError:
        return
    sealed = restricted.seal(KEY, "t", "1", "c", value)
    assert restricted.unseal(KEY, "t", "1", "c", sealed) == value
    assert restricted.seal(KEY, "t", "1", "c", value) != sealed
    place = data.draw(st.integers(0, len(sealed) - 1))
    changed = sealed[:place] + data.draw(st.sampled_from("AZaz09+/=#")) + sealed[place + 1 :]
    if changed != sealed:
        with pytest.raises(KnownError):
            restricted.unseal(KEY, "t", "1", "c", changed)
    for wrong in (bytes(32), KEY[::-1]):
        with pytest.raises(KnownError):
            restricted.unseal(wrong, "t", "1", "c", sealed)
    assert restricted.unseal(None, "t", "1", "c", sealed) is TERKUNCI


def misplaced(record_type, secret_columns):
    """Restricted fields whose column is not sealed, or that a list or another record would need to read."""
    return [
        spec.key
        for spec in record_type.fields
        if spec.rahasia != (spec.key in secret_columns)
        or (spec.rahasia and (spec.in_list or spec.required or spec.kind is Kind.RECORD))
        or (
            spec.rahasia
            and spec.key in (*record_type.label_of, *(k.strip("-") for k in record_type.order_by))
        )
    ]


def test_restricted_fields_have_sealed_columns_and_are_never_listed(table):
    for record_type in ALL_RECORD_TYPES:
        table_of(record_type.key)
        assert misplaced(record_type, plain.secrets_of(record_type.key)) == []
    assert misplaced(RECORD, plain.secrets_of(NAME)) == []
    assert misplaced(RECORD, frozenset()) == ["uraian", "sejak"]
    listed = replace(RECORD, fields=tuple(replace(spec, in_list=True) for spec in RECORD.fields))
    assert misplaced(listed, plain.secrets_of(NAME)) == ["uraian", "sejak"]
