"""The system's libraries that Qt needs, for the set-up and for every start of the window.

Stands alone like ``bootstrap`` (standard library, syntax of Python 3.6), and apart from it: the window would
load all that the set-up needs.
"""

import ctypes
import os
import sys
from typing import List, Sequence, Tuple

Library = Tuple[str, Tuple[str, ...]]

# Shared library that Qt opens -> Debian and Ubuntu packages that may hold it, the newer name first.
LIBRARIES = (
    ("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0")),
    ("libEGL.so.1", ("libegl1",)),
    ("libGL.so.1", ("libgl1",)),
    ("libxkbcommon.so.0", ("libxkbcommon0",)),
    ("libfontconfig.so.1", ("libfontconfig1",)),
    ("libdbus-1.so.3", ("libdbus-1-3",)),
    ("libgssapi_krb5.so.2", ("libgssapi-krb5-2",)),
)
WINDOW_LIBRARIES = (
    ("libxcb-cursor.so.0", ("libxcb-cursor0",)),
    ("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",)),
    ("libxcb-icccm.so.4", ("libxcb-icccm4",)),
    ("libxcb-keysyms.so.1", ("libxcb-keysyms1",)),
    ("libxcb-shape.so.0", ("libxcb-shape0",)),
    ("libcups.so.2", ("libcups2t64", "libcups2")),
)


def has_display() -> bool:
    """Whether a window can be shown."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_libraries(wanted: Sequence[Library]) -> List[Library]:
    """Those of the shared libraries that cannot be opened; always empty where Qt brings its own."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for library in wanted:
        try:
            ctypes.CDLL(library[0])
        except OSError:
            missing.append(library)
    return missing
