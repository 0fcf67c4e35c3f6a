"""Every write leaves its events and one audit row in the same transaction, or nothing at all."""

import hashlib
import json
import threading
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.db import plain
from asn_desktop.db.errors import BrokenRule, RecordMissing, StaleRecord
from asn_desktop.db.journal import event_line
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.errors import StaleRecord as Stale
from tests import offices
from tests.builders import a_pegawai

EVENT = "SELECT seq, id, txn, record_type, record_id, kind, changes, actor, at, office FROM event"


def history(office, record_id):
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(f"{EVENT} WHERE record_id = ? ORDER BY seq", (record_id,)).all()
    return [(row[5], json.loads(row[6])) for row in rows]


def audits(office):
    with office.db.read() as tx:
        return tx.connection.exec_driver_sql(
            "SELECT seq, txn, action, actor, subject, events, first_event, last_event, digest FROM audit "
            "ORDER BY seq"
        ).all()


class StoppedError(Exception):
    """Somebody cancelled in the middle."""


def stopped_import(office, rows):
    with office.db.write("impor", "siti") as tx:
        for row in rows:
            tx.insert("pegawai", row)
        raise StoppedError()


def totals(office):
    found = office.db.check()
    return found.events, found.audits, dict(found.counts)["pegawai"]


def test_insert_update_delete_are_told_field_by_field(office):
    with office.db.write("pegawai.tambah", "siti", "Sekar") as tx:
        person = tx.insert(
            "pegawai",
            {
                "nip": "198503172010012001",
                "nama": "Sekar",
                "status_pegawai": "PNS",
                "tanggal_lahir": date(1985, 3, 17),
            },
        )
    with office.db.write("pegawai.ubah", "siti") as tx:
        version = tx.update(
            "pegawai", person, {"nama": "Sekar A.", "tanggal_lahir": date(1985, 3, 17), "agama": "Islam"}, 1
        )
    assert version == 2
    with office.db.write("pegawai.hapus", "budi") as tx:
        tx.delete("pegawai", person, 2)
    assert history(office, person) == [
        (
            "insert",
            {
                "nip": [None, "198503172010012001"],
                "nama": [None, "Sekar"],
                "status_pegawai": [None, "PNS"],
                "tanggal_lahir": [None, "1985-03-17"],
            },
        ),
        ("update", {"nama": ["Sekar", "Sekar A."], "agama": [None, "Islam"]}),
        (
            "delete",
            {
                "nip": ["198503172010012001", None],
                "nama": ["Sekar A.", None],
                "agama": ["Islam", None],
                "status_pegawai": ["PNS", None],
                "tanggal_lahir": ["1985-03-17", None],
            },
        ),
    ]


def test_one_use_case_one_audit_row_with_the_digest_of_its_events(office):
    with office.db.write("unit.tambah", "siti", "dua unit") as tx:
        tx.insert("unit_kerja", {"nama": "Satu “kutip” \\ dan\nbaris"})
        tx.insert("unit_kerja", {"nama": "Dua"})
    seq, txn, action, actor, subject, events, first, last, digest = audits(office)[-1]
    assert (action, actor, subject, events, last - first) == ("unit.tambah", "siti", "dua unit", 2, 1)
    with office.db.read() as tx:
        rows = tx.connection.exec_driver_sql(f"{EVENT} WHERE txn = ? ORDER BY seq", (txn,)).all()
    assert digest == hashlib.sha256("".join(event_line(row) for row in rows).encode()).hexdigest()
    for row in rows:
        line = json.loads(event_line(row))
        assert list(line) == sorted(line)
        assert json.dumps(
            line, sort_keys=True, separators=(",", ":"), ensure_ascii=False
        ) + "\n" == event_line(row)
    assert rows[0][9] == office.db.office_id
    assert rows[0][8].endswith("Z")


def test_a_failing_use_case_leaves_nothing(office):
    before = totals(office)
    with pytest.raises(StoppedError):
        stopped_import(office, [a_pegawai(number) for number in range(1, 50)])
    with pytest.raises(ServiceError, match="sama sudah ada"):
        stopped_import(office, [a_pegawai(1), a_pegawai(1)])
    assert totals(office) == before
    assert office.db.check().problems == ()


