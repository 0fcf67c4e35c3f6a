"""One measured figure beside its limit, and the clocks that all benches use."""

import ctypes
import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """``value`` is a ratio to something measured in the same run (``detail`` says to what), not seconds."""

    goal: str
    title: str
    value: float
    limit: float
    detail: str = ""

    @property
    def kept(self) -> bool:
        """Whether the figure is within its limit."""
        return self.value <= self.limit


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU seconds (user and system, this process) of one run."""
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def wall_seconds(work: Callable[[], object]) -> float:
    """Seconds on the clock of one run."""
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def peak_above(work: Callable[[], object]) -> float:
    """MiB of resident memory that one run needed at its highest above what was there (Linux)."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # what is free already would hide what is needed
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # begin the high-water mark anew
    before = _peak_mib()
    work()
    return _peak_mib() - before


def _peak_mib() -> float:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    [high] = [line for line in lines if line.startswith("VmHWM")]
    return int(high.split()[1]) / 1024


def median_of_pairs(
    measure: Callable[[Callable[[], object]], float],
    ours: Callable[[], object],
    anchor: Callable[[], object],
    pairs: int = 5,
) -> tuple[float, float, float]:
    """Ratio of ours to the anchor and both medians, the runs interleaved so that a busy machine hits both."""
    mine, theirs = [], []
    for _ in range(pairs):
        theirs.append(measure(anchor))
        mine.append(measure(ours))
    ratio = statistics.median(a / b for a, b in zip(mine, theirs, strict=True))
    return ratio, statistics.median(mine), statistics.median(theirs)
