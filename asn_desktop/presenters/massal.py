"""What a preview of many changes shows: a line per value that changes or person who is refused, and the words
around them.
"""

from dataclasses import dataclass

from asn_desktop.domain.dua_orang import BATAS_EKSPOR
from asn_desktop.services.ubah_massal import PratinjauMassal

KOSONG = "(kosong)"


@dataclass(frozen=True, slots=True)
class BarisPratinjau:
    """One line: a value of a person, or with ``alasan`` why he is left out."""

    id: str
    nama: str
    nip: str
    isian: str
    lama: str
    baru: str
    alasan: str


def preview_lines(found: PratinjauMassal) -> tuple[BarisPratinjau, ...]:
    """The refused first, then who changes, each in the order in which they were asked for."""
    refused = (BarisPratinjau("", one.nama, one.nip, "", "", "", one.alasan) for one in found.ditolak)
    changing = (
        BarisPratinjau("", one.nama, one.nip, beda.label, beda.lama or KOSONG, beda.baru or KOSONG, "")
        for one in found.berubah
        for beda in one.beda
    )
    return tuple(
        BarisPratinjau(str(place), line.nama, line.nip, line.isian, line.lama, line.baru, line.alasan)
        for place, line in enumerate((*refused, *changing))
    )


def summary_words(found: PratinjauMassal) -> str:
    """How many change, are refused and are so already, and which columns nobody reads."""
    parts = [f"{_dotted(len(found.berubah))} pegawai akan berubah"]
    if found.ditolak:
        parts.append(f"{_dotted(len(found.ditolak))} ditolak")
    if found.sama:
        parts.append(f"{_dotted(found.sama)} sudah sama")
    words = f"{', '.join(parts)}."
    if found.diabaikan:
        words += f" Kolom yang tidak dipakai: {', '.join(found.diabaikan)}."
    return words


def confirm_words(found: PratinjauMassal) -> str:
    """The question before many are changed; "" where the preview was question enough."""
    count = len(found.berubah)
    return f"Ubah {found.judul} {_dotted(count)} pegawai?" if count > BATAS_EKSPOR else ""


def _dotted(value: int) -> str:
    return f"{value:,}".replace(",", ".")
