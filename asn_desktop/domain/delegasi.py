"""A penilai who is away: for that time somebody else appraises in his place, by letter.

Basis: PermenPANRB 6/2022 Ps. 1 no. 9 (an official to whom the authority to appraise is delegated).
"""

from collections.abc import Mapping

from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.rentang import rentang

_rentang = rentang("mulai", "sampai")


def problems_of_delegasi(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """Nobody stands in for himself; without a letter, or without an end, the delegation is odd."""
    found = list(_rentang(values))
    if values.get("pengganti_id") and values.get("pengganti_id") == values.get("pegawai_id"):
        found.append(Problem("pengganti_id", "delegasi.diri_sendiri"))
    if not values.get("nomor_surat"):
        found.append(Problem("nomor_surat", "delegasi.tanpa_surat", severity=Severity.JANGGAL))
    if not values.get("sampai"):
        found.append(Problem("sampai", "delegasi.tanpa_akhir", severity=Severity.JANGGAL))
    return tuple(found)
