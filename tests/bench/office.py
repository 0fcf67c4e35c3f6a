"""The offices of 10,000 and 100,000 people that several benches measure on, made once under build/bench/."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office
from asn_desktop.services.session import Session, open_office

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 10_000
MANY = 100_000
_COPIED = ("riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan", "pelatihan")


def folder_of_ten_thousand() -> Path:
    """The office's folder; made anew (about a minute) when tables or contents have changed since."""
    return _kept(PEOPLE, _practice)


def folder_of_hundred_thousand() -> Path:
    """An office of ten times as many: the same people with other names and days of birth (some minutes)."""
    return _kept(MANY, _multiplied)


def open_ten_thousand() -> Session:
    """A session on the smaller one."""
    return open_office(folder_of_ten_thousand(), PRACTICE_USER, PRACTICE_PASSWORD)


def open_hundred_thousand() -> Session:
    """A session on the larger one."""
    return open_office(folder_of_hundred_thousand(), PRACTICE_USER, PRACTICE_PASSWORD)


def _kept(people: int, make: Callable[[Path], None]) -> Path:
    package = ROOT / "asn_desktop"
    described = [package / "db" / "tables", package / "db" / "migrations"]
    sources = [path for folder in described for path in folder.rglob("*.py")]
    digest = hashlib.sha256()
    for path in sorted([*sources, *(package / "services").glob("demo*.py")]):
        digest.update(path.read_bytes())
    folder = ROOT / "build" / "bench" / f"kantor-{people}-{digest.hexdigest()[:12]}"
    if not folder.exists():
        unfinished = folder.with_name(f"{folder.name}-{os.getpid()}")
        make(unfinished)
        unfinished.rename(folder)
    return folder


def _practice(folder: Path) -> None:
    make_practice_office(folder, pegawai=PEOPLE, kinerja=False).session.close()


def _multiplied(folder: Path) -> None:
    session = make_practice_office(folder, pegawai=PEOPLE, kinerja=False).session
    with session.db.read() as tx:
        people = list(all_rows(tx, "pegawai"))
        parts = {name: list(all_rows(tx, name)) for name in _COPIED}
    for turn in range(1, MANY // PEOPLE):
        with session.db.write("bench.isi", session.actor) as tx:
            ids = {row["id"]: tx.new_id() for row in people}
            tx.insert_many("pegawai", list(_renamed(people, ids, turn)))
            for name, rows in parts.items():
                tx.insert_many(name, [{**_own(row), "pegawai_id": ids[row["pegawai_id"]]} for row in rows])
    session.close()


def _renamed(
    people: Sequence[Mapping[str, Any]], ids: Mapping[str, str], turn: int
) -> Iterator[dict[str, Any]]:
    """Other days of birth, so that no NIP repeats, and first and last words of names mixed anew."""
    for place, row in enumerate(people):
        born = row["tanggal_lahir"] - timedelta(days=400 * turn + turn)
        serial = (int(row["nip"][15:]) + 97 * turn) % 1000
        nip = f"{born:%Y%m%d}{row['nip'][8:15]}{serial:03d}"
        first = people[(place * 7 + turn * 131) % len(people)]["nama"].split()
        nama = " ".join((*first[:1], *row["nama"].split()[1:])) or row["nama"]
        changed = {"id": ids[row["id"]], "nip": nip, "tanggal_lahir": born, "nama": nama, "pns_id": None}
        yield {**_own(row), **changed}


def _own(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in ("id", "version")}