def test_a_use_case_that_changes_nothing_leaves_nothing_unless_asked(office):
    before = totals(office)
    with office.db.write("tanpa.perubahan", "siti"):
        _ = None
    assert totals(office) == before
    with office.db.write("cetak", "siti", "20 formulir") as tx:
        tx.leave_trace()
    assert totals(office) == (before[0], before[1] + 1, before[2])
    assert office.db.check().problems == ()


def test_saving_over_a_newer_version_is_refused(office):
    with office.db.write("a", "siti") as tx:
        unit = tx.insert("unit_kerja", {"nama": "Satu"})
    with office.db.write("b", "siti") as tx:
        tx.update("unit_kerja", unit, {"nama": "Dua"}, 1)
    with pytest.raises(Stale, match="sudah diubah"), office.db.write("c", "siti") as tx:
        tx.update("unit_kerja", unit, {"nama": "Tiga"}, 1)
    with pytest.raises(Stale), office.db.write("d", "siti") as tx:
        tx.delete("unit_kerja", unit, 1)
    assert len(history(office, unit)) == 2


def test_errors_of_the_data_floor_name_the_record(office):
    with pytest.raises(ServiceError) as refused, office.db.write("a", "siti") as tx:
        tx.update("unit_kerja", "tidak-ada", {"nama": "x"})
    assert isinstance(refused.value.__cause__, RecordMissing)
    with office.db.write("a", "siti") as tx:
        unit = tx.insert("unit_kerja", {"nama": "x"})
    with pytest.raises(ServiceError) as refused, office.db.write("a", "siti") as tx:
        tx.update("unit_kerja", unit, {"nama": "y"}, 7)
    assert isinstance(refused.value.__cause__, StaleRecord)
    with pytest.raises(ServiceError) as refused, office.db.write("a", "siti") as tx:
        tx.insert("pegawai", a_pegawai(1, unit_kerja_id="tidak-ada"))
    assert isinstance(refused.value.__cause__, BrokenRule)


def test_unknown_columns_and_tables_are_bugs(office):
    for broken in (
        lambda tx: tx.insert("pegawai", {"tinggi": 1}),
        lambda tx: tx.insert("tidak_ada", {}),
        lambda tx: tx.update_many("unit_kerja", [("x", {"tinggi": 1})]),
    ):
        with pytest.raises((KeyError, ServiceError)), office.db.write("a", "siti") as tx:
            broken(tx)


def test_imports_leave_the_same_history_as_single_saves(office):
    rows = [a_pegawai(number) for number in (1, 2)]
    with office.db.write("satu", "siti") as tx:
        single = tx.insert("pegawai", rows[0])
    with office.db.write("banyak", "siti") as tx:
        (many,) = tx.insert_many("pegawai", [rows[1]])
        assert tx.insert_many("pegawai", []) == ()
    assert [kind for kind, _ in history(office, many)] == ["insert"]
    for (_, first), (_, second) in zip(history(office, single), history(office, many), strict=True):
        assert first.keys() == second.keys()
    with office.db.write("ubah banyak", "siti") as tx:
        assert (
            tx.update_many("pegawai", [(single, {"agama": "Islam"}), (many, {"agama": "Hindu", "nama": "B"})])
            == 1
        )
        assert tx.changes.ids("pegawai") == {many}
        assert tx.delete_many("pegawai", [single, many, "tidak-ada"]) == 2
    assert [kind for kind, _ in history(office, many)] == ["insert", "update", "delete"]
    assert office.db.check().problems == ()


def test_pictures_and_flags_come_back_and_stand_in_the_history(office):
    with office.db.read() as tx:
        kantor = tx.connection.exec_driver_sql("SELECT id FROM kantor").scalar()
    with office.db.write("a", "siti") as tx:
        tx.update("kantor", kantor, {"lambang": b"\x89PNG\r\n\x1a\n\x00"})
    with office.db.read() as tx:
        assert tx.row("kantor", kantor)["lambang"] == b"\x89PNG\r\n\x1a\n\x00"
    assert history(office, kantor)[-1] == ("update", {"lambang": [None, {"base64": "iVBORw0KGgoA"}]})


