"""``python -m tests.torture.run [--size default|long|sample] [name …]``: tortures and their figures.

Exit code 1 when a promise did not hold. The figures are also written to build/torture.json.
"""

import argparse
import importlib
import shutil
import sys
import tempfile
import traceback
from pathlib import Path

from tests.torture.report import Report

ROOT = Path(__file__).resolve().parents[2]
SIZES = ("sample", "default", "long")
SAMPLED = ("save", "password")  # use cases whose points `make test` strikes
# name: (module, what the torture is given, a column per size)
TORTURES: dict[str, tuple[str, tuple[dict[str, object], ...]]] = {
    "kill": ("killing", ({"kills": 5}, {"kills": 500}, {"kills": 10_000})),
    "tamper": (
        "tampering",
        (
            {"length": 200, "sampled": 200, "timed": 2_000},
            {"length": 10_000, "sampled": 1_000, "timed": 100_000},
            {"length": 10_000, "sampled": 10_000, "timed": 100_000},
        ),
    ),
    "canary": ("canary", ({}, {}, {})),
    "jendela": ("window_tale", ({}, {}, {})),
    "damage": (
        "damage",
        (
            {"per_page": 1, "key_flips": 10, "most": 34},
            {"per_page": 2, "key_flips": 200},
            {"per_page": 20, "key_flips": 2_000},
        ),
    ),
    "fuzz": ("fuzzing", ({"files": 20}, {"files": 2_000}, {"files": 100_000})),
    "contend": (
        "contending",
        (
            {"count": 30, "limit_ms": None},
            {"count": 2_000, "limit_ms": 500},
            {"count": 50_000, "limit_ms": 500},
        ),
    ),
    "clocks": ("clocks", ({"rounds": 6}, {"rounds": 50}, {"rounds": 500})),
    "drills": (
        "drills",
        (
            {"histories": 1, "longest": 6},
            {"histories": 5, "longest": 40},
            {"histories": 50, "longest": 40},
        ),
    ),
    "dialogs": ("churn", ({"times": 1}, {"times": 50}, {"times": 500})),
    "points": (
        "points",
        ({"most": 2, "only": SAMPLED}, {"most": 12}, {}),
    ),
}


def given_to(name: str, size: str) -> dict[str, object]:
    """The arguments of a torture for a size."""
    return TORTURES[name][1][SIZES.index(size)]


def run_one(name: str, size: str) -> Report:
    """One torture in a folder of its own; a fault of the torture itself counts as a fault."""
    folder = Path(tempfile.mkdtemp(prefix=f"asn-torture-{name}-"))
    try:
        torture = importlib.import_module(f"tests.torture.{TORTURES[name][0]}").torture
        report: Report = torture(folder / "kantor", **given_to(name, size))
    except Exception:
        report = Report(name)
        report.fault(traceback.format_exc())
        report.finish()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return report


def main(arguments: list[str]) -> int:
    """Run the named tortures, or all."""
    parser = argparse.ArgumentParser("tests.torture.run")
    parser.add_argument("--size", choices=SIZES, default="default")
    parser.add_argument("names", nargs="*", metavar="name", help=f"of {', '.join(TORTURES)}")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - set(TORTURES)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    reports = []
    for name in options.names or TORTURES:
        print(f"{name} …", flush=True)
        reports.append(run_one(name, options.size))
        print("\n".join(reports[-1].lines()), flush=True)
    out = ROOT / "build" / "torture.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text("[" + ",\n".join(report.as_json() for report in reports) + "]\n", encoding="utf-8")
    return 1 if any(report.faults for report in reports) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
