"""What is destroyed is nowhere in the file any more, and the trail proves itself all the same."""

import json

import pytest

from asn_desktop.db import chain, trail
from asn_desktop.db import engine as engines
from asn_desktop.db.destroying import BLANK, WORDS, destroy
from asn_desktop.services import records
from tests import offices
from tests.builders import a_pegawai, an_id
from tests.db import filled
from tests.db.pages import plain_pages
from tests.db.test_schemas import load

PERSON = an_id(1)
CANARY = "Kanarirejo Wangsadipura"
NIP, NIK, PHONE = "198503172010012001", "9901015703857731", "081277317731"
SECRETS = (CANARY, NIP, NIK, PHONE, "kanarirejo", "Jl. Kenanga 7731", "Seminar Kanari")


@pytest.fixture
def folder(tmp_path):
    """A closed office with somebody whose every value can be found again, and somebody else."""
    folder = tmp_path / "kantor"
    with offices.new_office(folder) as session:
        filled.fill(session)
        for values in ({"nama": CANARY, "nik": NIK, "nomor_hp": PHONE}, {"alamat": "Jl. Kenanga 7731"},
                       {"nomor_hp": "081200000000"}):
            records.save_record(session, "pegawai", values, PERSON)
        training = {"pegawai_id": PERSON, "jenis": "Seminar", "nama": "Seminar Kanari",
                    "tanggal_mulai": filled._DAY, "jp": 3}
        made = records.save_record(session, "pelatihan", training).id
        records.delete_record(session, "pelatihan", made)
        with session.db.write("pegawai.buka", "rina", f"Pegawai · pegawai {PERSON}") as tx:
            tx.leave_trace()
        with session.db.write("pengguna.pegawai", "siti", f"budi menjadi {CANARY}") as tx:
            tx.leave_trace()
        with session.db.write("akses.ditolak", "rina", "NIP 19850317 201001 2 001") as tx:
            tx.leave_trace()
        with session.db.write("akses.ditolak", "rina", "bukan Kanarirejo Wangsadipurawati") as tx:
            tx.leave_trace()
        records.save_record(session, "pegawai", a_pegawai(9, nama="Orang Lain"), None)
    return folder


def destroyed(folder, classes=None):
    with offices.open_folder(folder) as session:
        with session.db.write("pemusnahan.laksanakan", "siti", "BA-1", alasan="uji", saksi="budi") as tx:
            made = tx.insert("pemusnahan", {
                "nomor": f"BA-{tx.new_id()}", "pada": "2026-03-02T01:00:00.000000Z", "oleh": "siti",
                "saksi": "budi", "cadangan": "x", "cadangan_lama": 0, "cadangan_sampai": "2027-03-02"})
            found = destroy(tx, made, classes or {"pegawai": [("pegawai", PERSON)]})
        session.db.compact()
    return found


def raw(folder):
    connection = engines.connect(folder / "asn.db", offices.db_key(), foreign_keys=False)
    for table in ("event", "audit"):
        for verb in ("update", "delete"):
            connection.execute(f"DROP TRIGGER {table}_no_{verb}")
    return connection


def pages_of(folder):
    return plain_pages(folder / "asn.db", offices.db_key()).lower()


def hits(folder):
    pages = pages_of(folder)
    return [word for word in SECRETS if word.encode().lower() in pages]


def test_the_search_finds_every_canary_while_it_lives(folder):
    assert hits(folder) == list(SECRETS)


def test_no_page_holds_a_value_of_who_was_destroyed(folder):
    destroyed(folder)
    left = hits(folder)
    # His SKP went too, so that no document names him; of others' documents none did.
    assert left == [CANARY, "kanarirejo"], "a longer name of somebody else, and nothing of his"
    longer = f"{CANARY}wati".lower().encode()
    assert pages_of(folder).count(CANARY.lower().encode()) == pages_of(folder).count(longer) > 0
    assert b"orang lain" in plain_pages(folder / "asn.db", offices.db_key()).lower()


def test_the_trail_is_whole_and_says_what_is_gone(folder):
    with offices.open_folder(folder) as session:
        before = session.db.verify_trail()
    found = destroyed(folder)["pegawai"]
    assert found.rekaman > 10
    assert found.peristiwa > found.rekaman
    with offices.open_folder(folder) as session:
        report = session.db.verify_trail()
        at_login = session.db.verify_trail(3)
        assert (report.problem, at_login.problem, session.db.check().problems) == ("", "", ())
        assert report.audits == before.audits + 1
        with session.db.read() as tx:
            driver = tx.connection.connection.dbapi_connection
            assert chain.hash_at(driver, before.head.seq) == before.head.hash
            kept = tx.connection.exec_driver_sql("SELECT count(*) FROM event").scalar()
        assert kept == report.events
        records.save_record(session, "pegawai", a_pegawai(10))


