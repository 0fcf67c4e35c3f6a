"""A program of its own that saves until it is killed; it says each save only after the commit has returned.

``python -m tests.db.saver FOLDER KEY``: for each line on its input a child is born that saves without end.
``python -m tests.db.saver FOLDER KEY UNIT COUNT``: raises a number so many times.
``python -m tests.db.saver FOLDER KEY simpan COUNT``: saves so many times and says what was refused and why.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.database import Database
from asn_desktop.db.errors import KnownError


def opened():
    keys = DataKeys(*map(bytes.fromhex, sys.argv[2].split(":")))
    return Database.open(Path(sys.argv[1]), keys, clock=lambda: datetime.now(UTC))


def say(text):
    os.write(1, f"{text}\n".encode())


def save_without_end():
    database = opened()
    say(f"siap {os.getpid()}")
    number = 0
    while True:
        number += 1
        with database.write("simpan", "uji") as tx:
            unit = tx.insert("unit_kerja", {"nama": f"Unit {number}", "urutan": 0})
            tx.insert_many("unit_kerja", [{"nama": "bagian", "induk_id": unit} for _ in range(3)])
        say(unit)


def bear_children():
    """The parent only imports and forks, so that each child is at work at once."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            save_without_end()
        os.waitpid(child, 0)
        say("\nakhir")


def increment(unit, count):
    database = opened()
    for _ in range(count):
        with database.write("tambah", "uji") as tx:
            current = tx.row("unit_kerja", unit)
            tx.update("unit_kerja", unit, {"urutan": current["urutan"] + 1}, current["version"])
    say("selesai")


def save(count):
    try:
        database = opened()
        for number in range(count):
            try:
                with database.write("simpan", "uji") as tx:
                    unit = tx.insert("unit_kerja", {"nama": f"Unit {number}"})
                say(unit)
            except KnownError as error:
                say(f"gagal {error.cause}")
        database.close()
    except KnownError as error:
        say(f"tolak {error.cause}")


if __name__ == "__main__":
    if len(sys.argv) > 3 and sys.argv[3] == "simpan":
        save(int(sys.argv[4]))
    elif len(sys.argv) > 3:
        increment(sys.argv[3], int(sys.argv[4]))
    else:
        bear_children()
