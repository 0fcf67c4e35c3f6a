"""Lists and searches are answered from indexes: no query of theirs sorts or walks the whole table."""

import pytest
from sqlalchemy import event, select

from asn_desktop.db import search
from asn_desktop.db.queries import records as queries
from asn_desktop.db.queries.daftar_pegawai import ORDERS, SaringanPegawai, load_pegawai_ids
from asn_desktop.db.tables.ringkasan_pegawai import ringkasan_pegawai
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from tests.builders import a_pegawai


@pytest.fixture
def plans(office):
    """Runs a query and gives the steps that SQLite takes for each of its statements."""
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 60)])

    def explained(query):
        seen = []
        with office.db.read() as tx:
            note = lambda _, __, statement, values, ___, ____: seen.append((statement, values))  # noqa: E731
            event.listen(tx.connection, "before_cursor_execute", note)
            query(tx)
            event.remove(tx.connection, "before_cursor_execute", note)
            return [
                row[3]
                for statement, values in seen
                for row in tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ]

    return explained


@pytest.mark.parametrize("order", [*ORDERS, "-nama", "-nip"])
def test_ids_in_every_order_come_from_one_index(plans, order):
    steps = plans(lambda tx: load_pegawai_ids(tx, SaringanPegawai(order=order)))
    assert len(steps) == 1
    assert "USING COVERING INDEX" in steps[0]


@pytest.mark.parametrize("typed", ["sekar ayu", "1985"])
def test_a_search_asks_the_word_index(plans, typed):
    steps = plans(
        lambda tx: tx.connection.execute(select(ringkasan_pegawai.c.id).where(search.matches(typed))).all()
    )
    assert any("VIRTUAL TABLE INDEX" in step for step in steps)
    assert not [step for step in steps if step.startswith("SCAN ringkasan_pegawai")]


@pytest.mark.parametrize(
    "record_type", [kind for kind in ALL_RECORD_TYPES if kind.parent], ids=lambda kind: kind.key
)
def test_the_histories_of_a_person_are_found_by_index(plans, record_type):
    steps = plans(lambda tx: queries.load_records(tx, record_type, "siapa"))
    assert f"SEARCH {record_type.key} USING INDEX" in steps[0]