def test_words_about_him_alone_are_gone_and_others_stay(folder):
    destroyed(folder)
    connection = raw(folder)
    rows = dict(connection.execute("SELECT action || ' ' || seq, subject FROM audit").fetchall())
    connection.close()
    blanked = sorted(name.split()[0] for name, subject in rows.items() if subject == WORDS)
    assert blanked == ["akses.ditolak", "pegawai.buka", "pegawai.ubah", "pegawai.ubah", "pegawai.ubah",
                       "pelatihan.hapus", "pelatihan.tambah", "pengguna.pegawai"]
    assert any("Orang Lain" in subject for subject in rows.values())


def test_every_other_edit_is_still_found(folder):
    destroyed(folder)
    connection = raw(folder)
    key = offices.data_keys().audit
    assert trail.inspect(connection, key).ok
    top = connection.execute("SELECT max(seq) FROM audit").fetchone()[0]
    last = connection.execute("SELECT max(seq) FROM event").fetchone()[0]
    changes = [f"UPDATE event SET changes = '{{\"nama\":[null,\"x\"]}}' WHERE seq = {seq}"
               for seq in range(1, last + 1)]
    changes += [f"UPDATE event SET changes = '{BLANK}' WHERE seq = {seq} AND changes <> '{BLANK}'"
                for seq in range(1, last + 1)]
    changes += [f"UPDATE audit SET subject = 'x' WHERE seq = {seq}" for seq in range(1, top + 1)]
    changes += [f"UPDATE audit SET subject = '{WORDS}' WHERE seq = {seq} AND subject <> '{WORDS}'"
                for seq in range(1, top + 1)]
    changes += ["DELETE FROM jejak_dimusnahkan WHERE seq = 2",
                "UPDATE event SET changes = replace(changes, 'digest', 'lain') "
                "WHERE record_type = 'jejak_dimusnahkan'"]
    tried = 0
    for change in changes:
        connection.execute("BEGIN")
        if connection.execute(change).rowcount:
            tried += 1
            assert not trail.inspect(connection, key).ok, change
        connection.execute("ROLLBACK")
    assert tried > last
    connection.close()


def test_an_entry_forged_into_an_event_of_old_excuses_nothing_at_login(folder):
    """At login only the end is verified: what is not verified itself must not excuse it."""
    connection = raw(folder)
    key = offices.data_keys().audit
    top = connection.execute("SELECT max(seq) FROM audit").fetchone()[0]
    connection.execute("UPDATE audit SET actor = 'orang lain' WHERE seq = ?", (top,))
    row = connection.execute(f"{chain.SELECT} WHERE seq = ?", (top,)).fetchone()
    values, digest = row[:len(chain.COLUMNS)], row[chain.COLUMNS.index("digest")]
    forged = {"seq": top, "hash": chain.link(row[-3], values), "digest": digest}
    seq, key_of_old = connection.execute("SELECT seq, record_id FROM event ORDER BY seq LIMIT 1").fetchone()
    told = json.dumps({name: [None, value] for name, value in forged.items()})
    connection.execute("UPDATE event SET record_type = ?, kind = 'insert', changes = ? WHERE seq = ?",
                       (trail.ENTRY, told, seq))
    connection.execute("INSERT INTO jejak_dimusnahkan (id, version, pemusnahan_id, seq, hash, digest) "
                       "VALUES (?, 1, 'x', ?, ?, ?)", (key_of_old, *forged.values()))
    assert trail.inspect(connection, key, newest=3).problem.startswith(f"audit {top}")
    assert not trail.inspect(connection, key).ok
    connection.close()


def test_two_destructions_in_one_use_case_of_old(folder):
    """Both people came with one import: its row is blanked twice, and the newer hashes count."""
    destroyed(folder)
    destroyed(folder, {"pegawai": [("pegawai", an_id(5))]})
    with offices.open_folder(folder) as session:
        assert session.db.verify_trail().problem == ""


def test_triggers_are_back(folder):
    destroyed(folder)
    connection = engines.connect(folder / "asn.db", offices.db_key())
    with pytest.raises(Exception, match="append-only"):
        connection.execute("UPDATE event SET changes = '{}'")
    connection.close()


def test_a_file_that_was_not_written_anew_is_at_the_next_opening(folder):
    with offices.open_folder(folder) as session, session.db.write_aside() as tx:
        tx.connection.exec_driver_sql("INSERT INTO meta (key, value) VALUES ('padatkan', '1')")
    with offices.open_folder(folder) as session, session.db.read() as tx:
        query = "SELECT count(*) FROM meta WHERE key = 'padatkan'"
        assert tx.connection.exec_driver_sql(query).scalar() == 0


@pytest.mark.parametrize("schema", ["v0001", "v0002"])
def test_rows_of_every_older_schema_can_be_blanked(tmp_path, schema):
    """Rows of schema 1 have no hash of their own: the first link seals all of them together."""
    load(tmp_path / "kantor", filled.SCHEMAS / f"{schema}.sql")
    with offices.open_folder(tmp_path / "kantor") as session:
        records.save_record(session, "pegawai", a_pegawai(9))
    destroyed(tmp_path / "kantor")
    connection = raw(tmp_path / "kantor")
    key = offices.data_keys().audit
    assert trail.inspect(connection, key).problem == ""
    connection.execute("UPDATE audit SET subject = 'x' WHERE seq = 2")
    assert not trail.inspect(connection, key).ok
    connection.close()
