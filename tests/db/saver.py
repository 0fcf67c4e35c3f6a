"""A process of its own that saves until it is killed; it says each save only after the commit has returned.

Run as ``python -m tests.db.saver FOLDER KEY [COUNT]``.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from asn_desktop.db.database import Database


def main() -> None:
    folder, key = Path(sys.argv[1]), bytes.fromhex(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
    database = Database.open(folder, key, clock=lambda: datetime.now(UTC))
    print("siap", flush=True)
    for number in range(count):
        with database.write("simpan", "uji") as tx:
            unit = tx.insert("unit_kerja", {"nama": f"Unit {number}", "urutan": 0})
            tx.insert_many("unit_kerja", [{"nama": "bagian", "induk_id": unit} for _ in range(3)])
        print(unit, flush=True)
    database.close()


def increment() -> None:
    folder, key, unit, count = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    database = Database.open(folder, key, clock=lambda: datetime.now(UTC))
    for _ in range(count):
        with database.write("tambah", "uji") as tx:
            current = tx.row("unit_kerja", unit)
            tx.update("unit_kerja", unit, {"urutan": current["urutan"] + 1}, current["version"])
    print("selesai", flush=True)


if __name__ == "__main__":
    increment() if len(sys.argv) > 4 else main()
