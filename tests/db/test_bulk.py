"""Writing many records costs little more than plain statements that leave the same rows and events."""

import json
import statistics
import time
import uuid
from datetime import date

from asn_desktop.db import engine as engines
from asn_desktop.db import plain
from tests import offices
from tests.builders import a_pegawai, a_pelatihan

ROWS = 4000
MOST = 1.5
EVENT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def straightforward(folder, parent, rows):
    """The same rows and events by executemany on the driver's connection, with the standard tools."""
    names = plain.columns("pelatihan")
    marks = ", ".join("?" * (len(names) + 2))
    insert = f"INSERT INTO pelatihan (id, version, {', '.join(names)}) VALUES ({marks})"
    connection = engines.connect(folder / "asn.db", offices.db_key())
    began = time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    values, events = [], []
    for number, row in enumerate(rows):
        made = {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
        made["pegawai_id"] = parent
        record_id = str(uuid.uuid1())
        values.append((record_id, 1, *(made.get(name) for name in names)))
        changes = json.dumps(
            {name: [None, value] for name, value in made.items() if value is not None},
            sort_keys=True,
            ensure_ascii=False,
            separators=(",", ":"),
        )
        events.append(
            (
                1000 + number,
                str(uuid.uuid1()),
                "t" * 36,
                "pelatihan",
                record_id,
                "insert",
                changes,
                "uji",
                "2026-03-02T01:00:00.000000Z",
                "o" * 36,
            )
        )
    connection.executemany(insert, values)
    connection.executemany(EVENT, events)
    connection.execute("COMMIT")
    spent = time.process_time() - began
    connection.close()
    return spent


def ours(session, parent, rows):
    began = time.process_time()
    with session.db.write("impor", "uji") as tx:
        tx.insert_many("pelatihan", [{**row, "pegawai_id": parent} for row in rows])
    return time.process_time() - began


def office_with_a_person(folder):
    session = offices.new_office(folder)
    with session.db.write("isi", "uji") as tx:
        return session, tx.insert("pegawai", a_pegawai())


def test_bulk_insertion_against_plain_statements(tmp_path):
    rows = [a_pelatihan(nama=f"Pelatihan {number}") for number in range(ROWS)]
    for row in rows:
        row.pop("pegawai_id", None)
    ratios = []
    for number in range(3):
        session, parent = office_with_a_person(tmp_path / f"kantor{number}")
        with session:
            spent = ours(session, parent, rows)
        session, parent = office_with_a_person(tmp_path / f"lain{number}")
        session.close()
        ratios.append(spent / straightforward(tmp_path / f"lain{number}", parent, rows))
    print("bulk insertion / plain statements:", [round(ratio, 2) for ratio in ratios])
    assert statistics.median(ratios) < MOST
