"""Rules of a family record.

Source: PP 10/1983 jo. PP 45/1990 (marriage of PNS); PP 7/1977 art. 16 (allowance for children).
"""

from collections.abc import Mapping
from datetime import date

from asn_desktop.domain.problems import Problem, Severity


def problems_of_keluarga(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """Dates in their order, and fields that belong to another kind of relation."""
    found: list[Problem] = []
    lahir, nikah = values.get("tanggal_lahir"), values.get("tanggal_nikah")
    hubungan = values.get("hubungan")
    if isinstance(lahir, date) and isinstance(nikah, date) and nikah <= lahir:
        found.append(Problem("tanggal_nikah", "keluarga.nikah_sebelum_lahir"))
    if nikah is not None and hubungan not in (None, "pasangan"):
        found.append(Problem("tanggal_nikah", "keluarga.nikah_bukan_pasangan", severity=Severity.JANGGAL))
    if values.get("status_anak") is not None and hubungan not in (None, "anak"):
        found.append(Problem("status_anak", "keluarga.status_bukan_anak", severity=Severity.JANGGAL))
    return tuple(found)
