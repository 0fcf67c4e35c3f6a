"""``python -m asn_desktop``: the same as the command ``asn-desktop``; the frozen program starts here too."""

import sys

from asn_desktop.app.main import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the import reads files in a child process
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
