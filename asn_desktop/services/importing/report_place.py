"""Whether a report could be stored where it is wanted: asked before anything is imported, so that nobody gets
the data in and loses the list of what to mend.
"""

import tempfile
from pathlib import Path
from typing import Final

from asn_desktop.services.errors import ServiceError

NO_PLACE: Final = (
    'Laporan "{name}" tidak dapat disimpan di sana, sehingga belum ada yang diimpor; periksa folder dan '
    "izinnya, tutup berkas itu bila sedang terbuka, lalu ulangi."
)


def check_report_place(out: Path) -> None:
    """Refuse a place that takes no report. Raises ServiceError; leaves nothing behind, also no folder."""
    folder = out.parent
    while not folder.exists() and folder != folder.parent:  # missing folders are made with the report
        folder = folder.parent
    try:
        if out.exists():
            with out.open("r+b"):  # a folder, a protected file, or one that another program holds
                pass
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as cause:
        raise ServiceError(NO_PLACE.format(name=out.name)) from cause
