"""G8, G9, G10, G11 at 100,000 people: first page, search at every key, filters, the end of the list, memory.

Each figure is a ratio to what cannot be spared: the same ids by plain SQL as one text, and one repaint of the
view. Making the office takes some minutes; it is kept under build/bench/.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.views import theme
from tests.bench.bench_search import PAGE_OF_ROWS, Search
from tests.bench.figure import Figure, median_of_pairs, wall_seconds
from tests.bench.office import MANY, open_hundred_thousand, open_ten_thousand

_IDS = "SELECT group_concat(id, '') FROM (SELECT id FROM ringkasan_pegawai {} ORDER BY nama_urut, id)"
_WORD = ("docid {0} IN (SELECT rowid FROM cari_pegawai WHERE cari_pegawai MATCH '\"{1}\"*' UNION "
         "SELECT rowid FROM cari_bagian WHERE cari_bagian MATCH '{2}')")
_THREES = {"guru": '"gur" "uru"', "pra": '"pra"', "yoga": '"yog" "oga"', "pras": '"pra" "ras"',
           "zzqx": '"zzq" "zqx"'}
_ROUNDS = 7


def _words(*words: str, many: bool = False) -> str:
    """The plain condition; for many hits in the form that walks the list of names, which is then the faster
    one, and for few in the form that looks each of them up: else the yardstick would be a bad plan.
    """
    walk = "+ 0" if many else ""
    return "WHERE " + " AND ".join(_WORD.format(walk, word, _THREES[word]) for word in words)


# What somebody asks, and the plain statement for the same people.
CASES = {
    "first page": (PegawaiQuery(), ""),
    "a word that half of them have": (PegawaiQuery.of("guru"), _words("guru", many=True)),
    "a part of some names": (PegawaiQuery.of("pra"), _words("pra", many=True)),
    "a name that few have": (PegawaiQuery.of("yoga pras"), _words("yoga", "pras")),
    "a word that nobody has": (PegawaiQuery.of("zzqx"), _words("zzqx")),
    "four filters": (
        PegawaiQuery.of(golongan="III/a..III/d", jenis_kelamin="P", pendidikan="S-1/Sarjana..", aktif="ya"),
        "WHERE golongan_urut + 0 BETWEEN 26 AND 29 AND jenis_kelamin = 'P' AND pendidikan_urut + 0 >= 40 "
        "AND aktif + 0 = 1"),
}  # fmt: skip
_STRICT = ("a name that few have", "a word that nobody has")  # G10 asks 1.5 of these
_EMPTY = """
import json, sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1]); window = QMainWindow(); window.resize(1366, 689); window.show()
window.grab()
told = open("/proc/self/status").read().split("VmRSS:")[1].split()[0]
print(json.dumps(int(told) / 1024))
"""


class Listing(Search):
    """The list on the screen, asked with a whole query."""

    def asked(self, query: PegawaiQuery, place: int = 0) -> int:
        """Ids, the page at a place (-1: the last), painted."""
        ids = pegawai_ids(self.session, query)
        self.model.set_ids(ids)
        if ids:
            row = len(ids) - 1 if place < 0 else place
            self.model.record(row)
            self.table.view.scrollTo(self.model.index(row, 0))
        self.paint()
        return len(ids)

    def plain(self, where: str, *, last: bool = False) -> int:
        """The same people and their page by plain statements, and a repaint of what is there."""
        with self.session.db.read() as tx:
            connection = tx.connection
            joined = connection.exec_driver_sql(_IDS.format(where)).scalar() or ""
            ids = [joined[at:at + 36] for at in range(0, len(joined), 36)]
            page = tuple(ids[-200:] if last else ids[:200])
            for statement in PAGE_OF_ROWS if page else ():
                connection.exec_driver_sql(statement.format(",".join("?" * len(page))), page).fetchall()
        self.paint()
        return len(ids)


def figures() -> list[Figure]:
    """Ratios for what a person does with the list of 100,000, and the memory it takes."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme.install(app)
    session = open_hundred_thousand()
    listing = Listing(session)
    before = _resident()
    listing.asked(PegawaiQuery())
    listing.asked(PegawaiQuery(), -1)
    found = [_memory(before, _resident())]
    for name, (query, where) in CASES.items():
        hits, same = listing.asked(query), listing.plain(where)
        if hits != same:
            raise RuntimeError(f"{name}: {hits} and {same} people; both must find the same")
        ratio, mine, anchor = median_of_pairs(
            wall_seconds, lambda query=query: listing.asked(query), lambda where=where: listing.plain(where),
            _ROUNDS)
        times = f"{mine * 1000:.1f} ms; plain SQL and a repaint: {anchor * 1000:.1f} ms"
        limit = 1.5 if name in _STRICT else 2.0
        found.append(Figure("G9/10", f"list of {MANY}: {name}", ratio, limit, f"{hits} hits: {times}"))
    everybody = PegawaiQuery()
    ratio, mine, anchor = median_of_pairs(
        wall_seconds, lambda: listing.asked(everybody, -1), lambda: listing.plain("", last=True), _ROUNDS)
    found.append(Figure("G9", f"list of {MANY}: to the last row", ratio, 2.0, f"{mine * 1000:.0f} ms"))
    listing.table.close()
    session.close()
    return [*found, _growth(mine)]


def _memory(before: float, after: float) -> Figure:
    """What the list takes beside what an empty window takes; program and office were there before."""
    empty, added = _of_empty_window(), after - before
    detail = (f"{added:.0f} MiB, of them up to 32 cache of the data; the program before: {before:.0f} MiB; "
              f"an empty window: {empty:.0f} MiB")
    return Figure("G8", f"memory that the list of {MANY} adds, at its end", added / empty, 1.35, detail)


def _growth(of_many: float) -> Figure:
    """To the last row of 100,000 beside the same of 10,000."""
    session = open_ten_thousand()
    listing = Listing(session)
    everybody = PegawaiQuery()
    listing.asked(everybody, -1)
    times = sorted(wall_seconds(lambda: listing.asked(everybody, -1)) for _ in range(_ROUNDS))
    of_few = times[len(times) // 2]
    listing.table.close()
    session.close()
    return Figure("G9", "to the last row: 100,000 beside 10,000", of_many / of_few, 3.0,
                  f"{of_many * 1000:.0f} ms; {of_few * 1000:.0f} ms")


def _resident() -> float:
    told = Path("/proc/self/status").read_text().split("VmRSS:")[1].split()[0]
    return int(told) / 1024


def _of_empty_window() -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", _EMPTY], capture_output=True, text=True, check=True,
                          env=environment)
    return float(json.loads(done.stdout.splitlines()[-1]))
