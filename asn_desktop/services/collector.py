"""Keeps Python's cycle collector quiet while ten thousands of rows are held in memory.

It would walk all of them again and again and find nothing, because rows hold no cycles: measured, a quarter
of the time of an import or an export.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """No cycle collection within the block; afterwards as before, without a walk over what was made
    meanwhile.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # Freezing counts everything as old, thawing keeps it so: the next young collection is short.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
