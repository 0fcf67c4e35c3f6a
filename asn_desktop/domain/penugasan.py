"""Rules of penugasan penilai: who may appraise whom.

Source: PermenPANRB 6/2022 Ps. 1 no. 9: the direct superior, at least pejabat pengawas, or a delegated
official.
"""

from collections.abc import Mapping

from asn_desktop.domain.jabatan import at_least_pengawas
from asn_desktop.domain.problems import Problem, Severity


def problems_of_penugasan(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """Rules between the fields of an assignment, with cleaned values."""
    found: list[Problem] = []
    pegawai, penilai, atasan = (values.get(key) for key in ("pegawai_id", "penilai_id", "atasan_penilai_id"))
    luar = values.get("penilai_luar_nama")
    if not penilai and not luar:
        found.append(Problem("penilai_id", "penugasan.penilai_kosong"))
    if penilai and luar:
        found.append(Problem("penilai_luar_nama", "penugasan.dua_penilai"))
    if penilai and penilai == pegawai:
        found.append(Problem("penilai_id", "penugasan.menilai_diri_sendiri"))
    if atasan and atasan == pegawai:
        found.append(Problem("atasan_penilai_id", "penugasan.atasan_diri_sendiri"))
    if atasan and atasan == penilai:
        found.append(Problem("atasan_penilai_id", "penugasan.atasan_sama"))
    if luar and not values.get("penilai_luar_jabatan"):
        found.append(Problem("penilai_luar_jabatan", "penugasan.jabatan_luar_kosong",
                             severity=Severity.JANGGAL))
    if bool(values.get("nomor_delegasi")) != bool(values.get("tanggal_delegasi")):
        missing = "tanggal_delegasi" if values.get("nomor_delegasi") else "nomor_delegasi"
        found.append(Problem(missing, "penugasan.delegasi_tidak_lengkap", severity=Severity.JANGGAL))
    return tuple(found)


def problems_of_kewenangan(eselon_penilai: str | None, nomor_delegasi: str | None) -> tuple[Problem, ...]:
    """Doubt about a penilai who is neither pejabat pengawas or above nor delegated by letter."""
    if at_least_pengawas(eselon_penilai) or nomor_delegasi:
        return ()
    return (Problem("penilai_id", "penugasan.tanpa_kewenangan", severity=Severity.JANGGAL),)
