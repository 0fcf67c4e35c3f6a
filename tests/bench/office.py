"""The office of 10,000 people that several benches measure on, made once under build/bench/."""

import hashlib
import os
from pathlib import Path

from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office
from asn_desktop.services.session import Session, open_office

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 10_000


def folder_of_ten_thousand() -> Path:
    """The office's folder; made anew (about a minute) when tables or contents have changed since."""
    package = ROOT / "asn_desktop"
    described = [package / "db" / "tables", package / "db" / "migrations"]
    sources = [path for folder in described for path in folder.rglob("*.py")]
    digest = hashlib.sha256()
    for path in sorted([*sources, *(package / "services").glob("demo*.py")]):
        digest.update(path.read_bytes())
    folder = ROOT / "build" / "bench" / f"kantor-{PEOPLE}-{digest.hexdigest()[:12]}"
    if not folder.exists():
        unfinished = folder.with_name(f"{folder.name}-{os.getpid()}")
        make_practice_office(unfinished, pegawai=PEOPLE, kinerja=False).session.close()
        unfinished.rename(folder)
    return folder


def open_ten_thousand() -> Session:
    """A session on it."""
    return open_office(folder_of_ten_thousand(), PRACTICE_USER, PRACTICE_PASSWORD)
