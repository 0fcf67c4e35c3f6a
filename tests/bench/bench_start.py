"""G6: start to a painted login against an empty window; right password to the list of 10,000 people.

The start is the whole one, as by the program's icon (``main`` without a word); the empty window is what the
limit was set beside: a QMainWindow, with nothing that watches its events.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.office import PEOPLE, folder_of_ten_thousand

PAIRS = 7
ROOT = Path(__file__).resolve().parents[2]


def _child(name: str, *words: str, home: str) -> tuple[float, float, str]:
    """Seconds on the clock, CPU seconds and output of one process of a module beside this one."""
    places = {name: home for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program starts from bytecode
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    command = [sys.executable, "-m", f"tests.bench.{name}", *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise RuntimeError((done.stderr.strip().splitlines() or ["the child failed"])[-1])
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, done.stdout


def figures() -> list[Figure]:
    """Start (wall and CPU) and unlock, each against empty windows of the same run."""
    folder = str(folder_of_ten_thousand())
    empty, login, unlock = [], [], []
    with tempfile.TemporaryDirectory() as home:
        _child("start_child", "remember", folder, home=home)
        for _ in range(PAIRS):
            empty.append(_child("start_child", "empty", home=home)[:2])
            login.append(_child("start_child", "login", home=home)[:2])
            unlock.append(json.loads(_child("unlock_child", folder, home=home)[2].strip().splitlines()[-1]))
    wall = statistics.median(pair[0] for pair in empty)
    found = []
    for number, name in enumerate(("wall", "CPU")):
        ratio = statistics.median(a[number] / b[number] for a, b in zip(login, empty, strict=True))
        mine, theirs = (statistics.median(pair[number] for pair in runs) for runs in (login, empty))
        detail = f"{mine:.2f} s; an empty PySide6 window {theirs:.2f} s"
        found.append(Figure("G6", f"start to painted login, {name}", ratio, 1.5, detail))
    rest = statistics.median(run["wall"] - run["derivation"] for run in unlock)
    derivation = statistics.median(run["derivation"] for run in unlock)
    detail = f"{rest:.2f} s beside a key derivation of {derivation:.2f} s; an empty window {wall:.2f} s"
    title = f"password to painted list of {PEOPLE}, no derivation"
    found.append(Figure("G6", title, rest / wall, 2.0, detail))
    return found
