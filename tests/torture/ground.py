"""The office that is tortured: a filled practice office, made once per process and copied for each case."""

import atexit
import hashlib
import json
import shutil
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from asn_desktop.db import engine as engines
from asn_desktop.db import keys
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.services.check import check_office
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session, open_office
from asn_desktop.services.skp import start_skp
from tests.builders import a_pelatihan

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_CSV = ROOT / "resources" / "demo" / "siasn_contoh.csv"
SAMPLE_XLSX = ROOT / "tests" / "data" / "siasn_disimpan_ulang.xlsx"
TAHUN = 2027  # a year in which the practice office has no plan
# Columns that differ from run to run: what is left tells whether a state is the one before or the one after.
_VARYING = frozenset(
    "id at txn hash prev_hash mac digest changes data_siasn versi nomor_dokumen cari lahir_at pada "
    "dicabut_pada cadangan office".split()
)
_UNCOUNTED = "('meta', 'alembic_version', 'isi_dokumen', 'isi_dimusnahkan')"  # the last two: random keys


@dataclass(frozen=True, slots=True)
class Ground:
    """A closed office, and whom and what in it the cases touch."""

    folder: Path
    people: tuple[str, ...]
    example: str  # all forms of this person can be printed
    skp: str  # a draft
    pelatihan: str

    def as_text(self) -> str:
        """For a program of its own."""
        return json.dumps([str(self.folder), self.people, self.example, self.skp, self.pelatihan])


def from_text(text: str) -> Ground:
    """What ``as_text`` gave."""
    folder, people, example, skp, pelatihan = json.loads(text)
    return Ground(Path(folder), tuple(people), example, skp, pelatihan)


_taken: list[Ground] = []


def take(text: str) -> None:
    """Use the template of the process that started this one."""
    _taken.append(from_text(text))


@cache
def ground() -> Ground:
    """The template; copy its folder, never work in it."""
    if _taken:
        return _taken[0]
    parent = Path(tempfile.mkdtemp(prefix="asn-torture-"))
    atexit.register(shutil.rmtree, parent, ignore_errors=True)
    made = make_practice_office(parent / "kantor", pegawai=6, pindaian=False)
    with made.session as session:
        example = made.isi.contoh_id
        with session.db.read() as tx:
            rows = tx.connection.exec_driver_sql("SELECT id FROM pegawai ORDER BY nip").scalars().all()
        skp = start_skp(session, example, TAHUN).id
        pelatihan = save_record(session, "pelatihan", {**a_pelatihan(), "pegawai_id": example}).id
    return Ground(made.session.folder, tuple(rows), example, skp, pelatihan)


def copy_to(folder: Path) -> Path:
    """A closed office of one's own."""
    shutil.copytree(ground().folder, folder)
    return folder


def opened(folder: Path, password: str = PRACTICE_PASSWORD) -> Session:
    """Log in as a person would, with the password."""
    return open_office(folder, PRACTICE_USER, password)


@cache
def data_keys(folder: Path | None = None) -> DataKeys:
    """The keys of the template's data, which its copies share."""
    key_file = parse_key_file(((folder or ground().folder) / "kunci.json").read_bytes())
    ring, _ = keys.open_with_password(key_file, PRACTICE_USER, PRACTICE_PASSWORD)
    return ring.data_keys()


def raw(folder: Path) -> object:
    """The driver's own connection to an office's file."""
    return engines.connect(folder / "asn.db", data_keys().db)


def findings(session: Session) -> list[str]:
    """All that the program's own checks find, and every record that disagrees with its history."""
    return [*check_office(session).problems, *torn(session)]


def torn(session: Session) -> list[str]:
    """Records without the event that made them, and events whose record is not there."""
    found: list[str] = []
    with session.db.read() as tx:
        run = tx.connection.exec_driver_sql
        kinds = run("SELECT DISTINCT record_type FROM event").scalars().all()
        for kind in kinds:
            there = set(run(f"SELECT id FROM {kind}").scalars())
            history: dict[str, str] = {}
            for record_id, event in run(
                "SELECT record_id, kind FROM event WHERE record_type = ? ORDER BY seq", (kind,)
            ).fetchall():
                history[record_id] = event
            living = {record_id for record_id, event in history.items() if event != "delete"}
            found += [f"{kind} {record_id}: no event" for record_id in there - living]
            found += [f"{kind} {record_id}: no record" for record_id in living - there]
        orphans = run("SELECT count(*) FROM event WHERE txn NOT IN (SELECT txn FROM audit)").scalar()
        if orphans:
            found.append(f"{orphans} events without audit row")
    return found


def last_action(session: Session) -> str:
    """What the last row of the trail is of."""
    with session.db.read() as tx:
        found = tx.connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq DESC LIMIT 1")
        return str(found.scalar_one())


def fingerprint(session: Session, without: Collection[str] = ()) -> str:
    """The contents of all tables, apart from what is random: equal before and equal after, or neither."""
    digest = hashlib.sha256()
    with session.db.read() as tx:
        run = tx.connection.exec_driver_sql
        names = run(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            f"AND name NOT LIKE 'cari_%' AND name NOT IN {_UNCOUNTED} ORDER BY name"
        ).scalars()
        for name in [name for name in names if name not in without]:
            columns = [
                row[1]
                for row in run(f"PRAGMA table_info({name})").fetchall()
                if row[1] not in _VARYING and not row[1].endswith("_id")
            ]
            rows = run(f"SELECT {', '.join(columns)} FROM {name}").fetchall() if columns else []
            digest.update(f"{name} {len(rows)}\n".encode())
            for line in sorted(repr(tuple(row)) for row in rows):
                digest.update(line.encode())
    return digest.hexdigest()[:16]
