"""``python -m asn_desktop``: the same as the command ``asn-desktop``; the frozen program starts here too.

In a clone that was not set up, or on an unfit Python, one sentence says so: until then this keeps, as
``bootstrap`` does, to the standard library and to syntax that an old Python reads.
"""

import sys
from importlib.util import find_spec


def _start() -> int:
    frozen = getattr(sys, "frozen", False)
    if not frozen and (sys.version_info < (3, 11) or find_spec("sqlcipher3") is None):
        sys.exit(
            f"ASN Desktop is not set up for the Python at {sys.executable}; in the clone, make run sets up"
            " Python 3.11, 3.12 or 3.13 in .venv and starts it there."
        )
    if frozen:  # the import reads files in a child process
        import multiprocessing

        multiprocessing.freeze_support()
    from asn_desktop.app.main import main

    return main()


if __name__ == "__main__":
    sys.exit(_start())
