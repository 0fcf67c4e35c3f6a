"""``python -m tests.bench.run [name …]``: every bench in a process of its own, then one table.

Exit code 1 when a figure is over its limit or a bench could not run.
"""

import importlib
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

from tests.bench.figure import Figure

FOLDER = Path(__file__).resolve().parent
MARK = "FIGURES "


def names() -> list[str]:
    """The benches there are."""
    return sorted(path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py"))


def measure_here(name: str) -> None:
    """Run one bench in this process and print its figures as one line of JSON."""
    module = importlib.import_module(f"tests.bench.bench_{name}")
    print(MARK + json.dumps([asdict(figure) for figure in module.figures()]))


def measure(name: str) -> list[Figure]:
    """Run one bench in a fresh process. Raises RuntimeError with its last line when it fails."""
    command = [sys.executable, "-m", "tests.bench.run", "--here", name]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = FOLDER.parents[1]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith(MARK)]
    if done.returncode != 0 or not lines:
        said = (done.stderr or done.stdout).strip().splitlines() or ["no word"]
        raise RuntimeError(said[-1])
    return [Figure(**values) for values in json.loads(lines[-1].removeprefix(MARK))]


def show(figures: list[Figure]) -> None:
    """The table: goal, what, figure, limit, verdict; beneath each line what it was measured against."""
    width = max(len(figure.title) for figure in figures)
    print(f"\n{'goal':<5} {'what':<{width}} {'figure':>8} {'limit':>8}")
    for figure in figures:
        verdict = "" if figure.kept else "  OVER"
        print(f"{figure.goal:<5} {figure.title:<{width}} {figure.value:>8.2f} {figure.limit:>8.2f}{verdict}")
        if figure.detail:
            print(f"{'':<5} {figure.detail}")


def main(arguments: list[str]) -> int:
    """Measure the named benches, or all."""
    if arguments[:1] == ["--here"]:
        measure_here(arguments[1])
        return 0
    figures: list[Figure] = []
    failed = False
    for name in arguments or names():
        begun = time.monotonic()
        print(f"{name} …", end=" ", flush=True)
        try:
            figures += measure(name)
            print(f"{time.monotonic() - begun:.0f} s")
        except RuntimeError as error:
            failed = True
            print(f"failed: {error}")
    if figures:
        show(figures)
    return 1 if failed or not all(figure.kept for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
