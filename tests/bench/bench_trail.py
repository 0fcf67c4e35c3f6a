"""The trail of a busy office: verifying it, and the list's first page, beside the least work for the same."""

import hashlib
import hmac
import tempfile
from pathlib import Path

from asn_desktop.db import engine as engines
from asn_desktop.db import instants
from asn_desktop.db.journal import Head, Journal, event_line
from asn_desktop.services.jejak import CariJejak, jejak_ids, jejak_rows
from asn_desktop.services.session import Session
from tests import offices
from tests.bench.figure import Figure, median_of_pairs, wall_seconds

ROWS = 20_000
ACTIONS = ("pegawai.ubah", "skp.ubah", "riwayat_jabatan.tambah")
CHANGES = '{"agama":["Islam","Hindu"],"tempat_lahir":["Mekar Sari","Tirta Hulu"]}'


def grow(session: Session, rows: int = ROWS) -> None:
    """A trail of so many use cases, each sealed as the program seals them, in one transaction."""
    database = session.db._database
    with database._writer.begin() as connection:
        for number in range(rows):
            head = Head(
                database.new_id(),
                ACTIONS[number % 3],
                ("siti", "budi")[number % 2],
                instants.to_text(session.clock()),
                f"Sekar Ayuningtyas {number}",
                database.office_id,
                "petugas",
            )
            journal = Journal(connection, head, database.new_id.many, database._keys.audit)
            journal.add("pegawai", "update", [(database.new_id(), CHANGES)])
            journal.close()


def raw_verify(session: Session) -> None:
    """Read all rows and hash them once, which no verification can do without."""
    connection = engines.connect(session.folder / "asn.db", offices.db_key(), query_only=True)
    key = offices.data_keys().audit
    for row in connection.execute("SELECT * FROM audit ORDER BY seq"):
        hmac.digest(key, hashlib.sha256(repr(row).encode()).digest(), "sha256")
    for row in connection.execute("SELECT * FROM event ORDER BY seq"):
        hashlib.sha256(event_line(row).encode()).digest()
    connection.close()


def first_page(session: Session) -> int:
    """What the screen asks for when it opens."""
    return len(jejak_rows(session, jejak_ids(session, CariJejak())[:200]))


def raw_page(session: Session) -> int:
    """Numbers and one page by two plain statements."""
    with session.db.read() as tx:
        ids = [row[0] for row in tx.connection.exec_driver_sql("SELECT seq FROM audit ORDER BY seq DESC")]
        marks = ", ".join("?" * 200)
        statement = f"SELECT * FROM audit WHERE seq IN ({marks}) ORDER BY seq DESC"
        return len(tx.connection.exec_driver_sql(statement, tuple(ids[:200])).fetchall())


def figures() -> list[Figure]:
    """Ratios to the raw work of the same rows."""
    with (
        tempfile.TemporaryDirectory() as place,
        offices.new_office(Path(place) / "kantor") as session,
    ):
        grow(session)
        assert session.db.verify_trail().ok
        found = []
        for title, limit, ours, raw in (
            ("verify the whole trail", 3.0, lambda: session.db.verify_trail(), lambda: raw_verify(session)),
            ("ids and first page of the trail", 1.5, lambda: first_page(session), lambda: raw_page(session)),
        ):
            ratio, mine, theirs = median_of_pairs(wall_seconds, ours, raw)
            detail = f"{ROWS} use cases: {mine:.3f} s; the same rows read plainly: {theirs:.3f} s"
            found.append(Figure("G12", title, ratio, limit, detail))
    return found