def test_history_cannot_be_rewritten(office):
    for statement in (
        "UPDATE event SET actor = 'x'",
        "DELETE FROM event",
        "UPDATE audit SET actor = 'x'",
        "DELETE FROM audit",
    ):
        with pytest.raises(ServiceError), office.db.write_aside() as tx:
            tx.connection.exec_driver_sql(statement)
    assert office.db.check().problems == ()


def test_reads_join_what_runs_in_their_thread(office):
    with office.db.write("a", "siti") as tx:
        unit = tx.insert("unit_kerja", {"nama": "Baru"})
        with office.db.read() as inner:
            assert inner.row("unit_kerja", unit)["nama"] == "Baru"
    with office.db.read() as outer, office.db.read() as inner:
        assert inner is outer
    with office.db.write("a", "siti") as tx, pytest.raises(RuntimeError), office.db.write("b", "siti"):
        raise AssertionError("a write inside a write")


def test_readers_see_the_last_commit_while_somebody_writes(office):
    seen = []

    def look():
        with office.db.read() as tx:
            seen.append(len(tx.connection.exec_driver_sql("SELECT id FROM unit_kerja").all()))

    with office.db.write("a", "siti") as tx:
        tx.insert("unit_kerja", {"nama": "Baru"})
        other = threading.Thread(target=look)
        other.start()
        other.join()
    look()
    assert seen == [0, 1]


def test_a_long_report_keeps_no_screen_waiting(office):
    began, may_end = threading.Event(), threading.Event()

    def report():
        with office.db.read():
            began.set()
            may_end.wait(10)

    other = threading.Thread(target=report)
    other.start()
    assert began.wait(10)
    with office.db.read() as tx:
        assert tx.connection.exec_driver_sql("SELECT 1").scalar() == 1
    may_end.set()
    other.join()


def test_a_closed_office_cannot_be_used(office_folder):
    session = offices.open_folder(office_folder)
    session.close()
    session.close()
    with pytest.raises(RuntimeError), session.db.read():
        raise AssertionError("a closed office")


def test_events_are_numbered_without_gaps_also_after_a_rollback(office):
    for number in range(3):
        with pytest.raises(StoppedError):
            stopped_import(office, [a_pegawai(number + 1)])
        with office.db.write("jadi", "siti") as tx:
            tx.insert("unit_kerja", {"nama": str(number)})
    with office.db.read() as tx:
        numbers = tx.connection.exec_driver_sql("SELECT seq FROM event ORDER BY seq").scalars().all()
    assert numbers == list(range(1, len(numbers) + 1))


_PLAIN = st.one_of(
    st.none(), st.text(max_size=12), st.integers(), st.booleans(), st.dates(), st.binary(max_size=4)
)


@given(st.lists(_PLAIN, min_size=1, max_size=8))
def test_the_quick_text_of_an_insert_is_the_canonical_one(values):
    names = [f"kolom_{number}" for number in range(len(values))]
    told = {name: (None, value) for name, value in zip(names, values, strict=True) if value is not None}
    starts = [f'"{name}":[null,' for name in names]
    assert plain.insert_text(starts, values) == plain.encode(told)


def test_dates_and_flags_are_stored_as_the_driver_takes_them():
    shared = plain.inserted("riwayat_golongan")
    assert shared.names == tuple(sorted(plain.columns("riwayat_golongan")))
    assert [shared.names[place] for place in shared.dates] == ["tanggal_sk", "tmt_golongan"]
    assert shared.starts == tuple(f'"{name}":[null,' for name in shared.names)
    shared = plain.inserted("pihak_dokumen")
    assert [shared.names[place] for place in shared.flags] == ["pakai_instansi"]


def test_an_event_and_a_row_hold_the_same_day(office):
    with office.db.write("isi", "uji") as tx:
        person = tx.insert("pegawai", a_pegawai(1, tmt_cpns=date(2010, 1, 1)))
        stored = tx.connection.exec_driver_sql("SELECT tmt_cpns, tmt_pns FROM pegawai").one()
    assert tuple(stored)[0] == "2010-01-01"
    assert history(office, person)[0][1]["tmt_cpns"] == [None, "2010-01-01"]
