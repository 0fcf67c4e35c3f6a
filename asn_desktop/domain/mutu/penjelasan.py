"""Explanations: an odd finding that somebody explained in a line rests until the values change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asn_desktop.domain.mutu.aturan import Temuan
from asn_desktop.domain.problems import Severity


@dataclass(frozen=True, slots=True)
class Penjelasan:
    """Why a finding is right as it is: of which rule, person and place, resting on which values."""

    id: str
    aturan: str
    pegawai_id: str
    bidang: str
    sidik: str
    teks: str
    oleh: str
    pada: str


Kunci = tuple[str, str, str]  # rule, person, place


def bidang_dari(temuan: Temuan) -> str:
    """The place of a finding in one text: record type, record, field."""
    return f"{temuan.rekaman}/{temuan.rekaman_id}/{temuan.kolom}"


def kunci_temuan(temuan: Temuan) -> Kunci:
    """What an explanation is found by."""
    return temuan.aturan, temuan.pegawai_id, bidang_dari(temuan)


def menurut_kunci(daftar: Iterable[Penjelasan]) -> dict[Kunci, Penjelasan]:
    """Explanations by what they are found by."""
    return {(one.aturan, one.pegawai_id, one.bidang): one for one in daftar}


def penjelasan_untuk(temuan: Temuan, daftar: Mapping[Kunci, Penjelasan]) -> Penjelasan | None:
    """The explanation that holds for a finding: given for these very values, and only what is odd."""
    if temuan.kelas is not Severity.JANGGAL:
        return None
    found = daftar.get(kunci_temuan(temuan))
    return found if found is not None and found.sidik == temuan.sidik else None
