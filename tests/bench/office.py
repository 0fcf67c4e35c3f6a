"""The office of 10,000 people that several benches measure on, made once under build/bench/."""

import hashlib
import shutil
from pathlib import Path

from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office
from asn_desktop.services.session import Session, open_office

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 10_000


def folder_of_ten_thousand() -> Path:
    """The office's folder; made anew (about a minute) when tables or contents have changed since."""
    digest = hashlib.sha256()
    package = ROOT / "asn_desktop"
    for path in sorted([*(package / "db").rglob("*.py"), *(package / "services").glob("demo*.py")]):
        digest.update(path.read_bytes())
    folder = ROOT / "build" / "bench" / f"kantor-{PEOPLE}-{digest.hexdigest()[:12]}"
    if not (folder / "siap").exists():
        if folder.parent.exists():
            shutil.rmtree(folder.parent)
        folder.mkdir(parents=True)
        make_practice_office(folder / "kantor", pegawai=PEOPLE, kinerja=False).session.close()
        (folder / "siap").touch()
    return folder / "kantor"


def open_ten_thousand() -> Session:
    """A session on it."""
    return open_office(folder_of_ten_thousand(), PRACTICE_USER, PRACTICE_PASSWORD)
