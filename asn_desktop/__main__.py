"""``python -m asn_desktop``: the same as the command ``asn-desktop``; the frozen program starts here too."""

import multiprocessing
import sys

from asn_desktop.app.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the import reads files in a child process
    sys.exit(main())
