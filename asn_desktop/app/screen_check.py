"""What a window needs from the computer, asked before Qt is loaded: Qt would end the process in English."""

import os
import sys

from asn_desktop.libraries import LIBRARIES, WINDOW_LIBRARIES, has_display, missing_libraries


def window_trouble() -> str:
    """Why no window can be opened here and how to mend it, or an empty text."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return ""  # chosen by hand, or a system that always has a screen
    if not has_display():
        return ("Tidak ada layar di sesi ini (DISPLAY dan WAYLAND_DISPLAY kosong); jalankan asn-desktop dari "
                "sesi desktop, atau pakai perintahnya: asn-desktop --help.")
    lacking = missing_libraries(LIBRARIES + WINDOW_LIBRARIES)
    if lacking:
        names = ", ".join(library for library, _packages in lacking)
        packages = " ".join(packages[0] for _library, packages in lacking)
        return (f"Pustaka sistem untuk jendela belum ada: {names}; pasang dengan: sudo apt-get install "
                f"--no-install-recommends {packages} (lalu ulangi).")
    return ""
