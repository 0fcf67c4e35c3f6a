"""Jabatan: eselon, kelompok and the order from highest to lowest.

Sources: UU 20/2023 Ps. 13-18 (manajerial and nonmanajerial); PermenPANRB 1/2023 (jenjang of functional
posts).
"""

from typing import Final

ESELON: Final = ("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a", "V.b")
JENJANG: Final = ("Ahli Utama", "Ahli Madya", "Ahli Muda", "Ahli Pertama", "Penyelia", "Mahir", "Terampil",
                  "Pemula")
_KELOMPOK = {"I": "JPT Madya", "II": "JPT Pratama", "III": "Administrator", "IV": "Pengawas",
             "V": "Pelaksana"}
_PENGAWAS_OR_ABOVE = frozenset({"I", "II", "III", "IV"})
_PELAKSANA_PLACE = len(ESELON) + len(JENJANG)


def kelompok_of_eselon(eselon: str | None) -> str:
    """The name that UU 20/2023 gives the level of an eselon ("Administrator" for III.a); empty for anything
    else.
    """
    return _KELOMPOK.get((eselon or "").partition(".")[0], "") if eselon in ESELON else ""


def jenjang_of(jabatan: str | None) -> str:
    """The jenjang at the end of the name of a functional post ("Ahli Muda"), or an empty text."""
    folded = (jabatan or "").casefold()
    return next((jenjang for jenjang in JENJANG if folded.endswith(jenjang.casefold())), "")


def urut_jabatan(jenis_jabatan: str | None, eselon: str | None, jabatan: str | None) -> int:
    """Place in the order of posts, 0 is highest: eselon I.a to V.b, functional utama to pemula, then
    pelaksana.
    """
    if eselon in ESELON:
        return ESELON.index(eselon)
    jenjang = jenjang_of(jabatan) if jenis_jabatan in {"fungsional", "rangkap"} else ""
    return len(ESELON) + JENJANG.index(jenjang) if jenjang else _PELAKSANA_PLACE


def at_least_pengawas(eselon: str | None) -> bool:
    """Whether a post is pejabat pengawas (eselon IV) or above, as PermenPANRB 6/2022 Ps. 1 no. 9 asks of a
    penilai.
    """
    return eselon in ESELON and (eselon or "").partition(".")[0] in _PENGAWAS_OR_ABOVE
